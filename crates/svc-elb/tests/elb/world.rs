//! A region to call the service in: the default VPC, a VPC without a way out, instances, and a balancer
//! with a listener, a rule and target groups.
//!
//! Requests are written as `Operation Key=value&Key=value`, where `{name}` stands for what the world calls
//! so, `Subnets.1` for `Subnets.member.1`, and `Actions=>X` for one action that forwards to X.

use std::collections::BTreeMap;

use ipnet::Ipv4Net;
use jiff::{SignedDuration, Timestamp};
use model::certificate::{ImportedCertificate, ServerCertificate};
use model::compute::{Instance, InstanceState};
use model::network::{Subnet, Vpc};
use resources::{Fault, default_vpc};
use store::{Read, Scope, Tx};
use trial::Yard;
use wire::{Call, Protocol};

pub struct World {
    yard: Yard,
    names: BTreeMap<String, String>,
}

impl World {
    /// The region with its networks and instances: `{vpc}` with `{a}` to `{d}` in four zones, `{closed}`
    /// with `{x}` and `{y}`, and instances `{running}`, `{pending}`, `{stopped}` and `{stranger}`.
    pub fn empty() -> World {
        let yard = Yard::new(svc_elb::service().entries);
        let mut world = World { yard, names: BTreeMap::new() };
        let names = world.write(|tx, scope| {
            let mut names = BTreeMap::new();
            let vpc = tx.list::<Vpc>(scope)[0].id.clone();
            let mut subnets = tx.list::<Subnet>(scope);
            subnets.sort_by(|a, b| a.zone.cmp(&b.zone));
            for (letter, subnet) in ["a", "b", "c", "d"].iter().zip(&subnets) {
                names.insert((*letter).to_owned(), subnet.id.to_string());
            }
            let range = Ipv4Net::new_assert([10, 0, 0, 0].into(), 16);
            let closed = default_vpc::make_vpc(tx, scope, range, false, "default", None);
            let mut subnet = |name: &str, third: u8, bits: u8, zone: &str| {
                let range = Ipv4Net::new_assert([10, 0, third, 0].into(), bits);
                let id = default_vpc::make_default_subnet(tx, scope, &closed, range, zone);
                names.insert(name.to_owned(), id.to_string());
            };
            subnet("x", 1, 24, "ap-northeast-2a");
            subnet("y", 2, 24, "ap-northeast-2b");
            subnet("same-zone", 3, 24, "ap-northeast-2a");
            subnet("narrow", 4, 29, "ap-northeast-2c");
            for (name, vpc, state) in [
                ("running", &vpc, InstanceState::Running),
                ("pending", &vpc, InstanceState::Pending),
                ("stopped", &vpc, InstanceState::Stopped),
                ("stranger", &closed, InstanceState::Running),
            ] {
                let id = format!("i-{name}");
                tx.put(scope, &id, instance(&id, vpc, state));
                names.insert(name.to_owned(), id);
            }
            names.insert("vpc".to_owned(), vpc.to_string());
            names.insert("closed".to_owned(), closed.to_string());
            names
        });
        world.names = names;
        let arn = |kind: &str| format!("arn:aws:elasticloadbalancing:ap-northeast-2:000000000000:{kind}");
        let hash = "0123456789abcdef";
        for (name, kind) in [
            ("no-lb", format!("loadbalancer/app/gone/{hash}")),
            ("no-tg", format!("targetgroup/gone/{hash}")),
            ("no-listener", format!("listener/app/gone/{hash}/{hash}")),
            ("no-rule", format!("listener-rule/app/gone/{hash}/{hash}/{hash}")),
        ] {
            world.names.insert(name.to_owned(), arn(&kind));
        }
        world.certify();
        world
    }

    /// Puts there the certificates `{uploaded}` of IAM, `{imported}` and `{another}` of ACM, and `{foreign}` of
    /// another region's ACM.
    fn certify(&mut self) {
        let certificate = serde_json::json!({
            "body": "", "private_key": "", "facts": {
                "serial": "", "subject": "", "issuer": "", "common_name": null, "names": ["shop.example.com"],
                "not_before": Timestamp::UNIX_EPOCH, "not_after": Timestamp::UNIX_EPOCH,
                "key_algorithm": "RSA_2048", "signature_algorithm": "SHA256WITHRSA",
            },
        });
        let uploaded = "arn:aws:iam::000000000000:server-certificate/shop";
        let record: ServerCertificate = serde_json::from_value(serde_json::json!({
            "name": "shop", "id": "ASCA", "arn": uploaded, "path": "/",
            "uploaded": Timestamp::UNIX_EPOCH, "certificate": certificate,
        }))
        .unwrap();
        let global = self.yard.ctx.global();
        self.write(|tx, _| tx.put(&global, "shop", record));
        self.names.insert("uploaded".to_owned(), uploaded.to_owned());
        for (name, region) in
            [("imported", "ap-northeast-2"), ("another", "ap-northeast-2"), ("foreign", "us-east-1")]
        {
            let arn = format!("arn:aws:acm:{region}:000000000000:certificate/{name}");
            let record: ImportedCertificate = serde_json::from_value(serde_json::json!({
                "arn": arn, "created": Timestamp::UNIX_EPOCH, "imported": Timestamp::UNIX_EPOCH,
                "certificate": certificate,
            }))
            .unwrap();
            self.write(|tx, _| tx.put(&Scope::new("000000000000", region), &arn, record));
            self.names.insert(name.to_owned(), arn);
        }
    }

