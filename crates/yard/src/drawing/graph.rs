//! A small graph in layers from left to right: each node right of all that lead to it, lines that cross
//! seldom, and a lane for each line's label. Pure geometry; knows nothing of what its nodes are.

use super::svg::Rect;

/// A node's width.
pub const NODE_W: i32 = 172;
/// Before each node: where the labels of the lines into it stand.
pub const LABEL: i32 = 100;
/// Between a layer and the next one's labels: where lines bend.
const BEND: i32 = 44;
/// Between nodes of a layer.
const GAP: i32 = 16;
const NODE_H: i32 = 42;
/// For each line into a node.
const PORT_H: i32 = 17;
/// For a line that passes a layer.
const PASS_H: i32 = 14;

/// A node.
pub struct Node {
    /// The group that it stands for, if it is one.
    pub group: Option<String>,
    pub name: String,
    pub note: String,
    pub title: String,
}

/// From which node to which, and what is said on the line.
pub type Edge = (usize, usize, String);

/// A graph with every node in a place.
pub struct Graph {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    layer_of: Vec<usize>,
    /// From top to bottom in each layer.
    layers: Vec<Vec<Slot>>,
    /// Whether anything is said before the first layer.
    indent: i32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    Node(usize),
    /// An edge on its way to a later layer.
    Pass(usize),
}

/// A line and its label.
pub struct Line<'a> {
    pub path: String,
    pub label: &'a str,
    pub label_at: (i32, i32),
}

impl Graph {
    /// Lays out these nodes; edges are between them.
    pub fn new(nodes: Vec<Node>, edges: Vec<Edge>) -> Graph {
        let layer_of = layering(nodes.len(), &edges);
        let count = layer_of.iter().max().map_or(0, |last| last + 1);
        let mut layers = vec![Vec::new(); count];
        for (node, layer) in layer_of.iter().enumerate() {
            layers[*layer].push(Slot::Node(node));
        }
        for (i, (from, to, _)) in edges.iter().enumerate() {
            for layer in layers.iter_mut().take(layer_of[*to]).skip(layer_of[*from] + 1) {
                layer.push(Slot::Pass(i));
            }
        }
        let indent = edges.iter().any(|(_, to, _)| layer_of[*to] == 0);
        let mut graph = Graph { nodes, edges, layer_of, layers, indent: if indent { LABEL } else { 0 } };
        for _ in 0..2 {
            graph.untangle();
        }
        graph
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub fn width(&self) -> i32 {
        let layers = self.layers.len() as i32;
        self.indent + layers * NODE_W + (layers - 1).max(0) * (BEND + LABEL)
    }

    pub fn height(&self) -> i32 {
        (0..self.layers.len()).map(|layer| self.layer_height(layer)).max().unwrap_or(0)
    }

    /// The nodes by layer, from top to bottom in each.
    pub fn in_order(&self) -> impl Iterator<Item = &Node> {
        self.layers.iter().flatten().filter_map(|slot| match slot {
            Slot::Node(node) => Some(&self.nodes[*node]),
            Slot::Pass(_) => None,
        })
    }

    /// Where each node stands if the graph begins at this corner.
    pub fn boxes(&self, corner: (i32, i32)) -> impl Iterator<Item = (&Node, Rect)> {
        (0..self.nodes.len())
            .map(move |node| (&self.nodes[node], self.place(corner, Slot::Node(node), self.layer_of[node])))
    }

    /// The lines that lead to the right.
    pub fn lines(&self, corner: (i32, i32)) -> impl Iterator<Item = Line<'_>> {
        let forward = (0..self.edges.len()).filter(|edge| self.leads_on(*edge));
        forward.map(move |edge| {
            let (from, to, label) = &self.edges[edge];
            let start = self.place(corner, Slot::Node(*from), self.layer_of[*from]);
            let (mut x, mut y) = (start.right(), start.middle().1);
            let mut path = format!("M{x} {y}");
            let mut bend = |to_x: i32, to_y: i32, straight: i32| {
                let middle = (x + to_x) / 2;
                path += &format!("C{middle} {y} {middle} {to_y} {to_x} {to_y}H{}", to_x + straight);
                (x, y) = (to_x + straight, to_y);
            };
            for layer in self.layer_of[*from] + 1..self.layer_of[*to] {
                let pass = self.place(corner, Slot::Pass(edge), layer);
                bend(pass.x - LABEL, pass.middle().1, LABEL + NODE_W);
            }
            let (port_x, port_y) = self.port(corner, edge);
            bend(port_x, port_y, LABEL - 1);
            Line { path, label, label_at: (port_x + 6, port_y - 3) }
        })
    }

    /// The edges that lead back, or nowhere else: what is said, from whom, and where their label begins.
    pub fn stubs(&self, corner: (i32, i32)) -> impl Iterator<Item = (&str, &Node, (i32, i32))> {
        let back = (0..self.edges.len()).filter(|edge| !self.leads_on(*edge));
        back.map(move |edge| {
            let (from, _, label) = &self.edges[edge];
            (label.as_str(), &self.nodes[*from], self.port(corner, edge))
        })
    }

