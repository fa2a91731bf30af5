//! The settings of the instance metadata service.
//!
//! Source: `ModifyInstanceMetadataOptions` of the EC2 API reference; "Configure the Instance Metadata
//! Service options", EC2 user guide.

use model::compute::{Instance, InstanceState, MetadataOptions};
use resources::ec2::{faults, required};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;

use crate::images::Launchable;
use crate::instances;
use crate::show::{arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<ModifyInstanceMetadataOptions>(modify)
            .touching(|ctx, i: &ModifyInstanceMetadataOptionsRequest| arns::<Instance>(ctx, &i.instance_id)),
    ]
}

/// The settings that a request changes.
#[derive(Default)]
struct Change<'a> {
    tokens: Option<&'a str>,
    hop_limit: Option<i32>,
    endpoint: Option<&'a str>,
    tags: Option<&'a str>,
    ipv6: Option<&'a str>,
}

const SWITCH: [&str; 2] = ["enabled", "disabled"];

impl Change<'_> {
    fn apply(&self, options: &mut MetadataOptions) -> Result<(), Fault> {
        if self.ipv6 == Some("enabled") {
            return Err(Fault::not_implemented("MetadataOptions with HttpProtocolIpv6 'enabled'"));
        }
        set(&mut options.http_tokens, self.tokens, "httpTokens", ["optional", "required"])?;
        set(&mut options.http_endpoint, self.endpoint, "httpEndpoint", SWITCH)?;
        set(&mut options.instance_tags, self.tags, "instanceMetadataTags", SWITCH)?;
        if let Some(limit) = self.hop_limit {
            if !(1..=64).contains(&limit) {
                let why = "Expecting a value between 1 and 64.";
                return Err(faults::invalid_value("httpPutResponseHopLimit", limit, why));
            }
            options.hop_limit = limit;
        }
        Ok(())
    }
}

fn set(field: &mut String, word: Option<&str>, parameter: &str, words: [&str; 2]) -> Result<(), Fault> {
    let Some(word) = word else { return Ok(()) };
    if !words.contains(&word) {
        return Err(faults::invalid_value(
            parameter,
            word,
            format!("Expecting one of {}.", words.join(", ")),
        ));
    }
    word.clone_into(field);
    Ok(())
}

/// The settings of a new instance: the image's, and over them what the launch asks for.
///
/// # Errors
/// `InvalidParameterValue`; `NotImplemented` for IPv6.
pub fn at_launch(
    asked: Option<&InstanceMetadataOptionsRequest>,
    image: &Launchable,
) -> Result<MetadataOptions, Fault> {
    let (tokens, hop_limit) = if image.requires_imds_v2 { ("required", 2) } else { ("optional", 1) };
    let mut options = MetadataOptions {
        http_tokens: tokens.to_owned(),
        hop_limit,
        http_endpoint: "enabled".to_owned(),
        instance_tags: "disabled".to_owned(),
    };
    if let Some(asked) = asked {
        let change = Change {
            tokens: asked.http_tokens.as_deref(),
            hop_limit: asked.http_put_response_hop_limit,
            endpoint: asked.http_endpoint.as_deref(),
            tags: asked.instance_metadata_tags.as_deref(),
            ipv6: asked.http_protocol_ipv6.as_deref(),
        };
        change.apply(&mut options)?;
    }
    Ok(options)
}

fn modify(
    ctx: &Ctx,
    input: ModifyInstanceMetadataOptionsRequest,
) -> Result<ModifyInstanceMetadataOptionsResult, Fault> {
    required(&input.instance_id, "InstanceId")?;
    let change = Change {
        tokens: input.http_tokens.as_deref(),
        hop_limit: input.http_put_response_hop_limit,
        endpoint: input.http_endpoint.as_deref(),
        tags: input.instance_metadata_tags.as_deref(),
        ipv6: input.http_protocol_ipv6.as_deref(),
    };
    ctx.write(|tx| {
        let before = instances::one(ctx, tx, &input.instance_id)?;
        if matches!(before.state, InstanceState::ShuttingDown | InstanceState::Terminated) {
            let message =
                format!("The instance '{}' is not in a state from which it can be modified.", before.id);
            return Err(Fault::new("IncorrectInstanceState", message));
        }
        let mut instance = Instance::clone(&before);
        change.apply(&mut instance.metadata)?;
        let options = shown(&instance.metadata);
        tx.put(&ctx.scope(), &before.id, instance);
        Ok(ModifyInstanceMetadataOptionsResult {
            instance_id: text(&before.id),
            instance_metadata_options: Some(options),
        })
    })
}

/// The settings as answers show them: what is written is in force at once.
pub fn shown(options: &MetadataOptions) -> InstanceMetadataOptionsResponse {
    InstanceMetadataOptionsResponse {
        http_endpoint: text(&options.http_endpoint),
        http_protocol_ipv6: text("disabled"),
        http_put_response_hop_limit: Some(options.hop_limit),
        http_tokens: text(&options.http_tokens),
        instance_metadata_tags: text(&options.instance_tags),
        state: text("applied"),
    }
}
