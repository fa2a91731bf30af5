//! A yard in memory, the same each time: one account's Seoul with its default VPC, and every service's
//! handlers.

use std::net::Ipv4Addr;
use std::sync::{Arc, OnceLock};

use resources::{Ctx, Service, Settings, default_vpc, identity};
use store::Store;

/// The account.
pub(crate) const ACCOUNT: &str = "000000000000";

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
    let now = "2026-01-02T03:04:05Z".parse().expect("it is a moment");
    let store = Store::in_memory();
    identity::ensure_root(&store, ACCOUNT, "test", "test", now).expect("an empty store takes a root key");
    let ctx = Ctx {
        store,
        settings: Arc::new(Settings {
            public_range: ipnet::Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 15),
            domain: "elb.localhost".to_owned(),
            data: "/nonexistent".into(),
        }),
        account: ACCOUNT.into(),
        region: "ap-northeast-2".into(),
        principal: Arc::new(iam::Principal::Root { account: ACCOUNT.to_owned() }),
        access_key: "test".into(),
        source_ip: Ipv4Addr::LOCALHOST.into(),
        request_id: "00000000-0000-0000-0000-000000000000".into(),
        now,
        dry_run: false,
    };
    default_vpc::seed(&ctx).expect("an empty region can be seeded");
    ctx
}
