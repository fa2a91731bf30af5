//! Elastic IP addresses.
//!
//! Source: "Elastic IP addresses", EC2 user guide; `AssociateAddress` of the EC2 API reference.

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::address::{PublicAddress, yard_scope};
use model::compute::{Instance, InstanceState};
use model::network::{Address, InterfaceKind, NetworkInterface};
use resources::ec2::{Field, Look, Named, Query, faults, filtered, require, required, shown_tags, tags_of};
use resources::interface;
use resources::{Ctx, Entry, Fault, address as pool, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};
use wire::Unit;

use crate::cidr;
use crate::route::several_interfaces;
use crate::show::text;
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<AllocateAddress>(allocate)
            .touching(|ctx, _: &AllocateAddressRequest| vec![arn::<Address>(ctx, "*")]),
        entry::<ReleaseAddress>(release)
            .touching(|ctx, i: &ReleaseAddressRequest| arns::<Address>(ctx, &i.allocation_id)),
        entry::<AssociateAddress>(associate).touching(|ctx, i: &AssociateAddressRequest| {
            [
                arns::<Address>(ctx, &i.allocation_id),
                arns::<Instance>(ctx, &i.instance_id),
                arns::<NetworkInterface>(ctx, &i.network_interface_id),
            ]
            .concat()
        }),
        entry::<DisassociateAddress>(disassociate),
        entry::<DescribeAddresses>(describe),
        entry::<DescribeAddressesAttribute>(describe_attribute),
    ]
}

fn allocate(ctx: &Ctx, input: AllocateAddressRequest) -> Result<AllocateAddressResult, Fault> {
    if input.domain.as_deref().is_some_and(|domain| domain != "vpc") {
        let why = "Addresses are for VPCs only: expecting vpc.";
        return Err(faults::invalid_value("domain", input.domain.unwrap_or_default(), why));
    }
    if input.public_ipv4_pool.as_deref().is_some_and(|pool| pool != "amazon") {
        return Err(Fault::not_implemented("AllocateAddress from a pool of your own (PublicIpv4Pool)"));
    }
    if input.customer_owned_ipv4_pool.is_some() || input.ipam_pool_id.is_some() {
        return Err(Fault::not_implemented("AllocateAddress from a customer-owned or IPAM pool"));
    }
    if let Some(other) = input.network_border_group.as_deref().filter(|group| **group != *ctx.region) {
        let why = format!("Expecting {}.", ctx.region);
        return Err(faults::invalid_value("networkBorderGroup", other, why));
    }
    let wanted = input.address.as_deref().map(|ip| cidr::address(ip, "address")).transpose()?;
    let tags = tags_of(&input.tag_specifications, Address::TYPE)?;
    ctx.write(|tx| {
        let allocation_id: model::AllocationId = new_id();
        let public_ip = match wanted {
            Some(ip) => recover(ctx, tx, ip, &allocation_id)?,
            None => {
                let range = ctx.settings.public_range;
                pool::take_public(tx, range, &ctx.scope(), &allocation_id).ok_or_else(|| {
                    let message = format!("All public addresses of this yard's range {range} are in use.");
                    Fault::new("InsufficientAddressCapacity", message)
                })?
            }
        };
        let answer = AllocateAddressResult {
            allocation_id: text(&allocation_id),
            domain: text("vpc"),
            network_border_group: text(&ctx.region),
            public_ip: text(public_ip),
            public_ipv4_pool: text("amazon"),
            ..Default::default()
        };
        let id = allocation_id.to_string();
        tx.put(&ctx.scope(), &id, Address { allocation_id, public_ip, association: None, tags });
        Ok(answer)
    })
}

/// Takes a certain address, as one that was released before can be had again while nobody else has it.
fn recover(ctx: &Ctx, tx: &mut Tx, ip: Ipv4Addr, owner: &str) -> Result<Ipv4Addr, Fault> {
    let range = ctx.settings.public_range;
    let own_to_yard = |ip: Ipv4Addr| {
        let (ip, first, last) = (u32::from(ip), u32::from(range.network()), u32::from(range.broadcast()));
        ip < first + 256 || ip > last - 256
    };
    let taken = tx.get::<PublicAddress>(&yard_scope(), &ip.to_string()).is_some();
    if !range.contains(&ip) || own_to_yard(ip) || taken {
        let message = format!("The address '{ip}' cannot be recovered: it is in use, or not one of {range}.");
        return Err(Fault::new("InvalidAddress.NotFound", message));
    }
    let record = PublicAddress {
        address: ip,
        account: ctx.account.to_string(),
        region: ctx.region.to_string(),
        owner: owner.to_owned(),
    };
    tx.put(&yard_scope(), &ip.to_string(), record);
    Ok(ip)
}

