# METADATA
# title: "Cache warming scripts si nécessaire"
# description: "Un cache froid à l’ouverture renvoie toute la charge vers la base."
# related_resources:
#   - ref: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#suspending-a-job"
# scope: package
# custom:
#   id: "kubernetes/cache-warming-scripts/job"
#   severity: "low"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Fournir une commande warm_cache rejouable, lancée après le déploiement, ou écrire qu’elle
#     est inutile."
package gonogo.kubernetes.cache_warming_scripts.job

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains job.name if some job in subjects

deny contains findings.differs(reading, "not be", true) if {
	some job in subjects
	some reading in kubernetes.read(job, ["spec", "suspend"])
	reading.value == true
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains job.name if {
	some job in subjects
	says_nothing(job)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [job |
	some job in candidates
	count(doubts(job)) == 0
]

doubtful := [reading |
	some job in candidates
	some reading in doubts(job)
]

candidates := [job |
	some job in kubernetes.objects(["Job"])
	not excluded(job)
]

excluded(job) if {
	some reading in kubernetes.read(job, ["spec", "template", "spec", "containers"])
	reading.state == "known"
	not right_containers(reading.value)
}

doubts(job) := [reading |
	some reading in kubernetes.read(job, ["spec", "template", "spec", "containers"])
	reading.state != "known"
]

says_nothing(job) if {
	some reading in kubernetes.read(job, ["spec", "suspend"])
	reading.value in {null, []}
}

right_containers(value) if {
	is_array(value)
	some element in value
	right_containers_2(element)
}

right_containers_2(value) if {
	is_object(value)
	right_command(fields.at(value, ["command"]))
}

right_containers_2(value) if {
	is_object(value)
	right_args(fields.at(value, ["args"]))
}

right_command(value) if {
	is_array(value)
	some element in value
	values.matches(element, `(?i)\b(pre)?warm([-_]?up|[-\w]*cache)|cache[-_:]?warm`)
}

right_args(value) if {
	is_array(value)
	some element in value
	values.matches(element, `(?i)\b(pre)?warm([-_]?up|[-\w]*cache)|cache[-_:]?warm`)
}
