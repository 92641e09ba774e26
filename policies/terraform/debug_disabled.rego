# METADATA
# title: "DEBUG=False dans .env"
# description: "Une page d’erreur avec DEBUG=True montre à tout visiteur la pile d’appels, les réglages et les requêtes SQL."
# scope: package
# custom:
#   id: "terraform/debug-disabled"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.terraform.debug_disabled

import data.gonogo.lib.ecs
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

# A task definition is a JSON text inside the plan: its containers and their variables are read from it.
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
	values.matches(variable.value, `(?i)^\s*(1|on|true|yes)\s*$`)
	words := sprintf("container %s sets %s to %s", [variable.container, variable.name, variable.value])
	finding := object.union(findings.told(task.name, reading.path, words), {"found": variable.value})
}

unknown contains findings.unsure(reading) if {
	some task in tasks
	some reading in ecs.doubtful(task)
}

tasks := terraform.resources(["aws_ecs_task_definition"])

wanted := `^([A-Z]+_)?DEBUG$`
