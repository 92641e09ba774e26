# --- policies/dotenv/origins.rego
# METADATA
# title: "No origin but ours"
# scope: package
# custom:
#   id: "dotenv/origins"
#   severity: "high"
#   source: "policy/silence.md"
package gonogo.dotenv.origins

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, `be unset or be one of "0", "false"`) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not right_cors_allow_all(reading.value)
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

subjects := [variable | some variable in ["CORS_ALLOW_ALL"]; dotenv.here]

says_nothing(variable) if not dotenv.there(variable)

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}

right_cors_allow_all(value) if value in {null, ""}

right_cors_allow_all(value) if value in {"0", "false"}

# --- policies/kubernetes/host_apart/capabilities.rego
# METADATA
# title: "Nothing is shared with the node"
# scope: package
# custom:
#   id: "kubernetes/host-apart/capabilities"
#   severity: "high"
#   source: "policy/silence.md"
package gonogo.kubernetes.host_apart.capabilities

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains container.name if {
	some container in subjects
	not says_nothing(container)
}

deny contains findings.unset(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["securityContext", "capabilities", "add", "[*]"])
	reading.value == null
}

deny contains findings.differs(reading, "not be one of", ["SYS_ADMIN"]) if {
	some container in subjects
	some reading in kubernetes.read(container, ["securityContext", "capabilities", "add", "[*]"])
	reading.value in {"SYS_ADMIN"}
}

subjects := kubernetes.containers(["containers", "initContainers"])

says_nothing(container) if {
	some reading in kubernetes.read(container, ["securityContext", "capabilities", "add", "[*]"])
	reading.value in {null, []}
}

says_nothing(container) if count(kubernetes.read(container, ["securityContext", "capabilities", "add", "[*]"])) == 0

# --- policies/kubernetes/host_apart/namespaces.rego
# METADATA
# title: "Nothing is shared with the node"
# scope: package
# custom:
#   id: "kubernetes/host-apart/namespaces"
#   severity: "high"
#   source: "policy/silence.md"
package gonogo.kubernetes.host_apart.namespaces

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains pod.name if some pod in subjects

deny contains findings.differs(reading, "not be", true) if {
	some pod in subjects
	some field in [["spec", "hostNetwork"], ["spec", "hostPID"]]
	some reading in kubernetes.read(pod, field)
	reading.value == true
}

# These pass because nothing is said of them.
silent contains pod.name if {
	some pod in subjects
	says_nothing(pod)
}

subjects := kubernetes.objects(["Pod"])

says_nothing(pod) if {
	some field in [["spec", "hostNetwork"], ["spec", "hostPID"]]
	some reading in kubernetes.read(pod, field)
	reading.value in {null, []}
}

# --- policies/terraform/bucket_logged.rego
# METADATA
# title: "The way to the other"
# scope: package
# custom:
#   id: "terraform/bucket-logged"
#   severity: "high"
#   source: "policy/silence.md"
package gonogo.terraform.bucket_logged

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains bucket.name if {
	some bucket in subjects
	not says_nothing(bucket)
}

deny contains findings.about(bucket, "no aws_s3_bucket_ownership_controls points at it") if {
	count(strays) == 0
	some bucket in subjects
	count(related(bucket)) == 0
}

deny contains findings.differs(reading, "not be", "ObjectWriter") if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read(other, ["rule", "[*]", "object_ownership"])
	reading.value == "ObjectWriter"
}

deny contains findings.differs(reading, "not be", "ObjectWriter") if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read(other, ["rule", "[*]", "object_ownership"])
	reading.state == "unstated"
}

unknown contains findings.about(bucket, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some bucket in subjects
	count(related(bucket)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read(other, ["rule", "[*]", "object_ownership"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_s3_bucket"])

related(bucket) := terraform.leading(links, bucket, ["bucket"])

links := terraform.links(["aws_s3_bucket_ownership_controls"], ["bucket"])

# These may point at any of them.
strays := terraform.strays(["aws_s3_bucket_ownership_controls"], ["bucket"], terraform.resources(["aws_s3_bucket"]))

says_nothing(bucket) if {
	some other in related(bucket)
	some reading in terraform.read_shallow(other, ["rule", "[*]", "object_ownership"])
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(bucket) if {
	some other in related(bucket)
	count(terraform.read_shallow(other, ["rule", "[*]", "object_ownership"])) == 0
}

# --- policies/terraform/group_closed.rego
# METADATA
# title: "Nobody from anywhere"
# scope: package
# custom:
#   id: "terraform/group-closed"
#   severity: "high"
#   source: "policy/silence.md"
package gonogo.terraform.group_closed

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains group.name if some group in subjects

deny contains findings.unmet(reading, `not have an element with cidr_blocks having an element "0.0.0.0/0"`) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "cidr_blocks", "[*]"]])
	right_ingress(reading.value)
}

deny contains findings.differs(reading, "not be", "Managed by Terraform") if {
	some group in subjects
	some reading in terraform.read(group, ["description"])
	reading.value == "Managed by Terraform"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "cidr_blocks", "[*]"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read(group, ["description"])
	reading.state == "unknown"
}

unknown contains findings.silent(reading) if {
	some group in subjects
	some field in [["ingress"], ["description"]]
	some reading in terraform.read_shallow(group, field)
	reading.state != "unknown"
	reading.value in {null, []}
}

subjects := terraform.resources(["aws_security_group"])

right_ingress(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_cidr_blocks(terraform.at(element, ["cidr_blocks"]))
}

right_cidr_blocks(value) if {
	is_array(value)
	some element in value
	element == "0.0.0.0/0"
}
