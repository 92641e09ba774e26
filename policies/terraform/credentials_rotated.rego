# METADATA
# title: "Credentials rotées"
# description: "Un secret que prestataires et recette ont vu ne doit pas ouvrir la production."
# scope: package
# custom:
#   id: "terraform/credentials-rotated"
#   severity: "high"
#   source: "content/fr/08-pre-launch.md"
#   remedy: "Remplacer avant l’ouverture SECRET_KEY, base, Redis, clés d’API et de nuage, puis activer
#     la rotation automatique, celle de KMS comprise."
package gonogo.terraform.credentials_rotated

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains key.name if some key in subjects

deny contains findings.differs(reading, "be", true) if {
	some key in subjects
	some reading in terraform.read(key, ["enable_key_rotation"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some key in subjects
	some reading in terraform.read(key, ["enable_key_rotation"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [key |
	some key in candidates
	count(doubts(key)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some key in candidates
	wanting(key)
	some reading in doubts(key)
]

candidates := [key |
	some key in terraform.resources(["aws_kms_key"])
	not excluded(key)
]

excluded(key) if {
	some reading in terraform.read(key, ["customer_master_key_spec"])
	reading.state == "known"
	not right_customer_master_key_spec(reading.value)
}

excluded(key) if {
	some reading in terraform.read_shallow(key, ["custom_key_store_id"])
	terraform.given(reading)
}

doubts(key) := [reading | some reading in terraform.read(key, ["customer_master_key_spec"]); reading.state == "unknown"]

wanting(key) if {
	some reading in terraform.read(key, ["enable_key_rotation"])
	reading.state != "known"
}

wanting(key) if {
	some reading in terraform.read(key, ["enable_key_rotation"])
	reading.value != true
}

right_customer_master_key_spec(value) if value in {null, []}

right_customer_master_key_spec(value) if value == "SYMMETRIC_DEFAULT"
