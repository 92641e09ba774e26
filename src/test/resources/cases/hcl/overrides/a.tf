resource "aws_db_instance" "main" {
  multi_az = true
  username = "shop"
  timeouts {
    create = "5m"
  }
}
resource "aws_db_instance" "main" {
  engine = "twice: the first one counts"
}
