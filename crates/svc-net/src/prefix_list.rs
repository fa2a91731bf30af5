//! Managed prefix lists: the caller's own, and those that AWS keeps for S3 and DynamoDB.
//!
//! Source: "Managed prefix lists", Amazon VPC user guide.

use std::collections::BTreeSet;

use ipnet::IpNet;
use model::network::RouteTable;
use model::security::{PrefixList, SecurityGroup};
use resources::ec2::{Field, Look, Named, Query, faults, once, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};

use crate::cidr;
use crate::show::{count, few, text};
use crate::touches::{arn, arns};

/// The most entries of a list ("Amazon VPC quotas").
const MOST: u32 = 1000;

/// The most entries that one call adds or removes.
const MOST_AT_ONCE: usize = 100;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateManagedPrefixList>(create)
            .touching(|ctx, _: &CreateManagedPrefixListRequest| vec![arn::<PrefixList>(ctx, "*")]),
        entry::<ModifyManagedPrefixList>(modify)
            .touching(|ctx, i: &ModifyManagedPrefixListRequest| arns::<PrefixList>(ctx, &i.prefix_list_id)),
        entry::<DeleteManagedPrefixList>(delete)
            .touching(|ctx, i: &DeleteManagedPrefixListRequest| arns::<PrefixList>(ctx, &i.prefix_list_id)),
        entry::<GetManagedPrefixListEntries>(get_entries),
        entry::<DescribeManagedPrefixLists>(describe),
        entry::<DescribePrefixLists>(describe_services),
    ]
}

type Version = Vec<(IpNet, Option<String>)>;

fn create(ctx: &Ctx, input: CreateManagedPrefixListRequest) -> Result<CreateManagedPrefixListResult, Fault> {
    let name = required(&input.prefix_list_name, "PrefixListName")?;
    check_name(name)?;
    let ipv6 = match required(&input.address_family, "AddressFamily")? {
        "IPv4" => false,
        "IPv6" => true,
        other => return Err(faults::invalid_value("addressFamily", other, "Expecting one of IPv4, IPv6.")),
    };
    let max = max_entries(input.max_entries.ok_or_else(|| faults::missing("MaxEntries"))?)?;
    let tags = tags_of(&input.tag_specifications, PrefixList::TYPE)?;
    let mut first = Version::new();
    add(&mut first, &input.entries, ipv6)?;
    check_size(&first, max)?;
    ctx.write(|tx| {
        let token = input.client_token.as_deref();
        let id = once(tx, ctx, "CreateManagedPrefixList", token, &input, |tx| {
            let list = PrefixList {
                id: new_id(),
                name: name.to_owned(),
                ipv6,
                versions: vec![first],
                max_entries: max,
                aws_managed: false,
                modified: false,
                tags,
            };
            let id = list.id.to_string();
            tx.put(&ctx.scope(), &id, list);
            Ok(id)
        })?;
        let list = require::<PrefixList>(tx, &ctx.scope(), &id)?;
        Ok(CreateManagedPrefixListResult { prefix_list: Some(shown(ctx, &list)) })
    })
}

fn check_name(name: &str) -> Result<(), Fault> {
    if name.starts_with("com.amazonaws") {
        let why = "A name cannot begin with 'com.amazonaws'.";
        return Err(faults::invalid_value("prefixListName", name, why));
    }
    if name.chars().count() > 255 {
        return Err(faults::invalid_value("prefixListName", name, "A name has at most 255 characters."));
    }
    Ok(())
}

fn max_entries(asked: i32) -> Result<u32, Fault> {
    u32::try_from(asked).ok().filter(|max| (1..=MOST).contains(max)).ok_or_else(|| {
        faults::invalid_value("maxEntries", asked, format_args!("Expecting a value from 1 to {MOST}."))
    })
}

fn check_size(version: &Version, max: u32) -> Result<(), Fault> {
    if version.len() > max as usize {
        return Err(Fault::new(
            "PrefixListMaxEntriesExceeded",
            format!("The prefix list has a maximum of {max} entries; {} were given.", version.len()),
        ));
    }
    Ok(())
}

