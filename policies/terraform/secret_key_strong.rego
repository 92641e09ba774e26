# METADATA
# title: "SECRET_KEY changée (50+ caractères aléatoires)"
# description: "La clé signe sessions, jetons de réinitialisation et messages\u00a0: qui la devine se connecte au nom de n’importe qui."
# scope: package
# custom:
#   id: "terraform/secret-key-strong"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.terraform.secret_key_strong

import data.gonogo.lib.ecs
import data.gonogo.lib.findings
import data.gonogo.lib.terraform

# A key under `environment` stands in clear in the plan and in the state; its value is never told.
judged contains task.name if {
	some task in tasks
	some reading in ecs.definitions(task)
	some name in ecs.names(reading)
	regex.match(wanted, name)
}

deny contains finding if {
	some task in tasks
	some reading in ecs.definitions(task)
	some variable in ecs.variables(reading)
	regex.match(wanted, variable.name)
	words := sprintf("container %s has %s in clear, must take it from secrets", [variable.container, variable.name])
	finding := findings.told(task.name, reading.path, words)
}

unknown contains findings.unsure(reading) if {
	some task in tasks
	some reading in ecs.doubtful(task)
}

tasks := terraform.resources(["aws_ecs_task_definition"])

wanted := `^((DJANGO|FLASK|APP|SESSION)_)?SECRET(_KEY(_BASE)?)?$|^APP_KEY$`
