//! The compute half of EC2: instances, the images and types they are made of, their volumes, key pairs
//! and instance profiles.
//!
//! A handler validates, changes the store in one transaction and answers in AWS's words. It never
//! touches a machine: the agent reads the same records and makes them real. One handler reads a file,
//! the console's log ([`console`]).

mod attributes;
mod console;
mod credits;
mod describe;
mod images;
mod instances;
mod key_pairs;
mod lifecycle;
mod metadata;
mod monitoring;
mod profiles;
mod run;
mod settings;
mod show;
mod status;
mod types;
mod volumes;

use resources::Entry;

/// Every operation of this half, to be served together with the other half's.
pub fn entries() -> Vec<Entry> {
    [
        run::entries(),
        describe::entries(),
        lifecycle::entries(),
        attributes::entries(),
        metadata::entries(),
        status::entries(),
        console::entries(),
        monitoring::entries(),
        credits::entries(),
        types::entries(),
        images::entries(),
        key_pairs::entries(),
        volumes::entries(),
        profiles::entries(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
