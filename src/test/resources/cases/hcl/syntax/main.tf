# A block in a comment: resource "aws_eip" "comment" {
// and in this one: resource "aws_eip" "slashes" {
/* over lines: {{{
resource "aws_eip" "star" {}
*/
resource /* between */ "aws_eip" "first" { # and behind
  tags = { Name = "a } brace", "quoted key" = "\"}\\" } # }
  domain = "vpc" // {
}
resource "aws_eip" "one_line" { domain = "vpc" }
resource "aws_eip" "empty" {}
resource aws_eip bare {
  domain = "vpc"
}

locals {
  template  = "${join("}", [for k, v in { a = "${"deep"}" } : "${k}=${v}"])}%{if true}}%{else}{%{endif}"
  escaped   = "$${ not { a template %%{ either }"
  dollars   = "100$ 100% $"
  heredoc   = <<EOT
resource "aws_eip" "heredoc" {
  EOTs is no end, and neither is EOT here
  ${join(",", ["}", <<INNER
    } ${"x"} {
  INNER
  ])}
  "an open quote
  $${ {
	EOT
  indented  = <<-END_1
    resource "aws_eip" "indented" {
    END_1
  list = [
    "a", # ]
    <<-A
    ]
    A
    , "b",
  ]
  chosen = (
    true ? "{" : "}"
  )
}

resource "aws_eip" "behind" {
  instance = aws_instance.this["a]"].id
  domain   = "vpc"
}

data "aws_ami" "this" {
  owners = ["self"]
}

ephemeral "aws_secretsmanager_secret_version" "db" {
  secret_id = "db"
}

# The same name as a resource's, in the other mode.
resource "aws_ami" "this" {
  name = "made"
}

resource "aws_ünïcode" "größe-1" {
  naïve-name = true
}
