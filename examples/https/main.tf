# A site over HTTPS: one listener with a certificate of ACM and another of IAM, and one that leads to it from
# HTTP. It answers by itself, so it needs no server.
#
# Two certificates that sign themselves will do:
#
#   for name in shop news; do
#     openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=$name.example.com \
#       -addext subjectAltName=DNS:$name.example.com -keyout $name.key -out $name.pem
#   done
#   eval "$(yard env --region ap-northeast-2)"
#   terraform init && terraform apply
#   curl --cacert shop.pem --resolve shop.example.com:4566:127.0.0.1 https://shop.example.com:4566/

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {}

variable "ssl_policy" {
  description = "Which versions of TLS and which ciphers clients may use."
  type        = string
  default     = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

data "aws_vpc" "default" {
  default = true
}

data "aws_subnets" "default" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.default.id]
  }
}

resource "aws_acm_certificate" "shop" {
  certificate_body = file("${path.module}/shop.pem")
  private_key      = file("${path.module}/shop.key")
  tags             = { Name = "shop" }
}

resource "aws_iam_server_certificate" "news" {
  name             = "news"
  certificate_body = file("${path.module}/news.pem")
  private_key      = file("${path.module}/news.key")
  tags             = { Name = "news" }
}

resource "aws_security_group" "balancer" {
  name        = "https"
  description = "HTTP and HTTPS from anywhere"
  vpc_id      = data.aws_vpc.default.id
}

resource "aws_vpc_security_group_ingress_rule" "web" {
  for_each          = toset(["80", "443"])
  security_group_id = aws_security_group.balancer.id
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_lb" "this" {
  name               = "https"
  load_balancer_type = "application"
  subnets            = slice(sort(data.aws_subnets.default.ids), 0, 2)
  security_groups    = [aws_security_group.balancer.id]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.ssl_policy
  certificate_arn   = aws_acm_certificate.shop.arn

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "the shop\n"
      status_code  = "200"
    }
  }
}

resource "aws_lb_listener_certificate" "news" {
  listener_arn    = aws_lb_listener.https.arn
  certificate_arn = aws_iam_server_certificate.news.arn
}

resource "aws_lb_listener_rule" "news" {
  listener_arn = aws_lb_listener.https.arn
  priority     = 1

  condition {
    host_header {
      values = ["news.example.com"]
    }
  }

  action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "the news\n"
      status_code  = "200"
    }
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

output "dns_name" {
  value = aws_lb.this.dns_name
}
