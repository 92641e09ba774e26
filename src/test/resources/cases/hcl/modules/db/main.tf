resource "aws_db_instance" "main" {
  multi_az = false
}

module "inner" {
  source = "./inner"
  count  = 2
}
