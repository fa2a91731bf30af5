//! HTTPS listeners as answers show them: certificates, policies, attributes, and changes of protocol.

use model::elb::Listener;
use shapes_elbv2::*;
use store::Read;

use crate::world::World;

fn arns(certificates: &[Certificate]) -> Vec<(&str, Option<bool>)> {
    certificates.iter().map(|one| (one.certificate_arn.as_deref().unwrap(), one.is_default)).collect()
}

fn described(world: &World) -> shapes_elbv2::Listener {
    world.ask::<DescribeListeners>("ListenerArns.1={secure}").listeners[0].clone()
}

#[test]
fn a_listener_shows_its_default_certificate_and_policy() {
    let world = World::new();
    let listener = described(&world);
    assert_eq!(arns(&listener.certificates), [(&*world.name("uploaded"), None)]);
    assert_eq!(listener.ssl_policy.as_deref(), Some("ELBSecurityPolicy-2016-08"));
    assert_eq!(listener.mutual_authentication.unwrap().mode.as_deref(), Some("off"));
    let again = world.ask::<CreateListener>(
        "LoadBalancerArn={lb}&Protocol=HTTPS&Port=443&Certificates.1.CertificateArn={uploaded}&SslPolicy=&DefaultActions=>{tg}",
    );
    assert_eq!(
        again.listeners[0].listener_arn, listener.listener_arn,
        "the same settings, the same listener"
    );
    let changed = world.ask::<ModifyListener>(
        "ListenerArn={secure}&Certificates.1.CertificateArn={imported}&SslPolicy=ELBSecurityPolicy-TLS13-1-2-2021-06",
    );
    assert_eq!(arns(&changed.listeners[0].certificates), [(&*world.name("imported"), None)]);
    assert_eq!(changed.listeners[0].ssl_policy.as_deref(), Some("ELBSecurityPolicy-TLS13-1-2-2021-06"));
    let kept = world.ask::<ModifyListener>("ListenerArn={secure}&DefaultActions=>{grpc}");
    assert_eq!(kept.listeners[0].certificates, changed.listeners[0].certificates);
    assert_eq!(kept.listeners[0].ssl_policy, changed.listeners[0].ssl_policy);
}

#[test]
fn certificates_come_and_go_beside_the_default() {
    let world = World::new();
    let listed = || world.ask::<DescribeListenerCertificates>("ListenerArn={secure}").certificates;
    let added =
        world.ask::<AddListenerCertificates>("ListenerArn={secure}&Certificates.1.CertificateArn={imported}");
    assert_eq!(arns(&added.certificates), [(&*world.name("imported"), Some(false))]);
    world.ask::<AddListenerCertificates>("ListenerArn={secure}&Certificates.1.CertificateArn={imported}");
    world.ask::<AddListenerCertificates>("ListenerArn={secure}&Certificates.1.CertificateArn={another}");
    let (default, another, imported) =
        (world.name("uploaded"), world.name("another"), world.name("imported"));
    assert_eq!(
        arns(&listed()),
        [(&*default, Some(true)), (&*another, Some(false)), (&*imported, Some(false))]
    );
    let page = world.ask::<DescribeListenerCertificates>("ListenerArn={secure}&PageSize=2");
    assert_eq!(page.certificates.len(), 2);
    let rest = world.ask::<DescribeListenerCertificates>(&format!(
        "ListenerArn={{secure}}&Marker={}",
        page.next_marker.unwrap()
    ));
    assert_eq!(arns(&rest.certificates), [(&*imported, Some(false))]);
    world.ask::<RemoveListenerCertificates>("ListenerArn={secure}&Certificates.1.CertificateArn={imported}");
    world.ask::<RemoveListenerCertificates>("ListenerArn={secure}&Certificates.1.CertificateArn={imported}");
    assert_eq!(listed().len(), 2);
    assert_eq!(
        arns(&described(&world).certificates),
        [(&*default, None)],
        "a listener shows the default only"
    );
}

