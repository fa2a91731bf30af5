//! Inputs grown from a model's tables: bytes choose which members there are and what they hold, out of what
//! the model allows, what earlier answers named, and a few words that services mind.

use arbitrary::Unstructured;
use wire::{Node, Operation, Schema, Shape, StrRules, Timestamp, Type, View};

/// How deep a structure may go.
const DEPTH: usize = 4;
/// How many names of earlier answers are kept.
const KNOWN: usize = 256;

/// A part of a member's name, and how what it means begins (or, of ARNs, what it holds).
const MEANINGS: [(&str, &str); 22] = [
    ("Vpc", "vpc-"),
    ("Subnet", "subnet-"),
    ("SecurityGroup", "sg-"),
    ("Group", "sg-"),
    ("RouteTable", "rtb-"),
    ("NetworkInterface", "eni-"),
    ("Instance", "i-"),
    ("Allocation", "eipalloc-"),
    ("InternetGateway", "igw-"),
    ("NatGateway", "nat-"),
    ("Gateway", "igw-"),
    ("NetworkAcl", "acl-"),
    ("Image", "ami-"),
    ("PrefixList", "pl-"),
    ("DhcpOptions", "dopt-"),
    ("Rule", "sgr-"),
    ("LoadBalancerArn", ":loadbalancer/"),
    ("TargetGroupArn", ":targetgroup/"),
    ("ListenerArn", ":listener/"),
    ("RuleArn", ":listener-rule/"),
    ("Role", "arn:aws:iam::"),
    ("Attachment", "eni-attach-"),
];

const WORDS: [&str; 44] = [
    "a",
    "web",
    "default",
    "",
    "*",
    "tcp",
    "udp",
    "icmp",
    "-1",
    "6",
    "0",
    "80",
    "65536",
    "true",
    "false",
    "HTTP",
    "forward",
    "/",
    "/*",
    "host-header",
    "path-pattern",
    "t3.micro",
    "m5.large",
    "ap-northeast-2a",
    "apne2-az1",
    "test",
    "sts:AssumeRole",
    "tag:Name",
    "vpc-id",
    "state",
    "aws:x",
    "vpc-00000000000000000",
    "arn:aws:iam::000000000000:role/a",
    "arn:aws:iam::aws:policy/AdministratorAccess",
    "IyEvYmluL3No",
    "é",
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}",
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}",
    "application",
    "ipv4",
    "internal",
    "instance",
    "ip",
    "traffic-port",
];

const RANGES: [&str; 12] = [
    "10.0.0.0/16",
    "10.0.1.0/24",
    "10.0.1.128/25",
    "10.1.0.0/16",
    "172.31.0.0/16",
    "172.31.64.0/20",
    "172.31.64.0/28",
    "0.0.0.0/0",
    "192.168.0.0/16",
    "100.64.0.0/10",
    "::/0",
    "10.0.0.1/16",
];

const ADDRESSES: [&str; 6] = ["10.0.1.4", "172.31.64.9", "172.31.0.9", "198.18.1.1", "127.0.0.1", "::1"];

/// Grows inputs out of bytes.
pub(crate) struct Grower<'a> {
    bytes: Unstructured<'a>,
    known: Vec<String>,
}

impl<'a> Grower<'a> {
    pub(crate) fn new(bytes: Unstructured<'a>) -> Self {
        Grower { bytes, known: Vec::new() }
    }

