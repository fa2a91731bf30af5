//! What to do next about one instance: decided from its record and its machine alone, so that it is the
//! same decision after a change, a crash and a restart. It does nothing.
//!
//! A machine is launched for a *generation*; a start and a reboot raise the record's, and a machine of an
//! older one must go first.

use jiff::{SignedDuration, Timestamp};
use machine::{MachineStatus, Phase};
use model::compute::{Desired, Instance, InstanceState};

/// For how long a terminated instance is described:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html>
pub(super) const DESCRIBED: SignedDuration = SignedDuration::from_hours(1);

/// The next thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Nothing, until something changes.
    Rest,
    /// Launch its machine, in place of one that has ended if there is one.
    Launch,
    /// Ask its machine to shut down.
    Stop,
    /// Kill its machine.
    Kill,
    /// Write that its machine is gone with its keeper, so that it runs no more, and not yet again.
    Lost,
    /// Write that it runs.
    Running,
    /// Write that it was shut down from inside.
    ShutDownInside,
    /// Write that its machine cannot be launched, and why.
    Failed(String),
    /// Write that it has stopped.
    Stopped,
    /// Write that it is terminated, and take away what goes with it.
    Terminated,
    /// Remove what is left of it: nobody asks about it any more.
    Erase,
}

/// What to do next.
pub(super) fn next(instance: &Instance, machine: Option<&MachineStatus>, now: Timestamp) -> Step {
    match instance.desired {
        Desired::Running => run(instance, machine),
        Desired::Stopped { force } => match machine {
            Some(machine) if machine.alive() => end(machine, force),
            None if instance.state == InstanceState::Stopped => Step::Rest,
            _ => Step::Stopped,
        },
        Desired::Terminated => match machine {
            Some(machine) if machine.alive() => end(machine, false),
            Some(_) => Step::Terminated,
            None => match (instance.state, instance.terminated) {
                (InstanceState::Terminated, Some(at)) if now.duration_since(at) > DESCRIBED => Step::Erase,
                (InstanceState::Terminated, Some(_)) => Step::Rest,
                _ => Step::Terminated,
            },
        },
    }
}

fn run(instance: &Instance, machine: Option<&MachineStatus>) -> Step {
    let Some(machine) = machine else {
        return if instance.state == InstanceState::Running { Step::Lost } else { Step::Launch };
    };
    let current = machine.generation == instance.generation;
    match &machine.phase {
        Phase::Starting | Phase::Running if !current => end(machine, false),
        Phase::Starting | Phase::Stopping => Step::Rest,
        Phase::Running if instance.state == InstanceState::Running && instance.running_since.is_some() => {
            Step::Rest
        }
        Phase::Running => Step::Running,
        Phase::Exited(exit) => match &exit.error {
            _ if !current || exit.requested_reboot => Step::Launch,
            Some(why) => Step::Failed(why.clone()),
            None => Step::ShutDownInside,
        },
    }
}

/// Ends a machine that is alive.
fn end(machine: &MachineStatus, force: bool) -> Step {
    match machine.phase {
        _ if force => Step::Kill,
        Phase::Stopping => Step::Rest,
        _ => Step::Stop,
    }
}

#[cfg(test)]
mod tests {
    use machine::Exit;
    use model::compute::MetadataOptions;

    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn instance(desired: Desired, state: InstanceState) -> Instance {
        Instance {
            id: "i-1".into(),
            reservation_id: "r-1".into(),
            launch_index: 0,
            image_id: "ami-1".into(),
            instance_type: "t3.micro".into(),
            vpc_id: "vpc-1".into(),
            subnet_id: "subnet-1".into(),
            zone: "ap-northeast-2a".into(),
            desired,
            state,
            state_reason: None,
            transition_reason: String::new(),
            generation: 7,
            user_data_ran: false,
            launched: NOW,
            running_since: (state == InstanceState::Running).then_some(NOW),
            terminated: (state == InstanceState::Terminated).then_some(NOW),
            key_name: None,
            public_key: None,
            user_data: None,
            profile: None,
            monitoring: false,
            shutdown_behavior: "stop".into(),
            disable_api_termination: false,
            disable_api_stop: false,
            ebs_optimized: false,
            metadata: MetadataOptions {
                http_tokens: "required".into(),
                hop_limit: 2,
                http_endpoint: "enabled".into(),
                instance_tags: "disabled".into(),
            },
            tenancy: "default".into(),
            cpu_credits: None,
            root_volume: "vol-1".into(),
            client_token: None,
            tags: model::Tags::new(),
        }
    }

