# A VPC as teams build it: public, private, database and intra subnets over three zones, a NAT gateway in
# each, network ACLs of their own, and the VPC's default resources taken in hand.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  default_tags {
    tags = {
      Project = "cloudyard-example"
    }
  }
}

variable "cidr" {
  type    = string
  default = "10.40.0.0/16"
}

data "aws_availability_zones" "available" {
  state = "available"
}

data "aws_region" "current" {}

locals {
  zones = slice(data.aws_availability_zones.available.names, 0, 3)
  tiers = { public = 0, private = 1, database = 2, intra = 3 }
  subnets = merge([
    for tier, n in local.tiers : {
      for i, zone in local.zones : "${tier}-${i}" => {
        tier = tier
        zone = zone
        cidr = cidrsubnet(var.cidr, 8, n * 16 + i)
      }
    }
  ]...)
  of = { for tier in keys(local.tiers) : tier => { for key, subnet in local.subnets : key => subnet if subnet.tier == tier } }
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { Name = "example" }
}

resource "aws_vpc_ipv4_cidr_block_association" "more" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.41.0.0/16"
}

resource "aws_vpc_dhcp_options" "this" {
  domain_name         = "example.internal"
  domain_name_servers = ["AmazonProvidedDNS"]
}

resource "aws_vpc_dhcp_options_association" "this" {
  vpc_id          = aws_vpc.this.id
  dhcp_options_id = aws_vpc_dhcp_options.this.id
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "example" }
}

resource "aws_subnet" "this" {
  for_each                = local.subnets
  vpc_id                  = aws_vpc.this.id
  cidr_block              = each.value.cidr
  availability_zone       = each.value.zone
  map_public_ip_on_launch = each.value.tier == "public"
  tags                    = { Name = "example-${each.key}", Tier = each.value.tier }
}

# -- the way out: straight for public subnets, by the zone's NAT gateway for private ones, none for the rest

resource "aws_eip" "nat" {
  count  = length(local.zones)
  domain = "vpc"
}

resource "aws_nat_gateway" "this" {
  count         = length(local.zones)
  allocation_id = aws_eip.nat[count.index].id
  subnet_id     = aws_subnet.this["public-${count.index}"].id
  depends_on    = [aws_internet_gateway.this]
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "example-public" }
}

resource "aws_route" "public" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route_table" "private" {
  count  = length(local.zones)
  vpc_id = aws_vpc.this.id
  tags   = { Name = "example-private-${count.index}" }
}

resource "aws_route" "private" {
  count                  = length(local.zones)
  route_table_id         = aws_route_table.private[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[count.index].id
}

resource "aws_route_table" "closed" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "example-closed" }
}

resource "aws_route_table_association" "public" {
  for_each       = local.of.public
  subnet_id      = aws_subnet.this[each.key].id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "private" {
  count          = length(local.zones)
  subnet_id      = aws_subnet.this["private-${count.index}"].id
  route_table_id = aws_route_table.private[count.index].id
}

resource "aws_route_table_association" "closed" {
  for_each       = merge(local.of.database, local.of.intra)
  subnet_id      = aws_subnet.this[each.key].id
  route_table_id = aws_route_table.closed.id
}

# -- what refuses packets

resource "aws_network_acl" "database" {
  vpc_id     = aws_vpc.this.id
  subnet_ids = [for key in keys(local.of.database) : aws_subnet.this[key].id]
  tags       = { Name = "example-database" }
}

resource "aws_network_acl_rule" "database_in" {
  network_acl_id = aws_network_acl.database.id
  rule_number    = 100
  egress         = false
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = var.cidr
  from_port      = 5432
  to_port        = 5432
}

resource "aws_network_acl_rule" "database_out" {
  network_acl_id = aws_network_acl.database.id
  rule_number    = 100
  egress         = true
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = var.cidr
  from_port      = 1024
  to_port        = 65535
}

resource "aws_security_group" "application" {
  name_prefix = "application-"
  description = "The application"
  vpc_id      = aws_vpc.this.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "database" {
  name_prefix = "database-"
  description = "The database"
  vpc_id      = aws_vpc.this.id
}

resource "aws_security_group_rule" "database" {
  security_group_id        = aws_security_group.database.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 5432
  to_port                  = 5432
  source_security_group_id = aws_security_group.application.id
  description              = "PostgreSQL from the application"
}

# -- the default resources of the VPC, taken in hand and emptied

resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_default_route_table" "this" {
  default_route_table_id = aws_vpc.this.default_route_table_id
  tags                   = { Name = "example-default" }
}

resource "aws_default_network_acl" "this" {
  default_network_acl_id = aws_vpc.this.default_network_acl_id

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }

  lifecycle {
    ignore_changes = [subnet_ids]
  }
}

resource "aws_ec2_managed_prefix_list" "offices" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr        = "203.0.113.0/24"
    description = "An office"
  }
}

resource "aws_network_interface" "spare" {
  subnet_id         = aws_subnet.this["private-0"].id
  security_groups   = [aws_security_group.application.id]
  private_ips_count = 1
  description       = "A spare interface"
}

output "vpc_id" {
  value = aws_vpc.this.id
}

output "nat_public_ips" {
  value = aws_eip.nat[*].public_ip
}
