//! Who calls, from where, and the store that they may touch.

use std::net::IpAddr;
use std::sync::Arc;

use ipnet::Ipv4Net;
use jiff::Timestamp;
use store::{Scope, Snapshot, Store, Tx};

use crate::Fault;

/// What is the same for every request of this yard.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where public addresses are taken from.
    pub public_range: Ipv4Net,
    /// Where names such as `NAME-HASH.REGION.elb.localhost` end.
    pub domain: String,
    /// Where the disks, consoles and the store lie.
    pub data: std::path::PathBuf,
}

/// One request, as a handler sees it.
#[derive(Clone)]
pub struct Ctx {
    /// The store.
    pub store: Store,
    /// What is the same for every request.
    pub settings: Arc<Settings>,
    /// The account that the request is for.
    pub account: Arc<str>,
    /// The region that the request is for.
    pub region: Arc<str>,
    /// Who calls.
    pub principal: Arc<iam::Principal>,
    /// The key that signed.
    pub access_key: Arc<str>,
    /// Where the request came from.
    pub source_ip: IpAddr,
    /// What AWS calls the request's id.
    pub request_id: Arc<str>,
    /// When the request came in.
    pub now: Timestamp,
    /// Whether the caller only asks what would happen: nothing is kept.
    pub dry_run: bool,
}

impl Ctx {
    /// The scope of the account's resources in the region.
    pub fn scope(&self) -> Scope {
        Scope::new(self.account.clone(), self.region.clone())
    }

    /// The scope of the account's resources that have no region.
    pub fn global(&self) -> Scope {
        Scope::global(self.account.clone())
    }

    /// Looks at one moment of the store.
    pub fn read<R>(&self, look: impl FnOnce(&Snapshot) -> R) -> Result<R, Fault> {
        self.store.read(look).map_err(Fault::from)
    }

    /// Changes the store: all of it or, where `change` fails or the call is a dry run, nothing.
    pub fn write<R>(&self, change: impl FnOnce(&mut Tx) -> Result<R, Fault>) -> Result<R, Fault> {
        self.store.write(|tx| {
            let answer = change(tx)?;
            if self.dry_run { Err(Fault::dry_run()) } else { Ok(answer) }
        })
    }
}
