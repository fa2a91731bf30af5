//! Address ranges as callers write them, and what AWS allows of them.
//!
//! Source: "VPC CIDR blocks" and "Subnet CIDR blocks", Amazon VPC user guide.

use std::net::Ipv4Addr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use resources::Fault;
use resources::ec2::faults;

/// The largest and smallest prefix length of a VPC's or subnet's range.
const SIZES: std::ops::RangeInclusive<u8> = 16..=28;

/// Ranges that are no network's own: this host, loopback, link-local, multicast and above.
const NOBODYS: [Ipv4Net; 4] = [
    Ipv4Net::new_assert(Ipv4Addr::new(0, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16),
    Ipv4Net::new_assert(Ipv4Addr::new(224, 0, 0, 0), 3),
];

/// Reads the range of a VPC or subnet, which must be written as it is: no bit set beyond its prefix.
///
/// # Errors
/// `InvalidParameterValue` for anything else, with the aligned range where there is one.
pub fn aligned(value: &str, parameter: &str) -> Result<Ipv4Net, Fault> {
    let range = read_v4(value, parameter)?;
    if range.trunc() != range {
        let why = format!(
            "This is not a valid CIDR block. '{value}' does not begin where a /{} does; the range around it is {}.",
            range.prefix_len(),
            range.trunc()
        );
        return Err(faults::invalid_value(parameter, value, why));
    }
    Ok(range)
}

/// Reads an IPv4 range of a rule or route; AWS takes `100.68.0.18/18` for `100.68.0.0/18`.
///
/// # Errors
/// `InvalidParameterValue` for what is none.
pub fn v4(value: &str, parameter: &str) -> Result<Ipv4Net, Fault> {
    read_v4(value, parameter).map(|range| range.trunc())
}

/// The same for IPv6.
///
/// # Errors
/// `InvalidParameterValue` for what is none.
pub fn v6(value: &str, parameter: &str) -> Result<Ipv6Net, Fault> {
    let range: Result<Ipv6Net, _> = value.parse();
    range.map(|range| range.trunc()).map_err(|_| no_range(value, parameter))
}

/// Reads a range of the family that is asked for.
///
/// # Errors
/// `InvalidParameterValue` for what is none.
pub fn of_family(value: &str, ipv6: bool, parameter: &str) -> Result<IpNet, Fault> {
    if ipv6 { v6(value, parameter).map(IpNet::V6) } else { v4(value, parameter).map(IpNet::V4) }
}

/// Reads an IPv4 address.
///
/// # Errors
/// `InvalidParameterValue` for what is none.
pub fn address(value: &str, parameter: &str) -> Result<Ipv4Addr, Fault> {
    value.parse().map_err(|_| faults::invalid_value(parameter, value, "This is not a valid IPv4 address."))
}

/// Whether a range may be a VPC's: its size, and that it is nobody else's. `public` is where this
/// yard's public addresses are.
///
/// # Errors
/// `InvalidVpc.Range`.
pub fn check_vpc_range(range: Ipv4Net, public: Ipv4Net) -> Result<(), Fault> {
    let refuse =
        |why: String| Err(Fault::new("InvalidVpc.Range", format!("The CIDR '{range}' is invalid. {why}")));
    if !SIZES.contains(&range.prefix_len()) {
        return refuse(format!("A VPC's range is between /{} and /{}.", SIZES.start(), SIZES.end()));
    }
    if let Some(taken) = NOBODYS.iter().find(|taken| overlap(**taken, range)) {
        return refuse(format!("It overlaps {taken}, which no VPC may use."));
    }
    if overlap(range, public) {
        return refuse(format!(
            "It overlaps {public}, this yard's public addresses; choose another range, or start the yard with another --public-range."
        ));
    }
    Ok(())
}

/// Whether a range has the size of a subnet.
pub fn is_subnet_size(range: Ipv4Net) -> bool {
    SIZES.contains(&range.prefix_len())
}

/// Whether two ranges have an address in common.
pub fn overlap(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b) || b.contains(&a)
}

fn read_v4(value: &str, parameter: &str) -> Result<Ipv4Net, Fault> {
    value.parse().map_err(|_| no_range(value, parameter))
}

fn no_range(value: &str, parameter: &str) -> Fault {
    faults::invalid_value(parameter, value, "This is not a valid CIDR block.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_as_written() {
        for (value, aligned_to) in [
            ("10.0.0.0/16", Ok("10.0.0.0/16")),
            ("0.0.0.0/0", Ok("0.0.0.0/0")),
            ("172.31.113.0/20", Err("172.31.112.0/20")),
            ("10.0.0.0", Err("not a valid CIDR block")),
            ("10.0.0.0/33", Err("not a valid CIDR block")),
            ("10.0.0/16", Err("not a valid CIDR block")),
            ("", Err("not a valid CIDR block")),
            (" 10.0.0.0/16", Err("not a valid CIDR block")),
            ("::/0", Err("not a valid CIDR block")),
        ] {
            match (aligned(value, "cidrBlock"), aligned_to) {
                (Ok(range), Ok(expected)) => assert_eq!(range.to_string(), expected),
                (Err(fault), Err(word)) => assert!(fault.message.contains(word), "{value}: {fault}"),
                (got, expected) => panic!("{value}: {got:?}, not {expected:?}"),
            }
        }
    }
}
