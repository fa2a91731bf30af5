// Written by `cargo xtask gen` from botocore's model and operations.txt. Do not edit.
#![allow(missing_docs, dead_code, unused_imports, clippy::all)]
use std::collections::BTreeMap;
use wire::{
    Blob, Call, List, ListRules, Location, MapRules, Member, Operation, Protocol, Schema, ServiceModel,
    StrRules, Text, TimeFormat, Timestamp, Type, Unit, hidden, shape,
};

type Texts = BTreeMap<String, String>;
const PLAIN: StrRules = StrRules { min: None, max: None, pattern: None, values: &[] };
static ANY: StrRules = PLAIN;
const BODY: Member = Member {
    name: "",
    query: "",
    wire: "",
    location: Location::Body,
    required: false,
    flat: false,
    attribute: false,
    omit_empty: false,
    sensitive: false,
    idempotency_token: false,
    ty: Type::Bool,
};

/// The service's table.
pub static SERVICE: ServiceModel = ServiceModel {
    signing_name: "elasticloadbalancing",
    endpoint_prefix: "elasticloadbalancing",
    service_id: "Elastic Load Balancing v2",
    api_version: "2015-12-01",
    protocols: &[Protocol::AwsQuery],
    xmlns: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    target_prefix: None,
    global: false,
    query_compatible: false,
    query_codes: &[],
    operations: &[
        &ADD_LISTENER_CERTIFICATES_OPERATION,
        &ADD_TAGS_OPERATION,
        &CREATE_LISTENER_OPERATION,
        &CREATE_LOAD_BALANCER_OPERATION,
        &CREATE_RULE_OPERATION,
        &CREATE_TARGET_GROUP_OPERATION,
        &DELETE_LISTENER_OPERATION,
        &DELETE_LOAD_BALANCER_OPERATION,
        &DELETE_RULE_OPERATION,
        &DELETE_TARGET_GROUP_OPERATION,
        &DEREGISTER_TARGETS_OPERATION,
        &DESCRIBE_ACCOUNT_LIMITS_OPERATION,
        &DESCRIBE_CAPACITY_RESERVATION_OPERATION,
        &DESCRIBE_LISTENER_ATTRIBUTES_OPERATION,
        &DESCRIBE_LISTENER_CERTIFICATES_OPERATION,
        &DESCRIBE_LISTENERS_OPERATION,
        &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OPERATION,
        &DESCRIBE_LOAD_BALANCERS_OPERATION,
        &DESCRIBE_RULES_OPERATION,
        &DESCRIBE_SSL_POLICIES_OPERATION,
        &DESCRIBE_TAGS_OPERATION,
        &DESCRIBE_TARGET_GROUP_ATTRIBUTES_OPERATION,
        &DESCRIBE_TARGET_GROUPS_OPERATION,
        &DESCRIBE_TARGET_HEALTH_OPERATION,
        &MODIFY_LISTENER_OPERATION,
        &MODIFY_LISTENER_ATTRIBUTES_OPERATION,
        &MODIFY_LOAD_BALANCER_ATTRIBUTES_OPERATION,
        &MODIFY_RULE_OPERATION,
        &MODIFY_TARGET_GROUP_OPERATION,
        &MODIFY_TARGET_GROUP_ATTRIBUTES_OPERATION,
        &REGISTER_TARGETS_OPERATION,
        &REMOVE_LISTENER_CERTIFICATES_OPERATION,
        &REMOVE_TAGS_OPERATION,
        &SET_IP_ADDRESS_TYPE_OPERATION,
        &SET_RULE_PRIORITIES_OPERATION,
        &SET_SECURITY_GROUPS_OPERATION,
        &SET_SUBNETS_OPERATION,
    ],
    known: &[
        "AddListenerCertificates",
        "AddTags",
        "AddTrustStoreRevocations",
        "CreateListener",
        "CreateLoadBalancer",
        "CreateRule",
        "CreateTargetGroup",
        "CreateTrustStore",
        "DeleteListener",
        "DeleteLoadBalancer",
        "DeleteRule",
        "DeleteSharedTrustStoreAssociation",
        "DeleteTargetGroup",
        "DeleteTrustStore",
        "DeregisterTargets",
        "DescribeAccountLimits",
        "DescribeCapacityReservation",
        "DescribeListenerAttributes",
        "DescribeListenerCertificates",
        "DescribeListeners",
        "DescribeLoadBalancerAttributes",
        "DescribeLoadBalancers",
        "DescribeRules",
        "DescribeSSLPolicies",
        "DescribeTags",
        "DescribeTargetGroupAttributes",
        "DescribeTargetGroups",
        "DescribeTargetHealth",
        "DescribeTrustStoreAssociations",
        "DescribeTrustStoreRevocations",
        "DescribeTrustStores",
        "GetResourcePolicy",
        "GetTrustStoreCaCertificatesBundle",
        "GetTrustStoreRevocationContent",
        "ModifyCapacityReservation",
        "ModifyIpPools",
        "ModifyListener",
        "ModifyListenerAttributes",
        "ModifyLoadBalancerAttributes",
        "ModifyRule",
        "ModifyTargetGroup",
        "ModifyTargetGroupAttributes",
        "ModifyTrustStore",
        "RegisterTargets",
        "RemoveListenerCertificates",
        "RemoveTags",
        "RemoveTrustStoreRevocations",
        "SetIpAddressType",
        "SetRulePriorities",
        "SetSecurityGroups",
        "SetSubnets",
    ],
};

pub struct AddListenerCertificates;
impl Call for AddListenerCertificates {
    type Input = AddListenerCertificatesInput;
    type Output = AddListenerCertificatesOutput;
    const OPERATION: &'static Operation = &ADD_LISTENER_CERTIFICATES_OPERATION;
}
static ADD_LISTENER_CERTIFICATES_OPERATION: Operation = Operation {
    name: "AddListenerCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ADD_LISTENER_CERTIFICATES_INPUT,
    output: &ADD_LISTENER_CERTIFICATES_OUTPUT,
    result_wrapper: Some("AddListenerCertificatesResult"),
    new_input: wire::new_input::<AddListenerCertificates>,
};

pub struct AddTags;
impl Call for AddTags {
    type Input = AddTagsInput;
    type Output = AddTagsOutput;
    const OPERATION: &'static Operation = &ADD_TAGS_OPERATION;
}
static ADD_TAGS_OPERATION: Operation = Operation {
    name: "AddTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ADD_TAGS_INPUT,
    output: &ADD_TAGS_OUTPUT,
    result_wrapper: Some("AddTagsResult"),
    new_input: wire::new_input::<AddTags>,
};

pub struct CreateListener;
impl Call for CreateListener {
    type Input = CreateListenerInput;
    type Output = CreateListenerOutput;
    const OPERATION: &'static Operation = &CREATE_LISTENER_OPERATION;
}
static CREATE_LISTENER_OPERATION: Operation = Operation {
    name: "CreateListener",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_LISTENER_INPUT,
    output: &CREATE_LISTENER_OUTPUT,
    result_wrapper: Some("CreateListenerResult"),
    new_input: wire::new_input::<CreateListener>,
};

pub struct CreateLoadBalancer;
impl Call for CreateLoadBalancer {
    type Input = CreateLoadBalancerInput;
    type Output = CreateLoadBalancerOutput;
    const OPERATION: &'static Operation = &CREATE_LOAD_BALANCER_OPERATION;
}
static CREATE_LOAD_BALANCER_OPERATION: Operation = Operation {
    name: "CreateLoadBalancer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_LOAD_BALANCER_INPUT,
    output: &CREATE_LOAD_BALANCER_OUTPUT,
    result_wrapper: Some("CreateLoadBalancerResult"),
    new_input: wire::new_input::<CreateLoadBalancer>,
};

pub struct CreateRule;
impl Call for CreateRule {
    type Input = CreateRuleInput;
    type Output = CreateRuleOutput;
    const OPERATION: &'static Operation = &CREATE_RULE_OPERATION;
}
static CREATE_RULE_OPERATION: Operation = Operation {
    name: "CreateRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_RULE_INPUT,
    output: &CREATE_RULE_OUTPUT,
    result_wrapper: Some("CreateRuleResult"),
    new_input: wire::new_input::<CreateRule>,
};

pub struct CreateTargetGroup;
impl Call for CreateTargetGroup {
    type Input = CreateTargetGroupInput;
    type Output = CreateTargetGroupOutput;
    const OPERATION: &'static Operation = &CREATE_TARGET_GROUP_OPERATION;
}
static CREATE_TARGET_GROUP_OPERATION: Operation = Operation {
    name: "CreateTargetGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_TARGET_GROUP_INPUT,
    output: &CREATE_TARGET_GROUP_OUTPUT,
    result_wrapper: Some("CreateTargetGroupResult"),
    new_input: wire::new_input::<CreateTargetGroup>,
};

pub struct DeleteListener;
impl Call for DeleteListener {
    type Input = DeleteListenerInput;
    type Output = DeleteListenerOutput;
    const OPERATION: &'static Operation = &DELETE_LISTENER_OPERATION;
}
static DELETE_LISTENER_OPERATION: Operation = Operation {
    name: "DeleteListener",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_LISTENER_INPUT,
    output: &DELETE_LISTENER_OUTPUT,
    result_wrapper: Some("DeleteListenerResult"),
    new_input: wire::new_input::<DeleteListener>,
};

pub struct DeleteLoadBalancer;
impl Call for DeleteLoadBalancer {
    type Input = DeleteLoadBalancerInput;
    type Output = DeleteLoadBalancerOutput;
    const OPERATION: &'static Operation = &DELETE_LOAD_BALANCER_OPERATION;
}
static DELETE_LOAD_BALANCER_OPERATION: Operation = Operation {
    name: "DeleteLoadBalancer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_LOAD_BALANCER_INPUT,
    output: &DELETE_LOAD_BALANCER_OUTPUT,
    result_wrapper: Some("DeleteLoadBalancerResult"),
    new_input: wire::new_input::<DeleteLoadBalancer>,
};

pub struct DeleteRule;
impl Call for DeleteRule {
    type Input = DeleteRuleInput;
    type Output = DeleteRuleOutput;
    const OPERATION: &'static Operation = &DELETE_RULE_OPERATION;
}
static DELETE_RULE_OPERATION: Operation = Operation {
    name: "DeleteRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_RULE_INPUT,
    output: &DELETE_RULE_OUTPUT,
    result_wrapper: Some("DeleteRuleResult"),
    new_input: wire::new_input::<DeleteRule>,
};

pub struct DeleteTargetGroup;
impl Call for DeleteTargetGroup {
    type Input = DeleteTargetGroupInput;
    type Output = DeleteTargetGroupOutput;
    const OPERATION: &'static Operation = &DELETE_TARGET_GROUP_OPERATION;
}
static DELETE_TARGET_GROUP_OPERATION: Operation = Operation {
    name: "DeleteTargetGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_TARGET_GROUP_INPUT,
    output: &DELETE_TARGET_GROUP_OUTPUT,
    result_wrapper: Some("DeleteTargetGroupResult"),
    new_input: wire::new_input::<DeleteTargetGroup>,
};

pub struct DeregisterTargets;
impl Call for DeregisterTargets {
    type Input = DeregisterTargetsInput;
    type Output = DeregisterTargetsOutput;
    const OPERATION: &'static Operation = &DEREGISTER_TARGETS_OPERATION;
}
static DEREGISTER_TARGETS_OPERATION: Operation = Operation {
    name: "DeregisterTargets",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DEREGISTER_TARGETS_INPUT,
    output: &DEREGISTER_TARGETS_OUTPUT,
    result_wrapper: Some("DeregisterTargetsResult"),
    new_input: wire::new_input::<DeregisterTargets>,
};

pub struct DescribeAccountLimits;
impl Call for DescribeAccountLimits {
    type Input = DescribeAccountLimitsInput;
    type Output = DescribeAccountLimitsOutput;
    const OPERATION: &'static Operation = &DESCRIBE_ACCOUNT_LIMITS_OPERATION;
}
static DESCRIBE_ACCOUNT_LIMITS_OPERATION: Operation = Operation {
    name: "DescribeAccountLimits",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_ACCOUNT_LIMITS_INPUT,
    output: &DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
    result_wrapper: Some("DescribeAccountLimitsResult"),
    new_input: wire::new_input::<DescribeAccountLimits>,
};

pub struct DescribeCapacityReservation;
impl Call for DescribeCapacityReservation {
    type Input = DescribeCapacityReservationInput;
    type Output = DescribeCapacityReservationOutput;
    const OPERATION: &'static Operation = &DESCRIBE_CAPACITY_RESERVATION_OPERATION;
}
static DESCRIBE_CAPACITY_RESERVATION_OPERATION: Operation = Operation {
    name: "DescribeCapacityReservation",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_CAPACITY_RESERVATION_INPUT,
    output: &DESCRIBE_CAPACITY_RESERVATION_OUTPUT,
    result_wrapper: Some("DescribeCapacityReservationResult"),
    new_input: wire::new_input::<DescribeCapacityReservation>,
};

pub struct DescribeListenerAttributes;
impl Call for DescribeListenerAttributes {
    type Input = DescribeListenerAttributesInput;
    type Output = DescribeListenerAttributesOutput;
    const OPERATION: &'static Operation = &DESCRIBE_LISTENER_ATTRIBUTES_OPERATION;
}
static DESCRIBE_LISTENER_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "DescribeListenerAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_LISTENER_ATTRIBUTES_INPUT,
    output: &DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT,
    result_wrapper: Some("DescribeListenerAttributesResult"),
    new_input: wire::new_input::<DescribeListenerAttributes>,
};

pub struct DescribeListenerCertificates;
impl Call for DescribeListenerCertificates {
    type Input = DescribeListenerCertificatesInput;
    type Output = DescribeListenerCertificatesOutput;
    const OPERATION: &'static Operation = &DESCRIBE_LISTENER_CERTIFICATES_OPERATION;
}
static DESCRIBE_LISTENER_CERTIFICATES_OPERATION: Operation = Operation {
    name: "DescribeListenerCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_LISTENER_CERTIFICATES_INPUT,
    output: &DESCRIBE_LISTENER_CERTIFICATES_OUTPUT,
    result_wrapper: Some("DescribeListenerCertificatesResult"),
    new_input: wire::new_input::<DescribeListenerCertificates>,
};

pub struct DescribeListeners;
impl Call for DescribeListeners {
    type Input = DescribeListenersInput;
    type Output = DescribeListenersOutput;
    const OPERATION: &'static Operation = &DESCRIBE_LISTENERS_OPERATION;
}
static DESCRIBE_LISTENERS_OPERATION: Operation = Operation {
    name: "DescribeListeners",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_LISTENERS_INPUT,
    output: &DESCRIBE_LISTENERS_OUTPUT,
    result_wrapper: Some("DescribeListenersResult"),
    new_input: wire::new_input::<DescribeListeners>,
};

pub struct DescribeLoadBalancerAttributes;
impl Call for DescribeLoadBalancerAttributes {
    type Input = DescribeLoadBalancerAttributesInput;
    type Output = DescribeLoadBalancerAttributesOutput;
    const OPERATION: &'static Operation = &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OPERATION;
}
static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "DescribeLoadBalancerAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT,
    output: &DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT,
    result_wrapper: Some("DescribeLoadBalancerAttributesResult"),
    new_input: wire::new_input::<DescribeLoadBalancerAttributes>,
};

pub struct DescribeLoadBalancers;
impl Call for DescribeLoadBalancers {
    type Input = DescribeLoadBalancersInput;
    type Output = DescribeLoadBalancersOutput;
    const OPERATION: &'static Operation = &DESCRIBE_LOAD_BALANCERS_OPERATION;
}
static DESCRIBE_LOAD_BALANCERS_OPERATION: Operation = Operation {
    name: "DescribeLoadBalancers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_LOAD_BALANCERS_INPUT,
    output: &DESCRIBE_LOAD_BALANCERS_OUTPUT,
    result_wrapper: Some("DescribeLoadBalancersResult"),
    new_input: wire::new_input::<DescribeLoadBalancers>,
};

