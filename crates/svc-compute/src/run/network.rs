//! The interfaces of a launch: read from the request once, then made for each instance.
//!
//! Source: `RunInstances` and `InstanceNetworkInterfaceSpecification` of the EC2 API reference; "IP
//! addressing for your EC2 instances", EC2 user guide.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use model::network::{Attachment, InterfaceKind, NetworkInterface, Subnet, Vpc};
use model::region::region;
use model::security::SecurityGroup;
use model::{InstanceId, SecurityGroupId, Tags};
use resources::ec2::{faults, require};
use resources::interface::{self, CreateInterface};
use resources::{Ctx, Fault, address, new_id};
use shapes_ec2::{InstanceNetworkInterfaceSpecification as Asked, RunInstancesRequest};
use store::{Read, Tx};

use crate::types::Kind;

/// The interfaces that each instance of a launch gets.
pub struct Plan {
    /// Where the primary interface is.
    subnet: Arc<Subnet>,
    /// In the order of their device indexes.
    slots: Vec<Slot>,
}

/// One interface of an instance.
struct Slot {
    device_index: u32,
    network_card_index: u32,
    delete_on_termination: bool,
    source: Source,
}

/// Where an interface comes from.
enum Source {
    /// The caller has made it before.
    Existing(Arc<NetworkInterface>),
    /// It is made with the instance.
    New(Box<New>),
}

/// An interface that is made with the instance.
struct New {
    subnet: Arc<Subnet>,
    private_ip: Option<Ipv4Addr>,
    secondary_ips: Vec<Ipv4Addr>,
    secondary_count: usize,
    groups: Vec<SecurityGroupId>,
    description: String,
    public: bool,
}

impl Plan {
    /// Reads a request for instances of a type, `most` at most.
    ///
    /// # Errors
    /// Those of `RunInstances` about subnets, groups, interfaces and addresses.
    pub fn ask(
        ctx: &Ctx,
        tx: &Tx,
        input: &RunInstancesRequest,
        kind: &Kind,
        most: u32,
    ) -> Result<Plan, Fault> {
        let mut slots = if input.network_interfaces.is_empty() {
            vec![plain(ctx, tx, input, most)?]
        } else {
            refuse_at_two_levels(input)?;
            let alone = input.network_interfaces.len() == 1;
            let all = input.network_interfaces.iter();
            all.map(|asked| slot(ctx, tx, input, asked, alone, most)).collect::<Result<_, _>>()?
        };
        slots.sort_by_key(|slot| slot.device_index);
        let Some(primary) = slots.first().filter(|slot| slot.device_index == 0) else {
            let message = "When specifying network interfaces, you must include a device at index 0.";
            return Err(faults::combination(message));
        };
        let subnet = primary.subnet(ctx, tx)?;
        let plan = Plan { subnet, slots };
        plan.check(ctx, tx, kind)?;
        Ok(plan)
    }

    /// Where the primary interface is.
    pub fn subnet(&self) -> &Subnet {
        &self.subnet
    }

    fn check(&self, ctx: &Ctx, tx: &Tx, kind: &Kind) -> Result<(), Fault> {
        if self.slots.windows(2).any(|pair| pair[0].device_index == pair[1].device_index) {
            return Err(faults::invalid("Each network interface requires a unique device index."));
        }
        let (count, limit) = (self.slots.len(), usize::try_from(kind.size.interfaces).unwrap_or_default());
        if count > limit {
            let message = format!("Interface count {count} exceeds the limit for {}: {limit}", kind.name);
            return Err(Fault::new("AttachmentLimitExceeded", message));
        }
        for slot in &self.slots {
            let subnet = slot.subnet(ctx, tx)?;
            if subnet.zone != self.subnet.zone || subnet.vpc_id != self.subnet.vpc_id {
                let message = format!(
                    "All network interfaces of an instance must be in one availability zone of one VPC: {} is in {} of {}, {} is in {} of {}.",
                    self.subnet.id,
                    self.subnet.zone,
                    self.subnet.vpc_id,
                    subnet.id,
                    subnet.zone,
                    subnet.vpc_id
                );
                return Err(faults::combination(message));
            }
            let limit = usize::try_from(kind.size.addresses).unwrap_or_default();
            if slot.addresses() > limit {
                let message = format!(
                    "Number of private addresses will exceed limit. The limit of {} is {limit} for each interface.",
                    kind.name
                );
                return Err(Fault::new("PrivateIpAddressLimitExceeded", message));
            }
        }
        Ok(())
    }

