# METADATA
# title: "Bucket S3 privé (pas d'accès public)"
# description: "Un bucket public livre ses fichiers, souvent des données personnelles, à qui devine son nom\u00a0: c’est la fuite de masse la plus banale."
# scope: package
# custom:
#   id: "terraform/bucket-private/acl"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.terraform.bucket_private.acl

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains acl.name if some acl in subjects

deny contains findings.differs(reading, "not be", "public-read") if {
	some acl in subjects
	some reading in terraform.read(acl, ["acl"])
	reading.value == "public-read"
}

deny contains findings.differs(reading, "not be", "public-read-write") if {
	some acl in subjects
	some reading in terraform.read(acl, ["acl"])
	reading.value == "public-read-write"
}

deny contains findings.differs(reading, "not be", "authenticated-read") if {
	some acl in subjects
	some reading in terraform.read(acl, ["acl"])
	reading.value == "authenticated-read"
}

deny contains findings.unmet(reading, "not be everyone") if {
	some acl in subjects
	some reading in terraform.read(acl, ["access_control_policy", "[*]", "grant", "[*]", "grantee", "[*]", "uri"])
	values.matches(reading.value, "/global/(AllUsers|AuthenticatedUsers)$")
}

unknown contains findings.unsure(reading) if {
	some acl in subjects
	some field in [["acl"], ["access_control_policy", "[*]", "grant", "[*]", "grantee", "[*]", "uri"]]
	some reading in terraform.read(acl, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_s3_bucket_acl"])
