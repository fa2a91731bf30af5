//! Policy documents: parsed or refused; a judgement says who decided, and a denial beside it always wins.

use arbitrary::Unstructured;
use iam::{
    Context, NamedPolicy, Policies, Policy, PolicyKind, Principal, Request, judge, may_assume, simulate,
};
use trial::ACCOUNT;

const KINDS: [PolicyKind; 3] = [PolicyKind::Identity, PolicyKind::Resource, PolicyKind::Trust];
const DENY_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

/// What is asked, from the end of the bytes; the document, from what is before it.
pub fn run(bytes: &[u8]) {
    let mut asked = Unstructured::new(bytes);
    let (Ok(resource), Ok(value)) = (text(&mut asked), text(&mut asked)) else { return };
    let document = String::from_utf8_lossy(asked.take_rest());
    let principal = Principal::User {
        account: ACCOUNT.into(),
        arn: format!("arn:aws:iam::{ACCOUNT}:user/u"),
        id: "AIDAUUUUUUUUUUUUUUUU".into(),
        name: value.clone(),
    };
    let mut context: Context = principal.context();
    for key in ["a:k", "aws:SourceIp", "aws:CurrentTime", "aws:SourceArn"] {
        context.set(key, value.as_str());
    }
    context.set_many("aws:TagKeys", [value.as_str(), "", "a"]);
    let request =
        Request { principal: &principal, action: "s3:GetObject", resource: &resource, context: &context };
    let deny = Policy::parse(DENY_ALL, PolicyKind::Identity).expect("it is a policy");
    for kind in KINDS {
        let Ok(policy) = Policy::parse(&document, kind) else { continue };
        let named = [NamedPolicy::new("p", policy.clone()), NamedPolicy::new("deny", deny.clone())];
        let under = |identity| Policies {
            identity,
            boundary: None,
            session: None,
            organisation: &[],
            resource: None,
        };
        let alone = under(&named[..1]);
        let decision = judge(&alone, &request);
        assert_eq!(decision.allowed(), decision.message(&request).is_none(), "{document}");
        assert!(!decision.allowed() || !simulate(&alone, &request).matched.is_empty(), "{document}");
        assert!(!judge(&under(&named), &request).allowed(), "allowed in spite of a denial: {document}");
        may_assume(&policy, &principal, "sts:AssumeRole", &context);
    }
}

/// A short text.
fn text(from: &mut Unstructured<'_>) -> arbitrary::Result<String> {
    let length = from.int_in_range(0..=24)?;
    Ok(String::from_utf8_lossy(from.bytes(length)?).into_owned())
}
