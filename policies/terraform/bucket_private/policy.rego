# METADATA
# title: "Bucket S3 privé (pas d'accès public)"
# description: "Un bucket public livre ses fichiers, souvent des données personnelles, à qui devine
#   son nom : c’est la fuite de masse la plus banale."
# scope: package
# custom:
#   id: "terraform/bucket-private/policy"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Attacher à chaque bucket un aws_s3_bucket_public_access_block aux quatre drapeaux vrais,
#     même si le compte bloque déjà, et servir les fichiers par CloudFront (OAC) ou par URL signées."
package gonogo.terraform.bucket_private.policy

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.unmet(reading, "be only for those whom it names, or whom a condition leaves") if {
	some statement in subjects
	some reading in views.read(statement, ["public"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read(statement, ["public"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [statement |
	some statement in candidates
	count(doubts(statement)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some statement in candidates
	wanting(statement)
	some reading in doubts(statement)
]

candidates := [statement |
	some statement in policy_statements.subjects
	not excluded(statement)
]

excluded(statement) if {
	some reading in views.read(statement, ["of"])
	reading.state == "known"
	not reading.value in {"bucket", "access-point"}
}

doubts(statement) := [reading | some reading in views.read(statement, ["of"]); reading.state != "known"]

wanting(statement) if {
	some reading in views.read(statement, ["public"])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read(statement, ["public"])
	reading.value != false
}
