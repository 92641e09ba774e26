variable "backup_retention_days" {
  type    = number
  default = 35
}

variable "multi_az" {
  type    = bool
  default = true
}

variable "pagerduty_endpoint" {
  type    = string
  default = "https://events.pagerduty.com/integration/EXAMPLE/enqueue"
}

variable "release_version" {
  type    = string
  default = "2026.11.3"
}

variable "replica_kms_key_arn" {
  type    = string
  default = "arn:aws:kms:eu-central-1:111122223333:key/c0a4b8de-5f5b-4d8c-8f0e-6d2b6a1f9e77"
}

variable "repositories" {
  type    = list(string)
  default = ["shop/backup", "shop/thumbnails", "shop/web"]
}

variable "static_certificate_arn" {
  type    = string
  default = "arn:aws:acm:us-east-1:111122223333:certificate/77aa66bb-55cc-44dd-8899-000000000001"
}
