//! Routes: making, replacing and deleting them, and whether each leads anywhere now.
//!
//! Source: `CreateRoute` of the EC2 API reference, "Configure route tables" of the VPC user guide.

use model::compute::{Instance, InstanceState};
use model::network::{
    InternetGateway, NatGateway, NetworkInterface, Route, RouteDestination, RouteTable, RouteTarget, Vpc,
};
use model::security::PrefixList;
use resources::ec2::{faults, require, required};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;
use store::{Read, Tx};
use wire::Unit;

use crate::cidr;
use crate::show::text;
use crate::touches::arns;

/// The most routes of a table, which AWS grants on request ("Amazon VPC quotas").
const MOST: usize = 1000;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateRoute>(create)
            .touching(|ctx, i: &CreateRouteRequest| arns::<RouteTable>(ctx, &i.route_table_id)),
        entry::<ReplaceRoute>(replace)
            .touching(|ctx, i: &ReplaceRouteRequest| arns::<RouteTable>(ctx, &i.route_table_id)),
        entry::<DeleteRoute>(delete)
            .touching(|ctx, i: &DeleteRouteRequest| arns::<RouteTable>(ctx, &i.route_table_id)),
    ]
}

/// The parameters that name a route's destination, which all operations share.
macro_rules! destination {
    ($input:expr) => {
        destination(
            $input.destination_cidr_block.as_deref(),
            $input.destination_ipv6_cidr_block.as_deref(),
            $input.destination_prefix_list_id.as_deref(),
        )
    };
}

/// The parameters that name a route's target, which two operations share.
struct Target<'a> {
    gateway: Option<&'a str>,
    nat_gateway: Option<&'a str>,
    interface: Option<&'a str>,
    instance: Option<&'a str>,
    /// The first of those that this yard has no such thing for.
    elsewhere: Option<&'static str>,
}

macro_rules! target {
    ($input:expr) => {
        Target {
            gateway: $input.gateway_id.as_deref(),
            nat_gateway: $input.nat_gateway_id.as_deref(),
            interface: $input.network_interface_id.as_deref(),
            instance: $input.instance_id.as_deref(),
            elsewhere: [
                (&$input.vpc_peering_connection_id, "VpcPeeringConnectionId"),
                (&$input.transit_gateway_id, "TransitGatewayId"),
                (&$input.egress_only_internet_gateway_id, "EgressOnlyInternetGatewayId"),
                (&$input.vpc_endpoint_id, "VpcEndpointId"),
                (&$input.carrier_gateway_id, "CarrierGatewayId"),
                (&$input.local_gateway_id, "LocalGatewayId"),
                (&$input.core_network_arn, "CoreNetworkArn"),
                (&$input.odb_network_arn, "OdbNetworkArn"),
            ]
            .into_iter()
            .find_map(|(given, name)| given.as_ref().map(|_| name)),
        }
    };
}

