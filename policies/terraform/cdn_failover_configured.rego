# METADATA
# title: "CDN failover configuré"
# description: "Une origine en panne derrière le CDN reste une panne."
# scope: package
# custom:
#   id: "terraform/cdn-failover-configured"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Grouper deux origines avec bascule sur 500, 502, 503 et 504, et préparer des pages
#     d’erreur."
package gonogo.terraform.cdn_failover_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains distribution.name if some distribution in subjects

deny contains findings.unmet(
	reading,
	"have an element with member of a length of 2 and failover_criteria[0].status_codes having an element one of 500, 502, 503, 504",
) if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["origin_group"], [
		["[*]", "member"],
		["[*]", "failover_criteria", 0, "status_codes", "[*]"],
	])
	reading.state != "unknown"
	not right_origin_group(reading.value)
}

unknown contains findings.unsure(reading) if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["origin_group"], [
		["[*]", "member"],
		["[*]", "failover_criteria", 0, "status_codes", "[*]"],
	])
	reading.state == "unknown"
	not right_origin_group(reading.value)
}

subjects := terraform.resources(["aws_cloudfront_distribution"])

right_origin_group(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.length(terraform.at(element, ["member"])) == 2
	right_status_codes(terraform.at(element, ["failover_criteria", 0, "status_codes"]))
}

right_status_codes(value) if {
	is_array(value)
	some element in value
	element in {500, 502, 503, 504}
}
