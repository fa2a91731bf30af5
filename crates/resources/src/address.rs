//! Taking addresses: private ones from a subnet, public ones from the yard's range, numbers for MACs.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use model::address::{Counter, PublicAddress, yard_scope};
use model::network::{NetworkInterface, Subnet};
use store::{Read, Scope, Table, Tx};

/// How many addresses AWS keeps for itself at the head of each subnet: network, router, DNS, future.
/// Source: "Subnet CIDR blocks", Amazon VPC user guide.
const RESERVED_AT_HEAD: u32 = 4;

/// How many of a subnet's addresses are free.
pub fn available(interfaces: &Table<NetworkInterface>, subnet: &Subnet) -> u32 {
    let size = 1u32 << (32 - subnet.cidr.prefix_len());
    let taken: usize = interfaces.find("subnet", &subnet.id).map(|holder| holder.private_ips.len()).sum();
    (size - RESERVED_AT_HEAD - 1).saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX))
}

/// Whether an interface may hold the address: inside the subnet and not one of AWS's own five.
pub fn usable(subnet: &Ipv4Net, address: Ipv4Addr) -> bool {
    let (first, last) = bounds(subnet);
    (first..=last).contains(&u32::from(address))
}

/// Whether an interface of the subnet holds the address.
pub fn taken(tx: &impl Read, scope: &Scope, subnet: &Subnet, address: Ipv4Addr) -> bool {
    let key = format!("{}/{address}", subnet.id);
    !tx.find::<NetworkInterface>(scope, "private-ip", &key).is_empty()
}

/// A free address of the subnet, chosen by chance as AWS does; `None` when it is full.
pub fn take(tx: &impl Read, scope: &Scope, subnet: &Subnet, besides: &[Ipv4Addr]) -> Option<Ipv4Addr> {
    let (first, last) = bounds(&subnet.cidr);
    let free = |n: &u32| {
        let address = Ipv4Addr::from(*n);
        !besides.contains(&address) && !taken(tx, scope, subnet, address)
    };
    // A few guesses find one in a subnet that is not nearly full; then every address is tried.
    let guess = (0..16).map(|_| fastrand::u32(first..=last)).find(free);
    guess.or_else(|| (first..=last).find(free)).map(Ipv4Addr::from)
}

fn bounds(subnet: &Ipv4Net) -> (u32, u32) {
    let (first, last) = (u32::from(subnet.network()), u32::from(subnet.broadcast()));
    (first + RESERVED_AT_HEAD, last - 1)
}

/// Takes a public address for `owner` (an allocation's or an interface's id); `None` when the range is
/// used up. The first and the last /24 of the range are the yard's own, for test hosts and services.
pub fn take_public(tx: &mut Tx, range: Ipv4Net, scope: &Scope, owner: &str) -> Option<Ipv4Addr> {
    let (first, last) = (u32::from(range.network()) + 256, u32::from(range.broadcast()) - 256);
    let free =
        |tx: &Tx, n: &u32| tx.get::<PublicAddress>(&yard_scope(), &Ipv4Addr::from(*n).to_string()).is_none();
    let guess = (0..16).map(|_| fastrand::u32(first..=last)).find(|n| free(tx, n));
    let address = Ipv4Addr::from(guess.or_else(|| (first..=last).find(|n| free(tx, n)))?);
    let record = PublicAddress {
        address,
        account: scope.account.to_string(),
        region: scope.region.to_string(),
        owner: owner.to_owned(),
    };
    tx.put(&yard_scope(), &address.to_string(), record);
    Some(address)
}

/// Gives a public address back.
pub fn release_public(tx: &mut Tx, address: Ipv4Addr) {
    tx.delete::<PublicAddress>(&yard_scope(), &address.to_string());
}

/// The next number of a counter, from 0.
pub fn next_number(tx: &mut Tx, what: &str) -> u32 {
    let number = tx.get::<Counter>(&yard_scope(), what).map_or(0, |counter| counter.next);
    tx.put(&yard_scope(), what, Counter { next: number + 1 });
    number
}

/// A new hardware address, locally administered as AWS's are (`02:` or `06:` at its head).
pub fn new_mac() -> String {
    let n = fastrand::u64(..);
    let [_, _, _, b1, b2, b3, b4, b5] = n.to_be_bytes();
    format!("02:{b1:02x}:{b2:02x}:{b3:02x}:{b4:02x}:{b5:02x}")
}
