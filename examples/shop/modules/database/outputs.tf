output "identifier" {
  value = aws_db_instance.main.identifier
}

output "arn" {
  value = aws_db_instance.main.arn
}

output "proxy_endpoint" {
  value = aws_db_proxy.main.endpoint
}
