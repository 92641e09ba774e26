resource "aws_db_instance" "main" {
  multi_az = false
}
resource "aws_db_instance" "only_here" {}
