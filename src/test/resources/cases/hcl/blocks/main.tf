resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = "22"
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.admins
  }

  timeouts {
    create = "5m"
  }

  dynamic "egress" {
    for_each = var.ports
    content {
      from_port = egress.value
      protocol  = "-1"
    }
  }
}

resource "aws_security_group" "alike" {
  ingress {
    from_port = var.a
  }
  ingress {
    from_port = var.b
  }
}

resource "aws_wafv2_web_acl" "edge" {
  rule {
    name     = "common"
    priority = 1
    override_action {
      count {}
    }
    statement {
      managed_rule_group_statement {
        name = "AWSManagedRulesCommonRuleSet"
      }
    }
  }
  rule {
    name = "sql"
    override_action {
      none {}
    }
  }
}
