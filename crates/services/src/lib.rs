//! Every AWS service that a yard offers, and the ledger of their operations. It is what the binary serves and
//! the fuzz targets call: a service that is not in this list is nowhere.

use resources::Service;

/// The services. EC2 is one, made in two crates.
pub fn all() -> Vec<Service> {
    let mut ec2 = svc_net::entries();
    ec2.extend(svc_compute::entries());
    let ec2 = Service { model: &shapes_ec2::SERVICE, iam_prefix: "ec2", entries: ec2, needs_region: true };
    vec![svc_acm::service(), ec2, svc_elb::service(), svc_iam::iam_service(), svc_iam::sts_service()]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fmt::Write;

    use super::*;

    /// What OPERATIONS.md is to say.
    fn ledger() -> String {
        let mut out = String::from(
            "# Operations\n\nWhat this yard answers, by service. Any other operation answers `NotImplemented` (501), by name.\n\
             A test holds this page to the code: `UPDATE_LEDGER=1 cargo test -p services ledger` writes it anew.\n",
        );
        for service in all() {
            let here: BTreeSet<&str> = service.entries.iter().map(|entry| entry.operation.name).collect();
            let missing: Vec<&str> =
                service.model.known.iter().copied().filter(|name| !here.contains(name)).collect();
            let model = service.model;
            let _ = write!(out, "\n## {}: {} of {}\n\n", model.service_id, here.len(), model.known.len());
            let here: Vec<String> = here.iter().map(|name| format!("`{name}`")).collect();
            let _ = write!(out, "{}\n\nNot yet: {}\n", here.join(" "), missing.join(", "));
        }
        out
    }

    #[test]
    fn the_ledger_of_operations_is_true() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../OPERATIONS.md");
        let wanted = ledger();
        if std::env::var_os("UPDATE_LEDGER").is_some() {
            std::fs::write(file, &wanted).expect("the ledger can be written");
        }
        let found = std::fs::read_to_string(file).unwrap_or_default();
        assert!(found == wanted, "OPERATIONS.md is old: UPDATE_LEDGER=1 cargo test -p services ledger");
    }

    #[test]
    fn no_operation_has_two_handlers() {
        for service in all() {
            let names: BTreeSet<&str> = service.entries.iter().map(|entry| entry.operation.name).collect();
            assert_eq!(names.len(), service.entries.len(), "{}", service.model.service_id);
        }
    }
}
