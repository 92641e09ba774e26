# METADATA
# title: "Retention policy définie (ex: 30 jours)"
# description: "Trop courte, la rétention perd ce qu’on découvre tard ; trop longue, elle heurte la
#   vie privée et le budget."
# scope: package
# custom:
#   id: "kubernetes/backup-retention-policy"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Garder 30 jours, ou la durée que la loi demande ; RDS s’arrête à 35, AWS Backup va
#     au-delà."
package gonogo.kubernetes.backup_retention_policy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.backup_retention_policy as params

judged contains cluster.name if some cluster in subjects

deny contains findings.beyond(reading, "be at least", params.min_days, "days") if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec", "backup", "retentionPolicy"])
	not values.garbled(reading.value, values.measure(reading.value, "days"))
	not values.at_least(values.measure(reading.value, "days"), params.min_days)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some cluster in subjects
	some reading in kubernetes.read(cluster, ["spec", "backup", "retentionPolicy"])
	values.garbled(reading.value, values.measure(reading.value, "days"))
}

subjects := [cluster |
	some cluster in kubernetes.objects(["Cluster"])
	not excluded(cluster)
]

excluded(cluster) if {
	some reading in kubernetes.read(cluster, ["apiVersion"])
	not values.matches(reading.value, `^postgresql\.cnpg\.io/`)
}
