//! The groups that interfaces of a VPC can be in: those made in it, for this yard associates no group with
//! a second VPC.
//!
//! Source: `GetSecurityGroupsForVpc` of the EC2 API reference.

use std::sync::Arc;

use model::network::Vpc;
use model::security::SecurityGroup;
use resources::ec2::{Field, Look, Query, filtered, require, required, shown_tags};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    GetSecurityGroupsForVpc, GetSecurityGroupsForVpcRequest, GetSecurityGroupsForVpcResult,
    SecurityGroupForVpc,
};
use store::Read;

use crate::show::text;
use crate::touches::arns;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<GetSecurityGroupsForVpc>(get)
            .touching(|ctx, input: &GetSecurityGroupsForVpcRequest| arns::<Vpc>(ctx, &input.vpc_id)),
    ]
}

const FILTERS: &[Field<SecurityGroup>] = &[
    ("description", |_, group, f| f.matches(&group.description)),
    ("group-id", |_, group, f| f.matches(&group.id)),
    ("group-name", |_, group, f| f.matches(&group.name)),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("primary-vpc-id", |_, group, f| f.matches(&group.vpc_id)),
];

fn get(ctx: &Ctx, input: GetSecurityGroupsForVpcRequest) -> Result<GetSecurityGroupsForVpcResult, Fault> {
    let vpc = required(&input.vpc_id, "VpcId")?;
    ctx.read(|tx| {
        let vpc = require::<Vpc>(tx, &ctx.scope(), vpc)?;
        let found = tx.find::<SecurityGroup>(&ctx.scope(), "vpc", &vpc.id);
        let found = filtered(&Look { ctx, tx }, found, &input.filters, FILTERS, |group| Some(&group.tags))?;
        let query = Query {
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
            ..Default::default()
        };
        let page = query.page(found, |group| &group.id)?;
        let shown = |group: &Arc<SecurityGroup>| SecurityGroupForVpc {
            description: text(&group.description),
            group_id: text(&group.id),
            group_name: text(&group.name),
            owner_id: text(&ctx.account),
            primary_vpc_id: text(&group.vpc_id),
            tags: shown_tags(&group.tags),
        };
        Ok(GetSecurityGroupsForVpcResult {
            security_group_for_vpcs: page.items.iter().map(shown).collect(),
            next_token: page.next,
        })
    })?
}
