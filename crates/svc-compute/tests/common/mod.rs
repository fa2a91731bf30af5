//! The instances' half of EC2, with what its tests ask for again and again. There is no agent: a test writes
//! what one would have seen.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;

use model::VpcId;
use model::compute::{Desired, Instance as Record, InstanceState as State};
use model::iam::InstanceProfile;
use model::network::{Attachment, NetworkInterface, Subnet, Vpc};
use model::security::SecurityGroup;
use resources::interface::{self, CreateInterface};
use resources::{Settings, default_vpc, new_id};
use shapes_ec2::*;
use store::Read;
use trial::ec2::filter;
use trial::{one, s};

/// Seoul, with its default VPC.
pub struct Yard(trial::Yard);

impl Deref for Yard {
    type Target = trial::Yard;

    fn deref(&self) -> &trial::Yard {
        &self.0
    }
}

impl Yard {
    pub fn new() -> Yard {
        Yard(trial::Yard::new(svc_compute::entries()))
    }

    /// The same, with consoles in this directory.
    pub fn with_data(data: PathBuf) -> Yard {
        let mut yard = Yard::new();
        yard.0.ctx.settings = Arc::new(Settings { data, ..Settings::clone(&yard.ctx.settings) });
        yard
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
            let id = default_vpc::make_default_subnet(tx, &scope, vpc, cidr, zone);
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
