//! One scenario's cloud: records written by hand, an agent that makes them real, and short words for what
//! scenarios do and see.

use std::fs;
use std::io::{Read as _, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use agent::{Agent, AgentConfig, Egress};
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use machine::{ExecSpec, Keeper};
use model::compute::{Desired, Instance, InstanceState, MetadataOptions, Volume, VolumeAttachment};
use model::network::{
    Associated, Attachment, InterfaceKind, NatGateway, NatGatewayState, NetworkInterface, PrivateIp,
    PublicIp, Route, RouteDestination, RouteTable, RouteTableAssociation, RouteTarget, Subnet, Vpc,
};
use model::security::{Peer, SecurityGroup, SecurityGroupRule, Traffic};
use model::{InstanceId, NatGatewayId, SecurityGroupId, SubnetId, Tags, VpcId};
use resources::{address, default_vpc, new_id};
use store::{Read, Scope, Store, Tx};
use tokio::runtime::Runtime;

/// How long anything may take on a slow and busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub const REGION: &str = "ap-northeast-2";

pub struct Cloud {
    pub dir: PathBuf,
    pub store: Store,
    pub keeper: Keeper,
    pub runtime: Runtime,
    /// `None` while the daemon is dead.
    pub agent: Option<Agent>,
    pub scope: Scope,
    pub vpc: VpcId,
}

/// What an instance is to be, beyond what all are.
#[derive(Default)]
pub struct Wish<'a> {
    pub subnet: Option<SubnetId>,
    pub groups: Vec<SecurityGroupId>,
    pub user_data: &'a str,
    pub public: bool,
    pub shutdown_behavior: Option<&'a str>,
    pub profile: Option<model::compute::ProfileAssociation>,
}

impl Cloud {
    /// A keeper, a store and an agent over a region's default VPC. No thread may run yet.
    pub fn open(dir: &Path) -> Cloud {
        let keeper = Keeper::start_or_join(dir, &std::env::current_exe().unwrap()).unwrap();
        _ = tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter("agent=debug").try_init();
        let store = Store::open(&dir.join("state.db"), store::Options::default()).unwrap();
        let scope = Scope::new("000000000000", REGION);
        let vpcs = store.read(|tx| tx.list::<Vpc>(&scope)).unwrap();
        let vpc = match vpcs.first() {
            Some(vpc) => vpc.id.clone(),
            None => {
                let region = model::region::region(REGION).unwrap();
                store.write(|tx| Ok::<_, store::Error>(default_vpc::make(tx, &scope, region))).unwrap()
            }
        };
        let runtime = Runtime::new().unwrap();
        let mut cloud = Cloud { dir: dir.to_owned(), store, keeper, runtime, agent: None, scope, vpc };
        cloud.start(Egress::Isolated);
        cloud
    }

    /// Starts the daemon's part.
    pub fn start(&mut self, egress: Egress) {
        let _inside = self.runtime.enter();
        let config = AgentConfig {
            store: self.store.clone(),
            keeper: self.keeper.clone(),
            data: self.dir.clone(),
            public_range: range(),
            egress,
        };
        self.agent = Some(Agent::start(config).unwrap());
    }

    /// Ends the daemon as a crash does: nobody is told, nothing is cleared.
    pub fn crash(&mut self) {
        self.agent = None;
    }

    pub fn agent(&self) -> &Agent {
        self.agent.as_ref().expect("the daemon runs")
    }

    /// Ends everything.
    pub fn close(self) {
        if let Some(agent) = &self.agent {
            self.runtime.block_on(agent.shutdown());
        }
        self.keeper.shutdown().unwrap();
    }

    pub fn write<R>(&self, change: impl FnOnce(&mut Tx) -> R) -> R {
        self.store.write(|tx| Ok::<_, store::Error>(change(tx))).unwrap()
    }

    pub fn get<T: store::Record>(&self, id: &str) -> Option<std::sync::Arc<T>> {
        self.store.read(|tx| tx.get::<T>(&self.scope, id)).unwrap()
    }

