//! Images: the host's own system, under a name of its own and under those that tutorials and Terraform
//! look for; and imported ones.
//!
//! The names of others (`al2023-ami-…`, `ubuntu/images/…`) are answered so that a data source finds
//! something that runs here; the description says what it really is.
//!
//! Source: `DescribeImages` of the EC2 API reference; the publishers' naming of their images.

use std::sync::Arc;

use model::ImageId;
use model::compute::Image;
use resources::ec2::{Field, Look, Named, faults, filtered, parse, query, shown_tags};
use resources::{Ctx, Entry, Fault, entry};
use sha2::{Digest, Sha256};
use shapes_ec2::{
    BlockDeviceMapping, DescribeImages, DescribeImagesRequest, DescribeImagesResult, EbsBlockDevice,
};
use store::Read;

use crate::show::{text, yes};

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeImages>(describe)]
}

/// The size in GiB of every image's root volume; a volume cannot be smaller.
pub const ROOT_SIZE: i32 = 8;

/// An image as it can be launched.
#[derive(Clone, Debug)]
pub struct Launchable {
    /// Its id.
    pub id: ImageId,
    name: String,
    description: String,
    owner: String,
    owner_alias: Option<&'static str>,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// What its root volume is called.
    pub root_device: &'static str,
    /// Whether its instances answer version 2 of the metadata service alone where nothing is said.
    pub requires_imds_v2: bool,
    created: String,
    tags: model::Tags,
}

/// A well-known name under which the host's system is offered; `{}` is the architecture as this
/// publisher spells it.
struct Alias {
    name: &'static str,
    owner: &'static str,
    /// Its words for x86_64 and arm64.
    architectures: [&'static str; 2],
    root_device: &'static str,
    requires_imds_v2: bool,
}

const ARCHITECTURES: [&str; 2] = ["x86_64", "arm64"];
const AMAZON: &str = "137112412989";
const CANONICAL: &str = "099720109477";
const DEBIAN: &str = "136693071363";

const fn amazon(name: &'static str, requires_imds_v2: bool) -> Alias {
    let root_device = "/dev/xvda";
    Alias { name, owner: AMAZON, architectures: ARCHITECTURES, root_device, requires_imds_v2 }
}

const fn ubuntu(name: &'static str) -> Alias {
    Alias {
        owner: CANONICAL,
        architectures: ["amd64", "arm64"],
        root_device: "/dev/sda1",
        ..amazon(name, false)
    }
}

const fn debian(name: &'static str) -> Alias {
    Alias { owner: DEBIAN, root_device: "/dev/xvda", ..ubuntu(name) }
}

const ALIASES: &[Alias] = &[
    amazon("al2023-ami-2023.9.20251027.0-kernel-6.1-{}", true),
    amazon("amzn2-ami-hvm-2.0.20251027.1-{}-gp2", false),
    amazon("amzn2-ami-kernel-5.10-hvm-2.0.20251027.1-{}-gp2", false),
    ubuntu("ubuntu/images/hvm-ssd/ubuntu-focal-20.04-{}-server-20251027"),
    ubuntu("ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-{}-server-20251027"),
    ubuntu("ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-{}-server-20251027"),
    debian("debian-12-{}-20251027-2278"),
    debian("debian-13-{}-20251027-2278"),
];

/// When the images that are in no record were made: the day that their names tell.
const CREATED: &str = "2025-10-27T00:00:00.000Z";

/// The host's architecture in AWS's words.
pub fn host_architecture() -> &'static str {
    match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    }
}

/// The id of an image that is in no record: the same in a region for ever.
fn stable_id(ctx: &Ctx, name: &str) -> ImageId {
    let digest = Sha256::digest(format!("{}/{name}", ctx.region));
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    ImageId(format!("{}{}", ImageId::PREFIX, &hex[..17]))
}

/// The image that needs nothing downloaded: the host's own system.
pub fn host(ctx: &Ctx) -> Launchable {
    let architecture = host_architecture();
    Launchable {
        id: stable_id(ctx, "host"),
        name: format!("cloudyard-host-{architecture}"),
        description: "This host's own system, read-only, under a writable layer.".to_owned(),
        owner: ctx.account.to_string(),
        owner_alias: Some("amazon"),
        architecture: architecture.to_owned(),
        root_device: "/dev/xvda",
        requires_imds_v2: false,
        created: CREATED.to_owned(),
        tags: model::Tags::new(),
    }
}

