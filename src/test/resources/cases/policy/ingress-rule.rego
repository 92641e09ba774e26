# --- policies/terraform/no_ssh.rego
# METADATA
# title: "Nobody may come to port 22 from outside"
# scope: package
# custom:
#   id: "terraform/no-ssh"
#   severity: "high"
#   source: "policy/ingress-rule.md"
package gonogo.terraform.no_ssh

import data.gonogo.lib.findings
import data.gonogo.lib.ingress_rules
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains rule.name if some rule in subjects

deny contains findings.unmet(reading, "not cover 22") if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	values.covers(reading.value, 22)
}

deny contains findings.unmet(reading, "not cover 22") if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [rule |
	some rule in candidates
	count(doubts(rule)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some rule in candidates
	wanting(rule)
	some reading in doubts(rule)
]

candidates := [rule |
	some rule in ingress_rules.subjects
	not excluded(rule)
]

excluded(rule) if {
	some reading in views.read(rule, ["public"])
	reading.state == "known"
	reading.value != true
}

excluded(rule) if {
	some reading in views.read_shallow(rule, ["ports"])
	not terraform.given(reading)
}

doubts(rule) := [reading | some reading in views.read(rule, ["public"]); reading.state != "known"]

wanting(rule) if {
	some reading in views.read(rule, ["ports"])
	reading.state != "known"
}

wanting(rule) if {
	some reading in views.read(rule, ["ports"])
	values.covers(reading.value, 22)
}

# --- policies/terraform/web_alone.rego
# METADATA
# title: "Only the web is open to the Internet"
# description: "A protocol without a word in AWS has no ports, and all of it comes in."
# scope: package
# custom:
#   id: "terraform/web-alone"
#   severity: "blocker"
#   source: "policy/ingress-rule.md"
package gonogo.terraform.web_alone

import data.gonogo.lib.findings
import data.gonogo.lib.ingress_rules
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains rule.name if some rule in subjects

deny contains findings.unmet(reading, "be within 80, 443") if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	reading.state != "unknown"
	not values.within(reading.value, [[80, 80], [443, 443]])
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [rule |
	some rule in candidates
	count(doubts(rule)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some rule in candidates
	wanting(rule)
	some reading in doubts(rule)
]

candidates := [rule |
	some rule in ingress_rules.subjects
	not excluded(rule)
]

excluded(rule) if {
	some reading in views.read(rule, ["public"])
	reading.state == "known"
	reading.value != true
}

excluded(rule) if {
	some reading in views.read_shallow(rule, ["ports"])
	not terraform.given(reading)
}

doubts(rule) := [reading | some reading in views.read(rule, ["public"]); reading.state != "known"]

wanting(rule) if {
	some reading in views.read(rule, ["ports"])
	reading.state != "known"
}

wanting(rule) if {
	some reading in views.read(rule, ["ports"])
	not values.within(reading.value, [[80, 80], [443, 443]])
}
