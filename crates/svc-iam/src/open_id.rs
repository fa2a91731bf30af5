//! OpenID Connect identity providers: who a trust policy may name as `Federated`.
//!
//! A provider is kept and shown. Tokens are not taken (`AssumeRoleWithWebIdentity`), for the keys that they
//! are proved with are on the internet.

use std::sync::Arc;

use model::iam::OpenIdProvider;
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use store::{Read, Tx};
use wire::Unit;

use crate::fault::{already_exists, invalid_input, limit_exceeded, needed, no_such_entity};
use crate::tag;
use crate::touches::{self, on};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateOpenIDConnectProvider, create, touches::new_open_id, url),
        on!(GetOpenIDConnectProvider, get, touches::itself, open_id_connect_provider_arn),
        on!(DeleteOpenIDConnectProvider, delete, touches::itself, open_id_connect_provider_arn),
        entry::<shapes::ListOpenIDConnectProviders>(list),
        on!(AddClientIDToOpenIDConnectProvider, add_client, touches::itself, open_id_connect_provider_arn),
        on!(
            RemoveClientIDFromOpenIDConnectProvider,
            remove_client,
            touches::itself,
            open_id_connect_provider_arn
        ),
        on!(
            UpdateOpenIDConnectProviderThumbprint,
            update_thumbprints,
            touches::itself,
            open_id_connect_provider_arn
        ),
    ]
}

/// How many an account has. Source of these: "IAM object quotas", IAM user guide, and
/// "CreateOpenIDConnectProvider", IAM API reference.
const MOST: usize = 100;
const MOST_CLIENTS: usize = 100;
const MOST_THUMBPRINTS: usize = 5;
const THUMBPRINT_LENGTH: usize = 40;

/// Finds one by its ARN.
pub fn find(tx: &impl Read, ctx: &Ctx, arn: &str) -> Result<Arc<OpenIdProvider>, Fault> {
    tx.get::<OpenIdProvider>(&ctx.global(), arn)
        .ok_or_else(|| no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}")))
}

/// Changes one.
pub fn change(
    tx: &mut Tx,
    ctx: &Ctx,
    arn: &str,
    change: impl FnOnce(&mut OpenIdProvider) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut provider = OpenIdProvider::clone(&*find(tx, ctx, arn)?);
    change(&mut provider)?;
    tx.put(&ctx.global(), arn, provider);
    Ok(())
}

/// The host and path of a provider's URL: what its ARN ends with.
fn without_scheme(url: &str) -> Result<&str, Fault> {
    let host = url.strip_prefix("https://").filter(|host| !host.is_empty());
    host.filter(|host| !host.contains([':', '?', '#', ' '])).ok_or_else(|| {
        invalid_input(format!(
            "Invalid Open ID Connect Provider URL '{url}': it begins with https:// and has neither a port nor a query."
        ))
    })
}

fn clients(given: Vec<String>) -> Result<Vec<String>, Fault> {
    if given.len() > MOST_CLIENTS {
        return Err(limit_exceeded(format!(
            "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: {MOST_CLIENTS}"
        )));
    }
    Ok(given)
}

fn thumbprints(given: Vec<String>) -> Result<Vec<String>, Fault> {
    if given.len() > MOST_THUMBPRINTS {
        return Err(invalid_input(format!(
            "Thumbprint list must contain fewer than {MOST_THUMBPRINTS} entries."
        )));
    }
    let is_one =
        |text: &String| text.len() == THUMBPRINT_LENGTH && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match given.iter().find(|text| !is_one(text)) {
        Some(bad) => Err(invalid_input(format!(
            "Thumbprint '{bad}' is not {THUMBPRINT_LENGTH} hexadecimal digits, the SHA-1 of a certificate."
        ))),
        None => Ok(given),
    }
}

