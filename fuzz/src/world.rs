//! A yard in memory, the same each time, and every service's handlers.

use std::sync::OnceLock;

use resources::{Ctx, Service};

/// Every service.
pub(crate) fn services() -> &'static [Service] {
    static SERVICES: OnceLock<Vec<Service>> = OnceLock::new();
    SERVICES.get_or_init(services::all)
}

/// A new yard, seen by its root.
pub(crate) fn new() -> Ctx {
    // Ids are made by chance: with the same seed they are the same ids in each try.
    fastrand::seed(1);
    trial::root()
}
