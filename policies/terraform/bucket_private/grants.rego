# METADATA
# title: "Bucket S3 privé (pas d'accès public)"
# description: "Un bucket public livre ses fichiers, souvent des données personnelles, à qui devine
#   son nom : c’est la fuite de masse la plus banale."
# scope: package
# custom:
#   id: "terraform/bucket-private/grants"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Attacher à chaque bucket un aws_s3_bucket_public_access_block aux quatre drapeaux vrais,
#     même si le compte bloque déjà, et servir les fichiers par CloudFront (OAC) ou par URL signées."
package gonogo.terraform.bucket_private.grants

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.bucket_private as params

judged contains acl.name if some acl in subjects

deny contains findings.unmet(reading, "name no one but accounts and groups of one's own") if {
	some acl in subjects
	some reading in terraform.read_parts(acl, ["access_control_policy", "[*]", "grant"], [["[*]", "grantee", 0, "uri"]])
	reading.state == "known"
	not right_grant(reading.value)
}

deny contains findings.unmet(reading, "name no one but accounts and groups of one's own") if {
	some acl in subjects
	some reading in terraform.read_parts(acl, ["access_control_policy", "[*]", "grant"], [["[*]", "grantee", 0, "uri"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some acl in subjects
	some reading in terraform.read_parts(acl, ["access_control_policy", "[*]", "grant"], [["[*]", "grantee", 0, "uri"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [acl |
	some acl in candidates
	count(doubts(acl)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some acl in candidates
	wanting(acl)
	some reading in doubts(acl)
]

candidates := [acl |
	some acl in terraform.resources(["aws_s3_bucket_acl"])
	not excluded(acl)
]

excluded(acl) if {
	some reading in terraform.read_shallow(acl, ["acl"])
	terraform.given(reading)
}

excluded(acl) if {
	some reading in terraform.read_shallow(acl, ["access_control_policy"])
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

doubts(acl) := [reading |
	some reading in terraform.read_shallow(acl, ["access_control_policy"])
	reading.state != "known"
]

wanting(acl) if {
	some reading in terraform.read_parts(acl, ["access_control_policy", "[*]", "grant"], [["[*]", "grantee", 0, "uri"]])
	reading.state != "known"
}

wanting(acl) if {
	some reading in terraform.read_parts(acl, ["access_control_policy", "[*]", "grant"], [["[*]", "grantee", 0, "uri"]])
	not right_grant(reading.value)
}

right_grant(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		not values.matches(terraform.at(element, ["grantee", 0, "uri"]), "/global/(AllUsers|AuthenticatedUsers)$")
	}
}