fn add(version: &mut Version, new: &[AddPrefixListEntry], ipv6: bool) -> Result<(), Fault> {
    if new.len() > MOST_AT_ONCE {
        return Err(faults::invalid(format!("At most {MOST_AT_ONCE} entries can be added at once.")));
    }
    let mut seen = BTreeSet::new();
    for entry in new {
        let range = cidr::of_family(required(&entry.cidr, "Cidr")?, ipv6, "cidr")?;
        if !seen.insert(range) {
            return Err(faults::invalid(format!("The CIDR '{range}' is given more than once.")));
        }
        let description = entry.description.clone().filter(|text| !text.is_empty());
        match version.iter_mut().find(|(there, _)| *there == range) {
            Some((_, there)) => *there = description,
            None => version.push((range, description)),
        }
    }
    Ok(())
}

/// A list that the caller may change.
fn own(ctx: &Ctx, tx: &Tx, id: &str) -> Result<std::sync::Arc<PrefixList>, Fault> {
    let list = require::<PrefixList>(tx, &ctx.scope(), id)?;
    if list.aws_managed {
        let message = format!("The prefix list '{id}' is managed by AWS and cannot be changed.");
        return Err(Fault::new("OperationNotPermitted", message));
    }
    Ok(list)
}

fn modify(ctx: &Ctx, input: ModifyManagedPrefixListRequest) -> Result<ModifyManagedPrefixListResult, Fault> {
    let id = required(&input.prefix_list_id, "PrefixListId")?;
    if input.ipam_prefix_list_resolver_sync_enabled.is_some() {
        return Err(Fault::not_implemented("ModifyManagedPrefixList with an IPAM resolver"));
    }
    let changes = !input.add_entries.is_empty() || !input.remove_entries.is_empty();
    if changes && input.max_entries.is_some() {
        let message = "MaxEntries cannot be modified together with the entries.";
        return Err(faults::combination(message));
    }
    if let Some(name) = &input.prefix_list_name {
        check_name(name)?;
    }
    ctx.write(|tx| {
        let list = own(ctx, tx, id)?;
        let max = input.max_entries.map(max_entries).transpose()?.unwrap_or(list.max_entries);
        let current = list.versions.len();
        if changes {
            let given = input.current_version.ok_or_else(|| faults::missing("CurrentVersion"))?;
            if usize::try_from(given).ok() != Some(current) {
                return Err(Fault::new(
                    "PrefixListVersionMismatch",
                    format!("The prefix list has the version {current}, not {given}."),
                ));
            }
        }
        let mut version = list.versions.last().cloned().unwrap_or_default();
        for entry in &input.remove_entries {
            let range = cidr::of_family(required(&entry.cidr, "Cidr")?, list.ipv6, "cidr")?;
            let Some(place) = version.iter().position(|(there, _)| *there == range) else {
                return Err(faults::invalid(format!("The prefix list has no entry '{range}'.")));
            };
            version.remove(place);
        }
        add(&mut version, &input.add_entries, list.ipv6)?;
        check_size(&version, max)?;
        let list = tx
            .update::<PrefixList>(&ctx.scope(), id, |list| {
                list.modified = true;
                list.max_entries = max;
                if let Some(name) = &input.prefix_list_name {
                    list.name.clone_from(name);
                }
                if changes {
                    list.versions.push(version);
                }
            })
            .ok_or_else(|| PrefixList::not_found(id))?;
        Ok(ModifyManagedPrefixListResult { prefix_list: Some(shown(ctx, &list)) })
    })
}

fn delete(ctx: &Ctx, input: DeleteManagedPrefixListRequest) -> Result<DeleteManagedPrefixListResult, Fault> {
    let id = required(&input.prefix_list_id, "PrefixListId")?;
    ctx.write(|tx| {
        let list = own(ctx, tx, id)?;
        let groups = tx.find::<SecurityGroup>(&ctx.scope(), "prefix-list", id);
        let tables = tx.find::<RouteTable>(&ctx.scope(), "prefix-list", id);
        let users =
            groups.iter().map(|g| g.id.to_string()).chain(tables.iter().map(|table| table.id.to_string()));
        let users = few(users);
        if !users.is_empty() {
            return Err(faults::in_use(format_args!("prefix list '{id}'"), users));
        }
        tx.delete::<PrefixList>(&ctx.scope(), id);
        let gone = ManagedPrefixList { state: text("delete-complete"), ..shown(ctx, &list) };
        Ok(DeleteManagedPrefixListResult { prefix_list: Some(gone) })
    })
}

