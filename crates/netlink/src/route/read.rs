//! What rtnetlink says is there, in the plan's own types.
//!
//! Read once when a namespace is first seen, never on an ordinary change. What the plan's types cannot say
//! (a multipath route, a rule on a port) is kept as the request that would delete it.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::{AsRawFd, BorrowedFd};

use ipnet::IpNet;
use netlink_packet_core::{NLM_F_REQUEST, NetlinkMessage, NetlinkPayload};
use netlink_packet_route::address::{AddressAttribute, AddressMessage, AddressProtocol};
use netlink_packet_route::link::{LinkAttribute, LinkExtentMask, LinkFlags, LinkMessage};
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState,
};
use netlink_packet_route::nsid::{NsidAttribute, NsidMessage};
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteMessage, RouteProtocol, RouteType,
};
use netlink_packet_route::rule::{RuleAction, RuleAttribute, RuleMessage};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};
use netplan::plan::{Address, Mac, NeighbourKey, RouteKey, RouteKind, Rule, Selector};

use super::write::{GROUP, LEAVING, PROTOCOL, named};
use super::{Request, Verb, append, dump};
use crate::Error;
use crate::channel::{Channel, Frame};

/// Who made a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Maker {
    /// The kernel, of itself: it stays.
    Kernel,
    /// This crate.
    Us,
    /// Somebody else.
    Other,
}

/// A thing that was found: as the plan would say it, where it can, and how to be rid of it.
pub(crate) struct Found<T> {
    pub(crate) what: Option<T>,
    pub(crate) maker: Maker,
    pub(crate) removal: Request,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) index: u32,
    pub(crate) mac: Option<Mac>,
    pub(crate) mtu: u32,
    pub(crate) up: bool,
    pub(crate) maker: Maker,
    /// The other end's index, and the number by which its namespace is known here.
    pub(crate) peer: Option<(u32, Option<i32>)>,
}

/// Everything of a namespace but its nftables.
pub(crate) struct Actual {
    pub(crate) links: BTreeMap<String, Link>,
    pub(crate) addresses: Vec<Found<Address>>,
    pub(crate) neighbours: Vec<Found<(NeighbourKey, Mac)>>,
    pub(crate) routes: Vec<Found<(RouteKey, RouteKind)>>,
    pub(crate) rules: Vec<Found<Rule>>,
}

impl Actual {
    /// A namespace in which nothing was found.
    pub(crate) fn nothing() -> Actual {
        Actual {
            links: BTreeMap::new(),
            addresses: Vec::new(),
            neighbours: Vec::new(),
            routes: Vec::new(),
            rules: Vec::new(),
        }
    }

    /// Reads the namespace that `channel` speaks to.
    pub(crate) fn read(channel: &mut Channel) -> Result<Actual, Error> {
        use RouteNetlinkMessage as M;
        let mut all_links = LinkMessage::default();
        all_links.attributes.push(LinkAttribute::ExtMask(vec![LinkExtentMask::SkipStats]));
        let links: BTreeMap<String, Link> = dump(channel, "links", &M::GetLink(all_links), |m| match m {
            M::NewLink(m) => link(&m),
            _ => None,
        })?
        .into_iter()
        .collect();
        let names: BTreeMap<u32, String> = links.iter().map(|(name, l)| (l.index, name.clone())).collect();
        let name = |index: u32| names.get(&index).cloned();

        let get = M::GetAddress(AddressMessage::default());
        let addresses = dump(channel, "addresses", &get, |m| match m {
            M::NewAddress(m) => address(m, name),
            _ => None,
        })?;
        let get = M::GetNeighbour(NeighbourMessage::default());
        // The kernel looks through the neighbours of all namespaces; where there is no link there are none.
        let neighbours = match links.keys().any(|link| link != "lo") {
            true => dump(channel, "neighbours", &get, |m| match m {
                M::NewNeighbour(m) => neighbour(m, name),
                _ => None,
            })?,
            false => Vec::new(),
        };
        let get = M::GetRoute(RouteMessage::default());
        let routes = dump(channel, "routes", &get, |m| match m {
            M::NewRoute(m) => route(m, name),
            _ => None,
        })?;
        let get = M::GetRule(RuleMessage::default());
        let rules = dump(channel, "routing rules", &get, |m| match m {
            M::NewRule(m) => Some(rule(m)),
            _ => None,
        })?;
        Ok(Actual { links, addresses, neighbours, routes, rules })
    }
}