    /// The same with `{lb}`, its `{listener}` on port 80 to `{tg}`, `{rule}` of priority 10 with another
    /// group, `{secure}` on port 443 with `{uploaded}`, `{free}` which nothing uses, `{grpc}`, and `{other}`, a
    /// balancer without listeners.
    pub fn new() -> World {
        let mut world = World::empty();
        for (name, more) in [("tg", ""), ("tg2", ""), ("free", ""), ("grpc", "&ProtocolVersion=GRPC")] {
            let made: shapes_elbv2::CreateTargetGroupOutput = world.ask::<shapes_elbv2::CreateTargetGroup>(
                &format!("Name={name}&Protocol=HTTP&Port=80&VpcId={{vpc}}{more}"),
            );
            world.call_it(name, made.target_groups[0].target_group_arn.clone());
        }
        let made = world.ask::<shapes_elbv2::CreateTargetGroup>(
            "Name=addresses&Protocol=HTTP&Port=80&VpcId={vpc}&TargetType=ip",
        );
        world.call_it("ip", made.target_groups[0].target_group_arn.clone());
        let made =
            world.ask::<shapes_elbv2::CreateTargetGroup>("Name=far&Protocol=HTTP&Port=80&VpcId={closed}");
        world.call_it("far", made.target_groups[0].target_group_arn.clone());
        for (name, called) in [("lb", "web"), ("other", "other")] {
            let made = world.ask::<shapes_elbv2::CreateLoadBalancer>(&format!(
                "Name={called}&Subnets.1={{a}}&Subnets.2={{b}}"
            ));
            world.call_it(name, made.load_balancers[0].load_balancer_arn.clone());
        }
        let made = world.ask::<shapes_elbv2::CreateListener>(
            "LoadBalancerArn={lb}&Protocol=HTTP&Port=80&DefaultActions=>{tg}",
        );
        world.call_it("listener", made.listeners[0].listener_arn.clone());
        let made = world.ask::<shapes_elbv2::CreateRule>(
            "ListenerArn={listener}&Priority=10&Conditions.1.Field=path-pattern&Conditions.1.Values.1=/api/*&Actions=>{tg2}",
        );
        world.call_it("rule", made.rules[0].rule_arn.clone());
        let made = world.ask::<shapes_elbv2::CreateListener>(
            "LoadBalancerArn={lb}&Protocol=HTTPS&Port=443&Certificates.1.CertificateArn={uploaded}&DefaultActions=>{tg}",
        );
        world.call_it("secure", made.listeners[0].listener_arn.clone());
        let rules = world.ask::<shapes_elbv2::DescribeRules>("ListenerArn={listener}").rules;
        world.call_it("default-rule", rules[1].rule_arn.clone());
        world
    }

    pub fn call_it(&mut self, name: &str, what: Option<wire::Text>) {
        self.names.insert(name.to_owned(), what.expect("it has a name").into());
    }

    pub fn name(&self, name: &str) -> String {
        self.names[name].clone()
    }

    /// Changes the store beside the service, as another service or the agent would.
    pub fn write<R>(&self, change: impl FnOnce(&mut Tx, &Scope) -> R) -> R {
        let scope = self.yard.ctx.scope();
        self.yard.write(|tx| change(tx, &scope))
    }

    pub fn later(&mut self, seconds: i64) {
        self.yard.ctx.now += SignedDuration::from_secs(seconds);
    }

    /// Asks, and expects an answer.
    pub fn ask<C: Call>(&self, form: &str) -> C::Output {
        let operation = C::OPERATION.name;
        self.yard.sent::<C>(&self.yard.ctx, Protocol::AwsQuery, &self.form(operation, form))
    }

    /// Sends a request as the gateway would.
    pub fn send(&self, request: &str) -> Result<Box<dyn wire::Shape>, Fault> {
        let (operation, form) = request.split_once(' ').expect("a request is an operation and a form");
        self.yard.send(&self.yard.ctx, Protocol::AwsQuery, operation, &self.form(operation, form))
    }

    /// A request's body.
    fn form(&self, operation: &str, form: &str) -> String {
        let form = form.split('&').map(spelled_out).collect::<Vec<_>>().join("&");
        let form =
            self.names.iter().fold(form, |form, (name, value)| form.replace(&format!("{{{name}}}"), value));
        format!("Action={operation}&Version=2015-12-01&{form}")
    }
}

/// A parameter as clients send it.
fn spelled_out(parameter: &str) -> String {
    let (key, value) = parameter.split_once('=').expect("a parameter is a key and a value");
    if let Some(group) = value.strip_prefix('>') {
        return format!("{key}.member.1.Type=forward&{key}.member.1.TargetGroupArn={group}");
    }
    let is_number = |step: &str| step.bytes().all(|b| b.is_ascii_digit());
    let steps =
        key.split('.').map(|step| if is_number(step) { format!("member.{step}") } else { step.to_owned() });
    format!("{}={value}", steps.collect::<Vec<_>>().join("."))
}

fn instance(id: &str, vpc: &str, state: InstanceState) -> Instance {
    serde_json::from_value(serde_json::json!({
        "id": id, "reservation_id": "r-1", "launch_index": 0, "image_id": "ami-1",
        "instance_type": "t3.micro", "vpc_id": vpc, "subnet_id": "subnet-1", "zone": "ap-northeast-2a",
        "desired": "Running", "state": state, "generation": 0, "launched": Timestamp::UNIX_EPOCH,
        "key_name": null, "user_data": null, "shutdown_behavior": "stop",
        "metadata": {
            "http_tokens": "optional", "hop_limit": 1, "http_endpoint": "enabled", "instance_tags": "disabled",
        },
        "tenancy": "default", "root_volume": "vol-1",
    }))
    .expect("an instance's record")
}
