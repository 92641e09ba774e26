# METADATA
# title: "Rollback plan prêt"
# description: "Lancer sans chemin de retour est un pari."
# scope: package
# custom:
#   id: "kubernetes/rollback-plan-ready"
#   severity: blocker
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.kubernetes.rollback_plan_ready

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.differs(reading, "not be", 0) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "revisionHistoryLimit"])
	reading.value == 0
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
