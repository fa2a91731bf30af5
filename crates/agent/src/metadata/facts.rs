//! All that an instance may be told about itself, gathered from one moment of the records.

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::compute::Instance;
use model::iam::{InstanceProfile, Role};
use model::network::{NetworkInterface, Subnet, Vpc};
use model::region::{self, Zone};
use model::security::SecurityGroup;
use model::{SecurityGroupId, VpcId};
use store::{Read, Scope, Snapshot};

/// What is known of an instance.
pub(super) struct Facts {
    pub account: String,
    pub region: String,
    pub zone: Option<Zone>,
    pub instance: Arc<Instance>,
    pub vpc: Arc<Vpc>,
    /// The primary interface first.
    pub interfaces: Vec<Interface>,
    /// The role that its profile gives it.
    pub role: Option<String>,
}

/// One of its interfaces.
pub(super) struct Interface {
    pub record: Arc<NetworkInterface>,
    pub subnet: Arc<Subnet>,
    /// Its groups, with their names.
    pub groups: Vec<(SecurityGroupId, String)>,
}

impl Facts {
    /// What is known of the instance that holds this address in the VPC; `None` where no instance does.
    pub fn gather(tx: &Snapshot, scope: &Scope, vpc: &VpcId, from: Ipv4Addr) -> Option<Facts> {
        let subnets = tx.find::<Subnet>(scope, "vpc", vpc);
        let subnet = subnets.iter().find(|subnet| subnet.cidr.contains(&from))?;
        let key = format!("{}/{from}", subnet.id);
        let holder = tx.find::<NetworkInterface>(scope, "private-ip", &key).into_iter().next()?;
        let instance = tx.get::<Instance>(scope, &holder.attachment.as_ref()?.instance_id)?;
        let mut interfaces = tx.find::<NetworkInterface>(scope, "instance", &instance.id);
        interfaces.sort_by_key(|record| record.attachment.as_ref().map(|a| a.device_index));
        let interfaces = interfaces.into_iter().filter_map(|record| {
            let name = |id: &SecurityGroupId| {
                let group = tx.get::<SecurityGroup>(scope, id)?;
                Some((id.clone(), group.name.clone()))
            };
            Some(Interface {
                subnet: tx.get(scope, &record.subnet_id)?,
                groups: record.groups.iter().filter_map(name).collect(),
                record,
            })
        });
        let region = region::region(&scope.region);
        Some(Facts {
            account: scope.account.to_string(),
            region: scope.region.to_string(),
            zone: region.and_then(|region| region.zone(&instance.zone)),
            vpc: tx.get(scope, vpc)?,
            interfaces: interfaces.collect(),
            role: role(tx, scope, &instance),
            instance,
        })
    }
}

/// The role of the instance's profile, where both are still there.
fn role(tx: &Snapshot, scope: &Scope, instance: &Instance) -> Option<String> {
    let global = Scope::global(scope.account.clone());
    let name = instance.profile.as_ref()?.arn.rsplit('/').next()?;
    let profile = tx.get::<InstanceProfile>(&global, name)?;
    let role = profile.role.as_ref()?;
    tx.get::<Role>(&global, role).map(|role| role.identity.name.clone())
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;
    use model::Tags;
    use model::compute::{Desired, InstanceState, MetadataOptions, ProfileAssociation};
    use model::network::{AclAssociation, Attachment, InterfaceKind, PrivateIp, PublicIp, VpcCidr};

    use super::*;

    impl Facts {
        pub fn change(&mut self, change: impl FnOnce(&mut Instance)) {
            change(Arc::make_mut(&mut self.instance));
        }
    }

    /// An instance in a default subnet of Seoul, with a public address, a key and a role.
    pub fn facts(id: &str) -> Facts {
        let now = Timestamp::UNIX_EPOCH;
        let vpc = Vpc {
            id: "vpc-1".into(),
            cidrs: vec![VpcCidr { association_id: "c".into(), cidr: "172.31.0.0/16".parse().unwrap() }],
            is_default: true,
            instance_tenancy: "default".into(),
            dhcp_options: None,
            enable_dns_support: true,
            enable_dns_hostnames: true,
            network_address_usage_metrics: false,
            number: 0,
            tags: Tags::new(),
        };
        let subnet = Subnet {
            id: "subnet-1".into(),
            vpc_id: vpc.id.clone(),
            cidr: "172.31.0.0/20".parse().unwrap(),
            zone: "ap-northeast-2a".into(),
            default_for_az: true,
            map_public_ip_on_launch: true,
            hostname_type: "ip-name".into(),
            resource_name_dns_a: false,
            resource_name_dns_aaaa: false,
            enable_dns64: false,
            assign_ipv6_address_on_creation: false,
            acl: AclAssociation::default(),
            tags: Tags::new(),
        };
        let public = PublicIp { address: [198, 18, 7, 9].into(), allocation_id: None, association_id: None };
        let interface = NetworkInterface {
            id: "eni-1".into(),
            vpc_id: vpc.id.clone(),
            subnet_id: subnet.id.clone(),
            zone: subnet.zone.clone(),
            mac: "02:00:00:00:00:0a".into(),
            private_ips: vec![PrivateIp { address: [172, 31, 0, 10].into(), public: Some(public) }],
            groups: vec!["sg-1".into()],
            description: String::new(),
            source_dest_check: true,
            associate_public_ip: true,
            kind: InterfaceKind::Interface,
            attachment: Some(Attachment {
                id: "eni-attach-1".into(),
                instance_id: id.into(),
                device_index: 0,
                network_card_index: 0,
                delete_on_termination: true,
                attached: now,
            }),
            tags: Tags::new(),
        };
        let instance = Instance {
            id: id.into(),
            reservation_id: "r-1".into(),
            launch_index: 0,
            image_id: "ami-1".into(),
            instance_type: "t3.micro".into(),
            vpc_id: vpc.id.clone(),
            subnet_id: subnet.id.clone(),
            zone: subnet.zone.clone(),
            desired: Desired::Running,
            state: InstanceState::Running,
            state_reason: None,
            transition_reason: String::new(),
            generation: 1,
            user_data_ran: true,
            launched: now,
            running_since: Some(now),
            terminated: None,
            key_name: Some("mine".into()),
            public_key: Some("ssh-ed25519 AAAA mine".into()),
            user_data: Some("IyEvYmluL3NoCg==".into()),
            profile: Some(ProfileAssociation {
                association_id: "iip-assoc-1".into(),
                arn: "arn:aws:iam::000000000000:instance-profile/web".into(),
                id: "AIPA1".into(),
                since: now,
            }),
            monitoring: false,
            shutdown_behavior: "stop".into(),
            disable_api_termination: false,
            disable_api_stop: false,
            ebs_optimized: false,
            metadata: MetadataOptions {
                http_tokens: "optional".into(),
                hop_limit: 2,
                http_endpoint: "enabled".into(),
                instance_tags: "enabled".into(),
            },
            tenancy: "default".into(),
            cpu_credits: None,
            root_volume: "vol-1".into(),
            client_token: None,
            tags: BTreeMap::from([("Name".into(), "web 1".into())]),
        };
        Facts {
            account: "000000000000".into(),
            region: "ap-northeast-2".into(),
            zone: region::region("ap-northeast-2").and_then(|region| region.zone("ap-northeast-2a")),
            instance: Arc::new(instance),
            vpc: Arc::new(vpc),
            interfaces: vec![Interface {
                record: Arc::new(interface),
                subnet: Arc::new(subnet),
                groups: vec![("sg-1".into(), "web".into())],
            }],
            role: Some("web-role".into()),
        }
    }
}