/// The indices of the links with these names; names that no link has are left out.
pub(crate) fn indices<'a>(
    channel: &mut Channel,
    names: impl IntoIterator<Item = &'a str>,
) -> Result<BTreeMap<String, u32>, Error> {
    let mut found = BTreeMap::new();
    for name in names {
        let mut get = named(name);
        get.attributes.push(LinkAttribute::ExtMask(vec![LinkExtentMask::SkipStats]));
        let answer = get_one(channel, "a link", RouteNetlinkMessage::GetLink(get))?;
        if let Some(RouteNetlinkMessage::NewLink(link)) = answer {
            found.insert(name.to_owned(), link.header.index);
        }
    }
    Ok(found)
}

/// The name and hardware address of the link with this index.
pub(crate) fn link_by_index(channel: &mut Channel, index: u32) -> Result<Option<(String, Link)>, Error> {
    let mut get = LinkMessage::default();
    get.header.index = index;
    get.attributes.push(LinkAttribute::ExtMask(vec![LinkExtentMask::SkipStats]));
    let answer = get_one(channel, "a link", RouteNetlinkMessage::GetLink(get))?;
    Ok(answer.and_then(|m| match m {
        RouteNetlinkMessage::NewLink(m) => link(&m),
        _ => None,
    }))
}

/// The number by which the namespace `other` is known in the channel's own, if it has one.
pub(crate) fn nsid(channel: &mut Channel, other: BorrowedFd<'_>) -> Result<Option<i32>, Error> {
    let fd = u32::try_from(other.as_raw_fd()).expect("an open descriptor is not negative");
    let mut get = NsidMessage::default();
    get.attributes.push(NsidAttribute::Fd(fd));
    let answer = get_one(channel, "a namespace's number", RouteNetlinkMessage::GetNsId(get))?;
    let Some(RouteNetlinkMessage::NewNsId(answer)) = answer else { return Ok(None) };
    Ok(answer.attributes.iter().find_map(|a| match a {
        NsidAttribute::Id(id) if *id >= 0 => Some(*id),
        _ => None,
    }))
}

/// Asks for one object; `None` when there is no such link.
fn get_one(
    channel: &mut Channel,
    about: &'static str,
    request: RouteNetlinkMessage,
) -> Result<Option<RouteNetlinkMessage>, Error> {
    let mut bytes = Vec::new();
    let seq = channel.next_seq();
    append(&mut bytes, request, NLM_F_REQUEST, seq);
    channel.send(&bytes).map_err(|source| Error::Socket { doing: "writing", source })?;
    let mut answer = None;
    channel.read(true, |frame| {
        match frame {
            Frame::Data { message, .. } => {
                let message = NetlinkMessage::<RouteNetlinkMessage>::deserialize(message)
                    .map_err(|e| Error::Answer { about, detail: e.to_string() })?;
                if let NetlinkPayload::InnerMessage(message) = message.payload {
                    answer = Some(message);
                }
            }
            Frame::Ack { errno: libc::ENODEV, .. } | Frame::Done { .. } => {}
            Frame::Ack { errno, detail, .. } => {
                let source = std::io::Error::from_raw_os_error(errno);
                return Err(Error::Refused { doing: format!("show {about}"), source, detail });
            }
        }
        Ok(false)
    })?;
    Ok(answer)
}

