//! Starting, stopping, rebooting and terminating instances.
//!
//! A call writes what is wanted and the state on the way there, for all the instances that it names or
//! for none; the agent does it and writes the state at the end. A start and a reboot raise the
//! generation, by which the agent knows that the machine it has must go.
//!
//! Source: "Instance state change", EC2 user guide, and the four operations of the EC2 API reference.

use std::sync::Arc;

use model::compute::{Desired, Instance, InstanceState as State};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;
use store::Tx;
use wire::Unit;

use crate::instances;
use crate::show::{arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<StartInstances>(start)
            .touching(|ctx, i: &StartInstancesRequest| arns::<Instance>(ctx, &i.instance_ids)),
        entry::<StopInstances>(stop)
            .touching(|ctx, i: &StopInstancesRequest| arns::<Instance>(ctx, &i.instance_ids)),
        entry::<RebootInstances>(reboot)
            .touching(|ctx, i: &RebootInstancesRequest| arns::<Instance>(ctx, &i.instance_ids)),
        entry::<TerminateInstances>(terminate)
            .touching(|ctx, i: &TerminateInstancesRequest| arns::<Instance>(ctx, &i.instance_ids)),
    ]
}

/// Changes every instance that is named, or none where `change` refuses one.
fn each(
    ctx: &Ctx,
    ids: &[String],
    change: impl Fn(&mut Instance) -> Result<(), Fault>,
) -> Result<Vec<InstanceStateChange>, Fault> {
    ctx.write(|tx| {
        let named = instances::named(ctx, tx, ids)?;
        named.into_iter().map(|before| one(ctx, tx, &before, &change)).collect()
    })
}

fn one(
    ctx: &Ctx,
    tx: &mut Tx,
    before: &Arc<Instance>,
    change: impl Fn(&mut Instance) -> Result<(), Fault>,
) -> Result<InstanceStateChange, Fault> {
    let mut instance = Instance::clone(before);
    change(&mut instance)?;
    let told = InstanceStateChange {
        current_state: Some(shown(instance.state)),
        instance_id: text(&instance.id),
        previous_state: Some(shown(before.state)),
    };
    tx.put(&ctx.scope(), &before.id, instance);
    Ok(told)
}

/// A state as answers show it.
pub fn shown(state: State) -> InstanceState {
    InstanceState { code: Some(state.code()), name: text(state.as_str()) }
}

fn start(ctx: &Ctx, input: StartInstancesRequest) -> Result<StartInstancesResult, Fault> {
    let starting_instances = each(ctx, &input.instance_ids, |instance| {
        match instance.state {
            State::Pending | State::Running => {}
            State::Stopped => {
                instance.desired = Desired::Running;
                instance.state = State::Pending;
                instance.generation += 1;
                instance.launched = ctx.now;
                instance.running_since = None;
                instance.state_reason = None;
                instance.transition_reason.clear();
            }
            State::Stopping | State::ShuttingDown | State::Terminated => {
                return Err(not_in_a_state(instance, "started"));
            }
        }
        Ok(())
    })?;
    Ok(StartInstancesResult { starting_instances: starting_instances.into() })
}

fn stop(ctx: &Ctx, input: StopInstancesRequest) -> Result<StopInstancesResult, Fault> {
    let force = input.force == Some(true) || input.skip_os_shutdown == Some(true);
    let stopping_instances = each(ctx, &input.instance_ids, |instance| {
        if input.hibernate == Some(true) {
            let message = format!("The instance '{}' isn't configured for hibernation.", instance.id);
            return Err(Fault::new("UnsupportedHibernationConfiguration", message));
        }
        match instance.state {
            State::Running if instance.disable_api_stop => {
                return Err(protected(instance, "stopped", "disableApiStop"));
            }
            State::Running => {
                instance.desired = Desired::Stopped { force };
                instance.state = State::Stopping;
                by_user(ctx, instance);
            }
            // Whoever waits for an orderly stop may lose patience.
            State::Stopping if force => instance.desired = Desired::Stopped { force },
            State::Stopping | State::Stopped => {}
            State::Pending | State::ShuttingDown | State::Terminated => {
                return Err(not_in_a_state(instance, "stopped"));
            }
        }
        Ok(())
    })?;
    Ok(StopInstancesResult { stopping_instances: stopping_instances.into() })
}

fn reboot(ctx: &Ctx, input: RebootInstancesRequest) -> Result<Unit, Fault> {
    each(ctx, &input.instance_ids, |instance| match instance.state {
        State::Running => {
            instance.generation += 1;
            instance.running_since = None;
            Ok(())
        }
        _ => Err(not_in_a_state(instance, "rebooted")),
    })?;
    Ok(Unit {})
}

/// `Force` and `SkipOsShutdown` hurry what is short here: the agent gives processes seconds.
fn terminate(ctx: &Ctx, input: TerminateInstancesRequest) -> Result<TerminateInstancesResult, Fault> {
    let terminating_instances = each(ctx, &input.instance_ids, |instance| {
        match instance.state {
            State::ShuttingDown | State::Terminated => {}
            _ if instance.disable_api_termination => {
                return Err(protected(instance, "terminated", "disableApiTermination"));
            }
            _ => {
                instance.desired = Desired::Terminated;
                instance.state = State::ShuttingDown;
                by_user(ctx, instance);
            }
        }
        Ok(())
    })?;
    Ok(TerminateInstancesResult { terminating_instances: terminating_instances.into() })
}

/// Writes down that it was the caller's wish, and when.
fn by_user(ctx: &Ctx, instance: &mut Instance) {
    let code = "Client.UserInitiatedShutdown";
    instance.state_reason = Some((code.to_owned(), format!("{code}: User initiated shutdown")));
    instance.transition_reason = format!("User initiated ({})", ctx.now.strftime("%Y-%m-%d %H:%M:%S GMT"));
}

fn not_in_a_state(instance: &Instance, done: &str) -> Fault {
    let message = format!("The instance '{}' is not in a state from which it can be {done}.", instance.id);
    Fault::new("IncorrectInstanceState", message)
}

fn protected(instance: &Instance, done: &str, attribute: &str) -> Fault {
    let message = format!(
        "The instance '{}' may not be {done}. Modify its '{attribute}' instance attribute and try again.",
        instance.id
    );
    Fault::new("OperationNotPermitted", message)
}
