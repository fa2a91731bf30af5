//! AWS Certificate Manager, as far as certificates are imported: this yard vouches for nobody, so it issues
//! none. The private key that comes with a certificate leaves by no answer.
//!
//! A handler validates, changes the store in one transaction, answers. Reading a certificate, and knowing which
//! balancers use it, is `resources::certificate`'s.

mod certificate;
mod fault;
mod import;
mod list;
mod tags;

use resources::Service;

/// The service.
pub fn service() -> Service {
    let rooms = [certificate::entries(), import::entries(), list::entries(), tags::entries()];
    Service {
        model: &shapes_acm::SERVICE,
        iam_prefix: "acm",
        entries: rooms.into_iter().flatten().collect(),
        needs_region: false,
    }
}
