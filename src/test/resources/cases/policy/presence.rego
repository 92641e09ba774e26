# --- policies/terraform/own_key/key.rego
# METADATA
# title: "Encrypted with a key of our own"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/own-key/key"
#   severity: "high"
#   source: "policy/presence.md"
package gonogo.terraform.own_key.key

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains cluster.name if some cluster in subjects

deny contains findings.unset(reading) if {
	some cluster in subjects
	some reading in terraform.read_shallow(cluster, ["kms_key_id"])
	not terraform.given(reading)
}

deny contains findings.unmet(reading, "not be set") if {
	some cluster in subjects
	some reading in terraform.read_shallow(cluster, ["snapshot_identifier"])
	terraform.given(reading)
}

# These pass because nothing is said of them.
silent contains cluster.name if {
	some cluster in subjects
	says_nothing(cluster)
}

subjects := terraform.resources(["aws_rds_cluster"])

says_nothing(cluster) if {
	some field in [["kms_key_id"], ["snapshot_identifier"]]
	some reading in terraform.read_shallow(cluster, field)
	reading.state == "known"
	reading.value in {null, []}
}

# --- policies/terraform/own_key/pass_when_unstated.rego
# METADATA
# title: "Encrypted with a key of our own"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/own-key/pass-when-unstated"
#   severity: "high"
#   source: "policy/presence.md"
package gonogo.terraform.own_key.pass_when_unstated

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains cluster.name if some cluster in subjects

deny contains findings.differs(reading, "be", true) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["storage_encrypted"])
	reading.state == "known"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["storage_encrypted"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains cluster.name if {
	some cluster in subjects
	says_nothing(cluster)
}

subjects := terraform.resources(["aws_rds_cluster"])

says_nothing(cluster) if {
	some reading in terraform.read_shallow(cluster, ["storage_encrypted"])
	reading.state == "unstated"
}

# --- policies/terraform/own_key/unknown_when_unstated.rego
# METADATA
# title: "Encrypted with a key of our own"
# scope: package
# custom:
#   id: "terraform/own-key/unknown-when-unstated"
#   severity: "high"
#   source: "policy/presence.md"
package gonogo.terraform.own_key.unknown_when_unstated

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains cluster.name if some cluster in subjects

deny contains findings.differs(reading, "be", true) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["storage_encrypted"])
	reading.state == "known"
	reading.value != true
}

deny contains findings.unset(reading) if {
	some cluster in subjects
	some reading in terraform.read_shallow(cluster, ["engine"])
	reading.state == "known"
	not terraform.given(reading)
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["storage_encrypted"])
	reading.state != "known"
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read_shallow(cluster, ["engine"])
	reading.state == "unstated"
}

subjects := terraform.resources(["aws_rds_cluster"])
