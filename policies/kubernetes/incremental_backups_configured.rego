# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "kubernetes/incremental-backups-configured"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.kubernetes.incremental_backups_configured

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains cluster.name if some cluster in subjects

deny contains findings.unmet(
	reading,
	"archive its log (backup.barmanObjectStore, or a plugin with isWALArchiver), or take snapshots of its volumes",
) if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec"])
	not right_spec(reading.value)
}

subjects := [cluster |
	some cluster in kubernetes.objects(["Cluster"])
	not excluded(cluster)
]

excluded(cluster) if {
	some reading in kubernetes.read(cluster, ["apiVersion"])
	not values.matches(reading.value, `^postgresql\.cnpg\.io/`)
}

excluded(cluster) if {
	some reading in kubernetes.read(cluster, ["spec", "replica", "enabled"])
	reading.value == true
}

right_spec(value) if {
	is_object(value)
	fields.at(value, ["backup", "barmanObjectStore"]) != null
}

right_spec(value) if {
	is_object(value)
	right_plugins(fields.at(value, ["plugins"]))
}

right_spec(value) if {
	is_object(value)
	fields.at(value, ["backup", "volumeSnapshot"]) != null
}

right_plugins(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["isWALArchiver"]) == true
	fields.at(element, ["enabled"]) != false
}