pub struct DescribeRules;
impl Call for DescribeRules {
    type Input = DescribeRulesInput;
    type Output = DescribeRulesOutput;
    const OPERATION: &'static Operation = &DESCRIBE_RULES_OPERATION;
}
static DESCRIBE_RULES_OPERATION: Operation = Operation {
    name: "DescribeRules",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_RULES_INPUT,
    output: &DESCRIBE_RULES_OUTPUT,
    result_wrapper: Some("DescribeRulesResult"),
    new_input: wire::new_input::<DescribeRules>,
};

pub struct DescribeSSLPolicies;
impl Call for DescribeSSLPolicies {
    type Input = DescribeSSLPoliciesInput;
    type Output = DescribeSSLPoliciesOutput;
    const OPERATION: &'static Operation = &DESCRIBE_SSL_POLICIES_OPERATION;
}
static DESCRIBE_SSL_POLICIES_OPERATION: Operation = Operation {
    name: "DescribeSSLPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_SSL_POLICIES_INPUT,
    output: &DESCRIBE_SSL_POLICIES_OUTPUT,
    result_wrapper: Some("DescribeSSLPoliciesResult"),
    new_input: wire::new_input::<DescribeSSLPolicies>,
};

pub struct DescribeTags;
impl Call for DescribeTags {
    type Input = DescribeTagsInput;
    type Output = DescribeTagsOutput;
    const OPERATION: &'static Operation = &DESCRIBE_TAGS_OPERATION;
}
static DESCRIBE_TAGS_OPERATION: Operation = Operation {
    name: "DescribeTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_TAGS_INPUT,
    output: &DESCRIBE_TAGS_OUTPUT,
    result_wrapper: Some("DescribeTagsResult"),
    new_input: wire::new_input::<DescribeTags>,
};

pub struct DescribeTargetGroupAttributes;
impl Call for DescribeTargetGroupAttributes {
    type Input = DescribeTargetGroupAttributesInput;
    type Output = DescribeTargetGroupAttributesOutput;
    const OPERATION: &'static Operation = &DESCRIBE_TARGET_GROUP_ATTRIBUTES_OPERATION;
}
static DESCRIBE_TARGET_GROUP_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "DescribeTargetGroupAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT,
    output: &DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT,
    result_wrapper: Some("DescribeTargetGroupAttributesResult"),
    new_input: wire::new_input::<DescribeTargetGroupAttributes>,
};

pub struct DescribeTargetGroups;
impl Call for DescribeTargetGroups {
    type Input = DescribeTargetGroupsInput;
    type Output = DescribeTargetGroupsOutput;
    const OPERATION: &'static Operation = &DESCRIBE_TARGET_GROUPS_OPERATION;
}
static DESCRIBE_TARGET_GROUPS_OPERATION: Operation = Operation {
    name: "DescribeTargetGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_TARGET_GROUPS_INPUT,
    output: &DESCRIBE_TARGET_GROUPS_OUTPUT,
    result_wrapper: Some("DescribeTargetGroupsResult"),
    new_input: wire::new_input::<DescribeTargetGroups>,
};

pub struct DescribeTargetHealth;
impl Call for DescribeTargetHealth {
    type Input = DescribeTargetHealthInput;
    type Output = DescribeTargetHealthOutput;
    const OPERATION: &'static Operation = &DESCRIBE_TARGET_HEALTH_OPERATION;
}
static DESCRIBE_TARGET_HEALTH_OPERATION: Operation = Operation {
    name: "DescribeTargetHealth",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_TARGET_HEALTH_INPUT,
    output: &DESCRIBE_TARGET_HEALTH_OUTPUT,
    result_wrapper: Some("DescribeTargetHealthResult"),
    new_input: wire::new_input::<DescribeTargetHealth>,
};

pub struct ModifyListener;
impl Call for ModifyListener {
    type Input = ModifyListenerInput;
    type Output = ModifyListenerOutput;
    const OPERATION: &'static Operation = &MODIFY_LISTENER_OPERATION;
}
static MODIFY_LISTENER_OPERATION: Operation = Operation {
    name: "ModifyListener",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_LISTENER_INPUT,
    output: &MODIFY_LISTENER_OUTPUT,
    result_wrapper: Some("ModifyListenerResult"),
    new_input: wire::new_input::<ModifyListener>,
};

pub struct ModifyListenerAttributes;
impl Call for ModifyListenerAttributes {
    type Input = ModifyListenerAttributesInput;
    type Output = ModifyListenerAttributesOutput;
    const OPERATION: &'static Operation = &MODIFY_LISTENER_ATTRIBUTES_OPERATION;
}
static MODIFY_LISTENER_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "ModifyListenerAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_LISTENER_ATTRIBUTES_INPUT,
    output: &MODIFY_LISTENER_ATTRIBUTES_OUTPUT,
    result_wrapper: Some("ModifyListenerAttributesResult"),
    new_input: wire::new_input::<ModifyListenerAttributes>,
};

pub struct ModifyLoadBalancerAttributes;
impl Call for ModifyLoadBalancerAttributes {
    type Input = ModifyLoadBalancerAttributesInput;
    type Output = ModifyLoadBalancerAttributesOutput;
    const OPERATION: &'static Operation = &MODIFY_LOAD_BALANCER_ATTRIBUTES_OPERATION;
}
static MODIFY_LOAD_BALANCER_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "ModifyLoadBalancerAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT,
    output: &MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT,
    result_wrapper: Some("ModifyLoadBalancerAttributesResult"),
    new_input: wire::new_input::<ModifyLoadBalancerAttributes>,
};

pub struct ModifyRule;
impl Call for ModifyRule {
    type Input = ModifyRuleInput;
    type Output = ModifyRuleOutput;
    const OPERATION: &'static Operation = &MODIFY_RULE_OPERATION;
}
static MODIFY_RULE_OPERATION: Operation = Operation {
    name: "ModifyRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_RULE_INPUT,
    output: &MODIFY_RULE_OUTPUT,
    result_wrapper: Some("ModifyRuleResult"),
    new_input: wire::new_input::<ModifyRule>,
};

pub struct ModifyTargetGroup;
impl Call for ModifyTargetGroup {
    type Input = ModifyTargetGroupInput;
    type Output = ModifyTargetGroupOutput;
    const OPERATION: &'static Operation = &MODIFY_TARGET_GROUP_OPERATION;
}
static MODIFY_TARGET_GROUP_OPERATION: Operation = Operation {
    name: "ModifyTargetGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_TARGET_GROUP_INPUT,
    output: &MODIFY_TARGET_GROUP_OUTPUT,
    result_wrapper: Some("ModifyTargetGroupResult"),
    new_input: wire::new_input::<ModifyTargetGroup>,
};

pub struct ModifyTargetGroupAttributes;
impl Call for ModifyTargetGroupAttributes {
    type Input = ModifyTargetGroupAttributesInput;
    type Output = ModifyTargetGroupAttributesOutput;
    const OPERATION: &'static Operation = &MODIFY_TARGET_GROUP_ATTRIBUTES_OPERATION;
}
static MODIFY_TARGET_GROUP_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "ModifyTargetGroupAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT,
    output: &MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT,
    result_wrapper: Some("ModifyTargetGroupAttributesResult"),
    new_input: wire::new_input::<ModifyTargetGroupAttributes>,
};

pub struct RegisterTargets;
impl Call for RegisterTargets {
    type Input = RegisterTargetsInput;
    type Output = RegisterTargetsOutput;
    const OPERATION: &'static Operation = &REGISTER_TARGETS_OPERATION;
}
static REGISTER_TARGETS_OPERATION: Operation = Operation {
    name: "RegisterTargets",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REGISTER_TARGETS_INPUT,
    output: &REGISTER_TARGETS_OUTPUT,
    result_wrapper: Some("RegisterTargetsResult"),
    new_input: wire::new_input::<RegisterTargets>,
};

pub struct RemoveListenerCertificates;
impl Call for RemoveListenerCertificates {
    type Input = RemoveListenerCertificatesInput;
    type Output = RemoveListenerCertificatesOutput;
    const OPERATION: &'static Operation = &REMOVE_LISTENER_CERTIFICATES_OPERATION;
}
static REMOVE_LISTENER_CERTIFICATES_OPERATION: Operation = Operation {
    name: "RemoveListenerCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REMOVE_LISTENER_CERTIFICATES_INPUT,
    output: &REMOVE_LISTENER_CERTIFICATES_OUTPUT,
    result_wrapper: Some("RemoveListenerCertificatesResult"),
    new_input: wire::new_input::<RemoveListenerCertificates>,
};

pub struct RemoveTags;
impl Call for RemoveTags {
    type Input = RemoveTagsInput;
    type Output = RemoveTagsOutput;
    const OPERATION: &'static Operation = &REMOVE_TAGS_OPERATION;
}
static REMOVE_TAGS_OPERATION: Operation = Operation {
    name: "RemoveTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REMOVE_TAGS_INPUT,
    output: &REMOVE_TAGS_OUTPUT,
    result_wrapper: Some("RemoveTagsResult"),
    new_input: wire::new_input::<RemoveTags>,
};

pub struct SetIpAddressType;
impl Call for SetIpAddressType {
    type Input = SetIpAddressTypeInput;
    type Output = SetIpAddressTypeOutput;
    const OPERATION: &'static Operation = &SET_IP_ADDRESS_TYPE_OPERATION;
}
static SET_IP_ADDRESS_TYPE_OPERATION: Operation = Operation {
    name: "SetIpAddressType",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SET_IP_ADDRESS_TYPE_INPUT,
    output: &SET_IP_ADDRESS_TYPE_OUTPUT,
    result_wrapper: Some("SetIpAddressTypeResult"),
    new_input: wire::new_input::<SetIpAddressType>,
};

pub struct SetRulePriorities;
impl Call for SetRulePriorities {
    type Input = SetRulePrioritiesInput;
    type Output = SetRulePrioritiesOutput;
    const OPERATION: &'static Operation = &SET_RULE_PRIORITIES_OPERATION;
}
static SET_RULE_PRIORITIES_OPERATION: Operation = Operation {
    name: "SetRulePriorities",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SET_RULE_PRIORITIES_INPUT,
    output: &SET_RULE_PRIORITIES_OUTPUT,
    result_wrapper: Some("SetRulePrioritiesResult"),
    new_input: wire::new_input::<SetRulePriorities>,
};

pub struct SetSecurityGroups;
impl Call for SetSecurityGroups {
    type Input = SetSecurityGroupsInput;
    type Output = SetSecurityGroupsOutput;
    const OPERATION: &'static Operation = &SET_SECURITY_GROUPS_OPERATION;
}
static SET_SECURITY_GROUPS_OPERATION: Operation = Operation {
    name: "SetSecurityGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SET_SECURITY_GROUPS_INPUT,
    output: &SET_SECURITY_GROUPS_OUTPUT,
    result_wrapper: Some("SetSecurityGroupsResult"),
    new_input: wire::new_input::<SetSecurityGroups>,
};