fn link(message: &LinkMessage) -> Option<(String, Link)> {
    let mut name = None;
    let mut link = Link {
        index: message.header.index,
        mac: None,
        mtu: 0,
        up: message.header.flags.contains(LinkFlags::Up),
        maker: Maker::Other,
        peer: None,
    };
    let (mut peer, mut netns) = (None, None);
    for attribute in &message.attributes {
        match attribute {
            LinkAttribute::IfName(n) => name = Some(n.clone()),
            LinkAttribute::Address(mac) => link.mac = mac.as_slice().try_into().ok().map(Mac),
            LinkAttribute::Mtu(mtu) => link.mtu = *mtu,
            LinkAttribute::Group(GROUP | LEAVING) => link.maker = Maker::Us,
            LinkAttribute::Link(index) => peer = Some(*index),
            LinkAttribute::LinkNetNsId(id) => netns = Some(*id),
            _ => {}
        }
    }
    if message.header.flags.contains(LinkFlags::Loopback) {
        link.maker = Maker::Kernel;
    }
    link.peer = peer.map(|index| (index, netns));
    Some((name?, link))
}

fn address(message: AddressMessage, name: impl Fn(u32) -> Option<String>) -> Option<Found<Address>> {
    let (mut local, mut remote, mut maker) = (None, None, Maker::Other);
    for attribute in &message.attributes {
        match attribute {
            AddressAttribute::Local(ip) => local = Some(*ip),
            AddressAttribute::Address(ip) => remote = Some(*ip),
            AddressAttribute::Protocol(AddressProtocol::Other(PROTOCOL)) => maker = Maker::Us,
            _ => {}
        }
    }
    let address = Address {
        link: name(message.header.index)?,
        ip: local.or(remote)?,
        prefix: message.header.prefix_len,
    };
    if is_of_the_kernel(&address.ip) {
        maker = Maker::Kernel;
    }
    let object = format!("address {}/{} on {}", address.ip, address.prefix, address.link);
    let removal = Request { verb: Verb::Delete, object, message: RouteNetlinkMessage::DelAddress(message) };
    Some(Found { what: Some(address), maker, removal })
}

/// Loopback's own addresses, and the link-local ones that IPv6 gives every link.
fn is_of_the_kernel(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => *ip == Ipv4Addr::LOCALHOST,
        IpAddr::V6(ip) => *ip == Ipv6Addr::LOCALHOST || ip.is_unicast_link_local(),
    }
}

fn neighbour(
    message: NeighbourMessage,
    name: impl Fn(u32) -> Option<String>,
) -> Option<Found<(NeighbourKey, Mac)>> {
    let (mut ip, mut mac, mut maker) = (None, None, Maker::Other);
    for attribute in &message.attributes {
        match attribute {
            NeighbourAttribute::Destination(NeighbourAddress::Inet(v4)) => ip = Some(IpAddr::V4(*v4)),
            NeighbourAttribute::Destination(NeighbourAddress::Inet6(v6)) => ip = Some(IpAddr::V6(*v6)),
            NeighbourAttribute::LinkLayerAddress(bytes) => mac = bytes.as_slice().try_into().ok().map(Mac),
            NeighbourAttribute::Protocol(RouteProtocol::Other(PROTOCOL)) => maker = Maker::Us,
            _ => {}
        }
    }
    // What was learnt is the kernel's own, to be forgotten in its own time.
    if message.header.state != NeighbourState::Permanent {
        maker = Maker::Kernel;
    }
    let key = NeighbourKey { link: name(message.header.ifindex)?, ip: ip? };
    let object = format!("neighbour {} on {}", key.ip, key.link);
    let what = mac.filter(|_| maker != Maker::Kernel).map(|mac| (key, mac));
    let removal = Request { verb: Verb::Delete, object, message: RouteNetlinkMessage::DelNeighbour(message) };
    Some(Found { what, maker, removal })
}

