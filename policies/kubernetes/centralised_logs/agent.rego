# METADATA
# title: "Logs centralisés (ELK, CloudWatch, Papertrail)"
# description: "Un journal qui meurt avec son conteneur n’expliquera pas l’incident."
# scope: package
# custom:
#   id: "kubernetes/centralised-logs/agent"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Écrire sur la sortie standard et expédier (Fluent Bit, Vector, awslogs) vers un seul
#     dépôt, avec une durée de conservation."
package gonogo.kubernetes.centralised_logs.agent

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains daemon_set.name if some daemon_set in subjects

deny contains findings.unmet(reading, "mount the logs of its node, as /var/log") if {
	some daemon_set in subjects
	some reading in kubernetes.read(daemon_set, ["spec", "template", "spec", "volumes"])
	not right_volumes(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [daemon_set |
	some daemon_set in candidates
	count(doubts(daemon_set)) == 0
]

doubtful := [reading |
	some daemon_set in candidates
	some reading in doubts(daemon_set)
]

candidates := [daemon_set |
	some daemon_set in kubernetes.objects(["DaemonSet"])
	not excluded(daemon_set)
]

excluded(daemon_set) if {
	some reading in kubernetes.read(daemon_set, ["spec", "template", "spec", "containers"])
	reading.state == "known"
	not right_containers(reading.value)
}

doubts(daemon_set) := [reading |
	some reading in kubernetes.read(daemon_set, ["spec", "template", "spec", "containers"])
	reading.state != "known"
]

right_volumes(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(fields.at(element, ["hostPath", "path"]), "^/(var/?)?$|^/var/(log|lib/docker|run/log)|^/run/log")
}

right_containers(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(
		fields.at(element, ["image"]),
		"(^|/)(fluent-bit|fluentd|fluentd-kubernetes-daemonset|filebeat|promtail|vector)([:@]|$)",
	)
}
