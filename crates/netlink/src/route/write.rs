//! The changes we ask rtnetlink for, each built from the plan's own types.
//!
//! Whatever is made here bears our mark where the kernel has room for one (a link's group, the protocol of a
//! route, rule, address or neighbour), so that in a guest's namespace ours can be told from its own.

use std::net::IpAddr;
use std::os::fd::{AsRawFd, BorrowedFd};

use ipnet::IpNet;
use netlink_packet_route::address::{AddressAttribute, AddressFlags, AddressMessage, AddressProtocol};
use netlink_packet_route::link::{
    AfSpecInet, AfSpecUnspec, InetDevConf, InfoData, InfoKind, InfoVeth, LinkAttribute, LinkFlags, LinkInfo,
    LinkMessage,
};
use netlink_packet_route::neighbour::{NeighbourAttribute, NeighbourMessage, NeighbourState};
use netlink_packet_route::neighbour_table::{
    NeighbourTableAttribute, NeighbourTableMessage, NeighbourTableParameter,
};
use netlink_packet_route::route::{
    RouteAttribute, RouteFlags, RouteMessage, RouteProtocol, RouteScope, RouteType,
};
use netlink_packet_route::rule::{RuleAction, RuleAttribute, RuleMessage};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};
use netplan::plan::{Address, Mac, NeighbourKey, RouteKey, RouteKind, Rule, Selector, Veth};

use super::{Request, Verb};

/// Our mark as a protocol: a number that neither the kernel nor iproute2's table has given away.
pub(crate) const PROTOCOL: u8 = 121;

/// Our mark as a link's group.
pub(crate) const GROUP: u32 = 0x7961_7264;

/// The group of links that are about to go together. Whoever dies before they have gone finds them as ours.
pub(crate) const LEAVING: u32 = GROUP + 1;

/// The index of `lo`, the same in every network namespace.
pub(crate) const LOOPBACK: u32 = 1;

/// A veth pair with its farther end in the namespace `peer`. Both ends are down, so that nothing flows before
/// their settings are made.
pub(crate) fn create_veth(name: &str, veth: &Veth, peer: BorrowedFd<'_>) -> Request {
    let end = |name: &str, mac: Mac| {
        let mut end = LinkMessage::default();
        end.attributes = vec![
            LinkAttribute::IfName(name.to_owned()),
            LinkAttribute::Address(mac.0.to_vec()),
            LinkAttribute::Mtu(veth.mtu),
            LinkAttribute::Group(GROUP),
            // Not told, the kernel makes a queue for each processor and then waits for every processor
            // while it takes all but one away again.
            LinkAttribute::NumTxQueues(1),
            LinkAttribute::NumRxQueues(1),
        ];
        end
    };
    let mut far = end(&veth.peer_name, veth.peer_mac);
    far.attributes.push(LinkAttribute::NetNsFd(peer.as_raw_fd()));
    let mut near = end(name, veth.mac);
    near.attributes.push(LinkAttribute::LinkInfo(vec![
        LinkInfo::Kind(InfoKind::Veth),
        LinkInfo::Data(InfoData::Veth(InfoVeth::Peer(far))),
    ]));
    Request {
        verb: Verb::Create,
        object: format!("link {name} to {} in {}", veth.peer_name, veth.peer_netns),
        message: RouteNetlinkMessage::NewLink(near),
    }
}

/// Removes links and, with each, its other end, its addresses, routes and neighbours. The kernel waits some 20 ms
/// for every processor to have let go of a link that is removed, so that several are put into a group, which
/// goes at once.
pub(crate) fn delete_links<'n>(names: impl ExactSizeIterator<Item = &'n String>) -> Vec<Request> {
    if names.len() < 2 {
        return names.map(|name| deletion(named(name), format!("link {name}"))).collect();
    }
    let joins = names.map(|name| {
        let mut link = named(name);
        link.attributes.push(LinkAttribute::Group(LEAVING));
        let message = RouteNetlinkMessage::SetLink(link);
        Request { verb: Verb::Delete, object: format!("link {name}, among several"), message }
    });
    let mut all: Vec<_> = joins.collect();
    let mut group = LinkMessage::default();
    group.attributes.push(LinkAttribute::Group(LEAVING));
    all.push(deletion(group, "the links that leave together".to_owned()));
    all
}