fn create(ctx: &Ctx, input: CreateRouteRequest) -> Result<CreateRouteResult, Fault> {
    let id = required(&input.route_table_id, "RouteTableId")?;
    let destination = destination!(input)?;
    let target = target!(input);
    ctx.write(|tx| {
        let table = require::<RouteTable>(tx, &ctx.scope(), id)?;
        check_destination(ctx, tx, &table, &destination)?;
        let target = target.find(ctx, tx, &table)?;
        if table.routes.iter().any(|route| route.destination == destination) {
            return Err(already_there(&destination));
        }
        if table.routes.len() >= MOST {
            let message = format!("The maximum number of routes of a route table is {MOST}.");
            return Err(Fault::new("RouteLimitExceeded", message));
        }
        tx.update::<RouteTable>(&ctx.scope(), id, |table| table.routes.push(Route { destination, target }));
        Ok(CreateRouteResult { r#return: Some(true) })
    })
}

fn replace(ctx: &Ctx, input: ReplaceRouteRequest) -> Result<Unit, Fault> {
    let id = required(&input.route_table_id, "RouteTableId")?;
    let destination = destination!(input)?;
    let target = target!(input);
    let to_local = input.local_target == Some(true) || target.gateway == Some("local");
    ctx.write(|tx| {
        let table = require::<RouteTable>(tx, &ctx.scope(), id)?;
        if is_local(ctx, tx, &table, &destination) {
            // A local route always leads to the VPC itself here, so that is the only target to take.
            let change = Fault::not_implemented("ReplaceRoute of a local route by another target");
            return if to_local { Ok(Unit {}) } else { Err(change) };
        }
        if to_local {
            let message = format!("The route to {} is not a local one.", name(&destination));
            return Err(faults::invalid(message));
        }
        let target = target.find(ctx, tx, &table)?;
        let Some(place) = table.routes.iter().position(|route| route.destination == destination) else {
            return Err(faults::invalid(format!(
                "There is no route defined for '{}' in the route table. Use CreateRoute instead.",
                name(&destination)
            )));
        };
        tx.update::<RouteTable>(&ctx.scope(), id, |table| table.routes[place].target = target);
        Ok(Unit {})
    })
}

fn delete(ctx: &Ctx, input: DeleteRouteRequest) -> Result<Unit, Fault> {
    let id = required(&input.route_table_id, "RouteTableId")?;
    let destination = destination!(input)?;
    ctx.write(|tx| {
        let table = require::<RouteTable>(tx, &ctx.scope(), id)?;
        if is_local(ctx, tx, &table, &destination) {
            let message = format!("cannot remove local route {} in route table {id}", name(&destination));
            return Err(faults::invalid(message));
        }
        if !table.routes.iter().any(|route| route.destination == destination) {
            return Err(Fault::new(
                "InvalidRoute.NotFound",
                format!("no route with {} {} in route table {id}", kind(&destination), name(&destination)),
            ));
        }
        tx.update::<RouteTable>(&ctx.scope(), id, |table| {
            table.routes.retain(|route| route.destination != destination);
        });
        Ok(Unit {})
    })
}

fn destination(v4: Option<&str>, v6: Option<&str>, list: Option<&str>) -> Result<RouteDestination, Fault> {
    match (v4, v6, list) {
        (Some(range), None, None) => Ok(RouteDestination::Cidr(cidr::v4(range, "destinationCidrBlock")?)),
        (None, Some(range), None) => {
            Ok(RouteDestination::Cidr6(cidr::v6(range, "destinationIpv6CidrBlock")?))
        }
        (None, None, Some(list)) => Ok(RouteDestination::PrefixList(list.into())),
        (None, None, None) => Err(faults::missing("destinationCidrBlock")),
        _ => Err(faults::combination(
            "Only one of destinationCidrBlock, destinationIpv6CidrBlock and destinationPrefixListId can be given.",
        )),
    }
}

fn check_destination(
    ctx: &Ctx,
    tx: &Tx,
    table: &RouteTable,
    destination: &RouteDestination,
) -> Result<(), Fault> {
    match destination {
        RouteDestination::Cidr6(_) => Ok(()),
        RouteDestination::PrefixList(list) => require::<PrefixList>(tx, &ctx.scope(), list).map(|_| ()),
        RouteDestination::Cidr(range) => {
            if is_local(ctx, tx, table, destination) {
                return Err(already_there(destination));
            }
            let vpc = require::<Vpc>(tx, &ctx.scope(), &table.vpc_id)?;
            match vpc.cidrs.iter().find(|own| own.cidr.contains(range)) {
                None => Ok(()),
                Some(own) => Err(Fault::not_implemented(format_args!(
                    "A route to {range}, which is more specific than the VPC's own range {},",
                    own.cidr
                ))),
            }
        }
    }
}

/// Whether a destination is one of the VPC's own ranges, to which every table has a `local` route.
fn is_local(ctx: &Ctx, tx: &Tx, table: &RouteTable, destination: &RouteDestination) -> bool {
    let RouteDestination::Cidr(range) = destination else { return false };
    let vpc = tx.get::<Vpc>(&ctx.scope(), &table.vpc_id);
    vpc.is_some_and(|vpc| vpc.cidrs.iter().any(|own| own.cidr == *range))
}

impl Target<'_> {
    /// What a route through this leads to, found and checked.
    fn find(&self, ctx: &Ctx, tx: &Tx, table: &RouteTable) -> Result<RouteTarget, Fault> {
        if let Some(name) = self.elsewhere {
            return Err(Fault::not_implemented(format_args!("A route with {name}")));
        }
        match (self.gateway, self.nat_gateway, self.interface, self.instance) {
            // Tutorials name a NAT gateway as `--gateway-id`, and AWS takes it.
            (Some(id), None, None, None) if id.starts_with("nat-") => nat_gateway(ctx, tx, table, id),
            (Some(id), None, None, None) => internet_gateway(ctx, tx, table, id),
            (None, Some(id), None, None) => nat_gateway(ctx, tx, table, id),
            (None, None, Some(id), None) => interface(ctx, tx, table, id),
            (None, None, None, Some(id)) => instance(ctx, tx, table, id),
            (None, None, None, None) => Err(faults::missing(
                "gatewayId, natGatewayId, networkInterfaceId, or another target of the route",
            )),
            _ => Err(faults::combination("A route has exactly one target; more than one is given.")),
        }
    }
}

fn internet_gateway(ctx: &Ctx, tx: &Tx, table: &RouteTable, id: &str) -> Result<RouteTarget, Fault> {
    if id == "local" {
        let message = "A local route cannot be made: every route table has one for each range of its VPC.";
        return Err(faults::invalid(message));
    }
    if id.starts_with("vgw-") || id.starts_with("vpce-") {
        return Err(Fault::not_implemented(format_args!("A route through the gateway '{id}'")));
    }
    if !id.starts_with("igw-") {
        let message = format!("The gateway ID '{id}' does not exist");
        return Err(Fault::new("InvalidGatewayID.NotFound", message));
    }
    let gateway = require::<InternetGateway>(tx, &ctx.scope(), id)?;
    match &gateway.vpc_id {
        Some(vpc) if *vpc == table.vpc_id => Ok(RouteTarget::InternetGateway(gateway.id.clone())),
        Some(_) => Err(different_networks(table, "network gateway", id)),
        None => {
            let message = format!("resource {id} is not attached to network {}", table.vpc_id);
            Err(Fault::new("Gateway.NotAttached", message))
        }
    }
}

fn nat_gateway(ctx: &Ctx, tx: &Tx, table: &RouteTable, id: &str) -> Result<RouteTarget, Fault> {
    let found = tx.get::<NatGateway>(&ctx.scope(), id).filter(|gateway| gateway.state.is_live());
    let Some(gateway) = found else {
        // Routes say it in these words; operations on the gateway itself in others.
        let message = format!("The natGateway ID '{id}' does not exist");
        return Err(Fault::new("InvalidNatGatewayID.NotFound", message));
    };
    if gateway.vpc_id != table.vpc_id {
        return Err(different_networks(table, "nat gateway", id));
    }
    Ok(RouteTarget::NatGateway(gateway.id.clone()))
}

fn interface(ctx: &Ctx, tx: &Tx, table: &RouteTable, id: &str) -> Result<RouteTarget, Fault> {
    let interface = require::<NetworkInterface>(tx, &ctx.scope(), id)?;
    if interface.vpc_id != table.vpc_id {
        return Err(different_networks(table, "interface", id));
    }
    Ok(RouteTarget::NetworkInterface(interface.id.clone()))
}

fn instance(ctx: &Ctx, tx: &Tx, table: &RouteTable, id: &str) -> Result<RouteTarget, Fault> {
    let instance = require::<Instance>(tx, &ctx.scope(), id)?;
    let interfaces = tx.find::<NetworkInterface>(&ctx.scope(), "instance", id);
    match interfaces.as_slice() {
        [] => Err(Fault::new("InvalidInstanceID", format!("The instance '{id}' has no network interface."))),
        [only] if only.vpc_id == table.vpc_id => {
            Ok(RouteTarget::Instance(instance.id.clone(), only.id.clone()))
        }
        [_] => Err(different_networks(table, "instance", id)),
        _ => Err(several_interfaces(id)),
    }
}

/// An instance was named where one interface is meant, and it has several.
pub fn several_interfaces(instance: &str) -> Fault {
    Fault::new(
        "InvalidInstanceID",
        format!(
            "There are multiple interfaces attached to instance '{instance}'. Please specify an interface ID for the operation instead."
        ),
    )
}

fn different_networks(table: &RouteTable, what: &str, id: &str) -> Fault {
    faults::invalid(format!("route table {} and {what} {id} belong to different networks", table.id))
}

fn already_there(destination: &RouteDestination) -> Fault {
    let message = format!("The route identified by {} already exists.", name(destination));
    Fault::new("RouteAlreadyExists", message)
}

fn name(destination: &RouteDestination) -> String {
    match destination {
        RouteDestination::Cidr(range) => range.to_string(),
        RouteDestination::Cidr6(range) => range.to_string(),
        RouteDestination::PrefixList(list) => list.to_string(),
    }
}

fn kind(destination: &RouteDestination) -> &'static str {
    match destination {
        RouteDestination::Cidr(_) => "destination-cidr-block",
        RouteDestination::Cidr6(_) => "destination-ipv6-cidr-block",
        RouteDestination::PrefixList(_) => "destination-prefix-list-id",
    }
}

