//! Certificates by their ARNs, of IAM or ACM, and the balancers that use them.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::certificate::{Certificate, ImportedCertificate, ServerCertificate};
use model::elb::Listener;
use store::{Read, Scope, Tx};

/// The certificate of this ARN that a region's listeners may use: IAM's, or ACM's of that region.
pub fn by_arn(tx: &impl Read, scope: &Scope, arn: &str) -> Option<Arc<Certificate>> {
    if let Some(imported) = tx.get::<ImportedCertificate>(scope, arn) {
        return Some(imported.certificate.clone());
    }
    let global = Scope::global(scope.account.clone());
    let of_iam = tx.find::<ServerCertificate>(&global, "arn", arn);
    of_iam.first().map(|uploaded| uploaded.certificate.clone())
}

/// The ARNs of the balancers with a listener that uses a certificate, in any region of the account.
pub fn users(tx: &impl Read, account: &str, arn: &str) -> Vec<String> {
    let listeners = listeners(tx, account, arn);
    let balancers: BTreeSet<_> =
        listeners.iter().map(|(_, listener)| listener.load_balancer_arn.clone()).collect();
    balancers.into_iter().collect()
}

/// Has the listeners that use a certificate follow it to its new ARN.
pub fn rename(tx: &mut Tx, account: &str, from: &str, to: &str) {
    for (scope, listener) in listeners(tx, account, from) {
        tx.update::<Listener>(&scope, &listener.arn, |listener| {
            for certificate in listener.certificates.iter_mut().filter(|arn| *arn == from) {
                to.clone_into(certificate);
            }
        });
    }
}

fn listeners(tx: &impl Read, account: &str, certificate: &str) -> Vec<(Scope, Arc<Listener>)> {
    let scopes = tx.scopes::<Listener>().into_iter().filter(|scope| &*scope.account == account);
    let of_scope = |scope: Scope| {
        let found = tx.find::<Listener>(&scope, "certificate", certificate);
        found.into_iter().map(move |listener| (scope.clone(), listener))
    };
    scopes.flat_map(of_scope).collect()
}
