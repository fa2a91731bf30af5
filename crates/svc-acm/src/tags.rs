//! Tags of certificates.

use model::Tags;
use model::certificate::ImportedCertificate;
use resources::{Ctx, Entry, Fault, entry};
use shapes_acm as shapes;
use shapes_acm::{
    AddTagsToCertificateRequest, ListTagsForCertificateRequest, ListTagsForCertificateResponse,
    RemoveTagsFromCertificateRequest, Tag,
};
use wire::Unit;

use crate::certificate::{find, needed, touched};
use crate::fault::{bad_tag, invalid_parameter};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::AddTagsToCertificate>(add)
            .touching(|_, i: &AddTagsToCertificateRequest| touched(&i.certificate_arn)),
        entry::<shapes::RemoveTagsFromCertificate>(remove)
            .touching(|_, i: &RemoveTagsFromCertificateRequest| touched(&i.certificate_arn)),
        entry::<shapes::ListTagsForCertificate>(list)
            .touching(|_, i: &ListTagsForCertificateRequest| touched(&i.certificate_arn)),
    ]
}

/// Tags as a request has them.
pub fn read(given: Vec<Tag>) -> Result<Tags, Fault> {
    let mut tags = Tags::new();
    put(&mut tags, given)?;
    Ok(tags)
}

fn put(tags: &mut Tags, given: Vec<Tag>) -> Result<(), Fault> {
    for (at, tag) in given.iter().enumerate() {
        if given[..at].iter().any(|other| other.key == tag.key) {
            let key = tag.key.as_deref().unwrap_or_default();
            return Err(invalid_parameter(format!("The tag key '{key}' is specified more than once.")));
        }
    }
    let pairs = given.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    resources::tags::add(tags, pairs).map_err(|bad| bad_tag(&bad))
}

fn change(
    ctx: &Ctx,
    arn: &Option<String>,
    with: impl FnOnce(&mut Tags) -> Result<(), Fault>,
) -> Result<Unit, Fault> {
    let arn = needed(arn)?;
    ctx.write(|tx| {
        let mut certificate: ImportedCertificate = (*find(tx, ctx, arn)?).clone();
        with(&mut certificate.tags)?;
        tx.put(&ctx.scope(), arn, certificate);
        Ok(Unit)
    })
}

fn add(ctx: &Ctx, input: AddTagsToCertificateRequest) -> Result<Unit, Fault> {
    change(ctx, &input.certificate_arn, |tags| put(tags, input.tags))
}

/// A tag named with a value goes only if that is its value; one named without goes whatever it is.
fn remove(ctx: &Ctx, input: RemoveTagsFromCertificateRequest) -> Result<Unit, Fault> {
    change(ctx, &input.certificate_arn, |tags| {
        let is_meant = |key: &String, value: &String, tag: &Tag| {
            tag.key.as_ref() == Some(key) && tag.value.as_ref().is_none_or(|meant| meant == value)
        };
        tags.retain(|key, value| !input.tags.iter().any(|tag| is_meant(key, value, tag)));
        Ok(())
    })
}

fn list(ctx: &Ctx, input: ListTagsForCertificateRequest) -> Result<ListTagsForCertificateResponse, Fault> {
    let arn = needed(&input.certificate_arn)?;
    let found = ctx.read(|tx| find(tx, ctx, arn))??;
    let shown =
        found.tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) });
    Ok(ListTagsForCertificateResponse { tags: shown.collect() })
}
