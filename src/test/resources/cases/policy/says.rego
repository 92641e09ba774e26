# --- policies/dotenv/hosts.rego
# METADATA
# title: "Hosts"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "dotenv/hosts"
#   severity: "high"
#   source: "policy/says.md"
package gonogo.dotenv.hosts

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "name the public hosts, and no wildcard") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, `\*`)
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

subjects := [variable | some variable in ["ALLOWED_HOSTS"]; dotenv.there(variable)]

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}

# --- policies/kubernetes/hosts.rego
# METADATA
# title: "Hosts"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/hosts"
#   severity: "high"
#   source: "policy/says.md"
package gonogo.kubernetes.hosts

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains cron_job.name if some cron_job in subjects

deny contains findings.unmet(reading, "run at least once a day") if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "schedule"])
	not values.matches(reading.value, `^\S+ \S+ \* \* \*$`)
}

deny contains findings.differs(reading, "not be", true) if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "suspend"])
	reading.value == true
}

# These pass because nothing is said of them.
silent contains cron_job.name if {
	some cron_job in subjects
	says_nothing(cron_job)
}

subjects := kubernetes.objects(["CronJob"])

says_nothing(cron_job) if {
	some reading in kubernetes.read(cron_job, ["spec", "suspend"])
	reading.value in {null, []}
}

# --- policies/terraform/hosts.rego
# METADATA
# title: "Hosts"
# scope: package
# custom:
#   id: "terraform/hosts"
#   severity: "high"
#   source: "policy/says.md"
package gonogo.terraform.hosts

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains distribution.name if some distribution in subjects

deny contains findings.nowhere("aws_cloudfront_distribution", "there must be a distribution that is switched on") if {
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
	count(terraform.resources(["aws_s3_bucket"])) > 0
}
