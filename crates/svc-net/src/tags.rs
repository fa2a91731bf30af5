//! Tags on every resource of EC2, whichever half makes it.
//!
//! Source: `CreateTags`, `DeleteTags`, `DescribeTags` of the EC2 API reference.

use std::sync::Arc;

use model::compute::{Image, Instance, KeyPair, Volume};
use model::network::{
    Address, DhcpOptions, InternetGateway, NatGateway, NetworkInterface, RouteTable, Subnet, Vpc,
};
use model::security::{NetworkAcl, PrefixList, SecurityGroup};
use model::{Id, SecurityGroupRuleId, Tags};
use resources::ec2::{Field, Look, Named, Query, add_tags, faults, filtered, require};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    CreateTags, CreateTagsRequest, DeleteTags, DeleteTagsRequest, DescribeTags, DescribeTagsRequest,
    DescribeTagsResult, TagDescription,
};
use store::{Read, Scope, Snapshot, Tx};
use wire::Unit;

use crate::show::text;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateTags>(create).touching(|ctx, i: &CreateTagsRequest| touched(ctx, &i.resources)),
        entry::<DeleteTags>(delete).touching(|ctx, i: &DeleteTagsRequest| touched(ctx, &i.resources)),
        entry::<DescribeTags>(describe),
    ]
}

/// How one call changes the tags of each resource that it names.
type Change<'a> = &'a dyn Fn(&mut Tags) -> Result<(), Fault>;

/// What is called for each resource: its id and its tags.
type Each<'a> = &'a mut dyn FnMut(&str, &Tags);