#[test]
fn twenty_five_certificates_a_balancer() {
    let world = World::new();
    let arn = world.name("secure");
    world.write(|tx, scope| {
        tx.update::<Listener>(scope, &arn, |listener| {
            listener.certificates.extend((0..25).map(|n| format!("certificate {n}")));
        })
    });
    let refused =
        world.send("AddListenerCertificates ListenerArn={secure}&Certificates.1.CertificateArn={imported}");
    assert_eq!(
        refused.err().map(|refusal| refusal.code.into_owned()).as_deref(),
        Some("TooManyCertificates")
    );
}

#[test]
fn a_listener_changes_its_protocol() {
    let world = World::new();
    world.ask::<ModifyListenerAttributes>(
        "ListenerArn={secure}&Attributes.1.Key=routing.http.request.x_amzn_tls_version.header_name&Attributes.1.Value=X-Tls",
    );
    let attributes = world.ask::<DescribeListenerAttributes>("ListenerArn={secure}").attributes;
    assert!(attributes.iter().any(|one| one.value.as_deref() == Some("X-Tls")));
    assert!(attributes.iter().any(|one| one.value.as_deref() == Some("X-Amzn-Tls-Cipher-Suite")));
    let plain = world.ask::<ModifyListener>("ListenerArn={secure}&Protocol=HTTP").listeners[0].clone();
    assert_eq!((plain.certificates.len(), plain.ssl_policy, plain.mutual_authentication), (0, None, None));
    let arn = world.name("secure");
    let kept = world.write(|tx, scope| tx.get::<Listener>(scope, &arn)).unwrap();
    assert!(kept.attributes.is_empty() && kept.certificates.is_empty());
    let secure = world.ask::<ModifyListener>(
        "ListenerArn={secure}&Protocol=HTTPS&Certificates.1.CertificateArn={imported}",
    );
    assert_eq!(secure.listeners[0].ssl_policy.as_deref(), Some("ELBSecurityPolicy-2016-08"));
}

#[test]
fn targets_may_speak_tls() {
    let world = World::new();
    let made = world
        .ask::<CreateTargetGroup>("Name=secure&Protocol=HTTPS&Port=8443&VpcId={vpc}&ProtocolVersion=HTTP2")
        .target_groups[0]
        .clone();
    assert_eq!((made.protocol.as_deref(), made.protocol_version.as_deref()), (Some("HTTPS"), Some("HTTP2")));
    assert_eq!(made.health_check_protocol.as_deref(), Some("HTTP"), "AWS's default for both protocols");
    let arn = made.target_group_arn.unwrap();
    let changed = world.ask::<ModifyTargetGroup>(&format!("TargetGroupArn={arn}&HealthCheckProtocol=HTTPS"));
    assert_eq!(changed.target_groups[0].health_check_protocol.as_deref(), Some("HTTPS"));
    let kept = world.ask::<ModifyTargetGroup>(&format!("TargetGroupArn={arn}&HealthCheckPath=/x"));
    assert_eq!(kept.target_groups[0].health_check_protocol.as_deref(), Some("HTTPS"));
}

#[test]
fn policies_are_told_with_their_ciphers() {
    let world = World::new();
    let all = world.ask::<DescribeSSLPolicies>("PageSize=400").ssl_policies;
    assert!(all.len() > 20);
    let one = world.ask::<DescribeSSLPolicies>("Names.1=ELBSecurityPolicy-TLS13-1-3-2021-06").ssl_policies;
    assert_eq!(one[0].ssl_protocols, ["TLSv1.3"]);
    let first = Cipher { name: Some("TLS_AES_128_GCM_SHA256".into()), priority: Some(1) };
    assert_eq!((one[0].ciphers.len(), &one[0].ciphers[0]), (3, &first));
    assert!(world.ask::<DescribeSSLPolicies>("LoadBalancerType=gateway").ssl_policies.is_empty());
}