fn release(ctx: &Ctx, input: ReleaseAddressRequest) -> Result<Unit, Fault> {
    if input.allocation_id.is_none() && input.public_ip.is_some() {
        let message = "You must specify an allocation id when releasing a VPC elastic IP address";
        return Err(faults::invalid(message));
    }
    let id = required(&input.allocation_id, "AllocationId")?;
    ctx.write(|tx| {
        let address = require::<Address>(tx, &ctx.scope(), id)?;
        if let Some(association) = &address.association {
            return Err(Fault::new(
                "InvalidIPAddress.InUse",
                format!(
                    "Address {} is in use: disassociate it from {} first ({}).",
                    address.public_ip, association.network_interface_id, association.id
                ),
            ));
        }
        pool::release_public(tx, address.public_ip);
        tx.delete::<Address>(&ctx.scope(), id);
        Ok(Unit {})
    })
}

fn associate(ctx: &Ctx, input: AssociateAddressRequest) -> Result<AssociateAddressResult, Fault> {
    if input.instance_id.is_some() && input.network_interface_id.is_some() {
        let message = "You may specify either an instance ID or a network interface ID, but not both.";
        return Err(faults::combination(message));
    }
    let private_ip =
        input.private_ip_address.as_deref().map(|ip| cidr::address(ip, "privateIpAddress")).transpose()?;
    ctx.write(|tx| {
        let address = named(ctx, tx, input.allocation_id.as_deref(), input.public_ip.as_deref())?;
        let interface = target(ctx, tx, &input)?;
        if interface.kind != InterfaceKind::Interface {
            return Err(faults::requester_managed(&interface.id));
        }
        // Left out, the address moves; only a plain "no" keeps it where it is.
        let reassociate = input.allow_reassociation != Some(false);
        let id = interface::associate(
            tx,
            &ctx.scope(),
            &address.allocation_id,
            &interface.id,
            private_ip,
            reassociate,
        )?;
        Ok(AssociateAddressResult { association_id: text(id) })
    })
}

/// The interface that an address is to be associated with.
fn target(ctx: &Ctx, tx: &Tx, input: &AssociateAddressRequest) -> Result<Arc<NetworkInterface>, Fault> {
    let scope = ctx.scope();
    if let Some(id) = &input.network_interface_id {
        return require::<NetworkInterface>(tx, &scope, id);
    }
    let Some(id) = &input.instance_id else {
        return Err(faults::missing("InstanceId or NetworkInterfaceId"));
    };
    let instance = require::<Instance>(tx, &scope, id)?;
    if matches!(instance.state, InstanceState::ShuttingDown | InstanceState::Terminated) {
        let message = format!("The instance '{id}' is {}.", instance.state.as_str());
        return Err(Fault::new("IncorrectInstanceState", message));
    }
    let mut interfaces = tx.find::<NetworkInterface>(&scope, "instance", id);
    match (interfaces.pop(), interfaces.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(_), false) => Err(several_interfaces(id)),
        (None, _) => {
            Err(Fault::new("InvalidInstanceID", format!("The instance '{id}' has no network interface.")))
        }
    }
}

/// The address that a request names by allocation or by the public address itself.
fn named(ctx: &Ctx, tx: &Tx, allocation: Option<&str>, public: Option<&str>) -> Result<Arc<Address>, Fault> {
    match (allocation, public) {
        (Some(id), None) => require::<Address>(tx, &ctx.scope(), id),
        (None, Some(ip)) => by_public_ip(ctx, tx, ip),
        (None, None) => Err(faults::missing("AllocationId")),
        (Some(_), Some(_)) => {
            Err(faults::combination("You may specify an allocation ID or a public IP address, but not both."))
        }
    }
}

fn by_public_ip(ctx: &Ctx, tx: &impl Read, ip: &str) -> Result<Arc<Address>, Fault> {
    tx.find::<Address>(&ctx.scope(), "public-ip", ip)
        .into_iter()
        .next()
        .ok_or_else(|| Fault::new("InvalidAddress.NotFound", format!("Address '{ip}' not found.")))
}

