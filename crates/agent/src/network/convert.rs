//! The words of the records in the words of the topology, one by one.

use ipnet::IpNet;
use model::network::RouteTarget;
use model::security::{self, NetworkAcl, SecurityGroup};
use netplan::plan::Mac;
use netplan::topology::{Acl, AclEntry, Group, GroupRule, Peer, Target, Traffic};

/// Numbers of protocols (IANA).
const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
const ICMPV6: u8 = 58;

/// `02:00:...`; `None` for what is no Ethernet address.
pub(super) fn mac(text: &str) -> Option<Mac> {
    let octets: Option<Vec<u8>> = text.split(':').map(|octet| u8::from_str_radix(octet, 16).ok()).collect();
    octets?.try_into().ok().map(Mac)
}

pub(super) fn group(group: &SecurityGroup) -> Group {
    let mut drawn = Group::default();
    for rule in &group.rules {
        let Some(traffic) = traffic(&rule.traffic) else { continue };
        let peer = match &rule.peer {
            security::Peer::Cidr(cidr) => Peer::Cidr(IpNet::V4(*cidr)),
            security::Peer::Cidr6(cidr) => Peer::Cidr(IpNet::V6(*cidr)),
            security::Peer::Group(id) => Peer::Group((&**id).into()),
            security::Peer::PrefixList(id) => Peer::PrefixList((&**id).into()),
        };
        let side = if rule.egress { &mut drawn.egress } else { &mut drawn.ingress };
        side.push(GroupRule { id: rule.id.to_string(), traffic, peer });
    }
    drawn
}

/// A rule's traffic; `None` for a protocol that nobody knows.
fn traffic(traffic: &security::Traffic) -> Option<Traffic> {
    let protocol = match &*traffic.protocol {
        "-1" => return Some(Traffic::All),
        "tcp" => TCP,
        "udp" => UDP,
        "icmp" => ICMP,
        "icmpv6" => ICMPV6,
        number => number.parse().ok()?,
    };
    let port = |port: Option<i32>, none| port.map_or(none, |port| u16::try_from(port).unwrap_or(none));
    let ports = (port(traffic.from_port, 0), port(traffic.to_port, u16::MAX));
    let code = |code: Option<i32>| code.and_then(|code| u8::try_from(code).ok());
    Some(of_protocol(protocol, ports, (code(traffic.from_port), code(traffic.to_port))))
}

fn of_protocol(protocol: u8, ports: (u16, u16), icmp: (Option<u8>, Option<u8>)) -> Traffic {
    match protocol {
        TCP => Traffic::Tcp(ports.0, ports.1),
        UDP => Traffic::Udp(ports.0, ports.1),
        ICMP => Traffic::Icmp(icmp.0, icmp.1),
        other => Traffic::Protocol(other),
    }
}

pub(super) fn acl(acl: &NetworkAcl) -> Acl {
    let mut drawn = Acl::default();
    for entry in &acl.entries {
        let cidr = entry.cidr.map(IpNet::V4).or(entry.cidr6.map(IpNet::V6));
        let (Some(cidr), Some(traffic)) = (cidr, acl_traffic(entry)) else { continue };
        let side = if entry.egress { &mut drawn.egress } else { &mut drawn.ingress };
        side.insert(entry.number, AclEntry { traffic, cidr, allow: entry.allow });
    }
    drawn
}

fn acl_traffic(entry: &security::AclEntry) -> Option<Traffic> {
    if entry.protocol == -1 {
        return Some(Traffic::All);
    }
    let protocol = u8::try_from(entry.protocol).ok()?;
    let code = |code: i16| u8::try_from(code).ok();
    let icmp = entry.icmp.map_or((None, None), |(kind, of)| (code(kind), code(of)));
    Some(of_protocol(protocol, entry.ports.unwrap_or((0, u16::MAX)), icmp))
}

pub(super) fn target(target: &RouteTarget) -> Target {
    match target {
        RouteTarget::InternetGateway(id) => Target::InternetGateway((&**id).into()),
        RouteTarget::NatGateway(id) => Target::NatGateway((&**id).into()),
        RouteTarget::NetworkInterface(id) | RouteTarget::Instance(_, id) => Target::Interface((&**id).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_groups_keep_their_meaning() {
        let cases = [
            ("everything", "-1", None, None, Some(Traffic::All)),
            ("one port", "tcp", Some(80), Some(80), Some(Traffic::Tcp(80, 80))),
            ("a range of ports", "udp", Some(1000), Some(2000), Some(Traffic::Udp(1000, 2000))),
            ("all ports, said by leaving them out", "tcp", None, None, Some(Traffic::Tcp(0, 65535))),
            ("all ports, as AWS says it", "tcp", Some(-1), Some(-1), Some(Traffic::Tcp(0, 65535))),
            ("any ICMP", "icmp", Some(-1), Some(-1), Some(Traffic::Icmp(None, None))),
            ("an ICMP type of any code", "icmp", Some(8), Some(-1), Some(Traffic::Icmp(Some(8), None))),
            ("a known protocol by its number", "6", Some(22), Some(22), Some(Traffic::Tcp(22, 22))),
            ("another protocol", "50", None, None, Some(Traffic::Protocol(50))),
            ("ICMP of the other family", "icmpv6", Some(-1), Some(-1), Some(Traffic::Protocol(58))),
            ("no protocol at all", "carrier-pigeon", None, None, None),
        ];
        for (what, protocol, from_port, to_port, wanted) in cases {
            let said = security::Traffic { protocol: protocol.to_owned(), from_port, to_port };
            assert_eq!(traffic(&said), wanted, "{what}");
        }
    }

    #[test]
    fn only_an_ethernet_address_is_one() {
        assert_eq!(mac("02:0a:00:ff:10:01"), Some(Mac([2, 10, 0, 255, 16, 1])));
        for text in ["", "02:0a:00:ff:10", "02:0a:00:ff:10:01:02", "02:0a:00:ff:10:zz"] {
            assert_eq!(mac(text), None, "{text:?}");
        }
    }
}
