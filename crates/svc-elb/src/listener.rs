//! Listeners: a port of a balancer, and what is done where no rule matches. Each has a default rule,
//! which is not a record of its own: it says what the listener says.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::elb::{Listener, Rule};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput,
    DescribeListenersInput, DescribeListenersOutput, ModifyListenerInput, ModifyListenerOutput,
};
use store::{Read, Scope, Tx};

use crate::arn::{self, Kind, touched};
use crate::faults::{duplicate_listener, invalid, needed, no_listener, too_many};
use crate::limits::LISTENERS_PER_BALANCER;
use crate::listing::listing;
use crate::{action, load_balancer, tags, tls};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::CreateListener>(create)
            .touching(|_, i: &CreateListenerInput| touched(&i.load_balancer_arn)),
        entry::<shapes::DescribeListeners>(describe),
        entry::<shapes::ModifyListener>(modify)
            .touching(|_, i: &ModifyListenerInput| touched(&i.listener_arn)),
        entry::<shapes::DeleteListener>(delete)
            .touching(|_, i: &DeleteListenerInput| touched(&i.listener_arn)),
    ]
}

/// The listener of this ARN.
///
/// # Errors
/// `ValidationError` for what is no listener's ARN, `ListenerNotFound`.
pub fn find(tx: &impl Read, scope: &Scope, arn: &str) -> Result<Arc<Listener>, Fault> {
    Kind::Listener.check(arn)?;
    tx.get::<Listener>(scope, arn).ok_or_else(|| no_listener(arn))
}

/// Takes a listener away with its rules.
pub fn remove(tx: &mut Tx, scope: &Scope, arn: &str) {
    for rule in tx.find::<Rule>(scope, "listener", arn) {
        tx.delete::<Rule>(scope, &rule.arn);
    }
    tx.delete::<Listener>(scope, arn);
}

fn check_protocol(protocol: &str) -> Result<(), Fault> {
    match protocol {
        "HTTP" | "HTTPS" => Ok(()),
        other => Err(invalid(format!("Listener protocol '{other}' must be one of 'HTTPS, HTTP'"))),
    }
}

fn create(ctx: &Ctx, input: CreateListenerInput) -> Result<CreateListenerOutput, Fault> {
    let balancer_arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    let Some(protocol) = &input.protocol else {
        return Err(invalid("A listener protocol must be specified"));
    };
    let Some(port) = input.port.and_then(|port| u16::try_from(port).ok()) else {
        return Err(invalid("A listener port must be specified"));
    };
    check_protocol(protocol)?;
    let wanted = action::read(&input.default_actions, protocol, port)?;
    let tags = tags::read(input.tags)?;
    let listener = ctx.write(|tx| {
        let scope = ctx.scope();
        let balancer = load_balancer::find(tx, &scope, balancer_arn)?;
        let arn = arn::new_listener(balancer_arn);
        let mut listener = Listener {
            default_rule_arn: arn::new_rule(&arn),
            default_rule_tags: BTreeMap::new(),
            load_balancer_arn: balancer.arn.clone(),
            port,
            protocol: protocol.clone(),
            certificates: Vec::new(),
            ssl_policy: None,
            default_actions: wanted.actions,
            orders: wanted.orders,
            attributes: BTreeMap::new(),
            tags,
            arn,
        };
        tls::asked!(input).apply(tx, &scope, &mut listener)?;
        let there = tx.find::<Listener>(&scope, "load-balancer", balancer_arn);
        if let Some(same_port) = there.iter().find(|listener| listener.port == port) {
            // "If you attempt to create multiple listeners with the same settings, each call succeeds."
            if is_same(same_port, &listener) {
                return Ok(Listener::clone(same_port));
            }
            return Err(taken(balancer_arn));
        }
        if there.len() >= LISTENERS_PER_BALANCER {
            let what = "listeners of a load balancer";
            return Err(too_many("TooManyListeners", what, LISTENERS_PER_BALANCER));
        }
        action::check(tx, &scope, &balancer, protocol, &listener.default_actions)?;
        tx.put(&scope, &listener.arn.clone(), listener.clone());
        Ok(listener)
    })?;
    Ok(CreateListenerOutput { listeners: [shown(&listener)].into() })
}

fn is_same(a: &Listener, b: &Listener) -> bool {
    a.default_actions == b.default_actions
        && a.protocol == b.protocol
        && a.certificates.first() == b.certificates.first()
        && a.ssl_policy == b.ssl_policy
}

