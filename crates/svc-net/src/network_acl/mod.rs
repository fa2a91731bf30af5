//! Network ACLs and which subnets use them.
//!
//! Source: "Control subnet traffic with network access control lists", Amazon VPC user guide.

use model::network::{AclAssociation, Subnet, Vpc};
use model::security::NetworkAcl;
use resources::ec2::{Field, Look, Named, faults, once, query, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::Read;
use wire::{Text, Unit};

use crate::show::{few, text};
use crate::touches::{arn, arns};

mod entries;

pub fn entries() -> Vec<Entry> {
    let mut all = vec![
        entry::<CreateNetworkAcl>(create).touching(|ctx, i: &CreateNetworkAclRequest| {
            let mut touched = arns::<Vpc>(ctx, &i.vpc_id);
            touched.push(arn::<NetworkAcl>(ctx, "*"));
            touched
        }),
        entry::<DeleteNetworkAcl>(delete)
            .touching(|ctx, i: &DeleteNetworkAclRequest| arns::<NetworkAcl>(ctx, &i.network_acl_id)),
        entry::<DescribeNetworkAcls>(describe),
        entry::<ReplaceNetworkAclAssociation>(replace_association).touching(
            |ctx, i: &ReplaceNetworkAclAssociationRequest| arns::<NetworkAcl>(ctx, &i.network_acl_id),
        ),
    ];
    all.extend(entries::entries());
    all
}

fn create(ctx: &Ctx, input: CreateNetworkAclRequest) -> Result<CreateNetworkAclResult, Fault> {
    let vpc_id = required(&input.vpc_id, "VpcId")?;
    let tags = tags_of(&input.tag_specifications, NetworkAcl::TYPE)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let id = once(tx, ctx, "CreateNetworkAcl", input.client_token.as_deref(), &input, |tx| {
            let vpc = require::<Vpc>(tx, &scope, vpc_id)?;
            let acl = NetworkAcl {
                id: new_id(),
                vpc_id: vpc.id.clone(),
                is_default: false,
                entries: Vec::new(),
                tags,
            };
            let id = acl.id.to_string();
            tx.put(&scope, &id, acl);
            Ok(id)
        })?;
        let acl = require::<NetworkAcl>(tx, &scope, &id)?;
        Ok(CreateNetworkAclResult {
            client_token: input.client_token.as_deref().map(Into::into),
            network_acl: Some(shown(ctx, tx, &acl)),
        })
    })
}

fn delete(ctx: &Ctx, input: DeleteNetworkAclRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_acl_id, "NetworkAclId")?;
    ctx.write(|tx| {
        let acl = require::<NetworkAcl>(tx, &ctx.scope(), id)?;
        if acl.is_default {
            return Err(faults::invalid(format!("cannot delete default network ACL {id}")));
        }
        let users = tx.find::<Subnet>(&ctx.scope(), "acl", id);
        if !users.is_empty() {
            let by = few(users.iter().map(|subnet| &subnet.id));
            return Err(faults::in_use(format_args!("networkAcl '{id}'"), by));
        }
        tx.delete::<NetworkAcl>(&ctx.scope(), id);
        Ok(Unit {})
    })
}

fn replace_association(
    ctx: &Ctx,
    input: ReplaceNetworkAclAssociationRequest,
) -> Result<ReplaceNetworkAclAssociationResult, Fault> {
    let id = required(&input.association_id, "AssociationId")?;
    let acl_id = required(&input.network_acl_id, "NetworkAclId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let Some(subnet) = tx.find::<Subnet>(&scope, "acl-association", id).into_iter().next() else {
            let message = format!("The association ID '{id}' does not exist");
            return Err(Fault::new("InvalidAssociationID.NotFound", message));
        };
        let acl = require::<NetworkAcl>(tx, &scope, acl_id)?;
        if acl.vpc_id != subnet.vpc_id {
            return Err(faults::invalid(format!(
                "network acl {acl_id} and subnet {} belong to different networks",
                subnet.id
            )));
        }
        let new = AclAssociation { id: new_id(), acl_id: acl.id.clone() };
        let answer = ReplaceNetworkAclAssociationResult { new_association_id: text(&new.id) };
        tx.update::<Subnet>(&scope, &subnet.id, |subnet| subnet.acl = new);
        Ok(answer)
    })
}

