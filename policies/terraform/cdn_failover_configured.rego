# METADATA
# title: "CDN failover configuré"
# description: "Une origine en panne derrière le CDN reste une panne."
# scope: package
# custom:
#   id: "terraform/cdn-failover-configured"
#   severity: medium
#   source: "content/fr/07-disaster-recovery.md"
package gonogo.terraform.cdn_failover_configured

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.cdn_failover_configured as params

judged contains distribution.name if some distribution in subjects

deny contains findings.unmet(reading, sprintf("have an element with member of a length of 2 and failover_criteria[0].status_codes having an element at least %v", [params.min_status_codes])) if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["origin_group"], [["[*]", "member"], ["[*]", "failover_criteria", 0, "status_codes", "[*]"]])
	reading.state != "unknown"
	not garbled_origin_group(reading.value)
	not right_origin_group(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["origin_group"], [["[*]", "member"], ["[*]", "failover_criteria", 0, "status_codes", "[*]"]])
	garbled_origin_group(reading.value)
	not right_origin_group(reading.value)
}

unknown contains findings.unsure(reading) if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["origin_group"], [["[*]", "member"], ["[*]", "failover_criteria", 0, "status_codes", "[*]"]])
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
	values.at_least(values.number(element), params.min_status_codes)
}

garbled_origin_group(value) if {
	some place in fields.spread(value, ["[*]", "failover_criteria", 0, "status_codes", "[*]"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}
