//! Listeners: a port of a balancer, and what is done where no rule matches. Each has a default rule,
//! which is not a record of its own: it says what the listener says.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::elb::{Listener, Rule};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput,
    DescribeListenerCertificatesInput, DescribeListenerCertificatesOutput, DescribeListenersInput,
    DescribeListenersOutput, ModifyListenerInput, ModifyListenerOutput,
};
use store::{Read, Scope, Tx};
use wire::List;

use crate::arn::{self, Kind, touched};
use crate::faults::{duplicate_listener, invalid, needed, no_listener, too_many};
use crate::limits::LISTENERS_PER_BALANCER;
use crate::listing::listing;
use crate::{action, load_balancer, tags};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::CreateListener>(create)
            .touching(|_, i: &CreateListenerInput| touched(&i.load_balancer_arn)),
        entry::<shapes::DescribeListeners>(describe),
        entry::<shapes::ModifyListener>(modify)
            .touching(|_, i: &ModifyListenerInput| touched(&i.listener_arn)),
        entry::<shapes::DeleteListener>(delete)
            .touching(|_, i: &DeleteListenerInput| touched(&i.listener_arn)),
        entry::<shapes::DescribeListenerCertificates>(describe_certificates),
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

/// What belongs to TLS, which a request for an HTTP listener must not have.
struct Tls<'a> {
    certificates: &'a [shapes::Certificate],
    ssl_policy: &'a Option<String>,
    alpn_policy: &'a [String],
    mutual: &'a Option<shapes::MutualAuthenticationAttributes>,
}

fn check_protocol(protocol: &str, tls: &Tls<'_>) -> Result<(), Fault> {
    match protocol {
        "HTTP" => {}
        "HTTPS" => return Err(Fault::not_implemented("A listener with Protocol HTTPS")),
        other => return Err(invalid(format!("Listener protocol '{other}' must be one of 'HTTPS, HTTP'"))),
    }
    let given = [
        ("certificates", !tls.certificates.is_empty()),
        ("an SSL policy", tls.ssl_policy.as_ref().is_some_and(|policy| !policy.is_empty())),
        ("an ALPN policy", !tls.alpn_policy.is_empty()),
        ("mutual authentication", tls.mutual.as_ref().is_some_and(|m| m.mode.as_deref() != Some("off"))),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((what, _)) => {
            Err(invalid(format!("You cannot specify {what} for a listener with protocol 'HTTP'")))
        }
        None => Ok(()),
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
    let tls = Tls {
        certificates: &input.certificates,
        ssl_policy: &input.ssl_policy,
        alpn_policy: &input.alpn_policy,
        mutual: &input.mutual_authentication,
    };
    check_protocol(protocol, &tls)?;
    let wanted = action::read(&input.default_actions, port)?;
    let tags = tags::read(input.tags)?;
    let listener = ctx.write(|tx| {
        let scope = ctx.scope();
        let balancer = load_balancer::find(tx, &scope, balancer_arn)?;
        let there = tx.find::<Listener>(&scope, "load-balancer", balancer_arn);
        if let Some(same_port) = there.iter().find(|listener| listener.port == port) {
            // "If you attempt to create multiple listeners with the same settings, each call succeeds."
            if same_port.default_actions == wanted.actions && same_port.protocol == *protocol {
                return Ok(Listener::clone(same_port));
            }
            return Err(duplicate_listener(format!(
                "A listener already exists on this port for this load balancer '{balancer_arn}'"
            )));
        }
        if there.len() >= LISTENERS_PER_BALANCER {
            let what = "listeners of a load balancer";
            return Err(too_many("TooManyListeners", what, LISTENERS_PER_BALANCER));
        }
        action::check(tx, &scope, &balancer, &wanted.actions)?;
        let arn = arn::new_listener(balancer_arn);
        let listener = Listener {
            default_rule_arn: arn::new_rule(&arn),
            default_rule_tags: BTreeMap::new(),
            load_balancer_arn: balancer.arn.clone(),
            port,
            protocol: protocol.clone(),
            default_actions: wanted.actions,
            orders: wanted.orders,
            attributes: BTreeMap::new(),
            tags,
            arn,
        };
        tx.put(&scope, &listener.arn.clone(), listener.clone());
        Ok(listener)
    })?;
    Ok(CreateListenerOutput { listeners: [shown(&listener)].into() })
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
    let tls = Tls {
        certificates: &input.certificates,
        ssl_policy: &input.ssl_policy,
        alpn_policy: &input.alpn_policy,
        mutual: &input.mutual_authentication,
    };
    check_protocol(input.protocol.as_deref().unwrap_or("HTTP"), &tls)?;
    let listener = ctx.write(|tx| {
        let scope = ctx.scope();
        let mut listener = (*find(tx, &scope, arn)?).clone();
        let balancer = load_balancer::find(tx, &scope, &listener.load_balancer_arn)?;
        if let Some(port) = input.port.and_then(|port| u16::try_from(port).ok()) {
            let taken = tx.find::<Listener>(&scope, "load-balancer", &balancer.arn);
            if taken.iter().any(|other| other.port == port && other.arn != arn) {
                return Err(duplicate_listener(format!(
                    "A listener already exists on this port for this load balancer '{}'",
                    balancer.arn
                )));
            }
            listener.port = port;
        }
        if !input.default_actions.is_empty() {
            let wanted = action::read(&input.default_actions, listener.port)?;
            action::check(tx, &scope, &balancer, &wanted.actions)?;
            (listener.default_actions, listener.orders) = (wanted.actions, wanted.orders);
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

/// Listeners have no certificates as long as all of them are HTTP ones.
fn describe_certificates(
    ctx: &Ctx,
    input: DescribeListenerCertificatesInput,
) -> Result<DescribeListenerCertificatesOutput, Fault> {
    let arn = needed(&input.listener_arn, "listenerArn")?;
    ctx.read(|tx| find(tx, &ctx.scope(), arn))??;
    Ok(DescribeListenerCertificatesOutput { certificates: List::default(), next_marker: None })
}

/// A listener as answers show it.
fn shown(listener: &Listener) -> shapes::Listener {
    shapes::Listener {
        default_actions: action::shown(&listener.default_actions, &listener.orders),
        listener_arn: Some(listener.arn.as_str().into()),
        load_balancer_arn: Some(listener.load_balancer_arn.as_str().into()),
        port: Some(i32::from(listener.port)),
        protocol: Some(listener.protocol.as_str().into()),
        ..Default::default()
    }
}
