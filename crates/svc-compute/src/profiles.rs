//! Instance profiles of instances.
//!
//! Source: `AssociateIamInstanceProfile` and its neighbours in the EC2 API reference. An association is
//! kept with its instance, so that there is at most one.

use std::sync::Arc;

use model::ProfileAssociationId;
use model::compute::{Instance, InstanceState, ProfileAssociation};
use model::iam::InstanceProfile;
use resources::asked::{self, Needed};
use resources::ec2::{Field, Look, faults, filtered, query, required};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::Read;

use crate::instances;
use crate::show::{arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<AssociateIamInstanceProfile>(associate_with)
            .touching(|ctx, i: &AssociateIamInstanceProfileRequest| arns::<Instance>(ctx, &i.instance_id))
            .needing(|ctx, i: &AssociateIamInstanceProfileRequest| passing(ctx, &i.iam_instance_profile)),
        entry::<DisassociateIamInstanceProfile>(disassociate),
        entry::<ReplaceIamInstanceProfileAssociation>(replace).needing(
            |ctx, i: &ReplaceIamInstanceProfileAssociationRequest| passing(ctx, &i.iam_instance_profile),
        ),
        entry::<DescribeIamInstanceProfileAssociations>(describe),
    ]
}

/// What a caller needs who hands a profile to an instance: to pass its role to EC2.
pub fn passing(ctx: &Ctx, wanted: &Option<IamInstanceProfileSpecification>) -> Vec<Needed> {
    let named = wanted.as_ref().and_then(|wanted| wanted.arn.as_deref().or(wanted.name.as_deref()));
    named.map_or_else(Vec::new, |named| asked::passing_profile(ctx, named, "ec2.amazonaws.com"))
}

/// A new association with the profile that is named by name or ARN.
///
/// # Errors
/// `InvalidParameterValue` for one that there is not; `InvalidParameterCombination` for both at once.
pub fn associate(
    ctx: &Ctx,
    tx: &impl Read,
    wanted: &IamInstanceProfileSpecification,
) -> Result<ProfileAssociation, Fault> {
    let (named, what, parameter) = match (&wanted.name, &wanted.arn) {
        (Some(_), Some(_)) => {
            let message = "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'";
            return Err(faults::combination(message));
        }
        (Some(name), None) => (name, "name", "iamInstanceProfile.name"),
        (None, Some(arn)) => (arn, "ARN", "iamInstanceProfile.arn"),
        (None, None) => return Err(faults::missing("IamInstanceProfile.Name")),
    };
    // A profile's name ends its ARN, after its path.
    let name = named.rsplit('/').next().unwrap_or_default();
    let found = tx
        .get::<InstanceProfile>(&ctx.global(), name)
        .filter(|profile| profile.name == *named || profile.arn == *named);
    let Some(profile) = found else {
        let why = format!("Invalid IAM Instance Profile {what}");
        return Err(faults::invalid_value(parameter, named, why));
    };
    Ok(ProfileAssociation {
        association_id: new_id(),
        arn: profile.arn.clone(),
        id: profile.id.clone(),
        since: ctx.now,
    })
}

fn wanted(
    asked: &Option<IamInstanceProfileSpecification>,
) -> Result<&IamInstanceProfileSpecification, Fault> {
    asked.as_ref().ok_or_else(|| faults::missing("IamInstanceProfile"))
}

fn associate_with(
    ctx: &Ctx,
    input: AssociateIamInstanceProfileRequest,
) -> Result<AssociateIamInstanceProfileResult, Fault> {
    let wanted = wanted(&input.iam_instance_profile)?;
    ctx.write(|tx| {
        let instance = instances::one(ctx, tx, &input.instance_id)?;
        if matches!(instance.state, InstanceState::ShuttingDown | InstanceState::Terminated) {
            let message =
                format!("The instance '{}' is not in the 'running' or 'stopped' state.", instance.id);
            return Err(Fault::new("IncorrectInstanceState", message));
        }
        if let Some(before) = &instance.profile {
            let message = format!(
                "There is an existing association for instance {}: {}",
                instance.id, before.association_id
            );
            return Err(Fault::new("IncorrectState", message));
        }
        let association = associate(ctx, tx, wanted)?;
        let answer = shown(&instance, &association, "associating");
        tx.update::<Instance>(&ctx.scope(), &instance.id, |instance| instance.profile = Some(association));
        Ok(AssociateIamInstanceProfileResult { iam_instance_profile_association: Some(answer) })
    })
}

