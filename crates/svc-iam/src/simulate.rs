//! The policy simulator: what would be decided, and by which statements.

use iam::{
    Authority, Context, Decision, Effect, NamedPolicy, Policies, Policy, PolicyKind, Principal, Request,
    ResourceSide, Source,
};
use model::iam::{Group, Identity, Role, User};
use resources::identity::{self, OwnedPolicies};
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use store::Read;

use crate::fault::{invalid_input, malformed, needed, no_such_entity};
use crate::holder::find;
use crate::listing::listing;
use crate::touches::{self, on};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(SimulatePrincipalPolicy, of_principal, touches::itself, policy_source_arn),
        entry::<shapes::SimulateCustomPolicy>(of_documents),
    ]
}

/// What is simulated.
struct Scene {
    policies: OwnedPolicies,
    principal: Principal,
    context: Context,
    /// The resource's own policy, and the account that owns it.
    resource: Option<(NamedPolicy, String)>,
    actions: Vec<String>,
    resources: Vec<String>,
    max_items: Option<i32>,
    marker: Option<String>,
}

fn of_documents(
    ctx: &Ctx,
    input: shapes::SimulateCustomPolicyRequest,
) -> Result<shapes::SimulatePolicyResponse, Fault> {
    checked(&input.policy_input_list)?;
    checked(&input.permissions_boundary_policy_input_list)?;
    // Without a caller nobody in particular asks: what the context does not say is not known.
    let (principal, context) = match &input.caller_arn {
        Some(arn) => caller(ctx, arn)?,
        None => (nobody(ctx), Context::new()),
    };
    let boundary = input.permissions_boundary_policy_input_list.first();
    play(Scene {
        policies: OwnedPolicies::of_documents(&input.policy_input_list, boundary),
        context: with_entries(context, &input.context_entries)?,
        resource: resource(ctx, input.resource_policy, &input.caller_arn, input.resource_owner)?,
        principal,
        actions: input.action_names,
        resources: input.resource_arns,
        max_items: input.max_items,
        marker: input.marker,
    })
}

fn of_principal(
    ctx: &Ctx,
    input: shapes::SimulatePrincipalPolicyRequest,
) -> Result<shapes::SimulatePolicyResponse, Fault> {
    checked(&input.policy_input_list)?;
    checked(&input.permissions_boundary_policy_input_list)?;
    let source = needed(input.policy_source_arn, "policySourceArn")?;
    let (policies, own) = ctx.read(|tx| source_policies(tx, ctx, &source))??;
    let (principal, context) = match &input.caller_arn {
        Some(arn) => caller(ctx, arn)?,
        None => own.map_or_else(
            || (nobody(ctx), Context::new()),
            |principal| {
                let context = principal.context();
                (principal, context)
            },
        ),
    };
    let more = OwnedPolicies::of_documents(
        &input.policy_input_list,
        input.permissions_boundary_policy_input_list.first(),
    );
    let named = input.caller_arn.or_else(|| source.contains(":user/").then_some(source));
    play(Scene {
        policies: policies.with(more),
        context: with_entries(context, &input.context_entries)?,
        resource: resource(ctx, input.resource_policy, &named, input.resource_owner)?,
        principal,
        actions: input.action_names,
        resources: input.resource_arns,
        max_items: input.max_items,
        marker: input.marker,
    })
}

/// The policies of the user, group or role of this ARN, and who it is; a group is nobody.
fn source_policies(
    tx: &impl Read,
    ctx: &Ctx,
    source: &str,
) -> Result<(OwnedPolicies, Option<Principal>), Fault> {
    let scope = ctx.global();
    let name = source.rsplit('/').next().unwrap_or_default();
    if source.contains(":user/") {
        let user = find::<User>(tx, ctx, name)?;
        Ok((identity::of_user(tx, &scope, &user), Some(as_principal(ctx, &user.identity))))
    } else if source.contains(":role/") {
        let role = find::<Role>(tx, ctx, name)?;
        let account = ctx.account.to_string();
        let principal = Principal::AssumedRole {
            session_arn: format!("arn:aws:sts::{account}:assumed-role/{name}/simulated"),
            role_arn: role.identity.arn.clone(),
            id: format!("{}:simulated", role.identity.id),
            account,
        };
        Ok((identity::of_identity(tx, &scope, &role.identity), Some(principal)))
    } else if source.contains(":group/") {
        let group = find::<Group>(tx, ctx, name)?;
        Ok((identity::of_identity(tx, &scope, &group.identity), None))
    } else {
        Err(no_such_entity(format!("{source} is not the ARN of a user, group or role.")))
    }
}

fn as_principal(ctx: &Ctx, user: &Identity) -> Principal {
    Principal::User {
        account: ctx.account.to_string(),
        arn: user.arn.clone(),
        id: user.id.clone(),
        name: user.name.clone(),
    }
}

