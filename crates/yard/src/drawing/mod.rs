//! The picture of a cloud: an inventory in, an SVG out.
//!
//! Pure, and the same inventory gives the same picture. Whatever stands in the inventory is somebody
//! else's text and goes into the picture as text only. The way of a picture: `scene` sorts what is drawn,
//! `layout` and `graph` decide places, `vpc`, `wires` and `permissions` paint, `svg` writes.

mod graph;
mod layout;
mod legend;
mod permissions;
mod scene;
mod svg;
mod vpc;
mod wires;

use crate::inventory::{Inventory, Vpc};
use scene::RegionScene;
use svg::{Anchor, NOTE, Rect, Svg, TITLE};

/// The picture's style sheet, for a page that the picture is put into.
pub const STYLE: &str = include_str!("style.css");

const ICONS: &str = include_str!("icons.svg");

/// Around the picture, and between what stands in it.
const MARGIN: i32 = 24;
/// A region's head.
const REGION_HEAD: i32 = 44;
/// A line on what is not drawn.
const REMARK: i32 = 26;

/// Draws what there is; in all regions, or in one.
pub fn draw(inventory: &Inventory, region: Option<&str>) -> String {
    let scenes = scene::scenes(inventory, region);
    let accounts = inventory.vpcs.iter().any(|vpc| vpc.place.account != inventory.vpcs[0].place.account);
    let mut svg = Svg::default();
    let (mut wide, mut y) = (legend::WIDTH, MARGIN);
    let mut frames: Vec<Rect> = Vec::new();
    for scene in &scenes {
        let frame = paint_region(&mut svg, scene, (MARGIN, y));
        (wide, y) = (wide.max(frame.w), frame.bottom() + MARGIN);
        frames.push(frame);
    }
    if scenes.is_empty() {
        let at = (MARGIN + wide / 2, y + 60);
        svg.text(TITLE, "", at, Anchor::Middle, wide, "Nothing here yet");
        let hint = "aws ec2 create-vpc --cidr-block 10.0.0.0/16";
        svg.text(NOTE, "faint", (at.0, at.1 + 24), Anchor::Middle, wide, hint);
        y += 120;
    }
    let foot = legend::paint(&mut svg, (MARGIN, y));
    // Frames lie under all else, and are as wide as the widest.
    let mut ground = Svg::default();
    for (scene, frame) in scenes.iter().zip(frames) {
        paint_frame(&mut ground, scene, Rect { w: wide, ..frame }, accounts);
    }
    let (width, height) = (wide + 2 * MARGIN, foot + MARGIN);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" class=\"yard\">\n<style>{STYLE}</style>\n{ICONS}<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n{}{}</svg>\n",
        ground.into_body(),
        svg.into_body()
    )
}

/// Paints what stands in a region, and returns the frame that it needs.
fn paint_region(svg: &mut Svg, scene: &RegionScene, (x, y): (i32, i32)) -> Rect {
    let (mut wide, mut under) = (0, y + REGION_HEAD);
    for vpc in &scene.vpcs {
        let covered = vpc::paint(svg, vpc, (x + MARGIN, under));
        (wide, under) = (wide.max(covered.w), covered.bottom() + MARGIN);
    }
    let mut remarks: Vec<String> = scene.quiet.iter().copied().map(quiet).collect();
    if scene.folded > 0 {
        remarks.push(format!("+{} VPCs more", scene.folded));
    }
    for remark in remarks {
        svg.text(NOTE, "faint", (x + MARGIN, under + 6), Anchor::Start, wide, &remark);
        under += REMARK;
    }
    Rect { x, y, w: wide + 2 * MARGIN, h: under - y }
}

fn quiet(vpc: &Vpc) -> String {
    format!("Nothing lives in the default VPC, {} · {}", vpc.id, vpc.cidr)
}

fn paint_frame(svg: &mut Svg, scene: &RegionScene, frame: Rect, accounts: bool) {
    svg.rect("region-frame", frame, 4);
    let place = model::region::region(&scene.place.region).map(|region| region.place);
    let mut title = scene.place.region.clone();
    for more in place.into_iter().chain(accounts.then_some(scene.place.account.as_str())) {
        title = format!("{title} · {more}");
    }
    svg.text(TITLE, "region-ink", (frame.x + 16, frame.y + 27), Anchor::Start, frame.w - 32, &title);
}

#[cfg(test)]
mod tests;
