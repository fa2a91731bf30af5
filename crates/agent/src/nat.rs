//! The NAT gateways' reconciler: says that one is available once the network carries it, and takes it away
//! once it is to go. The namespace in which it hides its VPC behind itself is the network's to make.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use model::network::{NatGateway, NatGatewayState};
use resources::interface;
use store::{Read, Scope};

use crate::Error;
use crate::reconcile::Reconciler;
use crate::site::Site;

/// Its name.
pub(crate) const NAME: &str = "nat-gateways";

/// For how long one is described after it was deleted, or failed:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html>
const DESCRIBED: SignedDuration = SignedDuration::from_hours(1);

/// The NAT gateways' reconciler.
pub(crate) struct NatGateways {
    site: Arc<Site>,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Rest,
    Available,
    Deleted,
    Erase,
}

impl NatGateways {
    pub fn new(site: Arc<Site>) -> NatGateways {
        NatGateways { site }
    }

    /// Takes the step, if the record is still in the state that asked for it.
    fn take(&self, scope: &Scope, seen: &NatGateway, step: &Step) -> Result<(), Error> {
        self.site.store.write(|tx| {
            let current = tx.get::<NatGateway>(scope, &seen.id);
            if current.is_none_or(|current| current.state != seen.state) {
                return Ok(());
            }
            match step {
                Step::Rest => {}
                Step::Available => {
                    tx.update::<NatGateway>(scope, &seen.id, |nat| nat.state = NatGatewayState::Available);
                }
                Step::Deleted => {
                    // An Elastic IP address stays allocated, and belongs to nothing any more.
                    interface::delete(tx, scope, &seen.network_interface_id);
                    tx.update::<NatGateway>(scope, &seen.id, |nat| {
                        nat.state = NatGatewayState::Deleted;
                        nat.deleted = Some(Timestamp::now());
                    });
                }
                Step::Erase => drop(tx.delete::<NatGateway>(scope, &seen.id)),
            }
            Ok(())
        })
    }
}

fn next(nat: &NatGateway, is_wired: bool, now: Timestamp) -> Step {
    let over = |since: Timestamp| now.duration_since(since) > DESCRIBED;
    match nat.state {
        NatGatewayState::Pending if is_wired => Step::Available,
        // It goes from the network first: what is said to be gone carries nothing any more.
        NatGatewayState::Deleting if !is_wired => Step::Deleted,
        NatGatewayState::Deleted if nat.deleted.is_none_or(over) => Step::Erase,
        NatGatewayState::Failed if over(nat.created) => Step::Erase,
        _ => Step::Rest,
    }
}

impl Reconciler for NatGateways {
    fn name(&self) -> &'static str {
        NAME
    }

    fn tables(&self) -> &'static [&'static str] {
        &["nat-gateway"]
    }

    fn pass(&mut self) -> Result<(), Error> {
        let all = self.site.store.read(|tx| {
            let of =
                |scope: Scope| tx.list::<NatGateway>(&scope).into_iter().map(move |nat| (scope.clone(), nat));
            tx.scopes::<NatGateway>().into_iter().flat_map(of).collect::<Vec<_>>()
        })?;
        let (wired, now) = (self.site.wired(), Timestamp::now());
        for (scope, nat) in all {
            match next(&nat, wired.carries(&nat.network_interface_id), now) {
                Step::Rest => {}
                step => self.take(&scope, &nat, &step)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_its_next_step() {
        use NatGatewayState::{Available, Deleted, Deleting, Failed, Pending};
        let created = Timestamp::UNIX_EPOCH;
        let (soon, late) = (created + DESCRIBED, created + DESCRIBED + SignedDuration::from_secs(1));
        let cases = [
            ("it waits for its network", Pending, false, soon, Step::Rest),
            ("its network carries", Pending, true, soon, Step::Available),
            ("it works", Available, true, late, Step::Rest),
            ("a yard that starts again has its network in a moment", Available, false, late, Step::Rest),
            ("it still carries", Deleting, true, soon, Step::Rest),
            ("it carries no more", Deleting, false, soon, Step::Deleted),
            ("it is described for an hour", Deleted, false, soon, Step::Rest),
            ("and then no more", Deleted, false, late, Step::Erase),
            ("so is one that failed", Failed, false, soon, Step::Rest),
            ("and goes by itself", Failed, false, late, Step::Erase),
        ];
        for (what, state, is_wired, now, step) in cases {
            let nat = NatGateway {
                id: "nat-1".into(),
                vpc_id: "vpc-1".into(),
                subnet_id: "subnet-1".into(),
                public: true,
                state,
                failure: None,
                network_interface_id: "eni-1".into(),
                private_ip: [10, 0, 0, 4].into(),
                allocation_id: None,
                public_ip: None,
                association_id: None,
                created,
                deleted: (state == Deleted).then_some(created),
                client_token: None,
                tags: model::Tags::new(),
            };
            assert_eq!(next(&nat, is_wired, now), step, "{what}");
        }
    }
}
