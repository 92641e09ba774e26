variable "app_secret_arn" {
  type = string
}

variable "backup_retention_days" {
  type = number
}

variable "client_security_group_id" {
  type = string
}

variable "kms_key_arn" {
  type = string
}

variable "multi_az" {
  type = bool
}

variable "proxy_role_arn" {
  type = string
}

variable "replica_kms_key_arn" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}
