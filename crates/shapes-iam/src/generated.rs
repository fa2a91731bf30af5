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
    signing_name: "iam",
    endpoint_prefix: "iam",
    service_id: "IAM",
    api_version: "2010-05-08",
    protocols: &[Protocol::AwsQuery],
    xmlns: "https://iam.amazonaws.com/doc/2010-05-08/",
    target_prefix: None,
    global: true,
    query_compatible: false,
    query_codes: &[],
    operations: &[
        &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &ADD_ROLE_TO_INSTANCE_PROFILE_OPERATION,
        &ADD_USER_TO_GROUP_OPERATION,
        &ATTACH_GROUP_POLICY_OPERATION,
        &ATTACH_ROLE_POLICY_OPERATION,
        &ATTACH_USER_POLICY_OPERATION,
        &CHANGE_PASSWORD_OPERATION,
        &CREATE_ACCESS_KEY_OPERATION,
        &CREATE_ACCOUNT_ALIAS_OPERATION,
        &CREATE_GROUP_OPERATION,
        &CREATE_INSTANCE_PROFILE_OPERATION,
        &CREATE_LOGIN_PROFILE_OPERATION,
        &CREATE_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &CREATE_POLICY_OPERATION,
        &CREATE_POLICY_VERSION_OPERATION,
        &CREATE_ROLE_OPERATION,
        &CREATE_USER_OPERATION,
        &DELETE_ACCESS_KEY_OPERATION,
        &DELETE_ACCOUNT_ALIAS_OPERATION,
        &DELETE_ACCOUNT_PASSWORD_POLICY_OPERATION,
        &DELETE_GROUP_OPERATION,
        &DELETE_GROUP_POLICY_OPERATION,
        &DELETE_INSTANCE_PROFILE_OPERATION,
        &DELETE_LOGIN_PROFILE_OPERATION,
        &DELETE_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &DELETE_POLICY_OPERATION,
        &DELETE_POLICY_VERSION_OPERATION,
        &DELETE_ROLE_OPERATION,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION,
        &DELETE_ROLE_POLICY_OPERATION,
        &DELETE_SERVER_CERTIFICATE_OPERATION,
        &DELETE_USER_OPERATION,
        &DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION,
        &DELETE_USER_POLICY_OPERATION,
        &DETACH_GROUP_POLICY_OPERATION,
        &DETACH_ROLE_POLICY_OPERATION,
        &DETACH_USER_POLICY_OPERATION,
        &GET_ACCESS_KEY_LAST_USED_OPERATION,
        &GET_ACCOUNT_PASSWORD_POLICY_OPERATION,
        &GET_ACCOUNT_SUMMARY_OPERATION,
        &GET_GROUP_OPERATION,
        &GET_GROUP_POLICY_OPERATION,
        &GET_INSTANCE_PROFILE_OPERATION,
        &GET_LOGIN_PROFILE_OPERATION,
        &GET_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &GET_POLICY_OPERATION,
        &GET_POLICY_VERSION_OPERATION,
        &GET_ROLE_OPERATION,
        &GET_ROLE_POLICY_OPERATION,
        &GET_SERVER_CERTIFICATE_OPERATION,
        &GET_USER_OPERATION,
        &GET_USER_POLICY_OPERATION,
        &LIST_ACCESS_KEYS_OPERATION,
        &LIST_ACCOUNT_ALIASES_OPERATION,
        &LIST_ATTACHED_GROUP_POLICIES_OPERATION,
        &LIST_ATTACHED_ROLE_POLICIES_OPERATION,
        &LIST_ATTACHED_USER_POLICIES_OPERATION,
        &LIST_ENTITIES_FOR_POLICY_OPERATION,
        &LIST_GROUP_POLICIES_OPERATION,
        &LIST_GROUPS_OPERATION,
        &LIST_GROUPS_FOR_USER_OPERATION,
        &LIST_INSTANCE_PROFILE_TAGS_OPERATION,
        &LIST_INSTANCE_PROFILES_OPERATION,
        &LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION,
        &LIST_MFA_DEVICES_OPERATION,
        &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OPERATION,
        &LIST_OPEN_ID_CONNECT_PROVIDERS_OPERATION,
        &LIST_POLICIES_OPERATION,
        &LIST_POLICY_TAGS_OPERATION,
        &LIST_POLICY_VERSIONS_OPERATION,
        &LIST_ROLE_POLICIES_OPERATION,
        &LIST_ROLE_TAGS_OPERATION,
        &LIST_ROLES_OPERATION,
        &LIST_SSH_PUBLIC_KEYS_OPERATION,
        &LIST_SERVER_CERTIFICATE_TAGS_OPERATION,
        &LIST_SERVER_CERTIFICATES_OPERATION,
        &LIST_SERVICE_SPECIFIC_CREDENTIALS_OPERATION,
        &LIST_SIGNING_CERTIFICATES_OPERATION,
        &LIST_USER_POLICIES_OPERATION,
        &LIST_USER_TAGS_OPERATION,
        &LIST_USERS_OPERATION,
        &LIST_VIRTUAL_MFA_DEVICES_OPERATION,
        &PUT_GROUP_POLICY_OPERATION,
        &PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION,
        &PUT_ROLE_POLICY_OPERATION,
        &PUT_USER_PERMISSIONS_BOUNDARY_OPERATION,
        &PUT_USER_POLICY_OPERATION,
        &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &REMOVE_ROLE_FROM_INSTANCE_PROFILE_OPERATION,
        &REMOVE_USER_FROM_GROUP_OPERATION,
        &SET_DEFAULT_POLICY_VERSION_OPERATION,
        &SIMULATE_CUSTOM_POLICY_OPERATION,
        &SIMULATE_PRINCIPAL_POLICY_OPERATION,
        &TAG_INSTANCE_PROFILE_OPERATION,
        &TAG_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &TAG_POLICY_OPERATION,
        &TAG_ROLE_OPERATION,
        &TAG_SERVER_CERTIFICATE_OPERATION,
        &TAG_USER_OPERATION,
        &UNTAG_INSTANCE_PROFILE_OPERATION,
        &UNTAG_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &UNTAG_POLICY_OPERATION,
        &UNTAG_ROLE_OPERATION,
        &UNTAG_SERVER_CERTIFICATE_OPERATION,
        &UNTAG_USER_OPERATION,
        &UPDATE_ACCESS_KEY_OPERATION,
        &UPDATE_ACCOUNT_PASSWORD_POLICY_OPERATION,
        &UPDATE_ASSUME_ROLE_POLICY_OPERATION,
        &UPDATE_GROUP_OPERATION,
        &UPDATE_LOGIN_PROFILE_OPERATION,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OPERATION,
        &UPDATE_ROLE_OPERATION,
        &UPDATE_ROLE_DESCRIPTION_OPERATION,
        &UPDATE_SERVER_CERTIFICATE_OPERATION,
        &UPDATE_USER_OPERATION,
        &UPLOAD_SERVER_CERTIFICATE_OPERATION,
    ],
    known: &[
        "AcceptDelegationRequest",
        "AddClientIDToOpenIDConnectProvider",
        "AddRoleToInstanceProfile",
        "AddUserToGroup",
        "AssociateDelegationRequest",
        "AttachGroupPolicy",
        "AttachRolePolicy",
        "AttachUserPolicy",
        "ChangePassword",
        "CreateAccessKey",
        "CreateAccountAlias",
        "CreateDelegationRequest",
        "CreateGroup",
        "CreateInstanceProfile",
        "CreateLoginProfile",
        "CreateOpenIDConnectProvider",
        "CreatePolicy",
        "CreatePolicyVersion",
        "CreateRole",
        "CreateSAMLProvider",
        "CreateServiceLinkedRole",
        "CreateServiceSpecificCredential",
        "CreateUser",
        "CreateVirtualMFADevice",
        "DeactivateMFADevice",
        "DeleteAccessKey",
        "DeleteAccountAlias",
        "DeleteAccountPasswordPolicy",
        "DeleteGroup",
        "DeleteGroupPolicy",
        "DeleteInstanceProfile",
        "DeleteLoginProfile",
        "DeleteOpenIDConnectProvider",
        "DeletePolicy",
        "DeletePolicyVersion",
        "DeleteRole",
        "DeleteRolePermissionsBoundary",
        "DeleteRolePolicy",
        "DeleteSAMLProvider",
        "DeleteSSHPublicKey",
        "DeleteServerCertificate",
        "DeleteServiceLinkedRole",
        "DeleteServiceSpecificCredential",
        "DeleteSigningCertificate",
        "DeleteUser",
        "DeleteUserPermissionsBoundary",
        "DeleteUserPolicy",
        "DeleteVirtualMFADevice",
        "DetachGroupPolicy",
        "DetachRolePolicy",
        "DetachUserPolicy",
        "DisableOrganizationsRootCredentialsManagement",
        "DisableOrganizationsRootSessions",
        "DisableOutboundWebIdentityFederation",
        "EnableMFADevice",
        "EnableOrganizationsRootCredentialsManagement",
        "EnableOrganizationsRootSessions",
        "EnableOutboundWebIdentityFederation",
        "GenerateCredentialReport",
        "GenerateOrganizationsAccessReport",
        "GenerateServiceLastAccessedDetails",
        "GetAccessKeyLastUsed",
        "GetAccountAuthorizationDetails",
        "GetAccountPasswordPolicy",
        "GetAccountSummary",
        "GetContextKeysForCustomPolicy",
        "GetContextKeysForPrincipalPolicy",
        "GetCredentialReport",
        "GetDelegationRequest",
        "GetGroup",
        "GetGroupPolicy",
        "GetHumanReadableSummary",
        "GetInstanceProfile",
        "GetLoginProfile",
        "GetMFADevice",
        "GetOpenIDConnectProvider",
        "GetOrganizationsAccessReport",
        "GetOutboundWebIdentityFederationInfo",
        "GetPolicy",
        "GetPolicyVersion",
        "GetRole",
        "GetRolePolicy",
        "GetSAMLProvider",
        "GetSSHPublicKey",
        "GetServerCertificate",
        "GetServiceLastAccessedDetails",
        "GetServiceLastAccessedDetailsWithEntities",
        "GetServiceLinkedRoleDeletionStatus",
        "GetUser",
        "GetUserPolicy",
        "ListAccessKeys",
        "ListAccountAliases",
        "ListAttachedGroupPolicies",
        "ListAttachedRolePolicies",
        "ListAttachedUserPolicies",
        "ListDelegationRequests",
        "ListEntitiesForPolicy",
        "ListGroupPolicies",
        "ListGroups",
        "ListGroupsForUser",
        "ListInstanceProfileTags",
        "ListInstanceProfiles",
        "ListInstanceProfilesForRole",
        "ListMFADeviceTags",
        "ListMFADevices",
        "ListOpenIDConnectProviderTags",
        "ListOpenIDConnectProviders",
        "ListOrganizationsFeatures",
        "ListPolicies",
        "ListPoliciesGrantingServiceAccess",
        "ListPolicyTags",
        "ListPolicyVersions",
        "ListRolePolicies",
        "ListRoleTags",
        "ListRoles",
        "ListSAMLProviderTags",
        "ListSAMLProviders",
        "ListSSHPublicKeys",
        "ListServerCertificateTags",
        "ListServerCertificates",
        "ListServiceSpecificCredentials",
        "ListSigningCertificates",
        "ListUserPolicies",
        "ListUserTags",
        "ListUsers",
        "ListVirtualMFADevices",
        "PutGroupPolicy",
        "PutRolePermissionsBoundary",
        "PutRolePolicy",
        "PutUserPermissionsBoundary",
        "PutUserPolicy",
        "RejectDelegationRequest",
        "RemoveClientIDFromOpenIDConnectProvider",
        "RemoveRoleFromInstanceProfile",
        "RemoveUserFromGroup",
        "ResetServiceSpecificCredential",
        "ResyncMFADevice",
        "SendDelegationToken",
        "SetDefaultPolicyVersion",
        "SetSecurityTokenServicePreferences",
        "SimulateCustomPolicy",
        "SimulatePrincipalPolicy",
        "TagInstanceProfile",
        "TagMFADevice",
        "TagOpenIDConnectProvider",
        "TagPolicy",
        "TagRole",
        "TagSAMLProvider",
        "TagServerCertificate",
        "TagUser",
        "UntagInstanceProfile",
        "UntagMFADevice",
        "UntagOpenIDConnectProvider",
        "UntagPolicy",
        "UntagRole",
        "UntagSAMLProvider",
        "UntagServerCertificate",
        "UntagUser",
        "UpdateAccessKey",
        "UpdateAccountPasswordPolicy",
        "UpdateAssumeRolePolicy",
        "UpdateDelegationRequest",
        "UpdateGroup",
        "UpdateLoginProfile",
        "UpdateOpenIDConnectProviderThumbprint",
        "UpdateRole",
        "UpdateRoleDescription",
        "UpdateSAMLProvider",
        "UpdateSSHPublicKey",
        "UpdateServerCertificate",
        "UpdateServiceSpecificCredential",
        "UpdateSigningCertificate",
        "UpdateUser",
        "UploadSSHPublicKey",
        "UploadServerCertificate",
        "UploadSigningCertificate",
    ],
};

pub struct AddClientIDToOpenIDConnectProvider;
impl Call for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "AddClientIDToOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AddClientIDToOpenIDConnectProvider>,
};

pub struct AddRoleToInstanceProfile;
impl Call for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ADD_ROLE_TO_INSTANCE_PROFILE_OPERATION;
}
static ADD_ROLE_TO_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "AddRoleToInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AddRoleToInstanceProfile>,
};

pub struct AddUserToGroup;
impl Call for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ADD_USER_TO_GROUP_OPERATION;
}
static ADD_USER_TO_GROUP_OPERATION: Operation = Operation {
    name: "AddUserToGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ADD_USER_TO_GROUP_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AddUserToGroup>,
};

pub struct AttachGroupPolicy;
impl Call for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ATTACH_GROUP_POLICY_OPERATION;
}
static ATTACH_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "AttachGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ATTACH_GROUP_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AttachGroupPolicy>,
};

pub struct AttachRolePolicy;
impl Call for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ATTACH_ROLE_POLICY_OPERATION;
}
static ATTACH_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "AttachRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ATTACH_ROLE_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AttachRolePolicy>,
};

pub struct AttachUserPolicy;
impl Call for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ATTACH_USER_POLICY_OPERATION;
}
static ATTACH_USER_POLICY_OPERATION: Operation = Operation {
    name: "AttachUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ATTACH_USER_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AttachUserPolicy>,
};

pub struct ChangePassword;
impl Call for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &CHANGE_PASSWORD_OPERATION;
}
static CHANGE_PASSWORD_OPERATION: Operation = Operation {
    name: "ChangePassword",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CHANGE_PASSWORD_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ChangePassword>,
};

pub struct CreateAccessKey;
impl Call for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const OPERATION: &'static Operation = &CREATE_ACCESS_KEY_OPERATION;
}
static CREATE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "CreateAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_ACCESS_KEY_REQUEST,
    output: &CREATE_ACCESS_KEY_RESPONSE,
    result_wrapper: Some("CreateAccessKeyResult"),
    new_input: wire::new_input::<CreateAccessKey>,
};

pub struct CreateAccountAlias;
impl Call for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &CREATE_ACCOUNT_ALIAS_OPERATION;
}
static CREATE_ACCOUNT_ALIAS_OPERATION: Operation = Operation {
    name: "CreateAccountAlias",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_ACCOUNT_ALIAS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<CreateAccountAlias>,
};

pub struct CreateGroup;
impl Call for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const OPERATION: &'static Operation = &CREATE_GROUP_OPERATION;
}
static CREATE_GROUP_OPERATION: Operation = Operation {
    name: "CreateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_GROUP_REQUEST,
    output: &CREATE_GROUP_RESPONSE,
    result_wrapper: Some("CreateGroupResult"),
    new_input: wire::new_input::<CreateGroup>,
};

pub struct CreateInstanceProfile;
impl Call for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const OPERATION: &'static Operation = &CREATE_INSTANCE_PROFILE_OPERATION;
}
static CREATE_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "CreateInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_INSTANCE_PROFILE_REQUEST,
    output: &CREATE_INSTANCE_PROFILE_RESPONSE,
    result_wrapper: Some("CreateInstanceProfileResult"),
    new_input: wire::new_input::<CreateInstanceProfile>,
};

pub struct CreateLoginProfile;
impl Call for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const OPERATION: &'static Operation = &CREATE_LOGIN_PROFILE_OPERATION;
}
static CREATE_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "CreateLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_LOGIN_PROFILE_REQUEST,
    output: &CREATE_LOGIN_PROFILE_RESPONSE,
    result_wrapper: Some("CreateLoginProfileResult"),
    new_input: wire::new_input::<CreateLoginProfile>,
};

pub struct CreateOpenIDConnectProvider;
impl Call for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const OPERATION: &'static Operation = &CREATE_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static CREATE_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "CreateOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    result_wrapper: Some("CreateOpenIDConnectProviderResult"),
    new_input: wire::new_input::<CreateOpenIDConnectProvider>,
};

pub struct CreatePolicy;
impl Call for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const OPERATION: &'static Operation = &CREATE_POLICY_OPERATION;
}
static CREATE_POLICY_OPERATION: Operation = Operation {
    name: "CreatePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_POLICY_REQUEST,
    output: &CREATE_POLICY_RESPONSE,
    result_wrapper: Some("CreatePolicyResult"),
    new_input: wire::new_input::<CreatePolicy>,
};

pub struct CreatePolicyVersion;
impl Call for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const OPERATION: &'static Operation = &CREATE_POLICY_VERSION_OPERATION;
}
static CREATE_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "CreatePolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_POLICY_VERSION_REQUEST,
    output: &CREATE_POLICY_VERSION_RESPONSE,
    result_wrapper: Some("CreatePolicyVersionResult"),
    new_input: wire::new_input::<CreatePolicyVersion>,
};

pub struct CreateRole;
impl Call for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const OPERATION: &'static Operation = &CREATE_ROLE_OPERATION;
}
static CREATE_ROLE_OPERATION: Operation = Operation {
    name: "CreateRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_ROLE_REQUEST,
    output: &CREATE_ROLE_RESPONSE,
    result_wrapper: Some("CreateRoleResult"),
    new_input: wire::new_input::<CreateRole>,
};

pub struct CreateUser;
impl Call for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const OPERATION: &'static Operation = &CREATE_USER_OPERATION;
}
static CREATE_USER_OPERATION: Operation = Operation {
    name: "CreateUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_USER_REQUEST,
    output: &CREATE_USER_RESPONSE,
    result_wrapper: Some("CreateUserResult"),
    new_input: wire::new_input::<CreateUser>,
};

pub struct DeleteAccessKey;
impl Call for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ACCESS_KEY_OPERATION;
}
static DELETE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "DeleteAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ACCESS_KEY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteAccessKey>,
};

pub struct DeleteAccountAlias;
impl Call for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ACCOUNT_ALIAS_OPERATION;
}
static DELETE_ACCOUNT_ALIAS_OPERATION: Operation = Operation {
    name: "DeleteAccountAlias",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ACCOUNT_ALIAS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteAccountAlias>,
};

pub struct DeleteAccountPasswordPolicy;
impl Call for DeleteAccountPasswordPolicy {
    type Input = Unit;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ACCOUNT_PASSWORD_POLICY_OPERATION;
}
static DELETE_ACCOUNT_PASSWORD_POLICY_OPERATION: Operation = Operation {
    name: "DeleteAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Unit as wire::Structure>::SCHEMA,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteAccountPasswordPolicy>,
};

pub struct DeleteGroup;
impl Call for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_GROUP_OPERATION;
}
static DELETE_GROUP_OPERATION: Operation = Operation {
    name: "DeleteGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_GROUP_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteGroup>,
};

pub struct DeleteGroupPolicy;
impl Call for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_GROUP_POLICY_OPERATION;
}
static DELETE_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "DeleteGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_GROUP_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteGroupPolicy>,
};

pub struct DeleteInstanceProfile;
impl Call for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_INSTANCE_PROFILE_OPERATION;
}
static DELETE_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "DeleteInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_INSTANCE_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteInstanceProfile>,
};

pub struct DeleteLoginProfile;
impl Call for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_LOGIN_PROFILE_OPERATION;
}
static DELETE_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "DeleteLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_LOGIN_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteLoginProfile>,
};

