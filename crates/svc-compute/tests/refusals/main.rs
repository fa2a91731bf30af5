//! What is refused, with AWS's code and the words that tell the caller why.
//!
//! Each case is one request against the same small cloud, which a refused request leaves as it was.

#[path = "../common/mod.rs"]
mod common;

mod disks;
mod instances;
mod launch;
mod network;
mod others;

use common::{Yard, s};
use model::compute::{Instance, InstanceState as State, Volume};
use model::network::NetworkInterface;
use resources::Fault;
use shapes_ec2::*;
use store::Read;

/// The cloud that every case meets.
pub(crate) struct World {
    pub(crate) yard: Yard,
    /// 10.0.1.0/28 in the first zone: room for eleven addresses, one of which is taken.
    pub(crate) small_subnet: String,
    /// Of the same VPC, in the second zone.
    pub(crate) second_subnet: String,
    /// A group of that VPC.
    pub(crate) group: String,
    /// In `small_subnet`, of nobody.
    pub(crate) interface: String,
    pub(crate) pending: String,
    pub(crate) running: String,
    /// With a second interface.
    pub(crate) two_legged: String,
    pub(crate) stopping: String,
    pub(crate) stopped: String,
    pub(crate) shutting_down: String,
    pub(crate) terminated: String,
    /// Runs, and may be neither stopped nor terminated.
    pub(crate) protected: String,
    /// Runs with the profile `web`.
    pub(crate) profiled: String,
}

/// One refused request.
pub(crate) struct Case {
    pub(crate) shows: &'static str,
    pub(crate) run: fn(&World) -> Result<(), Fault>,
    pub(crate) code: &'static str,
    pub(crate) words: &'static [&'static str],
}

/// Written as `case!(words, |world| Call(Request { fields }), code, [words])`; fields that are not
/// written are left out of the request, or are those of a base.
macro_rules! case {
    ($shows:literal, |$w:pat_param| $call:ident($request:ident { $($field:ident: $value:expr),* $(,)? }), $code:literal, $words:tt) => {
        $crate::case!($shows, |$w| $call($request { $($field: $value,)* ..Default::default() }), $code, $words)
    };
    ($shows:literal, |$w:pat_param| $call:ident($request:ident { $($field:ident: $value:expr,)* ..$base:expr }), $code:literal, $words:tt) => {
        $crate::Case {
            shows: $shows,
            run: |world| {
                let $w = world;
                #[allow(clippy::needless_update, reason = "some requests are written whole")]
                let request = $request { $($field: $value,)* ..$base };
                world.yard.call::<$call>(request).map(drop)
            },
            code: $code,
            words: &$words,
        }
    };
}
pub(crate) use case;

#[test]
fn refusals_carry_awss_code_and_say_why() {
    let world = World::new();
    let before = world.counts();
    let tables = [launch::CASES, network::CASES, disks::CASES, instances::CASES, others::CASES];
    let cases: Vec<&Case> = tables.into_iter().flatten().collect();
    assert!(cases.len() >= 100, "{} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(&world, case).err()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert_eq!(world.counts(), before, "a refused request leaves nothing behind");
}

fn check(world: &World, case: &Case) -> Result<(), String> {
    let shows = case.shows;
    let fault = match (case.run)(world) {
        Ok(()) => return Err(format!("{shows}: accepted, instead of {}", case.code)),
        Err(fault) => fault,
    };
    if fault.code != case.code {
        return Err(format!("{shows}: {fault}, instead of {}", case.code));
    }
    match case.words.iter().find(|word| !fault.message.contains(**word)) {
        Some(word) => Err(format!("{shows}: '{word}' is not in: {}", fault.message)),
        None => Ok(()),
    }
}

impl World {
    fn new() -> World {
        let yard = Yard::new();
        let vpc = yard.vpc("10.0.0.0/16");
        let small_subnet = yard.subnet(&vpc, "10.0.1.0/28", "ap-northeast-2a");
        let second_subnet = yard.subnet(&vpc, "10.0.2.0/24", "ap-northeast-2b");
        let two_legged = yard.instance(State::Running);
        yard.attach(&yard.interface(&yard.default_subnet("ap-northeast-2a")), &two_legged);
        yard.profile("web");
        let protected = RunInstancesRequest {
            disable_api_stop: Some(true),
            disable_api_termination: Some(true),
            ..yard.request()
        };
        let protected = common::one(yard.run(protected)).instance_id.expect("an id");
        yard.observe(&protected, State::Running);
        let profiled = RunInstancesRequest {
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("web"), arn: None }),
            ..yard.request()
        };
        let profiled = common::one(yard.run(profiled)).instance_id.expect("an id");
        yard.observe(&profiled, State::Running);
        let taken =
            CreateKeyPairRequest { key_name: s("taken"), key_type: s("ed25519"), ..Default::default() };
        yard.ok::<CreateKeyPair>(taken);
        World {
            group: yard.group(&vpc, "web"),
            interface: yard.interface(&small_subnet),
            pending: yard.instance(State::Pending),
            running: yard.instance(State::Running),
            stopping: yard.instance(State::Stopping),
            stopped: yard.instance(State::Stopped),
            shutting_down: yard.instance(State::ShuttingDown),
            terminated: yard.instance(State::Terminated),
            small_subnet,
            second_subnet,
            two_legged,
            protected: protected.into(),
            profiled: profiled.into(),
            yard,
        }
    }

    fn counts(&self) -> [usize; 3] {
        let scope = self.yard.ctx.scope();
        self.yard.read(|tx| {
            [tx.count::<Instance>(&scope), tx.count::<Volume>(&scope), tx.count::<NetworkInterface>(&scope)]
        })
    }

    /// A request that would be accepted.
    pub(crate) fn good(&self) -> RunInstancesRequest {
        self.yard.request()
    }
}
