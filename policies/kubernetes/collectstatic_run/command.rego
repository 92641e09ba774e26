# METADATA
# title: "Static files collectés (collectstatic)"
# description: "Sans collectstatic, la production répond 404 à chaque feuille de style."
# scope: package
# custom:
#   id: "kubernetes/collectstatic-run/command"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Lancer python manage.py collectstatic --noinput dans la construction de l’image ou dans
#     la chaîne, et définir STATIC_ROOT."
package gonogo.kubernetes.collectstatic_run.command

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "pass --noinput, for nobody is there to answer") if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	not right_command(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "unknown"
	not right_command(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers", "initContainers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	not right_command_2(reading.value)
}

doubts(container) := [reading | some reading in kubernetes.read(container, ["command"]); reading.state != "known"]

right_command(value) if {
	is_array(value)
	some element in value
	values.matches(element, `(^|\s)--no-?input\b`)
}

right_command_2(value) if {
	is_array(value)
	some element in value
	values.matches(element, `\bcollectstatic\b`)
}
