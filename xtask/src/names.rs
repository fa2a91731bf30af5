//! From the model's names to Rust's.

/// `VpcId` to `vpc_id`, `IPAMPoolARN` to `ipam_pool_arn`, `Type` to `r#type`.
pub fn field(name: &str) -> String {
    let snake = snake(name);
    match snake.as_str() {
        "type" | "match" | "use" | "ref" | "move" | "static" | "where" | "in" | "for" | "loop" | "enum"
        | "yield" | "return" | "const" | "default" => format!("r#{snake}"),
        _ => snake,
    }
}

/// `CreateVpcRequest` to `CREATE_VPC_REQUEST`.
pub fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}

/// A type's name: the model's, with a capital at its head.
pub fn type_name(name: &str) -> String {
    upper_first(name)
}

/// The same text with its first letter made a capital.
pub fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (i, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let before = i.checked_sub(1).map(|j| letters[j]);
        let after = letters.get(i + 1).copied();
        let begins_word = letter.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(|a| a.is_ascii_lowercase()))
            });
        if begins_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_rust() {
        for (given, wanted) in [
            ("VpcId", "vpc_id"),
            ("IPAMPoolARN", "ipam_pool_arn"),
            ("Type", "r#type"),
            ("Ipv6CidrBlock", "ipv6_cidr_block"),
            ("LoadBalancerArns", "load_balancer_arns"),
            ("DNSName", "dns_name"),
        ] {
            assert_eq!(field(given), wanted, "{given}");
        }
        assert_eq!(constant("CreateVpcRequest"), "CREATE_VPC_REQUEST");
    }
}
