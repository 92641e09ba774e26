# METADATA
# title: "Health check endpoint créé (/health/)"
# description: "Sans point de contrôle, le trafic va vers des instances mortes ou qui démarrent encore."
# scope: package
# custom:
#   id: "kubernetes/health-check-endpoint"
#   severity: blocker
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.kubernetes.health_check_endpoint

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unset(reading) if {
	some container in subjects
	some field in [["readinessProbe"], ["livenessProbe"]]
	some reading in kubernetes.read(container, field)
	reading.value == null
}

deny contains findings.unmet(reading, "not be that of readiness") if {
	some container in subjects
	some reading in kubernetes.read(container, ["livenessProbe", "httpGet", "path"])
	values.matches(reading.value, `\b(ready|readyz|readiness)\b`)
}

subjects := [container |
	some container in kubernetes.containers(["containers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["serves"])
	reading.value != true
}

excluded(container) if {
	some reading in kubernetes.read(container, ["image"])
	values.matches(reading.value, "(^|/)kube-rbac-proxy([:@]|$)")
}
