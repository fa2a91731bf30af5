//! What there is to ask for, as a tree of texts, built from what is known of the instance.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html#instancemetadata-data-categories>

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::credentials::second;
use super::facts::{Facts, Interface};
use crate::hostnames::{private_domain, private_label, public_name};

/// Something that can be asked for.
#[derive(Debug, PartialEq)]
pub(super) enum Node {
    /// A text.
    Text(String),
    /// A document.
    Json(Value),
    /// User data, which can be anything.
    Bytes(Vec<u8>),
    /// The credentials of this role, which are made when they are asked for.
    Credentials(String),
    /// More, by name; a listing shows a name, or something else in its place.
    Directory(Vec<Entry>),
}

#[derive(Debug, PartialEq)]
pub(super) struct Entry {
    name: String,
    shown: Option<String>,
    node: Node,
}

impl Node {
    /// What this path leads to.
    pub fn find(&self, path: &[&str]) -> Option<&Node> {
        let [first, rest @ ..] = path else { return Some(self) };
        let Node::Directory(entries) = self else { return None };
        entries.iter().find(|entry| entry.name == *first)?.node.find(rest)
    }

    /// A directory's names, one on each line.
    pub fn listing(&self) -> String {
        let Node::Directory(entries) = self else { return String::new() };
        let shown = entries.iter().map(|entry| match (&entry.shown, &entry.node) {
            (Some(shown), _) => shown.clone(),
            (None, Node::Directory(_)) => format!("{}/", entry.name),
            (None, _) => entry.name.clone(),
        });
        shown.collect::<Vec<_>>().join("\n")
    }
}

/// A directory in the making.
#[derive(Default)]
struct Directory(Vec<Entry>);

impl Directory {
    fn add(mut self, name: &str, node: impl Into<Option<Node>>) -> Self {
        if let Some(node) = node.into() {
            self.0.push(Entry { name: name.to_owned(), shown: None, node });
        }
        self
    }

    fn text(self, name: &str, text: impl Into<String>) -> Self {
        self.add(name, Node::Text(text.into()))
    }

    fn shown_as(mut self, shown: String) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.shown = Some(shown);
        }
        self
    }

    fn end(self) -> Node {
        Node::Directory(self.0)
    }
}

fn dir() -> Directory {
    Directory::default()
}

/// Everything that the instance may ask for, below the version.
pub(super) fn build(facts: &Facts) -> Node {
    let user_data = facts.instance.user_data.as_ref().map(|text| {
        let unbroken: String = text.split_ascii_whitespace().collect();
        Node::Bytes(STANDARD.decode(unbroken).unwrap_or_else(|_| text.clone().into_bytes()))
    });
    let identity = dir().add("document", Node::Json(identity_document(facts))).end();
    dir()
        .add("dynamic", dir().add("instance-identity", identity).end())
        .add("meta-data", meta_data(facts))
        .add("user-data", user_data)
        .end()
}

fn meta_data(facts: &Facts) -> Node {
    let instance = &facts.instance;
    let primary = facts.interfaces.first();
    let public = primary.and_then(public_ip);
    let groups = primary.map(|i| join(i.groups.iter().map(|(_, name)| name.clone()))).unwrap_or_default();
    let devices = dir().text("ami", "/dev/xvda").text("root", "/dev/xvda").end();
    let maintenance = dir().text("history", "[]").text("scheduled", "[]").end();
    dir()
        .text("ami-id", &*instance.image_id)
        .text("ami-launch-index", instance.launch_index.to_string())
        .text("ami-manifest-path", "(unknown)")
        .add("block-device-mapping", devices)
        .add("events", dir().add("maintenance", maintenance).end())
        .text("hostname", hostname(facts))
        .add("iam", iam(facts))
        .text("instance-action", "none")
        .text("instance-id", &*instance.id)
        .text("instance-life-cycle", "on-demand")
        .text("instance-type", &*instance.instance_type)
        .text("local-hostname", hostname(facts))
        .add("local-ipv4", primary.and_then(|i| i.record.primary_ip()).map(|ip| Node::Text(ip.to_string())))
        .add("mac", primary.map(|i| Node::Text(i.record.mac.clone())))
        .add("network", network(facts))
        .add("placement", placement(facts))
        .text("profile", "default-hvm")
        .add("public-hostname", public.and_then(|ip| public_hostname(facts, ip)).map(Node::Text))
        .add("public-ipv4", public.map(|ip| Node::Text(ip.to_string())))
        .add("public-keys", public_keys(facts))
        .text("reservation-id", &*instance.reservation_id)
        .text("security-groups", groups)
        .add("services", dir().text("domain", "amazonaws.com").text("partition", "aws").end())
        .text("system", "nitro")
        .add("tags", tags(facts))
        .end()
}

