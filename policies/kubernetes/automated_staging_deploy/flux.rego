# METADATA
# title: "Automated deployment vers staging"
# description: "Une recette qui attend quelqu’un s’éloigne de la branche principale."
# related_resources:
#   - ref: "https://fluxcd.io/flux/components/kustomize/kustomizations/#suspend"
# scope: package
# custom:
#   id: "kubernetes/automated-staging-deploy/flux"
#   severity: "medium"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Déployer en recette à chaque fusion (syncPolicy.automated d’Argo CD, Kustomization de
#     Flux), puis lancer les tests de fumée."
package gonogo.kubernetes.automated_staging_deploy.flux

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains kustomization.name if some kustomization in subjects

deny contains findings.differs(reading, "not be", true) if {
	some kustomization in subjects
	some reading in kubernetes.read(kustomization, ["spec", "suspend"])
	reading.value == true
}

# These pass because nothing is said of them.
silent contains kustomization.name if {
	some kustomization in subjects
	says_nothing(kustomization)
}

subjects := [kustomization |
	some kustomization in kubernetes.objects(["Kustomization"])
	not excluded(kustomization)
]

excluded(kustomization) if {
	some reading in kubernetes.read(kustomization, ["apiVersion"])
	not values.matches(reading.value, `^kustomize\.toolkit\.fluxcd\.io/`)
}

excluded(kustomization) if {
	some reading in kubernetes.read(kustomization, ["spec"])
	not right_spec(reading.value)
}

says_nothing(kustomization) if {
	some reading in kubernetes.read(kustomization, ["spec", "suspend"])
	reading.value in {null, []}
}

right_spec(value) if {
	is_object(value)
	values.matches(fields.at(value, ["path"]), "(^|[-/])(staging|stage|stg|preprod|recette|uat)([-/]|$)")
}

right_spec(value) if {
	is_object(value)
	values.matches(fields.at(value, ["targetNamespace"]), "(^|-)(staging|stage|stg|preprod|recette|uat)(-|$)")
}
