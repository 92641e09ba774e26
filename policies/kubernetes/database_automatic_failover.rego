# METADATA
# title: "Database failover automatique"
# description: "Promouvoir à la main, la nuit, prend une heure ; une bascule automatique, une minute."
# related_resources:
#   - ref: "https://cloudnative-pg.io/documentation/current/scheduling/"
# scope: package
# custom:
#   id: "kubernetes/database-automatic-failover"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer Multi-AZ sur RDS, ou deux instances CloudNativePG et plus, réparties sur les
#     zones."
package gonogo.kubernetes.database_automatic_failover

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.database_automatic_failover as params

judged contains cluster.name if some cluster in subjects

deny contains findings.beyond(reading, "be at least", params.min_instances, "") if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec", "instances"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_instances)
}

deny contains findings.differs(reading, "not be", false) if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec", "affinity", "enablePodAntiAffinity"])
	reading.value == false
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec", "instances"])
	values.garbled(reading.value, values.quantity(reading.value))
}

# These pass because nothing is said of them.
silent contains cluster.name if {
	some cluster in subjects
	says_nothing(cluster)
}

subjects := [cluster |
	some cluster in kubernetes.objects(["Cluster"])
	not excluded(cluster)
]

excluded(cluster) if {
	some reading in kubernetes.read(cluster, ["apiVersion"])
	not values.matches(reading.value, `^postgresql\.cnpg\.io/`)
}

says_nothing(cluster) if {
	some reading in kubernetes.read(cluster, ["spec", "affinity", "enablePodAntiAffinity"])
	reading.value in {null, []}
}