fn iam(facts: &Facts) -> Option<Node> {
    let profile = facts.instance.profile.as_ref()?;
    let info = json!({
        "Code": "Success",
        "LastUpdated": second(profile.since),
        "InstanceProfileArn": profile.arn,
        "InstanceProfileId": profile.id,
    });
    let credentials =
        facts.role.iter().fold(dir(), |all, role| all.add(role, Node::Credentials(role.clone()))).end();
    Some(dir().add("info", Node::Json(info)).add("security-credentials", credentials).end())
}

fn network(facts: &Facts) -> Node {
    let macs = facts.interfaces.iter().fold(dir(), |all, i| all.add(&i.record.mac, interface(facts, i)));
    dir().add("interfaces", dir().add("macs", macs.end()).end()).end()
}

fn interface(facts: &Facts, interface: &Interface) -> Node {
    let Interface { record, subnet, groups } = interface;
    let attachment = record.attachment.as_ref();
    let number = |number: Option<u32>| number.unwrap_or_default().to_string();
    let pairs = record.private_ips.iter().filter_map(|ip| Some((ip.public.as_ref()?.address, ip.address)));
    let associations = pairs
        .clone()
        .fold(dir(), |all, (public, private)| all.text(&public.to_string(), private.to_string()));
    let public = public_ip(interface);
    let cidrs = || facts.vpc.cidrs.iter().map(|c| c.cidr.to_string());
    dir()
        .text("device-number", number(attachment.map(|a| a.device_index)))
        .text("interface-id", &*record.id)
        .add("ipv4-associations", public.map(|_| associations.end()))
        .text("local-hostname", hostname(facts))
        .text("local-ipv4s", join(record.private_ips.iter().map(|ip| ip.address.to_string())))
        .text("mac", &*record.mac)
        .text("network-card", number(attachment.map(|a| a.network_card_index)))
        .text("owner-id", &*facts.account)
        .add("public-hostname", public.and_then(|ip| public_hostname(facts, ip)).map(Node::Text))
        .add("public-ipv4s", public.map(|_| Node::Text(join(pairs.map(|(public, _)| public.to_string())))))
        .text("security-group-ids", join(groups.iter().map(|(id, _)| id.to_string())))
        .text("security-groups", join(groups.iter().map(|(_, name)| name.clone())))
        .text("subnet-id", &*subnet.id)
        .text("subnet-ipv4-cidr-block", subnet.cidr.to_string())
        .text("vpc-id", &*facts.vpc.id)
        .add("vpc-ipv4-cidr-block", cidrs().next().map(Node::Text))
        .text("vpc-ipv4-cidr-blocks", join(cidrs()))
        .end()
}

fn placement(facts: &Facts) -> Node {
    dir()
        .text("availability-zone", &*facts.instance.zone)
        .add("availability-zone-id", facts.zone.as_ref().map(|zone| Node::Text(zone.id.to_owned())))
        .text("region", &*facts.region)
        .end()
}

/// The one key of an instance is number 0, and a listing shows its name beside that.
fn public_keys(facts: &Facts) -> Option<Node> {
    let (name, key) = (facts.instance.key_name.as_ref()?, facts.instance.public_key.as_ref()?);
    let key = dir().text("openssh-key", key.trim_end()).end();
    Some(dir().add("0", key).shown_as(format!("0={name}")).end())
}

/// Tags, where the instance wants them known.
fn tags(facts: &Facts) -> Option<Node> {
    let instance = &facts.instance;
    if instance.metadata.instance_tags != "enabled" {
        return None;
    }
    let all = instance.tags.iter().fold(dir(), |all, (key, value)| all.text(key, value));
    Some(dir().add("instance", all.end()).end())
}

/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-identity-documents.html>
fn identity_document(facts: &Facts) -> Value {
    let instance = &facts.instance;
    json!({
        "accountId": facts.account,
        "architecture": match std::env::consts::ARCH { "aarch64" => "arm64", arch => arch },
        "availabilityZone": instance.zone,
        "billingProducts": null,
        "devpayProductCodes": null,
        "marketplaceProductCodes": null,
        "imageId": instance.image_id,
        "instanceId": instance.id,
        "instanceType": instance.instance_type,
        "kernelId": null,
        "pendingTime": second(instance.launched),
        "privateIp": facts.interfaces.first().and_then(|i| i.record.primary_ip()).map(|ip| ip.to_string()),
        "ramdiskId": null,
        "region": facts.region,
        "version": "2017-09-30",
    })
}

