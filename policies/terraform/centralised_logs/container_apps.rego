# METADATA
# title: "Logs centralisés (ELK, CloudWatch, Papertrail)"
# description: "Un journal qui meurt avec son conteneur n’expliquera pas l’incident."
# scope: package
# custom:
#   id: "terraform/centralised-logs/container-apps"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Écrire sur la sortie standard et expédier (Fluent Bit, Vector, awslogs) vers un seul
#     dépôt, avec une durée de conservation."
package gonogo.terraform.centralised_logs.container_apps

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains environment_resource.name if some environment_resource in subjects

deny contains findings.unset(reading) if {
	some environment_resource in subjects
	some reading in terraform.read_shallow(environment_resource, ["log_analytics_workspace_id"])
	not terraform.given(reading)
}

subjects := [environment_resource |
	some environment_resource in terraform.resources(["azurerm_container_app_environment"])
	not excluded(environment_resource)
]

excluded(environment_resource) if {
	some reading in terraform.read_shallow(environment_resource, ["logs_destination"])
	terraform.given(reading)
}