fn deletion(link: LinkMessage, object: String) -> Request {
    Request { verb: Verb::Delete, object, message: RouteNetlinkMessage::DelLink(link) }
}

/// Brings a link up.
pub(crate) fn link_up(name: &str) -> Request {
    let mut link = named(name);
    link.header.flags = LinkFlags::Up;
    link.header.change_mask = LinkFlags::Up;
    let message = RouteNetlinkMessage::SetLink(link);
    Request { verb: Verb::Change, object: format!("link {name} to be up"), message }
}

/// Gives a link its hardware address and MTU.
pub(crate) fn set_link(name: &str, mac: Mac, mtu: u32) -> Request {
    let mut link = named(name);
    link.attributes.extend([LinkAttribute::Address(mac.0.to_vec()), LinkAttribute::Mtu(mtu)]);
    let message = RouteNetlinkMessage::SetLink(link);
    Request { verb: Verb::Change, object: format!("link {name} to {mac}, MTU {mtu}"), message }
}

/// Lets the other addresses of a subnet stay on a link when the first of them goes.
pub(crate) fn keep_secondaries(name: &str) -> Request {
    let mut settings = InetDevConf::default();
    settings.promote_secondaries = 1;
    let mut link = named(name);
    let settings = vec![AfSpecInet::DevConfRequest(settings)];
    link.attributes.push(LinkAttribute::AfSpecUnspec(vec![AfSpecUnspec::Inet(settings)]));
    let message = RouteNetlinkMessage::SetLink(link);
    Request { verb: Verb::Change, object: format!("link {name} to promote its secondaries"), message }
}

/// A setting of the link numbered `index`, where there is a message for it. Through `/proc/sys/net` it would
/// cost more with every namespace of the host: the kernel looks for a path among those of all of them.
pub(crate) fn setting(path: &str, value: &str, index: u32) -> Option<Request> {
    // In the file it is counted in hundredths of a second.
    const TICK: u64 = 10;
    let link = path.strip_prefix("ipv4/neigh/")?.strip_suffix("/proxy_delay")?;
    let delay = value.parse::<u64>().ok()? * TICK;
    let mut message = NeighbourTableMessage::default();
    message.header.family = AddressFamily::Inet;
    message.attributes = vec![
        NeighbourTableAttribute::Name("arp_cache".into()),
        NeighbourTableAttribute::Parms(vec![
            NeighbourTableParameter::Ifindex(index),
            NeighbourTableParameter::ProxyDelay(delay),
        ]),
    ];
    let message = RouteNetlinkMessage::SetNeighbourTable(message);
    Some(Request {
        verb: Verb::Change,
        object: format!("the proxy delay of link {link} to {value}"),
        message,
    })
}

/// Adds or deletes an address on the link numbered `index`.
pub(crate) fn address(verb: Verb, index: u32, address: &Address) -> Request {
    let Address { link, ip, prefix } = address;
    let mut message = AddressMessage::default();
    message.header.family = family(ip);
    message.header.prefix_len = *prefix;
    message.header.index = index;
    message.attributes = vec![
        AddressAttribute::Local(*ip),
        AddressAttribute::Address(*ip),
        AddressAttribute::Protocol(AddressProtocol::Other(PROTOCOL)),
    ];
    let mut flags = AddressFlags::empty();
    // On `lo` the kernel would claim the whole prefix as local.
    flags.set(AddressFlags::Noprefixroute, index == LOOPBACK);
    // Addresses are given out by us: nobody else can have this one.
    flags.set(AddressFlags::Nodad, ip.is_ipv6());
    if !flags.is_empty() {
        message.attributes.push(AddressAttribute::Flags(flags));
    }
    let message = match verb {
        Verb::Delete => RouteNetlinkMessage::DelAddress(message),
        _ => RouteNetlinkMessage::NewAddress(message),
    };
    Request { verb, object: format!("address {ip}/{prefix} on {link}"), message }
}

/// Sets a permanent neighbour entry on the link numbered `index`.
pub(crate) fn set_neighbour(index: u32, key: &NeighbourKey, mac: Mac) -> Request {
    let mut message = neighbour(index, key.ip);
    message.header.state = NeighbourState::Permanent;
    message.attributes.extend([
        NeighbourAttribute::LinkLayerAddress(mac.0.to_vec()),
        NeighbourAttribute::Protocol(RouteProtocol::Other(PROTOCOL)),
    ]);
    Request {
        verb: Verb::Replace,
        object: format!("neighbour {} on {}", key.ip, key.link),
        message: RouteNetlinkMessage::NewNeighbour(message),
    }
}

