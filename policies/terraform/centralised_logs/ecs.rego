# METADATA
# title: "Logs centralisés (ELK, CloudWatch, Papertrail)"
# description: "Un journal qui meurt avec son conteneur n’expliquera pas l’incident."
# scope: package
# custom:
#   id: "terraform/centralised-logs/ecs"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Écrire sur la sortie standard et expédier (Fluent Bit, Vector, awslogs) vers un seul
#     dépôt, avec une durée de conservation."
package gonogo.terraform.centralised_logs.ecs

import data.gonogo.lib.ecs_containers
import data.gonogo.lib.findings
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains container.name if some container in subjects

deny contains findings.differs(reading, "be one of", [
	"awslogs",
	"awsfirelens",
	"splunk",
	"fluentd",
	"gelf",
	"syslog",
]) if {
	some container in subjects
	some reading in views.read(container, ["logConfiguration", "logDriver"])
	reading.state != "unknown"
	not reading.value in {"awslogs", "awsfirelens", "splunk", "fluentd", "gelf", "syslog"}
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read(container, ["logConfiguration", "logDriver"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some container in candidates
	wanting(container)
	some reading in doubts(container)
]

candidates := [container |
	some container in ecs_containers.subjects
	not excluded(container)
]

excluded(container) if {
	some reading in views.read(container, ["essential"])
	reading.state == "known"
	reading.value == false
}

excluded(container) if {
	some reading in views.read(container, ["image"])
	reading.state == "known"
	values.matches(reading.value, "(^|/)(aws-for-fluent-bit|fluent-bit|fluentd)([:@]|$)")
}

doubts(container) := [reading |
	some field in [["essential"], ["image"]]
	some reading in views.read(container, field)
	reading.state == "unknown"
]

wanting(container) if {
	some reading in views.read(container, ["logConfiguration", "logDriver"])
	reading.state != "known"
}

wanting(container) if {
	some reading in views.read(container, ["logConfiguration", "logDriver"])
	not reading.value in {"awslogs", "awsfirelens", "splunk", "fluentd", "gelf", "syslog"}
}
