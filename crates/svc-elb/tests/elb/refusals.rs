//! What is refused, with AWS's code and words that say why.

use crate::world::World;

/// The case in words; requests before it, which succeed; the request; the code; words of the message.
type Case = (&'static str, &'static [&'static str], &'static str, &'static str, &'static str);

fn check(cases: &[Case]) {
    for (case, before, request, code, words) in cases {
        let world = World::new();
        for step in *before {
            if let Err(refusal) = world.send(step) {
                panic!("{case}: {step} was refused: {refusal}");
            }
        }
        match world.send(request) {
            Ok(_) => panic!("{case}: it was not refused"),
            Err(refusal) => {
                assert_eq!(refusal.code, *code, "{case}: {}", refusal.message);
                assert!(refusal.message.contains(words), "{case}: '{}' lacks '{words}'", refusal.message);
            }
        }
    }
}

#[test]
fn of_balancers() {
    check(&[
        (
            "one subnet",
            &[],
            "CreateLoadBalancer Name=n&Subnets.member.1={a}",
            "ValidationError",
            "At least two subnets in two different Availability Zones must be specified",
        ),
        ("no subnet", &[], "CreateLoadBalancer Name=n", "ValidationError", "At least two subnets"),
        (
            "a subnet that is not there",
            &[],
            "CreateLoadBalancer Name=n&Subnets.member.1={a}&Subnets.member.2=subnet-0",
            "SubnetNotFound",
            "'subnet-0' does not exist",
        ),
        (
            "subnets of two VPCs",
            &[],
            "CreateLoadBalancer Name=n&Subnets.member.1={a}&Subnets.member.2={y}",
            "InvalidConfigurationRequest",
            "same VPC",
        ),
        (
            "two subnets in one zone",
            &[],
            "CreateLoadBalancer Name=n&Scheme=internal&Subnets.member.1={x}&Subnets.member.2={same-zone}",
            "InvalidConfigurationRequest",
            "multiple subnets in the same Availability Zone",
        ),
        (
            "the internet from a VPC without a gateway",
            &[],
            "CreateLoadBalancer Name=n&Subnets.member.1={x}&Subnets.member.2={y}",
            "InvalidSubnet",
            "has no internet gateway",
        ),
        (
            "a subnet with too few addresses",
            &[],
            "CreateLoadBalancer Name=n&Scheme=internal&Subnets.member.1={x}&Subnets.member.2={narrow}",
            "InvalidSubnet",
            "Not enough IP space available",
        ),
        (
            "both ways to name subnets",
            &[],
            "CreateLoadBalancer Name=n&Subnets.member.1={a}&SubnetMappings.member.1.SubnetId={b}",
            "ValidationError",
            "either Subnets or SubnetMappings",
        ),
        (
            "an Elastic IP address",
            &[],
            "CreateLoadBalancer Name=n&SubnetMappings.member.1.SubnetId={a}&SubnetMappings.member.1.AllocationId=eipalloc-1&SubnetMappings.member.2.SubnetId={b}",
            "InvalidConfigurationRequest",
            "type 'application'",
        ),
        ("no name", &[], "CreateLoadBalancer Subnets.member.1={a}", "ValidationError", "'name'"),
        (
            "a name of 33 characters",
            &[],
            "CreateLoadBalancer Name=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&Subnets.member.1={a}&Subnets.member.2={b}",
            "ValidationError",
            "cannot be longer than '32' characters",
        ),
        (
            "a name that ends with a hyphen",
            &[],
            "CreateLoadBalancer Name=n-&Subnets.member.1={a}&Subnets.member.2={b}",
            "ValidationError",
            "cannot begin or end with '-'",
        ),
        (
            "a name with a dot",
            &[],
            "CreateLoadBalancer Name=a.b&Subnets.member.1={a}&Subnets.member.2={b}",
            "ValidationError",
            "alphanumeric characters or hyphens",
        ),
        (
            "a name that AWS keeps",
            &[],
            "CreateLoadBalancer Name=internal-n&Subnets.member.1={a}&Subnets.member.2={b}",
            "ValidationError",
            "cannot begin with 'internal-'",
        ),
        (
            "the same name with other subnets",
            &[],
            "CreateLoadBalancer Name=web&Subnets.member.1={a}&Subnets.member.2={c}",
            "DuplicateLoadBalancerName",
            "exists, but with different settings",
        ),
        (
            "a scheme that there is not",
            &[],
            "CreateLoadBalancer Name=n&Scheme=public&Subnets.member.1={a}&Subnets.member.2={b}",
            "ValidationError",
            "internet-facing, internal",
        ),
        (
            "a network load balancer",
            &[],
            "CreateLoadBalancer Name=n&Type=network&Subnets.member.1={a}&Subnets.member.2={b}",
            "NotImplemented",
            "Type 'network'",
        ),
        (
            "IPv6",
            &[],
            "CreateLoadBalancer Name=n&IpAddressType=dualstack&Subnets.member.1={a}&Subnets.member.2={b}",
            "NotImplemented",
            "IpAddressType 'dualstack'",
        ),
        (
            "a security group that is not there",
            &[],
            "CreateLoadBalancer Name=n&SecurityGroups.member.1=sg-0&Subnets.member.1={a}&Subnets.member.2={b}",
            "InvalidSecurityGroup",
            "sg-0",
        ),
        (
            "a tag twice",
            &[],
            "CreateLoadBalancer Name=n&Subnets.member.1={a}&Subnets.member.2={b}&Tags.member.1.Key=k&Tags.member.2.Key=k",
            "DuplicateTagKeys",
            "'k'",
        ),
        (
            "a balancer that is not there",
            &[],
            "DescribeLoadBalancers LoadBalancerArns.member.1={no-lb}",
            "LoadBalancerNotFound",
            "not found",
        ),
        (
            "a name that no balancer has",
            &[],
            "DescribeLoadBalancers Names.member.1=nobody",
            "LoadBalancerNotFound",
            "'[nobody]'",
        ),
        (
            "a name in place of an ARN",
            &[],
            "DescribeLoadBalancers LoadBalancerArns.member.1=web",
            "ValidationError",
            "'web' is not a valid load balancer ARN",
        ),
        ("a page marker of nobody's", &[], "DescribeLoadBalancers Marker=!!", "ValidationError", "'!!'"),
        ("a page of none", &[], "DescribeLoadBalancers PageSize=0", "ValidationError", "pageSize"),
        (
            "a deleted balancer",
            &["DeleteLoadBalancer LoadBalancerArn={lb}"],
            "DescribeLoadBalancers LoadBalancerArns.member.1={lb}",
            "LoadBalancerNotFound",
            "not found",
        ),
        (
            "a protected balancer",
            &[
                "ModifyLoadBalancerAttributes LoadBalancerArn={lb}&Attributes.member.1.Key=deletion_protection.enabled&Attributes.member.1.Value=true",
            ],
            "DeleteLoadBalancer LoadBalancerArn={lb}",
            "OperationNotPermitted",
            "deletion protection is enabled",
        ),
        (
            "to take all subnets but one",
            &[],
            "SetSubnets LoadBalancerArn={lb}&Subnets.member.1={a}",
            "ValidationError",
            "At least two subnets",
        ),
        (
            "to move to another VPC",
            &[
                "DeleteLoadBalancer LoadBalancerArn={other}",
                "CreateLoadBalancer Name=n&Scheme=internal&Subnets.member.1={x}&Subnets.member.2={y}",
            ],
            "SetSubnets LoadBalancerArn={lb}&Subnets.member.1={x}&Subnets.member.2={y}",
            "InvalidSubnet",
            "no internet gateway",
        ),
        (
            "a group of another VPC",
            &[],
            "SetSecurityGroups LoadBalancerArn={lb}&SecurityGroups.member.1=sg-1",
            "InvalidSecurityGroup",
            "sg-1",
        ),
        (
            "IPv6 later",
            &[],
            "SetIpAddressType LoadBalancerArn={lb}&IpAddressType=dualstack",
            "NotImplemented",
            "dualstack",
        ),
    ]);
}

#[test]
fn of_attributes() {
    check(&[
        (
            "an attribute that there is not",
            &[],
            "ModifyLoadBalancerAttributes LoadBalancerArn={lb}&Attributes.member.1.Key=colour&Attributes.member.1.Value=red",
            "ValidationError",
            "'colour' is not recognized",
        ),
        (
            "a time out of bounds",
            &[],
            "ModifyLoadBalancerAttributes LoadBalancerArn={lb}&Attributes.member.1.Key=idle_timeout.timeout_seconds&Attributes.member.1.Value=4001",
            "ValidationError",
            "between '1' and '4000'",
        ),
        (
            "a flag that is neither",
            &[],
            "ModifyLoadBalancerAttributes LoadBalancerArn={lb}&Attributes.member.1.Key=routing.http2.enabled&Attributes.member.1.Value=yes",
            "ValidationError",
            "true, false",
        ),
        (
            "cross-zone off for the whole balancer",
            &[],
            "ModifyLoadBalancerAttributes LoadBalancerArn={lb}&Attributes.member.1.Key=load_balancing.cross_zone.enabled&Attributes.member.1.Value=false",
            "InvalidConfigurationRequest",
            "cannot be changed",
        ),
        (
            "access logs",
            &[],
            "ModifyLoadBalancerAttributes LoadBalancerArn={lb}&Attributes.member.1.Key=access_logs.s3.enabled&Attributes.member.1.Value=true",
            "NotImplemented",
            "access_logs.s3.enabled",
        ),
        (
            "an attribute twice",
            &[],
            "ModifyTargetGroupAttributes TargetGroupArn={tg}&Attributes.member.1.Key=stickiness.enabled&Attributes.member.1.Value=true&Attributes.member.2.Key=stickiness.enabled&Attributes.member.2.Value=true",
            "ValidationError",
            "more than once",
        ),
        (
            "a slow start of a second",
            &[],
            "ModifyTargetGroupAttributes TargetGroupArn={tg}&Attributes.member.1.Key=slow_start.duration_seconds&Attributes.member.1.Value=1",
            "ValidationError",
            "between '30' and '900'",
        ),
        (
            "a slow start without turns",
            &[],
            "ModifyTargetGroupAttributes TargetGroupArn={tg}&Attributes.member.1.Key=slow_start.duration_seconds&Attributes.member.1.Value=30&Attributes.member.2.Key=load_balancing.algorithm.type&Attributes.member.2.Value=least_outstanding_requests",
            "InvalidConfigurationRequest",
            "Slow start is not supported",
        ),
        (
            "an application's cookie without its name",
            &[],
            "ModifyTargetGroupAttributes TargetGroupArn={tg}&Attributes.member.1.Key=stickiness.enabled&Attributes.member.1.Value=true&Attributes.member.2.Key=stickiness.type&Attributes.member.2.Value=app_cookie",
            "InvalidConfigurationRequest",
            "cookie_name",
        ),
        (
            "the balancer's own cookie as the application's",
            &[],
            "ModifyTargetGroupAttributes TargetGroupArn={tg}&Attributes.member.1.Key=stickiness.app_cookie.cookie_name&Attributes.member.1.Value=AWSALB",
            "ValidationError",
            "reserved",
        ),
        (
            "a header of the listener's own",
            &[],
            "ModifyListenerAttributes ListenerArn={listener}&Attributes.member.1.Key=routing.http.response.server.enabled&Attributes.member.1.Value=false",
            "NotImplemented",
            "routing.http.response.server.enabled",
        ),
    ]);
}

#[test]
fn of_target_groups() {
    check(&[
        (
            "no port",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&VpcId={vpc}",
            "ValidationError",
            "A port must be specified",
        ),
        (
            "no protocol",
            &[],
            "CreateTargetGroup Name=n&Port=80&VpcId={vpc}",
            "ValidationError",
            "A protocol must be specified",
        ),
        (
            "no VPC",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&Port=80",
            "ValidationError",
            "A VPC ID must be specified",
        ),
        (
            "a VPC that is not there",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&Port=80&VpcId=vpc-0",
            "ValidationError",
            "'vpc-0' is not found",
        ),
        (
            "a port out of bounds",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&Port=65536&VpcId={vpc}",
            "ValidationError",
            "less than or equal to 65535",
        ),
        (
            "functions",
            &[],
            "CreateTargetGroup Name=n&TargetType=lambda",
            "NotImplemented",
            "TargetType 'lambda'",
        ),
        (
            "TLS to targets",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTPS&Port=443&VpcId={vpc}",
            "NotImplemented",
            "Protocol 'HTTPS'",
        ),
        (
            "the same name with another port",
            &[],
            "CreateTargetGroup Name=tg&Protocol=HTTP&Port=81&VpcId={vpc}",
            "DuplicateTargetGroupName",
            "different settings",
        ),
        (
            "a protocol version that there is not",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&Port=80&VpcId={vpc}&ProtocolVersion=HTTP3",
            "ValidationError",
            "HTTP1, HTTP2, GRPC",
        ),
        (
            "a check that waits longer than it pauses",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&Port=80&VpcId={vpc}&HealthCheckIntervalSeconds=5&HealthCheckTimeoutSeconds=5",
            "ValidationError",
            "smaller than the interval",
        ),
        (
            "a check more often than AWS makes it",
            &[],
            "CreateTargetGroup Name=n&Protocol=HTTP&Port=80&VpcId={vpc}&HealthCheckIntervalSeconds=4",
            "ValidationError",
            "greater than or equal to 5",
        ),
        (
            "one success for a healthy target",
            &[],
            "ModifyTargetGroup TargetGroupArn={tg}&HealthyThresholdCount=1",
            "ValidationError",
            "greater than or equal to 2",
        ),
        (
            "a path without a slash",
            &[],
            "ModifyTargetGroup TargetGroupArn={tg}&HealthCheckPath=health",
            "ValidationError",
            "must begin with a '/' character",
        ),
        (
            "a check's port that is no port",
            &[],
            "ModifyTargetGroup TargetGroupArn={tg}&HealthCheckPort=http",
            "ValidationError",
            "traffic-port",
        ),
        (
            "codes that are no success",
            &[],
            "ModifyTargetGroup TargetGroupArn={tg}&Matcher.HttpCode=200-599",
            "ValidationError",
            "200-499",
        ),
        (
            "HTTP's codes for gRPC",
            &[],
            "ModifyTargetGroup TargetGroupArn={grpc}&Matcher.HttpCode=200",
            "ValidationError",
            "gRPC codes",
        ),
        (
            "no checks",
            &[],
            "ModifyTargetGroup TargetGroupArn={tg}&HealthCheckEnabled=false",
            "ValidationError",
            "must be true",
        ),
        (
            "checks by TCP",
            &[],
            "ModifyTargetGroup TargetGroupArn={tg}&HealthCheckProtocol=TCP",
            "InvalidConfigurationRequest",
            "'TCP' is not supported",
        ),
        (
            "a group that a listener uses",
            &[],
            "DeleteTargetGroup TargetGroupArn={tg}",
            "ResourceInUse",
            "currently in use by a listener or a rule",
        ),
        (
            "a group that a rule uses",
            &[],
            "DeleteTargetGroup TargetGroupArn={tg2}",
            "ResourceInUse",
            "currently in use by a listener or a rule",
        ),
        (
            "a group that is not there",
            &[],
            "DescribeTargetGroups TargetGroupArns.member.1={no-tg}",
            "TargetGroupNotFound",
            "not found",
        ),
        (
            "two ways to look for groups",
            &[],
            "DescribeTargetGroups LoadBalancerArn={lb}&Names.member.1=tg",
            "ValidationError",
            "at the same time",
        ),
    ]);
}

#[test]
fn of_targets() {
    check(&[
        (
            "a stopped instance",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id={stopped}",
            "InvalidTarget",
            "The following targets are not in a running state and cannot be registered: 'i-stopped'",
        ),
        (
            "a pending instance",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id={pending}",
            "InvalidTarget",
            "not in a running state",
        ),
        (
            "an instance of another VPC",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id={stranger}",
            "InvalidTarget",
            "are not in the target group VPC",
        ),
        (
            "an instance that is not there",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id=i-0",
            "InvalidTarget",
            "'i-0'",
        ),
        (
            "an address for a group of instances",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id=172.31.0.10",
            "ValidationError",
            "Instance ID '172.31.0.10' is not valid",
        ),
        (
            "an instance's zone",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id={running}&Targets.member.1.AvailabilityZone=all",
            "ValidationError",
            "target type 'instance'",
        ),
        (
            "port 0",
            &[],
            "RegisterTargets TargetGroupArn={tg}&Targets.member.1.Id={running}&Targets.member.1.Port=0",
            "ValidationError",
            "greater than or equal to 1",
        ),
        ("no target", &[], "RegisterTargets TargetGroupArn={tg}", "ValidationError", "targets"),
        (
            "a group that is not there",
            &[],
            "RegisterTargets TargetGroupArn={no-tg}&Targets.member.1.Id={running}",
            "TargetGroupNotFound",
            "not found",
        ),
        (
            "an instance for a group of addresses",
            &[],
            "RegisterTargets TargetGroupArn={ip}&Targets.member.1.Id={running}",
            "ValidationError",
            "not a valid IPv4 address",
        ),
        (
            "a public address",
            &[],
            "RegisterTargets TargetGroupArn={ip}&Targets.member.1.Id=203.0.113.1",
            "InvalidTarget",
            "publicly routable",
        ),
        (
            "an address elsewhere without saying so",
            &[],
            "RegisterTargets TargetGroupArn={ip}&Targets.member.1.Id=10.1.2.3",
            "ValidationError",
            "must be 'all'",
        ),
        (
            "an address of the VPC that is in no subnet",
            &[],
            "RegisterTargets TargetGroupArn={ip}&Targets.member.1.Id=172.31.200.1",
            "InvalidTarget",
            "not in any subnet",
        ),
        (
            "an address in another zone than it is",
            &[],
            "RegisterTargets TargetGroupArn={ip}&Targets.member.1.Id=172.31.0.10&Targets.member.1.AvailabilityZone=ap-northeast-2c",
            "ValidationError",
            "'ap-northeast-2a'",
        ),
    ]);
}

#[test]
fn of_listeners_and_actions() {
    check(&[
        (
            "a port that is taken",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=80&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={free}",
            "DuplicateListener",
            "A listener already exists on this port",
        ),
        (
            "a balancer that is not there",
            &[],
            "CreateListener LoadBalancerArn={no-lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            "LoadBalancerNotFound",
            "not found",
        ),
        (
            "a group that is not there",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={no-tg}",
            "TargetGroupNotFound",
            "not found",
        ),
        (
            "a group of another VPC",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={far}",
            "InvalidConfigurationRequest",
            "same VPC",
        ),
        (
            "a group of another balancer",
            &[],
            "CreateListener LoadBalancerArn={other}&Protocol=HTTP&Port=80&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            "TargetGroupAssociationLimit",
            "more than one load balancer",
        ),
        (
            "gRPC without TLS",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={grpc}",
            "InvalidConfigurationRequest",
            "protocol-version setting 'GRPC'",
        ),
        (
            "HTTPS",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTPS&Port=443&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            "NotImplemented",
            "Protocol HTTPS",
        ),
        (
            "TCP",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=TCP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "must be one of 'HTTPS, HTTP'",
        ),
        (
            "port 0",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=0&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "greater than or equal to 1",
        ),
        (
            "a certificate without TLS",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&Certificates.member.1.CertificateArn=c&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "cannot specify certificates",
        ),
        (
            "no action",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81",
            "ValidationError",
            "defaultActions",
        ),
        (
            "a forward to nowhere",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward",
            "ValidationError",
            "A target group ARN must be specified",
        ),
        (
            "two answers",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}&DefaultActions.member.2.Type=forward&DefaultActions.member.2.TargetGroupArn={tg2}",
            "InvalidLoadBalancerAction",
            "exactly one",
        ),
        (
            "a login",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=authenticate-oidc",
            "NotImplemented",
            "authenticate-oidc",
        ),
        (
            "a redirect to where it came from",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=redirect&DefaultActions.member.1.RedirectConfig.StatusCode=HTTP_301&DefaultActions.member.1.RedirectConfig.Port=81",
            "InvalidLoadBalancerAction",
            "circular",
        ),
        (
            "a redirect to no port",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=redirect&DefaultActions.member.1.RedirectConfig.StatusCode=HTTP_301&DefaultActions.member.1.RedirectConfig.Port=70000",
            "ValidationError",
            "70000",
        ),
        (
            "a fixed answer of another kind",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=fixed-response&DefaultActions.member.1.FixedResponseConfig.StatusCode=200&DefaultActions.member.1.FixedResponseConfig.ContentType=image/png",
            "ValidationError",
            "text/plain",
        ),
        (
            "a fixed answer that redirects",
            &[],
            "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=fixed-response&DefaultActions.member.1.FixedResponseConfig.StatusCode=301",
            "ValidationError",
            "pattern",
        ),
        (
            "too great a weight",
            &[],
            "ModifyListener ListenerArn={listener}&DefaultActions.member.1.Type=forward&DefaultActions.member.1.ForwardConfig.TargetGroups.member.1.TargetGroupArn={tg}&DefaultActions.member.1.ForwardConfig.TargetGroups.member.1.Weight=1000",
            "ValidationError",
            "between 0 and 999",
        ),
        (
            "one group twice",
            &[],
            "ModifyListener ListenerArn={listener}&DefaultActions.member.1.Type=forward&DefaultActions.member.1.ForwardConfig.TargetGroups.member.1.TargetGroupArn={tg}&DefaultActions.member.1.ForwardConfig.TargetGroups.member.2.TargetGroupArn={tg}",
            "ValidationError",
            "more than once",
        ),
        (
            "stickiness without its length",
            &[],
            "ModifyListener ListenerArn={listener}&DefaultActions.member.1.Type=forward&DefaultActions.member.1.ForwardConfig.TargetGroups.member.1.TargetGroupArn={tg}&DefaultActions.member.1.ForwardConfig.TargetGroupStickinessConfig.Enabled=true",
            "ValidationError",
            "duration must be specified",
        ),
        (
            "to move to a port that is taken",
            &[
                "CreateListener LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.member.1.Type=forward&DefaultActions.member.1.TargetGroupArn={tg}",
            ],
            "ModifyListener ListenerArn={listener}&Port=81",
            "DuplicateListener",
            "this port",
        ),
        (
            "to delete a listener that is not there",
            &[],
            "DeleteListener ListenerArn={no-listener}",
            "ListenerNotFound",
            "not found",
        ),
        (
            "to look for listeners of nobody",
            &[],
            "DescribeListeners PageSize=1",
            "ValidationError",
            "either listener ARNs or a load balancer ARN",
        ),
    ]);
}

