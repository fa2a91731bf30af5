//! The machine's own `/etc/passwd`: who is in it, and the user that an instance is logged in to.

/// A line of `/etc/passwd`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    pub name: String,
    pub uid: u32,
    pub gid: u32,
    pub home: String,
    pub shell: String,
}

/// Ids from here to the last of [`PEOPLE`] are people, below are the system's own users.
const PEOPLE: std::ops::RangeInclusive<u32> = 1000..=59999;

/// The user of this name.
pub(crate) fn find(passwd: &str, name: &str) -> Option<Person> {
    passwd.lines().find_map(|line| parse(line).filter(|p| p.name == name))
}

/// The ids of all groups that list this user as a member.
pub(crate) fn groups_of(group: &str, name: &str) -> Vec<u32> {
    let member = |line: &str| {
        let fields: Vec<&str> = line.split(':').collect();
        let listed = fields.get(3)?.split(',').any(|m| m == name);
        if listed { fields[2].parse().ok() } else { None }
    };
    group.lines().filter_map(member).collect()
}

/// The host's users without its people: what a machine needs of them, and nobody's name.
pub(crate) fn without_people(lines: &str) -> String {
    let is_person = |line: &&str| {
        let id = line.split(':').nth(2).and_then(|id| id.parse().ok());
        !id.is_some_and(|id| PEOPLE.contains(&id))
    };
    lines.lines().filter(is_person).map(|line| format!("{line}\n")).collect()
}

/// `/etc/passwd` and `/etc/group` with this user added when absent, as the first of the people. Where
/// only one id exists (`single`), the user is another name for root.
pub(crate) fn with_user(passwd: &str, group: &str, name: &str, single: bool) -> (String, String) {
    if find(passwd, name).is_some() {
        return (passwd.into(), group.into());
    }
    let taken: Vec<u32> =
        passwd.lines().chain(group.lines()).filter_map(|l| l.split(':').nth(2)?.parse().ok()).collect();
    let id = if single { 0 } else { PEOPLE.clone().find(|id| !taken.contains(id)).unwrap_or(0) };
    let line_end = |text: &str| if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let passwd =
        format!("{passwd}{}{name}:x:{id}:{id}:EC2 Default User:/home/{name}:/bin/bash\n", line_end(passwd));
    let group = if id == 0 { group.into() } else { format!("{group}{}{name}:x:{id}:\n", line_end(group)) };
    (passwd, group)
}

/// An `/etc/shadow` in which nobody has a password, and everybody may still come in by a key.
pub(crate) fn shadow(passwd: &str) -> String {
    passwd.lines().filter_map(parse).map(|p| format!("{}:*:19000:0:99999:7:::\n", p.name)).collect()
}

fn parse(line: &str) -> Option<Person> {
    let fields: Vec<&str> = line.split(':').collect();
    let &[name, _, uid, gid, _, home, shell] = fields.as_slice() else { return None };
    Some(Person {
        name: name.into(),
        uid: uid.parse().ok()?,
        gid: gid.parse().ok()?,
        home: home.into(),
        shell: shell.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/bash\nwww-data:x:33:33::/var/www:/bin/sh\n\
                          ann:x:1000:1000:Ann:/home/ann:/bin/bash\nnobody:x:65534:65534::/:/bin/false\n";
    const GROUP: &str = "root:x:0:\nadm:x:4:ann,www-data\nann:x:1000:\n";

    #[test]
    fn people_are_left_out_and_system_users_stay() {
        let kept = without_people(PASSWD);
        assert!(find(&kept, "ann").is_none());
        assert_eq!(find(&kept, "www-data").map(|p| p.uid), Some(33));
        assert!(find(&kept, "nobody").is_some());
    }

    #[test]
    fn the_added_user_gets_the_first_free_id_or_roots_where_there_is_but_one() {
        for (passwd, single, uid, case) in [
            (without_people(PASSWD), false, 1001, "the first id that no user and no group has"),
            (PASSWD.to_owned(), false, 1001, "the next after those there"),
            (PASSWD.to_owned(), true, 0, "a second name for root"),
            ("ec2-user:x:7:7::/:/bin/sh".to_owned(), false, 7, "one that the image has already"),
            ("root:x:0:0::/root:/bin/sh".to_owned(), false, 1001, "a file without a last line end"),
        ] {
            let (passwd, group) = with_user(&passwd, GROUP, "ec2-user", single);
            assert_eq!(find(&passwd, "ec2-user").map(|p| p.uid), Some(uid), "{case}");
            assert_eq!(group.contains("ec2-user"), uid >= 1000, "{case}");
        }
    }

    #[test]
    fn nobody_has_a_password_and_groups_are_found_by_member() {
        assert!(shadow(PASSWD).lines().all(|l| l.split(':').nth(1) == Some("*")));
        assert_eq!(groups_of(GROUP, "www-data"), [4]);
        assert!(groups_of("junk\n::\n", "x").is_empty());
    }
}
