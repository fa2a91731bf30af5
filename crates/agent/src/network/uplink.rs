//! The way from the yard's internet to the real one, where the user wants it and may have it: a wire from
//! the `internet` namespace into this machine's own, behind whose address everything hides. What it puts
//! there is marked as ours, taken back when the yard goes down, and lets nobody in: the machine's own
//! services see no instance. A firewall that drops what the machine forwards stops it too.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::os::fd::OwnedFd;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::PathBuf;
use std::sync::Arc;

use ipnet::{IpNet, Ipv4Net};
use netplan::link_name;
use netplan::nft::{Action, Chain, CtStates, Hook, HookKind, HookPoint, Policy, Rule, Table, Test, Verdict};
use netplan::plan::{
    MAIN, Mac, Namespace, NeighbourKey, NetnsName, Owner, Part, Plan, RouteKey, RouteKind, Veth,
};
use sorted::SortedMap;

use crate::site::INTERNET;
use crate::{AgentConfig, Error};

/// This machine's own namespace, in plans.
const HOST: &str = "host";
/// The wire's end in the internet.
const UPLINK: &str = "uplink";
/// Only one yard of a machine can have it: two would take each other's for strays. The name of a socket
/// that has no path: it is the machine's as far as its network goes, and free when its holder is dead.
const CLAIM: &[u8] = b"cloudyard-uplink";
/// Who is at the wire's other end, seen from either: a key into the neighbour table and nothing more.
const FAR_END: IpAddr = IpAddr::V4(Ipv4Addr::new(100, 64, 0, 1));
const HOST_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x11]);
const UPLINK_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x12]);
/// An address of nobody (RFC 5737), the way to which is the way to anywhere.
const ANYWHERE: (Ipv4Addr, u16) = (Ipv4Addr::new(192, 0, 2, 1), 9);
/// The settings of the machine's that change: ours, and one that every namespace of ours has.
const SETTINGS: [&str; 2] = ["ipv4/ip_forward", "ipv4/conf/all/promote_secondaries"];

/// The uplink of this yard.
pub(crate) struct Uplink {
    host: OwnedFd,
    link: String,
    public_range: Ipv4Net,
    /// The machine's settings as they were, over a crash too.
    before: PathBuf,
    _claim: UnixListener,
}

impl Uplink {
    /// The uplink, if this process may make one; what is in the way otherwise, as a sentence for the user.
    pub fn claim(config: &AgentConfig) -> Result<Uplink, String> {
        if config.keeper.rootless() {
            return Err("an ordinary user may not change this machine's network, so instances reach only the yard's own internet: start the yard as root for more".into());
        }
        let claim = SocketAddr::from_abstract_name(CLAIM)
            .and_then(|name| UnixListener::bind_addr(&name))
            .map_err(|_| "another yard of this machine has the way to the real internet".to_owned())?;
        let host = File::open("/proc/thread-self/ns/net").map_err(|error| error.to_string())?;
        Ok(Uplink {
            host: host.into(),
            link: link_name('y', &config.data.to_string_lossy()),
            public_range: config.public_range,
            before: config.data.join("host-settings"),
            _claim: claim,
        })
    }

    /// The machine's own namespace, if that is what is asked for.
    pub fn open(&self, name: &NetnsName) -> Option<io::Result<OwnedFd>> {
        (&*name.0 == HOST).then(|| self.host.try_clone())
    }

    /// Adds the wire to a plan that has an internet.
    pub fn add_to(&self, plan: &mut Plan) -> Result<(), Error> {
        let internet = plan.namespaces.get_mut(&NetnsName(INTERNET.into()));
        // Without a way out of the machine there is nothing to hide behind; a later pass looks again.
        let (Some(internet), Some(address)) = (internet, own_address()) else {
            self.take_back(plan);
            return Ok(());
        };
        self.remember()?;
        lead_out(Arc::make_mut(internet));
        self.put(plan, self.in_host(address));
        Ok(())
    }

    /// Takes everything back: a plan in which nothing of ours is in the machine's namespace. Where nothing
    /// ever was it is not even looked at.
    pub fn take_back(&self, plan: &mut Plan) {
        if self.before.exists() {
            self.put(plan, Part { sysctls: self.remembered(), ..Part::default() });
        }
    }

    /// The machine's settings are as they were: nothing is to be remembered any more.
    pub fn forget(&self) {
        _ = fs::remove_file(&self.before);
    }

