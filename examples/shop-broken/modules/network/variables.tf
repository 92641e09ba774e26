variable "cidr" {
  type = string
}

variable "log_bucket_arn" {
  type = string
}

variable "zones" {
  type = list(string)
}
