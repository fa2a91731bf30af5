//! Key pairs: made here, where the private half is given once and never kept, or imported.
//!
//! Source: `CreateKeyPair`, `ImportKeyPair`, `DeleteKeyPair`, `DescribeKeyPairs` of the EC2 API
//! reference.

mod material;

use std::sync::Arc;

use model::compute::KeyPair as Record;
use resources::ec2::{Field, Look, Named, Query, faults, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};

use crate::show::{arn, arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateKeyPair>(create)
            .touching(|ctx, i: &CreateKeyPairRequest| arns::<Record>(ctx, &i.key_name)),
        entry::<ImportKeyPair>(import)
            .touching(|ctx, i: &ImportKeyPairRequest| arns::<Record>(ctx, &i.key_name)),
        entry::<DeleteKeyPair>(delete).touching(touched_by_delete),
        entry::<DescribeKeyPairs>(describe),
    ]
}

/// IAM knows key pairs by their names.
fn touched_by_delete(ctx: &Ctx, input: &DeleteKeyPairRequest) -> Vec<String> {
    let by_id = input.key_pair_id.as_ref().and_then(|id| {
        ctx.read(|tx| tx.get::<Record>(&ctx.scope(), id).map(|key| arn::<Record>(ctx, &key.name))).ok()?
    });
    input.key_name.as_ref().map(|name| arn::<Record>(ctx, name)).or(by_id).into_iter().collect()
}

/// The key pair of this name.
///
/// # Errors
/// `InvalidKeyPair.NotFound`.
pub fn named(ctx: &Ctx, tx: &impl Read, name: &str) -> Result<Arc<Record>, Fault> {
    tx.find::<Record>(&ctx.scope(), "name", name).into_iter().next().ok_or_else(|| Record::not_found(name))
}

fn create(ctx: &Ctx, input: CreateKeyPairRequest) -> Result<KeyPair, Fault> {
    let name = new_name(&input.key_name)?;
    match input.key_format.as_deref() {
        None | Some("pem") => {}
        Some("ppk") => return Err(Fault::not_implemented("CreateKeyPair with KeyFormat 'ppk'")),
        Some(other) => {
            return Err(faults::invalid_value("keyFormat", other, "Expecting one of pem, ppk."));
        }
    }
    let tags = tags_of(&input.tag_specifications, Record::TYPE)?;
    // Making a key takes a while: not inside the transaction, and not for a name that is taken.
    ctx.read(|tx| refuse_taken(ctx, tx, name))??;
    let made = match input.key_type.as_deref() {
        None | Some("rsa") => material::rsa()?,
        Some("ed25519") => material::ed25519()?,
        Some(other) => return Err(faults::invalid_value("keyType", other, "Expecting one of rsa, ed25519.")),
    };
    let record = keep(ctx, name, made.public, tags)?;
    Ok(KeyPair {
        key_fingerprint: text(&record.fingerprint),
        key_material: Some(made.private.into()),
        key_name: text(&record.name),
        key_pair_id: text(&record.id),
        tags: shown_tags(&record.tags).into(),
    })
}

fn import(ctx: &Ctx, input: ImportKeyPairRequest) -> Result<ImportKeyPairResult, Fault> {
    let name = new_name(&input.key_name)?;
    let given = input.public_key_material.as_ref().ok_or_else(|| faults::missing("PublicKeyMaterial"))?;
    let tags = tags_of(&input.tag_specifications, Record::TYPE)?;
    let record = keep(ctx, name, material::imported(&given.0)?, tags)?;
    Ok(ImportKeyPairResult {
        key_fingerprint: text(&record.fingerprint),
        key_name: text(&record.name),
        key_pair_id: text(&record.id),
        tags: shown_tags(&record.tags).into(),
    })
}

/// "A unique name for the key pair. Constraints: Up to 255 ASCII characters."
fn new_name(given: &Option<String>) -> Result<&str, Fault> {
    let name = required(given, "KeyName")?;
    if name.len() > 255 || !name.is_ascii() || name.trim() != name {
        let why = "A key pair's name has up to 255 ASCII characters, without spaces at its ends.";
        return Err(faults::invalid_value("keyName", name, why));
    }
    Ok(name)
}

fn refuse_taken(ctx: &Ctx, tx: &impl Read, name: &str) -> Result<(), Fault> {
    if tx.find::<Record>(&ctx.scope(), "name", name).is_empty() {
        return Ok(());
    }
    Err(Fault::new("InvalidKeyPair.Duplicate", format!("The keypair already exists: '{name}'")))
}

fn keep(ctx: &Ctx, name: &str, public: material::Public, tags: model::Tags) -> Result<Record, Fault> {
    ctx.write(|tx: &mut Tx| {
        refuse_taken(ctx, tx, name)?;
        let record = Record {
            id: new_id(),
            name: name.to_owned(),
            key_type: public.kind.to_owned(),
            fingerprint: public.fingerprint,
            public_key: public.openssh,
            created: ctx.now,
            tags,
        };
        tx.put(&ctx.scope(), &record.id, record.clone());
        Ok(record)
    })
}

/// As on AWS, to delete what is not there is no mistake.
fn delete(ctx: &Ctx, input: DeleteKeyPairRequest) -> Result<DeleteKeyPairResult, Fault> {
    ctx.write(|tx| {
        let found = match (&input.key_pair_id, &input.key_name) {
            (Some(id), _) => tx.get::<Record>(&ctx.scope(), id),
            (None, Some(name)) => named(ctx, tx, name).ok(),
            (None, None) => return Err(faults::missing("KeyName, or KeyPairId")),
        };
        if let Some(key) = &found {
            tx.delete::<Record>(&ctx.scope(), &key.id);
        }
        Ok(DeleteKeyPairResult {
            key_pair_id: found.map(|key| key.id.to_string().into()),
            r#return: Some(true),
        })
    })
}

const FILTERS: &[Field<Record>] = &[
    ("fingerprint", |_, k, f| f.matches(&k.fingerprint)),
    ("key-name", |_, k, f| f.matches(&k.name)),
    ("key-pair-id", |_, k, f| f.matches(&k.id)),
];

fn describe(ctx: &Ctx, input: DescribeKeyPairsRequest) -> Result<DescribeKeyPairsResult, Fault> {
    ctx.read(|tx| {
        let mut ids = input.key_pair_ids.clone();
        for name in &input.key_names {
            ids.push(named(ctx, tx, name)?.id.to_string());
        }
        let query = Query { parameter: "keyPairIds", ids: &ids, filters: &input.filters, ..Query::default() };
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        let with_public = input.include_public_key == Some(true);
        let shown = |key: &Arc<Record>| KeyPairInfo {
            create_time: Some(key.created),
            key_fingerprint: text(&key.fingerprint),
            key_name: text(&key.name),
            key_pair_id: text(&key.id),
            key_type: text(&key.key_type),
            public_key: with_public.then(|| key.public_key.as_str().into()),
            tags: shown_tags(&key.tags),
        };
        Ok(DescribeKeyPairsResult { key_pairs: page.items.iter().map(shown).collect() })
    })?
}
