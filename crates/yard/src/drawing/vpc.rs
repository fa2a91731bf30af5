//! Paints one VPC: its frame with the gateway on its border, zones, subnets, balancers and cards.

use super::layout::{self, Band, Bar, Card, Layout, PAD, Tenant};
use super::permissions::{Badges, Permissions};
use super::scene::VpcScene;
use super::svg::{Anchor, NAME, NOTE, Rect, Svg, TINY, TITLE, width};
use super::wires;
use crate::inventory::{Instance, NatGateway, SubnetKind};

/// Above a VPC with a gateway: the internet.
const SKY: i32 = 104;
/// Where the text of a card begins.
const TEXT: i32 = 43;
/// The gateway's picture.
const GATEWAY: i32 = 40;

/// Paints a VPC from this corner on and returns what it covers.
pub fn paint(svg: &mut Svg, scene: &VpcScene, (x, y): (i32, i32)) -> Rect {
    let permissions = Permissions::of(scene);
    let top = y + if scene.gateway.is_some() { SKY } else { 0 };
    let laid = layout::layout(scene, (x, top), permissions.width() + 2 * PAD);
    let under = (x + PAD, laid.frame.bottom());
    let frame = Rect { h: laid.frame.h + permissions.height(), ..laid.frame };
    svg.begin("vpc", &scene.vpc.id, &scene.vpc.id);
    svg.rect("vpc-frame", frame, 10);
    svg.end();
    let middle = frame.middle().0;
    let gateway =
        scene.gateway.map(|_| Rect { x: middle - GATEWAY / 2, y: top - GATEWAY / 2, w: GATEWAY, h: GATEWAY });
    head(svg, scene, frame);
    if let Some(gateway) = gateway {
        sky(svg, scene, gateway, y);
    }
    ground(svg, scene, &laid);
    wires::draw(svg, scene, &laid, gateway);
    for bar in &laid.bars {
        paint_bar(svg, bar, permissions.badges());
    }
    for card in laid.bands.iter().flat_map(|band| &band.cards) {
        paint_card(svg, scene, card, permissions.badges());
    }
    permissions.paint(svg, under, frame.w - 2 * PAD);
    Rect { y, h: frame.bottom() - y, ..frame }
}

fn head(svg: &mut Svg, scene: &VpcScene, frame: Rect) {
    let (vpc, room) = (scene.vpc, frame.w / 2 - PAD - GATEWAY);
    let (x, y) = (frame.x + PAD, frame.y + 22);
    let name = vpc.name.as_deref().unwrap_or(if vpc.default { "default VPC" } else { "VPC" });
    svg.text(TITLE, "vpc-ink", (x, y), Anchor::Start, room, name);
    let ranges: Vec<&str> = std::iter::once(&vpc.cidr).chain(&vpc.more_cidrs).map(String::as_str).collect();
    let said = format!("{} · {}", vpc.id, ranges.join(", "));
    svg.text(NOTE, "faint", (x, y + 17), Anchor::Start, room, &said);
}

/// The internet above the VPC, and the gateway between them.
fn sky(svg: &mut Svg, scene: &VpcScene, at: Rect, y: i32) {
    let Some(gateway) = scene.gateway else { return };
    let middle = at.middle().0;
    svg.icon("cloud", middle - 60, y - 22, 120);
    svg.text(NAME, "strong", (middle, y + 45), Anchor::Middle, 90, "Internet");
    svg.wire("wire route both", &[(middle, y + 66), (middle, at.y - 1)]);
    svg.begin("gateway", &gateway.id, &gateway.id);
    svg.icon("gateway", at.x, at.y, GATEWAY);
    let label = gateway.name.as_deref().unwrap_or("internet gateway");
    svg.text(NAME, "strong", (at.right() + 8, at.y - 6), Anchor::Start, 240, label);
    svg.text(TINY, "faint", (at.right() + 8, at.y + 8), Anchor::Start, 240, &gateway.id);
    svg.end();
}

