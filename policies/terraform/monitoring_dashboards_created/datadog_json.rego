# METADATA
# title: "Dashboards de monitoring créés"
# description: "En pleine panne, personne n’a le temps d’écrire des requêtes."
# scope: package
# custom:
#   id: "terraform/monitoring-dashboards-created/datadog-json"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Versionner un tableau par service : débit, erreurs, durée, saturation, dépendances."
package gonogo.terraform.monitoring_dashboards_created.datadog_json

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.monitoring_dashboards_created as params

judged contains json_resource.name if some json_resource in subjects

deny contains findings.nowhere("datadog_dashboard_json", "there must be a dashboard of 4 widgets or more") if {
	terraform.here
	expected
	count(subjects) == 0
	count(doubtful) == 0
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	expected
	count(subjects) == 0
	some reading in doubtful
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [json_resource |
	some json_resource in candidates
	count(doubts(json_resource)) == 0
]

doubtful := [reading |
	some json_resource in candidates
	some reading in doubts(json_resource)
]

candidates := [json_resource |
	some json_resource in terraform.resources(["datadog_dashboard_json"])
	not excluded(json_resource)
]

excluded(json_resource) if {
	some reading in terraform.read(json_resource, ["dashboard"])
	reading.state == "known"
	not perhaps_dashboard(reading.value)
}

doubts(json_resource) := array.concat(
	[reading | some reading in terraform.read(json_resource, ["dashboard"]); reading.state != "known"],
	[findings.illegible(findings.untold(reading), "JSON") |
		some reading in terraform.read(json_resource, ["dashboard"])
		values.illegible_json_text(reading.value)
		not right_dashboard(values.json_text(reading.value))
	],
)

expected if {
	count(terraform.resources(["datadog_dashboard_json"])) > 0
}

right_dashboard(value) if {
	is_object(value)
	values.at_least(values.length(fields.at(value, ["widgets"])), params.widgets_min_length)
}

perhaps_dashboard(value) if right_dashboard(values.json_text(value))

perhaps_dashboard(value) if values.illegible_json_text(value)
