# METADATA
# title: "Dashboards de monitoring créés"
# description: "En pleine panne, personne n’a le temps d’écrire des requêtes."
# scope: package
# custom:
#   id: "terraform/monitoring-dashboards-created"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Versionner un tableau par service : débit, erreurs, durée, saturation, dépendances."
package gonogo.terraform.monitoring_dashboards_created

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.monitoring_dashboards_created as params

judged contains dashboard.name if some dashboard in subjects

deny contains findings.nowhere("aws_cloudwatch_dashboard", "there must be a dashboard of 4 widgets or more") if {
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
subjects := [dashboard |
	some dashboard in candidates
	count(doubts(dashboard)) == 0
]

doubtful := [reading |
	some dashboard in candidates
	some reading in doubts(dashboard)
]

candidates := [dashboard |
	some dashboard in terraform.resources(["aws_cloudwatch_dashboard"])
	not excluded(dashboard)
]

excluded(dashboard) if {
	some reading in terraform.read(dashboard, ["dashboard_body"])
	reading.state == "known"
	not perhaps_dashboard_body(reading.value)
}

doubts(dashboard) := array.concat(
	[reading | some reading in terraform.read(dashboard, ["dashboard_body"]); reading.state != "known"],
	[findings.illegible(findings.untold(reading), "JSON") |
		some reading in terraform.read(dashboard, ["dashboard_body"])
		values.illegible_json_text(reading.value)
		not right_dashboard_body(values.json_text(reading.value))
	],
)

expected if {
	count(terraform.resources(["aws_cloudwatch_dashboard"])) > 0
}

right_dashboard_body(value) if {
	is_object(value)
	values.at_least(values.length(fields.at(value, ["widgets"])), params.widgets_min_length)
}

perhaps_dashboard_body(value) if right_dashboard_body(values.json_text(value))

perhaps_dashboard_body(value) if values.illegible_json_text(value)