/// A table's routes as answers show them: the local ones first.
pub fn shown(ctx: &Ctx, tx: &impl Read, table: &RouteTable) -> Vec<shapes_ec2::Route> {
    let local = tx.get::<Vpc>(&ctx.scope(), &table.vpc_id).map(|vpc| vpc.cidrs.clone()).unwrap_or_default();
    let local = local.into_iter().map(|range| shapes_ec2::Route {
        destination_cidr_block: text(range.cidr),
        gateway_id: text("local"),
        origin: text("CreateRouteTable"),
        state: text("active"),
        ..Default::default()
    });
    local.chain(table.routes.iter().map(|route| one(ctx, tx, table, route))).collect()
}

fn one(ctx: &Ctx, tx: &impl Read, table: &RouteTable, route: &Route) -> shapes_ec2::Route {
    let mut shown = shapes_ec2::Route { origin: text("CreateRoute"), ..Default::default() };
    match &route.destination {
        RouteDestination::Cidr(range) => shown.destination_cidr_block = text(range),
        RouteDestination::Cidr6(range) => shown.destination_ipv6_cidr_block = text(range),
        RouteDestination::PrefixList(list) => shown.destination_prefix_list_id = text(list),
    }
    let scope = ctx.scope();
    let leads = match &route.target {
        RouteTarget::InternetGateway(id) => {
            shown.gateway_id = text(id);
            let gateway = tx.get::<InternetGateway>(&scope, id);
            gateway.is_some_and(|gateway| gateway.vpc_id.as_ref() == Some(&table.vpc_id))
        }
        RouteTarget::NatGateway(id) => {
            shown.nat_gateway_id = text(id);
            tx.get::<NatGateway>(&scope, id).is_some_and(|gateway| gateway.state.is_live())
        }
        RouteTarget::NetworkInterface(id) | RouteTarget::Instance(_, id) => {
            shown.network_interface_id = text(id);
            let interface = tx.get::<NetworkInterface>(&scope, id);
            let instance = interface.and_then(|interface| {
                let attachment = interface.attachment.as_ref()?;
                tx.get::<Instance>(&scope, &attachment.instance_id)
            });
            if let Some(instance) = &instance {
                shown.instance_id = text(&instance.id);
                shown.instance_owner_id = text(&ctx.account);
            }
            instance.is_some_and(|instance| {
                matches!(instance.state, InstanceState::Pending | InstanceState::Running)
            })
        }
    };
    shown.state = text(if leads { "active" } else { "blackhole" });
    shown
}
