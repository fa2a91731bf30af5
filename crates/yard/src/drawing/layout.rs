//! Where everything in a VPC stands, in pixels: zones as columns, subnets as bands in rows, cards in the
//! bands, balancers as bars across them. Decides places only; `vpc.rs` paints and `wires.rs` connects.
//!
//! What may run between bands has lanes of its own: a gutter at each side of every column, a gap under
//! every row, a rail above every row of cards. So no line crosses a card and no text another.

use std::collections::BTreeMap;

use super::scene::{VpcScene, zones};
use super::svg::Rect;
use crate::inventory::{Balancer, Instance, NatGateway, Node, Subnet};

/// Between a frame and what is in it.
pub const PAD: i32 = 12;
/// At each side of a column's bands.
pub const GUTTER: i32 = 28;
/// Between lines that run side by side.
pub const LANE: i32 = 5;
/// The head of a VPC, with the lines that run under its upper border.
pub const VPC_HEAD: i32 = 66;
/// A zone's head.
const ZONE_HEAD: i32 = 28;
/// A subnet's head.
pub const BAND_HEAD: i32 = 42;
/// Between the rows of bands.
const ROW_GAP: i32 = 26;
/// Above each row of cards.
pub const RAIL: i32 = 19;
/// Between cards side by side.
const CARD_GAP: i32 = 10;
const CARD_W: i32 = 198;
const CARD_H: i32 = 78;
/// A lone card takes its band's width; heads and balancers need this much.
const LONE_W: i32 = 250;
/// A balancer's bar.
const BAR_H: i32 = 46;
const BAR_GAP: i32 = 8;
/// The narrowest VPC, so that its name and its gateway have room.
const NARROWEST: i32 = 720;

/// A VPC's layout.
pub struct Layout<'a> {
    /// From the VPC's upper border to the lowest zone's lower one.
    pub frame: Rect,
    pub columns: Vec<Column<'a>>,
    /// The lower end of each row of bands.
    pub row_ends: Vec<i32>,
    pub bands: Vec<Band<'a>>,
    pub bars: Vec<Bar<'a>>,
}

/// A zone.
pub struct Column<'a> {
    pub zone: &'a str,
    pub frame: Rect,
    /// Where its bands begin and end.
    pub left: i32,
    pub right: i32,
}

/// A subnet.
pub struct Band<'a> {
    pub subnet: &'a Subnet,
    pub column: usize,
    pub row: usize,
    pub rect: Rect,
    pub cards: Vec<Card<'a>>,
}

/// What stands in a subnet.
pub struct Card<'a> {
    pub rect: Rect,
    pub of: Tenant<'a>,
}

/// Of what a card is.
pub enum Tenant<'a> {
    Nat(&'a NatGateway),
    Instance(&'a Instance),
    /// Those for whom there is no room.
    Folded(Vec<&'a Instance>),
}

/// A balancer in one row of subnets.
pub struct Bar<'a> {
    pub balancer: &'a Balancer,
    /// The balancer's place among those of the VPC.
    pub index: usize,
    /// Whether it is the balancer's first bar, from which its lines run.
    pub first: bool,
    pub row: usize,
    /// Its nodes from left to right, each in a column.
    pub segments: Vec<Segment<'a>>,
}

/// A balancer's node in one subnet.
pub struct Segment<'a> {
    pub column: usize,
    pub rect: Rect,
    pub node: &'a Node,
}

/// How many cards stand side by side, and how many there are in a subnet before they are folded.
#[derive(Clone, Copy)]
struct Grid {
    across: usize,
    most: usize,
}

impl Grid {
    fn for_fullest(tenants: usize) -> Grid {
        match tenants {
            0..=2 => Grid { across: 1, most: 2 },
            3..=8 => Grid { across: 2, most: 8 },
            _ => Grid { across: 3, most: 12 },
        }
    }

    fn least_width(self) -> i32 {
        let cards = self.across as i32;
        (cards * CARD_W + (cards - 1) * CARD_GAP).max(LONE_W)
    }
}

/// Lays a VPC out from this corner on, at least `wide` pixels wide.
pub fn layout<'a>(scene: &VpcScene<'a>, (x, y): (i32, i32), wide: i32) -> Layout<'a> {
    let zones = zones(&scene.subnets);
    let grid = Grid::for_fullest(scene.subnets.iter().map(|s| tenants(scene, s)).max().unwrap_or(0));
    let count = zones.len().max(1) as i32;
    let around = 2 * (GUTTER + PAD);
    let share = (wide.max(NARROWEST) - PAD - PAD * count) / count - around;
    let inner = grid.least_width().max(share);
    let column_w = inner + around;
    let columns: Vec<Column> = zones
        .iter()
        .enumerate()
        .map(|(i, zone)| {
            let frame = Rect { x: x + PAD + i as i32 * (column_w + PAD), y: y + VPC_HEAD, w: column_w, h: 0 };
            Column { zone, frame, left: frame.x + GUTTER, right: frame.right() - GUTTER }
        })
        .collect();
    let mut laid = Layout {
        frame: Rect { x, y, w: PAD + count * (column_w + PAD), h: 0 },
        columns,
        row_ends: Vec::new(),
        bands: Vec::new(),
        bars: Vec::new(),
    };
    let rows = rows(&scene.subnets, &zones);
    laid.bars = bars(scene, &rows);
    let mut top = y + VPC_HEAD + ZONE_HEAD;
    for (row, placed) in rows.iter().enumerate() {
        top = laid.place_row(scene, grid, row, placed, top) + ROW_GAP;
    }
    let end = laid.row_ends.last().map_or(top, |end| end + ROW_GAP);
    for column in &mut laid.columns {
        column.frame.h = end - column.frame.y;
    }
    laid.frame.h = end + PAD - y;
    laid
}

