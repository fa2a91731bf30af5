//! Server certificates: what is answered of them, what never is, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{Yard, arn};
use model::elb::Listener;
use rcgen::{CertificateParams, CertifiedKey, KeyPair, generate_simple_self_signed};
use shapes_iam::*;
use store::{Read, Scope};
use trial::Refused;

/// A PEM text as a request has it.
fn written(pem: &str) -> String {
    pem.replace(' ', "␣")
}

struct World {
    yard: Yard,
    stands_for: Vec<(&'static str, String)>,
}

impl World {
    /// An account with the certificate `shop`, one of `taken` that a listener uses, and what requests need.
    fn new() -> World {
        let yard = Yard::new();
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["shop.example.com".to_owned()]).unwrap();
        let other = KeyPair::generate().unwrap().serialize_pem();
        let mut old = CertificateParams::new(Vec::new()).unwrap();
        (old.not_before, old.not_after) =
            (rcgen::date_time_ymd(2020, 1, 1), rcgen::date_time_ymd(2021, 1, 1));
        let old = old.self_signed(&signing_key).unwrap().pem();
        let (body, key) = (written(&cert.pem()), written(&signing_key.serialize_pem()));
        for name in ["shop", "taken"] {
            yard.ok::<UploadServerCertificate>(&format!(
                "ServerCertificateName={name} CertificateBody={body} PrivateKey={key}"
            ));
        }
        let certificate = arn("server-certificate/taken");
        let listener: Listener = serde_json::from_value(serde_json::json!({
            "arn": "listener", "load_balancer_arn": "arn:aws:elasticloadbalancing:eu-west-1:000000000000:loadbalancer/app/web/0123456789abcdef",
            "port": 443, "protocol": "HTTPS", "certificates": [certificate], "default_actions": [],
        }))
        .unwrap();
        let scope = Scope::new(common::ACCOUNT, "eu-west-1");
        yard.ctx
            .write(|tx| {
                tx.put(&scope, "listener", listener);
                Ok(())
            })
            .unwrap();
        let stands_for = vec![
            ("{twice}", format!("{body}{body}")),
            ("{body}", body),
            ("{key}", key),
            ("{other}", written(&other)),
            ("{old}", written(&old)),
        ];
        World { yard, stands_for }
    }

    fn filled(&self, line: &str) -> String {
        self.stands_for.iter().fold(line.to_owned(), |line, (name, value)| line.replace(name, value))
    }
}

