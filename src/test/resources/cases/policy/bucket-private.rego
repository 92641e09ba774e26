# --- policies/terraform/bucket_private.rego
# METADATA
# title: "Bucket S3 privé (pas d'accès public)"
# scope: package
# custom:
#   id: "terraform/bucket-private"
#   severity: "blocker"
#   source: "policy/bucket-private.md"
package gonogo.terraform.bucket_private

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains bucket.name if some bucket in subjects

deny contains findings.about(bucket, "no aws_s3_bucket_public_access_block points at it") if {
	count(strays) == 0
	some bucket in subjects
	count(related(bucket)) == 0
}

deny contains findings.differs(reading, "be", true) if {
	some bucket in subjects
	some other in related(bucket)
	some field in [["block_public_acls"], ["block_public_policy"], ["ignore_public_acls"], ["restrict_public_buckets"]]
	some reading in terraform.read(other, field)
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.about(bucket, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some bucket in subjects
	count(related(bucket)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if {
	some bucket in subjects
	some other in related(bucket)
	some field in [["block_public_acls"], ["block_public_policy"], ["ignore_public_acls"], ["restrict_public_buckets"]]
	some reading in terraform.read(other, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_s3_bucket"])

related(bucket) := terraform.leading(links, bucket, ["bucket"])

links := terraform.links(["aws_s3_bucket_public_access_block"], ["bucket"])

# These may point at any of them.
strays := terraform.strays(["aws_s3_bucket_public_access_block"], ["bucket"], terraform.resources(["aws_s3_bucket"]))
