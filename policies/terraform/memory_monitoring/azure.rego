# METADATA
# title: "Monitoring de la mémoire"
# description: "Une fuite lente que personne ne surveille est découverte par les utilisateurs."
# scope: package
# custom:
#   id: "terraform/memory-monitoring/azure"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Alerter quand la mémoire utilisée passe 80 % de la limite, et à chaque redémarrage
#     OOMKilled."
package gonogo.terraform.memory_monitoring.azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains alert.name if some alert in subjects

deny contains findings.unset(reading) if {
	some alert in subjects
	some reading in terraform.read_shallow(alert, ["action"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "be", true) if {
	some alert in subjects
	some reading in terraform.read(alert, ["enabled"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some alert in subjects
	some reading in terraform.read(alert, ["enabled"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [alert |
	some alert in candidates
	count(doubts(alert)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some alert in candidates
	wanting(alert)
	some reading in doubts(alert)
]

candidates := [alert |
	some alert in terraform.resources(["azurerm_monitor_metric_alert"])
	not excluded(alert)
]

excluded(alert) if {
	some reading in terraform.read_parts(alert, ["criteria"], [["[*]", "metric_name"]])
	reading.state == "known"
	not right_criteria(reading.value)
}

doubts(alert) := [reading |
	some reading in terraform.read_parts(alert, ["criteria"], [["[*]", "metric_name"]])
	reading.state != "known"
]

wanting(alert) if {
	some reading in terraform.read_shallow(alert, ["action"])
	not terraform.given(reading)
}

wanting(alert) if {
	some reading in terraform.read(alert, ["enabled"])
	reading.state != "known"
}

wanting(alert) if {
	some reading in terraform.read(alert, ["enabled"])
	reading.value != true
}

right_criteria(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(terraform.at(element, ["metric_name"]), "(?i)memory")
}
