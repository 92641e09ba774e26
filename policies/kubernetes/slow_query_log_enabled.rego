# METADATA
# title: "Slow query log activé"
# description: "Sans ce journal, personne ne peut dire quelle requête a ralenti le site hier."
# scope: package
# custom:
#   id: "kubernetes/slow-query-log-enabled"
#   severity: medium
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.kubernetes.slow_query_log_enabled

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains cluster_object.name if some cluster_object in subjects

deny contains findings.differs(reading, "match", "^[0-9]+(ms|s)?$") if {
	some cluster_object in subjects
	some reading in kubernetes.read(cluster_object, ["spec", "postgresql", "parameters", "log_min_duration_statement"])
	not values.matches(reading.value, "^[0-9]+(ms|s)?$")
}

subjects := [cluster_object |
	some cluster_object in kubernetes.objects(["Cluster"])
	not excluded(cluster_object)
]

excluded(cluster_object) if {
	some reading in kubernetes.read(cluster_object, ["apiVersion"])
	not values.matches(reading.value, `^postgresql\.cnpg\.io/`)
}
