# METADATA
# title: "Manifestes que le cluster accepte"
# description: "Un champ mal écrit est refusé, ou oublié sans un mot ; une version d’API retirée
#   empêche le déploiement le jour où le cluster monte de version."
# scope: package
# custom:
#   id: "kubernetes/manifests-valid"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Écrire le champ comme l’API le nomme, donner une valeur de son type, et passer à la
#     version d’API encore servie."
package gonogo.kubernetes.manifests_valid

import data.gonogo.lib.findings

# What is found by the catalogue stands in `data.cluster`, which only gonogo gives.
judged contains manifest.subject if some manifest in data.cluster.objects

deny contains findings.told(manifest.subject, fault.path, fault.words) if {
	some manifest in data.cluster.objects
	some fault in manifest.faults
}
