# METADATA
# title: "Rollback plan prêt"
# description: "Lancer sans chemin de retour est un pari."
# scope: package
# custom:
#   id: "terraform/rollback-plan-ready"
#   severity: "blocker"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Écrire sur une page le déclencheur, qui décide, les commandes et le sort des données ;
#     garder la version d’avant à une commande."
package gonogo.terraform.rollback_plan_ready

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains service.name if some service in subjects

deny contains findings.unmet(reading, "be there with enable and rollback") if {
	some service in subjects
	some reading in terraform.read_parts(service, ["deployment_circuit_breaker"], [
		["[*]", "enable"],
		["[*]", "rollback"],
	])
	reading.state != "unknown"
	not right_deployment_circuit_breaker(reading.value)
}

unknown contains findings.unsure(reading) if {
	some service in subjects
	some reading in terraform.read_parts(service, ["deployment_circuit_breaker"], [
		["[*]", "enable"],
		["[*]", "rollback"],
	])
	reading.state == "unknown"
	not right_deployment_circuit_breaker(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [service |
	some service in candidates
	count(doubts(service)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some service in candidates
	wanting(service)
	some reading in doubts(service)
]

candidates := [service |
	some service in terraform.resources(["aws_ecs_service"])
	not excluded(service)
]

excluded(service) if {
	some reading in terraform.read(service, ["deployment_controller", 0, "type"])
	reading.state == "known"
	reading.value == "CODE_DEPLOY"
}

excluded(service) if {
	some reading in terraform.read(service, ["deployment_controller", 0, "type"])
	reading.state == "known"
	reading.value == "EXTERNAL"
}

excluded(service) if {
	some reading in terraform.read_parts(service, ["alarms"], [["[*]", "enable"], ["[*]", "rollback"]])
	reading.state == "known"
	right_alarms(reading.value)
}

doubts(service) := array.concat(
	[reading |
		some reading in terraform.read(service, ["deployment_controller", 0, "type"])
		reading.state == "unknown"
	],
	[reading |
		some reading in terraform.read_parts(service, ["alarms"], [["[*]", "enable"], ["[*]", "rollback"]])
		reading.state == "unknown"
	],
)

wanting(service) if {
	some reading in terraform.read_parts(service, ["deployment_circuit_breaker"], [
		["[*]", "enable"],
		["[*]", "rollback"],
	])
	reading.state != "known"
}

wanting(service) if {
	some reading in terraform.read_parts(service, ["deployment_circuit_breaker"], [
		["[*]", "enable"],
		["[*]", "rollback"],
	])
	not right_deployment_circuit_breaker(reading.value)
}

right_deployment_circuit_breaker(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["enable"]) == true
	terraform.at(element, ["rollback"]) == true
}

right_alarms(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["enable"]) == true
	terraform.at(element, ["rollback"]) == true
}
