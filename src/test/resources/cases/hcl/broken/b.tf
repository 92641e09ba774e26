resource "aws_eip" "beside" {}