/// A user of the account that no policy can mean.
fn nobody(ctx: &Ctx) -> Principal {
    let account = ctx.account.to_string();
    Principal::User { account, arn: String::new(), id: String::new(), name: String::new() }
}

fn caller(ctx: &Ctx, arn: &str) -> Result<(Principal, Context), Fault> {
    if !arn.contains(":user/") {
        return Err(invalid_input(format!("Invalid CallerArn: {arn} is not the ARN of a user.")));
    }
    let name = arn.rsplit('/').next().unwrap_or_default();
    let user = ctx.read(|tx| find::<User>(tx, ctx, name))??;
    let principal = as_principal(ctx, &user.identity);
    let context = principal.context();
    Ok((principal, context))
}

/// The resource's own policy. Source: `ResourcePolicy`, `ResourceOwner` and `CallerArn` in
/// "SimulateCustomPolicy", IAM API reference.
fn resource(
    ctx: &Ctx,
    document: Option<String>,
    caller: &Option<String>,
    owner: Option<String>,
) -> Result<Option<(NamedPolicy, String)>, Fault> {
    let Some(document) = document else { return Ok(None) };
    if caller.is_none() {
        return Err(invalid_input("CallerArn is required when a ResourcePolicy is given."));
    }
    let policy = Policy::parse(&document, PolicyKind::Resource).map_err(|error| malformed(&error))?;
    // An owner is an account's number or its root's ARN.
    let owner = owner.as_deref().map(|owner| owner.split(':').nth(4).unwrap_or(owner).to_owned());
    Ok(Some((NamedPolicy::new("ResourcePolicy", policy), owner.unwrap_or_else(|| ctx.account.to_string()))))
}

fn checked(documents: &[String]) -> Result<(), Fault> {
    for document in documents {
        Policy::parse(document, PolicyKind::Identity).map_err(|error| malformed(&error))?;
    }
    Ok(())
}

fn with_entries(mut context: Context, entries: &[shapes::ContextEntry]) -> Result<Context, Fault> {
    for entry in entries {
        let key = entry
            .context_key_name
            .as_deref()
            .ok_or_else(|| invalid_input("A context entry needs ContextKeyName"))?;
        context.set_many(key, entry.context_key_values.iter().cloned());
    }
    Ok(context)
}

fn play(scene: Scene) -> Result<shapes::SimulatePolicyResponse, Fault> {
    let resources = if scene.resources.is_empty() { vec!["*".to_owned()] } else { scene.resources };
    let side = scene.resource.as_ref().map(|(policy, account)| ResourceSide {
        account,
        policy: Some(policy),
        authority: Authority::Shared,
    });
    let policies = Policies { resource: side, ..scene.policies.view() };
    let mut results = Vec::new();
    for action in &scene.actions {
        if !action.contains(':') {
            return Err(invalid_input(format!("Invalid action: {action}: an action is service:Operation")));
        }
        for resource in &resources {
            let request = Request { principal: &scene.principal, action, resource, context: &scene.context };
            let simulation = iam::simulate(&policies, &request);
            results.push(result(&simulation, policies.boundary.is_some(), action, resource));
        }
    }
    // The order is the caller's, so a page is found by position, written so that it sorts.
    let numbered: Vec<(String, shapes::EvaluationResult)> =
        results.into_iter().enumerate().map(|(i, result)| (format!("{i:08}"), result)).collect();
    let page = listing(numbered, scene.max_items, scene.marker.as_deref(), |(number, _)| number)?;
    Ok(shapes::SimulatePolicyResponse {
        evaluation_results: page.items.into_iter().map(|(_, result)| result).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn result(
    simulation: &iam::Simulation,
    bounded: bool,
    action: &str,
    resource: &str,
) -> shapes::EvaluationResult {
    let decision = match &simulation.decision {
        Decision::Allowed { .. } => "allowed",
        Decision::ExplicitDeny { .. } => "explicitDeny",
        Decision::ImplicitDeny { .. } => "implicitDeny",
    };
    let by_boundary = |effect: Effect| {
        simulation
            .matched
            .iter()
            .any(|found| found.statement.source == Source::Boundary && found.effect == effect)
    };
    let statement = |found: &iam::Match| shapes::Statement {
        source_policy_id: Some(found.statement.policy.to_string().into()),
        source_policy_type: Some("IAM Policy".into()),
        start_position: None,
        end_position: None,
    };
    shapes::EvaluationResult {
        eval_action_name: Some(action.into()),
        eval_decision: Some(decision.into()),
        eval_resource_name: Some(resource.into()),
        matched_statements: simulation.matched.iter().map(statement).collect(),
        missing_context_values: simulation.missing_context.clone().into_iter().map(Into::into).collect(),
        permissions_boundary_decision_detail: bounded.then(|| shapes::PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(by_boundary(Effect::Allow) && !by_boundary(Effect::Deny)),
        }),
        ..shapes::EvaluationResult::default()
    }
}
