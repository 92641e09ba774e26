# --- policies/kubernetes/audit_trail/policy.rego
# METADATA
# title: "Somebody watches"
# scope: package
# custom:
#   id: "kubernetes/audit-trail/policy"
#   severity: "high"
#   source: "policy/exists.md"
package gonogo.kubernetes.audit_trail.policy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.profile

judged contains network_policy.name if some network_policy in subjects

unknown contains findings.nowhere(
	"NetworkPolicy",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	expected
	count(subjects) == 0
}

deny contains findings.nowhere("NetworkPolicy", "there must be one") if {
	kubernetes.here
	kubernetes.whole
	expected
	count(subjects) == 0
}

subjects := kubernetes.objects(["NetworkPolicy"])

expected if {
	profile.has("audited")
}

expected if {
	count(kubernetes.objects([
		"Deployment",
		"StatefulSet",
		"DaemonSet",
		"ReplicationController",
		"DeploymentConfig",
		"Rollout",
		"Service.serving.knative.dev",
		"Service",
	])) > 0
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

audit_trail := {"min_days": number("audit-trail", "min_days", 90)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/audit_trail.rego
# METADATA
# title: "Somebody watches"
# scope: package
# custom:
#   id: "terraform/audit-trail"
#   severity: "high"
#   source: "policy/exists.md"
package gonogo.terraform.audit_trail

import data.gonogo.lib.findings
import data.gonogo.lib.profile
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.audit_trail as params

judged contains cloudtrail.name if some cloudtrail in subjects

deny contains findings.nowhere("aws_cloudtrail", sprintf(
	"there must be one with is_multi_region_trail true and retention at least %v days",
	[params.min_days],
)) if {
	terraform.here
	expected
	count(subjects) == 0
	count(doubtful) == 0
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	expected
	count(subjects) == 0
	some reading in doubtful
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [cloudtrail |
	some cloudtrail in candidates
	count(doubts(cloudtrail)) == 0
]

doubtful := [reading |
	some cloudtrail in candidates
	some reading in doubts(cloudtrail)
]

candidates := [cloudtrail |
	some cloudtrail in terraform.resources(["aws_cloudtrail"])
	not excluded(cloudtrail)
]

excluded(cloudtrail) if {
	some reading in terraform.read(cloudtrail, ["is_multi_region_trail"])
	reading.state == "known"
	reading.value != true
}

excluded(cloudtrail) if {
	some reading in terraform.read(cloudtrail, ["retention"])
	reading.state == "known"
	not values.garbled(reading.value, values.measure_text(reading.value, "days"))
	not values.at_least(values.measure_text(reading.value, "days"), params.min_days)
}

doubts(cloudtrail) := array.concat(
	[reading |
		some field in [["is_multi_region_trail"], ["retention"]]
		some reading in terraform.read(cloudtrail, field)
		reading.state != "known"
	],
	[findings.illegible(reading, "duration") |
		some reading in terraform.read(cloudtrail, ["retention"])
		values.garbled(reading.value, values.measure_text(reading.value, "days"))
	],
)

expected if {
	profile.has("audited")
}

# --- policies/terraform/static_cdn.rego
# METADATA
# title: "The static files have a CDN"
# scope: package
# custom:
#   id: "terraform/static-cdn"
#   severity: "medium"
#   source: "policy/exists.md"
package gonogo.terraform.static_cdn

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains distribution.name if some distribution in subjects

deny contains findings.nowhere("aws_cloudfront_distribution", "there must be one with enabled true") if {
	terraform.here
	expected
	count(subjects) == 0
	count(doubtful) == 0
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	expected
	count(subjects) == 0
	some reading in doubtful
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [distribution |
	some distribution in candidates
	count(doubts(distribution)) == 0
]

doubtful := [reading |
	some distribution in candidates
	some reading in doubts(distribution)
]

candidates := [distribution |
	some distribution in terraform.resources(["aws_cloudfront_distribution"])
	not excluded(distribution)
]

excluded(distribution) if {
	some reading in terraform.read(distribution, ["enabled"])
	reading.state == "known"
	reading.value != true
}

doubts(distribution) := [reading | some reading in terraform.read(distribution, ["enabled"]); reading.state != "known"]

expected if {
	count(terraform.resources(["aws_s3_bucket_website_configuration"])) > 0
}
