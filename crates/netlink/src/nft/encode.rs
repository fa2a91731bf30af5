//! How each thing of the plan's nftables model is spelt in netlink attributes.
//!
//! The numbers are those of `linux/netfilter/nf_tables.h`, where they have the names given here. Registers:
//! a rule loads into the first 16-byte register; in a concatenation the address follows the 16 bytes of
//! the link's name.

use ipnet::IpNet;
use netplan::nft::{
    Action, CtStates, Element, Hook, HookKind, HookPoint, Key, KeyType, Policy, Rule, Test, Value, ValueType,
    Verdict,
};

use super::edit::Declaration;
use super::wire::Writer;

const VERDICT_REGISTER: u32 = 0; // NFT_REG_VERDICT
const FIRST: u32 = 1; // NFT_REG_1
const AFTER_NAME: u32 = 12; // NFT_REG32_04, the four bytes behind NFT_REG_1

const LIST_ELEMENT: u16 = 1; // NFTA_LIST_ELEM
const DATA_VALUE: u16 = 1; // NFTA_DATA_VALUE
const DATA_VERDICT: u16 = 2; // NFTA_DATA_VERDICT

const META_MARK: u32 = 3;
const META_IIFNAME: u32 = 6;
const META_OIFNAME: u32 = 7;
const META_NFPROTO: u32 = 15;
const META_L4PROTO: u32 = 16;

const NETWORK: u32 = 1; // NFT_PAYLOAD_NETWORK_HEADER
const TRANSPORT: u32 = 2; // NFT_PAYLOAD_TRANSPORT_HEADER
const SADDR: (u32, u32, u32) = (NETWORK, 12, 4);
const DADDR: (u32, u32, u32) = (NETWORK, 16, 4);
const DPORT: (u32, u32, u32) = (TRANSPORT, 2, 2);
const ICMP_TYPE: (u32, u32, u32) = (TRANSPORT, 0, 1);
const ICMP_CODE: (u32, u32, u32) = (TRANSPORT, 1, 1);

const EQUAL: u32 = 0; // NFT_CMP_EQ, NFT_RANGE_EQ
const UNEQUAL: u32 = 1; // NFT_CMP_NEQ

const SNAT: u32 = 0; // NFT_NAT_SNAT
const DNAT: u32 = 1; // NFT_NAT_DNAT

/// What a table's, set's or chain's `USERDATA` says: `comment "cloudyard"`, as `nft` writes it.
pub(crate) const MARK: &[u8] = b"\x00\x0acloudyard\0";

/// The body of a rule message, after its table and chain: `NFTA_RULE_EXPRESSIONS`.
pub(super) fn rule(out: &mut Writer, rule: &Rule) {
    out.nest(4, |out| {
        for each in &rule.tests {
            test(out, each);
        }
        action(out, &rule.action);
    });
}

/// The hook, policy and type of a base chain.
pub(super) fn hook(out: &mut Writer, hook: &Hook) {
    let point = match hook.point {
        HookPoint::Prerouting => 0,
        HookPoint::Input => 1,
        HookPoint::Forward => 2,
        HookPoint::Postrouting => 4,
    };
    let policy = match hook.policy {
        Policy::Drop => 0,
        Policy::Accept => 1,
    };
    let kind = match hook.kind {
        HookKind::Filter => "filter",
        HookKind::Nat => "nat",
    };
    out.nest(4, |out| {
        out.number(1, point);
        out.number(2, hook.priority.cast_unsigned());
    });
    out.number(5, policy);
    out.text(7, kind);
}

/// The body of a set message, after its table and name. `id` tells sets of one transaction apart.
pub(super) fn declaration(out: &mut Writer, (key, value): Declaration, id: u32) {
    const MAP: u32 = 0x8; // NFT_SET_MAP
    const KEY_BYTE_ORDER: u8 = 0; // NFTNL_UDATA_SET_KEYBYTEORDER
    const DATA_BYTE_ORDER: u8 = 1;
    const HOST: u32 = 1;
    const NETWORK: u32 = 2;
    let (kind, length, order) = match key {
        KeyType::IfName => (TYPE_IFNAME, 16, HOST),
        KeyType::Ipv4Addr => (TYPE_IPV4_ADDR, 4, NETWORK),
        // Only the listing of `nft` reads the type: six bits for each part.
        KeyType::IfNameIpv4Addr => (TYPE_IFNAME << 6 | TYPE_IPV4_ADDR, 20, 0),
        KeyType::Mark => (TYPE_MARK, 4, HOST),
    };
    out.number(3, if value.is_some() { MAP } else { 0 });
    out.number(4, kind);
    out.number(5, length);
    let mut orders = vec![(KEY_BYTE_ORDER, order)];
    match value {
        None => {}
        Some(ValueType::Verdict) => out.number(6, 0xffff_ff00), // NFT_DATA_VERDICT
        Some(ValueType::Mark) => {
            out.number(6, TYPE_MARK);
            out.number(7, 4);
            orders.push((DATA_BYTE_ORDER, HOST));
        }
        Some(ValueType::Name) => {
            out.number(6, TYPE_IFNAME);
            out.number(7, 16);
            orders.push((DATA_BYTE_ORDER, HOST));
        }
        Some(ValueType::Ipv4Addr) => {
            out.number(6, TYPE_IPV4_ADDR);
            out.number(7, 4);
            orders.push((DATA_BYTE_ORDER, NETWORK));
        }
    }
    out.number(10, id);
    let mut notes = Vec::new();
    for (what, order) in orders {
        notes.extend([what, 4]);
        notes.extend(order.to_ne_bytes());
    }
    out.put(13, &notes);
}

