# METADATA
# title: "TTL des caches définis"
# description: "Une entrée sans durée de vie sert du périmé et remplit la mémoire."
# scope: package
# custom:
#   id: "terraform/cache-ttl-defined"
#   severity: "low"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Donner à CACHES.*.TIMEOUT une valeur finie, et une durée à chaque politique de cache du
#     CDN."
package gonogo.terraform.cache_ttl_defined

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.cache_ttl_defined as params

judged contains policy.name if some policy in subjects

deny contains findings.beyond(reading, "be above", params.min_default_ttl, "") if {
	some policy in subjects
	some reading in terraform.read(policy, ["default_ttl"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.above(values.number(reading.value), params.min_default_ttl)
}

deny contains findings.beyond(reading, "be at most", params.max_ttl, "") if {
	some policy in subjects
	some reading in terraform.read(policy, ["max_ttl"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_ttl)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some policy in subjects
	some field in [["default_ttl"], ["max_ttl"]]
	some reading in terraform.read(policy, field)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some policy in subjects
	some field in [["default_ttl"], ["max_ttl"]]
	some reading in terraform.read(policy, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_cloudfront_cache_policy"])
