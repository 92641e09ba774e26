# --- policies/kubernetes/a/b_c.rego
# METADATA
# title: "Names that run together"
# scope: package
# custom:
#   id: "kubernetes/a/b-c"
#   severity: "medium"
#   source: "policy/hostile-words.md"
package gonogo.kubernetes.a.b_c

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains config_map.name if some config_map in subjects

unknown contains findings.nowhere(
	"ConfigMap",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	expected
	count(subjects) == 0
}

deny contains findings.nowhere("ConfigMap", "there must be one") if {
	kubernetes.here
	kubernetes.whole
	expected
	count(subjects) == 0
}

subjects := kubernetes.objects(["ConfigMap"])

expected if {
	count(kubernetes.objects(["Namespace"])) > 0
}

# --- policies/kubernetes/a_b/c.rego
# METADATA
# title: "Names that run together, again"
# scope: package
# custom:
#   id: "kubernetes/a-b/c"
#   severity: "medium"
#   source: "policy/hostile-words.md"
package gonogo.kubernetes.a_b.c

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains config_map.name if some config_map in subjects

unknown contains findings.nowhere(
	"ConfigMap",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	expected
	count(subjects) == 0
}

deny contains findings.nowhere("ConfigMap", "there must be one") if {
	kubernetes.here
	kubernetes.whole
	expected
	count(subjects) == 0
}

subjects := kubernetes.objects(["ConfigMap"])

expected if {
	count(kubernetes.objects(["Namespace"])) > 0
}

# --- policies/kubernetes/hostile_words/words.rego
# METADATA
# title: "back\"quoted: {not: yaml} # no comment
#   🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f \\u0022 %v é"
# description: "A \"why\" with \\ and {{ braces }}: - and %d"
# scope: package
# custom:
#   id: "kubernetes/hostile-words/words"
#   severity: "low"
#   source: "policy/hostile-words.md"
package gonogo.kubernetes.hostile_words.words

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains deployment.name if some deployment in subjects

deny contains findings.differs(reading, "be one of", ["`tick`", "tab\there", "no break", "100 %"]) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["metadata", "annotations", "%v #: {"])
	reading.state == "known"
	not reading.value in {"`tick`", "tab\there", "no break", "100 %"}
}

deny contains findings.differs(reading, "match", "`") if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "object"])
	not values.matches(reading.value, "`")
}

unknown contains findings.unsure(reading) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["metadata", "annotations", "%v #: {"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [deployment |
	some deployment in candidates
	count(doubts(deployment)) == 0
]

doubtful := [reading |
	some deployment in candidates
	some reading in doubts(deployment)
]

candidates := [deployment |
	some deployment in kubernetes.objects(["Deployment"])
	not excluded(deployment)
]

excluded(deployment) if {
	some reading in kubernetes.read(deployment, ["metadata", "labels", "a: b"])
	reading.state == "known"
	reading.value != "x\\y\nz"
}

doubts(deployment) := [reading |
	some reading in kubernetes.read(deployment, ["metadata", "labels", "a: b"])
	reading.state != "known"
]