/// Zones and subnets.
fn ground(svg: &mut Svg, scene: &VpcScene, laid: &Layout) {
    for column in &laid.columns {
        svg.rect("zone-frame", column.frame, 8);
        let at = (column.frame.middle().0, column.frame.y + 19);
        svg.text(NOTE, "zone-ink", at, Anchor::Middle, column.right - column.left, column.zone);
    }
    if laid.bands.is_empty() {
        let at = (laid.frame.middle().0, laid.frame.bottom() - 22);
        svg.text(NOTE, "faint", at, Anchor::Middle, laid.frame.w - 2 * PAD, "no subnets yet");
    }
    for band in &laid.bands {
        paint_band(svg, scene, band);
    }
}

fn paint_band(svg: &mut Svg, scene: &VpcScene, band: &Band) {
    let (subnet, at) = (band.subnet, band.rect);
    let (class, word) = match subnet.kind {
        SubnetKind::Public => ("public", "public"),
        SubnetKind::Private => ("private", "private"),
        SubnetKind::Isolated => ("isolated", "isolated"),
    };
    svg.begin("subnet", &subnet.id, &format!("{} ({word})", subnet.id));
    svg.rect(&format!("band {class}"), at, 6);
    let half = at.w - 2 * PAD;
    let tag = width(word, TINY.1);
    let (left, right) = (at.x + PAD, at.right() - PAD);
    let title = subnet.name.as_deref().unwrap_or(&subnet.id);
    svg.text(NAME, &format!("{class}-ink"), (left, at.y + 19), Anchor::Start, half - tag - 8, title);
    svg.text(TINY, &format!("{class}-ink"), (right, at.y + 19), Anchor::End, tag, word);
    let mut said = subnet.cidr.clone();
    if subnet.name.is_some() {
        said = format!("{said} · {}", subnet.id);
    }
    if subnet.kind == SubnetKind::Private && scene.way_out(subnet).is_some_and(|way| way.starts_with("eni-"))
    {
        said = format!("{said} · out through an instance");
    }
    svg.text(TINY, "faint", (left, at.y + 34), Anchor::Start, half, &said);
    svg.end();
}

fn paint_bar(svg: &mut Svg, bar: &Bar, badges: &Badges) {
    let balancer = bar.balancer;
    // A bar has room for one with its protocol; of several the ports say enough.
    let listeners: Vec<String> = match balancer.listeners.as_slice() {
        [only] => vec![format!("{} :{}", only.protocol, only.port)],
        several => several.iter().map(|l| format!(":{}", l.port)).collect(),
    };
    svg.begin("balancer", &balancer.arn, &format!("{} {}\n{}", balancer.name, balancer.state, balancer.url));
    for (i, segment) in bar.segments.iter().enumerate() {
        let at = segment.rect;
        svg.rect(&format!("card bar {}", mood(&balancer.state)), at, 6);
        svg.icon("balancer", at.x + 8, at.y + 7, 32);
        let (left, right) = (at.x + 48, at.right() - 8);
        let ports = if listeners.is_empty() { "no listener".to_owned() } else { listeners.join("  ") };
        let ports_w = width(&ports, TINY.1).min((right - left) / 2);
        let name_room = right - left - ports_w - 8;
        svg.text(NAME, "", (left, at.y + 19), Anchor::Start, name_room, &balancer.name);
        svg.text(TINY, "balancer-ink", (right, at.y + 19), Anchor::End, ports_w, &ports);
        let badges_w = badges.paint(svg, (right, at.y + 27), &balancer.groups);
        let mut said = match segment.node.public_ip {
            Some(public) => format!("{} · {public}", segment.node.private_ip),
            None => segment.node.private_ip.to_string(),
        };
        if i == 0 && balancer.state != "active" {
            said = balancer.state.clone();
        }
        svg.text(TINY, "faint", (left, at.y + 35), Anchor::Start, right - left - badges_w - 6, &said);
    }
    svg.end();
}

fn paint_card(svg: &mut Svg, scene: &VpcScene, card: &Card, badges: &Badges) {
    match &card.of {
        Tenant::Nat(nat) => paint_nat(svg, nat, card.rect),
        Tenant::Instance(instance) => paint_instance(svg, scene, instance, card.rect, badges),
        Tenant::Folded(folded) => {
            let ids: Vec<&str> = folded.iter().take(40).map(|instance| instance.id.as_str()).collect();
            svg.begin("folded", "", &ids.join("\n"));
            svg.rect("card folded", card.rect, 6);
            let (x, y) = card.rect.middle();
            svg.text(TITLE, "faint", (x, y), Anchor::Middle, card.rect.w - 16, &format!("+{}", folded.len()));
            let running = folded.iter().filter(|instance| instance.state == "running").count();
            let said = format!("more instances, {running} running");
            svg.text(TINY, "faint", (x, y + 17), Anchor::Middle, card.rect.w - 16, &said);
            svg.end();
        }
    }
}

