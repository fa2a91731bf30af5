//! Names and numbers that the kernel wants short, derived from ids that are long.
//!
//! Deriving beats allotting: nothing has to be remembered, the same id has the same name after a crash
//! and on every machine. Never here: state.

use std::collections::{BTreeMap, BTreeSet};

/// A link's name from a kind and an AWS id: 15 bytes, the kernel's limit.
///
/// AWS's ids end in 17 hexadecimal digits: 68 bits, which 14 digits of base 36 hold, so two ids never
/// share a name. Any other id is hashed to 64 bits, and `_` keeps its name apart from those.
pub fn link_name(kind: char, id: &str) -> String {
    match hex_digits(id) {
        Some(number) => format!("{kind}{}", base36(number, 14)),
        None => format!("{kind}_{}", base36(u128::from(fnv(id)), 13)),
    }
}

/// A name for a set of ids, as short as a link's, the same for the same set. 77 bits of hash: two sets never
/// meet.
pub(crate) fn hash_name<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let bytes = ids.flat_map(|id| id.bytes().chain([b'+']));
    base36(bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME)), 15)
}

/// Numbers for a VPC's route tables, which are the kernel's tables, or for its subnets, which are marks. Each
/// is its id's last 28 bits above a floor that keeps clear of the kernel's own tables; where two meet, the
/// later id takes the next free one.
pub(crate) fn numbers<'a, Id: AsRef<str> + Ord>(ids: impl Iterator<Item = &'a Id>) -> BTreeMap<&'a Id, u32> {
    const FLOOR: u32 = 1000;
    let mut taken = BTreeSet::new();
    ids.map(|id| {
        let text = id.as_ref();
        let number = hex_digits(text).map_or_else(|| fnv(text), |n| n as u64);
        let mut number = FLOOR + (number & 0x0fff_ffff) as u32;
        while !taken.insert(number) {
            number += 1;
        }
        (id, number)
    })
    .collect()
}

fn hex_digits(id: &str) -> Option<u128> {
    let (_, digits) = id.rsplit_once('-')?;
    let lower = digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    (digits.len() == 17 && lower).then(|| u128::from_str_radix(digits, 16).ok()).flatten()
}

fn base36(mut number: u128, width: usize) -> String {
    let mut digits = vec![b'0'; width];
    for digit in digits.iter_mut().rev() {
        *digit = b"0123456789abcdefghijklmnopqrstuvwxyz"[(number % 36) as usize];
        number /= 36;
    }
    digits.into_iter().map(char::from).collect()
}

fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RouteTableId;
    use proptest::prelude::*;

    #[test]
    fn the_largest_id_fits_the_kernels_limit() {
        assert_eq!(link_name('e', "eni-fffffffffffffffff").len(), 15);
        assert_eq!(link_name('e', "eni-web").len(), 15);
        assert_ne!(link_name('e', "eni-fffffffffffffffff"), link_name('e', "eni-0ffffffffffffffff"));
    }

    #[test]
    fn numbers_that_would_meet_stand_side_by_side() {
        let ids = [RouteTableId::from("rtb-00000000010000001"), RouteTableId::from("rtb-00000000020000001")];
        let tables = numbers(ids.iter());
        assert_eq!(tables[&ids[0]], 1001);
        assert_eq!(tables[&ids[1]], 1002);
    }

    proptest! {
        #[test]
        fn two_ids_never_share_a_link(a in "[0-9a-f]{17}", b in "[0-9a-f]{17}") {
            let (left, right) = (link_name('e', &format!("eni-{a}")), link_name('e', &format!("eni-{b}")));
            prop_assert_eq!(a == b, left == right);
        }
    }
}
