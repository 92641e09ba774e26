# METADATA
# title: "Utilisation CPU < 70%"
# description: "La marge absorbe une zone perdue et un pic de trafic."
# scope: package
# custom:
#   id: "kubernetes/cpu-usage-under-70"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Ajouter des réplicas ou relever les limites, et viser 60 à 70 % dans l’autoscaler."
package gonogo.kubernetes.cpu_usage_under_70

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.cpu_usage_under_70 as params

judged contains horizontal_pod_autoscaler.name if some horizontal_pod_autoscaler in subjects

deny contains findings.unmet(reading, "keep the CPU at 70 % or less") if {
	some horizontal_pod_autoscaler in subjects
	some reading in kubernetes.read(horizontal_pod_autoscaler, ["spec", "metrics"])
	not perhaps_metrics(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some horizontal_pod_autoscaler in subjects
	some reading in kubernetes.read(horizontal_pod_autoscaler, ["spec", "metrics"])
	garbled_metrics(reading.value)
	not surely_metrics(reading.value)
}

subjects := [horizontal_pod_autoscaler |
	some horizontal_pod_autoscaler in kubernetes.objects(["HorizontalPodAutoscaler"])
	not excluded(horizontal_pod_autoscaler)
]

excluded(horizontal_pod_autoscaler) if {
	some reading in kubernetes.read(horizontal_pod_autoscaler, ["spec", "metrics"])
	not right_metrics(reading.value)
}

perhaps_metrics(value) if {
	is_array(value)
	every element in value {
		perhaps_metrics_2(element)
	}
}

perhaps_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["resource", "name"]) != "cpu"
	fields.at(value, ["containerResource", "name"]) != "cpu"
}

perhaps_metrics_2(value) if {
	is_object(value)
	perhaps_average_utilization(fields.at(value, ["resource", "target", "averageUtilization"]))
}

perhaps_metrics_2(value) if {
	is_object(value)
	perhaps_average_utilization_2(fields.at(value, ["containerResource", "target", "averageUtilization"]))
}

perhaps_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["resource", "target", "averageValue"]) != null
}

perhaps_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["containerResource", "target", "averageValue"]) != null
}

perhaps_average_utilization(value) if values.at_most(values.quantity(value), params.max_average_utilization)

perhaps_average_utilization(value) if values.garbled(value, values.quantity(value))

perhaps_average_utilization_2(value) if values.at_most(values.quantity(value), params.max_average_utilization)

perhaps_average_utilization_2(value) if values.garbled(value, values.quantity(value))

surely_metrics(value) if {
	is_array(value)
	every element in value {
		surely_metrics_2(element)
	}
}

surely_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["resource", "name"]) != "cpu"
	fields.at(value, ["containerResource", "name"]) != "cpu"
}

surely_metrics_2(value) if {
	is_object(value)
	values.at_most(
		values.quantity(fields.at(value, ["resource", "target", "averageUtilization"])),
		params.max_average_utilization,
	)
}

surely_metrics_2(value) if {
	is_object(value)
	values.at_most(
		values.quantity(fields.at(value, ["containerResource", "target", "averageUtilization"])),
		params.max_average_utilization,
	)
}

surely_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["resource", "target", "averageValue"]) != null
}

surely_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["containerResource", "target", "averageValue"]) != null
}

garbled_metrics(value) if {
	some place in fields.spread(value, ["[*]", "resource", "target", "averageUtilization"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

garbled_metrics(value) if {
	some place in fields.spread(value, ["[*]", "containerResource", "target", "averageUtilization"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

right_metrics(value) if {
	is_array(value)
	some element in value
	right_metrics_2(element)
}

right_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["resource", "name"]) == "cpu"
	fields.at(value, ["resource", "target", "averageUtilization"]) != null
}

right_metrics_2(value) if {
	is_object(value)
	fields.at(value, ["containerResource", "name"]) == "cpu"
	fields.at(value, ["containerResource", "target", "averageUtilization"]) != null
}
