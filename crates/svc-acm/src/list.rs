//! The list of certificates: without a filter, as on AWS, those with RSA keys of up to 2,048 bits.

use std::sync::Arc;

use model::certificate::ImportedCertificate;
use resources::page::page;
use resources::{Ctx, Entry, Fault, certificate, entry};
use shapes_acm as shapes;
use shapes_acm::{CertificateSummary, Filters, ListCertificatesRequest, ListCertificatesResponse};
use store::Read;

use crate::certificate::{domain, shown_algorithm, status};
use crate::fault::{invalid_parameter, validation};

/// As many as a page has at most, and as a summary has names.
const PAGE: usize = 1000;
const NAMES: usize = 100;

/// Source: `Includes` of ListCertificates.
const USUAL_KEYS: [&str; 2] = ["RSA_1024", "RSA_2048"];

pub fn entries() -> Vec<Entry> {
    vec![entry::<shapes::ListCertificates>(list)]
}

fn list(ctx: &Ctx, input: ListCertificatesRequest) -> Result<ListCertificatesResponse, Fault> {
    if input.sort_by.is_some() != input.sort_order.is_some() {
        return Err(validation("SortBy and SortOrder must be specified together."));
    }
    let includes = input.includes.unwrap_or_default();
    ctx.read(|tx| {
        let mut found: Vec<(String, Arc<ImportedCertificate>)> = tx
            .list::<ImportedCertificate>(&ctx.scope())
            .into_iter()
            .filter(|one| is_included(one, &includes))
            .filter(|one| {
                let statuses = &input.certificate_statuses;
                statuses.is_empty() || statuses.iter().any(|wanted| wanted == status(one, ctx))
            })
            .map(|one| (key(&one, input.sort_order.as_deref()), one))
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let size = input.max_items.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
        let page = page(found, Some(size), input.next_token.as_deref(), |(key, _)| key)
            .map_err(|bad| invalid_parameter(bad.to_string()))?;
        let summary = |(_, one): &(String, Arc<ImportedCertificate>)| {
            summary(ctx, one, !certificate::users(tx, &ctx.account, &one.arn).is_empty())
        };
        Ok(ListCertificatesResponse {
            certificate_summary_list: page.items.iter().map(summary).collect(),
            next_token: page.next,
        })
    })?
}

/// Pages go on after a key that grows: where the order is that of time, the key begins with the time, and
/// where that is to go backwards, with what is left of all time.
fn key(certificate: &ImportedCertificate, order: Option<&str>) -> String {
    let time = certificate.created.as_millisecond();
    match order {
        None => certificate.arn.clone(),
        Some("DESCENDING") => format!("{:020}{}", i64::MAX - time, certificate.arn),
        Some(_) => format!("{time:020}{}", certificate.arn),
    }
}

fn is_included(certificate: &ImportedCertificate, includes: &Filters) -> bool {
    let facts = &certificate.certificate.facts;
    let key = match includes.key_types.as_slice() {
        [] => USUAL_KEYS.contains(&facts.key_algorithm.as_str()),
        wanted => wanted.contains(&facts.key_algorithm),
    };
    let any = |wanted: &[String], has: &dyn Fn(&String) -> bool| wanted.is_empty() || wanted.iter().any(has);
    // Nothing that is imported can be exported, and no other service of AWS manages any.
    let elsewhere = includes.managed_by.is_some() || includes.export_option.as_deref() == Some("ENABLED");
    key && any(&includes.key_usage, &|wanted| facts.key_usages.contains(wanted))
        && any(&includes.extended_key_usage, &|wanted| {
            facts.extended_key_usages.iter().any(|(name, _)| name == wanted)
        })
        && !elsewhere
}

fn summary(ctx: &Ctx, certificate: &ImportedCertificate, in_use: bool) -> CertificateSummary {
    let facts = &certificate.certificate.facts;
    CertificateSummary {
        certificate_arn: Some(certificate.arn.as_str().into()),
        created_at: Some(certificate.created),
        domain_name: domain(certificate).map(Into::into),
        exported: Some(false),
        extended_key_usages: facts.extended_key_usages.iter().map(|(name, _)| name.as_str().into()).collect(),
        has_additional_subject_alternative_names: Some(facts.domains().len() > NAMES),
        imported_at: Some(certificate.imported),
        in_use: Some(in_use),
        key_algorithm: Some(shown_algorithm(&facts.key_algorithm).into()),
        key_usages: facts.key_usages.iter().map(|usage| usage.as_str().into()).collect(),
        not_after: Some(facts.not_after),
        not_before: Some(facts.not_before),
        renewal_eligibility: Some("INELIGIBLE".into()),
        status: Some(status(certificate, ctx).into()),
        subject_alternative_name_summaries: facts
            .domains()
            .iter()
            .take(NAMES)
            .map(|name| name.as_str().into())
            .collect(),
        r#type: Some("IMPORTED".into()),
        ..Default::default()
    }
}
