# METADATA
# title: "Health check endpoint créé (/health/)"
# description: "Sans point de contrôle, le trafic va vers des instances mortes ou qui démarrent
#   encore."
# scope: package
# custom:
#   id: "kubernetes/health-check-endpoint"
#   severity: "blocker"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Exposer /health/live (le processus seul) et /health/ready (base, cache) ; brancher la
#     sonde de vie sur le premier, la sonde de disponibilité et le répartiteur sur le second."
package gonogo.kubernetes.health_check_endpoint

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "ask by httpGet, tcpSocket, grpc or exec") if {
	some container in subjects
	some reading in kubernetes.read(container, ["readinessProbe"])
	reading.state == "known"
	not right_readiness_probe(reading.value)
}

deny contains findings.unmet(reading, "ask by httpGet, tcpSocket, grpc or exec, and another path than readiness") if {
	some container in subjects
	some reading in kubernetes.read(container, ["livenessProbe"])
	reading.state == "known"
	not right_liveness_probe(reading.value)
}

deny contains findings.unmet(reading, "ask by httpGet, tcpSocket, grpc or exec, and another path than readiness") if {
	some container in subjects
	some reading in kubernetes.read(container, ["livenessProbe"])
	right_liveness_probe_2(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some field in [["readinessProbe"], ["livenessProbe"]]
	some reading in kubernetes.read(container, field)
	reading.state == "unknown"
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
	some container in kubernetes.containers(["containers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["serves"])
	reading.value != true
}

excluded(container) if {
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	values.matches(reading.value, "(^|/)kube-rbac-proxy([:@]|$)")
}

doubts(container) := [reading | some reading in kubernetes.read(container, ["image"]); reading.state != "known"]

right_readiness_probe(value) if {
	is_object(value)
	fields.at(value, ["httpGet"]) != null
	not fields.at(value, ["httpGet"]) in {{}}
}

right_readiness_probe(value) if {
	is_object(value)
	fields.at(value, ["tcpSocket"]) != null
	not fields.at(value, ["tcpSocket"]) in {{}}
}

right_readiness_probe(value) if {
	is_object(value)
	fields.at(value, ["grpc"]) != null
	not fields.at(value, ["grpc"]) in {{}}
}

right_readiness_probe(value) if {
	is_object(value)
	fields.at(value, ["exec", "command"]) != null
	not fields.at(value, ["exec", "command"]) in {[]}
}

right_liveness_probe(value) if {
	is_object(value)
	fields.at(value, ["httpGet"]) != null
	not fields.at(value, ["httpGet"]) in {{}}
}

right_liveness_probe(value) if {
	is_object(value)
	fields.at(value, ["tcpSocket"]) != null
	not fields.at(value, ["tcpSocket"]) in {{}}
}

right_liveness_probe(value) if {
	is_object(value)
	fields.at(value, ["grpc"]) != null
	not fields.at(value, ["grpc"]) in {{}}
}

right_liveness_probe(value) if {
	is_object(value)
	fields.at(value, ["exec", "command"]) != null
	not fields.at(value, ["exec", "command"]) in {[]}
}

right_liveness_probe_2(value) if {
	is_object(value)
	values.matches(fields.at(value, ["httpGet", "path"]), `\b(ready|readyz|readiness)\b`)
}
