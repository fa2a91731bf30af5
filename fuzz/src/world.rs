//! A yard in memory, the same each time: one account's Seoul with its default VPC, and every service's
//! handlers.

use std::sync::OnceLock;

use resources::{Ctx, Service};

/// Every service, as the binary offers them.
pub(crate) fn services() -> &'static [Service] {
    static SERVICES: OnceLock<Vec<Service>> = OnceLock::new();
    SERVICES.get_or_init(|| {
        let mut entries = svc_net::entries();
        entries.extend(svc_compute::entries());
        let ec2 = Service { model: &shapes_ec2::SERVICE, iam_prefix: "ec2", entries, needs_region: true };
        vec![svc_acm::service(), ec2, svc_elb::service(), svc_iam::iam_service(), svc_iam::sts_service()]
    })
}

/// A new yard, seen by its root.
pub(crate) fn new() -> Ctx {
    // Ids are made by chance: with the same seed they are the same ids in each try.
    fastrand::seed(1);
    trial::root()
}
