//! The DNS names of instances.
//!
//! Source: "Amazon EC2 instance hostname types", EC2 user guide; "DNS attributes for your VPC", VPC
//! user guide.

use std::net::Ipv4Addr;

use model::network::{NetworkInterface, Subnet, Vpc};
use resources::Ctx;
use store::Read;

/// The private name of an interface's address: it spells the address or, where the subnet says so,
/// the instance's id.
pub fn private(ctx: &Ctx, tx: &impl Read, interface: &NetworkInterface, address: Ipv4Addr) -> String {
    let domain = match &*ctx.region {
        "us-east-1" => "ec2.internal".to_owned(),
        region => format!("{region}.compute.internal"),
    };
    let by_id = tx
        .get::<Subnet>(&ctx.scope(), &interface.subnet_id)
        .is_some_and(|subnet| subnet.hostname_type == "resource-name");
    match &interface.attachment {
        Some(attachment) if by_id => format!("{}.{domain}", attachment.instance_id),
        _ => format!("ip-{}.{domain}", spelled(address)),
    }
}

/// The public name of a public address; empty where the VPC has no DNS hostnames.
pub fn public(ctx: &Ctx, tx: &impl Read, interface: &NetworkInterface, address: Ipv4Addr) -> String {
    let named = tx
        .get::<Vpc>(&ctx.scope(), &interface.vpc_id)
        .is_some_and(|vpc| vpc.enable_dns_support && vpc.enable_dns_hostnames);
    let domain = match &*ctx.region {
        "us-east-1" => "compute-1.amazonaws.com".to_owned(),
        region => format!("{region}.compute.amazonaws.com"),
    };
    if named { format!("ec2-{}.{domain}", spelled(address)) } else { String::new() }
}

fn spelled(address: Ipv4Addr) -> String {
    address.to_string().replace('.', "-")
}
