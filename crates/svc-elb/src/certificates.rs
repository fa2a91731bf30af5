//! The certificates of HTTPS listeners beside their default one.

use model::elb::Listener;
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    AddListenerCertificatesInput, AddListenerCertificatesOutput, Certificate,
    DescribeListenerCertificatesInput, DescribeListenerCertificatesOutput, RemoveListenerCertificatesInput,
    RemoveListenerCertificatesOutput,
};
use store::{Read, Scope};

use crate::arn::touched;
use crate::faults::{invalid, needed, not_permitted, too_many};
use crate::limits::CERTIFICATES_PER_BALANCER;
use crate::listing::listing;
use crate::{listener, tls};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::AddListenerCertificates>(add)
            .touching(|_, i: &AddListenerCertificatesInput| touched(&i.listener_arn)),
        entry::<shapes::RemoveListenerCertificates>(remove)
            .touching(|_, i: &RemoveListenerCertificatesInput| touched(&i.listener_arn)),
        entry::<shapes::DescribeListenerCertificates>(describe),
    ]
}

/// The certificate of a request: AWS takes one in a call.
fn named(certificates: &[Certificate]) -> Result<&str, Fault> {
    tls::one(certificates)?.ok_or_else(|| invalid("A certificate must be specified"))
}

fn find_https(tx: &impl Read, scope: &Scope, arn: &str) -> Result<Listener, Fault> {
    let listener = (*listener::find(tx, scope, arn)?).clone();
    match listener.protocol.as_str() {
        "HTTPS" => Ok(listener),
        other => Err(invalid(format!(
            "Certificates cannot be specified for the listener '{arn}', whose protocol is '{other}'"
        ))),
    }
}

fn add(ctx: &Ctx, input: AddListenerCertificatesInput) -> Result<AddListenerCertificatesOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    let certificate = named(&input.certificates)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let mut listener = find_https(tx, &scope, arn)?;
        tls::check(tx, &scope, certificate)?;
        // "If the certificate is already in the certificate list, the call is successful but the certificate is
        // not added again."
        if listener.certificates.iter().skip(1).all(|there| there != certificate) {
            listener.certificates.push(certificate.to_owned());
            let others = tx.find::<Listener>(&scope, "load-balancer", &listener.load_balancer_arn);
            let before: usize =
                others.iter().map(|listener| listener.certificates.len().saturating_sub(1)).sum();
            if before >= CERTIFICATES_PER_BALANCER {
                let what = "certificates of a load balancer, not counting default certificates,";
                return Err(too_many("TooManyCertificates", what, CERTIFICATES_PER_BALANCER));
            }
            tx.put(&scope, arn, listener);
        }
        Ok(AddListenerCertificatesOutput { certificates: [shown(certificate, false)].into() })
    })
}

fn remove(
    ctx: &Ctx,
    input: RemoveListenerCertificatesInput,
) -> Result<RemoveListenerCertificatesOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    let certificate = named(&input.certificates)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let mut listener = find_https(tx, &scope, arn)?;
        match listener.certificates.iter().skip(1).position(|there| there == certificate) {
            Some(at) => drop(listener.certificates.remove(at + 1)),
            None if listener.certificates.first().is_some_and(|default| default == certificate) => {
                return Err(not_permitted(format!(
                    "The default certificate '{certificate}' of a listener cannot be removed: replace it"
                )));
            }
            None => {}
        }
        tx.put(&scope, arn, listener);
        Ok(RemoveListenerCertificatesOutput {})
    })
}

fn describe(
    ctx: &Ctx,
    input: DescribeListenerCertificatesInput,
) -> Result<DescribeListenerCertificatesOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    let listener = ctx.read(|tx| listener::find(tx, &ctx.scope(), arn))??;
    let mut all: Vec<(String, Certificate)> = listener
        .certificates
        .iter()
        .enumerate()
        // The default one comes first on the first page.
        .map(|(at, arn)| (format!("{}{arn}", u8::from(at > 0)), shown(arn, at == 0)))
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let page = listing(all, input.page_size, &input.marker, |(key, _)| key)?;
    Ok(DescribeListenerCertificatesOutput {
        certificates: page.items.into_iter().map(|(_, certificate)| certificate).collect(),
        next_marker: page.next,
    })
}

fn shown(arn: &str, is_default: bool) -> Certificate {
    Certificate { certificate_arn: Some(arn.into()), is_default: Some(is_default) }
}
