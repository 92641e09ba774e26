# METADATA
# title: "Memory limits définis"
# description: "Un seul conteneur qui fuit, sans limite, fait tomber le nœud et tous ses voisins."
# scope: package
# custom:
#   id: "kubernetes/memory-limits-defined"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.kubernetes.memory_limits_defined

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains container.name if some container in subjects

deny contains findings.unset(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	reading.value == null
}

subjects := kubernetes.containers(["containers", "initContainers"])
