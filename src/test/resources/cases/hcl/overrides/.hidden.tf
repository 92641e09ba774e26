resource "aws_eip" "hidden" {}
