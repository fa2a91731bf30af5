//! Names that are computed: those that spell an address, and those of a range's addresses. They
//! exist so that a VPC of 65,536 addresses costs no table. A caller's functions decide; nothing
//! here remembers an answer.

use std::collections::HashMap;
use std::net::Ipv4Addr;

use hickory_proto::rr::RecordType;
use ipnet::Ipv4Net;

use crate::fqdn::Fqdn;
use crate::names::{Answer, Data, Record, TTL, Zone};

type ToAddress = Box<dyn Fn(Ipv4Addr) -> Option<Ipv4Addr> + Send + Sync>;
type ToName = Box<dyn Fn(Ipv4Addr) -> Option<Fqdn> + Send + Sync>;

#[derive(Default)]
pub(crate) struct Patterns {
    /// By domain: the prefix of the label, and what the address in the label stands for.
    forward: HashMap<Fqdn, Vec<(String, ToAddress)>>,
    reverse: Vec<Reverse>,
}

struct Reverse {
    range: Ipv4Net,
    server: Fqdn,
    name: ToName,
}

impl Patterns {
    pub(crate) fn forward(
        &mut self,
        prefix: &str,
        domain: &Fqdn,
        address: impl Fn(Ipv4Addr) -> Option<Ipv4Addr> + Send + Sync + 'static,
    ) {
        let rules = self.forward.entry(domain.clone()).or_default();
        rules.push((prefix.to_ascii_lowercase(), Box::new(address)));
    }

    pub(crate) fn reverse(
        &mut self,
        range: Ipv4Net,
        server: Fqdn,
        name: impl Fn(Ipv4Addr) -> Option<Fqdn> + Send + Sync + 'static,
    ) {
        self.reverse.push(Reverse { range, server, name: Box::new(name) });
    }

    /// What a rule says of this name; `None` when no rule knows it. `zone_of` is asked only for a
    /// name that exists without this kind.
    pub(crate) fn resolve(
        &self,
        name: &str,
        kind: RecordType,
        zone_of: impl Fn(&str) -> Option<Zone>,
    ) -> Option<Answer> {
        if let Some(address) = self.address(name) {
            if matches!(kind, RecordType::A | RecordType::ANY) {
                return Some(one(Data::A(address)));
            }
            let own = || name.parse().ok().map(|apex: Fqdn| Zone { server: apex.clone(), apex });
            return zone_of(name).or_else(own).map(Answer::NoData);
        }
        let octets = octets(name)?;
        self.reverse.iter().find_map(|rule| rule.resolve(&octets, kind))
    }

    fn address(&self, name: &str) -> Option<Ipv4Addr> {
        let (label, domain) = name.split_once('.')?;
        self.forward.get(domain)?.iter().find_map(|(prefix, address)| {
            let spelt = label.strip_prefix(prefix.as_str())?.replace('-', ".");
            address(spelt.parse().ok()?)
        })
    }
}

impl Reverse {
    /// `octets` are the address's first ones: all four name an address, fewer a branch above.
    fn resolve(&self, octets: &[u8], kind: RecordType) -> Option<Answer> {
        let mut whole = [0; 4];
        whole[..octets.len()].copy_from_slice(octets);
        let address = Ipv4Addr::from(whole);
        // Zones of addresses begin between octets: a /20 is sixteen zones of three octets.
        let depth = usize::from(self.range.prefix_len().div_ceil(8)).max(1);
        if octets.len() < depth || !self.range.contains(&address) {
            return None;
        }
        let zone = Zone { apex: Fqdn::of_octets(&octets[..depth]), server: self.server.clone() };
        let is_apex = octets.len() == depth;
        let name = if octets.len() == 4 { (self.name)(address) } else { None };
        Some(match (kind, name) {
            (RecordType::PTR | RecordType::ANY, Some(name)) => one(Data::Ptr(name)),
            (RecordType::SOA | RecordType::ANY, _) if is_apex => one(Data::Soa(zone)),
            (RecordType::NS, _) if is_apex => one(Data::Ns(self.server.clone())),
            (_, None) if octets.len() == 4 && !is_apex => Answer::NoName(zone),
            _ => Answer::NoData(zone),
        })
    }
}

fn one(data: Data) -> Answer {
    Answer::Records(vec![Record { ttl: TTL, data }])
}

