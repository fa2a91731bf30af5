//! What a launch asks for beside its network and its disk: each parameter read and judged by itself.

use model::network::{Subnet, Vpc};
use resources::ec2::faults;
use resources::{Ctx, Fault};
use shapes_ec2::RunInstancesRequest;
use store::Read;

use crate::credits;
use crate::types::Kind;

/// The most instances of one call. AWS's quota counts an account's vCPUs; this bounds a mistake.
const MOST: i32 = 1000;

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
    credits::spending(asked, "creditSpecification.cpuCredits").map(|known| Some(known.to_owned()))
}
