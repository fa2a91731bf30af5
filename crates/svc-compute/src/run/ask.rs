//! What a launch asks for beside its network and its disk: each parameter read and judged by itself.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::network::{Subnet, Vpc};
use resources::ec2::faults;
use resources::{Ctx, Fault};
use shapes_ec2::RunInstancesRequest;
use store::Read;

use crate::types::Kind;

/// The most instances of one call. AWS's quota counts an account's vCPUs; this bounds a mistake.
const MOST: i32 = 1000;

/// "User data is limited to 16 KB, in raw form, before it is base64-encoded."
/// Source: "Run commands on your Linux instance at launch", EC2 user guide.
const USER_DATA: usize = 16 * 1024;

/// How many instances at least and at most.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue`, `InvalidParameterCombination`, `InstanceLimitExceeded`.
pub fn counts(input: &RunInstancesRequest) -> Result<(u32, u32), Fault> {
    let least = input.min_count.ok_or_else(|| faults::missing("MinCount"))?;
    let most = input.max_count.ok_or_else(|| faults::missing("MaxCount"))?;
    for (count, parameter) in [(least, "minCount"), (most, "maxCount")] {
        if count < 1 {
            return Err(faults::invalid_value(parameter, count, "Expecting a value greater than 0."));
        }
    }
    if least > most {
        let message = format!("The maxCount ({most}) must not be less than the minCount ({least}).");
        return Err(faults::combination(message));
    }
    if least > MOST {
        let message = format!(
            "You have requested more instances ({least}) than your current limit of {MOST} of one call."
        );
        return Err(Fault::new("InstanceLimitExceeded", message));
    }
    Ok((least.unsigned_abs(), most.min(MOST).unsigned_abs()))
}

/// User data as it is kept: base64, without line breaks; none where it is empty.
///
/// # Errors
/// `InvalidUserData.Malformed`; `InvalidParameterValue` for too much.
pub fn user_data(given: &str) -> Result<Option<String>, Fault> {
    let unbroken: String = given.split_ascii_whitespace().collect();
    let malformed = || Fault::new("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.");
    let raw = STANDARD.decode(&unbroken).map_err(|_| malformed())?;
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

/// Whether the instance is EBS-optimised, as the caller says.
///
/// # Errors
/// `InvalidParameterCombination` for a type that cannot be.
pub fn ebs_optimized(input: &RunInstancesRequest, kind: &Kind) -> Result<bool, Fault> {
    let asked = input.ebs_optimized == Some(true);
    if asked && kind.size.ebs.is_none() {
        let message = format!("EBS-optimized instances are not supported for instance type '{}'.", kind.name);
        return Err(faults::combination(message));
    }
    Ok(asked)
}

/// `default` or `dedicated`: a VPC's `dedicated` holds for all that is in it.
///
/// # Errors
/// `InvalidParameterValue` for another word.
pub fn tenancy(
    ctx: &Ctx,
    tx: &impl Read,
    input: &RunInstancesRequest,
    subnet: &Subnet,
) -> Result<String, Fault> {
    let asked = input.placement.as_ref().and_then(|placement| placement.tenancy.as_deref());
    let vpc = tx.get::<Vpc>(&ctx.scope(), &subnet.vpc_id);
    let of_vpc = vpc.as_ref().map_or("default", |vpc| &vpc.instance_tenancy);
    match asked.unwrap_or("default") {
        "dedicated" => Ok("dedicated".to_owned()),
        "default" => Ok(of_vpc.to_owned()),
        other => {
            let why = "Expecting one of default, dedicated.";
            Err(faults::invalid_value("placement.tenancy", other, why))
        }
    }
}

/// How a burstable instance spends CPU credits.
///
/// # Errors
/// `InvalidParameterCombination` for a type that has none; `InvalidParameterValue` for another word.
pub fn cpu_credits(input: &RunInstancesRequest, kind: &Kind) -> Result<Option<String>, Fault> {
    let default = kind.default_credits();
    let Some(asked) = input.credit_specification.as_ref().and_then(|asked| asked.cpu_credits.as_deref())
    else {
        return Ok(default.map(str::to_owned));
    };
    if default.is_none() {
        let message =
            format!("The instance type '{}' does not support CPU credits (creditSpecification).", kind.name);
        return Err(faults::combination(message));
    }
    match asked {
        "standard" | "unlimited" => Ok(Some(asked.to_owned())),
        other => {
            let why = "Expecting one of standard, unlimited.";
            Err(faults::invalid_value("creditSpecification.cpuCredits", other, why))
        }
    }
}
