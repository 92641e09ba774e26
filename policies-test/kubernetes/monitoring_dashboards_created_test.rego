# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.monitoring_dashboards_created_test

import data.gonogo.kubernetes.monitoring_dashboards_created

test_pass if {
	count(monitoring_dashboards_created.judged) > 0 with input as pass
	count(monitoring_dashboards_created.deny) == 0 with input as pass
	count(monitoring_dashboards_created.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "grafana.integreatly.org/v1beta1",
	"kind": "GrafanaDashboard",
	"metadata": {"name": "shop"},
	"spec": {"instanceSelector": {"matchLabels": {"dashboards": "shop"}}, "json": `{"title":"shop","panels":[{}]}`},
}

test_fail_it_is_empty if {
	count(monitoring_dashboards_created.deny) > 0 with input as fail_it_is_empty
}

fail_it_is_empty := {
	"apiVersion": "grafana.integreatly.org/v1beta1",
	"kind": "GrafanaDashboard",
	"metadata": {"name": "shop"},
	"spec": {"instanceSelector": {"matchLabels": {"dashboards": "shop"}}, "json": `{"title":"shop","panels":[]}`},
}

test_unknown_no_json if {
	count(monitoring_dashboards_created.deny) == 0 with input as unknown_no_json
	count(monitoring_dashboards_created.unknown) > 0 with input as unknown_no_json
}

unknown_no_json := {
	"apiVersion": "grafana.integreatly.org/v1beta1",
	"kind": "GrafanaDashboard",
	"metadata": {"name": "shop"},
	"spec": {"instanceSelector": {"matchLabels": {"dashboards": "shop"}}, "json": "panels: []"},
}

test_not_applicable_fetched_from_elsewhere if {
	count(monitoring_dashboards_created.judged) == 0 with input as not_applicable_fetched_from_elsewhere
	count(monitoring_dashboards_created.deny) == 0 with input as not_applicable_fetched_from_elsewhere
	count(monitoring_dashboards_created.unknown) == 0 with input as not_applicable_fetched_from_elsewhere
}

not_applicable_fetched_from_elsewhere := {
	"apiVersion": "grafana.integreatly.org/v1beta1",
	"kind": "GrafanaDashboard",
	"metadata": {"name": "shop"},
	"spec": {"grafanaCom": {"id": 17658}, "instanceSelector": {"matchLabels": {"dashboards": "shop"}}},
}
