//! `RunInstances`: all the instances of a call with their interfaces and volumes, or none, in one
//! transaction.
//!
//! Source: `RunInstances` of the EC2 API reference.

mod absent;
mod ask;
mod network;

use std::collections::BTreeMap;

use model::compute::{Desired, Image, Instance, InstanceState, KeyPair};
use model::network::{NetworkInterface, Subnet};
use model::security::SecurityGroup;
use model::{InstanceId, ReservationId, Tags, VolumeId};
use resources::ec2::{once, required, tags_by_type};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::{Reservation, RunInstances, RunInstancesRequest};
use store::{Read, Tx};

use crate::images::{self, Launchable};
use crate::show::{arn, arns};
use crate::types::{self, Kind};
use crate::volumes::Disk;
use crate::{describe, key_pairs, metadata, profiles, settings};
use network::Plan;

pub fn entries() -> Vec<Entry> {
    let passing =
        |ctx: &Ctx, input: &RunInstancesRequest| profiles::passing(ctx, &input.iam_instance_profile);
    vec![entry::<RunInstances>(run).touching(touches).needing(passing)]
}

fn touches(ctx: &Ctx, input: &RunInstancesRequest) -> Vec<String> {
    let new = [
        arn::<Instance>(ctx, "*"),
        arn::<model::compute::Volume>(ctx, "*"),
        arn::<NetworkInterface>(ctx, "*"),
    ];
    // Images belong to no account.
    let image =
        |id: &String| format!("arn:aws:ec2:{}::{}/{id}", ctx.region, <Image as resources::ec2::Named>::TYPE);
    let mut touched = new.to_vec();
    touched.extend(input.image_id.iter().map(image));
    touched.extend(arns::<Subnet>(ctx, &input.subnet_id));
    touched.extend(arns::<SecurityGroup>(ctx, &input.security_group_ids));
    touched.extend(arns::<KeyPair>(ctx, &input.key_name));
    touched
}

fn run(ctx: &Ctx, input: RunInstancesRequest) -> Result<Reservation, Fault> {
    absent::refuse(&input)?;
    ctx.write(|tx| {
        let token = input.client_token.as_deref();
        let id = once(tx, ctx, "RunInstances", token, &input, |tx| launch(ctx, tx, &input))?;
        let members = tx.find::<Instance>(&ctx.scope(), "reservation", &id);
        Ok(describe::reservation(ctx, tx, &id, members))
    })
}

/// What one call makes instances of; each differs from the next in nothing but ids and addresses.
struct Launch {
    reservation: ReservationId,
    network: Plan,
    disk: Disk,
    tags: BTreeMap<&'static str, Tags>,
    /// The instance as the call describes it, but for its own ids.
    pattern: Instance,
}

fn launch(ctx: &Ctx, tx: &mut Tx, input: &RunInstancesRequest) -> Result<String, Fault> {
    let (least, most) = ask::counts(input)?;
    let launch = Launch::ask(ctx, tx, input, most)?;
    let count = launch.network.room(ctx, tx, least, most)?;
    for index in 0..count {
        launch.one(ctx, tx, index)?;
    }
    Ok(launch.reservation.into())
}

impl Launch {
    fn ask(ctx: &Ctx, tx: &Tx, input: &RunInstancesRequest, most: u32) -> Result<Launch, Fault> {
        let kind = types::require(input.instance_type.as_deref().unwrap_or(types::DEFAULT))?;
        let image = images::require(ctx, tx, required(&input.image_id, "ImageId")?)?;
        settings::check_architecture(&kind, &image)?;
        let network = Plan::ask(ctx, tx, input, &kind, most)?;
        absent::refuse_chosen(input, &kind, network.subnet())?;
        let reservation: ReservationId = new_id();
        let pattern = pattern(ctx, tx, input, &kind, &image, &network, &reservation)?;
        Ok(Launch {
            disk: Disk::ask(&input.block_device_mappings, image.root_device)?,
            tags: tags_by_type(&input.tag_specifications, &["instance", "volume", "network-interface"])?,
            reservation,
            network,
            pattern,
        })
    }

    fn tags(&self, resource_type: &str) -> Tags {
        self.tags.get(resource_type).cloned().unwrap_or_default()
    }

    fn one(&self, ctx: &Ctx, tx: &mut Tx, index: u32) -> Result<(), Fault> {
        let id: InstanceId = new_id();
        let mut instance = Instance {
            launch_index: index,
            root_volume: self.disk.make(ctx, tx, &id, &self.pattern.zone, self.tags("volume")),
            tags: self.tags("instance"),
            ..self.pattern.clone()
        };
        if let Some(profile) = &mut instance.profile {
            profile.association_id = new_id();
        }
        self.network.make(ctx, tx, &id, &self.tags("network-interface"))?;
        instance.id = id;
        tx.put(&ctx.scope(), &instance.id.clone(), instance);
        Ok(())
    }
}

fn pattern(
    ctx: &Ctx,
    tx: &Tx,
    input: &RunInstancesRequest,
    kind: &Kind,
    image: &Launchable,
    network: &Plan,
    reservation: &ReservationId,
) -> Result<Instance, Fault> {
    let key = input.key_name.as_deref().map(|name| key_pairs::named(ctx, tx, name)).transpose()?;
    let profile = input.iam_instance_profile.as_ref().map(|wanted| profiles::associate(ctx, tx, wanted));
    let ebs_optimized = input.ebs_optimized == Some(true);
    settings::check_ebs_optimized(ebs_optimized, kind)?;
    let subnet = network.subnet();
    Ok(Instance {
        id: InstanceId::default(),
        reservation_id: reservation.clone(),
        launch_index: 0,
        image_id: image.id.clone(),
        instance_type: kind.name.clone(),
        vpc_id: subnet.vpc_id.clone(),
        subnet_id: subnet.id.clone(),
        zone: subnet.zone.clone(),
        desired: Desired::Running,
        state: InstanceState::Pending,
        state_reason: None,
        transition_reason: String::new(),
        generation: 1,
        user_data_ran: false,
        launched: ctx.now,
        running_since: None,
        terminated: None,
        key_name: key.as_ref().map(|key| key.name.clone()),
        public_key: key.as_ref().map(|key| key.public_key.clone()),
        user_data: input.user_data.as_deref().map(settings::user_data).transpose()?.flatten(),
        profile: profile.transpose()?,
        monitoring: input.monitoring.as_ref().and_then(|asked| asked.enabled) == Some(true),
        shutdown_behavior: settings::shutdown_behavior(
            input.instance_initiated_shutdown_behavior.as_deref(),
        )?,
        disable_api_termination: input.disable_api_termination == Some(true),
        disable_api_stop: input.disable_api_stop == Some(true),
        ebs_optimized,
        metadata: metadata::at_launch(input.metadata_options.as_ref(), image)?,
        tenancy: ask::tenancy(ctx, tx, input, subnet)?,
        cpu_credits: ask::cpu_credits(input, kind)?,
        root_volume: VolumeId::default(),
        client_token: input.client_token.clone(),
        tags: Tags::new(),
    })
}
