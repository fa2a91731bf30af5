//! Public addresses of interfaces: Elastic ones, which the caller holds and associates, and lent ones,
//! which AWS gives an instance while it runs.

use std::net::Ipv4Addr;

use model::AddressAssociationId;
use model::compute::{Desired, Instance};
use model::network::{
    Address, AddressAssociation, InterfaceKind, InternetGateway, NetworkInterface, PrivateIp, PublicIp,
};
use store::{Read, Scope, Tx};

use crate::ec2::{faults, require};
use crate::{Ctx, Fault, address, new_id};

/// Associates an Elastic IP address with a private address of an interface, the primary one where none
/// is named. What was there before, on either side, is disassociated; with `reassociate` false, an
/// Elastic IP address that belongs to something else is left alone.
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `InvalidNetworkInterfaceID.NotFound`, `Gateway.NotAttached`,
/// `InvalidParameterValue` for an address that the interface does not have, `Resource.AlreadyAssociated`.
pub fn associate(
    tx: &mut Tx,
    scope: &Scope,
    allocation: &str,
    interface: &str,
    private_ip: Option<Ipv4Addr>,
    reassociate: bool,
) -> Result<AddressAssociationId, Fault> {
    let elastic = require::<Address>(tx, scope, allocation)?;
    let interface = require::<NetworkInterface>(tx, scope, interface)?;
    if tx.find::<InternetGateway>(scope, "vpc", &interface.vpc_id).is_empty() {
        let message = format!("Network {} is not attached to any internet gateway", interface.vpc_id);
        return Err(Fault::new("Gateway.NotAttached", message));
    }
    let wanted = private_ip.or_else(|| interface.primary_ip());
    let Some(private) = interface.private_ips.iter().find(|ip| Some(ip.address) == wanted) else {
        return Err(faults::invalid(format!(
            "Address {} is not a private address of the network interface '{}'.",
            wanted.map_or_else(|| "none".to_owned(), |ip| ip.to_string()),
            interface.id
        )));
    };
    if let Some(before) = &elastic.association {
        if before.network_interface_id == interface.id && before.private_ip == private.address {
            return Ok(before.id.clone());
        }
        let message = format!("resource {allocation} is already associated with associate-id {}", before.id);
        let already = Fault::new("Resource.AlreadyAssociated", message);
        let kept_by_nat = tx
            .get::<NetworkInterface>(scope, &before.network_interface_id)
            .is_some_and(|holder| matches!(holder.kind, InterfaceKind::NatGateway(_)));
        if !reassociate || kept_by_nat {
            return Err(already);
        }
        untie(tx, scope, &elastic);
    }
    free(tx, scope, private);
    let association = AddressAssociation {
        id: new_id(),
        network_interface_id: interface.id.clone(),
        private_ip: private.address,
        instance_id: interface.attachment.as_ref().map(|attachment| attachment.instance_id.clone()),
    };
    let id = association.id.clone();
    let public = PublicIp {
        address: elastic.public_ip,
        allocation_id: Some(elastic.allocation_id.clone()),
        association_id: Some(id.clone()),
    };
    set_public(tx, scope, &interface.id, private.address, Some(public));
    tx.update::<Address>(scope, allocation, |address| address.association = Some(association));
    Ok(id)
}

/// Takes an Elastic IP address from what it belongs to; it stays allocated. An instance that was
/// launched with a public address is lent a new one ("Elastic IP addresses", EC2 user guide).
///
/// # Errors
/// `InsufficientAddressCapacity` where there is none left to lend.
pub fn disassociate(tx: &mut Tx, ctx: &Ctx, elastic: &Address) -> Result<(), Fault> {
    let scope = ctx.scope();
    let Some(association) = &elastic.association else { return Ok(()) };
    untie(tx, &scope, elastic);
    let Some(interface) = tx.get::<NetworkInterface>(&scope, &association.network_interface_id) else {
        return Ok(());
    };
    let runs = interface
        .attachment
        .as_ref()
        .and_then(|attachment| tx.get::<Instance>(&scope, &attachment.instance_id))
        .is_some_and(|instance| instance.desired == Desired::Running);
    if runs && interface.associate_public_ip && interface.primary_ip() == Some(association.private_ip) {
        lend_public(tx, ctx, &interface.id)?;
    }
    Ok(())
}

/// Lends the interface's primary address a public one, and says which; the one that it has, where it
/// has one, Elastic or lent.
///
/// # Errors
/// `InsufficientAddressCapacity` where the yard's public range is used up.
pub fn lend_public(tx: &mut Tx, ctx: &Ctx, interface: &str) -> Result<Ipv4Addr, Fault> {
    let scope = ctx.scope();
    let interface = require::<NetworkInterface>(tx, &scope, interface)?;
    let Some(primary) = interface.private_ips.first() else {
        return Err(Fault::internal(format!("{} has no address", interface.id)));
    };
    if let Some(public) = &primary.public {
        return Ok(public.address);
    }
    let range = ctx.settings.public_range;
    let address = address::take_public(tx, range, &scope, &interface.id).ok_or_else(|| {
        let message = format!("There are no free public addresses in this yard's range {range}.");
        Fault::new("InsufficientAddressCapacity", message)
    })?;
    let public = PublicIp { address, allocation_id: None, association_id: None };
    set_public(tx, &scope, &interface.id, primary.address, Some(public));
    Ok(address)
}

/// Takes a lent public address back; an Elastic one stays.
pub fn return_public(tx: &mut Tx, scope: &Scope, interface: &str) {
    let Some(interface) = tx.get::<NetworkInterface>(scope, interface) else { return };
    for ip in &interface.private_ips {
        if let Some(PublicIp { address, allocation_id: None, .. }) = ip.public {
            address::release_public(tx, address);
            set_public(tx, scope, &interface.id, ip.address, None);
        }
    }
}

/// Frees what public address a private one has: an Elastic one is disassociated, a lent one goes back.
/// The private address's own record is left to the caller, who is about to change it.
pub(super) fn free(tx: &mut Tx, scope: &Scope, ip: &PrivateIp) {
    match &ip.public {
        None => {}
        Some(PublicIp { allocation_id: Some(allocation), .. }) => {
            tx.update::<Address>(scope, allocation, |address| address.association = None);
        }
        Some(PublicIp { address, allocation_id: None, .. }) => address::release_public(tx, *address),
    }
}

/// Unties an Elastic IP address on both sides.
fn untie(tx: &mut Tx, scope: &Scope, elastic: &Address) {
    if let Some(association) = &elastic.association {
        set_public(tx, scope, &association.network_interface_id, association.private_ip, None);
    }
    tx.update::<Address>(scope, &elastic.allocation_id, |address| address.association = None);
}

fn set_public(tx: &mut Tx, scope: &Scope, interface: &str, private: Ipv4Addr, public: Option<PublicIp>) {
    tx.update::<NetworkInterface>(scope, interface, |interface| {
        for ip in interface.private_ips.iter_mut().filter(|ip| ip.address == private) {
            ip.public = public.clone();
        }
    });
}