fn get_entries(
    ctx: &Ctx,
    input: GetManagedPrefixListEntriesRequest,
) -> Result<GetManagedPrefixListEntriesResult, Fault> {
    let id = required(&input.prefix_list_id, "PrefixListId")?;
    let list = ctx.read(|tx| require::<PrefixList>(tx, &ctx.scope(), id))??;
    let wanted = match input.target_version {
        None => list.versions.len(),
        Some(version) => usize::try_from(version).unwrap_or(0),
    };
    let Some(version) = wanted.checked_sub(1).and_then(|place| list.versions.get(place)) else {
        return Err(faults::invalid_value("targetVersion", wanted, "The prefix list has no such version."));
    };
    let mut entries: Vec<(String, Option<String>)> =
        version.iter().map(|(range, written)| (range.to_string(), written.clone())).collect();
    entries.sort();
    let query = Query {
        max_results: input.max_results.map(|limit| limit.min(1000)),
        next_token: input.next_token.as_deref(),
        ..Default::default()
    };
    let page = query.page(entries, |(range, _)| range)?;
    let shown = page.items.into_iter();
    Ok(GetManagedPrefixListEntriesResult {
        entries: shown
            .map(|(cidr, description)| PrefixListEntry {
                cidr: Some(cidr.into()),
                description: description.map(Into::into),
            })
            .collect(),
        next_token: page.next,
    })
}

fn owner<'a>(ctx: &'a Ctx, list: &PrefixList) -> &'a str {
    if list.aws_managed { "AWS" } else { &ctx.account }
}

const FILTERS: &[Field<PrefixList>] = &[
    ("owner-id", |look, l, f| f.matches(owner(look.ctx, l))),
    ("prefix-list-id", |_, l, f| f.matches(&l.id)),
    ("prefix-list-name", |_, l, f| f.matches(&l.name)),
];

fn describe(
    ctx: &Ctx,
    input: DescribeManagedPrefixListsRequest,
) -> Result<DescribeManagedPrefixListsResult, Fault> {
    ctx.read(|tx| {
        let query = Query {
            parameter: "prefixListIds",
            ids: &input.prefix_list_ids,
            filters: &input.filters,
            // This call alone allows pages of fewer than 5.
            max_results: input.max_results.map(|limit| limit.max(5)),
            next_token: input.next_token.as_deref(),
        };
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        Ok(DescribeManagedPrefixListsResult {
            prefix_lists: page.items.iter().map(|list| shown(ctx, list)).collect(),
            next_token: page.next,
        })
    })?
}

/// The older call, which knows AWS's own lists only.
fn describe_services(
    ctx: &Ctx,
    input: DescribePrefixListsRequest,
) -> Result<DescribePrefixListsResult, Fault> {
    ctx.read(|tx| {
        let everything = Query { ids: &input.prefix_list_ids, filters: &input.filters, ..Default::default() };
        let mut found = everything.run::<PrefixList>(&Look { ctx, tx }, FILTERS)?.items;
        found.retain(|list| list.aws_managed);
        let query = Query {
            max_results: input.max_results.map(|limit| limit.max(5)),
            next_token: input.next_token.as_deref(),
            ..Default::default()
        };
        let page = query.page(found, |list| &list.id)?;
        let shown = |list: &std::sync::Arc<PrefixList>| shapes_ec2::PrefixList {
            cidrs: list.versions.last().into_iter().flatten().filter_map(|(range, _)| text(range)).collect(),
            prefix_list_id: text(&list.id),
            prefix_list_name: text(&list.name),
        };
        Ok(DescribePrefixListsResult {
            prefix_lists: page.items.iter().map(shown).collect(),
            next_token: page.next,
        })
    })?
}

fn shown(ctx: &Ctx, list: &PrefixList) -> ManagedPrefixList {
    let own = !list.aws_managed;
    ManagedPrefixList {
        address_family: text(if list.ipv6 { "IPv6" } else { "IPv4" }),
        // AWS tells neither size nor version of its own lists.
        max_entries: count(list.max_entries as usize).filter(|_| own),
        owner_id: text(owner(ctx, list)),
        prefix_list_arn: text(if own {
            arn::<PrefixList>(ctx, &list.id)
        } else {
            format!("arn:aws:ec2:{}:aws:prefix-list/{}", ctx.region, list.id)
        }),
        prefix_list_id: text(&list.id),
        prefix_list_name: text(&list.name),
        state: text(if list.modified { "modify-complete" } else { "create-complete" }),
        tags: shown_tags(&list.tags),
        version: i64::try_from(list.versions.len()).ok().filter(|_| own),
        ..Default::default()
    }
}
