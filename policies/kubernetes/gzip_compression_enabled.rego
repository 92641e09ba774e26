# METADATA
# title: "Compression gzip activée"
# description: "Le texte se réduit de 70 % et plus : c’est la latence la moins chère à gagner."
# scope: package
# custom:
#   id: "kubernetes/gzip-compression-enabled"
#   severity: "low"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Compresser à l’entrée (CloudFront compress, use-gzip d’ingress-nginx) ; prendre garde à
#     BREACH sur les pages qui reflètent un secret."
package gonogo.kubernetes.gzip_compression_enabled

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains config_map.name if some config_map in subjects

deny contains findings.unmet(reading, `have use-gzip "true" or have enable-brotli "true"`) if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data"])
	reading.state == "known"
	not right_data(reading.value)
}

unknown contains findings.unsure(reading) if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data"])
	reading.state == "unknown"
	not right_data(reading.value)
}

subjects := [config_map |
	some config_map in kubernetes.objects(["ConfigMap"])
	not excluded(config_map)
]

excluded(config_map) if {
	some reading in kubernetes.read(config_map, ["metadata", "name"])
	not values.matches(reading.value, "ingress-nginx-controller$")
}

right_data(value) if {
	is_object(value)
	fields.at(value, ["use-gzip"]) == "true"
}

right_data(value) if {
	is_object(value)
	fields.at(value, ["enable-brotli"]) == "true"
}
