//! What the colours and lines mean, at the picture's foot.

use super::svg::{Anchor, Rect, Svg, TINY};

/// As wide as the picture is at least.
pub const WIDTH: i32 = 768;
const COLUMN: i32 = 192;
const ROW: i32 = 22;

enum Sign {
    Band(&'static str),
    Dot(&'static str),
    Wire(&'static str),
    Badge,
}

/// By columns.
const SIGNS: [[(Sign, &str); 4]; 4] = [
    [
        (Sign::Band("public"), "public subnet"),
        (Sign::Band("private"), "private subnet"),
        (Sign::Band("isolated"), "subnet with no way out"),
        (Sign::Badge, "security group"),
    ],
    [
        (Sign::Dot("state well"), "running, available"),
        (Sign::Dot("state moving"), "on its way"),
        (Sign::Dot("state resting"), "stopped"),
        (Sign::Dot("state failed"), "failed"),
    ],
    [
        (Sign::Dot("health well"), "target healthy"),
        (Sign::Dot("health moving"), "target new or draining"),
        (Sign::Dot("health failed"), "target unhealthy"),
        (Sign::Dot("health unknown"), "target unused"),
    ],
    [
        (Sign::Wire("wire route"), "route to the internet"),
        (Sign::Wire("wire by-nat"), "route to a NAT gateway"),
        (Sign::Wire("wire balancer carries"), "balancer to target"),
        (Sign::Wire("wire permission"), "may connect to"),
    ],
];

/// Paints the legend from this corner on and returns where it ends.
pub fn paint(svg: &mut Svg, (x, y): (i32, i32)) -> i32 {
    for (column, signs) in SIGNS.iter().enumerate() {
        for (row, (sign, word)) in signs.iter().enumerate() {
            let (x, middle) = (x + COLUMN * column as i32, y + ROW * row as i32 + ROW / 2);
            paint_sign(svg, sign, x, middle);
            svg.text(TINY, "faint", (x + 34, middle + 4), Anchor::Start, COLUMN - 34, word);
        }
    }
    y + ROW * SIGNS[0].len() as i32
}

fn paint_sign(svg: &mut Svg, sign: &Sign, x: i32, middle: i32) {
    match sign {
        Sign::Band(class) => svg.rect(&format!("swatch {class}"), Rect { x, y: middle - 7, w: 26, h: 14 }, 3),
        Sign::Dot(class) => svg.dot(class, (x + 13, middle), 5),
        Sign::Wire(class) => svg.wire(&format!("{class} arrow"), &[(x, middle), (x + 26, middle)]),
        Sign::Badge => {
            svg.rect("badge hue-0", Rect { x, y: middle - 7, w: 26, h: 14 }, 4);
            svg.text(TINY, "badge-ink", (x + 13, middle + 4), Anchor::Middle, 26, "G1");
        }
    }
}
