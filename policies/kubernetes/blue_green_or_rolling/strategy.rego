# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling/strategy"
#   severity: high
#   source: "content/fr/09-go-live.md"
package gonogo.kubernetes.blue_green_or_rolling.strategy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.differs(reading, "not be", "Recreate") if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "strategy", "type"])
	reading.value == "Recreate"
}

deny contains findings.differs(reading, "not be", "100%") if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "strategy", "rollingUpdate", "maxUnavailable"])
	reading.value == "100%"
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
	some field in [["spec", "strategy", "type"], ["spec", "strategy", "rollingUpdate", "maxUnavailable"]]
	some reading in kubernetes.read(workload, field)
	reading.value in {null, []}
}