    fn leads_on(&self, edge: usize) -> bool {
        let (from, to, _) = &self.edges[edge];
        self.layer_of[*from] < self.layer_of[*to]
    }

    /// Where an edge's label begins, on the line into its node.
    fn port(&self, corner: (i32, i32), edge: usize) -> (i32, i32) {
        let node = self.edges[edge].1;
        let at = self.place(corner, Slot::Node(node), self.layer_of[node]);
        let mut into: Vec<usize> =
            (0..self.edges.len()).filter(|other| self.edges[*other].1 == node).collect();
        into.sort_by_key(|other| (!self.leads_on(*other), self.height_before(*other), *other));
        let nth = into.iter().position(|other| *other == edge).unwrap_or(0) as i32;
        (at.x - LABEL, at.y + at.h * (2 * nth + 1) / (2 * into.len().max(1) as i32) + 4)
    }

    /// How high up an edge comes from in the layer before its node's.
    fn height_before(&self, edge: usize) -> usize {
        let (from, to, _) = &self.edges[edge];
        let before = self.layer_of[*to].saturating_sub(1);
        let slot = if self.layer_of[*from] == before { Slot::Node(*from) } else { Slot::Pass(edge) };
        self.rank(before, slot).unwrap_or(usize::MAX)
    }

    fn rank(&self, layer: usize, slot: Slot) -> Option<usize> {
        self.layers[layer].iter().position(|other| *other == slot)
    }

    fn slot_height(&self, slot: Slot) -> i32 {
        match slot {
            Slot::Pass(_) => PASS_H,
            Slot::Node(node) => {
                let into = self.edges.iter().filter(|(_, to, _)| *to == node).count() as i32;
                NODE_H.max(into * PORT_H + 8)
            }
        }
    }

    fn layer_height(&self, layer: usize) -> i32 {
        let slots = &self.layers[layer];
        slots.iter().map(|slot| self.slot_height(*slot) + GAP).sum::<i32>() - GAP
    }

    fn place(&self, (x, y): (i32, i32), slot: Slot, layer: usize) -> Rect {
        let above = self.layers[layer].iter().take_while(|other| **other != slot);
        let top: i32 = above.map(|other| self.slot_height(*other) + GAP).sum();
        Rect {
            x: x + self.indent + layer as i32 * (NODE_W + BEND + LABEL),
            y: y + (self.height() - self.layer_height(layer)) / 2 + top,
            w: NODE_W,
            h: self.slot_height(slot),
        }
    }

    /// Puts each slot near the middle of those that lead to it, then of those that it leads to.
    fn untangle(&mut self) {
        let count = self.layers.len();
        for layer in (1..count).chain((0..count.saturating_sub(1)).rev()).chain(1..count) {
            let mut slots: Vec<(f64, Slot)> =
                self.layers[layer].iter().map(|slot| (self.pull(layer, *slot), *slot)).collect();
            slots.sort_by(|a, b| a.0.total_cmp(&b.0));
            self.layers[layer] = slots.into_iter().map(|(_, slot)| slot).collect();
        }
    }

    /// The mean place of a slot's neighbours, as a share of their layer's length; its own where it has none.
    fn pull(&self, layer: usize, slot: Slot) -> f64 {
        let share = |layer: usize, slot: Slot| {
            self.rank(layer, slot).map(|rank| (rank as f64 + 0.5) / self.layers[layer].len() as f64)
        };
        let end = |node: usize, edge: usize, near: usize| {
            let home = self.layer_of[node];
            share(near, if home == near { Slot::Node(node) } else { Slot::Pass(edge) })
        };
        let mut places: Vec<f64> = Vec::new();
        for (edge, (from, to, _)) in self.edges.iter().enumerate() {
            if slot == Slot::Node(*to) || slot == Slot::Pass(edge) {
                places.extend(layer.checked_sub(1).and_then(|near| end(*from, edge, near)));
            }
            if (slot == Slot::Node(*from) || slot == Slot::Pass(edge)) && layer + 1 < self.layers.len() {
                places.extend(end(*to, edge, layer + 1));
            }
        }
        if places.is_empty() {
            return share(layer, slot).unwrap_or(0.5);
        }
        places.iter().sum::<f64>() / places.len() as f64
    }
}

/// Each node's layer: one more than the deepest of those that lead to it. An edge that closes a circle
/// does not count, nor one from a node to itself.
fn layering(nodes: usize, edges: &[Edge]) -> Vec<usize> {
    fn visit(node: usize, edges: &[Edge], layers: &mut [Option<usize>], open: &mut [bool]) -> usize {
        if let Some(layer) = layers[node] {
            return layer;
        }
        open[node] = true;
        let mut layer = 0;
        for (from, to, _) in edges {
            if *to == node && !open[*from] {
                layer = layer.max(visit(*from, edges, layers, open) + 1);
            }
        }
        open[node] = false;
        layers[node] = Some(layer);
        layer
    }
    let (mut layers, mut open) = (vec![None; nodes], vec![false; nodes]);
    (0..nodes).map(|node| visit(node, edges, &mut layers, &mut open)).collect()
}