pub struct SetSubnets;
impl Call for SetSubnets {
    type Input = SetSubnetsInput;
    type Output = SetSubnetsOutput;
    const OPERATION: &'static Operation = &SET_SUBNETS_OPERATION;
}
static SET_SUBNETS_OPERATION: Operation = Operation {
    name: "SetSubnets",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SET_SUBNETS_INPUT,
    output: &SET_SUBNETS_OUTPUT,
    result_wrapper: Some("SetSubnetsResult"),
    new_input: wire::new_input::<SetSubnets>,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
    pub order: Option<i32>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub target_group_arn: Option<String>,
    pub r#type: Option<String>,
}
pub static ACTION: Schema = Schema {
    name: "Action",
    members: &[
        Member {
            name: "AuthenticateCognitoConfig",
            query: "AuthenticateCognitoConfig",
            wire: "AuthenticateCognitoConfig",
            ty: Type::Struct(&AUTHENTICATE_COGNITO_ACTION_CONFIG),
            ..BODY
        },
        Member {
            name: "AuthenticateOidcConfig",
            query: "AuthenticateOidcConfig",
            wire: "AuthenticateOidcConfig",
            ty: Type::Struct(&AUTHENTICATE_OIDC_ACTION_CONFIG),
            ..BODY
        },
        Member {
            name: "FixedResponseConfig",
            query: "FixedResponseConfig",
            wire: "FixedResponseConfig",
            ty: Type::Struct(&FIXED_RESPONSE_ACTION_CONFIG),
            ..BODY
        },
        Member {
            name: "ForwardConfig",
            query: "ForwardConfig",
            wire: "ForwardConfig",
            ty: Type::Struct(&FORWARD_ACTION_CONFIG),
            ..BODY
        },
        Member {
            name: "JwtValidationConfig",
            query: "JwtValidationConfig",
            wire: "JwtValidationConfig",
            ty: Type::Struct(&JWT_VALIDATION_ACTION_CONFIG),
            ..BODY
        },
        Member { name: "Order", query: "Order", wire: "Order", ty: Type::Int(Some(1), Some(50000)), ..BODY },
        Member {
            name: "RedirectConfig",
            query: "RedirectConfig",
            wire: "RedirectConfig",
            ty: Type::Struct(&REDIRECT_ACTION_CONFIG),
            ..BODY
        },
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Type",
            query: "Type",
            wire: "Type",
            required: true,
            ty: Type::Str(&ACTION_TYPE_ENUM),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Action, ACTION; 0 authenticate_cognito_config 1 authenticate_oidc_config 2 fixed_response_config 3 forward_config 4 jwt_validation_config 5 order 6 redirect_config 7 target_group_arn 8 r#type);

static ACTION_TYPE_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "forward",
        "authenticate-oidc",
        "authenticate-cognito",
        "redirect",
        "fixed-response",
        "jwt-validation",
    ],
};
static ACTIONS: ListRules =
    ListRules { item: Type::Struct(&ACTION), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddListenerCertificatesInput {
    pub certificates: Vec<Certificate>,
    pub listener_arn: Option<String>,
}
pub static ADD_LISTENER_CERTIFICATES_INPUT: Schema = Schema {
    name: "AddListenerCertificatesInput",
    members: &[
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            required: true,
            ty: Type::List(&CERTIFICATE_LIST),
            ..BODY
        },
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddListenerCertificatesInput, ADD_LISTENER_CERTIFICATES_INPUT; 0 certificates 1 listener_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddListenerCertificatesOutput {
    pub certificates: List<Certificate>,
}
pub static ADD_LISTENER_CERTIFICATES_OUTPUT: Schema = Schema {
    name: "AddListenerCertificatesOutput",
    members: &[Member {
        name: "Certificates",
        query: "Certificates",
        wire: "Certificates",
        ty: Type::List(&CERTIFICATE_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddListenerCertificatesOutput, ADD_LISTENER_CERTIFICATES_OUTPUT; 0 certificates);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_arns: Vec<String>,
    pub tags: Vec<Tag>,
}
pub static ADD_TAGS_INPUT: Schema = Schema {
    name: "AddTagsInput",
    members: &[
        Member {
            name: "ResourceArns",
            query: "ResourceArns",
            wire: "ResourceArns",
            required: true,
            ty: Type::List(&RESOURCE_ARNS),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddTagsInput, ADD_TAGS_INPUT; 0 resource_arns 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsOutput {}
pub static ADD_TAGS_OUTPUT: Schema = Schema {
    name: "AddTagsOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddTagsOutput, ADD_TAGS_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdministrativeOverride {
    pub description: Option<Text>,
    pub reason: Option<Text>,
    pub state: Option<Text>,
}
pub static ADMINISTRATIVE_OVERRIDE: Schema = Schema {
    name: "AdministrativeOverride",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Reason",
            query: "Reason",
            wire: "Reason",
            ty: Type::Str(&TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM),
            ..BODY
        },
        Member {
            name: "State",
            query: "State",
            wire: "State",
            ty: Type::Str(&TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AdministrativeOverride, ADMINISTRATIVE_OVERRIDE; 0 description 1 reason 2 state);

static ADVERTISE_TRUST_STORE_CA_NAMES_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["on", "off"] };
static ALPN_POLICY_NAME: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnomalyDetection {
    pub mitigation_in_effect: Option<Text>,
    pub result: Option<Text>,
}
pub static ANOMALY_DETECTION: Schema = Schema {
    name: "AnomalyDetection",
    members: &[
        Member {
            name: "MitigationInEffect",
            query: "MitigationInEffect",
            wire: "MitigationInEffect",
            ty: Type::Str(&MITIGATION_IN_EFFECT_ENUM),
            ..BODY
        },
        Member {
            name: "Result",
            query: "Result",
            wire: "Result",
            ty: Type::Str(&ANOMALY_RESULT_ENUM),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AnomalyDetection, ANOMALY_DETECTION; 0 mitigation_in_effect 1 result);

static ANOMALY_RESULT_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["anomalous", "normal"] };
static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: MapRules =
    MapRules { value: Type::Str(&ANY), key_name: "key", value_name: "value" };
static AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["deny", "allow", "authenticate"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateCognitoActionConfig {
    pub authentication_request_extra_params: Texts,
    pub on_unauthenticated_request: Option<String>,
    pub scope: Option<String>,
    pub session_cookie_name: Option<String>,
    pub session_timeout: Option<i64>,
    pub user_pool_arn: Option<String>,
    pub user_pool_client_id: Option<String>,
    pub user_pool_domain: Option<String>,
}
pub static AUTHENTICATE_COGNITO_ACTION_CONFIG: Schema = Schema {
    name: "AuthenticateCognitoActionConfig",
    members: &[
        Member {
            name: "AuthenticationRequestExtraParams",
            query: "AuthenticationRequestExtraParams",
            wire: "AuthenticationRequestExtraParams",
            ty: Type::Map(&AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS),
            ..BODY
        },
        Member {
            name: "OnUnauthenticatedRequest",
            query: "OnUnauthenticatedRequest",
            wire: "OnUnauthenticatedRequest",
            ty: Type::Str(&AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM),
            ..BODY
        },
        Member { name: "Scope", query: "Scope", wire: "Scope", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SessionCookieName",
            query: "SessionCookieName",
            wire: "SessionCookieName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SessionTimeout",
            query: "SessionTimeout",
            wire: "SessionTimeout",
            ty: Type::Long(None, None),
            ..BODY
        },
        Member {
            name: "UserPoolArn",
            query: "UserPoolArn",
            wire: "UserPoolArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "UserPoolClientId",
            query: "UserPoolClientId",
            wire: "UserPoolClientId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "UserPoolDomain",
            query: "UserPoolDomain",
            wire: "UserPoolDomain",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AuthenticateCognitoActionConfig, AUTHENTICATE_COGNITO_ACTION_CONFIG; 0 authentication_request_extra_params 1 on_unauthenticated_request 2 scope 3 session_cookie_name 4 session_timeout 5 user_pool_arn 6 user_pool_client_id 7 user_pool_domain);

static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: MapRules =
    MapRules { value: Type::Str(&ANY), key_name: "key", value_name: "value" };
static AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["deny", "allow", "authenticate"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateOidcActionConfig {
    pub authentication_request_extra_params: Texts,
    pub authorization_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub issuer: Option<String>,
    pub on_unauthenticated_request: Option<String>,
    pub scope: Option<String>,
    pub session_cookie_name: Option<String>,
    pub session_timeout: Option<i64>,
    pub token_endpoint: Option<String>,
    pub use_existing_client_secret: Option<bool>,
    pub user_info_endpoint: Option<String>,
}
pub static AUTHENTICATE_OIDC_ACTION_CONFIG: Schema = Schema {
    name: "AuthenticateOidcActionConfig",
    members: &[
        Member {
            name: "AuthenticationRequestExtraParams",
            query: "AuthenticationRequestExtraParams",
            wire: "AuthenticationRequestExtraParams",
            ty: Type::Map(&AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS),
            ..BODY
        },
        Member {
            name: "AuthorizationEndpoint",
            query: "AuthorizationEndpoint",
            wire: "AuthorizationEndpoint",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ClientId",
            query: "ClientId",
            wire: "ClientId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ClientSecret",
            query: "ClientSecret",
            wire: "ClientSecret",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Issuer",
            query: "Issuer",
            wire: "Issuer",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "OnUnauthenticatedRequest",
            query: "OnUnauthenticatedRequest",
            wire: "OnUnauthenticatedRequest",
            ty: Type::Str(&AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM),
            ..BODY
        },
        Member { name: "Scope", query: "Scope", wire: "Scope", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SessionCookieName",
            query: "SessionCookieName",
            wire: "SessionCookieName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SessionTimeout",
            query: "SessionTimeout",
            wire: "SessionTimeout",
            ty: Type::Long(None, None),
            ..BODY
        },
        Member {
            name: "TokenEndpoint",
            query: "TokenEndpoint",
            wire: "TokenEndpoint",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "UseExistingClientSecret",
            query: "UseExistingClientSecret",
            wire: "UseExistingClientSecret",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "UserInfoEndpoint",
            query: "UserInfoEndpoint",
            wire: "UserInfoEndpoint",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AuthenticateOidcActionConfig, AUTHENTICATE_OIDC_ACTION_CONFIG; 0 authentication_request_extra_params 1 authorization_endpoint 2 client_id 3 client_secret 4 issuer 5 on_unauthenticated_request 6 scope 7 session_cookie_name 8 session_timeout 9 token_endpoint 10 use_existing_client_secret 11 user_info_endpoint);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub load_balancer_addresses: Vec<LoadBalancerAddress>,
    pub outpost_id: Option<Text>,
    pub source_nat_ipv6_prefixes: Vec<Text>,
    pub subnet_id: Option<Text>,
    pub zone_name: Option<Text>,
}
pub static AVAILABILITY_ZONE: Schema = Schema {
    name: "AvailabilityZone",
    members: &[
        Member {
            name: "LoadBalancerAddresses",
            query: "LoadBalancerAddresses",
            wire: "LoadBalancerAddresses",
            ty: Type::List(&LOAD_BALANCER_ADDRESSES),
            ..BODY
        },
        Member { name: "OutpostId", query: "OutpostId", wire: "OutpostId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SourceNatIpv6Prefixes",
            query: "SourceNatIpv6Prefixes",
            wire: "SourceNatIpv6Prefixes",
            ty: Type::List(&SOURCE_NAT_IPV6_PREFIXES),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "SubnetId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "ZoneName", query: "ZoneName", wire: "ZoneName", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AvailabilityZone, AVAILABILITY_ZONE; 0 load_balancer_addresses 1 outpost_id 2 source_nat_ipv6_prefixes 3 subnet_id 4 zone_name);

static AVAILABILITY_ZONES: ListRules =
    ListRules { item: Type::Struct(&AVAILABILITY_ZONE), item_name: "member", min: None, max: None };
static CAPACITY_RESERVATION_STATE_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["provisioned", "pending", "rebalancing", "failed"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationStatus {
    pub code: Option<Text>,
    pub reason: Option<Text>,
}
pub static CAPACITY_RESERVATION_STATUS: Schema = Schema {
    name: "CapacityReservationStatus",
    members: &[
        Member {
            name: "Code",
            query: "Code",
            wire: "Code",
            ty: Type::Str(&CAPACITY_RESERVATION_STATE_ENUM),
            ..BODY
        },
        Member { name: "Reason", query: "Reason", wire: "Reason", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CapacityReservationStatus, CAPACITY_RESERVATION_STATUS; 0 code 1 reason);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}
pub static CERTIFICATE: Schema = Schema {
    name: "Certificate",
    members: &[
        Member {
            name: "CertificateArn",
            query: "CertificateArn",
            wire: "CertificateArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IsDefault", query: "IsDefault", wire: "IsDefault", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Certificate, CERTIFICATE; 0 certificate_arn 1 is_default);

static CERTIFICATE_LIST: ListRules =
    ListRules { item: Type::Struct(&CERTIFICATE), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cipher {
    pub name: Option<Text>,
    pub priority: Option<i32>,
}
pub static CIPHER: Schema = Schema {
    name: "Cipher",
    members: &[
        Member { name: "Name", query: "Name", wire: "Name", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Priority", query: "Priority", wire: "Priority", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Cipher, CIPHER; 0 name 1 priority);

static CIPHERS: ListRules =
    ListRules { item: Type::Struct(&CIPHER), item_name: "member", min: None, max: None };
static CONDITION_FIELD_NAME: StrRules = StrRules { min: None, max: Some(64), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerInput {
    pub alpn_policy: Vec<String>,
    pub certificates: Vec<Certificate>,
    pub default_actions: Vec<Action>,
    pub load_balancer_arn: Option<String>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
    pub tags: Vec<Tag>,
}
pub static CREATE_LISTENER_INPUT: Schema = Schema {
    name: "CreateListenerInput",
    members: &[
        Member {
            name: "AlpnPolicy",
            query: "AlpnPolicy",
            wire: "AlpnPolicy",
            ty: Type::List(&ALPN_POLICY_NAME),
            ..BODY
        },
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            ty: Type::List(&CERTIFICATE_LIST),
            ..BODY
        },
        Member {
            name: "DefaultActions",
            query: "DefaultActions",
            wire: "DefaultActions",
            required: true,
            ty: Type::List(&ACTIONS),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MutualAuthentication",
            query: "MutualAuthentication",
            wire: "MutualAuthentication",
            ty: Type::Struct(&MUTUAL_AUTHENTICATION_ATTRIBUTES),
            ..BODY
        },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Int(Some(1), Some(65535)), ..BODY },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "Protocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member { name: "SslPolicy", query: "SslPolicy", wire: "SslPolicy", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateListenerInput, CREATE_LISTENER_INPUT; 0 alpn_policy 1 certificates 2 default_actions 3 load_balancer_arn 4 mutual_authentication 5 port 6 protocol 7 ssl_policy 8 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerOutput {
    pub listeners: List<Listener>,
}
pub static CREATE_LISTENER_OUTPUT: Schema = Schema {
    name: "CreateListenerOutput",
    members: &[Member {
        name: "Listeners",
        query: "Listeners",
        wire: "Listeners",
        ty: Type::List(&LISTENERS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateListenerOutput, CREATE_LISTENER_OUTPUT; 0 listeners);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerInput {
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ip_address_type: Option<String>,
    pub ipam_pools: Option<IpamPools>,
    pub name: Option<String>,
    pub scheme: Option<String>,
    pub security_groups: Vec<String>,
    pub subnet_mappings: Vec<SubnetMapping>,
    pub subnets: Vec<String>,
    pub tags: Vec<Tag>,
    pub r#type: Option<String>,
}
pub static CREATE_LOAD_BALANCER_INPUT: Schema = Schema {
    name: "CreateLoadBalancerInput",
    members: &[
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "CustomerOwnedIpv4Pool",
            ty: Type::Str(&CUSTOMER_OWNED_IPV4_POOL),
            ..BODY
        },
        Member {
            name: "EnablePrefixForIpv6SourceNat",
            query: "EnablePrefixForIpv6SourceNat",
            wire: "EnablePrefixForIpv6SourceNat",
            ty: Type::Str(&ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM),
            ..BODY
        },
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            ty: Type::Str(&IP_ADDRESS_TYPE),
            ..BODY
        },
        Member {
            name: "IpamPools",
            query: "IpamPools",
            wire: "IpamPools",
            ty: Type::Struct(&IPAM_POOLS),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "Name", required: true, ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Scheme",
            query: "Scheme",
            wire: "Scheme",
            ty: Type::Str(&LOAD_BALANCER_SCHEME_ENUM),
            ..BODY
        },
        Member {
            name: "SecurityGroups",
            query: "SecurityGroups",
            wire: "SecurityGroups",
            ty: Type::List(&SECURITY_GROUPS),
            ..BODY
        },
        Member {
            name: "SubnetMappings",
            query: "SubnetMappings",
            wire: "SubnetMappings",
            ty: Type::List(&SUBNET_MAPPINGS),
            ..BODY
        },
        Member { name: "Subnets", query: "Subnets", wire: "Subnets", ty: Type::List(&SUBNETS), ..BODY },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY },
        Member { name: "Type", query: "Type", wire: "Type", ty: Type::Str(&LOAD_BALANCER_TYPE_ENUM), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateLoadBalancerInput, CREATE_LOAD_BALANCER_INPUT; 0 customer_owned_ipv4_pool 1 enable_prefix_for_ipv6_source_nat 2 ip_address_type 3 ipam_pools 4 name 5 scheme 6 security_groups 7 subnet_mappings 8 subnets 9 tags 10 r#type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: List<LoadBalancer>,
}
pub static CREATE_LOAD_BALANCER_OUTPUT: Schema = Schema {
    name: "CreateLoadBalancerOutput",
    members: &[Member {
        name: "LoadBalancers",
        query: "LoadBalancers",
        wire: "LoadBalancers",
        ty: Type::List(&LOAD_BALANCERS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateLoadBalancerOutput, CREATE_LOAD_BALANCER_OUTPUT; 0 load_balancers);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleInput {
    pub actions: Vec<Action>,
    pub conditions: Vec<RuleCondition>,
    pub listener_arn: Option<String>,
    pub priority: Option<i32>,
    pub tags: Vec<Tag>,
    pub transforms: Vec<RuleTransform>,
}
pub static CREATE_RULE_INPUT: Schema = Schema {
    name: "CreateRuleInput",
    members: &[
        Member {
            name: "Actions",
            query: "Actions",
            wire: "Actions",
            required: true,
            ty: Type::List(&ACTIONS),
            ..BODY
        },
        Member {
            name: "Conditions",
            query: "Conditions",
            wire: "Conditions",
            required: true,
            ty: Type::List(&RULE_CONDITION_LIST),
            ..BODY
        },
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Priority",
            query: "Priority",
            wire: "Priority",
            required: true,
            ty: Type::Int(Some(1), Some(50000)),
            ..BODY
        },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY },
        Member {
            name: "Transforms",
            query: "Transforms",
            wire: "Transforms",
            ty: Type::List(&RULE_TRANSFORM_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRuleInput, CREATE_RULE_INPUT; 0 actions 1 conditions 2 listener_arn 3 priority 4 tags 5 transforms);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleOutput {
    pub rules: List<Rule>,
}
pub static CREATE_RULE_OUTPUT: Schema = Schema {
    name: "CreateRuleOutput",
    members: &[Member { name: "Rules", query: "Rules", wire: "Rules", ty: Type::List(&RULES), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRuleOutput, CREATE_RULE_OUTPUT; 0 rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupInput {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub ip_address_type: Option<String>,
    pub matcher: Option<Matcher>,
    pub name: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub protocol_version: Option<String>,
    pub tags: Vec<Tag>,
    pub target_control_port: Option<i32>,
    pub target_type: Option<String>,
    pub unhealthy_threshold_count: Option<i32>,
    pub vpc_id: Option<String>,
}
pub static CREATE_TARGET_GROUP_INPUT: Schema = Schema {
    name: "CreateTargetGroupInput",
    members: &[
        Member {
            name: "HealthCheckEnabled",
            query: "HealthCheckEnabled",
            wire: "HealthCheckEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "HealthCheckIntervalSeconds",
            query: "HealthCheckIntervalSeconds",
            wire: "HealthCheckIntervalSeconds",
            ty: Type::Int(Some(5), Some(300)),
            ..BODY
        },
        Member {
            name: "HealthCheckPath",
            query: "HealthCheckPath",
            wire: "HealthCheckPath",
            ty: Type::Str(&PATH),
            ..BODY
        },
        Member {
            name: "HealthCheckPort",
            query: "HealthCheckPort",
            wire: "HealthCheckPort",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "HealthCheckProtocol",
            query: "HealthCheckProtocol",
            wire: "HealthCheckProtocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member {
            name: "HealthCheckTimeoutSeconds",
            query: "HealthCheckTimeoutSeconds",
            wire: "HealthCheckTimeoutSeconds",
            ty: Type::Int(Some(2), Some(120)),
            ..BODY
        },
        Member {
            name: "HealthyThresholdCount",
            query: "HealthyThresholdCount",
            wire: "HealthyThresholdCount",
            ty: Type::Int(Some(2), Some(10)),
            ..BODY
        },
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            ty: Type::Str(&TARGET_GROUP_IP_ADDRESS_TYPE_ENUM),
            ..BODY
        },
        Member { name: "Matcher", query: "Matcher", wire: "Matcher", ty: Type::Struct(&MATCHER), ..BODY },
        Member { name: "Name", query: "Name", wire: "Name", required: true, ty: Type::Str(&ANY), ..BODY },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Int(Some(1), Some(65535)), ..BODY },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "Protocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member {
            name: "ProtocolVersion",
            query: "ProtocolVersion",
            wire: "ProtocolVersion",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY },
        Member {
            name: "TargetControlPort",
            query: "TargetControlPort",
            wire: "TargetControlPort",
            ty: Type::Int(Some(1), Some(65535)),
            ..BODY
        },
        Member {
            name: "TargetType",
            query: "TargetType",
            wire: "TargetType",
            ty: Type::Str(&TARGET_TYPE_ENUM),
            ..BODY
        },
        Member {
            name: "UnhealthyThresholdCount",
            query: "UnhealthyThresholdCount",
            wire: "UnhealthyThresholdCount",
            ty: Type::Int(Some(2), Some(10)),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateTargetGroupInput, CREATE_TARGET_GROUP_INPUT; 0 health_check_enabled 1 health_check_interval_seconds 2 health_check_path 3 health_check_port 4 health_check_protocol 5 health_check_timeout_seconds 6 healthy_threshold_count 7 ip_address_type 8 matcher 9 name 10 port 11 protocol 12 protocol_version 13 tags 14 target_control_port 15 target_type 16 unhealthy_threshold_count 17 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupOutput {
    pub target_groups: List<TargetGroup>,
}
pub static CREATE_TARGET_GROUP_OUTPUT: Schema = Schema {
    name: "CreateTargetGroupOutput",
    members: &[Member {
        name: "TargetGroups",
        query: "TargetGroups",
        wire: "TargetGroups",
        ty: Type::List(&TARGET_GROUPS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateTargetGroupOutput, CREATE_TARGET_GROUP_OUTPUT; 0 target_groups);

static CUSTOMER_OWNED_IPV4_POOL: StrRules =
    StrRules { min: None, max: Some(256), pattern: Some("^(ipv4pool-coip-)[a-zA-Z0-9]+$"), values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerInput {
    pub listener_arn: Option<String>,
}
pub static DELETE_LISTENER_INPUT: Schema = Schema {
    name: "DeleteListenerInput",
    members: &[Member {
        name: "ListenerArn",
        query: "ListenerArn",
        wire: "ListenerArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteListenerInput, DELETE_LISTENER_INPUT; 0 listener_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerOutput {}
pub static DELETE_LISTENER_OUTPUT: Schema = Schema {
    name: "DeleteListenerOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteListenerOutput, DELETE_LISTENER_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: Option<String>,
}
pub static DELETE_LOAD_BALANCER_INPUT: Schema = Schema {
    name: "DeleteLoadBalancerInput",
    members: &[Member {
        name: "LoadBalancerArn",
        query: "LoadBalancerArn",
        wire: "LoadBalancerArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteLoadBalancerInput, DELETE_LOAD_BALANCER_INPUT; 0 load_balancer_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerOutput {}
pub static DELETE_LOAD_BALANCER_OUTPUT: Schema = Schema {
    name: "DeleteLoadBalancerOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteLoadBalancerOutput, DELETE_LOAD_BALANCER_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleInput {
    pub rule_arn: Option<String>,
}
pub static DELETE_RULE_INPUT: Schema = Schema {
    name: "DeleteRuleInput",
    members: &[Member {
        name: "RuleArn",
        query: "RuleArn",
        wire: "RuleArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteRuleInput, DELETE_RULE_INPUT; 0 rule_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleOutput {}
pub static DELETE_RULE_OUTPUT: Schema = Schema {
    name: "DeleteRuleOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteRuleOutput, DELETE_RULE_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: Option<String>,
}
pub static DELETE_TARGET_GROUP_INPUT: Schema = Schema {
    name: "DeleteTargetGroupInput",
    members: &[Member {
        name: "TargetGroupArn",
        query: "TargetGroupArn",
        wire: "TargetGroupArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteTargetGroupInput, DELETE_TARGET_GROUP_INPUT; 0 target_group_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupOutput {}
pub static DELETE_TARGET_GROUP_OUTPUT: Schema = Schema {
    name: "DeleteTargetGroupOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteTargetGroupOutput, DELETE_TARGET_GROUP_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Vec<TargetDescription>,
}
pub static DEREGISTER_TARGETS_INPUT: Schema = Schema {
    name: "DeregisterTargetsInput",
    members: &[
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Targets",
            query: "Targets",
            wire: "Targets",
            required: true,
            ty: Type::List(&TARGET_DESCRIPTIONS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeregisterTargetsInput, DEREGISTER_TARGETS_INPUT; 0 target_group_arn 1 targets);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsOutput {}
pub static DEREGISTER_TARGETS_OUTPUT: Schema = Schema {
    name: "DeregisterTargetsOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeregisterTargetsOutput, DEREGISTER_TARGETS_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
pub static DESCRIBE_ACCOUNT_LIMITS_INPUT: Schema = Schema {
    name: "DescribeAccountLimitsInput",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAccountLimitsInput, DESCRIBE_ACCOUNT_LIMITS_INPUT; 0 marker 1 page_size);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub limits: List<Limit>,
    pub next_marker: Option<Text>,
}
pub static DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Schema = Schema {
    name: "DescribeAccountLimitsOutput",
    members: &[
        Member { name: "Limits", query: "Limits", wire: "Limits", ty: Type::List(&LIMITS), ..BODY },
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAccountLimitsOutput, DESCRIBE_ACCOUNT_LIMITS_OUTPUT; 0 limits 1 next_marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: Option<String>,
}
pub static DESCRIBE_CAPACITY_RESERVATION_INPUT: Schema = Schema {
    name: "DescribeCapacityReservationInput",
    members: &[Member {
        name: "LoadBalancerArn",
        query: "LoadBalancerArn",
        wire: "LoadBalancerArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeCapacityReservationInput, DESCRIBE_CAPACITY_RESERVATION_INPUT; 0 load_balancer_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationOutput {
    pub capacity_reservation_state: List<ZonalCapacityReservationState>,
    pub decrease_requests_remaining: Option<i32>,
    pub last_modified_time: Option<Timestamp>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
}
pub static DESCRIBE_CAPACITY_RESERVATION_OUTPUT: Schema = Schema {
    name: "DescribeCapacityReservationOutput",
    members: &[
        Member {
            name: "CapacityReservationState",
            query: "CapacityReservationState",
            wire: "CapacityReservationState",
            ty: Type::List(&ZONAL_CAPACITY_RESERVATION_STATES),
            ..BODY
        },
        Member {
            name: "DecreaseRequestsRemaining",
            query: "DecreaseRequestsRemaining",
            wire: "DecreaseRequestsRemaining",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "LastModifiedTime",
            query: "LastModifiedTime",
            wire: "LastModifiedTime",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "MinimumLoadBalancerCapacity",
            query: "MinimumLoadBalancerCapacity",
            wire: "MinimumLoadBalancerCapacity",
            ty: Type::Struct(&MINIMUM_LOAD_BALANCER_CAPACITY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeCapacityReservationOutput, DESCRIBE_CAPACITY_RESERVATION_OUTPUT; 0 capacity_reservation_state 1 decrease_requests_remaining 2 last_modified_time 3 minimum_load_balancer_capacity);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: Option<String>,
}
pub static DESCRIBE_LISTENER_ATTRIBUTES_INPUT: Schema = Schema {
    name: "DescribeListenerAttributesInput",
    members: &[Member {
        name: "ListenerArn",
        query: "ListenerArn",
        wire: "ListenerArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeListenerAttributesInput, DESCRIBE_LISTENER_ATTRIBUTES_INPUT; 0 listener_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: List<ListenerAttribute>,
}
pub static DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT: Schema = Schema {
    name: "DescribeListenerAttributesOutput",
    members: &[Member {
        name: "Attributes",
        query: "Attributes",
        wire: "Attributes",
        ty: Type::List(&LISTENER_ATTRIBUTES),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeListenerAttributesOutput, DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT; 0 attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
pub static DESCRIBE_LISTENER_CERTIFICATES_INPUT: Schema = Schema {
    name: "DescribeListenerCertificatesInput",
    members: &[
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeListenerCertificatesInput, DESCRIBE_LISTENER_CERTIFICATES_INPUT; 0 listener_arn 1 marker 2 page_size);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: List<Certificate>,
    pub next_marker: Option<Text>,
}
pub static DESCRIBE_LISTENER_CERTIFICATES_OUTPUT: Schema = Schema {
    name: "DescribeListenerCertificatesOutput",
    members: &[
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            ty: Type::List(&CERTIFICATE_LIST),
            ..BODY
        },
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeListenerCertificatesOutput, DESCRIBE_LISTENER_CERTIFICATES_OUTPUT; 0 certificates 1 next_marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersInput {
    pub listener_arns: Vec<String>,
    pub load_balancer_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
pub static DESCRIBE_LISTENERS_INPUT: Schema = Schema {
    name: "DescribeListenersInput",
    members: &[
        Member {
            name: "ListenerArns",
            query: "ListenerArns",
            wire: "ListenerArns",
            ty: Type::List(&LISTENER_ARNS),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeListenersInput, DESCRIBE_LISTENERS_INPUT; 0 listener_arns 1 load_balancer_arn 2 marker 3 page_size);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersOutput {
    pub listeners: List<Listener>,
    pub next_marker: Option<Text>,
}
pub static DESCRIBE_LISTENERS_OUTPUT: Schema = Schema {
    name: "DescribeListenersOutput",
    members: &[
        Member {
            name: "Listeners",
            query: "Listeners",
            wire: "Listeners",
            ty: Type::List(&LISTENERS),
            ..BODY
        },
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeListenersOutput, DESCRIBE_LISTENERS_OUTPUT; 0 listeners 1 next_marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: Option<String>,
}
pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT: Schema = Schema {
    name: "DescribeLoadBalancerAttributesInput",
    members: &[Member {
        name: "LoadBalancerArn",
        query: "LoadBalancerArn",
        wire: "LoadBalancerArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeLoadBalancerAttributesInput, DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT; 0 load_balancer_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: List<LoadBalancerAttribute>,
}
pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Schema = Schema {
    name: "DescribeLoadBalancerAttributesOutput",
    members: &[Member {
        name: "Attributes",
        query: "Attributes",
        wire: "Attributes",
        ty: Type::List(&LOAD_BALANCER_ATTRIBUTES),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeLoadBalancerAttributesOutput, DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT; 0 attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Vec<String>,
    pub marker: Option<String>,
    pub names: Vec<String>,
    pub page_size: Option<i32>,
}
pub static DESCRIBE_LOAD_BALANCERS_INPUT: Schema = Schema {
    name: "DescribeLoadBalancersInput",
    members: &[
        Member {
            name: "LoadBalancerArns",
            query: "LoadBalancerArns",
            wire: "LoadBalancerArns",
            ty: Type::List(&LOAD_BALANCER_ARNS),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Names", query: "Names", wire: "Names", ty: Type::List(&LOAD_BALANCER_NAMES), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeLoadBalancersInput, DESCRIBE_LOAD_BALANCERS_INPUT; 0 load_balancer_arns 1 marker 2 names 3 page_size);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: List<LoadBalancer>,
    pub next_marker: Option<Text>,
}
pub static DESCRIBE_LOAD_BALANCERS_OUTPUT: Schema = Schema {
    name: "DescribeLoadBalancersOutput",
    members: &[
        Member {
            name: "LoadBalancers",
            query: "LoadBalancers",
            wire: "LoadBalancers",
            ty: Type::List(&LOAD_BALANCERS),
            ..BODY
        },
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeLoadBalancersOutput, DESCRIBE_LOAD_BALANCERS_OUTPUT; 0 load_balancers 1 next_marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub rule_arns: Vec<String>,
}
pub static DESCRIBE_RULES_INPUT: Schema = Schema {
    name: "DescribeRulesInput",
    members: &[
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
        Member { name: "RuleArns", query: "RuleArns", wire: "RuleArns", ty: Type::List(&RULE_ARNS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeRulesInput, DESCRIBE_RULES_INPUT; 0 listener_arn 1 marker 2 page_size 3 rule_arns);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesOutput {
    pub next_marker: Option<Text>,
    pub rules: List<Rule>,
}
pub static DESCRIBE_RULES_OUTPUT: Schema = Schema {
    name: "DescribeRulesOutput",
    members: &[
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Rules", query: "Rules", wire: "Rules", ty: Type::List(&RULES), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeRulesOutput, DESCRIBE_RULES_OUTPUT; 0 next_marker 1 rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSSLPoliciesInput {
    pub load_balancer_type: Option<String>,
    pub marker: Option<String>,
    pub names: Vec<String>,
    pub page_size: Option<i32>,
}
pub static DESCRIBE_SSL_POLICIES_INPUT: Schema = Schema {
    name: "DescribeSSLPoliciesInput",
    members: &[
        Member {
            name: "LoadBalancerType",
            query: "LoadBalancerType",
            wire: "LoadBalancerType",
            ty: Type::Str(&LOAD_BALANCER_TYPE_ENUM),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Names", query: "Names", wire: "Names", ty: Type::List(&SSL_POLICY_NAMES), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSSLPoliciesInput, DESCRIBE_SSL_POLICIES_INPUT; 0 load_balancer_type 1 marker 2 names 3 page_size);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSSLPoliciesOutput {
    pub next_marker: Option<Text>,
    pub ssl_policies: List<SslPolicy>,
}
pub static DESCRIBE_SSL_POLICIES_OUTPUT: Schema = Schema {
    name: "DescribeSSLPoliciesOutput",
    members: &[
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SslPolicies",
            query: "SslPolicies",
            wire: "SslPolicies",
            ty: Type::List(&SSL_POLICIES),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSSLPoliciesOutput, DESCRIBE_SSL_POLICIES_OUTPUT; 0 next_marker 1 ssl_policies);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_arns: Vec<String>,
}
pub static DESCRIBE_TAGS_INPUT: Schema = Schema {
    name: "DescribeTagsInput",
    members: &[Member {
        name: "ResourceArns",
        query: "ResourceArns",
        wire: "ResourceArns",
        required: true,
        ty: Type::List(&RESOURCE_ARNS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTagsInput, DESCRIBE_TAGS_INPUT; 0 resource_arns);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: List<TagDescription>,
}
pub static DESCRIBE_TAGS_OUTPUT: Schema = Schema {
    name: "DescribeTagsOutput",
    members: &[Member {
        name: "TagDescriptions",
        query: "TagDescriptions",
        wire: "TagDescriptions",
        ty: Type::List(&TAG_DESCRIPTIONS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTagsOutput, DESCRIBE_TAGS_OUTPUT; 0 tag_descriptions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: Option<String>,
}
pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT: Schema = Schema {
    name: "DescribeTargetGroupAttributesInput",
    members: &[Member {
        name: "TargetGroupArn",
        query: "TargetGroupArn",
        wire: "TargetGroupArn",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTargetGroupAttributesInput, DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT; 0 target_group_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: List<TargetGroupAttribute>,
}
pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT: Schema = Schema {
    name: "DescribeTargetGroupAttributesOutput",
    members: &[Member {
        name: "Attributes",
        query: "Attributes",
        wire: "Attributes",
        ty: Type::List(&TARGET_GROUP_ATTRIBUTES),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTargetGroupAttributesOutput, DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT; 0 attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub marker: Option<String>,
    pub names: Vec<String>,
    pub page_size: Option<i32>,
    pub target_group_arns: Vec<String>,
}
pub static DESCRIBE_TARGET_GROUPS_INPUT: Schema = Schema {
    name: "DescribeTargetGroupsInput",
    members: &[
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Names", query: "Names", wire: "Names", ty: Type::List(&TARGET_GROUP_NAMES), ..BODY },
        Member {
            name: "PageSize",
            query: "PageSize",
            wire: "PageSize",
            ty: Type::Int(Some(1), Some(400)),
            ..BODY
        },
        Member {
            name: "TargetGroupArns",
            query: "TargetGroupArns",
            wire: "TargetGroupArns",
            ty: Type::List(&TARGET_GROUP_ARNS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTargetGroupsInput, DESCRIBE_TARGET_GROUPS_INPUT; 0 load_balancer_arn 1 marker 2 names 3 page_size 4 target_group_arns);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsOutput {
    pub next_marker: Option<Text>,
    pub target_groups: List<TargetGroup>,
}
pub static DESCRIBE_TARGET_GROUPS_OUTPUT: Schema = Schema {
    name: "DescribeTargetGroupsOutput",
    members: &[
        Member { name: "NextMarker", query: "NextMarker", wire: "NextMarker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "TargetGroups",
            query: "TargetGroups",
            wire: "TargetGroups",
            ty: Type::List(&TARGET_GROUPS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTargetGroupsOutput, DESCRIBE_TARGET_GROUPS_OUTPUT; 0 next_marker 1 target_groups);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthInput {
    pub include: Vec<String>,
    pub target_group_arn: Option<String>,
    pub targets: Vec<TargetDescription>,
}
pub static DESCRIBE_TARGET_HEALTH_INPUT: Schema = Schema {
    name: "DescribeTargetHealthInput",
    members: &[
        Member {
            name: "Include",
            query: "Include",
            wire: "Include",
            ty: Type::List(&LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS),
            ..BODY
        },
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Targets",
            query: "Targets",
            wire: "Targets",
            ty: Type::List(&TARGET_DESCRIPTIONS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTargetHealthInput, DESCRIBE_TARGET_HEALTH_INPUT; 0 include 1 target_group_arn 2 targets);

static DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["AnomalyDetection", "All"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: List<TargetHealthDescription>,
}
pub static DESCRIBE_TARGET_HEALTH_OUTPUT: Schema = Schema {
    name: "DescribeTargetHealthOutput",
    members: &[Member {
        name: "TargetHealthDescriptions",
        query: "TargetHealthDescriptions",
        wire: "TargetHealthDescriptions",
        ty: Type::List(&TARGET_HEALTH_DESCRIPTIONS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTargetHealthOutput, DESCRIBE_TARGET_HEALTH_OUTPUT; 0 target_health_descriptions);

static ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["on", "off"] };
static ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["on", "off"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FixedResponseActionConfig {
    pub content_type: Option<String>,
    pub message_body: Option<String>,
    pub status_code: Option<String>,
}
pub static FIXED_RESPONSE_ACTION_CONFIG: Schema = Schema {
    name: "FixedResponseActionConfig",
    members: &[
        Member {
            name: "ContentType",
            query: "ContentType",
            wire: "ContentType",
            ty: Type::Str(&FIXED_RESPONSE_ACTION_CONTENT_TYPE),
            ..BODY
        },
        Member {
            name: "MessageBody",
            query: "MessageBody",
            wire: "MessageBody",
            ty: Type::Str(&FIXED_RESPONSE_ACTION_MESSAGE),
            ..BODY
        },
        Member {
            name: "StatusCode",
            query: "StatusCode",
            wire: "StatusCode",
            required: true,
            ty: Type::Str(&FIXED_RESPONSE_ACTION_STATUS_CODE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(FixedResponseActionConfig, FIXED_RESPONSE_ACTION_CONFIG; 0 content_type 1 message_body 2 status_code);

static FIXED_RESPONSE_ACTION_CONTENT_TYPE: StrRules =
    StrRules { min: Some(0), max: Some(32), pattern: None, values: &[] };
static FIXED_RESPONSE_ACTION_MESSAGE: StrRules =
    StrRules { min: Some(0), max: Some(1024), pattern: None, values: &[] };
static FIXED_RESPONSE_ACTION_STATUS_CODE: StrRules =
    StrRules { min: None, max: None, pattern: Some("^(2|4|5)\\d\\d$"), values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardActionConfig {
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
    pub target_groups: Vec<TargetGroupTuple>,
}
pub static FORWARD_ACTION_CONFIG: Schema = Schema {
    name: "ForwardActionConfig",
    members: &[
        Member {
            name: "TargetGroupStickinessConfig",
            query: "TargetGroupStickinessConfig",
            wire: "TargetGroupStickinessConfig",
            ty: Type::Struct(&TARGET_GROUP_STICKINESS_CONFIG),
            ..BODY
        },
        Member {
            name: "TargetGroups",
            query: "TargetGroups",
            wire: "TargetGroups",
            ty: Type::List(&TARGET_GROUP_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ForwardActionConfig, FORWARD_ACTION_CONFIG; 0 target_group_stickiness_config 1 target_groups);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderConditionConfig {
    pub regex_values: Vec<String>,
    pub values: Vec<String>,
}
pub static HOST_HEADER_CONDITION_CONFIG: Schema = Schema {
    name: "HostHeaderConditionConfig",
    members: &[
        Member {
            name: "RegexValues",
            query: "RegexValues",
            wire: "RegexValues",
            ty: Type::List(&LIST_OF_STRING),
            ..BODY
        },
        Member { name: "Values", query: "Values", wire: "Values", ty: Type::List(&LIST_OF_STRING), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HostHeaderConditionConfig, HOST_HEADER_CONDITION_CONFIG; 0 regex_values 1 values);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Vec<RewriteConfig>,
}
pub static HOST_HEADER_REWRITE_CONFIG: Schema = Schema {
    name: "HostHeaderRewriteConfig",
    members: &[Member {
        name: "Rewrites",
        query: "Rewrites",
        wire: "Rewrites",
        ty: Type::List(&REWRITE_CONFIG_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HostHeaderRewriteConfig, HOST_HEADER_REWRITE_CONFIG; 0 rewrites);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub regex_values: Vec<String>,
    pub values: Vec<String>,
}
pub static HTTP_HEADER_CONDITION_CONFIG: Schema = Schema {
    name: "HttpHeaderConditionConfig",
    members: &[
        Member {
            name: "HttpHeaderName",
            query: "HttpHeaderName",
            wire: "HttpHeaderName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RegexValues",
            query: "RegexValues",
            wire: "RegexValues",
            ty: Type::List(&LIST_OF_STRING),
            ..BODY
        },
        Member { name: "Values", query: "Values", wire: "Values", ty: Type::List(&LIST_OF_STRING), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HttpHeaderConditionConfig, HTTP_HEADER_CONDITION_CONFIG; 0 http_header_name 1 regex_values 2 values);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Vec<String>,
}
pub static HTTP_REQUEST_METHOD_CONDITION_CONFIG: Schema = Schema {
    name: "HttpRequestMethodConditionConfig",
    members: &[Member {
        name: "Values",
        query: "Values",
        wire: "Values",
        ty: Type::List(&LIST_OF_STRING),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HttpRequestMethodConditionConfig, HTTP_REQUEST_METHOD_CONDITION_CONFIG; 0 values);

static IP_ADDRESS_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["ipv4", "dualstack", "dualstack-without-public-ipv4"],
};
static IPAM_POOL_ID: StrRules =
    StrRules { min: None, max: Some(1000), pattern: Some("^(ipam-pool-)[a-zA-Z0-9]+$"), values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}
pub static IPAM_POOLS: Schema = Schema {
    name: "IpamPools",
    members: &[Member {
        name: "Ipv4IpamPoolId",
        query: "Ipv4IpamPoolId",
        wire: "Ipv4IpamPoolId",
        ty: Type::Str(&IPAM_POOL_ID),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IpamPools, IPAM_POOLS; 0 ipv4_ipam_pool_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: Option<String>,
    pub name: Option<String>,
    pub values: Vec<String>,
}
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM: Schema = Schema {
    name: "JwtValidationActionAdditionalClaim",
    members: &[
        Member {
            name: "Format",
            query: "Format",
            wire: "Format",
            required: true,
            ty: Type::Str(&JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "Name", required: true, ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Values",
            query: "Values",
            wire: "Values",
            required: true,
            ty: Type::List(&JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(JwtValidationActionAdditionalClaim, JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM; 0 format 1 name 2 values);

static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["single-string", "string-array", "space-separated-values"],
};
static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS: ListRules = ListRules {
    item: Type::Struct(&JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM),
    item_name: "member",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionConfig {
    pub additional_claims: Vec<JwtValidationActionAdditionalClaim>,
    pub issuer: Option<String>,
    pub jwks_endpoint: Option<String>,
}
pub static JWT_VALIDATION_ACTION_CONFIG: Schema = Schema {
    name: "JwtValidationActionConfig",
    members: &[
        Member {
            name: "AdditionalClaims",
            query: "AdditionalClaims",
            wire: "AdditionalClaims",
            ty: Type::List(&JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS),
            ..BODY
        },
        Member {
            name: "Issuer",
            query: "Issuer",
            wire: "Issuer",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "JwksEndpoint",
            query: "JwksEndpoint",
            wire: "JwksEndpoint",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(JwtValidationActionConfig, JWT_VALIDATION_ACTION_CONFIG; 0 additional_claims 1 issuer 2 jwks_endpoint);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limit {
    pub max: Option<Text>,
    pub name: Option<Text>,
}
pub static LIMIT: Schema = Schema {
    name: "Limit",
    members: &[
        Member { name: "Max", query: "Max", wire: "Max", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Name", query: "Name", wire: "Name", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Limit, LIMIT; 0 max 1 name);

static LIMITS: ListRules =
    ListRules { item: Type::Struct(&LIMIT), item_name: "member", min: None, max: None };
static LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS: ListRules = ListRules {
    item: Type::Str(&DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM),
    item_name: "member",
    min: None,
    max: None,
};
static LIST_OF_STRING: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listener {
    pub alpn_policy: Vec<Text>,
    pub certificates: Vec<Certificate>,
    pub default_actions: Vec<Action>,
    pub listener_arn: Option<Text>,
    pub load_balancer_arn: Option<Text>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<Text>,
    pub ssl_policy: Option<Text>,
}
pub static LISTENER: Schema = Schema {
    name: "Listener",
    members: &[
        Member {
            name: "AlpnPolicy",
            query: "AlpnPolicy",
            wire: "AlpnPolicy",
            ty: Type::List(&ALPN_POLICY_NAME),
            ..BODY
        },
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            ty: Type::List(&CERTIFICATE_LIST),
            ..BODY
        },
        Member {
            name: "DefaultActions",
            query: "DefaultActions",
            wire: "DefaultActions",
            ty: Type::List(&ACTIONS),
            ..BODY
        },
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MutualAuthentication",
            query: "MutualAuthentication",
            wire: "MutualAuthentication",
            ty: Type::Struct(&MUTUAL_AUTHENTICATION_ATTRIBUTES),
            ..BODY
        },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Int(Some(1), Some(65535)), ..BODY },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "Protocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member { name: "SslPolicy", query: "SslPolicy", wire: "SslPolicy", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Listener, LISTENER; 0 alpn_policy 1 certificates 2 default_actions 3 listener_arn 4 load_balancer_arn 5 mutual_authentication 6 port 7 protocol 8 ssl_policy);

static LISTENER_ARNS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static LISTENER_ATTRIBUTE: Schema = Schema {
    name: "ListenerAttribute",
    members: &[
        Member { name: "Key", query: "Key", wire: "Key", ty: Type::Str(&LISTENER_ATTRIBUTE_KEY), ..BODY },
        Member { name: "Value", query: "Value", wire: "Value", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListenerAttribute, LISTENER_ATTRIBUTE; 0 key 1 value);

static LISTENER_ATTRIBUTE_KEY: StrRules =
    StrRules { min: None, max: Some(256), pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] };
static LISTENER_ATTRIBUTES: ListRules =
    ListRules { item: Type::Struct(&LISTENER_ATTRIBUTE), item_name: "member", min: None, max: None };
static LISTENERS: ListRules =
    ListRules { item: Type::Struct(&LISTENER), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancer {
    pub availability_zones: Vec<AvailabilityZone>,
    pub canonical_hosted_zone_id: Option<Text>,
    pub created_time: Option<Timestamp>,
    pub customer_owned_ipv4_pool: Option<Text>,
    pub dns_name: Option<Text>,
    pub enable_prefix_for_ipv6_source_nat: Option<Text>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<Text>,
    pub ip_address_type: Option<Text>,
    pub ipam_pools: Option<IpamPools>,
    pub load_balancer_arn: Option<Text>,
    pub load_balancer_name: Option<Text>,
    pub scheme: Option<Text>,
    pub security_groups: Vec<Text>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<Text>,
    pub vpc_id: Option<Text>,
}
pub static LOAD_BALANCER: Schema = Schema {
    name: "LoadBalancer",
    members: &[
        Member {
            name: "AvailabilityZones",
            query: "AvailabilityZones",
            wire: "AvailabilityZones",
            ty: Type::List(&AVAILABILITY_ZONES),
            ..BODY
        },
        Member {
            name: "CanonicalHostedZoneId",
            query: "CanonicalHostedZoneId",
            wire: "CanonicalHostedZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CreatedTime",
            query: "CreatedTime",
            wire: "CreatedTime",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "CustomerOwnedIpv4Pool",
            ty: Type::Str(&CUSTOMER_OWNED_IPV4_POOL),
            ..BODY
        },
        Member { name: "DNSName", query: "DNSName", wire: "DNSName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "EnablePrefixForIpv6SourceNat",
            query: "EnablePrefixForIpv6SourceNat",
            wire: "EnablePrefixForIpv6SourceNat",
            ty: Type::Str(&ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM),
            ..BODY
        },
        Member {
            name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            ty: Type::Str(&IP_ADDRESS_TYPE),
            ..BODY
        },
        Member {
            name: "IpamPools",
            query: "IpamPools",
            wire: "IpamPools",
            ty: Type::Struct(&IPAM_POOLS),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "LoadBalancerName",
            query: "LoadBalancerName",
            wire: "LoadBalancerName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Scheme",
            query: "Scheme",
            wire: "Scheme",
            ty: Type::Str(&LOAD_BALANCER_SCHEME_ENUM),
            ..BODY
        },
        Member {
            name: "SecurityGroups",
            query: "SecurityGroups",
            wire: "SecurityGroups",
            ty: Type::List(&SECURITY_GROUPS),
            ..BODY
        },
        Member {
            name: "State",
            query: "State",
            wire: "State",
            ty: Type::Struct(&LOAD_BALANCER_STATE),
            ..BODY
        },
        Member { name: "Type", query: "Type", wire: "Type", ty: Type::Str(&LOAD_BALANCER_TYPE_ENUM), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LoadBalancer, LOAD_BALANCER; 0 availability_zones 1 canonical_hosted_zone_id 2 created_time 3 customer_owned_ipv4_pool 4 dns_name 5 enable_prefix_for_ipv6_source_nat 6 enforce_security_group_inbound_rules_on_private_link_traffic 7 ip_address_type 8 ipam_pools 9 load_balancer_arn 10 load_balancer_name 11 scheme 12 security_groups 13 state 14 r#type 15 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAddress {
    pub allocation_id: Option<Text>,
    pub i_pv6_address: Option<Text>,
    pub ip_address: Option<Text>,
    pub private_i_pv4_address: Option<Text>,
}
pub static LOAD_BALANCER_ADDRESS: Schema = Schema {
    name: "LoadBalancerAddress",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IPv6Address",
            query: "IPv6Address",
            wire: "IPv6Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpAddress", query: "IpAddress", wire: "IpAddress", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrivateIPv4Address",
            query: "PrivateIPv4Address",
            wire: "PrivateIPv4Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LoadBalancerAddress, LOAD_BALANCER_ADDRESS; 0 allocation_id 1 i_pv6_address 2 ip_address 3 private_i_pv4_address);

static LOAD_BALANCER_ADDRESSES: ListRules =
    ListRules { item: Type::Struct(&LOAD_BALANCER_ADDRESS), item_name: "member", min: None, max: None };
static LOAD_BALANCER_ARNS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static LOAD_BALANCER_ATTRIBUTE: Schema = Schema {
    name: "LoadBalancerAttribute",
    members: &[
        Member {
            name: "Key",
            query: "Key",
            wire: "Key",
            ty: Type::Str(&LOAD_BALANCER_ATTRIBUTE_KEY),
            ..BODY
        },
        Member {
            name: "Value",
            query: "Value",
            wire: "Value",
            ty: Type::Str(&LOAD_BALANCER_ATTRIBUTE_VALUE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LoadBalancerAttribute, LOAD_BALANCER_ATTRIBUTE; 0 key 1 value);

static LOAD_BALANCER_ATTRIBUTE_KEY: StrRules =
    StrRules { min: None, max: Some(256), pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] };
static LOAD_BALANCER_ATTRIBUTE_VALUE: StrRules =
    StrRules { min: None, max: Some(1024), pattern: None, values: &[] };
static LOAD_BALANCER_ATTRIBUTES: ListRules =
    ListRules { item: Type::Struct(&LOAD_BALANCER_ATTRIBUTE), item_name: "member", min: None, max: Some(20) };
static LOAD_BALANCER_NAMES: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
static LOAD_BALANCER_SCHEME_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["internet-facing", "internal"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerState {
    pub code: Option<Text>,
    pub reason: Option<Text>,
}
pub static LOAD_BALANCER_STATE: Schema = Schema {
    name: "LoadBalancerState",
    members: &[
        Member {
            name: "Code",
            query: "Code",
            wire: "Code",
            ty: Type::Str(&LOAD_BALANCER_STATE_ENUM),
            ..BODY
        },
        Member { name: "Reason", query: "Reason", wire: "Reason", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LoadBalancerState, LOAD_BALANCER_STATE; 0 code 1 reason);

static LOAD_BALANCER_STATE_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["active", "provisioning", "active_impaired", "failed"],
};
static LOAD_BALANCER_TYPE_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["application", "network", "gateway"] };
static LOAD_BALANCERS: ListRules =
    ListRules { item: Type::Struct(&LOAD_BALANCER), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matcher {
    pub grpc_code: Option<String>,
    pub http_code: Option<String>,
}
pub static MATCHER: Schema = Schema {
    name: "Matcher",
    members: &[
        Member { name: "GrpcCode", query: "GrpcCode", wire: "GrpcCode", ty: Type::Str(&ANY), ..BODY },
        Member { name: "HttpCode", query: "HttpCode", wire: "HttpCode", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Matcher, MATCHER; 0 grpc_code 1 http_code);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}
pub static MINIMUM_LOAD_BALANCER_CAPACITY: Schema = Schema {
    name: "MinimumLoadBalancerCapacity",
    members: &[Member {
        name: "CapacityUnits",
        query: "CapacityUnits",
        wire: "CapacityUnits",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MinimumLoadBalancerCapacity, MINIMUM_LOAD_BALANCER_CAPACITY; 0 capacity_units);

static MITIGATION_IN_EFFECT_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["yes", "no"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesInput {
    pub attributes: Vec<ListenerAttribute>,
    pub listener_arn: Option<String>,
}
pub static MODIFY_LISTENER_ATTRIBUTES_INPUT: Schema = Schema {
    name: "ModifyListenerAttributesInput",
    members: &[
        Member {
            name: "Attributes",
            query: "Attributes",
            wire: "Attributes",
            required: true,
            ty: Type::List(&LISTENER_ATTRIBUTES),
            ..BODY
        },
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyListenerAttributesInput, MODIFY_LISTENER_ATTRIBUTES_INPUT; 0 attributes 1 listener_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: List<ListenerAttribute>,
}
pub static MODIFY_LISTENER_ATTRIBUTES_OUTPUT: Schema = Schema {
    name: "ModifyListenerAttributesOutput",
    members: &[Member {
        name: "Attributes",
        query: "Attributes",
        wire: "Attributes",
        ty: Type::List(&LISTENER_ATTRIBUTES),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyListenerAttributesOutput, MODIFY_LISTENER_ATTRIBUTES_OUTPUT; 0 attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerInput {
    pub alpn_policy: Vec<String>,
    pub certificates: Vec<Certificate>,
    pub default_actions: Vec<Action>,
    pub listener_arn: Option<String>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
}
pub static MODIFY_LISTENER_INPUT: Schema = Schema {
    name: "ModifyListenerInput",
    members: &[
        Member {
            name: "AlpnPolicy",
            query: "AlpnPolicy",
            wire: "AlpnPolicy",
            ty: Type::List(&ALPN_POLICY_NAME),
            ..BODY
        },
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            ty: Type::List(&CERTIFICATE_LIST),
            ..BODY
        },
        Member {
            name: "DefaultActions",
            query: "DefaultActions",
            wire: "DefaultActions",
            ty: Type::List(&ACTIONS),
            ..BODY
        },
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MutualAuthentication",
            query: "MutualAuthentication",
            wire: "MutualAuthentication",
            ty: Type::Struct(&MUTUAL_AUTHENTICATION_ATTRIBUTES),
            ..BODY
        },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Int(Some(1), Some(65535)), ..BODY },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "Protocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member { name: "SslPolicy", query: "SslPolicy", wire: "SslPolicy", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyListenerInput, MODIFY_LISTENER_INPUT; 0 alpn_policy 1 certificates 2 default_actions 3 listener_arn 4 mutual_authentication 5 port 6 protocol 7 ssl_policy);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerOutput {
    pub listeners: List<Listener>,
}
pub static MODIFY_LISTENER_OUTPUT: Schema = Schema {
    name: "ModifyListenerOutput",
    members: &[Member {
        name: "Listeners",
        query: "Listeners",
        wire: "Listeners",
        ty: Type::List(&LISTENERS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyListenerOutput, MODIFY_LISTENER_OUTPUT; 0 listeners);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesInput {
    pub attributes: Vec<LoadBalancerAttribute>,
    pub load_balancer_arn: Option<String>,
}
pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT: Schema = Schema {
    name: "ModifyLoadBalancerAttributesInput",
    members: &[
        Member {
            name: "Attributes",
            query: "Attributes",
            wire: "Attributes",
            required: true,
            ty: Type::List(&LOAD_BALANCER_ATTRIBUTES),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyLoadBalancerAttributesInput, MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT; 0 attributes 1 load_balancer_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: List<LoadBalancerAttribute>,
}
pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Schema = Schema {
    name: "ModifyLoadBalancerAttributesOutput",
    members: &[Member {
        name: "Attributes",
        query: "Attributes",
        wire: "Attributes",
        ty: Type::List(&LOAD_BALANCER_ATTRIBUTES),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyLoadBalancerAttributesOutput, MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT; 0 attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleInput {
    pub actions: Vec<Action>,
    pub conditions: Vec<RuleCondition>,
    pub reset_transforms: Option<bool>,
    pub rule_arn: Option<String>,
    pub transforms: Vec<RuleTransform>,
}
pub static MODIFY_RULE_INPUT: Schema = Schema {
    name: "ModifyRuleInput",
    members: &[
        Member { name: "Actions", query: "Actions", wire: "Actions", ty: Type::List(&ACTIONS), ..BODY },
        Member {
            name: "Conditions",
            query: "Conditions",
            wire: "Conditions",
            ty: Type::List(&RULE_CONDITION_LIST),
            ..BODY
        },
        Member {
            name: "ResetTransforms",
            query: "ResetTransforms",
            wire: "ResetTransforms",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RuleArn",
            query: "RuleArn",
            wire: "RuleArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Transforms",
            query: "Transforms",
            wire: "Transforms",
            ty: Type::List(&RULE_TRANSFORM_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyRuleInput, MODIFY_RULE_INPUT; 0 actions 1 conditions 2 reset_transforms 3 rule_arn 4 transforms);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleOutput {
    pub rules: List<Rule>,
}
pub static MODIFY_RULE_OUTPUT: Schema = Schema {
    name: "ModifyRuleOutput",
    members: &[Member { name: "Rules", query: "Rules", wire: "Rules", ty: Type::List(&RULES), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyRuleOutput, MODIFY_RULE_OUTPUT; 0 rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesInput {
    pub attributes: Vec<TargetGroupAttribute>,
    pub target_group_arn: Option<String>,
}
pub static MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT: Schema = Schema {
    name: "ModifyTargetGroupAttributesInput",
    members: &[
        Member {
            name: "Attributes",
            query: "Attributes",
            wire: "Attributes",
            required: true,
            ty: Type::List(&TARGET_GROUP_ATTRIBUTES),
            ..BODY
        },
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyTargetGroupAttributesInput, MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT; 0 attributes 1 target_group_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: List<TargetGroupAttribute>,
}
pub static MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT: Schema = Schema {
    name: "ModifyTargetGroupAttributesOutput",
    members: &[Member {
        name: "Attributes",
        query: "Attributes",
        wire: "Attributes",
        ty: Type::List(&TARGET_GROUP_ATTRIBUTES),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyTargetGroupAttributesOutput, MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT; 0 attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupInput {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
    pub target_group_arn: Option<String>,
    pub unhealthy_threshold_count: Option<i32>,
}
pub static MODIFY_TARGET_GROUP_INPUT: Schema = Schema {
    name: "ModifyTargetGroupInput",
    members: &[
        Member {
            name: "HealthCheckEnabled",
            query: "HealthCheckEnabled",
            wire: "HealthCheckEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "HealthCheckIntervalSeconds",
            query: "HealthCheckIntervalSeconds",
            wire: "HealthCheckIntervalSeconds",
            ty: Type::Int(Some(5), Some(300)),
            ..BODY
        },
        Member {
            name: "HealthCheckPath",
            query: "HealthCheckPath",
            wire: "HealthCheckPath",
            ty: Type::Str(&PATH),
            ..BODY
        },
        Member {
            name: "HealthCheckPort",
            query: "HealthCheckPort",
            wire: "HealthCheckPort",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "HealthCheckProtocol",
            query: "HealthCheckProtocol",
            wire: "HealthCheckProtocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member {
            name: "HealthCheckTimeoutSeconds",
            query: "HealthCheckTimeoutSeconds",
            wire: "HealthCheckTimeoutSeconds",
            ty: Type::Int(Some(2), Some(120)),
            ..BODY
        },
        Member {
            name: "HealthyThresholdCount",
            query: "HealthyThresholdCount",
            wire: "HealthyThresholdCount",
            ty: Type::Int(Some(2), Some(10)),
            ..BODY
        },
        Member { name: "Matcher", query: "Matcher", wire: "Matcher", ty: Type::Struct(&MATCHER), ..BODY },
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "UnhealthyThresholdCount",
            query: "UnhealthyThresholdCount",
            wire: "UnhealthyThresholdCount",
            ty: Type::Int(Some(2), Some(10)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyTargetGroupInput, MODIFY_TARGET_GROUP_INPUT; 0 health_check_enabled 1 health_check_interval_seconds 2 health_check_path 3 health_check_port 4 health_check_protocol 5 health_check_timeout_seconds 6 healthy_threshold_count 7 matcher 8 target_group_arn 9 unhealthy_threshold_count);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: List<TargetGroup>,
}
pub static MODIFY_TARGET_GROUP_OUTPUT: Schema = Schema {
    name: "ModifyTargetGroupOutput",
    members: &[Member {
        name: "TargetGroups",
        query: "TargetGroups",
        wire: "TargetGroups",
        ty: Type::List(&TARGET_GROUPS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyTargetGroupOutput, MODIFY_TARGET_GROUP_OUTPUT; 0 target_groups);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MutualAuthenticationAttributes {
    pub advertise_trust_store_ca_names: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub trust_store_association_status: Option<String>,
}
pub static MUTUAL_AUTHENTICATION_ATTRIBUTES: Schema = Schema {
    name: "MutualAuthenticationAttributes",
    members: &[
        Member {
            name: "AdvertiseTrustStoreCaNames",
            query: "AdvertiseTrustStoreCaNames",
            wire: "AdvertiseTrustStoreCaNames",
            ty: Type::Str(&ADVERTISE_TRUST_STORE_CA_NAMES_ENUM),
            ..BODY
        },
        Member {
            name: "IgnoreClientCertificateExpiry",
            query: "IgnoreClientCertificateExpiry",
            wire: "IgnoreClientCertificateExpiry",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "Mode", query: "Mode", wire: "Mode", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "TrustStoreArn",
            query: "TrustStoreArn",
            wire: "TrustStoreArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TrustStoreAssociationStatus",
            query: "TrustStoreAssociationStatus",
            wire: "TrustStoreAssociationStatus",
            ty: Type::Str(&TRUST_STORE_ASSOCIATION_STATUS_ENUM),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MutualAuthenticationAttributes, MUTUAL_AUTHENTICATION_ATTRIBUTES; 0 advertise_trust_store_ca_names 1 ignore_client_certificate_expiry 2 mode 3 trust_store_arn 4 trust_store_association_status);

static PATH: StrRules = StrRules { min: Some(1), max: Some(1024), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathPatternConditionConfig {
    pub regex_values: Vec<String>,
    pub values: Vec<String>,
}
pub static PATH_PATTERN_CONDITION_CONFIG: Schema = Schema {
    name: "PathPatternConditionConfig",
    members: &[
        Member {
            name: "RegexValues",
            query: "RegexValues",
            wire: "RegexValues",
            ty: Type::List(&LIST_OF_STRING),
            ..BODY
        },
        Member { name: "Values", query: "Values", wire: "Values", ty: Type::List(&LIST_OF_STRING), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PathPatternConditionConfig, PATH_PATTERN_CONDITION_CONFIG; 0 regex_values 1 values);

static PROTOCOL_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringConditionConfig {
    pub values: Vec<QueryStringKeyValuePair>,
}
pub static QUERY_STRING_CONDITION_CONFIG: Schema = Schema {
    name: "QueryStringConditionConfig",
    members: &[Member {
        name: "Values",
        query: "Values",
        wire: "Values",
        ty: Type::List(&QUERY_STRING_KEY_VALUE_PAIR_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(QueryStringConditionConfig, QUERY_STRING_CONDITION_CONFIG; 0 values);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static QUERY_STRING_KEY_VALUE_PAIR: Schema = Schema {
    name: "QueryStringKeyValuePair",
    members: &[
        Member { name: "Key", query: "Key", wire: "Key", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Value", query: "Value", wire: "Value", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(QueryStringKeyValuePair, QUERY_STRING_KEY_VALUE_PAIR; 0 key 1 value);

static QUERY_STRING_KEY_VALUE_PAIR_LIST: ListRules =
    ListRules { item: Type::Struct(&QUERY_STRING_KEY_VALUE_PAIR), item_name: "member", min: None, max: None };
static QUIC_SERVER_ID: StrRules = StrRules { min: Some(1), max: Some(256), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectActionConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
    pub status_code: Option<String>,
}
pub static REDIRECT_ACTION_CONFIG: Schema = Schema {
    name: "RedirectActionConfig",
    members: &[
        Member { name: "Host", query: "Host", wire: "Host", ty: Type::Str(&REDIRECT_ACTION_HOST), ..BODY },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&REDIRECT_ACTION_PATH), ..BODY },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "Protocol",
            ty: Type::Str(&REDIRECT_ACTION_PROTOCOL),
            ..BODY
        },
        Member {
            name: "Query",
            query: "Query",
            wire: "Query",
            ty: Type::Str(&REDIRECT_ACTION_QUERY),
            ..BODY
        },
        Member {
            name: "StatusCode",
            query: "StatusCode",
            wire: "StatusCode",
            required: true,
            ty: Type::Str(&REDIRECT_ACTION_STATUS_CODE_ENUM),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RedirectActionConfig, REDIRECT_ACTION_CONFIG; 0 host 1 path 2 port 3 protocol 4 query 5 status_code);

static REDIRECT_ACTION_HOST: StrRules = StrRules { min: Some(1), max: Some(128), pattern: None, values: &[] };
static REDIRECT_ACTION_PATH: StrRules = StrRules { min: Some(1), max: Some(128), pattern: None, values: &[] };
static REDIRECT_ACTION_PROTOCOL: StrRules =
    StrRules { min: None, max: None, pattern: Some("^(HTTPS?|#\\{protocol\\})$"), values: &[] };
static REDIRECT_ACTION_QUERY: StrRules =
    StrRules { min: Some(0), max: Some(128), pattern: None, values: &[] };
static REDIRECT_ACTION_STATUS_CODE_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["HTTP_301", "HTTP_302"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Vec<TargetDescription>,
}
pub static REGISTER_TARGETS_INPUT: Schema = Schema {
    name: "RegisterTargetsInput",
    members: &[
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Targets",
            query: "Targets",
            wire: "Targets",
            required: true,
            ty: Type::List(&TARGET_DESCRIPTIONS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RegisterTargetsInput, REGISTER_TARGETS_INPUT; 0 target_group_arn 1 targets);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsOutput {}
pub static REGISTER_TARGETS_OUTPUT: Schema = Schema {
    name: "RegisterTargetsOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RegisterTargetsOutput, REGISTER_TARGETS_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveListenerCertificatesInput {
    pub certificates: Vec<Certificate>,
    pub listener_arn: Option<String>,
}
pub static REMOVE_LISTENER_CERTIFICATES_INPUT: Schema = Schema {
    name: "RemoveListenerCertificatesInput",
    members: &[
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            required: true,
            ty: Type::List(&CERTIFICATE_LIST),
            ..BODY
        },
        Member {
            name: "ListenerArn",
            query: "ListenerArn",
            wire: "ListenerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveListenerCertificatesInput, REMOVE_LISTENER_CERTIFICATES_INPUT; 0 certificates 1 listener_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveListenerCertificatesOutput {}
pub static REMOVE_LISTENER_CERTIFICATES_OUTPUT: Schema = Schema {
    name: "RemoveListenerCertificatesOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveListenerCertificatesOutput, REMOVE_LISTENER_CERTIFICATES_OUTPUT;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_arns: Vec<String>,
    pub tag_keys: Vec<String>,
}
pub static REMOVE_TAGS_INPUT: Schema = Schema {
    name: "RemoveTagsInput",
    members: &[
        Member {
            name: "ResourceArns",
            query: "ResourceArns",
            wire: "ResourceArns",
            required: true,
            ty: Type::List(&RESOURCE_ARNS),
            ..BODY
        },
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEYS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveTagsInput, REMOVE_TAGS_INPUT; 0 resource_arns 1 tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsOutput {}
pub static REMOVE_TAGS_OUTPUT: Schema = Schema {
    name: "RemoveTagsOutput",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveTagsOutput, REMOVE_TAGS_OUTPUT;);

static RESOURCE_ARNS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RewriteConfig {
    pub regex: Option<String>,
    pub replace: Option<String>,
}
pub static REWRITE_CONFIG: Schema = Schema {
    name: "RewriteConfig",
    members: &[
        Member { name: "Regex", query: "Regex", wire: "Regex", required: true, ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Replace",
            query: "Replace",
            wire: "Replace",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RewriteConfig, REWRITE_CONFIG; 0 regex 1 replace);

static REWRITE_CONFIG_LIST: ListRules =
    ListRules { item: Type::Struct(&REWRITE_CONFIG), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub actions: Vec<Action>,
    pub conditions: Vec<RuleCondition>,
    pub is_default: Option<bool>,
    pub priority: Option<Text>,
    pub rule_arn: Option<Text>,
    pub transforms: Vec<RuleTransform>,
}
pub static RULE: Schema = Schema {
    name: "Rule",
    members: &[
        Member { name: "Actions", query: "Actions", wire: "Actions", ty: Type::List(&ACTIONS), ..BODY },
        Member {
            name: "Conditions",
            query: "Conditions",
            wire: "Conditions",
            ty: Type::List(&RULE_CONDITION_LIST),
            ..BODY
        },
        Member { name: "IsDefault", query: "IsDefault", wire: "IsDefault", ty: Type::Bool, ..BODY },
        Member { name: "Priority", query: "Priority", wire: "Priority", ty: Type::Str(&ANY), ..BODY },
        Member { name: "RuleArn", query: "RuleArn", wire: "RuleArn", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Transforms",
            query: "Transforms",
            wire: "Transforms",
            ty: Type::List(&RULE_TRANSFORM_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Rule, RULE; 0 actions 1 conditions 2 is_default 3 priority 4 rule_arn 5 transforms);

static RULE_ARNS: ListRules = ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub regex_values: Vec<String>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub values: Vec<String>,
}
pub static RULE_CONDITION: Schema = Schema {
    name: "RuleCondition",
    members: &[
        Member { name: "Field", query: "Field", wire: "Field", ty: Type::Str(&CONDITION_FIELD_NAME), ..BODY },
        Member {
            name: "HostHeaderConfig",
            query: "HostHeaderConfig",
            wire: "HostHeaderConfig",
            ty: Type::Struct(&HOST_HEADER_CONDITION_CONFIG),
            ..BODY
        },
        Member {
            name: "HttpHeaderConfig",
            query: "HttpHeaderConfig",
            wire: "HttpHeaderConfig",
            ty: Type::Struct(&HTTP_HEADER_CONDITION_CONFIG),
            ..BODY
        },
        Member {
            name: "HttpRequestMethodConfig",
            query: "HttpRequestMethodConfig",
            wire: "HttpRequestMethodConfig",
            ty: Type::Struct(&HTTP_REQUEST_METHOD_CONDITION_CONFIG),
            ..BODY
        },
        Member {
            name: "PathPatternConfig",
            query: "PathPatternConfig",
            wire: "PathPatternConfig",
            ty: Type::Struct(&PATH_PATTERN_CONDITION_CONFIG),
            ..BODY
        },
        Member {
            name: "QueryStringConfig",
            query: "QueryStringConfig",
            wire: "QueryStringConfig",
            ty: Type::Struct(&QUERY_STRING_CONDITION_CONFIG),
            ..BODY
        },
        Member {
            name: "RegexValues",
            query: "RegexValues",
            wire: "RegexValues",
            ty: Type::List(&LIST_OF_STRING),
            ..BODY
        },
        Member {
            name: "SourceIpConfig",
            query: "SourceIpConfig",
            wire: "SourceIpConfig",
            ty: Type::Struct(&SOURCE_IP_CONDITION_CONFIG),
            ..BODY
        },
        Member { name: "Values", query: "Values", wire: "Values", ty: Type::List(&LIST_OF_STRING), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RuleCondition, RULE_CONDITION; 0 field 1 host_header_config 2 http_header_config 3 http_request_method_config 4 path_pattern_config 5 query_string_config 6 regex_values 7 source_ip_config 8 values);

static RULE_CONDITION_LIST: ListRules =
    ListRules { item: Type::Struct(&RULE_CONDITION), item_name: "member", min: None, max: None };
static RULE_PRIORITY_LIST: ListRules =
    ListRules { item: Type::Struct(&RULE_PRIORITY_PAIR), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RulePriorityPair {
    pub priority: Option<i32>,
    pub rule_arn: Option<String>,
}
pub static RULE_PRIORITY_PAIR: Schema = Schema {
    name: "RulePriorityPair",
    members: &[
        Member {
            name: "Priority",
            query: "Priority",
            wire: "Priority",
            ty: Type::Int(Some(1), Some(50000)),
            ..BODY
        },
        Member { name: "RuleArn", query: "RuleArn", wire: "RuleArn", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RulePriorityPair, RULE_PRIORITY_PAIR; 0 priority 1 rule_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleTransform {
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub r#type: Option<String>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}
pub static RULE_TRANSFORM: Schema = Schema {
    name: "RuleTransform",
    members: &[
        Member {
            name: "HostHeaderRewriteConfig",
            query: "HostHeaderRewriteConfig",
            wire: "HostHeaderRewriteConfig",
            ty: Type::Struct(&HOST_HEADER_REWRITE_CONFIG),
            ..BODY
        },
        Member {
            name: "Type",
            query: "Type",
            wire: "Type",
            required: true,
            ty: Type::Str(&TRANSFORM_TYPE_ENUM),
            ..BODY
        },
        Member {
            name: "UrlRewriteConfig",
            query: "UrlRewriteConfig",
            wire: "UrlRewriteConfig",
            ty: Type::Struct(&URL_REWRITE_CONFIG),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RuleTransform, RULE_TRANSFORM; 0 host_header_rewrite_config 1 r#type 2 url_rewrite_config);

static RULE_TRANSFORM_LIST: ListRules =
    ListRules { item: Type::Struct(&RULE_TRANSFORM), item_name: "member", min: None, max: None };
static RULES: ListRules = ListRules { item: Type::Struct(&RULE), item_name: "member", min: None, max: None };
static SECURITY_GROUPS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub ip_address_type: Option<String>,
    pub load_balancer_arn: Option<String>,
}
pub static SET_IP_ADDRESS_TYPE_INPUT: Schema = Schema {
    name: "SetIpAddressTypeInput",
    members: &[
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            required: true,
            ty: Type::Str(&IP_ADDRESS_TYPE),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetIpAddressTypeInput, SET_IP_ADDRESS_TYPE_INPUT; 0 ip_address_type 1 load_balancer_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<Text>,
}
pub static SET_IP_ADDRESS_TYPE_OUTPUT: Schema = Schema {
    name: "SetIpAddressTypeOutput",
    members: &[Member {
        name: "IpAddressType",
        query: "IpAddressType",
        wire: "IpAddressType",
        ty: Type::Str(&IP_ADDRESS_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetIpAddressTypeOutput, SET_IP_ADDRESS_TYPE_OUTPUT; 0 ip_address_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Vec<RulePriorityPair>,
}
pub static SET_RULE_PRIORITIES_INPUT: Schema = Schema {
    name: "SetRulePrioritiesInput",
    members: &[Member {
        name: "RulePriorities",
        query: "RulePriorities",
        wire: "RulePriorities",
        required: true,
        ty: Type::List(&RULE_PRIORITY_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetRulePrioritiesInput, SET_RULE_PRIORITIES_INPUT; 0 rule_priorities);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesOutput {
    pub rules: List<Rule>,
}
pub static SET_RULE_PRIORITIES_OUTPUT: Schema = Schema {
    name: "SetRulePrioritiesOutput",
    members: &[Member { name: "Rules", query: "Rules", wire: "Rules", ty: Type::List(&RULES), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetRulePrioritiesOutput, SET_RULE_PRIORITIES_OUTPUT; 0 rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsInput {
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub security_groups: Vec<String>,
}
pub static SET_SECURITY_GROUPS_INPUT: Schema = Schema {
    name: "SetSecurityGroupsInput",
    members: &[
        Member {
            name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            ty: Type::Str(&ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecurityGroups",
            query: "SecurityGroups",
            wire: "SecurityGroups",
            required: true,
            ty: Type::List(&SECURITY_GROUPS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetSecurityGroupsInput, SET_SECURITY_GROUPS_INPUT; 0 enforce_security_group_inbound_rules_on_private_link_traffic 1 load_balancer_arn 2 security_groups);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsOutput {
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<Text>,
    pub security_group_ids: Vec<Text>,
}
pub static SET_SECURITY_GROUPS_OUTPUT: Schema = Schema {
    name: "SetSecurityGroupsOutput",
    members: &[
        Member {
            name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            ty: Type::Str(&ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM),
            ..BODY
        },
        Member {
            name: "SecurityGroupIds",
            query: "SecurityGroupIds",
            wire: "SecurityGroupIds",
            ty: Type::List(&SECURITY_GROUPS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetSecurityGroupsOutput, SET_SECURITY_GROUPS_OUTPUT; 0 enforce_security_group_inbound_rules_on_private_link_traffic 1 security_group_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsInput {
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ip_address_type: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub subnet_mappings: Vec<SubnetMapping>,
    pub subnets: Vec<String>,
}
pub static SET_SUBNETS_INPUT: Schema = Schema {
    name: "SetSubnetsInput",
    members: &[
        Member {
            name: "EnablePrefixForIpv6SourceNat",
            query: "EnablePrefixForIpv6SourceNat",
            wire: "EnablePrefixForIpv6SourceNat",
            ty: Type::Str(&ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM),
            ..BODY
        },
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            ty: Type::Str(&IP_ADDRESS_TYPE),
            ..BODY
        },
        Member {
            name: "LoadBalancerArn",
            query: "LoadBalancerArn",
            wire: "LoadBalancerArn",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SubnetMappings",
            query: "SubnetMappings",
            wire: "SubnetMappings",
            ty: Type::List(&SUBNET_MAPPINGS),
            ..BODY
        },
        Member { name: "Subnets", query: "Subnets", wire: "Subnets", ty: Type::List(&SUBNETS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetSubnetsInput, SET_SUBNETS_INPUT; 0 enable_prefix_for_ipv6_source_nat 1 ip_address_type 2 load_balancer_arn 3 subnet_mappings 4 subnets);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsOutput {
    pub availability_zones: List<AvailabilityZone>,
    pub enable_prefix_for_ipv6_source_nat: Option<Text>,
    pub ip_address_type: Option<Text>,
}
pub static SET_SUBNETS_OUTPUT: Schema = Schema {
    name: "SetSubnetsOutput",
    members: &[
        Member {
            name: "AvailabilityZones",
            query: "AvailabilityZones",
            wire: "AvailabilityZones",
            ty: Type::List(&AVAILABILITY_ZONES),
            ..BODY
        },
        Member {
            name: "EnablePrefixForIpv6SourceNat",
            query: "EnablePrefixForIpv6SourceNat",
            wire: "EnablePrefixForIpv6SourceNat",
            ty: Type::Str(&ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM),
            ..BODY
        },
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            ty: Type::Str(&IP_ADDRESS_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetSubnetsOutput, SET_SUBNETS_OUTPUT; 0 availability_zones 1 enable_prefix_for_ipv6_source_nat 2 ip_address_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceIpConditionConfig {
    pub values: Vec<String>,
}
pub static SOURCE_IP_CONDITION_CONFIG: Schema = Schema {
    name: "SourceIpConditionConfig",
    members: &[Member {
        name: "Values",
        query: "Values",
        wire: "Values",
        ty: Type::List(&LIST_OF_STRING),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SourceIpConditionConfig, SOURCE_IP_CONDITION_CONFIG; 0 values);

static SOURCE_NAT_IPV6_PREFIXES: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
static SSL_POLICIES: ListRules =
    ListRules { item: Type::Struct(&SSL_POLICY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SslPolicy {
    pub ciphers: Vec<Cipher>,
    pub name: Option<Text>,
    pub ssl_protocols: Vec<Text>,
    pub supported_load_balancer_types: Vec<Text>,
}
pub static SSL_POLICY: Schema = Schema {
    name: "SslPolicy",
    members: &[
        Member { name: "Ciphers", query: "Ciphers", wire: "Ciphers", ty: Type::List(&CIPHERS), ..BODY },
        Member { name: "Name", query: "Name", wire: "Name", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SslProtocols",
            query: "SslProtocols",
            wire: "SslProtocols",
            ty: Type::List(&SSL_PROTOCOLS),
            ..BODY
        },
        Member {
            name: "SupportedLoadBalancerTypes",
            query: "SupportedLoadBalancerTypes",
            wire: "SupportedLoadBalancerTypes",
            ty: Type::List(&LIST_OF_STRING),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SslPolicy, SSL_POLICY; 0 ciphers 1 name 2 ssl_protocols 3 supported_load_balancer_types);

static SSL_POLICY_NAMES: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
static SSL_PROTOCOLS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetMapping {
    pub allocation_id: Option<String>,
    pub i_pv6_address: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
    pub subnet_id: Option<String>,
}
pub static SUBNET_MAPPING: Schema = Schema {
    name: "SubnetMapping",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IPv6Address",
            query: "IPv6Address",
            wire: "IPv6Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIPv4Address",
            query: "PrivateIPv4Address",
            wire: "PrivateIPv4Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceNatIpv6Prefix",
            query: "SourceNatIpv6Prefix",
            wire: "SourceNatIpv6Prefix",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "SubnetId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SubnetMapping, SUBNET_MAPPING; 0 allocation_id 1 i_pv6_address 2 private_i_pv4_address 3 source_nat_ipv6_prefix 4 subnet_id);

static SUBNET_MAPPINGS: ListRules =
    ListRules { item: Type::Struct(&SUBNET_MAPPING), item_name: "member", min: None, max: None };
static SUBNETS: ListRules = ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static TAG: Schema = Schema {
    name: "Tag",
    members: &[
        Member { name: "Key", query: "Key", wire: "Key", required: true, ty: Type::Str(&TAG_KEY), ..BODY },
        Member { name: "Value", query: "Value", wire: "Value", ty: Type::Str(&TAG_VALUE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Tag, TAG; 0 key 1 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub resource_arn: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static TAG_DESCRIPTION: Schema = Schema {
    name: "TagDescription",
    members: &[
        Member {
            name: "ResourceArn",
            query: "ResourceArn",
            wire: "ResourceArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagDescription, TAG_DESCRIPTION; 0 resource_arn 1 tags);

static TAG_DESCRIPTIONS: ListRules =
    ListRules { item: Type::Struct(&TAG_DESCRIPTION), item_name: "member", min: None, max: None };
static TAG_KEY: StrRules = StrRules {
    min: Some(1),
    max: Some(128),
    pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    values: &[],
};
static TAG_KEYS: ListRules =
    ListRules { item: Type::Str(&TAG_KEY), item_name: "member", min: None, max: None };
static TAG_LIST: ListRules =
    ListRules { item: Type::Struct(&TAG), item_name: "member", min: Some(1), max: None };
static TAG_VALUE: StrRules = StrRules {
    min: Some(0),
    max: Some(256),
    pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    values: &[],
};
static TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "AdministrativeOverride.Unknown",
        "AdministrativeOverride.NoOverride",
        "AdministrativeOverride.ZonalShiftActive",
        "AdministrativeOverride.ZonalShiftDelegatedToDns",
    ],
};
static TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["unknown", "no_override", "zonal_shift_active", "zonal_shift_delegated_to_dns"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetDescription {
    pub availability_zone: Option<String>,
    pub id: Option<String>,
    pub port: Option<i32>,
    pub quic_server_id: Option<String>,
}
pub static TARGET_DESCRIPTION: Schema = Schema {
    name: "TargetDescription",
    members: &[
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "AvailabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Id", query: "Id", wire: "Id", required: true, ty: Type::Str(&ANY), ..BODY },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Int(Some(1), Some(65535)), ..BODY },
        Member {
            name: "QuicServerId",
            query: "QuicServerId",
            wire: "QuicServerId",
            ty: Type::Str(&QUIC_SERVER_ID),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetDescription, TARGET_DESCRIPTION; 0 availability_zone 1 id 2 port 3 quic_server_id);

static TARGET_DESCRIPTIONS: ListRules =
    ListRules { item: Type::Struct(&TARGET_DESCRIPTION), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroup {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<Text>,
    pub health_check_port: Option<Text>,
    pub health_check_protocol: Option<Text>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub ip_address_type: Option<Text>,
    pub load_balancer_arns: Vec<Text>,
    pub matcher: Option<Matcher>,
    pub port: Option<i32>,
    pub protocol: Option<Text>,
    pub protocol_version: Option<Text>,
    pub target_control_port: Option<i32>,
    pub target_group_arn: Option<Text>,
    pub target_group_name: Option<Text>,
    pub target_type: Option<Text>,
    pub unhealthy_threshold_count: Option<i32>,
    pub vpc_id: Option<Text>,
}
pub static TARGET_GROUP: Schema = Schema {
    name: "TargetGroup",
    members: &[
        Member {
            name: "HealthCheckEnabled",
            query: "HealthCheckEnabled",
            wire: "HealthCheckEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "HealthCheckIntervalSeconds",
            query: "HealthCheckIntervalSeconds",
            wire: "HealthCheckIntervalSeconds",
            ty: Type::Int(Some(5), Some(300)),
            ..BODY
        },
        Member {
            name: "HealthCheckPath",
            query: "HealthCheckPath",
            wire: "HealthCheckPath",
            ty: Type::Str(&PATH),
            ..BODY
        },
        Member {
            name: "HealthCheckPort",
            query: "HealthCheckPort",
            wire: "HealthCheckPort",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "HealthCheckProtocol",
            query: "HealthCheckProtocol",
            wire: "HealthCheckProtocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member {
            name: "HealthCheckTimeoutSeconds",
            query: "HealthCheckTimeoutSeconds",
            wire: "HealthCheckTimeoutSeconds",
            ty: Type::Int(Some(2), Some(120)),
            ..BODY
        },
        Member {
            name: "HealthyThresholdCount",
            query: "HealthyThresholdCount",
            wire: "HealthyThresholdCount",
            ty: Type::Int(Some(2), Some(10)),
            ..BODY
        },
        Member {
            name: "IpAddressType",
            query: "IpAddressType",
            wire: "IpAddressType",
            ty: Type::Str(&TARGET_GROUP_IP_ADDRESS_TYPE_ENUM),
            ..BODY
        },
        Member {
            name: "LoadBalancerArns",
            query: "LoadBalancerArns",
            wire: "LoadBalancerArns",
            ty: Type::List(&LOAD_BALANCER_ARNS),
            ..BODY
        },
        Member { name: "Matcher", query: "Matcher", wire: "Matcher", ty: Type::Struct(&MATCHER), ..BODY },
        Member { name: "Port", query: "Port", wire: "Port", ty: Type::Int(Some(1), Some(65535)), ..BODY },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "Protocol",
            ty: Type::Str(&PROTOCOL_ENUM),
            ..BODY
        },
        Member {
            name: "ProtocolVersion",
            query: "ProtocolVersion",
            wire: "ProtocolVersion",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TargetControlPort",
            query: "TargetControlPort",
            wire: "TargetControlPort",
            ty: Type::Int(Some(1), Some(65535)),
            ..BODY
        },
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TargetGroupName",
            query: "TargetGroupName",
            wire: "TargetGroupName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TargetType",
            query: "TargetType",
            wire: "TargetType",
            ty: Type::Str(&TARGET_TYPE_ENUM),
            ..BODY
        },
        Member {
            name: "UnhealthyThresholdCount",
            query: "UnhealthyThresholdCount",
            wire: "UnhealthyThresholdCount",
            ty: Type::Int(Some(2), Some(10)),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetGroup, TARGET_GROUP; 0 health_check_enabled 1 health_check_interval_seconds 2 health_check_path 3 health_check_port 4 health_check_protocol 5 health_check_timeout_seconds 6 healthy_threshold_count 7 ip_address_type 8 load_balancer_arns 9 matcher 10 port 11 protocol 12 protocol_version 13 target_control_port 14 target_group_arn 15 target_group_name 16 target_type 17 unhealthy_threshold_count 18 vpc_id);

static TARGET_GROUP_ARNS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static TARGET_GROUP_ATTRIBUTE: Schema = Schema {
    name: "TargetGroupAttribute",
    members: &[
        Member { name: "Key", query: "Key", wire: "Key", ty: Type::Str(&TARGET_GROUP_ATTRIBUTE_KEY), ..BODY },
        Member { name: "Value", query: "Value", wire: "Value", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetGroupAttribute, TARGET_GROUP_ATTRIBUTE; 0 key 1 value);

static TARGET_GROUP_ATTRIBUTE_KEY: StrRules =
    StrRules { min: None, max: Some(256), pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] };
static TARGET_GROUP_ATTRIBUTES: ListRules =
    ListRules { item: Type::Struct(&TARGET_GROUP_ATTRIBUTE), item_name: "member", min: None, max: None };
static TARGET_GROUP_IP_ADDRESS_TYPE_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ipv4", "ipv6"] };
static TARGET_GROUP_LIST: ListRules =
    ListRules { item: Type::Struct(&TARGET_GROUP_TUPLE), item_name: "member", min: None, max: None };
static TARGET_GROUP_NAMES: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupStickinessConfig {
    pub duration_seconds: Option<i32>,
    pub enabled: Option<bool>,
}
pub static TARGET_GROUP_STICKINESS_CONFIG: Schema = Schema {
    name: "TargetGroupStickinessConfig",
    members: &[
        Member {
            name: "DurationSeconds",
            query: "DurationSeconds",
            wire: "DurationSeconds",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Enabled", query: "Enabled", wire: "Enabled", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetGroupStickinessConfig, TARGET_GROUP_STICKINESS_CONFIG; 0 duration_seconds 1 enabled);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}
pub static TARGET_GROUP_TUPLE: Schema = Schema {
    name: "TargetGroupTuple",
    members: &[
        Member {
            name: "TargetGroupArn",
            query: "TargetGroupArn",
            wire: "TargetGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Weight", query: "Weight", wire: "Weight", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetGroupTuple, TARGET_GROUP_TUPLE; 0 target_group_arn 1 weight);

static TARGET_GROUPS: ListRules =
    ListRules { item: Type::Struct(&TARGET_GROUP), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealth {
    pub description: Option<Text>,
    pub reason: Option<Text>,
    pub state: Option<Text>,
}
pub static TARGET_HEALTH: Schema = Schema {
    name: "TargetHealth",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Reason",
            query: "Reason",
            wire: "Reason",
            ty: Type::Str(&TARGET_HEALTH_REASON_ENUM),
            ..BODY
        },
        Member {
            name: "State",
            query: "State",
            wire: "State",
            ty: Type::Str(&TARGET_HEALTH_STATE_ENUM),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetHealth, TARGET_HEALTH; 0 description 1 reason 2 state);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealthDescription {
    pub administrative_override: Option<AdministrativeOverride>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub health_check_port: Option<Text>,
    pub target: Option<TargetDescription>,
    pub target_health: Option<TargetHealth>,
}
pub static TARGET_HEALTH_DESCRIPTION: Schema = Schema {
    name: "TargetHealthDescription",
    members: &[
        Member {
            name: "AdministrativeOverride",
            query: "AdministrativeOverride",
            wire: "AdministrativeOverride",
            ty: Type::Struct(&ADMINISTRATIVE_OVERRIDE),
            ..BODY
        },
        Member {
            name: "AnomalyDetection",
            query: "AnomalyDetection",
            wire: "AnomalyDetection",
            ty: Type::Struct(&ANOMALY_DETECTION),
            ..BODY
        },
        Member {
            name: "HealthCheckPort",
            query: "HealthCheckPort",
            wire: "HealthCheckPort",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Target",
            query: "Target",
            wire: "Target",
            ty: Type::Struct(&TARGET_DESCRIPTION),
            ..BODY
        },
        Member {
            name: "TargetHealth",
            query: "TargetHealth",
            wire: "TargetHealth",
            ty: Type::Struct(&TARGET_HEALTH),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TargetHealthDescription, TARGET_HEALTH_DESCRIPTION; 0 administrative_override 1 anomaly_detection 2 health_check_port 3 target 4 target_health);

static TARGET_HEALTH_DESCRIPTIONS: ListRules =
    ListRules { item: Type::Struct(&TARGET_HEALTH_DESCRIPTION), item_name: "member", min: None, max: None };
static TARGET_HEALTH_REASON_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "Elb.RegistrationInProgress",
        "Elb.InitialHealthChecking",
        "Target.ResponseCodeMismatch",
        "Target.Timeout",
        "Target.FailedHealthChecks",
        "Target.NotRegistered",
        "Target.NotInUse",
        "Target.DeregistrationInProgress",
        "Target.InvalidState",
        "Target.IpUnusable",
        "Target.HealthCheckDisabled",
        "Elb.InternalError",
    ],
};
static TARGET_HEALTH_STATE_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["initial", "healthy", "unhealthy", "unhealthy.draining", "unused", "draining", "unavailable"],
};
static TARGET_TYPE_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["instance", "ip", "lambda", "alb"] };
static TRANSFORM_TYPE_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["host-header-rewrite", "url-rewrite"] };
static TRUST_STORE_ASSOCIATION_STATUS_ENUM: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["active", "removed"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UrlRewriteConfig {
    pub rewrites: Vec<RewriteConfig>,
}
pub static URL_REWRITE_CONFIG: Schema = Schema {
    name: "UrlRewriteConfig",
    members: &[Member {
        name: "Rewrites",
        query: "Rewrites",
        wire: "Rewrites",
        ty: Type::List(&REWRITE_CONFIG_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UrlRewriteConfig, URL_REWRITE_CONFIG; 0 rewrites);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ZonalCapacityReservationState {
    pub availability_zone: Option<Text>,
    pub effective_capacity_units: Option<f64>,
    pub state: Option<CapacityReservationStatus>,
}
pub static ZONAL_CAPACITY_RESERVATION_STATE: Schema = Schema {
    name: "ZonalCapacityReservationState",
    members: &[
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "AvailabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "EffectiveCapacityUnits",
            query: "EffectiveCapacityUnits",
            wire: "EffectiveCapacityUnits",
            ty: Type::Double,
            ..BODY
        },
        Member {
            name: "State",
            query: "State",
            wire: "State",
            ty: Type::Struct(&CAPACITY_RESERVATION_STATUS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ZonalCapacityReservationState, ZONAL_CAPACITY_RESERVATION_STATE; 0 availability_zone 1 effective_capacity_units 2 state);

static ZONAL_CAPACITY_RESERVATION_STATES: ListRules = ListRules {
    item: Type::Struct(&ZONAL_CAPACITY_RESERVATION_STATE),
    item_name: "member",
    min: None,
    max: None,
};
