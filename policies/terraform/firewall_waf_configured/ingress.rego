# METADATA
# title: "Firewall/WAF configuré"
# description: "Ports d’administration ouverts et couche applicative sans filtre sont les premières
#   choses balayées."
# scope: package
# custom:
#   id: "terraform/firewall-waf-configured/ingress"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Attacher au répartiteur public une WAFv2 avec les règles gérées d’AWS en mode bloquant,
#     et ne laisser entrer du monde entier que 80 et 443."
package gonogo.terraform.firewall_waf_configured.ingress

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
