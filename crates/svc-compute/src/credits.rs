pub fn entries() -> Vec<resources::Entry> {
    Vec::new()
}
