//! What subnets cost when a VPC has many: making one more, and describing them all
//! in an answer.
//!
//! `cargo run --release -p svc-net --example describe_cost`

use std::time::{Duration, Instant};

use resources::Fault;
use shapes_ec2::{
    CreateSubnet, CreateSubnetRequest, CreateVpc, CreateVpcRequest, DescribeSubnets, DescribeSubnetsRequest,
};
use trial::Yard;
use wire::{Call, ListView};

fn main() -> Result<(), Fault> {
    let yard = Yard::new(svc_net::entries());
    let cidr_block = Some("10.0.0.0/16".to_owned());
    let made = yard.call::<CreateVpc>(CreateVpcRequest { cidr_block, ..Default::default() })?;
    let vpc_id = made.vpc.and_then(|vpc| vpc.vpc_id);
    // A /16 holds 4,096 subnets of the smallest size.
    println!("subnets   create one   describe all   each");
    // Those of the default VPC count.
    let mut have = ListView::len(&yard.ok::<DescribeSubnets>(DescribeSubnetsRequest::default()).subnets);
    for many in [10, 250, 1000, 4000] {
        let mut last = Vec::new();
        while have < many {
            let range = format!("10.0.{}.{}/28", have / 16, have % 16 * 16);
            let vpc_id = vpc_id.clone();
            let input = CreateSubnetRequest {
                vpc_id: vpc_id.map(Into::into),
                cidr_block: Some(range),
                ..Default::default()
            };
            let begun = Instant::now();
            yard.call::<CreateSubnet>(input)?;
            last.push(begun.elapsed());
            have += 1;
        }
        let create = median(last.split_off(last.len().saturating_sub(100)));
        let mut described = Vec::new();
        for _ in 0..200_000 / many {
            let begun = Instant::now();
            let all = yard.call::<DescribeSubnets>(DescribeSubnetsRequest::default())?;
            let answer = wire::encode(
                wire::Protocol::Ec2Query,
                &shapes_ec2::SERVICE,
                DescribeSubnets::OPERATION,
                &all,
                "an-id",
            );
            described.push(begun.elapsed());
            drop(answer);
            assert_eq!(ListView::len(&all.subnets), many, "all are described");
        }
        let all = least(described);
        println!(
            "{many:>7}   {create:>10.1?}   {all:>12.1?}   {:.2?}",
            all / u32::try_from(many).unwrap_or(1)
        );
    }
    Ok(())
}

fn least(times: Vec<Duration>) -> Duration {
    times.into_iter().min().unwrap_or_default()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
