# METADATA
# title: "Memory limits définis"
# description: "Un seul conteneur qui fuit, sans limite, fait tomber le nœud et tous ses voisins."
# scope: package
# custom:
#   id: "kubernetes/memory-limits-defined"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Donner resources.requests.memory et resources.limits.memory à chaque conteneur,
#     conteneurs d’initialisation et CronJobs compris ; une limite seule vaut aussi pour la demande,
#     et le défaut d’une LimitRange compte s’il est donné avec les manifestes. Sur Fargate, donner
#     memory à la tâche."
package gonogo.kubernetes.memory_limits_defined

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.memory_limits_defined as params

judged contains container.name if some container in subjects

deny contains findings.beyond(reading, "be above", params.min_mib, "MiB") if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	not values.garbled(reading.value, values.quantity_in(reading.value, "MiB"))
	not values.above(values.quantity_in(reading.value, "MiB"), params.min_mib)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity of bytes")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	values.garbled(reading.value, values.quantity_in(reading.value, "MiB"))
}

subjects := kubernetes.containers(["containers", "initContainers"])
