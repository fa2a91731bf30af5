//! Laws that hold for all policies and requests, over a small alphabet so that they meet often.

use iam::{
    Authority, Context, Decision, NamedPolicy, Policies, PolicyKind, Principal, Request, ResourceSide, judge,
};
use proptest::{prelude::*, sample::select};

use crate::{ACCOUNT, OTHER, federated, named, role, root, user};

fn statement(effect: &'static str) -> impl Strategy<Value = String> {
    let action = select(vec!["*", "s3:*", "s3:Get*", "s3:GetObject", "s3:Put?bject", "ec2:*"]);
    let resource = select(vec![
        "*",
        "arn:aws:s3:::a/*",
        "arn:aws:s3:::a/x",
        "arn:aws:s3:::${aws:username}/*",
        "arn:aws:s3:::?/x",
    ]);
    let condition = select(vec![
        "",
        r#","Condition":{"StringEquals":{"a:k":"v"}}"#,
        r#","Condition":{"StringNotEquals":{"a:k":["v","${aws:none}"]}}"#,
        r#","Condition":{"ForAllValues:StringLike":{"a:k":"v*"}}"#,
        r#","Condition":{"NumericLessThanIfExists":{"a:n":"5"}}"#,
        r#","Condition":{"Null":{"a:k":"true"}}"#,
    ]);
    let (not_action, not_resource) = (any::<bool>(), any::<bool>());
    (action, resource, condition, not_action, not_resource).prop_map(move |(a, r, c, na, nr)| {
        let (na, nr) = (if na { "Not" } else { "" }, if nr { "Not" } else { "" });
        format!(r#"{{"Effect":"{effect}","{na}Action":"{a}","{nr}Resource":"{r}"{c}}}"#)
    })
}

fn mixed() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![3 => statement("Allow"), 1 => statement("Deny")], 1..4)
        .prop_map(|statements| statements.join(","))
}

fn on_resource(statements: &str, who: &str) -> String {
    statements.replace(r#"{"Effect":"#, &format!(r#"{{"Principal":{who},"Effect":"#))
}

/// Everything a judgement depends on.
#[derive(Debug, Clone)]
struct Scene {
    principal: Principal,
    context: Context,
    action: &'static str,
    resource: &'static str,
    identity: Option<String>,
    boundary: Option<String>,
    session: Option<String>,
    on_resource: Option<(String, &'static str)>,
    owner: &'static str,
    organisation: Vec<String>,
}

fn scene() -> impl Strategy<Value = Scene> {
    let who = select(vec![user(), role(), root(), federated(), Principal::Anonymous]);
    let keys = (prop::collection::vec(select(vec!["v", "w", ""]), 0..3), prop::option::of(0..9u8));
    let ask = (
        select(vec!["s3:GetObject", "s3:PutObject", "ec2:CreateVpc"]),
        select(vec!["*", "arn:aws:s3:::a/x", "arn:aws:s3:::alice/x", "arn:aws:s3:::b/y"]),
    );
    let layers = (
        prop::option::of(mixed()),
        prop::option::of(mixed()),
        prop::option::of(mixed()),
        prop::collection::vec(mixed(), 0..2),
    );
    let named = select(vec![
        r#""*""#,
        r#"{"AWS":"111122223333"}"#,
        r#"{"AWS":"arn:aws:iam::111122223333:user/team/alice"}"#,
        r#"{"AWS":"arn:aws:iam::111122223333:role/worker"}"#,
    ]);
    let side = (prop::option::of((mixed(), named)), select(vec![ACCOUNT, OTHER]));
    (who, keys, ask, layers, side).prop_map(
        |(
            principal,
            (k, n),
            (action, resource),
            (identity, boundary, session, organisation),
            (on_resource, owner),
        )| {
            let mut context = principal.context();
            context.set_many("a:k", k).set_many("a:n", n.map(|n| n.to_string()));
            Scene {
                principal,
                context,
                action,
                resource,
                identity,
                boundary,
                session,
                on_resource,
                owner,
                organisation,
            }
        },
    )
}

fn decide(scene: &Scene) -> Decision {
    let identity = |statements: &String| named("p", PolicyKind::Identity, statements);
    let own: Vec<NamedPolicy> = scene.identity.iter().map(identity).collect();
    let boundary = scene.boundary.as_ref().map(identity);
    let session: Option<Vec<NamedPolicy>> = scene.session.as_ref().map(|s| vec![identity(s)]);
    let resource = scene
        .on_resource
        .as_ref()
        .map(|(statements, who)| named("r", PolicyKind::Resource, &on_resource(statements, who)));
    let organisation: Vec<Vec<NamedPolicy>> = scene.organisation.iter().map(|s| vec![identity(s)]).collect();
    let policies = Policies {
        identity: &own,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
        resource: Some(ResourceSide {
            account: scene.owner,
            policy: resource.as_ref(),
            authority: Authority::Shared,
        }),
        organisation: &organisation,
    };
    let Scene { principal, context, action, resource, .. } = scene;
    judge(&policies, &Request { principal, action, resource, context })
}

/// The scene with one more statement in its layer number `layer`, where that layer exists.
fn with(scene: &Scene, layer: usize, statement: &str) -> Scene {
    let mut scene = scene.clone();
    let add = |statements: &mut String| {
        statements.push(',');
        statements.push_str(statement);
    };
    match layer {
        0 => match &mut scene.identity {
            Some(statements) => add(statements),
            none => *none = Some(statement.to_owned()),
        },
        1 => scene.boundary.iter_mut().for_each(add),
        2 => scene.session.iter_mut().for_each(add),
        3 => scene.on_resource.iter_mut().for_each(|(statements, _)| add(statements)),
        _ => scene.organisation.iter_mut().for_each(add),
    }
    scene
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_more_allow_never_takes_an_allow_away(
        scene in scene(), layer in 0..5usize, more in statement("Allow"),
    ) {
        if decide(&scene).allowed() {
            prop_assert!(decide(&with(&scene, layer, &more)).allowed());
        }
    }

    #[test]
    fn one_more_deny_never_grants(scene in scene(), layer in 0..5usize, more in statement("Deny")) {
        if !decide(&scene).allowed() {
            prop_assert!(!decide(&with(&scene, layer, &more)).allowed());
        }
    }

    #[test]
    fn a_deny_of_everything_always_wins(scene in scene()) {
        prop_assume!(scene.principal != Principal::Anonymous);
        let closed = with(&scene, 0, r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#);
        let denied = matches!(decide(&closed), Decision::ExplicitDeny { .. });
        prop_assert!(denied);
    }

    #[test]
    fn the_order_of_statements_does_not_matter(scene in scene(), more in statement("Deny")) {
        let mut first = scene.clone();
        first.identity = Some(match &scene.identity {
            Some(statements) => format!("{more},{statements}"),
            None => more.clone(),
        });
        prop_assert_eq!(decide(&first).allowed(), decide(&with(&scene, 0, &more)).allowed());
    }

    #[test]
    fn a_limit_taken_away_never_refuses(scene in scene()) {
        let free = Scene { boundary: None, organisation: Vec::new(), ..scene.clone() };
        if decide(&scene).allowed() {
            prop_assert!(decide(&free).allowed());
        }
    }
}
