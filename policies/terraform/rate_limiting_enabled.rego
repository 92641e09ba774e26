# METADATA
# title: "Rate limiting activé"
# description: "Sans limite, un seul client épuise la capacité ou essaie des mots de passe toute la
#   nuit."
# scope: package
# custom:
#   id: "terraform/rate-limiting-enabled"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Poser des classes de limitation dans DRF, et à l’entrée une règle de débit qui bloque :
#     WAFv2 attaché au répartiteur, ou les annotations limit-* d’ingress-nginx."
package gonogo.terraform.rate_limiting_enabled

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.rate_limiting_enabled as params

judged contains acl.name if some acl in subjects

deny contains findings.about(acl, "no aws_wafv2_web_acl_association points at it") if {
	count(strays) == 0
	some acl in subjects
	count(related(acl)) == 0
}

unknown contains findings.about(acl, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) if {
	some acl in subjects
	count(related(acl)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [acl |
	some acl in candidates
	count(doubts(acl)) == 0
]

doubtful := [reading |
	some acl in candidates
	some reading in doubts(acl)
]

candidates := [acl |
	some acl in terraform.resources(["aws_wafv2_web_acl"])
	not excluded(acl)
]

excluded(acl) if {
	some reading in terraform.read(acl, ["scope"])
	reading.state == "known"
	reading.value != "REGIONAL"
}

excluded(acl) if {
	some reading in terraform.read_parts(acl, ["rule"], [
		["[*]", "statement", 0, "rate_based_statement"],
		["[*]", "action", 0, "block"],
	])
	reading.state == "known"
	not right_rule(reading.value)
}

doubts(acl) := array.concat(
	[reading | some reading in terraform.read(acl, ["scope"]); reading.state != "known"],
	[reading |
		some reading in terraform.read_parts(acl, ["rule"], [
			["[*]", "statement", 0, "rate_based_statement"],
			["[*]", "action", 0, "block"],
		])
		reading.state != "known"
	],
)

related(acl) := terraform.leading(links, acl, ["web_acl_arn"])

links := terraform.links(["aws_wafv2_web_acl_association"], ["web_acl_arn"])

# These may point at any of them.
strays := terraform.strays(
	["aws_wafv2_web_acl_association"],
	["web_acl_arn"],
	terraform.resources(["aws_wafv2_web_acl"]),
)

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.length(terraform.at(element, ["statement", 0, "rate_based_statement"])), params.min_length)
	values.at_least(values.length(terraform.at(element, ["action", 0, "block"])), params.min_length)
}
