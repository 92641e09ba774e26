# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "terraform/storage-credentials-iam-roles/rights"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner un rôle aux pods (IRSA, EKS Pod Identity), aux tâches ECS et aux instances, puis
#     désactiver et supprimer les aws_iam_access_key."
package gonogo.terraform.storage_credentials_iam_roles.rights

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.unmet(reading, "name what may be done, where all of S3 is meant") if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	right_actions(reading.value)
}

deny contains findings.unmet(reading, "name what may be done, where all of S3 is meant") if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
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
	not reading.value in {"policy", "role", "user"}
}

excluded(statement) if {
	some reading in views.read(statement, ["effect"])
	reading.state == "known"
	reading.value != "allow"
}

excluded(statement) if {
	some reading in views.read_parts(statement, ["resources"], [["[*]"]])
	reading.state == "known"
	not right_resources(reading.value)
}

doubts(statement) := array.concat(
	[reading |
		some field in [["of"], ["effect"]]
		some reading in views.read(statement, field)
		reading.state != "known"
	],
	[reading | some reading in views.read_parts(statement, ["resources"], [["[*]"]]); reading.state != "known"],
)

wanting(statement) if {
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	right_actions(reading.value)
}

right_actions(value) if {
	is_array(value)
	some element in value
	values.matches(element, `^(?i)(\*|\*:\*|s3:\*)$`)
}

right_resources(value) if {
	is_array(value)
	some element in value
	values.matches(element, `^(arn:[a-z-]+:s3:::)?\*(/\*)?$`)
}
