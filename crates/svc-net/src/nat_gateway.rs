//! NAT gateways: asked for here, made and taken away by the agent, which moves `pending` to `available`
//! and `deleting` to `deleted`.
//!
//! What cannot work is known here at once. AWS accepts such a request all the same and lets the gateway
//! fail, with a reason that tools look for; so do we. Source: "Troubleshoot NAT gateways", VPC user guide.

use std::sync::Arc;

use jiff::{Timestamp, ToSpan};
use model::network::{Address, InterfaceKind, InternetGateway, NatGateway, NatGatewayState, Subnet};
use resources::ec2::{
    Field, Look, Named, Query, faults, filtered, once, query, require, required, shown_tags, tags_of,
};
use resources::interface::{self, CreateInterface};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};

use crate::cidr;
use crate::show::text;
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateNatGateway>(create).touching(|ctx, i: &CreateNatGatewayRequest| {
            let mut touched =
                [arns::<Subnet>(ctx, &i.subnet_id), arns::<Address>(ctx, &i.allocation_id)].concat();
            touched.push(arn::<NatGateway>(ctx, "*"));
            touched
        }),
        entry::<DeleteNatGateway>(delete)
            .touching(|ctx, i: &DeleteNatGatewayRequest| arns::<NatGateway>(ctx, &i.nat_gateway_id)),
        entry::<DescribeNatGateways>(describe),
    ]
}

fn create(ctx: &Ctx, input: CreateNatGatewayRequest) -> Result<CreateNatGatewayResult, Fault> {
    refuse_what_is_not_here(&input)?;
    let subnet_id = required(&input.subnet_id, "SubnetId")?;
    let public = match input.connectivity_type.as_deref().unwrap_or("public") {
        "public" => true,
        "private" => false,
        other => {
            return Err(faults::invalid_value(
                "connectivityType",
                other,
                "Expecting one of public, private.",
            ));
        }
    };
    match (public, &input.allocation_id) {
        (true, None) => {
            let message = "The request must include the AllocationId parameter. Add the required parameter and retry the request.";
            return Err(Fault::new("MissingParameter", message));
        }
        (false, Some(_)) => {
            return Err(faults::combination("A private NAT gateway cannot have an AllocationId."));
        }
        _ => {}
    }
    let private_ip =
        input.private_ip_address.as_deref().map(|ip| cidr::address(ip, "privateIpAddress")).transpose()?;
    let tags = tags_of(&input.tag_specifications, NatGateway::TYPE)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let token = input.client_token.as_deref();
        let id = once(tx, ctx, "CreateNatGateway", token, &input, |tx| {
            let subnet = require::<Subnet>(tx, &scope, subnet_id)?;
            let elastic =
                input.allocation_id.as_ref().map(|id| require::<Address>(tx, &scope, id)).transpose()?;
            let gateway = NatGateway {
                id: new_id(),
                vpc_id: subnet.vpc_id.clone(),
                subnet_id: subnet.id.clone(),
                public,
                state: NatGatewayState::Pending,
                failure: None,
                network_interface_id: Default::default(),
                private_ip: std::net::Ipv4Addr::UNSPECIFIED,
                allocation_id: elastic.as_ref().map(|elastic| elastic.allocation_id.clone()),
                public_ip: elastic.as_ref().map(|elastic| elastic.public_ip),
                association_id: None,
                created: ctx.now,
                deleted: None,
                client_token: input.client_token.clone(),
                tags,
            };
            let gateway = place(tx, ctx, gateway, &subnet, private_ip, elastic.as_deref())?;
            let id = gateway.id.to_string();
            tx.put(&scope, &id, gateway);
            Ok(id)
        })?;
        let gateway = require::<NatGateway>(tx, &scope, &id)?;
        let shown = match gateway.state {
            // One that has failed already is first answered as on its way, too.
            NatGatewayState::Failed => {
                let pending =
                    NatGateway { state: NatGatewayState::Pending, failure: None, ..(*gateway).clone() };
                shown(&pending)
            }
            _ => shown(&gateway),
        };
        Ok(CreateNatGatewayResult {
            client_token: input.client_token.as_deref().map(Into::into),
            nat_gateway: Some(shown),
        })
    })
}

fn refuse_what_is_not_here(input: &CreateNatGatewayRequest) -> Result<(), Fault> {
    let secondary = !input.secondary_allocation_ids.is_empty()
        || !input.secondary_private_ip_addresses.is_empty()
        || input.secondary_private_ip_address_count.is_some();
    if secondary {
        return Err(Fault::not_implemented("CreateNatGateway with secondary addresses"));
    }
    let regional = input.availability_mode.as_deref().is_some_and(|mode| mode != "zonal")
        || !input.availability_zone_addresses.is_empty()
        || input.vpc_id.is_some();
    if regional {
        return Err(Fault::not_implemented("CreateNatGateway with AvailabilityMode regional"));
    }
    Ok(())
}

