# METADATA
# title: "Compression gzip activée"
# description: "Le texte se réduit de 70 % et plus : c’est la latence la moins chère à gagner."
# scope: package
# custom:
#   id: "terraform/gzip-compression-enabled"
#   severity: "low"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Compresser à l’entrée (CloudFront compress, use-gzip d’ingress-nginx) ; prendre garde à
#     BREACH sur les pages qui reflètent un secret."
package gonogo.terraform.gzip_compression_enabled

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains distribution.name if some distribution in subjects

deny contains findings.differs(reading, "be", true) if {
	some distribution in subjects
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "compress"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some distribution in subjects
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "compress"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_cloudfront_distribution"])
