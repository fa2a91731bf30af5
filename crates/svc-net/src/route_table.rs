//! Route tables and what they are associated with. Their routes are in [`crate::route`].
//!
//! Source: "Configure route tables", Amazon VPC user guide.

use std::sync::Arc;

use model::RouteTableAssociationId;
use model::network::{Associated, RouteTable, RouteTableAssociation, Subnet, Vpc};
use resources::ec2::{Field, Look, Named, faults, once, query, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};
use wire::Unit;

use crate::route;
use crate::show::{few, text};
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateRouteTable>(create).touching(|ctx, i: &CreateRouteTableRequest| {
            let mut touched = arns::<Vpc>(ctx, &i.vpc_id);
            touched.push(arn::<RouteTable>(ctx, "*"));
            touched
        }),
        entry::<DeleteRouteTable>(delete)
            .touching(|ctx, i: &DeleteRouteTableRequest| arns::<RouteTable>(ctx, &i.route_table_id)),
        entry::<DescribeRouteTables>(describe),
        entry::<AssociateRouteTable>(associate).touching(|ctx, i: &AssociateRouteTableRequest| {
            [arns::<RouteTable>(ctx, &i.route_table_id), arns::<Subnet>(ctx, &i.subnet_id)].concat()
        }),
        entry::<DisassociateRouteTable>(disassociate),
        entry::<ReplaceRouteTableAssociation>(replace_association).touching(
            |ctx, i: &ReplaceRouteTableAssociationRequest| arns::<RouteTable>(ctx, &i.route_table_id),
        ),
    ]
}

fn create(ctx: &Ctx, input: CreateRouteTableRequest) -> Result<CreateRouteTableResult, Fault> {
    let vpc_id = required(&input.vpc_id, "VpcId")?;
    let tags = tags_of(&input.tag_specifications, RouteTable::TYPE)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let token = input.client_token.as_deref();
        let id = once(tx, ctx, "CreateRouteTable", token, &input, |tx| {
            let vpc = require::<Vpc>(tx, &scope, vpc_id)?;
            let table = RouteTable {
                id: new_id(),
                vpc_id: vpc.id.clone(),
                routes: Vec::new(),
                associations: Vec::new(),
                tags,
            };
            let id = table.id.to_string();
            tx.put(&scope, &id, table);
            Ok(id)
        })?;
        let table = require::<RouteTable>(tx, &scope, &id)?;
        Ok(CreateRouteTableResult {
            client_token: input.client_token.as_deref().map(Into::into),
            route_table: Some(shown(ctx, tx, &table)),
        })
    })
}

fn delete(ctx: &Ctx, input: DeleteRouteTableRequest) -> Result<Unit, Fault> {
    let id = required(&input.route_table_id, "RouteTableId")?;
    ctx.write(|tx| {
        let table = require::<RouteTable>(tx, &ctx.scope(), id)?;
        if !table.associations.is_empty() {
            let by = few(table.associations.iter().map(|association| match &association.of {
                Associated::Main => format!("{}, as its main route table", table.vpc_id),
                Associated::Subnet(subnet) => subnet.to_string(),
                Associated::Gateway(gateway) => gateway.to_string(),
            }));
            return Err(faults::in_use(format_args!("routeTable '{id}'"), by));
        }
        tx.delete::<RouteTable>(&ctx.scope(), id);
        Ok(Unit {})
    })
}