/// Gives a new gateway its interface and address, or the reason why it cannot work.
fn place(
    tx: &mut Tx,
    ctx: &Ctx,
    mut gateway: NatGateway,
    subnet: &Subnet,
    private_ip: Option<std::net::Ipv4Addr>,
    elastic: Option<&Address>,
) -> Result<NatGateway, Fault> {
    let scope = ctx.scope();
    let new = CreateInterface {
        private_ip,
        description: format!("Interface for NAT Gateway {}", gateway.id),
        kind: InterfaceKind::NatGateway(gateway.id.clone()),
        source_dest_check: false,
        ..CreateInterface::in_subnet(subnet)
    };
    let interface = interface::create(tx, &scope, new)?;
    gateway.network_interface_id = interface.id.clone();
    gateway.private_ip = interface.primary_ip().unwrap_or(gateway.private_ip);
    let Some(elastic) = elastic else { return Ok(gateway) };
    gateway.failure = if tx.find::<InternetGateway>(&scope, "vpc", &subnet.vpc_id).is_empty() {
        let message = format!("Network {} has no Internet gateway attached", subnet.vpc_id);
        Some(("Gateway.NotAttached".to_owned(), message))
    } else if elastic.association.is_some() {
        let message = format!("Elastic IP address [{}] is already associated", elastic.allocation_id);
        Some(("Resource.AlreadyAssociated".to_owned(), message))
    } else {
        None
    };
    if gateway.failure.is_some() {
        gateway.state = NatGatewayState::Failed;
        interface::delete(tx, &scope, &interface.id);
    } else {
        let id = interface::associate(tx, &scope, &elastic.allocation_id, &interface.id, None, false)?;
        gateway.association_id = Some(id);
    }
    Ok(gateway)
}

fn delete(ctx: &Ctx, input: DeleteNatGatewayRequest) -> Result<DeleteNatGatewayResult, Fault> {
    let id = required(&input.nat_gateway_id, "NatGatewayId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let gateway = require::<NatGateway>(tx, &scope, id)?;
        // The records of what it held go at once; the agent then takes away the thing itself.
        interface::delete(tx, &scope, &gateway.network_interface_id);
        tx.update::<NatGateway>(&scope, id, |gateway| match gateway.state {
            NatGatewayState::Pending | NatGatewayState::Available => {
                gateway.state = NatGatewayState::Deleting;
            }
            NatGatewayState::Failed => {
                gateway.state = NatGatewayState::Deleted;
                gateway.deleted = Some(ctx.now);
            }
            NatGatewayState::Deleting | NatGatewayState::Deleted => {}
        });
        Ok(DeleteNatGatewayResult { nat_gateway_id: text(id) })
    })
}

/// Whether a gateway keeps its subnet and VPC from being deleted: until the agent has taken it away.
pub fn holds_its_place(gateway: &NatGateway) -> bool {
    gateway.state.is_live() || gateway.state == NatGatewayState::Deleting
}

/// Whether a gateway is still described: one that failed or is gone is, for an hour, after which the
/// agent also forgets it.
fn is_shown(gateway: &NatGateway, now: Timestamp) -> bool {
    let since = match gateway.state {
        NatGatewayState::Failed => gateway.created,
        NatGatewayState::Deleted => gateway.deleted.unwrap_or(gateway.created),
        NatGatewayState::Pending | NatGatewayState::Available | NatGatewayState::Deleting => return true,
    };
    now.checked_sub(1.hour()).is_ok_and(|hour_ago| since >= hour_ago)
}

const FILTERS: &[Field<NatGateway>] = &[
    ("nat-gateway-id", |_, n, f| f.matches(&n.id)),
    ("state", |_, n, f| f.matches(n.state.as_str())),
    ("subnet-id", |_, n, f| f.matches(&n.subnet_id)),
    ("vpc-id", |_, n, f| f.matches(&n.vpc_id)),
    ("connectivity-type", |_, n, f| f.matches(connectivity(n))),
];

fn describe(ctx: &Ctx, input: DescribeNatGatewaysRequest) -> Result<DescribeNatGatewaysResult, Fault> {
    ctx.read(|tx| {
        let look = Look { ctx, tx };
        let everything = Query { ids: &input.nat_gateway_ids, ..Default::default() };
        let mut found: Vec<Arc<NatGateway>> = everything.run(&look, FILTERS)?.items;
        found.retain(|gateway| is_shown(gateway, ctx.now));
        let found = filtered(&look, found, &input.filter, FILTERS, |gateway| Some(&gateway.tags))?;
        let query = query!(input, nat_gateway_ids, "natGatewayIds", filtered);
        let page = query.page(found, |gateway| &gateway.id)?;
        let (nat_gateways, next_token) = page.shown(|gateway| shown(gateway));
        Ok(DescribeNatGatewaysResult { nat_gateways, next_token })
    })?
}

fn connectivity(gateway: &NatGateway) -> &'static str {
    if gateway.public { "public" } else { "private" }
}

fn shown(gateway: &NatGateway) -> shapes_ec2::NatGateway {
    let failed = gateway.failure.is_some();
    let address = NatGatewayAddress {
        allocation_id: gateway.allocation_id.as_ref().and_then(text),
        association_id: gateway.association_id.as_ref().and_then(text),
        failure_message: gateway.failure.as_ref().map(|(_, message)| message.as_str().into()),
        is_primary: Some(true),
        network_interface_id: text(&gateway.network_interface_id),
        private_ip: text(gateway.private_ip),
        public_ip: gateway.public_ip.filter(|_| !failed).and_then(text),
        status: text(match gateway.state {
            NatGatewayState::Pending => "associating",
            NatGatewayState::Available => "succeeded",
            NatGatewayState::Failed => "failed",
            NatGatewayState::Deleting | NatGatewayState::Deleted => "disassociating",
        }),
        ..Default::default()
    };
    shapes_ec2::NatGateway {
        availability_mode: text("zonal"),
        connectivity_type: text(connectivity(gateway)),
        create_time: Some(gateway.created),
        delete_time: gateway.deleted,
        failure_code: gateway.failure.as_ref().map(|(code, _)| code.as_str().into()),
        failure_message: gateway.failure.as_ref().map(|(_, message)| message.as_str().into()),
        nat_gateway_addresses: vec![address],
        nat_gateway_id: text(&gateway.id),
        state: text(gateway.state.as_str()),
        subnet_id: text(&gateway.subnet_id),
        tags: shown_tags(&gateway.tags),
        vpc_id: text(&gateway.vpc_id),
        ..Default::default()
    }
}
