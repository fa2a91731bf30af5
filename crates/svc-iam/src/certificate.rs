//! Server certificates: what balancers show their clients, uploaded with its private key, which no answer has.

use std::sync::Arc;

use model::certificate::ServerCertificate;
use resources::certificate::{self, BadCertificate};
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{
    already_exists, delete_conflict, limit_exceeded, malformed_certificate, needed, no_such_entity,
};
use crate::holder::new_id;
use crate::listing::listing;
use crate::tag;
use crate::touches::{self, on};

/// How many an account has at most. Source: "IAM object quotas", IAM user guide.
pub const MOST: usize = 20;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(UploadServerCertificate, upload, touches::new_certificate, path, server_certificate_name),
        on!(GetServerCertificate, get, touches::certificate, server_certificate_name),
        on!(
            UpdateServerCertificate,
            update,
            touches::renamed_certificate,
            server_certificate_name,
            new_path,
            new_server_certificate_name
        ),
        on!(DeleteServerCertificate, delete, touches::certificate, server_certificate_name),
        entry::<shapes::ListServerCertificates>(list),
    ]
}

/// Finds a certificate by its name.
pub fn find(tx: &impl Read, ctx: &Ctx, name: &str) -> Result<Arc<ServerCertificate>, Fault> {
    tx.get::<ServerCertificate>(&ctx.global(), name)
        .ok_or_else(|| no_such_entity(format!("The Server Certificate with name {name} cannot be found.")))
}

fn arn(ctx: &Ctx, path: &str, name: &str) -> String {
    ctx.global_arn("iam", format_args!("server-certificate{path}{name}"))
}

fn refused(bad: &BadCertificate) -> Fault {
    match bad {
        BadCertificate::Unreadable => malformed_certificate(
            "Unable to parse certificate. Please ensure the certificate is in PEM format.",
        ),
        BadCertificate::Several => malformed_certificate(
            "Unable to parse certificate. Please ensure the certificate body holds one certificate; the others belong to the certificate chain.",
        ),
        BadCertificate::TooEarly(from) => {
            malformed_certificate(format!("The certificate is not valid before {from}."))
        }
        BadCertificate::Expired(until) => {
            malformed_certificate(format!("The certificate was valid until {until}."))
        }
        BadCertificate::BadKey => malformed_certificate("Invalid Private Key."),
        BadCertificate::Unsupported(algorithm) => {
            malformed_certificate(format!("Keys of the algorithm {algorithm} are not supported."))
        }
        BadCertificate::NotServed(_) => Fault::not_implemented(bad),
        BadCertificate::KeyMismatch => {
            Fault::new("KeyPairMismatch", "The public key certificate and the private key do not match.")
        }
        BadCertificate::BrokenChain(at) => malformed_certificate(format!(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: {at}"
        )),
    }
}

fn metadata(certificate: &ServerCertificate) -> shapes::ServerCertificateMetadata {
    shapes::ServerCertificateMetadata {
        arn: Some(certificate.arn.as_str().into()),
        expiration: Some(certificate.certificate.facts.not_after),
        path: Some(certificate.path.as_str().into()),
        server_certificate_id: Some(certificate.id.as_str().into()),
        server_certificate_name: Some(certificate.name.as_str().into()),
        upload_date: Some(certificate.uploaded),
    }
}

/// Refuses a name that a certificate has already, whatever its letters' case.
fn free_name(tx: &impl Read, ctx: &Ctx, name: &str) -> Result<(), Fault> {
    let all = tx.list::<ServerCertificate>(&ctx.global());
    if all.iter().any(|other| other.name.eq_ignore_ascii_case(name)) {
        return Err(already_exists(format!("The Server Certificate with name {name} already exists.")));
    }
    Ok(())
}