fn associate(ctx: &Ctx, input: AssociateRouteTableRequest) -> Result<AssociateRouteTableResult, Fault> {
    let id = required(&input.route_table_id, "RouteTableId")?;
    if input.gateway_id.is_some() || input.public_ipv4_pool.is_some() {
        return Err(Fault::not_implemented("AssociateRouteTable with a gateway or an address pool"));
    }
    let subnet_id = required(&input.subnet_id, "SubnetId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let table = require::<RouteTable>(tx, &scope, id)?;
        let subnet = require::<Subnet>(tx, &scope, subnet_id)?;
        if table.vpc_id != subnet.vpc_id {
            let message =
                format!("route table {id} and subnet {subnet_id} belong to different networks");
            return Err(faults::invalid(message));
        }
        let of = Associated::Subnet(subnet.id.clone());
        let association_id = match tx.find::<RouteTable>(&scope, "subnet", subnet_id).first() {
            None => add_association(tx, ctx, id, of),
            Some(other) if other.id == table.id => {
                let same = table.associations.iter().find(|association| association.of == of);
                same.map(|association| association.id.clone()).unwrap_or_default()
            }
            Some(other) => {
                return Err(Fault::new(
                    "Resource.AlreadyAssociated",
                    format!(
                        "the specified association for route table {id} conflicts with an existing association: {subnet_id} uses {}",
                        other.id
                    ),
                ));
            }
        };
        Ok(AssociateRouteTableResult {
            association_id: text(association_id),
            association_state: associated(),
        })
    })
}

fn disassociate(ctx: &Ctx, input: DisassociateRouteTableRequest) -> Result<Unit, Fault> {
    let id = required(&input.association_id, "AssociationId")?;
    ctx.write(|tx| {
        let (table, association) = find_association(ctx, tx, id)?;
        if association.of == Associated::Main {
            let message = format!("cannot disassociate the main route table association {id}");
            return Err(faults::invalid(message));
        }
        drop_association(tx, ctx, &table, id);
        Ok(Unit {})
    })
}

fn replace_association(
    ctx: &Ctx,
    input: ReplaceRouteTableAssociationRequest,
) -> Result<ReplaceRouteTableAssociationResult, Fault> {
    let id = required(&input.association_id, "AssociationId")?;
    let new_table = required(&input.route_table_id, "RouteTableId")?;
    ctx.write(|tx| {
        let (old, association) = find_association(ctx, tx, id)?;
        let new = require::<RouteTable>(tx, &ctx.scope(), new_table)?;
        if old.vpc_id != new.vpc_id {
            return Err(faults::invalid(format!(
                "route table {new_table} and the association {id} belong to different networks"
            )));
        }
        let new_id = if old.id == new.id {
            association.id
        } else {
            drop_association(tx, ctx, &old, id);
            add_association(tx, ctx, new_table, association.of)
        };
        Ok(ReplaceRouteTableAssociationResult {
            association_state: associated(),
            new_association_id: text(new_id),
        })
    })
}

fn find_association(ctx: &Ctx, tx: &Tx, id: &str) -> Result<(Arc<RouteTable>, RouteTableAssociation), Fault> {
    let table = tx.find::<RouteTable>(&ctx.scope(), "association", id).into_iter().next();
    table
        .and_then(|table| {
            let association = table.associations.iter().find(|a| *a.id == *id)?.clone();
            Some((table, association))
        })
        .ok_or_else(|| {
            let message = format!("The association ID '{id}' does not exist");
            Fault::new("InvalidAssociationID.NotFound", message)
        })
}

fn add_association(tx: &mut Tx, ctx: &Ctx, table: &str, of: Associated) -> RouteTableAssociationId {
    let association = RouteTableAssociation { id: new_id(), of };
    let id = association.id.clone();
    tx.update::<RouteTable>(&ctx.scope(), table, |table| table.associations.push(association));
    id
}

fn drop_association(tx: &mut Tx, ctx: &Ctx, table: &RouteTable, id: &str) {
    tx.update::<RouteTable>(&ctx.scope(), &table.id, |table| {
        table.associations.retain(|association| *association.id != *id);
    });
}

fn associated() -> Option<RouteTableAssociationState> {
    Some(RouteTableAssociationState { state: text("associated"), status_message: None })
}