fn disassociate(ctx: &Ctx, input: DisassociateAddressRequest) -> Result<Unit, Fault> {
    ctx.write(|tx| {
        let address = match (&input.association_id, &input.public_ip) {
            (Some(id), _) => {
                tx.find::<Address>(&ctx.scope(), "association", id).into_iter().next().ok_or_else(|| {
                    let message = format!("The association ID '{id}' does not exist");
                    Fault::new("InvalidAssociationID.NotFound", message)
                })?
            }
            (None, Some(ip)) => by_public_ip(ctx, tx, ip)?,
            (None, None) => return Err(faults::missing("AssociationId")),
        };
        let Some(association) = &address.association else {
            let message = format!("Address '{}' is not associated.", address.public_ip);
            return Err(Fault::new("InvalidAssociationID.NotFound", message));
        };
        let held = tx.get::<NetworkInterface>(&ctx.scope(), &association.network_interface_id);
        if held.is_some_and(|interface| interface.kind != InterfaceKind::Interface) {
            let message = "You do not have permission to access the specified resource: the service that uses the address manages it.";
            return Err(Fault::new("AuthFailure", message));
        }
        interface::disassociate(tx, ctx, &address)?;
        Ok(Unit {})
    })
}

fn association(address: &Address, of: impl Fn(&model::network::AddressAssociation) -> bool) -> bool {
    address.association.as_ref().is_some_and(of)
}

const FILTERS: &[Field<Address>] = &[
    ("allocation-id", |_, a, f| f.matches(&a.allocation_id)),
    ("association-id", |_, a, f| association(a, |tie| f.matches(&tie.id))),
    ("domain", |_, _, f| f.matches("vpc")),
    ("instance-id", |_, a, f| association(a, |tie| tie.instance_id.as_ref().is_some_and(|i| f.matches(i)))),
    ("network-border-group", |look, _, f| f.matches(&look.ctx.region)),
    ("network-interface-id", |_, a, f| association(a, |tie| f.matches(&tie.network_interface_id))),
    ("network-interface-owner-id", |look, a, f| association(a, |_| f.matches(&look.ctx.account))),
    ("private-ip-address", |_, a, f| association(a, |tie| f.matches(&tie.private_ip.to_string()))),
    ("public-ip", |_, a, f| f.matches(&a.public_ip.to_string())),
];

fn describe(ctx: &Ctx, input: DescribeAddressesRequest) -> Result<DescribeAddressesResult, Fault> {
    ctx.read(|tx| {
        let look = Look { ctx, tx };
        let query = Query { ids: &input.allocation_ids, ..Default::default() };
        let mut found = query.run(&look, FILTERS)?.items;
        if !input.public_ips.is_empty() {
            let mut by_ip = Vec::new();
            for ip in &input.public_ips {
                by_ip.push(by_public_ip(ctx, tx, ip)?);
            }
            found.retain(|address| by_ip.iter().any(|named| named.allocation_id == address.allocation_id));
        }
        let found = filtered(&look, found, &input.filters, FILTERS, |address| Some(&address.tags))?;
        Ok(DescribeAddressesResult {
            addresses: found.iter().map(|address| shown(ctx, tx, address)).collect(),
        })
    })?
}

/// The only attribute is the reverse name, which nobody can set here: addresses have none.
fn describe_attribute(
    ctx: &Ctx,
    input: DescribeAddressesAttributeRequest,
) -> Result<DescribeAddressesAttributeResult, Fault> {
    if let Some(other) = input.attribute.as_deref().filter(|attribute| *attribute != "domain-name") {
        return Err(faults::invalid_value("attribute", other, "Expecting domain-name."));
    }
    ctx.read(|tx| {
        let query = Query {
            ids: &input.allocation_ids,
            next_token: input.next_token.as_deref(),
            ..Default::default()
        };
        let page = query.run::<Address>(&Look { ctx, tx }, FILTERS)?;
        let shown = |address: &Arc<Address>| AddressAttribute {
            allocation_id: text(&address.allocation_id),
            public_ip: text(address.public_ip),
            ..Default::default()
        };
        Ok(DescribeAddressesAttributeResult {
            addresses: page.items.iter().map(shown).collect(),
            next_token: page.next,
        })
    })?
}

fn shown(ctx: &Ctx, tx: &impl Read, address: &Address) -> shapes_ec2::Address {
    let mut shown = shapes_ec2::Address {
        allocation_id: text(&address.allocation_id),
        domain: text("vpc"),
        network_border_group: text(&ctx.region),
        public_ip: text(address.public_ip),
        public_ipv4_pool: text("amazon"),
        tags: shown_tags(&address.tags),
        ..Default::default()
    };
    if let Some(association) = &address.association {
        let interface = tx.get::<NetworkInterface>(&ctx.scope(), &association.network_interface_id);
        shown.association_id = text(&association.id);
        shown.instance_id = association.instance_id.as_ref().and_then(text);
        shown.network_interface_id = text(&association.network_interface_id);
        shown.network_interface_owner_id = text(&ctx.account);
        shown.private_ip_address = text(association.private_ip);
        shown.subnet_id = interface.and_then(|interface| text(&interface.subnet_id));
    }
    shown
}
