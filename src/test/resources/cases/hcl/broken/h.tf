locals {
  a = <<EOT
  text
  EOTX
}
