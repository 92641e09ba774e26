resource "aws_acm_certificate" "shop" {
  domain_name               = "shop.example.com"
  subject_alternative_names = ["api.shop.example.com", "www.shop.example.com"]
  tags                      = { Name = "shop.example.com" }
  validation_method         = "DNS"
}

resource "aws_acm_certificate_validation" "shop" {
  certificate_arn = aws_acm_certificate.shop.arn
}

resource "aws_route53_health_check" "shop" {
  failure_threshold = 3
  fqdn              = "shop.example.com"
  measure_latency   = true
  port              = 443
  request_interval  = 30
  resource_path     = "/health/ready"
  tags              = { Name = "shop.example.com" }
  type              = "HTTPS"
}

resource "aws_route53_record" "apex" {
  name    = "shop.example.com"
  type    = "A"
  zone_id = aws_route53_zone.shop.zone_id

  alias {
    evaluate_target_health = true
    name                   = aws_lb.public.dns_name
    zone_id                = aws_lb.public.zone_id
  }
}

resource "aws_route53_record" "apex_ipv6" {
  name    = "shop.example.com"
  type    = "AAAA"
  zone_id = aws_route53_zone.shop.zone_id

  alias {
    evaluate_target_health = true
    name                   = aws_lb.public.dns_name
    zone_id                = aws_lb.public.zone_id
  }
}

resource "aws_route53_record" "api" {
  name    = "api.shop.example.com"
  type    = "A"
  zone_id = aws_route53_zone.shop.zone_id

  alias {
    evaluate_target_health = true
    name                   = aws_lb.public.dns_name
    zone_id                = aws_lb.public.zone_id
  }
}

resource "aws_route53_record" "dkim" {
  name    = "sel1._domainkey.shop.example.com"
  records = ["sel1.dkim.amazonses.com"]
  ttl     = 3600
  type    = "CNAME"
  zone_id = aws_route53_zone.shop.zone_id
}

resource "aws_route53_record" "static" {
  name    = "static.shop.example.com"
  type    = "A"
  zone_id = aws_route53_zone.shop.zone_id

  alias {
    evaluate_target_health = false
    name                   = aws_cloudfront_distribution.static.domain_name
    zone_id                = aws_cloudfront_distribution.static.hosted_zone_id
  }
}

resource "aws_route53_record" "status" {
  name    = "status.shop.example.com"
  records = ["198.51.100.20"]
  ttl     = 60
  type    = "A"
  zone_id = aws_route53_zone.shop.zone_id
}

resource "aws_route53_record" "www" {
  name    = "www.shop.example.com"
  type    = "A"
  zone_id = aws_route53_zone.shop.zone_id

  alias {
    evaluate_target_health = true
    name                   = aws_lb.public.dns_name
    zone_id                = aws_lb.public.zone_id
  }
}

resource "aws_route53_zone" "shop" {
  comment = "Managed by Terraform"
  name    = "shop.example.com"
  tags    = { Name = "shop.example.com" }
}