pub struct DeleteOpenIDConnectProvider;
impl Call for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static DELETE_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "DeleteOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteOpenIDConnectProvider>,
};

pub struct DeletePolicy;
impl Call for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_POLICY_OPERATION;
}
static DELETE_POLICY_OPERATION: Operation = Operation {
    name: "DeletePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeletePolicy>,
};

pub struct DeletePolicyVersion;
impl Call for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_POLICY_VERSION_OPERATION;
}
static DELETE_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "DeletePolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_POLICY_VERSION_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeletePolicyVersion>,
};

pub struct DeleteRole;
impl Call for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ROLE_OPERATION;
}
static DELETE_ROLE_OPERATION: Operation = Operation {
    name: "DeleteRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ROLE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteRole>,
};

pub struct DeleteRolePermissionsBoundary;
impl Call for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION;
}
static DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "DeleteRolePermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteRolePermissionsBoundary>,
};

pub struct DeleteRolePolicy;
impl Call for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ROLE_POLICY_OPERATION;
}
static DELETE_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "DeleteRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ROLE_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteRolePolicy>,
};

pub struct DeleteServerCertificate;
impl Call for DeleteServerCertificate {
    type Input = DeleteServerCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_SERVER_CERTIFICATE_OPERATION;
}
static DELETE_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "DeleteServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_SERVER_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteServerCertificate>,
};

pub struct DeleteUser;
impl Call for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_USER_OPERATION;
}
static DELETE_USER_OPERATION: Operation = Operation {
    name: "DeleteUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_USER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteUser>,
};

pub struct DeleteUserPermissionsBoundary;
impl Call for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION;
}
static DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "DeleteUserPermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteUserPermissionsBoundary>,
};

pub struct DeleteUserPolicy;
impl Call for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_USER_POLICY_OPERATION;
}
static DELETE_USER_POLICY_OPERATION: Operation = Operation {
    name: "DeleteUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_USER_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteUserPolicy>,
};

pub struct DetachGroupPolicy;
impl Call for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DETACH_GROUP_POLICY_OPERATION;
}
static DETACH_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "DetachGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DETACH_GROUP_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DetachGroupPolicy>,
};

pub struct DetachRolePolicy;
impl Call for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DETACH_ROLE_POLICY_OPERATION;
}
static DETACH_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "DetachRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DETACH_ROLE_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DetachRolePolicy>,
};

pub struct DetachUserPolicy;
impl Call for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DETACH_USER_POLICY_OPERATION;
}
static DETACH_USER_POLICY_OPERATION: Operation = Operation {
    name: "DetachUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DETACH_USER_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DetachUserPolicy>,
};

pub struct GetAccessKeyLastUsed;
impl Call for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const OPERATION: &'static Operation = &GET_ACCESS_KEY_LAST_USED_OPERATION;
}
static GET_ACCESS_KEY_LAST_USED_OPERATION: Operation = Operation {
    name: "GetAccessKeyLastUsed",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_ACCESS_KEY_LAST_USED_REQUEST,
    output: &GET_ACCESS_KEY_LAST_USED_RESPONSE,
    result_wrapper: Some("GetAccessKeyLastUsedResult"),
    new_input: wire::new_input::<GetAccessKeyLastUsed>,
};

pub struct GetAccountPasswordPolicy;
impl Call for GetAccountPasswordPolicy {
    type Input = Unit;
    type Output = GetAccountPasswordPolicyResponse;
    const OPERATION: &'static Operation = &GET_ACCOUNT_PASSWORD_POLICY_OPERATION;
}
static GET_ACCOUNT_PASSWORD_POLICY_OPERATION: Operation = Operation {
    name: "GetAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Unit as wire::Structure>::SCHEMA,
    output: &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE,
    result_wrapper: Some("GetAccountPasswordPolicyResult"),
    new_input: wire::new_input::<GetAccountPasswordPolicy>,
};

pub struct GetAccountSummary;
impl Call for GetAccountSummary {
    type Input = Unit;
    type Output = GetAccountSummaryResponse;
    const OPERATION: &'static Operation = &GET_ACCOUNT_SUMMARY_OPERATION;
}
static GET_ACCOUNT_SUMMARY_OPERATION: Operation = Operation {
    name: "GetAccountSummary",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Unit as wire::Structure>::SCHEMA,
    output: &GET_ACCOUNT_SUMMARY_RESPONSE,
    result_wrapper: Some("GetAccountSummaryResult"),
    new_input: wire::new_input::<GetAccountSummary>,
};

pub struct GetGroup;
impl Call for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const OPERATION: &'static Operation = &GET_GROUP_OPERATION;
}
static GET_GROUP_OPERATION: Operation = Operation {
    name: "GetGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_GROUP_REQUEST,
    output: &GET_GROUP_RESPONSE,
    result_wrapper: Some("GetGroupResult"),
    new_input: wire::new_input::<GetGroup>,
};

pub struct GetGroupPolicy;
impl Call for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const OPERATION: &'static Operation = &GET_GROUP_POLICY_OPERATION;
}
static GET_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "GetGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_GROUP_POLICY_REQUEST,
    output: &GET_GROUP_POLICY_RESPONSE,
    result_wrapper: Some("GetGroupPolicyResult"),
    new_input: wire::new_input::<GetGroupPolicy>,
};

pub struct GetInstanceProfile;
impl Call for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const OPERATION: &'static Operation = &GET_INSTANCE_PROFILE_OPERATION;
}
static GET_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "GetInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_INSTANCE_PROFILE_REQUEST,
    output: &GET_INSTANCE_PROFILE_RESPONSE,
    result_wrapper: Some("GetInstanceProfileResult"),
    new_input: wire::new_input::<GetInstanceProfile>,
};

pub struct GetLoginProfile;
impl Call for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const OPERATION: &'static Operation = &GET_LOGIN_PROFILE_OPERATION;
}
static GET_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "GetLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_LOGIN_PROFILE_REQUEST,
    output: &GET_LOGIN_PROFILE_RESPONSE,
    result_wrapper: Some("GetLoginProfileResult"),
    new_input: wire::new_input::<GetLoginProfile>,
};

pub struct GetOpenIDConnectProvider;
impl Call for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const OPERATION: &'static Operation = &GET_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static GET_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "GetOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    result_wrapper: Some("GetOpenIDConnectProviderResult"),
    new_input: wire::new_input::<GetOpenIDConnectProvider>,
};

pub struct GetPolicy;
impl Call for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const OPERATION: &'static Operation = &GET_POLICY_OPERATION;
}
static GET_POLICY_OPERATION: Operation = Operation {
    name: "GetPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_POLICY_REQUEST,
    output: &GET_POLICY_RESPONSE,
    result_wrapper: Some("GetPolicyResult"),
    new_input: wire::new_input::<GetPolicy>,
};

pub struct GetPolicyVersion;
impl Call for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const OPERATION: &'static Operation = &GET_POLICY_VERSION_OPERATION;
}
static GET_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "GetPolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_POLICY_VERSION_REQUEST,
    output: &GET_POLICY_VERSION_RESPONSE,
    result_wrapper: Some("GetPolicyVersionResult"),
    new_input: wire::new_input::<GetPolicyVersion>,
};

pub struct GetRole;
impl Call for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const OPERATION: &'static Operation = &GET_ROLE_OPERATION;
}
static GET_ROLE_OPERATION: Operation = Operation {
    name: "GetRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_ROLE_REQUEST,
    output: &GET_ROLE_RESPONSE,
    result_wrapper: Some("GetRoleResult"),
    new_input: wire::new_input::<GetRole>,
};

pub struct GetRolePolicy;
impl Call for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const OPERATION: &'static Operation = &GET_ROLE_POLICY_OPERATION;
}
static GET_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "GetRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_ROLE_POLICY_REQUEST,
    output: &GET_ROLE_POLICY_RESPONSE,
    result_wrapper: Some("GetRolePolicyResult"),
    new_input: wire::new_input::<GetRolePolicy>,
};

pub struct GetServerCertificate;
impl Call for GetServerCertificate {
    type Input = GetServerCertificateRequest;
    type Output = GetServerCertificateResponse;
    const OPERATION: &'static Operation = &GET_SERVER_CERTIFICATE_OPERATION;
}
static GET_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "GetServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_SERVER_CERTIFICATE_REQUEST,
    output: &GET_SERVER_CERTIFICATE_RESPONSE,
    result_wrapper: Some("GetServerCertificateResult"),
    new_input: wire::new_input::<GetServerCertificate>,
};

pub struct GetUser;
impl Call for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const OPERATION: &'static Operation = &GET_USER_OPERATION;
}
static GET_USER_OPERATION: Operation = Operation {
    name: "GetUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_USER_REQUEST,
    output: &GET_USER_RESPONSE,
    result_wrapper: Some("GetUserResult"),
    new_input: wire::new_input::<GetUser>,
};

pub struct GetUserPolicy;
impl Call for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const OPERATION: &'static Operation = &GET_USER_POLICY_OPERATION;
}
static GET_USER_POLICY_OPERATION: Operation = Operation {
    name: "GetUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_USER_POLICY_REQUEST,
    output: &GET_USER_POLICY_RESPONSE,
    result_wrapper: Some("GetUserPolicyResult"),
    new_input: wire::new_input::<GetUserPolicy>,
};

pub struct ListAccessKeys;
impl Call for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const OPERATION: &'static Operation = &LIST_ACCESS_KEYS_OPERATION;
}
static LIST_ACCESS_KEYS_OPERATION: Operation = Operation {
    name: "ListAccessKeys",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ACCESS_KEYS_REQUEST,
    output: &LIST_ACCESS_KEYS_RESPONSE,
    result_wrapper: Some("ListAccessKeysResult"),
    new_input: wire::new_input::<ListAccessKeys>,
};

pub struct ListAccountAliases;
impl Call for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const OPERATION: &'static Operation = &LIST_ACCOUNT_ALIASES_OPERATION;
}
static LIST_ACCOUNT_ALIASES_OPERATION: Operation = Operation {
    name: "ListAccountAliases",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ACCOUNT_ALIASES_REQUEST,
    output: &LIST_ACCOUNT_ALIASES_RESPONSE,
    result_wrapper: Some("ListAccountAliasesResult"),
    new_input: wire::new_input::<ListAccountAliases>,
};

pub struct ListAttachedGroupPolicies;
impl Call for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const OPERATION: &'static Operation = &LIST_ATTACHED_GROUP_POLICIES_OPERATION;
}
static LIST_ATTACHED_GROUP_POLICIES_OPERATION: Operation = Operation {
    name: "ListAttachedGroupPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ATTACHED_GROUP_POLICIES_REQUEST,
    output: &LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedGroupPoliciesResult"),
    new_input: wire::new_input::<ListAttachedGroupPolicies>,
};

pub struct ListAttachedRolePolicies;
impl Call for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const OPERATION: &'static Operation = &LIST_ATTACHED_ROLE_POLICIES_OPERATION;
}
static LIST_ATTACHED_ROLE_POLICIES_OPERATION: Operation = Operation {
    name: "ListAttachedRolePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ATTACHED_ROLE_POLICIES_REQUEST,
    output: &LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedRolePoliciesResult"),
    new_input: wire::new_input::<ListAttachedRolePolicies>,
};

pub struct ListAttachedUserPolicies;
impl Call for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const OPERATION: &'static Operation = &LIST_ATTACHED_USER_POLICIES_OPERATION;
}
static LIST_ATTACHED_USER_POLICIES_OPERATION: Operation = Operation {
    name: "ListAttachedUserPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ATTACHED_USER_POLICIES_REQUEST,
    output: &LIST_ATTACHED_USER_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedUserPoliciesResult"),
    new_input: wire::new_input::<ListAttachedUserPolicies>,
};

pub struct ListEntitiesForPolicy;
impl Call for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const OPERATION: &'static Operation = &LIST_ENTITIES_FOR_POLICY_OPERATION;
}
static LIST_ENTITIES_FOR_POLICY_OPERATION: Operation = Operation {
    name: "ListEntitiesForPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ENTITIES_FOR_POLICY_REQUEST,
    output: &LIST_ENTITIES_FOR_POLICY_RESPONSE,
    result_wrapper: Some("ListEntitiesForPolicyResult"),
    new_input: wire::new_input::<ListEntitiesForPolicy>,
};

pub struct ListGroupPolicies;
impl Call for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const OPERATION: &'static Operation = &LIST_GROUP_POLICIES_OPERATION;
}
static LIST_GROUP_POLICIES_OPERATION: Operation = Operation {
    name: "ListGroupPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_GROUP_POLICIES_REQUEST,
    output: &LIST_GROUP_POLICIES_RESPONSE,
    result_wrapper: Some("ListGroupPoliciesResult"),
    new_input: wire::new_input::<ListGroupPolicies>,
};

pub struct ListGroups;
impl Call for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const OPERATION: &'static Operation = &LIST_GROUPS_OPERATION;
}
static LIST_GROUPS_OPERATION: Operation = Operation {
    name: "ListGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_GROUPS_REQUEST,
    output: &LIST_GROUPS_RESPONSE,
    result_wrapper: Some("ListGroupsResult"),
    new_input: wire::new_input::<ListGroups>,
};

pub struct ListGroupsForUser;
impl Call for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const OPERATION: &'static Operation = &LIST_GROUPS_FOR_USER_OPERATION;
}
static LIST_GROUPS_FOR_USER_OPERATION: Operation = Operation {
    name: "ListGroupsForUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_GROUPS_FOR_USER_REQUEST,
    output: &LIST_GROUPS_FOR_USER_RESPONSE,
    result_wrapper: Some("ListGroupsForUserResult"),
    new_input: wire::new_input::<ListGroupsForUser>,
};

pub struct ListInstanceProfileTags;
impl Call for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const OPERATION: &'static Operation = &LIST_INSTANCE_PROFILE_TAGS_OPERATION;
}
static LIST_INSTANCE_PROFILE_TAGS_OPERATION: Operation = Operation {
    name: "ListInstanceProfileTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_INSTANCE_PROFILE_TAGS_REQUEST,
    output: &LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
    result_wrapper: Some("ListInstanceProfileTagsResult"),
    new_input: wire::new_input::<ListInstanceProfileTags>,
};

pub struct ListInstanceProfiles;
impl Call for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const OPERATION: &'static Operation = &LIST_INSTANCE_PROFILES_OPERATION;
}
static LIST_INSTANCE_PROFILES_OPERATION: Operation = Operation {
    name: "ListInstanceProfiles",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_INSTANCE_PROFILES_REQUEST,
    output: &LIST_INSTANCE_PROFILES_RESPONSE,
    result_wrapper: Some("ListInstanceProfilesResult"),
    new_input: wire::new_input::<ListInstanceProfiles>,
};

pub struct ListInstanceProfilesForRole;
impl Call for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const OPERATION: &'static Operation = &LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION;
}
static LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION: Operation = Operation {
    name: "ListInstanceProfilesForRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
    output: &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
    result_wrapper: Some("ListInstanceProfilesForRoleResult"),
    new_input: wire::new_input::<ListInstanceProfilesForRole>,
};

pub struct ListMFADevices;
impl Call for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const OPERATION: &'static Operation = &LIST_MFA_DEVICES_OPERATION;
}
static LIST_MFA_DEVICES_OPERATION: Operation = Operation {
    name: "ListMFADevices",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_MFA_DEVICES_REQUEST,
    output: &LIST_MFA_DEVICES_RESPONSE,
    result_wrapper: Some("ListMFADevicesResult"),
    new_input: wire::new_input::<ListMFADevices>,
};

pub struct ListOpenIDConnectProviderTags;
impl Call for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const OPERATION: &'static Operation = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OPERATION;
}
static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OPERATION: Operation = Operation {
    name: "ListOpenIDConnectProviderTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST,
    output: &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE,
    result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
    new_input: wire::new_input::<ListOpenIDConnectProviderTags>,
};

pub struct ListOpenIDConnectProviders;
impl Call for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const OPERATION: &'static Operation = &LIST_OPEN_ID_CONNECT_PROVIDERS_OPERATION;
}
static LIST_OPEN_ID_CONNECT_PROVIDERS_OPERATION: Operation = Operation {
    name: "ListOpenIDConnectProviders",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
    output: &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE,
    result_wrapper: Some("ListOpenIDConnectProvidersResult"),
    new_input: wire::new_input::<ListOpenIDConnectProviders>,
};

pub struct ListPolicies;
impl Call for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const OPERATION: &'static Operation = &LIST_POLICIES_OPERATION;
}
static LIST_POLICIES_OPERATION: Operation = Operation {
    name: "ListPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_POLICIES_REQUEST,
    output: &LIST_POLICIES_RESPONSE,
    result_wrapper: Some("ListPoliciesResult"),
    new_input: wire::new_input::<ListPolicies>,
};

pub struct ListPolicyTags;
impl Call for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const OPERATION: &'static Operation = &LIST_POLICY_TAGS_OPERATION;
}
static LIST_POLICY_TAGS_OPERATION: Operation = Operation {
    name: "ListPolicyTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_POLICY_TAGS_REQUEST,
    output: &LIST_POLICY_TAGS_RESPONSE,
    result_wrapper: Some("ListPolicyTagsResult"),
    new_input: wire::new_input::<ListPolicyTags>,
};

pub struct ListPolicyVersions;
impl Call for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const OPERATION: &'static Operation = &LIST_POLICY_VERSIONS_OPERATION;
}
static LIST_POLICY_VERSIONS_OPERATION: Operation = Operation {
    name: "ListPolicyVersions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_POLICY_VERSIONS_REQUEST,
    output: &LIST_POLICY_VERSIONS_RESPONSE,
    result_wrapper: Some("ListPolicyVersionsResult"),
    new_input: wire::new_input::<ListPolicyVersions>,
};

pub struct ListRolePolicies;
impl Call for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const OPERATION: &'static Operation = &LIST_ROLE_POLICIES_OPERATION;
}
static LIST_ROLE_POLICIES_OPERATION: Operation = Operation {
    name: "ListRolePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ROLE_POLICIES_REQUEST,
    output: &LIST_ROLE_POLICIES_RESPONSE,
    result_wrapper: Some("ListRolePoliciesResult"),
    new_input: wire::new_input::<ListRolePolicies>,
};

pub struct ListRoleTags;
impl Call for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const OPERATION: &'static Operation = &LIST_ROLE_TAGS_OPERATION;
}
static LIST_ROLE_TAGS_OPERATION: Operation = Operation {
    name: "ListRoleTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ROLE_TAGS_REQUEST,
    output: &LIST_ROLE_TAGS_RESPONSE,
    result_wrapper: Some("ListRoleTagsResult"),
    new_input: wire::new_input::<ListRoleTags>,
};

pub struct ListRoles;
impl Call for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const OPERATION: &'static Operation = &LIST_ROLES_OPERATION;
}
static LIST_ROLES_OPERATION: Operation = Operation {
    name: "ListRoles",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_ROLES_REQUEST,
    output: &LIST_ROLES_RESPONSE,
    result_wrapper: Some("ListRolesResult"),
    new_input: wire::new_input::<ListRoles>,
};

pub struct ListSSHPublicKeys;
impl Call for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const OPERATION: &'static Operation = &LIST_SSH_PUBLIC_KEYS_OPERATION;
}
static LIST_SSH_PUBLIC_KEYS_OPERATION: Operation = Operation {
    name: "ListSSHPublicKeys",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_SSH_PUBLIC_KEYS_REQUEST,
    output: &LIST_SSH_PUBLIC_KEYS_RESPONSE,
    result_wrapper: Some("ListSSHPublicKeysResult"),
    new_input: wire::new_input::<ListSSHPublicKeys>,
};

pub struct ListServerCertificateTags;
impl Call for ListServerCertificateTags {
    type Input = ListServerCertificateTagsRequest;
    type Output = ListServerCertificateTagsResponse;
    const OPERATION: &'static Operation = &LIST_SERVER_CERTIFICATE_TAGS_OPERATION;
}
static LIST_SERVER_CERTIFICATE_TAGS_OPERATION: Operation = Operation {
    name: "ListServerCertificateTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_SERVER_CERTIFICATE_TAGS_REQUEST,
    output: &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE,
    result_wrapper: Some("ListServerCertificateTagsResult"),
    new_input: wire::new_input::<ListServerCertificateTags>,
};

