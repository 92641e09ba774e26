module "db" {
  source   = "./db"
  for_each = { a = 1 }
}

module "self" {
  source = "../modules"
}

module "registry" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0.0"
}

module "git" {
  source = "git::https://example.com/modules.git//db?ref=v1"
}

module "gone" {
  source = "./nowhere"
}

module "file" {
  source = "./main.tf"
}

module "outside" {
  source = "../../../../../../../../../../../.."
}

module "evaluated" {
  source = "./${var.kind}"
}

module "vendored" {
  source = "example.com/team/vendored/any"
}

resource "aws_eip" "nat" {}
