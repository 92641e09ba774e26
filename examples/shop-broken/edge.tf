resource "aws_cloudfront_cache_policy" "static" {
  comment     = "Fingerprinted files"
  default_ttl = 2592000
  max_ttl     = 31536000
  min_ttl     = 86400
  name        = "shop-prod-static"

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true

    cookies_config {
      cookie_behavior = "none"
    }

    headers_config {
      header_behavior = "none"
    }

    query_strings_config {
      query_string_behavior = "none"
    }
  }
}

resource "aws_cloudfront_distribution" "static" {
  aliases         = ["static.shop.example.com"]
  comment         = "Static files of the shop"
  enabled         = true
  http_version    = "http2and3"
  is_ipv6_enabled = true
  price_class     = "PriceClass_100"
  tags            = { Name = "shop-prod-static" }

  default_cache_behavior {
    allowed_methods            = ["GET", "HEAD"]
    cache_policy_id            = aws_cloudfront_cache_policy.static.id
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    default_ttl                = 0
    max_ttl                    = 0
    min_ttl                    = 0
    response_headers_policy_id = aws_cloudfront_response_headers_policy.static.id
    smooth_streaming           = false
    target_origin_id           = "static"
    viewer_protocol_policy     = "redirect-to-https"

    grpc_config {
      enabled = false
    }
  }

  origin {
    connection_attempts         = 3
    connection_timeout          = 10
    domain_name                 = module.storage.static_domain_name
    origin_access_control_id    = aws_cloudfront_origin_access_control.static.id
    origin_id                   = "paris"
    response_completion_timeout = 0
  }

  origin {
    connection_attempts         = 3
    connection_timeout          = 10
    domain_name                 = "shop-prod-static-copy.s3.eu-central-1.amazonaws.com"
    origin_access_control_id    = aws_cloudfront_origin_access_control.static.id
    origin_id                   = "frankfurt"
    response_completion_timeout = 0
  }

  origin_group {
    origin_id = "static"

    failover_criteria {
      status_codes = [500, 502, 503, 504]
    }

    member {
      origin_id = "paris"
    }

    member {
      origin_id = "frankfurt"
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn            = var.static_certificate_arn
    cloudfront_default_certificate = false
    minimum_protocol_version       = "TLSv1.2_2021"
    ssl_support_method             = "sni-only"
  }
}

resource "aws_cloudfront_origin_access_control" "static" {
  description                       = "CloudFront to the static bucket"
  name                              = "shop-prod-static"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_response_headers_policy" "static" {
  comment = "Security headers"
  name    = "shop-prod-security"

  security_headers_config {
    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    referrer_policy {
      override        = true
      referrer_policy = "strict-origin-when-cross-origin"
    }

    strict_transport_security {
      access_control_max_age_sec = 31536000
      include_subdomains         = true
      override                   = true
      preload                    = false
    }
  }
}

resource "aws_lb" "public" {
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  enable_http2               = true
  idle_timeout               = 60
  internal                   = false
  load_balancer_type         = "application"
  name                       = "shop-prod"
  security_groups            = [aws_security_group.lb.id]
  subnets                    = module.network.public_subnet_ids
  tags                       = { Name = "shop-prod" }

  access_logs {
    bucket  = "example-log-archive"
    enabled = true
    prefix  = "lb"
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.public.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    order = 1
    type  = "redirect"

    redirect {
      host        = "#{host}"
      path        = "/#{path}"
      port        = "443"
      protocol    = "HTTPS"
      query       = "#{query}"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "https" {
  certificate_arn                                              = aws_acm_certificate_validation.shop.certificate_arn
  load_balancer_arn                                            = aws_lb.public.arn
  port                                                         = 443
  protocol                                                     = "HTTPS"
  routing_http_response_strict_transport_security_header_value = "max-age=31536000; includeSubDomains"
  ssl_policy                                                   = "ELBSecurityPolicy-TLS13-1-2-2021-06"

  default_action {
    order            = 1
    target_group_arn = aws_lb_target_group.web.arn
    type             = "forward"
  }
}

resource "aws_lb_target_group" "web" {
  deregistration_delay = "45"
  name                 = "shop-prod-web"
  port                 = 8443
  protocol             = "HTTPS"
  tags                 = { Name = "shop-prod-web" }
  target_type          = "ip"
  vpc_id               = module.network.vpc_id

  health_check {
    enabled             = true
    healthy_threshold   = 2
    interval            = 10
    matcher             = "200"
    path                = "/health/ready"
    port                = "traffic-port"
    protocol            = "HTTPS"
    timeout             = 5
    unhealthy_threshold = 3
  }
}

resource "aws_security_group" "lb" {
  description = "Public load balancer"
  name        = "shop-prod-lb"
  tags        = { Name = "shop-prod-lb" }
  vpc_id      = module.network.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "lb_http_ipv4" {
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTP, redirected"
  from_port         = 80
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.lb.id
  to_port           = 80
}

resource "aws_vpc_security_group_ingress_rule" "lb_https_ipv4" {
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS from everywhere"
  from_port         = 443
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.lb.id
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "lb_https_ipv6" {
  cidr_ipv6         = "::/0"
  description       = "HTTPS from everywhere"
  from_port         = 443
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.lb.id
  to_port           = 443
}

resource "aws_wafv2_web_acl" "edge" {
  description = "Before the public load balancer"
  name        = "shop-prod"
  scope       = "REGIONAL"
  tags        = { Name = "shop-prod" }

  default_action {
    allow {}
  }

  rule {
    name     = "one-client"
    priority = 0

    action {
      block {}
    }

    statement {
      rate_based_statement {
        aggregate_key_type    = "IP"
        evaluation_window_sec = 300
        limit                 = 3000
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "one-client"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesCommonRuleSet"
    priority = 1

    override_action {
      count {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesCommonRuleSet"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesSQLiRuleSet"
    priority = 2

    override_action {
      count {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesSQLiRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesSQLiRuleSet"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesKnownBadInputsRuleSet"
    priority = 3

    override_action {
      count {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesKnownBadInputsRuleSet"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop-prod"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "edge" {
  resource_arn = aws_lb.public.arn
  web_acl_arn  = aws_wafv2_web_acl.edge.arn
}
