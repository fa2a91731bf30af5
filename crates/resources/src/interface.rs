//! Network interfaces, which instances, NAT gateways and balancers' nodes all stand on: making them,
//! giving them addresses, tying them to instances.
//!
//! Every function keeps the records on both sides of a tie in step (the interface's and the Elastic IP
//! address's). None knows a wire format, and none asks whether the caller may: handlers do.

mod public;

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::network::{Address, Attachment, InterfaceKind, NetworkInterface, PrivateIp, Subnet};
use model::security::SecurityGroup;
use model::{InstanceId, SecurityGroupId, Tags, VpcId};
use store::{Read, Scope, Tx};

pub use public::{associate, disassociate, lend_public, return_public};

use crate::ec2::{Named, faults, require};
use crate::{Fault, address, new_id};

/// The most groups of an interface, which AWS grants on request (5 without).
/// Source: "Amazon VPC quotas".
const MOST_GROUPS: usize = 16;

/// The most private addresses of an interface of the largest instance types.
/// Source: "Maximum IP addresses per network interface", EC2 user guide.
const MOST_ADDRESSES: usize = 50;

/// What a new interface is to be.
#[derive(Clone, Debug)]
pub struct CreateInterface<'a> {
    /// Where.
    pub subnet: &'a Subnet,
    /// Its primary private address; a free one where there is none.
    pub private_ip: Option<Ipv4Addr>,
    /// Further private addresses.
    pub secondary_ips: Vec<Ipv4Addr>,
    /// How many further ones besides, chosen here.
    pub secondary_count: usize,
    /// Its security groups; the VPC's default group where there is none.
    pub groups: Vec<SecurityGroupId>,
    /// What is written of it.
    pub description: String,
    /// What it is for. A NAT gateway's has no groups.
    pub kind: InterfaceKind,
    /// Whether it may only send from and receive for its own addresses.
    pub source_dest_check: bool,
    /// Whether it is to have a public address while an instance runs with it. [`lend_public`] lends it.
    pub associate_public_ip: bool,
    /// Its tags.
    pub tags: Tags,
    /// Its hardware address; a new one where there is none.
    pub mac: Option<String>,
}

