//! IAM and STS: who there is, what they may do, and the keys that prove it.
//!
//! A handler validates, changes the store in one transaction, answers. Judging a request is the `iam`
//! crate's, gathering a caller's policies is `resources::identity`'s.

mod account;
mod attached;
mod certificate;
mod credentials;
mod fault;
mod group;
mod holder;
mod inline;
mod key;
mod listing;
mod login_profile;
mod open_id;
mod password_policy;
mod policy;
mod profile;
mod role;
mod simulate;
mod sts;
mod tag;
mod touches;
mod user;

use resources::Service;

/// IAM.
pub fn iam_service() -> Service {
    let rooms = [
        account::entries(),
        attached::entries(),
        certificate::entries(),
        credentials::entries(),
        group::entries(),
        inline::entries(),
        key::entries(),
        login_profile::entries(),
        open_id::entries(),
        password_policy::entries(),
        policy::entries(),
        profile::entries(),
        role::entries(),
        simulate::entries(),
        tag::entries(),
        user::entries(),
    ];
    Service {
        model: &shapes_iam::SERVICE,
        iam_prefix: "iam",
        entries: rooms.into_iter().flatten().collect(),
        needs_region: false,
    }
}

/// STS.
pub fn sts_service() -> Service {
    Service { model: &shapes_sts::SERVICE, iam_prefix: "sts", entries: sts::entries(), needs_region: false }
}
