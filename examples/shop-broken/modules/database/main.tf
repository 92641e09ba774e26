resource "aws_db_instance" "main" {
  allocated_storage                   = 200
  allow_major_version_upgrade         = false
  apply_immediately                   = false
  auto_minor_version_upgrade          = true
  backup_retention_period             = var.backup_retention_days
  backup_window                       = "01:10-01:40"
  copy_tags_to_snapshot               = true
  db_name                             = "shop"
  db_subnet_group_name                = aws_db_subnet_group.main.name
  delete_automated_backups            = false
  deletion_protection                 = true
  enabled_cloudwatch_logs_exports     = ["postgresql", "upgrade"]
  engine                              = "postgres"
  engine_version                      = "16.6"
  final_snapshot_identifier           = "shop-prod-final"
  iam_database_authentication_enabled = true
  identifier                          = "shop-prod"
  instance_class                      = "db.m7g.xlarge"
  kms_key_id                          = var.kms_key_arn
  maintenance_window                  = "sun:03:00-sun:04:00"
  manage_master_user_password         = true
  max_allocated_storage               = 1000
  monitoring_interval                 = 60
  monitoring_role_arn                 = aws_iam_role.monitoring.arn
  multi_az                            = var.multi_az
  parameter_group_name                = aws_db_parameter_group.main.name
  performance_insights_enabled        = true
  publicly_accessible                 = true
  skip_final_snapshot                 = false
  storage_encrypted                   = true
  storage_type                        = "gp3"
  tags                                = { Name = "shop-prod" }
  username                            = "shop_owner"
  vpc_security_group_ids              = [aws_security_group.db.id]
}

resource "aws_db_instance" "read" {
  auto_minor_version_upgrade      = true
  backup_retention_period         = 0
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  identifier                      = "shop-prod-read"
  instance_class                  = "db.m7g.large"
  max_allocated_storage           = 1000
  monitoring_interval             = 60
  monitoring_role_arn             = aws_iam_role.monitoring.arn
  multi_az                        = false
  parameter_group_name            = aws_db_parameter_group.main.name
  performance_insights_enabled    = true
  publicly_accessible             = false
  replicate_source_db             = aws_db_instance.main.identifier
  skip_final_snapshot             = true
  storage_encrypted               = true
  storage_type                    = "gp3"
  tags                            = { Name = "shop-prod-read" }
  vpc_security_group_ids          = [aws_security_group.db.id]
}

resource "aws_db_instance_automated_backups_replication" "main" {
  provider = aws.frankfurt

  kms_key_id             = var.replica_kms_key_arn
  retention_period       = var.backup_retention_days
  source_db_instance_arn = aws_db_instance.main.arn
}

resource "aws_db_parameter_group" "main" {
  description = "PostgreSQL 16 of the shop"
  family      = "postgres16"
  name        = "shop-prod-postgres16"
  tags        = { Name = "shop-prod-postgres16" }

  parameter {
    name         = "log_connections"
    value        = "1"
    apply_method = "immediate"
  }

  parameter {
    name         = "log_disconnections"
    value        = "1"
    apply_method = "immediate"
  }

  parameter {
    name         = "log_lock_waits"
    value        = "1"
    apply_method = "immediate"
  }

  parameter {
    name         = "log_min_duration_statement"
    value        = "500"
    apply_method = "immediate"
  }

  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "immediate"
  }

  parameter {
    name         = "shared_preload_libraries"
    value        = "pg_stat_statements"
    apply_method = "pending-reboot"
  }

  parameter {
    name         = "idle_in_transaction_session_timeout"
    value        = "60000"
    apply_method = "immediate"
  }
}

resource "aws_db_proxy" "main" {
  engine_family          = "POSTGRESQL"
  idle_client_timeout    = 1800
  name                   = "shop-prod"
  require_tls            = true
  role_arn               = var.proxy_role_arn
  tags                   = { Name = "shop-prod" }
  vpc_security_group_ids = [aws_security_group.proxy.id]
  vpc_subnet_ids         = var.subnet_ids

  auth {
    auth_scheme               = "SECRETS"
    client_password_auth_type = "POSTGRES_SCRAM_SHA_256"
    iam_auth                  = "DISABLED"
    secret_arn                = var.app_secret_arn
  }
}

resource "aws_db_proxy_default_target_group" "main" {
  db_proxy_name = aws_db_proxy.main.name

  connection_pool_config {
    connection_borrow_timeout    = 20
    max_connections_percent      = 80
    max_idle_connections_percent = 40
  }
}

resource "aws_db_proxy_target" "main" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_proxy_name          = aws_db_proxy.main.name
  target_group_name      = aws_db_proxy_default_target_group.main.name
}

resource "aws_db_subnet_group" "main" {
  description = "Data subnets"
  name        = "shop-prod"
  subnet_ids  = var.subnet_ids
  tags        = { Name = "shop-prod" }
}

resource "aws_iam_role" "monitoring" {
  assume_role_policy = jsonencode({
    Statement = [
      {
        Action    = "sts:AssumeRole"
        Effect    = "Allow"
        Principal = { Service = "monitoring.rds.amazonaws.com" }
      },
    ]
    Version = "2012-10-17"
  })
  name = "shop-prod-rds-monitoring"
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
  role       = aws_iam_role.monitoring.name
}

resource "aws_security_group" "db" {
  description = "PostgreSQL of the shop"
  name        = "shop-prod-db"
  tags        = { Name = "shop-prod-db" }
  vpc_id      = var.vpc_id
}

resource "aws_security_group" "proxy" {
  description = "Connection pool before PostgreSQL"
  name        = "shop-prod-db-proxy"
  tags        = { Name = "shop-prod-db-proxy" }
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "db_from_proxy" {
  description                  = "PostgreSQL from the pool"
  from_port                    = 5432
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.proxy.id
  security_group_id            = aws_security_group.db.id
  to_port                      = 5432
}

resource "aws_vpc_security_group_ingress_rule" "proxy_from_app" {
  description                  = "PostgreSQL from the nodes"
  from_port                    = 5432
  ip_protocol                  = "tcp"
  referenced_security_group_id = var.client_security_group_id
  security_group_id            = aws_security_group.proxy.id
  to_port                      = 5432
}
