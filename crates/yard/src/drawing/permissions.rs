//! Who may open a connection to whom: a VPC's security groups as a graph, from the internet on the left to
//! what lies deepest on the right. Cards name their groups by the badges that stand here (`G1`).
//!
//! Only groups in use are drawn, with what they let in; what lets a group's members speak to one another,
//! or leads back to the left, is told at the group without a line.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::graph::{Graph, LABEL, Node};
use super::scene::VpcScene;
use super::svg::{Anchor, NAME, NOTE, Rect, Svg, TINY, width};

/// Groups that are drawn; of more, the number is told.
const GROUPS: usize = 24;
/// Peers that are not groups and are drawn.
const RANGES: usize = 8;
/// The heading.
const HEAD: i32 = 44;
/// Colours of badges in the style sheet.
const HUES: usize = 8;

/// Which badge a group has.
#[derive(Default)]
pub struct Badges(HashMap<String, usize>);

/// The graph of a VPC's groups.
pub struct Permissions {
    graph: Graph,
    badges: Badges,
    /// How many groups are not drawn.
    hidden: usize,
}

/// Whom a node stands for, in the order in which they are drawn.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Party {
    Internet,
    Range(String),
    OtherRanges,
    Group(usize),
}

impl Permissions {
    /// The graph of the groups that something in the VPC uses.
    pub fn of(scene: &VpcScene) -> Permissions {
        let mut members: HashMap<&str, (usize, usize)> = HashMap::new();
        for group in scene.instances.values().flatten().flat_map(|instance| &instance.groups) {
            members.entry(group).or_default().0 += 1;
        }
        for group in scene.balancers.iter().flat_map(|balancer| &balancer.groups) {
            members.entry(group).or_default().1 += 1;
        }
        let index: HashMap<&str, usize> = scene.groups.iter().enumerate().map(|(i, g)| (&*g.id, i)).collect();
        let used: Vec<usize> = (0..scene.groups.len())
            .filter(|i| members.contains_key(&*scene.groups[*i].id))
            .take(GROUPS)
            .collect();
        let mut ranges = HashSet::new();
        let mut parties: BTreeMap<Party, usize> = used.iter().map(|i| (Party::Group(*i), 0)).collect();
        let mut permitted: BTreeMap<(Party, usize), Vec<&str>> = BTreeMap::new();
        for &to in &used {
            for permission in &scene.groups[to].ingress {
                let from = match permission.peer.as_str() {
                    "0.0.0.0/0" | "::/0" => Party::Internet,
                    peer => match index.get(peer) {
                        Some(group) => Party::Group(*group),
                        None if ranges.len() < RANGES || ranges.contains(peer) => {
                            ranges.insert(peer);
                            Party::Range(peer.to_owned())
                        }
                        None => Party::OtherRanges,
                    },
                };
                parties.insert(from.clone(), 0);
                let traffic = permitted.entry((from, to)).or_default();
                if !traffic.contains(&&*permission.traffic) {
                    traffic.push(&permission.traffic);
                }
            }
        }
        let mut nodes = Vec::new();
        for (party, at) in &mut parties {
            *at = nodes.len();
            nodes.push(node(scene, party, &members));
        }
        let edges = permitted
            .iter()
            .map(|((from, to), traffic)| (parties[from], parties[&Party::Group(*to)], said(traffic)));
        let graph = Graph::new(nodes, edges.collect());
        let ids = graph.in_order().filter_map(|node| node.group.clone());
        let badges = Badges(ids.enumerate().map(|(i, id)| (id, i)).collect());
        let hidden = scene.groups.len() - badges.0.len().min(scene.groups.len());
        Permissions { graph, badges, hidden }
    }

    pub fn badges(&self) -> &Badges {
        &self.badges
    }

    pub fn width(&self) -> i32 {
        self.graph.width()
    }

    pub fn height(&self) -> i32 {
        if self.graph.is_empty() { 0 } else { HEAD + self.graph.height() + 16 }
    }

