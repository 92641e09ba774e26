resource "aws_lambda_function" "web" {
  environment {
    variables = {
      # DEBUG = "comment"
      HOST      = "shop.example.com", PORT = 8080
      "DEBUG"   = "true" /* DEBUG = */
      NESTED    = { A = { DEBUG = 1 }, DEBUG = "${"}"}" }
      TEXT      = <<-EOT
        DEBUG = 2
      EOT
      "a:b" : [1, 2, { LAST = 3 }],
      (var.key) = "computed"
      BEHIND    = 1
    }
  }
  tags = { for k, v in { DEBUG = 1 } : k => v }
  made = merge({ DEBUG = 1 }, {
    DEBUG = 2
  })
  empty = {}
  list = [
    { DEBUG = 1 },
  ]
  condition = { a == b ? 1 : 2 }
}
