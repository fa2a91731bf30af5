//! Tags of users, roles, policies, instance profiles, server certificates and identity providers.

use model::Tags;
use model::certificate::ServerCertificate;
use model::iam::{InstanceProfile, ManagedPolicy, Role, User};
use resources::{Ctx, Entry, Fault, tags};
use shapes_iam as shapes;
use store::{Read, Tx};
use wire::Unit;

use crate::fault::{bad_tag, invalid_input, needed};
use crate::holder::{self, Holder};
use crate::listing::listing;
use crate::touches::{self, on};
use crate::{certificate, open_id, policy, profile};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(TagUser, tag_user, touches::existing::<User>, user_name),
        on!(UntagUser, untag_user, touches::existing::<User>, user_name),
        on!(ListUserTags, list_user_tags, touches::existing::<User>, user_name),
        on!(TagRole, tag_role, touches::existing::<Role>, role_name),
        on!(UntagRole, untag_role, touches::existing::<Role>, role_name),
        on!(ListRoleTags, list_role_tags, touches::existing::<Role>, role_name),
        on!(TagPolicy, tag_policy, touches::itself, policy_arn),
        on!(UntagPolicy, untag_policy, touches::itself, policy_arn),
        on!(ListPolicyTags, list_policy_tags, touches::itself, policy_arn),
        on!(TagInstanceProfile, tag_instance_profile, touches::profile, instance_profile_name),
        on!(UntagInstanceProfile, untag_instance_profile, touches::profile, instance_profile_name),
        on!(ListInstanceProfileTags, list_instance_profile_tags, touches::profile, instance_profile_name),
        on!(TagServerCertificate, tag_certificate, touches::certificate, server_certificate_name),
        on!(UntagServerCertificate, untag_certificate, touches::certificate, server_certificate_name),
        on!(ListServerCertificateTags, list_certificate_tags, touches::certificate, server_certificate_name),
        on!(TagOpenIDConnectProvider, tag_open_id, touches::itself, open_id_connect_provider_arn),
        on!(UntagOpenIDConnectProvider, untag_open_id, touches::itself, open_id_connect_provider_arn),
        on!(ListOpenIDConnectProviderTags, list_open_id_tags, touches::itself, open_id_connect_provider_arn),
    ]
}

/// Tags as a request has them.
pub fn from_shapes(given: Vec<shapes::Tag>) -> Result<Tags, Fault> {
    let mut made = Tags::new();
    add(&mut made, given)?;
    Ok(made)
}

/// Tags as an answer has them.
pub fn to_shapes(tags: &Tags) -> Vec<shapes::Tag> {
    tags.iter()
        .map(|(key, value)| shapes::Tag { key: Some(key.clone()), value: Some(value.clone()) })
        .collect()
}

