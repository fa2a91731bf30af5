//! Tags of balancers, target groups, listeners and rules, a listener's default rule among them.

use model::Tags;
use model::elb::{Listener, LoadBalancer, Rule, TargetGroup};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    AddTagsInput, AddTagsOutput, DescribeTagsInput, DescribeTagsOutput, RemoveTagsInput, RemoveTagsOutput,
    Tag, TagDescription,
};
use store::{Read, Scope, Tx};

use crate::arn::{Kind, touched};
use crate::faults::{bad_tag, invalid, no_rule};
use crate::{listener, load_balancer, target_group};

/// AWS's most for `ResourceArns` of DescribeTags.
const MOST_RESOURCES: usize = 20;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::AddTags>(add).touching(|_, i: &AddTagsInput| touched(&i.resource_arns)),
        entry::<shapes::RemoveTags>(remove).touching(|_, i: &RemoveTagsInput| touched(&i.resource_arns)),
        entry::<shapes::DescribeTags>(describe),
    ]
}

/// Tags as a request has them.
pub fn read(given: Vec<Tag>) -> Result<Tags, Fault> {
    let mut tags = Tags::new();
    put(&mut tags, &given)?;
    Ok(tags)
}

fn put(tags: &mut Tags, given: &[Tag]) -> Result<(), Fault> {
    for (at, tag) in given.iter().enumerate() {
        if given[..at].iter().any(|other| other.key == tag.key) {
            let key = tag.key.as_deref().unwrap_or_default();
            return Err(Fault::new(
                "DuplicateTagKeys",
                format!("The tag key '{key}' is specified more than once"),
            ));
        }
    }
    let pairs =
        given.iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default()));
    resources::tags::add(tags, pairs).map_err(|bad| bad_tag(&bad))
}

fn kind(arn: &str) -> Result<Kind, Fault> {
    Kind::of(arn)
        .ok_or_else(|| invalid(format!("'{arn}' is not a valid ARN of a resource that can be tagged")))
}

/// The tags of the thing that an ARN names.
fn of(tx: &impl Read, scope: &Scope, arn: &str) -> Result<Tags, Fault> {
    Ok(match kind(arn)? {
        Kind::LoadBalancer => load_balancer::find(tx, scope, arn)?.tags.clone(),
        Kind::TargetGroup => target_group::find(tx, scope, arn)?.tags.clone(),
        Kind::Listener => listener::find(tx, scope, arn)?.tags.clone(),
        Kind::Rule => match tx.get::<Rule>(scope, arn) {
            Some(rule) => rule.tags.clone(),
            None => match tx.find::<Listener>(scope, "default-rule", arn).first() {
                Some(listener) => listener.default_rule_tags.clone(),
                None => return Err(no_rule(arn)),
            },
        },
    })
}

/// Gives the thing that an ARN names, which is there, these tags.
fn set(tx: &mut Tx, scope: &Scope, arn: &str, tags: Tags) -> Result<(), Fault> {
    match kind(arn)? {
        Kind::LoadBalancer => {
            tx.update::<LoadBalancer>(scope, arn, |balancer| balancer.tags = tags);
        }
        Kind::TargetGroup => {
            tx.update::<TargetGroup>(scope, arn, |group| group.tags = tags);
        }
        Kind::Listener => {
            tx.update::<Listener>(scope, arn, |listener| listener.tags = tags);
        }
        Kind::Rule => match tx.find::<Listener>(scope, "default-rule", arn).first() {
            Some(owner) => {
                tx.update::<Listener>(scope, &owner.arn, |listener| listener.default_rule_tags = tags);
            }
            None => {
                tx.update::<Rule>(scope, arn, |rule| rule.tags = tags);
            }
        },
    }
    Ok(())
}

fn add(ctx: &Ctx, input: AddTagsInput) -> Result<AddTagsOutput, Fault> {
    ctx.write(|tx| {
        let scope = ctx.scope();
        for arn in &input.resource_arns {
            let mut tags = of(tx, &scope, arn)?;
            put(&mut tags, &input.tags)?;
            set(tx, &scope, arn, tags)?;
        }
        Ok(AddTagsOutput {})
    })
}

fn remove(ctx: &Ctx, input: RemoveTagsInput) -> Result<RemoveTagsOutput, Fault> {
    ctx.write(|tx| {
        let scope = ctx.scope();
        for arn in &input.resource_arns {
            let mut tags = of(tx, &scope, arn)?;
            tags.retain(|key, _| !input.tag_keys.contains(key));
            set(tx, &scope, arn, tags)?;
        }
        Ok(RemoveTagsOutput {})
    })
}

fn describe(ctx: &Ctx, input: DescribeTagsInput) -> Result<DescribeTagsOutput, Fault> {
    if input.resource_arns.len() > MOST_RESOURCES {
        return Err(invalid(format!("You can specify at most {MOST_RESOURCES} resources in one call")));
    }
    ctx.read(|tx| {
        let mut tag_descriptions = Vec::new();
        for arn in &input.resource_arns {
            let tags = of(tx, &ctx.scope(), arn)?;
            let shown = tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
            tag_descriptions
                .push(TagDescription { resource_arn: Some(arn.as_str().into()), tags: shown.collect() });
        }
        Ok(DescribeTagsOutput { tag_descriptions: tag_descriptions.into() })
    })?
}
