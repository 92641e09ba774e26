# --- policies/dotenv/own_user.rego
# METADATA
# title: "No user of everyone"
# scope: package
# custom:
#   id: "dotenv/own-user"
#   severity: "high"
#   source: "policy/not-in.md"
package gonogo.dotenv.own_user

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.unset(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	not dotenv.given(reading)
}

deny contains findings.differs(reading, "not be one of", ["postgres"]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	reading.value in {"postgres"}
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DB_USER"]; dotenv.there(variable)]

# --- policies/kubernetes/own_user.rego
# METADATA
# title: "No user of everyone"
# scope: package
# custom:
#   id: "kubernetes/own-user"
#   severity: "high"
#   source: "policy/not-in.md"
package gonogo.kubernetes.own_user

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains deployment.name if some deployment in subjects

deny contains findings.unset(reading) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "strategy", "type"])
	reading.value == null
}

deny contains findings.differs(reading, "not be one of", ["Recreate"]) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "strategy", "type"])
	reading.value in {"Recreate"}
}

subjects := kubernetes.objects(["Deployment"])

# --- policies/terraform/own_user.rego
# METADATA
# title: "No user of everyone"
# scope: package
# custom:
#   id: "terraform/own-user"
#   severity: "high"
#   source: "policy/not-in.md"
package gonogo.terraform.own_user

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.unset(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["username"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "not be one of", ["postgres", "admin"]) if {
	some instance in subjects
	some reading in terraform.read(instance, ["username"])
	reading.value in {"postgres", "admin"}
}

deny contains findings.differs(reading, "not be one of", ["postgres", "admin"]) if {
	some instance in subjects
	some reading in terraform.read(instance, ["username"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read(instance, ["username"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_db_instance"])

# --- policies/terraform/own_user/rules.rego
# METADATA
# title: "No user of everyone"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/own-user/rules"
#   severity: "high"
#   source: "policy/not-in.md"
package gonogo.terraform.own_user.rules

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains group.name if some group in subjects

deny contains findings.unmet(reading, "not have an element with to_port not unset or one of 80, 443") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "to_port"]])
	reading.state == "known"
	right_ingress(reading.value)
}

deny contains findings.unmet(reading, "not have an element with to_port not unset or one of 80, 443") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "to_port"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "to_port"]])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains group.name if {
	some group in subjects
	says_nothing(group)
}

subjects := terraform.resources(["aws_security_group"])

says_nothing(group) if {
	some reading in terraform.read_shallow(group, ["ingress"])
	reading.state == "known"
	reading.value in {null, []}
}

right_ingress(value) if {
	is_array(value)
	some element in value
	is_object(element)
	not terraform.at(element, ["to_port"]) in {null, []}
	not terraform.at(element, ["to_port"]) in {80, 443}
}