    /// The default subnet of the zone with this letter.
    pub fn default_subnet(&self, letter: char) -> Subnet {
        let zone = format!("{REGION}{letter}");
        let all = self.store.read(|tx| tx.find::<Subnet>(&self.scope, "vpc", &self.vpc)).unwrap();
        Subnet::clone(all.iter().find(|s| s.default_for_az && s.zone == zone).unwrap())
    }

    /// A private subnet in the zone with this letter, with a route table of its own.
    pub fn private_subnet(&self, cidr: &str, letter: char) -> SubnetId {
        let scope = &self.scope;
        self.write(|tx| {
            let zone = format!("{REGION}{letter}");
            let subnet = default_vpc::make_default_subnet(tx, scope, &self.vpc, cidr.parse().unwrap(), &zone);
            tx.update::<Subnet>(scope, &subnet, |s| {
                s.default_for_az = false;
                s.map_public_ip_on_launch = false;
            });
            let of = Associated::Subnet(subnet.clone());
            let table = RouteTable {
                id: new_id(),
                vpc_id: self.vpc.clone(),
                routes: Vec::new(),
                associations: vec![RouteTableAssociation { id: new_id(), of }],
                tags: Tags::new(),
            };
            tx.put(scope, &table.id.clone(), table);
            subnet
        })
    }

    /// Adds a default route to a subnet's own table.
    pub fn default_route(&self, subnet: &SubnetId, target: RouteTarget) {
        self.write(|tx| {
            let table = tx.find::<RouteTable>(&self.scope, "subnet", subnet)[0].id.clone();
            let destination = RouteDestination::Cidr("0.0.0.0/0".parse().unwrap());
            tx.update::<RouteTable>(&self.scope, &table, |t| t.routes.push(Route { destination, target }));
        });
    }

    /// A group that lets everything out, and these ports in from these peers.
    pub fn group(&self, name: &str, ingress: &[(u16, Peer)]) -> SecurityGroupId {
        let anywhere = Peer::Cidr("0.0.0.0/0".parse().unwrap());
        let everything = Traffic { protocol: "-1".into(), from_port: None, to_port: None };
        let mut rules = vec![rule(true, everything, anywhere)];
        rules.extend(ingress.iter().map(|(port, peer)| tcp(*port, peer.clone())));
        let id: SecurityGroupId = new_id();
        let group = SecurityGroup {
            id: id.clone(),
            vpc_id: self.vpc.clone(),
            name: name.into(),
            description: name.into(),
            rules,
            tags: Tags::new(),
        };
        self.write(|tx| tx.put(&self.scope, &id, group));
        id
    }

    /// What `RunInstances` writes.
    pub fn run_instance(&self, wish: Wish<'_>) -> InstanceId {
        let subnet = match &wish.subnet {
            Some(id) => Subnet::clone(&self.get::<Subnet>(id).unwrap()),
            None => self.default_subnet('a'),
        };
        let scope = &self.scope;
        let (id, now): (InstanceId, _) = (new_id(), Timestamp::now());
        self.write(|tx| {
            let private = address::take(tx, scope, &subnet, &[]).unwrap();
            let attachment = Attachment {
                id: new_id(),
                instance_id: id.clone(),
                device_index: 0,
                network_card_index: 0,
                delete_on_termination: true,
                attached: now,
            };
            let mut interface = interface(&subnet, private, InterfaceKind::Interface);
            interface.groups = wish.groups;
            interface.attachment = Some(attachment);
            interface.associate_public_ip = wish.public;
            if wish.public {
                let address = address::take_public(tx, range(), scope, &interface.id).unwrap();
                interface.private_ips[0].public =
                    Some(PublicIp { address, allocation_id: None, association_id: None });
            }
            tx.put(scope, &interface.id.clone(), interface);
            let volume = Volume {
                id: new_id(),
                size: 8,
                volume_type: "gp3".into(),
                iops: None,
                throughput: None,
                encrypted: false,
                zone: subnet.zone.clone(),
                attachment: Some(VolumeAttachment {
                    instance_id: id.clone(),
                    device: "/dev/xvda".into(),
                    attached: now,
                    delete_on_termination: true,
                }),
                created: now,
                tags: Tags::new(),
            };
            let instance = Instance {
                id: id.clone(),
                reservation_id: new_id(),
                launch_index: 0,
                image_id: "ami-00000000000000001".into(),
                instance_type: "t3.micro".into(),
                vpc_id: self.vpc.clone(),
                subnet_id: subnet.id.clone(),
                zone: subnet.zone.clone(),
                desired: Desired::Running,
                state: InstanceState::Pending,
                state_reason: None,
                transition_reason: String::new(),
                generation: 1,
                user_data_ran: false,
                launched: now,
                running_since: None,
                terminated: None,
                key_name: Some("mine".into()),
                public_key: Some("ssh-ed25519 AAAA mine".into()),
                user_data: (!wish.user_data.is_empty()).then(|| STANDARD.encode(wish.user_data)),
                profile: wish.profile,
                monitoring: false,
                shutdown_behavior: wish.shutdown_behavior.unwrap_or("stop").into(),
                disable_api_termination: false,
                disable_api_stop: false,
                ebs_optimized: false,
                metadata: MetadataOptions {
                    http_tokens: "optional".into(),
                    hop_limit: 1,
                    http_endpoint: "enabled".into(),
                    instance_tags: "disabled".into(),
                },
                tenancy: "default".into(),
                cpu_credits: None,
                root_volume: volume.id.clone(),
                client_token: None,
                tags: Tags::new(),
            };
            tx.put(scope, &volume.id.clone(), volume);
            tx.put(scope, &id, instance);
        });
        id
    }