type Case = (&'static str, &'static str, &'static str, u16, &'static [&'static str]);

// One case a line, as a table.
#[rustfmt::skip]
const CASES: &[Case] = &[
    ("a certificate needs a name", "UploadServerCertificate CertificateBody={body} PrivateKey={key}", "ValidationError", 400, &["serverCertificateName"]),
    ("a certificate needs a key", "UploadServerCertificate ServerCertificateName=x CertificateBody={body}", "ValidationError", 400, &["privateKey"]),
    ("no PEM", "UploadServerCertificate ServerCertificateName=x CertificateBody=body PrivateKey={key}", "MalformedCertificate", 400, &["Unable to parse certificate"]),
    ("two at once", "UploadServerCertificate ServerCertificateName=x CertificateBody={twice} PrivateKey={key}", "MalformedCertificate", 400, &["certificate chain"]),
    ("one that has expired", "UploadServerCertificate ServerCertificateName=x CertificateBody={old} PrivateKey={key}", "MalformedCertificate", 400, &["2021-01-01"]),
    ("no key", "UploadServerCertificate ServerCertificateName=x CertificateBody={body} PrivateKey=key", "MalformedCertificate", 400, &["Invalid Private Key"]),
    ("another's key", "UploadServerCertificate ServerCertificateName=x CertificateBody={body} PrivateKey={other}", "KeyPairMismatch", 400, &["do not match"]),
    ("no chain", "UploadServerCertificate ServerCertificateName=x CertificateBody={body} PrivateKey={key} CertificateChain=chain", "MalformedCertificate", 400, &["Unable to validate certificate chain", "is: 0"]),
    ("a name that is taken", "UploadServerCertificate ServerCertificateName=SHOP CertificateBody={body} PrivateKey={key}", "EntityAlreadyExists", 409, &["SHOP already exists"]),
    ("a path without an end", "UploadServerCertificate ServerCertificateName=x Path=/a CertificateBody={body} PrivateKey={key}", "ValidationError", 400, &["path"]),
    ("a certificate that is not there", "GetServerCertificate ServerCertificateName=none", "NoSuchEntity", 404, &["The Server Certificate with name none cannot be found."]),
    ("nothing to delete", "DeleteServerCertificate ServerCertificateName=none", "NoSuchEntity", 404, &["none"]),
    ("one that a listener uses", "DeleteServerCertificate ServerCertificateName=taken", "DeleteConflict", 409, &["Certificate: ASCA", "currently in use by arn:aws:elasticloadbalancing:eu-west-1:"]),
    ("another's name", "UpdateServerCertificate ServerCertificateName=shop NewServerCertificateName=Taken", "EntityAlreadyExists", 409, &["Taken"]),
    ("a tag of AWS's own", "TagServerCertificate ServerCertificateName=shop Tags.member.1.Key=aws:x Tags.member.1.Value=y", "InvalidInput", 400, &["aws:"]),
    ("tags of nobody", "ListServerCertificateTags ServerCertificateName=none", "NoSuchEntity", 404, &["none"]),
];

#[test]
fn refusals_say_why_and_never_show_a_key() {
    let world = World::new();
    let key = world.filled("{key}").replace('␣', " ");
    let secret = key.lines().nth(1).unwrap();
    trial::all_refused(CASES.iter().map(|&(shows, line, code, status, words)| {
        let answer = world.yard.send(&world.yard.ctx, &world.filled(line));
        let fault = Refused { shows, code, status: Some(status), words }.check(answer)?;
        if fault.message.contains(secret) { Err(format!("{shows}: shows the key")) } else { Ok(fault) }
    }));
}

#[test]
fn twenty_certificates_an_account() {
    let world = World::new();
    let upload = |name: &str| {
        let line = format!(
            "UploadServerCertificate ServerCertificateName={name} CertificateBody={{body}} PrivateKey={{key}}"
        );
        world.yard.send(&world.yard.ctx, &world.filled(&line))
    };
    for n in 2..20 {
        assert!(upload(&format!("c{n}")).is_ok());
    }
    let summary = world.yard.ok::<GetAccountSummary>("").summary_map;
    assert_eq!((summary["ServerCertificates"], summary["ServerCertificatesQuota"]), (20, 20));
    let words = &["ServerCertificatesPerAccount: 20"];
    let full = Refused { shows: "one too many", code: "LimitExceeded", status: Some(409), words };
    trial::all_refused([full.check(upload("c20"))]);
}

#[test]
fn a_certificate_comes_back_without_its_key() {
    let world = World::new();
    let line = "ServerCertificateName=web Path=/cloudfront/ CertificateBody={body} PrivateKey={key} Tags.member.1.Key=a Tags.member.1.Value=1";
    let made = world.yard.ok::<UploadServerCertificate>(&world.filled(line));
    let metadata = made.server_certificate_metadata.unwrap();
    assert_eq!(metadata.arn.as_deref(), Some(&*arn("server-certificate/cloudfront/web")));
    assert!(metadata.server_certificate_id.as_ref().unwrap().starts_with("ASCA"));
    assert_eq!(made.tags.len(), 1);
    let found =
        world.yard.ok::<GetServerCertificate>("ServerCertificateName=web").server_certificate.unwrap();
    assert_eq!(found.server_certificate_metadata, Some(metadata));
    assert_eq!(found.certificate_body.as_deref(), Some(world.filled("{body}").replace('␣', " ").trim()));
    assert!(!format!("{found:?}").contains("PRIVATE KEY"));
    let asked =
        UploadServerCertificateRequest { private_key: Some("secret".to_owned()), ..Default::default() };
    assert_eq!(
        format!("{asked:?}"),
        "UploadServerCertificateRequest { .. }",
        "who prints a request learns nothing"
    );

    let names = |line: &str| -> Vec<_> {
        let listed = world.yard.ok::<ListServerCertificates>(line).server_certificate_metadata_list;
        listed.into_iter().filter_map(|one| one.server_certificate_name).collect()
    };
    assert_eq!(names(""), ["shop", "taken", "web"]);
    assert_eq!(names("PathPrefix=/cloudfront/"), ["web"]);
    let first = world.yard.ok::<ListServerCertificates>("MaxItems=2");
    assert_eq!((first.server_certificate_metadata_list.len(), first.is_truncated), (2, Some(true)));
    assert_eq!(names(&format!("Marker={}", first.marker.unwrap())), ["web"]);
}

#[test]
fn listeners_follow_a_certificate_to_its_new_name() {
    let world = World::new();
    world
        .yard
        .ok::<TagServerCertificate>("ServerCertificateName=taken Tags.member.1.Key=a Tags.member.1.Value=1");
    let line = "UpdateServerCertificate ServerCertificateName=taken NewServerCertificateName=new NewPath=/a/";
    world.yard.send(&world.yard.ctx, line).unwrap();
    let scope = Scope::new(common::ACCOUNT, "eu-west-1");
    let listener = world.yard.ctx.read(|tx| tx.get::<Listener>(&scope, "listener")).unwrap().unwrap();
    assert_eq!(listener.certificates, [arn("server-certificate/a/new")]);
    assert_eq!(world.yard.ok::<ListServerCertificateTags>("ServerCertificateName=new").tags.len(), 1);
    let refused = world.yard.send(&world.yard.ctx, "DeleteServerCertificate ServerCertificateName=new");
    assert_eq!(refused.map(drop).expect_err("a listener uses it still").code, "DeleteConflict");
    assert!(world.yard.send(&world.yard.ctx, "GetServerCertificate ServerCertificateName=taken").is_err());
    world
        .yard
        .send(&world.yard.ctx, "UntagServerCertificate ServerCertificateName=new TagKeys.member.1=a")
        .unwrap();
    assert!(world.yard.ok::<ListServerCertificateTags>("ServerCertificateName=new").tags.is_empty());
    world.yard.send(&world.yard.ctx, "DeleteServerCertificate ServerCertificateName=shop").unwrap();
}

#[test]
fn iam_is_asked_about_a_certificate_by_its_arn() {
    let world = World::new();
    let yard = &world.yard;
    let touched = yard.touched::<GetServerCertificate>(
        &yard.ctx,
        &GetServerCertificateRequest { server_certificate_name: Some("shop".to_owned()) },
    );
    assert_eq!(touched, [arn("server-certificate/shop")]);
    let renaming = UpdateServerCertificateRequest {
        server_certificate_name: Some("shop".to_owned()),
        new_path: Some("/a/".to_owned()),
        ..Default::default()
    };
    let touched = yard.touched::<UpdateServerCertificate>(&yard.ctx, &renaming);
    assert_eq!(touched, [arn("server-certificate/shop"), arn("server-certificate/a/shop")]);
}