    /// How many instances there is room for in the subnets: between the two.
    ///
    /// # Errors
    /// `InsufficientFreeAddressesInSubnet` where there is none for `least`.
    pub fn room(&self, ctx: &Ctx, tx: &Tx, least: u32, most: u32) -> Result<u32, Fault> {
        let mut needs: BTreeMap<&str, (&Subnet, usize)> = BTreeMap::new();
        for slot in &self.slots {
            if let Source::New(new) = &slot.source {
                needs.entry(&new.subnet.id).or_insert((&new.subnet, 0)).1 += slot.addresses();
            }
        }
        let mut room = most;
        for (subnet, need) in needs.into_values() {
            let need = u32::try_from(need).unwrap_or(u32::MAX).max(1);
            room = room.min(address::available(&tx.table(&ctx.scope()), subnet) / need);
            if room < least {
                let message = format!(
                    "There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.",
                    subnet.id
                );
                return Err(Fault::new("InsufficientFreeAddressesInSubnet", message));
            }
        }
        Ok(room)
    }

    /// Makes the interfaces of one instance.
    ///
    /// # Errors
    /// Those of [`interface::create`], [`interface::attach`] and [`interface::lend_public`].
    pub fn make(&self, ctx: &Ctx, tx: &mut Tx, instance: &InstanceId, tags: &Tags) -> Result<(), Fault> {
        for slot in &self.slots {
            let id = match &slot.source {
                Source::Existing(interface) => interface.id.clone(),
                Source::New(new) => new.make(ctx, tx, tags)?,
            };
            let attachment = Attachment {
                id: new_id(),
                instance_id: instance.clone(),
                device_index: slot.device_index,
                network_card_index: slot.network_card_index,
                delete_on_termination: slot.delete_on_termination,
                attached: ctx.now,
            };
            interface::attach(tx, &ctx.scope(), &id, attachment)?;
            if matches!(&slot.source, Source::New(new) if new.public) {
                interface::lend_public(tx, ctx, &id)?;
            }
        }
        Ok(())
    }
}

impl Slot {
    fn subnet(&self, ctx: &Ctx, tx: &impl Read) -> Result<Arc<Subnet>, Fault> {
        match &self.source {
            Source::Existing(interface) => require(tx, &ctx.scope(), &interface.subnet_id),
            Source::New(new) => Ok(new.subnet.clone()),
        }
    }

    /// How many private addresses it has or is to have.
    fn addresses(&self) -> usize {
        match &self.source {
            Source::Existing(interface) => interface.private_ips.len(),
            Source::New(new) => 1 + new.secondary_ips.len() + new.secondary_count,
        }
    }
}

impl New {
    fn make(&self, ctx: &Ctx, tx: &mut Tx, tags: &Tags) -> Result<model::NetworkInterfaceId, Fault> {
        let new = CreateInterface {
            private_ip: self.private_ip,
            secondary_ips: self.secondary_ips.clone(),
            secondary_count: self.secondary_count,
            groups: self.groups.clone(),
            description: self.description.clone(),
            associate_public_ip: self.public,
            tags: tags.clone(),
            ..CreateInterface::in_subnet(&self.subnet)
        };
        Ok(interface::create(tx, &ctx.scope(), new)?.id)
    }
}

/// The one interface of a request that describes none: subnet, groups and address stand beside it.
fn plain(ctx: &Ctx, tx: &Tx, input: &RunInstancesRequest, most: u32) -> Result<Slot, Fault> {
    let subnet = subnet(ctx, tx, input, input.subnet_id.as_deref())?;
    let mut groups: Vec<SecurityGroupId> = ids(&input.security_group_ids);
    if !input.security_groups.is_empty() && input.subnet_id.is_some() {
        return Err(faults::combination("The parameter groupName cannot be used with the parameter subnet"));
    }
    for name in &input.security_groups {
        groups.push(group_named(ctx, tx, &subnet, name)?);
    }
    check_groups(ctx, tx, &subnet, &groups)?;
    let private_ip = ip(input.private_ip_address.as_deref(), "privateIpAddress")?;
    refuse_one_address_for_many(private_ip.is_some(), most)?;
    Ok(Slot {
        device_index: 0,
        network_card_index: 0,
        delete_on_termination: true,
        source: Source::New(Box::new(New {
            public: subnet.map_public_ip_on_launch,
            subnet,
            private_ip,
            secondary_ips: Vec::new(),
            secondary_count: 0,
            groups,
            description: String::new(),
        })),
    })
}

