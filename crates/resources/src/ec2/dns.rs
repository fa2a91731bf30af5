//! The DNS names that AWS gives addresses.
//!
//! Source: "DNS attributes for your VPC", Amazon VPC user guide.

use std::net::Ipv4Addr;

/// `ip-10-0-0-5.ap-northeast-2.compute.internal`, or `ip-10-0-0-5.ec2.internal` in `us-east-1`.
pub fn private_name(region: &str, address: Ipv4Addr) -> String {
    match region {
        "us-east-1" => format!("ip-{}.ec2.internal", dashed(address)),
        region => format!("ip-{}.{region}.compute.internal", dashed(address)),
    }
}

/// `ec2-198-18-1-1.ap-northeast-2.compute.amazonaws.com`, or in `us-east-1` the same without a region
/// and with `compute-1`.
pub fn public_name(region: &str, address: Ipv4Addr) -> String {
    match region {
        "us-east-1" => format!("ec2-{}.compute-1.amazonaws.com", dashed(address)),
        region => format!("ec2-{}.{region}.compute.amazonaws.com", dashed(address)),
    }
}

fn dashed(address: Ipv4Addr) -> String {
    address.to_string().replace('.', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_region_has_names_of_its_own() {
        let address = Ipv4Addr::new(10, 0, 0, 5);
        for (region, private, public) in [
            ("us-east-1", "ip-10-0-0-5.ec2.internal", "ec2-10-0-0-5.compute-1.amazonaws.com"),
            (
                "ap-northeast-2",
                "ip-10-0-0-5.ap-northeast-2.compute.internal",
                "ec2-10-0-0-5.ap-northeast-2.compute.amazonaws.com",
            ),
        ] {
            assert_eq!(private_name(region, address), private);
            assert_eq!(public_name(region, address), public);
        }
    }
}