pub struct ListServerCertificates;
impl Call for ListServerCertificates {
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
    const OPERATION: &'static Operation = &LIST_SERVER_CERTIFICATES_OPERATION;
}
static LIST_SERVER_CERTIFICATES_OPERATION: Operation = Operation {
    name: "ListServerCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_SERVER_CERTIFICATES_REQUEST,
    output: &LIST_SERVER_CERTIFICATES_RESPONSE,
    result_wrapper: Some("ListServerCertificatesResult"),
    new_input: wire::new_input::<ListServerCertificates>,
};

pub struct ListServiceSpecificCredentials;
impl Call for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const OPERATION: &'static Operation = &LIST_SERVICE_SPECIFIC_CREDENTIALS_OPERATION;
}
static LIST_SERVICE_SPECIFIC_CREDENTIALS_OPERATION: Operation = Operation {
    name: "ListServiceSpecificCredentials",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
    output: &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
    result_wrapper: Some("ListServiceSpecificCredentialsResult"),
    new_input: wire::new_input::<ListServiceSpecificCredentials>,
};

pub struct ListSigningCertificates;
impl Call for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const OPERATION: &'static Operation = &LIST_SIGNING_CERTIFICATES_OPERATION;
}
static LIST_SIGNING_CERTIFICATES_OPERATION: Operation = Operation {
    name: "ListSigningCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_SIGNING_CERTIFICATES_REQUEST,
    output: &LIST_SIGNING_CERTIFICATES_RESPONSE,
    result_wrapper: Some("ListSigningCertificatesResult"),
    new_input: wire::new_input::<ListSigningCertificates>,
};

pub struct ListUserPolicies;
impl Call for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const OPERATION: &'static Operation = &LIST_USER_POLICIES_OPERATION;
}
static LIST_USER_POLICIES_OPERATION: Operation = Operation {
    name: "ListUserPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_USER_POLICIES_REQUEST,
    output: &LIST_USER_POLICIES_RESPONSE,
    result_wrapper: Some("ListUserPoliciesResult"),
    new_input: wire::new_input::<ListUserPolicies>,
};

pub struct ListUserTags;
impl Call for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const OPERATION: &'static Operation = &LIST_USER_TAGS_OPERATION;
}
static LIST_USER_TAGS_OPERATION: Operation = Operation {
    name: "ListUserTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_USER_TAGS_REQUEST,
    output: &LIST_USER_TAGS_RESPONSE,
    result_wrapper: Some("ListUserTagsResult"),
    new_input: wire::new_input::<ListUserTags>,
};

pub struct ListUsers;
impl Call for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const OPERATION: &'static Operation = &LIST_USERS_OPERATION;
}
static LIST_USERS_OPERATION: Operation = Operation {
    name: "ListUsers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_USERS_REQUEST,
    output: &LIST_USERS_RESPONSE,
    result_wrapper: Some("ListUsersResult"),
    new_input: wire::new_input::<ListUsers>,
};

pub struct ListVirtualMFADevices;
impl Call for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const OPERATION: &'static Operation = &LIST_VIRTUAL_MFA_DEVICES_OPERATION;
}
static LIST_VIRTUAL_MFA_DEVICES_OPERATION: Operation = Operation {
    name: "ListVirtualMFADevices",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_VIRTUAL_MFA_DEVICES_REQUEST,
    output: &LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
    result_wrapper: Some("ListVirtualMFADevicesResult"),
    new_input: wire::new_input::<ListVirtualMFADevices>,
};

pub struct PutGroupPolicy;
impl Call for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &PUT_GROUP_POLICY_OPERATION;
}
static PUT_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "PutGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &PUT_GROUP_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<PutGroupPolicy>,
};

pub struct PutRolePermissionsBoundary;
impl Call for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION;
}
static PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "PutRolePermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<PutRolePermissionsBoundary>,
};

pub struct PutRolePolicy;
impl Call for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &PUT_ROLE_POLICY_OPERATION;
}
static PUT_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "PutRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &PUT_ROLE_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<PutRolePolicy>,
};

pub struct PutUserPermissionsBoundary;
impl Call for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &PUT_USER_PERMISSIONS_BOUNDARY_OPERATION;
}
static PUT_USER_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "PutUserPermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<PutUserPermissionsBoundary>,
};

pub struct PutUserPolicy;
impl Call for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &PUT_USER_POLICY_OPERATION;
}
static PUT_USER_POLICY_OPERATION: Operation = Operation {
    name: "PutUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &PUT_USER_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<PutUserPolicy>,
};

pub struct RemoveClientIDFromOpenIDConnectProvider;
impl Call for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "RemoveClientIDFromOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<RemoveClientIDFromOpenIDConnectProvider>,
};

pub struct RemoveRoleFromInstanceProfile;
impl Call for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REMOVE_ROLE_FROM_INSTANCE_PROFILE_OPERATION;
}
static REMOVE_ROLE_FROM_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "RemoveRoleFromInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<RemoveRoleFromInstanceProfile>,
};

pub struct RemoveUserFromGroup;
impl Call for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REMOVE_USER_FROM_GROUP_OPERATION;
}
static REMOVE_USER_FROM_GROUP_OPERATION: Operation = Operation {
    name: "RemoveUserFromGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REMOVE_USER_FROM_GROUP_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<RemoveUserFromGroup>,
};

pub struct SetDefaultPolicyVersion;
impl Call for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &SET_DEFAULT_POLICY_VERSION_OPERATION;
}
static SET_DEFAULT_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "SetDefaultPolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SET_DEFAULT_POLICY_VERSION_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<SetDefaultPolicyVersion>,
};

pub struct SimulateCustomPolicy;
impl Call for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const OPERATION: &'static Operation = &SIMULATE_CUSTOM_POLICY_OPERATION;
}
static SIMULATE_CUSTOM_POLICY_OPERATION: Operation = Operation {
    name: "SimulateCustomPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SIMULATE_CUSTOM_POLICY_REQUEST,
    output: &SIMULATE_POLICY_RESPONSE,
    result_wrapper: Some("SimulateCustomPolicyResult"),
    new_input: wire::new_input::<SimulateCustomPolicy>,
};

pub struct SimulatePrincipalPolicy;
impl Call for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const OPERATION: &'static Operation = &SIMULATE_PRINCIPAL_POLICY_OPERATION;
}
static SIMULATE_PRINCIPAL_POLICY_OPERATION: Operation = Operation {
    name: "SimulatePrincipalPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &SIMULATE_PRINCIPAL_POLICY_REQUEST,
    output: &SIMULATE_POLICY_RESPONSE,
    result_wrapper: Some("SimulatePrincipalPolicyResult"),
    new_input: wire::new_input::<SimulatePrincipalPolicy>,
};

pub struct TagInstanceProfile;
impl Call for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &TAG_INSTANCE_PROFILE_OPERATION;
}
static TAG_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "TagInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TAG_INSTANCE_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<TagInstanceProfile>,
};

pub struct TagOpenIDConnectProvider;
impl Call for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &TAG_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static TAG_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "TagOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<TagOpenIDConnectProvider>,
};

pub struct TagPolicy;
impl Call for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &TAG_POLICY_OPERATION;
}
static TAG_POLICY_OPERATION: Operation = Operation {
    name: "TagPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TAG_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<TagPolicy>,
};

pub struct TagRole;
impl Call for TagRole {
    type Input = TagRoleRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &TAG_ROLE_OPERATION;
}
static TAG_ROLE_OPERATION: Operation = Operation {
    name: "TagRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TAG_ROLE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<TagRole>,
};

pub struct TagServerCertificate;
impl Call for TagServerCertificate {
    type Input = TagServerCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &TAG_SERVER_CERTIFICATE_OPERATION;
}
static TAG_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "TagServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TAG_SERVER_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<TagServerCertificate>,
};

pub struct TagUser;
impl Call for TagUser {
    type Input = TagUserRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &TAG_USER_OPERATION;
}
static TAG_USER_OPERATION: Operation = Operation {
    name: "TagUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TAG_USER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<TagUser>,
};

pub struct UntagInstanceProfile;
impl Call for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNTAG_INSTANCE_PROFILE_OPERATION;
}
static UNTAG_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "UntagInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNTAG_INSTANCE_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UntagInstanceProfile>,
};

pub struct UntagOpenIDConnectProvider;
impl Call for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNTAG_OPEN_ID_CONNECT_PROVIDER_OPERATION;
}
static UNTAG_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "UntagOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UntagOpenIDConnectProvider>,
};

pub struct UntagPolicy;
impl Call for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNTAG_POLICY_OPERATION;
}
static UNTAG_POLICY_OPERATION: Operation = Operation {
    name: "UntagPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNTAG_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UntagPolicy>,
};

pub struct UntagRole;
impl Call for UntagRole {
    type Input = UntagRoleRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNTAG_ROLE_OPERATION;
}
static UNTAG_ROLE_OPERATION: Operation = Operation {
    name: "UntagRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNTAG_ROLE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UntagRole>,
};

pub struct UntagServerCertificate;
impl Call for UntagServerCertificate {
    type Input = UntagServerCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNTAG_SERVER_CERTIFICATE_OPERATION;
}
static UNTAG_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UntagServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNTAG_SERVER_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UntagServerCertificate>,
};

pub struct UntagUser;
impl Call for UntagUser {
    type Input = UntagUserRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNTAG_USER_OPERATION;
}
static UNTAG_USER_OPERATION: Operation = Operation {
    name: "UntagUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNTAG_USER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UntagUser>,
};

pub struct UpdateAccessKey;
impl Call for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_ACCESS_KEY_OPERATION;
}
static UPDATE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "UpdateAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_ACCESS_KEY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateAccessKey>,
};

pub struct UpdateAccountPasswordPolicy;
impl Call for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_ACCOUNT_PASSWORD_POLICY_OPERATION;
}
static UPDATE_ACCOUNT_PASSWORD_POLICY_OPERATION: Operation = Operation {
    name: "UpdateAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateAccountPasswordPolicy>,
};

pub struct UpdateAssumeRolePolicy;
impl Call for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_ASSUME_ROLE_POLICY_OPERATION;
}
static UPDATE_ASSUME_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "UpdateAssumeRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_ASSUME_ROLE_POLICY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateAssumeRolePolicy>,
};

pub struct UpdateGroup;
impl Call for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_GROUP_OPERATION;
}
static UPDATE_GROUP_OPERATION: Operation = Operation {
    name: "UpdateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_GROUP_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateGroup>,
};

pub struct UpdateLoginProfile;
impl Call for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_LOGIN_PROFILE_OPERATION;
}
static UPDATE_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "UpdateLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_LOGIN_PROFILE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateLoginProfile>,
};

pub struct UpdateOpenIDConnectProviderThumbprint;
impl Call for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OPERATION;
}
static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OPERATION: Operation = Operation {
    name: "UpdateOpenIDConnectProviderThumbprint",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateOpenIDConnectProviderThumbprint>,
};

pub struct UpdateRole;
impl Call for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const OPERATION: &'static Operation = &UPDATE_ROLE_OPERATION;
}
static UPDATE_ROLE_OPERATION: Operation = Operation {
    name: "UpdateRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_ROLE_REQUEST,
    output: &UPDATE_ROLE_RESPONSE,
    result_wrapper: Some("UpdateRoleResult"),
    new_input: wire::new_input::<UpdateRole>,
};

pub struct UpdateRoleDescription;
impl Call for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const OPERATION: &'static Operation = &UPDATE_ROLE_DESCRIPTION_OPERATION;
}
static UPDATE_ROLE_DESCRIPTION_OPERATION: Operation = Operation {
    name: "UpdateRoleDescription",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_ROLE_DESCRIPTION_REQUEST,
    output: &UPDATE_ROLE_DESCRIPTION_RESPONSE,
    result_wrapper: Some("UpdateRoleDescriptionResult"),
    new_input: wire::new_input::<UpdateRoleDescription>,
};

pub struct UpdateServerCertificate;
impl Call for UpdateServerCertificate {
    type Input = UpdateServerCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_SERVER_CERTIFICATE_OPERATION;
}
static UPDATE_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UpdateServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_SERVER_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateServerCertificate>,
};

pub struct UpdateUser;
impl Call for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UPDATE_USER_OPERATION;
}
static UPDATE_USER_OPERATION: Operation = Operation {
    name: "UpdateUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_USER_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateUser>,
};

pub struct UploadServerCertificate;
impl Call for UploadServerCertificate {
    type Input = UploadServerCertificateRequest;
    type Output = UploadServerCertificateResponse;
    const OPERATION: &'static Operation = &UPLOAD_SERVER_CERTIFICATE_OPERATION;
}
static UPLOAD_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UploadServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPLOAD_SERVER_CERTIFICATE_REQUEST,
    output: &UPLOAD_SERVER_CERTIFICATE_RESPONSE,
    result_wrapper: Some("UploadServerCertificateResult"),
    new_input: wire::new_input::<UploadServerCertificate>,
};

