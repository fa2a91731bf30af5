//! The picture of a cloud: an inventory in, an SVG out.
//!
//! Pure, and the same inventory gives the same picture. Whatever stands in the inventory is somebody
//! else's text and goes into the picture as text only.

use std::fmt::Write;

use crate::inventory::Inventory;

/// Draws what is there; of all regions, or of one.
pub fn draw(inventory: &Inventory, region: Option<&str>) -> String {
    let mut svg = String::from(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">"#);
    let vpcs = inventory.vpcs.iter().filter(|vpc| region.is_none_or(|name| name == vpc.place.region));
    for (row, vpc) in vpcs.enumerate() {
        let _ = write!(svg, r#"<text x="20" y="{}">{}</text>"#, 40 + 20 * row, escape(&vpc.id));
    }
    svg.push_str("</svg>\n");
    svg
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
