//! A yard without a gateway: handlers are called as the gateway calls them, by operation, over a store
//! in memory.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::compute::{Desired, Instance, InstanceState, MetadataOptions};
use model::network::{Attachment, NatGateway, NatGatewayState};
use resources::{Ctx, Entry, Fault, Settings};
use shapes_ec2::*;
use store::Store;
use wire::{Call, Text};

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
        let account = "000000000000";
        let ctx = Ctx {
            store: Store::in_memory(),
            settings: Arc::new(Settings {
                public_range: ipnet::Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 15),
                domain: "elb.localhost".to_owned(),
                data: "/nonexistent".into(),
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
        resources::default_vpc::seed(&ctx).expect("a region without rows can be seeded");
        Yard { ctx, entries: svc_net::entries() }
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

    pub fn vpc(&self, cidr: &str) -> String {
        let made = self.ok::<CreateVpc>(CreateVpcRequest { cidr_block: s(cidr), ..Default::default() });
        made.vpc.and_then(|vpc| vpc.vpc_id).expect("a VPC's id").into()
    }

    pub fn default_vpc(&self) -> String {
        let default = Filter { name: s("is-default"), values: vec!["true".to_owned()] };
        let found =
            self.ok::<DescribeVpcs>(DescribeVpcsRequest { filters: vec![default], ..Default::default() });
        one(found.vpcs).vpc_id.expect("a VPC's id").into()
    }

    pub fn subnet(&self, vpc: &str, cidr: &str, zone: &str) -> String {
        let input = CreateSubnetRequest {
            vpc_id: s(vpc),
            cidr_block: s(cidr),
            availability_zone: s(zone),
            ..Default::default()
        };
        let made = self.ok::<CreateSubnet>(input).subnet.expect("a subnet");
        made.subnet_id.expect("a subnet's id").into()
    }

    pub fn gateway(&self, vpc: Option<&str>) -> String {
        let made = self.ok::<CreateInternetGateway>(Default::default());
        let id = made.internet_gateway.and_then(|gateway| gateway.internet_gateway_id).expect("an id");
        if let Some(vpc) = vpc {
            self.ok::<AttachInternetGateway>(AttachInternetGatewayRequest {
                internet_gateway_id: s(&id),
                vpc_id: s(vpc),
                dry_run: None,
            });
        }
        id.into()
    }

    pub fn route_table(&self, vpc: &str) -> String {
        let input = CreateRouteTableRequest { vpc_id: s(vpc), ..Default::default() };
        let made = self.ok::<CreateRouteTable>(input).route_table.expect("a route table");
        made.route_table_id.expect("an id").into()
    }

    pub fn address(&self) -> String {
        self.ok::<AllocateAddress>(Default::default()).allocation_id.expect("an id").into()
    }

    pub fn nat(&self, subnet: &str, allocation: &str) -> String {
        let input = CreateNatGatewayRequest {
            subnet_id: s(subnet),
            allocation_id: s(allocation),
            ..Default::default()
        };
        let made = self.ok::<CreateNatGateway>(input).nat_gateway.expect("a NAT gateway");
        made.nat_gateway_id.expect("an id").into()
    }

    /// What the agent does: it makes a NAT gateway, or takes one away.
    pub fn observe_nat(&self, id: &str, state: NatGatewayState) {
        let scope = self.ctx.scope();
        let done: Result<(), Fault> = self.ctx.write(|tx| {
            tx.update::<NatGateway>(&scope, id, |gateway| {
                gateway.state = state;
                if state == NatGatewayState::Deleted {
                    gateway.deleted = Some(self.ctx.now);
                }
            });
            Ok(())
        });
        done.expect("the store takes it");
    }

    pub fn group(&self, vpc: &str, name: &str) -> String {
        let input = CreateSecurityGroupRequest {
            vpc_id: s(vpc),
            group_name: s(name),
            description: s("for a test"),
            ..Default::default()
        };
        self.ok::<CreateSecurityGroup>(input).group_id.expect("an id").into()
    }

    pub fn interface(&self, subnet: &str) -> String {
        let input = CreateNetworkInterfaceRequest { subnet_id: s(subnet), ..Default::default() };
        let made = self.ok::<CreateNetworkInterface>(input).network_interface.expect("an interface");
        made.network_interface_id.expect("an id").into()
    }

    /// An instance that runs with this interface as its first; the other half of EC2 makes such records.
    pub fn instance(&self, interface: &str) -> String {
        let found = self.ok::<DescribeNetworkInterfaces>(DescribeNetworkInterfacesRequest {
            network_interface_ids: vec![interface.to_owned()],
            ..Default::default()
        });
        let interface = one(found.network_interfaces);
        let text =
            |value: &Option<Text>| value.as_ref().map(ToString::to_string).expect("an interface has it");
        let id: model::InstanceId = resources::new_id();
        let instance = Instance {
            id: id.clone(),
            reservation_id: resources::new_id(),
            launch_index: 0,
            image_id: resources::new_id(),
            instance_type: "t3.micro".to_owned(),
            vpc_id: text(&interface.vpc_id).into(),
            subnet_id: text(&interface.subnet_id).into(),
            zone: text(&interface.availability_zone),
            desired: Desired::Running,
            state: InstanceState::Running,
            state_reason: None,
            transition_reason: String::new(),
            generation: 0,
            user_data_ran: false,
            launched: self.ctx.now,
            running_since: Some(self.ctx.now),
            terminated: None,
            key_name: None,
            public_key: None,
            user_data: None,
            profile: None,
            monitoring: false,
            shutdown_behavior: "stop".to_owned(),
            disable_api_termination: false,
            disable_api_stop: false,
            ebs_optimized: false,
            metadata: MetadataOptions {
                http_tokens: "required".to_owned(),
                hop_limit: 2,
                http_endpoint: "enabled".to_owned(),
                instance_tags: "disabled".to_owned(),
            },
            tenancy: "default".to_owned(),
            cpu_credits: None,
            root_volume: resources::new_id(),
            client_token: None,
            tags: Default::default(),
        };
        let attachment = Attachment {
            id: resources::new_id(),
            instance_id: id.clone(),
            device_index: 0,
            network_card_index: 0,
            delete_on_termination: true,
            attached: self.ctx.now,
        };
        let done: Result<(), Fault> = self.ctx.write(|tx| {
            let scope = self.ctx.scope();
            tx.put(&scope, &id, instance);
            let interface = text(&interface.network_interface_id);
            resources::interface::attach(tx, &scope, &interface, attachment).map(drop)
        });
        done.expect("the store takes it");
        id.to_string()
    }
}

/// A permission for a TCP port from a range.
pub fn tcp(port: i32, range: &str) -> IpPermission {
    IpPermission {
        ip_protocol: s("tcp"),
        from_port: Some(port),
        to_port: Some(port),
        ip_ranges: vec![IpRange { cidr_ip: s(range), description: None }],
        ..Default::default()
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