#[derive(Clone, Default, PartialEq)]
pub struct AccessKey {
    pub access_key_id: Option<Text>,
    pub create_date: Option<Timestamp>,
    pub secret_access_key: Option<Text>,
    pub status: Option<Text>,
    pub user_name: Option<Text>,
}
pub static ACCESS_KEY: Schema = Schema {
    name: "AccessKey",
    members: &[
        Member {
            name: "AccessKeyId",
            query: "AccessKeyId",
            wire: "AccessKeyId",
            required: true,
            ty: Type::Str(&ACCESS_KEY_ID_TYPE),
            ..BODY
        },
        Member { name: "CreateDate", query: "CreateDate", wire: "CreateDate", ty: Type::Time(None), ..BODY },
        Member {
            name: "SecretAccessKey",
            query: "SecretAccessKey",
            wire: "SecretAccessKey",
            required: true,
            sensitive: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            required: true,
            ty: Type::Str(&STATUS_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AccessKey, ACCESS_KEY; 0 access_key_id 1 create_date 2 secret_access_key 3 status 4 user_name);
hidden!(AccessKey);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<Text>,
    pub service_name: Option<Text>,
}
pub static ACCESS_KEY_LAST_USED: Schema = Schema {
    name: "AccessKeyLastUsed",
    members: &[
        Member {
            name: "LastUsedDate",
            query: "LastUsedDate",
            wire: "LastUsedDate",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "Region",
            query: "Region",
            wire: "Region",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ServiceName",
            query: "ServiceName",
            wire: "ServiceName",
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
shape!(AccessKeyLastUsed, ACCESS_KEY_LAST_USED; 0 last_used_date 1 region 2 service_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub access_key_id: Option<Text>,
    pub create_date: Option<Timestamp>,
    pub status: Option<Text>,
    pub user_name: Option<Text>,
}
pub static ACCESS_KEY_METADATA: Schema = Schema {
    name: "AccessKeyMetadata",
    members: &[
        Member {
            name: "AccessKeyId",
            query: "AccessKeyId",
            wire: "AccessKeyId",
            ty: Type::Str(&ACCESS_KEY_ID_TYPE),
            ..BODY
        },
        Member { name: "CreateDate", query: "CreateDate", wire: "CreateDate", ty: Type::Time(None), ..BODY },
        Member { name: "Status", query: "Status", wire: "Status", ty: Type::Str(&STATUS_TYPE), ..BODY },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AccessKeyMetadata, ACCESS_KEY_METADATA; 0 access_key_id 1 create_date 2 status 3 user_name);

static ACTION_NAME_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&ACTION_NAME_TYPE), item_name: "member", min: None, max: None };
static ACTION_NAME_TYPE: StrRules = StrRules { min: Some(3), max: Some(128), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub client_id: Option<String>,
    pub open_id_connect_provider_arn: Option<String>,
}
pub static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "AddClientIDToOpenIDConnectProviderRequest",
    members: &[
        Member {
            name: "ClientID",
            query: "ClientID",
            wire: "ClientID",
            required: true,
            ty: Type::Str(&CLIENT_ID_TYPE),
            ..BODY
        },
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddClientIDToOpenIDConnectProviderRequest, ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 client_id 1 open_id_connect_provider_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}
pub static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "AddRoleToInstanceProfileRequest",
    members: &[
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddRoleToInstanceProfileRequest, ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
pub static ADD_USER_TO_GROUP_REQUEST: Schema = Schema {
    name: "AddUserToGroupRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddUserToGroupRequest, ADD_USER_TO_GROUP_REQUEST; 0 group_name 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_arn: Option<String>,
}
pub static ATTACH_GROUP_POLICY_REQUEST: Schema = Schema {
    name: "AttachGroupPolicyRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachGroupPolicyRequest, ATTACH_GROUP_POLICY_REQUEST; 0 group_name 1 policy_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub policy_arn: Option<String>,
    pub role_name: Option<String>,
}
pub static ATTACH_ROLE_POLICY_REQUEST: Schema = Schema {
    name: "AttachRolePolicyRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachRolePolicyRequest, ATTACH_ROLE_POLICY_REQUEST; 0 policy_arn 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub policy_arn: Option<String>,
    pub user_name: Option<String>,
}
pub static ATTACH_USER_POLICY_REQUEST: Schema = Schema {
    name: "AttachUserPolicyRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachUserPolicyRequest, ATTACH_USER_POLICY_REQUEST; 0 policy_arn 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_arn: Option<Text>,
    pub permissions_boundary_type: Option<Text>,
}
pub static ATTACHED_PERMISSIONS_BOUNDARY: Schema = Schema {
    name: "AttachedPermissionsBoundary",
    members: &[
        Member {
            name: "PermissionsBoundaryArn",
            query: "PermissionsBoundaryArn",
            wire: "PermissionsBoundaryArn",
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "PermissionsBoundaryType",
            query: "PermissionsBoundaryType",
            wire: "PermissionsBoundaryType",
            ty: Type::Str(&PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachedPermissionsBoundary, ATTACHED_PERMISSIONS_BOUNDARY; 0 permissions_boundary_arn 1 permissions_boundary_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_arn: Option<Text>,
    pub policy_name: Option<Text>,
}
pub static ATTACHED_POLICY: Schema = Schema {
    name: "AttachedPolicy",
    members: &[
        Member { name: "PolicyArn", query: "PolicyArn", wire: "PolicyArn", ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachedPolicy, ATTACHED_POLICY; 0 policy_arn 1 policy_name);

#[derive(Clone, Default, PartialEq)]
pub struct ChangePasswordRequest {
    pub new_password: Option<String>,
    pub old_password: Option<String>,
}
pub static CHANGE_PASSWORD_REQUEST: Schema = Schema {
    name: "ChangePasswordRequest",
    members: &[
        Member {
            name: "NewPassword",
            query: "NewPassword",
            wire: "NewPassword",
            required: true,
            sensitive: true,
            ty: Type::Str(&PASSWORD_TYPE),
            ..BODY
        },
        Member {
            name: "OldPassword",
            query: "OldPassword",
            wire: "OldPassword",
            required: true,
            sensitive: true,
            ty: Type::Str(&PASSWORD_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ChangePasswordRequest, CHANGE_PASSWORD_REQUEST; 0 new_password 1 old_password);
hidden!(ChangePasswordRequest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_type: Option<String>,
    pub context_key_values: Vec<String>,
}
pub static CONTEXT_ENTRY: Schema = Schema {
    name: "ContextEntry",
    members: &[
        Member {
            name: "ContextKeyName",
            query: "ContextKeyName",
            wire: "ContextKeyName",
            ty: Type::Str(&CONTEXT_KEY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "ContextKeyType",
            query: "ContextKeyType",
            wire: "ContextKeyType",
            ty: Type::Str(&CONTEXT_KEY_TYPE_ENUM),
            ..BODY
        },
        Member {
            name: "ContextKeyValues",
            query: "ContextKeyValues",
            wire: "ContextKeyValues",
            ty: Type::List(&CONTEXT_KEY_VALUE_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ContextEntry, CONTEXT_ENTRY; 0 context_key_name 1 context_key_type 2 context_key_values);

static CONTEXT_ENTRY_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&CONTEXT_ENTRY), item_name: "member", min: None, max: None };
static CONTEXT_KEY_NAME_TYPE: StrRules =
    StrRules { min: Some(5), max: Some(256), pattern: None, values: &[] };
static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&CONTEXT_KEY_NAME_TYPE), item_name: "member", min: None, max: None };
static CONTEXT_KEY_TYPE_ENUM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "string",
        "stringList",
        "numeric",
        "numericList",
        "boolean",
        "booleanList",
        "ip",
        "ipList",
        "binary",
        "binaryList",
        "date",
        "dateList",
    ],
};
static CONTEXT_KEY_VALUE_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}
pub static CREATE_ACCESS_KEY_REQUEST: Schema = Schema {
    name: "CreateAccessKeyRequest",
    members: &[Member {
        name: "UserName",
        query: "UserName",
        wire: "UserName",
        ty: Type::Str(&EXISTING_USER_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateAccessKeyRequest, CREATE_ACCESS_KEY_REQUEST; 0 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}
pub static CREATE_ACCESS_KEY_RESPONSE: Schema = Schema {
    name: "CreateAccessKeyResponse",
    members: &[Member {
        name: "AccessKey",
        query: "AccessKey",
        wire: "AccessKey",
        required: true,
        ty: Type::Struct(&ACCESS_KEY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateAccessKeyResponse, CREATE_ACCESS_KEY_RESPONSE; 0 access_key);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: Option<String>,
}
pub static CREATE_ACCOUNT_ALIAS_REQUEST: Schema = Schema {
    name: "CreateAccountAliasRequest",
    members: &[Member {
        name: "AccountAlias",
        query: "AccountAlias",
        wire: "AccountAlias",
        required: true,
        ty: Type::Str(&ACCOUNT_ALIAS_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateAccountAliasRequest, CREATE_ACCOUNT_ALIAS_REQUEST; 0 account_alias);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub group_name: Option<String>,
    pub path: Option<String>,
}
pub static CREATE_GROUP_REQUEST: Schema = Schema {
    name: "CreateGroupRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&PATH_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateGroupRequest, CREATE_GROUP_REQUEST; 0 group_name 1 path);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}
pub static CREATE_GROUP_RESPONSE: Schema = Schema {
    name: "CreateGroupResponse",
    members: &[Member {
        name: "Group",
        query: "Group",
        wire: "Group",
        required: true,
        ty: Type::Struct(&GROUP),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateGroupResponse, CREATE_GROUP_RESPONSE; 0 group);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub tags: Vec<Tag>,
}
pub static CREATE_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "CreateInstanceProfileRequest",
    members: &[
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&PATH_TYPE), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateInstanceProfileRequest, CREATE_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name 1 path 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
pub static CREATE_INSTANCE_PROFILE_RESPONSE: Schema = Schema {
    name: "CreateInstanceProfileResponse",
    members: &[Member {
        name: "InstanceProfile",
        query: "InstanceProfile",
        wire: "InstanceProfile",
        required: true,
        ty: Type::Struct(&INSTANCE_PROFILE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateInstanceProfileResponse, CREATE_INSTANCE_PROFILE_RESPONSE; 0 instance_profile);

#[derive(Clone, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
pub static CREATE_LOGIN_PROFILE_REQUEST: Schema = Schema {
    name: "CreateLoginProfileRequest",
    members: &[
        Member {
            name: "Password",
            query: "Password",
            wire: "Password",
            sensitive: true,
            ty: Type::Str(&PASSWORD_TYPE),
            ..BODY
        },
        Member {
            name: "PasswordResetRequired",
            query: "PasswordResetRequired",
            wire: "PasswordResetRequired",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateLoginProfileRequest, CREATE_LOGIN_PROFILE_REQUEST; 0 password 1 password_reset_required 2 user_name);
hidden!(CreateLoginProfileRequest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}
pub static CREATE_LOGIN_PROFILE_RESPONSE: Schema = Schema {
    name: "CreateLoginProfileResponse",
    members: &[Member {
        name: "LoginProfile",
        query: "LoginProfile",
        wire: "LoginProfile",
        required: true,
        ty: Type::Struct(&LOGIN_PROFILE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateLoginProfileResponse, CREATE_LOGIN_PROFILE_RESPONSE; 0 login_profile);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    pub client_id_list: Vec<String>,
    pub tags: Vec<Tag>,
    pub thumbprint_list: Vec<String>,
    pub url: Option<String>,
}
pub static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "CreateOpenIDConnectProviderRequest",
    members: &[
        Member {
            name: "ClientIDList",
            query: "ClientIDList",
            wire: "ClientIDList",
            ty: Type::List(&CLIENT_ID_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "ThumbprintList",
            query: "ThumbprintList",
            wire: "ThumbprintList",
            ty: Type::List(&THUMBPRINT_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "Url",
            query: "Url",
            wire: "Url",
            required: true,
            ty: Type::Str(&OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateOpenIDConnectProviderRequest, CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 client_id_list 1 tags 2 thumbprint_list 3 url);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<Text>,
    pub tags: List<Tag>,
}
pub static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Schema = Schema {
    name: "CreateOpenIDConnectProviderResponse",
    members: &[
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateOpenIDConnectProviderResponse, CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE; 0 open_id_connect_provider_arn 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub description: Option<String>,
    pub path: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub tags: Vec<Tag>,
}
pub static CREATE_POLICY_REQUEST: Schema = Schema {
    name: "CreatePolicyRequest",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&POLICY_DESCRIPTION_TYPE),
            ..BODY
        },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&POLICY_PATH_TYPE), ..BODY },
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreatePolicyRequest, CREATE_POLICY_REQUEST; 0 description 1 path 2 policy_document 3 policy_name 4 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}
pub static CREATE_POLICY_RESPONSE: Schema = Schema {
    name: "CreatePolicyResponse",
    members: &[Member { name: "Policy", query: "Policy", wire: "Policy", ty: Type::Struct(&POLICY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreatePolicyResponse, CREATE_POLICY_RESPONSE; 0 policy);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub policy_document: Option<String>,
    pub set_as_default: Option<bool>,
}
pub static CREATE_POLICY_VERSION_REQUEST: Schema = Schema {
    name: "CreatePolicyVersionRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member { name: "SetAsDefault", query: "SetAsDefault", wire: "SetAsDefault", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreatePolicyVersionRequest, CREATE_POLICY_VERSION_REQUEST; 0 policy_arn 1 policy_document 2 set_as_default);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
pub static CREATE_POLICY_VERSION_RESPONSE: Schema = Schema {
    name: "CreatePolicyVersionResponse",
    members: &[Member {
        name: "PolicyVersion",
        query: "PolicyVersion",
        wire: "PolicyVersion",
        ty: Type::Struct(&POLICY_VERSION),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreatePolicyVersionResponse, CREATE_POLICY_VERSION_RESPONSE; 0 policy_version);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub role_name: Option<String>,
    pub tags: Vec<Tag>,
}
pub static CREATE_ROLE_REQUEST: Schema = Schema {
    name: "CreateRoleRequest",
    members: &[
        Member {
            name: "AssumeRolePolicyDocument",
            query: "AssumeRolePolicyDocument",
            wire: "AssumeRolePolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ROLE_DESCRIPTION_TYPE),
            ..BODY
        },
        Member {
            name: "MaxSessionDuration",
            query: "MaxSessionDuration",
            wire: "MaxSessionDuration",
            ty: Type::Int(Some(3600), Some(43200)),
            ..BODY
        },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&PATH_TYPE), ..BODY },
        Member {
            name: "PermissionsBoundary",
            query: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRoleRequest, CREATE_ROLE_REQUEST; 0 assume_role_policy_document 1 description 2 max_session_duration 3 path 4 permissions_boundary 5 role_name 6 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}
pub static CREATE_ROLE_RESPONSE: Schema = Schema {
    name: "CreateRoleResponse",
    members: &[Member {
        name: "Role",
        query: "Role",
        wire: "Role",
        required: true,
        ty: Type::Struct(&ROLE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRoleResponse, CREATE_ROLE_RESPONSE; 0 role);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Vec<Tag>,
    pub user_name: Option<String>,
}
pub static CREATE_USER_REQUEST: Schema = Schema {
    name: "CreateUserRequest",
    members: &[
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&PATH_TYPE), ..BODY },
        Member {
            name: "PermissionsBoundary",
            query: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateUserRequest, CREATE_USER_REQUEST; 0 path 1 permissions_boundary 2 tags 3 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}
pub static CREATE_USER_RESPONSE: Schema = Schema {
    name: "CreateUserResponse",
    members: &[Member { name: "User", query: "User", wire: "User", ty: Type::Struct(&USER), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateUserResponse, CREATE_USER_RESPONSE; 0 user);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub access_key_id: Option<String>,
    pub user_name: Option<String>,
}
pub static DELETE_ACCESS_KEY_REQUEST: Schema = Schema {
    name: "DeleteAccessKeyRequest",
    members: &[
        Member {
            name: "AccessKeyId",
            query: "AccessKeyId",
            wire: "AccessKeyId",
            required: true,
            ty: Type::Str(&ACCESS_KEY_ID_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteAccessKeyRequest, DELETE_ACCESS_KEY_REQUEST; 0 access_key_id 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: Option<String>,
}
pub static DELETE_ACCOUNT_ALIAS_REQUEST: Schema = Schema {
    name: "DeleteAccountAliasRequest",
    members: &[Member {
        name: "AccountAlias",
        query: "AccountAlias",
        wire: "AccountAlias",
        required: true,
        ty: Type::Str(&ACCOUNT_ALIAS_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteAccountAliasRequest, DELETE_ACCOUNT_ALIAS_REQUEST; 0 account_alias);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
}
pub static DELETE_GROUP_POLICY_REQUEST: Schema = Schema {
    name: "DeleteGroupPolicyRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteGroupPolicyRequest, DELETE_GROUP_POLICY_REQUEST; 0 group_name 1 policy_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: Option<String>,
}
pub static DELETE_GROUP_REQUEST: Schema = Schema {
    name: "DeleteGroupRequest",
    members: &[Member {
        name: "GroupName",
        query: "GroupName",
        wire: "GroupName",
        required: true,
        ty: Type::Str(&GROUP_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteGroupRequest, DELETE_GROUP_REQUEST; 0 group_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}
pub static DELETE_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "DeleteInstanceProfileRequest",
    members: &[Member {
        name: "InstanceProfileName",
        query: "InstanceProfileName",
        wire: "InstanceProfileName",
        required: true,
        ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteInstanceProfileRequest, DELETE_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}
pub static DELETE_LOGIN_PROFILE_REQUEST: Schema = Schema {
    name: "DeleteLoginProfileRequest",
    members: &[Member {
        name: "UserName",
        query: "UserName",
        wire: "UserName",
        ty: Type::Str(&USER_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteLoginProfileRequest, DELETE_LOGIN_PROFILE_REQUEST; 0 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
}
pub static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "DeleteOpenIDConnectProviderRequest",
    members: &[Member {
        name: "OpenIDConnectProviderArn",
        query: "OpenIDConnectProviderArn",
        wire: "OpenIDConnectProviderArn",
        required: true,
        ty: Type::Str(&ARN_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteOpenIDConnectProviderRequest, DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 open_id_connect_provider_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: Option<String>,
}
pub static DELETE_POLICY_REQUEST: Schema = Schema {
    name: "DeletePolicyRequest",
    members: &[Member {
        name: "PolicyArn",
        query: "PolicyArn",
        wire: "PolicyArn",
        required: true,
        ty: Type::Str(&ARN_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeletePolicyRequest, DELETE_POLICY_REQUEST; 0 policy_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
pub static DELETE_POLICY_VERSION_REQUEST: Schema = Schema {
    name: "DeletePolicyVersionRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "VersionId",
            query: "VersionId",
            wire: "VersionId",
            required: true,
            ty: Type::Str(&POLICY_VERSION_ID_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeletePolicyVersionRequest, DELETE_POLICY_VERSION_REQUEST; 0 policy_arn 1 version_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: Option<String>,
}
pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema {
    name: "DeleteRolePermissionsBoundaryRequest",
    members: &[Member {
        name: "RoleName",
        query: "RoleName",
        wire: "RoleName",
        required: true,
        ty: Type::Str(&ROLE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteRolePermissionsBoundaryRequest, DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST; 0 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}
pub static DELETE_ROLE_POLICY_REQUEST: Schema = Schema {
    name: "DeleteRolePolicyRequest",
    members: &[
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteRolePolicyRequest, DELETE_ROLE_POLICY_REQUEST; 0 policy_name 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: Option<String>,
}
pub static DELETE_ROLE_REQUEST: Schema = Schema {
    name: "DeleteRoleRequest",
    members: &[Member {
        name: "RoleName",
        query: "RoleName",
        wire: "RoleName",
        required: true,
        ty: Type::Str(&ROLE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteRoleRequest, DELETE_ROLE_REQUEST; 0 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: Option<String>,
}
pub static DELETE_SERVER_CERTIFICATE_REQUEST: Schema = Schema {
    name: "DeleteServerCertificateRequest",
    members: &[Member {
        name: "ServerCertificateName",
        query: "ServerCertificateName",
        wire: "ServerCertificateName",
        required: true,
        ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteServerCertificateRequest, DELETE_SERVER_CERTIFICATE_REQUEST; 0 server_certificate_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: Option<String>,
}
pub static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema {
    name: "DeleteUserPermissionsBoundaryRequest",
    members: &[Member {
        name: "UserName",
        query: "UserName",
        wire: "UserName",
        required: true,
        ty: Type::Str(&USER_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteUserPermissionsBoundaryRequest, DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST; 0 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}
pub static DELETE_USER_POLICY_REQUEST: Schema = Schema {
    name: "DeleteUserPolicyRequest",
    members: &[
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteUserPolicyRequest, DELETE_USER_POLICY_REQUEST; 0 policy_name 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: Option<String>,
}
pub static DELETE_USER_REQUEST: Schema = Schema {
    name: "DeleteUserRequest",
    members: &[Member {
        name: "UserName",
        query: "UserName",
        wire: "UserName",
        required: true,
        ty: Type::Str(&EXISTING_USER_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteUserRequest, DELETE_USER_REQUEST; 0 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_arn: Option<String>,
}
pub static DETACH_GROUP_POLICY_REQUEST: Schema = Schema {
    name: "DetachGroupPolicyRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DetachGroupPolicyRequest, DETACH_GROUP_POLICY_REQUEST; 0 group_name 1 policy_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub policy_arn: Option<String>,
    pub role_name: Option<String>,
}
pub static DETACH_ROLE_POLICY_REQUEST: Schema = Schema {
    name: "DetachRolePolicyRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DetachRolePolicyRequest, DETACH_ROLE_POLICY_REQUEST; 0 policy_arn 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub policy_arn: Option<String>,
    pub user_name: Option<String>,
}
pub static DETACH_USER_POLICY_REQUEST: Schema = Schema {
    name: "DetachUserPolicyRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DetachUserPolicyRequest, DETACH_USER_POLICY_REQUEST; 0 policy_arn 1 user_name);

static ENTITY_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
};
static EVAL_DECISION_DETAILS_TYPE: MapRules =
    MapRules { value: Type::Str(&POLICY_EVALUATION_DECISION_TYPE), key_name: "key", value_name: "value" };
static EVAL_DECISION_SOURCE_TYPE: StrRules =
    StrRules { min: Some(3), max: Some(256), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: Option<Text>,
    pub eval_decision: Option<Text>,
    pub eval_decision_details: BTreeMap<String, Text>,
    pub eval_resource_name: Option<Text>,
    pub matched_statements: Vec<Statement>,
    pub missing_context_values: Vec<Text>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub resource_specific_results: Vec<ResourceSpecificResult>,
}
pub static EVALUATION_RESULT: Schema = Schema {
    name: "EvaluationResult",
    members: &[
        Member {
            name: "EvalActionName",
            query: "EvalActionName",
            wire: "EvalActionName",
            required: true,
            ty: Type::Str(&ACTION_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "EvalDecision",
            query: "EvalDecision",
            wire: "EvalDecision",
            required: true,
            ty: Type::Str(&POLICY_EVALUATION_DECISION_TYPE),
            ..BODY
        },
        Member {
            name: "EvalDecisionDetails",
            query: "EvalDecisionDetails",
            wire: "EvalDecisionDetails",
            ty: Type::Map(&EVAL_DECISION_DETAILS_TYPE),
            ..BODY
        },
        Member {
            name: "EvalResourceName",
            query: "EvalResourceName",
            wire: "EvalResourceName",
            ty: Type::Str(&RESOURCE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "MatchedStatements",
            query: "MatchedStatements",
            wire: "MatchedStatements",
            ty: Type::List(&STATEMENT_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "MissingContextValues",
            query: "MissingContextValues",
            wire: "MissingContextValues",
            ty: Type::List(&CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "OrganizationsDecisionDetail",
            query: "OrganizationsDecisionDetail",
            wire: "OrganizationsDecisionDetail",
            ty: Type::Struct(&ORGANIZATIONS_DECISION_DETAIL),
            ..BODY
        },
        Member {
            name: "PermissionsBoundaryDecisionDetail",
            query: "PermissionsBoundaryDecisionDetail",
            wire: "PermissionsBoundaryDecisionDetail",
            ty: Type::Struct(&PERMISSIONS_BOUNDARY_DECISION_DETAIL),
            ..BODY
        },
        Member {
            name: "ResourceSpecificResults",
            query: "ResourceSpecificResults",
            wire: "ResourceSpecificResults",
            ty: Type::List(&RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EvaluationResult, EVALUATION_RESULT; 0 eval_action_name 1 eval_decision 2 eval_decision_details 3 eval_resource_name 4 matched_statements 5 missing_context_values 6 organizations_decision_detail 7 permissions_boundary_decision_detail 8 resource_specific_results);

static EVALUATION_RESULTS_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&EVALUATION_RESULT), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: Option<String>,
}
pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Schema = Schema {
    name: "GetAccessKeyLastUsedRequest",
    members: &[Member {
        name: "AccessKeyId",
        query: "AccessKeyId",
        wire: "AccessKeyId",
        required: true,
        ty: Type::Str(&ACCESS_KEY_ID_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetAccessKeyLastUsedRequest, GET_ACCESS_KEY_LAST_USED_REQUEST; 0 access_key_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    pub user_name: Option<Text>,
}
pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Schema = Schema {
    name: "GetAccessKeyLastUsedResponse",
    members: &[
        Member {
            name: "AccessKeyLastUsed",
            query: "AccessKeyLastUsed",
            wire: "AccessKeyLastUsed",
            ty: Type::Struct(&ACCESS_KEY_LAST_USED),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetAccessKeyLastUsedResponse, GET_ACCESS_KEY_LAST_USED_RESPONSE; 0 access_key_last_used 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: Option<PasswordPolicy>,
}
pub static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Schema = Schema {
    name: "GetAccountPasswordPolicyResponse",
    members: &[Member {
        name: "PasswordPolicy",
        query: "PasswordPolicy",
        wire: "PasswordPolicy",
        required: true,
        ty: Type::Struct(&PASSWORD_POLICY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetAccountPasswordPolicyResponse, GET_ACCOUNT_PASSWORD_POLICY_RESPONSE; 0 password_policy);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: BTreeMap<String, i32>,
}
pub static GET_ACCOUNT_SUMMARY_RESPONSE: Schema = Schema {
    name: "GetAccountSummaryResponse",
    members: &[Member {
        name: "SummaryMap",
        query: "SummaryMap",
        wire: "SummaryMap",
        ty: Type::Map(&SUMMARY_MAP_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetAccountSummaryResponse, GET_ACCOUNT_SUMMARY_RESPONSE; 0 summary_map);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
}
pub static GET_GROUP_POLICY_REQUEST: Schema = Schema {
    name: "GetGroupPolicyRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetGroupPolicyRequest, GET_GROUP_POLICY_REQUEST; 0 group_name 1 policy_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: Option<Text>,
    pub policy_document: Option<Text>,
    pub policy_name: Option<Text>,
}
pub static GET_GROUP_POLICY_RESPONSE: Schema = Schema {
    name: "GetGroupPolicyResponse",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetGroupPolicyResponse, GET_GROUP_POLICY_RESPONSE; 0 group_name 1 policy_document 2 policy_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
pub static GET_GROUP_REQUEST: Schema = Schema {
    name: "GetGroupRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetGroupRequest, GET_GROUP_REQUEST; 0 group_name 1 marker 2 max_items);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Option<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub users: List<User>,
}
pub static GET_GROUP_RESPONSE: Schema = Schema {
    name: "GetGroupResponse",
    members: &[
        Member {
            name: "Group",
            query: "Group",
            wire: "Group",
            required: true,
            ty: Type::Struct(&GROUP),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Users",
            query: "Users",
            wire: "Users",
            required: true,
            ty: Type::List(&USER_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetGroupResponse, GET_GROUP_RESPONSE; 0 group 1 is_truncated 2 marker 3 users);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}
pub static GET_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "GetInstanceProfileRequest",
    members: &[Member {
        name: "InstanceProfileName",
        query: "InstanceProfileName",
        wire: "InstanceProfileName",
        required: true,
        ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetInstanceProfileRequest, GET_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
pub static GET_INSTANCE_PROFILE_RESPONSE: Schema = Schema {
    name: "GetInstanceProfileResponse",
    members: &[Member {
        name: "InstanceProfile",
        query: "InstanceProfile",
        wire: "InstanceProfile",
        required: true,
        ty: Type::Struct(&INSTANCE_PROFILE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetInstanceProfileResponse, GET_INSTANCE_PROFILE_RESPONSE; 0 instance_profile);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}
pub static GET_LOGIN_PROFILE_REQUEST: Schema = Schema {
    name: "GetLoginProfileRequest",
    members: &[Member {
        name: "UserName",
        query: "UserName",
        wire: "UserName",
        ty: Type::Str(&USER_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetLoginProfileRequest, GET_LOGIN_PROFILE_REQUEST; 0 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}
pub static GET_LOGIN_PROFILE_RESPONSE: Schema = Schema {
    name: "GetLoginProfileResponse",
    members: &[Member {
        name: "LoginProfile",
        query: "LoginProfile",
        wire: "LoginProfile",
        required: true,
        ty: Type::Struct(&LOGIN_PROFILE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetLoginProfileResponse, GET_LOGIN_PROFILE_RESPONSE; 0 login_profile);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
}
pub static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "GetOpenIDConnectProviderRequest",
    members: &[Member {
        name: "OpenIDConnectProviderArn",
        query: "OpenIDConnectProviderArn",
        wire: "OpenIDConnectProviderArn",
        required: true,
        ty: Type::Str(&ARN_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetOpenIDConnectProviderRequest, GET_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 open_id_connect_provider_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    pub client_id_list: Vec<Text>,
    pub create_date: Option<Timestamp>,
    pub tags: List<Tag>,
    pub thumbprint_list: Vec<Text>,
    pub url: Option<Text>,
}
pub static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Schema = Schema {
    name: "GetOpenIDConnectProviderResponse",
    members: &[
        Member {
            name: "ClientIDList",
            query: "ClientIDList",
            wire: "ClientIDList",
            ty: Type::List(&CLIENT_ID_LIST_TYPE),
            ..BODY
        },
        Member { name: "CreateDate", query: "CreateDate", wire: "CreateDate", ty: Type::Time(None), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "ThumbprintList",
            query: "ThumbprintList",
            wire: "ThumbprintList",
            ty: Type::List(&THUMBPRINT_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "Url",
            query: "Url",
            wire: "Url",
            ty: Type::Str(&OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetOpenIDConnectProviderResponse, GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE; 0 client_id_list 1 create_date 2 tags 3 thumbprint_list 4 url);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: Option<String>,
}
pub static GET_POLICY_REQUEST: Schema = Schema {
    name: "GetPolicyRequest",
    members: &[Member {
        name: "PolicyArn",
        query: "PolicyArn",
        wire: "PolicyArn",
        required: true,
        ty: Type::Str(&ARN_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetPolicyRequest, GET_POLICY_REQUEST; 0 policy_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}
pub static GET_POLICY_RESPONSE: Schema = Schema {
    name: "GetPolicyResponse",
    members: &[Member { name: "Policy", query: "Policy", wire: "Policy", ty: Type::Struct(&POLICY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetPolicyResponse, GET_POLICY_RESPONSE; 0 policy);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
pub static GET_POLICY_VERSION_REQUEST: Schema = Schema {
    name: "GetPolicyVersionRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "VersionId",
            query: "VersionId",
            wire: "VersionId",
            required: true,
            ty: Type::Str(&POLICY_VERSION_ID_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetPolicyVersionRequest, GET_POLICY_VERSION_REQUEST; 0 policy_arn 1 version_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
pub static GET_POLICY_VERSION_RESPONSE: Schema = Schema {
    name: "GetPolicyVersionResponse",
    members: &[Member {
        name: "PolicyVersion",
        query: "PolicyVersion",
        wire: "PolicyVersion",
        ty: Type::Struct(&POLICY_VERSION),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetPolicyVersionResponse, GET_POLICY_VERSION_RESPONSE; 0 policy_version);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}
pub static GET_ROLE_POLICY_REQUEST: Schema = Schema {
    name: "GetRolePolicyRequest",
    members: &[
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetRolePolicyRequest, GET_ROLE_POLICY_REQUEST; 0 policy_name 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub policy_document: Option<Text>,
    pub policy_name: Option<Text>,
    pub role_name: Option<Text>,
}
pub static GET_ROLE_POLICY_RESPONSE: Schema = Schema {
    name: "GetRolePolicyResponse",
    members: &[
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetRolePolicyResponse, GET_ROLE_POLICY_RESPONSE; 0 policy_document 1 policy_name 2 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: Option<String>,
}
pub static GET_ROLE_REQUEST: Schema = Schema {
    name: "GetRoleRequest",
    members: &[Member {
        name: "RoleName",
        query: "RoleName",
        wire: "RoleName",
        required: true,
        ty: Type::Str(&ROLE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetRoleRequest, GET_ROLE_REQUEST; 0 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}
pub static GET_ROLE_RESPONSE: Schema = Schema {
    name: "GetRoleResponse",
    members: &[Member {
        name: "Role",
        query: "Role",
        wire: "Role",
        required: true,
        ty: Type::Struct(&ROLE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetRoleResponse, GET_ROLE_RESPONSE; 0 role);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: Option<String>,
}
pub static GET_SERVER_CERTIFICATE_REQUEST: Schema = Schema {
    name: "GetServerCertificateRequest",
    members: &[Member {
        name: "ServerCertificateName",
        query: "ServerCertificateName",
        wire: "ServerCertificateName",
        required: true,
        ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetServerCertificateRequest, GET_SERVER_CERTIFICATE_REQUEST; 0 server_certificate_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: Option<ServerCertificate>,
}
pub static GET_SERVER_CERTIFICATE_RESPONSE: Schema = Schema {
    name: "GetServerCertificateResponse",
    members: &[Member {
        name: "ServerCertificate",
        query: "ServerCertificate",
        wire: "ServerCertificate",
        required: true,
        ty: Type::Struct(&SERVER_CERTIFICATE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetServerCertificateResponse, GET_SERVER_CERTIFICATE_RESPONSE; 0 server_certificate);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}
pub static GET_USER_POLICY_REQUEST: Schema = Schema {
    name: "GetUserPolicyRequest",
    members: &[
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetUserPolicyRequest, GET_USER_POLICY_REQUEST; 0 policy_name 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub policy_document: Option<Text>,
    pub policy_name: Option<Text>,
    pub user_name: Option<Text>,
}
pub static GET_USER_POLICY_RESPONSE: Schema = Schema {
    name: "GetUserPolicyResponse",
    members: &[
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetUserPolicyResponse, GET_USER_POLICY_RESPONSE; 0 policy_document 1 policy_name 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}
pub static GET_USER_REQUEST: Schema = Schema {
    name: "GetUserRequest",
    members: &[Member {
        name: "UserName",
        query: "UserName",
        wire: "UserName",
        ty: Type::Str(&EXISTING_USER_NAME_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetUserRequest, GET_USER_REQUEST; 0 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: Option<User>,
}
pub static GET_USER_RESPONSE: Schema = Schema {
    name: "GetUserResponse",
    members: &[Member {
        name: "User",
        query: "User",
        wire: "User",
        required: true,
        ty: Type::Struct(&USER),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetUserResponse, GET_USER_RESPONSE; 0 user);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub arn: Option<Text>,
    pub create_date: Option<Timestamp>,
    pub group_id: Option<Text>,
    pub group_name: Option<Text>,
    pub path: Option<Text>,
}
pub static GROUP: Schema = Schema {
    name: "Group",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", required: true, ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "CreateDate",
            query: "CreateDate",
            wire: "CreateDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "GroupId",
            query: "GroupId",
            wire: "GroupId",
            required: true,
            ty: Type::Str(&ID_TYPE),
            ..BODY
        },
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Path",
            query: "Path",
            wire: "Path",
            required: true,
            ty: Type::Str(&PATH_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Group, GROUP; 0 arn 1 create_date 2 group_id 3 group_name 4 path);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub arn: Option<Text>,
    pub create_date: Option<Timestamp>,
    pub instance_profile_id: Option<Text>,
    pub instance_profile_name: Option<Text>,
    pub path: Option<Text>,
    pub roles: Vec<Role>,
    pub tags: Vec<Tag>,
}
pub static INSTANCE_PROFILE: Schema = Schema {
    name: "InstanceProfile",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", required: true, ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "CreateDate",
            query: "CreateDate",
            wire: "CreateDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "InstanceProfileId",
            query: "InstanceProfileId",
            wire: "InstanceProfileId",
            required: true,
            ty: Type::Str(&ID_TYPE),
            ..BODY
        },
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Path",
            query: "Path",
            wire: "Path",
            required: true,
            ty: Type::Str(&PATH_TYPE),
            ..BODY
        },
        Member {
            name: "Roles",
            query: "Roles",
            wire: "Roles",
            required: true,
            ty: Type::List(&ROLE_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceProfile, INSTANCE_PROFILE; 0 arn 1 create_date 2 instance_profile_id 3 instance_profile_name 4 path 5 roles 6 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_ACCESS_KEYS_REQUEST: Schema = Schema {
    name: "ListAccessKeysRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAccessKeysRequest, LIST_ACCESS_KEYS_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: List<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_ACCESS_KEYS_RESPONSE: Schema = Schema {
    name: "ListAccessKeysResponse",
    members: &[
        Member {
            name: "AccessKeyMetadata",
            query: "AccessKeyMetadata",
            wire: "AccessKeyMetadata",
            required: true,
            ty: Type::List(&ACCESS_KEY_METADATA_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAccessKeysResponse, LIST_ACCESS_KEYS_RESPONSE; 0 access_key_metadata 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
pub static LIST_ACCOUNT_ALIASES_REQUEST: Schema = Schema {
    name: "ListAccountAliasesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAccountAliasesRequest, LIST_ACCOUNT_ALIASES_REQUEST; 0 marker 1 max_items);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<Text>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_ACCOUNT_ALIASES_RESPONSE: Schema = Schema {
    name: "ListAccountAliasesResponse",
    members: &[
        Member {
            name: "AccountAliases",
            query: "AccountAliases",
            wire: "AccountAliases",
            required: true,
            ty: Type::List(&ACCOUNT_ALIAS_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAccountAliasesResponse, LIST_ACCOUNT_ALIASES_RESPONSE; 0 account_aliases 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
pub static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Schema = Schema {
    name: "ListAttachedGroupPoliciesRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&POLICY_PATH_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAttachedGroupPoliciesRequest, LIST_ATTACHED_GROUP_POLICIES_REQUEST; 0 group_name 1 marker 2 max_items 3 path_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: List<AttachedPolicy>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Schema = Schema {
    name: "ListAttachedGroupPoliciesResponse",
    members: &[
        Member {
            name: "AttachedPolicies",
            query: "AttachedPolicies",
            wire: "AttachedPolicies",
            ty: Type::List(&ATTACHED_POLICIES_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAttachedGroupPoliciesResponse, LIST_ATTACHED_GROUP_POLICIES_RESPONSE; 0 attached_policies 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub role_name: Option<String>,
}
pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Schema = Schema {
    name: "ListAttachedRolePoliciesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&POLICY_PATH_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAttachedRolePoliciesRequest, LIST_ATTACHED_ROLE_POLICIES_REQUEST; 0 marker 1 max_items 2 path_prefix 3 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: List<AttachedPolicy>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Schema = Schema {
    name: "ListAttachedRolePoliciesResponse",
    members: &[
        Member {
            name: "AttachedPolicies",
            query: "AttachedPolicies",
            wire: "AttachedPolicies",
            ty: Type::List(&ATTACHED_POLICIES_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAttachedRolePoliciesResponse, LIST_ATTACHED_ROLE_POLICIES_RESPONSE; 0 attached_policies 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub user_name: Option<String>,
}
pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Schema = Schema {
    name: "ListAttachedUserPoliciesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&POLICY_PATH_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAttachedUserPoliciesRequest, LIST_ATTACHED_USER_POLICIES_REQUEST; 0 marker 1 max_items 2 path_prefix 3 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: List<AttachedPolicy>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Schema = Schema {
    name: "ListAttachedUserPoliciesResponse",
    members: &[
        Member {
            name: "AttachedPolicies",
            query: "AttachedPolicies",
            wire: "AttachedPolicies",
            ty: Type::List(&ATTACHED_POLICIES_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListAttachedUserPoliciesResponse, LIST_ATTACHED_USER_POLICIES_RESPONSE; 0 attached_policies 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub entity_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub policy_arn: Option<String>,
    pub policy_usage_filter: Option<String>,
}
pub static LIST_ENTITIES_FOR_POLICY_REQUEST: Schema = Schema {
    name: "ListEntitiesForPolicyRequest",
    members: &[
        Member {
            name: "EntityFilter",
            query: "EntityFilter",
            wire: "EntityFilter",
            ty: Type::Str(&ENTITY_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&PATH_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyUsageFilter",
            query: "PolicyUsageFilter",
            wire: "PolicyUsageFilter",
            ty: Type::Str(&POLICY_USAGE_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListEntitiesForPolicyRequest, LIST_ENTITIES_FOR_POLICY_REQUEST; 0 entity_filter 1 marker 2 max_items 3 path_prefix 4 policy_arn 5 policy_usage_filter);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub policy_groups: List<PolicyGroup>,
    pub policy_roles: List<PolicyRole>,
    pub policy_users: List<PolicyUser>,
}
pub static LIST_ENTITIES_FOR_POLICY_RESPONSE: Schema = Schema {
    name: "ListEntitiesForPolicyResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PolicyGroups",
            query: "PolicyGroups",
            wire: "PolicyGroups",
            ty: Type::List(&POLICY_GROUP_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyRoles",
            query: "PolicyRoles",
            wire: "PolicyRoles",
            ty: Type::List(&POLICY_ROLE_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyUsers",
            query: "PolicyUsers",
            wire: "PolicyUsers",
            ty: Type::List(&POLICY_USER_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListEntitiesForPolicyResponse, LIST_ENTITIES_FOR_POLICY_RESPONSE; 0 is_truncated 1 marker 2 policy_groups 3 policy_roles 4 policy_users);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
pub static LIST_GROUP_POLICIES_REQUEST: Schema = Schema {
    name: "ListGroupPoliciesRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListGroupPoliciesRequest, LIST_GROUP_POLICIES_REQUEST; 0 group_name 1 marker 2 max_items);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub policy_names: Vec<Text>,
}
pub static LIST_GROUP_POLICIES_RESPONSE: Schema = Schema {
    name: "ListGroupPoliciesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PolicyNames",
            query: "PolicyNames",
            wire: "PolicyNames",
            required: true,
            ty: Type::List(&POLICY_NAME_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListGroupPoliciesResponse, LIST_GROUP_POLICIES_RESPONSE; 0 is_truncated 1 marker 2 policy_names);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_GROUPS_FOR_USER_REQUEST: Schema = Schema {
    name: "ListGroupsForUserRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListGroupsForUserRequest, LIST_GROUPS_FOR_USER_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: List<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_GROUPS_FOR_USER_RESPONSE: Schema = Schema {
    name: "ListGroupsForUserResponse",
    members: &[
        Member {
            name: "Groups",
            query: "Groups",
            wire: "Groups",
            required: true,
            ty: Type::List(&GROUP_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListGroupsForUserResponse, LIST_GROUPS_FOR_USER_RESPONSE; 0 groups 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
pub static LIST_GROUPS_REQUEST: Schema = Schema {
    name: "ListGroupsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&PATH_PREFIX_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListGroupsRequest, LIST_GROUPS_REQUEST; 0 marker 1 max_items 2 path_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: List<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_GROUPS_RESPONSE: Schema = Schema {
    name: "ListGroupsResponse",
    members: &[
        Member {
            name: "Groups",
            query: "Groups",
            wire: "Groups",
            required: true,
            ty: Type::List(&GROUP_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListGroupsResponse, LIST_GROUPS_RESPONSE; 0 groups 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
pub static LIST_INSTANCE_PROFILE_TAGS_REQUEST: Schema = Schema {
    name: "ListInstanceProfileTagsRequest",
    members: &[
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListInstanceProfileTagsRequest, LIST_INSTANCE_PROFILE_TAGS_REQUEST; 0 instance_profile_name 1 marker 2 max_items);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub tags: List<Tag>,
}
pub static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Schema = Schema {
    name: "ListInstanceProfileTagsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListInstanceProfileTagsResponse, LIST_INSTANCE_PROFILE_TAGS_RESPONSE; 0 is_truncated 1 marker 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: Option<String>,
}
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Schema = Schema {
    name: "ListInstanceProfilesForRoleRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListInstanceProfilesForRoleRequest, LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST; 0 marker 1 max_items 2 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: List<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Schema = Schema {
    name: "ListInstanceProfilesForRoleResponse",
    members: &[
        Member {
            name: "InstanceProfiles",
            query: "InstanceProfiles",
            wire: "InstanceProfiles",
            required: true,
            ty: Type::List(&INSTANCE_PROFILE_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListInstanceProfilesForRoleResponse, LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE; 0 instance_profiles 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
pub static LIST_INSTANCE_PROFILES_REQUEST: Schema = Schema {
    name: "ListInstanceProfilesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&PATH_PREFIX_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListInstanceProfilesRequest, LIST_INSTANCE_PROFILES_REQUEST; 0 marker 1 max_items 2 path_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: List<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_INSTANCE_PROFILES_RESPONSE: Schema = Schema {
    name: "ListInstanceProfilesResponse",
    members: &[
        Member {
            name: "InstanceProfiles",
            query: "InstanceProfiles",
            wire: "InstanceProfiles",
            required: true,
            ty: Type::List(&INSTANCE_PROFILE_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListInstanceProfilesResponse, LIST_INSTANCE_PROFILES_RESPONSE; 0 instance_profiles 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_MFA_DEVICES_REQUEST: Schema = Schema {
    name: "ListMFADevicesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListMFADevicesRequest, LIST_MFA_DEVICES_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub mfa_devices: List<MFADevice>,
    pub marker: Option<Text>,
}
pub static LIST_MFA_DEVICES_RESPONSE: Schema = Schema {
    name: "ListMFADevicesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member {
            name: "MFADevices",
            query: "MFADevices",
            wire: "MFADevices",
            required: true,
            ty: Type::List(&MFA_DEVICE_LIST_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListMFADevicesResponse, LIST_MFA_DEVICES_RESPONSE; 0 is_truncated 1 mfa_devices 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub open_id_connect_provider_arn: Option<String>,
}
pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Schema = Schema {
    name: "ListOpenIDConnectProviderTagsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListOpenIDConnectProviderTagsRequest, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST; 0 marker 1 max_items 2 open_id_connect_provider_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub tags: List<Tag>,
}
pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Schema = Schema {
    name: "ListOpenIDConnectProviderTagsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListOpenIDConnectProviderTagsResponse, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE; 0 is_truncated 1 marker 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}
pub static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Schema = Schema {
    name: "ListOpenIDConnectProvidersRequest",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListOpenIDConnectProvidersRequest, LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: List<OpenIDConnectProviderListEntry>,
}
pub static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Schema = Schema {
    name: "ListOpenIDConnectProvidersResponse",
    members: &[Member {
        name: "OpenIDConnectProviderList",
        query: "OpenIDConnectProviderList",
        wire: "OpenIDConnectProviderList",
        ty: Type::List(&OPEN_ID_CONNECT_PROVIDER_LIST_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListOpenIDConnectProvidersResponse, LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE; 0 open_id_connect_provider_list);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub scope: Option<String>,
}
pub static LIST_POLICIES_REQUEST: Schema = Schema {
    name: "ListPoliciesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member { name: "OnlyAttached", query: "OnlyAttached", wire: "OnlyAttached", ty: Type::Bool, ..BODY },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&POLICY_PATH_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyUsageFilter",
            query: "PolicyUsageFilter",
            wire: "PolicyUsageFilter",
            ty: Type::Str(&POLICY_USAGE_TYPE),
            ..BODY
        },
        Member { name: "Scope", query: "Scope", wire: "Scope", ty: Type::Str(&POLICY_SCOPE_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListPoliciesRequest, LIST_POLICIES_REQUEST; 0 marker 1 max_items 2 only_attached 3 path_prefix 4 policy_usage_filter 5 scope);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub policies: List<Policy>,
}
pub static LIST_POLICIES_RESPONSE: Schema = Schema {
    name: "ListPoliciesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Policies",
            query: "Policies",
            wire: "Policies",
            ty: Type::List(&POLICY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListPoliciesResponse, LIST_POLICIES_RESPONSE; 0 is_truncated 1 marker 2 policies);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: Option<String>,
}
pub static LIST_POLICY_TAGS_REQUEST: Schema = Schema {
    name: "ListPolicyTagsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListPolicyTagsRequest, LIST_POLICY_TAGS_REQUEST; 0 marker 1 max_items 2 policy_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub tags: List<Tag>,
}
pub static LIST_POLICY_TAGS_RESPONSE: Schema = Schema {
    name: "ListPolicyTagsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListPolicyTagsResponse, LIST_POLICY_TAGS_RESPONSE; 0 is_truncated 1 marker 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: Option<String>,
}
pub static LIST_POLICY_VERSIONS_REQUEST: Schema = Schema {
    name: "ListPolicyVersionsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListPolicyVersionsRequest, LIST_POLICY_VERSIONS_REQUEST; 0 marker 1 max_items 2 policy_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub versions: List<PolicyVersion>,
}
pub static LIST_POLICY_VERSIONS_RESPONSE: Schema = Schema {
    name: "ListPolicyVersionsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Versions",
            query: "Versions",
            wire: "Versions",
            ty: Type::List(&POLICY_DOCUMENT_VERSION_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListPolicyVersionsResponse, LIST_POLICY_VERSIONS_RESPONSE; 0 is_truncated 1 marker 2 versions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: Option<String>,
}
pub static LIST_ROLE_POLICIES_REQUEST: Schema = Schema {
    name: "ListRolePoliciesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListRolePoliciesRequest, LIST_ROLE_POLICIES_REQUEST; 0 marker 1 max_items 2 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub policy_names: Vec<Text>,
}
pub static LIST_ROLE_POLICIES_RESPONSE: Schema = Schema {
    name: "ListRolePoliciesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PolicyNames",
            query: "PolicyNames",
            wire: "PolicyNames",
            required: true,
            ty: Type::List(&POLICY_NAME_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListRolePoliciesResponse, LIST_ROLE_POLICIES_RESPONSE; 0 is_truncated 1 marker 2 policy_names);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: Option<String>,
}
pub static LIST_ROLE_TAGS_REQUEST: Schema = Schema {
    name: "ListRoleTagsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListRoleTagsRequest, LIST_ROLE_TAGS_REQUEST; 0 marker 1 max_items 2 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub tags: List<Tag>,
}
pub static LIST_ROLE_TAGS_RESPONSE: Schema = Schema {
    name: "ListRoleTagsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListRoleTagsResponse, LIST_ROLE_TAGS_RESPONSE; 0 is_truncated 1 marker 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
pub static LIST_ROLES_REQUEST: Schema = Schema {
    name: "ListRolesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&PATH_PREFIX_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListRolesRequest, LIST_ROLES_REQUEST; 0 marker 1 max_items 2 path_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub roles: List<Role>,
}
pub static LIST_ROLES_RESPONSE: Schema = Schema {
    name: "ListRolesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Roles",
            query: "Roles",
            wire: "Roles",
            required: true,
            ty: Type::List(&ROLE_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListRolesResponse, LIST_ROLES_RESPONSE; 0 is_truncated 1 marker 2 roles);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_SSH_PUBLIC_KEYS_REQUEST: Schema = Schema {
    name: "ListSSHPublicKeysRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListSSHPublicKeysRequest, LIST_SSH_PUBLIC_KEYS_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub ssh_public_keys: List<SSHPublicKeyMetadata>,
}
pub static LIST_SSH_PUBLIC_KEYS_RESPONSE: Schema = Schema {
    name: "ListSSHPublicKeysResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SSHPublicKeys",
            query: "SSHPublicKeys",
            wire: "SSHPublicKeys",
            ty: Type::List(&SSH_PUBLIC_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListSSHPublicKeysResponse, LIST_SSH_PUBLIC_KEYS_RESPONSE; 0 is_truncated 1 marker 2 ssh_public_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub server_certificate_name: Option<String>,
}
pub static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: Schema = Schema {
    name: "ListServerCertificateTagsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "ServerCertificateName",
            query: "ServerCertificateName",
            wire: "ServerCertificateName",
            required: true,
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListServerCertificateTagsRequest, LIST_SERVER_CERTIFICATE_TAGS_REQUEST; 0 marker 1 max_items 2 server_certificate_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub tags: List<Tag>,
}
pub static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: Schema = Schema {
    name: "ListServerCertificateTagsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListServerCertificateTagsResponse, LIST_SERVER_CERTIFICATE_TAGS_RESPONSE; 0 is_truncated 1 marker 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
pub static LIST_SERVER_CERTIFICATES_REQUEST: Schema = Schema {
    name: "ListServerCertificatesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&PATH_PREFIX_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListServerCertificatesRequest, LIST_SERVER_CERTIFICATES_REQUEST; 0 marker 1 max_items 2 path_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub server_certificate_metadata_list: List<ServerCertificateMetadata>,
}
pub static LIST_SERVER_CERTIFICATES_RESPONSE: Schema = Schema {
    name: "ListServerCertificatesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "ServerCertificateMetadataList",
            query: "ServerCertificateMetadataList",
            wire: "ServerCertificateMetadataList",
            required: true,
            ty: Type::List(&SERVER_CERTIFICATE_METADATA_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListServerCertificatesResponse, LIST_SERVER_CERTIFICATES_RESPONSE; 0 is_truncated 1 marker 2 server_certificate_metadata_list);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub service_name: Option<String>,
    pub user_name: Option<String>,
}
pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Schema = Schema {
    name: "ListServiceSpecificCredentialsRequest",
    members: &[
        Member { name: "AllUsers", query: "AllUsers", wire: "AllUsers", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "ServiceName",
            query: "ServiceName",
            wire: "ServiceName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListServiceSpecificCredentialsRequest, LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST; 0 all_users 1 marker 2 max_items 3 service_name 4 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub service_specific_credentials: List<ServiceSpecificCredentialMetadata>,
}
pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Schema = Schema {
    name: "ListServiceSpecificCredentialsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "ServiceSpecificCredentials",
            query: "ServiceSpecificCredentials",
            wire: "ServiceSpecificCredentials",
            ty: Type::List(&SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListServiceSpecificCredentialsResponse, LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE; 0 is_truncated 1 marker 2 service_specific_credentials);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_SIGNING_CERTIFICATES_REQUEST: Schema = Schema {
    name: "ListSigningCertificatesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListSigningCertificatesRequest, LIST_SIGNING_CERTIFICATES_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: List<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static LIST_SIGNING_CERTIFICATES_RESPONSE: Schema = Schema {
    name: "ListSigningCertificatesResponse",
    members: &[
        Member {
            name: "Certificates",
            query: "Certificates",
            wire: "Certificates",
            required: true,
            ty: Type::List(&CERTIFICATE_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListSigningCertificatesResponse, LIST_SIGNING_CERTIFICATES_RESPONSE; 0 certificates 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_USER_POLICIES_REQUEST: Schema = Schema {
    name: "ListUserPoliciesRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListUserPoliciesRequest, LIST_USER_POLICIES_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub policy_names: Vec<Text>,
}
pub static LIST_USER_POLICIES_RESPONSE: Schema = Schema {
    name: "ListUserPoliciesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PolicyNames",
            query: "PolicyNames",
            wire: "PolicyNames",
            required: true,
            ty: Type::List(&POLICY_NAME_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListUserPoliciesResponse, LIST_USER_POLICIES_RESPONSE; 0 is_truncated 1 marker 2 policy_names);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
pub static LIST_USER_TAGS_REQUEST: Schema = Schema {
    name: "ListUserTagsRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListUserTagsRequest, LIST_USER_TAGS_REQUEST; 0 marker 1 max_items 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub tags: List<Tag>,
}
pub static LIST_USER_TAGS_RESPONSE: Schema = Schema {
    name: "ListUserTagsResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListUserTagsResponse, LIST_USER_TAGS_RESPONSE; 0 is_truncated 1 marker 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
pub static LIST_USERS_REQUEST: Schema = Schema {
    name: "ListUsersRequest",
    members: &[
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PathPrefix",
            query: "PathPrefix",
            wire: "PathPrefix",
            ty: Type::Str(&PATH_PREFIX_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListUsersRequest, LIST_USERS_REQUEST; 0 marker 1 max_items 2 path_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub users: List<User>,
}
pub static LIST_USERS_RESPONSE: Schema = Schema {
    name: "ListUsersResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Users",
            query: "Users",
            wire: "Users",
            required: true,
            ty: Type::List(&USER_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListUsersResponse, LIST_USERS_RESPONSE; 0 is_truncated 1 marker 2 users);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
pub static LIST_VIRTUAL_MFA_DEVICES_REQUEST: Schema = Schema {
    name: "ListVirtualMFADevicesRequest",
    members: &[
        Member {
            name: "AssignmentStatus",
            query: "AssignmentStatus",
            wire: "AssignmentStatus",
            ty: Type::Str(&ASSIGNMENT_STATUS_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListVirtualMFADevicesRequest, LIST_VIRTUAL_MFA_DEVICES_REQUEST; 0 assignment_status 1 marker 2 max_items);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
    pub virtual_mfa_devices: List<VirtualMFADevice>,
}
pub static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Schema = Schema {
    name: "ListVirtualMFADevicesResponse",
    members: &[
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VirtualMFADevices",
            query: "VirtualMFADevices",
            wire: "VirtualMFADevices",
            required: true,
            ty: Type::List(&VIRTUAL_MFA_DEVICE_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListVirtualMFADevicesResponse, LIST_VIRTUAL_MFA_DEVICES_RESPONSE; 0 is_truncated 1 marker 2 virtual_mfa_devices);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    pub create_date: Option<Timestamp>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<Text>,
}
pub static LOGIN_PROFILE: Schema = Schema {
    name: "LoginProfile",
    members: &[
        Member {
            name: "CreateDate",
            query: "CreateDate",
            wire: "CreateDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "PasswordResetRequired",
            query: "PasswordResetRequired",
            wire: "PasswordResetRequired",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LoginProfile, LOGIN_PROFILE; 0 create_date 1 password_reset_required 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    pub enable_date: Option<Timestamp>,
    pub serial_number: Option<Text>,
    pub user_name: Option<Text>,
}
pub static MFA_DEVICE: Schema = Schema {
    name: "MFADevice",
    members: &[
        Member {
            name: "EnableDate",
            query: "EnableDate",
            wire: "EnableDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "SerialNumber",
            query: "SerialNumber",
            wire: "SerialNumber",
            required: true,
            ty: Type::Str(&SERIAL_NUMBER_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MFADevice, MFA_DEVICE; 0 enable_date 1 serial_number 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<Text>,
}
pub static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Schema = Schema {
    name: "OpenIDConnectProviderListEntry",
    members: &[Member { name: "Arn", query: "Arn", wire: "Arn", ty: Type::Str(&ARN_TYPE), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(OpenIDConnectProviderListEntry, OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY; 0 arn);

static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: ListRules = ListRules {
    item: Type::Struct(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY),
    item_name: "member",
    min: None,
    max: None,
};
static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(255), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}
pub static ORGANIZATIONS_DECISION_DETAIL: Schema = Schema {
    name: "OrganizationsDecisionDetail",
    members: &[Member {
        name: "AllowedByOrganizations",
        query: "AllowedByOrganizations",
        wire: "AllowedByOrganizations",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(OrganizationsDecisionDetail, ORGANIZATIONS_DECISION_DETAIL; 0 allowed_by_organizations);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
pub static PASSWORD_POLICY: Schema = Schema {
    name: "PasswordPolicy",
    members: &[
        Member {
            name: "AllowUsersToChangePassword",
            query: "AllowUsersToChangePassword",
            wire: "AllowUsersToChangePassword",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "ExpirePasswords",
            query: "ExpirePasswords",
            wire: "ExpirePasswords",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "HardExpiry", query: "HardExpiry", wire: "HardExpiry", ty: Type::Bool, ..BODY },
        Member {
            name: "MaxPasswordAge",
            query: "MaxPasswordAge",
            wire: "MaxPasswordAge",
            ty: Type::Int(Some(1), Some(1095)),
            ..BODY
        },
        Member {
            name: "MinimumPasswordLength",
            query: "MinimumPasswordLength",
            wire: "MinimumPasswordLength",
            ty: Type::Int(Some(6), Some(128)),
            ..BODY
        },
        Member {
            name: "PasswordReusePrevention",
            query: "PasswordReusePrevention",
            wire: "PasswordReusePrevention",
            ty: Type::Int(Some(1), Some(24)),
            ..BODY
        },
        Member {
            name: "RequireLowercaseCharacters",
            query: "RequireLowercaseCharacters",
            wire: "RequireLowercaseCharacters",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RequireNumbers",
            query: "RequireNumbers",
            wire: "RequireNumbers",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RequireSymbols",
            query: "RequireSymbols",
            wire: "RequireSymbols",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RequireUppercaseCharacters",
            query: "RequireUppercaseCharacters",
            wire: "RequireUppercaseCharacters",
            ty: Type::Bool,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PasswordPolicy, PASSWORD_POLICY; 0 allow_users_to_change_password 1 expire_passwords 2 hard_expiry 3 max_password_age 4 minimum_password_length 5 password_reuse_prevention 6 require_lowercase_characters 7 require_numbers 8 require_symbols 9 require_uppercase_characters);

static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["PermissionsBoundaryPolicy"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}
pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Schema = Schema {
    name: "PermissionsBoundaryDecisionDetail",
    members: &[Member {
        name: "AllowedByPermissionsBoundary",
        query: "AllowedByPermissionsBoundary",
        wire: "AllowedByPermissionsBoundary",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PermissionsBoundaryDecisionDetail, PERMISSIONS_BOUNDARY_DECISION_DETAIL; 0 allowed_by_permissions_boundary);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub arn: Option<Text>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<Timestamp>,
    pub default_version_id: Option<Text>,
    pub description: Option<Text>,
    pub is_attachable: Option<bool>,
    pub path: Option<Text>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<Text>,
    pub policy_name: Option<Text>,
    pub tags: Vec<Tag>,
    pub update_date: Option<Timestamp>,
}
pub static POLICY: Schema = Schema {
    name: "Policy",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "AttachmentCount",
            query: "AttachmentCount",
            wire: "AttachmentCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "CreateDate", query: "CreateDate", wire: "CreateDate", ty: Type::Time(None), ..BODY },
        Member {
            name: "DefaultVersionId",
            query: "DefaultVersionId",
            wire: "DefaultVersionId",
            ty: Type::Str(&POLICY_VERSION_ID_TYPE),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&POLICY_DESCRIPTION_TYPE),
            ..BODY
        },
        Member { name: "IsAttachable", query: "IsAttachable", wire: "IsAttachable", ty: Type::Bool, ..BODY },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&POLICY_PATH_TYPE), ..BODY },
        Member {
            name: "PermissionsBoundaryUsageCount",
            query: "PermissionsBoundaryUsageCount",
            wire: "PermissionsBoundaryUsageCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "PolicyId", query: "PolicyId", wire: "PolicyId", ty: Type::Str(&ID_TYPE), ..BODY },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member { name: "UpdateDate", query: "UpdateDate", wire: "UpdateDate", ty: Type::Time(None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Policy, POLICY; 0 arn 1 attachment_count 2 create_date 3 default_version_id 4 description 5 is_attachable 6 path 7 permissions_boundary_usage_count 8 policy_id 9 policy_name 10 tags 11 update_date);

static POLICY_EVALUATION_DECISION_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_id: Option<Text>,
    pub group_name: Option<Text>,
}
pub static POLICY_GROUP: Schema = Schema {
    name: "PolicyGroup",
    members: &[
        Member { name: "GroupId", query: "GroupId", wire: "GroupId", ty: Type::Str(&ID_TYPE), ..BODY },
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PolicyGroup, POLICY_GROUP; 0 group_id 1 group_name);

static POLICY_GROUP_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&POLICY_GROUP), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_id: Option<Text>,
    pub role_name: Option<Text>,
}
pub static POLICY_ROLE: Schema = Schema {
    name: "PolicyRole",
    members: &[
        Member { name: "RoleId", query: "RoleId", wire: "RoleId", ty: Type::Str(&ID_TYPE), ..BODY },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PolicyRole, POLICY_ROLE; 0 role_id 1 role_name);

static POLICY_ROLE_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&POLICY_ROLE), item_name: "member", min: None, max: None };
static POLICY_SOURCE_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"],
};
static POLICY_USAGE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_id: Option<Text>,
    pub user_name: Option<Text>,
}
pub static POLICY_USER: Schema = Schema {
    name: "PolicyUser",
    members: &[
        Member { name: "UserId", query: "UserId", wire: "UserId", ty: Type::Str(&ID_TYPE), ..BODY },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PolicyUser, POLICY_USER; 0 user_id 1 user_name);

static POLICY_USER_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&POLICY_USER), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub create_date: Option<Timestamp>,
    pub document: Option<Text>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<Text>,
}
pub static POLICY_VERSION: Schema = Schema {
    name: "PolicyVersion",
    members: &[
        Member { name: "CreateDate", query: "CreateDate", wire: "CreateDate", ty: Type::Time(None), ..BODY },
        Member {
            name: "Document",
            query: "Document",
            wire: "Document",
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "IsDefaultVersion",
            query: "IsDefaultVersion",
            wire: "IsDefaultVersion",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "VersionId",
            query: "VersionId",
            wire: "VersionId",
            ty: Type::Str(&POLICY_VERSION_ID_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PolicyVersion, POLICY_VERSION; 0 create_date 1 document 2 is_default_version 3 version_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub column: Option<i32>,
    pub line: Option<i32>,
}
pub static POSITION: Schema = Schema {
    name: "Position",
    members: &[
        Member { name: "Column", query: "Column", wire: "Column", ty: Type::Int(None, None), ..BODY },
        Member { name: "Line", query: "Line", wire: "Line", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Position, POSITION; 0 column 1 line);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
}
pub static PUT_GROUP_POLICY_REQUEST: Schema = Schema {
    name: "PutGroupPolicyRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PutGroupPolicyRequest, PUT_GROUP_POLICY_REQUEST; 0 group_name 1 policy_document 2 policy_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub permissions_boundary: Option<String>,
    pub role_name: Option<String>,
}
pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema {
    name: "PutRolePermissionsBoundaryRequest",
    members: &[
        Member {
            name: "PermissionsBoundary",
            query: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PutRolePermissionsBoundaryRequest, PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST; 0 permissions_boundary 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}
pub static PUT_ROLE_POLICY_REQUEST: Schema = Schema {
    name: "PutRolePolicyRequest",
    members: &[
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PutRolePolicyRequest, PUT_ROLE_POLICY_REQUEST; 0 policy_document 1 policy_name 2 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub permissions_boundary: Option<String>,
    pub user_name: Option<String>,
}
pub static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema {
    name: "PutUserPermissionsBoundaryRequest",
    members: &[
        Member {
            name: "PermissionsBoundary",
            query: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PutUserPermissionsBoundaryRequest, PUT_USER_PERMISSIONS_BOUNDARY_REQUEST; 0 permissions_boundary 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}
pub static PUT_USER_POLICY_REQUEST: Schema = Schema {
    name: "PutUserPolicyRequest",
    members: &[
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyName",
            query: "PolicyName",
            wire: "PolicyName",
            required: true,
            ty: Type::Str(&POLICY_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PutUserPolicyRequest, PUT_USER_POLICY_REQUEST; 0 policy_document 1 policy_name 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub client_id: Option<String>,
    pub open_id_connect_provider_arn: Option<String>,
}
pub static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "RemoveClientIDFromOpenIDConnectProviderRequest",
    members: &[
        Member {
            name: "ClientID",
            query: "ClientID",
            wire: "ClientID",
            required: true,
            ty: Type::Str(&CLIENT_ID_TYPE),
            ..BODY
        },
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveClientIDFromOpenIDConnectProviderRequest, REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 client_id 1 open_id_connect_provider_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}
pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "RemoveRoleFromInstanceProfileRequest",
    members: &[
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveRoleFromInstanceProfileRequest, REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
pub static REMOVE_USER_FROM_GROUP_REQUEST: Schema = Schema {
    name: "RemoveUserFromGroupRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveUserFromGroupRequest, REMOVE_USER_FROM_GROUP_REQUEST; 0 group_name 1 user_name);

static RESOURCE_HANDLING_OPTION_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(64), pattern: None, values: &[] };
static RESOURCE_NAME_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&RESOURCE_NAME_TYPE), item_name: "member", min: None, max: None };
static RESOURCE_NAME_TYPE: StrRules = StrRules { min: Some(1), max: Some(2048), pattern: None, values: &[] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_decision_details: BTreeMap<String, Text>,
    pub eval_resource_decision: Option<Text>,
    pub eval_resource_name: Option<Text>,
    pub matched_statements: Vec<Statement>,
    pub missing_context_values: Vec<Text>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}
pub static RESOURCE_SPECIFIC_RESULT: Schema = Schema {
    name: "ResourceSpecificResult",
    members: &[
        Member {
            name: "EvalDecisionDetails",
            query: "EvalDecisionDetails",
            wire: "EvalDecisionDetails",
            ty: Type::Map(&EVAL_DECISION_DETAILS_TYPE),
            ..BODY
        },
        Member {
            name: "EvalResourceDecision",
            query: "EvalResourceDecision",
            wire: "EvalResourceDecision",
            required: true,
            ty: Type::Str(&POLICY_EVALUATION_DECISION_TYPE),
            ..BODY
        },
        Member {
            name: "EvalResourceName",
            query: "EvalResourceName",
            wire: "EvalResourceName",
            required: true,
            ty: Type::Str(&RESOURCE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "MatchedStatements",
            query: "MatchedStatements",
            wire: "MatchedStatements",
            ty: Type::List(&STATEMENT_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "MissingContextValues",
            query: "MissingContextValues",
            wire: "MissingContextValues",
            ty: Type::List(&CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "PermissionsBoundaryDecisionDetail",
            query: "PermissionsBoundaryDecisionDetail",
            wire: "PermissionsBoundaryDecisionDetail",
            ty: Type::Struct(&PERMISSIONS_BOUNDARY_DECISION_DETAIL),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ResourceSpecificResult, RESOURCE_SPECIFIC_RESULT; 0 eval_decision_details 1 eval_resource_decision 2 eval_resource_name 3 matched_statements 4 missing_context_values 5 permissions_boundary_decision_detail);

static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&RESOURCE_SPECIFIC_RESULT), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub arn: Option<Text>,
    pub assume_role_policy_document: Option<Text>,
    pub create_date: Option<Timestamp>,
    pub description: Option<Text>,
    pub max_session_duration: Option<i32>,
    pub path: Option<Text>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: Option<Text>,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static ROLE: Schema = Schema {
    name: "Role",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", required: true, ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "AssumeRolePolicyDocument",
            query: "AssumeRolePolicyDocument",
            wire: "AssumeRolePolicyDocument",
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "CreateDate",
            query: "CreateDate",
            wire: "CreateDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ROLE_DESCRIPTION_TYPE),
            ..BODY
        },
        Member {
            name: "MaxSessionDuration",
            query: "MaxSessionDuration",
            wire: "MaxSessionDuration",
            ty: Type::Int(Some(3600), Some(43200)),
            ..BODY
        },
        Member {
            name: "Path",
            query: "Path",
            wire: "Path",
            required: true,
            ty: Type::Str(&PATH_TYPE),
            ..BODY
        },
        Member {
            name: "PermissionsBoundary",
            query: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            ty: Type::Struct(&ATTACHED_PERMISSIONS_BOUNDARY),
            ..BODY
        },
        Member {
            name: "RoleId",
            query: "RoleId",
            wire: "RoleId",
            required: true,
            ty: Type::Str(&ID_TYPE),
            ..BODY
        },
        Member {
            name: "RoleLastUsed",
            query: "RoleLastUsed",
            wire: "RoleLastUsed",
            ty: Type::Struct(&ROLE_LAST_USED),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Role, ROLE; 0 arn 1 assume_role_policy_document 2 create_date 3 description 4 max_session_duration 5 path 6 permissions_boundary 7 role_id 8 role_last_used 9 role_name 10 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<Text>,
}
pub static ROLE_LAST_USED: Schema = Schema {
    name: "RoleLastUsed",
    members: &[
        Member {
            name: "LastUsedDate",
            query: "LastUsedDate",
            wire: "LastUsedDate",
            ty: Type::Time(None),
            ..BODY
        },
        Member { name: "Region", query: "Region", wire: "Region", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RoleLastUsed, ROLE_LAST_USED; 0 last_used_date 1 region);

static SSH_PUBLIC_KEY_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&SSH_PUBLIC_KEY_METADATA), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub ssh_public_key_id: Option<Text>,
    pub status: Option<Text>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<Text>,
}
pub static SSH_PUBLIC_KEY_METADATA: Schema = Schema {
    name: "SSHPublicKeyMetadata",
    members: &[
        Member {
            name: "SSHPublicKeyId",
            query: "SSHPublicKeyId",
            wire: "SSHPublicKeyId",
            required: true,
            ty: Type::Str(&PUBLIC_KEY_ID_TYPE),
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            required: true,
            ty: Type::Str(&STATUS_TYPE),
            ..BODY
        },
        Member {
            name: "UploadDate",
            query: "UploadDate",
            wire: "UploadDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SSHPublicKeyMetadata, SSH_PUBLIC_KEY_METADATA; 0 ssh_public_key_id 1 status 2 upload_date 3 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    pub certificate_body: Option<Text>,
    pub certificate_chain: Option<Text>,
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Vec<Tag>,
}
pub static SERVER_CERTIFICATE: Schema = Schema {
    name: "ServerCertificate",
    members: &[
        Member {
            name: "CertificateBody",
            query: "CertificateBody",
            wire: "CertificateBody",
            required: true,
            ty: Type::Str(&CERTIFICATE_BODY_TYPE),
            ..BODY
        },
        Member {
            name: "CertificateChain",
            query: "CertificateChain",
            wire: "CertificateChain",
            ty: Type::Str(&CERTIFICATE_CHAIN_TYPE),
            ..BODY
        },
        Member {
            name: "ServerCertificateMetadata",
            query: "ServerCertificateMetadata",
            wire: "ServerCertificateMetadata",
            required: true,
            ty: Type::Struct(&SERVER_CERTIFICATE_METADATA),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ServerCertificate, SERVER_CERTIFICATE; 0 certificate_body 1 certificate_chain 2 server_certificate_metadata 3 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub arn: Option<Text>,
    pub expiration: Option<Timestamp>,
    pub path: Option<Text>,
    pub server_certificate_id: Option<Text>,
    pub server_certificate_name: Option<Text>,
    pub upload_date: Option<Timestamp>,
}
pub static SERVER_CERTIFICATE_METADATA: Schema = Schema {
    name: "ServerCertificateMetadata",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", required: true, ty: Type::Str(&ARN_TYPE), ..BODY },
        Member { name: "Expiration", query: "Expiration", wire: "Expiration", ty: Type::Time(None), ..BODY },
        Member {
            name: "Path",
            query: "Path",
            wire: "Path",
            required: true,
            ty: Type::Str(&PATH_TYPE),
            ..BODY
        },
        Member {
            name: "ServerCertificateId",
            query: "ServerCertificateId",
            wire: "ServerCertificateId",
            required: true,
            ty: Type::Str(&ID_TYPE),
            ..BODY
        },
        Member {
            name: "ServerCertificateName",
            query: "ServerCertificateName",
            wire: "ServerCertificateName",
            required: true,
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
        Member { name: "UploadDate", query: "UploadDate", wire: "UploadDate", ty: Type::Time(None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ServerCertificateMetadata, SERVER_CERTIFICATE_METADATA; 0 arn 1 expiration 2 path 3 server_certificate_id 4 server_certificate_name 5 upload_date);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_credential_alias: Option<Text>,
    pub service_name: Option<Text>,
    pub service_specific_credential_id: Option<Text>,
    pub service_user_name: Option<Text>,
    pub status: Option<Text>,
    pub user_name: Option<Text>,
}
pub static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Schema = Schema {
    name: "ServiceSpecificCredentialMetadata",
    members: &[
        Member {
            name: "CreateDate",
            query: "CreateDate",
            wire: "CreateDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "ExpirationDate",
            query: "ExpirationDate",
            wire: "ExpirationDate",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "ServiceCredentialAlias",
            query: "ServiceCredentialAlias",
            wire: "ServiceCredentialAlias",
            ty: Type::Str(&SERVICE_CREDENTIAL_ALIAS),
            ..BODY
        },
        Member {
            name: "ServiceName",
            query: "ServiceName",
            wire: "ServiceName",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ServiceSpecificCredentialId",
            query: "ServiceSpecificCredentialId",
            wire: "ServiceSpecificCredentialId",
            required: true,
            ty: Type::Str(&SERVICE_SPECIFIC_CREDENTIAL_ID),
            ..BODY
        },
        Member {
            name: "ServiceUserName",
            query: "ServiceUserName",
            wire: "ServiceUserName",
            ty: Type::Str(&SERVICE_USER_NAME),
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            required: true,
            ty: Type::Str(&STATUS_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ServiceSpecificCredentialMetadata, SERVICE_SPECIFIC_CREDENTIAL_METADATA; 0 create_date 1 expiration_date 2 service_credential_alias 3 service_name 4 service_specific_credential_id 5 service_user_name 6 status 7 user_name);

static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: ListRules = ListRules {
    item: Type::Struct(&SERVICE_SPECIFIC_CREDENTIAL_METADATA),
    item_name: "member",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Schema = Schema {
    name: "SetDefaultPolicyVersionRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "VersionId",
            query: "VersionId",
            wire: "VersionId",
            required: true,
            ty: Type::Str(&POLICY_VERSION_ID_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SetDefaultPolicyVersionRequest, SET_DEFAULT_POLICY_VERSION_REQUEST; 0 policy_arn 1 version_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    pub certificate_body: Option<Text>,
    pub certificate_id: Option<Text>,
    pub status: Option<Text>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<Text>,
}
pub static SIGNING_CERTIFICATE: Schema = Schema {
    name: "SigningCertificate",
    members: &[
        Member {
            name: "CertificateBody",
            query: "CertificateBody",
            wire: "CertificateBody",
            required: true,
            ty: Type::Str(&CERTIFICATE_BODY_TYPE),
            ..BODY
        },
        Member {
            name: "CertificateId",
            query: "CertificateId",
            wire: "CertificateId",
            required: true,
            ty: Type::Str(&CERTIFICATE_ID_TYPE),
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            required: true,
            ty: Type::Str(&STATUS_TYPE),
            ..BODY
        },
        Member { name: "UploadDate", query: "UploadDate", wire: "UploadDate", ty: Type::Time(None), ..BODY },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SigningCertificate, SIGNING_CERTIFICATE; 0 certificate_body 1 certificate_id 2 status 3 upload_date 4 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub action_names: Vec<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Vec<ContextEntry>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub permissions_boundary_policy_input_list: Vec<String>,
    pub policy_input_list: Vec<String>,
    pub resource_arns: Vec<String>,
    pub resource_handling_option: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_policy: Option<String>,
}
pub static SIMULATE_CUSTOM_POLICY_REQUEST: Schema = Schema {
    name: "SimulateCustomPolicyRequest",
    members: &[
        Member {
            name: "ActionNames",
            query: "ActionNames",
            wire: "ActionNames",
            required: true,
            ty: Type::List(&ACTION_NAME_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "CallerArn",
            query: "CallerArn",
            wire: "CallerArn",
            ty: Type::Str(&RESOURCE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "ContextEntries",
            query: "ContextEntries",
            wire: "ContextEntries",
            ty: Type::List(&CONTEXT_ENTRY_LIST_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PermissionsBoundaryPolicyInputList",
            query: "PermissionsBoundaryPolicyInputList",
            wire: "PermissionsBoundaryPolicyInputList",
            ty: Type::List(&SIMULATION_POLICY_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyInputList",
            query: "PolicyInputList",
            wire: "PolicyInputList",
            required: true,
            ty: Type::List(&SIMULATION_POLICY_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "ResourceArns",
            query: "ResourceArns",
            wire: "ResourceArns",
            ty: Type::List(&RESOURCE_NAME_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "ResourceHandlingOption",
            query: "ResourceHandlingOption",
            wire: "ResourceHandlingOption",
            ty: Type::Str(&RESOURCE_HANDLING_OPTION_TYPE),
            ..BODY
        },
        Member {
            name: "ResourceOwner",
            query: "ResourceOwner",
            wire: "ResourceOwner",
            ty: Type::Str(&RESOURCE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "ResourcePolicy",
            query: "ResourcePolicy",
            wire: "ResourcePolicy",
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SimulateCustomPolicyRequest, SIMULATE_CUSTOM_POLICY_REQUEST; 0 action_names 1 caller_arn 2 context_entries 3 marker 4 max_items 5 permissions_boundary_policy_input_list 6 policy_input_list 7 resource_arns 8 resource_handling_option 9 resource_owner 10 resource_policy);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: List<EvaluationResult>,
    pub is_truncated: Option<bool>,
    pub marker: Option<Text>,
}
pub static SIMULATE_POLICY_RESPONSE: Schema = Schema {
    name: "SimulatePolicyResponse",
    members: &[
        Member {
            name: "EvaluationResults",
            query: "EvaluationResults",
            wire: "EvaluationResults",
            ty: Type::List(&EVALUATION_RESULTS_LIST_TYPE),
            ..BODY
        },
        Member { name: "IsTruncated", query: "IsTruncated", wire: "IsTruncated", ty: Type::Bool, ..BODY },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SimulatePolicyResponse, SIMULATE_POLICY_RESPONSE; 0 evaluation_results 1 is_truncated 2 marker);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub action_names: Vec<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Vec<ContextEntry>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub permissions_boundary_policy_input_list: Vec<String>,
    pub policy_input_list: Vec<String>,
    pub policy_source_arn: Option<String>,
    pub resource_arns: Vec<String>,
    pub resource_handling_option: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_policy: Option<String>,
}
pub static SIMULATE_PRINCIPAL_POLICY_REQUEST: Schema = Schema {
    name: "SimulatePrincipalPolicyRequest",
    members: &[
        Member {
            name: "ActionNames",
            query: "ActionNames",
            wire: "ActionNames",
            required: true,
            ty: Type::List(&ACTION_NAME_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "CallerArn",
            query: "CallerArn",
            wire: "CallerArn",
            ty: Type::Str(&RESOURCE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "ContextEntries",
            query: "ContextEntries",
            wire: "ContextEntries",
            ty: Type::List(&CONTEXT_ENTRY_LIST_TYPE),
            ..BODY
        },
        Member { name: "Marker", query: "Marker", wire: "Marker", ty: Type::Str(&MARKER_TYPE), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "PermissionsBoundaryPolicyInputList",
            query: "PermissionsBoundaryPolicyInputList",
            wire: "PermissionsBoundaryPolicyInputList",
            ty: Type::List(&SIMULATION_POLICY_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyInputList",
            query: "PolicyInputList",
            wire: "PolicyInputList",
            ty: Type::List(&SIMULATION_POLICY_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "PolicySourceArn",
            query: "PolicySourceArn",
            wire: "PolicySourceArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "ResourceArns",
            query: "ResourceArns",
            wire: "ResourceArns",
            ty: Type::List(&RESOURCE_NAME_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "ResourceHandlingOption",
            query: "ResourceHandlingOption",
            wire: "ResourceHandlingOption",
            ty: Type::Str(&RESOURCE_HANDLING_OPTION_TYPE),
            ..BODY
        },
        Member {
            name: "ResourceOwner",
            query: "ResourceOwner",
            wire: "ResourceOwner",
            ty: Type::Str(&RESOURCE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "ResourcePolicy",
            query: "ResourcePolicy",
            wire: "ResourcePolicy",
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SimulatePrincipalPolicyRequest, SIMULATE_PRINCIPAL_POLICY_REQUEST; 0 action_names 1 caller_arn 2 context_entries 3 marker 4 max_items 5 permissions_boundary_policy_input_list 6 policy_input_list 7 policy_source_arn 8 resource_arns 9 resource_handling_option 10 resource_owner 11 resource_policy);

static SIMULATION_POLICY_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&POLICY_DOCUMENT_TYPE), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub end_position: Option<Position>,
    pub source_policy_id: Option<Text>,
    pub source_policy_type: Option<Text>,
    pub start_position: Option<Position>,
}
pub static STATEMENT: Schema = Schema {
    name: "Statement",
    members: &[
        Member {
            name: "EndPosition",
            query: "EndPosition",
            wire: "EndPosition",
            ty: Type::Struct(&POSITION),
            ..BODY
        },
        Member {
            name: "SourcePolicyId",
            query: "SourcePolicyId",
            wire: "SourcePolicyId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourcePolicyType",
            query: "SourcePolicyType",
            wire: "SourcePolicyType",
            ty: Type::Str(&POLICY_SOURCE_TYPE),
            ..BODY
        },
        Member {
            name: "StartPosition",
            query: "StartPosition",
            wire: "StartPosition",
            ty: Type::Struct(&POSITION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Statement, STATEMENT; 0 end_position 1 source_policy_id 2 source_policy_type 3 start_position);

static STATEMENT_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&STATEMENT), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static TAG: Schema = Schema {
    name: "Tag",
    members: &[
        Member {
            name: "Key",
            query: "Key",
            wire: "Key",
            required: true,
            ty: Type::Str(&TAG_KEY_TYPE),
            ..BODY
        },
        Member {
            name: "Value",
            query: "Value",
            wire: "Value",
            required: true,
            ty: Type::Str(&TAG_VALUE_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Tag, TAG; 0 key 1 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub tags: Vec<Tag>,
}
pub static TAG_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "TagInstanceProfileRequest",
    members: &[
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagInstanceProfileRequest, TAG_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Vec<Tag>,
}
pub static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "TagOpenIDConnectProviderRequest",
    members: &[
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagOpenIDConnectProviderRequest, TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 open_id_connect_provider_arn 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: Option<String>,
    pub tags: Vec<Tag>,
}
pub static TAG_POLICY_REQUEST: Schema = Schema {
    name: "TagPolicyRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagPolicyRequest, TAG_POLICY_REQUEST; 0 policy_arn 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: Option<String>,
    pub tags: Vec<Tag>,
}
pub static TAG_ROLE_REQUEST: Schema = Schema {
    name: "TagRoleRequest",
    members: &[
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagRoleRequest, TAG_ROLE_REQUEST; 0 role_name 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub tags: Vec<Tag>,
}
pub static TAG_SERVER_CERTIFICATE_REQUEST: Schema = Schema {
    name: "TagServerCertificateRequest",
    members: &[
        Member {
            name: "ServerCertificateName",
            query: "ServerCertificateName",
            wire: "ServerCertificateName",
            required: true,
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagServerCertificateRequest, TAG_SERVER_CERTIFICATE_REQUEST; 0 server_certificate_name 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub tags: Vec<Tag>,
    pub user_name: Option<String>,
}
pub static TAG_USER_REQUEST: Schema = Schema {
    name: "TagUserRequest",
    members: &[
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagUserRequest, TAG_USER_REQUEST; 0 tags 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub tag_keys: Vec<String>,
}
pub static UNTAG_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "UntagInstanceProfileRequest",
    members: &[
        Member {
            name: "InstanceProfileName",
            query: "InstanceProfileName",
            wire: "InstanceProfileName",
            required: true,
            ty: Type::Str(&INSTANCE_PROFILE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UntagInstanceProfileRequest, UNTAG_INSTANCE_PROFILE_REQUEST; 0 instance_profile_name 1 tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
    pub tag_keys: Vec<String>,
}
pub static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    name: "UntagOpenIDConnectProviderRequest",
    members: &[
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UntagOpenIDConnectProviderRequest, UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST; 0 open_id_connect_provider_arn 1 tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: Option<String>,
    pub tag_keys: Vec<String>,
}
pub static UNTAG_POLICY_REQUEST: Schema = Schema {
    name: "UntagPolicyRequest",
    members: &[
        Member {
            name: "PolicyArn",
            query: "PolicyArn",
            wire: "PolicyArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UntagPolicyRequest, UNTAG_POLICY_REQUEST; 0 policy_arn 1 tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: Option<String>,
    pub tag_keys: Vec<String>,
}
pub static UNTAG_ROLE_REQUEST: Schema = Schema {
    name: "UntagRoleRequest",
    members: &[
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UntagRoleRequest, UNTAG_ROLE_REQUEST; 0 role_name 1 tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub tag_keys: Vec<String>,
}
pub static UNTAG_SERVER_CERTIFICATE_REQUEST: Schema = Schema {
    name: "UntagServerCertificateRequest",
    members: &[
        Member {
            name: "ServerCertificateName",
            query: "ServerCertificateName",
            wire: "ServerCertificateName",
            required: true,
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UntagServerCertificateRequest, UNTAG_SERVER_CERTIFICATE_REQUEST; 0 server_certificate_name 1 tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    pub tag_keys: Vec<String>,
    pub user_name: Option<String>,
}
pub static UNTAG_USER_REQUEST: Schema = Schema {
    name: "UntagUserRequest",
    members: &[
        Member {
            name: "TagKeys",
            query: "TagKeys",
            wire: "TagKeys",
            required: true,
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UntagUserRequest, UNTAG_USER_REQUEST; 0 tag_keys 1 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
pub static UPDATE_ACCESS_KEY_REQUEST: Schema = Schema {
    name: "UpdateAccessKeyRequest",
    members: &[
        Member {
            name: "AccessKeyId",
            query: "AccessKeyId",
            wire: "AccessKeyId",
            required: true,
            ty: Type::Str(&ACCESS_KEY_ID_TYPE),
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            required: true,
            ty: Type::Str(&STATUS_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateAccessKeyRequest, UPDATE_ACCESS_KEY_REQUEST; 0 access_key_id 1 status 2 user_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub allow_users_to_change_password: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
pub static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: Schema = Schema {
    name: "UpdateAccountPasswordPolicyRequest",
    members: &[
        Member {
            name: "AllowUsersToChangePassword",
            query: "AllowUsersToChangePassword",
            wire: "AllowUsersToChangePassword",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "HardExpiry", query: "HardExpiry", wire: "HardExpiry", ty: Type::Bool, ..BODY },
        Member {
            name: "MaxPasswordAge",
            query: "MaxPasswordAge",
            wire: "MaxPasswordAge",
            ty: Type::Int(Some(1), Some(1095)),
            ..BODY
        },
        Member {
            name: "MinimumPasswordLength",
            query: "MinimumPasswordLength",
            wire: "MinimumPasswordLength",
            ty: Type::Int(Some(6), Some(128)),
            ..BODY
        },
        Member {
            name: "PasswordReusePrevention",
            query: "PasswordReusePrevention",
            wire: "PasswordReusePrevention",
            ty: Type::Int(Some(1), Some(24)),
            ..BODY
        },
        Member {
            name: "RequireLowercaseCharacters",
            query: "RequireLowercaseCharacters",
            wire: "RequireLowercaseCharacters",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RequireNumbers",
            query: "RequireNumbers",
            wire: "RequireNumbers",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RequireSymbols",
            query: "RequireSymbols",
            wire: "RequireSymbols",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "RequireUppercaseCharacters",
            query: "RequireUppercaseCharacters",
            wire: "RequireUppercaseCharacters",
            ty: Type::Bool,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateAccountPasswordPolicyRequest, UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST; 0 allow_users_to_change_password 1 hard_expiry 2 max_password_age 3 minimum_password_length 4 password_reuse_prevention 5 require_lowercase_characters 6 require_numbers 7 require_symbols 8 require_uppercase_characters);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub policy_document: Option<String>,
    pub role_name: Option<String>,
}
pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Schema = Schema {
    name: "UpdateAssumeRolePolicyRequest",
    members: &[
        Member {
            name: "PolicyDocument",
            query: "PolicyDocument",
            wire: "PolicyDocument",
            required: true,
            ty: Type::Str(&POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateAssumeRolePolicyRequest, UPDATE_ASSUME_ROLE_POLICY_REQUEST; 0 policy_document 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: Option<String>,
    pub new_group_name: Option<String>,
    pub new_path: Option<String>,
}
pub static UPDATE_GROUP_REQUEST: Schema = Schema {
    name: "UpdateGroupRequest",
    members: &[
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "NewGroupName",
            query: "NewGroupName",
            wire: "NewGroupName",
            ty: Type::Str(&GROUP_NAME_TYPE),
            ..BODY
        },
        Member { name: "NewPath", query: "NewPath", wire: "NewPath", ty: Type::Str(&PATH_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateGroupRequest, UPDATE_GROUP_REQUEST; 0 group_name 1 new_group_name 2 new_path);

#[derive(Clone, Default, PartialEq)]
pub struct UpdateLoginProfileRequest {
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
pub static UPDATE_LOGIN_PROFILE_REQUEST: Schema = Schema {
    name: "UpdateLoginProfileRequest",
    members: &[
        Member {
            name: "Password",
            query: "Password",
            wire: "Password",
            sensitive: true,
            ty: Type::Str(&PASSWORD_TYPE),
            ..BODY
        },
        Member {
            name: "PasswordResetRequired",
            query: "PasswordResetRequired",
            wire: "PasswordResetRequired",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateLoginProfileRequest, UPDATE_LOGIN_PROFILE_REQUEST; 0 password 1 password_reset_required 2 user_name);
hidden!(UpdateLoginProfileRequest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: Option<String>,
    pub thumbprint_list: Vec<String>,
}
pub static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Schema = Schema {
    name: "UpdateOpenIDConnectProviderThumbprintRequest",
    members: &[
        Member {
            name: "OpenIDConnectProviderArn",
            query: "OpenIDConnectProviderArn",
            wire: "OpenIDConnectProviderArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "ThumbprintList",
            query: "ThumbprintList",
            wire: "ThumbprintList",
            required: true,
            ty: Type::List(&THUMBPRINT_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateOpenIDConnectProviderThumbprintRequest, UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST; 0 open_id_connect_provider_arn 1 thumbprint_list);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub description: Option<String>,
    pub role_name: Option<String>,
}
pub static UPDATE_ROLE_DESCRIPTION_REQUEST: Schema = Schema {
    name: "UpdateRoleDescriptionRequest",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            required: true,
            ty: Type::Str(&ROLE_DESCRIPTION_TYPE),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateRoleDescriptionRequest, UPDATE_ROLE_DESCRIPTION_REQUEST; 0 description 1 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}
pub static UPDATE_ROLE_DESCRIPTION_RESPONSE: Schema = Schema {
    name: "UpdateRoleDescriptionResponse",
    members: &[Member { name: "Role", query: "Role", wire: "Role", ty: Type::Struct(&ROLE), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateRoleDescriptionResponse, UPDATE_ROLE_DESCRIPTION_RESPONSE; 0 role);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub role_name: Option<String>,
}
pub static UPDATE_ROLE_REQUEST: Schema = Schema {
    name: "UpdateRoleRequest",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ROLE_DESCRIPTION_TYPE),
            ..BODY
        },
        Member {
            name: "MaxSessionDuration",
            query: "MaxSessionDuration",
            wire: "MaxSessionDuration",
            ty: Type::Int(Some(3600), Some(43200)),
            ..BODY
        },
        Member {
            name: "RoleName",
            query: "RoleName",
            wire: "RoleName",
            required: true,
            ty: Type::Str(&ROLE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateRoleRequest, UPDATE_ROLE_REQUEST; 0 description 1 max_session_duration 2 role_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {}
pub static UPDATE_ROLE_RESPONSE: Schema = Schema {
    name: "UpdateRoleResponse",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateRoleResponse, UPDATE_ROLE_RESPONSE;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
    pub server_certificate_name: Option<String>,
}
pub static UPDATE_SERVER_CERTIFICATE_REQUEST: Schema = Schema {
    name: "UpdateServerCertificateRequest",
    members: &[
        Member { name: "NewPath", query: "NewPath", wire: "NewPath", ty: Type::Str(&PATH_TYPE), ..BODY },
        Member {
            name: "NewServerCertificateName",
            query: "NewServerCertificateName",
            wire: "NewServerCertificateName",
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "ServerCertificateName",
            query: "ServerCertificateName",
            wire: "ServerCertificateName",
            required: true,
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateServerCertificateRequest, UPDATE_SERVER_CERTIFICATE_REQUEST; 0 new_path 1 new_server_certificate_name 2 server_certificate_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
    pub user_name: Option<String>,
}
pub static UPDATE_USER_REQUEST: Schema = Schema {
    name: "UpdateUserRequest",
    members: &[
        Member { name: "NewPath", query: "NewPath", wire: "NewPath", ty: Type::Str(&PATH_TYPE), ..BODY },
        Member {
            name: "NewUserName",
            query: "NewUserName",
            wire: "NewUserName",
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&EXISTING_USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateUserRequest, UPDATE_USER_REQUEST; 0 new_path 1 new_user_name 2 user_name);

#[derive(Clone, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    pub certificate_body: Option<String>,
    pub certificate_chain: Option<String>,
    pub path: Option<String>,
    pub private_key: Option<String>,
    pub server_certificate_name: Option<String>,
    pub tags: Vec<Tag>,
}
pub static UPLOAD_SERVER_CERTIFICATE_REQUEST: Schema = Schema {
    name: "UploadServerCertificateRequest",
    members: &[
        Member {
            name: "CertificateBody",
            query: "CertificateBody",
            wire: "CertificateBody",
            required: true,
            ty: Type::Str(&CERTIFICATE_BODY_TYPE),
            ..BODY
        },
        Member {
            name: "CertificateChain",
            query: "CertificateChain",
            wire: "CertificateChain",
            ty: Type::Str(&CERTIFICATE_CHAIN_TYPE),
            ..BODY
        },
        Member { name: "Path", query: "Path", wire: "Path", ty: Type::Str(&PATH_TYPE), ..BODY },
        Member {
            name: "PrivateKey",
            query: "PrivateKey",
            wire: "PrivateKey",
            required: true,
            sensitive: true,
            ty: Type::Str(&PRIVATE_KEY_TYPE),
            ..BODY
        },
        Member {
            name: "ServerCertificateName",
            query: "ServerCertificateName",
            wire: "ServerCertificateName",
            required: true,
            ty: Type::Str(&SERVER_CERTIFICATE_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UploadServerCertificateRequest, UPLOAD_SERVER_CERTIFICATE_REQUEST; 0 certificate_body 1 certificate_chain 2 path 3 private_key 4 server_certificate_name 5 tags);
hidden!(UploadServerCertificateRequest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: List<Tag>,
}
pub static UPLOAD_SERVER_CERTIFICATE_RESPONSE: Schema = Schema {
    name: "UploadServerCertificateResponse",
    members: &[
        Member {
            name: "ServerCertificateMetadata",
            query: "ServerCertificateMetadata",
            wire: "ServerCertificateMetadata",
            ty: Type::Struct(&SERVER_CERTIFICATE_METADATA),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UploadServerCertificateResponse, UPLOAD_SERVER_CERTIFICATE_RESPONSE; 0 server_certificate_metadata 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub arn: Option<Text>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub path: Option<Text>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Vec<Tag>,
    pub user_id: Option<Text>,
    pub user_name: Option<Text>,
}
pub static USER: Schema = Schema {
    name: "User",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", required: true, ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "CreateDate",
            query: "CreateDate",
            wire: "CreateDate",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "PasswordLastUsed",
            query: "PasswordLastUsed",
            wire: "PasswordLastUsed",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "Path",
            query: "Path",
            wire: "Path",
            required: true,
            ty: Type::Str(&PATH_TYPE),
            ..BODY
        },
        Member {
            name: "PermissionsBoundary",
            query: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            ty: Type::Struct(&ATTACHED_PERMISSIONS_BOUNDARY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "UserId",
            query: "UserId",
            wire: "UserId",
            required: true,
            ty: Type::Str(&ID_TYPE),
            ..BODY
        },
        Member {
            name: "UserName",
            query: "UserName",
            wire: "UserName",
            required: true,
            ty: Type::Str(&USER_NAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(User, USER; 0 arn 1 create_date 2 password_last_used 3 path 4 permissions_boundary 5 tags 6 user_id 7 user_name);

#[derive(Clone, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub base32_string_seed: Option<Blob>,
    pub enable_date: Option<Timestamp>,
    pub qr_code_png: Option<Blob>,
    pub serial_number: Option<Text>,
    pub tags: Vec<Tag>,
    pub user: Option<User>,
}
pub static VIRTUAL_MFA_DEVICE: Schema = Schema {
    name: "VirtualMFADevice",
    members: &[
        Member {
            name: "Base32StringSeed",
            query: "Base32StringSeed",
            wire: "Base32StringSeed",
            sensitive: true,
            ty: Type::Blob,
            ..BODY
        },
        Member { name: "EnableDate", query: "EnableDate", wire: "EnableDate", ty: Type::Time(None), ..BODY },
        Member {
            name: "QRCodePNG",
            query: "QRCodePNG",
            wire: "QRCodePNG",
            sensitive: true,
            ty: Type::Blob,
            ..BODY
        },
        Member {
            name: "SerialNumber",
            query: "SerialNumber",
            wire: "SerialNumber",
            required: true,
            ty: Type::Str(&SERIAL_NUMBER_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            omit_empty: true,
            ty: Type::List(&TAG_LIST_TYPE),
            ..BODY
        },
        Member { name: "User", query: "User", wire: "User", ty: Type::Struct(&USER), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VirtualMFADevice, VIRTUAL_MFA_DEVICE; 0 base32_string_seed 1 enable_date 2 qr_code_png 3 serial_number 4 tags 5 user);
hidden!(VirtualMFADevice);

static ACCESS_KEY_ID_TYPE: StrRules =
    StrRules { min: Some(16), max: Some(128), pattern: Some("[\\w]+"), values: &[] };
static ACCESS_KEY_METADATA_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&ACCESS_KEY_METADATA), item_name: "member", min: None, max: None };
static ACCOUNT_ALIAS_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&ACCOUNT_ALIAS_TYPE), item_name: "member", min: None, max: None };
static ACCOUNT_ALIAS_TYPE: StrRules = StrRules {
    min: Some(3),
    max: Some(63),
    pattern: Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
    values: &[],
};
static ARN_TYPE: StrRules = StrRules { min: Some(20), max: Some(2048), pattern: None, values: &[] };
static ASSIGNMENT_STATUS_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["Assigned", "Unassigned", "Any"] };
static ATTACHED_POLICIES_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&ATTACHED_POLICY), item_name: "member", min: None, max: None };
static CERTIFICATE_BODY_TYPE: StrRules = StrRules {
    min: Some(1),
    max: Some(16384),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    values: &[],
};
static CERTIFICATE_CHAIN_TYPE: StrRules = StrRules {
    min: Some(1),
    max: Some(2097152),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    values: &[],
};
static CERTIFICATE_ID_TYPE: StrRules =
    StrRules { min: Some(24), max: Some(128), pattern: Some("[\\w]+"), values: &[] };
static CERTIFICATE_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&SIGNING_CERTIFICATE), item_name: "member", min: None, max: None };
static CLIENT_ID_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&CLIENT_ID_TYPE), item_name: "member", min: None, max: None };
static CLIENT_ID_TYPE: StrRules = StrRules { min: Some(1), max: Some(255), pattern: None, values: &[] };
static EXISTING_USER_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static GROUP_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&GROUP), item_name: "member", min: None, max: None };
static GROUP_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static ID_TYPE: StrRules = StrRules { min: Some(16), max: Some(128), pattern: Some("[\\w]+"), values: &[] };
static INSTANCE_PROFILE_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_PROFILE), item_name: "member", min: None, max: None };
static INSTANCE_PROFILE_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static MARKER_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(320), pattern: Some("[\\u0020-\\u00FF]+"), values: &[] };
static MFA_DEVICE_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&MFA_DEVICE), item_name: "member", min: None, max: None };
static PASSWORD_TYPE: StrRules = StrRules {
    min: Some(1),
    max: Some(128),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    values: &[],
};
static PATH_PREFIX_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(512), pattern: Some("\\u002F[\\u0021-\\u007F]*"), values: &[] };
static PATH_TYPE: StrRules = StrRules {
    min: Some(1),
    max: Some(512),
    pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
    values: &[],
};
static POLICY_DESCRIPTION_TYPE: StrRules =
    StrRules { min: None, max: Some(1000), pattern: None, values: &[] };
static POLICY_DOCUMENT_TYPE: StrRules = StrRules {
    min: Some(1),
    max: Some(131072),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    values: &[],
};
static POLICY_DOCUMENT_VERSION_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&POLICY_VERSION), item_name: "member", min: None, max: None };
static POLICY_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&POLICY), item_name: "member", min: None, max: None };
static POLICY_NAME_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&POLICY_NAME_TYPE), item_name: "member", min: None, max: None };
static POLICY_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static POLICY_PATH_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(512), pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"), values: &[] };
static POLICY_SCOPE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"] };
static POLICY_VERSION_ID_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"), values: &[] };
static PRIVATE_KEY_TYPE: StrRules = StrRules {
    min: Some(1),
    max: Some(16384),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    values: &[],
};
static PUBLIC_KEY_ID_TYPE: StrRules =
    StrRules { min: Some(20), max: Some(128), pattern: Some("[\\w]+"), values: &[] };
static ROLE_DESCRIPTION_TYPE: StrRules = StrRules {
    min: None,
    max: Some(1000),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    values: &[],
};
static ROLE_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&ROLE), item_name: "member", min: None, max: None };
static ROLE_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static SERIAL_NUMBER_TYPE: StrRules =
    StrRules { min: Some(9), max: Some(256), pattern: Some("[\\w+=/:,.@-]+"), values: &[] };
static SERVER_CERTIFICATE_METADATA_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&SERVER_CERTIFICATE_METADATA), item_name: "member", min: None, max: None };
static SERVER_CERTIFICATE_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static SERVICE_CREDENTIAL_ALIAS: StrRules =
    StrRules { min: Some(0), max: Some(200), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static SERVICE_SPECIFIC_CREDENTIAL_ID: StrRules =
    StrRules { min: Some(20), max: Some(128), pattern: Some("[\\w]+"), values: &[] };
static SERVICE_USER_NAME: StrRules =
    StrRules { min: Some(0), max: Some(200), pattern: Some("[\\w+=,.@-]*"), values: &[] };
static STATUS_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["Active", "Inactive", "Expired"] };
static SUMMARY_KEY_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ],
};
static SUMMARY_MAP_TYPE: MapRules =
    MapRules { value: Type::Int(None, None), key_name: "key", value_name: "value" };
static TAG_KEY_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&TAG_KEY_TYPE), item_name: "member", min: None, max: Some(50) };
static TAG_KEY_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] };
static TAG_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&TAG), item_name: "member", min: None, max: Some(50) };
static TAG_VALUE_TYPE: StrRules =
    StrRules { min: Some(0), max: Some(256), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] };
static THUMBPRINT_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&THUMBPRINT_TYPE), item_name: "member", min: None, max: None };
static THUMBPRINT_TYPE: StrRules = StrRules { min: Some(40), max: Some(40), pattern: None, values: &[] };
static USER_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&USER), item_name: "member", min: None, max: None };
static USER_NAME_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@-]+"), values: &[] };
static VIRTUAL_MFA_DEVICE_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&VIRTUAL_MFA_DEVICE), item_name: "member", min: None, max: None };
