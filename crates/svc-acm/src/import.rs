//! Importing a certificate, and importing it anew under the ARN that it has.
//!
//! Source: "Importing certificates" and "Reimporting a certificate", ACM user guide.

use std::sync::Arc;

use model::certificate::{Certificate, Facts, ImportedCertificate};
use resources::{Ctx, Entry, Fault, certificate, entry, random_letters};
use shapes_acm as shapes;
use shapes_acm::{ImportCertificateRequest, ImportCertificateResponse};
use store::Read;
use wire::Blob;

use crate::certificate::{find, touched};
use crate::fault::{bad_certificate, limit_exceeded, validation};
use crate::tags;

/// How many an account may import. Source: "Quotas", ACM user guide.
const MOST: usize = 2500;

pub fn entries() -> Vec<Entry> {
    vec![entry::<shapes::ImportCertificate>(import).touching(|ctx, input: &ImportCertificateRequest| {
        match &input.certificate_arn {
            Some(_) => touched(&input.certificate_arn),
            None => vec![ctx.arn("acm", "certificate/*")],
        }
    })]
}

fn import(ctx: &Ctx, input: ImportCertificateRequest) -> Result<ImportCertificateResponse, Fault> {
    let body = text(&input.certificate, "certificate")?
        .ok_or_else(|| validation("The certificate field is missing."))?;
    let private_key = text(&input.private_key, "privateKey")?
        .ok_or_else(|| validation("The private key field is missing."))?;
    let chain = text(&input.certificate_chain, "certificateChain")?.filter(|chain| !chain.is_empty());
    let read = certificate::read(body, chain, private_key, ctx.now).map_err(|bad| bad_certificate(&bad))?;
    if chain.is_none() && !certificate::is_self_signed(&read) {
        return Err(validation(
            "Provided certificate is not a valid self signed. Please provide either a valid self-signed certificate or certificate chain.",
        ));
    }
    if read.facts.domains().is_empty() {
        return Err(validation("The certificate names no domain: it has no common name and no DNS names."));
    }
    let arn = match input.certificate_arn {
        Some(arn) if !input.tags.is_empty() => {
            return Err(validation(format!("Tags cannot be applied when {arn} is imported anew.")));
        }
        Some(arn) => again(ctx, &arn, read)?,
        None => anew(ctx, read, input.tags)?,
    };
    Ok(ImportCertificateResponse { certificate_arn: Some(arn.into()) })
}

fn text<'a>(blob: &'a Option<Blob>, name: &str) -> Result<Option<&'a str>, Fault> {
    let text = blob.as_ref().map(|blob| std::str::from_utf8(&blob.0)).transpose();
    text.map_err(|_| validation(format!("The {name} field is not in the valid PEM format.")))
}

fn anew(ctx: &Ctx, read: Certificate, given: Vec<shapes::Tag>) -> Result<String, Fault> {
    let tags = tags::read(given)?;
    let arn = ctx.arn("acm", format_args!("certificate/{}", new_id()));
    ctx.write(|tx| {
        if tx.count::<ImportedCertificate>(&ctx.scope()) >= MOST {
            return Err(limit_exceeded(format!(
                "You have reached the maximum of {MOST} imported certificates."
            )));
        }
        let new = ImportedCertificate {
            arn: arn.clone(),
            created: ctx.now,
            imported: ctx.now,
            certificate: Arc::new(read),
            tags,
        };
        tx.put(&ctx.scope(), &arn, new);
        Ok(arn)
    })
}

/// A certificate takes the place of one whose key was of its kind and whose uses it covers.
fn again(ctx: &Ctx, arn: &str, read: Certificate) -> Result<String, Fault> {
    ctx.write(|tx| {
        let there = find(tx, ctx, arn)?;
        check_successor(&there.certificate.facts, &read.facts)?;
        let new = ImportedCertificate { imported: ctx.now, certificate: Arc::new(read), ..(*there).clone() };
        tx.put(&ctx.scope(), arn, new);
        Ok(arn.to_owned())
    })
}

fn check_successor(old: &Facts, new: &Facts) -> Result<(), Fault> {
    if old.key_algorithm != new.key_algorithm {
        return Err(validation(format!(
            "The key type and size cannot be changed when a certificate is imported anew: {} is not {}.",
            new.key_algorithm, old.key_algorithm
        )));
    }
    let lost = old.key_usages.iter().find(|usage| !new.key_usages.contains(usage));
    let lost_extended = old.extended_key_usages.iter().find(|usage| !new.extended_key_usages.contains(usage));
    match lost.or(lost_extended.map(|(name, _)| name)) {
        Some(usage) => Err(validation(format!(
            "Key usages cannot be taken away when a certificate is imported anew: {usage} is missing."
        ))),
        None => Ok(()),
    }
}

/// A UUID, as ACM's ids are.
fn new_id() -> String {
    let hex = random_letters(b"0123456789abcdef", 30);
    format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[12..15], &hex[15..18], &hex[18..])
}
