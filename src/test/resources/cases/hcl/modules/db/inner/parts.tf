
  data "aws_ami" "this" {
    owners = ["self"]
  }
