# METADATA
# title: "CDN configuré pour les static"
# description: "Même terrain que la section stockage, vu cette fois par la latence et le taux de
#   succès du cache."
# scope: package
# custom:
#   id: "terraform/cdn-for-static-configured/paths"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Garder /static/* un an à l’entrée, sous des noms à empreinte."
package gonogo.terraform.cdn_for_static_configured.paths

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains distribution.name if some distribution in subjects

deny contains findings.unmet(reading, "keep static files, by another policy than CachingDisabled") if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [
		["[*]", "path_pattern"],
		["[*]", "cache_policy_id"],
		["[*]", "forwarded_values", 0, "query_string"],
	])
	reading.state == "known"
	not right_ordered_cache_behavior(reading.value)
}

deny contains findings.unmet(reading, "keep static files, by another policy than CachingDisabled") if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [
		["[*]", "path_pattern"],
		["[*]", "cache_policy_id"],
		["[*]", "forwarded_values", 0, "query_string"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some distribution in subjects
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [
		["[*]", "path_pattern"],
		["[*]", "cache_policy_id"],
		["[*]", "forwarded_values", 0, "query_string"],
	])
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
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [["[*]", "path_pattern"]])
	reading.state == "known"
	not right_ordered_cache_behavior_3(reading.value)
}

doubts(distribution) := [reading |
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [["[*]", "path_pattern"]])
	reading.state != "known"
]

wanting(distribution) if {
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [
		["[*]", "path_pattern"],
		["[*]", "cache_policy_id"],
		["[*]", "forwarded_values", 0, "query_string"],
	])
	reading.state != "known"
}

wanting(distribution) if {
	some reading in terraform.read_parts(distribution, ["ordered_cache_behavior"], [
		["[*]", "path_pattern"],
		["[*]", "cache_policy_id"],
		["[*]", "forwarded_values", 0, "query_string"],
	])
	not right_ordered_cache_behavior(reading.value)
}

right_ordered_cache_behavior(value) if {
	is_array(value)
	every element in value {
		right_ordered_cache_behavior_2(element)
	}
}

right_ordered_cache_behavior_2(value) if {
	is_object(value)
	not values.matches(terraform.at(value, ["path_pattern"]), `(?i)static|assets|\.(css|js|woff2?)$`)
}

right_ordered_cache_behavior_2(value) if {
	is_object(value)
	not terraform.at(value, ["cache_policy_id"]) in {null, []}
	not terraform.at(value, ["cache_policy_id"]) in {"4135ea2d-6df8-44a3-9df3-4b5a84be39ad"}
}

right_ordered_cache_behavior_2(value) if {
	is_object(value)
	not terraform.at(value, ["forwarded_values", 0, "query_string"]) in {null, []}
}

right_ordered_cache_behavior_3(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(terraform.at(element, ["path_pattern"]), `(?i)static|assets|\.(css|js|woff2?)$`)
}
