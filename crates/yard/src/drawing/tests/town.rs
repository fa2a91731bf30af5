//! Inventories to draw: a VPC after a plan.

use crate::inventory::*;

/// What a VPC is to be like.
#[derive(Clone, Debug)]
pub struct Plan {
    pub zones: usize,
    pub tiers: Vec<Tier>,
    pub nats: usize,
    pub balancers: usize,
    pub gateway: bool,
    /// Which group lets whom in: 0 is the internet, 1 a range, the others groups.
    pub rules: Vec<(usize, usize)>,
    /// Names that are given in turn; none are given where there are none.
    pub names: Vec<String>,
}

/// A row of subnets, one in each zone.
#[derive(Clone, Debug)]
pub struct Tier {
    kind: SubnetKind,
    /// In each of its subnets.
    instances: usize,
}

impl Tier {
    pub fn new(kind: SubnetKind, instances: usize) -> Tier {
        Tier { kind, instances }
    }
}

impl Default for Plan {
    /// What a tutorial builds: a balancer and a NAT gateway in front of two servers in two zones.
    fn default() -> Plan {
        Plan {
            zones: 2,
            tiers: vec![Tier::new(SubnetKind::Public, 0), Tier::new(SubnetKind::Private, 1)],
            nats: 1,
            balancers: 1,
            gateway: true,
            rules: vec![(0, 0), (2, 1)],
            names: Vec::new(),
        }
    }
}

const REGION: &str = "ap-northeast-2";
const VPC: &str = "vpc-0a1b2c3d4e5f60718";
const GROUPS: usize = 7;

fn place(region: &str) -> Place {
    Place { account: "000000000000".to_owned(), region: region.to_owned() }
}

/// A VPC with nothing in it.
pub fn vpc(region: &str, id: &str) -> Vpc {
    Vpc {
        id: id.to_owned(),
        place: place(region),
        cidr: "10.0.0.0/16".to_owned(),
        more_cidrs: Vec::new(),
        name: Some("shop".to_owned()),
        default: false,
    }
}

/// Builds after the plan.
pub fn town(plan: &Plan) -> Inventory {
    let mut town = Town { plan, inventory: Inventory::default(), named: 0 };
    town.inventory.vpcs.push(vpc(REGION, VPC));
    if plan.gateway {
        let name = town.name("igw");
        let gateway =
            InternetGateway { id: "igw-0".to_owned(), place: place(REGION), name, vpc: Some(VPC.to_owned()) };
        town.inventory.internet_gateways.push(gateway);
    }
    for nat in 0..plan.nats {
        town.nat(nat);
    }
    for (row, tier) in plan.tiers.iter().enumerate() {
        for zone in 0..plan.zones {
            town.subnet(row, tier, zone);
        }
    }
    for group in 0..GROUPS {
        town.group(group);
    }
    for balancer in 0..plan.balancers {
        town.balancer(balancer);
    }
    town.inventory
}

struct Town<'p> {
    plan: &'p Plan,
    inventory: Inventory,
    named: usize,
}

