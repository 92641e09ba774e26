# METADATA
# title: "Firewall/WAF configuré"
# description: "Ports d’administration ouverts et couche applicative sans filtre sont les premières choses balayées."
# scope: package
# custom:
#   id: "terraform/firewall-waf-configured/ingress-ipv6"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.terraform.firewall_waf_configured.ingress_ipv6

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains rule.name if some rule in subjects

deny contains findings.differs(reading, "be one of", [80, 443]) if {
	some rule in subjects
	some field in [["from_port"], ["to_port"]]
	some reading in terraform.read(rule, field)
	reading.state != "unknown"
	not reading.value in {80, 443}
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some field in [["from_port"], ["to_port"]]
	some reading in terraform.read(rule, field)
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
	some rule in terraform.resources(["aws_vpc_security_group_ingress_rule"])
	not excluded(rule)
]

excluded(rule) if {
	some reading in terraform.read(rule, ["cidr_ipv6"])
	reading.state == "known"
	not values.matches(reading.value, "^[0:]+/0$")
}

excluded(rule) if {
	some reading in terraform.read(rule, ["ip_protocol"])
	reading.state == "known"
	reading.value == "icmpv6"
}

excluded(rule) if {
	some reading in terraform.read(rule, ["ip_protocol"])
	reading.state == "known"
	reading.value == "icmp"
}

excluded(rule) if {
	some reading in terraform.read(rule, ["ip_protocol"])
	reading.state == "known"
	reading.value == "58"
}

excluded(rule) if {
	some reading in terraform.read(rule, ["ip_protocol"])
	reading.state == "known"
	reading.value == "1"
}

doubts(rule) := array.concat([reading | some reading in terraform.read(rule, ["cidr_ipv6"]); reading.state != "known"], [reading | some reading in terraform.read(rule, ["ip_protocol"]); reading.state == "unknown"])

wanting(rule) if {
	some field in [["from_port"], ["to_port"]]
	some reading in terraform.read(rule, field)
	reading.state != "known"
}

wanting(rule) if {
	some field in [["from_port"], ["to_port"]]
	some reading in terraform.read(rule, field)
	not reading.value in {80, 443}
}
