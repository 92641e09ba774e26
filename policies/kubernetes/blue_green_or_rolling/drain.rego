# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling/drain"
#   severity: "high"
#   source: "content/fr/09-go-live.md"
#   remedy: "Déployer en RollingUpdate avec maxUnavailable: 0, ou en bleu-vert ; dès deux réplicas,
#     garder un PodDisruptionBudget qui tient quand un nœud se vide."
package gonogo.kubernetes.blue_green_or_rolling.drain

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.neighbours
import data.gonogo.lib.values

# A budget that keeps as many pods as there are at least lets none go. What it keeps is counted over all that it
# selects.
judged contains pair.workload.name if some pair in asked

deny contains findings.unmet(reading, free(pods(pair.budget))) if {
	some pair in asked
	some reading in kubernetes.read(pair.budget, ["spec", "minAvailable"])
	values.at_least(kept(reading.value, pods(pair.budget)), pods(pair.budget))
}

unknown contains findings.unsure(findings.illegible(reading, "number of pods and no share")) if {
	some pair in asked
	some bound in ["minAvailable", "maxUnavailable"]
	some reading in kubernetes.read(pair.budget, ["spec", bound])
	values.garbled(reading.value, kept(reading.value, 1))
}

asked := [pair |
	some pair in guarded
	pair.workload.object.kind in {"Deployment", "DeploymentConfig", "Rollout"}
	kubernetes.value(pair.workload, ["serves"])
	kubernetes.value(pair.workload, ["replicated"])
]

guarded := [{"workload": workload, "budget": budget} |
	some workload in kubernetes.workloads
	some budget in kubernetes.selecting(["PodDisruptionBudget"], ["spec", "selector"], workload)
]

# A share is rounded up. The check `budget` asks for less than all.
kept(written, number) := written if {
	is_number(written)
} else := ceil((number * to_number(trim_suffix(written, "%"))) / 100) if {
	values.matches(written, `^(0|[1-9][0-9]?)%$`)
} else := 0 if {
	written == "100%"
} else := null

free(1) := "let its only pod go"

free(number) := sprintf("let one of %d pods go", [number]) if number != 1

pods(budget) := sum([number | some number in counted[budget.name]])

counted := object.union_n([{pair.budget.name: {json.marshal(pair.workload.path): least(pair.workload)}} |
	some pair in guarded
])

# How many there are at least; where nobody can tell, enough.
least(workload) := max([1, number]) if {
	number := neighbours.autoscalers(workload)[0].value.spec.minReplicas
	is_number(number)
} else := number if {
	count(neighbours.autoscalers(workload)) == 0
	number := kubernetes.value(workload, ["spec", "replicas"])
	is_number(number)
} else := 100