    fn put(&self, plan: &mut Plan, part: Part) {
        let parts = SortedMap::from_sorted(vec![(UPLINK.into(), Arc::new(part))]);
        let namespace = Namespace { owner: Owner::Guest, parts };
        plan.namespaces.insert(NetnsName(HOST.into()), Arc::new(namespace));
    }

    fn in_host(&self, address: Ipv4Addr) -> Part {
        let mut part = Part::default();
        let veth = Veth {
            mac: HOST_MAC,
            mtu: 1500,
            peer_netns: NetnsName(INTERNET.into()),
            peer_name: UPLINK.to_owned(),
            peer_mac: UPLINK_MAC,
        };
        part.links.insert(self.link.clone(), veth);
        part.neighbours.insert(NeighbourKey { link: self.link.clone(), ip: FAR_END }, UPLINK_MAC);
        let dest = IpNet::V4(self.public_range.trunc());
        part.routes.insert(RouteKey { table: MAIN, dest }, out_of(&self.link));
        part.sysctls.insert("ipv4/ip_forward".to_owned(), "1".to_owned());
        part.tables.insert("cloudyard".to_owned(), self.table(address));
        part
    }

    /// What goes out hides behind the machine, and nothing comes in.
    fn table(&self, address: Ipv4Addr) -> Table {
        let ours = Test::Saddr(IpNet::V4(self.public_range.trunc()));
        let from_us = Test::IifName(self.link.clone());
        let known = Test::CtState(CtStates { established: true, related: true, ..CtStates::default() });
        let accept = |tests| Rule { tests, action: Action::Verdict(Verdict::Accept) };
        let drop = |tests| Rule { tests, action: Action::Verdict(Verdict::Drop) };
        let input = vec![accept(vec![from_us.clone(), known]), drop(vec![from_us])];
        let to_us = accept(vec![ours.clone(), Test::OifName(self.link.clone())]);
        let hide = Rule { tests: vec![ours], action: Action::Snat(IpAddr::V4(address)) };
        let chain = |kind, point, priority, rules| Chain {
            hook: Some(Hook { kind, point, priority, policy: Policy::Accept }),
            rules,
        };
        let mut table = Table::default();
        table.chains.insert("input".to_owned(), chain(HookKind::Filter, HookPoint::Input, 0, input));
        let hide = chain(HookKind::Nat, HookPoint::Postrouting, 100, vec![to_us, hide]);
        table.chains.insert("hide".to_owned(), hide);
        table
    }

    /// Keeps the machine's settings as they are before the first change of them.
    fn remember(&self) -> Result<(), Error> {
        if self.before.exists() {
            return Ok(());
        }
        let lines = SETTINGS.iter().filter_map(|setting| {
            let value = fs::read_to_string(format!("/proc/sys/net/{setting}")).ok()?;
            Some(format!("{setting} {}\n", value.trim()))
        });
        fs::write(&self.before, lines.collect::<String>())
            .map_err(|source| Error::system(format!("writing {}", self.before.display()), source))
    }

    fn remembered(&self) -> BTreeMap<String, String> {
        let text = fs::read_to_string(&self.before).unwrap_or_default();
        let setting = |line: &str| {
            let (name, value) = line.split_once(' ')?;
            SETTINGS.contains(&name).then(|| (name.to_owned(), value.to_owned()))
        };
        text.lines().filter_map(setting).collect()
    }
}

/// In the internet, what is not known leads out instead of nowhere.
fn lead_out(internet: &mut Namespace) {
    let everything = RouteKey { table: MAIN, dest: IpNet::V4(Ipv4Net::default()) };
    let nowhere = internet.parts.iter().find(|(_, part)| part.routes.contains_key(&everything));
    if let Some(id) = nowhere.map(|(id, _)| id.clone())
        && let Some(part) = internet.parts.get_mut(&id)
    {
        Arc::make_mut(part).routes.remove(&everything);
    }
    let mut part = Part::default();
    part.routes.insert(everything, out_of(UPLINK));
    part.neighbours.insert(NeighbourKey { link: UPLINK.to_owned(), ip: FAR_END }, HOST_MAC);
    internet.parts.insert(UPLINK.into(), Arc::new(part));
}

fn out_of(dev: &str) -> RouteKind {
    RouteKind::Unicast { dev: dev.to_owned(), via: Some(FAR_END), onlink: true }
}

/// The machine's own address on the way out. Connecting a datagram socket asks the routes and sends nothing.
fn own_address() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(ANYWHERE).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(address) if !address.is_loopback() && !address.is_unspecified() => Some(address),
        _ => None,
    }
}
