//! How burstable instances spend CPU credits: a setting that instances remember.
//!
//! Source: `DescribeInstanceCreditSpecifications` of the EC2 API reference.

use model::compute::{Instance, InstanceState};
use resources::ec2::{Field, Look, filtered, query};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    DescribeInstanceCreditSpecifications, DescribeInstanceCreditSpecificationsRequest,
    DescribeInstanceCreditSpecificationsResult, InstanceCreditSpecification,
};
use store::Read;

use crate::instances;
use crate::show::text;

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeInstanceCreditSpecifications>(describe)]
}

const FILTERS: &[Field<Instance>] = &[("instance-id", |_, i, f| f.matches(&i.id))];

/// Without ids, those that are `unlimited`: so AWS does.
fn describe(
    ctx: &Ctx,
    input: DescribeInstanceCreditSpecificationsRequest,
) -> Result<DescribeInstanceCreditSpecificationsResult, Fault> {
    ctx.read(|tx| {
        let all = if input.instance_ids.is_empty() {
            let mut all = tx.list::<Instance>(&ctx.scope());
            all.retain(|i| {
                i.state != InstanceState::Terminated && i.cpu_credits.as_deref() == Some("unlimited")
            });
            all
        } else {
            let named = instances::named(ctx, tx, &input.instance_ids)?;
            if let Some(steady) = named.iter().find(|instance| instance.cpu_credits.is_none()) {
                let message = format!(
                    "The instance '{}' is a {}, which does not use CPU credits.",
                    steady.id, steady.instance_type
                );
                return Err(Fault::new("InstanceCreditSpecification.NotSupported", message));
            }
            named
        };
        let kept = filtered(&Look { ctx, tx }, all, &input.filters, FILTERS, |_| None)?;
        let query = query!(input, instance_ids, "instancesSet", filtered);
        let page = query.page(kept, |instance| &instance.id)?;
        let shown = |instance: &std::sync::Arc<Instance>| InstanceCreditSpecification {
            cpu_credits: instance.cpu_credits.as_deref().map(Into::into),
            instance_id: text(&instance.id),
        };
        Ok(DescribeInstanceCreditSpecificationsResult {
            instance_credit_specifications: page.items.iter().map(shown).collect(),
            next_token: page.next,
        })
    })?
}