/// The whole private name.
fn hostname(facts: &Facts) -> String {
    let label = facts.interfaces.first().and_then(|interface| match &*interface.subnet.hostname_type {
        "resource-name" => None,
        _ => interface.record.primary_ip().map(private_label),
    });
    let label = label.unwrap_or_else(|| facts.instance.id.to_string());
    format!("{label}.{}", private_domain(&facts.region))
}

/// The public name, where the VPC gives public names.
fn public_hostname(facts: &Facts, address: std::net::Ipv4Addr) -> Option<String> {
    facts.vpc.enable_dns_hostnames.then(|| public_name(address, &facts.region))
}

fn public_ip(interface: &Interface) -> Option<std::net::Ipv4Addr> {
    interface.record.private_ips.iter().find_map(|ip| ip.public.as_ref()).map(|public| public.address)
}

fn join(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::facts::tests::facts;
    use super::*;

    fn ask(facts: &Facts, path: &str) -> Option<String> {
        let path: Vec<&str> = path.split('/').collect();
        build(facts).find(&path).map(|node| match node {
            Node::Text(text) => text.clone(),
            Node::Json(value) => value.to_string(),
            Node::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            Node::Credentials(role) => format!("credentials of {role}"),
            Node::Directory(_) => node.listing(),
        })
    }

    #[test]
    fn each_path_tells_what_amazons_tells() {
        const MAC: &str = "meta-data/network/interfaces/macs/02:00:00:00:00:0a";
        let facts = facts("i-0123456789abcdef0");
        let name = "ip-172-31-0-10.ap-northeast-2.compute.internal";
        let cases = [
            ("meta-data/instance-id", "i-0123456789abcdef0"),
            ("meta-data/ami-id", "ami-1"),
            ("meta-data/instance-type", "t3.micro"),
            ("meta-data/local-ipv4", "172.31.0.10"),
            ("meta-data/public-ipv4", "198.18.7.9"),
            ("meta-data/local-hostname", name),
            ("meta-data/hostname", name),
            ("meta-data/public-hostname", "ec2-198-18-7-9.ap-northeast-2.compute.amazonaws.com"),
            ("meta-data/mac", "02:00:00:00:00:0a"),
            ("meta-data/network/interfaces/macs", "02:00:00:00:00:0a/"),
            (&format!("{MAC}/subnet-id"), "subnet-1"),
            (&format!("{MAC}/device-number"), "0"),
            (&format!("{MAC}/ipv4-associations/198.18.7.9"), "172.31.0.10"),
            (&format!("{MAC}/vpc-ipv4-cidr-block"), "172.31.0.0/16"),
            (&format!("{MAC}/security-group-ids"), "sg-1"),
            ("meta-data/placement", "availability-zone\navailability-zone-id\nregion"),
            ("meta-data/placement/availability-zone", "ap-northeast-2a"),
            ("meta-data/placement/availability-zone-id", "apne2-az1"),
            ("meta-data/placement/region", "ap-northeast-2"),
            ("meta-data/security-groups", "web"),
            ("meta-data/iam/security-credentials", "web-role"),
            ("meta-data/iam/security-credentials/web-role", "credentials of web-role"),
            ("meta-data/public-keys", "0=mine"),
            ("meta-data/public-keys/0", "openssh-key"),
            ("meta-data/public-keys/0/openssh-key", "ssh-ed25519 AAAA mine"),
            ("meta-data/reservation-id", "r-1"),
            ("meta-data/instance-action", "none"),
            ("meta-data/tags/instance", "Name"),
            ("meta-data/tags/instance/Name", "web 1"),
            ("user-data", "#!/bin/sh\n"),
            ("dynamic/instance-identity", "document"),
        ];
        for (path, wanted) in cases {
            assert_eq!(ask(&facts, path).as_deref(), Some(wanted), "{path}");
        }
        let document = ask(&facts, "dynamic/instance-identity/document").unwrap();
        assert!(document.contains("\"instanceId\":\"i-0123456789abcdef0\""), "{document}");
    }

    #[test]
    fn what_an_instance_does_not_have_is_not_there() {
        let mut facts = facts("i-1");
        facts.change(|instance| {
            instance.key_name = None;
            instance.user_data = None;
            instance.profile = None;
            instance.metadata.instance_tags = "disabled".into();
        });
        for path in ["meta-data/public-keys", "user-data", "meta-data/iam", "meta-data/tags"] {
            assert_eq!(ask(&facts, path), None, "{path}");
        }
        assert!(!ask(&facts, "meta-data").unwrap().contains("public-keys"));
    }
}
