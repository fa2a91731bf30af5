//! Rules of listeners, and the default rule, which is the listener's own and can be neither changed nor
//! deleted as a rule.

use std::sync::Arc;

use model::elb::{Listener, Rule};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    CreateRuleInput, CreateRuleOutput, DeleteRuleInput, DeleteRuleOutput, DescribeRulesInput,
    DescribeRulesOutput, ModifyRuleInput, ModifyRuleOutput, SetRulePrioritiesInput, SetRulePrioritiesOutput,
};
use store::{Read, Scope};

use crate::arn::{self, Kind, touched};
use crate::faults::{configuration, invalid, needed, no_rule, not_permitted, priority_in_use, too_many};
use crate::limits::RULES_PER_BALANCER;
use crate::listing::listing;
use crate::{action, condition, listener, load_balancer, tags};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::CreateRule>(create).touching(|_, i: &CreateRuleInput| touched(&i.listener_arn)),
        entry::<shapes::DescribeRules>(describe),
        entry::<shapes::ModifyRule>(modify).touching(|_, i: &ModifyRuleInput| touched(&i.rule_arn)),
        entry::<shapes::DeleteRule>(delete).touching(|_, i: &DeleteRuleInput| touched(&i.rule_arn)),
        entry::<shapes::SetRulePriorities>(set_priorities).touching(|_, i: &SetRulePrioritiesInput| {
            touched(i.rule_priorities.iter().filter_map(|pair| pair.rule_arn.as_ref()))
        }),
    ]
}

/// The rule of this ARN, which is not a default one.
fn find(tx: &impl Read, scope: &Scope, arn: &str, verb: &str) -> Result<Arc<Rule>, Fault> {
    Kind::Rule.check(arn)?;
    if is_default(tx, scope, arn) {
        return Err(not_permitted(format!("Default rule '{arn}' cannot be {verb}")));
    }
    tx.get::<Rule>(scope, arn).ok_or_else(|| no_rule(arn))
}

fn is_default(tx: &impl Read, scope: &Scope, arn: &str) -> bool {
    !tx.find::<Listener>(scope, "default-rule", arn).is_empty()
}

fn priority(asked: Option<i32>) -> Result<u32, Fault> {
    let fits = asked.and_then(|priority| u32::try_from(priority).ok()).filter(|p| (1..=50_000).contains(p));
    fits.ok_or_else(|| invalid("A rule priority must be between 1 and 50000 inclusive"))
}

fn create(ctx: &Ctx, input: CreateRuleInput) -> Result<CreateRuleOutput, Fault> {
    let listener_arn = needed(&input.listener_arn, "listenerArn")?;
    no_transforms("CreateRule", &input.transforms)?;
    let priority = priority(input.priority)?;
    let conditions = condition::read(&input.conditions)?;
    let tags = tags::read(input.tags)?;
    let rule = ctx.write(|tx| {
        let scope = ctx.scope();
        let listener = listener::find(tx, &scope, listener_arn)?;
        let balancer = load_balancer::find(tx, &scope, &listener.load_balancer_arn)?;
        let wanted = action::read(&input.actions, &listener.protocol, listener.port)?;
        let there = tx.find::<Rule>(&scope, "listener", listener_arn);
        if there.iter().any(|rule| rule.priority == priority) {
            return Err(in_use(priority));
        }
        let listeners = tx.find::<Listener>(&scope, "load-balancer", &balancer.arn);
        let rules: usize =
            listeners.iter().map(|listener| tx.find::<Rule>(&scope, "listener", &listener.arn).len()).sum();
        if rules >= RULES_PER_BALANCER {
            return Err(too_many("TooManyRules", "rules of a load balancer", RULES_PER_BALANCER));
        }
        action::check(tx, &scope, &balancer, &listener.protocol, &wanted.actions)?;
        let rule = Rule {
            arn: arn::new_rule(listener_arn),
            listener_arn: listener_arn.to_owned(),
            priority,
            conditions,
            actions: wanted.actions,
            orders: wanted.orders,
            tags,
        };
        tx.put(&scope, &rule.arn.clone(), rule.clone());
        Ok(rule)
    })?;
    Ok(CreateRuleOutput { rules: [shown(&rule)].into() })
}

fn in_use(priority: u32) -> Fault {
    priority_in_use(format!("Priority '{priority}' is currently in use"))
}

fn no_transforms(operation: &str, transforms: &[shapes::RuleTransform]) -> Result<(), Fault> {
    match transforms {
        [] => Ok(()),
        _ => Err(Fault::not_implemented(format_args!("{operation} with Transforms"))),
    }
}

