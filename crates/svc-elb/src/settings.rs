//! The operations on attributes; what each attribute may be stands in [`attributes`](crate::attributes).

use model::elb::Listener;
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    DescribeListenerAttributesInput, DescribeListenerAttributesOutput, DescribeLoadBalancerAttributesInput,
    DescribeLoadBalancerAttributesOutput, DescribeTargetGroupAttributesInput,
    DescribeTargetGroupAttributesOutput, ListenerAttribute, LoadBalancerAttribute,
    ModifyListenerAttributesInput, ModifyListenerAttributesOutput, ModifyLoadBalancerAttributesInput,
    ModifyLoadBalancerAttributesOutput, ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput,
    TargetGroupAttribute,
};

use crate::arn::touched;
use crate::attributes::{self, HTTPS_LISTENER, Kept, LISTENER, LOAD_BALANCER, TARGET_GROUP, Table};
use crate::faults::{invalid, needed};
use crate::{listener, load_balancer, target_group};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::DescribeLoadBalancerAttributes>(describe_load_balancer),
        entry::<shapes::ModifyLoadBalancerAttributes>(modify_load_balancer)
            .touching(|_, i: &ModifyLoadBalancerAttributesInput| touched(&i.load_balancer_arn)),
        entry::<shapes::DescribeTargetGroupAttributes>(describe_target_group),
        entry::<shapes::ModifyTargetGroupAttributes>(modify_target_group)
            .touching(|_, i: &ModifyTargetGroupAttributesInput| touched(&i.target_group_arn)),
        entry::<shapes::DescribeListenerAttributes>(describe_listener),
        entry::<shapes::ModifyListenerAttributes>(modify_listener)
            .touching(|_, i: &ModifyListenerAttributesInput| touched(&i.listener_arn)),
    ]
}

/// An attribute as the three kinds of things have it on the wire.
trait Pair {
    fn new(key: String, value: String) -> Self;
    fn parts(&self) -> (Option<&str>, Option<&str>);
}

macro_rules! pairs {
    ($($shape:ident)*) => {$(
        impl Pair for $shape {
            fn new(key: String, value: String) -> Self {
                $shape { key: Some(key), value: Some(value) }
            }
            fn parts(&self) -> (Option<&str>, Option<&str>) {
                (self.key.as_deref(), self.value.as_deref())
            }
        }
    )*};
}
pairs! { LoadBalancerAttribute TargetGroupAttribute ListenerAttribute }

fn shown<P: Pair>(table: &Table, kept: &Kept) -> Vec<P> {
    table.all(kept).into_iter().map(|(key, value)| P::new(key, value)).collect()
}

fn apply<P: Pair>(table: &Table, kept: &mut Kept, given: &[P]) -> Result<(), Fault> {
    for (at, pair) in given.iter().enumerate() {
        let (key, value) = pair.parts();
        let key = key.ok_or_else(|| invalid("An attribute key must be specified"))?;
        if given[..at].iter().any(|other| other.parts().0 == Some(key)) {
            return Err(invalid(format!("The attribute key '{key}' is specified more than once")));
        }
        table.set(kept, key, value.unwrap_or_default())?;
    }
    Ok(())
}

fn describe_load_balancer(
    ctx: &Ctx,
    input: DescribeLoadBalancerAttributesInput,
) -> Result<DescribeLoadBalancerAttributesOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    let balancer = ctx.read(|tx| load_balancer::find(tx, &ctx.scope(), arn))??;
    Ok(DescribeLoadBalancerAttributesOutput {
        attributes: shown(&LOAD_BALANCER, &balancer.attributes).into(),
    })
}

fn modify_load_balancer(
    ctx: &Ctx,
    input: ModifyLoadBalancerAttributesInput,
) -> Result<ModifyLoadBalancerAttributesOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    let balancer = ctx.write(|tx| {
        load_balancer::change(tx, &ctx.scope(), arn, |_, balancer| {
            apply(&LOAD_BALANCER, &mut balancer.attributes, &input.attributes)
        })
    })?;
    Ok(ModifyLoadBalancerAttributesOutput { attributes: shown(&LOAD_BALANCER, &balancer.attributes).into() })
}

fn describe_target_group(
    ctx: &Ctx,
    input: DescribeTargetGroupAttributesInput,
) -> Result<DescribeTargetGroupAttributesOutput, Fault> {
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    let group = ctx.read(|tx| target_group::find(tx, &ctx.scope(), arn))??;
    Ok(DescribeTargetGroupAttributesOutput { attributes: shown(&TARGET_GROUP, &group.attributes).into() })
}

fn modify_target_group(
    ctx: &Ctx,
    input: ModifyTargetGroupAttributesInput,
) -> Result<ModifyTargetGroupAttributesOutput, Fault> {
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    let group = ctx.write(|tx| {
        target_group::change(tx, &ctx.scope(), arn, |_, group| {
            apply(&TARGET_GROUP, &mut group.attributes, &input.attributes)?;
            attributes::check_target_group(&group.attributes)
        })
    })?;
    Ok(ModifyTargetGroupAttributesOutput { attributes: shown(&TARGET_GROUP, &group.attributes).into() })
}

fn table(listener: &Listener) -> &'static Table {
    match listener.protocol.as_str() {
        "HTTPS" => &HTTPS_LISTENER,
        _ => &LISTENER,
    }
}

fn describe_listener(
    ctx: &Ctx,
    input: DescribeListenerAttributesInput,
) -> Result<DescribeListenerAttributesOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    let listener = ctx.read(|tx| listener::find(tx, &ctx.scope(), arn))??;
    Ok(DescribeListenerAttributesOutput { attributes: shown(table(&listener), &listener.attributes).into() })
}

fn modify_listener(
    ctx: &Ctx,
    input: ModifyListenerAttributesInput,
) -> Result<ModifyListenerAttributesOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    let listener = ctx.write(|tx| {
        let scope = ctx.scope();
        let mut listener = (*listener::find(tx, &scope, arn)?).clone();
        apply(table(&listener), &mut listener.attributes, &input.attributes)?;
        tx.put(&scope, arn, listener.clone());
        Ok(listener)
    })?;
    Ok(ModifyListenerAttributesOutput { attributes: shown(table(&listener), &listener.attributes).into() })
}
