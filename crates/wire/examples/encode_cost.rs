//! What writing a large answer costs: `cargo run --release -p wire --example encode_cost`.
//!
//! Prints the time to write `DescribeSubnets` with 250 and with 5,000 subnets, and to read a request.

use std::hint::black_box;
use std::time::Instant;

use http::HeaderMap;
use shapes_ec2 as ec2;
use wire::{Call, HttpRequest, Protocol};

fn subnet(number: usize) -> ec2::Subnet {
    let id = format!("subnet-{number:017x}");
    let tag = |key: &str, value: &str| ec2::Tag { key: Some(key.into()), value: Some(value.into()) };
    ec2::Subnet {
        assign_ipv6_address_on_creation: Some(false),
        availability_zone: Some("ap-northeast-2a".into()),
        availability_zone_id: Some("apne2-az1".into()),
        available_ip_address_count: Some(4091),
        cidr_block: Some(format!("10.{}.{}.0/24", number / 256 % 256, number % 256).into()),
        default_for_az: Some(false),
        enable_dns64: Some(false),
        map_customer_owned_ip_on_launch: Some(false),
        map_public_ip_on_launch: Some(false),
        owner_id: Some("000000000000".into()),
        state: Some("available".into()),
        subnet_arn: Some(format!("arn:aws:ec2:ap-northeast-2:000000000000:subnet/{id}").into()),
        subnet_id: Some(id.into()),
        tags: vec![tag("Name", "private & quiet"), tag("team", "network")],
        vpc_id: Some("vpc-0123456789abcdef0".into()),
        ..Default::default()
    }
}

fn main() {
    let operation = ec2::DescribeSubnets::OPERATION;
    for count in [250, 5_000] {
        let output =
            ec2::DescribeSubnetsResult { next_token: None, subnets: (0..count).map(subnet).collect() };
        let rounds = 200_000 / count;
        let began = Instant::now();
        let mut bytes = 0;
        for _ in 0..rounds {
            let answer =
                wire::encode(Protocol::Ec2Query, &ec2::SERVICE, operation, black_box(&output), "an-id");
            bytes += black_box(answer).body.len();
        }
        let seconds = began.elapsed().as_secs_f64();
        println!(
            "DescribeSubnets, {count} subnets: {:.0} us an answer, {:.0} ns a subnet, {:.0} MB/s, {} bytes",
            seconds / rounds as f64 * 1e6,
            seconds / (rounds * count) as f64 * 1e9,
            bytes as f64 / seconds / 1e6,
            bytes / rounds,
        );
    }
    let headers = HeaderMap::new();
    let body = b"Action=DescribeSubnets&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-1&\
                 Filter.1.Value.2=vpc-2&MaxResults=500&SubnetId.1=subnet-1&SubnetId.2=subnet-2";
    let request = HttpRequest { method: "POST", path: "/", query: "", headers: &headers, body };
    let rounds = 100_000;
    let began = Instant::now();
    for _ in 0..rounds {
        let _ = black_box(wire::decode(Protocol::Ec2Query, operation, black_box(&request)));
    }
    println!("a DescribeSubnets request read: {:.2} us", began.elapsed().as_secs_f64() / rounds as f64 * 1e6);
}
