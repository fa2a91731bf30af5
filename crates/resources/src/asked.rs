//! What IAM is told of a request besides its own action and resources: what else it needs, and the tags that
//! it names and meets.
//!
//! Nothing here decides: the gateway gathers with it, the evaluator judges.

use std::collections::BTreeMap;

use model::Tags;
use model::certificate::{ImportedCertificate, ServerCertificate};
use model::compute::{Image, Instance, KeyPair, Volume};
use model::iam::{InstanceProfile, ManagedPolicy, Role, User};
use model::network::{
    Address, DhcpOptions, InternetGateway, NatGateway, NetworkInterface, RouteTable, Subnet, Vpc,
};
use model::security::{NetworkAcl, PrefixList, SecurityGroup};
use store::Read;
use wire::{Shape, View};

use crate::Ctx;
use crate::ec2::Named;

/// Condition keys and their values.
pub type Keys = Vec<(&'static str, String)>;

/// Something that a request needs besides its own action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// `iam:PassRole`.
    pub action: &'static str,
    /// The ARN that the action is on.
    pub resource: String,
    /// The condition keys that come with it.
    pub keys: Keys,
}

/// `iam:PassRole` to `service`, of the role in the profile that a request names, by name or ARN; nothing
/// where there is no such profile or no role in it. Source: "Grant a user permissions to pass a role to an
/// AWS service", IAM user guide.
pub fn passing_profile(ctx: &Ctx, named: &str, service: &str) -> Vec<Needed> {
    let profile = named.rsplit('/').next().unwrap_or_default();
    let role = ctx.read(|tx| tx.get::<InstanceProfile>(&ctx.global(), profile)?.role.clone());
    role.ok().flatten().map_or_else(Vec::new, |role| passing_role(ctx, &role, service))
}

/// `iam:PassRole` to `service`, of the role of this name.
pub fn passing_role(ctx: &Ctx, role: &str, service: &str) -> Vec<Needed> {
    let role = ctx.read(|tx| tx.get::<Role>(&ctx.global(), role)).ok().flatten();
    role.map(|role| Needed {
        action: "iam:PassRole",
        resource: role.identity.arn.clone(),
        keys: vec![("iam:PassedToService", service.to_owned())],
    })
    .into_iter()
    .collect()
}

macro_rules! by_type {
    ($tx:ident, $scope:ident, $kind:ident, $id:ident: $($record:ty)*) => {
        match $kind {
            $(<$record as Named>::TYPE => {
                $tx.get::<$record>(&$scope, $id).map(|record| record.tags().clone())
            })*
            _ => None,
        }
    };
}

/// The tags of what an ARN names, for `aws:ResourceTag`; none where it names nothing that is there.
pub fn resource_tags(ctx: &Ctx, arn: &str) -> Tags {
    let mut parts = arn.splitn(6, ':').skip(2);
    let (Some(service), Some(_), Some(_), Some(resource)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Tags::new();
    };
    let Some((kind, path)) = resource.split_once('/') else { return Tags::new() };
    let name = path.rsplit('/').next().unwrap_or_default();
    let found = ctx.read(|tx| match service {
        "ec2" => {
            let scope = ctx.scope();
            by_type!(tx, scope, kind, path: Vpc Subnet InternetGateway RouteTable Address NatGateway
                SecurityGroup NetworkAcl NetworkInterface DhcpOptions PrefixList Instance Volume KeyPair Image)
        }
        "iam" => {
            let scope = ctx.global();
            match kind {
                "user" => tx.get::<User>(&scope, name).map(|user| user.identity.tags.clone()),
                "role" => tx.get::<Role>(&scope, name).map(|role| role.identity.tags.clone()),
                "policy" => tx.get::<ManagedPolicy>(&scope, arn).map(|policy| policy.tags.clone()),
                "instance-profile" => {
                    tx.get::<InstanceProfile>(&scope, name).map(|profile| profile.tags.clone())
                }
                "server-certificate" => {
                    tx.get::<ServerCertificate>(&scope, name).map(|certificate| certificate.tags.clone())
                }
                _ => None,
            }
        }
        "acm" => {
            let found = tx.get::<ImportedCertificate>(&ctx.scope(), arn);
            found.map(|certificate| certificate.tags.clone())
        }
        _ => None,
    });
    found.ok().flatten().unwrap_or_default()
}

/// The tags that a request brings, for `aws:RequestTag` and `aws:TagKeys`: those of `Tags` and
/// `TagSpecifications`, and of `TagKeys` the keys without a value.
pub fn request_tags(input: &dyn Shape) -> BTreeMap<String, Option<String>> {
    let mut tags = BTreeMap::new();
    for (index, member) in input.schema().members.iter().enumerate() {
        match member.name {
            "Tags" | "TagSpecifications" | "TagKeys" => gather(input.get(index).view(), &mut tags),
            _ => {}
        }
    }
    tags
}

fn gather(view: View<'_>, tags: &mut BTreeMap<String, Option<String>>) {
    match view {
        View::List(list) => list.each(&mut |item| gather(item, tags)),
        View::Str(key) => drop(tags.insert(key.to_owned(), None)),
        View::Struct(shape) => {
            let text = |name: &str| {
                let index = shape.schema().members.iter().position(|member| member.name == name)?;
                match shape.get(index).view() {
                    View::Str(text) => Some(text.to_owned()),
                    _ => None,
                }
            };
            match text("Key") {
                Some(key) => drop(tags.insert(key, Some(text("Value").unwrap_or_default()))),
                None => tags.append(&mut request_tags(shape)),
            }
        }
        _ => {}
    }
}
