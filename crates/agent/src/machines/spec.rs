//! An instance as the machine that is to be launched for it.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;

use base64::{Engine, engine::general_purpose::STANDARD};
use machine::{Bytes, Limits, MachineSpec, Root};
use model::compute::{Image, Instance};
use model::network::{DhcpOptions, Subnet, Vpc};
use store::Read;

use super::{Subject, guest};
use crate::site::Site;
use crate::{Error, hostnames};

/// The most processes of a machine: enough for any tutorial, and a bound on a fork bomb.
const PROCESSES: u64 = 8192;

/// Whether the instance is to have a public address while it runs, and has none. One with more than one
/// interface gets none at a start:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html>
pub(super) fn lacks_public_address(subject: &Subject) -> bool {
    let [only] = &subject.interfaces[..] else { return false };
    only.associate_public_ip && only.private_ips.first().is_some_and(|ip| ip.public.is_none())
}

/// The machine; its directory is there then.
pub(super) fn spec(site: &Site, subject: &Subject) -> Result<MachineSpec, Error> {
    let Subject { scope, instance, interfaces } = subject;
    let (vpc, subnet, image, options) = site.store.read(|tx| {
        let vpc = tx.get::<Vpc>(scope, &instance.vpc_id);
        let options = vpc.as_ref().and_then(|vpc| tx.get::<DhcpOptions>(scope, vpc.dhcp_options.as_ref()?));
        let subnet = tx.get::<Subnet>(scope, &instance.subnet_id);
        (vpc, subnet, tx.get::<Image>(scope, &instance.image_id), options)
    })?;
    let guest = guest::Guest {
        instance,
        region: &scope.region,
        address: interfaces.iter().find(|i| is_primary(i)).and_then(|i| i.primary_ip()),
        named_by_id: subnet.is_some_and(|subnet| subnet.hostname_type == "resource-name"),
        resolver: vpc.as_ref().filter(|vpc| vpc.enable_dns_support).and_then(|vpc| hostnames::resolver(vpc)),
        options: options.as_deref(),
    };
    let dir = site.instance_dir(&instance.id);
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&dir)
        .map_err(|source| Error::system(format!("creating {}", dir.display()), source))?;
    Ok(MachineSpec {
        name: instance.id.to_string(),
        generation: instance.generation,
        hostname: guest.hostname(),
        netns: instance.id.to_string(),
        root: image.map_or(Root::Host, |image| Root::Directory(PathBuf::from(&image.root))),
        disk: dir.join("disk"),
        console: dir.join("console.log"),
        files: guest.files(),
        user_data: user_data(instance),
        run_user_data: !instance.user_data_ran,
        env: Vec::new(),
        limits: Limits { pids: Some(PROCESSES), ..Limits::default() },
    })
}

fn is_primary(interface: &model::network::NetworkInterface) -> bool {
    interface.attachment.as_ref().is_some_and(|attachment| attachment.device_index == 0)
}

/// What the API carried as base64; what is not is taken as it stands.
fn user_data(instance: &Instance) -> Option<Bytes> {
    let text = instance.user_data.as_ref()?;
    let unbroken: String = text.split_ascii_whitespace().collect();
    Some(STANDARD.decode(unbroken).unwrap_or_else(|_| text.clone().into_bytes()).into())
}