impl Town<'_> {
    fn name(&mut self, usual: &str) -> Option<String> {
        let names = &self.plan.names;
        self.named += 1;
        if names.is_empty() { Some(usual.to_owned()) } else { Some(names[self.named % names.len()].clone()) }
    }

    fn nat(&mut self, nat: usize) {
        let (zones, name) = (self.plan.zones, self.name(&format!("nat-{nat}")));
        self.inventory.nat_gateways.push(NatGateway {
            id: format!("nat-{nat}"),
            place: place(REGION),
            state: if nat == 3 { "failed" } else { "available" }.to_owned(),
            reason: None,
            subnet: format!("subnet-{}-{}", nat / zones, nat % zones),
            private_ip: [10, 0, 0, 5 + nat as u8].into(),
            public_ip: Some([198, 18, 1, nat as u8].into()),
            name,
            vpc: VPC.to_owned(),
        });
    }

    fn subnet(&mut self, row: usize, tier: &Tier, zone: usize) {
        let id = format!("subnet-{row}-{zone}");
        let zone_name = format!("{REGION}{}", ["a", "b", "c", "d"][zone]);
        let name = self.name(&format!("tier-{row}-{zone}"));
        let target = match tier.kind {
            SubnetKind::Public => "igw-0".to_owned(),
            _ => format!("nat-{}", zone % self.plan.nats.max(1)),
        };
        let route = Route { destination: "0.0.0.0/0".to_owned(), target, active: true };
        let table = RouteTable {
            id: format!("rtb-{row}-{zone}"),
            place: place(REGION),
            name: None,
            vpc: VPC.to_owned(),
            main: false,
            subnets: vec![id.clone()],
            routes: if tier.kind == SubnetKind::Isolated { Vec::new() } else { vec![route] },
        };
        for i in 0..tier.instances {
            let number = self.inventory.instances.len();
            let name = self.name(&format!("app-{number}"));
            let state = ["running", "running", "pending", "stopped"][i % 4];
            self.inventory.instances.push(Instance {
                id: format!("i-{number:017x}"),
                place: place(REGION),
                state: state.to_owned(),
                reason: None,
                instance_type: "t3.micro".to_owned(),
                zone: zone_name.clone(),
                private_ip: Some([10, row as u8, (zone * 16 + i / 256) as u8, (i % 256) as u8].into()),
                public_ip: (tier.kind == SubnetKind::Public)
                    .then_some([198, 18, 255, (i % 256) as u8].into()),
                name,
                vpc: VPC.to_owned(),
                subnet: id.clone(),
                groups: (0..=i % 4).map(|more| format!("sg-{}", (row + more) % GROUPS)).collect(),
                image: "ami-0".to_owned(),
                launched: "2026-01-02T03:04:05Z".to_owned(),
            });
        }
        self.inventory.subnets.push(Subnet {
            id,
            place: place(REGION),
            vpc: VPC.to_owned(),
            cidr: format!("10.{row}.{zone}.0/24"),
            zone: zone_name,
            name,
            kind: tier.kind,
            route_table: Some(table.id.clone()),
            network_acl: "acl-0".to_owned(),
            default: false,
        });
        self.inventory.route_tables.push(table);
    }

    fn group(&mut self, group: usize) {
        let permission = |from: usize| Permission {
            traffic: ["tcp 3000", "all", "udp 1000-2000", "icmp"][(from + group + 1) % 4].to_owned(),
            peer: match from {
                0 => "0.0.0.0/0".to_owned(),
                1 => "203.0.113.0/24".to_owned(),
                group => format!("sg-{}", group - 2),
            },
        };
        let ingress = self
            .plan
            .rules
            .iter()
            .filter(|(_, to)| *to == group)
            .map(|(from, _)| permission(*from))
            .collect();
        let name = self.name(&format!("group-{group}")).unwrap_or_default();
        self.inventory.security_groups.push(SecurityGroup {
            id: format!("sg-{group}"),
            place: place(REGION),
            vpc: VPC.to_owned(),
            name,
            ingress,
            egress: Vec::new(),
        });
    }

    fn balancer(&mut self, balancer: usize) {
        let (arn, target_group) = (format!("arn:balancer/{balancer}"), format!("arn:targets/{balancer}"));
        let name = self.name(&format!("web-{balancer}")).unwrap_or_default();
        // The second stands in one zone only and a row deeper, the third changes rows on its way.
        let row = |zone| if balancer == 2 { zone % 2 } else { balancer };
        let zones = if balancer == 1 { 1 } else { self.plan.zones };
        let node = |zone| Node {
            subnet: format!("subnet-{}-{zone}", row(zone)),
            private_ip: [10, 0, zone as u8, 200].into(),
            public_ip: (balancer == 0).then_some([198, 18, 2, zone as u8].into()),
        };
        let listener =
            |port| Listener { port, protocol: "HTTP".to_owned(), target_groups: vec![target_group.clone()] };
        self.inventory.balancers.push(Balancer {
            name: name.clone(),
            place: place(REGION),
            state: "active".to_owned(),
            reason: None,
            url: format!("http://{name}.elb.localhost:4566/"),
            arn,
            dns_name: format!("{name}.elb.localhost"),
            internet_facing: balancer == 0,
            vpc: VPC.to_owned(),
            groups: vec![format!("sg-{}", balancer % GROUPS)],
            nodes: (0..zones).map(node).collect(),
            listeners: (0..=balancer as u16).map(|more| listener(80 + 1000 * more)).collect(),
        });
        let target = |instance: &Instance| Target {
            id: instance.id.clone(),
            port: 3000,
            state: if instance.state == "running" { "healthy" } else { "unused" }.to_owned(),
            reason: None,
        };
        let instances =
            self.inventory.instances.iter().filter(|instance| !instance.subnet.starts_with("subnet-0"));
        self.inventory.target_groups.push(TargetGroup {
            name,
            place: place(REGION),
            protocol: "HTTP".to_owned(),
            port: 3000,
            health: "2/2 healthy".to_owned(),
            arn: target_group.clone(),
            vpc: VPC.to_owned(),
            targets: instances.map(target).collect(),
        });
    }
}
