# METADATA
# title: "HSTS header configuré"
# description: "Sans HSTS, la toute première requête peut être ramenée en clair."
# related_resources:
#   - ref: "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#hsts"
# scope: package
# custom:
#   id: "kubernetes/hsts-header-configured"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Monter max-age par paliers (une heure, un jour, un an) une fois tous les sous-domaines en
#     https, à n’importe quelle couche : CloudFront, répartiteur, ingress-nginx ou Django."
package gonogo.kubernetes.hsts_header_configured

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.hsts_header_configured as params

judged contains config_map.name if some config_map in subjects

deny contains findings.differs(reading, "not be", "false") if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data", "hsts"])
	reading.state == "known"
	reading.value == "false"
}

deny contains findings.beyond(reading, "be at least", params.min_hsts_max_age, "") if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data", "hsts-max-age"])
	reading.state == "known"
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_hsts_max_age)
}

unknown contains findings.unsure(reading) if {
	some config_map in subjects
	some field in [["data", "hsts"], ["data", "hsts-max-age"]]
	some reading in kubernetes.read(config_map, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data", "hsts-max-age"])
	values.garbled(reading.value, values.quantity(reading.value))
}

# These pass because nothing is said of them.
silent contains config_map.name if {
	some config_map in subjects
	says_nothing(config_map)
}

subjects := [config_map |
	some config_map in kubernetes.objects(["ConfigMap"])
	not excluded(config_map)
]

excluded(config_map) if {
	some reading in kubernetes.read(config_map, ["metadata", "name"])
	not values.matches(reading.value, "ingress-nginx-controller$")
}

says_nothing(config_map) if {
	some reading in kubernetes.read(config_map, ["data", "hsts"])
	reading.value in {null, []}
}
