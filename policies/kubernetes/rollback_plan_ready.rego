# METADATA
# title: "Rollback plan prêt"
# description: "Lancer sans chemin de retour est un pari."
# related_resources:
#   - ref: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#clean-up-policy"
# scope: package
# custom:
#   id: "kubernetes/rollback-plan-ready"
#   severity: "blocker"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Écrire sur une page le déclencheur, qui décide, les commandes et le sort des données ;
#     garder la version d’avant à une commande."
package gonogo.kubernetes.rollback_plan_ready

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.rollback_plan_ready as params

judged contains workload.name if some workload in subjects

deny contains findings.unmet(reading, sprintf("be unset or be at least %v", [params.min_revision_history_limit])) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "revisionHistoryLimit"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not right_revision_history_limit(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "revisionHistoryLimit"])
	values.garbled(reading.value, values.quantity(reading.value))
	not right_revision_history_limit(reading.value)
}

# These pass because nothing is said of them.
silent contains workload.name if {
	some workload in subjects
	says_nothing(workload)
}

subjects := kubernetes.objects(["Deployment", "StatefulSet", "DaemonSet", "DeploymentConfig", "Rollout"])

says_nothing(workload) if {
	some reading in kubernetes.read(workload, ["spec", "revisionHistoryLimit"])
	reading.value in {null, []}
}

right_revision_history_limit(value) if value == null

right_revision_history_limit(value) if values.at_least(values.quantity(value), params.min_revision_history_limit)
