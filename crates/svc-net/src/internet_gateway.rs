//! Internet gateways.

use model::network::{InternetGateway, NetworkInterface, Vpc};
use resources::ec2::{Field, Look, Named, faults, query, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::Read;
use wire::Unit;

use crate::show::text;
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateInternetGateway>(create)
            .touching(|ctx, _: &CreateInternetGatewayRequest| vec![arn::<InternetGateway>(ctx, "*")]),
        entry::<DeleteInternetGateway>(delete).touching(|ctx, i: &DeleteInternetGatewayRequest| {
            arns::<InternetGateway>(ctx, &i.internet_gateway_id)
        }),
        entry::<AttachInternetGateway>(attach).touching(|ctx, i: &AttachInternetGatewayRequest| {
            [arns::<InternetGateway>(ctx, &i.internet_gateway_id), arns::<Vpc>(ctx, &i.vpc_id)].concat()
        }),
        entry::<DetachInternetGateway>(detach).touching(|ctx, i: &DetachInternetGatewayRequest| {
            [arns::<InternetGateway>(ctx, &i.internet_gateway_id), arns::<Vpc>(ctx, &i.vpc_id)].concat()
        }),
        entry::<DescribeInternetGateways>(describe),
    ]
}

fn create(ctx: &Ctx, input: CreateInternetGatewayRequest) -> Result<CreateInternetGatewayResult, Fault> {
    let tags = tags_of(&input.tag_specifications, InternetGateway::TYPE)?;
    ctx.write(|tx| {
        let gateway = InternetGateway { id: new_id(), vpc_id: None, tags };
        let answer = shown(ctx, &gateway);
        tx.put(&ctx.scope(), &gateway.id.clone(), gateway);
        Ok(CreateInternetGatewayResult { internet_gateway: Some(answer) })
    })
}

fn delete(ctx: &Ctx, input: DeleteInternetGatewayRequest) -> Result<Unit, Fault> {
    let id = required(&input.internet_gateway_id, "InternetGatewayId")?;
    ctx.write(|tx| {
        let gateway = require::<InternetGateway>(tx, &ctx.scope(), id)?;
        if let Some(vpc) = &gateway.vpc_id {
            return Err(faults::in_use(format_args!("internetGateway '{id}'"), vpc));
        }
        tx.delete::<InternetGateway>(&ctx.scope(), id);
        Ok(Unit {})
    })
}

fn attach(ctx: &Ctx, input: AttachInternetGatewayRequest) -> Result<Unit, Fault> {
    let id = required(&input.internet_gateway_id, "InternetGatewayId")?;
    let vpc_id = required(&input.vpc_id, "VpcId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let gateway = require::<InternetGateway>(tx, &scope, id)?;
        let vpc = require::<Vpc>(tx, &scope, vpc_id)?;
        if let Some(other) = &gateway.vpc_id {
            let message = format!("resource {id} is already attached to network {other}");
            return Err(Fault::new("Resource.AlreadyAssociated", message));
        }
        if let Some(other) = tx.find::<InternetGateway>(&scope, "vpc", vpc_id).first() {
            let message = format!("Network {vpc_id} already has an internet gateway attached: {}", other.id);
            return Err(faults::invalid(message));
        }
        tx.update::<InternetGateway>(&scope, id, |gateway| gateway.vpc_id = Some(vpc.id.clone()));
        Ok(Unit {})
    })
}

fn detach(ctx: &Ctx, input: DetachInternetGatewayRequest) -> Result<Unit, Fault> {
    let id = required(&input.internet_gateway_id, "InternetGatewayId")?;
    let vpc_id = required(&input.vpc_id, "VpcId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let gateway = require::<InternetGateway>(tx, &scope, id)?;
        require::<Vpc>(tx, &scope, vpc_id)?;
        if gateway.vpc_id.as_deref() != Some(vpc_id) {
            let message = format!("resource {id} is not attached to network {vpc_id}");
            return Err(Fault::new("Gateway.NotAttached", message));
        }
        let interfaces = tx.find::<NetworkInterface>(&scope, "vpc", vpc_id);
        let mapped = interfaces.iter().find(|e| e.private_ips.iter().any(|ip| ip.public.is_some()));
        if let Some(interface) = mapped {
            return Err(Fault::new(
                "DependencyViolation",
                format!(
                    "Network {vpc_id} has some mapped public address(es), one at {}. Please unmap those public address(es) before detaching the gateway.",
                    interface.id
                ),
            ));
        }
        tx.update::<InternetGateway>(&scope, id, |gateway| gateway.vpc_id = None);
        Ok(Unit {})
    })
}

const FILTERS: &[Field<InternetGateway>] = &[
    ("attachment.state", |_, g, f| g.vpc_id.is_some() && f.matches("available")),
    ("attachment.vpc-id", |_, g, f| g.vpc_id.as_ref().is_some_and(|vpc| f.matches(vpc))),
    ("internet-gateway-id", |_, g, f| f.matches(&g.id)),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
];

fn describe(
    ctx: &Ctx,
    input: DescribeInternetGatewaysRequest,
) -> Result<DescribeInternetGatewaysResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, internet_gateway_ids, "internetGatewayIds");
        let of = ctx.clone();
        let (internet_gateways, next_token) =
            query.shown(&Look { ctx, tx }, FILTERS, move |gateway| shown(&of, gateway))?;
        Ok(DescribeInternetGatewaysResult { internet_gateways, next_token })
    })?
}

fn shown(ctx: &Ctx, gateway: &InternetGateway) -> shapes_ec2::InternetGateway {
    let attachment = gateway
        .vpc_id
        .as_ref()
        .map(|vpc| InternetGatewayAttachment { state: text("available"), vpc_id: text(vpc) });
    shapes_ec2::InternetGateway {
        attachments: attachment.into_iter().collect(),
        internet_gateway_id: text(&gateway.id),
        owner_id: text(&ctx.account),
        tags: shown_tags(&gateway.tags),
    }
}