/// AWS looks a thumbprint up where none is given; this yard asks nobody on the internet and keeps none.
fn create(
    ctx: &Ctx,
    input: shapes::CreateOpenIDConnectProviderRequest,
) -> Result<shapes::CreateOpenIDConnectProviderResponse, Fault> {
    let url = needed(input.url, "url")?;
    let host = without_scheme(&url)?;
    let provider = OpenIdProvider {
        arn: ctx.global_arn("iam", format_args!("oidc-provider/{host}")),
        url: host.to_owned(),
        client_ids: clients(input.client_id_list)?,
        thumbprints: thumbprints(input.thumbprint_list)?,
        created: ctx.now,
        tags: tag::from_shapes(input.tags)?,
    };
    ctx.write(|tx| {
        if tx.get::<OpenIdProvider>(&ctx.global(), &provider.arn).is_some() {
            return Err(already_exists(format!("Provider with url {url} already exists.")));
        }
        if tx.count::<OpenIdProvider>(&ctx.global()) >= MOST {
            return Err(limit_exceeded(format!(
                "Cannot exceed quota for OpenIdConnectProvidersPerAccount: {MOST}"
            )));
        }
        tx.put(&ctx.global(), &provider.arn, provider.clone());
        Ok(())
    })?;
    Ok(shapes::CreateOpenIDConnectProviderResponse {
        tags: tag::to_shapes(&provider.tags).into(),
        open_id_connect_provider_arn: Some(provider.arn.into()),
    })
}

fn get(
    ctx: &Ctx,
    input: shapes::GetOpenIDConnectProviderRequest,
) -> Result<shapes::GetOpenIDConnectProviderResponse, Fault> {
    let arn = needed(input.open_id_connect_provider_arn, "openIDConnectProviderArn")?;
    let provider = ctx.read(|tx| find(tx, ctx, &arn))??;
    let texts = |of: &[String]| of.iter().map(|text| text.as_str().into()).collect();
    Ok(shapes::GetOpenIDConnectProviderResponse {
        url: Some(provider.url.as_str().into()),
        client_id_list: texts(&provider.client_ids),
        thumbprint_list: texts(&provider.thumbprints),
        create_date: Some(provider.created),
        tags: tag::to_shapes(&provider.tags).into(),
    })
}

/// One that is not there is as good as deleted.
fn delete(ctx: &Ctx, input: shapes::DeleteOpenIDConnectProviderRequest) -> Result<Unit, Fault> {
    let arn = needed(input.open_id_connect_provider_arn, "openIDConnectProviderArn")?;
    ctx.write(|tx| {
        tx.delete::<OpenIdProvider>(&ctx.global(), &arn);
        Ok(Unit)
    })
}

fn list(
    ctx: &Ctx,
    _: shapes::ListOpenIDConnectProvidersRequest,
) -> Result<shapes::ListOpenIDConnectProvidersResponse, Fault> {
    let all = ctx.read(|tx| tx.list::<OpenIdProvider>(&ctx.global()))?;
    let entry = |provider: &Arc<OpenIdProvider>| shapes::OpenIDConnectProviderListEntry {
        arn: Some(provider.arn.as_str().into()),
    };
    Ok(shapes::ListOpenIDConnectProvidersResponse {
        open_id_connect_provider_list: all.iter().map(entry).collect(),
    })
}

/// A client that is known already stays: the request may be sent twice.
fn add_client(ctx: &Ctx, input: shapes::AddClientIDToOpenIDConnectProviderRequest) -> Result<Unit, Fault> {
    let arn = needed(input.open_id_connect_provider_arn, "openIDConnectProviderArn")?;
    let client = needed(input.client_id, "clientID")?;
    ctx.write(|tx| {
        change(tx, ctx, &arn, |provider| {
            if !provider.client_ids.contains(&client) {
                provider.client_ids.push(client);
            }
            provider.client_ids = clients(std::mem::take(&mut provider.client_ids))?;
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn remove_client(
    ctx: &Ctx,
    input: shapes::RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<Unit, Fault> {
    let arn = needed(input.open_id_connect_provider_arn, "openIDConnectProviderArn")?;
    let client = needed(input.client_id, "clientID")?;
    ctx.write(|tx| {
        change(tx, ctx, &arn, |provider| {
            provider.client_ids.retain(|known| *known != client);
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn update_thumbprints(
    ctx: &Ctx,
    input: shapes::UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<Unit, Fault> {
    let arn = needed(input.open_id_connect_provider_arn, "openIDConnectProviderArn")?;
    let given = thumbprints(input.thumbprint_list)?;
    ctx.write(|tx| {
        change(tx, ctx, &arn, |provider| {
            provider.thumbprints = given;
            Ok(())
        })
    })?;
    Ok(Unit)
}
