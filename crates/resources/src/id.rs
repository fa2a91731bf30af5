//! New ids.

/// A new id of the kind: its prefix and 17 hexadecimal digits, as AWS's long ids have.
pub fn new_id<T: model::Id>() -> T {
    let number = fastrand::u128(..) >> (128 - 17 * 4);
    T::from(format!("{}{number:017x}", T::PREFIX))
}

/// A text of so many letters of the set, for access keys, IAM's unique ids and the like. Not for
/// secrets: those come from the system's own source.
pub fn random_letters(set: &[u8], length: usize) -> String {
    (0..length).map(|_| char::from(set[fastrand::usize(..set.len())])).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_id_is_its_prefix_and_17_digits() {
        for _ in 0..1000 {
            let id: model::VpcId = super::new_id();
            assert_eq!(id.len(), "vpc-".len() + 17);
        }
    }
}
