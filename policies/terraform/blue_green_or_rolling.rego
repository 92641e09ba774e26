# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# related_resources:
#   - ref: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html"
# scope: package
# custom:
#   id: "terraform/blue-green-or-rolling"
#   severity: "high"
#   source: "content/fr/09-go-live.md"
#   remedy: "Déployer en RollingUpdate avec maxUnavailable: 0, ou en bleu-vert ; dès deux réplicas,
#     garder un PodDisruptionBudget qui tient quand un nœud se vide."
package gonogo.terraform.blue_green_or_rolling

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.blue_green_or_rolling as params

judged contains service.name if some service in subjects

deny contains findings.beyond(reading, "be at least", params.min_desired_count, "") if {
	some service in subjects
	some reading in terraform.read(service, ["desired_count"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_desired_count)
}

deny contains findings.unmet(reading, sprintf(
	"be unset or be at least %v",
	[params.min_deployment_minimum_healthy_percent],
)) if {
	some service in subjects
	some reading in terraform.read(service, ["deployment_minimum_healthy_percent"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not right_deployment_minimum_healthy_percent(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some service in subjects
	some reading in terraform.read(service, ["desired_count"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some service in subjects
	some field in [["desired_count"], ["deployment_minimum_healthy_percent"]]
	some reading in terraform.read(service, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some service in subjects
	some reading in terraform.read(service, ["deployment_minimum_healthy_percent"])
	values.garbled(reading.value, values.number(reading.value))
	not right_deployment_minimum_healthy_percent(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains service.name if {
	some service in subjects
	says_nothing(service)
}

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
	some reading in terraform.read_shallow(service, ["load_balancer"])
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

excluded(service) if {
	some reading in terraform.read(service, ["scheduling_strategy"])
	reading.state == "known"
	reading.value == "DAEMON"
}

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

doubts(service) := array.concat(
	[reading | some reading in terraform.read_shallow(service, ["load_balancer"]); reading.state != "known"],
	[reading |
		some field in [["scheduling_strategy"], ["deployment_controller", 0, "type"]]
		some reading in terraform.read(service, field)
		reading.state == "unknown"
	],
)

wanting(service) if {
	some field in [["desired_count"], ["deployment_minimum_healthy_percent"]]
	some reading in terraform.read(service, field)
	reading.state != "known"
}

wanting(service) if {
	some reading in terraform.read(service, ["desired_count"])
	not values.at_least(values.number(reading.value), params.min_desired_count)
}

wanting(service) if {
	some field in [["desired_count"], ["deployment_minimum_healthy_percent"]]
	some reading in terraform.read(service, field)
	values.garbled(reading.value, values.number(reading.value))
}

wanting(service) if {
	some reading in terraform.read(service, ["deployment_minimum_healthy_percent"])
	not right_deployment_minimum_healthy_percent(reading.value)
}

says_nothing(service) if {
	some reading in terraform.read_shallow(service, ["deployment_minimum_healthy_percent"])
	reading.state == "known"
	reading.value in {null, []}
}

right_deployment_minimum_healthy_percent(value) if value in {null, []}

right_deployment_minimum_healthy_percent(value) if {
	values.at_least(values.number(value), params.min_deployment_minimum_healthy_percent)
}
