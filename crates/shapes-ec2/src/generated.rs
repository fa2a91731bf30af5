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
    signing_name: "ec2",
    endpoint_prefix: "ec2",
    service_id: "Amazon EC2",
    api_version: "2016-11-15",
    protocols: &[Protocol::Ec2Query],
    xmlns: "http://ec2.amazonaws.com/doc/2016-11-15/",
    target_prefix: None,
    global: false,
    query_compatible: false,
    query_codes: &[],
    operations: &[
        &ALLOCATE_ADDRESS_OPERATION,
        &ASSIGN_PRIVATE_IP_ADDRESSES_OPERATION,
        &ASSOCIATE_ADDRESS_OPERATION,
        &ASSOCIATE_DHCP_OPTIONS_OPERATION,
        &ASSOCIATE_IAM_INSTANCE_PROFILE_OPERATION,
        &ASSOCIATE_ROUTE_TABLE_OPERATION,
        &ASSOCIATE_VPC_CIDR_BLOCK_OPERATION,
        &ATTACH_INTERNET_GATEWAY_OPERATION,
        &ATTACH_NETWORK_INTERFACE_OPERATION,
        &AUTHORIZE_SECURITY_GROUP_EGRESS_OPERATION,
        &AUTHORIZE_SECURITY_GROUP_INGRESS_OPERATION,
        &CREATE_DEFAULT_SUBNET_OPERATION,
        &CREATE_DEFAULT_VPC_OPERATION,
        &CREATE_DHCP_OPTIONS_OPERATION,
        &CREATE_INTERNET_GATEWAY_OPERATION,
        &CREATE_KEY_PAIR_OPERATION,
        &CREATE_MANAGED_PREFIX_LIST_OPERATION,
        &CREATE_NAT_GATEWAY_OPERATION,
        &CREATE_NETWORK_ACL_OPERATION,
        &CREATE_NETWORK_ACL_ENTRY_OPERATION,
        &CREATE_NETWORK_INTERFACE_OPERATION,
        &CREATE_ROUTE_OPERATION,
        &CREATE_ROUTE_TABLE_OPERATION,
        &CREATE_SECURITY_GROUP_OPERATION,
        &CREATE_SUBNET_OPERATION,
        &CREATE_TAGS_OPERATION,
        &CREATE_VPC_OPERATION,
        &DELETE_DHCP_OPTIONS_OPERATION,
        &DELETE_INTERNET_GATEWAY_OPERATION,
        &DELETE_KEY_PAIR_OPERATION,
        &DELETE_MANAGED_PREFIX_LIST_OPERATION,
        &DELETE_NAT_GATEWAY_OPERATION,
        &DELETE_NETWORK_ACL_OPERATION,
        &DELETE_NETWORK_ACL_ENTRY_OPERATION,
        &DELETE_NETWORK_INTERFACE_OPERATION,
        &DELETE_ROUTE_OPERATION,
        &DELETE_ROUTE_TABLE_OPERATION,
        &DELETE_SECURITY_GROUP_OPERATION,
        &DELETE_SUBNET_OPERATION,
        &DELETE_TAGS_OPERATION,
        &DELETE_VPC_OPERATION,
        &DESCRIBE_ACCOUNT_ATTRIBUTES_OPERATION,
        &DESCRIBE_ADDRESSES_OPERATION,
        &DESCRIBE_ADDRESSES_ATTRIBUTE_OPERATION,
        &DESCRIBE_AVAILABILITY_ZONES_OPERATION,
        &DESCRIBE_DHCP_OPTIONS_OPERATION,
        &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_OPERATION,
        &DESCRIBE_IMAGES_OPERATION,
        &DESCRIBE_INSTANCE_ATTRIBUTE_OPERATION,
        &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_OPERATION,
        &DESCRIBE_INSTANCE_STATUS_OPERATION,
        &DESCRIBE_INSTANCE_TYPE_OFFERINGS_OPERATION,
        &DESCRIBE_INSTANCE_TYPES_OPERATION,
        &DESCRIBE_INSTANCES_OPERATION,
        &DESCRIBE_INTERNET_GATEWAYS_OPERATION,
        &DESCRIBE_KEY_PAIRS_OPERATION,
        &DESCRIBE_MANAGED_PREFIX_LISTS_OPERATION,
        &DESCRIBE_NAT_GATEWAYS_OPERATION,
        &DESCRIBE_NETWORK_ACLS_OPERATION,
        &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_OPERATION,
        &DESCRIBE_NETWORK_INTERFACES_OPERATION,
        &DESCRIBE_PREFIX_LISTS_OPERATION,
        &DESCRIBE_REGIONS_OPERATION,
        &DESCRIBE_ROUTE_TABLES_OPERATION,
        &DESCRIBE_SECURITY_GROUP_RULES_OPERATION,
        &DESCRIBE_SECURITY_GROUPS_OPERATION,
        &DESCRIBE_SUBNETS_OPERATION,
        &DESCRIBE_TAGS_OPERATION,
        &DESCRIBE_VOLUMES_OPERATION,
        &DESCRIBE_VPC_ATTRIBUTE_OPERATION,
        &DESCRIBE_VPCS_OPERATION,
        &DETACH_INTERNET_GATEWAY_OPERATION,
        &DETACH_NETWORK_INTERFACE_OPERATION,
        &DISASSOCIATE_ADDRESS_OPERATION,
        &DISASSOCIATE_IAM_INSTANCE_PROFILE_OPERATION,
        &DISASSOCIATE_ROUTE_TABLE_OPERATION,
        &DISASSOCIATE_VPC_CIDR_BLOCK_OPERATION,
        &GET_CONSOLE_OUTPUT_OPERATION,
        &GET_MANAGED_PREFIX_LIST_ENTRIES_OPERATION,
        &GET_SECURITY_GROUPS_FOR_VPC_OPERATION,
        &IMPORT_KEY_PAIR_OPERATION,
        &MODIFY_INSTANCE_ATTRIBUTE_OPERATION,
        &MODIFY_INSTANCE_CREDIT_SPECIFICATION_OPERATION,
        &MODIFY_INSTANCE_METADATA_OPTIONS_OPERATION,
        &MODIFY_MANAGED_PREFIX_LIST_OPERATION,
        &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_OPERATION,
        &MODIFY_SECURITY_GROUP_RULES_OPERATION,
        &MODIFY_SUBNET_ATTRIBUTE_OPERATION,
        &MODIFY_VPC_ATTRIBUTE_OPERATION,
        &MODIFY_VPC_TENANCY_OPERATION,
        &MONITOR_INSTANCES_OPERATION,
        &REBOOT_INSTANCES_OPERATION,
        &RELEASE_ADDRESS_OPERATION,
        &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_OPERATION,
        &REPLACE_NETWORK_ACL_ASSOCIATION_OPERATION,
        &REPLACE_NETWORK_ACL_ENTRY_OPERATION,
        &REPLACE_ROUTE_OPERATION,
        &REPLACE_ROUTE_TABLE_ASSOCIATION_OPERATION,
        &RESET_NETWORK_INTERFACE_ATTRIBUTE_OPERATION,
        &REVOKE_SECURITY_GROUP_EGRESS_OPERATION,
        &REVOKE_SECURITY_GROUP_INGRESS_OPERATION,
        &RUN_INSTANCES_OPERATION,
        &START_INSTANCES_OPERATION,
        &STOP_INSTANCES_OPERATION,
        &TERMINATE_INSTANCES_OPERATION,
        &UNASSIGN_PRIVATE_IP_ADDRESSES_OPERATION,
        &UNMONITOR_INSTANCES_OPERATION,
        &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_OPERATION,
        &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_OPERATION,
    ],
    known: &[
        "AcceptAddressTransfer",
        "AcceptCapacityReservationBillingOwnership",
        "AcceptReservedInstancesExchangeQuote",
        "AcceptTransitGatewayClientVpnAttachment",
        "AcceptTransitGatewayMulticastDomainAssociations",
        "AcceptTransitGatewayPeeringAttachment",
        "AcceptTransitGatewayVpcAttachment",
        "AcceptVpcEndpointConnections",
        "AcceptVpcPeeringConnection",
        "AdvertiseByoipCidr",
        "AllocateAddress",
        "AllocateHosts",
        "AllocateIpamPoolCidr",
        "ApplySecurityGroupsToClientVpnTargetNetwork",
        "AssignIpv6Addresses",
        "AssignPrivateIpAddresses",
        "AssignPrivateNatGatewayAddress",
        "AssociateAddress",
        "AssociateCapacityReservationBillingOwner",
        "AssociateClientVpnTargetNetwork",
        "AssociateDhcpOptions",
        "AssociateEnclaveCertificateIamRole",
        "AssociateIamInstanceProfile",
        "AssociateInstanceEventWindow",
        "AssociateIpamByoasn",
        "AssociateIpamResourceDiscovery",
        "AssociateNatGatewayAddress",
        "AssociateRouteServer",
        "AssociateRouteTable",
        "AssociateSecurityGroupVpc",
        "AssociateSubnetCidrBlock",
        "AssociateTransitGatewayMulticastDomain",
        "AssociateTransitGatewayPolicyTable",
        "AssociateTransitGatewayRouteTable",
        "AssociateTrunkInterface",
        "AssociateVpcCidrBlock",
        "AttachClassicLinkVpc",
        "AttachInternetGateway",
        "AttachNetworkInterface",
        "AttachVerifiedAccessTrustProvider",
        "AttachVolume",
        "AttachVpnGateway",
        "AuthorizeClientVpnIngress",
        "AuthorizeSecurityGroupEgress",
        "AuthorizeSecurityGroupIngress",
        "BundleInstance",
        "CancelBundleTask",
        "CancelCapacityReservation",
        "CancelCapacityReservationFleets",
        "CancelConversionTask",
        "CancelDeclarativePoliciesReport",
        "CancelExportTask",
        "CancelImageLaunchPermission",
        "CancelImportTask",
        "CancelReservedInstancesListing",
        "CancelSpotFleetRequests",
        "CancelSpotInstanceRequests",
        "ConfirmProductInstance",
        "CopyFpgaImage",
        "CopyImage",
        "CopySnapshot",
        "CopyVolumes",
        "CreateCapacityManagerDataExport",
        "CreateCapacityReservation",
        "CreateCapacityReservationBySplitting",
        "CreateCapacityReservationFleet",
        "CreateCarrierGateway",
        "CreateClientVpnEndpoint",
        "CreateClientVpnRoute",
        "CreateCoipCidr",
        "CreateCoipPool",
        "CreateCustomerGateway",
        "CreateDefaultSubnet",
        "CreateDefaultVpc",
        "CreateDelegateMacVolumeOwnershipTask",
        "CreateDhcpOptions",
        "CreateEgressOnlyInternetGateway",
        "CreateFleet",
        "CreateFlowLogs",
        "CreateFpgaImage",
        "CreateImage",
        "CreateImageUsageReport",
        "CreateInstanceConnectEndpoint",
        "CreateInstanceEventWindow",
        "CreateInstanceExportTask",
        "CreateInternetGateway",
        "CreateInterruptibleCapacityReservationAllocation",
        "CreateIpam",
        "CreateIpamExternalResourceVerificationToken",
        "CreateIpamPolicy",
        "CreateIpamPool",
        "CreateIpamPrefixListResolver",
        "CreateIpamPrefixListResolverTarget",
        "CreateIpamResourceDiscovery",
        "CreateIpamScope",
        "CreateKeyPair",
        "CreateLaunchTemplate",
        "CreateLaunchTemplateVersion",
        "CreateLocalGatewayRoute",
        "CreateLocalGatewayRouteTable",
        "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation",
        "CreateLocalGatewayRouteTableVpcAssociation",
        "CreateLocalGatewayVirtualInterface",
        "CreateLocalGatewayVirtualInterfaceGroup",
        "CreateMacSystemIntegrityProtectionModificationTask",
        "CreateManagedPrefixList",
        "CreateNatGateway",
        "CreateNetworkAcl",
        "CreateNetworkAclEntry",
        "CreateNetworkInsightsAccessScope",
        "CreateNetworkInsightsPath",
        "CreateNetworkInterface",
        "CreateNetworkInterfacePermission",
        "CreatePlacementGroup",
        "CreatePublicIpv4Pool",
        "CreateReplaceRootVolumeTask",
        "CreateReservedInstancesListing",
        "CreateRestoreImageTask",
        "CreateRoute",
        "CreateRouteServer",
        "CreateRouteServerEndpoint",
        "CreateRouteServerPeer",
        "CreateRouteTable",
        "CreateSecondaryNetwork",
        "CreateSecondarySubnet",
        "CreateSecurityGroup",
        "CreateSnapshot",
        "CreateSnapshots",
        "CreateSpotDatafeedSubscription",
        "CreateStoreImageTask",
        "CreateSubnet",
        "CreateSubnetCidrReservation",
        "CreateTags",
        "CreateTrafficMirrorFilter",
        "CreateTrafficMirrorFilterRule",
        "CreateTrafficMirrorSession",
        "CreateTrafficMirrorTarget",
        "CreateTransitGateway",
        "CreateTransitGatewayConnect",
        "CreateTransitGatewayConnectPeer",
        "CreateTransitGatewayMeteringPolicy",
        "CreateTransitGatewayMeteringPolicyEntry",
        "CreateTransitGatewayMulticastDomain",
        "CreateTransitGatewayPeeringAttachment",
        "CreateTransitGatewayPolicyTable",
        "CreateTransitGatewayPrefixListReference",
        "CreateTransitGatewayRoute",
        "CreateTransitGatewayRouteTable",
        "CreateTransitGatewayRouteTableAnnouncement",
        "CreateTransitGatewayVpcAttachment",
        "CreateVerifiedAccessEndpoint",
        "CreateVerifiedAccessGroup",
        "CreateVerifiedAccessInstance",
        "CreateVerifiedAccessTrustProvider",
        "CreateVolume",
        "CreateVpc",
        "CreateVpcBlockPublicAccessExclusion",
        "CreateVpcEncryptionControl",
        "CreateVpcEndpoint",
        "CreateVpcEndpointConnectionNotification",
        "CreateVpcEndpointServiceConfiguration",
        "CreateVpcPeeringConnection",
        "CreateVpnConcentrator",
        "CreateVpnConnection",
        "CreateVpnConnectionRoute",
        "CreateVpnGateway",
        "DeleteCapacityManagerDataExport",
        "DeleteCarrierGateway",
        "DeleteClientVpnEndpoint",
        "DeleteClientVpnRoute",
        "DeleteCoipCidr",
        "DeleteCoipPool",
        "DeleteCustomerGateway",
        "DeleteDhcpOptions",
        "DeleteEgressOnlyInternetGateway",
        "DeleteFleets",
        "DeleteFlowLogs",
        "DeleteFpgaImage",
        "DeleteImageUsageReport",
        "DeleteInstanceConnectEndpoint",
        "DeleteInstanceEventWindow",
        "DeleteInternetGateway",
        "DeleteIpam",
        "DeleteIpamExternalResourceVerificationToken",
        "DeleteIpamPolicy",
        "DeleteIpamPool",
        "DeleteIpamPrefixListResolver",
        "DeleteIpamPrefixListResolverTarget",
        "DeleteIpamResourceDiscovery",
        "DeleteIpamScope",
        "DeleteKeyPair",
        "DeleteLaunchTemplate",
        "DeleteLaunchTemplateVersions",
        "DeleteLocalGatewayRoute",
        "DeleteLocalGatewayRouteTable",
        "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation",
        "DeleteLocalGatewayRouteTableVpcAssociation",
        "DeleteLocalGatewayVirtualInterface",
        "DeleteLocalGatewayVirtualInterfaceGroup",
        "DeleteManagedPrefixList",
        "DeleteNatGateway",
        "DeleteNetworkAcl",
        "DeleteNetworkAclEntry",
        "DeleteNetworkInsightsAccessScope",
        "DeleteNetworkInsightsAccessScopeAnalysis",
        "DeleteNetworkInsightsAnalysis",
        "DeleteNetworkInsightsPath",
        "DeleteNetworkInterface",
        "DeleteNetworkInterfacePermission",
        "DeletePlacementGroup",
        "DeletePublicIpv4Pool",
        "DeleteQueuedReservedInstances",
        "DeleteRoute",
        "DeleteRouteServer",
        "DeleteRouteServerEndpoint",
        "DeleteRouteServerPeer",
        "DeleteRouteTable",
        "DeleteSecondaryNetwork",
        "DeleteSecondarySubnet",
        "DeleteSecurityGroup",
        "DeleteSnapshot",
        "DeleteSpotDatafeedSubscription",
        "DeleteSubnet",
        "DeleteSubnetCidrReservation",
        "DeleteTags",
        "DeleteTrafficMirrorFilter",
        "DeleteTrafficMirrorFilterRule",
        "DeleteTrafficMirrorSession",
        "DeleteTrafficMirrorTarget",
        "DeleteTransitGateway",
        "DeleteTransitGatewayClientVpnAttachment",
        "DeleteTransitGatewayConnect",
        "DeleteTransitGatewayConnectPeer",
        "DeleteTransitGatewayMeteringPolicy",
        "DeleteTransitGatewayMeteringPolicyEntry",
        "DeleteTransitGatewayMulticastDomain",
        "DeleteTransitGatewayPeeringAttachment",
        "DeleteTransitGatewayPolicyTable",
        "DeleteTransitGatewayPrefixListReference",
        "DeleteTransitGatewayRoute",
        "DeleteTransitGatewayRouteTable",
        "DeleteTransitGatewayRouteTableAnnouncement",
        "DeleteTransitGatewayVpcAttachment",
        "DeleteVerifiedAccessEndpoint",
        "DeleteVerifiedAccessGroup",
        "DeleteVerifiedAccessInstance",
        "DeleteVerifiedAccessTrustProvider",
        "DeleteVolume",
        "DeleteVpc",
        "DeleteVpcBlockPublicAccessExclusion",
        "DeleteVpcEncryptionControl",
        "DeleteVpcEndpointConnectionNotifications",
        "DeleteVpcEndpointServiceConfigurations",
        "DeleteVpcEndpoints",
        "DeleteVpcPeeringConnection",
        "DeleteVpnConcentrator",
        "DeleteVpnConnection",
        "DeleteVpnConnectionRoute",
        "DeleteVpnGateway",
        "DeprovisionByoipCidr",
        "DeprovisionIpamByoasn",
        "DeprovisionIpamPoolCidr",
        "DeprovisionPublicIpv4PoolCidr",
        "DeregisterImage",
        "DeregisterInstanceEventNotificationAttributes",
        "DeregisterTransitGatewayMulticastGroupMembers",
        "DeregisterTransitGatewayMulticastGroupSources",
        "DescribeAccountAttributes",
        "DescribeAddressTransfers",
        "DescribeAddresses",
        "DescribeAddressesAttribute",
        "DescribeAggregateIdFormat",
        "DescribeAvailabilityZones",
        "DescribeAwsNetworkPerformanceMetricSubscriptions",
        "DescribeBundleTasks",
        "DescribeByoipCidrs",
        "DescribeCapacityBlockExtensionHistory",
        "DescribeCapacityBlockExtensionOfferings",
        "DescribeCapacityBlockOfferings",
        "DescribeCapacityBlockStatus",
        "DescribeCapacityBlocks",
        "DescribeCapacityManagerDataExports",
        "DescribeCapacityReservationBillingRequests",
        "DescribeCapacityReservationFleets",
        "DescribeCapacityReservationTopology",
        "DescribeCapacityReservations",
        "DescribeCarrierGateways",
        "DescribeClassicLinkInstances",
        "DescribeClientVpnAuthorizationRules",
        "DescribeClientVpnConnections",
        "DescribeClientVpnEndpoints",
        "DescribeClientVpnRoutes",
        "DescribeClientVpnTargetNetworks",
        "DescribeCoipPools",
        "DescribeConversionTasks",
        "DescribeCustomerGateways",
        "DescribeDeclarativePoliciesReports",
        "DescribeDhcpOptions",
        "DescribeEgressOnlyInternetGateways",
        "DescribeElasticGpus",
        "DescribeExportImageTasks",
        "DescribeExportTasks",
        "DescribeFastLaunchImages",
        "DescribeFastSnapshotRestores",
        "DescribeFleetHistory",
        "DescribeFleetInstances",
        "DescribeFleets",
        "DescribeFlowLogs",
        "DescribeFpgaImageAttribute",
        "DescribeFpgaImages",
        "DescribeHostReservationOfferings",
        "DescribeHostReservations",
        "DescribeHosts",
        "DescribeIamInstanceProfileAssociations",
        "DescribeIdFormat",
        "DescribeIdentityIdFormat",
        "DescribeImageAttribute",
        "DescribeImageReferences",
        "DescribeImageUsageReportEntries",
        "DescribeImageUsageReports",
        "DescribeImages",
        "DescribeImportImageTasks",
        "DescribeImportSnapshotTasks",
        "DescribeInstanceAttribute",
        "DescribeInstanceConnectEndpoints",
        "DescribeInstanceCreditSpecifications",
        "DescribeInstanceEventNotificationAttributes",
        "DescribeInstanceEventWindows",
        "DescribeInstanceImageMetadata",
        "DescribeInstanceSqlHaHistoryStates",
        "DescribeInstanceSqlHaStates",
        "DescribeInstanceStatus",
        "DescribeInstanceTopology",
        "DescribeInstanceTypeOfferings",
        "DescribeInstanceTypes",
        "DescribeInstances",
        "DescribeInternetGateways",
        "DescribeIpamByoasn",
        "DescribeIpamExternalResourceVerificationTokens",
        "DescribeIpamPolicies",
        "DescribeIpamPoolAllocations",
        "DescribeIpamPools",
        "DescribeIpamPrefixListResolverTargets",
        "DescribeIpamPrefixListResolvers",
        "DescribeIpamResourceDiscoveries",
        "DescribeIpamResourceDiscoveryAssociations",
        "DescribeIpamScopes",
        "DescribeIpams",
        "DescribeIpv6Pools",
        "DescribeKeyPairs",
        "DescribeLaunchTemplateVersions",
        "DescribeLaunchTemplates",
        "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations",
        "DescribeLocalGatewayRouteTableVpcAssociations",
        "DescribeLocalGatewayRouteTables",
        "DescribeLocalGatewayVirtualInterfaceGroups",
        "DescribeLocalGatewayVirtualInterfaces",
        "DescribeLocalGateways",
        "DescribeLockedSnapshots",
        "DescribeMacHosts",
        "DescribeMacModificationTasks",
        "DescribeManagedPrefixLists",
        "DescribeMovingAddresses",
        "DescribeNatGateways",
        "DescribeNetworkAcls",
        "DescribeNetworkInsightsAccessScopeAnalyses",
        "DescribeNetworkInsightsAccessScopes",
        "DescribeNetworkInsightsAnalyses",
        "DescribeNetworkInsightsPaths",
        "DescribeNetworkInterfaceAttribute",
        "DescribeNetworkInterfacePermissions",
        "DescribeNetworkInterfaces",
        "DescribeOutpostLags",
        "DescribePlacementGroups",
        "DescribePrefixLists",
        "DescribePrincipalIdFormat",
        "DescribePublicIpv4Pools",
        "DescribeRegions",
        "DescribeReplaceRootVolumeTasks",
        "DescribeReservedInstances",
        "DescribeReservedInstancesListings",
        "DescribeReservedInstancesModifications",
        "DescribeReservedInstancesOfferings",
        "DescribeRouteServerEndpoints",
        "DescribeRouteServerPeers",
        "DescribeRouteServers",
        "DescribeRouteTables",
        "DescribeScheduledInstanceAvailability",
        "DescribeScheduledInstances",
        "DescribeSecondaryInterfaces",
        "DescribeSecondaryNetworks",
        "DescribeSecondarySubnets",
        "DescribeSecurityGroupReferences",
        "DescribeSecurityGroupRules",
        "DescribeSecurityGroupVpcAssociations",
        "DescribeSecurityGroups",
        "DescribeServiceLinkVirtualInterfaces",
        "DescribeSnapshotAttribute",
        "DescribeSnapshotTierStatus",
        "DescribeSnapshots",
        "DescribeSpotDatafeedSubscription",
        "DescribeSpotFleetInstances",
        "DescribeSpotFleetRequestHistory",
        "DescribeSpotFleetRequests",
        "DescribeSpotInstanceRequests",
        "DescribeSpotPriceHistory",
        "DescribeStaleSecurityGroups",
        "DescribeStoreImageTasks",
        "DescribeSubnets",
        "DescribeTags",
        "DescribeTrafficMirrorFilterRules",
        "DescribeTrafficMirrorFilters",
        "DescribeTrafficMirrorSessions",
        "DescribeTrafficMirrorTargets",
        "DescribeTransitGatewayAttachments",
        "DescribeTransitGatewayConnectPeers",
        "DescribeTransitGatewayConnects",
        "DescribeTransitGatewayMeteringPolicies",
        "DescribeTransitGatewayMulticastDomains",
        "DescribeTransitGatewayPeeringAttachments",
        "DescribeTransitGatewayPolicyTables",
        "DescribeTransitGatewayRouteTableAnnouncements",
        "DescribeTransitGatewayRouteTables",
        "DescribeTransitGatewayVpcAttachments",
        "DescribeTransitGateways",
        "DescribeTrunkInterfaceAssociations",
        "DescribeVerifiedAccessEndpoints",
        "DescribeVerifiedAccessGroups",
        "DescribeVerifiedAccessInstanceLoggingConfigurations",
        "DescribeVerifiedAccessInstances",
        "DescribeVerifiedAccessTrustProviders",
        "DescribeVolumeAttribute",
        "DescribeVolumeStatus",
        "DescribeVolumes",
        "DescribeVolumesModifications",
        "DescribeVpcAttribute",
        "DescribeVpcBlockPublicAccessExclusions",
        "DescribeVpcBlockPublicAccessOptions",
        "DescribeVpcClassicLink",
        "DescribeVpcClassicLinkDnsSupport",
        "DescribeVpcEncryptionControls",
        "DescribeVpcEndpointAssociations",
        "DescribeVpcEndpointConnectionNotifications",
        "DescribeVpcEndpointConnections",
        "DescribeVpcEndpointServiceConfigurations",
        "DescribeVpcEndpointServicePermissions",
        "DescribeVpcEndpointServices",
        "DescribeVpcEndpoints",
        "DescribeVpcPeeringConnections",
        "DescribeVpcs",
        "DescribeVpnConcentrators",
        "DescribeVpnConnections",
        "DescribeVpnGateways",
        "DetachClassicLinkVpc",
        "DetachInternetGateway",
        "DetachNetworkInterface",
        "DetachVerifiedAccessTrustProvider",
        "DetachVolume",
        "DetachVpnGateway",
        "DisableAddressTransfer",
        "DisableAllowedImagesSettings",
        "DisableAwsNetworkPerformanceMetricSubscription",
        "DisableCapacityManager",
        "DisableEbsEncryptionByDefault",
        "DisableFastLaunch",
        "DisableFastSnapshotRestores",
        "DisableImage",
        "DisableImageBlockPublicAccess",
        "DisableImageDeprecation",
        "DisableImageDeregistrationProtection",
        "DisableInstanceSqlHaStandbyDetections",
        "DisableIpamOrganizationAdminAccount",
        "DisableIpamPolicy",
        "DisableRouteServerPropagation",
        "DisableSerialConsoleAccess",
        "DisableSnapshotBlockPublicAccess",
        "DisableTransitGatewayRouteTablePropagation",
        "DisableVgwRoutePropagation",
        "DisableVpcClassicLink",
        "DisableVpcClassicLinkDnsSupport",
        "DisassociateAddress",
        "DisassociateCapacityReservationBillingOwner",
        "DisassociateClientVpnTargetNetwork",
        "DisassociateEnclaveCertificateIamRole",
        "DisassociateIamInstanceProfile",
        "DisassociateInstanceEventWindow",
        "DisassociateIpamByoasn",
        "DisassociateIpamResourceDiscovery",
        "DisassociateNatGatewayAddress",
        "DisassociateRouteServer",
        "DisassociateRouteTable",
        "DisassociateSecurityGroupVpc",
        "DisassociateSubnetCidrBlock",
        "DisassociateTransitGatewayMulticastDomain",
        "DisassociateTransitGatewayPolicyTable",
        "DisassociateTransitGatewayRouteTable",
        "DisassociateTrunkInterface",
        "DisassociateVpcCidrBlock",
        "EnableAddressTransfer",
        "EnableAllowedImagesSettings",
        "EnableAwsNetworkPerformanceMetricSubscription",
        "EnableCapacityManager",
        "EnableEbsEncryptionByDefault",
        "EnableFastLaunch",
        "EnableFastSnapshotRestores",
        "EnableImage",
        "EnableImageBlockPublicAccess",
        "EnableImageDeprecation",
        "EnableImageDeregistrationProtection",
        "EnableInstanceSqlHaStandbyDetections",
        "EnableIpamOrganizationAdminAccount",
        "EnableIpamPolicy",
        "EnableReachabilityAnalyzerOrganizationSharing",
        "EnableRouteServerPropagation",
        "EnableSerialConsoleAccess",
        "EnableSnapshotBlockPublicAccess",
        "EnableTransitGatewayRouteTablePropagation",
        "EnableVgwRoutePropagation",
        "EnableVolumeIO",
        "EnableVpcClassicLink",
        "EnableVpcClassicLinkDnsSupport",
        "ExportClientVpnClientCertificateRevocationList",
        "ExportClientVpnClientConfiguration",
        "ExportImage",
        "ExportTransitGatewayRoutes",
        "ExportVerifiedAccessInstanceClientConfiguration",
        "GetActiveVpnTunnelStatus",
        "GetAllowedImagesSettings",
        "GetAssociatedEnclaveCertificateIamRoles",
        "GetAssociatedIpv6PoolCidrs",
        "GetAwsNetworkPerformanceData",
        "GetCapacityManagerAttributes",
        "GetCapacityManagerMetricData",
        "GetCapacityManagerMetricDimensions",
        "GetCapacityManagerMonitoredTagKeys",
        "GetCapacityReservationUsage",
        "GetCoipPoolUsage",
        "GetConsoleOutput",
        "GetConsoleScreenshot",
        "GetDeclarativePoliciesReportSummary",
        "GetDefaultCreditSpecification",
        "GetEbsDefaultKmsKeyId",
        "GetEbsEncryptionByDefault",
        "GetEnabledIpamPolicy",
        "GetFlowLogsIntegrationTemplate",
        "GetGroupsForCapacityReservation",
        "GetHostReservationPurchasePreview",
        "GetImageAncestry",
        "GetImageBlockPublicAccessState",
        "GetInstanceMetadataDefaults",
        "GetInstanceTpmEkPub",
        "GetInstanceTypesFromInstanceRequirements",
        "GetInstanceUefiData",
        "GetIpamAddressHistory",
        "GetIpamDiscoveredAccounts",
        "GetIpamDiscoveredPublicAddresses",
        "GetIpamDiscoveredResourceCidrs",
        "GetIpamPolicyAllocationRules",
        "GetIpamPolicyOrganizationTargets",
        "GetIpamPoolAllocations",
        "GetIpamPoolCidrs",
        "GetIpamPrefixListResolverRules",
        "GetIpamPrefixListResolverVersionEntries",
        "GetIpamPrefixListResolverVersions",
        "GetIpamResourceCidrs",
        "GetLaunchTemplateData",
        "GetManagedPrefixListAssociations",
        "GetManagedPrefixListEntries",
        "GetManagedResourceVisibility",
        "GetNetworkInsightsAccessScopeAnalysisFindings",
        "GetNetworkInsightsAccessScopeContent",
        "GetPasswordData",
        "GetReservedInstancesExchangeQuote",
        "GetRouteServerAssociations",
        "GetRouteServerPropagations",
        "GetRouteServerRoutingDatabase",
        "GetSecurityGroupsForVpc",
        "GetSerialConsoleAccessStatus",
        "GetSnapshotBlockPublicAccessState",
        "GetSpotPlacementScores",
        "GetSubnetCidrReservations",
        "GetTransitGatewayAttachmentPropagations",
        "GetTransitGatewayMeteringPolicyEntries",
        "GetTransitGatewayMulticastDomainAssociations",
        "GetTransitGatewayPolicyTableAssociations",
        "GetTransitGatewayPolicyTableEntries",
        "GetTransitGatewayPrefixListReferences",
        "GetTransitGatewayRouteTableAssociations",
        "GetTransitGatewayRouteTablePropagations",
        "GetVerifiedAccessEndpointPolicy",
        "GetVerifiedAccessEndpointTargets",
        "GetVerifiedAccessGroupPolicy",
        "GetVpcResourcesBlockingEncryptionEnforcement",
        "GetVpnConnectionDeviceSampleConfiguration",
        "GetVpnConnectionDeviceTypes",
        "GetVpnTunnelReplacementStatus",
        "ImportClientVpnClientCertificateRevocationList",
        "ImportImage",
        "ImportInstance",
        "ImportKeyPair",
        "ImportSnapshot",
        "ImportVolume",
        "ListImagesInRecycleBin",
        "ListSnapshotsInRecycleBin",
        "ListVolumesInRecycleBin",
        "LockSnapshot",
        "ModifyAddressAttribute",
        "ModifyAvailabilityZoneGroup",
        "ModifyCapacityReservation",
        "ModifyCapacityReservationFleet",
        "ModifyClientVpnEndpoint",
        "ModifyDefaultCreditSpecification",
        "ModifyEbsDefaultKmsKeyId",
        "ModifyFleet",
        "ModifyFpgaImageAttribute",
        "ModifyHosts",
        "ModifyIdFormat",
        "ModifyIdentityIdFormat",
        "ModifyImageAttribute",
        "ModifyInstanceAttribute",
        "ModifyInstanceCapacityReservationAttributes",
        "ModifyInstanceConnectEndpoint",
        "ModifyInstanceCpuOptions",
        "ModifyInstanceCreditSpecification",
        "ModifyInstanceEventStartTime",
        "ModifyInstanceEventWindow",
        "ModifyInstanceMaintenanceOptions",
        "ModifyInstanceMetadataDefaults",
        "ModifyInstanceMetadataOptions",
        "ModifyInstanceNetworkPerformanceOptions",
        "ModifyInstancePlacement",
        "ModifyIpam",
        "ModifyIpamPolicyAllocationRules",
        "ModifyIpamPool",
        "ModifyIpamPoolAllocation",
        "ModifyIpamPrefixListResolver",
        "ModifyIpamPrefixListResolverTarget",
        "ModifyIpamResourceCidr",
        "ModifyIpamResourceDiscovery",
        "ModifyIpamScope",
        "ModifyLaunchTemplate",
        "ModifyLocalGatewayRoute",
        "ModifyManagedPrefixList",
        "ModifyManagedResourceVisibility",
        "ModifyNetworkInterfaceAttribute",
        "ModifyPrivateDnsNameOptions",
        "ModifyPublicIpDnsNameOptions",
        "ModifyReservedInstances",
        "ModifyRouteServer",
        "ModifySecurityGroupRules",
        "ModifySnapshotAttribute",
        "ModifySnapshotTier",
        "ModifySpotFleetRequest",
        "ModifySubnetAttribute",
        "ModifyTrafficMirrorFilterNetworkServices",
        "ModifyTrafficMirrorFilterRule",
        "ModifyTrafficMirrorSession",
        "ModifyTransitGateway",
        "ModifyTransitGatewayMeteringPolicy",
        "ModifyTransitGatewayPrefixListReference",
        "ModifyTransitGatewayVpcAttachment",
        "ModifyVerifiedAccessEndpoint",
        "ModifyVerifiedAccessEndpointPolicy",
        "ModifyVerifiedAccessGroup",
        "ModifyVerifiedAccessGroupPolicy",
        "ModifyVerifiedAccessInstance",
        "ModifyVerifiedAccessInstanceLoggingConfiguration",
        "ModifyVerifiedAccessTrustProvider",
        "ModifyVolume",
        "ModifyVolumeAttribute",
        "ModifyVpcAttribute",
        "ModifyVpcBlockPublicAccessExclusion",
        "ModifyVpcBlockPublicAccessOptions",
        "ModifyVpcEncryptionControl",
        "ModifyVpcEndpoint",
        "ModifyVpcEndpointConnectionNotification",
        "ModifyVpcEndpointServiceConfiguration",
        "ModifyVpcEndpointServicePayerResponsibility",
        "ModifyVpcEndpointServicePermissions",
        "ModifyVpcPeeringConnectionOptions",
        "ModifyVpcTenancy",
        "ModifyVpnConnection",
        "ModifyVpnConnectionOptions",
        "ModifyVpnTunnelCertificate",
        "ModifyVpnTunnelOptions",
        "MonitorInstances",
        "MoveAddressToVpc",
        "MoveByoipCidrToIpam",
        "MoveCapacityReservationInstances",
        "ProvisionByoipCidr",
        "ProvisionIpamByoasn",
        "ProvisionIpamPoolCidr",
        "ProvisionPublicIpv4PoolCidr",
        "PurchaseCapacityBlock",
        "PurchaseCapacityBlockExtension",
        "PurchaseHostReservation",
        "PurchaseReservedInstancesOffering",
        "PurchaseScheduledInstances",
        "RebootInstances",
        "RegisterImage",
        "RegisterInstanceEventNotificationAttributes",
        "RegisterTransitGatewayMulticastGroupMembers",
        "RegisterTransitGatewayMulticastGroupSources",
        "RejectCapacityReservationBillingOwnership",
        "RejectTransitGatewayClientVpnAttachment",
        "RejectTransitGatewayMulticastDomainAssociations",
        "RejectTransitGatewayPeeringAttachment",
        "RejectTransitGatewayVpcAttachment",
        "RejectVpcEndpointConnections",
        "RejectVpcPeeringConnection",
        "ReleaseAddress",
        "ReleaseHosts",
        "ReleaseIpamPoolAllocation",
        "ReplaceIamInstanceProfileAssociation",
        "ReplaceImageCriteriaInAllowedImagesSettings",
        "ReplaceNetworkAclAssociation",
        "ReplaceNetworkAclEntry",
        "ReplaceRoute",
        "ReplaceRouteTableAssociation",
        "ReplaceTransitGatewayRoute",
        "ReplaceVpnTunnel",
        "ReportInstanceStatus",
        "RequestSpotFleet",
        "RequestSpotInstances",
        "ResetAddressAttribute",
        "ResetEbsDefaultKmsKeyId",
        "ResetFpgaImageAttribute",
        "ResetImageAttribute",
        "ResetInstanceAttribute",
        "ResetNetworkInterfaceAttribute",
        "ResetSnapshotAttribute",
        "RestoreAddressToClassic",
        "RestoreImageFromRecycleBin",
        "RestoreManagedPrefixListVersion",
        "RestoreSnapshotFromRecycleBin",
        "RestoreSnapshotTier",
        "RestoreVolumeFromRecycleBin",
        "RevokeClientVpnIngress",
        "RevokeSecurityGroupEgress",
        "RevokeSecurityGroupIngress",
        "RunInstances",
        "RunScheduledInstances",
        "SearchLocalGatewayRoutes",
        "SearchTransitGatewayMulticastGroups",
        "SearchTransitGatewayRoutes",
        "SendDiagnosticInterrupt",
        "StartDeclarativePoliciesReport",
        "StartInstances",
        "StartNetworkInsightsAccessScopeAnalysis",
        "StartNetworkInsightsAnalysis",
        "StartVpcEndpointServicePrivateDnsVerification",
        "StopInstances",
        "TerminateClientVpnConnections",
        "TerminateInstances",
        "UnassignIpv6Addresses",
        "UnassignPrivateIpAddresses",
        "UnassignPrivateNatGatewayAddress",
        "UnlockSnapshot",
        "UnmonitorInstances",
        "UpdateCapacityManagerMonitoredTagKeys",
        "UpdateCapacityManagerOrganizationsAccess",
        "UpdateInterruptibleCapacityReservationAllocation",
        "UpdateSecurityGroupRuleDescriptionsEgress",
        "UpdateSecurityGroupRuleDescriptionsIngress",
        "WithdrawByoipCidr",
    ],
};

pub struct AllocateAddress;
impl Call for AllocateAddress {
    type Input = AllocateAddressRequest;
    type Output = AllocateAddressResult;
    const OPERATION: &'static Operation = &ALLOCATE_ADDRESS_OPERATION;
}
static ALLOCATE_ADDRESS_OPERATION: Operation = Operation {
    name: "AllocateAddress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ALLOCATE_ADDRESS_REQUEST,
    output: &ALLOCATE_ADDRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AllocateAddress>,
};

pub struct AssignPrivateIpAddresses;
impl Call for AssignPrivateIpAddresses {
    type Input = AssignPrivateIpAddressesRequest;
    type Output = AssignPrivateIpAddressesResult;
    const OPERATION: &'static Operation = &ASSIGN_PRIVATE_IP_ADDRESSES_OPERATION;
}
static ASSIGN_PRIVATE_IP_ADDRESSES_OPERATION: Operation = Operation {
    name: "AssignPrivateIpAddresses",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    output: &ASSIGN_PRIVATE_IP_ADDRESSES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AssignPrivateIpAddresses>,
};

pub struct AssociateAddress;
impl Call for AssociateAddress {
    type Input = AssociateAddressRequest;
    type Output = AssociateAddressResult;
    const OPERATION: &'static Operation = &ASSOCIATE_ADDRESS_OPERATION;
}
static ASSOCIATE_ADDRESS_OPERATION: Operation = Operation {
    name: "AssociateAddress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSOCIATE_ADDRESS_REQUEST,
    output: &ASSOCIATE_ADDRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AssociateAddress>,
};

pub struct AssociateDhcpOptions;
impl Call for AssociateDhcpOptions {
    type Input = AssociateDhcpOptionsRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ASSOCIATE_DHCP_OPTIONS_OPERATION;
}
static ASSOCIATE_DHCP_OPTIONS_OPERATION: Operation = Operation {
    name: "AssociateDhcpOptions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSOCIATE_DHCP_OPTIONS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AssociateDhcpOptions>,
};

pub struct AssociateIamInstanceProfile;
impl Call for AssociateIamInstanceProfile {
    type Input = AssociateIamInstanceProfileRequest;
    type Output = AssociateIamInstanceProfileResult;
    const OPERATION: &'static Operation = &ASSOCIATE_IAM_INSTANCE_PROFILE_OPERATION;
}
static ASSOCIATE_IAM_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "AssociateIamInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST,
    output: &ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AssociateIamInstanceProfile>,
};

pub struct AssociateRouteTable;
impl Call for AssociateRouteTable {
    type Input = AssociateRouteTableRequest;
    type Output = AssociateRouteTableResult;
    const OPERATION: &'static Operation = &ASSOCIATE_ROUTE_TABLE_OPERATION;
}
static ASSOCIATE_ROUTE_TABLE_OPERATION: Operation = Operation {
    name: "AssociateRouteTable",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSOCIATE_ROUTE_TABLE_REQUEST,
    output: &ASSOCIATE_ROUTE_TABLE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AssociateRouteTable>,
};

pub struct AssociateVpcCidrBlock;
impl Call for AssociateVpcCidrBlock {
    type Input = AssociateVpcCidrBlockRequest;
    type Output = AssociateVpcCidrBlockResult;
    const OPERATION: &'static Operation = &ASSOCIATE_VPC_CIDR_BLOCK_OPERATION;
}
static ASSOCIATE_VPC_CIDR_BLOCK_OPERATION: Operation = Operation {
    name: "AssociateVpcCidrBlock",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    output: &ASSOCIATE_VPC_CIDR_BLOCK_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AssociateVpcCidrBlock>,
};

pub struct AttachInternetGateway;
impl Call for AttachInternetGateway {
    type Input = AttachInternetGatewayRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ATTACH_INTERNET_GATEWAY_OPERATION;
}
static ATTACH_INTERNET_GATEWAY_OPERATION: Operation = Operation {
    name: "AttachInternetGateway",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ATTACH_INTERNET_GATEWAY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AttachInternetGateway>,
};

pub struct AttachNetworkInterface;
impl Call for AttachNetworkInterface {
    type Input = AttachNetworkInterfaceRequest;
    type Output = AttachNetworkInterfaceResult;
    const OPERATION: &'static Operation = &ATTACH_NETWORK_INTERFACE_OPERATION;
}
static ATTACH_NETWORK_INTERFACE_OPERATION: Operation = Operation {
    name: "AttachNetworkInterface",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ATTACH_NETWORK_INTERFACE_REQUEST,
    output: &ATTACH_NETWORK_INTERFACE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AttachNetworkInterface>,
};

pub struct AuthorizeSecurityGroupEgress;
impl Call for AuthorizeSecurityGroupEgress {
    type Input = AuthorizeSecurityGroupEgressRequest;
    type Output = AuthorizeSecurityGroupEgressResult;
    const OPERATION: &'static Operation = &AUTHORIZE_SECURITY_GROUP_EGRESS_OPERATION;
}
static AUTHORIZE_SECURITY_GROUP_EGRESS_OPERATION: Operation = Operation {
    name: "AuthorizeSecurityGroupEgress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
    output: &AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AuthorizeSecurityGroupEgress>,
};

pub struct AuthorizeSecurityGroupIngress;
impl Call for AuthorizeSecurityGroupIngress {
    type Input = AuthorizeSecurityGroupIngressRequest;
    type Output = AuthorizeSecurityGroupIngressResult;
    const OPERATION: &'static Operation = &AUTHORIZE_SECURITY_GROUP_INGRESS_OPERATION;
}
static AUTHORIZE_SECURITY_GROUP_INGRESS_OPERATION: Operation = Operation {
    name: "AuthorizeSecurityGroupIngress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST,
    output: &AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<AuthorizeSecurityGroupIngress>,
};

pub struct CreateDefaultSubnet;
impl Call for CreateDefaultSubnet {
    type Input = CreateDefaultSubnetRequest;
    type Output = CreateDefaultSubnetResult;
    const OPERATION: &'static Operation = &CREATE_DEFAULT_SUBNET_OPERATION;
}
static CREATE_DEFAULT_SUBNET_OPERATION: Operation = Operation {
    name: "CreateDefaultSubnet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_DEFAULT_SUBNET_REQUEST,
    output: &CREATE_DEFAULT_SUBNET_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateDefaultSubnet>,
};

pub struct CreateDefaultVpc;
impl Call for CreateDefaultVpc {
    type Input = CreateDefaultVpcRequest;
    type Output = CreateDefaultVpcResult;
    const OPERATION: &'static Operation = &CREATE_DEFAULT_VPC_OPERATION;
}
static CREATE_DEFAULT_VPC_OPERATION: Operation = Operation {
    name: "CreateDefaultVpc",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_DEFAULT_VPC_REQUEST,
    output: &CREATE_DEFAULT_VPC_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateDefaultVpc>,
};

pub struct CreateDhcpOptions;
impl Call for CreateDhcpOptions {
    type Input = CreateDhcpOptionsRequest;
    type Output = CreateDhcpOptionsResult;
    const OPERATION: &'static Operation = &CREATE_DHCP_OPTIONS_OPERATION;
}
static CREATE_DHCP_OPTIONS_OPERATION: Operation = Operation {
    name: "CreateDhcpOptions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_DHCP_OPTIONS_REQUEST,
    output: &CREATE_DHCP_OPTIONS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateDhcpOptions>,
};

pub struct CreateInternetGateway;
impl Call for CreateInternetGateway {
    type Input = CreateInternetGatewayRequest;
    type Output = CreateInternetGatewayResult;
    const OPERATION: &'static Operation = &CREATE_INTERNET_GATEWAY_OPERATION;
}
static CREATE_INTERNET_GATEWAY_OPERATION: Operation = Operation {
    name: "CreateInternetGateway",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_INTERNET_GATEWAY_REQUEST,
    output: &CREATE_INTERNET_GATEWAY_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateInternetGateway>,
};

pub struct CreateKeyPair;
impl Call for CreateKeyPair {
    type Input = CreateKeyPairRequest;
    type Output = KeyPair;
    const OPERATION: &'static Operation = &CREATE_KEY_PAIR_OPERATION;
}
static CREATE_KEY_PAIR_OPERATION: Operation = Operation {
    name: "CreateKeyPair",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_KEY_PAIR_REQUEST,
    output: &KEY_PAIR,
    result_wrapper: None,
    new_input: wire::new_input::<CreateKeyPair>,
};

pub struct CreateManagedPrefixList;
impl Call for CreateManagedPrefixList {
    type Input = CreateManagedPrefixListRequest;
    type Output = CreateManagedPrefixListResult;
    const OPERATION: &'static Operation = &CREATE_MANAGED_PREFIX_LIST_OPERATION;
}
static CREATE_MANAGED_PREFIX_LIST_OPERATION: Operation = Operation {
    name: "CreateManagedPrefixList",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_MANAGED_PREFIX_LIST_REQUEST,
    output: &CREATE_MANAGED_PREFIX_LIST_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateManagedPrefixList>,
};

pub struct CreateNatGateway;
impl Call for CreateNatGateway {
    type Input = CreateNatGatewayRequest;
    type Output = CreateNatGatewayResult;
    const OPERATION: &'static Operation = &CREATE_NAT_GATEWAY_OPERATION;
}
static CREATE_NAT_GATEWAY_OPERATION: Operation = Operation {
    name: "CreateNatGateway",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_NAT_GATEWAY_REQUEST,
    output: &CREATE_NAT_GATEWAY_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateNatGateway>,
};

pub struct CreateNetworkAcl;
impl Call for CreateNetworkAcl {
    type Input = CreateNetworkAclRequest;
    type Output = CreateNetworkAclResult;
    const OPERATION: &'static Operation = &CREATE_NETWORK_ACL_OPERATION;
}
static CREATE_NETWORK_ACL_OPERATION: Operation = Operation {
    name: "CreateNetworkAcl",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_NETWORK_ACL_REQUEST,
    output: &CREATE_NETWORK_ACL_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateNetworkAcl>,
};

pub struct CreateNetworkAclEntry;
impl Call for CreateNetworkAclEntry {
    type Input = CreateNetworkAclEntryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &CREATE_NETWORK_ACL_ENTRY_OPERATION;
}
static CREATE_NETWORK_ACL_ENTRY_OPERATION: Operation = Operation {
    name: "CreateNetworkAclEntry",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_NETWORK_ACL_ENTRY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<CreateNetworkAclEntry>,
};

pub struct CreateNetworkInterface;
impl Call for CreateNetworkInterface {
    type Input = CreateNetworkInterfaceRequest;
    type Output = CreateNetworkInterfaceResult;
    const OPERATION: &'static Operation = &CREATE_NETWORK_INTERFACE_OPERATION;
}
static CREATE_NETWORK_INTERFACE_OPERATION: Operation = Operation {
    name: "CreateNetworkInterface",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_NETWORK_INTERFACE_REQUEST,
    output: &CREATE_NETWORK_INTERFACE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateNetworkInterface>,
};

pub struct CreateRoute;
impl Call for CreateRoute {
    type Input = CreateRouteRequest;
    type Output = CreateRouteResult;
    const OPERATION: &'static Operation = &CREATE_ROUTE_OPERATION;
}
static CREATE_ROUTE_OPERATION: Operation = Operation {
    name: "CreateRoute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_ROUTE_REQUEST,
    output: &CREATE_ROUTE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateRoute>,
};

pub struct CreateRouteTable;
impl Call for CreateRouteTable {
    type Input = CreateRouteTableRequest;
    type Output = CreateRouteTableResult;
    const OPERATION: &'static Operation = &CREATE_ROUTE_TABLE_OPERATION;
}
static CREATE_ROUTE_TABLE_OPERATION: Operation = Operation {
    name: "CreateRouteTable",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_ROUTE_TABLE_REQUEST,
    output: &CREATE_ROUTE_TABLE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateRouteTable>,
};

pub struct CreateSecurityGroup;
impl Call for CreateSecurityGroup {
    type Input = CreateSecurityGroupRequest;
    type Output = CreateSecurityGroupResult;
    const OPERATION: &'static Operation = &CREATE_SECURITY_GROUP_OPERATION;
}
static CREATE_SECURITY_GROUP_OPERATION: Operation = Operation {
    name: "CreateSecurityGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_SECURITY_GROUP_REQUEST,
    output: &CREATE_SECURITY_GROUP_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateSecurityGroup>,
};

pub struct CreateSubnet;
impl Call for CreateSubnet {
    type Input = CreateSubnetRequest;
    type Output = CreateSubnetResult;
    const OPERATION: &'static Operation = &CREATE_SUBNET_OPERATION;
}
static CREATE_SUBNET_OPERATION: Operation = Operation {
    name: "CreateSubnet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_SUBNET_REQUEST,
    output: &CREATE_SUBNET_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateSubnet>,
};

pub struct CreateTags;
impl Call for CreateTags {
    type Input = CreateTagsRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &CREATE_TAGS_OPERATION;
}
static CREATE_TAGS_OPERATION: Operation = Operation {
    name: "CreateTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_TAGS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<CreateTags>,
};

pub struct CreateVpc;
impl Call for CreateVpc {
    type Input = CreateVpcRequest;
    type Output = CreateVpcResult;
    const OPERATION: &'static Operation = &CREATE_VPC_OPERATION;
}
static CREATE_VPC_OPERATION: Operation = Operation {
    name: "CreateVpc",
    method: "POST",
    uri: "/",
    status: 200,
    input: &CREATE_VPC_REQUEST,
    output: &CREATE_VPC_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<CreateVpc>,
};

pub struct DeleteDhcpOptions;
impl Call for DeleteDhcpOptions {
    type Input = DeleteDhcpOptionsRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_DHCP_OPTIONS_OPERATION;
}
static DELETE_DHCP_OPTIONS_OPERATION: Operation = Operation {
    name: "DeleteDhcpOptions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_DHCP_OPTIONS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteDhcpOptions>,
};

pub struct DeleteInternetGateway;
impl Call for DeleteInternetGateway {
    type Input = DeleteInternetGatewayRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_INTERNET_GATEWAY_OPERATION;
}
static DELETE_INTERNET_GATEWAY_OPERATION: Operation = Operation {
    name: "DeleteInternetGateway",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_INTERNET_GATEWAY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteInternetGateway>,
};

pub struct DeleteKeyPair;
impl Call for DeleteKeyPair {
    type Input = DeleteKeyPairRequest;
    type Output = DeleteKeyPairResult;
    const OPERATION: &'static Operation = &DELETE_KEY_PAIR_OPERATION;
}
static DELETE_KEY_PAIR_OPERATION: Operation = Operation {
    name: "DeleteKeyPair",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_KEY_PAIR_REQUEST,
    output: &DELETE_KEY_PAIR_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteKeyPair>,
};

pub struct DeleteManagedPrefixList;
impl Call for DeleteManagedPrefixList {
    type Input = DeleteManagedPrefixListRequest;
    type Output = DeleteManagedPrefixListResult;
    const OPERATION: &'static Operation = &DELETE_MANAGED_PREFIX_LIST_OPERATION;
}
static DELETE_MANAGED_PREFIX_LIST_OPERATION: Operation = Operation {
    name: "DeleteManagedPrefixList",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_MANAGED_PREFIX_LIST_REQUEST,
    output: &DELETE_MANAGED_PREFIX_LIST_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteManagedPrefixList>,
};

pub struct DeleteNatGateway;
impl Call for DeleteNatGateway {
    type Input = DeleteNatGatewayRequest;
    type Output = DeleteNatGatewayResult;
    const OPERATION: &'static Operation = &DELETE_NAT_GATEWAY_OPERATION;
}
static DELETE_NAT_GATEWAY_OPERATION: Operation = Operation {
    name: "DeleteNatGateway",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_NAT_GATEWAY_REQUEST,
    output: &DELETE_NAT_GATEWAY_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteNatGateway>,
};

pub struct DeleteNetworkAcl;
impl Call for DeleteNetworkAcl {
    type Input = DeleteNetworkAclRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_NETWORK_ACL_OPERATION;
}
static DELETE_NETWORK_ACL_OPERATION: Operation = Operation {
    name: "DeleteNetworkAcl",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_NETWORK_ACL_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteNetworkAcl>,
};

pub struct DeleteNetworkAclEntry;
impl Call for DeleteNetworkAclEntry {
    type Input = DeleteNetworkAclEntryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_NETWORK_ACL_ENTRY_OPERATION;
}
static DELETE_NETWORK_ACL_ENTRY_OPERATION: Operation = Operation {
    name: "DeleteNetworkAclEntry",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_NETWORK_ACL_ENTRY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteNetworkAclEntry>,
};

pub struct DeleteNetworkInterface;
impl Call for DeleteNetworkInterface {
    type Input = DeleteNetworkInterfaceRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_NETWORK_INTERFACE_OPERATION;
}
static DELETE_NETWORK_INTERFACE_OPERATION: Operation = Operation {
    name: "DeleteNetworkInterface",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_NETWORK_INTERFACE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteNetworkInterface>,
};

pub struct DeleteRoute;
impl Call for DeleteRoute {
    type Input = DeleteRouteRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ROUTE_OPERATION;
}
static DELETE_ROUTE_OPERATION: Operation = Operation {
    name: "DeleteRoute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ROUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteRoute>,
};

pub struct DeleteRouteTable;
impl Call for DeleteRouteTable {
    type Input = DeleteRouteTableRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_ROUTE_TABLE_OPERATION;
}
static DELETE_ROUTE_TABLE_OPERATION: Operation = Operation {
    name: "DeleteRouteTable",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_ROUTE_TABLE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteRouteTable>,
};

pub struct DeleteSecurityGroup;
impl Call for DeleteSecurityGroup {
    type Input = DeleteSecurityGroupRequest;
    type Output = DeleteSecurityGroupResult;
    const OPERATION: &'static Operation = &DELETE_SECURITY_GROUP_OPERATION;
}
static DELETE_SECURITY_GROUP_OPERATION: Operation = Operation {
    name: "DeleteSecurityGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_SECURITY_GROUP_REQUEST,
    output: &DELETE_SECURITY_GROUP_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteSecurityGroup>,
};

pub struct DeleteSubnet;
impl Call for DeleteSubnet {
    type Input = DeleteSubnetRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_SUBNET_OPERATION;
}
static DELETE_SUBNET_OPERATION: Operation = Operation {
    name: "DeleteSubnet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_SUBNET_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteSubnet>,
};

pub struct DeleteTags;
impl Call for DeleteTags {
    type Input = DeleteTagsRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_TAGS_OPERATION;
}
static DELETE_TAGS_OPERATION: Operation = Operation {
    name: "DeleteTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_TAGS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteTags>,
};

pub struct DeleteVpc;
impl Call for DeleteVpc {
    type Input = DeleteVpcRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_VPC_OPERATION;
}
static DELETE_VPC_OPERATION: Operation = Operation {
    name: "DeleteVpc",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_VPC_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteVpc>,
};

pub struct DescribeAccountAttributes;
impl Call for DescribeAccountAttributes {
    type Input = DescribeAccountAttributesRequest;
    type Output = DescribeAccountAttributesResult;
    const OPERATION: &'static Operation = &DESCRIBE_ACCOUNT_ATTRIBUTES_OPERATION;
}
static DESCRIBE_ACCOUNT_ATTRIBUTES_OPERATION: Operation = Operation {
    name: "DescribeAccountAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST,
    output: &DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeAccountAttributes>,
};

pub struct DescribeAddresses;
impl Call for DescribeAddresses {
    type Input = DescribeAddressesRequest;
    type Output = DescribeAddressesResult;
    const OPERATION: &'static Operation = &DESCRIBE_ADDRESSES_OPERATION;
}
static DESCRIBE_ADDRESSES_OPERATION: Operation = Operation {
    name: "DescribeAddresses",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_ADDRESSES_REQUEST,
    output: &DESCRIBE_ADDRESSES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeAddresses>,
};

pub struct DescribeAddressesAttribute;
impl Call for DescribeAddressesAttribute {
    type Input = DescribeAddressesAttributeRequest;
    type Output = DescribeAddressesAttributeResult;
    const OPERATION: &'static Operation = &DESCRIBE_ADDRESSES_ATTRIBUTE_OPERATION;
}
static DESCRIBE_ADDRESSES_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "DescribeAddressesAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST,
    output: &DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeAddressesAttribute>,
};

pub struct DescribeAvailabilityZones;
impl Call for DescribeAvailabilityZones {
    type Input = DescribeAvailabilityZonesRequest;
    type Output = DescribeAvailabilityZonesResult;
    const OPERATION: &'static Operation = &DESCRIBE_AVAILABILITY_ZONES_OPERATION;
}
static DESCRIBE_AVAILABILITY_ZONES_OPERATION: Operation = Operation {
    name: "DescribeAvailabilityZones",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_AVAILABILITY_ZONES_REQUEST,
    output: &DESCRIBE_AVAILABILITY_ZONES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeAvailabilityZones>,
};

pub struct DescribeDhcpOptions;
impl Call for DescribeDhcpOptions {
    type Input = DescribeDhcpOptionsRequest;
    type Output = DescribeDhcpOptionsResult;
    const OPERATION: &'static Operation = &DESCRIBE_DHCP_OPTIONS_OPERATION;
}
static DESCRIBE_DHCP_OPTIONS_OPERATION: Operation = Operation {
    name: "DescribeDhcpOptions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_DHCP_OPTIONS_REQUEST,
    output: &DESCRIBE_DHCP_OPTIONS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeDhcpOptions>,
};

pub struct DescribeIamInstanceProfileAssociations;
impl Call for DescribeIamInstanceProfileAssociations {
    type Input = DescribeIamInstanceProfileAssociationsRequest;
    type Output = DescribeIamInstanceProfileAssociationsResult;
    const OPERATION: &'static Operation = &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_OPERATION;
}
static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_OPERATION: Operation = Operation {
    name: "DescribeIamInstanceProfileAssociations",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST,
    output: &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeIamInstanceProfileAssociations>,
};

pub struct DescribeImages;
impl Call for DescribeImages {
    type Input = DescribeImagesRequest;
    type Output = DescribeImagesResult;
    const OPERATION: &'static Operation = &DESCRIBE_IMAGES_OPERATION;
}
static DESCRIBE_IMAGES_OPERATION: Operation = Operation {
    name: "DescribeImages",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_IMAGES_REQUEST,
    output: &DESCRIBE_IMAGES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeImages>,
};

pub struct DescribeInstanceAttribute;
impl Call for DescribeInstanceAttribute {
    type Input = DescribeInstanceAttributeRequest;
    type Output = InstanceAttribute;
    const OPERATION: &'static Operation = &DESCRIBE_INSTANCE_ATTRIBUTE_OPERATION;
}
static DESCRIBE_INSTANCE_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "DescribeInstanceAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST,
    output: &INSTANCE_ATTRIBUTE,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInstanceAttribute>,
};

pub struct DescribeInstanceCreditSpecifications;
impl Call for DescribeInstanceCreditSpecifications {
    type Input = DescribeInstanceCreditSpecificationsRequest;
    type Output = DescribeInstanceCreditSpecificationsResult;
    const OPERATION: &'static Operation = &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_OPERATION;
}
static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_OPERATION: Operation = Operation {
    name: "DescribeInstanceCreditSpecifications",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST,
    output: &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInstanceCreditSpecifications>,
};

pub struct DescribeInstanceStatus;
impl Call for DescribeInstanceStatus {
    type Input = DescribeInstanceStatusRequest;
    type Output = DescribeInstanceStatusResult;
    const OPERATION: &'static Operation = &DESCRIBE_INSTANCE_STATUS_OPERATION;
}
static DESCRIBE_INSTANCE_STATUS_OPERATION: Operation = Operation {
    name: "DescribeInstanceStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INSTANCE_STATUS_REQUEST,
    output: &DESCRIBE_INSTANCE_STATUS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInstanceStatus>,
};

pub struct DescribeInstanceTypeOfferings;
impl Call for DescribeInstanceTypeOfferings {
    type Input = DescribeInstanceTypeOfferingsRequest;
    type Output = DescribeInstanceTypeOfferingsResult;
    const OPERATION: &'static Operation = &DESCRIBE_INSTANCE_TYPE_OFFERINGS_OPERATION;
}
static DESCRIBE_INSTANCE_TYPE_OFFERINGS_OPERATION: Operation = Operation {
    name: "DescribeInstanceTypeOfferings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST,
    output: &DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInstanceTypeOfferings>,
};

pub struct DescribeInstanceTypes;
impl Call for DescribeInstanceTypes {
    type Input = DescribeInstanceTypesRequest;
    type Output = DescribeInstanceTypesResult;
    const OPERATION: &'static Operation = &DESCRIBE_INSTANCE_TYPES_OPERATION;
}
static DESCRIBE_INSTANCE_TYPES_OPERATION: Operation = Operation {
    name: "DescribeInstanceTypes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INSTANCE_TYPES_REQUEST,
    output: &DESCRIBE_INSTANCE_TYPES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInstanceTypes>,
};

pub struct DescribeInstances;
impl Call for DescribeInstances {
    type Input = DescribeInstancesRequest;
    type Output = DescribeInstancesResult;
    const OPERATION: &'static Operation = &DESCRIBE_INSTANCES_OPERATION;
}
static DESCRIBE_INSTANCES_OPERATION: Operation = Operation {
    name: "DescribeInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INSTANCES_REQUEST,
    output: &DESCRIBE_INSTANCES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInstances>,
};

pub struct DescribeInternetGateways;
impl Call for DescribeInternetGateways {
    type Input = DescribeInternetGatewaysRequest;
    type Output = DescribeInternetGatewaysResult;
    const OPERATION: &'static Operation = &DESCRIBE_INTERNET_GATEWAYS_OPERATION;
}
static DESCRIBE_INTERNET_GATEWAYS_OPERATION: Operation = Operation {
    name: "DescribeInternetGateways",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_INTERNET_GATEWAYS_REQUEST,
    output: &DESCRIBE_INTERNET_GATEWAYS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeInternetGateways>,
};

pub struct DescribeKeyPairs;
impl Call for DescribeKeyPairs {
    type Input = DescribeKeyPairsRequest;
    type Output = DescribeKeyPairsResult;
    const OPERATION: &'static Operation = &DESCRIBE_KEY_PAIRS_OPERATION;
}
static DESCRIBE_KEY_PAIRS_OPERATION: Operation = Operation {
    name: "DescribeKeyPairs",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_KEY_PAIRS_REQUEST,
    output: &DESCRIBE_KEY_PAIRS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeKeyPairs>,
};

pub struct DescribeManagedPrefixLists;
impl Call for DescribeManagedPrefixLists {
    type Input = DescribeManagedPrefixListsRequest;
    type Output = DescribeManagedPrefixListsResult;
    const OPERATION: &'static Operation = &DESCRIBE_MANAGED_PREFIX_LISTS_OPERATION;
}
static DESCRIBE_MANAGED_PREFIX_LISTS_OPERATION: Operation = Operation {
    name: "DescribeManagedPrefixLists",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST,
    output: &DESCRIBE_MANAGED_PREFIX_LISTS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeManagedPrefixLists>,
};

pub struct DescribeNatGateways;
impl Call for DescribeNatGateways {
    type Input = DescribeNatGatewaysRequest;
    type Output = DescribeNatGatewaysResult;
    const OPERATION: &'static Operation = &DESCRIBE_NAT_GATEWAYS_OPERATION;
}
static DESCRIBE_NAT_GATEWAYS_OPERATION: Operation = Operation {
    name: "DescribeNatGateways",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_NAT_GATEWAYS_REQUEST,
    output: &DESCRIBE_NAT_GATEWAYS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeNatGateways>,
};

pub struct DescribeNetworkAcls;
impl Call for DescribeNetworkAcls {
    type Input = DescribeNetworkAclsRequest;
    type Output = DescribeNetworkAclsResult;
    const OPERATION: &'static Operation = &DESCRIBE_NETWORK_ACLS_OPERATION;
}
static DESCRIBE_NETWORK_ACLS_OPERATION: Operation = Operation {
    name: "DescribeNetworkAcls",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_NETWORK_ACLS_REQUEST,
    output: &DESCRIBE_NETWORK_ACLS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeNetworkAcls>,
};

pub struct DescribeNetworkInterfaceAttribute;
impl Call for DescribeNetworkInterfaceAttribute {
    type Input = DescribeNetworkInterfaceAttributeRequest;
    type Output = DescribeNetworkInterfaceAttributeResult;
    const OPERATION: &'static Operation = &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_OPERATION;
}
static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "DescribeNetworkInterfaceAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    output: &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeNetworkInterfaceAttribute>,
};

pub struct DescribeNetworkInterfaces;
impl Call for DescribeNetworkInterfaces {
    type Input = DescribeNetworkInterfacesRequest;
    type Output = DescribeNetworkInterfacesResult;
    const OPERATION: &'static Operation = &DESCRIBE_NETWORK_INTERFACES_OPERATION;
}
static DESCRIBE_NETWORK_INTERFACES_OPERATION: Operation = Operation {
    name: "DescribeNetworkInterfaces",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_NETWORK_INTERFACES_REQUEST,
    output: &DESCRIBE_NETWORK_INTERFACES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeNetworkInterfaces>,
};

pub struct DescribePrefixLists;
impl Call for DescribePrefixLists {
    type Input = DescribePrefixListsRequest;
    type Output = DescribePrefixListsResult;
    const OPERATION: &'static Operation = &DESCRIBE_PREFIX_LISTS_OPERATION;
}
static DESCRIBE_PREFIX_LISTS_OPERATION: Operation = Operation {
    name: "DescribePrefixLists",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_PREFIX_LISTS_REQUEST,
    output: &DESCRIBE_PREFIX_LISTS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribePrefixLists>,
};

pub struct DescribeRegions;
impl Call for DescribeRegions {
    type Input = DescribeRegionsRequest;
    type Output = DescribeRegionsResult;
    const OPERATION: &'static Operation = &DESCRIBE_REGIONS_OPERATION;
}
static DESCRIBE_REGIONS_OPERATION: Operation = Operation {
    name: "DescribeRegions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_REGIONS_REQUEST,
    output: &DESCRIBE_REGIONS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeRegions>,
};

pub struct DescribeRouteTables;
impl Call for DescribeRouteTables {
    type Input = DescribeRouteTablesRequest;
    type Output = DescribeRouteTablesResult;
    const OPERATION: &'static Operation = &DESCRIBE_ROUTE_TABLES_OPERATION;
}
static DESCRIBE_ROUTE_TABLES_OPERATION: Operation = Operation {
    name: "DescribeRouteTables",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_ROUTE_TABLES_REQUEST,
    output: &DESCRIBE_ROUTE_TABLES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeRouteTables>,
};

pub struct DescribeSecurityGroupRules;
impl Call for DescribeSecurityGroupRules {
    type Input = DescribeSecurityGroupRulesRequest;
    type Output = DescribeSecurityGroupRulesResult;
    const OPERATION: &'static Operation = &DESCRIBE_SECURITY_GROUP_RULES_OPERATION;
}
static DESCRIBE_SECURITY_GROUP_RULES_OPERATION: Operation = Operation {
    name: "DescribeSecurityGroupRules",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_SECURITY_GROUP_RULES_REQUEST,
    output: &DESCRIBE_SECURITY_GROUP_RULES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeSecurityGroupRules>,
};

pub struct DescribeSecurityGroups;
impl Call for DescribeSecurityGroups {
    type Input = DescribeSecurityGroupsRequest;
    type Output = DescribeSecurityGroupsResult;
    const OPERATION: &'static Operation = &DESCRIBE_SECURITY_GROUPS_OPERATION;
}
static DESCRIBE_SECURITY_GROUPS_OPERATION: Operation = Operation {
    name: "DescribeSecurityGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_SECURITY_GROUPS_REQUEST,
    output: &DESCRIBE_SECURITY_GROUPS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeSecurityGroups>,
};

pub struct DescribeSubnets;
impl Call for DescribeSubnets {
    type Input = DescribeSubnetsRequest;
    type Output = DescribeSubnetsResult;
    const OPERATION: &'static Operation = &DESCRIBE_SUBNETS_OPERATION;
}
static DESCRIBE_SUBNETS_OPERATION: Operation = Operation {
    name: "DescribeSubnets",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_SUBNETS_REQUEST,
    output: &DESCRIBE_SUBNETS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeSubnets>,
};

pub struct DescribeTags;
impl Call for DescribeTags {
    type Input = DescribeTagsRequest;
    type Output = DescribeTagsResult;
    const OPERATION: &'static Operation = &DESCRIBE_TAGS_OPERATION;
}
static DESCRIBE_TAGS_OPERATION: Operation = Operation {
    name: "DescribeTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_TAGS_REQUEST,
    output: &DESCRIBE_TAGS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeTags>,
};

pub struct DescribeVolumes;
impl Call for DescribeVolumes {
    type Input = DescribeVolumesRequest;
    type Output = DescribeVolumesResult;
    const OPERATION: &'static Operation = &DESCRIBE_VOLUMES_OPERATION;
}
static DESCRIBE_VOLUMES_OPERATION: Operation = Operation {
    name: "DescribeVolumes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_VOLUMES_REQUEST,
    output: &DESCRIBE_VOLUMES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeVolumes>,
};

pub struct DescribeVpcAttribute;
impl Call for DescribeVpcAttribute {
    type Input = DescribeVpcAttributeRequest;
    type Output = DescribeVpcAttributeResult;
    const OPERATION: &'static Operation = &DESCRIBE_VPC_ATTRIBUTE_OPERATION;
}
static DESCRIBE_VPC_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "DescribeVpcAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    output: &DESCRIBE_VPC_ATTRIBUTE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeVpcAttribute>,
};

pub struct DescribeVpcs;
impl Call for DescribeVpcs {
    type Input = DescribeVpcsRequest;
    type Output = DescribeVpcsResult;
    const OPERATION: &'static Operation = &DESCRIBE_VPCS_OPERATION;
}
static DESCRIBE_VPCS_OPERATION: Operation = Operation {
    name: "DescribeVpcs",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_VPCS_REQUEST,
    output: &DESCRIBE_VPCS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeVpcs>,
};

pub struct DetachInternetGateway;
impl Call for DetachInternetGateway {
    type Input = DetachInternetGatewayRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DETACH_INTERNET_GATEWAY_OPERATION;
}
static DETACH_INTERNET_GATEWAY_OPERATION: Operation = Operation {
    name: "DetachInternetGateway",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DETACH_INTERNET_GATEWAY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DetachInternetGateway>,
};

pub struct DetachNetworkInterface;
impl Call for DetachNetworkInterface {
    type Input = DetachNetworkInterfaceRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DETACH_NETWORK_INTERFACE_OPERATION;
}
static DETACH_NETWORK_INTERFACE_OPERATION: Operation = Operation {
    name: "DetachNetworkInterface",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DETACH_NETWORK_INTERFACE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DetachNetworkInterface>,
};

pub struct DisassociateAddress;
impl Call for DisassociateAddress {
    type Input = DisassociateAddressRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DISASSOCIATE_ADDRESS_OPERATION;
}
static DISASSOCIATE_ADDRESS_OPERATION: Operation = Operation {
    name: "DisassociateAddress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DISASSOCIATE_ADDRESS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DisassociateAddress>,
};

pub struct DisassociateIamInstanceProfile;
impl Call for DisassociateIamInstanceProfile {
    type Input = DisassociateIamInstanceProfileRequest;
    type Output = DisassociateIamInstanceProfileResult;
    const OPERATION: &'static Operation = &DISASSOCIATE_IAM_INSTANCE_PROFILE_OPERATION;
}
static DISASSOCIATE_IAM_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "DisassociateIamInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST,
    output: &DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DisassociateIamInstanceProfile>,
};

pub struct DisassociateRouteTable;
impl Call for DisassociateRouteTable {
    type Input = DisassociateRouteTableRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DISASSOCIATE_ROUTE_TABLE_OPERATION;
}
static DISASSOCIATE_ROUTE_TABLE_OPERATION: Operation = Operation {
    name: "DisassociateRouteTable",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DISASSOCIATE_ROUTE_TABLE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DisassociateRouteTable>,
};

pub struct DisassociateVpcCidrBlock;
impl Call for DisassociateVpcCidrBlock {
    type Input = DisassociateVpcCidrBlockRequest;
    type Output = DisassociateVpcCidrBlockResult;
    const OPERATION: &'static Operation = &DISASSOCIATE_VPC_CIDR_BLOCK_OPERATION;
}
static DISASSOCIATE_VPC_CIDR_BLOCK_OPERATION: Operation = Operation {
    name: "DisassociateVpcCidrBlock",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    output: &DISASSOCIATE_VPC_CIDR_BLOCK_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<DisassociateVpcCidrBlock>,
};

pub struct GetConsoleOutput;
impl Call for GetConsoleOutput {
    type Input = GetConsoleOutputRequest;
    type Output = GetConsoleOutputResult;
    const OPERATION: &'static Operation = &GET_CONSOLE_OUTPUT_OPERATION;
}
static GET_CONSOLE_OUTPUT_OPERATION: Operation = Operation {
    name: "GetConsoleOutput",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_CONSOLE_OUTPUT_REQUEST,
    output: &GET_CONSOLE_OUTPUT_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<GetConsoleOutput>,
};

pub struct GetManagedPrefixListEntries;
impl Call for GetManagedPrefixListEntries {
    type Input = GetManagedPrefixListEntriesRequest;
    type Output = GetManagedPrefixListEntriesResult;
    const OPERATION: &'static Operation = &GET_MANAGED_PREFIX_LIST_ENTRIES_OPERATION;
}
static GET_MANAGED_PREFIX_LIST_ENTRIES_OPERATION: Operation = Operation {
    name: "GetManagedPrefixListEntries",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST,
    output: &GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<GetManagedPrefixListEntries>,
};

pub struct GetSecurityGroupsForVpc;
impl Call for GetSecurityGroupsForVpc {
    type Input = GetSecurityGroupsForVpcRequest;
    type Output = GetSecurityGroupsForVpcResult;
    const OPERATION: &'static Operation = &GET_SECURITY_GROUPS_FOR_VPC_OPERATION;
}
static GET_SECURITY_GROUPS_FOR_VPC_OPERATION: Operation = Operation {
    name: "GetSecurityGroupsForVpc",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_SECURITY_GROUPS_FOR_VPC_REQUEST,
    output: &GET_SECURITY_GROUPS_FOR_VPC_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<GetSecurityGroupsForVpc>,
};

pub struct ImportKeyPair;
impl Call for ImportKeyPair {
    type Input = ImportKeyPairRequest;
    type Output = ImportKeyPairResult;
    const OPERATION: &'static Operation = &IMPORT_KEY_PAIR_OPERATION;
}
static IMPORT_KEY_PAIR_OPERATION: Operation = Operation {
    name: "ImportKeyPair",
    method: "POST",
    uri: "/",
    status: 200,
    input: &IMPORT_KEY_PAIR_REQUEST,
    output: &IMPORT_KEY_PAIR_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ImportKeyPair>,
};

pub struct ModifyInstanceAttribute;
impl Call for ModifyInstanceAttribute {
    type Input = ModifyInstanceAttributeRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &MODIFY_INSTANCE_ATTRIBUTE_OPERATION;
}
static MODIFY_INSTANCE_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "ModifyInstanceAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyInstanceAttribute>,
};

pub struct ModifyInstanceCreditSpecification;
impl Call for ModifyInstanceCreditSpecification {
    type Input = ModifyInstanceCreditSpecificationRequest;
    type Output = ModifyInstanceCreditSpecificationResult;
    const OPERATION: &'static Operation = &MODIFY_INSTANCE_CREDIT_SPECIFICATION_OPERATION;
}
static MODIFY_INSTANCE_CREDIT_SPECIFICATION_OPERATION: Operation = Operation {
    name: "ModifyInstanceCreditSpecification",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_INSTANCE_CREDIT_SPECIFICATION_REQUEST,
    output: &MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyInstanceCreditSpecification>,
};

pub struct ModifyInstanceMetadataOptions;
impl Call for ModifyInstanceMetadataOptions {
    type Input = ModifyInstanceMetadataOptionsRequest;
    type Output = ModifyInstanceMetadataOptionsResult;
    const OPERATION: &'static Operation = &MODIFY_INSTANCE_METADATA_OPTIONS_OPERATION;
}
static MODIFY_INSTANCE_METADATA_OPTIONS_OPERATION: Operation = Operation {
    name: "ModifyInstanceMetadataOptions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
    output: &MODIFY_INSTANCE_METADATA_OPTIONS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyInstanceMetadataOptions>,
};

pub struct ModifyManagedPrefixList;
impl Call for ModifyManagedPrefixList {
    type Input = ModifyManagedPrefixListRequest;
    type Output = ModifyManagedPrefixListResult;
    const OPERATION: &'static Operation = &MODIFY_MANAGED_PREFIX_LIST_OPERATION;
}
static MODIFY_MANAGED_PREFIX_LIST_OPERATION: Operation = Operation {
    name: "ModifyManagedPrefixList",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_MANAGED_PREFIX_LIST_REQUEST,
    output: &MODIFY_MANAGED_PREFIX_LIST_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyManagedPrefixList>,
};

pub struct ModifyNetworkInterfaceAttribute;
impl Call for ModifyNetworkInterfaceAttribute {
    type Input = ModifyNetworkInterfaceAttributeRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_OPERATION;
}
static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "ModifyNetworkInterfaceAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyNetworkInterfaceAttribute>,
};

pub struct ModifySecurityGroupRules;
impl Call for ModifySecurityGroupRules {
    type Input = ModifySecurityGroupRulesRequest;
    type Output = ModifySecurityGroupRulesResult;
    const OPERATION: &'static Operation = &MODIFY_SECURITY_GROUP_RULES_OPERATION;
}
static MODIFY_SECURITY_GROUP_RULES_OPERATION: Operation = Operation {
    name: "ModifySecurityGroupRules",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_SECURITY_GROUP_RULES_REQUEST,
    output: &MODIFY_SECURITY_GROUP_RULES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ModifySecurityGroupRules>,
};

pub struct ModifySubnetAttribute;
impl Call for ModifySubnetAttribute {
    type Input = ModifySubnetAttributeRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &MODIFY_SUBNET_ATTRIBUTE_OPERATION;
}
static MODIFY_SUBNET_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "ModifySubnetAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_SUBNET_ATTRIBUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ModifySubnetAttribute>,
};

pub struct ModifyVpcAttribute;
impl Call for ModifyVpcAttribute {
    type Input = ModifyVpcAttributeRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &MODIFY_VPC_ATTRIBUTE_OPERATION;
}
static MODIFY_VPC_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "ModifyVpcAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_VPC_ATTRIBUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyVpcAttribute>,
};

pub struct ModifyVpcTenancy;
impl Call for ModifyVpcTenancy {
    type Input = ModifyVpcTenancyRequest;
    type Output = ModifyVpcTenancyResult;
    const OPERATION: &'static Operation = &MODIFY_VPC_TENANCY_OPERATION;
}
static MODIFY_VPC_TENANCY_OPERATION: Operation = Operation {
    name: "ModifyVpcTenancy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MODIFY_VPC_TENANCY_REQUEST,
    output: &MODIFY_VPC_TENANCY_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ModifyVpcTenancy>,
};

pub struct MonitorInstances;
impl Call for MonitorInstances {
    type Input = MonitorInstancesRequest;
    type Output = MonitorInstancesResult;
    const OPERATION: &'static Operation = &MONITOR_INSTANCES_OPERATION;
}
static MONITOR_INSTANCES_OPERATION: Operation = Operation {
    name: "MonitorInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &MONITOR_INSTANCES_REQUEST,
    output: &MONITOR_INSTANCES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<MonitorInstances>,
};

pub struct RebootInstances;
impl Call for RebootInstances {
    type Input = RebootInstancesRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REBOOT_INSTANCES_OPERATION;
}
static REBOOT_INSTANCES_OPERATION: Operation = Operation {
    name: "RebootInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REBOOT_INSTANCES_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<RebootInstances>,
};

pub struct ReleaseAddress;
impl Call for ReleaseAddress {
    type Input = ReleaseAddressRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &RELEASE_ADDRESS_OPERATION;
}
static RELEASE_ADDRESS_OPERATION: Operation = Operation {
    name: "ReleaseAddress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &RELEASE_ADDRESS_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ReleaseAddress>,
};

pub struct ReplaceIamInstanceProfileAssociation;
impl Call for ReplaceIamInstanceProfileAssociation {
    type Input = ReplaceIamInstanceProfileAssociationRequest;
    type Output = ReplaceIamInstanceProfileAssociationResult;
    const OPERATION: &'static Operation = &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_OPERATION;
}
static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_OPERATION: Operation = Operation {
    name: "ReplaceIamInstanceProfileAssociation",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST,
    output: &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ReplaceIamInstanceProfileAssociation>,
};

pub struct ReplaceNetworkAclAssociation;
impl Call for ReplaceNetworkAclAssociation {
    type Input = ReplaceNetworkAclAssociationRequest;
    type Output = ReplaceNetworkAclAssociationResult;
    const OPERATION: &'static Operation = &REPLACE_NETWORK_ACL_ASSOCIATION_OPERATION;
}
static REPLACE_NETWORK_ACL_ASSOCIATION_OPERATION: Operation = Operation {
    name: "ReplaceNetworkAclAssociation",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST,
    output: &REPLACE_NETWORK_ACL_ASSOCIATION_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ReplaceNetworkAclAssociation>,
};

pub struct ReplaceNetworkAclEntry;
impl Call for ReplaceNetworkAclEntry {
    type Input = ReplaceNetworkAclEntryRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REPLACE_NETWORK_ACL_ENTRY_OPERATION;
}
static REPLACE_NETWORK_ACL_ENTRY_OPERATION: Operation = Operation {
    name: "ReplaceNetworkAclEntry",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REPLACE_NETWORK_ACL_ENTRY_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ReplaceNetworkAclEntry>,
};

pub struct ReplaceRoute;
impl Call for ReplaceRoute {
    type Input = ReplaceRouteRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REPLACE_ROUTE_OPERATION;
}
static REPLACE_ROUTE_OPERATION: Operation = Operation {
    name: "ReplaceRoute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REPLACE_ROUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ReplaceRoute>,
};

pub struct ReplaceRouteTableAssociation;
impl Call for ReplaceRouteTableAssociation {
    type Input = ReplaceRouteTableAssociationRequest;
    type Output = ReplaceRouteTableAssociationResult;
    const OPERATION: &'static Operation = &REPLACE_ROUTE_TABLE_ASSOCIATION_OPERATION;
}
static REPLACE_ROUTE_TABLE_ASSOCIATION_OPERATION: Operation = Operation {
    name: "ReplaceRouteTableAssociation",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST,
    output: &REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<ReplaceRouteTableAssociation>,
};

pub struct ResetNetworkInterfaceAttribute;
impl Call for ResetNetworkInterfaceAttribute {
    type Input = ResetNetworkInterfaceAttributeRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &RESET_NETWORK_INTERFACE_ATTRIBUTE_OPERATION;
}
static RESET_NETWORK_INTERFACE_ATTRIBUTE_OPERATION: Operation = Operation {
    name: "ResetNetworkInterfaceAttribute",
    method: "POST",
    uri: "/",
    status: 200,
    input: &RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<ResetNetworkInterfaceAttribute>,
};

pub struct RevokeSecurityGroupEgress;
impl Call for RevokeSecurityGroupEgress {
    type Input = RevokeSecurityGroupEgressRequest;
    type Output = RevokeSecurityGroupEgressResult;
    const OPERATION: &'static Operation = &REVOKE_SECURITY_GROUP_EGRESS_OPERATION;
}
static REVOKE_SECURITY_GROUP_EGRESS_OPERATION: Operation = Operation {
    name: "RevokeSecurityGroupEgress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
    output: &REVOKE_SECURITY_GROUP_EGRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<RevokeSecurityGroupEgress>,
};

pub struct RevokeSecurityGroupIngress;
impl Call for RevokeSecurityGroupIngress {
    type Input = RevokeSecurityGroupIngressRequest;
    type Output = RevokeSecurityGroupIngressResult;
    const OPERATION: &'static Operation = &REVOKE_SECURITY_GROUP_INGRESS_OPERATION;
}
static REVOKE_SECURITY_GROUP_INGRESS_OPERATION: Operation = Operation {
    name: "RevokeSecurityGroupIngress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REVOKE_SECURITY_GROUP_INGRESS_REQUEST,
    output: &REVOKE_SECURITY_GROUP_INGRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<RevokeSecurityGroupIngress>,
};

pub struct RunInstances;
impl Call for RunInstances {
    type Input = RunInstancesRequest;
    type Output = Reservation;
    const OPERATION: &'static Operation = &RUN_INSTANCES_OPERATION;
}
static RUN_INSTANCES_OPERATION: Operation = Operation {
    name: "RunInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &RUN_INSTANCES_REQUEST,
    output: &RESERVATION,
    result_wrapper: None,
    new_input: wire::new_input::<RunInstances>,
};

pub struct StartInstances;
impl Call for StartInstances {
    type Input = StartInstancesRequest;
    type Output = StartInstancesResult;
    const OPERATION: &'static Operation = &START_INSTANCES_OPERATION;
}
static START_INSTANCES_OPERATION: Operation = Operation {
    name: "StartInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &START_INSTANCES_REQUEST,
    output: &START_INSTANCES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<StartInstances>,
};

pub struct StopInstances;
impl Call for StopInstances {
    type Input = StopInstancesRequest;
    type Output = StopInstancesResult;
    const OPERATION: &'static Operation = &STOP_INSTANCES_OPERATION;
}
static STOP_INSTANCES_OPERATION: Operation = Operation {
    name: "StopInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &STOP_INSTANCES_REQUEST,
    output: &STOP_INSTANCES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<StopInstances>,
};

pub struct TerminateInstances;
impl Call for TerminateInstances {
    type Input = TerminateInstancesRequest;
    type Output = TerminateInstancesResult;
    const OPERATION: &'static Operation = &TERMINATE_INSTANCES_OPERATION;
}
static TERMINATE_INSTANCES_OPERATION: Operation = Operation {
    name: "TerminateInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &TERMINATE_INSTANCES_REQUEST,
    output: &TERMINATE_INSTANCES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<TerminateInstances>,
};

pub struct UnassignPrivateIpAddresses;
impl Call for UnassignPrivateIpAddresses {
    type Input = UnassignPrivateIpAddressesRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &UNASSIGN_PRIVATE_IP_ADDRESSES_OPERATION;
}
static UNASSIGN_PRIVATE_IP_ADDRESSES_OPERATION: Operation = Operation {
    name: "UnassignPrivateIpAddresses",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<UnassignPrivateIpAddresses>,
};

pub struct UnmonitorInstances;
impl Call for UnmonitorInstances {
    type Input = UnmonitorInstancesRequest;
    type Output = UnmonitorInstancesResult;
    const OPERATION: &'static Operation = &UNMONITOR_INSTANCES_OPERATION;
}
static UNMONITOR_INSTANCES_OPERATION: Operation = Operation {
    name: "UnmonitorInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UNMONITOR_INSTANCES_REQUEST,
    output: &UNMONITOR_INSTANCES_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<UnmonitorInstances>,
};

pub struct UpdateSecurityGroupRuleDescriptionsEgress;
impl Call for UpdateSecurityGroupRuleDescriptionsEgress {
    type Input = UpdateSecurityGroupRuleDescriptionsEgressRequest;
    type Output = UpdateSecurityGroupRuleDescriptionsEgressResult;
    const OPERATION: &'static Operation = &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_OPERATION;
}
static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_OPERATION: Operation = Operation {
    name: "UpdateSecurityGroupRuleDescriptionsEgress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST,
    output: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateSecurityGroupRuleDescriptionsEgress>,
};

pub struct UpdateSecurityGroupRuleDescriptionsIngress;
impl Call for UpdateSecurityGroupRuleDescriptionsIngress {
    type Input = UpdateSecurityGroupRuleDescriptionsIngressRequest;
    type Output = UpdateSecurityGroupRuleDescriptionsIngressResult;
    const OPERATION: &'static Operation = &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_OPERATION;
}
static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_OPERATION: Operation = Operation {
    name: "UpdateSecurityGroupRuleDescriptionsIngress",
    method: "POST",
    uri: "/",
    status: 200,
    input: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST,
    output: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT,
    result_wrapper: None,
    new_input: wire::new_input::<UpdateSecurityGroupRuleDescriptionsIngress>,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttribute {
    pub attribute_name: Option<Text>,
    pub attribute_values: Vec<AccountAttributeValue>,
}
pub static ACCOUNT_ATTRIBUTE: Schema = Schema {
    name: "AccountAttribute",
    members: &[
        Member {
            name: "AttributeName",
            query: "AttributeName",
            wire: "attributeName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AttributeValues",
            query: "AttributeValueSet",
            wire: "attributeValueSet",
            ty: Type::List(&ACCOUNT_ATTRIBUTE_VALUE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AccountAttribute, ACCOUNT_ATTRIBUTE; 0 attribute_name 1 attribute_values);

static ACCOUNT_ATTRIBUTE_LIST: ListRules =
    ListRules { item: Type::Struct(&ACCOUNT_ATTRIBUTE), item_name: "item", min: None, max: None };
static ACCOUNT_ATTRIBUTE_NAME: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["supported-platforms", "default-vpc"] };
static ACCOUNT_ATTRIBUTE_NAME_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ACCOUNT_ATTRIBUTE_NAME), item_name: "attributeName", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<Text>,
}
pub static ACCOUNT_ATTRIBUTE_VALUE: Schema = Schema {
    name: "AccountAttributeValue",
    members: &[Member {
        name: "AttributeValue",
        query: "AttributeValue",
        wire: "attributeValue",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AccountAttributeValue, ACCOUNT_ATTRIBUTE_VALUE; 0 attribute_value);

static ACCOUNT_ATTRIBUTE_VALUE_LIST: ListRules =
    ListRules { item: Type::Struct(&ACCOUNT_ATTRIBUTE_VALUE), item_name: "item", min: None, max: None };
static ADD_PREFIX_LIST_ENTRIES: ListRules =
    ListRules { item: Type::Struct(&ADD_PREFIX_LIST_ENTRY), item_name: "item", min: Some(0), max: Some(100) };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
pub static ADD_PREFIX_LIST_ENTRY: Schema = Schema {
    name: "AddPrefixListEntry",
    members: &[
        Member { name: "Cidr", query: "Cidr", wire: "Cidr", required: true, ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddPrefixListEntry, ADD_PREFIX_LIST_ENTRY; 0 cidr 1 description);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub allocation_id: Option<Text>,
    pub association_id: Option<Text>,
    pub carrier_ip: Option<Text>,
    pub customer_owned_ip: Option<Text>,
    pub customer_owned_ipv4_pool: Option<Text>,
    pub domain: Option<Text>,
    pub instance_id: Option<Text>,
    pub network_border_group: Option<Text>,
    pub network_interface_id: Option<Text>,
    pub network_interface_owner_id: Option<Text>,
    pub private_ip_address: Option<Text>,
    pub public_ip: Option<Text>,
    pub public_ipv4_pool: Option<Text>,
    pub service_managed: Option<Text>,
    pub subnet_id: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static ADDRESS: Schema = Schema {
    name: "Address",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "allocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "CarrierIp", query: "CarrierIp", wire: "carrierIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CustomerOwnedIp",
            query: "CustomerOwnedIp",
            wire: "customerOwnedIp",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "customerOwnedIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Domain", query: "Domain", wire: "domain", ty: Type::Str(&DOMAIN_TYPE), ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "NetworkBorderGroup",
            query: "NetworkBorderGroup",
            wire: "networkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceOwnerId",
            query: "NetworkInterfaceOwnerId",
            wire: "networkInterfaceOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "publicIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PublicIpv4Pool",
            query: "PublicIpv4Pool",
            wire: "publicIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ServiceManaged",
            query: "ServiceManaged",
            wire: "serviceManaged",
            ty: Type::Str(&SERVICE_MANAGED),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Address, ADDRESS; 0 allocation_id 1 association_id 2 carrier_ip 3 customer_owned_ip 4 customer_owned_ipv4_pool 5 domain 6 instance_id 7 network_border_group 8 network_interface_id 9 network_interface_owner_id 10 private_ip_address 11 public_ip 12 public_ipv4_pool 13 service_managed 14 subnet_id 15 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressAttribute {
    pub allocation_id: Option<Text>,
    pub ptr_record: Option<Text>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
    pub public_ip: Option<Text>,
}
pub static ADDRESS_ATTRIBUTE: Schema = Schema {
    name: "AddressAttribute",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "allocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PtrRecord", query: "PtrRecord", wire: "ptrRecord", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PtrRecordUpdate",
            query: "PtrRecordUpdate",
            wire: "ptrRecordUpdate",
            ty: Type::Struct(&PTR_UPDATE_STATUS),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "publicIp", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddressAttribute, ADDRESS_ATTRIBUTE; 0 allocation_id 1 ptr_record 2 ptr_record_update 3 public_ip);

static ADDRESS_ATTRIBUTE_NAME: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["domain-name"] };
static ADDRESS_LIST: ListRules =
    ListRules { item: Type::Struct(&ADDRESS), item_name: "item", min: None, max: None };
static ADDRESS_SET: ListRules =
    ListRules { item: Type::Struct(&ADDRESS_ATTRIBUTE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllocateAddressRequest {
    pub address: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub domain: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub network_border_group: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static ALLOCATE_ADDRESS_REQUEST: Schema = Schema {
    name: "AllocateAddressRequest",
    members: &[
        Member { name: "Address", query: "Address", wire: "Address", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "CustomerOwnedIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Domain", query: "Domain", wire: "Domain", ty: Type::Str(&DOMAIN_TYPE), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "IpamPoolId", query: "IpamPoolId", wire: "IpamPoolId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "NetworkBorderGroup",
            query: "NetworkBorderGroup",
            wire: "NetworkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PublicIpv4Pool",
            query: "PublicIpv4Pool",
            wire: "PublicIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AllocateAddressRequest, ALLOCATE_ADDRESS_REQUEST; 0 address 1 customer_owned_ipv4_pool 2 domain 3 dry_run 4 ipam_pool_id 5 network_border_group 6 public_ipv4_pool 7 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllocateAddressResult {
    pub allocation_id: Option<Text>,
    pub carrier_ip: Option<Text>,
    pub customer_owned_ip: Option<Text>,
    pub customer_owned_ipv4_pool: Option<Text>,
    pub domain: Option<Text>,
    pub network_border_group: Option<Text>,
    pub public_ip: Option<Text>,
    pub public_ipv4_pool: Option<Text>,
}
pub static ALLOCATE_ADDRESS_RESULT: Schema = Schema {
    name: "AllocateAddressResult",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "allocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "CarrierIp", query: "CarrierIp", wire: "carrierIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CustomerOwnedIp",
            query: "CustomerOwnedIp",
            wire: "customerOwnedIp",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "customerOwnedIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Domain", query: "Domain", wire: "domain", ty: Type::Str(&DOMAIN_TYPE), ..BODY },
        Member {
            name: "NetworkBorderGroup",
            query: "NetworkBorderGroup",
            wire: "networkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "publicIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PublicIpv4Pool",
            query: "PublicIpv4Pool",
            wire: "publicIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AllocateAddressResult, ALLOCATE_ADDRESS_RESULT; 0 allocation_id 1 carrier_ip 2 customer_owned_ip 3 customer_owned_ipv4_pool 4 domain 5 network_border_group 6 public_ip 7 public_ipv4_pool);

static ALLOCATION_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "AllocationId", min: None, max: None };
static ALLOCATION_IDS: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static AMD_SEV_SNP_SPECIFICATION: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["enabled", "disabled"] };
static ARCHITECTURE_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"],
};
static ARCHITECTURE_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&ARCHITECTURE_TYPE), item_name: "item", min: None, max: None };
static ARCHITECTURE_VALUES: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignPrivateIpAddressesRequest {
    pub allow_reassignment: Option<bool>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Vec<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Vec<String>,
    pub secondary_private_ip_address_count: Option<i32>,
}
pub static ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema = Schema {
    name: "AssignPrivateIpAddressesRequest",
    members: &[
        Member {
            name: "AllowReassignment",
            query: "AllowReassignment",
            wire: "allowReassignment",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Ipv4PrefixCount",
            query: "Ipv4PrefixCount",
            wire: "Ipv4PrefixCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv4Prefixes",
            query: "Ipv4Prefix",
            wire: "Ipv4Prefix",
            ty: Type::List(&IP_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::List(&PRIVATE_IP_ADDRESS_STRING_LIST),
            ..BODY
        },
        Member {
            name: "SecondaryPrivateIpAddressCount",
            query: "SecondaryPrivateIpAddressCount",
            wire: "secondaryPrivateIpAddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssignPrivateIpAddressesRequest, ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST; 0 allow_reassignment 1 ipv4_prefix_count 2 ipv4_prefixes 3 network_interface_id 4 private_ip_addresses 5 secondary_private_ip_address_count);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignPrivateIpAddressesResult {
    pub assigned_ipv4_prefixes: List<Ipv4PrefixSpecification>,
    pub assigned_private_ip_addresses: List<AssignedPrivateIpAddress>,
    pub network_interface_id: Option<Text>,
}
pub static ASSIGN_PRIVATE_IP_ADDRESSES_RESULT: Schema = Schema {
    name: "AssignPrivateIpAddressesResult",
    members: &[
        Member {
            name: "AssignedIpv4Prefixes",
            query: "AssignedIpv4PrefixSet",
            wire: "assignedIpv4PrefixSet",
            ty: Type::List(&IPV4_PREFIXES_LIST),
            ..BODY
        },
        Member {
            name: "AssignedPrivateIpAddresses",
            query: "AssignedPrivateIpAddressesSet",
            wire: "assignedPrivateIpAddressesSet",
            ty: Type::List(&ASSIGNED_PRIVATE_IP_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssignPrivateIpAddressesResult, ASSIGN_PRIVATE_IP_ADDRESSES_RESULT; 0 assigned_ipv4_prefixes 1 assigned_private_ip_addresses 2 network_interface_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignedPrivateIpAddress {
    pub private_ip_address: Option<Text>,
}
pub static ASSIGNED_PRIVATE_IP_ADDRESS: Schema = Schema {
    name: "AssignedPrivateIpAddress",
    members: &[Member {
        name: "PrivateIpAddress",
        query: "PrivateIpAddress",
        wire: "privateIpAddress",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssignedPrivateIpAddress, ASSIGNED_PRIVATE_IP_ADDRESS; 0 private_ip_address);

static ASSIGNED_PRIVATE_IP_ADDRESS_LIST: ListRules =
    ListRules { item: Type::Struct(&ASSIGNED_PRIVATE_IP_ADDRESS), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateAddressRequest {
    pub allocation_id: Option<String>,
    pub allow_reassociation: Option<bool>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip: Option<String>,
}
pub static ASSOCIATE_ADDRESS_REQUEST: Schema = Schema {
    name: "AssociateAddressRequest",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AllowReassociation",
            query: "AllowReassociation",
            wire: "allowReassociation",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "InstanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "PublicIp", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateAddressRequest, ASSOCIATE_ADDRESS_REQUEST; 0 allocation_id 1 allow_reassociation 2 dry_run 3 instance_id 4 network_interface_id 5 private_ip_address 6 public_ip);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateAddressResult {
    pub association_id: Option<Text>,
}
pub static ASSOCIATE_ADDRESS_RESULT: Schema = Schema {
    name: "AssociateAddressResult",
    members: &[Member {
        name: "AssociationId",
        query: "AssociationId",
        wire: "associationId",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateAddressResult, ASSOCIATE_ADDRESS_RESULT; 0 association_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDhcpOptionsRequest {
    pub dhcp_options_id: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
pub static ASSOCIATE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    name: "AssociateDhcpOptionsRequest",
    members: &[
        Member {
            name: "DhcpOptionsId",
            query: "DhcpOptionsId",
            wire: "DhcpOptionsId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateDhcpOptionsRequest, ASSOCIATE_DHCP_OPTIONS_REQUEST; 0 dhcp_options_id 1 dry_run 2 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateIamInstanceProfileRequest {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub instance_id: Option<String>,
}
pub static ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "AssociateIamInstanceProfileRequest",
    members: &[
        Member {
            name: "IamInstanceProfile",
            query: "IamInstanceProfile",
            wire: "IamInstanceProfile",
            required: true,
            ty: Type::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "InstanceId",
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
shape!(AssociateIamInstanceProfileRequest, ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST; 0 iam_instance_profile 1 instance_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateIamInstanceProfileResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
pub static ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: Schema = Schema {
    name: "AssociateIamInstanceProfileResult",
    members: &[Member {
        name: "IamInstanceProfileAssociation",
        query: "IamInstanceProfileAssociation",
        wire: "iamInstanceProfileAssociation",
        ty: Type::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateIamInstanceProfileResult, ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT; 0 iam_instance_profile_association);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableRequest {
    pub dry_run: Option<bool>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
}
pub static ASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "AssociateRouteTableRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "GatewayId", query: "GatewayId", wire: "GatewayId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PublicIpv4Pool",
            query: "PublicIpv4Pool",
            wire: "PublicIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateRouteTableRequest, ASSOCIATE_ROUTE_TABLE_REQUEST; 0 dry_run 1 gateway_id 2 public_ipv4_pool 3 route_table_id 4 subnet_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableResult {
    pub association_id: Option<Text>,
    pub association_state: Option<RouteTableAssociationState>,
}
pub static ASSOCIATE_ROUTE_TABLE_RESULT: Schema = Schema {
    name: "AssociateRouteTableResult",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AssociationState",
            query: "AssociationState",
            wire: "associationState",
            ty: Type::Struct(&ROUTE_TABLE_ASSOCIATION_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateRouteTableResult, ASSOCIATE_ROUTE_TABLE_RESULT; 0 association_id 1 association_state);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVpcCidrBlockRequest {
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    pub cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_pool: Option<String>,
    pub vpc_id: Option<String>,
}
pub static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema = Schema {
    name: "AssociateVpcCidrBlockRequest",
    members: &[
        Member {
            name: "AmazonProvidedIpv6CidrBlock",
            query: "AmazonProvidedIpv6CidrBlock",
            wire: "amazonProvidedIpv6CidrBlock",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "CidrBlock", query: "CidrBlock", wire: "CidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Ipv4IpamPoolId",
            query: "Ipv4IpamPoolId",
            wire: "Ipv4IpamPoolId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv4NetmaskLength",
            query: "Ipv4NetmaskLength",
            wire: "Ipv4NetmaskLength",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "Ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockNetworkBorderGroup",
            query: "Ipv6CidrBlockNetworkBorderGroup",
            wire: "Ipv6CidrBlockNetworkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6IpamPoolId",
            query: "Ipv6IpamPoolId",
            wire: "Ipv6IpamPoolId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6NetmaskLength",
            query: "Ipv6NetmaskLength",
            wire: "Ipv6NetmaskLength",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Ipv6Pool", query: "Ipv6Pool", wire: "Ipv6Pool", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateVpcCidrBlockRequest, ASSOCIATE_VPC_CIDR_BLOCK_REQUEST; 0 amazon_provided_ipv6_cidr_block 1 cidr_block 2 ipv4_ipam_pool_id 3 ipv4_netmask_length 4 ipv6_cidr_block 5 ipv6_cidr_block_network_border_group 6 ipv6_ipam_pool_id 7 ipv6_netmask_length 8 ipv6_pool 9 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVpcCidrBlockResult {
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub vpc_id: Option<Text>,
}
pub static ASSOCIATE_VPC_CIDR_BLOCK_RESULT: Schema = Schema {
    name: "AssociateVpcCidrBlockResult",
    members: &[
        Member {
            name: "CidrBlockAssociation",
            query: "CidrBlockAssociation",
            wire: "cidrBlockAssociation",
            ty: Type::Struct(&VPC_CIDR_BLOCK_ASSOCIATION),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockAssociation",
            query: "Ipv6CidrBlockAssociation",
            wire: "ipv6CidrBlockAssociation",
            ty: Type::Struct(&VPC_IPV6_CIDR_BLOCK_ASSOCIATION),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssociateVpcCidrBlockResult, ASSOCIATE_VPC_CIDR_BLOCK_RESULT; 0 cidr_block_association 1 ipv6_cidr_block_association 2 vpc_id);

static ASSOCIATED_SUBNET_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static ASSOCIATION_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "AssociationId", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}
pub static ATTACH_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    name: "AttachInternetGatewayRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InternetGatewayId",
            query: "InternetGatewayId",
            wire: "internetGatewayId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachInternetGatewayRequest, ATTACH_INTERNET_GATEWAY_REQUEST; 0 dry_run 1 internet_gateway_id 2 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachNetworkInterfaceRequest {
    pub device_index: Option<i32>,
    pub dry_run: Option<bool>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub instance_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub network_interface_id: Option<String>,
}
pub static ATTACH_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    name: "AttachNetworkInterfaceRequest",
    members: &[
        Member {
            name: "DeviceIndex",
            query: "DeviceIndex",
            wire: "deviceIndex",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "EnaQueueCount",
            query: "EnaQueueCount",
            wire: "EnaQueueCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaSrdSpecification",
            query: "EnaSrdSpecification",
            wire: "EnaSrdSpecification",
            ty: Type::Struct(&ENA_SRD_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "instanceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "NetworkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
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
shape!(AttachNetworkInterfaceRequest, ATTACH_NETWORK_INTERFACE_REQUEST; 0 device_index 1 dry_run 2 ena_queue_count 3 ena_srd_specification 4 instance_id 5 network_card_index 6 network_interface_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachNetworkInterfaceResult {
    pub attachment_id: Option<Text>,
    pub network_card_index: Option<i32>,
}
pub static ATTACH_NETWORK_INTERFACE_RESULT: Schema = Schema {
    name: "AttachNetworkInterfaceResult",
    members: &[
        Member {
            name: "AttachmentId",
            query: "AttachmentId",
            wire: "attachmentId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "networkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachNetworkInterfaceResult, ATTACH_NETWORK_INTERFACE_RESULT; 0 attachment_id 1 network_card_index);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}
pub static ATTACHMENT_ENA_SRD_SPECIFICATION: Schema = Schema {
    name: "AttachmentEnaSrdSpecification",
    members: &[
        Member {
            name: "EnaSrdEnabled",
            query: "EnaSrdEnabled",
            wire: "enaSrdEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnaSrdUdpSpecification",
            query: "EnaSrdUdpSpecification",
            wire: "enaSrdUdpSpecification",
            ty: Type::Struct(&ATTACHMENT_ENA_SRD_UDP_SPECIFICATION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachmentEnaSrdSpecification, ATTACHMENT_ENA_SRD_SPECIFICATION; 0 ena_srd_enabled 1 ena_srd_udp_specification);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
pub static ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Schema = Schema {
    name: "AttachmentEnaSrdUdpSpecification",
    members: &[Member {
        name: "EnaSrdUdpEnabled",
        query: "EnaSrdUdpEnabled",
        wire: "enaSrdUdpEnabled",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttachmentEnaSrdUdpSpecification, ATTACHMENT_ENA_SRD_UDP_SPECIFICATION; 0 ena_srd_udp_enabled);

static ATTACHMENT_LIMIT_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["shared", "dedicated"] };
static ATTACHMENT_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["attaching", "attached", "detaching", "detached"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}
pub static ATTRIBUTE_BOOLEAN_VALUE: Schema = Schema {
    name: "AttributeBooleanValue",
    members: &[Member { name: "Value", query: "Value", wire: "value", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttributeBooleanValue, ATTRIBUTE_BOOLEAN_VALUE; 0 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValue {
    pub value: Option<String>,
}
pub static ATTRIBUTE_VALUE: Schema = Schema {
    name: "AttributeValue",
    members: &[Member { name: "Value", query: "Value", wire: "value", ty: Type::Str(&ANY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AttributeValue, ATTRIBUTE_VALUE; 0 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub to_port: Option<i32>,
}
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: Schema = Schema {
    name: "AuthorizeSecurityGroupEgressRequest",
    members: &[
        Member { name: "CidrIp", query: "CidrIp", wire: "cidrIp", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "FromPort", query: "FromPort", wire: "fromPort", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "GroupId",
            query: "GroupId",
            wire: "groupId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "ipPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "ipProtocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SourceSecurityGroupName",
            query: "SourceSecurityGroupName",
            wire: "sourceSecurityGroupName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceSecurityGroupOwnerId",
            query: "SourceSecurityGroupOwnerId",
            wire: "sourceSecurityGroupOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "toPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AuthorizeSecurityGroupEgressRequest, AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST; 0 cidr_ip 1 dry_run 2 from_port 3 group_id 4 ip_permissions 5 ip_protocol 6 source_security_group_name 7 source_security_group_owner_id 8 tag_specifications 9 to_port);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: List<SecurityGroupRule>,
}
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT: Schema = Schema {
    name: "AuthorizeSecurityGroupEgressResult",
    members: &[
        Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY },
        Member {
            name: "SecurityGroupRules",
            query: "SecurityGroupRuleSet",
            wire: "securityGroupRuleSet",
            ty: Type::List(&SECURITY_GROUP_RULE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AuthorizeSecurityGroupEgressResult, AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT; 0 r#return 1 security_group_rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub to_port: Option<i32>,
}
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST: Schema = Schema {
    name: "AuthorizeSecurityGroupIngressRequest",
    members: &[
        Member { name: "CidrIp", query: "CidrIp", wire: "CidrIp", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "FromPort", query: "FromPort", wire: "FromPort", ty: Type::Int(None, None), ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "GroupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "GroupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "IpPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "IpProtocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SourceSecurityGroupName",
            query: "SourceSecurityGroupName",
            wire: "SourceSecurityGroupName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceSecurityGroupOwnerId",
            query: "SourceSecurityGroupOwnerId",
            wire: "SourceSecurityGroupOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "ToPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AuthorizeSecurityGroupIngressRequest, AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST; 0 cidr_ip 1 dry_run 2 from_port 3 group_id 4 group_name 5 ip_permissions 6 ip_protocol 7 source_security_group_name 8 source_security_group_owner_id 9 tag_specifications 10 to_port);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: List<SecurityGroupRule>,
}
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT: Schema = Schema {
    name: "AuthorizeSecurityGroupIngressResult",
    members: &[
        Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY },
        Member {
            name: "SecurityGroupRules",
            query: "SecurityGroupRuleSet",
            wire: "securityGroupRuleSet",
            ty: Type::List(&SECURITY_GROUP_RULE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AuthorizeSecurityGroupIngressResult, AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT; 0 r#return 1 security_group_rules);

static AUTO_PROVISION_ZONES_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["enabled", "disabled"] };
static AUTO_SCALING_IPS_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["enabled", "disabled"] };
static AVAILABILITY_MODE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["zonal", "regional"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub geography: Vec<AvailabilityZoneGeography>,
    pub group_long_name: Option<Text>,
    pub group_name: Option<Text>,
    pub messages: Vec<AvailabilityZoneMessage>,
    pub network_border_group: Option<Text>,
    pub opt_in_status: Option<Text>,
    pub parent_zone_id: Option<Text>,
    pub parent_zone_name: Option<Text>,
    pub region_name: Option<Text>,
    pub state: Option<Text>,
    pub sub_geography: Vec<AvailabilityZoneSubGeography>,
    pub zone_id: Option<Text>,
    pub zone_name: Option<Text>,
    pub zone_type: Option<Text>,
}
pub static AVAILABILITY_ZONE: Schema = Schema {
    name: "AvailabilityZone",
    members: &[
        Member {
            name: "Geography",
            query: "GeographySet",
            wire: "geographySet",
            ty: Type::List(&AVAILABILITY_ZONE_GEOGRAPHY_LIST),
            ..BODY
        },
        Member {
            name: "GroupLongName",
            query: "GroupLongName",
            wire: "groupLongName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GroupName", query: "GroupName", wire: "groupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Messages",
            query: "MessageSet",
            wire: "messageSet",
            ty: Type::List(&AVAILABILITY_ZONE_MESSAGE_LIST),
            ..BODY
        },
        Member {
            name: "NetworkBorderGroup",
            query: "NetworkBorderGroup",
            wire: "networkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "OptInStatus",
            query: "OptInStatus",
            wire: "optInStatus",
            ty: Type::Str(&AVAILABILITY_ZONE_OPT_IN_STATUS),
            ..BODY
        },
        Member {
            name: "ParentZoneId",
            query: "ParentZoneId",
            wire: "parentZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ParentZoneName",
            query: "ParentZoneName",
            wire: "parentZoneName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "RegionName", query: "RegionName", wire: "regionName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "State",
            query: "ZoneState",
            wire: "zoneState",
            ty: Type::Str(&AVAILABILITY_ZONE_STATE),
            ..BODY
        },
        Member {
            name: "SubGeography",
            query: "SubGeographySet",
            wire: "subGeographySet",
            ty: Type::List(&AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST),
            ..BODY
        },
        Member { name: "ZoneId", query: "ZoneId", wire: "zoneId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "ZoneName", query: "ZoneName", wire: "zoneName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "ZoneType", query: "ZoneType", wire: "zoneType", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AvailabilityZone, AVAILABILITY_ZONE; 0 geography 1 group_long_name 2 group_name 3 messages 4 network_border_group 5 opt_in_status 6 parent_zone_id 7 parent_zone_name 8 region_name 9 state 10 sub_geography 11 zone_id 12 zone_name 13 zone_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneAddress {
    pub allocation_ids: Vec<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}
pub static AVAILABILITY_ZONE_ADDRESS: Schema = Schema {
    name: "AvailabilityZoneAddress",
    members: &[
        Member {
            name: "AllocationIds",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::List(&ALLOCATION_ID_LIST),
            ..BODY
        },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "AvailabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "AvailabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AvailabilityZoneAddress, AVAILABILITY_ZONE_ADDRESS; 0 allocation_ids 1 availability_zone 2 availability_zone_id);

static AVAILABILITY_ZONE_ADDRESSES: ListRules = ListRules {
    item: Type::Struct(&AVAILABILITY_ZONE_ADDRESS),
    item_name: "AvailabilityZoneAddress",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneGeography {
    pub name: Option<Text>,
}
pub static AVAILABILITY_ZONE_GEOGRAPHY: Schema = Schema {
    name: "AvailabilityZoneGeography",
    members: &[Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AvailabilityZoneGeography, AVAILABILITY_ZONE_GEOGRAPHY; 0 name);

static AVAILABILITY_ZONE_GEOGRAPHY_LIST: ListRules =
    ListRules { item: Type::Struct(&AVAILABILITY_ZONE_GEOGRAPHY), item_name: "item", min: None, max: None };
static AVAILABILITY_ZONE_LIST: ListRules =
    ListRules { item: Type::Struct(&AVAILABILITY_ZONE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneMessage {
    pub message: Option<Text>,
}
pub static AVAILABILITY_ZONE_MESSAGE: Schema = Schema {
    name: "AvailabilityZoneMessage",
    members: &[Member { name: "Message", query: "Message", wire: "message", ty: Type::Str(&ANY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AvailabilityZoneMessage, AVAILABILITY_ZONE_MESSAGE; 0 message);

static AVAILABILITY_ZONE_MESSAGE_LIST: ListRules =
    ListRules { item: Type::Struct(&AVAILABILITY_ZONE_MESSAGE), item_name: "item", min: None, max: None };
static AVAILABILITY_ZONE_OPT_IN_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["opt-in-not-required", "opted-in", "not-opted-in"],
};
static AVAILABILITY_ZONE_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["available", "information", "impaired", "unavailable", "constrained"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<Text>,
}
pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY: Schema = Schema {
    name: "AvailabilityZoneSubGeography",
    members: &[Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AvailabilityZoneSubGeography, AVAILABILITY_ZONE_SUB_GEOGRAPHY; 0 name);

static AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST: ListRules = ListRules {
    item: Type::Struct(&AVAILABILITY_ZONE_SUB_GEOGRAPHY),
    item_name: "item",
    min: None,
    max: None,
};
static BANDWIDTH_WEIGHTING_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["default", "vpc-1", "ebs-1"] };
static BANDWIDTH_WEIGHTING_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&BANDWIDTH_WEIGHTING_TYPE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlobAttributeValue {
    pub value: Option<Blob>,
}
pub static BLOB_ATTRIBUTE_VALUE: Schema = Schema {
    name: "BlobAttributeValue",
    members: &[Member { name: "Value", query: "Value", wire: "value", ty: Type::Blob, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(BlobAttributeValue, BLOB_ATTRIBUTE_VALUE; 0 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsBlockDevice>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
pub static BLOCK_DEVICE_MAPPING: Schema = Schema {
    name: "BlockDeviceMapping",
    members: &[
        Member { name: "DeviceName", query: "DeviceName", wire: "deviceName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Ebs", query: "Ebs", wire: "ebs", ty: Type::Struct(&EBS_BLOCK_DEVICE), ..BODY },
        Member { name: "NoDevice", query: "NoDevice", wire: "noDevice", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VirtualName",
            query: "VirtualName",
            wire: "virtualName",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(BlockDeviceMapping, BLOCK_DEVICE_MAPPING; 0 device_name 1 ebs 2 no_device 3 virtual_name);

static BLOCK_DEVICE_MAPPING_LIST: ListRules =
    ListRules { item: Type::Struct(&BLOCK_DEVICE_MAPPING), item_name: "item", min: None, max: None };
static BLOCK_DEVICE_MAPPING_REQUEST_LIST: ListRules = ListRules {
    item: Type::Struct(&BLOCK_DEVICE_MAPPING),
    item_name: "BlockDeviceMapping",
    min: None,
    max: None,
};
static BLOCK_PUBLIC_ACCESS_MODE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["off", "block-bidirectional", "block-ingress"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<Text>,
}
pub static BLOCK_PUBLIC_ACCESS_STATES: Schema = Schema {
    name: "BlockPublicAccessStates",
    members: &[Member {
        name: "InternetGatewayBlockMode",
        query: "InternetGatewayBlockMode",
        wire: "internetGatewayBlockMode",
        ty: Type::Str(&BLOCK_PUBLIC_ACCESS_MODE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(BlockPublicAccessStates, BLOCK_PUBLIC_ACCESS_STATES; 0 internet_gateway_block_mode);

static BOOT_MODE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["legacy-bios", "uefi"] };
static BOOT_MODE_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&BOOT_MODE_TYPE), item_name: "item", min: None, max: None };
static BOOT_MODE_VALUES: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["legacy-bios", "uefi", "uefi-preferred"] };
static CAPACITY_RESERVATION_PREFERENCE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["capacity-reservations-only", "open", "none"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
pub static CAPACITY_RESERVATION_SPECIFICATION: Schema = Schema {
    name: "CapacityReservationSpecification",
    members: &[
        Member {
            name: "CapacityReservationPreference",
            query: "CapacityReservationPreference",
            wire: "CapacityReservationPreference",
            ty: Type::Str(&CAPACITY_RESERVATION_PREFERENCE),
            ..BODY
        },
        Member {
            name: "CapacityReservationTarget",
            query: "CapacityReservationTarget",
            wire: "CapacityReservationTarget",
            ty: Type::Struct(&CAPACITY_RESERVATION_TARGET),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CapacityReservationSpecification, CAPACITY_RESERVATION_SPECIFICATION; 0 capacity_reservation_preference 1 capacity_reservation_target);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<Text>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
pub static CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Schema = Schema {
    name: "CapacityReservationSpecificationResponse",
    members: &[
        Member {
            name: "CapacityReservationPreference",
            query: "CapacityReservationPreference",
            wire: "capacityReservationPreference",
            ty: Type::Str(&CAPACITY_RESERVATION_PREFERENCE),
            ..BODY
        },
        Member {
            name: "CapacityReservationTarget",
            query: "CapacityReservationTarget",
            wire: "capacityReservationTarget",
            ty: Type::Struct(&CAPACITY_RESERVATION_TARGET_RESPONSE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CapacityReservationSpecificationResponse, CAPACITY_RESERVATION_SPECIFICATION_RESPONSE; 0 capacity_reservation_preference 1 capacity_reservation_target);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
pub static CAPACITY_RESERVATION_TARGET: Schema = Schema {
    name: "CapacityReservationTarget",
    members: &[
        Member {
            name: "CapacityReservationId",
            query: "CapacityReservationId",
            wire: "CapacityReservationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CapacityReservationResourceGroupArn",
            query: "CapacityReservationResourceGroupArn",
            wire: "CapacityReservationResourceGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CapacityReservationTarget, CAPACITY_RESERVATION_TARGET; 0 capacity_reservation_id 1 capacity_reservation_resource_group_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<Text>,
    pub capacity_reservation_resource_group_arn: Option<Text>,
}
pub static CAPACITY_RESERVATION_TARGET_RESPONSE: Schema = Schema {
    name: "CapacityReservationTargetResponse",
    members: &[
        Member {
            name: "CapacityReservationId",
            query: "CapacityReservationId",
            wire: "capacityReservationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CapacityReservationResourceGroupArn",
            query: "CapacityReservationResourceGroupArn",
            wire: "capacityReservationResourceGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CapacityReservationTargetResponse, CAPACITY_RESERVATION_TARGET_RESPONSE; 0 capacity_reservation_id 1 capacity_reservation_resource_group_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
pub static CONNECTION_TRACKING_CONFIGURATION: Schema = Schema {
    name: "ConnectionTrackingConfiguration",
    members: &[
        Member {
            name: "TcpEstablishedTimeout",
            query: "TcpEstablishedTimeout",
            wire: "tcpEstablishedTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "UdpStreamTimeout",
            query: "UdpStreamTimeout",
            wire: "udpStreamTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "UdpTimeout",
            query: "UdpTimeout",
            wire: "udpTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ConnectionTrackingConfiguration, CONNECTION_TRACKING_CONFIGURATION; 0 tcp_established_timeout 1 udp_stream_timeout 2 udp_timeout);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
pub static CONNECTION_TRACKING_SPECIFICATION_REQUEST: Schema = Schema {
    name: "ConnectionTrackingSpecificationRequest",
    members: &[
        Member {
            name: "TcpEstablishedTimeout",
            query: "TcpEstablishedTimeout",
            wire: "TcpEstablishedTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "UdpStreamTimeout",
            query: "UdpStreamTimeout",
            wire: "UdpStreamTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "UdpTimeout",
            query: "UdpTimeout",
            wire: "UdpTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ConnectionTrackingSpecificationRequest, CONNECTION_TRACKING_SPECIFICATION_REQUEST; 0 tcp_established_timeout 1 udp_stream_timeout 2 udp_timeout);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
pub static CONNECTION_TRACKING_SPECIFICATION_RESPONSE: Schema = Schema {
    name: "ConnectionTrackingSpecificationResponse",
    members: &[
        Member {
            name: "TcpEstablishedTimeout",
            query: "TcpEstablishedTimeout",
            wire: "tcpEstablishedTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "UdpStreamTimeout",
            query: "UdpStreamTimeout",
            wire: "udpStreamTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "UdpTimeout",
            query: "UdpTimeout",
            wire: "udpTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ConnectionTrackingSpecificationResponse, CONNECTION_TRACKING_SPECIFICATION_RESPONSE; 0 tcp_established_timeout 1 udp_stream_timeout 2 udp_timeout);

static CONNECTIVITY_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["private", "public"] };
static CORE_COUNT_LIST: ListRules =
    ListRules { item: Type::Int(None, None), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuOptions {
    pub amd_sev_snp: Option<Text>,
    pub core_count: Option<i32>,
    pub nested_virtualization: Option<Text>,
    pub threads_per_core: Option<i32>,
}
pub static CPU_OPTIONS: Schema = Schema {
    name: "CpuOptions",
    members: &[
        Member {
            name: "AmdSevSnp",
            query: "AmdSevSnp",
            wire: "amdSevSnp",
            ty: Type::Str(&AMD_SEV_SNP_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "CoreCount",
            query: "CoreCount",
            wire: "coreCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NestedVirtualization",
            query: "NestedVirtualization",
            wire: "nestedVirtualization",
            ty: Type::Str(&NESTED_VIRTUALIZATION_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "ThreadsPerCore",
            query: "ThreadsPerCore",
            wire: "threadsPerCore",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CpuOptions, CPU_OPTIONS; 0 amd_sev_snp 1 core_count 2 nested_virtualization 3 threads_per_core);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuOptionsRequest {
    pub amd_sev_snp: Option<String>,
    pub core_count: Option<i32>,
    pub nested_virtualization: Option<String>,
    pub threads_per_core: Option<i32>,
}
pub static CPU_OPTIONS_REQUEST: Schema = Schema {
    name: "CpuOptionsRequest",
    members: &[
        Member {
            name: "AmdSevSnp",
            query: "AmdSevSnp",
            wire: "AmdSevSnp",
            ty: Type::Str(&AMD_SEV_SNP_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "CoreCount",
            query: "CoreCount",
            wire: "CoreCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NestedVirtualization",
            query: "NestedVirtualization",
            wire: "NestedVirtualization",
            ty: Type::Str(&NESTED_VIRTUALIZATION_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "ThreadsPerCore",
            query: "ThreadsPerCore",
            wire: "ThreadsPerCore",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CpuOptionsRequest, CPU_OPTIONS_REQUEST; 0 amd_sev_snp 1 core_count 2 nested_virtualization 3 threads_per_core);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultSubnetRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_native: Option<bool>,
}
pub static CREATE_DEFAULT_SUBNET_REQUEST: Schema = Schema {
    name: "CreateDefaultSubnetRequest",
    members: &[
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "AvailabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "AvailabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Ipv6Native", query: "Ipv6Native", wire: "Ipv6Native", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateDefaultSubnetRequest, CREATE_DEFAULT_SUBNET_REQUEST; 0 availability_zone 1 availability_zone_id 2 dry_run 3 ipv6_native);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultSubnetResult {
    pub subnet: Option<Subnet>,
}
pub static CREATE_DEFAULT_SUBNET_RESULT: Schema = Schema {
    name: "CreateDefaultSubnetResult",
    members: &[Member { name: "Subnet", query: "Subnet", wire: "subnet", ty: Type::Struct(&SUBNET), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateDefaultSubnetResult, CREATE_DEFAULT_SUBNET_RESULT; 0 subnet);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcRequest {
    pub dry_run: Option<bool>,
}
pub static CREATE_DEFAULT_VPC_REQUEST: Schema = Schema {
    name: "CreateDefaultVpcRequest",
    members: &[Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateDefaultVpcRequest, CREATE_DEFAULT_VPC_REQUEST; 0 dry_run);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcResult {
    pub vpc: Option<Vpc>,
}
pub static CREATE_DEFAULT_VPC_RESULT: Schema = Schema {
    name: "CreateDefaultVpcResult",
    members: &[Member { name: "Vpc", query: "Vpc", wire: "vpc", ty: Type::Struct(&VPC), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateDefaultVpcResult, CREATE_DEFAULT_VPC_RESULT; 0 vpc);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDhcpOptionsRequest {
    pub dhcp_configurations: Vec<NewDhcpConfiguration>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static CREATE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    name: "CreateDhcpOptionsRequest",
    members: &[
        Member {
            name: "DhcpConfigurations",
            query: "DhcpConfiguration",
            wire: "dhcpConfiguration",
            required: true,
            ty: Type::List(&NEW_DHCP_CONFIGURATION_LIST),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateDhcpOptionsRequest, CREATE_DHCP_OPTIONS_REQUEST; 0 dhcp_configurations 1 dry_run 2 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDhcpOptionsResult {
    pub dhcp_options: Option<DhcpOptions>,
}
pub static CREATE_DHCP_OPTIONS_RESULT: Schema = Schema {
    name: "CreateDhcpOptionsResult",
    members: &[Member {
        name: "DhcpOptions",
        query: "DhcpOptions",
        wire: "dhcpOptions",
        ty: Type::Struct(&DHCP_OPTIONS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateDhcpOptionsResult, CREATE_DHCP_OPTIONS_RESULT; 0 dhcp_options);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static CREATE_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    name: "CreateInternetGatewayRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateInternetGatewayRequest, CREATE_INTERNET_GATEWAY_REQUEST; 0 dry_run 1 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayResult {
    pub internet_gateway: Option<InternetGateway>,
}
pub static CREATE_INTERNET_GATEWAY_RESULT: Schema = Schema {
    name: "CreateInternetGatewayResult",
    members: &[Member {
        name: "InternetGateway",
        query: "InternetGateway",
        wire: "internetGateway",
        ty: Type::Struct(&INTERNET_GATEWAY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateInternetGatewayResult, CREATE_INTERNET_GATEWAY_RESULT; 0 internet_gateway);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyPairRequest {
    pub dry_run: Option<bool>,
    pub key_format: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static CREATE_KEY_PAIR_REQUEST: Schema = Schema {
    name: "CreateKeyPairRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "KeyFormat",
            query: "KeyFormat",
            wire: "KeyFormat",
            ty: Type::Str(&KEY_FORMAT),
            ..BODY
        },
        Member {
            name: "KeyName",
            query: "KeyName",
            wire: "KeyName",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "KeyType", query: "KeyType", wire: "KeyType", ty: Type::Str(&KEY_TYPE), ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateKeyPairRequest, CREATE_KEY_PAIR_REQUEST; 0 dry_run 1 key_format 2 key_name 3 key_type 4 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateManagedPrefixListRequest {
    pub address_family: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub entries: Vec<AddPrefixListEntry>,
    pub max_entries: Option<i32>,
    pub prefix_list_name: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static CREATE_MANAGED_PREFIX_LIST_REQUEST: Schema = Schema {
    name: "CreateManagedPrefixListRequest",
    members: &[
        Member {
            name: "AddressFamily",
            query: "AddressFamily",
            wire: "AddressFamily",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "ClientToken",
            idempotency_token: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "Entries",
            query: "Entry",
            wire: "Entry",
            ty: Type::List(&ADD_PREFIX_LIST_ENTRIES),
            ..BODY
        },
        Member {
            name: "MaxEntries",
            query: "MaxEntries",
            wire: "MaxEntries",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "PrefixListName",
            query: "PrefixListName",
            wire: "PrefixListName",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateManagedPrefixListRequest, CREATE_MANAGED_PREFIX_LIST_REQUEST; 0 address_family 1 client_token 2 dry_run 3 entries 4 max_entries 5 prefix_list_name 6 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
pub static CREATE_MANAGED_PREFIX_LIST_RESULT: Schema = Schema {
    name: "CreateManagedPrefixListResult",
    members: &[Member {
        name: "PrefixList",
        query: "PrefixList",
        wire: "prefixList",
        ty: Type::Struct(&MANAGED_PREFIX_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateManagedPrefixListResult, CREATE_MANAGED_PREFIX_LIST_RESULT; 0 prefix_list);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNatGatewayRequest {
    pub allocation_id: Option<String>,
    pub availability_mode: Option<String>,
    pub availability_zone_addresses: Vec<AvailabilityZoneAddress>,
    pub client_token: Option<String>,
    pub connectivity_type: Option<String>,
    pub dry_run: Option<bool>,
    pub private_ip_address: Option<String>,
    pub secondary_allocation_ids: Vec<String>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub secondary_private_ip_addresses: Vec<String>,
    pub subnet_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub vpc_id: Option<String>,
}
pub static CREATE_NAT_GATEWAY_REQUEST: Schema = Schema {
    name: "CreateNatGatewayRequest",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityMode",
            query: "AvailabilityMode",
            wire: "AvailabilityMode",
            ty: Type::Str(&AVAILABILITY_MODE),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneAddresses",
            query: "AvailabilityZoneAddress",
            wire: "AvailabilityZoneAddress",
            ty: Type::List(&AVAILABILITY_ZONE_ADDRESSES),
            ..BODY
        },
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "ClientToken",
            idempotency_token: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ConnectivityType",
            query: "ConnectivityType",
            wire: "ConnectivityType",
            ty: Type::Str(&CONNECTIVITY_TYPE),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "PrivateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecondaryAllocationIds",
            query: "SecondaryAllocationId",
            wire: "SecondaryAllocationId",
            ty: Type::List(&ALLOCATION_ID_LIST),
            ..BODY
        },
        Member {
            name: "SecondaryPrivateIpAddressCount",
            query: "SecondaryPrivateIpAddressCount",
            wire: "SecondaryPrivateIpAddressCount",
            ty: Type::Int(Some(1), Some(31)),
            ..BODY
        },
        Member {
            name: "SecondaryPrivateIpAddresses",
            query: "SecondaryPrivateIpAddress",
            wire: "SecondaryPrivateIpAddress",
            ty: Type::List(&IP_LIST),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "SubnetId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNatGatewayRequest, CREATE_NAT_GATEWAY_REQUEST; 0 allocation_id 1 availability_mode 2 availability_zone_addresses 3 client_token 4 connectivity_type 5 dry_run 6 private_ip_address 7 secondary_allocation_ids 8 secondary_private_ip_address_count 9 secondary_private_ip_addresses 10 subnet_id 11 tag_specifications 12 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNatGatewayResult {
    pub client_token: Option<Text>,
    pub nat_gateway: Option<NatGateway>,
}
pub static CREATE_NAT_GATEWAY_RESULT: Schema = Schema {
    name: "CreateNatGatewayResult",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "clientToken",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NatGateway",
            query: "NatGateway",
            wire: "natGateway",
            ty: Type::Struct(&NAT_GATEWAY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNatGatewayResult, CREATE_NAT_GATEWAY_RESULT; 0 client_token 1 nat_gateway);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclEntryRequest {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}
pub static CREATE_NETWORK_ACL_ENTRY_REQUEST: Schema = Schema {
    name: "CreateNetworkAclEntryRequest",
    members: &[
        Member { name: "CidrBlock", query: "CidrBlock", wire: "cidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Egress", query: "Egress", wire: "egress", required: true, ty: Type::Bool, ..BODY },
        Member {
            name: "IcmpTypeCode",
            query: "Icmp",
            wire: "Icmp",
            ty: Type::Struct(&ICMP_TYPE_CODE),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PortRange",
            query: "PortRange",
            wire: "portRange",
            ty: Type::Struct(&PORT_RANGE),
            ..BODY
        },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "protocol",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RuleAction",
            query: "RuleAction",
            wire: "ruleAction",
            required: true,
            ty: Type::Str(&RULE_ACTION),
            ..BODY
        },
        Member {
            name: "RuleNumber",
            query: "RuleNumber",
            wire: "ruleNumber",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNetworkAclEntryRequest, CREATE_NETWORK_ACL_ENTRY_REQUEST; 0 cidr_block 1 dry_run 2 egress 3 icmp_type_code 4 ipv6_cidr_block 5 network_acl_id 6 port_range 7 protocol 8 rule_action 9 rule_number);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub vpc_id: Option<String>,
}
pub static CREATE_NETWORK_ACL_REQUEST: Schema = Schema {
    name: "CreateNetworkAclRequest",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "ClientToken",
            idempotency_token: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNetworkAclRequest, CREATE_NETWORK_ACL_REQUEST; 0 client_token 1 dry_run 2 tag_specifications 3 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclResult {
    pub client_token: Option<Text>,
    pub network_acl: Option<NetworkAcl>,
}
pub static CREATE_NETWORK_ACL_RESULT: Schema = Schema {
    name: "CreateNetworkAclResult",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "clientToken",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkAcl",
            query: "NetworkAcl",
            wire: "networkAcl",
            ty: Type::Struct(&NETWORK_ACL),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNetworkAclResult, CREATE_NETWORK_ACL_RESULT; 0 client_token 1 network_acl);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceRequest {
    pub client_token: Option<String>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub groups: Vec<String>,
    pub interface_type: Option<String>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecificationRequest>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecificationRequest>,
    pub operator: Option<OperatorRequest>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static CREATE_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    name: "CreateNetworkInterfaceRequest",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "ClientToken",
            idempotency_token: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ConnectionTrackingSpecification",
            query: "ConnectionTrackingSpecification",
            wire: "ConnectionTrackingSpecification",
            ty: Type::Struct(&CONNECTION_TRACKING_SPECIFICATION_REQUEST),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "EnablePrimaryIpv6",
            query: "EnablePrimaryIpv6",
            wire: "EnablePrimaryIpv6",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Groups",
            query: "SecurityGroupId",
            wire: "SecurityGroupId",
            ty: Type::List(&SECURITY_GROUP_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "InterfaceType",
            query: "InterfaceType",
            wire: "InterfaceType",
            ty: Type::Str(&NETWORK_INTERFACE_CREATION_TYPE),
            ..BODY
        },
        Member {
            name: "Ipv4PrefixCount",
            query: "Ipv4PrefixCount",
            wire: "Ipv4PrefixCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv4Prefixes",
            query: "Ipv4Prefix",
            wire: "Ipv4Prefix",
            ty: Type::List(&IPV4_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6AddressCount",
            query: "Ipv6AddressCount",
            wire: "ipv6AddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6Addresses",
            query: "Ipv6Addresses",
            wire: "ipv6Addresses",
            ty: Type::List(&INSTANCE_IPV6_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6PrefixCount",
            query: "Ipv6PrefixCount",
            wire: "Ipv6PrefixCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6Prefixes",
            query: "Ipv6Prefix",
            wire: "Ipv6Prefix",
            ty: Type::List(&IPV6_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "Operator",
            ty: Type::Struct(&OPERATOR_REQUEST),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddresses",
            wire: "privateIpAddresses",
            ty: Type::List(&PRIVATE_IP_ADDRESS_SPECIFICATION_LIST),
            ..BODY
        },
        Member {
            name: "SecondaryPrivateIpAddressCount",
            query: "SecondaryPrivateIpAddressCount",
            wire: "secondaryPrivateIpAddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "SubnetId",
            query: "SubnetId",
            wire: "subnetId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNetworkInterfaceRequest, CREATE_NETWORK_INTERFACE_REQUEST; 0 client_token 1 connection_tracking_specification 2 description 3 dry_run 4 enable_primary_ipv6 5 groups 6 interface_type 7 ipv4_prefix_count 8 ipv4_prefixes 9 ipv6_address_count 10 ipv6_addresses 11 ipv6_prefix_count 12 ipv6_prefixes 13 operator 14 private_ip_address 15 private_ip_addresses 16 secondary_private_ip_address_count 17 subnet_id 18 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceResult {
    pub client_token: Option<Text>,
    pub network_interface: Option<NetworkInterface>,
}
pub static CREATE_NETWORK_INTERFACE_RESULT: Schema = Schema {
    name: "CreateNetworkInterfaceResult",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "clientToken",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkInterface",
            query: "NetworkInterface",
            wire: "networkInterface",
            ty: Type::Struct(&NETWORK_INTERFACE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateNetworkInterfaceResult, CREATE_NETWORK_INTERFACE_RESULT; 0 client_token 1 network_interface);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub route_table_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
pub static CREATE_ROUTE_REQUEST: Schema = Schema {
    name: "CreateRouteRequest",
    members: &[
        Member {
            name: "CarrierGatewayId",
            query: "CarrierGatewayId",
            wire: "CarrierGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CoreNetworkArn",
            query: "CoreNetworkArn",
            wire: "CoreNetworkArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationCidrBlock",
            query: "DestinationCidrBlock",
            wire: "destinationCidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationIpv6CidrBlock",
            query: "DestinationIpv6CidrBlock",
            wire: "destinationIpv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationPrefixListId",
            query: "DestinationPrefixListId",
            wire: "DestinationPrefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "EgressOnlyInternetGatewayId",
            query: "EgressOnlyInternetGatewayId",
            wire: "egressOnlyInternetGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GatewayId", query: "GatewayId", wire: "gatewayId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "LocalGatewayId",
            query: "LocalGatewayId",
            wire: "LocalGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NatGatewayId",
            query: "NatGatewayId",
            wire: "natGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "OdbNetworkArn",
            query: "OdbNetworkArn",
            wire: "OdbNetworkArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TransitGatewayId",
            query: "TransitGatewayId",
            wire: "TransitGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "VpcEndpointId",
            query: "VpcEndpointId",
            wire: "VpcEndpointId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "VpcPeeringConnectionId",
            query: "VpcPeeringConnectionId",
            wire: "vpcPeeringConnectionId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRouteRequest, CREATE_ROUTE_REQUEST; 0 carrier_gateway_id 1 core_network_arn 2 destination_cidr_block 3 destination_ipv6_cidr_block 4 destination_prefix_list_id 5 dry_run 6 egress_only_internet_gateway_id 7 gateway_id 8 instance_id 9 local_gateway_id 10 nat_gateway_id 11 network_interface_id 12 odb_network_arn 13 route_table_id 14 transit_gateway_id 15 vpc_endpoint_id 16 vpc_peering_connection_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResult {
    pub r#return: Option<bool>,
}
pub static CREATE_ROUTE_RESULT: Schema = Schema {
    name: "CreateRouteResult",
    members: &[Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRouteResult, CREATE_ROUTE_RESULT; 0 r#return);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub vpc_id: Option<String>,
}
pub static CREATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "CreateRouteTableRequest",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "ClientToken",
            idempotency_token: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRouteTableRequest, CREATE_ROUTE_TABLE_REQUEST; 0 client_token 1 dry_run 2 tag_specifications 3 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableResult {
    pub client_token: Option<Text>,
    pub route_table: Option<RouteTable>,
}
pub static CREATE_ROUTE_TABLE_RESULT: Schema = Schema {
    name: "CreateRouteTableResult",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "clientToken",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RouteTable",
            query: "RouteTable",
            wire: "routeTable",
            ty: Type::Struct(&ROUTE_TABLE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateRouteTableResult, CREATE_ROUTE_TABLE_RESULT; 0 client_token 1 route_table);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupRequest {
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub group_name: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub vpc_id: Option<String>,
}
pub static CREATE_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "CreateSecurityGroupRequest",
    members: &[
        Member {
            name: "Description",
            query: "GroupDescription",
            wire: "GroupDescription",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "GroupName",
            query: "GroupName",
            wire: "GroupName",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateSecurityGroupRequest, CREATE_SECURITY_GROUP_REQUEST; 0 description 1 dry_run 2 group_name 3 tag_specifications 4 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<Text>,
    pub security_group_arn: Option<Text>,
    pub tags: List<Tag>,
}
pub static CREATE_SECURITY_GROUP_RESULT: Schema = Schema {
    name: "CreateSecurityGroupResult",
    members: &[
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupArn",
            query: "SecurityGroupArn",
            wire: "securityGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateSecurityGroupResult, CREATE_SECURITY_GROUP_RESULT; 0 group_id 1 security_group_arn 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_native: Option<bool>,
    pub ipv6_netmask_length: Option<i32>,
    pub outpost_arn: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub vpc_id: Option<String>,
}
pub static CREATE_SUBNET_REQUEST: Schema = Schema {
    name: "CreateSubnetRequest",
    members: &[
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "AvailabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "AvailabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "CidrBlock", query: "CidrBlock", wire: "CidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "Ipv4IpamPoolId",
            query: "Ipv4IpamPoolId",
            wire: "Ipv4IpamPoolId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv4NetmaskLength",
            query: "Ipv4NetmaskLength",
            wire: "Ipv4NetmaskLength",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "Ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6IpamPoolId",
            query: "Ipv6IpamPoolId",
            wire: "Ipv6IpamPoolId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Ipv6Native", query: "Ipv6Native", wire: "Ipv6Native", ty: Type::Bool, ..BODY },
        Member {
            name: "Ipv6NetmaskLength",
            query: "Ipv6NetmaskLength",
            wire: "Ipv6NetmaskLength",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "OutpostArn", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateSubnetRequest, CREATE_SUBNET_REQUEST; 0 availability_zone 1 availability_zone_id 2 cidr_block 3 dry_run 4 ipv4_ipam_pool_id 5 ipv4_netmask_length 6 ipv6_cidr_block 7 ipv6_ipam_pool_id 8 ipv6_native 9 ipv6_netmask_length 10 outpost_arn 11 tag_specifications 12 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}
pub static CREATE_SUBNET_RESULT: Schema = Schema {
    name: "CreateSubnetResult",
    members: &[Member { name: "Subnet", query: "Subnet", wire: "subnet", ty: Type::Struct(&SUBNET), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateSubnetResult, CREATE_SUBNET_RESULT; 0 subnet);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}
pub static CREATE_TAGS_REQUEST: Schema = Schema {
    name: "CreateTagsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "Resources",
            query: "ResourceId",
            wire: "ResourceId",
            required: true,
            ty: Type::List(&RESOURCE_ID_LIST),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tag",
            wire: "Tag",
            required: true,
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateTagsRequest, CREATE_TAGS_REQUEST; 0 dry_run 1 resources 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcRequest {
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_pool: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
}
pub static CREATE_VPC_REQUEST: Schema = Schema {
    name: "CreateVpcRequest",
    members: &[
        Member {
            name: "AmazonProvidedIpv6CidrBlock",
            query: "AmazonProvidedIpv6CidrBlock",
            wire: "amazonProvidedIpv6CidrBlock",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "CidrBlock", query: "CidrBlock", wire: "CidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceTenancy",
            query: "InstanceTenancy",
            wire: "instanceTenancy",
            ty: Type::Str(&TENANCY),
            ..BODY
        },
        Member {
            name: "Ipv4IpamPoolId",
            query: "Ipv4IpamPoolId",
            wire: "Ipv4IpamPoolId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv4NetmaskLength",
            query: "Ipv4NetmaskLength",
            wire: "Ipv4NetmaskLength",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "Ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockNetworkBorderGroup",
            query: "Ipv6CidrBlockNetworkBorderGroup",
            wire: "Ipv6CidrBlockNetworkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6IpamPoolId",
            query: "Ipv6IpamPoolId",
            wire: "Ipv6IpamPoolId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6NetmaskLength",
            query: "Ipv6NetmaskLength",
            wire: "Ipv6NetmaskLength",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Ipv6Pool", query: "Ipv6Pool", wire: "Ipv6Pool", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member {
            name: "VpcEncryptionControl",
            query: "VpcEncryptionControl",
            wire: "VpcEncryptionControl",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_CONFIGURATION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateVpcRequest, CREATE_VPC_REQUEST; 0 amazon_provided_ipv6_cidr_block 1 cidr_block 2 dry_run 3 instance_tenancy 4 ipv4_ipam_pool_id 5 ipv4_netmask_length 6 ipv6_cidr_block 7 ipv6_cidr_block_network_border_group 8 ipv6_ipam_pool_id 9 ipv6_netmask_length 10 ipv6_pool 11 tag_specifications 12 vpc_encryption_control);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}
pub static CREATE_VPC_RESULT: Schema = Schema {
    name: "CreateVpcResult",
    members: &[Member { name: "Vpc", query: "Vpc", wire: "vpc", ty: Type::Struct(&VPC), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreateVpcResult, CREATE_VPC_RESULT; 0 vpc);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreditSpecificationRequest {
    pub cpu_credits: Option<String>,
}
pub static CREDIT_SPECIFICATION_REQUEST: Schema = Schema {
    name: "CreditSpecificationRequest",
    members: &[Member {
        name: "CpuCredits",
        query: "CpuCredits",
        wire: "CpuCredits",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CreditSpecificationRequest, CREDIT_SPECIFICATION_REQUEST; 0 cpu_credits);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultConnectionTrackingConfiguration {
    pub default_tcp_established_timeout: Option<i32>,
    pub default_udp_stream_timeout: Option<i32>,
    pub default_udp_timeout: Option<i32>,
}
pub static DEFAULT_CONNECTION_TRACKING_CONFIGURATION: Schema = Schema {
    name: "DefaultConnectionTrackingConfiguration",
    members: &[
        Member {
            name: "DefaultTcpEstablishedTimeout",
            query: "DefaultTcpEstablishedTimeout",
            wire: "defaultTcpEstablishedTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "DefaultUdpStreamTimeout",
            query: "DefaultUdpStreamTimeout",
            wire: "defaultUdpStreamTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "DefaultUdpTimeout",
            query: "DefaultUdpTimeout",
            wire: "defaultUdpTimeout",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DefaultConnectionTrackingConfiguration, DEFAULT_CONNECTION_TRACKING_CONFIGURATION; 0 default_tcp_established_timeout 1 default_udp_stream_timeout 2 default_udp_timeout);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDhcpOptionsRequest {
    pub dhcp_options_id: Option<String>,
    pub dry_run: Option<bool>,
}
pub static DELETE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    name: "DeleteDhcpOptionsRequest",
    members: &[
        Member {
            name: "DhcpOptionsId",
            query: "DhcpOptionsId",
            wire: "DhcpOptionsId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteDhcpOptionsRequest, DELETE_DHCP_OPTIONS_REQUEST; 0 dhcp_options_id 1 dry_run);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
}
pub static DELETE_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    name: "DeleteInternetGatewayRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InternetGatewayId",
            query: "InternetGatewayId",
            wire: "internetGatewayId",
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
shape!(DeleteInternetGatewayRequest, DELETE_INTERNET_GATEWAY_REQUEST; 0 dry_run 1 internet_gateway_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteKeyPairRequest {
    pub dry_run: Option<bool>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
}
pub static DELETE_KEY_PAIR_REQUEST: Schema = Schema {
    name: "DeleteKeyPairRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "KeyName", query: "KeyName", wire: "KeyName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyPairId", query: "KeyPairId", wire: "KeyPairId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteKeyPairRequest, DELETE_KEY_PAIR_REQUEST; 0 dry_run 1 key_name 2 key_pair_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteKeyPairResult {
    pub key_pair_id: Option<Text>,
    pub r#return: Option<bool>,
}
pub static DELETE_KEY_PAIR_RESULT: Schema = Schema {
    name: "DeleteKeyPairResult",
    members: &[
        Member { name: "KeyPairId", query: "KeyPairId", wire: "keyPairId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteKeyPairResult, DELETE_KEY_PAIR_RESULT; 0 key_pair_id 1 r#return);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteManagedPrefixListRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
}
pub static DELETE_MANAGED_PREFIX_LIST_REQUEST: Schema = Schema {
    name: "DeleteManagedPrefixListRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "PrefixListId",
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
shape!(DeleteManagedPrefixListRequest, DELETE_MANAGED_PREFIX_LIST_REQUEST; 0 dry_run 1 prefix_list_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
pub static DELETE_MANAGED_PREFIX_LIST_RESULT: Schema = Schema {
    name: "DeleteManagedPrefixListResult",
    members: &[Member {
        name: "PrefixList",
        query: "PrefixList",
        wire: "prefixList",
        ty: Type::Struct(&MANAGED_PREFIX_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteManagedPrefixListResult, DELETE_MANAGED_PREFIX_LIST_RESULT; 0 prefix_list);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNatGatewayRequest {
    pub dry_run: Option<bool>,
    pub nat_gateway_id: Option<String>,
}
pub static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema {
    name: "DeleteNatGatewayRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NatGatewayId",
            query: "NatGatewayId",
            wire: "NatGatewayId",
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
shape!(DeleteNatGatewayRequest, DELETE_NAT_GATEWAY_REQUEST; 0 dry_run 1 nat_gateway_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNatGatewayResult {
    pub nat_gateway_id: Option<Text>,
}
pub static DELETE_NAT_GATEWAY_RESULT: Schema = Schema {
    name: "DeleteNatGatewayResult",
    members: &[Member {
        name: "NatGatewayId",
        query: "NatGatewayId",
        wire: "natGatewayId",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteNatGatewayResult, DELETE_NAT_GATEWAY_RESULT; 0 nat_gateway_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclEntryRequest {
    pub dry_run: Option<bool>,
    pub egress: Option<bool>,
    pub network_acl_id: Option<String>,
    pub rule_number: Option<i32>,
}
pub static DELETE_NETWORK_ACL_ENTRY_REQUEST: Schema = Schema {
    name: "DeleteNetworkAclEntryRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Egress", query: "Egress", wire: "egress", required: true, ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RuleNumber",
            query: "RuleNumber",
            wire: "ruleNumber",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteNetworkAclEntryRequest, DELETE_NETWORK_ACL_ENTRY_REQUEST; 0 dry_run 1 egress 2 network_acl_id 3 rule_number);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
}
pub static DELETE_NETWORK_ACL_REQUEST: Schema = Schema {
    name: "DeleteNetworkAclRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
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
shape!(DeleteNetworkAclRequest, DELETE_NETWORK_ACL_REQUEST; 0 dry_run 1 network_acl_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
}
pub static DELETE_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    name: "DeleteNetworkInterfaceRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
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
shape!(DeleteNetworkInterfaceRequest, DELETE_NETWORK_INTERFACE_REQUEST; 0 dry_run 1 network_interface_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}
pub static DELETE_ROUTE_REQUEST: Schema = Schema {
    name: "DeleteRouteRequest",
    members: &[
        Member {
            name: "DestinationCidrBlock",
            query: "DestinationCidrBlock",
            wire: "destinationCidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationIpv6CidrBlock",
            query: "DestinationIpv6CidrBlock",
            wire: "destinationIpv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationPrefixListId",
            query: "DestinationPrefixListId",
            wire: "DestinationPrefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
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
shape!(DeleteRouteRequest, DELETE_ROUTE_REQUEST; 0 destination_cidr_block 1 destination_ipv6_cidr_block 2 destination_prefix_list_id 3 dry_run 4 route_table_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteTableRequest {
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}
pub static DELETE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "DeleteRouteTableRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
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
shape!(DeleteRouteTableRequest, DELETE_ROUTE_TABLE_REQUEST; 0 dry_run 1 route_table_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
pub static DELETE_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "DeleteSecurityGroupRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "GroupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "GroupName", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteSecurityGroupRequest, DELETE_SECURITY_GROUP_REQUEST; 0 dry_run 1 group_id 2 group_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupResult {
    pub group_id: Option<Text>,
    pub r#return: Option<bool>,
}
pub static DELETE_SECURITY_GROUP_RESULT: Schema = Schema {
    name: "DeleteSecurityGroupResult",
    members: &[
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteSecurityGroupResult, DELETE_SECURITY_GROUP_RESULT; 0 group_id 1 r#return);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubnetRequest {
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
}
pub static DELETE_SUBNET_REQUEST: Schema = Schema {
    name: "DeleteSubnetRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "SubnetId",
            query: "SubnetId",
            wire: "SubnetId",
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
shape!(DeleteSubnetRequest, DELETE_SUBNET_REQUEST; 0 dry_run 1 subnet_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}
pub static DELETE_TAGS_REQUEST: Schema = Schema {
    name: "DeleteTagsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "Resources",
            query: "ResourceId",
            wire: "resourceId",
            required: true,
            ty: Type::List(&RESOURCE_ID_LIST),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tag",
            wire: "tag",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteTagsRequest, DELETE_TAGS_REQUEST; 0 dry_run 1 resources 2 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcRequest {
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
pub static DELETE_VPC_REQUEST: Schema = Schema {
    name: "DeleteVpcRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteVpcRequest, DELETE_VPC_REQUEST; 0 dry_run 1 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesRequest {
    pub attribute_names: Vec<String>,
    pub dry_run: Option<bool>,
}
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: Schema = Schema {
    name: "DescribeAccountAttributesRequest",
    members: &[
        Member {
            name: "AttributeNames",
            query: "AttributeName",
            wire: "attributeName",
            ty: Type::List(&ACCOUNT_ATTRIBUTE_NAME_STRING_LIST),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAccountAttributesRequest, DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST; 0 attribute_names 1 dry_run);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: List<AccountAttribute>,
}
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT: Schema = Schema {
    name: "DescribeAccountAttributesResult",
    members: &[Member {
        name: "AccountAttributes",
        query: "AccountAttributeSet",
        wire: "accountAttributeSet",
        ty: Type::List(&ACCOUNT_ATTRIBUTE_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAccountAttributesResult, DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT; 0 account_attributes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesAttributeRequest {
    pub allocation_ids: Vec<String>,
    pub attribute: Option<String>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeAddressesAttributeRequest",
    members: &[
        Member {
            name: "AllocationIds",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::List(&ALLOCATION_IDS),
            ..BODY
        },
        Member {
            name: "Attribute",
            query: "Attribute",
            wire: "Attribute",
            ty: Type::Str(&ADDRESS_ATTRIBUTE_NAME),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAddressesAttributeRequest, DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST; 0 allocation_ids 1 attribute 2 dry_run 3 max_results 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesAttributeResult {
    pub addresses: List<AddressAttribute>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT: Schema = Schema {
    name: "DescribeAddressesAttributeResult",
    members: &[
        Member {
            name: "Addresses",
            query: "AddressSet",
            wire: "addressSet",
            ty: Type::List(&ADDRESS_SET),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAddressesAttributeResult, DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT; 0 addresses 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesRequest {
    pub allocation_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub public_ips: Vec<String>,
}
pub static DESCRIBE_ADDRESSES_REQUEST: Schema = Schema {
    name: "DescribeAddressesRequest",
    members: &[
        Member {
            name: "AllocationIds",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::List(&ALLOCATION_ID_LIST),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "PublicIps",
            query: "PublicIp",
            wire: "PublicIp",
            ty: Type::List(&PUBLIC_IP_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAddressesRequest, DESCRIBE_ADDRESSES_REQUEST; 0 allocation_ids 1 dry_run 2 filters 3 public_ips);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesResult {
    pub addresses: List<Address>,
}
pub static DESCRIBE_ADDRESSES_RESULT: Schema = Schema {
    name: "DescribeAddressesResult",
    members: &[Member {
        name: "Addresses",
        query: "AddressesSet",
        wire: "addressesSet",
        ty: Type::List(&ADDRESS_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAddressesResult, DESCRIBE_ADDRESSES_RESULT; 0 addresses);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesRequest {
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub zone_ids: Vec<String>,
    pub zone_names: Vec<String>,
}
pub static DESCRIBE_AVAILABILITY_ZONES_REQUEST: Schema = Schema {
    name: "DescribeAvailabilityZonesRequest",
    members: &[
        Member {
            name: "AllAvailabilityZones",
            query: "AllAvailabilityZones",
            wire: "AllAvailabilityZones",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "ZoneIds",
            query: "ZoneId",
            wire: "ZoneId",
            ty: Type::List(&ZONE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "ZoneNames",
            query: "ZoneName",
            wire: "ZoneName",
            ty: Type::List(&ZONE_NAME_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAvailabilityZonesRequest, DESCRIBE_AVAILABILITY_ZONES_REQUEST; 0 all_availability_zones 1 dry_run 2 filters 3 zone_ids 4 zone_names);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: List<AvailabilityZone>,
}
pub static DESCRIBE_AVAILABILITY_ZONES_RESULT: Schema = Schema {
    name: "DescribeAvailabilityZonesResult",
    members: &[Member {
        name: "AvailabilityZones",
        query: "AvailabilityZoneInfo",
        wire: "availabilityZoneInfo",
        ty: Type::List(&AVAILABILITY_ZONE_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeAvailabilityZonesResult, DESCRIBE_AVAILABILITY_ZONES_RESULT; 0 availability_zones);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDhcpOptionsRequest {
    pub dhcp_options_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    name: "DescribeDhcpOptionsRequest",
    members: &[
        Member {
            name: "DhcpOptionsIds",
            query: "DhcpOptionsId",
            wire: "DhcpOptionsId",
            ty: Type::List(&DHCP_OPTIONS_ID_STRING_LIST),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeDhcpOptionsRequest, DESCRIBE_DHCP_OPTIONS_REQUEST; 0 dhcp_options_ids 1 dry_run 2 filters 3 max_results 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDhcpOptionsResult {
    pub dhcp_options: List<DhcpOptions>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_DHCP_OPTIONS_RESULT: Schema = Schema {
    name: "DescribeDhcpOptionsResult",
    members: &[
        Member {
            name: "DhcpOptions",
            query: "DhcpOptionsSet",
            wire: "dhcpOptionsSet",
            ty: Type::List(&DHCP_OPTIONS_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeDhcpOptionsResult, DESCRIBE_DHCP_OPTIONS_RESULT; 0 dhcp_options 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeIamInstanceProfileAssociationsRequest {
    pub association_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST: Schema = Schema {
    name: "DescribeIamInstanceProfileAssociationsRequest",
    members: &[
        Member {
            name: "AssociationIds",
            query: "AssociationId",
            wire: "AssociationId",
            ty: Type::List(&ASSOCIATION_ID_LIST),
            ..BODY
        },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeIamInstanceProfileAssociationsRequest, DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST; 0 association_ids 1 filters 2 max_results 3 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeIamInstanceProfileAssociationsResult {
    pub iam_instance_profile_associations: List<IamInstanceProfileAssociation>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT: Schema = Schema {
    name: "DescribeIamInstanceProfileAssociationsResult",
    members: &[
        Member {
            name: "IamInstanceProfileAssociations",
            query: "IamInstanceProfileAssociationSet",
            wire: "iamInstanceProfileAssociationSet",
            ty: Type::List(&IAM_INSTANCE_PROFILE_ASSOCIATION_SET),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeIamInstanceProfileAssociationsResult, DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT; 0 iam_instance_profile_associations 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub dry_run: Option<bool>,
    pub executable_users: Vec<String>,
    pub filters: Vec<Filter>,
    pub image_ids: Vec<String>,
    pub include_deprecated: Option<bool>,
    pub include_disabled: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub owners: Vec<String>,
}
pub static DESCRIBE_IMAGES_REQUEST: Schema = Schema {
    name: "DescribeImagesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "ExecutableUsers",
            query: "ExecutableBy",
            wire: "ExecutableBy",
            ty: Type::List(&EXECUTABLE_BY_STRING_LIST),
            ..BODY
        },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "ImageIds",
            query: "ImageId",
            wire: "ImageId",
            ty: Type::List(&IMAGE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "IncludeDeprecated",
            query: "IncludeDeprecated",
            wire: "IncludeDeprecated",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "IncludeDisabled",
            query: "IncludeDisabled",
            wire: "IncludeDisabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Owners", query: "Owner", wire: "Owner", ty: Type::List(&OWNER_STRING_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeImagesRequest, DESCRIBE_IMAGES_REQUEST; 0 dry_run 1 executable_users 2 filters 3 image_ids 4 include_deprecated 5 include_disabled 6 max_results 7 next_token 8 owners);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesResult {
    pub images: List<Image>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_IMAGES_RESULT: Schema = Schema {
    name: "DescribeImagesResult",
    members: &[
        Member { name: "Images", query: "ImagesSet", wire: "imagesSet", ty: Type::List(&IMAGE_LIST), ..BODY },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeImagesResult, DESCRIBE_IMAGES_RESULT; 0 images 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceAttributeRequest {
    pub attribute: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
}
pub static DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeInstanceAttributeRequest",
    members: &[
        Member {
            name: "Attribute",
            query: "Attribute",
            wire: "attribute",
            required: true,
            ty: Type::Str(&INSTANCE_ATTRIBUTE_NAME),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "instanceId",
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
shape!(DescribeInstanceAttributeRequest, DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST; 0 attribute 1 dry_run 2 instance_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceCreditSpecificationsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST: Schema = Schema {
    name: "DescribeInstanceCreditSpecificationsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceCreditSpecificationsRequest, DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST; 0 dry_run 1 filters 2 instance_ids 3 max_results 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceCreditSpecificationsResult {
    pub instance_credit_specifications: List<InstanceCreditSpecification>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT: Schema = Schema {
    name: "DescribeInstanceCreditSpecificationsResult",
    members: &[
        Member {
            name: "InstanceCreditSpecifications",
            query: "InstanceCreditSpecificationSet",
            wire: "instanceCreditSpecificationSet",
            ty: Type::List(&INSTANCE_CREDIT_SPECIFICATION_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceCreditSpecificationsResult, DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT; 0 instance_credit_specifications 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceStatusRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_all_instances: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_INSTANCE_STATUS_REQUEST: Schema = Schema {
    name: "DescribeInstanceStatusRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "IncludeAllInstances",
            query: "IncludeAllInstances",
            wire: "includeAllInstances",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "IncludeManagedResources",
            query: "IncludeManagedResources",
            wire: "IncludeManagedResources",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceStatusRequest, DESCRIBE_INSTANCE_STATUS_REQUEST; 0 dry_run 1 filters 2 include_all_instances 3 include_managed_resources 4 instance_ids 5 max_results 6 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceStatusResult {
    pub instance_statuses: List<InstanceStatus>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_INSTANCE_STATUS_RESULT: Schema = Schema {
    name: "DescribeInstanceStatusResult",
    members: &[
        Member {
            name: "InstanceStatuses",
            query: "InstanceStatusSet",
            wire: "instanceStatusSet",
            ty: Type::List(&INSTANCE_STATUS_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceStatusResult, DESCRIBE_INSTANCE_STATUS_RESULT; 0 instance_statuses 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypeOfferingsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub location_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST: Schema = Schema {
    name: "DescribeInstanceTypeOfferingsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "LocationType",
            query: "LocationType",
            wire: "LocationType",
            ty: Type::Str(&LOCATION_TYPE),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceTypeOfferingsRequest, DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST; 0 dry_run 1 filters 2 location_type 3 max_results 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypeOfferingsResult {
    pub instance_type_offerings: List<InstanceTypeOffering>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT: Schema = Schema {
    name: "DescribeInstanceTypeOfferingsResult",
    members: &[
        Member {
            name: "InstanceTypeOfferings",
            query: "InstanceTypeOfferingSet",
            wire: "instanceTypeOfferingSet",
            ty: Type::List(&INSTANCE_TYPE_OFFERINGS_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceTypeOfferingsResult, DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT; 0 instance_type_offerings 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_unsupported_in_region: Option<bool>,
    pub instance_types: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_INSTANCE_TYPES_REQUEST: Schema = Schema {
    name: "DescribeInstanceTypesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "IncludeUnsupportedInRegion",
            query: "IncludeUnsupportedInRegion",
            wire: "IncludeUnsupportedInRegion",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "InstanceTypes",
            query: "InstanceType",
            wire: "InstanceType",
            ty: Type::List(&REQUEST_INSTANCE_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(100)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceTypesRequest, DESCRIBE_INSTANCE_TYPES_REQUEST; 0 dry_run 1 filters 2 include_unsupported_in_region 3 instance_types 4 max_results 5 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypesResult {
    pub instance_types: List<InstanceTypeInfo>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_INSTANCE_TYPES_RESULT: Schema = Schema {
    name: "DescribeInstanceTypesResult",
    members: &[
        Member {
            name: "InstanceTypes",
            query: "InstanceTypeSet",
            wire: "instanceTypeSet",
            ty: Type::List(&INSTANCE_TYPE_INFO_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstanceTypesResult, DESCRIBE_INSTANCE_TYPES_RESULT; 0 instance_types 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstancesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_managed_resources: Option<bool>,
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_INSTANCES_REQUEST: Schema = Schema {
    name: "DescribeInstancesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "IncludeManagedResources",
            query: "IncludeManagedResources",
            wire: "IncludeManagedResources",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "maxResults",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstancesRequest, DESCRIBE_INSTANCES_REQUEST; 0 dry_run 1 filters 2 include_managed_resources 3 instance_ids 4 max_results 5 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstancesResult {
    pub next_token: Option<Text>,
    pub reservations: List<Reservation>,
}
pub static DESCRIBE_INSTANCES_RESULT: Schema = Schema {
    name: "DescribeInstancesResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Reservations",
            query: "ReservationSet",
            wire: "reservationSet",
            ty: Type::List(&RESERVATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInstancesResult, DESCRIBE_INSTANCES_RESULT; 0 next_token 1 reservations);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub internet_gateway_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_INTERNET_GATEWAYS_REQUEST: Schema = Schema {
    name: "DescribeInternetGatewaysRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "InternetGatewayIds",
            query: "InternetGatewayId",
            wire: "internetGatewayId",
            ty: Type::List(&INTERNET_GATEWAY_ID_LIST),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInternetGatewaysRequest, DESCRIBE_INTERNET_GATEWAYS_REQUEST; 0 dry_run 1 filters 2 internet_gateway_ids 3 max_results 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysResult {
    pub internet_gateways: List<InternetGateway>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_INTERNET_GATEWAYS_RESULT: Schema = Schema {
    name: "DescribeInternetGatewaysResult",
    members: &[
        Member {
            name: "InternetGateways",
            query: "InternetGatewaySet",
            wire: "internetGatewaySet",
            ty: Type::List(&INTERNET_GATEWAY_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeInternetGatewaysResult, DESCRIBE_INTERNET_GATEWAYS_RESULT; 0 internet_gateways 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyPairsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_public_key: Option<bool>,
    pub key_names: Vec<String>,
    pub key_pair_ids: Vec<String>,
}
pub static DESCRIBE_KEY_PAIRS_REQUEST: Schema = Schema {
    name: "DescribeKeyPairsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "IncludePublicKey",
            query: "IncludePublicKey",
            wire: "IncludePublicKey",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "KeyNames",
            query: "KeyName",
            wire: "KeyName",
            ty: Type::List(&KEY_NAME_STRING_LIST),
            ..BODY
        },
        Member {
            name: "KeyPairIds",
            query: "KeyPairId",
            wire: "KeyPairId",
            ty: Type::List(&KEY_PAIR_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeKeyPairsRequest, DESCRIBE_KEY_PAIRS_REQUEST; 0 dry_run 1 filters 2 include_public_key 3 key_names 4 key_pair_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyPairsResult {
    pub key_pairs: List<KeyPairInfo>,
}
pub static DESCRIBE_KEY_PAIRS_RESULT: Schema = Schema {
    name: "DescribeKeyPairsResult",
    members: &[Member {
        name: "KeyPairs",
        query: "KeySet",
        wire: "keySet",
        ty: Type::List(&KEY_PAIR_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeKeyPairsResult, DESCRIBE_KEY_PAIRS_RESULT; 0 key_pairs);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeManagedPrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Vec<String>,
}
pub static DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST: Schema = Schema {
    name: "DescribeManagedPrefixListsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(1), Some(100)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixListIds",
            query: "PrefixListId",
            wire: "PrefixListId",
            ty: Type::List(&VALUE_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeManagedPrefixListsRequest, DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 prefix_list_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeManagedPrefixListsResult {
    pub next_token: Option<Text>,
    pub prefix_lists: List<ManagedPrefixList>,
}
pub static DESCRIBE_MANAGED_PREFIX_LISTS_RESULT: Schema = Schema {
    name: "DescribeManagedPrefixListsResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixLists",
            query: "PrefixListSet",
            wire: "prefixListSet",
            ty: Type::List(&MANAGED_PREFIX_LIST_SET),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeManagedPrefixListsResult, DESCRIBE_MANAGED_PREFIX_LISTS_RESULT; 0 next_token 1 prefix_lists);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNatGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filter: Vec<Filter>,
    pub max_results: Option<i32>,
    pub nat_gateway_ids: Vec<String>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_NAT_GATEWAYS_REQUEST: Schema = Schema {
    name: "DescribeNatGatewaysRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filter", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member {
            name: "NatGatewayIds",
            query: "NatGatewayId",
            wire: "NatGatewayId",
            ty: Type::List(&NAT_GATEWAY_ID_STRING_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNatGatewaysRequest, DESCRIBE_NAT_GATEWAYS_REQUEST; 0 dry_run 1 filter 2 max_results 3 nat_gateway_ids 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNatGatewaysResult {
    pub nat_gateways: List<NatGateway>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_NAT_GATEWAYS_RESULT: Schema = Schema {
    name: "DescribeNatGatewaysResult",
    members: &[
        Member {
            name: "NatGateways",
            query: "NatGatewaySet",
            wire: "natGatewaySet",
            ty: Type::List(&NAT_GATEWAY_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNatGatewaysResult, DESCRIBE_NAT_GATEWAYS_RESULT; 0 nat_gateways 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub network_acl_ids: Vec<String>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_NETWORK_ACLS_REQUEST: Schema = Schema {
    name: "DescribeNetworkAclsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member {
            name: "NetworkAclIds",
            query: "NetworkAclId",
            wire: "NetworkAclId",
            ty: Type::List(&NETWORK_ACL_ID_STRING_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNetworkAclsRequest, DESCRIBE_NETWORK_ACLS_REQUEST; 0 dry_run 1 filters 2 max_results 3 network_acl_ids 4 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsResult {
    pub network_acls: List<NetworkAcl>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_NETWORK_ACLS_RESULT: Schema = Schema {
    name: "DescribeNetworkAclsResult",
    members: &[
        Member {
            name: "NetworkAcls",
            query: "NetworkAclSet",
            wire: "networkAclSet",
            ty: Type::List(&NETWORK_ACL_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNetworkAclsResult, DESCRIBE_NETWORK_ACLS_RESULT; 0 network_acls 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeRequest {
    pub attribute: Option<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
}
pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeNetworkInterfaceAttributeRequest",
    members: &[
        Member {
            name: "Attribute",
            query: "Attribute",
            wire: "attribute",
            ty: Type::Str(&NETWORK_INTERFACE_ATTRIBUTE),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
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
shape!(DescribeNetworkInterfaceAttributeRequest, DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST; 0 attribute 1 dry_run 2 network_interface_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeResult {
    pub associate_public_ip_address: Option<bool>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub description: Option<AttributeValue>,
    pub groups: List<GroupIdentifier>,
    pub network_interface_id: Option<Text>,
    pub source_dest_check: Option<AttributeBooleanValue>,
}
pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT: Schema = Schema {
    name: "DescribeNetworkInterfaceAttributeResult",
    members: &[
        Member {
            name: "AssociatePublicIpAddress",
            query: "AssociatePublicIpAddress",
            wire: "associatePublicIpAddress",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Attachment",
            query: "Attachment",
            wire: "attachment",
            ty: Type::Struct(&NETWORK_INTERFACE_ATTACHMENT),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "Groups",
            query: "GroupSet",
            wire: "groupSet",
            ty: Type::List(&GROUP_IDENTIFIER_LIST),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNetworkInterfaceAttributeResult, DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT; 0 associate_public_ip_address 1 attachment 2 description 3 groups 4 network_interface_id 5 source_dest_check);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_managed_resources: Option<bool>,
    pub max_results: Option<i32>,
    pub network_interface_ids: Vec<String>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_NETWORK_INTERFACES_REQUEST: Schema = Schema {
    name: "DescribeNetworkInterfacesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "IncludeManagedResources",
            query: "IncludeManagedResources",
            wire: "IncludeManagedResources",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceIds",
            query: "NetworkInterfaceId",
            wire: "NetworkInterfaceId",
            ty: Type::List(&NETWORK_INTERFACE_ID_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNetworkInterfacesRequest, DESCRIBE_NETWORK_INTERFACES_REQUEST; 0 dry_run 1 filters 2 include_managed_resources 3 max_results 4 network_interface_ids 5 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: List<NetworkInterface>,
    pub next_token: Option<Text>,
}
pub static DESCRIBE_NETWORK_INTERFACES_RESULT: Schema = Schema {
    name: "DescribeNetworkInterfacesResult",
    members: &[
        Member {
            name: "NetworkInterfaces",
            query: "NetworkInterfaceSet",
            wire: "networkInterfaceSet",
            ty: Type::List(&NETWORK_INTERFACE_LIST),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeNetworkInterfacesResult, DESCRIBE_NETWORK_INTERFACES_RESULT; 0 network_interfaces 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Vec<String>,
}
pub static DESCRIBE_PREFIX_LISTS_REQUEST: Schema = Schema {
    name: "DescribePrefixListsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixListIds",
            query: "PrefixListId",
            wire: "PrefixListId",
            ty: Type::List(&PREFIX_LIST_RESOURCE_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribePrefixListsRequest, DESCRIBE_PREFIX_LISTS_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 prefix_list_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePrefixListsResult {
    pub next_token: Option<Text>,
    pub prefix_lists: List<PrefixList>,
}
pub static DESCRIBE_PREFIX_LISTS_RESULT: Schema = Schema {
    name: "DescribePrefixListsResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixLists",
            query: "PrefixListSet",
            wire: "prefixListSet",
            ty: Type::List(&PREFIX_LIST_SET),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribePrefixListsResult, DESCRIBE_PREFIX_LISTS_RESULT; 0 next_token 1 prefix_lists);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub region_names: Vec<String>,
}
pub static DESCRIBE_REGIONS_REQUEST: Schema = Schema {
    name: "DescribeRegionsRequest",
    members: &[
        Member { name: "AllRegions", query: "AllRegions", wire: "AllRegions", ty: Type::Bool, ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "RegionNames",
            query: "RegionName",
            wire: "RegionName",
            ty: Type::List(&REGION_NAME_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeRegionsRequest, DESCRIBE_REGIONS_REQUEST; 0 all_regions 1 dry_run 2 filters 3 region_names);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsResult {
    pub regions: List<Region>,
}
pub static DESCRIBE_REGIONS_RESULT: Schema = Schema {
    name: "DescribeRegionsResult",
    members: &[Member {
        name: "Regions",
        query: "RegionInfo",
        wire: "regionInfo",
        ty: Type::List(&REGION_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeRegionsResult, DESCRIBE_REGIONS_RESULT; 0 regions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub route_table_ids: Vec<String>,
}
pub static DESCRIBE_ROUTE_TABLES_REQUEST: Schema = Schema {
    name: "DescribeRouteTablesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(100)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "RouteTableIds",
            query: "RouteTableId",
            wire: "RouteTableId",
            ty: Type::List(&ROUTE_TABLE_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeRouteTablesRequest, DESCRIBE_ROUTE_TABLES_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 route_table_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesResult {
    pub next_token: Option<Text>,
    pub route_tables: List<RouteTable>,
}
pub static DESCRIBE_ROUTE_TABLES_RESULT: Schema = Schema {
    name: "DescribeRouteTablesResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "RouteTables",
            query: "RouteTableSet",
            wire: "routeTableSet",
            ty: Type::List(&ROUTE_TABLE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeRouteTablesResult, DESCRIBE_ROUTE_TABLES_RESULT; 0 next_token 1 route_tables);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub security_group_rule_ids: Vec<String>,
}
pub static DESCRIBE_SECURITY_GROUP_RULES_REQUEST: Schema = Schema {
    name: "DescribeSecurityGroupRulesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupRuleIds",
            query: "SecurityGroupRuleId",
            wire: "SecurityGroupRuleId",
            ty: Type::List(&SECURITY_GROUP_RULE_ID_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSecurityGroupRulesRequest, DESCRIBE_SECURITY_GROUP_RULES_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 security_group_rule_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesResult {
    pub next_token: Option<Text>,
    pub security_group_rules: List<SecurityGroupRule>,
}
pub static DESCRIBE_SECURITY_GROUP_RULES_RESULT: Schema = Schema {
    name: "DescribeSecurityGroupRulesResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupRules",
            query: "SecurityGroupRuleSet",
            wire: "securityGroupRuleSet",
            ty: Type::List(&SECURITY_GROUP_RULE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSecurityGroupRulesResult, DESCRIBE_SECURITY_GROUP_RULES_RESULT; 0 next_token 1 security_group_rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub group_ids: Vec<String>,
    pub group_names: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_SECURITY_GROUPS_REQUEST: Schema = Schema {
    name: "DescribeSecurityGroupsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "GroupIds",
            query: "GroupId",
            wire: "GroupId",
            ty: Type::List(&GROUP_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "GroupNames",
            query: "GroupName",
            wire: "GroupName",
            ty: Type::List(&GROUP_NAME_STRING_LIST),
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSecurityGroupsRequest, DESCRIBE_SECURITY_GROUPS_REQUEST; 0 dry_run 1 filters 2 group_ids 3 group_names 4 max_results 5 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<Text>,
    pub security_groups: List<SecurityGroup>,
}
pub static DESCRIBE_SECURITY_GROUPS_RESULT: Schema = Schema {
    name: "DescribeSecurityGroupsResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroups",
            query: "SecurityGroupInfo",
            wire: "securityGroupInfo",
            ty: Type::List(&SECURITY_GROUP_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSecurityGroupsResult, DESCRIBE_SECURITY_GROUPS_RESULT; 0 next_token 1 security_groups);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub subnet_ids: Vec<String>,
}
pub static DESCRIBE_SUBNETS_REQUEST: Schema = Schema {
    name: "DescribeSubnetsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SubnetIds",
            query: "SubnetId",
            wire: "SubnetId",
            ty: Type::List(&SUBNET_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSubnetsRequest, DESCRIBE_SUBNETS_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 subnet_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<Text>,
    pub subnets: List<Subnet>,
}
pub static DESCRIBE_SUBNETS_RESULT: Schema = Schema {
    name: "DescribeSubnetsResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Subnets",
            query: "SubnetSet",
            wire: "subnetSet",
            ty: Type::List(&SUBNET_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeSubnetsResult, DESCRIBE_SUBNETS_RESULT; 0 next_token 1 subnets);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
pub static DESCRIBE_TAGS_REQUEST: Schema = Schema {
    name: "DescribeTagsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "maxResults",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTagsRequest, DESCRIBE_TAGS_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsResult {
    pub next_token: Option<Text>,
    pub tags: List<TagDescription>,
}
pub static DESCRIBE_TAGS_RESULT: Schema = Schema {
    name: "DescribeTagsResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            ty: Type::List(&TAG_DESCRIPTION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeTagsResult, DESCRIBE_TAGS_RESULT; 0 next_token 1 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_managed_resources: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub volume_ids: Vec<String>,
}
pub static DESCRIBE_VOLUMES_REQUEST: Schema = Schema {
    name: "DescribeVolumesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "IncludeManagedResources",
            query: "IncludeManagedResources",
            wire: "IncludeManagedResources",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "maxResults",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VolumeIds",
            query: "VolumeId",
            wire: "VolumeId",
            ty: Type::List(&VOLUME_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeVolumesRequest, DESCRIBE_VOLUMES_REQUEST; 0 dry_run 1 filters 2 include_managed_resources 3 max_results 4 next_token 5 volume_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumesResult {
    pub next_token: Option<Text>,
    pub volumes: List<Volume>,
}
pub static DESCRIBE_VOLUMES_RESULT: Schema = Schema {
    name: "DescribeVolumesResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Volumes",
            query: "VolumeSet",
            wire: "volumeSet",
            ty: Type::List(&VOLUME_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeVolumesResult, DESCRIBE_VOLUMES_RESULT; 0 next_token 1 volumes);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeVpcAttributeRequest",
    members: &[
        Member {
            name: "Attribute",
            query: "Attribute",
            wire: "Attribute",
            required: true,
            ty: Type::Str(&VPC_ATTRIBUTE_NAME),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeVpcAttributeRequest, DESCRIBE_VPC_ATTRIBUTE_REQUEST; 0 attribute 1 dry_run 2 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<Text>,
}
pub static DESCRIBE_VPC_ATTRIBUTE_RESULT: Schema = Schema {
    name: "DescribeVpcAttributeResult",
    members: &[
        Member {
            name: "EnableDnsHostnames",
            query: "EnableDnsHostnames",
            wire: "enableDnsHostnames",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableDnsSupport",
            query: "EnableDnsSupport",
            wire: "enableDnsSupport",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableNetworkAddressUsageMetrics",
            query: "EnableNetworkAddressUsageMetrics",
            wire: "enableNetworkAddressUsageMetrics",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeVpcAttributeResult, DESCRIBE_VPC_ATTRIBUTE_RESULT; 0 enable_dns_hostnames 1 enable_dns_support 2 enable_network_address_usage_metrics 3 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_ids: Vec<String>,
}
pub static DESCRIBE_VPCS_REQUEST: Schema = Schema {
    name: "DescribeVpcsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcIds", query: "VpcId", wire: "VpcId", ty: Type::List(&VPC_ID_STRING_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeVpcsRequest, DESCRIBE_VPCS_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 vpc_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsResult {
    pub next_token: Option<Text>,
    pub vpcs: List<Vpc>,
}
pub static DESCRIBE_VPCS_RESULT: Schema = Schema {
    name: "DescribeVpcsResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Vpcs", query: "VpcSet", wire: "vpcSet", ty: Type::List(&VPC_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeVpcsResult, DESCRIBE_VPCS_RESULT; 0 next_token 1 vpcs);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}
pub static DETACH_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    name: "DetachInternetGatewayRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InternetGatewayId",
            query: "InternetGatewayId",
            wire: "internetGatewayId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DetachInternetGatewayRequest, DETACH_INTERNET_GATEWAY_REQUEST; 0 dry_run 1 internet_gateway_id 2 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachNetworkInterfaceRequest {
    pub attachment_id: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
}
pub static DETACH_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    name: "DetachNetworkInterfaceRequest",
    members: &[
        Member {
            name: "AttachmentId",
            query: "AttachmentId",
            wire: "attachmentId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Force", query: "Force", wire: "force", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DetachNetworkInterfaceRequest, DETACH_NETWORK_INTERFACE_REQUEST; 0 attachment_id 1 dry_run 2 force);

static DEVICE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ebs", "instance-store"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DhcpConfiguration {
    pub key: Option<Text>,
    pub values: Vec<AttributeValue>,
}
pub static DHCP_CONFIGURATION: Schema = Schema {
    name: "DhcpConfiguration",
    members: &[
        Member { name: "Key", query: "Key", wire: "key", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Values",
            query: "ValueSet",
            wire: "valueSet",
            ty: Type::List(&DHCP_CONFIGURATION_VALUE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DhcpConfiguration, DHCP_CONFIGURATION; 0 key 1 values);

static DHCP_CONFIGURATION_LIST: ListRules =
    ListRules { item: Type::Struct(&DHCP_CONFIGURATION), item_name: "item", min: None, max: None };
static DHCP_CONFIGURATION_VALUE_LIST: ListRules =
    ListRules { item: Type::Struct(&ATTRIBUTE_VALUE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DhcpOptions {
    pub dhcp_configurations: Vec<DhcpConfiguration>,
    pub dhcp_options_id: Option<Text>,
    pub owner_id: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static DHCP_OPTIONS: Schema = Schema {
    name: "DhcpOptions",
    members: &[
        Member {
            name: "DhcpConfigurations",
            query: "DhcpConfigurationSet",
            wire: "dhcpConfigurationSet",
            ty: Type::List(&DHCP_CONFIGURATION_LIST),
            ..BODY
        },
        Member {
            name: "DhcpOptionsId",
            query: "DhcpOptionsId",
            wire: "dhcpOptionsId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DhcpOptions, DHCP_OPTIONS; 0 dhcp_configurations 1 dhcp_options_id 2 owner_id 3 tags);

static DHCP_OPTIONS_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "DhcpOptionsId", min: None, max: None };
static DHCP_OPTIONS_LIST: ListRules =
    ListRules { item: Type::Struct(&DHCP_OPTIONS), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateAddressRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
    pub public_ip: Option<String>,
}
pub static DISASSOCIATE_ADDRESS_REQUEST: Schema = Schema {
    name: "DisassociateAddressRequest",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "AssociationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "PublicIp", query: "PublicIp", wire: "PublicIp", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DisassociateAddressRequest, DISASSOCIATE_ADDRESS_REQUEST; 0 association_id 1 dry_run 2 public_ip);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateIamInstanceProfileRequest {
    pub association_id: Option<String>,
}
pub static DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    name: "DisassociateIamInstanceProfileRequest",
    members: &[Member {
        name: "AssociationId",
        query: "AssociationId",
        wire: "AssociationId",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DisassociateIamInstanceProfileRequest, DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST; 0 association_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateIamInstanceProfileResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
pub static DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: Schema = Schema {
    name: "DisassociateIamInstanceProfileResult",
    members: &[Member {
        name: "IamInstanceProfileAssociation",
        query: "IamInstanceProfileAssociation",
        wire: "iamInstanceProfileAssociation",
        ty: Type::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DisassociateIamInstanceProfileResult, DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT; 0 iam_instance_profile_association);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateRouteTableRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
}
pub static DISASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "DisassociateRouteTableRequest",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DisassociateRouteTableRequest, DISASSOCIATE_ROUTE_TABLE_REQUEST; 0 association_id 1 dry_run);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockRequest {
    pub association_id: Option<String>,
}
pub static DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema = Schema {
    name: "DisassociateVpcCidrBlockRequest",
    members: &[Member {
        name: "AssociationId",
        query: "AssociationId",
        wire: "associationId",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DisassociateVpcCidrBlockRequest, DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST; 0 association_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockResult {
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub vpc_id: Option<Text>,
}
pub static DISASSOCIATE_VPC_CIDR_BLOCK_RESULT: Schema = Schema {
    name: "DisassociateVpcCidrBlockResult",
    members: &[
        Member {
            name: "CidrBlockAssociation",
            query: "CidrBlockAssociation",
            wire: "cidrBlockAssociation",
            ty: Type::Struct(&VPC_CIDR_BLOCK_ASSOCIATION),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockAssociation",
            query: "Ipv6CidrBlockAssociation",
            wire: "ipv6CidrBlockAssociation",
            ty: Type::Struct(&VPC_IPV6_CIDR_BLOCK_ASSOCIATION),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DisassociateVpcCidrBlockResult, DISASSOCIATE_VPC_CIDR_BLOCK_RESULT; 0 cidr_block_association 1 ipv6_cidr_block_association 2 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiskInfo {
    pub count: Option<i32>,
    pub size_in_gb: Option<i64>,
    pub r#type: Option<Text>,
}
pub static DISK_INFO: Schema = Schema {
    name: "DiskInfo",
    members: &[
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member { name: "SizeInGB", query: "SizeInGB", wire: "sizeInGB", ty: Type::Long(None, None), ..BODY },
        Member { name: "Type", query: "Type", wire: "type", ty: Type::Str(&DISK_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DiskInfo, DISK_INFO; 0 count 1 size_in_gb 2 r#type);

static DISK_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&DISK_INFO), item_name: "item", min: None, max: None };
static DISK_TYPE: StrRules = StrRules { min: None, max: None, pattern: None, values: &["hdd", "ssd"] };
static DOMAIN_TYPE: StrRules = StrRules { min: None, max: None, pattern: None, values: &["vpc", "standard"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsBlockDevice {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub snapshot_id: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
}
pub static EBS_BLOCK_DEVICE: Schema = Schema {
    name: "EbsBlockDevice",
    members: &[
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "AvailabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EbsCardIndex",
            query: "EbsCardIndex",
            wire: "EbsCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Encrypted", query: "Encrypted", wire: "encrypted", ty: Type::Bool, ..BODY },
        Member { name: "Iops", query: "Iops", wire: "iops", ty: Type::Int(None, None), ..BODY },
        Member { name: "KmsKeyId", query: "KmsKeyId", wire: "kmsKeyId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "outpostArn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "SnapshotId", query: "SnapshotId", wire: "snapshotId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Throughput",
            query: "Throughput",
            wire: "throughput",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "VolumeInitializationRate",
            query: "VolumeInitializationRate",
            wire: "VolumeInitializationRate",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "VolumeSize",
            query: "VolumeSize",
            wire: "volumeSize",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "VolumeType",
            query: "VolumeType",
            wire: "volumeType",
            ty: Type::Str(&VOLUME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsBlockDevice, EBS_BLOCK_DEVICE; 0 availability_zone 1 availability_zone_id 2 delete_on_termination 3 ebs_card_index 4 encrypted 5 iops 6 kms_key_id 7 outpost_arn 8 snapshot_id 9 throughput 10 volume_initialization_rate 11 volume_size 12 volume_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsCardInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_iops: Option<i32>,
    pub baseline_throughput_in_m_bps: Option<f64>,
    pub ebs_card_index: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_iops: Option<i32>,
    pub maximum_throughput_in_m_bps: Option<f64>,
}
pub static EBS_CARD_INFO: Schema = Schema {
    name: "EbsCardInfo",
    members: &[
        Member {
            name: "BaselineBandwidthInMbps",
            query: "BaselineBandwidthInMbps",
            wire: "baselineBandwidthInMbps",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "BaselineIops",
            query: "BaselineIops",
            wire: "baselineIops",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "BaselineThroughputInMBps",
            query: "BaselineThroughputInMBps",
            wire: "baselineThroughputInMBps",
            ty: Type::Double,
            ..BODY
        },
        Member {
            name: "EbsCardIndex",
            query: "EbsCardIndex",
            wire: "ebsCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumBandwidthInMbps",
            query: "MaximumBandwidthInMbps",
            wire: "maximumBandwidthInMbps",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumIops",
            query: "MaximumIops",
            wire: "maximumIops",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumThroughputInMBps",
            query: "MaximumThroughputInMBps",
            wire: "maximumThroughputInMBps",
            ty: Type::Double,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsCardInfo, EBS_CARD_INFO; 0 baseline_bandwidth_in_mbps 1 baseline_iops 2 baseline_throughput_in_m_bps 3 ebs_card_index 4 maximum_bandwidth_in_mbps 5 maximum_iops 6 maximum_throughput_in_m_bps);

static EBS_CARD_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&EBS_CARD_INFO), item_name: "item", min: None, max: None };
static EBS_ENCRYPTION_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInfo {
    pub attachment_limit_type: Option<Text>,
    pub ebs_cards: Vec<EbsCardInfo>,
    pub ebs_optimized_info: Option<EbsOptimizedInfo>,
    pub ebs_optimized_support: Option<Text>,
    pub encryption_support: Option<Text>,
    pub maximum_ebs_attachments: Option<i32>,
    pub maximum_ebs_cards: Option<i32>,
    pub nvme_support: Option<Text>,
}
pub static EBS_INFO: Schema = Schema {
    name: "EbsInfo",
    members: &[
        Member {
            name: "AttachmentLimitType",
            query: "AttachmentLimitType",
            wire: "attachmentLimitType",
            ty: Type::Str(&ATTACHMENT_LIMIT_TYPE),
            ..BODY
        },
        Member {
            name: "EbsCards",
            query: "EbsCardSet",
            wire: "ebsCardSet",
            ty: Type::List(&EBS_CARD_INFO_LIST),
            ..BODY
        },
        Member {
            name: "EbsOptimizedInfo",
            query: "EbsOptimizedInfo",
            wire: "ebsOptimizedInfo",
            ty: Type::Struct(&EBS_OPTIMIZED_INFO),
            ..BODY
        },
        Member {
            name: "EbsOptimizedSupport",
            query: "EbsOptimizedSupport",
            wire: "ebsOptimizedSupport",
            ty: Type::Str(&EBS_OPTIMIZED_SUPPORT),
            ..BODY
        },
        Member {
            name: "EncryptionSupport",
            query: "EncryptionSupport",
            wire: "encryptionSupport",
            ty: Type::Str(&EBS_ENCRYPTION_SUPPORT),
            ..BODY
        },
        Member {
            name: "MaximumEbsAttachments",
            query: "MaximumEbsAttachments",
            wire: "maximumEbsAttachments",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumEbsCards",
            query: "MaximumEbsCards",
            wire: "maximumEbsCards",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NvmeSupport",
            query: "NvmeSupport",
            wire: "nvmeSupport",
            ty: Type::Str(&EBS_NVME_SUPPORT),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsInfo, EBS_INFO; 0 attachment_limit_type 1 ebs_cards 2 ebs_optimized_info 3 ebs_optimized_support 4 encryption_support 5 maximum_ebs_attachments 6 maximum_ebs_cards 7 nvme_support);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInstanceBlockDevice {
    pub associated_resource: Option<Text>,
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub ebs_card_index: Option<i32>,
    pub operator: Option<OperatorResponse>,
    pub status: Option<Text>,
    pub volume_id: Option<Text>,
    pub volume_owner_id: Option<Text>,
}
pub static EBS_INSTANCE_BLOCK_DEVICE: Schema = Schema {
    name: "EbsInstanceBlockDevice",
    members: &[
        Member {
            name: "AssociatedResource",
            query: "AssociatedResource",
            wire: "associatedResource",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "AttachTime", query: "AttachTime", wire: "attachTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EbsCardIndex",
            query: "EbsCardIndex",
            wire: "ebsCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "operator",
            ty: Type::Struct(&OPERATOR_RESPONSE),
            ..BODY
        },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&ATTACHMENT_STATUS), ..BODY },
        Member { name: "VolumeId", query: "VolumeId", wire: "volumeId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VolumeOwnerId",
            query: "VolumeOwnerId",
            wire: "volumeOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsInstanceBlockDevice, EBS_INSTANCE_BLOCK_DEVICE; 0 associated_resource 1 attach_time 2 delete_on_termination 3 ebs_card_index 4 operator 5 status 6 volume_id 7 volume_owner_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInstanceBlockDeviceSpecification {
    pub delete_on_termination: Option<bool>,
    pub volume_id: Option<String>,
}
pub static EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION: Schema = Schema {
    name: "EbsInstanceBlockDeviceSpecification",
    members: &[
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "VolumeId", query: "VolumeId", wire: "volumeId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsInstanceBlockDeviceSpecification, EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION; 0 delete_on_termination 1 volume_id);

static EBS_NVME_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported", "required"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsOptimizedInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_iops: Option<i32>,
    pub baseline_throughput_in_m_bps: Option<f64>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_iops: Option<i32>,
    pub maximum_throughput_in_m_bps: Option<f64>,
}
pub static EBS_OPTIMIZED_INFO: Schema = Schema {
    name: "EbsOptimizedInfo",
    members: &[
        Member {
            name: "BaselineBandwidthInMbps",
            query: "BaselineBandwidthInMbps",
            wire: "baselineBandwidthInMbps",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "BaselineIops",
            query: "BaselineIops",
            wire: "baselineIops",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "BaselineThroughputInMBps",
            query: "BaselineThroughputInMBps",
            wire: "baselineThroughputInMBps",
            ty: Type::Double,
            ..BODY
        },
        Member {
            name: "MaximumBandwidthInMbps",
            query: "MaximumBandwidthInMbps",
            wire: "maximumBandwidthInMbps",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumIops",
            query: "MaximumIops",
            wire: "maximumIops",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumThroughputInMBps",
            query: "MaximumThroughputInMBps",
            wire: "maximumThroughputInMBps",
            ty: Type::Double,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsOptimizedInfo, EBS_OPTIMIZED_INFO; 0 baseline_bandwidth_in_mbps 1 baseline_iops 2 baseline_throughput_in_m_bps 3 maximum_bandwidth_in_mbps 4 maximum_iops 5 maximum_throughput_in_m_bps);

static EBS_OPTIMIZED_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported", "default"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<Text>,
    pub status: Option<Text>,
}
pub static EBS_STATUS_DETAILS: Schema = Schema {
    name: "EbsStatusDetails",
    members: &[
        Member {
            name: "ImpairedSince",
            query: "ImpairedSince",
            wire: "impairedSince",
            ty: Type::Time(None),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&STATUS_NAME), ..BODY },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&STATUS_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsStatusDetails, EBS_STATUS_DETAILS; 0 impaired_since 1 name 2 status);

static EBS_STATUS_DETAILS_LIST: ListRules =
    ListRules { item: Type::Struct(&EBS_STATUS_DETAILS), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsStatusSummary {
    pub details: Vec<EbsStatusDetails>,
    pub status: Option<Text>,
}
pub static EBS_STATUS_SUMMARY: Schema = Schema {
    name: "EbsStatusSummary",
    members: &[
        Member {
            name: "Details",
            query: "Details",
            wire: "details",
            ty: Type::List(&EBS_STATUS_DETAILS_LIST),
            ..BODY
        },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&SUMMARY_STATUS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EbsStatusSummary, EBS_STATUS_SUMMARY; 0 details 1 status);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EfaInfo {
    pub maximum_efa_interfaces: Option<i32>,
}
pub static EFA_INFO: Schema = Schema {
    name: "EfaInfo",
    members: &[Member {
        name: "MaximumEfaInterfaces",
        query: "MaximumEfaInterfaces",
        wire: "maximumEfaInterfaces",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EfaInfo, EFA_INFO; 0 maximum_efa_interfaces);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_association_id: Option<Text>,
    pub elastic_gpu_association_state: Option<Text>,
    pub elastic_gpu_association_time: Option<Text>,
    pub elastic_gpu_id: Option<Text>,
}
pub static ELASTIC_GPU_ASSOCIATION: Schema = Schema {
    name: "ElasticGpuAssociation",
    members: &[
        Member {
            name: "ElasticGpuAssociationId",
            query: "ElasticGpuAssociationId",
            wire: "elasticGpuAssociationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ElasticGpuAssociationState",
            query: "ElasticGpuAssociationState",
            wire: "elasticGpuAssociationState",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ElasticGpuAssociationTime",
            query: "ElasticGpuAssociationTime",
            wire: "elasticGpuAssociationTime",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ElasticGpuId",
            query: "ElasticGpuId",
            wire: "elasticGpuId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ElasticGpuAssociation, ELASTIC_GPU_ASSOCIATION; 0 elastic_gpu_association_id 1 elastic_gpu_association_state 2 elastic_gpu_association_time 3 elastic_gpu_id);

static ELASTIC_GPU_ASSOCIATION_LIST: ListRules =
    ListRules { item: Type::Struct(&ELASTIC_GPU_ASSOCIATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuSpecification {
    pub r#type: Option<String>,
}
pub static ELASTIC_GPU_SPECIFICATION: Schema = Schema {
    name: "ElasticGpuSpecification",
    members: &[Member {
        name: "Type",
        query: "Type",
        wire: "Type",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ElasticGpuSpecification, ELASTIC_GPU_SPECIFICATION; 0 r#type);

static ELASTIC_GPU_SPECIFICATIONS: ListRules =
    ListRules { item: Type::Struct(&ELASTIC_GPU_SPECIFICATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticInferenceAccelerator {
    pub count: Option<i32>,
    pub r#type: Option<String>,
}
pub static ELASTIC_INFERENCE_ACCELERATOR: Schema = Schema {
    name: "ElasticInferenceAccelerator",
    members: &[
        Member { name: "Count", query: "Count", wire: "Count", ty: Type::Int(Some(1), None), ..BODY },
        Member { name: "Type", query: "Type", wire: "Type", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ElasticInferenceAccelerator, ELASTIC_INFERENCE_ACCELERATOR; 0 count 1 r#type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<Text>,
    pub elastic_inference_accelerator_association_id: Option<Text>,
    pub elastic_inference_accelerator_association_state: Option<Text>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}
pub static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION: Schema = Schema {
    name: "ElasticInferenceAcceleratorAssociation",
    members: &[
        Member {
            name: "ElasticInferenceAcceleratorArn",
            query: "ElasticInferenceAcceleratorArn",
            wire: "elasticInferenceAcceleratorArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ElasticInferenceAcceleratorAssociationId",
            query: "ElasticInferenceAcceleratorAssociationId",
            wire: "elasticInferenceAcceleratorAssociationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ElasticInferenceAcceleratorAssociationState",
            query: "ElasticInferenceAcceleratorAssociationState",
            wire: "elasticInferenceAcceleratorAssociationState",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ElasticInferenceAcceleratorAssociationTime",
            query: "ElasticInferenceAcceleratorAssociationTime",
            wire: "elasticInferenceAcceleratorAssociationTime",
            ty: Type::Time(None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ElasticInferenceAcceleratorAssociation, ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION; 0 elastic_inference_accelerator_arn 1 elastic_inference_accelerator_association_id 2 elastic_inference_accelerator_association_state 3 elastic_inference_accelerator_association_time);

static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST: ListRules = ListRules {
    item: Type::Struct(&ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION),
    item_name: "item",
    min: None,
    max: None,
};
static ELASTIC_INFERENCE_ACCELERATORS: ListRules =
    ListRules { item: Type::Struct(&ELASTIC_INFERENCE_ACCELERATOR), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}
pub static ENA_SRD_SPECIFICATION: Schema = Schema {
    name: "EnaSrdSpecification",
    members: &[
        Member {
            name: "EnaSrdEnabled",
            query: "EnaSrdEnabled",
            wire: "EnaSrdEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnaSrdUdpSpecification",
            query: "EnaSrdUdpSpecification",
            wire: "EnaSrdUdpSpecification",
            ty: Type::Struct(&ENA_SRD_UDP_SPECIFICATION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EnaSrdSpecification, ENA_SRD_SPECIFICATION; 0 ena_srd_enabled 1 ena_srd_udp_specification);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecificationRequest {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}
pub static ENA_SRD_SPECIFICATION_REQUEST: Schema = Schema {
    name: "EnaSrdSpecificationRequest",
    members: &[
        Member {
            name: "EnaSrdEnabled",
            query: "EnaSrdEnabled",
            wire: "EnaSrdEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnaSrdUdpSpecification",
            query: "EnaSrdUdpSpecification",
            wire: "EnaSrdUdpSpecification",
            ty: Type::Struct(&ENA_SRD_UDP_SPECIFICATION_REQUEST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EnaSrdSpecificationRequest, ENA_SRD_SPECIFICATION_REQUEST; 0 ena_srd_enabled 1 ena_srd_udp_specification);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
pub static ENA_SRD_UDP_SPECIFICATION: Schema = Schema {
    name: "EnaSrdUdpSpecification",
    members: &[Member {
        name: "EnaSrdUdpEnabled",
        query: "EnaSrdUdpEnabled",
        wire: "EnaSrdUdpEnabled",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EnaSrdUdpSpecification, ENA_SRD_UDP_SPECIFICATION; 0 ena_srd_udp_enabled);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecificationRequest {
    pub ena_srd_udp_enabled: Option<bool>,
}
pub static ENA_SRD_UDP_SPECIFICATION_REQUEST: Schema = Schema {
    name: "EnaSrdUdpSpecificationRequest",
    members: &[Member {
        name: "EnaSrdUdpEnabled",
        query: "EnaSrdUdpEnabled",
        wire: "EnaSrdUdpEnabled",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EnaSrdUdpSpecificationRequest, ENA_SRD_UDP_SPECIFICATION_REQUEST; 0 ena_srd_udp_enabled);

static ENA_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported", "required"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}
pub static ENCLAVE_OPTIONS: Schema = Schema {
    name: "EnclaveOptions",
    members: &[Member { name: "Enabled", query: "Enabled", wire: "enabled", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EnclaveOptions, ENCLAVE_OPTIONS; 0 enabled);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
pub static ENCLAVE_OPTIONS_REQUEST: Schema = Schema {
    name: "EnclaveOptionsRequest",
    members: &[Member { name: "Enabled", query: "Enabled", wire: "Enabled", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(EnclaveOptionsRequest, ENCLAVE_OPTIONS_REQUEST; 0 enabled);

static EPHEMERAL_NVME_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported", "required"] };
static EVENT_CODE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "instance-reboot",
        "system-reboot",
        "system-maintenance",
        "instance-retirement",
        "instance-stop",
    ],
};
static EXECUTABLE_BY_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "ExecutableBy", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Vec<String>,
}
pub static FILTER: Schema = Schema {
    name: "Filter",
    members: &[
        Member { name: "Name", query: "Name", wire: "Name", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Values", query: "Value", wire: "Value", ty: Type::List(&VALUE_STRING_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Filter, FILTER; 0 name 1 values);

static FILTER_LIST: ListRules =
    ListRules { item: Type::Struct(&FILTER), item_name: "Filter", min: None, max: None };
static FLEXIBLE_ENA_QUEUES_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaDeviceInfo {
    pub count: Option<i32>,
    pub manufacturer: Option<Text>,
    pub memory_info: Option<FpgaDeviceMemoryInfo>,
    pub name: Option<Text>,
}
pub static FPGA_DEVICE_INFO: Schema = Schema {
    name: "FpgaDeviceInfo",
    members: &[
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "Manufacturer",
            query: "Manufacturer",
            wire: "manufacturer",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MemoryInfo",
            query: "MemoryInfo",
            wire: "memoryInfo",
            ty: Type::Struct(&FPGA_DEVICE_MEMORY_INFO),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(FpgaDeviceInfo, FPGA_DEVICE_INFO; 0 count 1 manufacturer 2 memory_info 3 name);

static FPGA_DEVICE_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&FPGA_DEVICE_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
pub static FPGA_DEVICE_MEMORY_INFO: Schema = Schema {
    name: "FpgaDeviceMemoryInfo",
    members: &[Member {
        name: "SizeInMiB",
        query: "SizeInMiB",
        wire: "sizeInMiB",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(FpgaDeviceMemoryInfo, FPGA_DEVICE_MEMORY_INFO; 0 size_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaInfo {
    pub fpgas: Vec<FpgaDeviceInfo>,
    pub total_fpga_memory_in_mi_b: Option<i32>,
}
pub static FPGA_INFO: Schema = Schema {
    name: "FpgaInfo",
    members: &[
        Member {
            name: "Fpgas",
            query: "Fpgas",
            wire: "fpgas",
            ty: Type::List(&FPGA_DEVICE_INFO_LIST),
            ..BODY
        },
        Member {
            name: "TotalFpgaMemoryInMiB",
            query: "TotalFpgaMemoryInMiB",
            wire: "totalFpgaMemoryInMiB",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(FpgaInfo, FPGA_INFO; 0 fpgas 1 total_fpga_memory_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConsoleOutputRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub latest: Option<bool>,
}
pub static GET_CONSOLE_OUTPUT_REQUEST: Schema = Schema {
    name: "GetConsoleOutputRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Latest", query: "Latest", wire: "Latest", ty: Type::Bool, ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetConsoleOutputRequest, GET_CONSOLE_OUTPUT_REQUEST; 0 dry_run 1 instance_id 2 latest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConsoleOutputResult {
    pub instance_id: Option<Text>,
    pub output: Option<Text>,
    pub timestamp: Option<Timestamp>,
}
pub static GET_CONSOLE_OUTPUT_RESULT: Schema = Schema {
    name: "GetConsoleOutputResult",
    members: &[
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Output", query: "Output", wire: "output", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Timestamp", query: "Timestamp", wire: "timestamp", ty: Type::Time(None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetConsoleOutputResult, GET_CONSOLE_OUTPUT_RESULT; 0 instance_id 1 output 2 timestamp);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManagedPrefixListEntriesRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_id: Option<String>,
    pub target_version: Option<i64>,
}
pub static GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST: Schema = Schema {
    name: "GetManagedPrefixListEntriesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(1), Some(100)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "PrefixListId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TargetVersion",
            query: "TargetVersion",
            wire: "TargetVersion",
            ty: Type::Long(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetManagedPrefixListEntriesRequest, GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST; 0 dry_run 1 max_results 2 next_token 3 prefix_list_id 4 target_version);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManagedPrefixListEntriesResult {
    pub entries: List<PrefixListEntry>,
    pub next_token: Option<Text>,
}
pub static GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT: Schema = Schema {
    name: "GetManagedPrefixListEntriesResult",
    members: &[
        Member {
            name: "Entries",
            query: "EntrySet",
            wire: "entrySet",
            ty: Type::List(&PREFIX_LIST_ENTRY_SET),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetManagedPrefixListEntriesResult, GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT; 0 entries 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecurityGroupsForVpcRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_id: Option<String>,
}
pub static GET_SECURITY_GROUPS_FOR_VPC_REQUEST: Schema = Schema {
    name: "GetSecurityGroupsForVpcRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "Filters", query: "Filter", wire: "Filter", ty: Type::List(&FILTER_LIST), ..BODY },
        Member {
            name: "MaxResults",
            query: "MaxResults",
            wire: "MaxResults",
            ty: Type::Int(Some(5), Some(1000)),
            ..BODY
        },
        Member { name: "NextToken", query: "NextToken", wire: "NextToken", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetSecurityGroupsForVpcRequest, GET_SECURITY_GROUPS_FOR_VPC_REQUEST; 0 dry_run 1 filters 2 max_results 3 next_token 4 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecurityGroupsForVpcResult {
    pub next_token: Option<Text>,
    pub security_group_for_vpcs: List<SecurityGroupForVpc>,
}
pub static GET_SECURITY_GROUPS_FOR_VPC_RESULT: Schema = Schema {
    name: "GetSecurityGroupsForVpcResult",
    members: &[
        Member { name: "NextToken", query: "NextToken", wire: "nextToken", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupForVpcs",
            query: "SecurityGroupForVpcSet",
            wire: "securityGroupForVpcSet",
            ty: Type::List(&SECURITY_GROUP_FOR_VPC_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetSecurityGroupsForVpcResult, GET_SECURITY_GROUPS_FOR_VPC_RESULT; 0 next_token 1 security_group_for_vpcs);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuDeviceInfo {
    pub count: Option<i32>,
    pub gpu_partition_size: Option<f64>,
    pub logical_gpu_count: Option<i32>,
    pub manufacturer: Option<Text>,
    pub memory_info: Option<GpuDeviceMemoryInfo>,
    pub name: Option<Text>,
    pub workloads: Vec<Text>,
}
pub static GPU_DEVICE_INFO: Schema = Schema {
    name: "GpuDeviceInfo",
    members: &[
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "GpuPartitionSize",
            query: "GpuPartitionSize",
            wire: "gpuPartitionSize",
            ty: Type::Double,
            ..BODY
        },
        Member {
            name: "LogicalGpuCount",
            query: "LogicalGpuCount",
            wire: "logicalGpuCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Manufacturer",
            query: "Manufacturer",
            wire: "manufacturer",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MemoryInfo",
            query: "MemoryInfo",
            wire: "memoryInfo",
            ty: Type::Struct(&GPU_DEVICE_MEMORY_INFO),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Workloads",
            query: "WorkloadSet",
            wire: "workloadSet",
            ty: Type::List(&WORKLOADS_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GpuDeviceInfo, GPU_DEVICE_INFO; 0 count 1 gpu_partition_size 2 logical_gpu_count 3 manufacturer 4 memory_info 5 name 6 workloads);

static GPU_DEVICE_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&GPU_DEVICE_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
pub static GPU_DEVICE_MEMORY_INFO: Schema = Schema {
    name: "GpuDeviceMemoryInfo",
    members: &[Member {
        name: "SizeInMiB",
        query: "SizeInMiB",
        wire: "sizeInMiB",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GpuDeviceMemoryInfo, GPU_DEVICE_MEMORY_INFO; 0 size_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuInfo {
    pub gpus: Vec<GpuDeviceInfo>,
    pub total_gpu_memory_in_mi_b: Option<i32>,
}
pub static GPU_INFO: Schema = Schema {
    name: "GpuInfo",
    members: &[
        Member { name: "Gpus", query: "Gpus", wire: "gpus", ty: Type::List(&GPU_DEVICE_INFO_LIST), ..BODY },
        Member {
            name: "TotalGpuMemoryInMiB",
            query: "TotalGpuMemoryInMiB",
            wire: "totalGpuMemoryInMiB",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GpuInfo, GPU_INFO; 0 gpus 1 total_gpu_memory_in_mi_b);

static GROUP_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "groupId", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupIdentifier {
    pub group_id: Option<Text>,
    pub group_name: Option<Text>,
}
pub static GROUP_IDENTIFIER: Schema = Schema {
    name: "GroupIdentifier",
    members: &[
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "groupName", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GroupIdentifier, GROUP_IDENTIFIER; 0 group_id 1 group_name);

static GROUP_IDENTIFIER_LIST: ListRules =
    ListRules { item: Type::Struct(&GROUP_IDENTIFIER), item_name: "item", min: None, max: None };
static GROUP_NAME_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "GroupName", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}
pub static HIBERNATION_OPTIONS: Schema = Schema {
    name: "HibernationOptions",
    members: &[Member {
        name: "Configured",
        query: "Configured",
        wire: "configured",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HibernationOptions, HIBERNATION_OPTIONS; 0 configured);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HibernationOptionsRequest {
    pub configured: Option<bool>,
}
pub static HIBERNATION_OPTIONS_REQUEST: Schema = Schema {
    name: "HibernationOptionsRequest",
    members: &[Member {
        name: "Configured",
        query: "Configured",
        wire: "Configured",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HibernationOptionsRequest, HIBERNATION_OPTIONS_REQUEST; 0 configured);

static HOSTNAME_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ip-name", "resource-name"] };
static HTTP_TOKENS_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["optional", "required"] };
static HYPERVISOR_TYPE: StrRules = StrRules { min: None, max: None, pattern: None, values: &["ovm", "xen"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfile {
    pub arn: Option<Text>,
    pub id: Option<Text>,
}
pub static IAM_INSTANCE_PROFILE: Schema = Schema {
    name: "IamInstanceProfile",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "arn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Id", query: "Id", wire: "id", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IamInstanceProfile, IAM_INSTANCE_PROFILE; 0 arn 1 id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfileAssociation {
    pub association_id: Option<Text>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_id: Option<Text>,
    pub state: Option<Text>,
    pub timestamp: Option<Timestamp>,
}
pub static IAM_INSTANCE_PROFILE_ASSOCIATION: Schema = Schema {
    name: "IamInstanceProfileAssociation",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IamInstanceProfile",
            query: "IamInstanceProfile",
            wire: "iamInstanceProfile",
            ty: Type::Struct(&IAM_INSTANCE_PROFILE),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&IAM_INSTANCE_PROFILE_ASSOCIATION_STATE),
            ..BODY
        },
        Member { name: "Timestamp", query: "Timestamp", wire: "timestamp", ty: Type::Time(None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IamInstanceProfileAssociation, IAM_INSTANCE_PROFILE_ASSOCIATION; 0 association_id 1 iam_instance_profile 2 instance_id 3 state 4 timestamp);

static IAM_INSTANCE_PROFILE_ASSOCIATION_SET: ListRules = ListRules {
    item: Type::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION),
    item_name: "item",
    min: None,
    max: None,
};
static IAM_INSTANCE_PROFILE_ASSOCIATION_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["associating", "associated", "disassociating", "disassociated"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
pub static IAM_INSTANCE_PROFILE_SPECIFICATION: Schema = Schema {
    name: "IamInstanceProfileSpecification",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "arn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IamInstanceProfileSpecification, IAM_INSTANCE_PROFILE_SPECIFICATION; 0 arn 1 name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IcmpTypeCode {
    pub code: Option<i32>,
    pub r#type: Option<i32>,
}
pub static ICMP_TYPE_CODE: Schema = Schema {
    name: "IcmpTypeCode",
    members: &[
        Member { name: "Code", query: "Code", wire: "code", ty: Type::Int(None, None), ..BODY },
        Member { name: "Type", query: "Type", wire: "type", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IcmpTypeCode, ICMP_TYPE_CODE; 0 code 1 r#type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub architecture: Option<Text>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub boot_mode: Option<Text>,
    pub creation_date: Option<Text>,
    pub deprecation_time: Option<Text>,
    pub deregistration_protection: Option<Text>,
    pub description: Option<Text>,
    pub ena_support: Option<bool>,
    pub free_tier_eligible: Option<bool>,
    pub hypervisor: Option<Text>,
    pub image_allowed: Option<bool>,
    pub image_id: Option<Text>,
    pub image_location: Option<Text>,
    pub image_owner_alias: Option<Text>,
    pub image_type: Option<Text>,
    pub imds_support: Option<Text>,
    pub kernel_id: Option<Text>,
    pub last_launched_time: Option<Text>,
    pub name: Option<Text>,
    pub owner_id: Option<Text>,
    pub platform: Option<Text>,
    pub platform_details: Option<Text>,
    pub product_codes: Vec<ProductCode>,
    pub public: Option<bool>,
    pub ramdisk_id: Option<Text>,
    pub root_device_name: Option<Text>,
    pub root_device_type: Option<Text>,
    pub source_image_id: Option<Text>,
    pub source_image_region: Option<Text>,
    pub source_instance_id: Option<Text>,
    pub sriov_net_support: Option<Text>,
    pub state: Option<Text>,
    pub state_reason: Option<StateReason>,
    pub tags: Vec<Tag>,
    pub tpm_support: Option<Text>,
    pub usage_operation: Option<Text>,
    pub virtualization_type: Option<Text>,
}
pub static IMAGE: Schema = Schema {
    name: "Image",
    members: &[
        Member {
            name: "Architecture",
            query: "Architecture",
            wire: "architecture",
            ty: Type::Str(&ARCHITECTURE_VALUES),
            ..BODY
        },
        Member {
            name: "BlockDeviceMappings",
            query: "BlockDeviceMapping",
            wire: "blockDeviceMapping",
            ty: Type::List(&BLOCK_DEVICE_MAPPING_LIST),
            ..BODY
        },
        Member {
            name: "BootMode",
            query: "BootMode",
            wire: "bootMode",
            ty: Type::Str(&BOOT_MODE_VALUES),
            ..BODY
        },
        Member {
            name: "CreationDate",
            query: "CreationDate",
            wire: "creationDate",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeprecationTime",
            query: "DeprecationTime",
            wire: "deprecationTime",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeregistrationProtection",
            query: "DeregistrationProtection",
            wire: "deregistrationProtection",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "EnaSupport", query: "EnaSupport", wire: "enaSupport", ty: Type::Bool, ..BODY },
        Member {
            name: "FreeTierEligible",
            query: "FreeTierEligible",
            wire: "freeTierEligible",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Hypervisor",
            query: "Hypervisor",
            wire: "hypervisor",
            ty: Type::Str(&HYPERVISOR_TYPE),
            ..BODY
        },
        Member { name: "ImageAllowed", query: "ImageAllowed", wire: "imageAllowed", ty: Type::Bool, ..BODY },
        Member { name: "ImageId", query: "ImageId", wire: "imageId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "ImageLocation",
            query: "ImageLocation",
            wire: "imageLocation",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ImageOwnerAlias",
            query: "ImageOwnerAlias",
            wire: "imageOwnerAlias",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ImageType",
            query: "ImageType",
            wire: "imageType",
            ty: Type::Str(&IMAGE_TYPE_VALUES),
            ..BODY
        },
        Member {
            name: "ImdsSupport",
            query: "ImdsSupport",
            wire: "imdsSupport",
            ty: Type::Str(&IMDS_SUPPORT_VALUES),
            ..BODY
        },
        Member { name: "KernelId", query: "KernelId", wire: "kernelId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "LastLaunchedTime",
            query: "LastLaunchedTime",
            wire: "lastLaunchedTime",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
        Member { name: "OwnerId", query: "ImageOwnerId", wire: "imageOwnerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Platform",
            query: "Platform",
            wire: "platform",
            ty: Type::Str(&PLATFORM_VALUES),
            ..BODY
        },
        Member {
            name: "PlatformDetails",
            query: "PlatformDetails",
            wire: "platformDetails",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ProductCodes",
            query: "ProductCodes",
            wire: "productCodes",
            ty: Type::List(&PRODUCT_CODE_LIST),
            ..BODY
        },
        Member { name: "Public", query: "IsPublic", wire: "isPublic", ty: Type::Bool, ..BODY },
        Member { name: "RamdiskId", query: "RamdiskId", wire: "ramdiskId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "RootDeviceName",
            query: "RootDeviceName",
            wire: "rootDeviceName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RootDeviceType",
            query: "RootDeviceType",
            wire: "rootDeviceType",
            ty: Type::Str(&DEVICE_TYPE),
            ..BODY
        },
        Member {
            name: "SourceImageId",
            query: "SourceImageId",
            wire: "sourceImageId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceImageRegion",
            query: "SourceImageRegion",
            wire: "sourceImageRegion",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceInstanceId",
            query: "SourceInstanceId",
            wire: "sourceInstanceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SriovNetSupport",
            query: "SriovNetSupport",
            wire: "sriovNetSupport",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "State",
            query: "ImageState",
            wire: "imageState",
            ty: Type::Str(&IMAGE_STATE),
            ..BODY
        },
        Member {
            name: "StateReason",
            query: "StateReason",
            wire: "stateReason",
            ty: Type::Struct(&STATE_REASON),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member {
            name: "TpmSupport",
            query: "TpmSupport",
            wire: "tpmSupport",
            ty: Type::Str(&TPM_SUPPORT_VALUES),
            ..BODY
        },
        Member {
            name: "UsageOperation",
            query: "UsageOperation",
            wire: "usageOperation",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "VirtualizationType",
            query: "VirtualizationType",
            wire: "virtualizationType",
            ty: Type::Str(&VIRTUALIZATION_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Image, IMAGE; 0 architecture 1 block_device_mappings 2 boot_mode 3 creation_date 4 deprecation_time 5 deregistration_protection 6 description 7 ena_support 8 free_tier_eligible 9 hypervisor 10 image_allowed 11 image_id 12 image_location 13 image_owner_alias 14 image_type 15 imds_support 16 kernel_id 17 last_launched_time 18 name 19 owner_id 20 platform 21 platform_details 22 product_codes 23 public 24 ramdisk_id 25 root_device_name 26 root_device_type 27 source_image_id 28 source_image_region 29 source_instance_id 30 sriov_net_support 31 state 32 state_reason 33 tags 34 tpm_support 35 usage_operation 36 virtualization_type);

static IMAGE_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "ImageId", min: None, max: None };
static IMAGE_LIST: ListRules =
    ListRules { item: Type::Struct(&IMAGE), item_name: "item", min: None, max: None };
static IMAGE_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["pending", "available", "invalid", "deregistered", "transient", "failed", "error", "disabled"],
};
static IMAGE_TYPE_VALUES: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["machine", "kernel", "ramdisk"] };
static IMDS_SUPPORT_VALUES: StrRules = StrRules { min: None, max: None, pattern: None, values: &["v2.0"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportKeyPairRequest {
    pub dry_run: Option<bool>,
    pub key_name: Option<String>,
    pub public_key_material: Option<Blob>,
    pub tag_specifications: Vec<TagSpecification>,
}
pub static IMPORT_KEY_PAIR_REQUEST: Schema = Schema {
    name: "ImportKeyPairRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "KeyName",
            query: "KeyName",
            wire: "keyName",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PublicKeyMaterial",
            query: "PublicKeyMaterial",
            wire: "publicKeyMaterial",
            required: true,
            ty: Type::Blob,
            ..BODY
        },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ImportKeyPairRequest, IMPORT_KEY_PAIR_REQUEST; 0 dry_run 1 key_name 2 public_key_material 3 tag_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportKeyPairResult {
    pub key_fingerprint: Option<Text>,
    pub key_name: Option<Text>,
    pub key_pair_id: Option<Text>,
    pub tags: List<Tag>,
}
pub static IMPORT_KEY_PAIR_RESULT: Schema = Schema {
    name: "ImportKeyPairResult",
    members: &[
        Member {
            name: "KeyFingerprint",
            query: "KeyFingerprint",
            wire: "keyFingerprint",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "KeyName", query: "KeyName", wire: "keyName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyPairId", query: "KeyPairId", wire: "keyPairId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ImportKeyPairResult, IMPORT_KEY_PAIR_RESULT; 0 key_fingerprint 1 key_name 2 key_pair_id 3 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceAcceleratorInfo {
    pub accelerators: Vec<InferenceDeviceInfo>,
    pub total_inference_memory_in_mi_b: Option<i32>,
}
pub static INFERENCE_ACCELERATOR_INFO: Schema = Schema {
    name: "InferenceAcceleratorInfo",
    members: &[
        Member {
            name: "Accelerators",
            query: "Accelerators",
            wire: "accelerators",
            ty: Type::List(&INFERENCE_DEVICE_INFO_LIST),
            ..BODY
        },
        Member {
            name: "TotalInferenceMemoryInMiB",
            query: "TotalInferenceMemoryInMiB",
            wire: "totalInferenceMemoryInMiB",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InferenceAcceleratorInfo, INFERENCE_ACCELERATOR_INFO; 0 accelerators 1 total_inference_memory_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceDeviceInfo {
    pub count: Option<i32>,
    pub manufacturer: Option<Text>,
    pub memory_info: Option<InferenceDeviceMemoryInfo>,
    pub name: Option<Text>,
}
pub static INFERENCE_DEVICE_INFO: Schema = Schema {
    name: "InferenceDeviceInfo",
    members: &[
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "Manufacturer",
            query: "Manufacturer",
            wire: "manufacturer",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MemoryInfo",
            query: "MemoryInfo",
            wire: "memoryInfo",
            ty: Type::Struct(&INFERENCE_DEVICE_MEMORY_INFO),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InferenceDeviceInfo, INFERENCE_DEVICE_INFO; 0 count 1 manufacturer 2 memory_info 3 name);

static INFERENCE_DEVICE_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&INFERENCE_DEVICE_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
pub static INFERENCE_DEVICE_MEMORY_INFO: Schema = Schema {
    name: "InferenceDeviceMemoryInfo",
    members: &[Member {
        name: "SizeInMiB",
        query: "SizeInMiB",
        wire: "sizeInMiB",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InferenceDeviceMemoryInfo, INFERENCE_DEVICE_MEMORY_INFO; 0 size_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    pub ami_launch_index: Option<i32>,
    pub architecture: Option<Text>,
    pub block_device_mappings: Vec<InstanceBlockDeviceMapping>,
    pub boot_mode: Option<Text>,
    pub capacity_block_id: Option<Text>,
    pub capacity_reservation_id: Option<Text>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub client_token: Option<Text>,
    pub cpu_options: Option<CpuOptions>,
    pub current_instance_boot_mode: Option<Text>,
    pub ebs_optimized: Option<bool>,
    pub elastic_gpu_associations: Vec<ElasticGpuAssociation>,
    pub elastic_inference_accelerator_associations: Vec<ElasticInferenceAcceleratorAssociation>,
    pub ena_support: Option<bool>,
    pub enclave_options: Option<EnclaveOptions>,
    pub hibernation_options: Option<HibernationOptions>,
    pub hypervisor: Option<Text>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub image_id: Option<Text>,
    pub instance_id: Option<Text>,
    pub instance_lifecycle: Option<Text>,
    pub instance_type: Option<Text>,
    pub ipv6_address: Option<Text>,
    pub kernel_id: Option<Text>,
    pub key_name: Option<Text>,
    pub launch_time: Option<Timestamp>,
    pub licenses: Vec<LicenseConfiguration>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub monitoring: Option<Monitoring>,
    pub network_interfaces: Vec<InstanceNetworkInterface>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<Text>,
    pub placement: Option<Placement>,
    pub platform: Option<Text>,
    pub platform_details: Option<Text>,
    pub private_dns_name: Option<Text>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub private_ip_address: Option<Text>,
    pub product_codes: Vec<ProductCode>,
    pub public_dns_name: Option<Text>,
    pub public_ip_address: Option<Text>,
    pub ramdisk_id: Option<Text>,
    pub root_device_name: Option<Text>,
    pub root_device_type: Option<Text>,
    pub secondary_interfaces: Vec<InstanceSecondaryInterface>,
    pub security_groups: Vec<GroupIdentifier>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<Text>,
    pub sriov_net_support: Option<Text>,
    pub state: Option<InstanceState>,
    pub state_reason: Option<StateReason>,
    pub state_transition_reason: Option<Text>,
    pub subnet_id: Option<Text>,
    pub tags: Vec<Tag>,
    pub tpm_support: Option<Text>,
    pub usage_operation: Option<Text>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub virtualization_type: Option<Text>,
    pub vpc_id: Option<Text>,
}
pub static INSTANCE: Schema = Schema {
    name: "Instance",
    members: &[
        Member {
            name: "AmiLaunchIndex",
            query: "AmiLaunchIndex",
            wire: "amiLaunchIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Architecture",
            query: "Architecture",
            wire: "architecture",
            ty: Type::Str(&ARCHITECTURE_VALUES),
            ..BODY
        },
        Member {
            name: "BlockDeviceMappings",
            query: "BlockDeviceMapping",
            wire: "blockDeviceMapping",
            ty: Type::List(&INSTANCE_BLOCK_DEVICE_MAPPING_LIST),
            ..BODY
        },
        Member {
            name: "BootMode",
            query: "BootMode",
            wire: "bootMode",
            ty: Type::Str(&BOOT_MODE_VALUES),
            ..BODY
        },
        Member {
            name: "CapacityBlockId",
            query: "CapacityBlockId",
            wire: "capacityBlockId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CapacityReservationId",
            query: "CapacityReservationId",
            wire: "capacityReservationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CapacityReservationSpecification",
            query: "CapacityReservationSpecification",
            wire: "capacityReservationSpecification",
            ty: Type::Struct(&CAPACITY_RESERVATION_SPECIFICATION_RESPONSE),
            ..BODY
        },
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "clientToken",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CpuOptions",
            query: "CpuOptions",
            wire: "cpuOptions",
            ty: Type::Struct(&CPU_OPTIONS),
            ..BODY
        },
        Member {
            name: "CurrentInstanceBootMode",
            query: "CurrentInstanceBootMode",
            wire: "currentInstanceBootMode",
            ty: Type::Str(&INSTANCE_BOOT_MODE_VALUES),
            ..BODY
        },
        Member { name: "EbsOptimized", query: "EbsOptimized", wire: "ebsOptimized", ty: Type::Bool, ..BODY },
        Member {
            name: "ElasticGpuAssociations",
            query: "ElasticGpuAssociationSet",
            wire: "elasticGpuAssociationSet",
            ty: Type::List(&ELASTIC_GPU_ASSOCIATION_LIST),
            ..BODY
        },
        Member {
            name: "ElasticInferenceAcceleratorAssociations",
            query: "ElasticInferenceAcceleratorAssociationSet",
            wire: "elasticInferenceAcceleratorAssociationSet",
            ty: Type::List(&ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST),
            ..BODY
        },
        Member { name: "EnaSupport", query: "EnaSupport", wire: "enaSupport", ty: Type::Bool, ..BODY },
        Member {
            name: "EnclaveOptions",
            query: "EnclaveOptions",
            wire: "enclaveOptions",
            ty: Type::Struct(&ENCLAVE_OPTIONS),
            ..BODY
        },
        Member {
            name: "HibernationOptions",
            query: "HibernationOptions",
            wire: "hibernationOptions",
            ty: Type::Struct(&HIBERNATION_OPTIONS),
            ..BODY
        },
        Member {
            name: "Hypervisor",
            query: "Hypervisor",
            wire: "hypervisor",
            ty: Type::Str(&HYPERVISOR_TYPE),
            ..BODY
        },
        Member {
            name: "IamInstanceProfile",
            query: "IamInstanceProfile",
            wire: "iamInstanceProfile",
            ty: Type::Struct(&IAM_INSTANCE_PROFILE),
            ..BODY
        },
        Member { name: "ImageId", query: "ImageId", wire: "imageId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceLifecycle",
            query: "InstanceLifecycle",
            wire: "instanceLifecycle",
            ty: Type::Str(&INSTANCE_LIFECYCLE_TYPE),
            ..BODY
        },
        Member {
            name: "InstanceType",
            query: "InstanceType",
            wire: "instanceType",
            ty: Type::Str(&INSTANCE_TYPE),
            ..BODY
        },
        Member {
            name: "Ipv6Address",
            query: "Ipv6Address",
            wire: "ipv6Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "KernelId", query: "KernelId", wire: "kernelId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyName", query: "KeyName", wire: "keyName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "LaunchTime", query: "LaunchTime", wire: "launchTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "Licenses",
            query: "LicenseSet",
            wire: "licenseSet",
            ty: Type::List(&LICENSE_LIST),
            ..BODY
        },
        Member {
            name: "MaintenanceOptions",
            query: "MaintenanceOptions",
            wire: "maintenanceOptions",
            ty: Type::Struct(&INSTANCE_MAINTENANCE_OPTIONS),
            ..BODY
        },
        Member {
            name: "MetadataOptions",
            query: "MetadataOptions",
            wire: "metadataOptions",
            ty: Type::Struct(&INSTANCE_METADATA_OPTIONS_RESPONSE),
            ..BODY
        },
        Member {
            name: "Monitoring",
            query: "Monitoring",
            wire: "monitoring",
            ty: Type::Struct(&MONITORING),
            ..BODY
        },
        Member {
            name: "NetworkInterfaces",
            query: "NetworkInterfaceSet",
            wire: "networkInterfaceSet",
            ty: Type::List(&INSTANCE_NETWORK_INTERFACE_LIST),
            ..BODY
        },
        Member {
            name: "NetworkPerformanceOptions",
            query: "NetworkPerformanceOptions",
            wire: "networkPerformanceOptions",
            ty: Type::Struct(&INSTANCE_NETWORK_PERFORMANCE_OPTIONS),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "operator",
            ty: Type::Struct(&OPERATOR_RESPONSE),
            ..BODY
        },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "outpostArn", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Placement",
            query: "Placement",
            wire: "placement",
            ty: Type::Struct(&PLACEMENT),
            ..BODY
        },
        Member {
            name: "Platform",
            query: "Platform",
            wire: "platform",
            ty: Type::Str(&PLATFORM_VALUES),
            ..BODY
        },
        Member {
            name: "PlatformDetails",
            query: "PlatformDetails",
            wire: "platformDetails",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateDnsName",
            query: "PrivateDnsName",
            wire: "privateDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateDnsNameOptions",
            query: "PrivateDnsNameOptions",
            wire: "privateDnsNameOptions",
            ty: Type::Struct(&PRIVATE_DNS_NAME_OPTIONS_RESPONSE),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ProductCodes",
            query: "ProductCodes",
            wire: "productCodes",
            ty: Type::List(&PRODUCT_CODE_LIST),
            ..BODY
        },
        Member { name: "PublicDnsName", query: "DnsName", wire: "dnsName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PublicIpAddress",
            query: "IpAddress",
            wire: "ipAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "RamdiskId", query: "RamdiskId", wire: "ramdiskId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "RootDeviceName",
            query: "RootDeviceName",
            wire: "rootDeviceName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RootDeviceType",
            query: "RootDeviceType",
            wire: "rootDeviceType",
            ty: Type::Str(&DEVICE_TYPE),
            ..BODY
        },
        Member {
            name: "SecondaryInterfaces",
            query: "SecondaryInterfaceSet",
            wire: "secondaryInterfaceSet",
            ty: Type::List(&INSTANCE_SECONDARY_INTERFACE_LIST),
            ..BODY
        },
        Member {
            name: "SecurityGroups",
            query: "GroupSet",
            wire: "groupSet",
            ty: Type::List(&GROUP_IDENTIFIER_LIST),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "SpotInstanceRequestId",
            query: "SpotInstanceRequestId",
            wire: "spotInstanceRequestId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SriovNetSupport",
            query: "SriovNetSupport",
            wire: "sriovNetSupport",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "State",
            query: "InstanceState",
            wire: "instanceState",
            ty: Type::Struct(&INSTANCE_STATE),
            ..BODY
        },
        Member {
            name: "StateReason",
            query: "StateReason",
            wire: "stateReason",
            ty: Type::Struct(&STATE_REASON),
            ..BODY
        },
        Member {
            name: "StateTransitionReason",
            query: "Reason",
            wire: "reason",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "TpmSupport", query: "TpmSupport", wire: "tpmSupport", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "UsageOperation",
            query: "UsageOperation",
            wire: "usageOperation",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "UsageOperationUpdateTime",
            query: "UsageOperationUpdateTime",
            wire: "usageOperationUpdateTime",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "VirtualizationType",
            query: "VirtualizationType",
            wire: "virtualizationType",
            ty: Type::Str(&VIRTUALIZATION_TYPE),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Instance, INSTANCE; 0 ami_launch_index 1 architecture 2 block_device_mappings 3 boot_mode 4 capacity_block_id 5 capacity_reservation_id 6 capacity_reservation_specification 7 client_token 8 cpu_options 9 current_instance_boot_mode 10 ebs_optimized 11 elastic_gpu_associations 12 elastic_inference_accelerator_associations 13 ena_support 14 enclave_options 15 hibernation_options 16 hypervisor 17 iam_instance_profile 18 image_id 19 instance_id 20 instance_lifecycle 21 instance_type 22 ipv6_address 23 kernel_id 24 key_name 25 launch_time 26 licenses 27 maintenance_options 28 metadata_options 29 monitoring 30 network_interfaces 31 network_performance_options 32 operator 33 outpost_arn 34 placement 35 platform 36 platform_details 37 private_dns_name 38 private_dns_name_options 39 private_ip_address 40 product_codes 41 public_dns_name 42 public_ip_address 43 ramdisk_id 44 root_device_name 45 root_device_type 46 secondary_interfaces 47 security_groups 48 source_dest_check 49 spot_instance_request_id 50 sriov_net_support 51 state 52 state_reason 53 state_transition_reason 54 subnet_id 55 tags 56 tpm_support 57 usage_operation 58 usage_operation_update_time 59 virtualization_type 60 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}
pub static INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION: Schema = Schema {
    name: "InstanceAttachmentEnaSrdSpecification",
    members: &[
        Member {
            name: "EnaSrdEnabled",
            query: "EnaSrdEnabled",
            wire: "enaSrdEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnaSrdUdpSpecification",
            query: "EnaSrdUdpSpecification",
            wire: "enaSrdUdpSpecification",
            ty: Type::Struct(&INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceAttachmentEnaSrdSpecification, INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION; 0 ena_srd_enabled 1 ena_srd_udp_specification);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
pub static INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Schema = Schema {
    name: "InstanceAttachmentEnaSrdUdpSpecification",
    members: &[Member {
        name: "EnaSrdUdpEnabled",
        query: "EnaSrdUdpEnabled",
        wire: "enaSrdUdpEnabled",
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceAttachmentEnaSrdUdpSpecification, INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION; 0 ena_srd_udp_enabled);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttribute {
    pub block_device_mappings: List<InstanceBlockDeviceMapping>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptions>,
    pub groups: List<GroupIdentifier>,
    pub instance_id: Option<Text>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub product_codes: List<ProductCode>,
    pub ramdisk_id: Option<AttributeValue>,
    pub root_device_name: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub user_data: Option<AttributeValue>,
}
pub static INSTANCE_ATTRIBUTE: Schema = Schema {
    name: "InstanceAttribute",
    members: &[
        Member {
            name: "BlockDeviceMappings",
            query: "BlockDeviceMapping",
            wire: "blockDeviceMapping",
            ty: Type::List(&INSTANCE_BLOCK_DEVICE_MAPPING_LIST),
            ..BODY
        },
        Member {
            name: "DisableApiStop",
            query: "DisableApiStop",
            wire: "disableApiStop",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "DisableApiTermination",
            query: "DisableApiTermination",
            wire: "disableApiTermination",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EbsOptimized",
            query: "EbsOptimized",
            wire: "ebsOptimized",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnaSupport",
            query: "EnaSupport",
            wire: "enaSupport",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnclaveOptions",
            query: "EnclaveOptions",
            wire: "enclaveOptions",
            ty: Type::Struct(&ENCLAVE_OPTIONS),
            ..BODY
        },
        Member {
            name: "Groups",
            query: "GroupSet",
            wire: "groupSet",
            ty: Type::List(&GROUP_IDENTIFIER_LIST),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceInitiatedShutdownBehavior",
            query: "InstanceInitiatedShutdownBehavior",
            wire: "instanceInitiatedShutdownBehavior",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "InstanceType",
            query: "InstanceType",
            wire: "instanceType",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "KernelId",
            query: "Kernel",
            wire: "kernel",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "ProductCodes",
            query: "ProductCodes",
            wire: "productCodes",
            ty: Type::List(&PRODUCT_CODE_LIST),
            ..BODY
        },
        Member {
            name: "RamdiskId",
            query: "Ramdisk",
            wire: "ramdisk",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "RootDeviceName",
            query: "RootDeviceName",
            wire: "rootDeviceName",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "SriovNetSupport",
            query: "SriovNetSupport",
            wire: "sriovNetSupport",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "UserData",
            query: "UserData",
            wire: "userData",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceAttribute, INSTANCE_ATTRIBUTE; 0 block_device_mappings 1 disable_api_stop 2 disable_api_termination 3 ebs_optimized 4 ena_support 5 enclave_options 6 groups 7 instance_id 8 instance_initiated_shutdown_behavior 9 instance_type 10 kernel_id 11 product_codes 12 ramdisk_id 13 root_device_name 14 source_dest_check 15 sriov_net_support 16 user_data);

static INSTANCE_ATTRIBUTE_NAME: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "instanceType",
        "kernel",
        "ramdisk",
        "userData",
        "disableApiTermination",
        "instanceInitiatedShutdownBehavior",
        "rootDeviceName",
        "blockDeviceMapping",
        "productCodes",
        "sourceDestCheck",
        "groupSet",
        "ebsOptimized",
        "sriovNetSupport",
        "enaSupport",
        "enclaveOptions",
        "disableApiStop",
    ],
};
static INSTANCE_AUTO_RECOVERY_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["disabled", "default"] };
static INSTANCE_BANDWIDTH_WEIGHTING: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["default", "vpc-1", "ebs-1"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<Text>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}
pub static INSTANCE_BLOCK_DEVICE_MAPPING: Schema = Schema {
    name: "InstanceBlockDeviceMapping",
    members: &[
        Member { name: "DeviceName", query: "DeviceName", wire: "deviceName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Ebs",
            query: "Ebs",
            wire: "ebs",
            ty: Type::Struct(&EBS_INSTANCE_BLOCK_DEVICE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceBlockDeviceMapping, INSTANCE_BLOCK_DEVICE_MAPPING; 0 device_name 1 ebs);

static INSTANCE_BLOCK_DEVICE_MAPPING_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_BLOCK_DEVICE_MAPPING), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceBlockDeviceMappingSpecification {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDeviceSpecification>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
pub static INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION: Schema = Schema {
    name: "InstanceBlockDeviceMappingSpecification",
    members: &[
        Member { name: "DeviceName", query: "DeviceName", wire: "deviceName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Ebs",
            query: "Ebs",
            wire: "ebs",
            ty: Type::Struct(&EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION),
            ..BODY
        },
        Member { name: "NoDevice", query: "NoDevice", wire: "noDevice", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VirtualName",
            query: "VirtualName",
            wire: "virtualName",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceBlockDeviceMappingSpecification, INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION; 0 device_name 1 ebs 2 no_device 3 virtual_name);

static INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST: ListRules = ListRules {
    item: Type::Struct(&INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION),
    item_name: "item",
    min: None,
    max: None,
};
static INSTANCE_BOOT_MODE_VALUES: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["legacy-bios", "uefi"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceCreditSpecification {
    pub cpu_credits: Option<Text>,
    pub instance_id: Option<Text>,
}
pub static INSTANCE_CREDIT_SPECIFICATION: Schema = Schema {
    name: "InstanceCreditSpecification",
    members: &[
        Member { name: "CpuCredits", query: "CpuCredits", wire: "cpuCredits", ty: Type::Str(&ANY), ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceCreditSpecification, INSTANCE_CREDIT_SPECIFICATION; 0 cpu_credits 1 instance_id);

static INSTANCE_CREDIT_SPECIFICATION_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_CREDIT_SPECIFICATION), item_name: "item", min: None, max: None };
static INSTANCE_CREDIT_SPECIFICATION_LIST_REQUEST: ListRules = ListRules {
    item: Type::Struct(&INSTANCE_CREDIT_SPECIFICATION_REQUEST),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceCreditSpecificationRequest {
    pub cpu_credits: Option<String>,
    pub instance_id: Option<String>,
}
pub static INSTANCE_CREDIT_SPECIFICATION_REQUEST: Schema = Schema {
    name: "InstanceCreditSpecificationRequest",
    members: &[
        Member { name: "CpuCredits", query: "CpuCredits", wire: "CpuCredits", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "InstanceId",
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
shape!(InstanceCreditSpecificationRequest, INSTANCE_CREDIT_SPECIFICATION_REQUEST; 0 cpu_credits 1 instance_id);

static INSTANCE_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "InstanceId", min: None, max: None };
static INSTANCE_INTERRUPTION_BEHAVIOR: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["hibernate", "stop", "terminate"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<Text>,
}
pub static INSTANCE_IPV4_PREFIX: Schema = Schema {
    name: "InstanceIpv4Prefix",
    members: &[Member {
        name: "Ipv4Prefix",
        query: "Ipv4Prefix",
        wire: "ipv4Prefix",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceIpv4Prefix, INSTANCE_IPV4_PREFIX; 0 ipv4_prefix);

static INSTANCE_IPV4_PREFIX_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_IPV4_PREFIX), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}
pub static INSTANCE_IPV6_ADDRESS: Schema = Schema {
    name: "InstanceIpv6Address",
    members: &[
        Member {
            name: "Ipv6Address",
            query: "Ipv6Address",
            wire: "ipv6Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IsPrimaryIpv6",
            query: "IsPrimaryIpv6",
            wire: "isPrimaryIpv6",
            ty: Type::Bool,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceIpv6Address, INSTANCE_IPV6_ADDRESS; 0 ipv6_address 1 is_primary_ipv6);

static INSTANCE_IPV6_ADDRESS_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_IPV6_ADDRESS), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<Text>,
}
pub static INSTANCE_IPV6_PREFIX: Schema = Schema {
    name: "InstanceIpv6Prefix",
    members: &[Member {
        name: "Ipv6Prefix",
        query: "Ipv6Prefix",
        wire: "ipv6Prefix",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceIpv6Prefix, INSTANCE_IPV6_PREFIX; 0 ipv6_prefix);

static INSTANCE_IPV6_PREFIX_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_IPV6_PREFIX), item_name: "item", min: None, max: None };
static INSTANCE_LIFECYCLE_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["spot", "scheduled", "capacity-block", "interruptible-capacity-reservation"],
};
static INSTANCE_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<Text>,
    pub reboot_migration: Option<Text>,
}
pub static INSTANCE_MAINTENANCE_OPTIONS: Schema = Schema {
    name: "InstanceMaintenanceOptions",
    members: &[
        Member {
            name: "AutoRecovery",
            query: "AutoRecovery",
            wire: "autoRecovery",
            ty: Type::Str(&INSTANCE_AUTO_RECOVERY_STATE),
            ..BODY
        },
        Member {
            name: "RebootMigration",
            query: "RebootMigration",
            wire: "rebootMigration",
            ty: Type::Str(&INSTANCE_REBOOT_MIGRATION_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceMaintenanceOptions, INSTANCE_MAINTENANCE_OPTIONS; 0 auto_recovery 1 reboot_migration);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<String>,
}
pub static INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Schema = Schema {
    name: "InstanceMaintenanceOptionsRequest",
    members: &[Member {
        name: "AutoRecovery",
        query: "AutoRecovery",
        wire: "AutoRecovery",
        ty: Type::Str(&INSTANCE_AUTO_RECOVERY_STATE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceMaintenanceOptionsRequest, INSTANCE_MAINTENANCE_OPTIONS_REQUEST; 0 auto_recovery);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMarketOptionsRequest {
    pub market_type: Option<String>,
    pub spot_options: Option<SpotMarketOptions>,
}
pub static INSTANCE_MARKET_OPTIONS_REQUEST: Schema = Schema {
    name: "InstanceMarketOptionsRequest",
    members: &[
        Member {
            name: "MarketType",
            query: "MarketType",
            wire: "MarketType",
            ty: Type::Str(&MARKET_TYPE),
            ..BODY
        },
        Member {
            name: "SpotOptions",
            query: "SpotOptions",
            wire: "SpotOptions",
            ty: Type::Struct(&SPOT_MARKET_OPTIONS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceMarketOptionsRequest, INSTANCE_MARKET_OPTIONS_REQUEST; 0 market_type 1 spot_options);

static INSTANCE_METADATA_ENDPOINT_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["disabled", "enabled"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptionsRequest {
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
pub static INSTANCE_METADATA_OPTIONS_REQUEST: Schema = Schema {
    name: "InstanceMetadataOptionsRequest",
    members: &[
        Member {
            name: "HttpEndpoint",
            query: "HttpEndpoint",
            wire: "HttpEndpoint",
            ty: Type::Str(&INSTANCE_METADATA_ENDPOINT_STATE),
            ..BODY
        },
        Member {
            name: "HttpProtocolIpv6",
            query: "HttpProtocolIpv6",
            wire: "HttpProtocolIpv6",
            ty: Type::Str(&INSTANCE_METADATA_PROTOCOL_STATE),
            ..BODY
        },
        Member {
            name: "HttpPutResponseHopLimit",
            query: "HttpPutResponseHopLimit",
            wire: "HttpPutResponseHopLimit",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "HttpTokens",
            query: "HttpTokens",
            wire: "HttpTokens",
            ty: Type::Str(&HTTP_TOKENS_STATE),
            ..BODY
        },
        Member {
            name: "InstanceMetadataTags",
            query: "InstanceMetadataTags",
            wire: "InstanceMetadataTags",
            ty: Type::Str(&INSTANCE_METADATA_TAGS_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceMetadataOptionsRequest, INSTANCE_METADATA_OPTIONS_REQUEST; 0 http_endpoint 1 http_protocol_ipv6 2 http_put_response_hop_limit 3 http_tokens 4 instance_metadata_tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptionsResponse {
    pub http_endpoint: Option<Text>,
    pub http_protocol_ipv6: Option<Text>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<Text>,
    pub instance_metadata_tags: Option<Text>,
    pub state: Option<Text>,
}
pub static INSTANCE_METADATA_OPTIONS_RESPONSE: Schema = Schema {
    name: "InstanceMetadataOptionsResponse",
    members: &[
        Member {
            name: "HttpEndpoint",
            query: "HttpEndpoint",
            wire: "httpEndpoint",
            ty: Type::Str(&INSTANCE_METADATA_ENDPOINT_STATE),
            ..BODY
        },
        Member {
            name: "HttpProtocolIpv6",
            query: "HttpProtocolIpv6",
            wire: "httpProtocolIpv6",
            ty: Type::Str(&INSTANCE_METADATA_PROTOCOL_STATE),
            ..BODY
        },
        Member {
            name: "HttpPutResponseHopLimit",
            query: "HttpPutResponseHopLimit",
            wire: "httpPutResponseHopLimit",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "HttpTokens",
            query: "HttpTokens",
            wire: "httpTokens",
            ty: Type::Str(&HTTP_TOKENS_STATE),
            ..BODY
        },
        Member {
            name: "InstanceMetadataTags",
            query: "InstanceMetadataTags",
            wire: "instanceMetadataTags",
            ty: Type::Str(&INSTANCE_METADATA_TAGS_STATE),
            ..BODY
        },
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&INSTANCE_METADATA_OPTIONS_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceMetadataOptionsResponse, INSTANCE_METADATA_OPTIONS_RESPONSE; 0 http_endpoint 1 http_protocol_ipv6 2 http_put_response_hop_limit 3 http_tokens 4 instance_metadata_tags 5 state);

static INSTANCE_METADATA_OPTIONS_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["pending", "applied"] };
static INSTANCE_METADATA_PROTOCOL_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["disabled", "enabled"] };
static INSTANCE_METADATA_TAGS_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["disabled", "enabled"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMonitoring {
    pub instance_id: Option<Text>,
    pub monitoring: Option<Monitoring>,
}
pub static INSTANCE_MONITORING: Schema = Schema {
    name: "InstanceMonitoring",
    members: &[
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Monitoring",
            query: "Monitoring",
            wire: "monitoring",
            ty: Type::Struct(&MONITORING),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceMonitoring, INSTANCE_MONITORING; 0 instance_id 1 monitoring);

static INSTANCE_MONITORING_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_MONITORING), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub description: Option<Text>,
    pub groups: Vec<GroupIdentifier>,
    pub interface_type: Option<Text>,
    pub ipv4_prefixes: Vec<InstanceIpv4Prefix>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub ipv6_prefixes: Vec<InstanceIpv6Prefix>,
    pub mac_address: Option<Text>,
    pub network_interface_id: Option<Text>,
    pub operator: Option<OperatorResponse>,
    pub owner_id: Option<Text>,
    pub private_dns_name: Option<Text>,
    pub private_ip_address: Option<Text>,
    pub private_ip_addresses: Vec<InstancePrivateIpAddress>,
    pub source_dest_check: Option<bool>,
    pub status: Option<Text>,
    pub subnet_id: Option<Text>,
    pub vpc_id: Option<Text>,
}
pub static INSTANCE_NETWORK_INTERFACE: Schema = Schema {
    name: "InstanceNetworkInterface",
    members: &[
        Member {
            name: "Association",
            query: "Association",
            wire: "association",
            ty: Type::Struct(&INSTANCE_NETWORK_INTERFACE_ASSOCIATION),
            ..BODY
        },
        Member {
            name: "Attachment",
            query: "Attachment",
            wire: "attachment",
            ty: Type::Struct(&INSTANCE_NETWORK_INTERFACE_ATTACHMENT),
            ..BODY
        },
        Member {
            name: "ConnectionTrackingConfiguration",
            query: "ConnectionTrackingConfiguration",
            wire: "connectionTrackingConfiguration",
            ty: Type::Struct(&CONNECTION_TRACKING_SPECIFICATION_RESPONSE),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Groups",
            query: "GroupSet",
            wire: "groupSet",
            ty: Type::List(&GROUP_IDENTIFIER_LIST),
            ..BODY
        },
        Member {
            name: "InterfaceType",
            query: "InterfaceType",
            wire: "interfaceType",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv4Prefixes",
            query: "Ipv4PrefixSet",
            wire: "ipv4PrefixSet",
            ty: Type::List(&INSTANCE_IPV4_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6Addresses",
            query: "Ipv6AddressesSet",
            wire: "ipv6AddressesSet",
            ty: Type::List(&INSTANCE_IPV6_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6Prefixes",
            query: "Ipv6PrefixSet",
            wire: "ipv6PrefixSet",
            ty: Type::List(&INSTANCE_IPV6_PREFIX_LIST),
            ..BODY
        },
        Member { name: "MacAddress", query: "MacAddress", wire: "macAddress", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "operator",
            ty: Type::Struct(&OPERATOR_RESPONSE),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrivateDnsName",
            query: "PrivateDnsName",
            wire: "privateDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddressesSet",
            wire: "privateIpAddressesSet",
            ty: Type::List(&INSTANCE_PRIVATE_IP_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "status",
            ty: Type::Str(&NETWORK_INTERFACE_STATUS),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceNetworkInterface, INSTANCE_NETWORK_INTERFACE; 0 association 1 attachment 2 connection_tracking_configuration 3 description 4 groups 5 interface_type 6 ipv4_prefixes 7 ipv6_addresses 8 ipv6_prefixes 9 mac_address 10 network_interface_id 11 operator 12 owner_id 13 private_dns_name 14 private_ip_address 15 private_ip_addresses 16 source_dest_check 17 status 18 subnet_id 19 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<Text>,
    pub customer_owned_ip: Option<Text>,
    pub ip_owner_id: Option<Text>,
    pub public_dns_name: Option<Text>,
    pub public_ip: Option<Text>,
}
pub static INSTANCE_NETWORK_INTERFACE_ASSOCIATION: Schema = Schema {
    name: "InstanceNetworkInterfaceAssociation",
    members: &[
        Member { name: "CarrierIp", query: "CarrierIp", wire: "carrierIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CustomerOwnedIp",
            query: "CustomerOwnedIp",
            wire: "customerOwnedIp",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpOwnerId", query: "IpOwnerId", wire: "ipOwnerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PublicDnsName",
            query: "PublicDnsName",
            wire: "publicDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "publicIp", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceNetworkInterfaceAssociation, INSTANCE_NETWORK_INTERFACE_ASSOCIATION; 0 carrier_ip 1 customer_owned_ip 2 ip_owner_id 3 public_dns_name 4 public_ip);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<Text>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub network_card_index: Option<i32>,
    pub status: Option<Text>,
}
pub static INSTANCE_NETWORK_INTERFACE_ATTACHMENT: Schema = Schema {
    name: "InstanceNetworkInterfaceAttachment",
    members: &[
        Member { name: "AttachTime", query: "AttachTime", wire: "attachTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "AttachmentId",
            query: "AttachmentId",
            wire: "attachmentId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DeviceIndex",
            query: "DeviceIndex",
            wire: "deviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaQueueCount",
            query: "EnaQueueCount",
            wire: "enaQueueCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaSrdSpecification",
            query: "EnaSrdSpecification",
            wire: "enaSrdSpecification",
            ty: Type::Struct(&INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "networkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&ATTACHMENT_STATUS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceNetworkInterfaceAttachment, INSTANCE_NETWORK_INTERFACE_ATTACHMENT; 0 attach_time 1 attachment_id 2 delete_on_termination 3 device_index 4 ena_queue_count 5 ena_srd_specification 6 network_card_index 7 status);

static INSTANCE_NETWORK_INTERFACE_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_NETWORK_INTERFACE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceSpecification {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub groups: Vec<String>,
    pub interface_type: Option<String>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecificationRequest>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecificationRequest>,
    pub network_card_index: Option<i32>,
    pub network_interface_id: Option<String>,
    pub primary_ipv6: Option<bool>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
}
pub static INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Schema = Schema {
    name: "InstanceNetworkInterfaceSpecification",
    members: &[
        Member {
            name: "AssociateCarrierIpAddress",
            query: "AssociateCarrierIpAddress",
            wire: "AssociateCarrierIpAddress",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "AssociatePublicIpAddress",
            query: "AssociatePublicIpAddress",
            wire: "associatePublicIpAddress",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "ConnectionTrackingSpecification",
            query: "ConnectionTrackingSpecification",
            wire: "ConnectionTrackingSpecification",
            ty: Type::Struct(&CONNECTION_TRACKING_SPECIFICATION_REQUEST),
            ..BODY
        },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeviceIndex",
            query: "DeviceIndex",
            wire: "deviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaQueueCount",
            query: "EnaQueueCount",
            wire: "EnaQueueCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaSrdSpecification",
            query: "EnaSrdSpecification",
            wire: "EnaSrdSpecification",
            ty: Type::Struct(&ENA_SRD_SPECIFICATION_REQUEST),
            ..BODY
        },
        Member {
            name: "Groups",
            query: "SecurityGroupId",
            wire: "SecurityGroupId",
            ty: Type::List(&SECURITY_GROUP_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "InterfaceType",
            query: "InterfaceType",
            wire: "InterfaceType",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv4PrefixCount",
            query: "Ipv4PrefixCount",
            wire: "Ipv4PrefixCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv4Prefixes",
            query: "Ipv4Prefix",
            wire: "Ipv4Prefix",
            ty: Type::List(&IPV4_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6AddressCount",
            query: "Ipv6AddressCount",
            wire: "ipv6AddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6Addresses",
            query: "Ipv6Addresses",
            wire: "ipv6AddressesSet",
            ty: Type::List(&INSTANCE_IPV6_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6PrefixCount",
            query: "Ipv6PrefixCount",
            wire: "Ipv6PrefixCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6Prefixes",
            query: "Ipv6Prefix",
            wire: "Ipv6Prefix",
            ty: Type::List(&IPV6_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "NetworkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PrimaryIpv6", query: "PrimaryIpv6", wire: "PrimaryIpv6", ty: Type::Bool, ..BODY },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddresses",
            wire: "privateIpAddressesSet",
            ty: Type::List(&PRIVATE_IP_ADDRESS_SPECIFICATION_LIST),
            ..BODY
        },
        Member {
            name: "SecondaryPrivateIpAddressCount",
            query: "SecondaryPrivateIpAddressCount",
            wire: "secondaryPrivateIpAddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceNetworkInterfaceSpecification, INSTANCE_NETWORK_INTERFACE_SPECIFICATION; 0 associate_carrier_ip_address 1 associate_public_ip_address 2 connection_tracking_specification 3 delete_on_termination 4 description 5 device_index 6 ena_queue_count 7 ena_srd_specification 8 groups 9 interface_type 10 ipv4_prefix_count 11 ipv4_prefixes 12 ipv6_address_count 13 ipv6_addresses 14 ipv6_prefix_count 15 ipv6_prefixes 16 network_card_index 17 network_interface_id 18 primary_ipv6 19 private_ip_address 20 private_ip_addresses 21 secondary_private_ip_address_count 22 subnet_id);

static INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST: ListRules = ListRules {
    item: Type::Struct(&INSTANCE_NETWORK_INTERFACE_SPECIFICATION),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<Text>,
}
pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS: Schema = Schema {
    name: "InstanceNetworkPerformanceOptions",
    members: &[Member {
        name: "BandwidthWeighting",
        query: "BandwidthWeighting",
        wire: "bandwidthWeighting",
        ty: Type::Str(&INSTANCE_BANDWIDTH_WEIGHTING),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceNetworkPerformanceOptions, INSTANCE_NETWORK_PERFORMANCE_OPTIONS; 0 bandwidth_weighting);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<String>,
}
pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Schema = Schema {
    name: "InstanceNetworkPerformanceOptionsRequest",
    members: &[Member {
        name: "BandwidthWeighting",
        query: "BandwidthWeighting",
        wire: "BandwidthWeighting",
        ty: Type::Str(&INSTANCE_BANDWIDTH_WEIGHTING),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceNetworkPerformanceOptionsRequest, INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST; 0 bandwidth_weighting);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<Text>,
    pub private_ip_address: Option<Text>,
}
pub static INSTANCE_PRIVATE_IP_ADDRESS: Schema = Schema {
    name: "InstancePrivateIpAddress",
    members: &[
        Member {
            name: "Association",
            query: "Association",
            wire: "association",
            ty: Type::Struct(&INSTANCE_NETWORK_INTERFACE_ASSOCIATION),
            ..BODY
        },
        Member { name: "Primary", query: "Primary", wire: "primary", ty: Type::Bool, ..BODY },
        Member {
            name: "PrivateDnsName",
            query: "PrivateDnsName",
            wire: "privateDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstancePrivateIpAddress, INSTANCE_PRIVATE_IP_ADDRESS; 0 association 1 primary 2 private_dns_name 3 private_ip_address);

static INSTANCE_PRIVATE_IP_ADDRESS_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_PRIVATE_IP_ADDRESS), item_name: "item", min: None, max: None };
static INSTANCE_REBOOT_MIGRATION_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["disabled", "default"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub interface_type: Option<Text>,
    pub mac_address: Option<Text>,
    pub owner_id: Option<Text>,
    pub private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddress>,
    pub secondary_interface_id: Option<Text>,
    pub secondary_network_id: Option<Text>,
    pub secondary_subnet_id: Option<Text>,
    pub source_dest_check: Option<bool>,
    pub status: Option<Text>,
}
pub static INSTANCE_SECONDARY_INTERFACE: Schema = Schema {
    name: "InstanceSecondaryInterface",
    members: &[
        Member {
            name: "Attachment",
            query: "Attachment",
            wire: "attachment",
            ty: Type::Struct(&INSTANCE_SECONDARY_INTERFACE_ATTACHMENT),
            ..BODY
        },
        Member {
            name: "InterfaceType",
            query: "InterfaceType",
            wire: "interfaceType",
            ty: Type::Str(&SECONDARY_INTERFACE_TYPE),
            ..BODY
        },
        Member { name: "MacAddress", query: "MacAddress", wire: "macAddress", ty: Type::Str(&ANY), ..BODY },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddressSet",
            wire: "privateIpAddressSet",
            ty: Type::List(&INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "SecondaryInterfaceId",
            query: "SecondaryInterfaceId",
            wire: "secondaryInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecondaryNetworkId",
            query: "SecondaryNetworkId",
            wire: "secondaryNetworkId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecondarySubnetId",
            query: "SecondarySubnetId",
            wire: "secondarySubnetId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "status",
            ty: Type::Str(&SECONDARY_INTERFACE_STATUS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceSecondaryInterface, INSTANCE_SECONDARY_INTERFACE; 0 attachment 1 interface_type 2 mac_address 3 owner_id 4 private_ip_addresses 5 secondary_interface_id 6 secondary_network_id 7 secondary_subnet_id 8 source_dest_check 9 status);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<Text>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub status: Option<Text>,
}
pub static INSTANCE_SECONDARY_INTERFACE_ATTACHMENT: Schema = Schema {
    name: "InstanceSecondaryInterfaceAttachment",
    members: &[
        Member { name: "AttachTime", query: "AttachTime", wire: "attachTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "AttachmentId",
            query: "AttachmentId",
            wire: "attachmentId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DeviceIndex",
            query: "DeviceIndex",
            wire: "deviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "networkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&ATTACHMENT_STATUS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceSecondaryInterfaceAttachment, INSTANCE_SECONDARY_INTERFACE_ATTACHMENT; 0 attach_time 1 attachment_id 2 delete_on_termination 3 device_index 4 network_card_index 5 status);

static INSTANCE_SECONDARY_INTERFACE_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_SECONDARY_INTERFACE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<Text>,
}
pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS: Schema = Schema {
    name: "InstanceSecondaryInterfacePrivateIpAddress",
    members: &[Member {
        name: "PrivateIpAddress",
        query: "PrivateIpAddress",
        wire: "privateIpAddress",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceSecondaryInterfacePrivateIpAddress, INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS; 0 private_ip_address);

static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST: ListRules = ListRules {
    item: Type::Struct(&INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS),
    item_name: "item",
    min: None,
    max: None,
};
static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST: ListRules = ListRules {
    item: Type::Struct(&INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    pub private_ip_address: Option<String>,
}
pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST: Schema = Schema {
    name: "InstanceSecondaryInterfacePrivateIpAddressRequest",
    members: &[Member {
        name: "PrivateIpAddress",
        query: "PrivateIpAddress",
        wire: "PrivateIpAddress",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceSecondaryInterfacePrivateIpAddressRequest, INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST; 0 private_ip_address);

static INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST: ListRules = ListRules {
    item: Type::Struct(&INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
    pub private_ip_address_count: Option<i32>,
    pub private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>,
    pub secondary_subnet_id: Option<String>,
}
pub static INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Schema = Schema {
    name: "InstanceSecondaryInterfaceSpecificationRequest",
    members: &[
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "DeleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DeviceIndex",
            query: "DeviceIndex",
            wire: "DeviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "InterfaceType",
            query: "InterfaceType",
            wire: "InterfaceType",
            ty: Type::Str(&SECONDARY_INTERFACE_TYPE),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "NetworkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "PrivateIpAddressCount",
            query: "PrivateIpAddressCount",
            wire: "PrivateIpAddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddress",
            wire: "PrivateIpAddress",
            ty: Type::List(&INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST),
            ..BODY
        },
        Member {
            name: "SecondarySubnetId",
            query: "SecondarySubnetId",
            wire: "SecondarySubnetId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceSecondaryInterfaceSpecificationRequest, INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST; 0 delete_on_termination 1 device_index 2 interface_type 3 network_card_index 4 private_ip_address_count 5 private_ip_addresses 6 secondary_subnet_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<Text>,
}
pub static INSTANCE_STATE: Schema = Schema {
    name: "InstanceState",
    members: &[
        Member { name: "Code", query: "Code", wire: "code", ty: Type::Int(None, None), ..BODY },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&INSTANCE_STATE_NAME), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceState, INSTANCE_STATE; 0 code 1 name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStateChange {
    pub current_state: Option<InstanceState>,
    pub instance_id: Option<Text>,
    pub previous_state: Option<InstanceState>,
}
pub static INSTANCE_STATE_CHANGE: Schema = Schema {
    name: "InstanceStateChange",
    members: &[
        Member {
            name: "CurrentState",
            query: "CurrentState",
            wire: "currentState",
            ty: Type::Struct(&INSTANCE_STATE),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PreviousState",
            query: "PreviousState",
            wire: "previousState",
            ty: Type::Struct(&INSTANCE_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceStateChange, INSTANCE_STATE_CHANGE; 0 current_state 1 instance_id 2 previous_state);

static INSTANCE_STATE_CHANGE_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_STATE_CHANGE), item_name: "item", min: None, max: None };
static INSTANCE_STATE_NAME: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["pending", "running", "shutting-down", "terminated", "stopping", "stopped"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatus {
    pub attached_ebs_status: Option<EbsStatusSummary>,
    pub availability_zone: Option<Text>,
    pub availability_zone_id: Option<Text>,
    pub events: Vec<InstanceStatusEvent>,
    pub instance_id: Option<Text>,
    pub instance_state: Option<InstanceState>,
    pub instance_status: Option<InstanceStatusSummary>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<Text>,
    pub system_status: Option<InstanceStatusSummary>,
}
pub static INSTANCE_STATUS: Schema = Schema {
    name: "InstanceStatus",
    members: &[
        Member {
            name: "AttachedEbsStatus",
            query: "AttachedEbsStatus",
            wire: "attachedEbsStatus",
            ty: Type::Struct(&EBS_STATUS_SUMMARY),
            ..BODY
        },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "availabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Events",
            query: "EventsSet",
            wire: "eventsSet",
            ty: Type::List(&INSTANCE_STATUS_EVENT_LIST),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceState",
            query: "InstanceState",
            wire: "instanceState",
            ty: Type::Struct(&INSTANCE_STATE),
            ..BODY
        },
        Member {
            name: "InstanceStatus",
            query: "InstanceStatus",
            wire: "instanceStatus",
            ty: Type::Struct(&INSTANCE_STATUS_SUMMARY),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "operator",
            ty: Type::Struct(&OPERATOR_RESPONSE),
            ..BODY
        },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "outpostArn", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SystemStatus",
            query: "SystemStatus",
            wire: "systemStatus",
            ty: Type::Struct(&INSTANCE_STATUS_SUMMARY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceStatus, INSTANCE_STATUS; 0 attached_ebs_status 1 availability_zone 2 availability_zone_id 3 events 4 instance_id 5 instance_state 6 instance_status 7 operator 8 outpost_arn 9 system_status);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<Text>,
    pub status: Option<Text>,
}
pub static INSTANCE_STATUS_DETAILS: Schema = Schema {
    name: "InstanceStatusDetails",
    members: &[
        Member {
            name: "ImpairedSince",
            query: "ImpairedSince",
            wire: "impairedSince",
            ty: Type::Time(None),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&STATUS_NAME), ..BODY },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&STATUS_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceStatusDetails, INSTANCE_STATUS_DETAILS; 0 impaired_since 1 name 2 status);

static INSTANCE_STATUS_DETAILS_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_STATUS_DETAILS), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusEvent {
    pub code: Option<Text>,
    pub description: Option<Text>,
    pub instance_event_id: Option<Text>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub not_before_deadline: Option<Timestamp>,
}
pub static INSTANCE_STATUS_EVENT: Schema = Schema {
    name: "InstanceStatusEvent",
    members: &[
        Member { name: "Code", query: "Code", wire: "code", ty: Type::Str(&EVENT_CODE), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "InstanceEventId",
            query: "InstanceEventId",
            wire: "instanceEventId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "NotAfter", query: "NotAfter", wire: "notAfter", ty: Type::Time(None), ..BODY },
        Member { name: "NotBefore", query: "NotBefore", wire: "notBefore", ty: Type::Time(None), ..BODY },
        Member {
            name: "NotBeforeDeadline",
            query: "NotBeforeDeadline",
            wire: "notBeforeDeadline",
            ty: Type::Time(None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceStatusEvent, INSTANCE_STATUS_EVENT; 0 code 1 description 2 instance_event_id 3 not_after 4 not_before 5 not_before_deadline);

static INSTANCE_STATUS_EVENT_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_STATUS_EVENT), item_name: "item", min: None, max: None };
static INSTANCE_STATUS_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_STATUS), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusSummary {
    pub details: Vec<InstanceStatusDetails>,
    pub status: Option<Text>,
}
pub static INSTANCE_STATUS_SUMMARY: Schema = Schema {
    name: "InstanceStatusSummary",
    members: &[
        Member {
            name: "Details",
            query: "Details",
            wire: "details",
            ty: Type::List(&INSTANCE_STATUS_DETAILS_LIST),
            ..BODY
        },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&SUMMARY_STATUS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceStatusSummary, INSTANCE_STATUS_SUMMARY; 0 details 1 status);

static INSTANCE_STORAGE_ENCRYPTION_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "required"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStorageInfo {
    pub disks: Vec<DiskInfo>,
    pub encryption_support: Option<Text>,
    pub nvme_support: Option<Text>,
    pub total_size_in_gb: Option<i64>,
}
pub static INSTANCE_STORAGE_INFO: Schema = Schema {
    name: "InstanceStorageInfo",
    members: &[
        Member { name: "Disks", query: "Disks", wire: "disks", ty: Type::List(&DISK_INFO_LIST), ..BODY },
        Member {
            name: "EncryptionSupport",
            query: "EncryptionSupport",
            wire: "encryptionSupport",
            ty: Type::Str(&INSTANCE_STORAGE_ENCRYPTION_SUPPORT),
            ..BODY
        },
        Member {
            name: "NvmeSupport",
            query: "NvmeSupport",
            wire: "nvmeSupport",
            ty: Type::Str(&EPHEMERAL_NVME_SUPPORT),
            ..BODY
        },
        Member {
            name: "TotalSizeInGB",
            query: "TotalSizeInGB",
            wire: "totalSizeInGB",
            ty: Type::Long(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceStorageInfo, INSTANCE_STORAGE_INFO; 0 disks 1 encryption_support 2 nvme_support 3 total_size_in_gb);

static INSTANCE_TYPE: StrRules = StrRules { min: None, max: None, pattern: None, values: &[] };
static INSTANCE_TYPE_HYPERVISOR: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["nitro", "xen"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeInfo {
    pub auto_recovery_supported: Option<bool>,
    pub bare_metal: Option<bool>,
    pub burstable_performance_supported: Option<bool>,
    pub current_generation: Option<bool>,
    pub dedicated_hosts_supported: Option<bool>,
    pub ebs_info: Option<EbsInfo>,
    pub fpga_info: Option<FpgaInfo>,
    pub free_tier_eligible: Option<bool>,
    pub gpu_info: Option<GpuInfo>,
    pub hibernation_supported: Option<bool>,
    pub hypervisor: Option<Text>,
    pub inference_accelerator_info: Option<InferenceAcceleratorInfo>,
    pub instance_storage_info: Option<InstanceStorageInfo>,
    pub instance_storage_supported: Option<bool>,
    pub instance_type: Option<Text>,
    pub media_accelerator_info: Option<MediaAcceleratorInfo>,
    pub memory_info: Option<MemoryInfo>,
    pub network_info: Option<NetworkInfo>,
    pub neuron_info: Option<NeuronInfo>,
    pub nitro_enclaves_support: Option<Text>,
    pub nitro_tpm_info: Option<NitroTpmInfo>,
    pub nitro_tpm_support: Option<Text>,
    pub phc_support: Option<Text>,
    pub placement_group_info: Option<PlacementGroupInfo>,
    pub processor_info: Option<ProcessorInfo>,
    pub reboot_migration_support: Option<Text>,
    pub supported_boot_modes: Vec<Text>,
    pub supported_in_region: Option<bool>,
    pub supported_root_device_types: Vec<Text>,
    pub supported_usage_classes: Vec<Text>,
    pub supported_virtualization_types: Vec<Text>,
    pub v_cpu_info: Option<VCpuInfo>,
}
pub static INSTANCE_TYPE_INFO: Schema = Schema {
    name: "InstanceTypeInfo",
    members: &[
        Member {
            name: "AutoRecoverySupported",
            query: "AutoRecoverySupported",
            wire: "autoRecoverySupported",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "BareMetal", query: "BareMetal", wire: "bareMetal", ty: Type::Bool, ..BODY },
        Member {
            name: "BurstablePerformanceSupported",
            query: "BurstablePerformanceSupported",
            wire: "burstablePerformanceSupported",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "CurrentGeneration",
            query: "CurrentGeneration",
            wire: "currentGeneration",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DedicatedHostsSupported",
            query: "DedicatedHostsSupported",
            wire: "dedicatedHostsSupported",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "EbsInfo", query: "EbsInfo", wire: "ebsInfo", ty: Type::Struct(&EBS_INFO), ..BODY },
        Member {
            name: "FpgaInfo",
            query: "FpgaInfo",
            wire: "fpgaInfo",
            ty: Type::Struct(&FPGA_INFO),
            ..BODY
        },
        Member {
            name: "FreeTierEligible",
            query: "FreeTierEligible",
            wire: "freeTierEligible",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "GpuInfo", query: "GpuInfo", wire: "gpuInfo", ty: Type::Struct(&GPU_INFO), ..BODY },
        Member {
            name: "HibernationSupported",
            query: "HibernationSupported",
            wire: "hibernationSupported",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Hypervisor",
            query: "Hypervisor",
            wire: "hypervisor",
            ty: Type::Str(&INSTANCE_TYPE_HYPERVISOR),
            ..BODY
        },
        Member {
            name: "InferenceAcceleratorInfo",
            query: "InferenceAcceleratorInfo",
            wire: "inferenceAcceleratorInfo",
            ty: Type::Struct(&INFERENCE_ACCELERATOR_INFO),
            ..BODY
        },
        Member {
            name: "InstanceStorageInfo",
            query: "InstanceStorageInfo",
            wire: "instanceStorageInfo",
            ty: Type::Struct(&INSTANCE_STORAGE_INFO),
            ..BODY
        },
        Member {
            name: "InstanceStorageSupported",
            query: "InstanceStorageSupported",
            wire: "instanceStorageSupported",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "InstanceType",
            query: "InstanceType",
            wire: "instanceType",
            ty: Type::Str(&INSTANCE_TYPE),
            ..BODY
        },
        Member {
            name: "MediaAcceleratorInfo",
            query: "MediaAcceleratorInfo",
            wire: "mediaAcceleratorInfo",
            ty: Type::Struct(&MEDIA_ACCELERATOR_INFO),
            ..BODY
        },
        Member {
            name: "MemoryInfo",
            query: "MemoryInfo",
            wire: "memoryInfo",
            ty: Type::Struct(&MEMORY_INFO),
            ..BODY
        },
        Member {
            name: "NetworkInfo",
            query: "NetworkInfo",
            wire: "networkInfo",
            ty: Type::Struct(&NETWORK_INFO),
            ..BODY
        },
        Member {
            name: "NeuronInfo",
            query: "NeuronInfo",
            wire: "neuronInfo",
            ty: Type::Struct(&NEURON_INFO),
            ..BODY
        },
        Member {
            name: "NitroEnclavesSupport",
            query: "NitroEnclavesSupport",
            wire: "nitroEnclavesSupport",
            ty: Type::Str(&NITRO_ENCLAVES_SUPPORT),
            ..BODY
        },
        Member {
            name: "NitroTpmInfo",
            query: "NitroTpmInfo",
            wire: "nitroTpmInfo",
            ty: Type::Struct(&NITRO_TPM_INFO),
            ..BODY
        },
        Member {
            name: "NitroTpmSupport",
            query: "NitroTpmSupport",
            wire: "nitroTpmSupport",
            ty: Type::Str(&NITRO_TPM_SUPPORT),
            ..BODY
        },
        Member {
            name: "PhcSupport",
            query: "PhcSupport",
            wire: "phcSupport",
            ty: Type::Str(&PHC_SUPPORT),
            ..BODY
        },
        Member {
            name: "PlacementGroupInfo",
            query: "PlacementGroupInfo",
            wire: "placementGroupInfo",
            ty: Type::Struct(&PLACEMENT_GROUP_INFO),
            ..BODY
        },
        Member {
            name: "ProcessorInfo",
            query: "ProcessorInfo",
            wire: "processorInfo",
            ty: Type::Struct(&PROCESSOR_INFO),
            ..BODY
        },
        Member {
            name: "RebootMigrationSupport",
            query: "RebootMigrationSupport",
            wire: "rebootMigrationSupport",
            ty: Type::Str(&REBOOT_MIGRATION_SUPPORT),
            ..BODY
        },
        Member {
            name: "SupportedBootModes",
            query: "SupportedBootModes",
            wire: "supportedBootModes",
            ty: Type::List(&BOOT_MODE_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "SupportedInRegion",
            query: "SupportedInRegion",
            wire: "supportedInRegion",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "SupportedRootDeviceTypes",
            query: "SupportedRootDeviceTypes",
            wire: "supportedRootDeviceTypes",
            ty: Type::List(&ROOT_DEVICE_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "SupportedUsageClasses",
            query: "SupportedUsageClasses",
            wire: "supportedUsageClasses",
            ty: Type::List(&USAGE_CLASS_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "SupportedVirtualizationTypes",
            query: "SupportedVirtualizationTypes",
            wire: "supportedVirtualizationTypes",
            ty: Type::List(&VIRTUALIZATION_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "VCpuInfo",
            query: "VCpuInfo",
            wire: "vCpuInfo",
            ty: Type::Struct(&V_CPU_INFO),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceTypeInfo, INSTANCE_TYPE_INFO; 0 auto_recovery_supported 1 bare_metal 2 burstable_performance_supported 3 current_generation 4 dedicated_hosts_supported 5 ebs_info 6 fpga_info 7 free_tier_eligible 8 gpu_info 9 hibernation_supported 10 hypervisor 11 inference_accelerator_info 12 instance_storage_info 13 instance_storage_supported 14 instance_type 15 media_accelerator_info 16 memory_info 17 network_info 18 neuron_info 19 nitro_enclaves_support 20 nitro_tpm_info 21 nitro_tpm_support 22 phc_support 23 placement_group_info 24 processor_info 25 reboot_migration_support 26 supported_boot_modes 27 supported_in_region 28 supported_root_device_types 29 supported_usage_classes 30 supported_virtualization_types 31 v_cpu_info);

static INSTANCE_TYPE_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_TYPE_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeOffering {
    pub instance_type: Option<Text>,
    pub location: Option<Text>,
    pub location_type: Option<Text>,
}
pub static INSTANCE_TYPE_OFFERING: Schema = Schema {
    name: "InstanceTypeOffering",
    members: &[
        Member {
            name: "InstanceType",
            query: "InstanceType",
            wire: "instanceType",
            ty: Type::Str(&INSTANCE_TYPE),
            ..BODY
        },
        Member { name: "Location", query: "Location", wire: "location", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "LocationType",
            query: "LocationType",
            wire: "locationType",
            ty: Type::Str(&LOCATION_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InstanceTypeOffering, INSTANCE_TYPE_OFFERING; 0 instance_type 1 location 2 location_type);

static INSTANCE_TYPE_OFFERINGS_LIST: ListRules =
    ListRules { item: Type::Struct(&INSTANCE_TYPE_OFFERING), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGateway {
    pub attachments: Vec<InternetGatewayAttachment>,
    pub internet_gateway_id: Option<Text>,
    pub owner_id: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static INTERNET_GATEWAY: Schema = Schema {
    name: "InternetGateway",
    members: &[
        Member {
            name: "Attachments",
            query: "AttachmentSet",
            wire: "attachmentSet",
            ty: Type::List(&INTERNET_GATEWAY_ATTACHMENT_LIST),
            ..BODY
        },
        Member {
            name: "InternetGatewayId",
            query: "InternetGatewayId",
            wire: "internetGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InternetGateway, INTERNET_GATEWAY; 0 attachments 1 internet_gateway_id 2 owner_id 3 tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGatewayAttachment {
    pub state: Option<Text>,
    pub vpc_id: Option<Text>,
}
pub static INTERNET_GATEWAY_ATTACHMENT: Schema = Schema {
    name: "InternetGatewayAttachment",
    members: &[
        Member { name: "State", query: "State", wire: "state", ty: Type::Str(&ATTACHMENT_STATUS), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(InternetGatewayAttachment, INTERNET_GATEWAY_ATTACHMENT; 0 state 1 vpc_id);

static INTERNET_GATEWAY_ATTACHMENT_LIST: ListRules =
    ListRules { item: Type::Struct(&INTERNET_GATEWAY_ATTACHMENT), item_name: "item", min: None, max: None };
static INTERNET_GATEWAY_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static INTERNET_GATEWAY_LIST: ListRules =
    ListRules { item: Type::Struct(&INTERNET_GATEWAY), item_name: "item", min: None, max: None };
static IP_LIST: ListRules = ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpPermission {
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub ip_ranges: Vec<IpRange>,
    pub ipv6_ranges: Vec<Ipv6Range>,
    pub prefix_list_ids: Vec<PrefixListId>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Vec<UserIdGroupPair>,
}
pub static IP_PERMISSION: Schema = Schema {
    name: "IpPermission",
    members: &[
        Member { name: "FromPort", query: "FromPort", wire: "fromPort", ty: Type::Int(None, None), ..BODY },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "ipProtocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "IpRanges",
            query: "IpRanges",
            wire: "ipRanges",
            ty: Type::List(&IP_RANGE_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6Ranges",
            query: "Ipv6Ranges",
            wire: "ipv6Ranges",
            ty: Type::List(&IPV6_RANGE_LIST),
            ..BODY
        },
        Member {
            name: "PrefixListIds",
            query: "PrefixListIds",
            wire: "prefixListIds",
            ty: Type::List(&PREFIX_LIST_ID_LIST),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "toPort", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "UserIdGroupPairs",
            query: "Groups",
            wire: "groups",
            ty: Type::List(&USER_ID_GROUP_PAIR_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IpPermission, IP_PERMISSION; 0 from_port 1 ip_protocol 2 ip_ranges 3 ipv6_ranges 4 prefix_list_ids 5 to_port 6 user_id_group_pairs);

static IP_PERMISSION_LIST: ListRules =
    ListRules { item: Type::Struct(&IP_PERMISSION), item_name: "item", min: None, max: None };
static IP_PREFIX_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpRange {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
pub static IP_RANGE: Schema = Schema {
    name: "IpRange",
    members: &[
        Member { name: "CidrIp", query: "CidrIp", wire: "cidrIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(IpRange, IP_RANGE; 0 cidr_ip 1 description);

static IP_RANGE_LIST: ListRules =
    ListRules { item: Type::Struct(&IP_RANGE), item_name: "item", min: None, max: None };
static IP_SOURCE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["amazon", "byoip", "none"] };
static IPV4_PREFIX_LIST: ListRules = ListRules {
    item: Type::Struct(&IPV4_PREFIX_SPECIFICATION_REQUEST),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<Text>,
}
pub static IPV4_PREFIX_SPECIFICATION: Schema = Schema {
    name: "Ipv4PrefixSpecification",
    members: &[Member {
        name: "Ipv4Prefix",
        query: "Ipv4Prefix",
        wire: "ipv4Prefix",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Ipv4PrefixSpecification, IPV4_PREFIX_SPECIFICATION; 0 ipv4_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}
pub static IPV4_PREFIX_SPECIFICATION_REQUEST: Schema = Schema {
    name: "Ipv4PrefixSpecificationRequest",
    members: &[Member {
        name: "Ipv4Prefix",
        query: "Ipv4Prefix",
        wire: "Ipv4Prefix",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Ipv4PrefixSpecificationRequest, IPV4_PREFIX_SPECIFICATION_REQUEST; 0 ipv4_prefix);

static IPV4_PREFIXES_LIST: ListRules =
    ListRules { item: Type::Struct(&IPV4_PREFIX_SPECIFICATION), item_name: "item", min: None, max: None };
static IPV6_ADDRESS_ATTRIBUTE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["public", "private"] };
static IPV6_PREFIX_LIST: ListRules = ListRules {
    item: Type::Struct(&IPV6_PREFIX_SPECIFICATION_REQUEST),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<Text>,
}
pub static IPV6_PREFIX_SPECIFICATION: Schema = Schema {
    name: "Ipv6PrefixSpecification",
    members: &[Member {
        name: "Ipv6Prefix",
        query: "Ipv6Prefix",
        wire: "ipv6Prefix",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Ipv6PrefixSpecification, IPV6_PREFIX_SPECIFICATION; 0 ipv6_prefix);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}
pub static IPV6_PREFIX_SPECIFICATION_REQUEST: Schema = Schema {
    name: "Ipv6PrefixSpecificationRequest",
    members: &[Member {
        name: "Ipv6Prefix",
        query: "Ipv6Prefix",
        wire: "Ipv6Prefix",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Ipv6PrefixSpecificationRequest, IPV6_PREFIX_SPECIFICATION_REQUEST; 0 ipv6_prefix);

static IPV6_PREFIXES_LIST: ListRules =
    ListRules { item: Type::Struct(&IPV6_PREFIX_SPECIFICATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6Range {
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
}
pub static IPV6_RANGE: Schema = Schema {
    name: "Ipv6Range",
    members: &[
        Member { name: "CidrIpv6", query: "CidrIpv6", wire: "cidrIpv6", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Ipv6Range, IPV6_RANGE; 0 cidr_ipv6 1 description);

static IPV6_RANGE_LIST: ListRules =
    ListRules { item: Type::Struct(&IPV6_RANGE), item_name: "item", min: None, max: None };
static KEY_FORMAT: StrRules = StrRules { min: None, max: None, pattern: None, values: &["pem", "ppk"] };
static KEY_NAME_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "KeyName", min: None, max: None };
#[derive(Clone, Default, PartialEq)]
pub struct KeyPair {
    pub key_fingerprint: Option<Text>,
    pub key_material: Option<Text>,
    pub key_name: Option<Text>,
    pub key_pair_id: Option<Text>,
    pub tags: List<Tag>,
}
pub static KEY_PAIR: Schema = Schema {
    name: "KeyPair",
    members: &[
        Member {
            name: "KeyFingerprint",
            query: "KeyFingerprint",
            wire: "keyFingerprint",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "KeyMaterial",
            query: "KeyMaterial",
            wire: "keyMaterial",
            sensitive: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "KeyName", query: "KeyName", wire: "keyName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyPairId", query: "KeyPairId", wire: "keyPairId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(KeyPair, KEY_PAIR; 0 key_fingerprint 1 key_material 2 key_name 3 key_pair_id 4 tags);
hidden!(KeyPair);

static KEY_PAIR_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "KeyPairId", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyPairInfo {
    pub create_time: Option<Timestamp>,
    pub key_fingerprint: Option<Text>,
    pub key_name: Option<Text>,
    pub key_pair_id: Option<Text>,
    pub key_type: Option<Text>,
    pub public_key: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static KEY_PAIR_INFO: Schema = Schema {
    name: "KeyPairInfo",
    members: &[
        Member { name: "CreateTime", query: "CreateTime", wire: "createTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "KeyFingerprint",
            query: "KeyFingerprint",
            wire: "keyFingerprint",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "KeyName", query: "KeyName", wire: "keyName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyPairId", query: "KeyPairId", wire: "keyPairId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyType", query: "KeyType", wire: "keyType", ty: Type::Str(&KEY_TYPE), ..BODY },
        Member { name: "PublicKey", query: "PublicKey", wire: "publicKey", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(KeyPairInfo, KEY_PAIR_INFO; 0 create_time 1 key_fingerprint 2 key_name 3 key_pair_id 4 key_type 5 public_key 6 tags);

static KEY_PAIR_LIST: ListRules =
    ListRules { item: Type::Struct(&KEY_PAIR_INFO), item_name: "item", min: None, max: None };
static KEY_TYPE: StrRules = StrRules { min: None, max: None, pattern: None, values: &["rsa", "ed25519"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
pub static LAUNCH_TEMPLATE_SPECIFICATION: Schema = Schema {
    name: "LaunchTemplateSpecification",
    members: &[
        Member {
            name: "LaunchTemplateId",
            query: "LaunchTemplateId",
            wire: "LaunchTemplateId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "LaunchTemplateName",
            query: "LaunchTemplateName",
            wire: "LaunchTemplateName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Version", query: "Version", wire: "Version", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LaunchTemplateSpecification, LAUNCH_TEMPLATE_SPECIFICATION; 0 launch_template_id 1 launch_template_name 2 version);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<Text>,
}
pub static LICENSE_CONFIGURATION: Schema = Schema {
    name: "LicenseConfiguration",
    members: &[Member {
        name: "LicenseConfigurationArn",
        query: "LicenseConfigurationArn",
        wire: "licenseConfigurationArn",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LicenseConfiguration, LICENSE_CONFIGURATION; 0 license_configuration_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
pub static LICENSE_CONFIGURATION_REQUEST: Schema = Schema {
    name: "LicenseConfigurationRequest",
    members: &[Member {
        name: "LicenseConfigurationArn",
        query: "LicenseConfigurationArn",
        wire: "LicenseConfigurationArn",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(LicenseConfigurationRequest, LICENSE_CONFIGURATION_REQUEST; 0 license_configuration_arn);

static LICENSE_LIST: ListRules =
    ListRules { item: Type::Struct(&LICENSE_CONFIGURATION), item_name: "item", min: None, max: None };
static LICENSE_SPECIFICATION_LIST_REQUEST: ListRules =
    ListRules { item: Type::Struct(&LICENSE_CONFIGURATION_REQUEST), item_name: "item", min: None, max: None };
static LOCATION_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["region", "availability-zone", "availability-zone-id", "outpost"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPrefixList {
    pub address_family: Option<Text>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    pub ipam_prefix_list_resolver_target_id: Option<Text>,
    pub max_entries: Option<i32>,
    pub owner_id: Option<Text>,
    pub prefix_list_arn: Option<Text>,
    pub prefix_list_id: Option<Text>,
    pub prefix_list_name: Option<Text>,
    pub state: Option<Text>,
    pub state_message: Option<Text>,
    pub tags: Vec<Tag>,
    pub version: Option<i64>,
}
pub static MANAGED_PREFIX_LIST: Schema = Schema {
    name: "ManagedPrefixList",
    members: &[
        Member {
            name: "AddressFamily",
            query: "AddressFamily",
            wire: "addressFamily",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IpamPrefixListResolverSyncEnabled",
            query: "IpamPrefixListResolverSyncEnabled",
            wire: "ipamPrefixListResolverSyncEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "IpamPrefixListResolverTargetId",
            query: "IpamPrefixListResolverTargetId",
            wire: "ipamPrefixListResolverTargetId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MaxEntries",
            query: "MaxEntries",
            wire: "maxEntries",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixListArn",
            query: "PrefixListArn",
            wire: "prefixListArn",
            ty: Type::Str(&RESOURCE_ARN),
            ..BODY
        },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "prefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrefixListName",
            query: "PrefixListName",
            wire: "prefixListName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "State", query: "State", wire: "state", ty: Type::Str(&PREFIX_LIST_STATE), ..BODY },
        Member {
            name: "StateMessage",
            query: "StateMessage",
            wire: "stateMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "Version", query: "Version", wire: "version", ty: Type::Long(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ManagedPrefixList, MANAGED_PREFIX_LIST; 0 address_family 1 ipam_prefix_list_resolver_sync_enabled 2 ipam_prefix_list_resolver_target_id 3 max_entries 4 owner_id 5 prefix_list_arn 6 prefix_list_id 7 prefix_list_name 8 state 9 state_message 10 tags 11 version);

static MANAGED_PREFIX_LIST_SET: ListRules =
    ListRules { item: Type::Struct(&MANAGED_PREFIX_LIST), item_name: "item", min: None, max: None };
static MARKET_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["spot", "capacity-block", "interruptible-capacity-reservation"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaAcceleratorInfo {
    pub accelerators: Vec<MediaDeviceInfo>,
    pub total_media_memory_in_mi_b: Option<i32>,
}
pub static MEDIA_ACCELERATOR_INFO: Schema = Schema {
    name: "MediaAcceleratorInfo",
    members: &[
        Member {
            name: "Accelerators",
            query: "Accelerators",
            wire: "accelerators",
            ty: Type::List(&MEDIA_DEVICE_INFO_LIST),
            ..BODY
        },
        Member {
            name: "TotalMediaMemoryInMiB",
            query: "TotalMediaMemoryInMiB",
            wire: "totalMediaMemoryInMiB",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MediaAcceleratorInfo, MEDIA_ACCELERATOR_INFO; 0 accelerators 1 total_media_memory_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaDeviceInfo {
    pub count: Option<i32>,
    pub manufacturer: Option<Text>,
    pub memory_info: Option<MediaDeviceMemoryInfo>,
    pub name: Option<Text>,
}
pub static MEDIA_DEVICE_INFO: Schema = Schema {
    name: "MediaDeviceInfo",
    members: &[
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "Manufacturer",
            query: "Manufacturer",
            wire: "manufacturer",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "MemoryInfo",
            query: "MemoryInfo",
            wire: "memoryInfo",
            ty: Type::Struct(&MEDIA_DEVICE_MEMORY_INFO),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MediaDeviceInfo, MEDIA_DEVICE_INFO; 0 count 1 manufacturer 2 memory_info 3 name);

static MEDIA_DEVICE_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&MEDIA_DEVICE_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
pub static MEDIA_DEVICE_MEMORY_INFO: Schema = Schema {
    name: "MediaDeviceMemoryInfo",
    members: &[Member {
        name: "SizeInMiB",
        query: "SizeInMiB",
        wire: "sizeInMiB",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MediaDeviceMemoryInfo, MEDIA_DEVICE_MEMORY_INFO; 0 size_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryInfo {
    pub size_in_mi_b: Option<i64>,
}
pub static MEMORY_INFO: Schema = Schema {
    name: "MemoryInfo",
    members: &[Member {
        name: "SizeInMiB",
        query: "SizeInMiB",
        wire: "sizeInMiB",
        ty: Type::Long(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MemoryInfo, MEMORY_INFO; 0 size_in_mi_b);

#[derive(Clone, Default, PartialEq)]
pub struct ModifyInstanceAttributeRequest {
    pub attribute: Option<String>,
    pub block_device_mappings: Vec<InstanceBlockDeviceMappingSpecification>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub dry_run: Option<bool>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub ena_support: Option<AttributeBooleanValue>,
    pub groups: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel: Option<AttributeValue>,
    pub ramdisk: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub user_data: Option<BlobAttributeValue>,
    pub value: Option<String>,
}
pub static MODIFY_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyInstanceAttributeRequest",
    members: &[
        Member {
            name: "Attribute",
            query: "Attribute",
            wire: "attribute",
            ty: Type::Str(&INSTANCE_ATTRIBUTE_NAME),
            ..BODY
        },
        Member {
            name: "BlockDeviceMappings",
            query: "BlockDeviceMapping",
            wire: "blockDeviceMapping",
            ty: Type::List(&INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST),
            ..BODY
        },
        Member {
            name: "DisableApiStop",
            query: "DisableApiStop",
            wire: "DisableApiStop",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "DisableApiTermination",
            query: "DisableApiTermination",
            wire: "disableApiTermination",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "EbsOptimized",
            query: "EbsOptimized",
            wire: "ebsOptimized",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnaSupport",
            query: "EnaSupport",
            wire: "enaSupport",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "Groups",
            query: "GroupId",
            wire: "GroupId",
            ty: Type::List(&GROUP_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "instanceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "InstanceInitiatedShutdownBehavior",
            query: "InstanceInitiatedShutdownBehavior",
            wire: "instanceInitiatedShutdownBehavior",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "InstanceType",
            query: "InstanceType",
            wire: "instanceType",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "Kernel",
            query: "Kernel",
            wire: "kernel",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "Ramdisk",
            query: "Ramdisk",
            wire: "ramdisk",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "SourceDestCheck",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "SriovNetSupport",
            query: "SriovNetSupport",
            wire: "sriovNetSupport",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member {
            name: "UserData",
            query: "UserData",
            wire: "userData",
            ty: Type::Struct(&BLOB_ATTRIBUTE_VALUE),
            ..BODY
        },
        Member { name: "Value", query: "Value", wire: "value", sensitive: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyInstanceAttributeRequest, MODIFY_INSTANCE_ATTRIBUTE_REQUEST; 0 attribute 1 block_device_mappings 2 disable_api_stop 3 disable_api_termination 4 dry_run 5 ebs_optimized 6 ena_support 7 groups 8 instance_id 9 instance_initiated_shutdown_behavior 10 instance_type 11 kernel 12 ramdisk 13 source_dest_check 14 sriov_net_support 15 user_data 16 value);
hidden!(ModifyInstanceAttributeRequest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceCreditSpecificationRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_credit_specifications: Vec<InstanceCreditSpecificationRequest>,
}
pub static MODIFY_INSTANCE_CREDIT_SPECIFICATION_REQUEST: Schema = Schema {
    name: "ModifyInstanceCreditSpecificationRequest",
    members: &[
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "ClientToken",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceCreditSpecifications",
            query: "InstanceCreditSpecification",
            wire: "InstanceCreditSpecification",
            required: true,
            ty: Type::List(&INSTANCE_CREDIT_SPECIFICATION_LIST_REQUEST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyInstanceCreditSpecificationRequest, MODIFY_INSTANCE_CREDIT_SPECIFICATION_REQUEST; 0 client_token 1 dry_run 2 instance_credit_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceCreditSpecificationResult {
    pub successful_instance_credit_specifications: List<SuccessfulInstanceCreditSpecificationItem>,
    pub unsuccessful_instance_credit_specifications: List<UnsuccessfulInstanceCreditSpecificationItem>,
}
pub static MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT: Schema = Schema {
    name: "ModifyInstanceCreditSpecificationResult",
    members: &[
        Member {
            name: "SuccessfulInstanceCreditSpecifications",
            query: "SuccessfulInstanceCreditSpecificationSet",
            wire: "successfulInstanceCreditSpecificationSet",
            ty: Type::List(&SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_SET),
            ..BODY
        },
        Member {
            name: "UnsuccessfulInstanceCreditSpecifications",
            query: "UnsuccessfulInstanceCreditSpecificationSet",
            wire: "unsuccessfulInstanceCreditSpecificationSet",
            ty: Type::List(&UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_SET),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyInstanceCreditSpecificationResult, MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT; 0 successful_instance_credit_specifications 1 unsuccessful_instance_credit_specifications);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceMetadataOptionsRequest {
    pub dry_run: Option<bool>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_tokens: Option<String>,
    pub instance_id: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
pub static MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST: Schema = Schema {
    name: "ModifyInstanceMetadataOptionsRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "HttpEndpoint",
            query: "HttpEndpoint",
            wire: "HttpEndpoint",
            ty: Type::Str(&INSTANCE_METADATA_ENDPOINT_STATE),
            ..BODY
        },
        Member {
            name: "HttpProtocolIpv6",
            query: "HttpProtocolIpv6",
            wire: "HttpProtocolIpv6",
            ty: Type::Str(&INSTANCE_METADATA_PROTOCOL_STATE),
            ..BODY
        },
        Member {
            name: "HttpPutResponseHopLimit",
            query: "HttpPutResponseHopLimit",
            wire: "HttpPutResponseHopLimit",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "HttpTokens",
            query: "HttpTokens",
            wire: "HttpTokens",
            ty: Type::Str(&HTTP_TOKENS_STATE),
            ..BODY
        },
        Member {
            name: "InstanceId",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "InstanceMetadataTags",
            query: "InstanceMetadataTags",
            wire: "InstanceMetadataTags",
            ty: Type::Str(&INSTANCE_METADATA_TAGS_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyInstanceMetadataOptionsRequest, MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST; 0 dry_run 1 http_endpoint 2 http_protocol_ipv6 3 http_put_response_hop_limit 4 http_tokens 5 instance_id 6 instance_metadata_tags);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceMetadataOptionsResult {
    pub instance_id: Option<Text>,
    pub instance_metadata_options: Option<InstanceMetadataOptionsResponse>,
}
pub static MODIFY_INSTANCE_METADATA_OPTIONS_RESULT: Schema = Schema {
    name: "ModifyInstanceMetadataOptionsResult",
    members: &[
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceMetadataOptions",
            query: "InstanceMetadataOptions",
            wire: "instanceMetadataOptions",
            ty: Type::Struct(&INSTANCE_METADATA_OPTIONS_RESPONSE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyInstanceMetadataOptionsResult, MODIFY_INSTANCE_METADATA_OPTIONS_RESULT; 0 instance_id 1 instance_metadata_options);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyManagedPrefixListRequest {
    pub add_entries: Vec<AddPrefixListEntry>,
    pub current_version: Option<i64>,
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    pub max_entries: Option<i32>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
    pub remove_entries: Vec<RemovePrefixListEntry>,
}
pub static MODIFY_MANAGED_PREFIX_LIST_REQUEST: Schema = Schema {
    name: "ModifyManagedPrefixListRequest",
    members: &[
        Member {
            name: "AddEntries",
            query: "AddEntry",
            wire: "AddEntry",
            ty: Type::List(&ADD_PREFIX_LIST_ENTRIES),
            ..BODY
        },
        Member {
            name: "CurrentVersion",
            query: "CurrentVersion",
            wire: "CurrentVersion",
            ty: Type::Long(None, None),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "IpamPrefixListResolverSyncEnabled",
            query: "IpamPrefixListResolverSyncEnabled",
            wire: "IpamPrefixListResolverSyncEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "MaxEntries",
            query: "MaxEntries",
            wire: "MaxEntries",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "PrefixListId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrefixListName",
            query: "PrefixListName",
            wire: "PrefixListName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RemoveEntries",
            query: "RemoveEntry",
            wire: "RemoveEntry",
            ty: Type::List(&REMOVE_PREFIX_LIST_ENTRIES),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyManagedPrefixListRequest, MODIFY_MANAGED_PREFIX_LIST_REQUEST; 0 add_entries 1 current_version 2 dry_run 3 ipam_prefix_list_resolver_sync_enabled 4 max_entries 5 prefix_list_id 6 prefix_list_name 7 remove_entries);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
pub static MODIFY_MANAGED_PREFIX_LIST_RESULT: Schema = Schema {
    name: "ModifyManagedPrefixListResult",
    members: &[Member {
        name: "PrefixList",
        query: "PrefixList",
        wire: "prefixList",
        ty: Type::Struct(&MANAGED_PREFIX_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyManagedPrefixListResult, MODIFY_MANAGED_PREFIX_LIST_RESULT; 0 prefix_list);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeRequest {
    pub associate_public_ip_address: Option<bool>,
    pub associated_subnet_ids: Vec<String>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub description: Option<AttributeValue>,
    pub dry_run: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub enable_primary_ipv6: Option<bool>,
    pub groups: Vec<String>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>,
}
pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyNetworkInterfaceAttributeRequest",
    members: &[
        Member {
            name: "AssociatePublicIpAddress",
            query: "AssociatePublicIpAddress",
            wire: "AssociatePublicIpAddress",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "AssociatedSubnetIds",
            query: "AssociatedSubnetId",
            wire: "AssociatedSubnetId",
            ty: Type::List(&SUBNET_ID_LIST),
            ..BODY
        },
        Member {
            name: "Attachment",
            query: "Attachment",
            wire: "attachment",
            ty: Type::Struct(&NETWORK_INTERFACE_ATTACHMENT_CHANGES),
            ..BODY
        },
        Member {
            name: "ConnectionTrackingSpecification",
            query: "ConnectionTrackingSpecification",
            wire: "ConnectionTrackingSpecification",
            ty: Type::Struct(&CONNECTION_TRACKING_SPECIFICATION_REQUEST),
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Struct(&ATTRIBUTE_VALUE),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "EnaSrdSpecification",
            query: "EnaSrdSpecification",
            wire: "EnaSrdSpecification",
            ty: Type::Struct(&ENA_SRD_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "EnablePrimaryIpv6",
            query: "EnablePrimaryIpv6",
            wire: "EnablePrimaryIpv6",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Groups",
            query: "SecurityGroupId",
            wire: "SecurityGroupId",
            ty: Type::List(&SECURITY_GROUP_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyNetworkInterfaceAttributeRequest, MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST; 0 associate_public_ip_address 1 associated_subnet_ids 2 attachment 3 connection_tracking_specification 4 description 5 dry_run 6 ena_srd_specification 7 enable_primary_ipv6 8 groups 9 network_interface_id 10 source_dest_check);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
}
pub static MODIFY_SECURITY_GROUP_RULES_REQUEST: Schema = Schema {
    name: "ModifySecurityGroupRulesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "GroupId",
            query: "GroupId",
            wire: "GroupId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecurityGroupRules",
            query: "SecurityGroupRule",
            wire: "SecurityGroupRule",
            required: true,
            ty: Type::List(&SECURITY_GROUP_RULE_UPDATE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifySecurityGroupRulesRequest, MODIFY_SECURITY_GROUP_RULES_REQUEST; 0 dry_run 1 group_id 2 security_group_rules);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}
pub static MODIFY_SECURITY_GROUP_RULES_RESULT: Schema = Schema {
    name: "ModifySecurityGroupRulesResult",
    members: &[Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifySecurityGroupRulesResult, MODIFY_SECURITY_GROUP_RULES_RESULT; 0 r#return);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySubnetAttributeRequest {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<String>,
    pub subnet_id: Option<String>,
}
pub static MODIFY_SUBNET_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifySubnetAttributeRequest",
    members: &[
        Member {
            name: "AssignIpv6AddressOnCreation",
            query: "AssignIpv6AddressOnCreation",
            wire: "AssignIpv6AddressOnCreation",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "CustomerOwnedIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DisableLniAtDeviceIndex",
            query: "DisableLniAtDeviceIndex",
            wire: "DisableLniAtDeviceIndex",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableDns64",
            query: "EnableDns64",
            wire: "EnableDns64",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableLniAtDeviceIndex",
            query: "EnableLniAtDeviceIndex",
            wire: "EnableLniAtDeviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnableResourceNameDnsAAAARecordOnLaunch",
            query: "EnableResourceNameDnsAAAARecordOnLaunch",
            wire: "EnableResourceNameDnsAAAARecordOnLaunch",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableResourceNameDnsARecordOnLaunch",
            query: "EnableResourceNameDnsARecordOnLaunch",
            wire: "EnableResourceNameDnsARecordOnLaunch",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "MapCustomerOwnedIpOnLaunch",
            query: "MapCustomerOwnedIpOnLaunch",
            wire: "MapCustomerOwnedIpOnLaunch",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "MapPublicIpOnLaunch",
            query: "MapPublicIpOnLaunch",
            wire: "MapPublicIpOnLaunch",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "PrivateDnsHostnameTypeOnLaunch",
            query: "PrivateDnsHostnameTypeOnLaunch",
            wire: "PrivateDnsHostnameTypeOnLaunch",
            ty: Type::Str(&HOSTNAME_TYPE),
            ..BODY
        },
        Member {
            name: "SubnetId",
            query: "SubnetId",
            wire: "subnetId",
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
shape!(ModifySubnetAttributeRequest, MODIFY_SUBNET_ATTRIBUTE_REQUEST; 0 assign_ipv6_address_on_creation 1 customer_owned_ipv4_pool 2 disable_lni_at_device_index 3 enable_dns64 4 enable_lni_at_device_index 5 enable_resource_name_dns_aaaa_record_on_launch 6 enable_resource_name_dns_a_record_on_launch 7 map_customer_owned_ip_on_launch 8 map_public_ip_on_launch 9 private_dns_hostname_type_on_launch 10 subnet_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcAttributeRequest {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}
pub static MODIFY_VPC_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVpcAttributeRequest",
    members: &[
        Member {
            name: "EnableDnsHostnames",
            query: "EnableDnsHostnames",
            wire: "EnableDnsHostnames",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableDnsSupport",
            query: "EnableDnsSupport",
            wire: "EnableDnsSupport",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member {
            name: "EnableNetworkAddressUsageMetrics",
            query: "EnableNetworkAddressUsageMetrics",
            wire: "EnableNetworkAddressUsageMetrics",
            ty: Type::Struct(&ATTRIBUTE_BOOLEAN_VALUE),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyVpcAttributeRequest, MODIFY_VPC_ATTRIBUTE_REQUEST; 0 enable_dns_hostnames 1 enable_dns_support 2 enable_network_address_usage_metrics 3 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcTenancyRequest {
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub vpc_id: Option<String>,
}
pub static MODIFY_VPC_TENANCY_REQUEST: Schema = Schema {
    name: "ModifyVpcTenancyRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceTenancy",
            query: "InstanceTenancy",
            wire: "InstanceTenancy",
            required: true,
            ty: Type::Str(&VPC_TENANCY),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "VpcId", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyVpcTenancyRequest, MODIFY_VPC_TENANCY_REQUEST; 0 dry_run 1 instance_tenancy 2 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcTenancyResult {
    pub return_value: Option<bool>,
}
pub static MODIFY_VPC_TENANCY_RESULT: Schema = Schema {
    name: "ModifyVpcTenancyResult",
    members: &[Member { name: "ReturnValue", query: "Return", wire: "return", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ModifyVpcTenancyResult, MODIFY_VPC_TENANCY_RESULT; 0 return_value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
}
pub static MONITOR_INSTANCES_REQUEST: Schema = Schema {
    name: "MonitorInstancesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MonitorInstancesRequest, MONITOR_INSTANCES_REQUEST; 0 dry_run 1 instance_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorInstancesResult {
    pub instance_monitorings: List<InstanceMonitoring>,
}
pub static MONITOR_INSTANCES_RESULT: Schema = Schema {
    name: "MonitorInstancesResult",
    members: &[Member {
        name: "InstanceMonitorings",
        query: "InstancesSet",
        wire: "instancesSet",
        ty: Type::List(&INSTANCE_MONITORING_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(MonitorInstancesResult, MONITOR_INSTANCES_RESULT; 0 instance_monitorings);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Monitoring {
    pub state: Option<Text>,
}
pub static MONITORING: Schema = Schema {
    name: "Monitoring",
    members: &[Member {
        name: "State",
        query: "State",
        wire: "state",
        ty: Type::Str(&MONITORING_STATE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Monitoring, MONITORING; 0 state);

static MONITORING_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["disabled", "disabling", "enabled", "pending"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NatGateway {
    pub attached_appliances: Vec<NatGatewayAttachedAppliance>,
    pub auto_provision_zones: Option<Text>,
    pub auto_scaling_ips: Option<Text>,
    pub availability_mode: Option<Text>,
    pub connectivity_type: Option<Text>,
    pub create_time: Option<Timestamp>,
    pub delete_time: Option<Timestamp>,
    pub failure_code: Option<Text>,
    pub failure_message: Option<Text>,
    pub nat_gateway_addresses: Vec<NatGatewayAddress>,
    pub nat_gateway_id: Option<Text>,
    pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    pub route_table_id: Option<Text>,
    pub state: Option<Text>,
    pub subnet_id: Option<Text>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<Text>,
}
pub static NAT_GATEWAY: Schema = Schema {
    name: "NatGateway",
    members: &[
        Member {
            name: "AttachedAppliances",
            query: "AttachedApplianceSet",
            wire: "attachedApplianceSet",
            ty: Type::List(&NAT_GATEWAY_ATTACHED_APPLIANCE_LIST),
            ..BODY
        },
        Member {
            name: "AutoProvisionZones",
            query: "AutoProvisionZones",
            wire: "autoProvisionZones",
            ty: Type::Str(&AUTO_PROVISION_ZONES_STATE),
            ..BODY
        },
        Member {
            name: "AutoScalingIps",
            query: "AutoScalingIps",
            wire: "autoScalingIps",
            ty: Type::Str(&AUTO_SCALING_IPS_STATE),
            ..BODY
        },
        Member {
            name: "AvailabilityMode",
            query: "AvailabilityMode",
            wire: "availabilityMode",
            ty: Type::Str(&AVAILABILITY_MODE),
            ..BODY
        },
        Member {
            name: "ConnectivityType",
            query: "ConnectivityType",
            wire: "connectivityType",
            ty: Type::Str(&CONNECTIVITY_TYPE),
            ..BODY
        },
        Member { name: "CreateTime", query: "CreateTime", wire: "createTime", ty: Type::Time(None), ..BODY },
        Member { name: "DeleteTime", query: "DeleteTime", wire: "deleteTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "FailureCode",
            query: "FailureCode",
            wire: "failureCode",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "FailureMessage",
            query: "FailureMessage",
            wire: "failureMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NatGatewayAddresses",
            query: "NatGatewayAddressSet",
            wire: "natGatewayAddressSet",
            ty: Type::List(&NAT_GATEWAY_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "NatGatewayId",
            query: "NatGatewayId",
            wire: "natGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ProvisionedBandwidth",
            query: "ProvisionedBandwidth",
            wire: "provisionedBandwidth",
            ty: Type::Struct(&PROVISIONED_BANDWIDTH),
            ..BODY
        },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "State", query: "State", wire: "state", ty: Type::Str(&NAT_GATEWAY_STATE), ..BODY },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NatGateway, NAT_GATEWAY; 0 attached_appliances 1 auto_provision_zones 2 auto_scaling_ips 3 availability_mode 4 connectivity_type 5 create_time 6 delete_time 7 failure_code 8 failure_message 9 nat_gateway_addresses 10 nat_gateway_id 11 provisioned_bandwidth 12 route_table_id 13 state 14 subnet_id 15 tags 16 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NatGatewayAddress {
    pub allocation_id: Option<Text>,
    pub association_id: Option<Text>,
    pub availability_zone: Option<Text>,
    pub availability_zone_id: Option<Text>,
    pub failure_message: Option<Text>,
    pub is_primary: Option<bool>,
    pub network_interface_id: Option<Text>,
    pub private_ip: Option<Text>,
    pub public_ip: Option<Text>,
    pub status: Option<Text>,
}
pub static NAT_GATEWAY_ADDRESS: Schema = Schema {
    name: "NatGatewayAddress",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "allocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "availabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "FailureMessage",
            query: "FailureMessage",
            wire: "failureMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IsPrimary", query: "IsPrimary", wire: "isPrimary", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PrivateIp", query: "PrivateIp", wire: "privateIp", ty: Type::Str(&ANY), ..BODY },
        Member { name: "PublicIp", query: "PublicIp", wire: "publicIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Status",
            query: "Status",
            wire: "status",
            ty: Type::Str(&NAT_GATEWAY_ADDRESS_STATUS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NatGatewayAddress, NAT_GATEWAY_ADDRESS; 0 allocation_id 1 association_id 2 availability_zone 3 availability_zone_id 4 failure_message 5 is_primary 6 network_interface_id 7 private_ip 8 public_ip 9 status);

static NAT_GATEWAY_ADDRESS_LIST: ListRules =
    ListRules { item: Type::Struct(&NAT_GATEWAY_ADDRESS), item_name: "item", min: None, max: None };
static NAT_GATEWAY_ADDRESS_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["assigning", "unassigning", "associating", "disassociating", "succeeded", "failed"],
};
static NAT_GATEWAY_APPLIANCE_MODIFY_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["modifying", "completed", "failed"] };
static NAT_GATEWAY_APPLIANCE_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["attaching", "attached", "detaching", "detached", "attach-failed", "detach-failed"],
};
static NAT_GATEWAY_APPLIANCE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["network-firewall-proxy"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NatGatewayAttachedAppliance {
    pub appliance_arn: Option<Text>,
    pub attachment_state: Option<Text>,
    pub failure_code: Option<Text>,
    pub failure_message: Option<Text>,
    pub modification_state: Option<Text>,
    pub r#type: Option<Text>,
    pub vpc_endpoint_id: Option<Text>,
}
pub static NAT_GATEWAY_ATTACHED_APPLIANCE: Schema = Schema {
    name: "NatGatewayAttachedAppliance",
    members: &[
        Member {
            name: "ApplianceArn",
            query: "ApplianceArn",
            wire: "applianceArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AttachmentState",
            query: "AttachmentState",
            wire: "attachmentState",
            ty: Type::Str(&NAT_GATEWAY_APPLIANCE_STATE),
            ..BODY
        },
        Member {
            name: "FailureCode",
            query: "FailureCode",
            wire: "failureCode",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "FailureMessage",
            query: "FailureMessage",
            wire: "failureMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ModificationState",
            query: "ModificationState",
            wire: "modificationState",
            ty: Type::Str(&NAT_GATEWAY_APPLIANCE_MODIFY_STATE),
            ..BODY
        },
        Member {
            name: "Type",
            query: "Type",
            wire: "type",
            ty: Type::Str(&NAT_GATEWAY_APPLIANCE_TYPE),
            ..BODY
        },
        Member {
            name: "VpcEndpointId",
            query: "VpcEndpointId",
            wire: "vpcEndpointId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NatGatewayAttachedAppliance, NAT_GATEWAY_ATTACHED_APPLIANCE; 0 appliance_arn 1 attachment_state 2 failure_code 3 failure_message 4 modification_state 5 r#type 6 vpc_endpoint_id);

static NAT_GATEWAY_ATTACHED_APPLIANCE_LIST: ListRules = ListRules {
    item: Type::Struct(&NAT_GATEWAY_ATTACHED_APPLIANCE),
    item_name: "item",
    min: None,
    max: None,
};
static NAT_GATEWAY_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static NAT_GATEWAY_LIST: ListRules =
    ListRules { item: Type::Struct(&NAT_GATEWAY), item_name: "item", min: None, max: None };
static NAT_GATEWAY_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["pending", "failed", "available", "deleting", "deleted"],
};
static NESTED_VIRTUALIZATION_SPECIFICATION: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["enabled", "disabled"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAcl {
    pub associations: Vec<NetworkAclAssociation>,
    pub entries: Vec<NetworkAclEntry>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<Text>,
    pub owner_id: Option<Text>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<Text>,
}
pub static NETWORK_ACL: Schema = Schema {
    name: "NetworkAcl",
    members: &[
        Member {
            name: "Associations",
            query: "AssociationSet",
            wire: "associationSet",
            ty: Type::List(&NETWORK_ACL_ASSOCIATION_LIST),
            ..BODY
        },
        Member {
            name: "Entries",
            query: "EntrySet",
            wire: "entrySet",
            ty: Type::List(&NETWORK_ACL_ENTRY_LIST),
            ..BODY
        },
        Member { name: "IsDefault", query: "Default", wire: "default", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkAcl, NETWORK_ACL; 0 associations 1 entries 2 is_default 3 network_acl_id 4 owner_id 5 tags 6 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<Text>,
    pub network_acl_id: Option<Text>,
    pub subnet_id: Option<Text>,
}
pub static NETWORK_ACL_ASSOCIATION: Schema = Schema {
    name: "NetworkAclAssociation",
    members: &[
        Member {
            name: "NetworkAclAssociationId",
            query: "NetworkAclAssociationId",
            wire: "networkAclAssociationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkAclAssociation, NETWORK_ACL_ASSOCIATION; 0 network_acl_association_id 1 network_acl_id 2 subnet_id);

static NETWORK_ACL_ASSOCIATION_LIST: ListRules =
    ListRules { item: Type::Struct(&NETWORK_ACL_ASSOCIATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<Text>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<Text>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<Text>,
    pub rule_action: Option<Text>,
    pub rule_number: Option<i32>,
}
pub static NETWORK_ACL_ENTRY: Schema = Schema {
    name: "NetworkAclEntry",
    members: &[
        Member { name: "CidrBlock", query: "CidrBlock", wire: "cidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Egress", query: "Egress", wire: "egress", ty: Type::Bool, ..BODY },
        Member {
            name: "IcmpTypeCode",
            query: "IcmpTypeCode",
            wire: "icmpTypeCode",
            ty: Type::Struct(&ICMP_TYPE_CODE),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PortRange",
            query: "PortRange",
            wire: "portRange",
            ty: Type::Struct(&PORT_RANGE),
            ..BODY
        },
        Member { name: "Protocol", query: "Protocol", wire: "protocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "RuleAction",
            query: "RuleAction",
            wire: "ruleAction",
            ty: Type::Str(&RULE_ACTION),
            ..BODY
        },
        Member {
            name: "RuleNumber",
            query: "RuleNumber",
            wire: "ruleNumber",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkAclEntry, NETWORK_ACL_ENTRY; 0 cidr_block 1 egress 2 icmp_type_code 3 ipv6_cidr_block 4 port_range 5 protocol 6 rule_action 7 rule_number);

static NETWORK_ACL_ENTRY_LIST: ListRules =
    ListRules { item: Type::Struct(&NETWORK_ACL_ENTRY), item_name: "item", min: None, max: None };
static NETWORK_ACL_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static NETWORK_ACL_LIST: ListRules =
    ListRules { item: Type::Struct(&NETWORK_ACL), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkCardInfo {
    pub additional_flexible_network_interfaces: Option<i32>,
    pub baseline_bandwidth_in_gbps: Option<f64>,
    pub default_ena_queue_count_per_interface: Option<i32>,
    pub maximum_ena_queue_count: Option<i32>,
    pub maximum_ena_queue_count_per_interface: Option<i32>,
    pub maximum_network_interfaces: Option<i32>,
    pub network_card_index: Option<i32>,
    pub network_performance: Option<Text>,
    pub peak_bandwidth_in_gbps: Option<f64>,
}
pub static NETWORK_CARD_INFO: Schema = Schema {
    name: "NetworkCardInfo",
    members: &[
        Member {
            name: "AdditionalFlexibleNetworkInterfaces",
            query: "AdditionalFlexibleNetworkInterfaces",
            wire: "additionalFlexibleNetworkInterfaces",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "BaselineBandwidthInGbps",
            query: "BaselineBandwidthInGbps",
            wire: "baselineBandwidthInGbps",
            ty: Type::Double,
            ..BODY
        },
        Member {
            name: "DefaultEnaQueueCountPerInterface",
            query: "DefaultEnaQueueCountPerInterface",
            wire: "defaultEnaQueueCountPerInterface",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumEnaQueueCount",
            query: "MaximumEnaQueueCount",
            wire: "maximumEnaQueueCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumEnaQueueCountPerInterface",
            query: "MaximumEnaQueueCountPerInterface",
            wire: "maximumEnaQueueCountPerInterface",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumNetworkInterfaces",
            query: "MaximumNetworkInterfaces",
            wire: "maximumNetworkInterfaces",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "networkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NetworkPerformance",
            query: "NetworkPerformance",
            wire: "networkPerformance",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PeakBandwidthInGbps",
            query: "PeakBandwidthInGbps",
            wire: "peakBandwidthInGbps",
            ty: Type::Double,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkCardInfo, NETWORK_CARD_INFO; 0 additional_flexible_network_interfaces 1 baseline_bandwidth_in_gbps 2 default_ena_queue_count_per_interface 3 maximum_ena_queue_count 4 maximum_ena_queue_count_per_interface 5 maximum_network_interfaces 6 network_card_index 7 network_performance 8 peak_bandwidth_in_gbps);

static NETWORK_CARD_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&NETWORK_CARD_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInfo {
    pub bandwidth_weightings: Vec<Text>,
    pub connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration>,
    pub default_network_card_index: Option<i32>,
    pub efa_info: Option<EfaInfo>,
    pub efa_supported: Option<bool>,
    pub ena_srd_supported: Option<bool>,
    pub ena_support: Option<Text>,
    pub encryption_in_transit_supported: Option<bool>,
    pub flexible_ena_queues_support: Option<Text>,
    pub ipv4_addresses_per_interface: Option<i32>,
    pub ipv4_addresses_per_secondary_interface: Option<i32>,
    pub ipv6_addresses_per_interface: Option<i32>,
    pub ipv6_supported: Option<bool>,
    pub maximum_network_cards: Option<i32>,
    pub maximum_network_interfaces: Option<i32>,
    pub maximum_secondary_network_interfaces: Option<i32>,
    pub network_cards: Vec<NetworkCardInfo>,
    pub network_performance: Option<Text>,
    pub secondary_network_supported: Option<bool>,
}
pub static NETWORK_INFO: Schema = Schema {
    name: "NetworkInfo",
    members: &[
        Member {
            name: "BandwidthWeightings",
            query: "BandwidthWeightings",
            wire: "bandwidthWeightings",
            ty: Type::List(&BANDWIDTH_WEIGHTING_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "ConnectionTrackingConfiguration",
            query: "ConnectionTrackingConfiguration",
            wire: "connectionTrackingConfiguration",
            ty: Type::Struct(&DEFAULT_CONNECTION_TRACKING_CONFIGURATION),
            ..BODY
        },
        Member {
            name: "DefaultNetworkCardIndex",
            query: "DefaultNetworkCardIndex",
            wire: "defaultNetworkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "EfaInfo", query: "EfaInfo", wire: "efaInfo", ty: Type::Struct(&EFA_INFO), ..BODY },
        Member { name: "EfaSupported", query: "EfaSupported", wire: "efaSupported", ty: Type::Bool, ..BODY },
        Member {
            name: "EnaSrdSupported",
            query: "EnaSrdSupported",
            wire: "enaSrdSupported",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnaSupport",
            query: "EnaSupport",
            wire: "enaSupport",
            ty: Type::Str(&ENA_SUPPORT),
            ..BODY
        },
        Member {
            name: "EncryptionInTransitSupported",
            query: "EncryptionInTransitSupported",
            wire: "encryptionInTransitSupported",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "FlexibleEnaQueuesSupport",
            query: "FlexibleEnaQueuesSupport",
            wire: "flexibleEnaQueuesSupport",
            ty: Type::Str(&FLEXIBLE_ENA_QUEUES_SUPPORT),
            ..BODY
        },
        Member {
            name: "Ipv4AddressesPerInterface",
            query: "Ipv4AddressesPerInterface",
            wire: "ipv4AddressesPerInterface",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv4AddressesPerSecondaryInterface",
            query: "Ipv4AddressesPerSecondaryInterface",
            wire: "ipv4AddressesPerSecondaryInterface",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6AddressesPerInterface",
            query: "Ipv6AddressesPerInterface",
            wire: "ipv6AddressesPerInterface",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6Supported",
            query: "Ipv6Supported",
            wire: "ipv6Supported",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "MaximumNetworkCards",
            query: "MaximumNetworkCards",
            wire: "maximumNetworkCards",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumNetworkInterfaces",
            query: "MaximumNetworkInterfaces",
            wire: "maximumNetworkInterfaces",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MaximumSecondaryNetworkInterfaces",
            query: "MaximumSecondaryNetworkInterfaces",
            wire: "maximumSecondaryNetworkInterfaces",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "NetworkCards",
            query: "NetworkCards",
            wire: "networkCards",
            ty: Type::List(&NETWORK_CARD_INFO_LIST),
            ..BODY
        },
        Member {
            name: "NetworkPerformance",
            query: "NetworkPerformance",
            wire: "networkPerformance",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecondaryNetworkSupported",
            query: "SecondaryNetworkSupported",
            wire: "secondaryNetworkSupported",
            ty: Type::Bool,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInfo, NETWORK_INFO; 0 bandwidth_weightings 1 connection_tracking_configuration 2 default_network_card_index 3 efa_info 4 efa_supported 5 ena_srd_supported 6 ena_support 7 encryption_in_transit_supported 8 flexible_ena_queues_support 9 ipv4_addresses_per_interface 10 ipv4_addresses_per_secondary_interface 11 ipv6_addresses_per_interface 12 ipv6_supported 13 maximum_network_cards 14 maximum_network_interfaces 15 maximum_secondary_network_interfaces 16 network_cards 17 network_performance 18 secondary_network_supported);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterface {
    pub associated_subnets: Vec<Text>,
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<Text>,
    pub availability_zone_id: Option<Text>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub deny_all_igw_traffic: Option<bool>,
    pub description: Option<Text>,
    pub groups: Vec<GroupIdentifier>,
    pub interface_type: Option<Text>,
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecification>,
    pub ipv6_address: Option<Text>,
    pub ipv6_addresses: Vec<NetworkInterfaceIpv6Address>,
    pub ipv6_native: Option<bool>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecification>,
    pub mac_address: Option<Text>,
    pub network_interface_id: Option<Text>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<Text>,
    pub owner_id: Option<Text>,
    pub private_dns_name: Option<Text>,
    pub private_ip_address: Option<Text>,
    pub private_ip_addresses: Vec<NetworkInterfacePrivateIpAddress>,
    pub public_dns_name: Option<Text>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub requester_id: Option<Text>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<Text>,
    pub subnet_id: Option<Text>,
    pub tag_set: Vec<Tag>,
    pub vpc_id: Option<Text>,
}
pub static NETWORK_INTERFACE: Schema = Schema {
    name: "NetworkInterface",
    members: &[
        Member {
            name: "AssociatedSubnets",
            query: "AssociatedSubnetSet",
            wire: "associatedSubnetSet",
            ty: Type::List(&ASSOCIATED_SUBNET_LIST),
            ..BODY
        },
        Member {
            name: "Association",
            query: "Association",
            wire: "association",
            ty: Type::Struct(&NETWORK_INTERFACE_ASSOCIATION),
            ..BODY
        },
        Member {
            name: "Attachment",
            query: "Attachment",
            wire: "attachment",
            ty: Type::Struct(&NETWORK_INTERFACE_ATTACHMENT),
            ..BODY
        },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "availabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ConnectionTrackingConfiguration",
            query: "ConnectionTrackingConfiguration",
            wire: "connectionTrackingConfiguration",
            ty: Type::Struct(&CONNECTION_TRACKING_CONFIGURATION),
            ..BODY
        },
        Member {
            name: "DenyAllIgwTraffic",
            query: "DenyAllIgwTraffic",
            wire: "denyAllIgwTraffic",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Groups",
            query: "GroupSet",
            wire: "groupSet",
            ty: Type::List(&GROUP_IDENTIFIER_LIST),
            ..BODY
        },
        Member {
            name: "InterfaceType",
            query: "InterfaceType",
            wire: "interfaceType",
            ty: Type::Str(&NETWORK_INTERFACE_TYPE),
            ..BODY
        },
        Member {
            name: "Ipv4Prefixes",
            query: "Ipv4PrefixSet",
            wire: "ipv4PrefixSet",
            ty: Type::List(&IPV4_PREFIXES_LIST),
            ..BODY
        },
        Member {
            name: "Ipv6Address",
            query: "Ipv6Address",
            wire: "ipv6Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6Addresses",
            query: "Ipv6AddressesSet",
            wire: "ipv6AddressesSet",
            ty: Type::List(&NETWORK_INTERFACE_IPV6_ADDRESSES_LIST),
            ..BODY
        },
        Member { name: "Ipv6Native", query: "Ipv6Native", wire: "ipv6Native", ty: Type::Bool, ..BODY },
        Member {
            name: "Ipv6Prefixes",
            query: "Ipv6PrefixSet",
            wire: "ipv6PrefixSet",
            ty: Type::List(&IPV6_PREFIXES_LIST),
            ..BODY
        },
        Member { name: "MacAddress", query: "MacAddress", wire: "macAddress", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "operator",
            ty: Type::Struct(&OPERATOR_RESPONSE),
            ..BODY
        },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "outpostArn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrivateDnsName",
            query: "PrivateDnsName",
            wire: "privateDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddressesSet",
            wire: "privateIpAddressesSet",
            ty: Type::List(&NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST),
            ..BODY
        },
        Member {
            name: "PublicDnsName",
            query: "PublicDnsName",
            wire: "publicDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PublicIpDnsNameOptions",
            query: "PublicIpDnsNameOptions",
            wire: "publicIpDnsNameOptions",
            ty: Type::Struct(&PUBLIC_IP_DNS_NAME_OPTIONS),
            ..BODY
        },
        Member {
            name: "RequesterId",
            query: "RequesterId",
            wire: "requesterId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RequesterManaged",
            query: "RequesterManaged",
            wire: "requesterManaged",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "status",
            ty: Type::Str(&NETWORK_INTERFACE_STATUS),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "TagSet", query: "TagSet", wire: "tagSet", ty: Type::List(&TAG_LIST), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInterface, NETWORK_INTERFACE; 0 associated_subnets 1 association 2 attachment 3 availability_zone 4 availability_zone_id 5 connection_tracking_configuration 6 deny_all_igw_traffic 7 description 8 groups 9 interface_type 10 ipv4_prefixes 11 ipv6_address 12 ipv6_addresses 13 ipv6_native 14 ipv6_prefixes 15 mac_address 16 network_interface_id 17 operator 18 outpost_arn 19 owner_id 20 private_dns_name 21 private_ip_address 22 private_ip_addresses 23 public_dns_name 24 public_ip_dns_name_options 25 requester_id 26 requester_managed 27 source_dest_check 28 status 29 subnet_id 30 tag_set 31 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<Text>,
    pub association_id: Option<Text>,
    pub carrier_ip: Option<Text>,
    pub customer_owned_ip: Option<Text>,
    pub ip_owner_id: Option<Text>,
    pub public_dns_name: Option<Text>,
    pub public_ip: Option<Text>,
}
pub static NETWORK_INTERFACE_ASSOCIATION: Schema = Schema {
    name: "NetworkInterfaceAssociation",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "allocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "CarrierIp", query: "CarrierIp", wire: "carrierIp", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CustomerOwnedIp",
            query: "CustomerOwnedIp",
            wire: "customerOwnedIp",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpOwnerId", query: "IpOwnerId", wire: "ipOwnerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PublicDnsName",
            query: "PublicDnsName",
            wire: "publicDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "publicIp", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInterfaceAssociation, NETWORK_INTERFACE_ASSOCIATION; 0 allocation_id 1 association_id 2 carrier_ip 3 customer_owned_ip 4 ip_owner_id 5 public_dns_name 6 public_ip);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<Text>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub instance_id: Option<Text>,
    pub instance_owner_id: Option<Text>,
    pub network_card_index: Option<i32>,
    pub status: Option<Text>,
}
pub static NETWORK_INTERFACE_ATTACHMENT: Schema = Schema {
    name: "NetworkInterfaceAttachment",
    members: &[
        Member { name: "AttachTime", query: "AttachTime", wire: "attachTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "AttachmentId",
            query: "AttachmentId",
            wire: "attachmentId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DeviceIndex",
            query: "DeviceIndex",
            wire: "deviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaQueueCount",
            query: "EnaQueueCount",
            wire: "enaQueueCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "EnaSrdSpecification",
            query: "EnaSrdSpecification",
            wire: "enaSrdSpecification",
            ty: Type::Struct(&ATTACHMENT_ENA_SRD_SPECIFICATION),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceOwnerId",
            query: "InstanceOwnerId",
            wire: "instanceOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkCardIndex",
            query: "NetworkCardIndex",
            wire: "networkCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&ATTACHMENT_STATUS), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInterfaceAttachment, NETWORK_INTERFACE_ATTACHMENT; 0 attach_time 1 attachment_id 2 delete_on_termination 3 device_index 4 ena_queue_count 5 ena_srd_specification 6 instance_id 7 instance_owner_id 8 network_card_index 9 status);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachmentChanges {
    pub attachment_id: Option<String>,
    pub default_ena_queue_count: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub ena_queue_count: Option<i32>,
}
pub static NETWORK_INTERFACE_ATTACHMENT_CHANGES: Schema = Schema {
    name: "NetworkInterfaceAttachmentChanges",
    members: &[
        Member {
            name: "AttachmentId",
            query: "AttachmentId",
            wire: "attachmentId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DefaultEnaQueueCount",
            query: "DefaultEnaQueueCount",
            wire: "DefaultEnaQueueCount",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnaQueueCount",
            query: "EnaQueueCount",
            wire: "EnaQueueCount",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInterfaceAttachmentChanges, NETWORK_INTERFACE_ATTACHMENT_CHANGES; 0 attachment_id 1 default_ena_queue_count 2 delete_on_termination 3 ena_queue_count);

static NETWORK_INTERFACE_ATTRIBUTE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["description", "groupSet", "sourceDestCheck", "attachment", "associatePublicIpAddress"],
};
static NETWORK_INTERFACE_CREATION_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["efa", "efa-only", "branch", "trunk"] };
static NETWORK_INTERFACE_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<Text>,
    pub is_primary_ipv6: Option<bool>,
    pub public_ipv6_dns_name: Option<Text>,
}
pub static NETWORK_INTERFACE_IPV6_ADDRESS: Schema = Schema {
    name: "NetworkInterfaceIpv6Address",
    members: &[
        Member {
            name: "Ipv6Address",
            query: "Ipv6Address",
            wire: "ipv6Address",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IsPrimaryIpv6",
            query: "IsPrimaryIpv6",
            wire: "isPrimaryIpv6",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "PublicIpv6DnsName",
            query: "PublicIpv6DnsName",
            wire: "publicIpv6DnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInterfaceIpv6Address, NETWORK_INTERFACE_IPV6_ADDRESS; 0 ipv6_address 1 is_primary_ipv6 2 public_ipv6_dns_name);

static NETWORK_INTERFACE_IPV6_ADDRESSES_LIST: ListRules = ListRules {
    item: Type::Struct(&NETWORK_INTERFACE_IPV6_ADDRESS),
    item_name: "item",
    min: None,
    max: None,
};
static NETWORK_INTERFACE_LIST: ListRules =
    ListRules { item: Type::Struct(&NETWORK_INTERFACE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<Text>,
    pub private_ip_address: Option<Text>,
}
pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: Schema = Schema {
    name: "NetworkInterfacePrivateIpAddress",
    members: &[
        Member {
            name: "Association",
            query: "Association",
            wire: "association",
            ty: Type::Struct(&NETWORK_INTERFACE_ASSOCIATION),
            ..BODY
        },
        Member { name: "Primary", query: "Primary", wire: "primary", ty: Type::Bool, ..BODY },
        Member {
            name: "PrivateDnsName",
            query: "PrivateDnsName",
            wire: "privateDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NetworkInterfacePrivateIpAddress, NETWORK_INTERFACE_PRIVATE_IP_ADDRESS; 0 association 1 primary 2 private_dns_name 3 private_ip_address);

static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: ListRules = ListRules {
    item: Type::Struct(&NETWORK_INTERFACE_PRIVATE_IP_ADDRESS),
    item_name: "item",
    min: None,
    max: None,
};
static NETWORK_INTERFACE_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["available", "associated", "attaching", "in-use", "detaching"],
};
static NETWORK_INTERFACE_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "interface",
        "natGateway",
        "efa",
        "efa-only",
        "trunk",
        "load_balancer",
        "network_load_balancer",
        "vpc_endpoint",
        "branch",
        "transit_gateway",
        "lambda",
        "quicksight",
        "global_accelerator_managed",
        "api_gateway_managed",
        "gateway_load_balancer",
        "gateway_load_balancer_endpoint",
        "iot_rules_managed",
        "aws_codestar_connections_managed",
    ],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceCoreInfo {
    pub count: Option<i32>,
    pub version: Option<i32>,
}
pub static NEURON_DEVICE_CORE_INFO: Schema = Schema {
    name: "NeuronDeviceCoreInfo",
    members: &[
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member { name: "Version", query: "Version", wire: "version", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NeuronDeviceCoreInfo, NEURON_DEVICE_CORE_INFO; 0 count 1 version);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceInfo {
    pub core_info: Option<NeuronDeviceCoreInfo>,
    pub count: Option<i32>,
    pub memory_info: Option<NeuronDeviceMemoryInfo>,
    pub name: Option<Text>,
}
pub static NEURON_DEVICE_INFO: Schema = Schema {
    name: "NeuronDeviceInfo",
    members: &[
        Member {
            name: "CoreInfo",
            query: "CoreInfo",
            wire: "coreInfo",
            ty: Type::Struct(&NEURON_DEVICE_CORE_INFO),
            ..BODY
        },
        Member { name: "Count", query: "Count", wire: "count", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "MemoryInfo",
            query: "MemoryInfo",
            wire: "memoryInfo",
            ty: Type::Struct(&NEURON_DEVICE_MEMORY_INFO),
            ..BODY
        },
        Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NeuronDeviceInfo, NEURON_DEVICE_INFO; 0 core_info 1 count 2 memory_info 3 name);

static NEURON_DEVICE_INFO_LIST: ListRules =
    ListRules { item: Type::Struct(&NEURON_DEVICE_INFO), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
pub static NEURON_DEVICE_MEMORY_INFO: Schema = Schema {
    name: "NeuronDeviceMemoryInfo",
    members: &[Member {
        name: "SizeInMiB",
        query: "SizeInMiB",
        wire: "sizeInMiB",
        ty: Type::Int(None, None),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NeuronDeviceMemoryInfo, NEURON_DEVICE_MEMORY_INFO; 0 size_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronInfo {
    pub neuron_devices: Vec<NeuronDeviceInfo>,
    pub total_neuron_device_memory_in_mi_b: Option<i32>,
}
pub static NEURON_INFO: Schema = Schema {
    name: "NeuronInfo",
    members: &[
        Member {
            name: "NeuronDevices",
            query: "NeuronDevices",
            wire: "neuronDevices",
            ty: Type::List(&NEURON_DEVICE_INFO_LIST),
            ..BODY
        },
        Member {
            name: "TotalNeuronDeviceMemoryInMiB",
            query: "TotalNeuronDeviceMemoryInMiB",
            wire: "totalNeuronDeviceMemoryInMiB",
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NeuronInfo, NEURON_INFO; 0 neuron_devices 1 total_neuron_device_memory_in_mi_b);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewDhcpConfiguration {
    pub key: Option<String>,
    pub values: Vec<String>,
}
pub static NEW_DHCP_CONFIGURATION: Schema = Schema {
    name: "NewDhcpConfiguration",
    members: &[
        Member { name: "Key", query: "Key", wire: "Key", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Values", query: "Value", wire: "Value", ty: Type::List(&VALUE_STRING_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NewDhcpConfiguration, NEW_DHCP_CONFIGURATION; 0 key 1 values);

static NEW_DHCP_CONFIGURATION_LIST: ListRules =
    ListRules { item: Type::Struct(&NEW_DHCP_CONFIGURATION), item_name: "item", min: None, max: None };
static NITRO_ENCLAVES_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NitroTpmInfo {
    pub supported_versions: Vec<Text>,
}
pub static NITRO_TPM_INFO: Schema = Schema {
    name: "NitroTpmInfo",
    members: &[Member {
        name: "SupportedVersions",
        query: "SupportedVersions",
        wire: "supportedVersions",
        ty: Type::List(&NITRO_TPM_SUPPORTED_VERSIONS_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(NitroTpmInfo, NITRO_TPM_INFO; 0 supported_versions);

static NITRO_TPM_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported"] };
static NITRO_TPM_SUPPORTED_VERSIONS_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}
pub static OPERATOR_REQUEST: Schema = Schema {
    name: "OperatorRequest",
    members: &[Member {
        name: "Principal",
        query: "Principal",
        wire: "Principal",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(OperatorRequest, OPERATOR_REQUEST; 0 principal);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorResponse {
    pub hidden_by_default: Option<bool>,
    pub managed: Option<bool>,
    pub principal: Option<Text>,
}
pub static OPERATOR_RESPONSE: Schema = Schema {
    name: "OperatorResponse",
    members: &[
        Member {
            name: "HiddenByDefault",
            query: "HiddenByDefault",
            wire: "hiddenByDefault",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "Managed", query: "Managed", wire: "managed", ty: Type::Bool, ..BODY },
        Member { name: "Principal", query: "Principal", wire: "principal", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(OperatorResponse, OPERATOR_RESPONSE; 0 hidden_by_default 1 managed 2 principal);

static OWNER_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "Owner", min: None, max: None };
static PHC_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    pub affinity: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub host_id: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub partition_number: Option<i32>,
    pub spread_domain: Option<String>,
    pub tenancy: Option<String>,
}
pub static PLACEMENT: Schema = Schema {
    name: "Placement",
    members: &[
        Member { name: "Affinity", query: "Affinity", wire: "affinity", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "availabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "groupName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "HostId", query: "HostId", wire: "hostId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "HostResourceGroupArn",
            query: "HostResourceGroupArn",
            wire: "hostResourceGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PartitionNumber",
            query: "PartitionNumber",
            wire: "partitionNumber",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "SpreadDomain",
            query: "SpreadDomain",
            wire: "spreadDomain",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Tenancy", query: "Tenancy", wire: "tenancy", ty: Type::Str(&TENANCY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Placement, PLACEMENT; 0 affinity 1 availability_zone 2 availability_zone_id 3 group_id 4 group_name 5 host_id 6 host_resource_group_arn 7 partition_number 8 spread_domain 9 tenancy);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementGroupInfo {
    pub supported_strategies: Vec<Text>,
}
pub static PLACEMENT_GROUP_INFO: Schema = Schema {
    name: "PlacementGroupInfo",
    members: &[Member {
        name: "SupportedStrategies",
        query: "SupportedStrategies",
        wire: "supportedStrategies",
        ty: Type::List(&PLACEMENT_GROUP_STRATEGY_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PlacementGroupInfo, PLACEMENT_GROUP_INFO; 0 supported_strategies);

static PLACEMENT_GROUP_STRATEGY: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["cluster", "partition", "spread"] };
static PLACEMENT_GROUP_STRATEGY_LIST: ListRules =
    ListRules { item: Type::Str(&PLACEMENT_GROUP_STRATEGY), item_name: "item", min: None, max: None };
static PLATFORM_VALUES: StrRules = StrRules { min: None, max: None, pattern: None, values: &["Windows"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortRange {
    pub from: Option<i32>,
    pub to: Option<i32>,
}
pub static PORT_RANGE: Schema = Schema {
    name: "PortRange",
    members: &[
        Member { name: "From", query: "From", wire: "from", ty: Type::Int(None, None), ..BODY },
        Member { name: "To", query: "To", wire: "to", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PortRange, PORT_RANGE; 0 from 1 to);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixList {
    pub cidrs: Vec<Text>,
    pub prefix_list_id: Option<Text>,
    pub prefix_list_name: Option<Text>,
}
pub static PREFIX_LIST: Schema = Schema {
    name: "PrefixList",
    members: &[
        Member {
            name: "Cidrs",
            query: "CidrSet",
            wire: "cidrSet",
            ty: Type::List(&VALUE_STRING_LIST),
            ..BODY
        },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "prefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrefixListName",
            query: "PrefixListName",
            wire: "prefixListName",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrefixList, PREFIX_LIST; 0 cidrs 1 prefix_list_id 2 prefix_list_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListEntry {
    pub cidr: Option<Text>,
    pub description: Option<Text>,
}
pub static PREFIX_LIST_ENTRY: Schema = Schema {
    name: "PrefixListEntry",
    members: &[
        Member { name: "Cidr", query: "Cidr", wire: "cidr", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrefixListEntry, PREFIX_LIST_ENTRY; 0 cidr 1 description);

static PREFIX_LIST_ENTRY_SET: ListRules =
    ListRules { item: Type::Struct(&PREFIX_LIST_ENTRY), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}
pub static PREFIX_LIST_ID: Schema = Schema {
    name: "PrefixListId",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "prefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrefixListId, PREFIX_LIST_ID; 0 description 1 prefix_list_id);

static PREFIX_LIST_ID_LIST: ListRules =
    ListRules { item: Type::Struct(&PREFIX_LIST_ID), item_name: "item", min: None, max: None };
static PREFIX_LIST_RESOURCE_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static PREFIX_LIST_SET: ListRules =
    ListRules { item: Type::Struct(&PREFIX_LIST), item_name: "item", min: None, max: None };
static PREFIX_LIST_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "create-in-progress",
        "create-complete",
        "create-failed",
        "modify-in-progress",
        "modify-complete",
        "modify-failed",
        "restore-in-progress",
        "restore-complete",
        "restore-failed",
        "delete-in-progress",
        "delete-complete",
        "delete-failed",
    ],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<Text>,
}
pub static PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: Schema = Schema {
    name: "PrivateDnsNameOptionsOnLaunch",
    members: &[
        Member {
            name: "EnableResourceNameDnsAAAARecord",
            query: "EnableResourceNameDnsAAAARecord",
            wire: "enableResourceNameDnsAAAARecord",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnableResourceNameDnsARecord",
            query: "EnableResourceNameDnsARecord",
            wire: "enableResourceNameDnsARecord",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "HostnameType",
            query: "HostnameType",
            wire: "hostnameType",
            ty: Type::Str(&HOSTNAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrivateDnsNameOptionsOnLaunch, PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH; 0 enable_resource_name_dns_aaaa_record 1 enable_resource_name_dns_a_record 2 hostname_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsRequest {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<String>,
}
pub static PRIVATE_DNS_NAME_OPTIONS_REQUEST: Schema = Schema {
    name: "PrivateDnsNameOptionsRequest",
    members: &[
        Member {
            name: "EnableResourceNameDnsAAAARecord",
            query: "EnableResourceNameDnsAAAARecord",
            wire: "EnableResourceNameDnsAAAARecord",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnableResourceNameDnsARecord",
            query: "EnableResourceNameDnsARecord",
            wire: "EnableResourceNameDnsARecord",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "HostnameType",
            query: "HostnameType",
            wire: "HostnameType",
            ty: Type::Str(&HOSTNAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrivateDnsNameOptionsRequest, PRIVATE_DNS_NAME_OPTIONS_REQUEST; 0 enable_resource_name_dns_aaaa_record 1 enable_resource_name_dns_a_record 2 hostname_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsResponse {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<Text>,
}
pub static PRIVATE_DNS_NAME_OPTIONS_RESPONSE: Schema = Schema {
    name: "PrivateDnsNameOptionsResponse",
    members: &[
        Member {
            name: "EnableResourceNameDnsAAAARecord",
            query: "EnableResourceNameDnsAAAARecord",
            wire: "enableResourceNameDnsAAAARecord",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnableResourceNameDnsARecord",
            query: "EnableResourceNameDnsARecord",
            wire: "enableResourceNameDnsARecord",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "HostnameType",
            query: "HostnameType",
            wire: "hostnameType",
            ty: Type::Str(&HOSTNAME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrivateDnsNameOptionsResponse, PRIVATE_DNS_NAME_OPTIONS_RESPONSE; 0 enable_resource_name_dns_aaaa_record 1 enable_resource_name_dns_a_record 2 hostname_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
pub static PRIVATE_IP_ADDRESS_SPECIFICATION: Schema = Schema {
    name: "PrivateIpAddressSpecification",
    members: &[
        Member { name: "Primary", query: "Primary", wire: "primary", ty: Type::Bool, ..BODY },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PrivateIpAddressSpecification, PRIVATE_IP_ADDRESS_SPECIFICATION; 0 primary 1 private_ip_address);

static PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: ListRules = ListRules {
    item: Type::Struct(&PRIVATE_IP_ADDRESS_SPECIFICATION),
    item_name: "item",
    min: None,
    max: None,
};
static PRIVATE_IP_ADDRESS_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "PrivateIpAddress", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessorInfo {
    pub manufacturer: Option<Text>,
    pub supported_architectures: Vec<Text>,
    pub supported_features: Vec<Text>,
    pub sustained_clock_speed_in_ghz: Option<f64>,
}
pub static PROCESSOR_INFO: Schema = Schema {
    name: "ProcessorInfo",
    members: &[
        Member {
            name: "Manufacturer",
            query: "Manufacturer",
            wire: "manufacturer",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SupportedArchitectures",
            query: "SupportedArchitectures",
            wire: "supportedArchitectures",
            ty: Type::List(&ARCHITECTURE_TYPE_LIST),
            ..BODY
        },
        Member {
            name: "SupportedFeatures",
            query: "SupportedFeatures",
            wire: "supportedFeatures",
            ty: Type::List(&SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST),
            ..BODY
        },
        Member {
            name: "SustainedClockSpeedInGhz",
            query: "SustainedClockSpeedInGhz",
            wire: "sustainedClockSpeedInGhz",
            ty: Type::Double,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ProcessorInfo, PROCESSOR_INFO; 0 manufacturer 1 supported_architectures 2 supported_features 3 sustained_clock_speed_in_ghz);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductCode {
    pub product_code_id: Option<Text>,
    pub product_code_type: Option<Text>,
}
pub static PRODUCT_CODE: Schema = Schema {
    name: "ProductCode",
    members: &[
        Member {
            name: "ProductCodeId",
            query: "ProductCode",
            wire: "productCode",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ProductCodeType",
            query: "Type",
            wire: "type",
            ty: Type::Str(&PRODUCT_CODE_VALUES),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ProductCode, PRODUCT_CODE; 0 product_code_id 1 product_code_type);

static PRODUCT_CODE_LIST: ListRules =
    ListRules { item: Type::Struct(&PRODUCT_CODE), item_name: "item", min: None, max: None };
static PRODUCT_CODE_VALUES: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["devpay", "marketplace"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropagatingVgw {
    pub gateway_id: Option<Text>,
}
pub static PROPAGATING_VGW: Schema = Schema {
    name: "PropagatingVgw",
    members: &[Member {
        name: "GatewayId",
        query: "GatewayId",
        wire: "gatewayId",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PropagatingVgw, PROPAGATING_VGW; 0 gateway_id);

static PROPAGATING_VGW_LIST: ListRules =
    ListRules { item: Type::Struct(&PROPAGATING_VGW), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedBandwidth {
    pub provision_time: Option<Timestamp>,
    pub provisioned: Option<Text>,
    pub request_time: Option<Timestamp>,
    pub requested: Option<Text>,
    pub status: Option<Text>,
}
pub static PROVISIONED_BANDWIDTH: Schema = Schema {
    name: "ProvisionedBandwidth",
    members: &[
        Member {
            name: "ProvisionTime",
            query: "ProvisionTime",
            wire: "provisionTime",
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "Provisioned",
            query: "Provisioned",
            wire: "provisioned",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RequestTime",
            query: "RequestTime",
            wire: "requestTime",
            ty: Type::Time(None),
            ..BODY
        },
        Member { name: "Requested", query: "Requested", wire: "requested", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ProvisionedBandwidth, PROVISIONED_BANDWIDTH; 0 provision_time 1 provisioned 2 request_time 3 requested 4 status);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PtrUpdateStatus {
    pub reason: Option<Text>,
    pub status: Option<Text>,
    pub value: Option<Text>,
}
pub static PTR_UPDATE_STATUS: Schema = Schema {
    name: "PtrUpdateStatus",
    members: &[
        Member { name: "Reason", query: "Reason", wire: "reason", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Status", query: "Status", wire: "status", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Value", query: "Value", wire: "value", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PtrUpdateStatus, PTR_UPDATE_STATUS; 0 reason 1 status 2 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<Text>,
    pub public_dual_stack_dns_name: Option<Text>,
    pub public_ipv4_dns_name: Option<Text>,
    pub public_ipv6_dns_name: Option<Text>,
}
pub static PUBLIC_IP_DNS_NAME_OPTIONS: Schema = Schema {
    name: "PublicIpDnsNameOptions",
    members: &[
        Member {
            name: "DnsHostnameType",
            query: "DnsHostnameType",
            wire: "dnsHostnameType",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PublicDualStackDnsName",
            query: "PublicDualStackDnsName",
            wire: "publicDualStackDnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PublicIpv4DnsName",
            query: "PublicIpv4DnsName",
            wire: "publicIpv4DnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PublicIpv6DnsName",
            query: "PublicIpv6DnsName",
            wire: "publicIpv6DnsName",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PublicIpDnsNameOptions, PUBLIC_IP_DNS_NAME_OPTIONS; 0 dns_hostname_type 1 public_dual_stack_dns_name 2 public_ipv4_dns_name 3 public_ipv6_dns_name);

static PUBLIC_IP_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "PublicIp", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RebootInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
}
pub static REBOOT_INSTANCES_REQUEST: Schema = Schema {
    name: "RebootInstancesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RebootInstancesRequest, REBOOT_INSTANCES_REQUEST; 0 dry_run 1 instance_ids);

static REBOOT_MIGRATION_SUPPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["unsupported", "supported"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<Text>,
    pub peering_status: Option<Text>,
    pub user_id: Option<Text>,
    pub vpc_id: Option<Text>,
    pub vpc_peering_connection_id: Option<Text>,
}
pub static REFERENCED_SECURITY_GROUP: Schema = Schema {
    name: "ReferencedSecurityGroup",
    members: &[
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PeeringStatus",
            query: "PeeringStatus",
            wire: "peeringStatus",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "UserId", query: "UserId", wire: "userId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VpcPeeringConnectionId",
            query: "VpcPeeringConnectionId",
            wire: "vpcPeeringConnectionId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReferencedSecurityGroup, REFERENCED_SECURITY_GROUP; 0 group_id 1 peering_status 2 user_id 3 vpc_id 4 vpc_peering_connection_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Region {
    pub endpoint: Option<Text>,
    pub geography: Vec<RegionGeography>,
    pub opt_in_status: Option<Text>,
    pub region_name: Option<Text>,
}
pub static REGION: Schema = Schema {
    name: "Region",
    members: &[
        Member {
            name: "Endpoint",
            query: "RegionEndpoint",
            wire: "regionEndpoint",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Geography",
            query: "GeographySet",
            wire: "geographySet",
            ty: Type::List(&REGION_GEOGRAPHY_LIST),
            ..BODY
        },
        Member {
            name: "OptInStatus",
            query: "OptInStatus",
            wire: "optInStatus",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "RegionName", query: "RegionName", wire: "regionName", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Region, REGION; 0 endpoint 1 geography 2 opt_in_status 3 region_name);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<Text>,
}
pub static REGION_GEOGRAPHY: Schema = Schema {
    name: "RegionGeography",
    members: &[Member { name: "Name", query: "Name", wire: "name", ty: Type::Str(&ANY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RegionGeography, REGION_GEOGRAPHY; 0 name);

static REGION_GEOGRAPHY_LIST: ListRules =
    ListRules { item: Type::Struct(&REGION_GEOGRAPHY), item_name: "item", min: None, max: None };
static REGION_LIST: ListRules =
    ListRules { item: Type::Struct(&REGION), item_name: "item", min: None, max: None };
static REGION_NAME_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "RegionName", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReleaseAddressRequest {
    pub allocation_id: Option<String>,
    pub dry_run: Option<bool>,
    pub network_border_group: Option<String>,
    pub public_ip: Option<String>,
}
pub static RELEASE_ADDRESS_REQUEST: Schema = Schema {
    name: "ReleaseAddressRequest",
    members: &[
        Member {
            name: "AllocationId",
            query: "AllocationId",
            wire: "AllocationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkBorderGroup",
            query: "NetworkBorderGroup",
            wire: "NetworkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "PublicIp", query: "PublicIp", wire: "PublicIp", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReleaseAddressRequest, RELEASE_ADDRESS_REQUEST; 0 allocation_id 1 dry_run 2 network_border_group 3 public_ip);

static REMOVE_PREFIX_LIST_ENTRIES: ListRules = ListRules {
    item: Type::Struct(&REMOVE_PREFIX_LIST_ENTRY),
    item_name: "item",
    min: Some(0),
    max: Some(100),
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePrefixListEntry {
    pub cidr: Option<String>,
}
pub static REMOVE_PREFIX_LIST_ENTRY: Schema = Schema {
    name: "RemovePrefixListEntry",
    members: &[Member {
        name: "Cidr",
        query: "Cidr",
        wire: "Cidr",
        required: true,
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemovePrefixListEntry, REMOVE_PREFIX_LIST_ENTRY; 0 cidr);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceIamInstanceProfileAssociationRequest {
    pub association_id: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
}
pub static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST: Schema = Schema {
    name: "ReplaceIamInstanceProfileAssociationRequest",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "AssociationId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IamInstanceProfile",
            query: "IamInstanceProfile",
            wire: "IamInstanceProfile",
            required: true,
            ty: Type::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReplaceIamInstanceProfileAssociationRequest, REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST; 0 association_id 1 iam_instance_profile);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceIamInstanceProfileAssociationResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
pub static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT: Schema = Schema {
    name: "ReplaceIamInstanceProfileAssociationResult",
    members: &[Member {
        name: "IamInstanceProfileAssociation",
        query: "IamInstanceProfileAssociation",
        wire: "iamInstanceProfileAssociation",
        ty: Type::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReplaceIamInstanceProfileAssociationResult, REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT; 0 iam_instance_profile_association);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclAssociationRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
}
pub static REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST: Schema = Schema {
    name: "ReplaceNetworkAclAssociationRequest",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
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
shape!(ReplaceNetworkAclAssociationRequest, REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST; 0 association_id 1 dry_run 2 network_acl_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclAssociationResult {
    pub new_association_id: Option<Text>,
}
pub static REPLACE_NETWORK_ACL_ASSOCIATION_RESULT: Schema = Schema {
    name: "ReplaceNetworkAclAssociationResult",
    members: &[Member {
        name: "NewAssociationId",
        query: "NewAssociationId",
        wire: "newAssociationId",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReplaceNetworkAclAssociationResult, REPLACE_NETWORK_ACL_ASSOCIATION_RESULT; 0 new_association_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclEntryRequest {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}
pub static REPLACE_NETWORK_ACL_ENTRY_REQUEST: Schema = Schema {
    name: "ReplaceNetworkAclEntryRequest",
    members: &[
        Member { name: "CidrBlock", query: "CidrBlock", wire: "cidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Egress", query: "Egress", wire: "egress", required: true, ty: Type::Bool, ..BODY },
        Member {
            name: "IcmpTypeCode",
            query: "Icmp",
            wire: "Icmp",
            ty: Type::Struct(&ICMP_TYPE_CODE),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkAclId",
            query: "NetworkAclId",
            wire: "networkAclId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PortRange",
            query: "PortRange",
            wire: "portRange",
            ty: Type::Struct(&PORT_RANGE),
            ..BODY
        },
        Member {
            name: "Protocol",
            query: "Protocol",
            wire: "protocol",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RuleAction",
            query: "RuleAction",
            wire: "ruleAction",
            required: true,
            ty: Type::Str(&RULE_ACTION),
            ..BODY
        },
        Member {
            name: "RuleNumber",
            query: "RuleNumber",
            wire: "ruleNumber",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReplaceNetworkAclEntryRequest, REPLACE_NETWORK_ACL_ENTRY_REQUEST; 0 cidr_block 1 dry_run 2 egress 3 icmp_type_code 4 ipv6_cidr_block 5 network_acl_id 6 port_range 7 protocol 8 rule_action 9 rule_number);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteRequest {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub local_target: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub route_table_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
pub static REPLACE_ROUTE_REQUEST: Schema = Schema {
    name: "ReplaceRouteRequest",
    members: &[
        Member {
            name: "CarrierGatewayId",
            query: "CarrierGatewayId",
            wire: "CarrierGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CoreNetworkArn",
            query: "CoreNetworkArn",
            wire: "CoreNetworkArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationCidrBlock",
            query: "DestinationCidrBlock",
            wire: "destinationCidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationIpv6CidrBlock",
            query: "DestinationIpv6CidrBlock",
            wire: "destinationIpv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationPrefixListId",
            query: "DestinationPrefixListId",
            wire: "DestinationPrefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "EgressOnlyInternetGatewayId",
            query: "EgressOnlyInternetGatewayId",
            wire: "egressOnlyInternetGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GatewayId", query: "GatewayId", wire: "gatewayId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "LocalGatewayId",
            query: "LocalGatewayId",
            wire: "LocalGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "LocalTarget", query: "LocalTarget", wire: "LocalTarget", ty: Type::Bool, ..BODY },
        Member {
            name: "NatGatewayId",
            query: "NatGatewayId",
            wire: "natGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "OdbNetworkArn",
            query: "OdbNetworkArn",
            wire: "OdbNetworkArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "TransitGatewayId",
            query: "TransitGatewayId",
            wire: "TransitGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "VpcEndpointId",
            query: "VpcEndpointId",
            wire: "VpcEndpointId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "VpcPeeringConnectionId",
            query: "VpcPeeringConnectionId",
            wire: "vpcPeeringConnectionId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReplaceRouteRequest, REPLACE_ROUTE_REQUEST; 0 carrier_gateway_id 1 core_network_arn 2 destination_cidr_block 3 destination_ipv6_cidr_block 4 destination_prefix_list_id 5 dry_run 6 egress_only_internet_gateway_id 7 gateway_id 8 instance_id 9 local_gateway_id 10 local_target 11 nat_gateway_id 12 network_interface_id 13 odb_network_arn 14 route_table_id 15 transit_gateway_id 16 vpc_endpoint_id 17 vpc_peering_connection_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST: Schema = Schema {
    name: "ReplaceRouteTableAssociationRequest",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
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
shape!(ReplaceRouteTableAssociationRequest, REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST; 0 association_id 1 dry_run 2 route_table_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationResult {
    pub association_state: Option<RouteTableAssociationState>,
    pub new_association_id: Option<Text>,
}
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT: Schema = Schema {
    name: "ReplaceRouteTableAssociationResult",
    members: &[
        Member {
            name: "AssociationState",
            query: "AssociationState",
            wire: "associationState",
            ty: Type::Struct(&ROUTE_TABLE_ASSOCIATION_STATE),
            ..BODY
        },
        Member {
            name: "NewAssociationId",
            query: "NewAssociationId",
            wire: "newAssociationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ReplaceRouteTableAssociationResult, REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT; 0 association_state 1 new_association_id);

static REQUEST_INSTANCE_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&INSTANCE_TYPE), item_name: "item", min: Some(0), max: Some(100) };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reservation {
    pub groups: Vec<GroupIdentifier>,
    pub instances: Vec<Instance>,
    pub owner_id: Option<Text>,
    pub requester_id: Option<Text>,
    pub reservation_id: Option<Text>,
}
pub static RESERVATION: Schema = Schema {
    name: "Reservation",
    members: &[
        Member {
            name: "Groups",
            query: "GroupSet",
            wire: "groupSet",
            ty: Type::List(&GROUP_IDENTIFIER_LIST),
            ..BODY
        },
        Member {
            name: "Instances",
            query: "InstancesSet",
            wire: "instancesSet",
            ty: Type::List(&INSTANCE_LIST),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "RequesterId",
            query: "RequesterId",
            wire: "requesterId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ReservationId",
            query: "ReservationId",
            wire: "reservationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Reservation, RESERVATION; 0 groups 1 instances 2 owner_id 3 requester_id 4 reservation_id);

static RESERVATION_LIST: ListRules =
    ListRules { item: Type::Struct(&RESERVATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetNetworkInterfaceAttributeRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<String>,
}
pub static RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ResetNetworkInterfaceAttributeRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceDestCheck",
            query: "SourceDestCheck",
            wire: "sourceDestCheck",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ResetNetworkInterfaceAttributeRequest, RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST; 0 dry_run 1 network_interface_id 2 source_dest_check);

static RESOURCE_ARN: StrRules = StrRules { min: Some(1), max: Some(1283), pattern: None, values: &[] };
static RESOURCE_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static RESOURCE_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "capacity-reservation",
        "client-vpn-endpoint",
        "customer-gateway",
        "carrier-gateway",
        "coip-pool",
        "declarative-policies-report",
        "dedicated-host",
        "dhcp-options",
        "egress-only-internet-gateway",
        "elastic-ip",
        "elastic-gpu",
        "export-image-task",
        "export-instance-task",
        "fleet",
        "fpga-image",
        "host-reservation",
        "image",
        "image-usage-report",
        "import-image-task",
        "import-snapshot-task",
        "instance",
        "instance-event-window",
        "internet-gateway",
        "ipam",
        "ipam-pool",
        "ipam-scope",
        "ipv4pool-ec2",
        "ipv6pool-ec2",
        "key-pair",
        "launch-template",
        "local-gateway",
        "local-gateway-route-table",
        "local-gateway-virtual-interface",
        "local-gateway-virtual-interface-group",
        "local-gateway-route-table-vpc-association",
        "local-gateway-route-table-virtual-interface-group-association",
        "natgateway",
        "network-acl",
        "network-interface",
        "network-insights-analysis",
        "network-insights-path",
        "network-insights-access-scope",
        "network-insights-access-scope-analysis",
        "outpost-lag",
        "placement-group",
        "prefix-list",
        "replace-root-volume-task",
        "reserved-instances",
        "route-table",
        "security-group",
        "security-group-rule",
        "service-link-virtual-interface",
        "snapshot",
        "spot-fleet-request",
        "spot-instances-request",
        "subnet",
        "subnet-cidr-reservation",
        "traffic-mirror-filter",
        "traffic-mirror-session",
        "traffic-mirror-target",
        "transit-gateway",
        "transit-gateway-attachment",
        "transit-gateway-connect-peer",
        "transit-gateway-multicast-domain",
        "transit-gateway-policy-table",
        "transit-gateway-metering-policy",
        "transit-gateway-route-table",
        "transit-gateway-route-table-announcement",
        "volume",
        "vpc",
        "vpc-endpoint",
        "vpc-endpoint-connection",
        "vpc-endpoint-service",
        "vpc-endpoint-service-permission",
        "vpc-peering-connection",
        "vpn-connection",
        "vpn-gateway",
        "vpc-flow-log",
        "capacity-reservation-fleet",
        "traffic-mirror-filter-rule",
        "vpc-endpoint-connection-device-type",
        "verified-access-instance",
        "verified-access-group",
        "verified-access-endpoint",
        "verified-access-policy",
        "verified-access-trust-provider",
        "vpn-connection-device-type",
        "vpc-block-public-access-exclusion",
        "vpc-encryption-control",
        "route-server",
        "route-server-endpoint",
        "route-server-peer",
        "ipam-resource-discovery",
        "ipam-resource-discovery-association",
        "instance-connect-endpoint",
        "verified-access-endpoint-target",
        "ipam-external-resource-verification-token",
        "capacity-block",
        "mac-modification-task",
        "ipam-prefix-list-resolver",
        "ipam-policy",
        "ipam-prefix-list-resolver-target",
        "secondary-interface",
        "secondary-network",
        "secondary-subnet",
        "capacity-manager-data-export",
        "vpn-concentrator",
        "ipam-pool-allocation",
    ],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_protocol: Option<String>,
    pub security_group_rule_ids: Vec<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
}
pub static REVOKE_SECURITY_GROUP_EGRESS_REQUEST: Schema = Schema {
    name: "RevokeSecurityGroupEgressRequest",
    members: &[
        Member { name: "CidrIp", query: "CidrIp", wire: "cidrIp", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "FromPort", query: "FromPort", wire: "fromPort", ty: Type::Int(None, None), ..BODY },
        Member {
            name: "GroupId",
            query: "GroupId",
            wire: "groupId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "ipPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "ipProtocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupRuleIds",
            query: "SecurityGroupRuleId",
            wire: "SecurityGroupRuleId",
            ty: Type::List(&SECURITY_GROUP_RULE_ID_LIST),
            ..BODY
        },
        Member {
            name: "SourceSecurityGroupName",
            query: "SourceSecurityGroupName",
            wire: "sourceSecurityGroupName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceSecurityGroupOwnerId",
            query: "SourceSecurityGroupOwnerId",
            wire: "sourceSecurityGroupOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "toPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RevokeSecurityGroupEgressRequest, REVOKE_SECURITY_GROUP_EGRESS_REQUEST; 0 cidr_ip 1 dry_run 2 from_port 3 group_id 4 ip_permissions 5 ip_protocol 6 security_group_rule_ids 7 source_security_group_name 8 source_security_group_owner_id 9 to_port);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub revoked_security_group_rules: List<RevokedSecurityGroupRule>,
    pub unknown_ip_permissions: List<IpPermission>,
}
pub static REVOKE_SECURITY_GROUP_EGRESS_RESULT: Schema = Schema {
    name: "RevokeSecurityGroupEgressResult",
    members: &[
        Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY },
        Member {
            name: "RevokedSecurityGroupRules",
            query: "RevokedSecurityGroupRuleSet",
            wire: "revokedSecurityGroupRuleSet",
            ty: Type::List(&REVOKED_SECURITY_GROUP_RULE_LIST),
            ..BODY
        },
        Member {
            name: "UnknownIpPermissions",
            query: "UnknownIpPermissionSet",
            wire: "unknownIpPermissionSet",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RevokeSecurityGroupEgressResult, REVOKE_SECURITY_GROUP_EGRESS_RESULT; 0 r#return 1 revoked_security_group_rules 2 unknown_ip_permissions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_protocol: Option<String>,
    pub security_group_rule_ids: Vec<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
}
pub static REVOKE_SECURITY_GROUP_INGRESS_REQUEST: Schema = Schema {
    name: "RevokeSecurityGroupIngressRequest",
    members: &[
        Member { name: "CidrIp", query: "CidrIp", wire: "CidrIp", ty: Type::Str(&ANY), ..BODY },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "FromPort", query: "FromPort", wire: "FromPort", ty: Type::Int(None, None), ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "GroupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "GroupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "IpPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "IpProtocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupRuleIds",
            query: "SecurityGroupRuleId",
            wire: "SecurityGroupRuleId",
            ty: Type::List(&SECURITY_GROUP_RULE_ID_LIST),
            ..BODY
        },
        Member {
            name: "SourceSecurityGroupName",
            query: "SourceSecurityGroupName",
            wire: "SourceSecurityGroupName",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SourceSecurityGroupOwnerId",
            query: "SourceSecurityGroupOwnerId",
            wire: "SourceSecurityGroupOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "ToPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RevokeSecurityGroupIngressRequest, REVOKE_SECURITY_GROUP_INGRESS_REQUEST; 0 cidr_ip 1 dry_run 2 from_port 3 group_id 4 group_name 5 ip_permissions 6 ip_protocol 7 security_group_rule_ids 8 source_security_group_name 9 source_security_group_owner_id 10 to_port);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub revoked_security_group_rules: List<RevokedSecurityGroupRule>,
    pub unknown_ip_permissions: List<IpPermission>,
}
pub static REVOKE_SECURITY_GROUP_INGRESS_RESULT: Schema = Schema {
    name: "RevokeSecurityGroupIngressResult",
    members: &[
        Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY },
        Member {
            name: "RevokedSecurityGroupRules",
            query: "RevokedSecurityGroupRuleSet",
            wire: "revokedSecurityGroupRuleSet",
            ty: Type::List(&REVOKED_SECURITY_GROUP_RULE_LIST),
            ..BODY
        },
        Member {
            name: "UnknownIpPermissions",
            query: "UnknownIpPermissionSet",
            wire: "unknownIpPermissionSet",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RevokeSecurityGroupIngressResult, REVOKE_SECURITY_GROUP_INGRESS_RESULT; 0 r#return 1 revoked_security_group_rules 2 unknown_ip_permissions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokedSecurityGroupRule {
    pub cidr_ipv4: Option<Text>,
    pub cidr_ipv6: Option<Text>,
    pub description: Option<Text>,
    pub from_port: Option<i32>,
    pub group_id: Option<Text>,
    pub ip_protocol: Option<Text>,
    pub is_egress: Option<bool>,
    pub prefix_list_id: Option<Text>,
    pub referenced_group_id: Option<Text>,
    pub security_group_rule_id: Option<Text>,
    pub to_port: Option<i32>,
}
pub static REVOKED_SECURITY_GROUP_RULE: Schema = Schema {
    name: "RevokedSecurityGroupRule",
    members: &[
        Member { name: "CidrIpv4", query: "CidrIpv4", wire: "cidrIpv4", ty: Type::Str(&ANY), ..BODY },
        Member { name: "CidrIpv6", query: "CidrIpv6", wire: "cidrIpv6", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "FromPort", query: "FromPort", wire: "fromPort", ty: Type::Int(None, None), ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "ipProtocol", ty: Type::Str(&ANY), ..BODY },
        Member { name: "IsEgress", query: "IsEgress", wire: "isEgress", ty: Type::Bool, ..BODY },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "prefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ReferencedGroupId",
            query: "ReferencedGroupId",
            wire: "referencedGroupId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleId",
            query: "SecurityGroupRuleId",
            wire: "securityGroupRuleId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "toPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RevokedSecurityGroupRule, REVOKED_SECURITY_GROUP_RULE; 0 cidr_ipv4 1 cidr_ipv6 2 description 3 from_port 4 group_id 5 ip_protocol 6 is_egress 7 prefix_list_id 8 referenced_group_id 9 security_group_rule_id 10 to_port);

static REVOKED_SECURITY_GROUP_RULE_LIST: ListRules =
    ListRules { item: Type::Struct(&REVOKED_SECURITY_GROUP_RULE), item_name: "item", min: None, max: None };
static ROOT_DEVICE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ebs", "instance-store"] };
static ROOT_DEVICE_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&ROOT_DEVICE_TYPE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub carrier_gateway_id: Option<Text>,
    pub core_network_arn: Option<Text>,
    pub destination_cidr_block: Option<Text>,
    pub destination_ipv6_cidr_block: Option<Text>,
    pub destination_prefix_list_id: Option<Text>,
    pub egress_only_internet_gateway_id: Option<Text>,
    pub gateway_id: Option<Text>,
    pub instance_id: Option<Text>,
    pub instance_owner_id: Option<Text>,
    pub ip_address: Option<Text>,
    pub local_gateway_id: Option<Text>,
    pub nat_gateway_id: Option<Text>,
    pub network_interface_id: Option<Text>,
    pub odb_network_arn: Option<Text>,
    pub origin: Option<Text>,
    pub state: Option<Text>,
    pub transit_gateway_id: Option<Text>,
    pub vpc_peering_connection_id: Option<Text>,
}
pub static ROUTE: Schema = Schema {
    name: "Route",
    members: &[
        Member {
            name: "CarrierGatewayId",
            query: "CarrierGatewayId",
            wire: "carrierGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CoreNetworkArn",
            query: "CoreNetworkArn",
            wire: "coreNetworkArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationCidrBlock",
            query: "DestinationCidrBlock",
            wire: "destinationCidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationIpv6CidrBlock",
            query: "DestinationIpv6CidrBlock",
            wire: "destinationIpv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "DestinationPrefixListId",
            query: "DestinationPrefixListId",
            wire: "destinationPrefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "EgressOnlyInternetGatewayId",
            query: "EgressOnlyInternetGatewayId",
            wire: "egressOnlyInternetGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GatewayId", query: "GatewayId", wire: "gatewayId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceOwnerId",
            query: "InstanceOwnerId",
            wire: "instanceOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpAddress", query: "IpAddress", wire: "ipAddress", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "LocalGatewayId",
            query: "LocalGatewayId",
            wire: "localGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NatGatewayId",
            query: "NatGatewayId",
            wire: "natGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "OdbNetworkArn",
            query: "OdbNetworkArn",
            wire: "odbNetworkArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Origin", query: "Origin", wire: "origin", ty: Type::Str(&ROUTE_ORIGIN), ..BODY },
        Member { name: "State", query: "State", wire: "state", ty: Type::Str(&ROUTE_STATE), ..BODY },
        Member {
            name: "TransitGatewayId",
            query: "TransitGatewayId",
            wire: "transitGatewayId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "VpcPeeringConnectionId",
            query: "VpcPeeringConnectionId",
            wire: "vpcPeeringConnectionId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Route, ROUTE; 0 carrier_gateway_id 1 core_network_arn 2 destination_cidr_block 3 destination_ipv6_cidr_block 4 destination_prefix_list_id 5 egress_only_internet_gateway_id 6 gateway_id 7 instance_id 8 instance_owner_id 9 ip_address 10 local_gateway_id 11 nat_gateway_id 12 network_interface_id 13 odb_network_arn 14 origin 15 state 16 transit_gateway_id 17 vpc_peering_connection_id);

static ROUTE_LIST: ListRules =
    ListRules { item: Type::Struct(&ROUTE), item_name: "item", min: None, max: None };
static ROUTE_ORIGIN: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement"],
};
static ROUTE_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["active", "blackhole", "filtered"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTable {
    pub associations: Vec<RouteTableAssociation>,
    pub owner_id: Option<Text>,
    pub propagating_vgws: Vec<PropagatingVgw>,
    pub route_table_id: Option<Text>,
    pub routes: Vec<Route>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<Text>,
}
pub static ROUTE_TABLE: Schema = Schema {
    name: "RouteTable",
    members: &[
        Member {
            name: "Associations",
            query: "AssociationSet",
            wire: "associationSet",
            ty: Type::List(&ROUTE_TABLE_ASSOCIATION_LIST),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PropagatingVgws",
            query: "PropagatingVgwSet",
            wire: "propagatingVgwSet",
            ty: Type::List(&PROPAGATING_VGW_LIST),
            ..BODY
        },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "Routes", query: "RouteSet", wire: "routeSet", ty: Type::List(&ROUTE_LIST), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RouteTable, ROUTE_TABLE; 0 associations 1 owner_id 2 propagating_vgws 3 route_table_id 4 routes 5 tags 6 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociation {
    pub association_state: Option<RouteTableAssociationState>,
    pub gateway_id: Option<Text>,
    pub main: Option<bool>,
    pub public_ipv4_pool: Option<Text>,
    pub route_table_association_id: Option<Text>,
    pub route_table_id: Option<Text>,
    pub subnet_id: Option<Text>,
}
pub static ROUTE_TABLE_ASSOCIATION: Schema = Schema {
    name: "RouteTableAssociation",
    members: &[
        Member {
            name: "AssociationState",
            query: "AssociationState",
            wire: "associationState",
            ty: Type::Struct(&ROUTE_TABLE_ASSOCIATION_STATE),
            ..BODY
        },
        Member { name: "GatewayId", query: "GatewayId", wire: "gatewayId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Main", query: "Main", wire: "main", ty: Type::Bool, ..BODY },
        Member {
            name: "PublicIpv4Pool",
            query: "PublicIpv4Pool",
            wire: "publicIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RouteTableAssociationId",
            query: "RouteTableAssociationId",
            wire: "routeTableAssociationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "RouteTableId",
            query: "RouteTableId",
            wire: "routeTableId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RouteTableAssociation, ROUTE_TABLE_ASSOCIATION; 0 association_state 1 gateway_id 2 main 3 public_ipv4_pool 4 route_table_association_id 5 route_table_id 6 subnet_id);

static ROUTE_TABLE_ASSOCIATION_LIST: ListRules =
    ListRules { item: Type::Struct(&ROUTE_TABLE_ASSOCIATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociationState {
    pub state: Option<Text>,
    pub status_message: Option<Text>,
}
pub static ROUTE_TABLE_ASSOCIATION_STATE: Schema = Schema {
    name: "RouteTableAssociationState",
    members: &[
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&ROUTE_TABLE_ASSOCIATION_STATE_CODE),
            ..BODY
        },
        Member {
            name: "StatusMessage",
            query: "StatusMessage",
            wire: "statusMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RouteTableAssociationState, ROUTE_TABLE_ASSOCIATION_STATE; 0 state 1 status_message);

static ROUTE_TABLE_ASSOCIATION_STATE_CODE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["associating", "associated", "disassociating", "disassociated", "failed"],
};
static ROUTE_TABLE_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static ROUTE_TABLE_LIST: ListRules =
    ListRules { item: Type::Struct(&ROUTE_TABLE), item_name: "item", min: None, max: None };
static RULE_ACTION: StrRules = StrRules { min: None, max: None, pattern: None, values: &["allow", "deny"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunInstancesMonitoringEnabled {
    pub enabled: Option<bool>,
}
pub static RUN_INSTANCES_MONITORING_ENABLED: Schema = Schema {
    name: "RunInstancesMonitoringEnabled",
    members: &[Member {
        name: "Enabled",
        query: "Enabled",
        wire: "enabled",
        required: true,
        ty: Type::Bool,
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RunInstancesMonitoringEnabled, RUN_INSTANCES_MONITORING_ENABLED; 0 enabled);

#[derive(Clone, Default, PartialEq)]
pub struct RunInstancesRequest {
    pub additional_info: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub client_token: Option<String>,
    pub cpu_options: Option<CpuOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub disable_api_stop: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub dry_run: Option<bool>,
    pub ebs_optimized: Option<bool>,
    pub elastic_gpu_specification: Vec<ElasticGpuSpecification>,
    pub elastic_inference_accelerators: Vec<ElasticInferenceAccelerator>,
    pub enable_primary_ipv6: Option<bool>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub license_specifications: Vec<LicenseConfigurationRequest>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    pub max_count: Option<i32>,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    pub min_count: Option<i32>,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub network_interfaces: Vec<InstanceNetworkInterfaceSpecification>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub placement: Option<Placement>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub private_ip_address: Option<String>,
    pub ramdisk_id: Option<String>,
    pub secondary_interfaces: Vec<InstanceSecondaryInterfaceSpecificationRequest>,
    pub security_group_ids: Vec<String>,
    pub security_groups: Vec<String>,
    pub subnet_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub user_data: Option<String>,
}
pub static RUN_INSTANCES_REQUEST: Schema = Schema {
    name: "RunInstancesRequest",
    members: &[
        Member {
            name: "AdditionalInfo",
            query: "AdditionalInfo",
            wire: "additionalInfo",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "BlockDeviceMappings",
            query: "BlockDeviceMapping",
            wire: "BlockDeviceMapping",
            ty: Type::List(&BLOCK_DEVICE_MAPPING_REQUEST_LIST),
            ..BODY
        },
        Member {
            name: "CapacityReservationSpecification",
            query: "CapacityReservationSpecification",
            wire: "CapacityReservationSpecification",
            ty: Type::Struct(&CAPACITY_RESERVATION_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "ClientToken",
            query: "ClientToken",
            wire: "clientToken",
            idempotency_token: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "CpuOptions",
            query: "CpuOptions",
            wire: "CpuOptions",
            ty: Type::Struct(&CPU_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "CreditSpecification",
            query: "CreditSpecification",
            wire: "CreditSpecification",
            ty: Type::Struct(&CREDIT_SPECIFICATION_REQUEST),
            ..BODY
        },
        Member {
            name: "DisableApiStop",
            query: "DisableApiStop",
            wire: "DisableApiStop",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "DisableApiTermination",
            query: "DisableApiTermination",
            wire: "disableApiTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "EbsOptimized", query: "EbsOptimized", wire: "ebsOptimized", ty: Type::Bool, ..BODY },
        Member {
            name: "ElasticGpuSpecification",
            query: "ElasticGpuSpecification",
            wire: "ElasticGpuSpecification",
            ty: Type::List(&ELASTIC_GPU_SPECIFICATIONS),
            ..BODY
        },
        Member {
            name: "ElasticInferenceAccelerators",
            query: "ElasticInferenceAccelerator",
            wire: "ElasticInferenceAccelerator",
            ty: Type::List(&ELASTIC_INFERENCE_ACCELERATORS),
            ..BODY
        },
        Member {
            name: "EnablePrimaryIpv6",
            query: "EnablePrimaryIpv6",
            wire: "EnablePrimaryIpv6",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "EnclaveOptions",
            query: "EnclaveOptions",
            wire: "EnclaveOptions",
            ty: Type::Struct(&ENCLAVE_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "HibernationOptions",
            query: "HibernationOptions",
            wire: "HibernationOptions",
            ty: Type::Struct(&HIBERNATION_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "IamInstanceProfile",
            query: "IamInstanceProfile",
            wire: "iamInstanceProfile",
            ty: Type::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION),
            ..BODY
        },
        Member { name: "ImageId", query: "ImageId", wire: "ImageId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceInitiatedShutdownBehavior",
            query: "InstanceInitiatedShutdownBehavior",
            wire: "instanceInitiatedShutdownBehavior",
            ty: Type::Str(&SHUTDOWN_BEHAVIOR),
            ..BODY
        },
        Member {
            name: "InstanceMarketOptions",
            query: "InstanceMarketOptions",
            wire: "InstanceMarketOptions",
            ty: Type::Struct(&INSTANCE_MARKET_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "InstanceType",
            query: "InstanceType",
            wire: "InstanceType",
            ty: Type::Str(&INSTANCE_TYPE),
            ..BODY
        },
        Member {
            name: "Ipv6AddressCount",
            query: "Ipv6AddressCount",
            wire: "Ipv6AddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6Addresses",
            query: "Ipv6Address",
            wire: "Ipv6Address",
            ty: Type::List(&INSTANCE_IPV6_ADDRESS_LIST),
            ..BODY
        },
        Member { name: "KernelId", query: "KernelId", wire: "KernelId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "KeyName", query: "KeyName", wire: "KeyName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "LaunchTemplate",
            query: "LaunchTemplate",
            wire: "LaunchTemplate",
            ty: Type::Struct(&LAUNCH_TEMPLATE_SPECIFICATION),
            ..BODY
        },
        Member {
            name: "LicenseSpecifications",
            query: "LicenseSpecification",
            wire: "LicenseSpecification",
            ty: Type::List(&LICENSE_SPECIFICATION_LIST_REQUEST),
            ..BODY
        },
        Member {
            name: "MaintenanceOptions",
            query: "MaintenanceOptions",
            wire: "MaintenanceOptions",
            ty: Type::Struct(&INSTANCE_MAINTENANCE_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "MaxCount",
            query: "MaxCount",
            wire: "MaxCount",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "MetadataOptions",
            query: "MetadataOptions",
            wire: "MetadataOptions",
            ty: Type::Struct(&INSTANCE_METADATA_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "MinCount",
            query: "MinCount",
            wire: "MinCount",
            required: true,
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Monitoring",
            query: "Monitoring",
            wire: "Monitoring",
            ty: Type::Struct(&RUN_INSTANCES_MONITORING_ENABLED),
            ..BODY
        },
        Member {
            name: "NetworkInterfaces",
            query: "NetworkInterface",
            wire: "networkInterface",
            ty: Type::List(&INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST),
            ..BODY
        },
        Member {
            name: "NetworkPerformanceOptions",
            query: "NetworkPerformanceOptions",
            wire: "NetworkPerformanceOptions",
            ty: Type::Struct(&INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "Operator",
            ty: Type::Struct(&OPERATOR_REQUEST),
            ..BODY
        },
        Member {
            name: "Placement",
            query: "Placement",
            wire: "Placement",
            ty: Type::Struct(&PLACEMENT),
            ..BODY
        },
        Member {
            name: "PrivateDnsNameOptions",
            query: "PrivateDnsNameOptions",
            wire: "PrivateDnsNameOptions",
            ty: Type::Struct(&PRIVATE_DNS_NAME_OPTIONS_REQUEST),
            ..BODY
        },
        Member {
            name: "PrivateIpAddress",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "RamdiskId", query: "RamdiskId", wire: "RamdiskId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecondaryInterfaces",
            query: "SecondaryInterface",
            wire: "SecondaryInterface",
            ty: Type::List(&INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST),
            ..BODY
        },
        Member {
            name: "SecurityGroupIds",
            query: "SecurityGroupId",
            wire: "SecurityGroupId",
            ty: Type::List(&SECURITY_GROUP_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "SecurityGroups",
            query: "SecurityGroup",
            wire: "SecurityGroup",
            ty: Type::List(&SECURITY_GROUP_STRING_LIST),
            ..BODY
        },
        Member { name: "SubnetId", query: "SubnetId", wire: "SubnetId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "TagSpecifications",
            query: "TagSpecification",
            wire: "TagSpecification",
            ty: Type::List(&TAG_SPECIFICATION_LIST),
            ..BODY
        },
        Member {
            name: "UserData",
            query: "UserData",
            wire: "UserData",
            sensitive: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RunInstancesRequest, RUN_INSTANCES_REQUEST; 0 additional_info 1 block_device_mappings 2 capacity_reservation_specification 3 client_token 4 cpu_options 5 credit_specification 6 disable_api_stop 7 disable_api_termination 8 dry_run 9 ebs_optimized 10 elastic_gpu_specification 11 elastic_inference_accelerators 12 enable_primary_ipv6 13 enclave_options 14 hibernation_options 15 iam_instance_profile 16 image_id 17 instance_initiated_shutdown_behavior 18 instance_market_options 19 instance_type 20 ipv6_address_count 21 ipv6_addresses 22 kernel_id 23 key_name 24 launch_template 25 license_specifications 26 maintenance_options 27 max_count 28 metadata_options 29 min_count 30 monitoring 31 network_interfaces 32 network_performance_options 33 operator 34 placement 35 private_dns_name_options 36 private_ip_address 37 ramdisk_id 38 secondary_interfaces 39 security_group_ids 40 security_groups 41 subnet_id 42 tag_specifications 43 user_data);
hidden!(RunInstancesRequest);

static SSE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["sse-ebs", "sse-kms", "none"] };
static SECONDARY_INTERFACE_STATUS: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["available", "in-use"] };
static SECONDARY_INTERFACE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["secondary"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroup {
    pub description: Option<Text>,
    pub group_id: Option<Text>,
    pub group_name: Option<Text>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_permissions_egress: Vec<IpPermission>,
    pub owner_id: Option<Text>,
    pub security_group_arn: Option<Text>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<Text>,
}
pub static SECURITY_GROUP: Schema = Schema {
    name: "SecurityGroup",
    members: &[
        Member {
            name: "Description",
            query: "GroupDescription",
            wire: "groupDescription",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "groupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "ipPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member {
            name: "IpPermissionsEgress",
            query: "IpPermissionsEgress",
            wire: "ipPermissionsEgress",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SecurityGroupArn",
            query: "SecurityGroupArn",
            wire: "securityGroupArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SecurityGroup, SECURITY_GROUP; 0 description 1 group_id 2 group_name 3 ip_permissions 4 ip_permissions_egress 5 owner_id 6 security_group_arn 7 tags 8 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupForVpc {
    pub description: Option<Text>,
    pub group_id: Option<Text>,
    pub group_name: Option<Text>,
    pub owner_id: Option<Text>,
    pub primary_vpc_id: Option<Text>,
    pub tags: Vec<Tag>,
}
pub static SECURITY_GROUP_FOR_VPC: Schema = Schema {
    name: "SecurityGroupForVpc",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "groupName", ty: Type::Str(&ANY), ..BODY },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrimaryVpcId",
            query: "PrimaryVpcId",
            wire: "primaryVpcId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SecurityGroupForVpc, SECURITY_GROUP_FOR_VPC; 0 description 1 group_id 2 group_name 3 owner_id 4 primary_vpc_id 5 tags);

static SECURITY_GROUP_FOR_VPC_LIST: ListRules =
    ListRules { item: Type::Struct(&SECURITY_GROUP_FOR_VPC), item_name: "item", min: None, max: None };
static SECURITY_GROUP_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "SecurityGroupId", min: None, max: None };
static SECURITY_GROUP_LIST: ListRules =
    ListRules { item: Type::Struct(&SECURITY_GROUP), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRule {
    pub cidr_ipv4: Option<Text>,
    pub cidr_ipv6: Option<Text>,
    pub description: Option<Text>,
    pub from_port: Option<i32>,
    pub group_id: Option<Text>,
    pub group_owner_id: Option<Text>,
    pub ip_protocol: Option<Text>,
    pub is_egress: Option<bool>,
    pub prefix_list_id: Option<Text>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub security_group_rule_arn: Option<Text>,
    pub security_group_rule_id: Option<Text>,
    pub tags: Vec<Tag>,
    pub to_port: Option<i32>,
}
pub static SECURITY_GROUP_RULE: Schema = Schema {
    name: "SecurityGroupRule",
    members: &[
        Member { name: "CidrIpv4", query: "CidrIpv4", wire: "cidrIpv4", ty: Type::Str(&ANY), ..BODY },
        Member { name: "CidrIpv6", query: "CidrIpv6", wire: "cidrIpv6", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "FromPort", query: "FromPort", wire: "fromPort", ty: Type::Int(None, None), ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "GroupOwnerId",
            query: "GroupOwnerId",
            wire: "groupOwnerId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "ipProtocol", ty: Type::Str(&ANY), ..BODY },
        Member { name: "IsEgress", query: "IsEgress", wire: "isEgress", ty: Type::Bool, ..BODY },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "prefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ReferencedGroupInfo",
            query: "ReferencedGroupInfo",
            wire: "referencedGroupInfo",
            ty: Type::Struct(&REFERENCED_SECURITY_GROUP),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleArn",
            query: "SecurityGroupRuleArn",
            wire: "securityGroupRuleArn",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleId",
            query: "SecurityGroupRuleId",
            wire: "securityGroupRuleId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "toPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SecurityGroupRule, SECURITY_GROUP_RULE; 0 cidr_ipv4 1 cidr_ipv6 2 description 3 from_port 4 group_id 5 group_owner_id 6 ip_protocol 7 is_egress 8 prefix_list_id 9 referenced_group_info 10 security_group_rule_arn 11 security_group_rule_id 12 tags 13 to_port);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleDescription {
    pub description: Option<String>,
    pub security_group_rule_id: Option<String>,
}
pub static SECURITY_GROUP_RULE_DESCRIPTION: Schema = Schema {
    name: "SecurityGroupRuleDescription",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleId",
            query: "SecurityGroupRuleId",
            wire: "SecurityGroupRuleId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SecurityGroupRuleDescription, SECURITY_GROUP_RULE_DESCRIPTION; 0 description 1 security_group_rule_id);

static SECURITY_GROUP_RULE_DESCRIPTION_LIST: ListRules = ListRules {
    item: Type::Struct(&SECURITY_GROUP_RULE_DESCRIPTION),
    item_name: "item",
    min: None,
    max: None,
};
static SECURITY_GROUP_RULE_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static SECURITY_GROUP_RULE_LIST: ListRules =
    ListRules { item: Type::Struct(&SECURITY_GROUP_RULE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleRequest {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub to_port: Option<i32>,
}
pub static SECURITY_GROUP_RULE_REQUEST: Schema = Schema {
    name: "SecurityGroupRuleRequest",
    members: &[
        Member { name: "CidrIpv4", query: "CidrIpv4", wire: "CidrIpv4", ty: Type::Str(&ANY), ..BODY },
        Member { name: "CidrIpv6", query: "CidrIpv6", wire: "CidrIpv6", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Description",
            query: "Description",
            wire: "Description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "FromPort", query: "FromPort", wire: "FromPort", ty: Type::Int(None, None), ..BODY },
        Member { name: "IpProtocol", query: "IpProtocol", wire: "IpProtocol", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrefixListId",
            query: "PrefixListId",
            wire: "PrefixListId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "ReferencedGroupId",
            query: "ReferencedGroupId",
            wire: "ReferencedGroupId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "ToPort", query: "ToPort", wire: "ToPort", ty: Type::Int(None, None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SecurityGroupRuleRequest, SECURITY_GROUP_RULE_REQUEST; 0 cidr_ipv4 1 cidr_ipv6 2 description 3 from_port 4 ip_protocol 5 prefix_list_id 6 referenced_group_id 7 to_port);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
    pub security_group_rule_id: Option<String>,
}
pub static SECURITY_GROUP_RULE_UPDATE: Schema = Schema {
    name: "SecurityGroupRuleUpdate",
    members: &[
        Member {
            name: "SecurityGroupRule",
            query: "SecurityGroupRule",
            wire: "SecurityGroupRule",
            ty: Type::Struct(&SECURITY_GROUP_RULE_REQUEST),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleId",
            query: "SecurityGroupRuleId",
            wire: "SecurityGroupRuleId",
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
shape!(SecurityGroupRuleUpdate, SECURITY_GROUP_RULE_UPDATE; 0 security_group_rule 1 security_group_rule_id);

static SECURITY_GROUP_RULE_UPDATE_LIST: ListRules =
    ListRules { item: Type::Struct(&SECURITY_GROUP_RULE_UPDATE), item_name: "item", min: None, max: None };
static SECURITY_GROUP_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "SecurityGroup", min: None, max: None };
static SERVICE_MANAGED: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["alb", "nlb", "rnat", "rds"] };
static SHUTDOWN_BEHAVIOR: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["stop", "terminate"] };
static SPOT_INSTANCE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["one-time", "persistent"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpotMarketOptions {
    pub block_duration_minutes: Option<i32>,
    pub instance_interruption_behavior: Option<String>,
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub valid_until: Option<Timestamp>,
}
pub static SPOT_MARKET_OPTIONS: Schema = Schema {
    name: "SpotMarketOptions",
    members: &[
        Member {
            name: "BlockDurationMinutes",
            query: "BlockDurationMinutes",
            wire: "BlockDurationMinutes",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "InstanceInterruptionBehavior",
            query: "InstanceInterruptionBehavior",
            wire: "InstanceInterruptionBehavior",
            ty: Type::Str(&INSTANCE_INTERRUPTION_BEHAVIOR),
            ..BODY
        },
        Member { name: "MaxPrice", query: "MaxPrice", wire: "MaxPrice", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SpotInstanceType",
            query: "SpotInstanceType",
            wire: "SpotInstanceType",
            ty: Type::Str(&SPOT_INSTANCE_TYPE),
            ..BODY
        },
        Member { name: "ValidUntil", query: "ValidUntil", wire: "ValidUntil", ty: Type::Time(None), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SpotMarketOptions, SPOT_MARKET_OPTIONS; 0 block_duration_minutes 1 instance_interruption_behavior 2 max_price 3 spot_instance_type 4 valid_until);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstancesRequest {
    pub additional_info: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
}
pub static START_INSTANCES_REQUEST: Schema = Schema {
    name: "StartInstancesRequest",
    members: &[
        Member {
            name: "AdditionalInfo",
            query: "AdditionalInfo",
            wire: "additionalInfo",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(StartInstancesRequest, START_INSTANCES_REQUEST; 0 additional_info 1 dry_run 2 instance_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstancesResult {
    pub starting_instances: List<InstanceStateChange>,
}
pub static START_INSTANCES_RESULT: Schema = Schema {
    name: "StartInstancesResult",
    members: &[Member {
        name: "StartingInstances",
        query: "InstancesSet",
        wire: "instancesSet",
        ty: Type::List(&INSTANCE_STATE_CHANGE_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(StartInstancesResult, START_INSTANCES_RESULT; 0 starting_instances);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateReason {
    pub code: Option<Text>,
    pub message: Option<Text>,
}
pub static STATE_REASON: Schema = Schema {
    name: "StateReason",
    members: &[
        Member { name: "Code", query: "Code", wire: "code", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Message", query: "Message", wire: "message", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(StateReason, STATE_REASON; 0 code 1 message);

static STATUS_NAME: StrRules = StrRules { min: None, max: None, pattern: None, values: &["reachability"] };
static STATUS_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["passed", "failed", "insufficient-data", "initializing"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopInstancesRequest {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub hibernate: Option<bool>,
    pub instance_ids: Vec<String>,
    pub skip_os_shutdown: Option<bool>,
}
pub static STOP_INSTANCES_REQUEST: Schema = Schema {
    name: "StopInstancesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Force", query: "Force", wire: "force", ty: Type::Bool, ..BODY },
        Member { name: "Hibernate", query: "Hibernate", wire: "Hibernate", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "SkipOsShutdown",
            query: "SkipOsShutdown",
            wire: "SkipOsShutdown",
            ty: Type::Bool,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(StopInstancesRequest, STOP_INSTANCES_REQUEST; 0 dry_run 1 force 2 hibernate 3 instance_ids 4 skip_os_shutdown);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopInstancesResult {
    pub stopping_instances: List<InstanceStateChange>,
}
pub static STOP_INSTANCES_RESULT: Schema = Schema {
    name: "StopInstancesResult",
    members: &[Member {
        name: "StoppingInstances",
        query: "InstancesSet",
        wire: "instancesSet",
        ty: Type::List(&INSTANCE_STATE_CHANGE_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(StopInstancesResult, STOP_INSTANCES_RESULT; 0 stopping_instances);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subnet {
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub availability_zone: Option<Text>,
    pub availability_zone_id: Option<Text>,
    pub available_ip_address_count: Option<i32>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub cidr_block: Option<Text>,
    pub customer_owned_ipv4_pool: Option<Text>,
    pub default_for_az: Option<bool>,
    pub enable_dns64: Option<bool>,
    pub enable_lni_at_device_index: Option<i32>,
    pub ipv6_cidr_block_association_set: Vec<SubnetIpv6CidrBlockAssociation>,
    pub ipv6_native: Option<bool>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
    pub outpost_arn: Option<Text>,
    pub owner_id: Option<Text>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub state: Option<Text>,
    pub subnet_arn: Option<Text>,
    pub subnet_id: Option<Text>,
    pub tags: Vec<Tag>,
    pub r#type: Option<Text>,
    pub vpc_id: Option<Text>,
}
pub static SUBNET: Schema = Schema {
    name: "Subnet",
    members: &[
        Member {
            name: "AssignIpv6AddressOnCreation",
            query: "AssignIpv6AddressOnCreation",
            wire: "assignIpv6AddressOnCreation",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "availabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailableIpAddressCount",
            query: "AvailableIpAddressCount",
            wire: "availableIpAddressCount",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "BlockPublicAccessStates",
            query: "BlockPublicAccessStates",
            wire: "blockPublicAccessStates",
            ty: Type::Struct(&BLOCK_PUBLIC_ACCESS_STATES),
            ..BODY
        },
        Member { name: "CidrBlock", query: "CidrBlock", wire: "cidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CustomerOwnedIpv4Pool",
            query: "CustomerOwnedIpv4Pool",
            wire: "customerOwnedIpv4Pool",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "DefaultForAz", query: "DefaultForAz", wire: "defaultForAz", ty: Type::Bool, ..BODY },
        Member { name: "EnableDns64", query: "EnableDns64", wire: "enableDns64", ty: Type::Bool, ..BODY },
        Member {
            name: "EnableLniAtDeviceIndex",
            query: "EnableLniAtDeviceIndex",
            wire: "enableLniAtDeviceIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockAssociationSet",
            query: "Ipv6CidrBlockAssociationSet",
            wire: "ipv6CidrBlockAssociationSet",
            ty: Type::List(&SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET),
            ..BODY
        },
        Member { name: "Ipv6Native", query: "Ipv6Native", wire: "ipv6Native", ty: Type::Bool, ..BODY },
        Member {
            name: "MapCustomerOwnedIpOnLaunch",
            query: "MapCustomerOwnedIpOnLaunch",
            wire: "mapCustomerOwnedIpOnLaunch",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "MapPublicIpOnLaunch",
            query: "MapPublicIpOnLaunch",
            wire: "mapPublicIpOnLaunch",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "outpostArn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PrivateDnsNameOptionsOnLaunch",
            query: "PrivateDnsNameOptionsOnLaunch",
            wire: "privateDnsNameOptionsOnLaunch",
            ty: Type::Struct(&PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH),
            ..BODY
        },
        Member { name: "State", query: "State", wire: "state", ty: Type::Str(&SUBNET_STATE), ..BODY },
        Member { name: "SubnetArn", query: "SubnetArn", wire: "subnetArn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "SubnetId", query: "SubnetId", wire: "subnetId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "Type", query: "Type", wire: "type", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Subnet, SUBNET; 0 assign_ipv6_address_on_creation 1 availability_zone 2 availability_zone_id 3 available_ip_address_count 4 block_public_access_states 5 cidr_block 6 customer_owned_ipv4_pool 7 default_for_az 8 enable_dns64 9 enable_lni_at_device_index 10 ipv6_cidr_block_association_set 11 ipv6_native 12 map_customer_owned_ip_on_launch 13 map_public_ip_on_launch 14 outpost_arn 15 owner_id 16 private_dns_name_options_on_launch 17 state 18 subnet_arn 19 subnet_id 20 tags 21 r#type 22 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetCidrBlockState {
    pub state: Option<Text>,
    pub status_message: Option<Text>,
}
pub static SUBNET_CIDR_BLOCK_STATE: Schema = Schema {
    name: "SubnetCidrBlockState",
    members: &[
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&SUBNET_CIDR_BLOCK_STATE_CODE),
            ..BODY
        },
        Member {
            name: "StatusMessage",
            query: "StatusMessage",
            wire: "statusMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SubnetCidrBlockState, SUBNET_CIDR_BLOCK_STATE; 0 state 1 status_message);

static SUBNET_CIDR_BLOCK_STATE_CODE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"],
};
static SUBNET_ID_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "AssociatedSubnetId", min: None, max: None };
static SUBNET_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "SubnetId", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<Text>,
    pub ip_source: Option<Text>,
    pub ipv6_address_attribute: Option<Text>,
    pub ipv6_cidr_block: Option<Text>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
}
pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: Schema = Schema {
    name: "SubnetIpv6CidrBlockAssociation",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpSource", query: "IpSource", wire: "ipSource", ty: Type::Str(&IP_SOURCE), ..BODY },
        Member {
            name: "Ipv6AddressAttribute",
            query: "Ipv6AddressAttribute",
            wire: "ipv6AddressAttribute",
            ty: Type::Str(&IPV6_ADDRESS_ATTRIBUTE),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockState",
            query: "Ipv6CidrBlockState",
            wire: "ipv6CidrBlockState",
            ty: Type::Struct(&SUBNET_CIDR_BLOCK_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SubnetIpv6CidrBlockAssociation, SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION; 0 association_id 1 ip_source 2 ipv6_address_attribute 3 ipv6_cidr_block 4 ipv6_cidr_block_state);

static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET: ListRules = ListRules {
    item: Type::Struct(&SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION),
    item_name: "item",
    min: None,
    max: None,
};
static SUBNET_LIST: ListRules =
    ListRules { item: Type::Struct(&SUBNET), item_name: "item", min: None, max: None };
static SUBNET_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["pending", "available", "unavailable", "failed", "failed-insufficient-capacity"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuccessfulInstanceCreditSpecificationItem {
    pub instance_id: Option<Text>,
}
pub static SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM: Schema = Schema {
    name: "SuccessfulInstanceCreditSpecificationItem",
    members: &[Member {
        name: "InstanceId",
        query: "InstanceId",
        wire: "instanceId",
        ty: Type::Str(&ANY),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(SuccessfulInstanceCreditSpecificationItem, SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM; 0 instance_id);

static SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_SET: ListRules = ListRules {
    item: Type::Struct(&SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM),
    item_name: "item",
    min: None,
    max: None,
};
static SUMMARY_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["ok", "impaired", "insufficient-data", "not-applicable", "initializing"],
};
static SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["amd-sev-snp", "nested-virtualization"] };
static SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST: ListRules = ListRules {
    item: Type::Str(&SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static TAG: Schema = Schema {
    name: "Tag",
    members: &[
        Member { name: "Key", query: "Key", wire: "key", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Value", query: "Value", wire: "value", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Tag, TAG; 0 key 1 value);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<Text>,
    pub resource_id: Option<Text>,
    pub resource_type: Option<Text>,
    pub value: Option<Text>,
}
pub static TAG_DESCRIPTION: Schema = Schema {
    name: "TagDescription",
    members: &[
        Member { name: "Key", query: "Key", wire: "key", ty: Type::Str(&ANY), ..BODY },
        Member { name: "ResourceId", query: "ResourceId", wire: "resourceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "ResourceType",
            query: "ResourceType",
            wire: "resourceType",
            ty: Type::Str(&RESOURCE_TYPE),
            ..BODY
        },
        Member { name: "Value", query: "Value", wire: "value", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagDescription, TAG_DESCRIPTION; 0 key 1 resource_id 2 resource_type 3 value);

static TAG_DESCRIPTION_LIST: ListRules =
    ListRules { item: Type::Struct(&TAG_DESCRIPTION), item_name: "item", min: None, max: None };
static TAG_LIST: ListRules = ListRules { item: Type::Struct(&TAG), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Vec<Tag>,
}
pub static TAG_SPECIFICATION: Schema = Schema {
    name: "TagSpecification",
    members: &[
        Member {
            name: "ResourceType",
            query: "ResourceType",
            wire: "resourceType",
            ty: Type::Str(&RESOURCE_TYPE),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tag",
            wire: "Tag",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TagSpecification, TAG_SPECIFICATION; 0 resource_type 1 tags);

static TAG_SPECIFICATION_LIST: ListRules =
    ListRules { item: Type::Struct(&TAG_SPECIFICATION), item_name: "item", min: None, max: None };
static TENANCY: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["default", "dedicated", "host"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstancesRequest {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub instance_ids: Vec<String>,
    pub skip_os_shutdown: Option<bool>,
}
pub static TERMINATE_INSTANCES_REQUEST: Schema = Schema {
    name: "TerminateInstancesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member { name: "Force", query: "Force", wire: "Force", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
        Member {
            name: "SkipOsShutdown",
            query: "SkipOsShutdown",
            wire: "SkipOsShutdown",
            ty: Type::Bool,
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TerminateInstancesRequest, TERMINATE_INSTANCES_REQUEST; 0 dry_run 1 force 2 instance_ids 3 skip_os_shutdown);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstancesResult {
    pub terminating_instances: List<InstanceStateChange>,
}
pub static TERMINATE_INSTANCES_RESULT: Schema = Schema {
    name: "TerminateInstancesResult",
    members: &[Member {
        name: "TerminatingInstances",
        query: "InstancesSet",
        wire: "instancesSet",
        ty: Type::List(&INSTANCE_STATE_CHANGE_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(TerminateInstancesResult, TERMINATE_INSTANCES_RESULT; 0 terminating_instances);

static THREADS_PER_CORE_LIST: ListRules =
    ListRules { item: Type::Int(None, None), item_name: "item", min: None, max: None };
static TPM_SUPPORT_VALUES: StrRules = StrRules { min: None, max: None, pattern: None, values: &["v2.0"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnassignPrivateIpAddressesRequest {
    pub ipv4_prefixes: Vec<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Vec<String>,
}
pub static UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema = Schema {
    name: "UnassignPrivateIpAddressesRequest",
    members: &[
        Member {
            name: "Ipv4Prefixes",
            query: "Ipv4Prefix",
            wire: "Ipv4Prefix",
            ty: Type::List(&IP_PREFIX_LIST),
            ..BODY
        },
        Member {
            name: "NetworkInterfaceId",
            query: "NetworkInterfaceId",
            wire: "networkInterfaceId",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "PrivateIpAddresses",
            query: "PrivateIpAddress",
            wire: "privateIpAddress",
            ty: Type::List(&PRIVATE_IP_ADDRESS_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UnassignPrivateIpAddressesRequest, UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST; 0 ipv4_prefixes 1 network_interface_id 2 private_ip_addresses);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmonitorInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
}
pub static UNMONITOR_INSTANCES_REQUEST: Schema = Schema {
    name: "UnmonitorInstancesRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "dryRun", ty: Type::Bool, ..BODY },
        Member {
            name: "InstanceIds",
            query: "InstanceId",
            wire: "InstanceId",
            required: true,
            ty: Type::List(&INSTANCE_ID_STRING_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UnmonitorInstancesRequest, UNMONITOR_INSTANCES_REQUEST; 0 dry_run 1 instance_ids);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmonitorInstancesResult {
    pub instance_monitorings: List<InstanceMonitoring>,
}
pub static UNMONITOR_INSTANCES_RESULT: Schema = Schema {
    name: "UnmonitorInstancesResult",
    members: &[Member {
        name: "InstanceMonitorings",
        query: "InstancesSet",
        wire: "instancesSet",
        ty: Type::List(&INSTANCE_MONITORING_LIST),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UnmonitorInstancesResult, UNMONITOR_INSTANCES_RESULT; 0 instance_monitorings);

static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ERROR_CODE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "InvalidInstanceID.Malformed",
        "InvalidInstanceID.NotFound",
        "IncorrectInstanceState",
        "InstanceCreditSpecification.NotSupported",
    ],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsuccessfulInstanceCreditSpecificationItem {
    pub error: Option<UnsuccessfulInstanceCreditSpecificationItemError>,
    pub instance_id: Option<Text>,
}
pub static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM: Schema = Schema {
    name: "UnsuccessfulInstanceCreditSpecificationItem",
    members: &[
        Member {
            name: "Error",
            query: "Error",
            wire: "error",
            ty: Type::Struct(&UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM_ERROR),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UnsuccessfulInstanceCreditSpecificationItem, UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM; 0 error 1 instance_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsuccessfulInstanceCreditSpecificationItemError {
    pub code: Option<Text>,
    pub message: Option<Text>,
}
pub static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM_ERROR: Schema = Schema {
    name: "UnsuccessfulInstanceCreditSpecificationItemError",
    members: &[
        Member {
            name: "Code",
            query: "Code",
            wire: "code",
            ty: Type::Str(&UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ERROR_CODE),
            ..BODY
        },
        Member { name: "Message", query: "Message", wire: "message", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UnsuccessfulInstanceCreditSpecificationItemError, UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM_ERROR; 0 code 1 message);

static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_SET: ListRules = ListRules {
    item: Type::Struct(&UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM),
    item_name: "item",
    min: None,
    max: None,
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub security_group_rule_descriptions: Vec<SecurityGroupRuleDescription>,
}
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST: Schema = Schema {
    name: "UpdateSecurityGroupRuleDescriptionsEgressRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "GroupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "GroupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "IpPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleDescriptions",
            query: "SecurityGroupRuleDescription",
            wire: "SecurityGroupRuleDescription",
            ty: Type::List(&SECURITY_GROUP_RULE_DESCRIPTION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateSecurityGroupRuleDescriptionsEgressRequest, UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST; 0 dry_run 1 group_id 2 group_name 3 ip_permissions 4 security_group_rule_descriptions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT: Schema = Schema {
    name: "UpdateSecurityGroupRuleDescriptionsEgressResult",
    members: &[Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateSecurityGroupRuleDescriptionsEgressResult, UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT; 0 r#return);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub security_group_rule_descriptions: Vec<SecurityGroupRuleDescription>,
}
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST: Schema = Schema {
    name: "UpdateSecurityGroupRuleDescriptionsIngressRequest",
    members: &[
        Member { name: "DryRun", query: "DryRun", wire: "DryRun", ty: Type::Bool, ..BODY },
        Member { name: "GroupId", query: "GroupId", wire: "GroupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "GroupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "IpPermissions",
            query: "IpPermissions",
            wire: "IpPermissions",
            ty: Type::List(&IP_PERMISSION_LIST),
            ..BODY
        },
        Member {
            name: "SecurityGroupRuleDescriptions",
            query: "SecurityGroupRuleDescription",
            wire: "SecurityGroupRuleDescription",
            ty: Type::List(&SECURITY_GROUP_RULE_DESCRIPTION_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateSecurityGroupRuleDescriptionsIngressRequest, UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST; 0 dry_run 1 group_id 2 group_name 3 ip_permissions 4 security_group_rule_descriptions);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT: Schema = Schema {
    name: "UpdateSecurityGroupRuleDescriptionsIngressResult",
    members: &[Member { name: "Return", query: "Return", wire: "return", ty: Type::Bool, ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UpdateSecurityGroupRuleDescriptionsIngressResult, UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT; 0 r#return);

static USAGE_CLASS_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["spot", "on-demand", "capacity-block"] };
static USAGE_CLASS_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&USAGE_CLASS_TYPE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
pub static USER_ID_GROUP_PAIR: Schema = Schema {
    name: "UserIdGroupPair",
    members: &[
        Member {
            name: "Description",
            query: "Description",
            wire: "description",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "GroupId", query: "GroupId", wire: "groupId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "GroupName", query: "GroupName", wire: "groupName", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "PeeringStatus",
            query: "PeeringStatus",
            wire: "peeringStatus",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "UserId", query: "UserId", wire: "userId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VpcPeeringConnectionId",
            query: "VpcPeeringConnectionId",
            wire: "vpcPeeringConnectionId",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(UserIdGroupPair, USER_ID_GROUP_PAIR; 0 description 1 group_id 2 group_name 3 peering_status 4 user_id 5 vpc_id 6 vpc_peering_connection_id);

static USER_ID_GROUP_PAIR_LIST: ListRules =
    ListRules { item: Type::Struct(&USER_ID_GROUP_PAIR), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuInfo {
    pub default_cores: Option<i32>,
    pub default_threads_per_core: Option<i32>,
    pub default_v_cpus: Option<i32>,
    pub valid_cores: Vec<i32>,
    pub valid_threads_per_core: Vec<i32>,
}
pub static V_CPU_INFO: Schema = Schema {
    name: "VCpuInfo",
    members: &[
        Member {
            name: "DefaultCores",
            query: "DefaultCores",
            wire: "defaultCores",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "DefaultThreadsPerCore",
            query: "DefaultThreadsPerCore",
            wire: "defaultThreadsPerCore",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "DefaultVCpus",
            query: "DefaultVCpus",
            wire: "defaultVCpus",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "ValidCores",
            query: "ValidCores",
            wire: "validCores",
            ty: Type::List(&CORE_COUNT_LIST),
            ..BODY
        },
        Member {
            name: "ValidThreadsPerCore",
            query: "ValidThreadsPerCore",
            wire: "validThreadsPerCore",
            ty: Type::List(&THREADS_PER_CORE_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VCpuInfo, V_CPU_INFO; 0 default_cores 1 default_threads_per_core 2 default_v_cpus 3 valid_cores 4 valid_threads_per_core);

static VALUE_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static VIRTUALIZATION_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["hvm", "paravirtual"] };
static VIRTUALIZATION_TYPE_LIST: ListRules =
    ListRules { item: Type::Str(&VIRTUALIZATION_TYPE), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    pub attachments: Vec<VolumeAttachment>,
    pub availability_zone: Option<Text>,
    pub availability_zone_id: Option<Text>,
    pub create_time: Option<Timestamp>,
    pub encrypted: Option<bool>,
    pub fast_restored: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<Text>,
    pub multi_attach_enabled: Option<bool>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<Text>,
    pub size: Option<i32>,
    pub snapshot_id: Option<Text>,
    pub source_volume_id: Option<Text>,
    pub sse_type: Option<Text>,
    pub state: Option<Text>,
    pub tags: Vec<Tag>,
    pub throughput: Option<i32>,
    pub volume_id: Option<Text>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_type: Option<Text>,
}
pub static VOLUME: Schema = Schema {
    name: "Volume",
    members: &[
        Member {
            name: "Attachments",
            query: "AttachmentSet",
            wire: "attachmentSet",
            ty: Type::List(&VOLUME_ATTACHMENT_LIST),
            ..BODY
        },
        Member {
            name: "AvailabilityZone",
            query: "AvailabilityZone",
            wire: "availabilityZone",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "AvailabilityZoneId",
            query: "AvailabilityZoneId",
            wire: "availabilityZoneId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "CreateTime", query: "CreateTime", wire: "createTime", ty: Type::Time(None), ..BODY },
        Member { name: "Encrypted", query: "Encrypted", wire: "encrypted", ty: Type::Bool, ..BODY },
        Member { name: "FastRestored", query: "FastRestored", wire: "fastRestored", ty: Type::Bool, ..BODY },
        Member { name: "Iops", query: "Iops", wire: "iops", ty: Type::Int(None, None), ..BODY },
        Member { name: "KmsKeyId", query: "KmsKeyId", wire: "kmsKeyId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "MultiAttachEnabled",
            query: "MultiAttachEnabled",
            wire: "multiAttachEnabled",
            ty: Type::Bool,
            ..BODY
        },
        Member {
            name: "Operator",
            query: "Operator",
            wire: "operator",
            ty: Type::Struct(&OPERATOR_RESPONSE),
            ..BODY
        },
        Member { name: "OutpostArn", query: "OutpostArn", wire: "outpostArn", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Size", query: "Size", wire: "size", ty: Type::Int(None, None), ..BODY },
        Member { name: "SnapshotId", query: "SnapshotId", wire: "snapshotId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SourceVolumeId",
            query: "SourceVolumeId",
            wire: "sourceVolumeId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "SseType", query: "SseType", wire: "sseType", ty: Type::Str(&SSE_TYPE), ..BODY },
        Member { name: "State", query: "Status", wire: "status", ty: Type::Str(&VOLUME_STATE), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member {
            name: "Throughput",
            query: "Throughput",
            wire: "throughput",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "VolumeId", query: "VolumeId", wire: "volumeId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "VolumeInitializationRate",
            query: "VolumeInitializationRate",
            wire: "volumeInitializationRate",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member {
            name: "VolumeType",
            query: "VolumeType",
            wire: "volumeType",
            ty: Type::Str(&VOLUME_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Volume, VOLUME; 0 attachments 1 availability_zone 2 availability_zone_id 3 create_time 4 encrypted 5 fast_restored 6 iops 7 kms_key_id 8 multi_attach_enabled 9 operator 10 outpost_arn 11 size 12 snapshot_id 13 source_volume_id 14 sse_type 15 state 16 tags 17 throughput 18 volume_id 19 volume_initialization_rate 20 volume_type);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeAttachment {
    pub associated_resource: Option<Text>,
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub device: Option<Text>,
    pub ebs_card_index: Option<i32>,
    pub instance_id: Option<Text>,
    pub instance_owning_service: Option<Text>,
    pub state: Option<Text>,
    pub volume_id: Option<Text>,
}
pub static VOLUME_ATTACHMENT: Schema = Schema {
    name: "VolumeAttachment",
    members: &[
        Member {
            name: "AssociatedResource",
            query: "AssociatedResource",
            wire: "associatedResource",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "AttachTime", query: "AttachTime", wire: "attachTime", ty: Type::Time(None), ..BODY },
        Member {
            name: "DeleteOnTermination",
            query: "DeleteOnTermination",
            wire: "deleteOnTermination",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "Device", query: "Device", wire: "device", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "EbsCardIndex",
            query: "EbsCardIndex",
            wire: "ebsCardIndex",
            ty: Type::Int(None, None),
            ..BODY
        },
        Member { name: "InstanceId", query: "InstanceId", wire: "instanceId", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "InstanceOwningService",
            query: "InstanceOwningService",
            wire: "instanceOwningService",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "State",
            query: "Status",
            wire: "status",
            ty: Type::Str(&VOLUME_ATTACHMENT_STATE),
            ..BODY
        },
        Member { name: "VolumeId", query: "VolumeId", wire: "volumeId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VolumeAttachment, VOLUME_ATTACHMENT; 0 associated_resource 1 attach_time 2 delete_on_termination 3 device 4 ebs_card_index 5 instance_id 6 instance_owning_service 7 state 8 volume_id);

static VOLUME_ATTACHMENT_LIST: ListRules =
    ListRules { item: Type::Struct(&VOLUME_ATTACHMENT), item_name: "item", min: None, max: None };
static VOLUME_ATTACHMENT_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["attaching", "attached", "detaching", "detached", "busy"],
};
static VOLUME_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "VolumeId", min: None, max: None };
static VOLUME_LIST: ListRules =
    ListRules { item: Type::Struct(&VOLUME), item_name: "item", min: None, max: None };
static VOLUME_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["creating", "available", "in-use", "deleting", "deleted", "error"],
};
static VOLUME_TYPE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vpc {
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub cidr_block: Option<Text>,
    pub cidr_block_association_set: Vec<VpcCidrBlockAssociation>,
    pub dhcp_options_id: Option<Text>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub instance_tenancy: Option<Text>,
    pub ipv6_cidr_block_association_set: Vec<VpcIpv6CidrBlockAssociation>,
    pub is_default: Option<bool>,
    pub owner_id: Option<Text>,
    pub state: Option<Text>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<Text>,
}
pub static VPC: Schema = Schema {
    name: "Vpc",
    members: &[
        Member {
            name: "BlockPublicAccessStates",
            query: "BlockPublicAccessStates",
            wire: "blockPublicAccessStates",
            ty: Type::Struct(&BLOCK_PUBLIC_ACCESS_STATES),
            ..BODY
        },
        Member { name: "CidrBlock", query: "CidrBlock", wire: "cidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CidrBlockAssociationSet",
            query: "CidrBlockAssociationSet",
            wire: "cidrBlockAssociationSet",
            ty: Type::List(&VPC_CIDR_BLOCK_ASSOCIATION_SET),
            ..BODY
        },
        Member {
            name: "DhcpOptionsId",
            query: "DhcpOptionsId",
            wire: "dhcpOptionsId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "EncryptionControl",
            query: "EncryptionControl",
            wire: "encryptionControl",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL),
            ..BODY
        },
        Member {
            name: "InstanceTenancy",
            query: "InstanceTenancy",
            wire: "instanceTenancy",
            ty: Type::Str(&TENANCY),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockAssociationSet",
            query: "Ipv6CidrBlockAssociationSet",
            wire: "ipv6CidrBlockAssociationSet",
            ty: Type::List(&VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET),
            ..BODY
        },
        Member { name: "IsDefault", query: "IsDefault", wire: "isDefault", ty: Type::Bool, ..BODY },
        Member { name: "OwnerId", query: "OwnerId", wire: "ownerId", ty: Type::Str(&ANY), ..BODY },
        Member { name: "State", query: "State", wire: "state", ty: Type::Str(&VPC_STATE), ..BODY },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Vpc, VPC; 0 block_public_access_states 1 cidr_block 2 cidr_block_association_set 3 dhcp_options_id 4 encryption_control 5 instance_tenancy 6 ipv6_cidr_block_association_set 7 is_default 8 owner_id 9 state 10 tags 11 vpc_id);

static VPC_ATTRIBUTE_NAME: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<Text>,
    pub cidr_block: Option<Text>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}
pub static VPC_CIDR_BLOCK_ASSOCIATION: Schema = Schema {
    name: "VpcCidrBlockAssociation",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "CidrBlock", query: "CidrBlock", wire: "cidrBlock", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "CidrBlockState",
            query: "CidrBlockState",
            wire: "cidrBlockState",
            ty: Type::Struct(&VPC_CIDR_BLOCK_STATE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcCidrBlockAssociation, VPC_CIDR_BLOCK_ASSOCIATION; 0 association_id 1 cidr_block 2 cidr_block_state);

static VPC_CIDR_BLOCK_ASSOCIATION_SET: ListRules =
    ListRules { item: Type::Struct(&VPC_CIDR_BLOCK_ASSOCIATION), item_name: "item", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockState {
    pub state: Option<Text>,
    pub status_message: Option<Text>,
}
pub static VPC_CIDR_BLOCK_STATE: Schema = Schema {
    name: "VpcCidrBlockState",
    members: &[
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&VPC_CIDR_BLOCK_STATE_CODE),
            ..BODY
        },
        Member {
            name: "StatusMessage",
            query: "StatusMessage",
            wire: "statusMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcCidrBlockState, VPC_CIDR_BLOCK_STATE; 0 state 1 status_message);

static VPC_CIDR_BLOCK_STATE_CODE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControl {
    pub mode: Option<Text>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub state: Option<Text>,
    pub state_message: Option<Text>,
    pub tags: Vec<Tag>,
    pub vpc_encryption_control_id: Option<Text>,
    pub vpc_id: Option<Text>,
}
pub static VPC_ENCRYPTION_CONTROL: Schema = Schema {
    name: "VpcEncryptionControl",
    members: &[
        Member {
            name: "Mode",
            query: "Mode",
            wire: "mode",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_MODE),
            ..BODY
        },
        Member {
            name: "ResourceExclusions",
            query: "ResourceExclusions",
            wire: "resourceExclusions",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSIONS),
            ..BODY
        },
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_STATE),
            ..BODY
        },
        Member {
            name: "StateMessage",
            query: "StateMessage",
            wire: "stateMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "TagSet",
            wire: "tagSet",
            omit_empty: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
        Member {
            name: "VpcEncryptionControlId",
            query: "VpcEncryptionControlId",
            wire: "vpcEncryptionControlId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "VpcId", query: "VpcId", wire: "vpcId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcEncryptionControl, VPC_ENCRYPTION_CONTROL; 0 mode 1 resource_exclusions 2 state 3 state_message 4 tags 5 vpc_encryption_control_id 6 vpc_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub egress_only_internet_gateway_exclusion: Option<String>,
    pub elastic_file_system_exclusion: Option<String>,
    pub internet_gateway_exclusion: Option<String>,
    pub lambda_exclusion: Option<String>,
    pub mode: Option<String>,
    pub nat_gateway_exclusion: Option<String>,
    pub virtual_private_gateway_exclusion: Option<String>,
    pub vpc_lattice_exclusion: Option<String>,
    pub vpc_peering_exclusion: Option<String>,
}
pub static VPC_ENCRYPTION_CONTROL_CONFIGURATION: Schema = Schema {
    name: "VpcEncryptionControlConfiguration",
    members: &[
        Member {
            name: "EgressOnlyInternetGatewayExclusion",
            query: "EgressOnlyInternetGatewayExclusion",
            wire: "EgressOnlyInternetGatewayExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "ElasticFileSystemExclusion",
            query: "ElasticFileSystemExclusion",
            wire: "ElasticFileSystemExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "InternetGatewayExclusion",
            query: "InternetGatewayExclusion",
            wire: "InternetGatewayExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "LambdaExclusion",
            query: "LambdaExclusion",
            wire: "LambdaExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "Mode",
            query: "Mode",
            wire: "Mode",
            required: true,
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_MODE),
            ..BODY
        },
        Member {
            name: "NatGatewayExclusion",
            query: "NatGatewayExclusion",
            wire: "NatGatewayExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "VirtualPrivateGatewayExclusion",
            query: "VirtualPrivateGatewayExclusion",
            wire: "VirtualPrivateGatewayExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "VpcLatticeExclusion",
            query: "VpcLatticeExclusion",
            wire: "VpcLatticeExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
        Member {
            name: "VpcPeeringExclusion",
            query: "VpcPeeringExclusion",
            wire: "VpcPeeringExclusion",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcEncryptionControlConfiguration, VPC_ENCRYPTION_CONTROL_CONFIGURATION; 0 egress_only_internet_gateway_exclusion 1 elastic_file_system_exclusion 2 internet_gateway_exclusion 3 lambda_exclusion 4 mode 5 nat_gateway_exclusion 6 virtual_private_gateway_exclusion 7 vpc_lattice_exclusion 8 vpc_peering_exclusion);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<Text>,
    pub state_message: Option<Text>,
}
pub static VPC_ENCRYPTION_CONTROL_EXCLUSION: Schema = Schema {
    name: "VpcEncryptionControlExclusion",
    members: &[
        Member {
            name: "State",
            query: "State",
            wire: "state",
            ty: Type::Str(&VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE),
            ..BODY
        },
        Member {
            name: "StateMessage",
            query: "StateMessage",
            wire: "stateMessage",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcEncryptionControlExclusion, VPC_ENCRYPTION_CONTROL_EXCLUSION; 0 state 1 state_message);

static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["enabling", "enabled", "disabling", "disabled"],
};
static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["enable", "disable"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusions {
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
}
pub static VPC_ENCRYPTION_CONTROL_EXCLUSIONS: Schema = Schema {
    name: "VpcEncryptionControlExclusions",
    members: &[
        Member {
            name: "EgressOnlyInternetGateway",
            query: "EgressOnlyInternetGateway",
            wire: "egressOnlyInternetGateway",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "ElasticFileSystem",
            query: "ElasticFileSystem",
            wire: "elasticFileSystem",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "InternetGateway",
            query: "InternetGateway",
            wire: "internetGateway",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "Lambda",
            query: "Lambda",
            wire: "lambda",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "NatGateway",
            query: "NatGateway",
            wire: "natGateway",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "VirtualPrivateGateway",
            query: "VirtualPrivateGateway",
            wire: "virtualPrivateGateway",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "VpcLattice",
            query: "VpcLattice",
            wire: "vpcLattice",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
        Member {
            name: "VpcPeering",
            query: "VpcPeering",
            wire: "vpcPeering",
            ty: Type::Struct(&VPC_ENCRYPTION_CONTROL_EXCLUSION),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcEncryptionControlExclusions, VPC_ENCRYPTION_CONTROL_EXCLUSIONS; 0 egress_only_internet_gateway 1 elastic_file_system 2 internet_gateway 3 lambda 4 nat_gateway 5 virtual_private_gateway 6 vpc_lattice 7 vpc_peering);

static VPC_ENCRYPTION_CONTROL_MODE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["monitor", "enforce"] };
static VPC_ENCRYPTION_CONTROL_STATE: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "enforce-in-progress",
        "monitor-in-progress",
        "enforce-failed",
        "monitor-failed",
        "deleting",
        "deleted",
        "available",
        "creating",
        "delete-failed",
    ],
};
static VPC_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "VpcId", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<Text>,
    pub ip_source: Option<Text>,
    pub ipv6_address_attribute: Option<Text>,
    pub ipv6_cidr_block: Option<Text>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub ipv6_pool: Option<Text>,
    pub network_border_group: Option<Text>,
}
pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION: Schema = Schema {
    name: "VpcIpv6CidrBlockAssociation",
    members: &[
        Member {
            name: "AssociationId",
            query: "AssociationId",
            wire: "associationId",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "IpSource", query: "IpSource", wire: "ipSource", ty: Type::Str(&IP_SOURCE), ..BODY },
        Member {
            name: "Ipv6AddressAttribute",
            query: "Ipv6AddressAttribute",
            wire: "ipv6AddressAttribute",
            ty: Type::Str(&IPV6_ADDRESS_ATTRIBUTE),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlock",
            query: "Ipv6CidrBlock",
            wire: "ipv6CidrBlock",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Ipv6CidrBlockState",
            query: "Ipv6CidrBlockState",
            wire: "ipv6CidrBlockState",
            ty: Type::Struct(&VPC_CIDR_BLOCK_STATE),
            ..BODY
        },
        Member { name: "Ipv6Pool", query: "Ipv6Pool", wire: "ipv6Pool", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "NetworkBorderGroup",
            query: "NetworkBorderGroup",
            wire: "networkBorderGroup",
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(VpcIpv6CidrBlockAssociation, VPC_IPV6_CIDR_BLOCK_ASSOCIATION; 0 association_id 1 ip_source 2 ipv6_address_attribute 3 ipv6_cidr_block 4 ipv6_cidr_block_state 5 ipv6_pool 6 network_border_group);

static VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET: ListRules = ListRules {
    item: Type::Struct(&VPC_IPV6_CIDR_BLOCK_ASSOCIATION),
    item_name: "item",
    min: None,
    max: None,
};
static VPC_LIST: ListRules = ListRules { item: Type::Struct(&VPC), item_name: "item", min: None, max: None };
static VPC_STATE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["pending", "available"] };
static VPC_TENANCY: StrRules = StrRules { min: None, max: None, pattern: None, values: &["default"] };
static WORKLOADS_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "item", min: None, max: None };
static ZONE_ID_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "ZoneId", min: None, max: None };
static ZONE_NAME_STRING_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "ZoneName", min: None, max: None };
