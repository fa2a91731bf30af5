//! What is answered can be sent back and means the same: tools read a listener, change a part of it, and
//! write the rest as they read it.

use model::elb::{Action, Condition};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use shapes_elbv2::RuleCondition;

use crate::{action, condition};

fn forward() -> impl Strategy<Value = Action> {
    let groups = vec(0u32..=999, 1..=5).prop_map(|weights| {
        let named = weights.into_iter().enumerate();
        named.map(|(at, weight)| (format!("group-{at}"), weight)).collect()
    });
    (groups, option::of(1u32..=604_800), any::<bool>()).prop_map(|(groups, seconds, on)| Action::Forward {
        groups,
        stickiness: seconds.filter(|_| on),
        stickiness_unused: seconds.filter(|_| !on),
    })
}

fn redirect() -> impl Strategy<Value = Action> {
    ("HTTPS|HTTP|#\\{protocol\\}", "[a-z.]{1,20}", 1u16.., "/[a-z/]{0,9}", "[a-z=&]{0,9}", any::<bool>())
        .prop_map(|(protocol, host, port, path, query, forever)| Action::Redirect {
            protocol,
            host,
            port: port.to_string(),
            path,
            query,
            status: if forever { 301 } else { 302 },
        })
}

fn fixed_response() -> impl Strategy<Value = Action> {
    let status = prop_oneof![200u16..=299, 400u16..=599];
    (status, option::of("text/plain|application/json"), option::of("[ -~]{0,40}"))
        .prop_map(|(status, content_type, body)| Action::FixedResponse { status, content_type, body })
}

fn a_condition() -> impl Strategy<Value = Condition> {
    let some = |pattern: &'static str| vec(pattern, 1..=5);
    prop_oneof![
        some("[a-z0-9.-]{1,20}").prop_map(Condition::HostHeader),
        some("/[a-zA-Z0-9._~$-]{0,20}").prop_map(Condition::PathPattern),
        ("[A-Za-z-]{1,9}x", some("[a-z0-9 ]{1,9}"))
            .prop_map(|(name, values)| Condition::HttpHeader(name, values)),
        some("[A-Z_-]{1,40}").prop_map(Condition::HttpRequestMethod),
        vec((option::of("[a-z]{1,9}"), "[a-z0-9]{1,9}"), 1..=5).prop_map(Condition::QueryString),
        vec(any::<u8>().prop_map(|n| format!("10.{n}.0.0/16")), 1..=5).prop_map(Condition::SourceIp),
    ]
}

proptest! {
    #[test]
    fn of_actions(action in prop_oneof![forward(), redirect(), fixed_response()], order in 1..=50_000) {
        let shown = action::shown(std::slice::from_ref(&action), &[order]);
        let read = action::read(&shown, "HTTP", 80);
        prop_assert_eq!(read, Ok(action::Actions { actions: vec![action], orders: vec![order] }));
    }

    #[test]
    fn of_conditions(condition in a_condition()) {
        // Host and path patterns are answered twice, and AWS takes them back once.
        let shown = RuleCondition { values: Vec::new(), ..condition::shown(&condition) };
        prop_assert_eq!(condition::read(&[shown]), Ok(vec![condition]));
    }
}