fn taken(balancer: &str) -> Fault {
    duplicate_listener(format!("A listener already exists on this port for this load balancer '{balancer}'"))
}

fn describe(ctx: &Ctx, input: DescribeListenersInput) -> Result<DescribeListenersOutput, Fault> {
    let found = ctx.read(|tx| {
        let scope = ctx.scope();
        let mut found = Vec::new();
        for arn in &input.listener_arns {
            found.push(find(tx, &scope, arn)?);
        }
        match &input.load_balancer_arn {
            Some(arn) if found.is_empty() => {
                load_balancer::find(tx, &scope, arn)?;
                found = tx.find::<Listener>(&scope, "load-balancer", arn);
            }
            None if found.is_empty() => {
                return Err(invalid("You must specify either listener ARNs or a load balancer ARN"));
            }
            Some(_) => {
                return Err(invalid(
                    "Listener ARNs and a load balancer ARN cannot be specified at the same time",
                ));
            }
            None => {}
        }
        found.sort_by(|a, b| a.arn.cmp(&b.arn));
        found.dedup_by(|a, b| a.arn == b.arn);
        Ok::<_, Fault>(found)
    })??;
    let page = listing(found, input.page_size, &input.marker, |listener| &listener.arn)?;
    Ok(DescribeListenersOutput {
        listeners: page.items.iter().map(|listener| shown(listener)).collect(),
        next_marker: page.next,
    })
}

fn modify(ctx: &Ctx, input: ModifyListenerInput) -> Result<ModifyListenerOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    input.protocol.as_deref().map_or(Ok(()), check_protocol)?;
    let listener = ctx.write(|tx| {
        let scope = ctx.scope();
        let mut listener = (*find(tx, &scope, arn)?).clone();
        let balancer = load_balancer::find(tx, &scope, &listener.load_balancer_arn)?;
        if let Some(port) = input.port.and_then(|port| u16::try_from(port).ok()) {
            let there = tx.find::<Listener>(&scope, "load-balancer", &balancer.arn);
            if there.iter().any(|other| other.port == port && other.arn != arn) {
                return Err(taken(&balancer.arn));
            }
            listener.port = port;
        }
        if let Some(protocol) = &input.protocol {
            listener.protocol.clone_from(protocol);
        }
        tls::asked!(input).apply(tx, &scope, &mut listener)?;
        if !input.default_actions.is_empty() {
            let wanted = action::read(&input.default_actions, &listener.protocol, listener.port)?;
            (listener.default_actions, listener.orders) = (wanted.actions, wanted.orders);
        }
        action::check(tx, &scope, &balancer, &listener.protocol, &listener.default_actions)?;
        // What its rules forward to must suit another protocol too.
        for rule in tx.find::<Rule>(&scope, "listener", arn) {
            action::check(tx, &scope, &balancer, &listener.protocol, &rule.actions)?;
        }
        tx.put(&scope, arn, listener.clone());
        Ok(listener)
    })?;
    Ok(ModifyListenerOutput { listeners: [shown(&listener)].into() })
}

fn delete(ctx: &Ctx, input: DeleteListenerInput) -> Result<DeleteListenerOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        find(tx, &scope, arn)?;
        remove(tx, &scope, arn);
        Ok(DeleteListenerOutput {})
    })
}

/// A listener as answers show it.
fn shown(listener: &Listener) -> shapes::Listener {
    let is_https = listener.protocol == "HTTPS";
    let certificate =
        |arn: &String| shapes::Certificate { certificate_arn: Some(arn.as_str().into()), is_default: None };
    shapes::Listener {
        certificates: listener.certificates.first().map(certificate).into_iter().collect(),
        default_actions: action::shown(&listener.default_actions, &listener.orders),
        listener_arn: Some(listener.arn.as_str().into()),
        load_balancer_arn: Some(listener.load_balancer_arn.as_str().into()),
        mutual_authentication: is_https.then(|| shapes::MutualAuthenticationAttributes {
            mode: Some("off".into()),
            ..Default::default()
        }),
        port: Some(i32::from(listener.port)),
        protocol: Some(listener.protocol.as_str().into()),
        ssl_policy: listener.ssl_policy.as_deref().map(Into::into),
        ..Default::default()
    }
}
