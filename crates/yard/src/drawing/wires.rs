//! The lines of a VPC's picture: internet to balancers to their targets, private subnets to their NAT
//! gateways, public subnets to the internet gateway. They run in the lanes that the layout left free.

use std::collections::{BTreeMap, HashMap};

use super::layout::{Band, Bar, Card, GUTTER, LANE, Layout, Tenant};
use super::scene::{Aim, VpcScene};
use super::svg::{Rect, Svg};
use crate::inventory::{Instance, NatGateway, SubnetKind};

/// Lines side by side in a gutter; more lie upon each other.
const LANES: usize = 3;

/// Draws all lines of a VPC, under its cards. `gateway` is the internet gateway's picture.
pub fn draw(svg: &mut Svg, scene: &VpcScene, laid: &Layout, gateway: Option<Rect>) {
    if let Some(gateway) = gateway {
        routes_to_internet(svg, laid, gateway);
    }
    routes_to_nats(svg, scene, laid);
    for bar in &laid.bars {
        crossings(svg, bar);
        if !bar.first {
            continue;
        }
        if let Some(gateway) = gateway.filter(|_| bar.balancer.internet_facing) {
            from_internet(svg, laid, bar, gateway);
        }
        to_targets(svg, scene, laid, bar);
    }
}

/// The upright lane of a balancer, at the left of a column.
fn balancer_lane(laid: &Layout, column: usize, index: usize) -> i32 {
    laid.columns[column].left - 8 - LANE * (index % LANES) as i32
}

/// The upright lane of routes, at the right of a column: 0 is the internet's, the others NAT gateways'.
fn route_lane(laid: &Layout, column: usize, lane: usize) -> i32 {
    laid.columns[column].right + 8 + LANE * lane as i32
}

/// From the edge of each public subnet to the internet gateway.
fn routes_to_internet(svg: &mut Svg, laid: &Layout, gateway: Rect) {
    let (x, level) = (gateway.middle().0 + 7, gateway.bottom() + 30);
    for band in laid.bands.iter().filter(|band| band.subnet.kind == SubnetKind::Public) {
        let (lane, y) = (route_lane(laid, band.column, 0), door(band));
        svg.wire(
            "wire route arrow",
            &[(band.rect.right(), y), (lane, y), (lane, level), (x, level), (x, gateway.bottom() + 2)],
        );
    }
}

/// Where a route leaves its subnet.
fn door(band: &Band) -> i32 {
    band.rect.y + 20
}

/// From the edge of each private subnet to the NAT gateway that its default route names.
fn routes_to_nats(svg: &mut Svg, scene: &VpcScene, laid: &Layout) {
    let mut nats: HashMap<&str, (usize, &Band, Rect)> = HashMap::new();
    for band in &laid.bands {
        for card in &band.cards {
            if let Tenant::Nat(NatGateway { id, .. }) = card.of {
                let lane = 1 + nats.len() % (LANES - 1);
                nats.insert(id, (lane, band, card.rect));
            }
        }
    }
    for band in &laid.bands {
        let Some(&(lane, home, nat)) = scene.way_out(band.subnet).and_then(|id| nats.get(id)) else {
            continue;
        };
        let (x, y) = (route_lane(laid, band.column, lane), door(band));
        let (over, into) = (nat.y - 15, (nat.right() - 24, nat.y - 2));
        let mut points = vec![(band.rect.right(), y), (x, y)];
        if band.column != home.column {
            // Along the gap between the rows, on the side from which it comes.
            let gap = if band.row < home.row { home.row - 1 } else { home.row };
            let level = laid.row_ends[gap] + 6 + LANE * lane as i32;
            let home_x = route_lane(laid, home.column, lane);
            points.extend([(x, level), (home_x, level), (home_x, over)]);
        } else {
            points.push((x, over));
        }
        points.extend([(into.0, over), into]);
        svg.wire("wire by-nat", &points);
    }
}

/// Between a balancer's segments, across what lies between them.
fn crossings(svg: &mut Svg, bar: &Bar) {
    for pair in bar.segments.windows(2) {
        let (from, to) = (pair[0].rect, pair[1].rect);
        svg.wire("wire span", &[(from.right(), from.middle().1), (to.x, to.middle().1)]);
    }
}

/// From the internet gateway into a balancer's first segment.
fn from_internet(svg: &mut Svg, laid: &Layout, bar: &Bar, gateway: Rect) {
    let Some(segment) = bar.segments.first() else { return };
    let (x, level) = (gateway.middle().0 - 7, gateway.bottom() + 37);
    let (lane, y) = (balancer_lane(laid, segment.column, bar.index), segment.rect.middle().1);
    let points = [(x, gateway.bottom()), (x, level), (lane, level), (lane, y), (segment.rect.x - 1, y)];
    svg.wire("wire balancer arrow", &points);
}

/// From a balancer to its targets: a trunk down (or up) the gutter of each column, a rail above each row of
/// cards, a drop into each card.
fn to_targets(svg: &mut Svg, scene: &VpcScene, laid: &Layout, bar: &Bar) {
    let Some(level) = bar.segments.first().map(|segment| segment.rect.middle().1) else { return };
    let of_bar = |aim: &Aim| bar.balancer.listeners.iter().any(|l| l.target_groups.contains(&aim.group.arn));
    let shift = (bar.index % LANES) as i32;
    // By column and height: how far the rail goes.
    let mut rails: BTreeMap<(usize, i32), i32> = BTreeMap::new();
    for band in &laid.bands {
        for card in &band.cards {
            let aims: Vec<Aim> = instances(card).flat_map(|i| scene.aims(i)).filter(of_bar).collect();
            let Some(state) = best(&aims) else { continue };
            let (rail, into) = (card.rect.y - 6 - 3 * shift, card.rect.middle().0 + 9 * (shift - 1));
            let far = rails.entry((band.column, rail)).or_insert(into);
            *far = into.max(*far);
            svg.wire(&format!("wire balancer arrow {state}"), &[(into, rail), (into, card.rect.y)]);
        }
    }
    for column in 0..laid.columns.len() {
        let of_column = rails.range((column, i32::MIN)..=(column, i32::MAX));
        let lane = balancer_lane(laid, column, bar.index);
        for (&(_, rail), &far) in of_column {
            svg.wire(
                "wire balancer",
                &[(edge(bar, column), level), (lane, level), (lane, rail), (far, rail)],
            );
        }
    }
}

/// Where a bar's line to the targets in a column begins: at its segment there, or at the nearest one.
fn edge(bar: &Bar, column: usize) -> i32 {
    let nearest = bar.segments.iter().min_by_key(|segment| segment.column.abs_diff(column));
    nearest.map_or(0, |nearest| if nearest.column < column { nearest.rect.right() } else { nearest.rect.x })
}

/// The instances that a card stands for.
fn instances<'c, 'a>(card: &'c Card<'a>) -> impl Iterator<Item = &'c &'a Instance> {
    let those: &[&Instance] = match &card.of {
        Tenant::Nat(_) => &[],
        Tenant::Instance(instance) => std::slice::from_ref(instance),
        Tenant::Folded(folded) => folded,
    };
    those.iter()
}

/// The class of a line to these targets; `None` where there are none.
fn best(aims: &[Aim]) -> Option<&'static str> {
    let healthy = |aim: &Aim| aim.target.state == "healthy";
    match aims {
        [] => None,
        all if all.iter().any(healthy) => Some("carries"),
        _ => Some("idle"),
    }
}

const _: () = assert!(8 + LANE * LANES as i32 <= GUTTER, "the lanes fit the gutter");