/// The instance with this association, and the association.
fn holder(
    ctx: &Ctx,
    tx: &impl Read,
    id: &Option<String>,
) -> Result<(Arc<Instance>, ProfileAssociation), Fault> {
    let id = required(id, "AssociationId")?;
    if !id.starts_with(ProfileAssociationId::PREFIX) {
        let message = format!("Invalid id: \"{id}\" (expecting \"{}...\")", ProfileAssociationId::PREFIX);
        return Err(Fault::new("InvalidAssociationID.Malformed", message));
    }
    let associated = |instance: Arc<Instance>| {
        let association = instance.profile.clone().filter(|profile| *profile.association_id == *id)?;
        Some((instance, association))
    };
    tx.list::<Instance>(&ctx.scope()).into_iter().find_map(associated).ok_or_else(|| not_found(id))
}

fn not_found(id: &str) -> Fault {
    let message = format!("An invalid association-id of '{id}' was given");
    Fault::new("InvalidAssociationID.NotFound", message)
}

fn disassociate(
    ctx: &Ctx,
    input: DisassociateIamInstanceProfileRequest,
) -> Result<DisassociateIamInstanceProfileResult, Fault> {
    ctx.write(|tx| {
        let (instance, association) = holder(ctx, tx, &input.association_id)?;
        tx.update::<Instance>(&ctx.scope(), &instance.id, |instance| instance.profile = None);
        let answer = shown(&instance, &association, "disassociating");
        Ok(DisassociateIamInstanceProfileResult { iam_instance_profile_association: Some(answer) })
    })
}

fn replace(
    ctx: &Ctx,
    input: ReplaceIamInstanceProfileAssociationRequest,
) -> Result<ReplaceIamInstanceProfileAssociationResult, Fault> {
    let wanted = wanted(&input.iam_instance_profile)?;
    ctx.write(|tx| {
        let (instance, _) = holder(ctx, tx, &input.association_id)?;
        let association = associate(ctx, tx, wanted)?;
        let answer = shown(&instance, &association, "associating");
        tx.update::<Instance>(&ctx.scope(), &instance.id, |instance| instance.profile = Some(association));
        Ok(ReplaceIamInstanceProfileAssociationResult { iam_instance_profile_association: Some(answer) })
    })
}

/// An association with its instance.
struct Held {
    instance: Arc<Instance>,
    association: ProfileAssociation,
}

const FILTERS: &[Field<Held>] = &[
    ("instance-id", |_, held, f| f.matches(&held.instance.id)),
    ("state", |_, _, f| f.matches("associated")),
];

fn describe(
    ctx: &Ctx,
    input: DescribeIamInstanceProfileAssociationsRequest,
) -> Result<DescribeIamInstanceProfileAssociationsResult, Fault> {
    ctx.read(|tx| {
        let held = |instance: Arc<Instance>| {
            let association = instance.profile.clone()?;
            let lives = instance.state != InstanceState::Terminated;
            lives.then(|| Arc::new(Held { instance, association }))
        };
        let mut all: Vec<Arc<Held>> =
            tx.list::<Instance>(&ctx.scope()).into_iter().filter_map(held).collect();
        all.sort_by(|a, b| a.association.association_id.cmp(&b.association.association_id));
        if !input.association_ids.is_empty() {
            let known = |id: &&String| all.iter().any(|held| *held.association.association_id == ***id);
            if let Some(unknown) = input.association_ids.iter().find(|id| !known(id)) {
                return Err(not_found(unknown));
            }
            all.retain(|held| {
                input.association_ids.iter().any(|id| *held.association.association_id == **id)
            });
        }
        let query = query!(input, association_ids, "associationIds", filtered);
        let kept = filtered(&Look { ctx, tx }, all, &input.filters, FILTERS, |_| None)?;
        let page = query.page(kept, |held| &held.association.association_id)?;
        Ok(DescribeIamInstanceProfileAssociationsResult {
            iam_instance_profile_associations: page
                .items
                .iter()
                .map(|held| shown(&held.instance, &held.association, "associated"))
                .collect(),
            next_token: page.next,
        })
    })?
}

fn shown(
    instance: &Instance,
    association: &ProfileAssociation,
    state: &str,
) -> IamInstanceProfileAssociation {
    IamInstanceProfileAssociation {
        association_id: text(&association.association_id),
        iam_instance_profile: Some(IamInstanceProfile {
            arn: text(&association.arn),
            id: text(&association.id),
        }),
        instance_id: text(&instance.id),
        state: text(state),
        timestamp: Some(association.since),
    }
}
