# What the shop stands on in AWS. `plan-aws.json` is the plan of it.

terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.20"
    }
  }
}

provider "aws" {
  region = "eu-west-3"

  default_tags {
    tags = {
      Environment = "production"
      Service     = "shop"
      ManagedBy   = "terraform"
    }
  }
}

provider "aws" {
  alias = "frankfurt"

  region = "eu-central-1"

  default_tags {
    tags = {
      Environment = "production"
      Service     = "shop"
      ManagedBy   = "terraform"
    }
  }
}

module "database" {
  source = "./modules/database"

  subnet_ids               = module.network.data_subnet_ids
  vpc_id                   = module.network.vpc_id
  client_security_group_id = aws_security_group.nodes.id
  kms_key_arn              = aws_kms_key.data.arn
  replica_kms_key_arn      = var.replica_kms_key_arn
  backup_retention_days    = var.backup_retention_days
  multi_az                 = var.multi_az
  proxy_role_arn           = "arn:aws:iam::111122223333:role/shop-prod-db-proxy"
  app_secret_arn           = "arn:aws:secretsmanager:eu-west-3:111122223333:secret:prod/shop/database"
}

module "network" {
  source = "./modules/network"

  cidr           = "10.20.0.0/16"
  zones          = ["eu-west-3a", "eu-west-3b", "eu-west-3c"]
  log_bucket_arn = "arn:aws:s3:::example-log-archive"
}

module "storage" {
  source = "./modules/storage"

  prefix = "shop-prod"
  buckets = {
    media  = { purpose = "user files", public_policy = false }
    static = { purpose = "collected static files", public_policy = true }
    dumps  = { purpose = "logical dumps of the database", public_policy = true }
  }
  kms_key_arn   = aws_kms_key.data.arn
  static_policy = data.aws_iam_policy_document.static.json
}

output "database_proxy" {
  value = module.database.proxy_endpoint
}

output "load_balancer" {
  value = aws_lb.public.dns_name
}
