resource "aws_eip" "before" {}
resource "aws_eip" "in" {
  tags = "open
}
resource "aws_eip" "after" {}
