//! Writes what was seen of an instance. Each is one transaction that first looks whether the record still
//! asks for what was done: a caller's newer intent is never overwritten, and a later pass serves it.

use jiff::Timestamp;
use model::compute::{Desired, Instance, InstanceState, Volume};
use model::network::{NetworkInterface, PublicIp};
use resources::{address, interface};
use store::{Read, Scope, Tx};

use super::Subject;
use crate::Error;
use crate::site::Site;

/// The instance runs. Its user data has been started, and never is again.
pub(super) fn running(site: &Site, scope: &Scope, seen: &Instance) -> Result<(), Error> {
    change(site, scope, seen, |_, instance| {
        instance.state = InstanceState::Running;
        instance.running_since.get_or_insert_with(Timestamp::now);
        instance.user_data_ran = true;
    })
}

/// The instance was running and its machine is gone with its keeper: it is to run, and does not yet.
pub(super) fn lost(site: &Site, scope: &Scope, seen: &Instance) -> Result<(), Error> {
    change(site, scope, seen, |_, instance| {
        instance.state = InstanceState::Pending;
        instance.running_since = None;
    })
}

/// The machine ended by itself: what that means the instance's owner has said.
pub(super) fn shut_down_inside(site: &Site, scope: &Scope, seen: &Instance) -> Result<(), Error> {
    change(site, scope, seen, |_, instance| {
        if instance.shutdown_behavior == "terminate" {
            instance.desired = Desired::Terminated;
            instance.state = InstanceState::ShuttingDown;
        } else {
            instance.desired = Desired::Stopped { force: false };
            instance.state = InstanceState::Stopping;
        }
        let code = "Client.InstanceInitiatedShutdown";
        instance.state_reason = Some((code.into(), format!("{code}: Instance initiated shutdown")));
    })
}

/// The machine cannot be launched. As on AWS, an instance that never ran is terminated, and one that did is
/// stopped: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html>
pub(super) fn failed(site: &Site, scope: &Scope, seen: &Instance, why: &str) -> Result<(), Error> {
    tracing::warn!(instance = %seen.id, why, "cannot be launched");
    change(site, scope, seen, |_, instance| {
        if instance.user_data_ran {
            instance.desired = Desired::Stopped { force: true };
            instance.state = InstanceState::Stopping;
        } else {
            instance.desired = Desired::Terminated;
            instance.state = InstanceState::ShuttingDown;
        }
        let code = "Server.InternalError";
        instance.state_reason = Some((code.into(), format!("{code}: Internal error on launch: {why}")));
    })
}

/// The instance has stopped: public addresses that were lent to it go back.
pub(super) fn stopped(site: &Site, scope: &Scope, seen: &Instance) -> Result<(), Error> {
    change(site, scope, seen, |tx, instance| {
        for interface in tx.find::<NetworkInterface>(scope, "instance", &instance.id) {
            interface::return_public(tx, scope, &interface.id);
        }
        instance.state = InstanceState::Stopped;
        instance.running_since = None;
    })
}

/// The instance is gone, and with it what was to go along: interfaces, volumes, lent addresses.
pub(super) fn terminated(site: &Site, scope: &Scope, seen: &Instance) -> Result<(), Error> {
    change(site, scope, seen, |tx, instance| {
        for interface in tx.find::<NetworkInterface>(scope, "instance", &instance.id) {
            match &interface.attachment {
                Some(attachment) if attachment.delete_on_termination => {
                    interface::delete(tx, scope, &interface.id);
                }
                _ => interface::detach(tx, scope, &interface.id),
            }
        }
        for volume in tx.find::<Volume>(scope, "instance", &instance.id) {
            match &volume.attachment {
                Some(attachment) if attachment.delete_on_termination => {
                    tx.delete::<Volume>(scope, &volume.id);
                }
                _ => {
                    tx.update::<Volume>(scope, &volume.id, |volume| volume.attachment = None);
                }
            }
        }
        instance.state = InstanceState::Terminated;
        instance.running_since = None;
        instance.terminated.get_or_insert_with(Timestamp::now);
    })
}

/// The record goes.
pub(super) fn erase(site: &Site, scope: &Scope, seen: &Instance) -> Result<(), Error> {
    site.store.write(|tx| {
        tx.delete::<Instance>(scope, &seen.id);
        Ok(())
    })
}

/// Lends the instance a public address for the time that it runs.
pub(super) fn lend_address(site: &Site, subject: &Subject) -> Result<(), Error> {
    let Some(primary) = subject.interfaces.first() else { return Ok(()) };
    let scope = &subject.scope;
    change(site, scope, &subject.instance, |tx, _| {
        let Some(address) = address::take_public(tx, site.public_range, scope, &primary.id) else {
            tracing::warn!(instance = %subject.instance.id, "no public address is left to lend");
            return;
        };
        tx.update::<NetworkInterface>(scope, &primary.id, |interface| {
            if let Some(ip) = interface.private_ips.first_mut() {
                ip.public = Some(PublicIp { address, allocation_id: None, association_id: None });
            }
        });
    })
}

/// Changes the record, if it asks for what it asked for when it was seen.
fn change(
    site: &Site,
    scope: &Scope,
    seen: &Instance,
    change: impl FnOnce(&mut Tx, &mut Instance),
) -> Result<(), Error> {
    site.store.write(|tx| {
        let Some(now) = tx.get::<Instance>(scope, &seen.id) else { return Ok(()) };
        if now.generation != seen.generation || now.desired != seen.desired {
            return Ok(());
        }
        let mut instance = Instance::clone(&now);
        change(tx, &mut instance);
        tx.put(scope, &seen.id, instance);
        Ok(())
    })
}