#[test]
fn of_rules() {
    check(&[
        (
            "a priority that is taken",
            &[],
            "CreateRule ListenerArn={listener}&Priority=10&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "PriorityInUse",
            "Priority '10' is currently in use",
        ),
        (
            "a priority out of bounds",
            &[],
            "CreateRule ListenerArn={listener}&Priority=50001&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "less than or equal to 50000",
        ),
        (
            "a listener that is not there",
            &[],
            "CreateRule ListenerArn={no-listener}&Priority=1&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ListenerNotFound",
            "not found",
        ),
        (
            "six values",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/1&Conditions.member.1.Values.member.2=/2&Conditions.member.1.Values.member.3=/3&Conditions.member.1.Values.member.4=/4&Conditions.member.1.Values.member.5=/5&Conditions.member.1.Values.member.6=/6&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "A rule can only have '5' condition values",
        ),
        (
            "seven wildcards",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/*/*/*/*/*/*/*&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "A rule can only have '6' condition wildcards",
        ),
        (
            "two conditions of a kind",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/1&Conditions.member.2.Field=path-pattern&Conditions.member.2.Values.member.1=/2&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "one condition with field 'path-pattern'",
        ),
        (
            "a field that there is not",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=cookie&Conditions.member.1.Values.member.1=1&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "Condition field 'cookie' must be one of",
        ),
        (
            "a condition without a value",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=host-header&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "A condition value must be specified",
        ),
        (
            "a host with a slash",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=host-header&Conditions.member.1.Values.member.1=a/b&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "invalid character '/'",
        ),
        (
            "a source that is no range",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=source-ip&Conditions.member.1.SourceIpConfig.Values.member.1=10.0.0.1&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "must be a CIDR block",
        ),
        (
            "a method in small letters",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=http-request-method&Conditions.member.1.HttpRequestMethodConfig.Values.member.1=get&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "HTTP request method 'get'",
        ),
        (
            "a header without a name",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=http-header&Conditions.member.1.HttpHeaderConfig.Values.member.1=x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "HTTP header name",
        ),
        (
            "another field's configuration",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=host-header&Conditions.member.1.PathPatternConfig.Values.member.1=/x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "ValidationError",
            "'path-pattern' condition",
        ),
        (
            "regular expressions",
            &[],
            "CreateRule ListenerArn={listener}&Priority=1&Conditions.member.1.Field=path-pattern&Conditions.member.1.RegexValues.member.1=x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "NotImplemented",
            "RegexValues",
        ),
        (
            "to change the default rule",
            &[],
            "ModifyRule RuleArn={default-rule}&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            "OperationNotPermitted",
            "cannot be modified",
        ),
        (
            "to delete the default rule",
            &[],
            "DeleteRule RuleArn={default-rule}",
            "OperationNotPermitted",
            "cannot be deleted",
        ),
        (
            "to move the default rule",
            &[],
            "SetRulePriorities RulePriorities.member.1.RuleArn={default-rule}&RulePriorities.member.1.Priority=1",
            "OperationNotPermitted",
            "Default rule",
        ),
        (
            "to move a rule to where one is",
            &[
                "CreateRule ListenerArn={listener}&Priority=11&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/x&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn={tg}",
            ],
            "SetRulePriorities RulePriorities.member.1.RuleArn={rule}&RulePriorities.member.1.Priority=11",
            "PriorityInUse",
            "'11'",
        ),
        (
            "a rule that is not there",
            &[],
            "DescribeRules RuleArns.member.1={no-rule}",
            "RuleNotFound",
            "not found",
        ),
        (
            "rules of nobody",
            &[],
            "DescribeRules PageSize=1",
            "ValidationError",
            "either a listener ARN or rule ARNs",
        ),
        (
            "tags of what cannot have them",
            &[],
            "DescribeTags ResourceArns.member.1=arn:aws:s3:::b",
            "ValidationError",
            "not a valid ARN",
        ),
        (
            "a tag of AWS's own",
            &[],
            "AddTags ResourceArns.member.1={lb}&Tags.member.1.Key=aws:x&Tags.member.1.Value=y",
            "ValidationError",
            "reserved",
        ),
    ]);
}
