# METADATA
# title: "Automated deployment vers staging"
# description: "Une recette qui attend quelqu’un s’éloigne de la branche principale."
# related_resources:
#   - ref: "https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/"
# scope: package
# custom:
#   id: "kubernetes/automated-staging-deploy/argo-set"
#   severity: "medium"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Déployer en recette à chaque fusion (syncPolicy.automated d’Argo CD, Kustomization de
#     Flux), puis lancer les tests de fumée."
package gonogo.kubernetes.automated_staging_deploy.argo_set

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains application_set.name if some application_set in subjects

deny contains findings.unset(reading) if {
	some application_set in subjects
	some reading in kubernetes.read(application_set, ["spec", "template", "spec", "syncPolicy", "automated"])
	reading.value == null
}

deny contains findings.differs(reading, "not be", false) if {
	some application_set in subjects
	some reading in kubernetes.read(application_set, ["spec", "template", "spec", "syncPolicy", "automated", "enabled"])
	reading.value == false
}

# These pass because nothing is said of them.
silent contains application_set.name if {
	some application_set in subjects
	says_nothing(application_set)
}

subjects := [application_set |
	some application_set in kubernetes.objects(["ApplicationSet"])
	not excluded(application_set)
]

excluded(application_set) if {
	some field in [
		["spec", "templatePatch"],
		["spec", "template", "metadata", "annotations", "kargo.akuity.io/authorized-stage"],
	]
	some reading in kubernetes.read(application_set, field)
	reading.value != null
}

excluded(application_set) if {
	some reading in kubernetes.read(application_set, ["spec", "template"])
	not right_template(reading.value)
}

says_nothing(application_set) if {
	some field in [
		["spec", "template", "spec", "syncPolicy", "automated"],
		["spec", "template", "spec", "syncPolicy", "automated", "enabled"],
	]
	some reading in kubernetes.read(application_set, field)
	reading.value in {null, []}
}

right_template(value) if {
	is_object(value)
	values.matches(fields.at(value, ["metadata", "name"]), "(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)")
}

right_template(value) if {
	is_object(value)
	values.matches(
		fields.at(value, ["spec", "destination", "namespace"]),
		"(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)",
	)
}

right_template(value) if {
	is_object(value)
	values.matches(
		fields.at(value, ["spec", "destination", "name"]),
		"(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)",
	)
}

right_template(value) if {
	is_object(value)
	values.matches(
		fields.at(value, ["spec", "source", "path"]),
		"(^|[-/])(staging|stage|stg|preprod|recette|uat)([-/]|$)",
	)
}
