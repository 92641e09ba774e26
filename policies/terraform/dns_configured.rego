# METADATA
# title: "DNS configuré (CDN, TTL)"
# description: "Un TTL long fait durer des heures une bascule ou un retour arrière."
# scope: package
# custom:
#   id: "terraform/dns-configured"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Pointer la racine et www vers le CDN ou le répartiteur par un alias, ou mettre le TTL
#     entre 60 et 300 s avant l’ouverture."
package gonogo.terraform.dns_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.dns_configured as params

judged contains record.name if some record in subjects

deny contains findings.beyond(reading, "be at least", params.min_ttl, "") if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_ttl)
}

deny contains findings.beyond(reading, "be at most", params.max_ttl, "") if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_ttl)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [record |
	some record in candidates
	count(doubts(record)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some record in candidates
	wanting(record)
	some reading in doubts(record)
]

candidates := [record |
	some record in terraform.resources(["aws_route53_record"])
	not excluded(record)
]

excluded(record) if {
	some reading in terraform.read(record, ["type"])
	reading.state == "known"
	not reading.value in {"A", "AAAA"}
}

excluded(record) if {
	some reading in terraform.read_shallow(record, ["alias"])
	reading.state == "known"
	values.length(reading.value) == 1
}

doubts(record) := array.concat(
	[reading | some reading in terraform.read(record, ["type"]); reading.state != "known"],
	[reading | some reading in terraform.read_shallow(record, ["alias"]); reading.state == "unknown"],
)

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	reading.state != "known"
}

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	not values.at_least(values.number(reading.value), params.min_ttl)
}

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	values.garbled(reading.value, values.number(reading.value))
}

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	not values.at_most(values.number(reading.value), params.max_ttl)
}