/// Whether any of a table's routes, as answers show them, has a text that the filter matches.
fn any_route(
    look: &Look<'_>,
    table: &RouteTable,
    f: &resources::filter::Filter<'_>,
    of: fn(&Route) -> &Option<wire::Text>,
) -> bool {
    let routes = route::shown(look.ctx, look.tx, table);
    routes.iter().any(|route| of(route).as_ref().is_some_and(|value| f.matches(value)))
}

const FILTERS: &[Field<RouteTable>] = &[
    ("association.gateway-id", |_, _, _| false),
    ("association.main", |_, t, f| {
        let main =
            |a: &RouteTableAssociation| f.matches(if a.of == Associated::Main { "true" } else { "false" });
        t.associations.iter().any(main)
    }),
    ("association.route-table-association-id", |_, t, f| t.associations.iter().any(|a| f.matches(&a.id))),
    ("association.route-table-id", |_, t, f| !t.associations.is_empty() && f.matches(&t.id)),
    ("association.subnet-id", |_, t, f| {
        t.associations.iter().any(|a| matches!(&a.of, Associated::Subnet(subnet) if f.matches(subnet)))
    }),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("route-table-id", |_, t, f| f.matches(&t.id)),
    ("route.destination-cidr-block", |look, t, f| any_route(look, t, f, |r| &r.destination_cidr_block)),
    ("route.destination-ipv6-cidr-block", |look, t, f| {
        any_route(look, t, f, |r| &r.destination_ipv6_cidr_block)
    }),
    ("route.destination-prefix-list-id", |look, t, f| {
        any_route(look, t, f, |r| &r.destination_prefix_list_id)
    }),
    ("route.egress-only-internet-gateway-id", |_, _, _| false),
    ("route.gateway-id", |look, t, f| any_route(look, t, f, |r| &r.gateway_id)),
    ("route.instance-id", |look, t, f| any_route(look, t, f, |r| &r.instance_id)),
    ("route.nat-gateway-id", |look, t, f| any_route(look, t, f, |r| &r.nat_gateway_id)),
    ("route.network-interface-id", |look, t, f| any_route(look, t, f, |r| &r.network_interface_id)),
    ("route.origin", |look, t, f| any_route(look, t, f, |r| &r.origin)),
    ("route.state", |look, t, f| any_route(look, t, f, |r| &r.state)),
    ("route.transit-gateway-id", |_, _, _| false),
    ("route.vpc-peering-connection-id", |_, _, _| false),
    ("vpc-id", |_, t, f| f.matches(&t.vpc_id)),
];

fn describe(ctx: &Ctx, input: DescribeRouteTablesRequest) -> Result<DescribeRouteTablesResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, route_table_ids, "routeTableIds");
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        Ok(DescribeRouteTablesResult {
            route_tables: page.items.iter().map(|table| shown(ctx, tx, table)).collect(),
            next_token: page.next,
        })
    })?
}

fn shown(ctx: &Ctx, tx: &impl Read, table: &RouteTable) -> shapes_ec2::RouteTable {
    let association = |association: &RouteTableAssociation| shapes_ec2::RouteTableAssociation {
        association_state: associated(),
        gateway_id: match &association.of {
            Associated::Gateway(gateway) => text(gateway),
            Associated::Main | Associated::Subnet(_) => None,
        },
        main: Some(association.of == Associated::Main),
        public_ipv4_pool: None,
        route_table_association_id: text(&association.id),
        route_table_id: text(&table.id),
        subnet_id: match &association.of {
            Associated::Subnet(subnet) => text(subnet),
            Associated::Main | Associated::Gateway(_) => None,
        },
    };
    shapes_ec2::RouteTable {
        associations: table.associations.iter().map(association).collect(),
        owner_id: text(&ctx.account),
        propagating_vgws: Vec::new(),
        route_table_id: text(&table.id),
        routes: route::shown(ctx, tx, table),
        tags: shown_tags(&table.tags),
        vpc_id: text(&table.vpc_id),
    }
}
