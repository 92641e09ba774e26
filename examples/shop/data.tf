resource "aws_backup_plan" "daily" {
  name = "shop-prod-daily"
  tags = { Name = "shop-prod-daily" }

  rule {
    rule_name                    = "nightly"
    target_vault_name            = aws_backup_vault.main.name
    schedule                     = "cron(30 2 * * ? *)"
    schedule_expression_timezone = "Europe/Paris"
    start_window                 = 60
    completion_window            = 300
    enable_continuous_backup     = false

    lifecycle {
      cold_storage_after                        = 0
      delete_after                              = 35
      opt_in_to_archive_for_supported_resources = false
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.frankfurt.arn

      lifecycle {
        cold_storage_after                        = 0
        delete_after                              = 35
        opt_in_to_archive_for_supported_resources = false
      }
    }
  }
}

resource "aws_backup_selection" "databases" {
  iam_role_arn = "arn:aws:iam::111122223333:role/shop-prod-backup"
  name         = "databases"
  plan_id      = aws_backup_plan.daily.id
  resources    = [module.database.arn, module.storage.media_arn]
}

resource "aws_backup_vault" "frankfurt" {
  provider = aws.frankfurt

  kms_key_arn = var.replica_kms_key_arn
  name        = "shop-prod"
  tags        = { Name = "shop-prod" }
}

resource "aws_backup_vault" "main" {
  kms_key_arn = aws_kms_key.data.arn
  name        = "shop-prod"
  tags        = { Name = "shop-prod" }
}

resource "aws_elasticache_parameter_group" "cache" {
  description = "Evicts what is least used"
  family      = "redis7"
  name        = "shop-prod-redis7"
  tags        = { Name = "shop-prod-redis7" }

  parameter {
    name  = "maxmemory-policy"
    value = "allkeys-lru"
  }
}

resource "aws_elasticache_replication_group" "cache" {
  at_rest_encryption_enabled = "true"
  automatic_failover_enabled = true
  description                = "Cache, sessions and queue of the shop"
  engine                     = "redis"
  engine_version             = "7.1"
  kms_key_id                 = aws_kms_key.data.arn
  maintenance_window         = "sun:02:00-sun:03:00"
  multi_az_enabled           = true
  node_type                  = "cache.r7g.large"
  num_cache_clusters         = 3
  parameter_group_name       = aws_elasticache_parameter_group.cache.name
  port                       = 6379
  replication_group_id       = "shop-cache"
  security_group_ids         = [aws_security_group.cache.id]
  snapshot_retention_limit   = 7
  snapshot_window            = "00:30-01:30"
  subnet_group_name          = aws_elasticache_subnet_group.cache.name
  tags                       = { Name = "shop-cache" }
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
  user_group_ids             = [aws_elasticache_user_group.shop.id]
}

resource "aws_elasticache_subnet_group" "cache" {
  description = "Data subnets"
  name        = "shop-prod"
  subnet_ids  = module.network.data_subnet_ids
  tags        = { Name = "shop-prod" }
}

resource "aws_elasticache_user_group" "shop" {
  engine        = "redis"
  tags          = { Name = "shop-prod" }
  user_group_id = "shop-prod"
  user_ids      = ["default-off", "shop"]
}

resource "aws_kms_alias" "data" {
  name          = "alias/shop-prod-data"
  target_key_id = aws_kms_key.data.id
}

resource "aws_kms_key" "data" {
  deletion_window_in_days = 30
  description             = "Data of the shop at rest"
  enable_key_rotation     = true
  tags                    = { Name = "shop-prod-data" }
}

resource "aws_security_group" "cache" {
  description = "Redis of the shop"
  name        = "shop-prod-cache"
  tags        = { Name = "shop-prod-cache" }
  vpc_id      = module.network.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "cache_from_app" {
  description                  = "Redis from the nodes"
  from_port                    = 6379
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.nodes.id
  security_group_id            = aws_security_group.cache.id
  to_port                      = 6379
}
