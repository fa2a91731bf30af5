//! Names of balancers and target groups, and what a region's balancers are found by.

use resources::{Ctx, Fault};

use crate::faults::invalid;

/// AWS's longest name.
const LONGEST: usize = 32;

/// Refuses a name that AWS does not take: up to 32 letters, digits and hyphens, no hyphen at an end.
/// Source: `Name` of CreateLoadBalancer and CreateTargetGroup. `what` is `Load balancer` or the like.
pub fn check(what: &str, name: &str) -> Result<(), Fault> {
    if name.is_empty() {
        return Err(invalid(format!("{what} name cannot be empty")));
    }
    if name.chars().count() > LONGEST {
        return Err(invalid(format!("{what} name '{name}' cannot be longer than '{LONGEST}' characters")));
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(invalid(format!(
            "{what} name '{name}' can only contain characters that are alphanumeric characters or hyphens(-)"
        )));
    }
    if name.starts_with('-') || name.ends_with('-') {
        return Err(invalid(format!("{what} name '{name}' cannot begin or end with '-'")));
    }
    Ok(())
}

/// A balancer's name in DNS.
pub fn dns(ctx: &Ctx, name: &str, hash: &str, internet_facing: bool) -> String {
    let inside = if internet_facing { "" } else { "internal-" };
    let name = format!("{inside}{name}-{hash}.{}.elb.{}", ctx.region, ctx.settings.domain);
    name.to_ascii_lowercase()
}

/// The hosted zone that a region's application load balancers' names are in, for alias records.
/// Source: "Elastic Load Balancing endpoints and quotas", AWS General Reference.
pub fn hosted_zone(region: &str) -> Option<String> {
    let found = HOSTED_ZONES.iter().find(|(name, _)| *name == region);
    found.map(|(_, zone)| (*zone).to_owned())
}

const HOSTED_ZONES: &[(&str, &str)] = &[
    ("af-south-1", "Z268VQBMOI5EKX"),
    ("ap-east-1", "Z3DQVH9N71FHZ0"),
    ("ap-east-2", "Z02789141MW7T1WBU19PO"),
    ("ap-northeast-1", "Z14GRHDCWA56QT"),
    ("ap-northeast-2", "ZWKZPGTI48KDX"),
    ("ap-northeast-3", "Z5LXEXXYW11ES"),
    ("ap-south-1", "ZP97RAFLXTNZK"),
    ("ap-south-2", "Z0173938T07WNTVAEPZN"),
    ("ap-southeast-1", "Z1LMS91P8CMLE5"),
    ("ap-southeast-2", "Z1GM3OXH4ZPM65"),
    ("ap-southeast-3", "Z08888821HLRG5A9ZRTER"),
    ("ap-southeast-4", "Z09517862IB2WZLPXG76F"),
    ("ap-southeast-5", "Z06010284QMVVW7WO5J"),
    ("ap-southeast-6", "Z023301818UFJ50CIO0MV"),
    ("ap-southeast-7", "Z0390008CMBRTHFGWBCB"),
    ("ca-central-1", "ZQSVJUPU6J1EY"),
    ("ca-west-1", "Z06473681N0SF6OS049SD"),
    ("eu-central-1", "Z215JYRZR1TBD5"),
    ("eu-central-2", "Z06391101F2ZOEP8P5EB3"),
    ("eu-north-1", "Z23TAZ6LKFMNIO"),
    ("eu-south-1", "Z3ULH7SSC9OV64"),
    ("eu-south-2", "Z0956581394HF5D5LXGAP"),
    ("eu-west-1", "Z32O12XQLNTSW2"),
    ("eu-west-2", "ZHURV8PSTC4K8"),
    ("eu-west-3", "Z3Q77PNBQS71R4"),
    ("il-central-1", "Z09170902867EHPV2DABU"),
    ("me-central-1", "Z08230872XQRWHG2XF6I"),
    ("me-south-1", "ZS929ML54UICD"),
    ("mx-central-1", "Z023552324OKD1BB28BH5"),
    ("sa-east-1", "Z2P70J7HTTTPLU"),
    ("us-east-1", "Z35SXDOTRQ7X7K"),
    ("us-east-2", "Z3AADJGX6KTTL2"),
    ("us-west-1", "Z368ELLRRE2KJ0"),
    ("us-west-2", "Z1H1FL5HABSF5"),
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_region_has_a_hosted_zone() {
        for region in model::region::REGIONS {
            assert!(super::hosted_zone(region.name).is_some(), "{}", region.name);
        }
    }
}
