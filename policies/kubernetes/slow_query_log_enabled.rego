# METADATA
# title: "Slow query log activé"
# description: "Sans ce journal, personne ne peut dire quelle requête a ralenti le site hier."
# scope: package
# custom:
#   id: "kubernetes/slow-query-log-enabled"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Régler log_min_duration_statement (500 ms par exemple), attacher le groupe de paramètres
#     à l’instance et exporter les journaux de PostgreSQL."
package gonogo.kubernetes.slow_query_log_enabled

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains cluster.name if some cluster in subjects

deny contains findings.differs(reading, "match", "^[0-9]+(ms|s)?$") if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec", "postgresql", "parameters", "log_min_duration_statement"])
	not values.matches(reading.value, "^[0-9]+(ms|s)?$")
}

subjects := [cluster |
	some cluster in kubernetes.objects(["Cluster"])
	not excluded(cluster)
]

excluded(cluster) if {
	some reading in kubernetes.read(cluster, ["apiVersion"])
	not values.matches(reading.value, `^postgresql\.cnpg\.io/`)
}
