# METADATA
# title: "Automated deployment vers staging"
# description: "Une recette qui attend quelqu’un s’éloigne de la branche principale."
# related_resources:
#   - ref: "https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/"
# scope: package
# custom:
#   id: "kubernetes/automated-staging-deploy/argo-destination"
#   severity: "medium"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Déployer en recette à chaque fusion (syncPolicy.automated d’Argo CD, Kustomization de
#     Flux), puis lancer les tests de fumée."
package gonogo.kubernetes.automated_staging_deploy.argo_destination

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains application.name if some application in subjects

deny contains findings.unset(reading) if {
	some application in subjects
	some reading in kubernetes.read(application, ["spec", "syncPolicy", "automated"])
	reading.value == null
}

deny contains findings.differs(reading, "not be", false) if {
	some application in subjects
	some reading in kubernetes.read(application, ["spec", "syncPolicy", "automated", "enabled"])
	reading.value == false
}

# These pass because nothing is said of them.
silent contains application.name if {
	some application in subjects
	says_nothing(application)
}

subjects := [application |
	some application in kubernetes.objects(["Application"])
	not excluded(application)
]

excluded(application) if {
	some reading in kubernetes.read(application, ["apiVersion"])
	not values.matches(reading.value, `^argoproj\.io/`)
}

excluded(application) if {
	some reading in kubernetes.read(application, ["metadata", "annotations", "kargo.akuity.io/authorized-stage"])
	reading.value != null
}

excluded(application) if {
	some reading in kubernetes.read(application, ["metadata", "name"])
	values.matches(reading.value, "(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)")
}

excluded(application) if {
	some reading in kubernetes.read(application, ["spec"])
	not right_spec(reading.value)
}

says_nothing(application) if {
	some field in [["spec", "syncPolicy", "automated"], ["spec", "syncPolicy", "automated", "enabled"]]
	some reading in kubernetes.read(application, field)
	reading.value in {null, []}
}

right_spec(value) if {
	is_object(value)
	values.matches(fields.at(value, ["destination", "namespace"]), "(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)")
}

right_spec(value) if {
	is_object(value)
	values.matches(fields.at(value, ["destination", "name"]), "(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)")
}

right_spec(value) if {
	is_object(value)
	values.matches(fields.at(value, ["source", "path"]), "(^|[-/])(staging|stage|stg|preprod|recette|uat)([-/]|$)")
}

right_spec(value) if {
	is_object(value)
	right_sources(fields.at(value, ["sources"]))
}

right_sources(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(fields.at(element, ["path"]), "(^|[-/])(staging|stage|stg|preprod|recette|uat)([-/]|$)")
}
