//! Walks a packet through a plan as the kernel would: hooks by priority, conntrack, NAT, routing rules,
//! the longest prefix, neighbours. It reads the plan and knows nothing of AWS.

mod nft;

use std::collections::BTreeMap;
use std::net::IpAddr;

use netplan::nft::{HookPoint, Value};
use netplan::plan::{MAIN, NeighbourKey, NetnsName, Owner, Part, Plan, RouteKind, Selector};
use netplan::verdict::Payload;

/// What becomes of a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// It is in a guest, by this device.
    Guest { netns: NetnsName, device: String, packet: Skb },
    /// A namespace of ours has taken it for itself.
    Local { netns: NetnsName, packet: Skb },
    /// It is gone: the way to the chain that dropped it, or `route`, `neighbour`, `lives`.
    Lost { netns: NetnsName, by: String, packet: Skb },
}

/// A packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skb {
    pub source: IpAddr,
    pub destination: IpAddr,
    pub payload: Payload,
}

/// A packet in one namespace, with what the kernel notes beside it.
pub struct Context {
    pub skb: Skb,
    pub mark: u32,
    pub iif: String,
    pub oif: String,
    pub state: State,
}

/// As conntrack sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    New,
    Established,
    Invalid,
}

#[derive(Debug)]
struct Entry {
    original: Skb,
    reply: Skb,
    seen_reply: bool,
}

/// A machine that holds a plan.
pub struct Walker {
    spaces: BTreeMap<NetnsName, (Owner, Part)>,
    wires: BTreeMap<(NetnsName, String), (NetnsName, String)>,
    conntrack: BTreeMap<NetnsName, Vec<Entry>>,
}

impl Walker {
    pub fn new(plan: &Plan) -> Walker {
        let mut walker =
            Walker { spaces: BTreeMap::new(), wires: BTreeMap::new(), conntrack: BTreeMap::new() };
        walker.load(plan);
        walker
    }

    /// Applies a plan; connections stay.
    pub fn load(&mut self, plan: &Plan) {
        let merged = plan.namespaces.iter();
        self.spaces = merged.map(|(name, it)| (name.clone(), (it.owner, it.merged()))).collect();
        self.wires.clear();
        for (name, (_, part)) in &self.spaces {
            for (link, veth) in &part.links {
                let (near, far) =
                    ((name.clone(), link.clone()), (veth.peer_netns.clone(), veth.peer_name.clone()));
                self.wires.insert(near.clone(), far.clone());
                self.wires.insert(far, near);
            }
        }
    }

    /// A guest sends a packet by one of its devices.
    pub fn send(&mut self, netns: &NetnsName, device: &str, skb: Skb) -> End {
        if let Some(own) = self.spaces[netns].1.addresses.iter().find(|own| own.ip == skb.destination) {
            return End::Guest { netns: netns.clone(), device: own.link.clone(), packet: skb };
        }
        self.cross(netns, device, skb, 0)
    }

    /// A host in the internet sends a packet.
    pub fn send_from(&mut self, netns: &NetnsName, skb: Skb) -> End {
        match self.route(netns, 0, skb) {
            Some((device, _)) => self.cross(netns, &device, skb, 0),
            None => lost(netns, "route", skb),
        }
    }

    fn cross(&mut self, netns: &NetnsName, device: &str, skb: Skb, lives: u32) -> End {
        match self.wires.get(&(netns.clone(), device.to_owned())).cloned() {
            Some((netns, link)) => self.arrive(&netns, &link, skb, lives + 1),
            None => lost(netns, "no wire", skb),
        }
    }

    fn arrive(&mut self, netns: &NetnsName, link: &str, skb: Skb, lives: u32) -> End {
        if lives > 64 {
            return lost(netns, "lives", skb);
        }
        if self.spaces[netns].0 == Owner::Guest {
            return End::Guest { netns: netns.clone(), device: link.to_owned(), packet: skb };
        }
        let came = skb;
        let mut it = Context { skb, mark: 0, iif: link.to_owned(), oif: String::new(), state: State::New };
        if let Err(by) = self.hook(netns, HookPoint::Prerouting, i32::MIN..-200, &mut it) {
            return lost(netns, &by, skb);
        }
        let translation = self.track(netns, &mut it);
        if let Err(by) = self.hook(netns, HookPoint::Prerouting, -200..i32::MAX, &mut it) {
            return lost(netns, &by, skb);
        }
        if let Some(becomes) = translation {
            it.skb.destination = becomes.destination;
            it.skb.payload = becomes.payload;
        }
        if self.spaces[netns].1.addresses.iter().any(|own| own.ip == it.skb.destination) {
            if let Err(by) = self.hook(netns, HookPoint::Input, i32::MIN..i32::MAX, &mut it) {
                return lost(netns, &by, it.skb);
            }
            self.confirm(netns, came, &mut it);
            return End::Local { netns: netns.clone(), packet: it.skb };
        }
        let Some((oif, next)) = self.route(netns, it.mark, it.skb) else {
            return lost(netns, "route", it.skb);
        };
        it.oif = oif;
        if let Err(by) = self.hook(netns, HookPoint::Forward, i32::MIN..i32::MAX, &mut it) {
            return lost(netns, &by, it.skb);
        }
        if let Err(by) = self.hook(netns, HookPoint::Postrouting, i32::MIN..i32::MAX, &mut it) {
            return lost(netns, &by, it.skb);
        }
        if let Some(becomes) = translation {
            it.skb.source = becomes.source;
        }
        self.confirm(netns, came, &mut it);
        if !self.knows(netns, &it.oif, next) {
            return lost(netns, "neighbour", it.skb);
        }
        self.cross(netns, &it.oif, it.skb, lives)
    }

