# --- policies/terraform/no_admin.rego
# METADATA
# title: "Nobody may do everything"
# scope: package
# custom:
#   id: "terraform/no-admin"
#   severity: "high"
#   source: "policy/policy-statement.md"
package gonogo.terraform.no_admin

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	right_actions(reading.value)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [statement |
	some statement in candidates
	count(doubts(statement)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some statement in candidates
	wanting(statement)
	some reading in doubts(statement)
]

candidates := [statement |
	some statement in policy_statements.subjects
	not excluded(statement)
]

excluded(statement) if {
	some reading in views.read(statement, ["kind"])
	reading.state == "known"
	reading.value != "identity"
}

excluded(statement) if {
	some reading in views.read(statement, ["effect"])
	reading.state == "known"
	reading.value != "allow"
}

excluded(statement) if {
	some reading in views.read_shallow(statement, ["conditions"])
	reading.state == "known"
	not values.length(reading.value) == 0
}

doubts(statement) := array.concat(
	[reading |
		some field in [["kind"], ["effect"]]
		some reading in views.read(statement, field)
		reading.state != "known"
	],
	[reading | some reading in views.read_shallow(statement, ["conditions"]); reading.state != "known"],
)

wanting(statement) if {
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	right_actions(reading.value)
}

right_actions(value) if {
	is_array(value)
	some element in value
	element == "*"
}

# --- policies/terraform/nobody.rego
# METADATA
# title: "Nothing is open to anybody"
# description: "Every text, of whatever it is a policy."
# scope: package
# custom:
#   id: "terraform/nobody"
#   severity: "blocker"
#   source: "policy/policy-statement.md"
package gonogo.terraform.nobody

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.differs(reading, "be", false) if {
	some statement in subjects
	some reading in views.read(statement, ["public"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read(statement, ["public"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [statement |
	some statement in candidates
	count(doubts(statement)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some statement in candidates
	wanting(statement)
	some reading in doubts(statement)
]

candidates := [statement |
	some statement in policy_statements.subjects
	not excluded(statement)
]

excluded(statement) if {
	some reading in views.read(statement, ["kind"])
	reading.state == "known"
	not reading.value in {"resource", "trust"}
}

doubts(statement) := [reading | some reading in views.read(statement, ["kind"]); reading.state != "known"]

wanting(statement) if {
	some reading in views.read(statement, ["public"])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read(statement, ["public"])
	reading.value != false
}

# --- policies/terraform/ours.rego
# METADATA
# title: "Who is named is an account of ours"
# scope: package
# custom:
#   id: "terraform/ours"
#   severity: "low"
#   source: "policy/policy-statement.md"
package gonogo.terraform.ours

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.unmet(reading, `have every element matching "111122223333|amazonaws"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["principals"], [["[*]"]])
	reading.state != "unknown"
	not right_principals(reading.value)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["resources"], [["[*]"]])
	right_resources(reading.value)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["resources"], [["[*]"]])
	reading.state == "unstated"
}

deny contains findings.unmet(reading, "not be set") if {
	some statement in subjects
	some reading in views.read_shallow(statement, ["not-actions"])
	terraform.given(reading)
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["principals"], [["[*]"]])
	reading.state == "unknown"
	not right_principals(reading.value)
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["resources"], [["[*]"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [statement |
	some statement in candidates
	count(doubts(statement)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some statement in candidates
	wanting(statement)
	some reading in doubts(statement)
]

candidates := [statement |
	some statement in policy_statements.subjects
	not excluded(statement)
]

excluded(statement) if {
	some reading in views.read(statement, ["of"])
	reading.state == "known"
	reading.value != "topic"
}

excluded(statement) if {
	some reading in views.read(statement, ["effect"])
	reading.state == "known"
	reading.value != "allow"
}

doubts(statement) := [reading |
	some field in [["of"], ["effect"]]
	some reading in views.read(statement, field)
	reading.state != "known"
]

wanting(statement) if {
	some field in [["principals"], ["resources"]]
	some reading in views.read_parts(statement, field, [["[*]"]])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read_parts(statement, ["principals"], [["[*]"]])
	not right_principals(reading.value)
}

wanting(statement) if {
	some reading in views.read_parts(statement, ["resources"], [["[*]"]])
	right_resources(reading.value)
}

wanting(statement) if {
	some reading in views.read_shallow(statement, ["not-actions"])
	terraform.given(reading)
}

right_principals(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "111122223333|amazonaws")
	}
}

right_resources(value) if {
	is_array(value)
	some element in value
	element == "*"
}
