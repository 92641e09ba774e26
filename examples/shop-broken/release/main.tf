# What a release of the shop is, as far as Terraform is concerned: the image that runs, the
# migrations that it brings, and the smoke tests that must have passed. `terraform_data` is built
# into Terraform, so this plan needs no provider and no account.

terraform {
  required_version = ">= 1.4"
}

locals {
  image = "111122223333.dkr.ecr.eu-west-3.amazonaws.com/shop/web@${var.image_digest}"
}

resource "terraform_data" "release" {
  input = {
    version = var.release_version
    image   = local.image
    commit  = var.commit
  }
}

# A new list of migrations replaces the record, and so asks for a new run.
resource "terraform_data" "migrations" {
  triggers_replace = var.migrations
  input            = { release = terraform_data.release.output.version, count = length(var.migrations) }
}

module "smoke" {
  source   = "./modules/smoke"
  for_each = toset(["eu-west-3", "eu-central-1"])

  region  = each.key
  release = terraform_data.release.id
  paths   = ["/health/ready", "/api/v1/products?page=1", "/static/css/shop.css"]
}

output "image" {
  value = local.image
}

output "smoke" {
  value = { for region, smoke in module.smoke : region => smoke.checks }
}
