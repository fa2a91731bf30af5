# Two private servers behind a load balancer, reaching the internet through a NAT gateway: what the
# README's journey does by hand.
#
#   eval "$(yard env --region ap-northeast-2)"
#   terraform init && terraform apply

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {}

variable "instance_type" {
  type    = string
  default = "t3.micro"
}

variable "greeting" {
  description = "A tag on every server; changing it changes them in place."
  type        = string
  default     = "hello"
}

data "aws_vpc" "default" {
  default = true
}

data "aws_region" "current" {}

data "aws_ami" "host" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["cloudyard-host-*"]
  }
}

locals {
  # The zone's letter, its public subnet is the default one, its private subnet's range.
  private = {
    a = "172.31.112.0/20"
    c = "172.31.144.0/20"
  }
}

data "aws_subnet" "public" {
  for_each          = local.private
  vpc_id            = data.aws_vpc.default.id
  availability_zone = "${data.aws_region.current.name}${each.key}"
  default_for_az    = true
}

resource "aws_subnet" "private" {
  for_each          = local.private
  vpc_id            = data.aws_vpc.default.id
  cidr_block        = each.value
  availability_zone = "${data.aws_region.current.name}${each.key}"
  tags              = { Name = "private-${each.key}" }
}

resource "aws_eip" "nat" {
  domain = "vpc"
  tags   = { Name = "nat" }
}

resource "aws_nat_gateway" "this" {
  allocation_id = aws_eip.nat.id
  subnet_id     = data.aws_subnet.public["a"].id
  tags          = { Name = "nat" }
}

resource "aws_route_table" "private" {
  vpc_id = data.aws_vpc.default.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.this.id
  }

  tags = { Name = "private" }
}

resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}

resource "aws_security_group" "balancer" {
  name        = "balancer"
  description = "HTTP from anywhere"
  vpc_id      = data.aws_vpc.default.id
}

resource "aws_vpc_security_group_ingress_rule" "http" {
  security_group_id = aws_security_group.balancer.id
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "balancer" {
  security_group_id = aws_security_group.balancer.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group" "server" {
  name        = "server"
  description = "Port 3000 from the balancer"
  vpc_id      = data.aws_vpc.default.id

  ingress {
    protocol        = "tcp"
    from_port       = 3000
    to_port         = 3000
    security_groups = [aws_security_group.balancer.id]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_iam_role" "server" {
  name = "multi-server"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "server" {
  role       = aws_iam_role.server.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess"
}

resource "aws_iam_instance_profile" "server" {
  name = "multi-server"
  role = aws_iam_role.server.name
}

resource "aws_instance" "server" {
  for_each               = aws_subnet.private
  ami                    = data.aws_ami.host.id
  instance_type          = var.instance_type
  subnet_id              = each.value.id
  vpc_security_group_ids = [aws_security_group.server.id]
  iam_instance_profile   = aws_iam_instance_profile.server.name
  user_data              = file("${path.module}/server.sh")

  metadata_options {
    http_tokens = "required"
  }

  tags = {
    Name     = "server-${each.key}"
    Greeting = var.greeting
  }
}

resource "aws_lb" "this" {
  name               = "multi-server"
  load_balancer_type = "application"
  security_groups    = [aws_security_group.balancer.id]
  subnets            = [for subnet in data.aws_subnet.public : subnet.id]
}

resource "aws_lb_target_group" "servers" {
  name                 = "servers"
  port                 = 3000
  protocol             = "HTTP"
  vpc_id               = data.aws_vpc.default.id
  deregistration_delay = 10

  health_check {
    interval            = 5
    timeout             = 2
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}

resource "aws_lb_target_group_attachment" "servers" {
  for_each         = aws_instance.server
  target_group_arn = aws_lb_target_group.servers.arn
  target_id        = each.value.id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.servers.arn
  }
}

resource "aws_lb_listener_rule" "health" {
  listener_arn = aws_lb_listener.http.arn
  priority     = 10

  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = "ok"
      status_code  = "200"
    }
  }

  condition {
    path_pattern {
      values = ["/healthz"]
    }
  }
}

output "dns_name" {
  value = aws_lb.this.dns_name
}

output "server_ids" {
  value = [for server in aws_instance.server : server.id]
}

output "table_id" {
  value = aws_route_table.private.id
}
