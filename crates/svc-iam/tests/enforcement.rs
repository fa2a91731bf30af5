//! The way from what IAM keeps to a decision: whatever is attached where, what nothing allows is denied, and
//! what something denies is denied.

mod common;

use common::Yard;
use proptest::prelude::*;
use resources::identity;
use shapes_iam::{
    AddUserToGroup, AttachUserPolicy, CreateGroup, CreatePolicy, PutGroupPolicy, PutUserPermissionsBoundary,
    PutUserPolicy,
};

const ACTIONS: &[&str] =
    &["ec2:DescribeVpcs", "ec2:CreateVpc", "ec2:DeleteVpc", "iam:GetUser", "iam:PassRole"];

/// A statement: whether it allows, and which of the actions it names; of none, another.
type Statement = (bool, Vec<bool>);

fn statement() -> impl Strategy<Value = Statement> {
    (any::<bool>(), proptest::collection::vec(any::<bool>(), ACTIONS.len()))
}

fn named((_, picked): &Statement) -> Vec<&'static str> {
    ACTIONS.iter().zip(picked).filter(|(_, picked)| **picked).map(|(action, _)| *action).collect()
}

fn document(statement: &Statement) -> String {
    let effect = if statement.0 { "Allow" } else { "Deny" };
    let mut actions = named(statement);
    actions.push("sqs:SendMessage");
    let actions = actions.join("\",\"");
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":["{actions}"],"Resource":"*"}}}}"#
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn nothing_is_allowed_but_what_something_allows(
        inline in proptest::collection::vec(statement(), 0..3),
        group in proptest::collection::vec(statement(), 0..3),
        attached in proptest::collection::vec(statement(), 0..3),
        boundary in proptest::option::of(statement()),
    ) {
        let yard = Yard::new();
        yard.user_with_key("ann");
        yard.ok::<CreateGroup>("GroupName=devs");
        yard.ok::<AddUserToGroup>("GroupName=devs UserName=ann");
        for (n, statement) in inline.iter().enumerate() {
            yard.ok::<PutUserPolicy>(&format!("UserName=ann PolicyName=p{n} PolicyDocument={}", document(statement)));
        }
        for (n, statement) in group.iter().enumerate() {
            yard.ok::<PutGroupPolicy>(&format!("GroupName=devs PolicyName=p{n} PolicyDocument={}", document(statement)));
        }
        let managed = |name: &str, statement: &Statement| {
            let made = yard.ok::<CreatePolicy>(&format!("PolicyName={name} PolicyDocument={}", document(statement)));
            made.policy.and_then(|policy| policy.arn).expect("an ARN")
        };
        for (n, statement) in attached.iter().enumerate() {
            let arn = managed(&format!("m{n}"), statement);
            yard.ok::<AttachUserPolicy>(&format!("UserName=ann PolicyArn={arn}"));
        }
        if let Some(statement) = &boundary {
            let arn = managed("edge", statement);
            yard.ok::<PutUserPermissionsBoundary>(&format!("UserName=ann PermissionsBoundary={arn}"));
        }

        let ann = yard.user("ann");
        let policies = ann
            .read(|tx| identity::policies(tx, &ann.account, &ann.principal, None))
            .expect("a store");
        let context = identity::context(&ann, None, &policies.tags);
        let own: Vec<&Statement> = inline.iter().chain(&group).chain(&attached).collect();
        for action in ACTIONS {
            let says = |statement: &&Statement, allows: bool| statement.0 == allows && named(statement).contains(action);
            let allowed = own.iter().any(|statement| says(statement, true))
                && !own.iter().chain(&boundary.as_ref()).any(|statement| says(statement, false))
                && boundary.as_ref().is_none_or(|statement| says(&statement, true));
            let request = iam::Request { principal: &ann.principal, action, resource: "*", context: &context };
            let decision = iam::judge(&policies.view(), &request);
            prop_assert_eq!(decision.allowed(), allowed, "{}: {:?}", action, decision);
        }
    }
}
