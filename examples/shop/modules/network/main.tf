resource "aws_default_security_group" "main" {
  tags   = { Name = "shop-prod-default-closed" }
  vpc_id = aws_vpc.main.id
}

resource "aws_eip" "nat" {
  domain = "vpc"
  tags   = { Name = "shop-prod-nat" }
}

resource "aws_flow_log" "main" {
  log_destination          = var.log_bucket_arn
  log_destination_type     = "s3"
  max_aggregation_interval = 600
  tags                     = { Name = "shop-prod" }
  traffic_type             = "REJECT"
  vpc_id                   = aws_vpc.main.id
}

resource "aws_internet_gateway" "main" {
  tags   = { Name = "shop-prod" }
  vpc_id = aws_vpc.main.id
}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public[0].id
  tags          = { Name = "shop-prod" }
}

resource "aws_route_table" "private" {
  tags   = { Name = "shop-prod-private" }
  vpc_id = aws_vpc.main.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.main.id
  }
}

resource "aws_route_table" "public" {
  tags   = { Name = "shop-prod-public" }
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_subnet" "data" {
  count = length(var.zones)

  availability_zone       = var.zones[count.index]
  cidr_block              = cidrsubnet(var.cidr, 5, count.index + 8)
  map_public_ip_on_launch = false
  tags                    = { Name = "shop-prod-data-${substr(var.zones[count.index], -1, 1)}" }
  vpc_id                  = aws_vpc.main.id
}

resource "aws_subnet" "private" {
  count = length(var.zones)

  availability_zone       = var.zones[count.index]
  cidr_block              = cidrsubnet(var.cidr, 4, count.index + 8)
  map_public_ip_on_launch = false
  tags                    = { Name = "shop-prod-private-${substr(var.zones[count.index], -1, 1)}" }
  vpc_id                  = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  count = length(var.zones)

  availability_zone       = var.zones[count.index]
  cidr_block              = cidrsubnet(var.cidr, 4, count.index)
  map_public_ip_on_launch = true
  tags                    = { Name = "shop-prod-public-${substr(var.zones[count.index], -1, 1)}" }
  vpc_id                  = aws_vpc.main.id
}

resource "aws_vpc" "main" {
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags                 = { Name = "shop-prod" }
}
