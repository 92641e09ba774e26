# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

primary_backups := {"min_days": number("primary-backups", "min_days", 7)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/primary_backups.rego
# METADATA
# title: "A primary keeps backups"
# scope: package
# custom:
#   id: "terraform/primary-backups"
#   severity: "blocker"
#   source: "policy/unset-text.md"
package gonogo.terraform.primary_backups

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.primary_backups as params

judged contains instance.name if some instance in subjects

deny contains findings.beyond(reading, "be at least", params.min_days, "days") if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "days"))
	not values.at_least(values.measure_text(reading.value, "days"), params.min_days)
}

deny contains findings.unset(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["kms_key_id"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "match", "^([a-z-]*)$") if {
	some instance in subjects
	some reading in terraform.read(instance, ["final_snapshot_identifier"])
	reading.state != "unknown"
	not values.matches(reading.value, "^([a-z-]*)$")
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	values.garbled(reading.value, values.measure_text(reading.value, "days"))
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some field in [["backup_retention_period"], ["final_snapshot_identifier"]]
	some reading in terraform.read(instance, field)
	reading.state == "unknown"
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	terraform.given(reading)
}

# --- policies/terraform/primary_backups/asked.rego
# METADATA
# title: "A primary keeps backups"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/primary-backups/asked"
#   severity: "blocker"
#   source: "policy/unset-text.md"
package gonogo.terraform.primary_backups.asked

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains parameter.name if some parameter in subjects

deny contains findings.differs(reading, "be", "") if {
	some parameter in subjects
	some reading in terraform.read_written(parameter, ["description"])
	reading.state != "unknown"
	reading.value != ""
}

deny contains findings.differs(reading, "be one of", ["", "alias/ours"]) if {
	some parameter in subjects
	some reading in terraform.read_written(parameter, ["key_id"])
	reading.state != "unknown"
	not reading.value in {"", "alias/ours"}
}

deny contains findings.unmet(reading, `be unset or be ""`) if {
	some parameter in subjects
	some reading in terraform.read_written(parameter, ["allowed_pattern"])
	reading.state != "unknown"
	not right_allowed_pattern(reading.value)
}

unknown contains findings.unsure(reading) if {
	some parameter in subjects
	some field in [["description"], ["key_id"], ["allowed_pattern"]]
	some reading in terraform.read_written(parameter, field)
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains parameter.name if {
	some parameter in subjects
	says_nothing(parameter)
}

subjects := terraform.resources(["aws_ssm_parameter"])

says_nothing(parameter) if {
	some reading in terraform.read_shallow(parameter, ["allowed_pattern"])
	reading.state == "known"
	reading.value in {null, []}
}

right_allowed_pattern(value) if value in {null, []}

right_allowed_pattern(value) if value == ""

# --- policies/terraform/primary_backups/blocks.rego
# METADATA
# title: "A primary keeps backups"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/primary-backups/blocks"
#   severity: "blocker"
#   source: "policy/unset-text.md"
package gonogo.terraform.primary_backups.blocks

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains lb.name if some lb in subjects

deny contains findings.unmet(reading, "have an element with bucket set") if {
	some lb in subjects
	some reading in terraform.read_parts(lb, ["access_logs"], [["[*]", "bucket"]])
	reading.state != "unknown"
	not right_access_logs(reading.value)
}

deny contains findings.unmet(reading, "not be set") if {
	some lb in subjects
	some reading in terraform.read_shallow(lb, ["subnet_mapping", "[*]", "private_ipv4_address"])
	terraform.given(reading)
}

deny contains findings.unset(reading) if {
	some lb in subjects
	some reading in terraform.read_shallow(lb, ["tags", "owner"])
	not terraform.given(reading)
}

unknown contains findings.unsure(reading) if {
	some lb in subjects
	some reading in terraform.read_parts(lb, ["access_logs"], [["[*]", "bucket"]])
	reading.state == "unknown"
	not right_access_logs(reading.value)
}

# These pass because nothing is said of them.
silent contains lb.name if {
	some lb in subjects
	says_nothing(lb)
}

subjects := terraform.resources(["aws_lb"])

says_nothing(lb) if {
	some field in [["subnet_mapping", "[*]", "private_ipv4_address"], ["tags", "owner"]]
	some reading in terraform.read_shallow(lb, field)
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(lb) if count(terraform.read_shallow(lb, ["subnet_mapping", "[*]", "private_ipv4_address"])) == 0

right_access_logs(value) if {
	is_array(value)
	some element in value
	is_object(element)
	not terraform.at(element, ["bucket"]) in {null, []}
}

# --- policies/terraform/primary_backups/linked.rego
# METADATA
# title: "A primary keeps backups"
# scope: package
# custom:
#   id: "terraform/primary-backups/linked"
#   severity: "blocker"
#   source: "policy/unset-text.md"
package gonogo.terraform.primary_backups.linked

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains bucket.name if some bucket in subjects

deny contains findings.about(bucket, "no aws_s3_bucket_public_access_block points at it") if {
	count(strays) == 0
	some bucket in subjects
	count(related(bucket)) == 0
}

unknown contains findings.about(bucket, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some bucket in subjects
	count(related(bucket)) == 0
	some stray in strays
}

subjects := terraform.resources(["aws_s3_bucket"])

related(bucket) := terraform.leading(links, bucket, ["bucket"])

links := terraform.links(["aws_s3_bucket_public_access_block"], ["bucket"])

# These may point at any of them.
strays := terraform.strays(["aws_s3_bucket_public_access_block"], ["bucket"], terraform.resources(["aws_s3_bucket"]))
