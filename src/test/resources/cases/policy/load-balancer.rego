# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

two_zones := {"min_zones": number("two-zones", "min_zones", 2)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/listens.rego
# METADATA
# title: "An application load balancer listens"
# description: "Of two in a module the second has no listener."
# scope: package
# custom:
#   id: "terraform/listens"
#   severity: "high"
#   source: "policy/load-balancer.md"
package gonogo.terraform.listens

import data.gonogo.lib.findings
import data.gonogo.lib.load_balancers
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains balancer.name if some balancer in subjects

deny contains findings.unmet(reading, "not be empty") if {
	some balancer in subjects
	some reading in views.read_shallow(balancer, ["listeners"])
	values.length(reading.value) == 0
}

deny contains findings.unmet(reading, "not be empty") if {
	some balancer in subjects
	some reading in views.read_shallow(balancer, ["listeners"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some balancer in subjects
	some reading in views.read_shallow(balancer, ["listeners"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [balancer |
	some balancer in candidates
	count(doubts(balancer)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some balancer in candidates
	wanting(balancer)
	some reading in doubts(balancer)
]

candidates := [balancer |
	some balancer in load_balancers.subjects
	not excluded(balancer)
]

excluded(balancer) if {
	some reading in views.read(balancer, ["type"])
	reading.state == "known"
	not reading.value in {"application", "classic"}
}

doubts(balancer) := [reading | some reading in views.read(balancer, ["type"]); reading.state != "known"]

wanting(balancer) if {
	some reading in views.read_shallow(balancer, ["listeners"])
	reading.state != "known"
}

wanting(balancer) if {
	some reading in views.read_shallow(balancer, ["listeners"])
	values.length(reading.value) == 0
}

# --- policies/terraform/two_zones.rego
# METADATA
# title: "What the Internet reaches stands in two zones"
# description: "A dynamic block of subnets, of which nobody knows how many there will be."
# scope: package
# custom:
#   id: "terraform/two-zones"
#   severity: "blocker"
#   source: "policy/load-balancer.md"
package gonogo.terraform.two_zones

import data.gonogo.lib.findings
import data.gonogo.lib.load_balancers
import data.gonogo.lib.values
import data.gonogo.lib.views
import data.gonogo.params.two_zones as params

judged contains balancer.name if some balancer in subjects

deny contains findings.beyond(reading, "be at least", params.min_zones, "") if {
	some balancer in subjects
	some reading in views.read(balancer, ["zones"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_zones)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some balancer in subjects
	some reading in views.read(balancer, ["zones"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some balancer in subjects
	some reading in views.read(balancer, ["zones"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [balancer |
	some balancer in candidates
	count(doubts(balancer)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some balancer in candidates
	wanting(balancer)
	some reading in doubts(balancer)
]

candidates := [balancer |
	some balancer in load_balancers.subjects
	not excluded(balancer)
]

excluded(balancer) if {
	some reading in views.read(balancer, ["public"])
	reading.state == "known"
	reading.value != true
}

doubts(balancer) := [reading | some reading in views.read(balancer, ["public"]); reading.state != "known"]

wanting(balancer) if {
	some reading in views.read(balancer, ["zones"])
	reading.state != "known"
}

wanting(balancer) if {
	some reading in views.read(balancer, ["zones"])
	not values.at_least(values.number(reading.value), params.min_zones)
}

wanting(balancer) if {
	some reading in views.read(balancer, ["zones"])
	values.garbled(reading.value, values.number(reading.value))
}