fn upload(
    ctx: &Ctx,
    input: shapes::UploadServerCertificateRequest,
) -> Result<shapes::UploadServerCertificateResponse, Fault> {
    let name = needed(input.server_certificate_name, "serverCertificateName")?;
    let body = needed(input.certificate_body, "certificateBody")?;
    let private_key = needed(input.private_key, "privateKey")?;
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let tags = tag::from_shapes(input.tags)?;
    let read = certificate::read(&body, input.certificate_chain.as_deref(), &private_key, ctx.now)
        .map_err(|bad| refused(&bad))?;
    let certificate = ctx.write(|tx| {
        free_name(tx, ctx, &name)?;
        if tx.count::<ServerCertificate>(&ctx.global()) >= MOST {
            return Err(limit_exceeded(format!(
                "Cannot exceed quota for ServerCertificatesPerAccount: {MOST}"
            )));
        }
        let certificate = ServerCertificate {
            id: new_id("ASCA"),
            arn: arn(ctx, &path, &name),
            name,
            path,
            uploaded: ctx.now,
            certificate: Arc::new(read),
            tags,
        };
        tx.put(&ctx.global(), &certificate.name, certificate.clone());
        Ok(certificate)
    })?;
    Ok(shapes::UploadServerCertificateResponse {
        server_certificate_metadata: Some(metadata(&certificate)),
        tags: tag::to_shapes(&certificate.tags).into(),
    })
}

fn get(
    ctx: &Ctx,
    input: shapes::GetServerCertificateRequest,
) -> Result<shapes::GetServerCertificateResponse, Fault> {
    let name = needed(input.server_certificate_name, "serverCertificateName")?;
    let found = ctx.read(|tx| find(tx, ctx, &name))??;
    Ok(shapes::GetServerCertificateResponse {
        server_certificate: Some(shapes::ServerCertificate {
            certificate_body: Some(found.certificate.body.as_str().into()),
            certificate_chain: found.certificate.chain.as_deref().map(Into::into),
            server_certificate_metadata: Some(metadata(&found)),
            tags: tag::to_shapes(&found.tags),
        }),
    })
}

fn list(
    ctx: &Ctx,
    input: shapes::ListServerCertificatesRequest,
) -> Result<shapes::ListServerCertificatesResponse, Fault> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let mut found = ctx.read(|tx| tx.list::<ServerCertificate>(&ctx.global()))?;
    found.retain(|certificate| certificate.path.starts_with(prefix));
    let page =
        listing(found, input.max_items, input.marker.as_deref(), |certificate| certificate.name.as_str())?;
    Ok(shapes::ListServerCertificatesResponse {
        server_certificate_metadata_list: page.items.iter().map(|one| metadata(one)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

/// Gives a certificate another name or path; the listeners that use it follow.
fn update(ctx: &Ctx, input: shapes::UpdateServerCertificateRequest) -> Result<Unit, Fault> {
    let name = needed(input.server_certificate_name, "serverCertificateName")?;
    ctx.write(|tx| {
        let mut certificate = (*find(tx, ctx, &name)?).clone();
        let new = input.new_server_certificate_name.unwrap_or_else(|| name.clone());
        if !new.eq_ignore_ascii_case(&name) {
            free_name(tx, ctx, &new)?;
        }
        certificate.path = input.new_path.unwrap_or(certificate.path);
        let old_arn = std::mem::replace(&mut certificate.arn, arn(ctx, &certificate.path, &new));
        certificate::rename(tx, &ctx.account, &old_arn, &certificate.arn);
        certificate.name = new.clone();
        tx.delete::<ServerCertificate>(&ctx.global(), &name);
        tx.put(&ctx.global(), &new, certificate);
        Ok(Unit)
    })
}

fn delete(ctx: &Ctx, input: shapes::DeleteServerCertificateRequest) -> Result<Unit, Fault> {
    let name = needed(input.server_certificate_name, "serverCertificateName")?;
    ctx.write(|tx| {
        let certificate = find(tx, ctx, &name)?;
        if let Some(user) = certificate::users(tx, &ctx.account, &certificate.arn).first() {
            return Err(delete_conflict(format!(
                "Certificate: {} is currently in use by {user}. Please remove it first before deleting it from IAM.",
                certificate.id
            )));
        }
        tx.delete::<ServerCertificate>(&ctx.global(), &name);
        Ok(Unit)
    })
}
