//! Which balancer a name is, case by case.

use jiff::Timestamp;
use model::certificate::ImportedCertificate;
use store::{Error, Store, Tx};

use super::*;

fn scope(region: &str) -> Scope {
    Scope::new("000000000000", region)
}

fn certificate(tx: &mut Tx, region: &str, arn: &str, names: &[&str]) {
    let record: ImportedCertificate = serde_json::from_value(serde_json::json!({
        "arn": arn, "created": Timestamp::UNIX_EPOCH, "imported": Timestamp::UNIX_EPOCH,
        "certificate": { "body": "", "private_key": "", "facts": {
            "serial": "", "subject": "", "issuer": "", "common_name": null, "names": names,
            "not_before": Timestamp::UNIX_EPOCH, "not_after": Timestamp::UNIX_EPOCH,
            "key_algorithm": "RSA_2048", "signature_algorithm": "SHA256WITHRSA",
        }},
    }))
    .unwrap();
    tx.put(&scope(region), arn, record);
}

/// A balancer with listeners on these ports, those with certificates being HTTPS ones.
fn balancer(tx: &mut Tx, region: &str, name: &str, listeners: &[(u16, &[&str])]) {
    let record: LoadBalancer = serde_json::from_value(serde_json::json!({
        "arn": name, "name": name, "hash": "1", "kind": "application", "internet_facing": true, "vpc_id": "vpc-1",
        "nodes": [], "groups": [], "dns_name": format!("{name}-1.{region}.elb.localhost"),
        "ip_address_type": "ipv4", "state": "active", "created": Timestamp::UNIX_EPOCH,
    }))
    .unwrap();
    tx.put(&scope(region), name, record);
    for (port, certificates) in listeners {
        let arn = format!("{name}/{port}");
        let protocol = if certificates.is_empty() { "HTTP" } else { "HTTPS" };
        let record: Listener = serde_json::from_value(serde_json::json!({
            "arn": arn, "load_balancer_arn": name, "port": port, "protocol": protocol,
            "certificates": certificates, "default_actions": [],
        }))
        .unwrap();
        tx.put(&scope(region), &arn, record);
    }
}

#[test]
fn a_name_is_its_own_balancers_or_that_of_the_one_with_a_certificate_for_it() {
    let store = Store::in_memory();
    store
        .write::<_, Error>(|tx| {
            certificate(tx, "eu-west-1", "shop", &["shop.example.com", "*.shop.example.com"]);
            certificate(tx, "us-east-1", "both", &["both.example.com", "localhost"]);
            balancer(tx, "eu-west-1", "web", &[(8443, &["shop"]), (443, &["shop"]), (80, &[])]);
            balancer(tx, "us-east-1", "one", &[(443, &["both"])]);
            balancer(tx, "us-east-1", "two", &[(443, &["both", "gone"])]);
            Ok(())
        })
        .unwrap();
    let ports =
        |name: &str| store.read(|tx| find(tx, name).map(|found| (found.plain, found.secure))).unwrap();
    let web = Some((vec![80], vec![443, 8443]));
    let one = Some((vec![], vec![443]));
    for (name, expected, shows) in [
        ("web-1.eu-west-1.elb.localhost", web.clone(), "its own name"),
        ("web-1.us-east-1.elb.localhost", None, "another region's"),
        ("one-1.us-east-1.elb.localhost", one, "its own name, whatever its certificates"),
        ("shop.example.com", web.clone(), "a certificate's"),
        ("www.shop.example.com", web, "a certificate's wildcard"),
        ("both.example.com", None, "two balancers': nobody can say whose"),
        ("example.com", None, "nobody's"),
    ] {
        assert_eq!(ports(name), expected, "{shows}");
    }
}

#[test]
fn names_of_the_machine_are_never_a_balancers_in_the_clear() {
    for (name, expected) in [
        ("localhost", true),
        ("api.localhost", true),
        ("127.0.0.1", true),
        ("192.0.2.1", true),
        ("[::1]", true),
        ("shop.example.com", false),
    ] {
        assert_eq!(is_of_this_machine(name), expected, "{name}");
    }
}
