# --- policies/dotenv/may_be_missing.rego
# METADATA
# title: "A variable that may be missing"
# scope: package
# custom:
#   id: "dotenv/may-be-missing"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.dotenv.may_be_missing

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, `be unset or match "^https:"`) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not right_proxy(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains variable if {
	some variable in subjects
	says_nothing(variable)
}

subjects := [variable | some variable in ["PROXY"]; dotenv.here]

says_nothing(variable) if not dotenv.there(variable)

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}

right_proxy(value) if value in {null, ""}

right_proxy(value) if values.matches(value, "^https:")

# --- policies/dotenv/one_of_two.rego
# METADATA
# title: "A variable of several names that must be there and be as said"
# scope: package
# custom:
#   id: "dotenv/one-of-two"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.dotenv.one_of_two

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.nowhere("API_URL or SERVICE_URL", "one of them must be set") if {
	dotenv.here
	count(subjects) == 0
}

deny contains findings.unset(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	not dotenv.given(reading)
}

deny contains findings.differs(reading, "match", "^https:") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.matches(reading.value, "^https:")
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["API_URL", "SERVICE_URL"]; dotenv.there(variable)]

# --- policies/dotenv/there_and_right.rego
# METADATA
# title: "A variable that must be there and be as said"
# scope: package
# custom:
#   id: "dotenv/there-and-right"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.dotenv.there_and_right

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unset(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	not dotenv.given(reading)
}

deny contains findings.differs(reading, "match", "^https:") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.matches(reading.value, "^https:")
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["API_URL"]; dotenv.here]

# --- policies/k6/nobody_can_tell.rego
# METADATA
# title: "A statistic without which nobody can tell"
# scope: package
# custom:
#   id: "k6/nobody-can-tell"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.k6.nobody_can_tell

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.nobody_can_tell as params

judged contains metric if some metric in subjects

unknown contains findings.nowhere("http_req_duration", "must be measured") if {
	k6.here
	count(subjects) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", 0)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", 0)
	reading.state == "unknown"
}

deny contains findings.beyond(reading, "be at most", params.max_ms, "ms") if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", 0)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_ms)
}

subjects := [metric | some metric in ["http_req_duration"]; k6.measured(metric)]

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

lengths := {"min_length": number("lengths", "min_length", 8)}

nobody_can_tell := {"max_ms": number("nobody-can-tell", "max_ms", 1250)}

three_bounds := {
	"terraform_max_shard_count": number("three-bounds", "terraform_max_shard_count", 2),
	"terraform_max_shard_count_2": number("three-bounds", "terraform_max_shard_count_2", 6),
	"terraform_max_shard_count_3": number("three-bounds", "terraform_max_shard_count_3", 10),
	"terraform_min_shard_count": number("three-bounds", "terraform_min_shard_count", 1),
	"terraform_min_shard_count_2": number("three-bounds", "terraform_min_shard_count_2", 5),
	"terraform_min_shard_count_3": number("three-bounds", "terraform_min_shard_count_3", 9),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/left_to_provider.rego
# METADATA
# title: "What must be there, and may be the provider's to choose"
# scope: package
# custom:
#   id: "terraform/left-to-provider"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.terraform.left_to_provider

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.unset(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["availability_zone"])
	reading.state == "known"
	not terraform.given(reading)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["availability_zone"])
	reading.state == "unstated"
}

subjects := terraform.resources(["aws_db_instance"])

# --- policies/terraform/lengths.rego
# METADATA
# title: "Lengths of every kind"
# scope: package
# custom:
#   id: "terraform/lengths"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.terraform.lengths

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.lengths as params

judged contains lb.name if {
	some lb in subjects
	not says_nothing(lb)
}

deny contains findings.unmet(reading, "have a length of one of 2, 3") if {
	some lb in subjects
	some reading in terraform.read_shallow(lb, ["subnets"])
	reading.state != "unknown"
	not values.length(reading.value) in {2, 3}
}

deny contains findings.unmet(reading, sprintf("have a length of 4 or at least %v", [params.min_length])) if {
	some lb in subjects
	some reading in terraform.read_shallow(lb, ["name"])
	reading.state != "unknown"
	not right_name(values.length(reading.value))
}

deny contains findings.unmet(reading, "have a length of not 2") if {
	some lb in subjects
	some reading in terraform.read_shallow(lb, ["security_groups"])
	reading.state != "unknown"
	not right_security_groups(values.length(reading.value))
}

