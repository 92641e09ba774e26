resource "aws_eip" "n" { a = [1, }
