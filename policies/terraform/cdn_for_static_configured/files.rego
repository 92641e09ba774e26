# METADATA
# title: "CDN configuré pour les static"
# description: "Même terrain que la section stockage, vu cette fois par la latence et le taux de
#   succès du cache."
# scope: package
# custom:
#   id: "terraform/cdn-for-static-configured/files"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Garder /static/* un an à l’entrée, sous des noms à empreinte."
package gonogo.terraform.cdn_for_static_configured.files

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains distribution.name if some distribution in subjects

deny contains findings.unmet(reading, "be another one than CachingDisabled") if {
	some distribution in subjects
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "cache_policy_id"])
	reading.value == "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
}

deny contains findings.unmet(reading, "be another one than CachingDisabled") if {
	some distribution in subjects
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "cache_policy_id"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some distribution in subjects
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "cache_policy_id"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [distribution |
	some distribution in candidates
	count(doubts(distribution)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some distribution in candidates
	wanting(distribution)
	some reading in doubts(distribution)
]

candidates := [distribution |
	some distribution in terraform.resources(["aws_cloudfront_distribution"])
	not excluded(distribution)
]

excluded(distribution) if {
	some reading in terraform.read_parts(distribution, ["origin"], [
		["[*]", "custom_origin_config"],
		["[*]", "vpc_origin_config"],
	])
	reading.state == "known"
	not right_origin(reading.value)
}

excluded(distribution) if {
	some reading in terraform.read_shallow(distribution, ["ordered_cache_behavior"])
	terraform.given(reading)
}

excluded(distribution) if {
	some reading in terraform.read_shallow(distribution, ["default_cache_behavior", 0, "cache_policy_id"])
	not terraform.given(reading)
}

doubts(distribution) := [reading |
	some reading in terraform.read_parts(distribution, ["origin"], [
		["[*]", "custom_origin_config"],
		["[*]", "vpc_origin_config"],
	])
	reading.state != "known"
]

wanting(distribution) if {
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "cache_policy_id"])
	reading.state != "known"
}

wanting(distribution) if {
	some reading in terraform.read(distribution, ["default_cache_behavior", 0, "cache_policy_id"])
	reading.value == "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
}

right_origin(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		terraform.at(element, ["custom_origin_config"]) in {null, []}
		terraform.at(element, ["vpc_origin_config"]) in {null, []}
	}
}