/// Deletes a neighbour entry.
pub(crate) fn delete_neighbour(index: u32, key: &NeighbourKey) -> Request {
    Request {
        verb: Verb::Delete,
        object: format!("neighbour {} on {}", key.ip, key.link),
        message: RouteNetlinkMessage::DelNeighbour(neighbour(index, key.ip)),
    }
}

/// Sets a route, in place of the one that is there. `index` is that of its link.
pub(crate) fn set_route(key: &RouteKey, kind: &RouteKind, index: Option<u32>) -> Request {
    let mut message = route(key);
    message.header.protocol = RouteProtocol::Other(PROTOCOL);
    message.header.kind = RouteType::BlackHole;
    if let RouteKind::Unicast { via, onlink, .. } = kind {
        message.header.kind = RouteType::Unicast;
        message.attributes.extend(index.map(RouteAttribute::Oif));
        match via {
            Some(hop) => message.attributes.push(RouteAttribute::Gateway((*hop).into())),
            None if key.dest.addr().is_ipv4() => message.header.scope = RouteScope::Link,
            None => {}
        }
        message.header.flags.set(RouteFlags::Onlink, *onlink);
    }
    let object = format!("route {} in table {}", key.dest, key.table);
    Request { verb: Verb::Replace, object, message: RouteNetlinkMessage::NewRoute(message) }
}

/// Deletes a route, wherever it leads.
pub(crate) fn delete_route(key: &RouteKey) -> Request {
    let mut message = route(key);
    message.header.scope = RouteScope::NoWhere;
    let object = format!("route {} in table {}", key.dest, key.table);
    Request { verb: Verb::Delete, object, message: RouteNetlinkMessage::DelRoute(message) }
}

/// Adds or deletes a policy routing rule. One that looks at no address is for IPv4, as our tables are.
pub(crate) fn rule(verb: Verb, rule: &Rule) -> Request {
    let mut message = RuleMessage::default();
    message.header.family = AddressFamily::Inet;
    message.header.action = RuleAction::ToTable;
    message.attributes = vec![
        RuleAttribute::Priority(rule.pref),
        RuleAttribute::Table(rule.table),
        RuleAttribute::Protocol(RouteProtocol::Other(PROTOCOL)),
    ];
    match rule.selector {
        Selector::All => {}
        Selector::Mark(mark) => {
            message.attributes.extend([RuleAttribute::FwMark(mark), RuleAttribute::FwMask(u32::MAX)]);
        }
        Selector::From(range) => {
            message.header.family = family(&range.addr());
            message.header.src_len = range.prefix_len();
            message.attributes.push(RuleAttribute::Source(range.network()));
        }
    }
    let object = format!("routing rule {} to table {}", rule.pref, rule.table);
    let message = match verb {
        Verb::Delete => RouteNetlinkMessage::DelRule(message),
        _ => RouteNetlinkMessage::NewRule(message),
    };
    Request { verb, object, message }
}

/// A link spoken of by its name.
pub(crate) fn named(name: &str) -> LinkMessage {
    let mut link = LinkMessage::default();
    link.attributes.push(LinkAttribute::IfName(name.to_owned()));
    link
}

fn neighbour(index: u32, ip: IpAddr) -> NeighbourMessage {
    let mut message = NeighbourMessage::default();
    message.header.family = family(&ip);
    message.header.ifindex = index;
    message.attributes.push(NeighbourAttribute::Destination(ip.into()));
    message
}

fn route(key: &RouteKey) -> RouteMessage {
    let mut message = RouteMessage::default();
    message.header.address_family = family(&key.dest.addr());
    message.header.destination_prefix_length = key.dest.prefix_len();
    message.attributes =
        vec![RouteAttribute::Destination(IpNet::network(&key.dest).into()), RouteAttribute::Table(key.table)];
    message
}

fn family(ip: &IpAddr) -> AddressFamily {
    if ip.is_ipv4() { AddressFamily::Inet } else { AddressFamily::Inet6 }
}
