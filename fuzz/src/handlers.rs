//! Requests that keep to the model and to no sense, one after the other, against one yard: each is answered
//! or properly refused, its answer can be written, and what is left behind holds to the laws.

use arbitrary::Unstructured;
use resources::{Ctx, Entry, Service};
use wire::Shape;

use crate::grow::Grower;
use crate::{laws, world};

/// Calls in one try.
const CALLS: usize = 12;

/// Left out: an RSA key takes seconds under coverage, and other bytes each time.
const SLOW: &str = "CreateKeyPair";

/// Bytes choose the operations, and what their inputs hold.
pub fn run(bytes: &[u8]) {
    let ctx = world::new();
    let mut grower = Grower::new(Unstructured::new(bytes));
    look_around(&ctx, &mut grower);
    for _ in 0..CALLS {
        let Some((service, entry)) = choose(&mut grower) else { continue };
        let Some(input) = grower.input(entry.operation) else { continue };
        if let Some(output) = answer(&ctx, service, entry, input) {
            grower.learn(output.as_ref());
        }
    }
    laws::hold(&ctx);
}

fn choose(grower: &mut Grower<'_>) -> Option<(&'static Service, &'static Entry)> {
    let service = grower.choose(world::services())?;
    let entry = grower.choose(&service.entries)?;
    (entry.operation.name != SLOW).then_some((service, entry))
}

/// Calls as the gateway does.
fn answer(ctx: &Ctx, service: &Service, entry: &Entry, input: Box<dyn Shape>) -> Option<Box<dyn Shape>> {
    entry.touched(ctx, input.as_ref());
    entry.needed(ctx, input.as_ref());
    entry.keys(ctx, input.as_ref());
    match entry.call(ctx, input) {
        Ok(output) => {
            let answer = wire::encode(
                service.model.protocols[0],
                service.model,
                entry.operation,
                output.as_ref(),
                "id",
            );
            assert!((200..300).contains(&answer.status), "{}", entry.operation.name);
            Some(output)
        }
        Err(fault) => {
            laws::proper(entry.operation.name, &fault);
            None
        }
    }
}

/// What the yard's default VPC is made of, for the inputs to name.
fn look_around(ctx: &Ctx, grower: &mut Grower<'_>) {
    const LOOKS: [&str; 6] = [
        "DescribeVpcs",
        "DescribeSubnets",
        "DescribeSecurityGroups",
        "DescribeRouteTables",
        "DescribeInternetGateways",
        "DescribeNetworkAcls",
    ];
    let entries = world::services().iter().flat_map(|service| &service.entries);
    for entry in entries.filter(|entry| LOOKS.contains(&entry.operation.name)) {
        if let Ok(output) = entry.call(ctx, (entry.operation.new_input)()) {
            grower.learn(output.as_ref());
        }
    }
}
