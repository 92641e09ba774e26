resource "aws_s3_bucket" "this" {
  for_each = var.buckets

  bucket        = "${var.prefix}-${each.key}"
  force_destroy = false
  tags          = { Name = "${var.prefix}-${each.key}" }
}

resource "aws_s3_bucket_cors_configuration" "media" {
  bucket = aws_s3_bucket.this["media"].id

  cors_rule {
    id              = "shop"
    allowed_methods = ["GET", "HEAD", "PUT"]
    allowed_origins = ["https://shop.example.com", "https://admin.shop.example.com"]
    allowed_headers = ["content-type", "content-md5"]
    expose_headers  = ["ETag"]
    max_age_seconds = 3600
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "dumps" {
  bucket = aws_s3_bucket.this["dumps"].id

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = 180
    }
  }
}

resource "aws_s3_bucket_ownership_controls" "this" {
  for_each = var.buckets

  bucket = aws_s3_bucket.this[each.key].id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_policy" "static" {
  bucket = aws_s3_bucket.this["static"].id
  policy = var.static_policy
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each = var.buckets

  block_public_acls       = true
  block_public_policy     = each.value.public_policy
  bucket                  = aws_s3_bucket.this[each.key].id
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = var.buckets

  bucket = aws_s3_bucket.this[each.key].id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = var.buckets

  bucket = aws_s3_bucket.this[each.key].id

  versioning_configuration {
    status = "Enabled"
  }
}