    /// Paints the graph from this corner on, in the middle of a space that is so wide.
    pub fn paint(&self, svg: &mut Svg, (x, y): (i32, i32), wide: i32) {
        if self.graph.is_empty() {
            return;
        }
        svg.wire("rule", &[(x, y + 6), (x + wide, y + 6)]);
        svg.text(
            NOTE,
            "strong",
            (x, y + 28),
            Anchor::Start,
            wide / 2,
            "Security groups: who may connect to whom",
        );
        if self.hidden > 0 {
            let said = format!("{} more, with no members", self.hidden);
            svg.text(TINY, "faint", (x + wide, y + 28), Anchor::End, wide / 2 - 20, &said);
        }
        let corner = (x + (wide - self.width()) / 2, y + HEAD);
        for line in self.graph.lines(corner) {
            svg.path("wire permission arrow", &line.path);
            svg.text(TINY, "permission-ink", line.label_at, Anchor::Start, LABEL - 14, line.label);
        }
        for (node, at) in self.graph.boxes(corner) {
            self.paint_node(svg, node, at);
        }
        for (label, node, at) in self.graph.stubs(corner) {
            let from = match &node.group {
                Some(group) => format!("{} ", self.badges.name(group)),
                None => String::new(),
            };
            svg.wire("wire permission arrow", &[(at.0 + 8, at.1), (at.0 + LABEL - 1, at.1)]);
            svg.text(
                TINY,
                "permission-ink",
                (at.0 + 8, at.1 - 3),
                Anchor::Start,
                LABEL - 14,
                &format!("{from}{label}"),
            );
        }
    }

    fn paint_node(&self, svg: &mut Svg, node: &Node, at: Rect) {
        svg.begin("group", node.group.as_deref().unwrap_or_default(), &node.title);
        svg.rect(if node.group.is_some() { "node" } else { "node source" }, at, 8);
        let middle = at.middle().1;
        let mut right = at.right() - 10;
        if let Some(group) = &node.group {
            right -= self.badges.paint(svg, (right, middle - 7), std::slice::from_ref(group)) + 6;
        }
        let left = at.x + 10;
        svg.text(NAME, "", (left, middle - 2), Anchor::Start, right - left, &node.name);
        svg.text(TINY, "faint", (left, middle + 13), Anchor::Start, right - left, &node.note);
        svg.end();
    }
}

impl Badges {
    /// Paints the badges of these groups, the last at the left of this place, and returns how wide they
    /// are together.
    pub fn paint(&self, svg: &mut Svg, (right, y): (i32, i32), groups: &[String]) -> i32 {
        let mut known: Vec<usize> = groups.iter().filter_map(|group| self.0.get(group).copied()).collect();
        known.sort_unstable();
        known.truncate(3);
        let mut x = right;
        for badge in known.iter().rev() {
            let name = badge_name(*badge);
            let w = width(&name, TINY.1) + 6;
            x -= w;
            svg.rect(&format!("badge hue-{}", badge % HUES), Rect { x, y, w, h: 14 }, 4);
            svg.text(TINY, "badge-ink", (x + w / 2, y + 11), Anchor::Middle, w, &name);
            x -= 3;
        }
        right - x
    }

    fn name(&self, group: &str) -> String {
        self.0.get(group).map(|badge| badge_name(*badge)).unwrap_or_default()
    }
}

fn badge_name(badge: usize) -> String {
    format!("G{}", badge + 1)
}

fn node(scene: &VpcScene, party: &Party, members: &HashMap<&str, (usize, usize)>) -> Node {
    let source = |name: &str, note: &str| Node {
        group: None,
        name: name.to_owned(),
        note: note.to_owned(),
        title: name.to_owned(),
    };
    match party {
        Party::Internet => source("Internet", "anyone, 0.0.0.0/0"),
        Party::Range(range) if range.starts_with("sg-") => source(range, "a group of another VPC"),
        Party::Range(range) if range.starts_with("pl-") => source(range, "prefix list"),
        Party::Range(range) => source(range, "address range"),
        Party::OtherRanges => source("others", "more address ranges"),
        Party::Group(i) => {
            let group = scene.groups[*i];
            let (instances, balancers) = members.get(&*group.id).copied().unwrap_or_default();
            let counts = [(instances, "instance"), (balancers, "balancer")].map(|(n, what)| match n {
                0 => String::new(),
                1 => format!("1 {what}"),
                n => format!("{n} {what}s"),
            });
            let note = match counts.join(" ").trim() {
                "" => "no members".to_owned(),
                some => some.to_owned(),
            };
            Node { group: Some(group.id.clone()), name: group.name.clone(), note, title: group.id.clone() }
        }
    }
}

/// What a permission's line says: `tcp 80, 443, udp 53`.
fn said(traffic: &[&str]) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut protocol = "";
    for kind in traffic {
        if *kind == "all" {
            return "everything".to_owned();
        }
        let (of, port) = kind.split_once(' ').unwrap_or((kind, ""));
        words.push(if of == protocol { port } else { kind });
        protocol = of;
    }
    words.join(", ")
}
