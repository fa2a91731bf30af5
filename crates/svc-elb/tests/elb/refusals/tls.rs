//! HTTPS listeners, their certificates and policies.

use super::{Case, check};

const CREATE: &str = "CreateListener LoadBalancerArn={lb}&Protocol=HTTPS&Port=8443&DefaultActions=>{tg}";

/// A case that asks for [`CREATE`] and this.
macro_rules! creating {
    ($shows:literal, $more:literal, $code:literal, $words:literal) => {
        (
            $shows,
            &[],
            concat!(
                "CreateListener LoadBalancerArn={lb}&Protocol=HTTPS&Port=8443&DefaultActions=>{tg}",
                $more
            ),
            $code,
            $words,
        )
    };
}

#[test]
fn of_https_listeners() {
    let cases: &[Case] = &[
        (
            "no certificate",
            &[],
            CREATE,
            "ValidationError",
            "A certificate must be specified for HTTPS listeners",
        ),
        creating!(
            "two certificates",
            "&Certificates.1.CertificateArn={imported}&Certificates.2.CertificateArn={another}",
            "ValidationError",
            "one certificate"
        ),
        creating!(
            "a certificate that is said to be the default",
            "&Certificates.1.CertificateArn={imported}&Certificates.1.IsDefault=true",
            "ValidationError",
            "default"
        ),
        creating!(
            "a certificate that is not there",
            "&Certificates.1.CertificateArn=arn:aws:acm:ap-northeast-2:000000000000:certificate/none",
            "CertificateNotFound",
            "certificate/none' not found"
        ),
        creating!(
            "another region's",
            "&Certificates.1.CertificateArn={foreign}",
            "CertificateNotFound",
            "us-east-1"
        ),
        creating!(
            "a policy that there is not",
            "&Certificates.1.CertificateArn={imported}&SslPolicy=Strong",
            "SSLPolicyNotFound",
            "'Strong' not found"
        ),
        creating!(
            "a policy for quantum computers",
            "&Certificates.1.CertificateArn={imported}&SslPolicy=ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
            "NotImplemented",
            "PQ-2025-09"
        ),
        creating!(
            "network balancers' ALPN",
            "&Certificates.1.CertificateArn={imported}&AlpnPolicy.1=HTTP2Only",
            "ValidationError",
            "ALPN policy"
        ),
        creating!(
            "certificates of clients",
            "&Certificates.1.CertificateArn={imported}&MutualAuthentication.Mode=passthrough",
            "NotImplemented",
            "mutual authentication 'passthrough'"
        ),
        creating!(
            "certificates of clients by no mode",
            "&Certificates.1.CertificateArn={imported}&MutualAuthentication.Mode=maybe",
            "ValidationError",
            "off, passthrough, verify"
        ),
        (
            "another certificate on a port that is taken",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTPS&Port=443&Certificates.1.CertificateArn={imported}&DefaultActions=>{tg}",
            "DuplicateListener",
            "already exists on this port",
        ),
        (
            "a redirect out of TLS",
            &[],
            "ModifyListener ListenerArn={secure}&DefaultActions.1.Type=redirect&DefaultActions.1.RedirectConfig.StatusCode=HTTP_301&DefaultActions.1.RedirectConfig.Protocol=HTTP&DefaultActions.1.RedirectConfig.Port=80",
            "InvalidLoadBalancerAction",
            "HTTPS to HTTP",
        ),
        (
            "a redirect to where it came from",
            &[],
            "ModifyListener ListenerArn={secure}&DefaultActions.1.Type=redirect&DefaultActions.1.RedirectConfig.StatusCode=HTTP_301&DefaultActions.1.RedirectConfig.Protocol=HTTPS",
            "InvalidLoadBalancerAction",
            "circular",
        ),
        (
            "TLS without a certificate",
            &[],
            "ModifyListener ListenerArn={listener}&Protocol=HTTPS",
            "ValidationError",
            "A certificate must be specified for HTTPS listeners",
        ),
        (
            "a listener of gRPC without TLS",
            &["ModifyListener ListenerArn={secure}&DefaultActions=>{grpc}"],
            "ModifyListener ListenerArn={secure}&Protocol=HTTP",
            "InvalidConfigurationRequest",
            "'GRPC'",
        ),
        (
            "a rule of gRPC without TLS",
            &[
                "CreateRule ListenerArn={secure}&Priority=1&Conditions.1.Field=path-pattern&Conditions.1.Values.1=/x&Actions=>{grpc}",
            ],
            "ModifyListener ListenerArn={secure}&Protocol=HTTP",
            "InvalidConfigurationRequest",
            "'GRPC'",
        ),
        (
            "a rule of gRPC for a listener without TLS",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.1.Field=path-pattern&Conditions.1.Values.1=/x&Actions=>{grpc}",
            "InvalidConfigurationRequest",
            "'GRPC'",
        ),
        (
            "TLS's headers without TLS",
            &[],
            "ModifyListenerAttributes ListenerArn={listener}&Attributes.1.Key=routing.http.request.x_amzn_tls_version.header_name&Attributes.1.Value=x",
            "ValidationError",
            "not recognized",
        ),
        (
            "what no header is called",
            &[],
            "ModifyListenerAttributes ListenerArn={secure}&Attributes.1.Key=routing.http.request.x_amzn_tls_version.header_name&Attributes.1.Value=a:b",
            "ValidationError",
            "name of an HTTP header",
        ),
        (
            "headers of clients' certificates",
            &[],
            "ModifyListenerAttributes ListenerArn={secure}&Attributes.1.Key=routing.http.request.x_amzn_mtls_clientcert.header_name&Attributes.1.Value=x",
            "NotImplemented",
            "mtls",
        ),
        (
            "policies that there are not",
            &[],
            "DescribeSSLPolicies Names.1=ELBSecurityPolicy-2016-08&Names.2=Strong",
            "SSLPolicyNotFound",
            "'Strong'",
        ),
    ];
    check(cases);
}

#[test]
fn of_certificates_beside_the_default() {
    check(&[
        (
            "for a listener without TLS",
            &[],
            "AddListenerCertificates ListenerArn={listener}&Certificates.1.CertificateArn={imported}",
            "ValidationError",
            "whose protocol is 'HTTP'",
        ),
        (
            "one that is not there",
            &[],
            "AddListenerCertificates ListenerArn={secure}&Certificates.1.CertificateArn={foreign}",
            "CertificateNotFound",
            "not found",
        ),
        (
            "two in a call",
            &[],
            "AddListenerCertificates ListenerArn={secure}&Certificates.1.CertificateArn={imported}&Certificates.2.CertificateArn={another}",
            "ValidationError",
            "one certificate",
        ),
        (
            "for nobody",
            &[],
            "AddListenerCertificates ListenerArn={no-listener}&Certificates.1.CertificateArn={imported}",
            "ListenerNotFound",
            "not found",
        ),
        (
            "to take the default away",
            &[],
            "RemoveListenerCertificates ListenerArn={secure}&Certificates.1.CertificateArn={uploaded}",
            "OperationNotPermitted",
            "cannot be removed",
        ),
        (
            "of nobody",
            &[],
            "DescribeListenerCertificates ListenerArn={no-listener}",
            "ListenerNotFound",
            "not found",
        ),
    ]);
}
