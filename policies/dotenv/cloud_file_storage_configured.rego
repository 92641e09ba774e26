# METADATA
# title: "AWS S3 ou stockage cloud configuré"
# description: "Un fichier posé sur le disque d’un conteneur disparaît au prochain déploiement et
#   n’existe pas sur l’autre réplica."
# scope: package
# custom:
#   id: "dotenv/cloud-file-storage-configured"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Utiliser django-storages (S3, GCS, Azure) dans STORAGES[\"default\"] et retirer les
#     volumes hostPath des médias."
package gonogo.dotenv.cloud_file_storage_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "name a bucket") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.matches(reading.value, "^[a-z0-9$][a-z0-9._-]+$")
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable |
	some variable in [
		"AWS_STORAGE_BUCKET_NAME",
		"GS_BUCKET_NAME",
		"AZURE_CONTAINER",
		"DJANGO_AWS_STORAGE_BUCKET_NAME",
		"DJANGO_GCP_STORAGE_BUCKET_NAME",
		"DJANGO_AZURE_CONTAINER_NAME",
	]
	dotenv.there(variable)
]