/// An interface that the request describes; `alone` where it describes no other.
fn slot(
    ctx: &Ctx,
    tx: &Tx,
    input: &RunInstancesRequest,
    asked: &Asked,
    alone: bool,
    most: u32,
) -> Result<Slot, Fault> {
    let missing = || Fault::new("MissingParameter", "Each network interface requires a device index.");
    let device_index = number(asked.device_index.ok_or_else(missing)?, "networkInterface.deviceIndex")?;
    let card = asked.network_card_index.unwrap_or(0);
    if card != 0 {
        let why = "The instance type has one network card, 0.";
        return Err(faults::invalid_value("networkInterface.networkCardIndex", card, why));
    }
    let source = match &asked.network_interface_id {
        Some(id) => Source::Existing(existing(ctx, tx, asked, id, most)?),
        None => Source::New(Box::new(described(ctx, tx, input, asked, alone, most)?)),
    };
    Ok(Slot {
        device_index,
        network_card_index: 0,
        delete_on_termination: asked.delete_on_termination.unwrap_or(matches!(source, Source::New(_))),
        source,
    })
}

fn existing(ctx: &Ctx, tx: &Tx, asked: &Asked, id: &str, most: u32) -> Result<Arc<NetworkInterface>, Fault> {
    let beside = [
        (asked.subnet_id.is_some(), "a subnet ID"),
        (!asked.groups.is_empty(), "security groups"),
        (asked.private_ip_address.is_some() || !asked.private_ip_addresses.is_empty(), "private addresses"),
        (asked.secondary_private_ip_address_count.is_some(), "a number of secondary addresses"),
        (asked.associate_public_ip_address.is_some(), "a public address"),
        (asked.description.is_some(), "a description"),
    ];
    if let Some((_, what)) = beside.into_iter().find(|(asked, _)| *asked) {
        let message = format!("A network interface may not specify both a network interface ID and {what}");
        return Err(faults::combination(message));
    }
    refuse_one_address_for_many(true, most)?;
    let interface = require::<NetworkInterface>(tx, &ctx.scope(), id)?;
    match interface.kind {
        InterfaceKind::Interface => Ok(interface),
        InterfaceKind::NatGateway(_) | InterfaceKind::LoadBalancer(_) => Err(faults::requester_managed(id)),
    }
}

fn described(
    ctx: &Ctx,
    tx: &Tx,
    input: &RunInstancesRequest,
    asked: &Asked,
    alone: bool,
    most: u32,
) -> Result<New, Fault> {
    if asked.associate_public_ip_address == Some(true) && !alone {
        return Err(faults::combination(
            "The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.",
        ));
    }
    let subnet = subnet(ctx, tx, input, asked.subnet_id.as_deref())?;
    let groups = ids(&asked.groups);
    check_groups(ctx, tx, &subnet, &groups)?;
    let mut private_ip = ip(asked.private_ip_address.as_deref(), "networkInterface.privateIpAddress")?;
    let mut secondary_ips = Vec::new();
    for listed in &asked.private_ip_addresses {
        let Some(listed_ip) = ip(listed.private_ip_address.as_deref(), "privateIpAddresses")? else {
            continue;
        };
        if listed.primary != Some(true) {
            secondary_ips.push(listed_ip);
        } else if private_ip.replace(listed_ip).is_some() {
            return Err(faults::combination("Only one primary private IP address can be specified."));
        }
    }
    refuse_one_address_for_many(private_ip.is_some() || !secondary_ips.is_empty(), most)?;
    let count = asked.secondary_private_ip_address_count.unwrap_or(0);
    if count > 0 && !secondary_ips.is_empty() {
        return Err(faults::combination(
            "secondaryPrivateIpAddressCount cannot be specified together with secondary privateIpAddresses.",
        ));
    }
    let count = number(count, "networkInterface.secondaryPrivateIpAddressCount")?;
    Ok(New {
        public: asked.associate_public_ip_address.unwrap_or(alone && subnet.map_public_ip_on_launch),
        subnet,
        private_ip,
        secondary_ips,
        secondary_count: usize::try_from(count).unwrap_or(usize::MAX),
        groups,
        description: asked.description.clone().unwrap_or_default(),
    })
}

fn refuse_at_two_levels(input: &RunInstancesRequest) -> Result<(), Fault> {
    let beside = [
        (input.subnet_id.is_some(), "subnet ID"),
        (!input.security_group_ids.is_empty() || !input.security_groups.is_empty(), "security groups"),
        (input.private_ip_address.is_some(), "private IP address"),
    ];
    match beside.into_iter().find(|(asked, _)| *asked) {
        None => Ok(()),
        Some((_, what)) => Err(faults::combination(format!(
            "Network interfaces and an instance-level {what} may not be specified on the same request"
        ))),
    }
}

