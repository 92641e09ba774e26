# METADATA
# title: "Post-deployment smoke tests"
# description: "Un déploiement est fini quand un parcours marche, pas quand la chaîne est verte."
# scope: package
# custom:
#   id: "terraform/post-deployment-smoke-tests/google"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Ajouter après le déploiement une étape de 5 à 20 contrôles sur l’URL publique, qui
#     déclenche le retour arrière : verify de Cloud Deploy, un Job PostSync d’Argo CD qui échoue quand
#     un contrôle échoue."
package gonogo.terraform.post_deployment_smoke_tests.google

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains pipeline.name if some pipeline in subjects

deny contains findings.unmet(reading, "have one that verifies what it deployed") if {
	some pipeline in subjects
	some reading in terraform.read_parts(
		pipeline,
		["serial_pipeline", 0, "stages"],
		[
			["[*]", "strategy", 0, "standard", 0, "verify"],
			["[*]", "strategy", 0, "canary", 0, "canary_deployment", 0, "verify"],
			["[*]", "strategy", 0, "canary", 0, "custom_canary_deployment", 0, "phase_configs", "[*]", "verify"],
		],
	)
	reading.state != "unknown"
	not right_stages(reading.value)
}

unknown contains findings.unsure(reading) if {
	some pipeline in subjects
	some reading in terraform.read_parts(
		pipeline,
		["serial_pipeline", 0, "stages"],
		[
			["[*]", "strategy", 0, "standard", 0, "verify"],
			["[*]", "strategy", 0, "canary", 0, "canary_deployment", 0, "verify"],
			["[*]", "strategy", 0, "canary", 0, "custom_canary_deployment", 0, "phase_configs", "[*]", "verify"],
		],
	)
	reading.state == "unknown"
	not right_stages(reading.value)
}

subjects := terraform.resources(["google_clouddeploy_delivery_pipeline"])

right_stages(value) if {
	is_array(value)
	some element in value
	right_stages_2(element)
}

right_stages_2(value) if {
	is_object(value)
	terraform.at(value, ["strategy", 0, "standard", 0, "verify"]) == true
}

right_stages_2(value) if {
	is_object(value)
	terraform.at(value, ["strategy", 0, "canary", 0, "canary_deployment", 0, "verify"]) == true
}

right_stages_2(value) if {
	is_object(value)
	right_phase_configs(terraform.at(value, [
		"strategy",
		0,
		"canary",
		0,
		"custom_canary_deployment",
		0,
		"phase_configs",
	]))
}

right_phase_configs(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["verify"]) == true
}