/// The octets that a name below `in-addr.arpa` spells, the address's first one first.
fn octets(name: &str) -> Option<Vec<u8>> {
    let spelt = name.strip_suffix(".in-addr.arpa")?;
    let octets: Vec<u8> = spelt.rsplit('.').map(octet).collect::<Option<_>>()?;
    (octets.len() <= 4).then_some(octets)
}

/// One octet, in the only spelling that names it: `07` and `+7` are other labels than `7`.
fn octet(label: &str) -> Option<u8> {
    let octet: u8 = label.parse().ok()?;
    (octet.to_string() == label).then_some(octet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{Names, Resolve};

    fn name(text: &str) -> Fqdn {
        text.parse().unwrap()
    }

    /// A VPC 172.31.0.0/20 in which .10 lives, and has the public address 198.18.0.9.
    fn vpc() -> Names {
        let home = Ipv4Addr::new(172, 31, 0, 10);
        let internal = name("ap-northeast-2.compute.internal");
        let mut names = Names::new();
        names.zone(internal.clone(), name("ns.test"));
        names.pattern("ip-", &internal, move |address| (address == home).then_some(address));
        names.pattern("ec2-", &name("ap-northeast-2.compute.amazonaws.com"), move |address| {
            (address == Ipv4Addr::new(198, 18, 0, 9)).then_some(home)
        });
        names.reverse("172.31.0.0/20".parse().unwrap(), name("ns.test"), move |address| {
            (address == home).then(|| name("ip-172-31-0-10.ap-northeast-2.compute.internal"))
        });
        names
    }

    fn told(answer: &Answer) -> String {
        match answer {
            Answer::Records(records) => format!("{:?}", records[0].data),
            Answer::NoData(zone) => format!("no data in {}", zone.apex),
            Answer::NoName(zone) => format!("no name in {}", zone.apex),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn names_that_spell_an_address_are_computed() {
        use RecordType::{A, AAAA, NS, PTR, SOA, TXT};
        let home = "ip-172-31-0-10.ap-northeast-2.compute.internal";
        let cases = [
            ("a machine's name has its address", home, A, "A(172.31.0.10)"),
            ("and no other kind", home, AAAA, "no data in ap-northeast-2.compute.internal"),
            (
                "an address that nobody holds has no name",
                "ip-172-31-0-11.ap-northeast-2.compute.internal",
                A,
                "no name in ap-northeast-2.compute.internal",
            ),
            (
                "an octet has one spelling",
                "ip-172-31-0-010.ap-northeast-2.compute.internal",
                A,
                "no name in ap-northeast-2.compute.internal",
            ),
            (
                "a public name stands for the address inside",
                "ec2-198-18-0-9.ap-northeast-2.compute.amazonaws.com",
                A,
                "A(172.31.0.10)",
            ),
            (
                "where it has no other kind, it is a zone of its own",
                "ec2-198-18-0-9.ap-northeast-2.compute.amazonaws.com",
                TXT,
                "no data in ec2-198-18-0-9.ap-northeast-2.compute.amazonaws.com",
            ),
            (
                "another's public name is not ours",
                "ec2-198-18-0-8.ap-northeast-2.compute.amazonaws.com",
                A,
                "Foreign",
            ),
            ("an address has its name back", "10.0.31.172.in-addr.arpa", PTR, &format!("Ptr({home})")),
            ("and is no address itself", "10.0.31.172.in-addr.arpa", A, "no data in 0.31.172.in-addr.arpa"),
            ("nobody's address", "11.0.31.172.in-addr.arpa", PTR, "no name in 0.31.172.in-addr.arpa"),
            ("a label no octet is", "010.0.31.172.in-addr.arpa", PTR, "Foreign"),
            ("the last of the range", "1.15.31.172.in-addr.arpa", PTR, "no name in 15.31.172.in-addr.arpa"),
            ("the first beyond it", "1.16.31.172.in-addr.arpa", PTR, "Foreign"),
            ("above the range's zones", "31.172.in-addr.arpa", SOA, "Foreign"),
            (
                "the start of a zone",
                "0.31.172.in-addr.arpa",
                SOA,
                "Soa(Zone { apex: 0.31.172.in-addr.arpa, server: ns.test })",
            ),
            ("its server", "0.31.172.in-addr.arpa", NS, "Ns(ns.test)"),
            ("more octets than an address has", "1.2.0.31.172.in-addr.arpa", PTR, "Foreign"),
        ];
        let names = vpc();
        for (what, name, kind, wanted) in cases {
            assert_eq!(told(&names.resolve(name, kind)), wanted, "{what}");
        }
    }
}