impl<'a> CreateInterface<'a> {
    /// An interface as AWS makes it where nothing else is said.
    pub fn in_subnet(subnet: &'a Subnet) -> CreateInterface<'a> {
        CreateInterface {
            subnet,
            private_ip: None,
            secondary_ips: Vec::new(),
            secondary_count: 0,
            groups: Vec::new(),
            description: String::new(),
            kind: InterfaceKind::Interface,
            source_dest_check: true,
            associate_public_ip: false,
            tags: Tags::new(),
            mac: None,
        }
    }
}

/// Makes an interface.
///
/// # Errors
/// `InvalidIPAddress.InUse`, `InvalidParameterValue` (an address that the subnet does not have),
/// `InsufficientFreeAddressesInSubnet`, `PrivateIpAddressLimitExceeded`; those of [`check_groups`].
pub fn create(tx: &mut Tx, scope: &Scope, new: CreateInterface<'_>) -> Result<NetworkInterface, Fault> {
    let groups = match new.kind {
        InterfaceKind::NatGateway(_) => Vec::new(),
        InterfaceKind::Interface | InterfaceKind::LoadBalancer(_) if new.groups.is_empty() => {
            vec![default_group(tx, scope, &new.subnet.vpc_id)?]
        }
        InterfaceKind::Interface | InterfaceKind::LoadBalancer(_) => {
            check_groups(tx, scope, &new.subnet.vpc_id, &new.groups)?;
            new.groups
        }
    };
    let mut wanted: Vec<Ipv4Addr> = Vec::new();
    for ip in new.private_ip.iter().chain(&new.secondary_ips) {
        check_address(tx, scope, new.subnet, *ip)?;
        if wanted.contains(ip) {
            return Err(faults::invalid(format!("Address {ip} is given twice.")));
        }
        wanted.push(*ip);
    }
    if new.private_ip.is_none() {
        wanted.insert(0, free_address(tx, scope, new.subnet, &wanted)?);
    }
    if wanted.len() + new.secondary_count > MOST_ADDRESSES {
        return Err(too_many_addresses());
    }
    for _ in 0..new.secondary_count {
        wanted.push(free_address(tx, scope, new.subnet, &wanted)?);
    }
    let interface = NetworkInterface {
        id: new_id(),
        vpc_id: new.subnet.vpc_id.clone(),
        subnet_id: new.subnet.id.clone(),
        zone: new.subnet.zone.clone(),
        mac: new.mac.unwrap_or_else(address::new_mac),
        private_ips: wanted.into_iter().map(|address| PrivateIp { address, public: None }).collect(),
        groups,
        description: new.description,
        source_dest_check: new.source_dest_check,
        associate_public_ip: new.associate_public_ip,
        kind: new.kind,
        attachment: None,
        tags: new.tags,
    };
    tx.put(scope, &interface.id, interface.clone());
    Ok(interface)
}

/// Takes an interface away with all that ties it: Elastic IP addresses stay allocated, a lent public
/// address goes back. Nothing happens where there is none.
pub fn delete(tx: &mut Tx, scope: &Scope, id: &str) {
    let Some(interface) = tx.delete::<NetworkInterface>(scope, id) else { return };
    for ip in &interface.private_ips {
        public::free(tx, scope, ip);
    }
}

/// Ties an interface to an instance.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`; `InvalidNetworkInterface.InUse` where it is tied already.
pub fn attach(
    tx: &mut Tx,
    scope: &Scope,
    id: &str,
    attachment: Attachment,
) -> Result<Arc<NetworkInterface>, Fault> {
    let interface = require::<NetworkInterface>(tx, scope, id)?;
    if interface.attachment.is_some() {
        return Err(Fault::new("InvalidNetworkInterface.InUse", format!("Interface: [{id}] in use.")));
    }
    let instance = attachment.instance_id.clone();
    tell_addresses(tx, scope, &interface, Some(&instance));
    tx.update::<NetworkInterface>(scope, id, |interface| interface.attachment = Some(attachment))
        .ok_or_else(|| NetworkInterface::not_found(id))
}

/// Unties an interface from its instance. A lent public address goes back: it is the instance's.
pub fn detach(tx: &mut Tx, scope: &Scope, id: &str) {
    return_public(tx, scope, id);
    let detached = tx.update::<NetworkInterface>(scope, id, |interface| interface.attachment = None);
    if let Some(interface) = detached {
        tell_addresses(tx, scope, &interface, None);
    }
}

/// Gives an interface further private addresses, named ones and so many chosen ones, and says which.
/// With `reassign`, a named one may be another interface's secondary address, and moves.
///
/// # Errors
/// As those of [`create`] about addresses.
pub fn add_addresses(
    tx: &mut Tx,
    scope: &Scope,
    interface: &NetworkInterface,
    named: &[Ipv4Addr],
    count: usize,
    reassign: bool,
) -> Result<Vec<Ipv4Addr>, Fault> {
    let subnet = require::<Subnet>(tx, scope, &interface.subnet_id)?;
    if interface.private_ips.len() + named.len() + count > MOST_ADDRESSES {
        return Err(too_many_addresses());
    }
    let mut added: Vec<Ipv4Addr> = Vec::new();
    for ip in named {
        if added.contains(ip) {
            continue;
        }
        added.push(*ip);
        if reassign {
            take_from_another(tx, scope, &subnet, *ip);
        }
        check_address(tx, scope, &subnet, *ip)?;
    }
    for _ in 0..count {
        added.push(free_address(tx, scope, &subnet, &added)?);
    }
    tx.update::<NetworkInterface>(scope, &interface.id, |interface| {
        let new = added.iter().map(|address| PrivateIp { address: *address, public: None });
        interface.private_ips.extend(new);
    });
    Ok(added)
}

/// Takes secondary private addresses away, and with each the public one that belonged to it.
///
/// # Errors
/// `InvalidParameterValue` for an address that is not there, or is the primary one.
pub fn remove_addresses(
    tx: &mut Tx,
    scope: &Scope,
    interface: &NetworkInterface,
    gone: &[Ipv4Addr],
) -> Result<(), Fault> {
    for address in gone {
        let Some(ip) = interface.private_ips.iter().skip(1).find(|ip| ip.address == *address) else {
            return Err(faults::invalid(format!(
                "The address {address} is not a secondary private address of the network interface '{}'.",
                interface.id
            )));
        };
        public::free(tx, scope, ip);
    }
    tx.update::<NetworkInterface>(scope, &interface.id, |interface| {
        interface.private_ips.retain(|ip| !gone.contains(&ip.address));
    });
    Ok(())
}

/// Checks that an interface in the VPC can have these groups.
///
/// # Errors
/// `InvalidGroup.NotFound`; `InvalidParameter` for one of another VPC;
/// `SecurityGroupsPerInterfaceLimitExceeded`.
pub fn check_groups(
    tx: &impl Read,
    scope: &Scope,
    vpc: &VpcId,
    groups: &[SecurityGroupId],
) -> Result<(), Fault> {
    if groups.len() > MOST_GROUPS {
        return Err(Fault::new(
            "SecurityGroupsPerInterfaceLimitExceeded",
            format!("The maximum number of security groups per interface is {MOST_GROUPS}."),
        ));
    }
    for id in groups {
        let group = require::<SecurityGroup>(tx, scope, id)?;
        if group.vpc_id != *vpc {
            return Err(Fault::new(
                "InvalidParameter",
                format!(
                    "The security group '{id}' and the subnet belong to different networks: {} and {vpc}.",
                    group.vpc_id
                ),
            ));
        }
    }
    Ok(())
}

/// The VPC's default group.
///
/// # Errors
/// An internal failure where there is none: every VPC is born with one, and it cannot be deleted.
pub fn default_group(tx: &impl Read, scope: &Scope, vpc: &VpcId) -> Result<SecurityGroupId, Fault> {
    tx.find::<SecurityGroup>(scope, "name", &format!("{vpc}/default"))
        .first()
        .map(|group| group.id.clone())
        .ok_or_else(|| Fault::internal(format!("{vpc} has no default security group")))
}

fn check_address(tx: &impl Read, scope: &Scope, subnet: &Subnet, ip: Ipv4Addr) -> Result<(), Fault> {
    if !subnet.cidr.contains(&ip) {
        return Err(faults::invalid(format!(
            "Address {ip} does not fall within the subnet's address range {}",
            subnet.cidr
        )));
    }
    if !address::usable(&subnet.cidr, ip) {
        return Err(faults::invalid(format!(
            "Address {ip} is in the subnet's reserved address range: AWS keeps the first four and the last address of {}",
            subnet.cidr
        )));
    }
    if address::taken(tx, scope, subnet, ip) {
        return Err(Fault::new("InvalidIPAddress.InUse", format!("Address {ip} is in use.")));
    }
    Ok(())
}

fn free_address(
    tx: &impl Read,
    scope: &Scope,
    subnet: &Subnet,
    besides: &[Ipv4Addr],
) -> Result<Ipv4Addr, Fault> {
    address::take(tx, scope, subnet, besides).ok_or_else(|| {
        Fault::new(
            "InsufficientFreeAddressesInSubnet",
            format!(
                "The subnet '{}' ({}) does not have enough free addresses to satisfy the request.",
                subnet.id, subnet.cidr
            ),
        )
    })
}

fn too_many_addresses() -> Fault {
    Fault::new(
        "PrivateIpAddressLimitExceeded",
        format!("The maximum number of private addresses of a network interface is {MOST_ADDRESSES}."),
    )
}

/// Frees a secondary address that another interface of the subnet holds.
fn take_from_another(tx: &mut Tx, scope: &Scope, subnet: &Subnet, ip: Ipv4Addr) {
    for holder in tx.find::<NetworkInterface>(scope, "private-ip", &format!("{}/{ip}", subnet.id)) {
        let Some(held) = holder.private_ips.iter().skip(1).find(|held| held.address == ip) else { continue };
        public::free(tx, scope, held);
        tx.update::<NetworkInterface>(scope, &holder.id, |holder| {
            holder.private_ips.retain(|held| held.address != ip);
        });
    }
}

/// Tells an interface's Elastic IP addresses which instance they lead to now.
fn tell_addresses(tx: &mut Tx, scope: &Scope, interface: &NetworkInterface, instance: Option<&InstanceId>) {
    let allocations =
        interface.private_ips.iter().filter_map(|ip| ip.public.as_ref()?.allocation_id.as_ref());
    for allocation in allocations {
        tx.update::<Address>(scope, allocation, |address| {
            if let Some(association) = &mut address.association {
                association.instance_id = instance.cloned();
            }
        });
    }
}
