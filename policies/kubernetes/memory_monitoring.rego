# METADATA
# title: "Monitoring de la mémoire"
# description: "Une fuite lente que personne ne surveille est découverte par les utilisateurs."
# scope: package
# custom:
#   id: "kubernetes/memory-monitoring"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Alerter quand la mémoire utilisée passe 80 % de la limite, et à chaque redémarrage
#     OOMKilled."
package gonogo.kubernetes.memory_monitoring

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains manifest.name if some manifest in subjects

deny contains findings.unmet(reading, "give an alert of memory a severity, by which it finds who receives it") if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["spec", "groups"])
	reading.state == "known"
	not right_groups(reading.value)
}

unknown contains findings.unsure(reading) if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["spec", "groups"])
	reading.state == "unknown"
	not right_groups(reading.value)
}

subjects := [manifest |
	some manifest in kubernetes.objects(["PrometheusRule", "VMRule"])
	not excluded(manifest)
]

excluded(manifest) if {
	some reading in kubernetes.read(manifest, ["spec", "groups"])
	not right_groups_2(reading.value)
}

right_groups(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_rules(fields.at(element, ["rules"]))
}

right_rules(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["alert"]) != null
	values.matches(fields.at(element, ["expr"]), "(?i)memory|oomkill|_mem_")
	fields.at(element, ["labels", "severity"]) != null
}

right_groups_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_rules_2(fields.at(element, ["rules"]))
}

right_rules_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["alert"]) != null
	values.matches(fields.at(element, ["expr"]), "(?i)memory|oomkill|_mem_")
}