unknown contains findings.unsure(reading) if {
	some lb in subjects
	some field in [["subnets"], ["name"], ["security_groups"]]
	some reading in terraform.read_shallow(lb, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_lb"])

says_nothing(lb) if {
	some reading in terraform.read_shallow(lb, ["security_groups"])
	reading.state == "known"
	reading.value in {null, []}
}

right_name(value) if value == 4

right_name(value) if values.at_least(value, params.min_length)

right_security_groups(value) if value != 2

# --- policies/terraform/none_of_all.rego
# METADATA
# title: "None of what looks into a value"
# scope: package
# custom:
#   id: "terraform/none-of-all"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.terraform.none_of_all

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains instance.name if {
	some instance in subjects
	not says_nothing(instance)
}

deny contains findings.differs(reading, "not have a length of", 5) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["security_groups"])
	values.length(reading.value) == 5
}

deny contains findings.differs(reading, "not have a length of", 5) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["security_groups"])
	reading.state == "unstated"
}

deny contains findings.unmet(reading, `not have an element "default"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["security_groups"], [["[*]"]])
	right_security_groups(reading.value)
}

deny contains findings.unmet(reading, `not have an element "default"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["security_groups"], [["[*]"]])
	reading.state == "unstated"
}

deny contains findings.unmet(reading, `not have every element "open"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["security_groups"], [["[*]"]])
	right_security_groups_2(reading.value)
}

deny contains findings.unmet(reading, `not have every element "open"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["security_groups"], [["[*]"]])
	reading.state == "unstated"
}

deny contains findings.unmet(reading, `not have http_endpoint "disabled"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["metadata_options", 0], [["http_endpoint"]])
	right_metadata_options(reading.value)
}

deny contains findings.unmet(reading, `not have http_endpoint "disabled"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["metadata_options", 0], [["http_endpoint"]])
	reading.state == "unstated"
}

deny contains findings.unmet(reading, `not have http_tokens "optional" or be unset`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["metadata_options", 0], [["http_tokens"]])
	reading.state == "known"
	right_metadata_options_2(reading.value)
}

deny contains findings.unmet(reading, `not have http_tokens "optional" or be unset`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["metadata_options", 0], [["http_tokens"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["security_groups"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["security_groups"], [["[*]"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["metadata_options", 0], [["http_endpoint"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["metadata_options", 0], [["http_tokens"]])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_instance"])

says_nothing(instance) if {
	some field in [["security_groups"], ["metadata_options", 0]]
	some reading in terraform.read_shallow(instance, field)
	reading.state == "known"
	reading.value in {null, []}
}

right_security_groups(value) if {
	is_array(value)
	some element in value
	element == "default"
}

right_security_groups_2(value) if {
	is_array(value)
	every element in value {
		element == "open"
	}
}

right_metadata_options(value) if {
	is_object(value)
	terraform.at(value, ["http_endpoint"]) == "disabled"
}

right_metadata_options_2(value) if {
	is_object(value)
	terraform.at(value, ["http_tokens"]) == "optional"
}

right_metadata_options_2(value) if value in {null, []}

# --- policies/terraform/three_bounds.rego
# METADATA
# title: "Bounds of one field that stand in several alternatives get names of their own"
# scope: package
# custom:
#   id: "terraform/three-bounds"
#   severity: "low"
#   source: "policy/seldom-written.md"
package gonogo.terraform.three_bounds

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.three_bounds as params

judged contains stream.name if some stream in subjects

deny contains findings.unmet(reading, sprintf(
	"be at least %v and be at most %v or be at least %v and be at most %v or be at least %v and be at most %v",
	[
		params.terraform_min_shard_count,
		params.terraform_max_shard_count,
		params.terraform_min_shard_count_2,
		params.terraform_max_shard_count_2,
		params.terraform_min_shard_count_3,
		params.terraform_max_shard_count_3,
	],
)) if {
	some stream in subjects
	some reading in terraform.read(stream, ["shard_count"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not right_shard_count(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some stream in subjects
	some reading in terraform.read(stream, ["shard_count"])
	values.garbled(reading.value, values.number(reading.value))
	not right_shard_count(reading.value)
}

unknown contains findings.unsure(reading) if {
	some stream in subjects
	some reading in terraform.read(stream, ["shard_count"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_kinesis_stream"])

right_shard_count(value) if {
	values.at_least(values.number(value), params.terraform_min_shard_count)
	values.at_most(values.number(value), params.terraform_max_shard_count)
}

right_shard_count(value) if {
	values.at_least(values.number(value), params.terraform_min_shard_count_2)
	values.at_most(values.number(value), params.terraform_max_shard_count_2)
}

right_shard_count(value) if {
	values.at_least(values.number(value), params.terraform_min_shard_count_3)
	values.at_most(values.number(value), params.terraform_max_shard_count_3)
}
