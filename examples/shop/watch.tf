locals {
  # How many days each log is kept.
  log_groups = {
    "/shop/prod/thumbnails" = 30
    "/shop/prod/web"        = 90
    "/shop/prod/worker"     = 90
  }

  widgets = [
    { type = "metric", properties = { metrics = [["AWS/ApplicationELB", "RequestCount"]] } },
  ]
}

resource "aws_cloudtrail" "audit" {
  enable_log_file_validation    = true
  include_global_service_events = true
  is_multi_region_trail         = true
  kms_key_id                    = aws_kms_key.data.arn
  name                          = "shop-prod"
  s3_bucket_name                = "example-log-archive"
  tags                          = { Name = "shop-prod" }
}

resource "aws_cloudwatch_dashboard" "shop" {
  dashboard_body = jsonencode({ widgets = local.widgets })
  dashboard_name = "shop-prod"
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_groups

  kms_key_id        = aws_kms_key.data.arn
  name              = each.key
  retention_in_days = each.value
  tags              = { Name = "shop-prod-${basename(each.key)}" }
}

resource "aws_cloudwatch_metric_alarm" "cache_memory" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "Cache memory above 80 %"
  alarm_name          = "shop-prod-cache-memory"
  comparison_operator = "GreaterThanThreshold"
  datapoints_to_alarm = 3
  dimensions          = { ReplicationGroupId = aws_elasticache_replication_group.cache.id }
  evaluation_periods  = 5
  metric_name         = "DatabaseMemoryUsagePercentage"
  namespace           = "AWS/ElastiCache"
  ok_actions          = [aws_sns_topic.oncall.arn]
  period              = 60
  statistic           = "Average"
  tags                = { Name = "shop-prod-cache-memory" }
  threshold           = 80
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "checkout_errors" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "The checkout fails"
  alarm_name          = "shop-prod-checkout-errors"
  comparison_operator = "GreaterThanThreshold"
  datapoints_to_alarm = 3
  dimensions          = { Service = "web" }
  evaluation_periods  = 5
  metric_name         = "CheckoutErrors"
  namespace           = "Shop"
  ok_actions          = [aws_sns_topic.oncall.arn]
  period              = 60
  statistic           = "Sum"
  tags                = { Name = "shop-prod-checkout-errors" }
  threshold           = 5
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "db_cpu" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "Database processor above 70 %"
  alarm_name          = "shop-prod-db-cpu"
  comparison_operator = "GreaterThanThreshold"
  datapoints_to_alarm = 3
  dimensions          = { DBInstanceIdentifier = module.database.identifier }
  evaluation_periods  = 5
  metric_name         = "CPUUtilization"
  namespace           = "AWS/RDS"
  ok_actions          = [aws_sns_topic.oncall.arn]
  period              = 60
  statistic           = "Average"
  tags                = { Name = "shop-prod-db-cpu" }
  threshold           = 70
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "db_storage" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "Less than 20 GiB free"
  alarm_name          = "shop-prod-db-storage"
  comparison_operator = "LessThanThreshold"
  datapoints_to_alarm = 3
  dimensions          = { DBInstanceIdentifier = module.database.identifier }
  evaluation_periods  = 5
  metric_name         = "FreeStorageSpace"
  namespace           = "AWS/RDS"
  ok_actions          = [aws_sns_topic.oncall.arn]
  period              = 60
  statistic           = "Minimum"
  tags                = { Name = "shop-prod-db-storage" }
  threshold           = 21474836480
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "healthy_hosts" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "Fewer than two healthy targets"
  alarm_name          = "shop-prod-healthy-hosts"
  comparison_operator = "LessThanThreshold"
  datapoints_to_alarm = 3
  dimensions = {
    LoadBalancer = aws_lb.public.arn_suffix
    TargetGroup  = aws_lb_target_group.web.arn_suffix
  }
  evaluation_periods = 5
  metric_name        = "HealthyHostCount"
  namespace          = "AWS/ApplicationELB"
  ok_actions         = [aws_sns_topic.oncall.arn]
  period             = 60
  statistic          = "Minimum"
  tags               = { Name = "shop-prod-healthy-hosts" }
  threshold          = 2
  treat_missing_data = "breaching"
}

resource "aws_cloudwatch_metric_alarm" "latency_p95" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "p95 above 200 ms"
  alarm_name          = "shop-prod-latency-p95"
  comparison_operator = "GreaterThanThreshold"
  datapoints_to_alarm = 3
  dimensions          = { LoadBalancer = aws_lb.public.arn_suffix }
  evaluation_periods  = 5
  extended_statistic  = "p95"
  metric_name         = "TargetResponseTime"
  namespace           = "AWS/ApplicationELB"
  ok_actions          = [aws_sns_topic.oncall.arn]
  period              = 60
  tags                = { Name = "shop-prod-latency-p95" }
  threshold           = 0.2
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "target_5xx" {
  alarm_actions       = [aws_sns_topic.oncall.arn]
  alarm_description   = "More than one answer in a thousand is a 5xx"
  alarm_name          = "shop-prod-target-5xx"
  comparison_operator = "GreaterThanThreshold"
  datapoints_to_alarm = 3
  dimensions          = { LoadBalancer = aws_lb.public.arn_suffix }
  evaluation_periods  = 5
  metric_name         = "HTTPCode_Target_5XX_Count"
  namespace           = "AWS/ApplicationELB"
  ok_actions          = [aws_sns_topic.oncall.arn]
  period              = 60
  statistic           = "Sum"
  tags                = { Name = "shop-prod-target-5xx" }
  threshold           = 30
  treat_missing_data  = "notBreaching"
}

resource "aws_sns_topic" "oncall" {
  kms_master_key_id = "alias/aws/sns"
  name              = "shop-prod-oncall"
  tags              = { Name = "shop-prod-oncall" }
}

resource "aws_sns_topic_subscription" "pagerduty" {
  endpoint               = var.pagerduty_endpoint
  endpoint_auto_confirms = true
  protocol               = "https"
  topic_arn              = aws_sns_topic.oncall.arn
}
