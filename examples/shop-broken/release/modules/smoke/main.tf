variable "region" {
  type = string
}

variable "release" {
  type = string
}

variable "paths" {
  type = list(string)
}

resource "terraform_data" "check" {
  count            = length(var.paths)
  triggers_replace = var.release
  input            = { region = var.region, path = var.paths[count.index] }
}

output "checks" {
  value = [for check in terraform_data.check : check.output.path]
}
