//! The names that AWS gives instances, and where a VPC's resolver is.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html>

use std::net::Ipv4Addr;

use model::network::Vpc;

/// The address of a VPC's resolver: the primary range's first plus two.
pub(crate) fn resolver(vpc: &Vpc) -> Option<Ipv4Addr> {
    vpc.cidr().map(|cidr| Ipv4Addr::from(u32::from(cidr.network()).wrapping_add(2)))
}

/// The domain of the private names of a region's instances.
pub(crate) fn private_domain(region: &str) -> String {
    match region {
        "us-east-1" => "ec2.internal".to_owned(),
        region => format!("{region}.compute.internal"),
    }
}

/// The domain of the public names of a region's instances.
pub(crate) fn public_domain(region: &str) -> String {
    match region {
        "us-east-1" => "compute-1.amazonaws.com".to_owned(),
        region => format!("{region}.compute.amazonaws.com"),
    }
}

/// The first label of a private name that spells its address: `ip-172-31-0-10`.
pub(crate) fn private_label(address: Ipv4Addr) -> String {
    label(PRIVATE, address)
}

/// An instance's whole public name: `ec2-198-18-7-9.ap-northeast-2.compute.amazonaws.com`.
pub(crate) fn public_name(address: Ipv4Addr, region: &str) -> String {
    format!("{}.{}", label(PUBLIC, address), public_domain(region))
}

/// How private names that spell an address begin.
pub(crate) const PRIVATE: &str = "ip-";
/// How public names, which all spell an address, begin.
pub(crate) const PUBLIC: &str = "ec2-";

fn label(prefix: &str, address: Ipv4Addr) -> String {
    let [a, b, c, d] = address.octets();
    format!("{prefix}{a}-{b}-{c}-{d}")
}