fn describe(ctx: &Ctx, input: DescribeRulesInput) -> Result<DescribeRulesOutput, Fault> {
    let found = ctx.read(|tx| {
        let scope = ctx.scope();
        let mut found: Vec<(String, shapes::Rule)> = Vec::new();
        match (&input.listener_arn, input.rule_arns.as_slice()) {
            (Some(_), [_, ..]) => {
                return Err(invalid("A listener ARN and rule ARNs cannot be specified at the same time"));
            }
            (None, []) => return Err(invalid("You must specify either a listener ARN or rule ARNs")),
            (Some(arn), []) => {
                let listener = listener::find(tx, &scope, arn)?;
                found.extend(tx.find::<Rule>(&scope, "listener", arn).iter().map(|rule| keyed(rule)));
                found.push(keyed_default(&listener));
            }
            (None, arns) => {
                for arn in arns {
                    Kind::Rule.check(arn)?;
                    let default = tx.find::<Listener>(&scope, "default-rule", arn);
                    found.push(match (tx.get::<Rule>(&scope, arn), default.first()) {
                        (Some(rule), _) => keyed(&rule),
                        (None, Some(listener)) => keyed_default(listener),
                        (None, None) => return Err(no_rule(arn)),
                    });
                }
            }
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found.dedup_by(|a, b| a.0 == b.0);
        Ok(found)
    })??;
    let page = listing(found, input.page_size, &input.marker, |(key, _)| key)?;
    Ok(DescribeRulesOutput {
        rules: page.items.into_iter().map(|(_, rule)| rule).collect(),
        next_marker: page.next,
    })
}

/// A rule with what it is sorted by: its listener, then its priority, the default one last.
fn keyed(rule: &Rule) -> (String, shapes::Rule) {
    (format!("{}/{:05}", rule.listener_arn, rule.priority), shown(rule))
}

fn keyed_default(listener: &Listener) -> (String, shapes::Rule) {
    (format!("{}/default", listener.arn), shown_default(listener))
}

fn modify(ctx: &Ctx, input: ModifyRuleInput) -> Result<ModifyRuleOutput, Fault> {
    let arn = needed(&input.rule_arn, "ruleArn")?;
    no_transforms("ModifyRule", &input.transforms)?;
    let rule = ctx.write(|tx| {
        let scope = ctx.scope();
        let mut rule = (*find(tx, &scope, arn, "modified")?).clone();
        if !input.conditions.is_empty() {
            rule.conditions = condition::read(&input.conditions)?;
        }
        if !input.actions.is_empty() {
            let listener = listener::find(tx, &scope, &rule.listener_arn)?;
            let balancer = load_balancer::find(tx, &scope, &listener.load_balancer_arn)?;
            let wanted = action::read(&input.actions, &listener.protocol, listener.port)?;
            action::check(tx, &scope, &balancer, &listener.protocol, &wanted.actions)?;
            (rule.actions, rule.orders) = (wanted.actions, wanted.orders);
        }
        tx.put(&scope, arn, rule.clone());
        Ok(rule)
    })?;
    Ok(ModifyRuleOutput { rules: [shown(&rule)].into() })
}

fn delete(ctx: &Ctx, input: DeleteRuleInput) -> Result<DeleteRuleOutput, Fault> {
    let arn = needed(&input.rule_arn, "ruleArn")?;
    ctx.write(|tx| {
        find(tx, &ctx.scope(), arn, "deleted")?;
        tx.delete::<Rule>(&ctx.scope(), arn);
        Ok(DeleteRuleOutput {})
    })
}

/// All of the priorities are set or none. Two rules may change places: only the outcome is judged.
fn set_priorities(ctx: &Ctx, input: SetRulePrioritiesInput) -> Result<SetRulePrioritiesOutput, Fault> {
    if input.rule_priorities.is_empty() {
        return Err(invalid("At least one rule priority must be specified"));
    }
    let rules = ctx.write(|tx| {
        let scope = ctx.scope();
        let mut changed: Vec<Rule> = Vec::new();
        for pair in &input.rule_priorities {
            let arn = needed(&pair.rule_arn, "rulePriorities.1.member.ruleArn")?;
            let rule = find(tx, &scope, arn, "given another priority")?;
            if changed.iter().any(|other| other.arn == rule.arn) {
                return Err(invalid(format!("Rule '{arn}' is specified more than once")));
            }
            changed.push(Rule { priority: priority(pair.priority)?, ..(*rule).clone() });
        }
        if changed.iter().any(|rule| rule.listener_arn != changed[0].listener_arn) {
            return Err(configuration("All rules must belong to the same listener"));
        }
        let mut others = tx.find::<Rule>(&scope, "listener", &changed[0].listener_arn);
        others.retain(|rule| changed.iter().all(|moved| moved.arn != rule.arn));
        for (at, rule) in changed.iter().enumerate() {
            let taken = others.iter().any(|other| other.priority == rule.priority)
                || changed[..at].iter().any(|other| other.priority == rule.priority);
            if taken {
                return Err(in_use(rule.priority));
            }
        }
        for rule in &changed {
            tx.put(&scope, &rule.arn, rule.clone());
        }
        Ok(changed)
    })?;
    Ok(SetRulePrioritiesOutput { rules: rules.iter().map(shown).collect() })
}

/// A rule as answers show it.
fn shown(rule: &Rule) -> shapes::Rule {
    shapes::Rule {
        actions: action::shown(&rule.actions, &rule.orders),
        conditions: rule.conditions.iter().map(condition::shown).collect(),
        is_default: Some(false),
        priority: Some(rule.priority.to_string().into()),
        rule_arn: Some(rule.arn.as_str().into()),
        transforms: Vec::new(),
    }
}

fn shown_default(listener: &Listener) -> shapes::Rule {
    shapes::Rule {
        actions: action::shown(&listener.default_actions, &listener.orders),
        conditions: Vec::new(),
        is_default: Some(true),
        priority: Some("default".into()),
        rule_arn: Some(listener.default_rule_arn.as_str().into()),
        transforms: Vec::new(),
    }
}
