# METADATA
# title: "CloudFront/CDN configuré pour les fichiers statiques"
# description: "Sans CDN, les workers servent eux-mêmes images et scripts, et le visiteur lointain
#   attend."
# scope: package
# custom:
#   id: "terraform/cdn-for-static-files"
#   severity: "medium"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Placer les fichiers statiques derrière CloudFront (OAC vers un bucket privé) et pointer
#     STATIC_URL dessus."
package gonogo.terraform.cdn_for_static_files

import data.gonogo.lib.findings
import data.gonogo.lib.profile
import data.gonogo.lib.terraform

judged contains distribution.name if some distribution in subjects

deny contains findings.nowhere("aws_cloudfront_distribution", "there must be one with enabled true") if {
	terraform.here
	expected
	count(subjects) == 0
	count(doubtful) == 0
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	expected
	count(subjects) == 0
	some reading in doubtful
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [distribution |
	some distribution in candidates
	count(doubts(distribution)) == 0
]

doubtful := [reading |
	some distribution in candidates
	some reading in doubts(distribution)
]

candidates := [distribution |
	some distribution in terraform.resources(["aws_cloudfront_distribution"])
	not excluded(distribution)
]

excluded(distribution) if {
	some reading in terraform.read(distribution, ["enabled"])
	reading.state == "known"
	reading.value != true
}

doubts(distribution) := [reading | some reading in terraform.read(distribution, ["enabled"]); reading.state != "known"]

expected if {
	profile.has("cdn")
}
