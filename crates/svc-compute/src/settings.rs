//! Settings that a launch gives an instance and that can be changed afterwards: what they may be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resources::Fault;
use resources::ec2::faults;

use crate::images::Launchable;
use crate::types::Kind;

/// "User data is limited to 16 KB, in raw form, before it is base64-encoded."
/// Source: "Run commands on your Linux instance at launch", EC2 user guide.
const USER_DATA: usize = 16 * 1024;

/// User data as it is kept: base64, without line breaks; none where it is empty.
///
/// # Errors
/// `InvalidUserData.Malformed`; `InvalidParameterValue` for too much.
pub fn user_data(given: &str) -> Result<Option<String>, Fault> {
    let unbroken: String = given.split_ascii_whitespace().collect();
    let Ok(raw) = STANDARD.decode(&unbroken) else {
        return Err(Fault::new("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data."));
    };
    if raw.len() > USER_DATA {
        return Err(faults::invalid(format!("User data is limited to {USER_DATA} bytes")));
    }
    Ok((!raw.is_empty()).then_some(unbroken))
}

/// What a shutdown from inside does: `stop` where nothing is said.
///
/// # Errors
/// `InvalidParameterValue` for another word than AWS's two.
pub fn shutdown_behavior(asked: Option<&str>) -> Result<String, Fault> {
    match asked.unwrap_or("stop") {
        known @ ("stop" | "terminate") => Ok(known.to_owned()),
        other => {
            let why = "Expecting one of stop, terminate.";
            Err(faults::invalid_value("instanceInitiatedShutdownBehavior", other, why))
        }
    }
}

/// Whether an instance of the type can be EBS-optimised, where that is asked.
///
/// # Errors
/// `InvalidParameterCombination` for a type that cannot be.
pub fn check_ebs_optimized(asked: bool, kind: &Kind) -> Result<(), Fault> {
    if asked && kind.size.ebs.is_none() {
        let message = format!("EBS-optimized instances are not supported for instance type '{}'.", kind.name);
        return Err(faults::combination(message));
    }
    Ok(())
}

/// Whether the type's processor runs the image.
///
/// # Errors
/// `InvalidParameterValue` where it does not.
pub fn check_architecture(kind: &Kind, image: &Launchable) -> Result<(), Fault> {
    if kind.family.architecture == image.architecture {
        return Ok(());
    }
    let message = format!(
        "The architecture '{}' of the specified instance type does not match the architecture '{}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again.",
        kind.family.architecture, image.architecture
    );
    Err(faults::invalid(message))
}