/// One type of resource, as the calls for all types need it.
struct Kind {
    name: &'static str,
    prefix: &'static str,
    change: fn(&mut Tx, &Scope, &str, Change<'_>) -> Result<(), Fault>,
    each: fn(&Snapshot, &Scope, Each<'_>),
}

const RULE: &str = "security-group-rule";

/// Every type that can be tagged.
const KINDS: &[Kind] = &[
    kind::<Vpc>(),
    kind::<Subnet>(),
    kind::<InternetGateway>(),
    kind::<RouteTable>(),
    kind::<Address>(),
    kind::<NatGateway>(),
    kind::<SecurityGroup>(),
    Kind { name: RULE, prefix: SecurityGroupRuleId::PREFIX, change: change_rule, each: each_rule },
    kind::<NetworkAcl>(),
    kind::<NetworkInterface>(),
    kind::<DhcpOptions>(),
    kind::<PrefixList>(),
    kind::<Instance>(),
    kind::<Volume>(),
    kind::<KeyPair>(),
    kind::<Image>(),
];

const fn kind<T: Named>() -> Kind {
    Kind { name: T::TYPE, prefix: <T::Id as Id>::PREFIX, change: change::<T>, each: each::<T> }
}

fn change<T: Named>(tx: &mut Tx, scope: &Scope, id: &str, to: Change<'_>) -> Result<(), Fault> {
    let mut tags = require::<T>(tx, scope, id)?.tags().clone();
    to(&mut tags)?;
    tx.update::<T>(scope, id, |resource| *resource.tags_mut() = tags);
    Ok(())
}

fn each<T: Named>(tx: &Snapshot, scope: &Scope, show: Each<'_>) {
    for resource in tx.list::<T>(scope) {
        show(resource.id(), resource.tags());
    }
}

fn change_rule(tx: &mut Tx, scope: &Scope, id: &str, to: Change<'_>) -> Result<(), Fault> {
    let groups = tx.find::<SecurityGroup>(scope, "rule", id);
    let found = groups.first().and_then(|group| {
        let place = group.rules.iter().position(|rule| *rule.id == *id)?;
        Some((group, place))
    });
    let Some((group, place)) = found else {
        let message = format!("The security group rule ID '{id}' does not exist");
        return Err(Fault::new("InvalidSecurityGroupRuleId.NotFound", message));
    };
    let mut tags = group.rules[place].tags.clone();
    to(&mut tags)?;
    tx.update::<SecurityGroup>(scope, &group.id, |group| group.rules[place].tags = tags);
    Ok(())
}

fn each_rule(tx: &Snapshot, scope: &Scope, show: Each<'_>) {
    for group in tx.list::<SecurityGroup>(scope) {
        for rule in &group.rules {
            show(&rule.id, &rule.tags);
        }
    }
}

/// The kind of resource that an id is of.
fn kind_of(id: &str) -> Result<&'static Kind, Fault> {
    let named = |kind: &&Kind| {
        let rest = id.strip_prefix(kind.prefix);
        rest.is_some_and(|rest| !rest.is_empty() && !rest.contains('-'))
    };
    KINDS.iter().find(named).ok_or_else(|| Fault::new("InvalidID", format!("The ID '{id}' is not valid")))
}

fn touched(ctx: &Ctx, ids: &[String]) -> Vec<String> {
    let arn = |id: &String| Some(ctx.arn("ec2", format_args!("{}/{id}", kind_of(id).ok()?.name)));
    ids.iter().filter_map(arn).collect()
}

fn create(ctx: &Ctx, input: CreateTagsRequest) -> Result<Unit, Fault> {
    if input.tags.is_empty() {
        return Err(faults::missing("Tag"));
    }
    change_all(ctx, &input.resources, &|tags| add_tags(tags, &input.tags))
}

/// Without a list all tags go; a tag with a value goes only where it has that value.
fn delete(ctx: &Ctx, input: DeleteTagsRequest) -> Result<Unit, Fault> {
    change_all(ctx, &input.resources, &|tags| {
        if input.tags.is_empty() {
            tags.clear();
        }
        for tag in &input.tags {
            let key = tag.key.as_deref().ok_or_else(|| faults::missing("Tag.Key"))?;
            if tag.value.is_none() || tags.get(key) == tag.value.as_ref() {
                tags.remove(key);
            }
        }
        Ok(())
    })
}

fn change_all(ctx: &Ctx, ids: &[String], to: Change<'_>) -> Result<Unit, Fault> {
    if ids.is_empty() {
        return Err(faults::missing("ResourceId"));
    }
    if ids.len() > 1000 {
        return Err(faults::invalid("At most 1000 resources can be tagged at once."));
    }
    ctx.write(|tx| {
        for id in ids {
            (kind_of(id)?.change)(tx, &ctx.scope(), id, to)?;
        }
        Ok(Unit {})
    })
}

/// One tag of one resource; the key is what pages are sorted by.
struct Row {
    key: String,
    shown: TagDescription,
    tag: Tags,
}

const FILTERS: &[Field<Row>] = &[
    ("key", |_, row, f| holds(f, &row.shown.key)),
    ("resource-id", |_, row, f| holds(f, &row.shown.resource_id)),
    ("resource-type", |_, row, f| holds(f, &row.shown.resource_type)),
    ("value", |_, row, f| holds(f, &row.shown.value)),
];

fn holds(filter: &resources::filter::Filter<'_>, value: &Option<wire::Text>) -> bool {
    value.as_ref().is_some_and(|value| filter.matches(value))
}

fn describe(ctx: &Ctx, input: DescribeTagsRequest) -> Result<DescribeTagsResult, Fault> {
    ctx.read(|tx| {
        let mut rows = Vec::new();
        for kind in KINDS {
            (kind.each)(tx, &ctx.scope(), &mut |id, tags| {
                rows.extend(tags.iter().map(|(key, value)| Arc::new(row(kind.name, id, key, value))));
            });
        }
        rows.sort_by(|a, b| a.key.cmp(&b.key));
        let kept = filtered(&Look { ctx, tx }, rows, &input.filters, FILTERS, |row| Some(&row.tag))?;
        let query = Query {
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
            ..Default::default()
        };
        let page = query.page(kept, |row| &row.key)?;
        let tags = page.items.iter().map(|row| row.shown.clone()).collect();
        Ok(DescribeTagsResult { tags, next_token: page.next })
    })?
}

fn row(kind: &str, id: &str, key: &str, value: &str) -> Row {
    Row {
        key: format!("{id}/{key}"),
        shown: TagDescription {
            key: text(key),
            resource_id: text(id),
            resource_type: text(kind),
            value: text(value),
        },
        tag: Tags::from([(key.to_owned(), value.to_owned())]),
    }
}
