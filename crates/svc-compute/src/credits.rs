//! How burstable instances spend CPU credits: a setting that instances remember.
//!
//! Source: `DescribeInstanceCreditSpecifications` and `ModifyInstanceCreditSpecification` of the EC2 API
//! reference.

use std::sync::Arc;

use model::compute::{Instance, InstanceState};
use resources::ec2::{Field, Look, faults, filtered, query, require, required};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    DescribeInstanceCreditSpecifications, DescribeInstanceCreditSpecificationsRequest,
    DescribeInstanceCreditSpecificationsResult, InstanceCreditSpecification,
    ModifyInstanceCreditSpecification, ModifyInstanceCreditSpecificationRequest,
    ModifyInstanceCreditSpecificationResult, SuccessfulInstanceCreditSpecificationItem,
    UnsuccessfulInstanceCreditSpecificationItem, UnsuccessfulInstanceCreditSpecificationItemError,
};
use store::Read;

use crate::instances;
use crate::show::{arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<DescribeInstanceCreditSpecifications>(describe),
        entry::<ModifyInstanceCreditSpecification>(modify).touching(
            |ctx, input: &ModifyInstanceCreditSpecificationRequest| {
                let asked = input.instance_credit_specifications.iter();
                let ids: Vec<String> = asked.filter_map(|one| one.instance_id.clone()).collect();
                arns::<Instance>(ctx, &ids)
            },
        ),
    ]
}

const FILTERS: &[Field<Instance>] = &[("instance-id", |_, i, f| f.matches(&i.id))];

/// Without ids, those that are `unlimited`: so AWS does.
fn describe(
    ctx: &Ctx,
    input: DescribeInstanceCreditSpecificationsRequest,
) -> Result<DescribeInstanceCreditSpecificationsResult, Fault> {
    ctx.read(|tx| {
        let all = if input.instance_ids.is_empty() {
            let mut all = tx.list::<Instance>(&ctx.scope());
            all.retain(|i| {
                i.state != InstanceState::Terminated && i.cpu_credits.as_deref() == Some("unlimited")
            });
            all
        } else {
            let named = instances::named(ctx, tx, &input.instance_ids)?;
            if let Some(found) = named.iter().find(|instance| instance.cpu_credits.is_none()) {
                return Err(steady(found));
            }
            named
        };
        let kept = filtered(&Look { ctx, tx }, all, &input.filters, FILTERS, |_| None)?;
        let query = query!(input, instance_ids, "instancesSet", filtered);
        let page = query.page(kept, |instance| &instance.id)?;
        let shown = |instance: &Arc<Instance>| InstanceCreditSpecification {
            cpu_credits: instance.cpu_credits.as_deref().map(Into::into),
            instance_id: text(&instance.id),
        };
        Ok(DescribeInstanceCreditSpecificationsResult {
            instance_credit_specifications: page.items.iter().map(shown).collect(),
            next_token: page.next,
        })
    })?
}

/// Each instance is told by itself what became of it: one that cannot be changed keeps none of the others
/// from it.
fn modify(
    ctx: &Ctx,
    input: ModifyInstanceCreditSpecificationRequest,
) -> Result<ModifyInstanceCreditSpecificationResult, Fault> {
    ctx.write(|tx| {
        let (mut done, mut failed) = (Vec::new(), Vec::new());
        for asked in &input.instance_credit_specifications {
            let id = required(&asked.instance_id, "InstanceId")?;
            let credits = asked.cpu_credits.as_deref().ok_or_else(|| faults::missing("CpuCredits"))?;
            let credits = spending(credits, "CpuCredits")?;
            match burstable(ctx, tx, id) {
                Ok(instance) => {
                    let cpu_credits = Some(credits.to_owned());
                    tx.put(&ctx.scope(), id, Instance { cpu_credits, ..Instance::clone(&instance) });
                    done.push(SuccessfulInstanceCreditSpecificationItem { instance_id: text(id) });
                }
                Err(fault) => failed.push(UnsuccessfulInstanceCreditSpecificationItem {
                    instance_id: text(id),
                    error: Some(UnsuccessfulInstanceCreditSpecificationItemError {
                        code: text(&fault.code),
                        message: text(&fault.message),
                    }),
                }),
            }
        }
        Ok(ModifyInstanceCreditSpecificationResult {
            successful_instance_credit_specifications: done.into(),
            unsuccessful_instance_credit_specifications: failed.into(),
        })
    })
}

/// How credits are to be spent, as `parameter` says.
///
/// # Errors
/// `InvalidParameterValue` for a word that is none of the two.
pub fn spending<'a>(asked: &'a str, parameter: &str) -> Result<&'a str, Fault> {
    match asked {
        "standard" | "unlimited" => Ok(asked),
        other => Err(faults::invalid_value(parameter, other, "Expecting one of standard, unlimited.")),
    }
}

/// The instance of this id, where it has credits to spend and is running or stopped.
fn burstable(ctx: &Ctx, tx: &impl Read, id: &str) -> Result<Arc<Instance>, Fault> {
    let instance = require::<Instance>(tx, &ctx.scope(), id)?;
    if instance.cpu_credits.is_none() {
        return Err(steady(&instance));
    }
    if !matches!(instance.state, InstanceState::Running | InstanceState::Stopped) {
        let message = format!("The instance '{id}' is neither running nor stopped.");
        return Err(Fault::new("IncorrectInstanceState", message));
    }
    Ok(instance)
}

/// What an instance that has no credits to spend is refused with.
fn steady(instance: &Instance) -> Fault {
    let message = format!(
        "The instance '{}' is a {}, which does not use CPU credits.",
        instance.id, instance.instance_type
    );
    Fault::new("InstanceCreditSpecification.NotSupported", message)
}