/// Whether an entry of an ACL, as answers show them, has a text that the filter matches.
fn any_entry(
    acl: &NetworkAcl,
    f: &resources::filter::Filter<'_>,
    of: fn(&NetworkAclEntry) -> Option<Text>,
) -> bool {
    entries::shown(acl).iter().any(|entry| of(entry).is_some_and(|value| f.matches(&value)))
}

const FILTERS: &[Field<NetworkAcl>] = &[
    ("association.association-id", |look, a, f| users(look, a).iter().any(|s| f.matches(&s.acl.id))),
    ("association.network-acl-id", |look, a, f| !users(look, a).is_empty() && f.matches(&a.id)),
    ("association.subnet-id", |look, a, f| users(look, a).iter().any(|s| f.matches(&s.id))),
    ("default", |_, a, f| f.matches(if a.is_default { "true" } else { "false" })),
    ("entry.cidr", |_, a, f| any_entry(a, f, |e| e.cidr_block.clone())),
    ("entry.egress", |_, a, f| any_entry(a, f, |e| e.egress.and_then(text))),
    ("entry.icmp.code", |_, a, f| {
        any_entry(a, f, |e| e.icmp_type_code.as_ref().and_then(|icmp| icmp.code).and_then(text))
    }),
    ("entry.icmp.type", |_, a, f| {
        any_entry(a, f, |e| e.icmp_type_code.as_ref().and_then(|icmp| icmp.r#type).and_then(text))
    }),
    ("entry.ipv6-cidr", |_, a, f| any_entry(a, f, |e| e.ipv6_cidr_block.clone())),
    ("entry.port-range.from", |_, a, f| {
        any_entry(a, f, |e| e.port_range.as_ref().and_then(|ports| ports.from).and_then(text))
    }),
    ("entry.port-range.to", |_, a, f| {
        any_entry(a, f, |e| e.port_range.as_ref().and_then(|ports| ports.to).and_then(text))
    }),
    ("entry.protocol", |_, a, f| any_entry(a, f, |e| e.protocol.clone())),
    ("entry.rule-action", |_, a, f| any_entry(a, f, |e| e.rule_action.clone())),
    ("entry.rule-number", |_, a, f| any_entry(a, f, |e| e.rule_number.and_then(text))),
    ("network-acl-id", |_, a, f| f.matches(&a.id)),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("vpc-id", |_, a, f| f.matches(&a.vpc_id)),
];

fn users(look: &Look<'_>, acl: &NetworkAcl) -> Vec<std::sync::Arc<Subnet>> {
    look.tx.find::<Subnet>(&look.ctx.scope(), "acl", &acl.id)
}

fn describe(ctx: &Ctx, input: DescribeNetworkAclsRequest) -> Result<DescribeNetworkAclsResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, network_acl_ids, "networkAclIds");
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        Ok(DescribeNetworkAclsResult {
            network_acls: page.items.iter().map(|acl| shown(ctx, tx, acl)).collect(),
            next_token: page.next,
        })
    })?
}

fn shown(ctx: &Ctx, tx: &impl Read, acl: &NetworkAcl) -> shapes_ec2::NetworkAcl {
    let association = |subnet: &std::sync::Arc<Subnet>| NetworkAclAssociation {
        network_acl_association_id: text(&subnet.acl.id),
        network_acl_id: text(&acl.id),
        subnet_id: text(&subnet.id),
    };
    shapes_ec2::NetworkAcl {
        associations: tx.find::<Subnet>(&ctx.scope(), "acl", &acl.id).iter().map(association).collect(),
        entries: entries::shown(acl),
        is_default: Some(acl.is_default),
        network_acl_id: text(&acl.id),
        owner_id: text(&ctx.account),
        tags: shown_tags(&acl.tags),
        vpc_id: text(&acl.vpc_id),
    }
}
