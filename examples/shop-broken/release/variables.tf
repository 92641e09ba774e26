variable "release_version" {
  type    = string
  default = "2026.11.3"
}

variable "commit" {
  type    = string
  default = "9f1c2ab47de05c3b8ae6d1f00b7c4e92d6a3158f"
}

variable "image_digest" {
  type    = string
  default = "sha256:4bf1f0a7c9d5e2836b7a90c1de42f58a6c03b9e7d1f24a85b6c7d8e9f0a1b2c3"

  validation {
    condition     = can(regex("^sha256:[0-9a-f]{64}$", var.image_digest))
    error_message = "A digest is sha256: and 64 hexadecimal digits."
  }
}

variable "migrations" {
  type    = list(string)
  default = ["catalog.0041_index_sku", "orders.0107_add_refund_state"]
}
