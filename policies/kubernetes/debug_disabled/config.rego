# METADATA
# title: "DEBUG=False dans .env"
# description: "Une page d’erreur avec DEBUG=True montre à tout visiteur la pile d’appels, les réglages et les requêtes SQL."
# scope: package
# custom:
#   id: "kubernetes/debug-disabled/config"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.debug_disabled.config

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains config_map.name if some config_map in subjects

deny contains findings.differs(reading, "not match", "(?i)^(true|1|yes|on)$") if {
	some config_map in subjects
	some field in [["data", "DEBUG"], ["data", "DJANGO_DEBUG"]]
	some reading in kubernetes.read(config_map, field)
	values.matches(reading.value, "(?i)^(true|1|yes|on)$")
}

subjects := kubernetes.objects(["ConfigMap"])
