# METADATA
# title: "Bucket S3 privé (pas d'accès public)"
# description: "Un bucket public livre ses fichiers, souvent des données personnelles, à qui devine
#   son nom : c’est la fuite de masse la plus banale."
# scope: package
# custom:
#   id: "terraform/bucket-private/acl"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Attacher à chaque bucket un aws_s3_bucket_public_access_block aux quatre drapeaux vrais,
#     même si le compte bloque déjà, et servir les fichiers par CloudFront (OAC) ou par URL signées."
package gonogo.terraform.bucket_private.acl

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains acl.name if some acl in subjects

deny contains findings.differs(reading, "not be one of", [
	"public-read",
	"public-read-write",
	"authenticated-read",
]) if {
	some acl in subjects
	some reading in terraform.read(acl, ["acl"])
	reading.value in {"public-read", "public-read-write", "authenticated-read"}
}

deny contains findings.differs(reading, "not be one of", [
	"public-read",
	"public-read-write",
	"authenticated-read",
]) if {
	some acl in subjects
	some reading in terraform.read(acl, ["acl"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some acl in subjects
	some reading in terraform.read(acl, ["acl"])
	reading.state == "unknown"
}

subjects := [acl |
	some acl in terraform.resources(["aws_s3_bucket_acl"])
	not excluded(acl)
]

excluded(acl) if {
	some reading in terraform.read_shallow(acl, ["acl"])
	not terraform.given(reading)
}