fn refuse_one_address_for_many(is_named: bool, most: u32) -> Result<(), Fault> {
    if is_named && most > 1 {
        let message = "A private IP address or a network interface ID may not be specified for more than one instance: set MaxCount to 1.";
        return Err(faults::combination(message));
    }
    Ok(())
}

/// The subnet that a request names or, where it names none, the default one of the zone that it names,
/// or of the first zone that has one.
fn subnet(
    ctx: &Ctx,
    tx: &impl Read,
    input: &RunInstancesRequest,
    id: Option<&str>,
) -> Result<Arc<Subnet>, Fault> {
    let zone = zone(ctx, input)?;
    if let Some(id) = id {
        let subnet = require::<Subnet>(tx, &ctx.scope(), id)?;
        return match zone {
            Some(zone) if zone != subnet.zone => {
                let why = format!("The subnet '{id}' is in {}.", subnet.zone);
                Err(faults::invalid_value("placement.availabilityZone", zone, why))
            }
            _ => Ok(subnet),
        };
    }
    let vpcs = tx.list::<Vpc>(&ctx.scope());
    let Some(vpc) = vpcs.iter().find(|vpc| vpc.is_default) else {
        let message =
            "No default VPC for this user. Specify a SubnetId, or make a default VPC with CreateDefaultVpc.";
        return Err(Fault::new("VPCIdNotSpecified", message));
    };
    let zones = match &zone {
        Some(zone) => vec![*zone],
        None => region(&ctx.region).into_iter().flat_map(|place| place.zones).map(|zone| zone.name).collect(),
    };
    let default = |zone: &&str| tx.find::<Subnet>(&ctx.scope(), "default", zone).into_iter().next();
    zones.iter().find_map(default).ok_or_else(|| {
        let message = match &zone {
            Some(zone) => format!("No default subnet for availability zone: '{zone}'."),
            None => format!("No subnets found for the default VPC '{}'. Please specify a subnet.", vpc.id),
        };
        Fault::new("MissingInput", message)
    })
}

/// The name of the zone that a request names, by name or id.
fn zone(ctx: &Ctx, input: &RunInstancesRequest) -> Result<Option<&'static str>, Fault> {
    let Some(placement) = &input.placement else { return Ok(None) };
    let named = placement.availability_zone.as_deref().filter(|name| !name.is_empty());
    let Some(wanted) = named.or(placement.availability_zone_id.as_deref()) else { return Ok(None) };
    match region(&ctx.region).and_then(|place| place.zone(wanted)) {
        Some(zone) => Ok(Some(zone.name)),
        None => Err(faults::invalid(format!("Invalid availability zone: [{wanted}]"))),
    }
}

fn group_named(ctx: &Ctx, tx: &impl Read, subnet: &Subnet, name: &str) -> Result<SecurityGroupId, Fault> {
    let found = tx.find::<SecurityGroup>(&ctx.scope(), "name", &format!("{}/{name}", subnet.vpc_id));
    found.first().map(|group| group.id.clone()).ok_or_else(|| {
        let message =
            format!("The security group '{name}' does not exist in default VPC '{}'", subnet.vpc_id);
        Fault::new("InvalidGroup.NotFound", message)
    })
}

fn check_groups(ctx: &Ctx, tx: &impl Read, subnet: &Subnet, groups: &[SecurityGroupId]) -> Result<(), Fault> {
    for id in groups {
        let group = require::<SecurityGroup>(tx, &ctx.scope(), id)?;
        if group.vpc_id != subnet.vpc_id {
            let message =
                format!("Security group {id} and subnet {} belong to different networks.", subnet.id);
            return Err(Fault::new("InvalidParameter", message));
        }
    }
    Ok(())
}

/// Group ids, each once, in the caller's order.
fn ids(given: &[String]) -> Vec<SecurityGroupId> {
    let mut ids: Vec<SecurityGroupId> = Vec::new();
    for id in given {
        if !ids.iter().any(|known| **known == **id) {
            ids.push(SecurityGroupId(id.clone()));
        }
    }
    ids
}

fn ip(given: Option<&str>, parameter: &str) -> Result<Option<Ipv4Addr>, Fault> {
    let parse = |text: &str| {
        text.parse().map_err(|_| faults::invalid_value(parameter, text, "This is not a valid IPv4 address."))
    };
    given.map(parse).transpose()
}

fn number(given: i32, parameter: &str) -> Result<u32, Fault> {
    u32::try_from(given)
        .map_err(|_| faults::invalid_value(parameter, given, "Expecting a value of at least 0."))
}