fn paint_nat(svg: &mut Svg, nat: &NatGateway, at: Rect) {
    svg.begin("nat", &nat.id, &format!("{} {}", nat.id, nat.reason.as_deref().unwrap_or(&nat.state)));
    let room = plate(svg, "nat", &nat.state, at);
    let left = at.x + TEXT;
    svg.text(
        NAME,
        "",
        (left, at.y + 21),
        Anchor::Start,
        room - 14,
        nat.name.as_deref().unwrap_or("NAT gateway"),
    );
    svg.text(TINY, "faint", (left, at.y + 36), Anchor::Start, room, &nat.id);
    svg.text(TINY, "", (left, at.y + 51), Anchor::Start, room, &nat.private_ip.to_string());
    let last = match nat.public_ip {
        Some(public) if nat.state == "available" => format!("lends {public}"),
        _ => nat.state.clone(),
    };
    svg.text(TINY, "public-address", (left, at.y + 66), Anchor::Start, room, &last);
    svg.end();
}

fn paint_instance(svg: &mut Svg, scene: &VpcScene, instance: &Instance, at: Rect, badges: &Badges) {
    svg.begin("instance", &instance.id, &format!("{} {}", instance.id, instance.state));
    let room = plate(svg, "instance", &instance.state, at);
    let left = at.x + TEXT;
    let title = instance.name.as_deref().unwrap_or(&instance.instance_type);
    svg.text(NAME, "", (left, at.y + 21), Anchor::Start, room - 14, title);
    svg.text(TINY, "faint", (left, at.y + 36), Anchor::Start, room, &instance.id);
    let private = instance.private_ip.map(|ip| ip.to_string()).unwrap_or_default();
    svg.text(TINY, "", (left, at.y + 51), Anchor::Start, room, &private);
    if let Some(public) = instance.public_ip {
        let taken = width(&private, TINY.1) + 6;
        let public = public.to_string();
        svg.text(TINY, "public-address", (left + taken, at.y + 51), Anchor::Start, room - taken, &public);
    }
    let right = at.right() - 8;
    let badges_w = badges.paint(svg, (right, at.y + 57), &instance.groups);
    if instance.state != "running" {
        svg.text(TINY, "state-ink", (left, at.y + 66), Anchor::Start, room - badges_w - 6, &instance.state);
    } else {
        let mut x = left + 4;
        for aim in scene.aims(instance) {
            let port = format!(":{}", aim.target.port);
            let wide = width(&port, TINY.1) + 18;
            if x + wide > right - badges_w {
                break;
            }
            svg.dot(&format!("health {}", health(&aim.target.state)), (x, at.y + 62), 4);
            svg.text(TINY, "faint", (x + 7, at.y + 66), Anchor::Start, wide, &port);
            x += wide;
        }
    }
    svg.end();
}

/// A card's ground, its picture and its state's dot; returns the room for text.
fn plate(svg: &mut Svg, icon: &str, state: &str, at: Rect) -> i32 {
    svg.rect(&format!("card {}", mood(state)), at, 6);
    svg.icon(icon, at.x + 8, at.y + 10, 28);
    svg.dot(&format!("state {}", mood(state)), (at.right() - 12, at.y + 17), 5);
    at.w - TEXT - 8
}

/// A state's colour. Words that are not AWS's have none.
fn mood(state: &str) -> &'static str {
    match state {
        "running" | "available" | "active" => "well",
        "pending" | "provisioning" | "stopping" | "shutting-down" | "deleting" => "moving",
        "stopped" => "resting",
        "failed" => "failed",
        _ => "unknown",
    }
}

fn health(state: &str) -> &'static str {
    match state {
        "healthy" => "well",
        "unhealthy" | "unavailable" => "failed",
        "initial" | "draining" => "moving",
        _ => "unknown",
    }
}
