//! Describing rules one by one.

use std::sync::Arc;

use model::Tags;
use model::security::{SecurityGroup, SecurityGroupRule};
use resources::ec2::{Field, Look, filtered, query};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    DescribeSecurityGroupRules, DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult,
};
use store::{Read, Snapshot};

use super::authorize::rule_not_found;
use super::shown;

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeSecurityGroupRules>(describe)]
}

/// A rule, and the group that it is a part of.
struct Seen {
    group: Arc<SecurityGroup>,
    place: usize,
}

impl Seen {
    fn rule(&self) -> &SecurityGroupRule {
        &self.group.rules[self.place]
    }

    fn tags(&self) -> Option<&Tags> {
        Some(&self.rule().tags)
    }

    fn all(group: &Arc<SecurityGroup>) -> impl Iterator<Item = Arc<Seen>> + '_ {
        (0..group.rules.len()).map(|place| Arc::new(Seen { group: group.clone(), place }))
    }
}

const FILTERS: &[Field<Seen>] = &[
    ("group-id", |_, seen, f| f.matches(&seen.group.id)),
    ("security-group-rule-id", |_, seen, f| f.matches(&seen.rule().id)),
];

fn describe(
    ctx: &Ctx,
    input: DescribeSecurityGroupRulesRequest,
) -> Result<DescribeSecurityGroupRulesResult, Fault> {
    ctx.read(|tx| {
        let all = named(ctx, tx, &input.security_group_rule_ids)?;
        let mut kept = filtered(&Look { ctx, tx }, all, &input.filters, FILTERS, Seen::tags)?;
        kept.sort_by(|a, b| a.rule().id.cmp(&b.rule().id));
        let query = query!(input, security_group_rule_ids, "securityGroupRuleIds", filtered);
        let page = query.page(kept, |seen| &seen.rule().id)?;
        let shown = page.items.iter().map(|seen| shown::rule(ctx, &seen.group, seen.rule()));
        Ok(DescribeSecurityGroupRulesResult { security_group_rules: shown.collect(), next_token: page.next })
    })?
}

fn named(ctx: &Ctx, tx: &Snapshot, ids: &[String]) -> Result<Vec<Arc<Seen>>, Fault> {
    if ids.is_empty() {
        return Ok(tx.list::<SecurityGroup>(&ctx.scope()).iter().flat_map(Seen::all).collect());
    }
    ids.iter()
        .map(|id| {
            let groups = tx.find::<SecurityGroup>(&ctx.scope(), "rule", id);
            let seen = groups.iter().flat_map(Seen::all).find(|seen| *seen.rule().id == **id);
            seen.ok_or_else(|| rule_not_found(id))
        })
        .collect()
}
