# METADATA
# title: "CDN configuré pour les static"
# description: "Même terrain que la section stockage, vu cette fois par la latence et le taux de
#   succès du cache."
# scope: package
# custom:
#   id: "terraform/cdn-for-static-configured/google"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Garder /static/* un an à l’entrée, sous des noms à empreinte."
package gonogo.terraform.cdn_for_static_configured.google

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains bucket.name if some bucket in subjects

deny contains findings.differs(reading, "be", true) if {
	some bucket in subjects
	some reading in terraform.read(bucket, ["enable_cdn"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some bucket in subjects
	some reading in terraform.read(bucket, ["enable_cdn"])
	reading.state == "unknown"
}

subjects := terraform.resources(["google_compute_backend_bucket"])
