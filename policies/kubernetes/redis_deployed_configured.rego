# METADATA
# title: "Redis déployé et configuré"
# description: "Un Redis sans mot de passe, seul ou sans borne est à la fois une panne et une fuite en
#   attente."
# scope: package
# custom:
#   id: "kubernetes/redis-deployed-configured"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Prendre un groupe répliqué et géré, avec TLS, chiffrement au repos, AUTH et bascule
#     automatique ; dans le cluster, une limite de mémoire, maxmemory en dessous, et une politique
#     d’éviction."
package gonogo.kubernetes.redis_deployed_configured

import data.gonogo.lib.environment
import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.secrets
import data.gonogo.lib.values

# Of every container that runs the server: its sentinels, exporters and scripts are none.
judged contains server.name if some server in servers

deny contains findings.unset(reading) if {
	some server in servers
	some reading in kubernetes.read(server, ["resources", "limits", "memory"])
	reading.value == null
}

deny contains findings.unmet(reading, "be more than nothing") if {
	some server in servers
	some reading in kubernetes.read(server, ["resources", "limits", "memory"])
	values.at_most(values.quantity(reading.value), 0)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some server in servers
	some reading in kubernetes.read(server, ["resources", "limits", "memory"])
	values.garbled(reading.value, values.quantity(reading.value))
}

deny contains findings.about(
	server,
	"must have a password: from a Secret, by requirepass or in a configuration file",
) if {
	some server in servers
	not guarded(server.value)
}

deny contains findings.about(server, "must have a password that is no placeholder") if {
	some server in servers
	some password in asked(server)
	secrets.placeholder(password)
}

# What it asks for, in its arguments or in the variable that they name.
asked(server) := [password |
	some [_, word] in regex.find_all_string_submatch_n(`--requirepass[ =]["']?([^ "']+)`, run(server.value), -1)
	password := put_in(server, word)
]

put_in(server, word) := variable.value if {
	[[_, name]] := regex.find_all_string_submatch_n(`^\$[({]?([A-Za-z_][A-Za-z0-9_]*)[)}]?$`, word, 1)
	variable := environment.variables(server)[name]
	variable.state == "known"
} else := word if {
	not startswith(word, "$")
}

servers := [container |
	some container in kubernetes.containers(["containers"])
	container.object.kind in {"StatefulSet", "Deployment", "DeploymentConfig", "Rollout"}
	values.matches(container.value.image, `(^|/)(redis|redis-stack-server|valkey|keydb|dragonfly)([:@][^/]*)?$`)
	regex.match(`^$|^-|server|dragonfly|^\S+\.conf\b`, run(container.value))
]

guarded(container) if regex.match(`--requirepass [^ ]|--aclfile|\.conf\b`, run(container))

guarded(container) if {
	some source in list(container, "envFrom")
	fields.at(source, ["secretRef"]) != null
}

guarded(container) if {
	some variable in list(container, "env")
	fields.at(variable, ["valueFrom", "secretKeyRef"]) != null
}

guarded(container) if {
	some variable in list(container, "env")
	values.matches(variable.name, `PASSWORD_FILE$`)
}

run(container) := concat(" ", [word |
	some word in array.concat(list(container, "command"), list(container, "args"))
	is_string(word)
])

list(container, key) := container[key] if {
	is_array(container[key])
} else := []