fn alias(ctx: &Ctx, alias: &Alias, architecture: usize) -> Launchable {
    let name = alias.name.replace("{}", alias.architectures[architecture]);
    Launchable {
        id: stable_id(ctx, &name),
        description: format!(
            "Not {name} itself, but this host's own system ({}) under that name.",
            host_architecture()
        ),
        name,
        owner: alias.owner.to_owned(),
        owner_alias: Some("amazon"),
        architecture: ARCHITECTURES[architecture].to_owned(),
        root_device: alias.root_device,
        requires_imds_v2: alias.requires_imds_v2,
        ..host(ctx)
    }
}

fn imported(ctx: &Ctx, image: &Image) -> Launchable {
    Launchable {
        id: image.id.clone(),
        name: image.name.clone(),
        description: image.description.clone(),
        owner: ctx.account.to_string(),
        owner_alias: None,
        architecture: image.architecture.clone(),
        created: format!("{:.3}", image.created),
        tags: image.tags.clone(),
        ..host(ctx)
    }
}

/// The images that are in no record.
fn built_in(ctx: &Ctx) -> impl Iterator<Item = Launchable> {
    let aliases = ALIASES.iter().flat_map(|known| [(known, 0), (known, 1)]);
    std::iter::once(host(ctx)).chain(aliases.map(|(known, architecture)| alias(ctx, known, architecture)))
}

/// Every image of the region, in the order of the ids.
fn all(ctx: &Ctx, tx: &impl Read) -> Vec<Launchable> {
    let mut all: Vec<Launchable> = built_in(ctx).collect();
    all.extend(tx.list::<Image>(&ctx.scope()).iter().map(|image| imported(ctx, image)));
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

/// The image of this id.
pub fn find(ctx: &Ctx, tx: &impl Read, id: &str) -> Option<Launchable> {
    let record = tx.get::<Image>(&ctx.scope(), id);
    record.map(|image| imported(ctx, &image)).or_else(|| built_in(ctx).find(|image| *image.id == *id))
}

/// The image that a request names.
///
/// # Errors
/// `InvalidAMIID.Malformed`; `InvalidAMIID.NotFound`, naming the image that there always is.
pub fn require(ctx: &Ctx, tx: &impl Read, id: &str) -> Result<Launchable, Fault> {
    if let Some(found) = find(ctx, tx, id) {
        return Ok(found);
    }
    parse::<Image>(id)?;
    let Fault { code, message, status } = Image::not_found(id);
    let message =
        format!("{message}. In {} this host's own system is the image {}.", ctx.region, host(ctx).id);
    Err(Fault { code, message, status })
}

impl Launchable {
    /// The snapshot that its root volume begins as; nothing more is known of it.
    fn snapshot(&self) -> String {
        format!("snap-{}", self.id.trim_start_matches(ImageId::PREFIX))
    }

    fn is_owned_by(&self, ctx: &Ctx, owner: &str) -> bool {
        match owner {
            "self" => *self.owner == *ctx.account,
            owner => self.owner == owner || self.owner_alias == Some(owner),
        }
    }

    /// Amazon's and the other publishers' are public; the caller's own are not.
    fn is_public(&self) -> bool {
        self.owner_alias.is_some()
    }

    fn location(&self) -> String {
        format!("{}/{}", self.owner_alias.unwrap_or(&self.owner), self.name)
    }

    fn boot_mode(&self) -> &'static str {
        if self.architecture == "arm64" { "uefi" } else { "uefi-preferred" }
    }
}

const FILTERS: &[Field<Launchable>] = &[
    ("architecture", |_, i, f| f.matches(&i.architecture)),
    ("block-device-mapping.delete-on-termination", |_, _, f| f.matches("true")),
    ("block-device-mapping.device-name", |_, i, f| f.matches(i.root_device)),
    ("block-device-mapping.encrypted", |_, _, f| f.matches("false")),
    ("block-device-mapping.snapshot-id", |_, i, f| f.matches(&i.snapshot())),
    ("block-device-mapping.volume-size", |_, _, f| f.matches(&ROOT_SIZE.to_string())),
    ("block-device-mapping.volume-type", |_, _, f| f.matches("gp3")),
    ("creation-date", |_, i, f| f.matches(&i.created)),
    ("description", |_, i, f| f.matches(&i.description)),
    ("ena-support", |_, _, f| f.matches("true")),
    ("free-tier-eligible", |_, _, f| f.matches("true")),
    ("hypervisor", |_, _, f| f.matches("xen")),
    ("image-allowed", |_, _, f| f.matches("true")),
    ("image-id", |_, i, f| f.matches(&i.id)),
    ("image-type", |_, _, f| f.matches("machine")),
    ("is-public", |_, i, f| f.matches(yes(i.is_public()))),
    ("kernel-id", |_, _, _| false),
    ("manifest-location", |_, i, f| f.matches(&i.location())),
    ("name", |_, i, f| f.matches(&i.name)),
    ("owner-alias", |_, i, f| i.owner_alias.is_some_and(|alias| f.matches(alias))),
    ("owner-id", |_, i, f| f.matches(&i.owner)),
    ("platform", |_, _, _| false),
    ("platform-details", |_, _, f| f.matches("Linux/UNIX")),
    ("product-code", |_, _, _| false),
    ("product-code.type", |_, _, _| false),
    ("ramdisk-id", |_, _, _| false),
    ("root-device-name", |_, i, f| f.matches(i.root_device)),
    ("root-device-type", |_, _, f| f.matches("ebs")),
    ("source-image-id", |_, _, _| false),
    ("source-image-region", |_, _, _| false),
    ("source-instance-id", |_, _, _| false),
    ("state", |_, _, f| f.matches("available")),
    ("state-reason-code", |_, _, _| false),
    ("state-reason-message", |_, _, _| false),
    ("sriov-net-support", |_, _, f| f.matches("simple")),
    ("usage-operation", |_, _, f| f.matches("RunInstances")),
    ("virtualization-type", |_, _, f| f.matches("hvm")),
];

