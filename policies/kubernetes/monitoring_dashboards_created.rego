# METADATA
# title: "Dashboards de monitoring créés"
# description: "En pleine panne, personne n’a le temps d’écrire des requêtes."
# scope: package
# custom:
#   id: "kubernetes/monitoring-dashboards-created"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Versionner un tableau par service : débit, erreurs, durée, saturation, dépendances."
package gonogo.kubernetes.monitoring_dashboards_created

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.monitoring_dashboards_created as params

judged contains grafana_dashboard.name if some grafana_dashboard in subjects

deny contains findings.unmet(findings.untold(reading), "hold panels") if {
	some grafana_dashboard in subjects
	some reading in kubernetes.read(grafana_dashboard, ["spec", "json"])
	not perhaps_json(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "JSON")) if {
	some grafana_dashboard in subjects
	some reading in kubernetes.read(grafana_dashboard, ["spec", "json"])
	values.illegible_json_text(reading.value)
}

subjects := [grafana_dashboard |
	some grafana_dashboard in kubernetes.objects(["GrafanaDashboard"])
	not excluded(grafana_dashboard)
]

excluded(grafana_dashboard) if {
	some reading in kubernetes.read(grafana_dashboard, ["spec", "json"])
	reading.value == null
}

perhaps_json(value) if right_json(values.json_text(value))

perhaps_json(value) if values.illegible_json_text(value)

right_json(value) if {
	is_object(value)
	values.at_least(values.length(fields.at(value, ["panels"])), params.kubernetes_min_length)
}