fn add(tags: &mut Tags, given: Vec<shapes::Tag>) -> Result<(), Fault> {
    let pairs: Vec<_> =
        given.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())).collect();
    for (index, (key, _)) in pairs.iter().enumerate() {
        if pairs[..index].iter().any(|(other, _)| other.eq_ignore_ascii_case(key)) {
            return Err(invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
    }
    // A key replaces one that differs in case only.
    tags.retain(|old, _| !pairs.iter().any(|(new, _)| new != old && new.eq_ignore_ascii_case(old)));
    tags::add(tags, pairs).map_err(|bad| bad_tag(&bad))
}

/// The tags of one resource, to be changed.
type Change<'a> = Box<dyn FnOnce(&mut Tags) -> Result<(), Fault> + 'a>;

fn of_holder<H: Holder>(tx: &mut Tx, ctx: &Ctx, name: &str, with: Change<'_>) -> Result<(), Fault> {
    holder::change::<H>(tx, ctx, name, |record| with(&mut record.identity_mut().tags))
}

fn of_policy(tx: &mut Tx, ctx: &Ctx, arn: &str, with: Change<'_>) -> Result<(), Fault> {
    let mut record: ManagedPolicy = policy::own(tx, ctx, arn)?;
    with(&mut record.tags)?;
    tx.put(&ctx.global(), arn, record);
    Ok(())
}

fn of_profile(tx: &mut Tx, ctx: &Ctx, name: &str, with: Change<'_>) -> Result<(), Fault> {
    let mut record: InstanceProfile = (*profile::find(tx, ctx, name)?).clone();
    with(&mut record.tags)?;
    tx.put(&ctx.global(), name, record);
    Ok(())
}

fn of_certificate(tx: &mut Tx, ctx: &Ctx, name: &str, with: Change<'_>) -> Result<(), Fault> {
    let mut record: ServerCertificate = (*certificate::find(tx, ctx, name)?).clone();
    with(&mut record.tags)?;
    tx.put(&ctx.global(), name, record);
    Ok(())
}

fn of_open_id(tx: &mut Tx, ctx: &Ctx, arn: &str, with: Change<'_>) -> Result<(), Fault> {
    open_id::change(tx, ctx, arn, |provider| with(&mut provider.tags))
}

macro_rules! tagging {
    ($key:ident, $change:expr, $look:expr;
     $tag:ident($tag_in:ident), $untag:ident($untag_in:ident), $list:ident($list_in:ident) -> $list_out:ident) => {
        fn $tag(ctx: &Ctx, input: shapes::$tag_in) -> Result<Unit, Fault> {
            let key = needed(input.$key, stringify!($key))?;
            ctx.write(|tx| $change(tx, ctx, &key, Box::new(|tags: &mut Tags| add(tags, input.tags))))?;
            Ok(Unit)
        }
        fn $untag(ctx: &Ctx, input: shapes::$untag_in) -> Result<Unit, Fault> {
            let key = needed(input.$key, stringify!($key))?;
            let without = |tags: &mut Tags| {
                tags.retain(|key, _| !input.tag_keys.iter().any(|gone| gone.eq_ignore_ascii_case(key)));
                Ok(())
            };
            ctx.write(|tx| $change(tx, ctx, &key, Box::new(without)))?;
            Ok(Unit)
        }
        fn $list(ctx: &Ctx, input: shapes::$list_in) -> Result<shapes::$list_out, Fault> {
            let key = needed(input.$key, stringify!($key))?;
            let tags: Tags = ctx.read(|tx| $look(tx, ctx, &key))??;
            let page = listing(to_shapes(&tags), input.max_items, input.marker.as_deref(), |tag| {
                tag.key.as_deref().unwrap_or_default()
            })?;
            Ok(shapes::$list_out {
                tags: page.items.into(),
                is_truncated: page.is_truncated,
                marker: page.marker,
            })
        }
    };
}

fn tags_of<H: Holder>(tx: &impl Read, ctx: &Ctx, name: &str) -> Result<Tags, Fault> {
    Ok(holder::find::<H>(tx, ctx, name)?.identity().tags.clone())
}

tagging!(user_name, of_holder::<User>, tags_of::<User>;
    tag_user(TagUserRequest), untag_user(UntagUserRequest),
    list_user_tags(ListUserTagsRequest) -> ListUserTagsResponse);
tagging!(role_name, of_holder::<Role>, tags_of::<Role>;
    tag_role(TagRoleRequest), untag_role(UntagRoleRequest),
    list_role_tags(ListRoleTagsRequest) -> ListRoleTagsResponse);
tagging!(policy_arn, of_policy, |tx, ctx, arn: &str| policy::own(tx, ctx, arn).map(|record| record.tags);
    tag_policy(TagPolicyRequest), untag_policy(UntagPolicyRequest),
    list_policy_tags(ListPolicyTagsRequest) -> ListPolicyTagsResponse);
tagging!(instance_profile_name, of_profile, |tx, ctx, name: &str| profile::find(tx, ctx, name).map(|record| record.tags.clone());
    tag_instance_profile(TagInstanceProfileRequest), untag_instance_profile(UntagInstanceProfileRequest),
    list_instance_profile_tags(ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse);
tagging!(server_certificate_name, of_certificate, |tx, ctx, name: &str| certificate::find(tx, ctx, name).map(|record| record.tags.clone());
    tag_certificate(TagServerCertificateRequest), untag_certificate(UntagServerCertificateRequest),
    list_certificate_tags(ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse);
tagging!(open_id_connect_provider_arn, of_open_id, |tx, ctx, arn: &str| open_id::find(tx, ctx, arn).map(|record| record.tags.clone());
    tag_open_id(TagOpenIDConnectProviderRequest), untag_open_id(UntagOpenIDConnectProviderRequest),
    list_open_id_tags(ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse);
