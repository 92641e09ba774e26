# --- policies/terraform/certified.rego
# METADATA
# title: "What speaks TLS has a certificate"
# scope: package
# custom:
#   id: "terraform/certified"
#   severity: "high"
#   source: "policy/listener.md"
package gonogo.terraform.certified

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.terraform
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.unset(reading) if {
	some listener in subjects
	some reading in views.read_shallow(listener, ["certificate"])
	not terraform.given(reading)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [listener |
	some listener in candidates
	count(doubts(listener)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some listener in candidates
	wanting(listener)
	some reading in doubts(listener)
]

candidates := [listener |
	some listener in listeners.subjects
	not excluded(listener)
]

excluded(listener) if {
	some reading in views.read(listener, ["protocol"])
	reading.state == "known"
	not reading.value in {"https", "tls"}
}

doubts(listener) := [reading | some reading in views.read(listener, ["protocol"]); reading.state != "known"]

wanting(listener) if {
	some reading in views.read_shallow(listener, ["certificate"])
	not terraform.given(reading)
}

# --- policies/terraform/goes_on.rego
# METADATA
# title: "What comes by HTTPS goes on so"
# scope: package
# custom:
#   id: "terraform/goes-on"
#   severity: "low"
#   source: "policy/listener.md"
package gonogo.terraform.goes_on

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.differs(reading, "be", true) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [listener |
	some listener in candidates
	count(doubts(listener)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some listener in candidates
	wanting(listener)
	some reading in doubts(listener)
]

candidates := [listener |
	some listener in listeners.subjects
	not excluded(listener)
]

excluded(listener) if {
	some reading in views.read(listener, ["port"])
	reading.state == "known"
	reading.value != 443
}

doubts(listener) := [reading | some reading in views.read(listener, ["port"]); reading.state != "known"]

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "known"
}

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.value != true
}

# --- policies/terraform/in_clear.rego
# METADATA
# title: "The Internet is not listened to in clear"
# description: "Of two in a module the first is public."
# scope: package
# custom:
#   id: "terraform/in-clear"
#   severity: "high"
#   source: "policy/listener.md"
package gonogo.terraform.in_clear

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.terraform
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.unset(reading) if {
	some listener in subjects
	some reading in views.read_shallow(listener, ["protocol"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "not be one of", ["http"]) if {
	some listener in subjects
	some reading in views.read(listener, ["protocol"])
	reading.value in {"http"}
}

deny contains findings.differs(reading, "not be one of", ["http"]) if {
	some listener in subjects
	some reading in views.read(listener, ["protocol"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in views.read(listener, ["protocol"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [listener |
	some listener in candidates
	count(doubts(listener)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some listener in candidates
	wanting(listener)
	some reading in doubts(listener)
]

candidates := [listener |
	some listener in listeners.subjects
	not excluded(listener)
]

excluded(listener) if {
	some reading in views.read(listener, ["public"])
	reading.state == "known"
	reading.value != true
}

doubts(listener) := [reading | some reading in views.read(listener, ["public"]); reading.state != "known"]

wanting(listener) if {
	some reading in views.read_shallow(listener, ["protocol"])
	not terraform.given(reading)
}

wanting(listener) if {
	some reading in views.read(listener, ["protocol"])
	reading.state != "known"
}

wanting(listener) if {
	some reading in views.read(listener, ["protocol"])
	reading.value in {"http"}
}

# --- policies/terraform/of_the_edge.rego
# METADATA
# title: "One load balancer is listened at"
# scope: package
# custom:
#   id: "terraform/of-the-edge"
#   severity: "low"
#   source: "policy/listener.md"
package gonogo.terraform.of_the_edge

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.differs(reading, "match", "edge") if {
	some listener in subjects
	some reading in views.read(listener, ["balancer"])
	reading.state != "unknown"
	not values.matches(reading.value, "edge")
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in views.read(listener, ["balancer"])
	reading.state == "unknown"
}

subjects := listeners.subjects

# --- policies/terraform/sends_on.rego
# METADATA
# title: "Port 80 sends on to HTTPS"
# description: "The protocol of an application load balancer is HTTP where nobody says it."
# scope: package
# custom:
#   id: "terraform/sends-on"
#   severity: "blocker"
#   source: "policy/listener.md"
package gonogo.terraform.sends_on

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.differs(reading, "be", true) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [listener |
	some listener in candidates
	count(doubts(listener)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some listener in candidates
	wanting(listener)
	some reading in doubts(listener)
]

candidates := [listener |
	some listener in listeners.subjects
	not excluded(listener)
]

excluded(listener) if {
	some reading in views.read(listener, ["protocol"])
	reading.state == "known"
	reading.value != "http"
}

excluded(listener) if {
	some reading in views.read(listener, ["port"])
	reading.state == "known"
	reading.value != 80
}

doubts(listener) := [reading |
	some field in [["protocol"], ["port"]]
	some reading in views.read(listener, field)
	reading.state != "known"
]

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "known"
}

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.value != true
}
