# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "terraform/incremental-backups-configured/dynamodb"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.terraform.incremental_backups_configured.dynamodb

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains table.name if some table in subjects

deny contains findings.differs(reading, "be", true) if {
	some table in subjects
	some reading in terraform.read(table, ["point_in_time_recovery", 0, "enabled"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some table in subjects
	some reading in terraform.read(table, ["point_in_time_recovery", 0, "enabled"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [table |
	some table in candidates
	count(doubts(table)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some table in candidates
	wanting(table)
	some reading in doubts(table)
]

candidates := [table |
	some table in terraform.resources(["aws_dynamodb_table"])
	not excluded(table)
]

excluded(table) if {
	some reading in terraform.read(table, ["hash_key"])
	reading.state == "known"
	reading.value == "LockID"
}

excluded(table) if {
	some reading in terraform.read(table, ["ttl", 0, "enabled"])
	reading.state == "known"
	reading.value == true
}

doubts(table) := [reading |
	some field in [["hash_key"], ["ttl", 0, "enabled"]]
	some reading in terraform.read(table, field)
	reading.state == "unknown"
]

wanting(table) if {
	some reading in terraform.read(table, ["point_in_time_recovery", 0, "enabled"])
	reading.state != "known"
}

wanting(table) if {
	some reading in terraform.read(table, ["point_in_time_recovery", 0, "enabled"])
	reading.value != true
}
