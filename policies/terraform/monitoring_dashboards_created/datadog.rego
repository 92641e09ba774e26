# METADATA
# title: "Dashboards de monitoring créés"
# description: "En pleine panne, personne n’a le temps d’écrire des requêtes."
# scope: package
# custom:
#   id: "terraform/monitoring-dashboards-created/datadog"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Versionner un tableau par service : débit, erreurs, durée, saturation, dépendances."
package gonogo.terraform.monitoring_dashboards_created.datadog

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.monitoring_dashboards_created as params

judged contains dashboard.name if some dashboard in subjects

deny contains findings.nowhere("datadog_dashboard", "there must be a dashboard of 4 widgets or more") if {
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
	some dashboard in terraform.resources(["datadog_dashboard"])
	not excluded(dashboard)
]

excluded(dashboard) if {
	some reading in terraform.read_shallow(dashboard, ["widget"])
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.widget_min_length)
}

doubts(dashboard) := [reading | some reading in terraform.read_shallow(dashboard, ["widget"]); reading.state != "known"]

expected if {
	count(terraform.resources(["datadog_dashboard"])) > 0
}