const TYPE_IPV4_ADDR: u32 = 7;
const TYPE_MARK: u32 = 19;
const TYPE_IFNAME: u32 = 41;

/// One element in the list of an element message.
pub(super) fn element(out: &mut Writer, element: &Element, value: Option<&Value>) {
    let key = match element {
        Element::IfName(name) => name16(name).to_vec(),
        Element::Addr(ip) => octets(ip),
        Element::IfNameAddr(name, ip) => [name16(name).to_vec(), octets(ip)].concat(),
        Element::Mark(mark) => mark.to_ne_bytes().to_vec(),
    };
    out.nest(LIST_ELEMENT, |out| {
        out.nest(1, |out| out.put(DATA_VALUE, &key));
        if let Some(value) = value {
            out.nest(2, |out| match value {
                Value::Mark(mark) => out.put(DATA_VALUE, &mark.to_ne_bytes()),
                Value::Addr(ip) => out.put(DATA_VALUE, &octets(ip)),
                Value::Name(name) => out.put(DATA_VALUE, &name16(name)),
                Value::Verdict(v) => verdict(out, v),
            });
        }
    });
}

fn test(out: &mut Writer, test: &Test) {
    match test {
        Test::IifName(name) => {
            meta(out, META_IIFNAME);
            compare(out, EQUAL, &name16(name));
        }
        Test::OifName(name) => {
            meta(out, META_OIFNAME);
            compare(out, EQUAL, &name16(name));
        }
        Test::Saddr(range) => within(out, SADDR, range),
        Test::Daddr(range) => within(out, DADDR, range),
        Test::L4Proto(number) => {
            meta(out, META_L4PROTO);
            compare(out, EQUAL, &[*number]);
        }
        Test::Dport(first, last) if first == last => {
            payload(out, DPORT, FIRST);
            compare(out, EQUAL, &first.to_be_bytes());
        }
        Test::Dport(first, last) => {
            payload(out, DPORT, FIRST);
            expression(out, "range", |out| {
                out.number(1, FIRST);
                out.number(2, EQUAL);
                out.nest(3, |out| out.put(DATA_VALUE, &first.to_be_bytes()));
                out.nest(4, |out| out.put(DATA_VALUE, &last.to_be_bytes()));
            });
        }
        Test::IcmpType(number) => {
            payload(out, ICMP_TYPE, FIRST);
            compare(out, EQUAL, &[*number]);
        }
        Test::IcmpCode(number) => {
            payload(out, ICMP_CODE, FIRST);
            compare(out, EQUAL, &[*number]);
        }
        Test::CtState(states) => {
            expression(out, "ct", |out| {
                out.number(1, FIRST);
                out.number(2, 0); // NFT_CT_STATE
            });
            mask(out, &state_bits(*states).to_ne_bytes());
            compare(out, UNEQUAL, &[0; 4]);
        }
        Test::In(key, set) => lookup(out, *key, set, None, false),
        Test::NotIn(key, set) => lookup(out, *key, set, None, true),
    }
}

fn action(out: &mut Writer, action: &Action) {
    match action {
        Action::Verdict(v) => decide(out, v),
        Action::VerdictMap(key, map) => lookup(out, *key, map, Some(VERDICT_REGISTER), false),
        Action::VerdictMapOf(key, of, map) => {
            lookup(out, *key, of, Some(FIRST), false);
            look_up_loaded(out, map, Some(VERDICT_REGISTER), false);
        }
        Action::AcceptWithMark(key, map) => {
            lookup(out, *key, map, Some(FIRST), false);
            expression(out, "meta", |out| {
                out.number(2, META_MARK);
                out.number(3, FIRST);
            });
            decide(out, &Verdict::Accept);
        }
        Action::DnatFromMap(key, map) => {
            lookup(out, *key, map, Some(FIRST), false);
            translate(out, DNAT);
        }
        Action::SnatFromMap(key, map) => {
            lookup(out, *key, map, Some(FIRST), false);
            translate(out, SNAT);
        }
        Action::Snat(ip) => {
            expression(out, "immediate", |out| {
                out.number(1, FIRST);
                out.nest(2, |out| out.put(DATA_VALUE, &octets(ip)));
            });
            translate(out, SNAT);
        }
    }
}

