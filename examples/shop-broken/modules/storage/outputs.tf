output "static_domain_name" {
  value = aws_s3_bucket.this["static"].bucket_regional_domain_name
}

output "media_arn" {
  value = aws_s3_bucket.this["media"].arn
}
