//! The picture held to what it promises: well-formed whatever the names, everything on the paper, no card
//! on another, no text on another.

mod page;
mod town;

use proptest::prelude::*;

use super::draw;
use crate::inventory::{Inventory, SubnetKind};
use page::{Page, Shape};
use town::{Plan, Tier, town};

/// Draws it and holds the picture to all that every picture promises.
fn sound(inventory: &Inventory, region: Option<&str>) -> Page {
    let svg = draw(inventory, region);
    assert_eq!(svg, draw(inventory, region), "the same inventory gives the same picture");
    let page = Page::read(&svg);
    let whole = &page.whole;
    for shape in &page.shapes {
        assert!(whole.holds(shape), "{shape:?} lies outside of {whole:?}");
    }
    for (inner, outer) in [
        ("card", "band"),
        ("band", "zone-frame"),
        ("zone-frame", "vpc-frame"),
        ("node", "vpc-frame"),
        ("vpc-frame", "region-frame"),
    ] {
        for shape in page.of(inner) {
            assert!(page.of(outer).any(|frame| frame.holds(shape)), "{shape:?} stands in no {outer}");
        }
    }
    for class in ["card", "band", "zone-frame", "vpc-frame", "region-frame", "node", "badge"] {
        apart(&page.of(class).collect::<Vec<_>>());
    }
    apart(&page.texts.iter().collect::<Vec<_>>());
    page
}

fn apart(shapes: &[&Shape]) {
    for (i, one) in shapes.iter().enumerate() {
        for other in &shapes[i + 1..] {
            assert!(!one.meets(other), "{one:?} and {other:?} overlap");
        }
    }
}

#[test]
fn a_tutorials_vpc_is_drawn_whole() {
    let inventory = town(&Plan::default());
    let page = sound(&inventory, None);
    for text in [
        "shop",
        "10.0.0.0/16",
        "Internet",
        "HTTP :80",
        "nat-0",
        "app-0",
        "app-1",
        "tcp 3000",
        "ap-northeast-2 · Seoul",
    ] {
        assert!(page.says(text), "{text}");
    }
    assert_eq!(page.of("public").count(), 3, "two subnets, and one in the legend");
    assert_eq!(page.of("private").count(), 3);
    assert_eq!(page.wires("carries"), 2 + 1, "a line to each healthy target, and the legend's");
    assert_eq!(page.wires("by-nat"), 2 + 1, "each private subnet leads to the NAT gateway");
}

#[test]
fn the_picture_stays_as_it_was_agreed() {
    let svg = draw(&town(&Plan::default()), None);
    let (_, drawn) = svg.split_once("</defs>").expect("colours and symbols come first");
    insta::assert_snapshot!(drawn.replace("><", ">\n<"));
}

#[test]
fn what_is_left_out() {
    let mut inventory = town(&Plan::default());
    let untouched =
        |region: &str, id: &str| crate::inventory::Vpc { default: true, name: None, ..town::vpc(region, id) };
    inventory.vpcs.push(untouched("ap-northeast-2", "vpc-quiet"));
    inventory.vpcs.push(untouched("us-west-2", "vpc-far"));
    inventory.instances[0].state = "terminated".to_owned();
    let gone = inventory.instances[0].id.clone();
    for (what, region, text, drawn) in [
        ("an untouched default VPC beside another is told in a line", None, "vpc-quiet", true),
        ("a region with nothing but that is left out", None, "vpc-far", false),
        ("unless it is asked for", Some("us-west-2"), "vpc-far", true),
        ("and then the others are left out", Some("us-west-2"), "vpc-quiet", false),
        ("what is terminated is not drawn", None, gone.as_str(), false),
        ("a region that nobody uses has nothing in it", Some("eu-west-1"), "Nothing here yet", true),
    ] {
        assert_eq!(sound(&inventory, region).mentions(text), drawn, "{what}");
    }
}

#[test]
fn more_instances_than_there_is_room_for_are_counted() {
    let plan = Plan { tiers: vec![Tier::new(SubnetKind::Private, 40)], zones: 2, nats: 0, ..Plan::default() };
    let page = sound(&town(&plan), None);
    assert_eq!(page.texts.iter().filter(|text| text.text == "+29").count(), 2);
}

#[test]
fn ten_thousand_instances_fit_on_the_paper() {
    let plan = Plan { tiers: vec![Tier::new(SubnetKind::Private, 2500)], zones: 4, ..Plan::default() };
    assert!(sound(&town(&plan), None).says("+2489"));
}

/// Any text, and oftener such as would break out of where it is put.
fn hostile() -> impl Strategy<Value = String> {
    let markup = prop_oneof![
        Just("</text><script>alert(1)</script>"),
        Just("\"><x y='"),
        Just("]]>&#0;&amp;&bogus;"),
        Just("\u{0}\u{1}\u{b}\u{fffe}\u{202e}"),
        Just("a\nb\r\tc"),
        Just("한국어 이름 그리고 더 긴 이름"),
        Just(""),
    ];
    prop_oneof![markup.prop_map(str::to_owned), any::<String>(), "[a-zA-Z0-9 ._/-]{0,200}"]
}

fn plan() -> impl Strategy<Value = Plan> {
    let kind = prop_oneof![Just(SubnetKind::Public), Just(SubnetKind::Private), Just(SubnetKind::Isolated)];
    let tier = (kind, 0usize..14).prop_map(|(kind, instances)| Tier::new(kind, instances));
    let tiers = prop::collection::vec(tier, 0..6);
    let rules = prop::collection::vec((0usize..9, 0usize..7), 0..24);
    (1usize..5, tiers, 0usize..4, 0usize..4, any::<bool>(), rules, prop::collection::vec(hostile(), 6))
        .prop_map(|(zones, tiers, nats, balancers, gateway, rules, names)| Plan {
            zones,
            tiers,
            nats,
            balancers,
            gateway,
            rules,
            names,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_town_is_drawn_soundly(plan in plan()) {
        sound(&town(&plan), None);
    }

    #[test]
    fn text_that_is_cut_fits(text in hostile(), room in 0i32..300, size in 8i32..20) {
        let cut = super::svg::fit(&text, size, room);
        prop_assert!(super::svg::width(&cut, size) <= room);
    }
}
