locals {
  # What each pod may touch.
  pods = {
    backup = { bucket = "arn:aws:s3:::shop-prod-dumps" }
    web    = { bucket = module.storage.media_arn }
    worker = { bucket = module.storage.media_arn }
  }

  thumbnails = {
    name      = "thumbnails"
    image     = "111122223333.dkr.ecr.eu-west-3.amazonaws.com/shop/thumbnails"
    essential = true
  }
}

resource "aws_ecr_lifecycle_policy" "this" {
  for_each = toset(var.repositories)

  policy = jsonencode({
    rules = [
      {
        action       = { type = "expire" }
        description  = "Keep thirty releases"
        rulePriority = 1
        selection = {
          countNumber    = 30
          countType      = "imageCountMoreThan"
          tagPatternList = ["*"]
          tagStatus      = "tagged"
        }
      },
    ]
  })
  repository = aws_ecr_repository.this[each.key].name
}

resource "aws_ecr_repository" "this" {
  for_each = toset(var.repositories)

  image_tag_mutability = "IMMUTABLE"
  name                 = each.key
  tags                 = { Name = each.key }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.data.arn
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecs_cluster" "jobs" {
  name = "shop-prod-jobs"
  tags = { Name = "shop-prod-jobs" }

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

resource "aws_ecs_service" "thumbnails" {
  cluster                            = aws_ecs_cluster.jobs.id
  deployment_maximum_percent         = 200
  deployment_minimum_healthy_percent = 100
  desired_count                      = 2
  launch_type                        = "FARGATE"
  name                               = "thumbnails"
  tags                               = { Name = "shop-prod-thumbnails" }
  task_definition                    = aws_ecs_task_definition.thumbnails.arn

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    assign_public_ip = false
    security_groups  = [aws_security_group.nodes.id]
    subnets          = module.network.private_subnet_ids
  }
}

resource "aws_ecs_task_definition" "thumbnails" {
  container_definitions    = jsonencode([merge(local.thumbnails, { image = "${local.thumbnails.image}:${var.release_version}" })])
  cpu                      = "512"
  execution_role_arn       = "arn:aws:iam::111122223333:role/shop-prod-ecs-execution"
  family                   = "shop-prod-thumbnails"
  memory                   = "1024"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  tags                     = { Name = "shop-prod-thumbnails" }
  task_role_arn            = aws_iam_role.thumbnails.arn

  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }
}

resource "aws_eks_cluster" "shop" {
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  name                      = "shop-prod"
  role_arn                  = "arn:aws:iam::111122223333:role/shop-prod-eks"
  tags                      = { Name = "shop-prod" }
  version                   = "1.31"

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = false
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.data.arn
    }
  }

  vpc_config {
    subnet_ids              = module.network.private_subnet_ids
    endpoint_private_access = true
    endpoint_public_access  = false
  }
}

resource "aws_eks_node_group" "general" {
  cluster_name    = aws_eks_cluster.shop.name
  instance_types  = ["m7g.xlarge"]
  node_group_name = "general"
  node_role_arn   = "arn:aws:iam::111122223333:role/shop-prod-nodes"
  subnet_ids      = module.network.private_subnet_ids
  tags            = { Name = "shop-prod-general" }

  scaling_config {
    desired_size = 4
    max_size     = 12
    min_size     = 3
  }

  update_config {
    max_unavailable = 1
  }
}

resource "aws_iam_openid_connect_provider" "eks" {
  client_id_list = ["sts.amazonaws.com"]
  tags           = { Name = "shop-prod" }
  url            = aws_eks_cluster.shop.identity[0].oidc[0].issuer
}

resource "aws_iam_role" "pod" {
  for_each = local.pods

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.eks.arn }
      Condition = { StringLike = { "oidc:sub" = "system:serviceaccount:shop:${each.key}" } }
    }]
  })
  name = "shop-${each.key}"
}

resource "aws_iam_role" "thumbnails" {
  assume_role_policy = jsonencode({
    Statement = [
      {
        Action    = "sts:AssumeRole"
        Effect    = "Allow"
        Principal = { Service = "ecs-tasks.amazonaws.com" }
      },
    ]
    Version = "2012-10-17"
  })
  name = "shop-prod-thumbnails"
}

resource "aws_iam_role_policy" "pod" {
  for_each = local.pods

  name = "buckets"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:PutObject"]
      Resource = "${each.value.bucket}/*"
    }]
  })
  role = aws_iam_role.pod[each.key].id
}

resource "aws_security_group" "nodes" {
  description = "Nodes of the cluster"
  name        = "shop-prod-nodes"
  tags        = { Name = "shop-prod-nodes" }
  vpc_id      = module.network.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "nodes_from_lb" {
  description                  = "Ingress controller from the load balancer"
  from_port                    = 8443
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.lb.id
  security_group_id            = aws_security_group.nodes.id
  to_port                      = 8443
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "static" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::shop-prod-static/*"]
  }
}
