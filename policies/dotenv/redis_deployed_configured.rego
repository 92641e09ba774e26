# METADATA
# title: "Redis déployé et configuré"
# description: "Un Redis sans mot de passe, seul ou sans borne est à la fois une panne et une fuite en attente."
# scope: package
# custom:
#   id: "dotenv/redis-deployed-configured"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.dotenv.redis_deployed_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "use TLS (rediss) or stay on a private host, and hold a password") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not right_redis_url(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["REDIS_URL", "CACHE_URL"]; dotenv.there(variable)]

right_redis_url(value) if values.matches(value, `^rediss://[^/@\s]*:[^/@\s]+@`)

right_redis_url(value) if values.matches(value, `^redis://[^/@\s]*:[^/@\s]+@([^./:\s]+|[^/:\s]+\.(internal|local|svc)|10\.[0-9.]+|192\.168\.[0-9.]+)(:[0-9]+)?(/|$)`)