fn decide(out: &mut Writer, by: &Verdict) {
    expression(out, "immediate", |out| {
        out.number(1, VERDICT_REGISTER);
        out.nest(2, |out| verdict(out, by));
    });
}

fn verdict(out: &mut Writer, verdict: &Verdict) {
    let (code, chain) = match verdict {
        Verdict::Drop => (0, None),
        Verdict::Accept => (1, None),
        Verdict::Jump(chain) => (-3, Some(chain)),
        Verdict::Goto(chain) => (-4, Some(chain)),
        Verdict::Return => (-5, None),
    };
    out.nest(DATA_VERDICT, |out| {
        out.number(1, i32::cast_unsigned(code));
        if let Some(chain) = chain {
            out.text(2, chain);
        }
    });
}

fn expression(out: &mut Writer, name: &str, body: impl FnOnce(&mut Writer)) {
    out.nest(LIST_ELEMENT, |out| {
        out.text(1, name);
        out.nest(2, body);
    });
}

fn meta(out: &mut Writer, key: u32) {
    expression(out, "meta", |out| {
        out.number(1, FIRST);
        out.number(2, key);
    });
}

fn payload(out: &mut Writer, (base, offset, length): (u32, u32, u32), register: u32) {
    expression(out, "payload", |out| {
        out.number(1, register);
        out.number(2, base);
        out.number(3, offset);
        out.number(4, length);
    });
}

fn compare(out: &mut Writer, how: u32, with: &[u8]) {
    expression(out, "cmp", |out| {
        out.number(1, FIRST);
        out.number(2, how);
        out.nest(3, |out| out.put(DATA_VALUE, with));
    });
}

fn mask(out: &mut Writer, bits: &[u8; 4]) {
    expression(out, "bitwise", |out| {
        out.number(1, FIRST);
        out.number(2, FIRST);
        out.number(3, 4);
        out.nest(4, |out| out.put(DATA_VALUE, bits));
        out.nest(5, |out| out.put(DATA_VALUE, &[0; 4]));
    });
}

/// A test of an address against a range.
fn within(out: &mut Writer, field: (u32, u32, u32), range: &IpNet) {
    match range {
        IpNet::V4(range) if range.prefix_len() == 0 => {}
        IpNet::V4(range) => {
            payload(out, field, FIRST);
            if range.prefix_len() < 32 {
                mask(out, &range.netmask().octets());
            }
            compare(out, EQUAL, &range.network().octets());
        }
        // No packet of an IPv4 table has such an address: a test that never holds.
        IpNet::V6(_) => {
            meta(out, META_NFPROTO);
            compare(out, EQUAL, &[10]);
        }
    }
}

/// Loads the key and looks it up; the value, if any, goes into the register `into`.
fn lookup(out: &mut Writer, key: Key, set: &str, into: Option<u32>, inverted: bool) {
    match key {
        Key::IifName => meta(out, META_IIFNAME),
        Key::OifName => meta(out, META_OIFNAME),
        Key::Saddr => payload(out, SADDR, FIRST),
        Key::Daddr => payload(out, DADDR, FIRST),
        Key::IifNameSaddr => {
            meta(out, META_IIFNAME);
            payload(out, SADDR, AFTER_NAME);
        }
        Key::Mark => meta(out, META_MARK),
    }
    look_up_loaded(out, set, into, inverted);
}

/// Looks up what the first register holds.
fn look_up_loaded(out: &mut Writer, set: &str, into: Option<u32>, inverted: bool) {
    expression(out, "lookup", |out| {
        out.text(1, set);
        out.number(2, FIRST);
        if let Some(register) = into {
            out.number(3, register);
        }
        if inverted {
            out.number(5, 1); // NFT_LOOKUP_F_INV
        }
    });
}

fn translate(out: &mut Writer, kind: u32) {
    expression(out, "nat", |out| {
        out.number(1, kind);
        out.number(2, u32::from(super::FAMILY_IP));
        out.number(3, FIRST);
    });
}

/// `NF_CT_STATE_BIT` of each, and `NF_CT_STATE_INVALID_BIT`.
fn state_bits(states: CtStates) -> u32 {
    u32::from(states.invalid)
        | u32::from(states.established) << 1
        | u32::from(states.related) << 2
        | u32::from(states.new) << 3
}

/// A link's name as the kernel compares it: 16 bytes, the rest zero. Longer names no link can have.
fn name16(name: &str) -> [u8; 16] {
    let mut padded = [0; 16];
    for (to, from) in padded.iter_mut().zip(name.bytes()) {
        *to = from;
    }
    padded
}

fn octets(ip: &std::net::IpAddr) -> Vec<u8> {
    match ip {
        std::net::IpAddr::V4(ip) => ip.octets().to_vec(),
        std::net::IpAddr::V6(ip) => ip.octets().to_vec(),
    }
}
