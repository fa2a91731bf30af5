//! A yard without a gateway and without an agent: handlers are called as the gateway calls them, by
//! operation, over a store in memory, and a test writes what an agent would have seen.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::net::Ipv4Addr;
use std::sync::Arc;

use ipnet::Ipv4Net;
use model::VpcId;
use model::compute::{Desired, Instance as Record, InstanceState as State};
use model::iam::InstanceProfile;
use model::network::{Attachment, NetworkInterface, Subnet, Vpc};
use model::security::SecurityGroup;
use resources::interface::{self, CreateInterface};
use resources::{Ctx, Entry, Fault, Settings, default_vpc, new_id};
use shapes_ec2::*;
use store::{Read, Store, Tx};
use wire::Call;

/// A text as requests carry it.
pub fn s<T: From<String>>(text: impl ToString) -> Option<T> {
    Some(text.to_string().into())
}

/// The one answer of a list.
pub fn one<T: std::fmt::Debug>(list: impl IntoIterator<Item = T>) -> T {
    let mut list = Vec::from_iter(list);
    assert_eq!(list.len(), 1, "{list:?}");
    list.remove(0)
}

pub struct Yard {
    pub ctx: Ctx,
    entries: Vec<Entry>,
}

impl Yard {
    /// Seoul, with its default VPC.
    pub fn new() -> Yard {
        Yard::with_data("/nonexistent".into())
    }

