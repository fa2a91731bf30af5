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

use common::Yard;
use model::compute::{Instance, InstanceState as State, Volume};
use model::network::NetworkInterface;
use shapes_ec2::*;
use store::Read;
use trial::{one, s};

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
pub(crate) type Case = trial::Case<World>;

#[test]
fn refusals_carry_awss_code_and_say_why() {
    let world = World::new();
    let before = world.counts();
    let tables = [launch::CASES, network::CASES, disks::CASES, instances::CASES, others::CASES];
    let cases: Vec<&Case> = tables.into_iter().flatten().collect();
    assert!(cases.len() >= 100, "{} cases", cases.len());
    trial::all_refused(cases.iter().map(|case| case.check(&world)));
    assert_eq!(world.counts(), before, "a refused request leaves nothing behind");
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
        let protected = one(yard.run(protected)).instance_id.expect("an id");
        yard.observe(&protected, State::Running);
        let profiled = RunInstancesRequest {
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("web"), arn: None }),
            ..yard.request()
        };
        let profiled = one(yard.run(profiled)).instance_id.expect("an id");
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
