//! Credentials that users have on AWS and nobody has here: second factors, SSH keys and passwords for
//! CodeCommit, signing certificates. This yard gives none, so each list is empty; Terraform reads them all
//! before it deletes a user (`force_destroy`).

use model::iam::User;
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;

use crate::holder::find;
use crate::touches::{self, on};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(ListMFADevices, mfa_devices, touches::user_or_caller, user_name),
        entry::<shapes::ListVirtualMFADevices>(virtual_mfa_devices),
        on!(ListSSHPublicKeys, ssh_public_keys, touches::user_or_caller, user_name),
        on!(ListSigningCertificates, signing_certificates, touches::user_or_caller, user_name),
        on!(ListServiceSpecificCredentials, service_credentials, touches::user_or_caller, user_name),
    ]
}

/// Refuses a name that no user has; who names nobody asks about themselves.
fn known(ctx: &Ctx, name: Option<String>) -> Result<(), Fault> {
    let Some(name) = name else { return Ok(()) };
    ctx.read(|tx| find::<User>(tx, ctx, &name).map(drop))?
}

fn mfa_devices(
    ctx: &Ctx,
    input: shapes::ListMFADevicesRequest,
) -> Result<shapes::ListMFADevicesResponse, Fault> {
    known(ctx, input.user_name)?;
    Ok(shapes::ListMFADevicesResponse { is_truncated: Some(false), ..Default::default() })
}

fn virtual_mfa_devices(
    _: &Ctx,
    _: shapes::ListVirtualMFADevicesRequest,
) -> Result<shapes::ListVirtualMFADevicesResponse, Fault> {
    Ok(shapes::ListVirtualMFADevicesResponse { is_truncated: Some(false), ..Default::default() })
}

fn ssh_public_keys(
    ctx: &Ctx,
    input: shapes::ListSSHPublicKeysRequest,
) -> Result<shapes::ListSSHPublicKeysResponse, Fault> {
    known(ctx, input.user_name)?;
    Ok(shapes::ListSSHPublicKeysResponse { is_truncated: Some(false), ..Default::default() })
}

fn signing_certificates(
    ctx: &Ctx,
    input: shapes::ListSigningCertificatesRequest,
) -> Result<shapes::ListSigningCertificatesResponse, Fault> {
    known(ctx, input.user_name)?;
    Ok(shapes::ListSigningCertificatesResponse { is_truncated: Some(false), ..Default::default() })
}

fn service_credentials(
    ctx: &Ctx,
    input: shapes::ListServiceSpecificCredentialsRequest,
) -> Result<shapes::ListServiceSpecificCredentialsResponse, Fault> {
    known(ctx, input.user_name)?;
    Ok(shapes::ListServiceSpecificCredentialsResponse { is_truncated: Some(false), ..Default::default() })
}
