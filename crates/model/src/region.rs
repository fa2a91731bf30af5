//! The regions of AWS's commercial partition and their zones, as data.
//!
//! Source: "AWS Regions" and "AWS Availability Zones" of the AWS Global Infrastructure user guide.
//! Zone letters are those that a new account sees; the letters that no account sees are left out.

/// A region.
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// `ap-northeast-2`.
    pub name: &'static str,
    /// Its zones, in order.
    pub zones: &'static [Zone],
    /// Whether an account must ask for it before it can be used on AWS; here each is on.
    pub opt_in: bool,
    /// The place's name.
    pub place: &'static str,
}

/// A zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// `ap-northeast-2a`.
    pub name: &'static str,
    /// `apne2-az1`.
    pub id: &'static str,
}

impl Region {
    /// The zone of this name or id.
    pub fn zone(&self, name_or_id: &str) -> Option<Zone> {
        self.zones.iter().find(|zone| zone.name == name_or_id || zone.id == name_or_id).copied()
    }
}

/// The region of this name.
pub fn region(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.name == name)
}

const OPEN: bool = false;
const OPT_IN: bool = true;

macro_rules! regions {
    ($($name:literal $place:literal $opt_in:ident $prefix:literal: $($letter:ident $number:literal),+;)+) => {
        /// Every region, in the order of the names.
        pub static REGIONS: &[Region] = &[$(Region {
            name: $name,
            zones: &[$(Zone {
                name: concat!($name, stringify!($letter)),
                id: concat!($prefix, "-az", $number),
            }),+],
            opt_in: $opt_in,
            place: $place,
        }),+];
    };
}

// Name, place and terms; then what begins the zones' ids and, of each zone, the letter and the number.
regions! {
    "af-south-1" "Cape Town" OPT_IN "afs1": a 1, b 2, c 3;
    "ap-east-1" "Hong Kong" OPT_IN "ape1": a 1, b 2, c 3;
    "ap-east-2" "Taipei" OPT_IN "ape2": a 1, b 2, c 3;
    "ap-northeast-1" "Tokyo" OPEN "apne1": a 4, c 1, d 2;
    "ap-northeast-2" "Seoul" OPEN "apne2": a 1, b 2, c 3, d 4;
    "ap-northeast-3" "Osaka" OPEN "apne3": a 3, b 1, c 2;
    "ap-south-1" "Mumbai" OPEN "aps1": a 1, b 3, c 2;
    "ap-south-2" "Hyderabad" OPT_IN "aps2": a 1, b 2, c 3;
    "ap-southeast-1" "Singapore" OPEN "apse1": a 1, b 2, c 3;
    "ap-southeast-2" "Sydney" OPEN "apse2": a 1, b 3, c 2;
    "ap-southeast-3" "Jakarta" OPT_IN "apse3": a 1, b 2, c 3;
    "ap-southeast-4" "Melbourne" OPT_IN "apse4": a 1, b 2, c 3;
    "ap-southeast-5" "Malaysia" OPT_IN "apse5": a 1, b 2, c 3;
    "ap-southeast-6" "New Zealand" OPT_IN "apse6": a 1, b 2, c 3;
    "ap-southeast-7" "Thailand" OPT_IN "apse7": a 1, b 2, c 3;
    "ca-central-1" "Canada Central" OPEN "cac1": a 1, b 2, d 4;
    "ca-west-1" "Calgary" OPT_IN "caw1": a 1, b 2, c 3;
    "eu-central-1" "Frankfurt" OPEN "euc1": a 2, b 3, c 1;
    "eu-central-2" "Zurich" OPT_IN "euc2": a 1, b 2, c 3;
    "eu-north-1" "Stockholm" OPEN "eun1": a 1, b 2, c 3;
    "eu-south-1" "Milan" OPT_IN "eus1": a 1, b 2, c 3;
    "eu-south-2" "Spain" OPT_IN "eus2": a 1, b 2, c 3;
    "eu-west-1" "Ireland" OPEN "euw1": a 1, b 2, c 3;
    "eu-west-2" "London" OPEN "euw2": a 2, b 3, c 1;
    "eu-west-3" "Paris" OPEN "euw3": a 1, b 2, c 3;
    "il-central-1" "Tel Aviv" OPT_IN "ilc1": a 1, b 2, c 3;
    "me-central-1" "UAE" OPT_IN "mec1": a 1, b 2, c 3;
    "me-south-1" "Bahrain" OPT_IN "mes1": a 1, b 2, c 3;
    "mx-central-1" "Mexico Central" OPT_IN "mxc1": a 1, b 2, c 3;
    "sa-east-1" "São Paulo" OPEN "sae1": a 1, b 2, c 3;
    "us-east-1" "N. Virginia" OPEN "use1": a 1, b 2, c 4, d 6, e 3, f 5;
    "us-east-2" "Ohio" OPEN "use2": a 1, b 2, c 3;
    "us-west-1" "N. California" OPEN "usw1": a 1, b 3;
    "us-west-2" "Oregon" OPEN "usw2": a 1, b 2, c 3, d 4;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seoul_has_four_zones() {
        let seoul = region("ap-northeast-2").expect("Seoul is a region");
        let names: Vec<&str> = seoul.zones.iter().map(|zone| zone.name).collect();
        assert_eq!(names, ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c", "ap-northeast-2d"]);
    }

    #[test]
    fn a_zone_is_found_by_its_name_and_its_id_and_by_nothing_else() {
        for region in REGIONS {
            for zone in region.zones {
                assert_eq!(region.zone(zone.name), Some(*zone));
                assert_eq!(region.zone(zone.id), Some(*zone));
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