    /// The same, with consoles in this directory.
    pub fn with_data(data: std::path::PathBuf) -> Yard {
        let account = "000000000000";
        let ctx = Ctx {
            store: Store::in_memory(),
            settings: Arc::new(Settings {
                public_range: Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 15),
                domain: "elb.localhost".to_owned(),
                data,
            }),
            account: account.into(),
            region: "ap-northeast-2".into(),
            principal: Arc::new(iam::Principal::Root { account: account.to_owned() }),
            access_key: "test".into(),
            source_ip: Ipv4Addr::LOCALHOST.into(),
            request_id: "00000000-0000-0000-0000-000000000000".into(),
            now: "2026-01-02T03:04:05Z".parse().expect("a moment"),
            dry_run: false,
        };
        default_vpc::seed(&ctx).expect("a region without rows can be seeded");
        Yard { ctx, entries: svc_compute::entries() }
    }

    pub fn call<C: Call>(&self, input: C::Input) -> Result<C::Output, Fault> {
        self.call_as::<C>(&self.ctx, input)
    }

    pub fn call_as<C: Call>(&self, ctx: &Ctx, input: C::Input) -> Result<C::Output, Fault> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|entry| entry.operation.name == C::OPERATION.name);
        let output = entry.expect("the operation is served").call(ctx, Box::new(input))?;
        Ok(*output.into_any().downcast::<C::Output>().expect("the operation's own output"))
    }

    /// A call that must succeed.
    pub fn ok<C: Call>(&self, input: C::Input) -> C::Output {
        match self.call::<C>(input) {
            Ok(output) => output,
            Err(fault) => panic!("{}: {fault}", C::OPERATION.name),
        }
    }

    /// Writes to the store what other services and the agent would.
    pub fn write<R>(&self, change: impl FnOnce(&mut Tx) -> R) -> R {
        self.ctx.write(|tx| Ok(change(tx))).expect("the store takes it")
    }

    pub fn read<R>(&self, look: impl FnOnce(&store::Snapshot) -> R) -> R {
        self.ctx.read(look).expect("the store answers")
    }

    /// The image that there always is.
    pub fn host_image(&self) -> String {
        let found = self.ok::<DescribeImages>(DescribeImagesRequest {
            filters: vec![filter("name", "cloudyard-host-*")],
            ..Default::default()
        });
        one(found.images).image_id.expect("an image's id").into()
    }

    /// A type that runs the host's image, in the burstable family.
    pub fn fitting_type(&self) -> &'static str {
        if std::env::consts::ARCH == "aarch64" { "t4g.micro" } else { "t3.micro" }
    }

    pub fn default_vpc(&self) -> VpcId {
        let vpcs = self.read(|tx| tx.list::<Vpc>(&self.ctx.scope()));
        vpcs.iter().find(|vpc| vpc.is_default).map(|vpc| vpc.id.clone()).expect("a default VPC")
    }

    pub fn default_subnet(&self, zone: &str) -> String {
        let found = self.read(|tx| tx.find::<Subnet>(&self.ctx.scope(), "default", zone));
        one(found).id.to_string()
    }

    pub fn vpc(&self, cidr: &str) -> VpcId {
        let cidr = cidr.parse().expect("a range");
        self.write(|tx| default_vpc::make_vpc(tx, &self.ctx.scope(), cidr, false, "default", None))
    }

    /// A subnet that maps no public addresses.
    pub fn subnet(&self, vpc: &VpcId, cidr: &str, zone: &str) -> String {
        let (scope, cidr) = (self.ctx.scope(), cidr.parse().expect("a range"));
        self.write(|tx| {
            let id = default_vpc::make_default_subnet(tx, &scope, vpc, cidr, zone.to_owned());
            tx.update::<Subnet>(&scope, &id, |subnet| {
                subnet.default_for_az = false;
                subnet.map_public_ip_on_launch = false;
            });
            id.to_string()
        })
    }

    pub fn group(&self, vpc: &VpcId, name: &str) -> String {
        let group = SecurityGroup {
            id: new_id(),
            vpc_id: vpc.clone(),
            name: name.to_owned(),
            description: "for a test".to_owned(),
            rules: Vec::new(),
            tags: Default::default(),
        };
        let id = group.id.to_string();
        self.write(|tx| tx.put(&self.ctx.scope(), &id, group));
        id
    }

    pub fn interface(&self, subnet: &str) -> String {
        let scope = self.ctx.scope();
        self.write(|tx| {
            let subnet = tx.get::<Subnet>(&scope, subnet).expect("the subnet is there");
            let made = interface::create(tx, &scope, CreateInterface::in_subnet(&subnet));
            made.expect("there is room").id.to_string()
        })
    }

    /// Ties a further interface to an instance, as `AttachNetworkInterface` does.
    pub fn attach(&self, interface: &str, instance: &str) {
        let attachment = Attachment {
            id: new_id(),
            instance_id: instance.into(),
            device_index: 1,
            network_card_index: 0,
            delete_on_termination: false,
            attached: self.ctx.now,
        };
        let tied = self.write(|tx| interface::attach(tx, &self.ctx.scope(), interface, attachment));
        tied.expect("it was free");
    }

    pub fn profile(&self, name: &str) -> String {
        let arn = self.ctx.global_arn("iam", format_args!("instance-profile/yard/{name}"));
        let profile = InstanceProfile {
            name: name.to_owned(),
            id: "AIPA0000000000000000".to_owned(),
            arn: arn.clone(),
            path: "/yard/".to_owned(),
            role: None,
            created: self.ctx.now,
            tags: Default::default(),
        };
        self.write(|tx| tx.put(&self.ctx.global(), name, profile));
        arn
    }

    /// A request for one instance in the default VPC.
    pub fn request(&self) -> RunInstancesRequest {
        RunInstancesRequest {
            image_id: s(self.host_image()),
            instance_type: s(self.fitting_type()),
            min_count: Some(1),
            max_count: Some(1),
            ..Default::default()
        }
    }

    pub fn run(&self, request: RunInstancesRequest) -> Vec<Instance> {
        self.ok::<RunInstances>(request).instances
    }

    /// One instance, by its id, in the state that an agent would bring it to.
    pub fn instance(&self, state: State) -> String {
        let id = one(self.run(self.request())).instance_id.expect("an instance's id");
        self.observe(&id, state);
        id.into()
    }

    /// Writes that the agent saw the instance in this state.
    pub fn observe(&self, id: &str, state: State) {
        let scope = self.ctx.scope();
        self.write(|tx| {
            if state == State::Terminated {
                for e in tx.find::<NetworkInterface>(&scope, "instance", id) {
                    interface::delete(tx, &scope, &e.id);
                }
            }
            tx.update::<Record>(&scope, id, |instance| {
                instance.state = state;
                instance.running_since = (state == State::Running).then_some(self.ctx.now);
                instance.desired = match state {
                    State::Pending | State::Running => Desired::Running,
                    State::Stopping | State::Stopped => Desired::Stopped { force: false },
                    State::ShuttingDown | State::Terminated => Desired::Terminated,
                };
            });
        });
    }

    pub fn record(&self, id: &str) -> Arc<Record> {
        self.read(|tx| tx.get::<Record>(&self.ctx.scope(), id)).expect("the instance is there")
    }

    pub fn describe(&self, id: &str) -> Instance {
        let input = DescribeInstancesRequest { instance_ids: vec![id.to_owned()], ..Default::default() };
        one(one(self.ok::<DescribeInstances>(input).reservations).instances)
    }
}

/// Tags for a new resource.
pub fn tagged(kind: &str, tags: &[(&str, &str)]) -> Vec<TagSpecification> {
    vec![TagSpecification {
        resource_type: s(kind),
        tags: tags.iter().map(|(key, value)| Tag { key: s(key), value: s(value) }).collect(),
    }]
}

/// A filter.
pub fn filter(name: &str, value: &str) -> Filter {
    Filter { name: s(name), values: vec![value.to_owned()] }
}
