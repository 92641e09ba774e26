# --- policies/terraform/deletion_protected.rego
# METADATA
# title: "Deletion protected"
# scope: package
# custom:
#   id: "terraform/deletion-protected"
#   severity: "high"
#   source: "policy/where-left-out.md"
package gonogo.terraform.deletion_protected

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains lb.name if some lb in subjects

deny contains findings.differs(reading, "be", true) if {
	some lb in subjects
	some reading in terraform.read(lb, ["enable_deletion_protection"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some lb in subjects
	some reading in terraform.read(lb, ["enable_deletion_protection"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [lb |
	some lb in candidates
	count(doubts(lb)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some lb in candidates
	wanting(lb)
	some reading in doubts(lb)
]

candidates := [lb |
	some lb in terraform.resources(["aws_lb"])
	not excluded(lb)
]

excluded(lb) if {
	some reading in terraform.read(lb, ["internal"])
	reading.state == "known"
	reading.value == true
}

excluded(lb) if {
	some reading in terraform.read(lb, ["ip_address_type"])
	reading.state == "known"
	not right_ip_address_type(reading.value)
}

excluded(lb) if {
	some reading in terraform.read(lb, ["idle_timeout"])
	reading.state == "known"
	reading.value != 60
}

doubts(lb) := array.concat(
	[reading |
		some field in [["internal"], ["ip_address_type"]]
		some reading in terraform.read(lb, field)
		reading.state == "unknown"
	],
	[reading | some reading in terraform.read(lb, ["idle_timeout"]); reading.state != "known"],
)

wanting(lb) if {
	some reading in terraform.read(lb, ["enable_deletion_protection"])
	reading.state != "known"
}

wanting(lb) if {
	some reading in terraform.read(lb, ["enable_deletion_protection"])
	reading.value != true
}

right_ip_address_type(value) if value in {null, []}

right_ip_address_type(value) if value == "ipv4"
