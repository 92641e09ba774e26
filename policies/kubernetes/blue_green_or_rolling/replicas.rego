# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling/replicas"
#   severity: high
#   source: "content/fr/09-go-live.md"
package gonogo.kubernetes.blue_green_or_rolling.replicas

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.differs(reading, "not be", 0) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	reading.value == 0
}

deny contains findings.differs(reading, "not be", 1) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	reading.value == 1
}

# These pass because nothing is said of them.
silent contains workload.name if {
	some workload in subjects
	says_nothing(workload)
}

subjects := [workload |
	some workload in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	not excluded(workload)
]

excluded(workload) if {
	some reading in kubernetes.read(workload, ["serves"])
	reading.value != true
}

says_nothing(workload) if {
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	reading.value in {null, []}
}