    fn machine(generation: u64, phase: Phase) -> Option<MachineStatus> {
        Some(MachineStatus { name: "i-1".into(), generation, phase, pid: 1, started: 0 })
    }

    #[test]
    fn each_state_of_record_and_machine_has_its_next_step() {
        use Desired::{Running as Run, Terminated as End};
        use InstanceState::{Pending, Running, ShuttingDown, Stopped, Stopping, Terminated};
        const STOP: Desired = Desired::Stopped { force: false };
        const FORCE: Desired = Desired::Stopped { force: true };
        let exited = |exit| Phase::Exited(exit);
        let gone = || exited(Exit { code: Some(0), ..Exit::default() });
        let broken = || exited(Exit { error: Some("no disk".into()), ..Exit::default() });
        let restarting = || exited(Exit { requested_reboot: true, ..Exit::default() });
        let cases = [
            ("a new instance is launched", Run, Pending, None, Step::Launch),
            ("while it boots we wait", Run, Pending, machine(7, Phase::Starting), Step::Rest),
            ("it is up", Run, Pending, machine(7, Phase::Running), Step::Running),
            ("it runs and is known to", Run, Running, machine(7, Phase::Running), Step::Rest),
            ("the keeper died and took it along", Run, Running, None, Step::Lost),
            ("a reboot ends the old machine", Run, Running, machine(6, Phase::Running), Step::Stop),
            ("and waits for its end", Run, Running, machine(6, Phase::Stopping), Step::Rest),
            ("and makes way for the next", Run, Running, machine(6, gone()), Step::Launch),
            ("a start after a stop that was not seen", Run, Pending, machine(6, gone()), Step::Launch),
            ("a reboot from inside", Run, Running, machine(7, restarting()), Step::Launch),
            ("a shutdown from inside", Run, Running, machine(7, gone()), Step::ShutDownInside),
            ("a shutdown from inside, under way", Run, Running, machine(7, Phase::Stopping), Step::Rest),
            ("it cannot boot", Run, Pending, machine(7, broken()), Step::Failed("no disk".into())),
            ("a stop asks", STOP, Stopping, machine(7, Phase::Running), Step::Stop),
            ("a stop waits", STOP, Stopping, machine(7, Phase::Stopping), Step::Rest),
            ("a stop that is forced does not", FORCE, Stopping, machine(7, Phase::Stopping), Step::Kill),
            ("it has stopped", STOP, Stopping, machine(7, gone()), Step::Stopped),
            ("it never ran and is to be stopped", STOP, Stopping, None, Step::Stopped),
            ("it is stopped", STOP, Stopped, None, Step::Rest),
            ("its machine was not forgotten yet", STOP, Stopped, machine(7, gone()), Step::Stopped),
            ("termination asks too", End, ShuttingDown, machine(7, Phase::Running), Step::Stop),
            ("its machine is gone", End, ShuttingDown, machine(7, gone()), Step::Terminated),
            ("it was stopped", End, ShuttingDown, None, Step::Terminated),
            ("it is gone", End, Terminated, None, Step::Rest),
        ];
        for (what, desired, state, machine, step) in cases {
            assert_eq!(next(&instance(desired, state), machine.as_ref(), NOW), step, "{what}");
        }
    }

    #[test]
    fn a_terminated_instance_is_described_for_an_hour() {
        let gone = instance(Desired::Terminated, InstanceState::Terminated);
        assert_eq!(next(&gone, None, NOW + DESCRIBED), Step::Rest);
        assert_eq!(next(&gone, None, NOW + DESCRIBED + SignedDuration::from_secs(1)), Step::Erase);
    }
}
