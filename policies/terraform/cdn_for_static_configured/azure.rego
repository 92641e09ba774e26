# METADATA
# title: "CDN configuré pour les static"
# description: "Même terrain que la section stockage, vu cette fois par la latence et le taux de
#   succès du cache."
# scope: package
# custom:
#   id: "terraform/cdn-for-static-configured/azure"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Garder /static/* un an à l’entrée, sous des noms à empreinte."
package gonogo.terraform.cdn_for_static_configured.azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains route.name if some route in subjects

deny contains findings.unset(reading) if {
	some route in subjects
	some reading in terraform.read_shallow(route, ["cache"])
	not terraform.given(reading)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [route |
	some route in candidates
	count(doubts(route)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some route in candidates
	wanting(route)
	some reading in doubts(route)
]

candidates := [route |
	some route in terraform.resources(["azurerm_cdn_frontdoor_route"])
	not excluded(route)
]

excluded(route) if {
	some reading in terraform.read_parts(route, ["patterns_to_match"], [["[*]"]])
	reading.state == "known"
	not right_patterns_to_match(reading.value)
}

doubts(route) := [reading |
	some reading in terraform.read_parts(route, ["patterns_to_match"], [["[*]"]])
	reading.state != "known"
]

wanting(route) if {
	some reading in terraform.read_shallow(route, ["cache"])
	not terraform.given(reading)
}

right_patterns_to_match(value) if {
	is_array(value)
	some element in value
	values.matches(element, `(?i)static|assets|\.(css|js|woff2?)$`)
}