impl<'a> Layout<'a> {
    /// Places one row's bands, bars and cards; returns where it ends.
    fn place_row(
        &mut self,
        scene: &VpcScene<'a>,
        grid: Grid,
        row: usize,
        placed: &[(usize, &'a Subnet)],
        top: i32,
    ) -> i32 {
        let mut lane_y = top + BAND_HEAD;
        for bar in self.bars.iter_mut().filter(|bar| bar.row == row) {
            for segment in &mut bar.segments {
                let column = &self.columns[segment.column];
                let (x, w) = (column.left + PAD, column.right - column.left - 2 * PAD);
                segment.rect = Rect { x, y: lane_y, w, h: BAR_H };
            }
            lane_y += BAR_H + BAR_GAP;
        }
        let mut end = lane_y + PAD;
        let first_band = self.bands.len();
        for &(column, subnet) in placed {
            let (left, right) = (self.columns[column].left, self.columns[column].right);
            let cards = cards(scene, subnet, grid, (left + PAD, lane_y), right - left - 2 * PAD);
            let below = cards.last().map_or(0, |card| card.rect.bottom() + PAD);
            end = end.max(below);
            let rect = Rect { x: left, y: top, w: right - left, h: 0 };
            self.bands.push(Band { subnet, column, row, rect, cards });
        }
        for band in &mut self.bands[first_band..] {
            band.rect.h = end - top;
        }
        self.row_ends.push(end);
        end
    }
}

fn tenants(scene: &VpcScene, subnet: &Subnet) -> usize {
    let id = subnet.id.as_str();
    scene.nats.get(id).map_or(0, Vec::len) + scene.instances.get(id).map_or(0, Vec::len)
}

/// The subnets by row, each with its column: public ones first, then private, then isolated ones; in each
/// zone in the order of their ranges, so that those of one tier stand side by side.
fn rows<'a>(subnets: &[&'a Subnet], zones: &[&str]) -> Vec<Vec<(usize, &'a Subnet)>> {
    let mut tiers: BTreeMap<u8, BTreeMap<usize, Vec<&'a Subnet>>> = BTreeMap::new();
    for subnet in subnets {
        let column = zones.iter().position(|zone| *zone == subnet.zone).unwrap_or(0);
        tiers.entry(subnet.kind as u8).or_default().entry(column).or_default().push(subnet);
    }
    let mut rows = Vec::new();
    for columns in tiers.into_values() {
        let deep = columns.values().map(Vec::len).max().unwrap_or(0);
        for i in 0..deep {
            rows.push(columns.iter().filter_map(|(column, of)| Some((*column, *of.get(i)?))).collect());
        }
    }
    rows
}

/// The balancers' bars, not placed yet: one for each row in which a balancer has nodes.
fn bars<'a>(scene: &VpcScene<'a>, rows: &[Vec<(usize, &'a Subnet)>]) -> Vec<Bar<'a>> {
    let mut bars = Vec::new();
    for (index, balancer) in scene.balancers.iter().enumerate() {
        let mut first = true;
        for (row, placed) in rows.iter().enumerate() {
            let node = |subnet: &Subnet| balancer.nodes.iter().find(|node| node.subnet == subnet.id);
            let segments: Vec<Segment> = placed
                .iter()
                .filter_map(|(column, subnet)| {
                    Some(Segment { column: *column, rect: Rect::default(), node: node(subnet)? })
                })
                .collect();
            if !segments.is_empty() {
                bars.push(Bar { balancer, index, first, row, segments });
                first = false;
            }
        }
    }
    bars
}

/// The cards of a subnet's tenants, NAT gateways first.
fn cards<'a>(
    scene: &VpcScene<'a>,
    subnet: &Subnet,
    grid: Grid,
    (x, y): (i32, i32),
    wide: i32,
) -> Vec<Card<'a>> {
    let id = subnet.id.as_str();
    let nats = scene.nats.get(id).into_iter().flatten().map(|nat| Tenant::Nat(nat));
    let instances = scene.instances.get(id).into_iter().flatten().map(|instance| Tenant::Instance(instance));
    let mut all: Vec<Tenant> = nats.chain(instances).collect();
    if all.len() > grid.most {
        let rest = all.split_off(grid.most - 1);
        let folded = rest.into_iter().filter_map(|tenant| match tenant {
            Tenant::Instance(instance) => Some(instance),
            Tenant::Nat(_) | Tenant::Folded(_) => None,
        });
        all.push(Tenant::Folded(folded.collect()));
    }
    let across = grid.across as i32;
    let w = (wide - (across - 1) * CARD_GAP) / across;
    let place = |(i, of)| {
        let (column, row) = (i as i32 % across, i as i32 / across);
        let rect = Rect { x: x + column * (w + CARD_GAP), y: y + RAIL + row * (CARD_H + RAIL), w, h: CARD_H };
        Card { rect, of }
    };
    all.into_iter().enumerate().map(place).collect()
}
