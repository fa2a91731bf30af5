//! The network's half of EC2, with what its tests ask for again and again.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::ops::Deref;

use model::compute::{Desired, Instance, InstanceState, MetadataOptions};
use model::network::{Attachment, NatGateway, NatGatewayState};
use resources::Fault;
use shapes_ec2::*;
use trial::ec2::filter;
use trial::{one, s};
use wire::Text;

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
        Yard(trial::Yard::new(svc_net::entries()))
    }

    pub fn vpc(&self, cidr: &str) -> String {
        let made = self.ok::<CreateVpc>(CreateVpcRequest { cidr_block: s(cidr), ..Default::default() });
        made.vpc.and_then(|vpc| vpc.vpc_id).expect("a VPC's id").into()
    }

    pub fn default_vpc(&self) -> String {
        let filters = vec![filter("is-default", "true")];
        let found = self.ok::<DescribeVpcs>(DescribeVpcsRequest { filters, ..Default::default() });
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
        self.write(|tx| {
            tx.update::<NatGateway>(&scope, id, |gateway| {
                gateway.state = state;
                if state == NatGatewayState::Deleted {
                    gateway.deleted = Some(self.ctx.now);
                }
            });
        });
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
