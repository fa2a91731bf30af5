//! The policy simulator: what would be decided, and by which statements.

use iam::{Context, Decision, Policy, PolicyKind, Principal, Request, Source};
use model::iam::{Group, Role, User};
use resources::identity::{self, OwnedPolicies};
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;

use crate::fault::{invalid_input, malformed, needed, no_such_entity};
use crate::holder::find;
use crate::listing::listing;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::SimulatePrincipalPolicy>(of_principal),
        entry::<shapes::SimulateCustomPolicy>(of_documents),
    ]
}

/// What is simulated.
struct Scene {
    policies: OwnedPolicies,
    principal: Principal,
    actions: Vec<String>,
    resources: Vec<String>,
    context: Vec<shapes::ContextEntry>,
    max_items: Option<i32>,
    marker: Option<String>,
}

fn checked(documents: &[String]) -> Result<(), Fault> {
    for document in documents {
        Policy::parse(document, PolicyKind::Identity).map_err(|error| malformed(&error))?;
    }
    Ok(())
}

fn of_documents(
    ctx: &Ctx,
    input: shapes::SimulateCustomPolicyRequest,
) -> Result<shapes::SimulatePolicyResponse, Fault> {
    if input.resource_policy.is_some() {
        return Err(Fault::not_implemented("IAM SimulateCustomPolicy with ResourcePolicy"));
    }
    checked(&input.policy_input_list)?;
    checked(&input.permissions_boundary_policy_input_list)?;
    let boundary = input.permissions_boundary_policy_input_list.first();
    play(Scene {
        policies: OwnedPolicies::of_documents(&input.policy_input_list, boundary),
        principal: (*ctx.principal).clone(),
        actions: input.action_names,
        resources: input.resource_arns,
        context: input.context_entries,
        max_items: input.max_items,
        marker: input.marker,
    })
}

fn of_principal(
    ctx: &Ctx,
    input: shapes::SimulatePrincipalPolicyRequest,
) -> Result<shapes::SimulatePolicyResponse, Fault> {
    if input.resource_policy.is_some() {
        return Err(Fault::not_implemented("IAM SimulatePrincipalPolicy with ResourcePolicy"));
    }
    checked(&input.policy_input_list)?;
    checked(&input.permissions_boundary_policy_input_list)?;
    let source = needed(input.policy_source_arn, "policySourceArn")?;
    let name = source.rsplit('/').next().unwrap_or_default();
    let (policies, principal) = ctx.read(|tx| {
        let scope = ctx.global();
        let account = ctx.account.to_string();
        if source.contains(":user/") {
            let user = find::<User>(tx, ctx, name)?;
            let id = &user.identity;
            let principal =
                Principal::User { account, arn: id.arn.clone(), id: id.id.clone(), name: id.name.clone() };
            Ok((identity::of_user(tx, &scope, &user), principal))
        } else if source.contains(":role/") {
            let role = find::<Role>(tx, ctx, name)?;
            let id = &role.identity;
            let principal = Principal::AssumedRole {
                session_arn: format!("arn:aws:sts::{account}:assumed-role/{name}/simulated"),
                role_arn: id.arn.clone(),
                id: format!("{}:simulated", id.id),
                account,
            };
            Ok((identity::of_identity(tx, &scope, id), principal))
        } else if source.contains(":group/") {
            let group = find::<Group>(tx, ctx, name)?;
            Ok((identity::of_identity(tx, &scope, &group.identity), Principal::Anonymous))
        } else {
            Err(no_such_entity(format!("{source} is not the ARN of a user, group or role.")))
        }
    })??;
    let more = OwnedPolicies::of_documents(
        &input.policy_input_list,
        input.permissions_boundary_policy_input_list.first(),
    );
    play(Scene {
        policies: policies.with(more),
        principal,
        actions: input.action_names,
        resources: input.resource_arns,
        context: input.context_entries,
        max_items: input.max_items,
        marker: input.marker,
    })
}

fn play(scene: Scene) -> Result<shapes::SimulatePolicyResponse, Fault> {
    let mut context = scene.principal.context();
    add_context(&mut context, &scene.context)?;
    let resources = if scene.resources.is_empty() { vec!["*".to_owned()] } else { scene.resources };
    let mut results = Vec::new();
    for action in &scene.actions {
        if !action.contains(':') {
            return Err(invalid_input(format!("Invalid action: {action}: an action is service:Operation")));
        }
        for resource in &resources {
            let request = Request { principal: &scene.principal, action, resource, context: &context };
            results.push(result(&iam::simulate(&scene.policies.view(), &request), action, resource));
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

fn add_context(context: &mut Context, entries: &[shapes::ContextEntry]) -> Result<(), Fault> {
    for entry in entries {
        let key = entry
            .context_key_name
            .as_deref()
            .ok_or_else(|| invalid_input("A context entry needs ContextKeyName"))?;
        context.set_many(key, entry.context_key_values.iter().cloned());
    }
    Ok(())
}

fn result(simulation: &iam::Simulation, action: &str, resource: &str) -> shapes::EvaluationResult {
    let decision = match &simulation.decision {
        Decision::Allowed { .. } => "allowed",
        Decision::ExplicitDeny { .. } => "explicitDeny",
        Decision::ImplicitDeny { .. } => "implicitDeny",
    };
    let stopped_by_boundary =
        matches!(simulation.decision, Decision::ImplicitDeny { missing: Source::Boundary });
    let statement = |found: &iam::Match| shapes::Statement {
        source_policy_id: Some(found.statement.policy.to_string()),
        source_policy_type: Some("IAM Policy".to_owned()),
        start_position: None,
        end_position: None,
    };
    shapes::EvaluationResult {
        eval_action_name: Some(action.to_owned()),
        eval_decision: Some(decision.to_owned()),
        eval_resource_name: Some(resource.to_owned()),
        matched_statements: simulation.matched.iter().map(statement).collect(),
        missing_context_values: simulation.missing_context.clone(),
        permissions_boundary_decision_detail: stopped_by_boundary.then_some(
            shapes::PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(false) },
        ),
        ..shapes::EvaluationResult::default()
    }
}