    /// What `CreateNatGateway` writes, and its Elastic IP address.
    pub fn nat_gateway(&self, subnet: &Subnet) -> (NatGatewayId, Ipv4Addr) {
        let scope = &self.scope;
        let id: NatGatewayId = new_id();
        self.write(|tx| {
            let private = address::take(tx, scope, subnet, &[]).unwrap();
            let public = address::take_public(tx, range(), scope, &id).unwrap();
            let mut interface = interface(subnet, private, InterfaceKind::NatGateway(id.clone()));
            let allocation: model::AllocationId = new_id();
            interface.private_ips[0].public = Some(PublicIp {
                address: public,
                allocation_id: Some(allocation.clone()),
                association_id: Some(new_id()),
            });
            let nat = NatGateway {
                id: id.clone(),
                vpc_id: self.vpc.clone(),
                subnet_id: subnet.id.clone(),
                public: true,
                state: NatGatewayState::Pending,
                failure: None,
                network_interface_id: interface.id.clone(),
                private_ip: private,
                allocation_id: Some(allocation),
                public_ip: Some(public),
                association_id: None,
                created: Timestamp::now(),
                deleted: None,
                client_token: None,
                tags: Tags::new(),
            };
            tx.put(scope, &interface.id.clone(), interface);
            tx.put(scope, &id, nat);
            (id, public)
        })
    }

    /// Changes what is asked of an instance, as the API's handlers do.
    pub fn ask(&self, id: &InstanceId, change: impl FnOnce(&mut Instance)) {
        self.write(|tx| tx.update::<Instance>(&self.scope, id, change));
    }

    pub fn instance(&self, id: &InstanceId) -> std::sync::Arc<Instance> {
        self.get::<Instance>(id).expect("the instance has a record")
    }

    pub fn interface(&self, id: &InstanceId) -> std::sync::Arc<NetworkInterface> {
        let found = self.store.read(|tx| tx.find::<NetworkInterface>(&self.scope, "instance", id)).unwrap();
        found.into_iter().next().expect("the instance has an interface")
    }

    pub fn private_ip(&self, id: &InstanceId) -> Ipv4Addr {
        self.interface(id).primary_ip().unwrap()
    }

    /// Waits until the instance is in this state.
    pub fn until(&self, id: &InstanceId, state: InstanceState) {
        eventually(&format!("{id} is {}", state.as_str()), || self.instance(id).state == state);
    }

