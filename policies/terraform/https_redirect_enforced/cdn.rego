# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe
#   au réseau."
# scope: package
# custom:
#   id: "terraform/https-redirect-enforced/cdn"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Rediriger le port 80 vers HTTPS par un 301 dès l’entrée, et mettre
#     SECURE_SSL_REDIRECT=True ; derrière un mandataire qui termine TLS, régler aussi
#     SECURE_PROXY_SSL_HEADER, sinon la redirection boucle."
package gonogo.terraform.https_redirect_enforced.cdn

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains distribution.name if some distribution in subjects

deny contains findings.differs(reading, "be one of", ["redirect-to-https", "https-only"]) if {
	some distribution in subjects
	some field in [
		["default_cache_behavior", 0, "viewer_protocol_policy"],
		["ordered_cache_behavior", "[*]", "viewer_protocol_policy"],
	]
	some reading in terraform.read(distribution, field)
	reading.state != "unknown"
	not reading.value in {"redirect-to-https", "https-only"}
}

unknown contains findings.unsure(reading) if {
	some distribution in subjects
	some field in [
		["default_cache_behavior", 0, "viewer_protocol_policy"],
		["ordered_cache_behavior", "[*]", "viewer_protocol_policy"],
	]
	some reading in terraform.read(distribution, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_cloudfront_distribution"])
