# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

closed_ingress := {"min_length": number("closed-ingress", "min_length", 1)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/closed_ingress/each.rego
# METADATA
# title: "Nobody from everywhere"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/closed-ingress/each"
#   severity: "blocker"
#   source: "policy/lists.md"
package gonogo.terraform.closed_ingress.each

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains group.name if some group in subjects

deny contains findings.differs(reading, "not be one of", ["0.0.0.0/0", "::/0"]) if {
	some group in subjects
	some reading in terraform.read(group, ["ingress", "[*]", "cidr_blocks", "[*]"])
	reading.value in {"0.0.0.0/0", "::/0"}
}

deny contains findings.differs(reading, "not be one of", ["0.0.0.0/0", "::/0"]) if {
	some group in subjects
	some reading in terraform.read(group, ["ingress", "[*]", "cidr_blocks", "[*]"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read(group, ["ingress", "[*]", "cidr_blocks", "[*]"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains group.name if {
	some group in subjects
	says_nothing(group)
}

subjects := terraform.resources(["aws_security_group"])

says_nothing(group) if {
	some reading in terraform.read_shallow(group, ["ingress", "[*]", "cidr_blocks", "[*]"])
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(group) if count(terraform.read_shallow(group, ["ingress", "[*]", "cidr_blocks", "[*]"])) == 0

# --- policies/terraform/closed_ingress/one_action.rego
# METADATA
# title: "Nobody from everywhere"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/closed-ingress/one-action"
#   severity: "blocker"
#   source: "policy/lists.md"
package gonogo.terraform.closed_ingress.one_action

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.closed_ingress as params

judged contains listener.name if some listener in subjects

deny contains findings.unmet(reading, `have an element with type "redirect" and redirect[0].protocol "HTTPS"`) if {
	some listener in subjects
	some reading in terraform.read_parts(listener, ["default_action"], [
		["[*]", "type"],
		["[*]", "redirect", 0, "protocol"],
	])
	reading.state != "unknown"
	not right_default_action(reading.value)
}

deny contains findings.unmet(reading, sprintf(
	`be unset or have a length of at least %v and have every element matching "^arn:"`,
	[params.min_length],
)) if {
	some listener in subjects
	some reading in terraform.read_parts(listener, ["certificates"], [["[*]"]])
	reading.state != "unknown"
	not right_certificates(reading.value)
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in terraform.read_parts(listener, ["default_action"], [
		["[*]", "type"],
		["[*]", "redirect", 0, "protocol"],
	])
	reading.state == "unknown"
	not right_default_action(reading.value)
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in terraform.read_parts(listener, ["certificates"], [["[*]"]])
	reading.state == "unknown"
	not right_certificates(reading.value)
}

# These pass because nothing is said of them.
silent contains listener.name if {
	some listener in subjects
	says_nothing(listener)
}

subjects := terraform.resources(["aws_lb_listener"])

says_nothing(listener) if {
	some reading in terraform.read_shallow(listener, ["certificates"])
	reading.state == "known"
	reading.value in {null, []}
}

right_default_action(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["type"]) == "redirect"
	terraform.at(element, ["redirect", 0, "protocol"]) == "HTTPS"
}

right_certificates(value) if value in {null, []}

right_certificates(value) if {
	values.at_least(values.length(value), params.min_length)
	right_certificates_2(value)
}

right_certificates_2(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "^arn:")
	}
}
