//! Certificates one by one: described, fetched, deleted.

use std::sync::Arc;

use model::certificate::ImportedCertificate;
use resources::{Ctx, Entry, Fault, certificate, entry};
use shapes_acm as shapes;
use shapes_acm::{
    CertificateDetail, CertificateOptions, DeleteCertificateRequest, DescribeCertificateRequest,
    DescribeCertificateResponse, ExtendedKeyUsage, GetCertificateRequest, GetCertificateResponse, KeyUsage,
};
use store::Read;
use wire::Unit;

use crate::fault::{in_use, invalid_arn, not_found};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::DescribeCertificate>(describe)
            .touching(|_, i: &DescribeCertificateRequest| touched(&i.certificate_arn)),
        entry::<shapes::GetCertificate>(get)
            .touching(|_, i: &GetCertificateRequest| touched(&i.certificate_arn)),
        entry::<shapes::DeleteCertificate>(delete)
            .touching(|_, i: &DeleteCertificateRequest| touched(&i.certificate_arn)),
    ]
}

/// The ARN of a request, for IAM.
pub fn touched(arn: &Option<String>) -> Vec<String> {
    arn.iter().cloned().collect()
}

/// The certificate of this ARN.
///
/// # Errors
/// `InvalidArnException` for what is no certificate's ARN, `ResourceNotFoundException`.
pub fn find(tx: &impl Read, ctx: &Ctx, arn: &str) -> Result<Arc<ImportedCertificate>, Fault> {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    if !resource.starts_with("certificate/") {
        return Err(invalid_arn(arn));
    }
    tx.get::<ImportedCertificate>(&ctx.scope(), arn).ok_or_else(|| not_found(arn))
}

/// A member that the model requires, so that a request without it does not come this far.
pub fn needed(arn: &Option<String>) -> Result<&str, Fault> {
    arn.as_deref().ok_or_else(|| invalid_arn(""))
}

/// ACM describes `RSA_2048` as `RSA-2048`; filters keep to the former.
pub fn shown_algorithm(algorithm: &str) -> String {
    algorithm.replacen('_', "-", 1)
}

fn describe(ctx: &Ctx, input: DescribeCertificateRequest) -> Result<DescribeCertificateResponse, Fault> {
    let arn = needed(&input.certificate_arn)?;
    let (found, users) =
        ctx.read(|tx| find(tx, ctx, arn).map(|found| (found, certificate::users(tx, &ctx.account, arn))))??;
    let facts = &found.certificate.facts;
    let usage = |name: &String| KeyUsage { name: Some(name.as_str().into()) };
    let extended = |(name, oid): &(String, String)| ExtendedKeyUsage {
        name: Some(name.as_str().into()),
        oid: Some(oid.as_str().into()),
    };
    let certificate = CertificateDetail {
        certificate_arn: Some(found.arn.as_str().into()),
        created_at: Some(found.created),
        domain_name: domain(&found).map(Into::into),
        extended_key_usages: facts.extended_key_usages.iter().map(extended).collect(),
        imported_at: Some(found.imported),
        in_use_by: users.into_iter().map(Into::into).collect(),
        issuer: Some(facts.issuer.as_str().into()),
        key_algorithm: Some(shown_algorithm(&facts.key_algorithm).into()),
        key_usages: facts.key_usages.iter().map(usage).collect(),
        not_after: Some(facts.not_after),
        not_before: Some(facts.not_before),
        options: Some(CertificateOptions {
            certificate_transparency_logging_preference: Some("DISABLED".into()),
            ..Default::default()
        }),
        renewal_eligibility: Some("INELIGIBLE".into()),
        serial: Some(facts.serial.as_str().into()),
        signature_algorithm: Some(facts.signature_algorithm.as_str().into()),
        status: Some(status(&found, ctx).into()),
        subject: Some(facts.subject.as_str().into()),
        subject_alternative_names: facts.domains().iter().map(|name| name.as_str().into()).collect(),
        r#type: Some("IMPORTED".into()),
        ..Default::default()
    };
    Ok(DescribeCertificateResponse { certificate: Some(certificate) })
}

/// The name that a certificate goes by: its common name, or the first of the others.
pub fn domain(certificate: &ImportedCertificate) -> Option<&str> {
    let facts = &certificate.certificate.facts;
    facts.common_name.as_deref().or(facts.names.first().map(String::as_str))
}

/// How a certificate stands now.
pub fn status(certificate: &ImportedCertificate, ctx: &Ctx) -> &'static str {
    if ctx.now > certificate.certificate.facts.not_after { "EXPIRED" } else { "ISSUED" }
}

fn get(ctx: &Ctx, input: GetCertificateRequest) -> Result<GetCertificateResponse, Fault> {
    let arn = needed(&input.certificate_arn)?;
    let found = ctx.read(|tx| find(tx, ctx, arn))??;
    Ok(GetCertificateResponse {
        certificate: Some(found.certificate.body.as_str().into()),
        certificate_chain: found.certificate.chain.as_deref().map(Into::into),
    })
}

fn delete(ctx: &Ctx, input: DeleteCertificateRequest) -> Result<Unit, Fault> {
    let arn = needed(&input.certificate_arn)?;
    ctx.write(|tx| {
        find(tx, ctx, arn)?;
        if !certificate::users(tx, &ctx.account, arn).is_empty() {
            return Err(in_use(arn));
        }
        tx.delete::<ImportedCertificate>(&ctx.scope(), arn);
        Ok(Unit)
    })
}