fn route(
    message: RouteMessage,
    name: impl Fn(u32) -> Option<String>,
) -> Option<Found<(RouteKey, RouteKind)>> {
    // The metric of a route that was given none is not the same in both families.
    let (any, ordinary): (IpAddr, u32) = match message.header.address_family {
        AddressFamily::Inet => (Ipv4Addr::UNSPECIFIED.into(), 0),
        AddressFamily::Inet6 => (Ipv6Addr::UNSPECIFIED.into(), 1024),
        _ => return None,
    };
    let (mut dest, mut table) = (any, u32::from(message.header.table));
    let (mut dev, mut via, mut plain) = (None, None, true);
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Destination(RouteAddress::Inet(ip)) => dest = (*ip).into(),
            RouteAttribute::Destination(RouteAddress::Inet6(ip)) => dest = (*ip).into(),
            RouteAttribute::Table(number) => table = *number,
            RouteAttribute::Oif(index) => dev = name(*index),
            RouteAttribute::Gateway(RouteAddress::Inet(ip)) => via = Some(IpAddr::V4(*ip)),
            RouteAttribute::Gateway(RouteAddress::Inet6(ip)) => via = Some(IpAddr::V6(*ip)),
            RouteAttribute::MultiPath(_)
            | RouteAttribute::Via(_)
            | RouteAttribute::Encap(_)
            | RouteAttribute::NhId(_)
            | RouteAttribute::PrefSource(_) => plain = false,
            RouteAttribute::Priority(metric) => plain &= *metric == ordinary,
            _ => {}
        }
    }
    let maker = match message.header.protocol {
        RouteProtocol::Kernel | RouteProtocol::Ra | RouteProtocol::IcmpRedirect => Maker::Kernel,
        RouteProtocol::Other(PROTOCOL) => Maker::Us,
        _ => Maker::Other,
    };
    let dest = IpNet::new(dest, message.header.destination_prefix_length).ok()?.trunc();
    let kind = match message.header.kind {
        RouteType::BlackHole => Some(RouteKind::Blackhole),
        RouteType::Unicast => dev.map(|dev| RouteKind::Unicast {
            dev,
            via,
            onlink: message.header.flags.contains(RouteFlags::Onlink),
        }),
        _ => None,
    };
    let what = kind.filter(|_| plain && message.header.tos == 0).map(|k| (RouteKey { table, dest }, k));
    let object = format!("route {dest} in table {table}");
    let removal = Request { verb: Verb::Delete, object, message: RouteNetlinkMessage::DelRoute(message) };
    Some(Found { what, maker, removal })
}

fn rule(message: RuleMessage) -> Found<Rule> {
    let (mut pref, mut table) = (0, u32::from(message.header.table));
    let (mut mark, mut mask, mut source) = (None, None, None);
    let mut maker = Maker::Other;
    let mut plain = message.header.action == RuleAction::ToTable
        && message.header.dst_len == 0
        && message.header.tos == 0
        && message.header.flags.is_empty();
    for attribute in &message.attributes {
        match attribute {
            RuleAttribute::Priority(p) => pref = *p,
            RuleAttribute::Table(t) => table = *t,
            RuleAttribute::FwMark(m) => mark = Some(*m),
            RuleAttribute::FwMask(m) => mask = Some(*m),
            RuleAttribute::Source(ip) => source = Some(*ip),
            RuleAttribute::Protocol(RouteProtocol::Other(PROTOCOL)) => maker = Maker::Us,
            RuleAttribute::Protocol(_) | RuleAttribute::SuppressPrefixLen(u32::MAX) => {}
            _ => plain = false,
        }
    }
    if matches!(pref, 0 | 32766 | 32767) && maker == Maker::Other {
        maker = Maker::Kernel;
    }
    let selector = match (source, mark, mask) {
        (None, None, None) if message.header.family == AddressFamily::Inet => Some(Selector::All),
        (None, Some(mark), Some(u32::MAX)) if message.header.family == AddressFamily::Inet => {
            Some(Selector::Mark(mark))
        }
        (Some(ip), None, None) => IpNet::new(ip, message.header.src_len).ok().map(Selector::From),
        _ => None,
    };
    let what = selector.filter(|_| plain).map(|selector| Rule { pref, selector, table });
    let object = format!("routing rule {pref} to table {table}");
    let removal = Request { verb: Verb::Delete, object, message: RouteNetlinkMessage::DelRule(message) };
    Found { what, maker, removal }
}
