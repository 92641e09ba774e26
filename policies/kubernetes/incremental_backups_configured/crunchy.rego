# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "kubernetes/incremental-backups-configured/crunchy"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.kubernetes.incremental_backups_configured.crunchy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains postgres_cluster.name if some postgres_cluster in subjects

deny contains findings.unset(reading) if {
	some postgres_cluster in subjects
	some reading in kubernetes.read(postgres_cluster, ["spec", "backups", "pgbackrest", "repos"])
	reading.value == null
}

subjects := [postgres_cluster |
	some postgres_cluster in kubernetes.objects(["PostgresCluster"])
	not excluded(postgres_cluster)
]

excluded(postgres_cluster) if {
	some reading in kubernetes.read(postgres_cluster, ["apiVersion"])
	not values.matches(reading.value, `^postgres-operator\.crunchydata\.com/`)
}

excluded(postgres_cluster) if {
	some reading in kubernetes.read(postgres_cluster, ["spec", "standby", "enabled"])
	reading.value == true
}