fn describe(ctx: &Ctx, input: DescribeImagesRequest) -> Result<DescribeImagesResult, Fault> {
    if let Some(owner) = input.owners.iter().find(|owner| !is_owner(owner)) {
        return Err(faults::invalid(format!("Invalid owner ID or alias: '{owner}'")));
    }
    ctx.read(|tx| {
        let mut images = if input.image_ids.is_empty() {
            all(ctx, tx)
        } else {
            let named: Result<Vec<_>, Fault> =
                input.image_ids.iter().map(|id| require(ctx, tx, id)).collect();
            let mut named = named?;
            named.sort_by(|a, b| a.id.cmp(&b.id));
            named.dedup_by(|a, b| a.id == b.id);
            named
        };
        if !input.owners.is_empty() {
            images.retain(|image| input.owners.iter().any(|owner| image.is_owned_by(ctx, owner)));
        }
        if !input.executable_users.is_empty() {
            // `all` asks for public images; `self` and accounts ask for shared ones, of which there are none.
            images
                .retain(|image| image.is_public() && input.executable_users.iter().any(|user| user == "all"));
        }
        let query = query!(input, image_ids, "imageIds", filtered);
        let images = images.into_iter().map(Arc::new).collect();
        let kept = filtered(&Look { ctx, tx }, images, &input.filters, FILTERS, |image| Some(&image.tags))?;
        let page = query.page(kept, |image| &image.id)?;
        Ok(DescribeImagesResult {
            images: page.items.iter().map(|image| shown(image)).collect(),
            next_token: page.next,
        })
    })?
}

fn is_owner(owner: &str) -> bool {
    let is_account = owner.len() == 12 && owner.bytes().all(|digit| digit.is_ascii_digit());
    is_account || matches!(owner, "self" | "amazon" | "aws-backup-vault" | "aws-marketplace")
}

fn shown(image: &Launchable) -> shapes_ec2::Image {
    shapes_ec2::Image {
        architecture: text(&image.architecture),
        block_device_mappings: vec![BlockDeviceMapping {
            device_name: text(image.root_device),
            ebs: Some(EbsBlockDevice {
                delete_on_termination: Some(true),
                encrypted: Some(false),
                iops: Some(3000),
                snapshot_id: text(image.snapshot()),
                throughput: Some(125),
                volume_size: Some(ROOT_SIZE),
                volume_type: text("gp3"),
                ..Default::default()
            }),
            ..Default::default()
        }],
        boot_mode: text(image.boot_mode()),
        creation_date: text(&image.created),
        deregistration_protection: text("disabled"),
        description: text(&image.description),
        ena_support: Some(true),
        hypervisor: text("xen"),
        image_id: text(&image.id),
        image_location: text(image.location()),
        image_owner_alias: image.owner_alias.and_then(text),
        image_type: text("machine"),
        imds_support: image.requires_imds_v2.then(|| "v2.0".into()),
        name: text(&image.name),
        owner_id: text(&image.owner),
        platform_details: text("Linux/UNIX"),
        public: Some(image.is_public()),
        root_device_name: text(image.root_device),
        root_device_type: text("ebs"),
        sriov_net_support: text("simple"),
        state: text("available"),
        tags: shown_tags(&image.tags),
        usage_operation: text("RunInstances"),
        virtualization_type: text("hvm"),
        ..Default::default()
    }
}