    /// Conntrack's part in prerouting: the state, and for a known connection what the packet becomes.
    fn track(&mut self, netns: &NetnsName, it: &mut Context) -> Option<Skb> {
        for entry in self.conntrack.entry(netns.clone()).or_default() {
            if entry.reply == it.skb {
                entry.seen_reply = true;
                it.state = State::Established;
                return reverse(entry.original);
            }
            if entry.original == it.skb {
                it.state = if entry.seen_reply { State::Established } else { State::New };
                return reverse(entry.reply);
            }
        }
        let opens = match it.skb.payload {
            Payload::Icmp { kind, .. } => [8, 13, 15, 17].contains(&kind),
            _ => true,
        };
        if !opens {
            it.state = State::Invalid;
        }
        None
    }

    /// Conntrack's part at the end: a new connection is entered, with a port of its own.
    fn confirm(&mut self, netns: &NetnsName, came: Skb, it: &mut Context) {
        let entries = self.conntrack.entry(netns.clone()).or_default();
        let known = entries.iter().any(|entry| entry.original == came || entry.reply == came);
        if known || it.state != State::New {
            return;
        }
        let mut port = 1023;
        while let Some(reply) = reverse(it.skb) {
            if !entries.iter().any(|entry| entry.original == reply || entry.reply == reply) {
                entries.push(Entry { original: came, reply, seen_reply: false });
                return;
            }
            port += 1;
            match &mut it.skb.payload {
                Payload::Tcp { source, .. } | Payload::Udp { source, .. } => *source = port,
                Payload::Icmp { id, .. } => *id = port,
                Payload::Other(_) => return,
            }
        }
    }

    /// Rules by preference, then the longest prefix: the device and the next hop.
    fn route(&self, netns: &NetnsName, mark: u32, skb: Skb) -> Option<(String, IpAddr)> {
        let part = &self.spaces[netns].1;
        let IpAddr::V4(to) = skb.destination else { return None };
        if to.is_multicast() || to.is_broadcast() || to.is_loopback() || to.octets()[0] == 0 {
            return None;
        }
        let taken = |selector: Selector| match selector {
            Selector::All => true,
            Selector::Mark(wanted) => wanted == mark,
            Selector::From(range) => range.contains(&skb.source),
        };
        // The kernel's own last rule looks into `main`.
        let ours = part.rules.iter().filter(|rule| taken(rule.selector)).map(|rule| rule.table);
        for table in ours.chain([MAIN]) {
            let routes = part.routes.iter().filter(|(key, _)| key.table == table);
            let said = routes.map(|(key, kind)| (key.dest, kind.clone()));
            let connected =
                part.addresses.iter().filter(|own| table == MAIN && own.link != "lo").map(|own| {
                    let dest = ipnet::IpNet::new(own.ip, own.prefix).expect("a prefix").trunc();
                    (dest, RouteKind::Unicast { dev: own.link.clone(), via: None, onlink: false })
                });
            let matching = said.chain(connected).filter(|(dest, _)| dest.contains(&skb.destination));
            match matching.max_by_key(|(dest, _)| dest.prefix_len()) {
                Some((_, RouteKind::Unicast { dev, via, .. })) => {
                    return Some((dev, via.unwrap_or(skb.destination)));
                }
                Some((_, RouteKind::Blackhole)) => return None,
                None => {}
            }
        }
        None
    }

    /// Whether a next hop's Ethernet address is known or can be asked for, and is the wire's other end.
    fn knows(&self, netns: &NetnsName, device: &str, next: IpAddr) -> bool {
        let far = self.wires.get(&(netns.clone(), device.to_owned()));
        let Some((far, far_link)) = far else { return false };
        let part = &self.spaces[netns].1;
        let key = NeighbourKey { link: device.to_owned(), ip: next };
        if let Some(mac) = part.neighbours.get(&key) {
            let near_made_it = part.links.get(device).map(|veth| veth.peer_mac);
            let far_made_it = self.spaces[far].1.links.get(far_link).map(|veth| veth.mac);
            return near_made_it.or(far_made_it) == Some(*mac);
        }
        let far = &self.spaces[far].1;
        far.addresses.iter().any(|own| own.ip == next)
            || far.sysctls.get("ipv4/conf/all/proxy_arp").is_some_and(|on| on == "1")
    }

    fn hook(
        &self,
        netns: &NetnsName,
        point: HookPoint,
        priorities: std::ops::Range<i32>,
        it: &mut Context,
    ) -> Result<(), String> {
        nft::hook(&self.spaces[netns].1.tables, point, priorities, it)
    }
}

fn reverse(skb: Skb) -> Option<Skb> {
    Some(Skb { source: skb.destination, destination: skb.source, payload: skb.payload.answer()? })
}

fn lost(netns: &NetnsName, by: &str, packet: Skb) -> End {
    End::Lost { netns: netns.clone(), by: by.to_owned(), packet }
}

/// An address from a map.
fn address(value: Option<&Value>) -> Option<IpAddr> {
    match value {
        Some(Value::Addr(ip)) => Some(*ip),
        _ => None,
    }
}
