# the bucket
resource "aws_s3_bucket" "media" {
  bucket = "media-prod"
}
