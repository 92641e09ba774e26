# METADATA
# title: "HSTS header configuré"
# description: "Sans HSTS, la toute première requête peut être ramenée en clair."
# scope: package
# custom:
#   id: "terraform/hsts-header-configured/cdn"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Monter max-age par paliers (une heure, un jour, un an) une fois tous les sous-domaines en
#     https, à n’importe quelle couche : CloudFront, répartiteur, ingress-nginx ou Django."
package gonogo.terraform.hsts_header_configured.cdn

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.hsts_header_configured as params

judged contains policy.name if some policy in subjects

deny contains findings.beyond(reading, "be at least", params.min_access_control_max_age_sec, "") if {
	some policy in subjects
	some reading in terraform.read(policy, [
		"security_headers_config",
		0,
		"strict_transport_security",
		0,
		"access_control_max_age_sec",
	])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_access_control_max_age_sec)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some policy in subjects
	some reading in terraform.read(policy, [
		"security_headers_config",
		0,
		"strict_transport_security",
		0,
		"access_control_max_age_sec",
	])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some policy in subjects
	some reading in terraform.read(policy, [
		"security_headers_config",
		0,
		"strict_transport_security",
		0,
		"access_control_max_age_sec",
	])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [policy |
	some policy in candidates
	count(doubts(policy)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some policy in candidates
	wanting(policy)
	some reading in doubts(policy)
]

candidates := [policy |
	some policy in terraform.resources(["aws_cloudfront_response_headers_policy"])
	not excluded(policy)
]

excluded(policy) if {
	some reading in terraform.read_shallow(policy, ["security_headers_config"])
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

doubts(policy) := [reading |
	some reading in terraform.read_shallow(policy, ["security_headers_config"])
	reading.state != "known"
]

wanting(policy) if {
	some reading in terraform.read(policy, [
		"security_headers_config",
		0,
		"strict_transport_security",
		0,
		"access_control_max_age_sec",
	])
	reading.state != "known"
}

wanting(policy) if {
	some reading in terraform.read(policy, [
		"security_headers_config",
		0,
		"strict_transport_security",
		0,
		"access_control_max_age_sec",
	])
	not values.at_least(values.number(reading.value), params.min_access_control_max_age_sec)
}

wanting(policy) if {
	some reading in terraform.read(policy, [
		"security_headers_config",
		0,
		"strict_transport_security",
		0,
		"access_control_max_age_sec",
	])
	values.garbled(reading.value, values.number(reading.value))
}
