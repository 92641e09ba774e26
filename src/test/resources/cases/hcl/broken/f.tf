resource "aws_eip" "latin" { a = "é" }