    /// Runs a shell script in an instance: its exit code and what it printed, errors too.
    pub fn sh(&self, id: &InstanceId, script: &str) -> (i32, String) {
        let argv = ["sh", "-c", script].map(String::from).into();
        let null = fs::File::open("/dev/null").unwrap();
        let (mut said, output) = std::io::pipe().unwrap();
        let spec = ExecSpec { argv, ..ExecSpec::default() };
        let exec = match self.keeper.exec(id, &spec, [null.as_fd(), output.as_fd(), output.as_fd()]) {
            Ok(exec) => exec,
            Err(error) => return (255, error.to_string()),
        };
        drop(output);
        let mut text = String::new();
        said.read_to_string(&mut text).unwrap();
        (exec.wait().unwrap(), text)
    }

    /// Runs a shell script that must succeed; what it printed, without the last line end.
    pub fn ok(&self, id: &InstanceId, script: &str) -> String {
        let (code, said) = self.sh(id, script);
        assert_eq!(code, 0, "{script}: {said}");
        said.trim_end().to_owned()
    }

    /// Runs a shell script until it succeeds.
    pub fn soon(&self, id: &InstanceId, script: &str) -> String {
        let mut said = String::new();
        eventually(&format!("{script} succeeds in {id}"), || {
            let (code, text) = self.sh(id, script);
            said = text;
            code == 0
        });
        said.trim_end().to_owned()
    }

    pub fn console(&self, id: &InstanceId) -> String {
        fs::read_to_string(self.dir.join("instances").join(&**id).join("console.log")).unwrap_or_default()
    }

    /// A server in the internet that tells each visitor its address, and ends with the process.
    pub fn who_am_i(&self, address: Ipv4Addr) {
        let listen = || TcpListener::bind((address, 80)).unwrap();
        let listener = self.agent().within_internet(listen).unwrap();
        std::thread::spawn(move || {
            for visitor in listener.incoming() {
                let Ok(mut visitor) = visitor else { continue };
                let Ok(IpAddr::V4(from)) = visitor.peer_addr().map(|a| a.ip()) else { continue };
                let mut request = [0; 1024];
                _ = visitor.read(&mut request);
                let body = from.to_string();
                let answer = format!("HTTP/1.0 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                _ = visitor.write_all(answer.as_bytes());
            }
        });
    }

    /// Whether a connection from the internet is accepted in good time.
    pub fn reached_from_internet(&self, to: Ipv4Addr, port: u16) -> bool {
        let to = SocketAddr::new(IpAddr::V4(to), port);
        let connect = self.agent().connect_internet(to);
        let bounded = async { tokio::time::timeout(Duration::from_secs(1), connect).await };
        matches!(self.runtime.block_on(bounded), Ok(Ok(_)))
    }
}

/// Where the scenarios' public addresses come from.
pub fn range() -> ipnet::Ipv4Net {
    "198.18.0.0/15".parse().unwrap()
}

pub fn rule(egress: bool, traffic: Traffic, peer: Peer) -> SecurityGroupRule {
    SecurityGroupRule { id: new_id(), egress, traffic, peer, description: None, tags: Tags::new() }
}

/// A rule that lets one port in.
pub fn tcp(port: u16, peer: Peer) -> SecurityGroupRule {
    let port = Some(i32::from(port));
    rule(false, Traffic { protocol: "tcp".into(), from_port: port, to_port: port }, peer)
}

pub fn anywhere() -> Peer {
    Peer::Cidr("0.0.0.0/0".parse().unwrap())
}

fn interface(subnet: &Subnet, private: Ipv4Addr, kind: InterfaceKind) -> NetworkInterface {
    NetworkInterface {
        id: new_id(),
        vpc_id: subnet.vpc_id.clone(),
        subnet_id: subnet.id.clone(),
        zone: subnet.zone.clone(),
        mac: address::new_mac(),
        private_ips: vec![PrivateIp { address: private, public: None }],
        groups: Vec::new(),
        description: String::new(),
        source_dest_check: true,
        associate_public_ip: false,
        kind,
        attachment: None,
        tags: Tags::new(),
    }
}

/// Waits until `holds`, looking often.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "in vain: {what}");
        std::thread::park_timeout(Duration::from_millis(1));
    }
}
