variable "buckets" {
  type = map(any)
}

variable "kms_key_arn" {
  type = string
}

variable "prefix" {
  type = string
}

variable "static_policy" {
  type = string
}