    /// One of these; none once the bytes are used up.
    pub(crate) fn choose<T>(&mut self, all: &'static [T]) -> Option<&'static T> {
        if self.bytes.is_empty() { None } else { self.bytes.choose(all).ok() }
    }

    /// An input that keeps to the model, where one came of the bytes.
    pub(crate) fn input(&mut self, operation: &Operation) -> Option<Box<dyn Shape>> {
        let node = self.structure(operation.input, DEPTH).ok()?;
        if !wire::breaches(operation.input, &node).is_empty() {
            return None;
        }
        let mut input = (operation.new_input)();
        wire::fill(input.as_mut(), node).expect("what grew from the table fits it");
        Some(input)
    }

    /// Keeps the names in an answer.
    pub(crate) fn learn(&mut self, output: &dyn Shape) {
        for index in 0..output.schema().members.len() {
            self.learn_from(output.get(index).view());
        }
    }

    fn learn_from(&mut self, view: View<'_>) {
        match view {
            View::Struct(shape) => self.learn(shape),
            View::List(list) => list.each(&mut |item| self.learn_from(item)),
            View::Map(map) => map.each(&mut |_, value| self.learn_from(value)),
            View::Str(text) => {
                let telling = MEANINGS.iter().any(|(_, mark)| means(text, mark));
                if telling && self.known.len() < KNOWN && !self.known.iter().any(|known| known == text) {
                    self.known.push(text.to_owned());
                }
            }
            _ => {}
        }
    }

    fn structure(&mut self, schema: &'static Schema, depth: usize) -> arbitrary::Result<Node> {
        let mut members = Vec::new();
        for (index, member) in schema.members.iter().enumerate() {
            let wanted = if member.required { !self.bytes.ratio(1, 32)? } else { self.bytes.ratio(1, 6)? };
            if !wanted || member.name == "DryRun" {
                continue;
            }
            if let Some(value) = self.value(member.name, member.ty, depth)? {
                members.push((index, value));
            }
            if schema.union {
                break;
            }
        }
        Ok(Node::Struct(members))
    }

    /// A value of a member of this name; none where it would go too deep.
    fn value(&mut self, name: &str, ty: Type, depth: usize) -> arbitrary::Result<Option<Node>> {
        Ok(Some(match ty {
            Type::Bool => Node::Bool(self.bytes.arbitrary()?),
            Type::Int(least, most) => {
                Node::Int(self.number(least, most, i64::from(i32::MIN), i64::from(i32::MAX))?)
            }
            Type::Long(least, most) => Node::Int(self.number(least, most, i64::MIN, i64::MAX)?),
            Type::Float | Type::Double => Node::Float(f64::from(self.bytes.arbitrary::<i16>()?)),
            Type::Str(rules) => Node::Str(self.text(name, rules)?),
            Type::Blob => {
                let length = self.bytes.int_in_range(0..=16)?;
                Node::Blob(self.bytes.bytes(length)?.to_vec())
            }
            Type::Time(_) => Node::Time(
                Timestamp::from_second(i64::from(self.bytes.arbitrary::<i32>()?)).unwrap_or_default(),
            ),
            _ if depth == 0 => return Ok(None),
            Type::Struct(schema) => self.structure(schema, depth - 1)?,
            Type::List(rules) => {
                let mut items = Vec::new();
                for _ in 0..self.bytes.int_in_range(0..=2)? + rules.min.unwrap_or(0).min(2) {
                    items.extend(self.value(name, rules.item, depth - 1)?);
                }
                Node::List(items)
            }
            Type::Map(rules) => {
                let mut entries = Vec::new();
                for key in WORDS.iter().take(self.bytes.int_in_range(0..=2)?) {
                    entries.extend(
                        self.value(name, rules.value, depth - 1)?.map(|value| ((*key).to_owned(), value)),
                    );
                }
                Node::Map(entries)
            }
        }))
    }

    fn number(
        &mut self,
        least: Option<i64>,
        most: Option<i64>,
        lowest: i64,
        highest: i64,
    ) -> arbitrary::Result<i64> {
        let (least, most) = (least.unwrap_or(lowest), most.unwrap_or(highest));
        Ok(match self.bytes.int_in_range(0..=7)? {
            0 => least,
            1 => most,
            2 => self.bytes.int_in_range(least..=most)?,
            _ => i64::from(self.bytes.arbitrary::<u8>()?).clamp(least, most),
        })
    }

    fn text(&mut self, name: &str, rules: &StrRules) -> arbitrary::Result<String> {
        let any = self.bytes.int_in_range(0..=15)?;
        if any == 0 {
            let length = self.bytes.int_in_range(0..=40)?;
            return Ok(String::from_utf8_lossy(self.bytes.bytes(length)?).into_owned());
        }
        if !rules.values.is_empty() {
            return Ok((*self.bytes.choose(rules.values)?).to_owned());
        }
        if any > 2 {
            if name.contains("Cidr") {
                return Ok((*self.bytes.choose(&RANGES)?).to_owned());
            }
            if name.contains("Ip") && name.contains("Address") {
                return Ok((*self.bytes.choose(&ADDRESSES)?).to_owned());
            }
            if let Some((_, mark)) =
                MEANINGS.iter().find(|(part, _)| name.contains(part) && !name.ends_with("Name"))
            {
                let fitting: Vec<&String> = self.known.iter().filter(|known| means(known, mark)).collect();
                if !fitting.is_empty() {
                    return Ok((*self.bytes.choose(&fitting)?).clone());
                }
            }
        }
        if any == 1 && !self.known.is_empty() {
            return Ok(self.bytes.choose(&self.known)?.clone());
        }
        Ok((*self.bytes.choose(&WORDS)?).to_owned())
    }
}

/// Whether a name is of the kind that a mark stands for.
fn means(name: &str, mark: &str) -> bool {
    if mark.starts_with(':') { name.contains(mark) } else { name.starts_with(mark) }
}
