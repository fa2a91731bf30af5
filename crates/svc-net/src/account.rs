//! Facts about the account.
//!
//! Source: `DescribeAccountAttributes` of the EC2 API reference.

use model::network::Vpc;
use resources::ec2::faults;
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;
use store::Read;

use crate::show::text;

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeAccountAttributes>(describe)]
}

const NAMES: [&str; 6] = [
    "supported-platforms",
    "vpc-max-security-groups-per-interface",
    "max-elastic-ips",
    "max-instances",
    "vpc-max-elastic-ips",
    "default-vpc",
];

fn describe(
    ctx: &Ctx,
    input: DescribeAccountAttributesRequest,
) -> Result<DescribeAccountAttributesResult, Fault> {
    if let Some(unknown) = input.attribute_names.iter().find(|name| !NAMES.contains(&name.as_str())) {
        let why = format!("Expecting one of {}.", NAMES.join(", "));
        return Err(faults::invalid_value("attributeName", unknown, why));
    }
    let vpcs = ctx.read(|tx| tx.list::<Vpc>(&ctx.scope()))?;
    let default = vpcs.iter().find(|vpc| vpc.is_default).map_or("none", |vpc| &vpc.id);
    let value = |name: &str| match name {
        "supported-platforms" => "VPC".to_owned(),
        "default-vpc" => default.to_owned(),
        "vpc-max-security-groups-per-interface" => "16".to_owned(),
        // No quota is kept here; these are what AWS answers a new account.
        "max-elastic-ips" | "vpc-max-elastic-ips" => "5".to_owned(),
        _ => "20".to_owned(),
    };
    let asked = NAMES.iter().filter(|name| {
        input.attribute_names.is_empty() || input.attribute_names.iter().any(|asked| asked == *name)
    });
    let shown = |name: &&str| AccountAttribute {
        attribute_name: text(name),
        attribute_values: vec![AccountAttributeValue { attribute_value: text(value(name)) }],
    };
    Ok(DescribeAccountAttributesResult { account_attributes: asked.map(shown).collect() })
}
