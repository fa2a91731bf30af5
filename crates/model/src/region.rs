//! The regions of AWS's commercial partition and their zones, as data.
//!
//! Source: "AWS Regions" and "AWS Availability Zones" of the AWS Global Infrastructure user guide.
//! Zone letters are those that a new account sees; the letters that no account sees are left out.

/// A region.
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// `ap-northeast-2`.
    pub name: &'static str,
    /// What begins its zones' ids (`apne2`).
    pub zone_prefix: &'static str,
    /// Its zones: letter and the number in the zone's id.
    pub zones: &'static [(char, u8)],
    /// Whether an account must ask for it before it can be used on AWS; here each is on.
    pub opt_in: bool,
    /// The place's name.
    pub place: &'static str,
}

/// A zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// `ap-northeast-2a`.
    pub name: String,
    /// `apne2-az1`.
    pub id: String,
}

impl Region {
    /// Its zones in order.
    pub fn zones(&self) -> impl Iterator<Item = Zone> + '_ {
        self.zones.iter().map(|zone| self.named(zone))
    }

    /// The zone of this name or id. Asked for every subnet that is described, so it makes no text for
    /// the zones that it passes.
    pub fn zone(&self, name_or_id: &str) -> Option<Zone> {
        let letter = name_or_id.strip_prefix(self.name).and_then(|rest| rest.parse::<char>().ok());
        let number = name_or_id.strip_prefix(self.zone_prefix).and_then(|rest| rest.strip_prefix("-az"));
        let number = number.and_then(|rest| rest.parse::<u8>().ok());
        let found = self.zones.iter().find(|zone| letter == Some(zone.0) || number == Some(zone.1))?;
        // A number may be written in more ways than one; an id may not.
        Some(self.named(found)).filter(|zone| zone.name == name_or_id || zone.id == name_or_id)
    }

    fn named(&self, (letter, number): &(char, u8)) -> Zone {
        let name = [self.name, letter.encode_utf8(&mut [0; 4])].concat();
        Zone { name, id: [self.zone_prefix, "-az", &number.to_string()].concat() }
    }
}

/// The region of this name.
pub fn region(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.name == name)
}

const ABC: &[(char, u8)] = &[('a', 1), ('b', 2), ('c', 3)];

const fn open(
    name: &'static str,
    zone_prefix: &'static str,
    place: &'static str,
    zones: &'static [(char, u8)],
) -> Region {
    Region { name, zone_prefix, zones, opt_in: false, place }
}

const fn opt_in(name: &'static str, zone_prefix: &'static str, place: &'static str) -> Region {
    Region { name, zone_prefix, zones: ABC, opt_in: true, place }
}

/// Every region, in the order of the names.
pub static REGIONS: &[Region] = &[
    opt_in("af-south-1", "afs1", "Cape Town"),
    opt_in("ap-east-1", "ape1", "Hong Kong"),
    opt_in("ap-east-2", "ape2", "Taipei"),
    open("ap-northeast-1", "apne1", "Tokyo", &[('a', 4), ('c', 1), ('d', 2)]),
    open("ap-northeast-2", "apne2", "Seoul", &[('a', 1), ('b', 2), ('c', 3), ('d', 4)]),
    open("ap-northeast-3", "apne3", "Osaka", &[('a', 3), ('b', 1), ('c', 2)]),
    open("ap-south-1", "aps1", "Mumbai", &[('a', 1), ('b', 3), ('c', 2)]),
    opt_in("ap-south-2", "aps2", "Hyderabad"),
    open("ap-southeast-1", "apse1", "Singapore", ABC),
    open("ap-southeast-2", "apse2", "Sydney", &[('a', 1), ('b', 3), ('c', 2)]),
    opt_in("ap-southeast-3", "apse3", "Jakarta"),
    opt_in("ap-southeast-4", "apse4", "Melbourne"),
    opt_in("ap-southeast-5", "apse5", "Malaysia"),
    opt_in("ap-southeast-6", "apse6", "New Zealand"),
    opt_in("ap-southeast-7", "apse7", "Thailand"),
    open("ca-central-1", "cac1", "Canada Central", &[('a', 1), ('b', 2), ('d', 4)]),
    opt_in("ca-west-1", "caw1", "Calgary"),
    open("eu-central-1", "euc1", "Frankfurt", &[('a', 2), ('b', 3), ('c', 1)]),
    opt_in("eu-central-2", "euc2", "Zurich"),
    open("eu-north-1", "eun1", "Stockholm", ABC),
    opt_in("eu-south-1", "eus1", "Milan"),
    opt_in("eu-south-2", "eus2", "Spain"),
    open("eu-west-1", "euw1", "Ireland", ABC),
    open("eu-west-2", "euw2", "London", &[('a', 2), ('b', 3), ('c', 1)]),
    open("eu-west-3", "euw3", "Paris", ABC),
    opt_in("il-central-1", "ilc1", "Tel Aviv"),
    opt_in("me-central-1", "mec1", "UAE"),
    opt_in("me-south-1", "mes1", "Bahrain"),
    opt_in("mx-central-1", "mxc1", "Mexico Central"),
    open("sa-east-1", "sae1", "São Paulo", ABC),
    open("us-east-1", "use1", "N. Virginia", &[('a', 1), ('b', 2), ('c', 4), ('d', 6), ('e', 3), ('f', 5)]),
    open("us-east-2", "use2", "Ohio", ABC),
    open("us-west-1", "usw1", "N. California", &[('a', 1), ('b', 3)]),
    open("us-west-2", "usw2", "Oregon", &[('a', 1), ('b', 2), ('c', 3), ('d', 4)]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seoul_has_four_zones() {
        let seoul = region("ap-northeast-2").expect("Seoul is a region");
        let names: Vec<String> = seoul.zones().map(|zone| zone.name).collect();
        assert_eq!(names, ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c", "ap-northeast-2d"]);
    }

    #[test]
    fn a_zone_is_found_by_its_name_and_its_id_and_by_nothing_else() {
        for region in REGIONS {
            for zone in region.zones() {
                assert_eq!(region.zone(&zone.name), Some(zone.clone()));
                assert_eq!(region.zone(&zone.id), Some(zone));
            }
        }
        let seoul = region("ap-northeast-2").expect("Seoul is a region");
        for other in [
            "",
            "a",
            "ap-northeast-2",
            "ap-northeast-2e",
            "ap-northeast-2aa",
            "apne2-az9",
            "apne2-az01",
            "apne1-az1",
        ] {
            assert_eq!(seoul.zone(other), None, "{other}");
        }
    }

    #[test]
    fn regions_are_sorted_and_distinct() {
        assert!(REGIONS.windows(2).all(|pair| pair[0].name < pair[1].name));
    }
}
