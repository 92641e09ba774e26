# METADATA
# title: "Redis déployé et configuré"
# description: "Un Redis sans mot de passe, seul ou sans borne est à la fois une panne et une fuite en
#   attente."
# scope: package
# custom:
#   id: "dotenv/redis-deployed-configured"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Prendre un groupe répliqué et géré, avec TLS, chiffrement au repos, AUTH et bascule
#     automatique ; dans le cluster, une limite de mémoire, maxmemory en dessous, et une politique
#     d’éviction."
package gonogo.dotenv.redis_deployed_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.values

# A URL of something else, and an empty one, are none of Redis.
judged contains variable if some variable, _ in urls

deny contains findings.unmet(url, "use TLS (rediss) or stay on a private host, and hold a password") if {
	some url in urls
	url.state == "known"
	not values.matches(url.value, `^(rediss|valkeys)://[^/@\s]*:[^/@\s]+@`)
	not values.matches(url.value, inside)
}

deny contains findings.unmet(url, "hold a password that is no placeholder") if {
	some url in urls
	url.state == "known"
	secrets.placeholder(secrets.of_url(url.value))
}

unknown contains findings.unsure(url) if {
	some url in urls
	url.state == "unknown"
}

urls := {variable: url |
	some variable in ["REDIS_URL", "CACHE_URL", "CELERY_BROKER_URL", "CELERY_BROKER", "DJANGO_CACHE_LOCATION"]
	dotenv.there(variable)
	url := dotenv.read(variable)
	of_redis(url)
}

of_redis(url) if values.matches(url.value, `^(redis|valkey)s?://`)

of_redis(url) if {
	url.state == "unknown"
	url.subject == "REDIS_URL"
}

inside := `^(redis|valkey)://[^/@\s]*:[^/@\s]+@([^./:\s]+|[^/:\s]+\.(internal|local|svc)|10\.[0-9.]+|172\.(1[6-9]|2[0-9]|3[01])\.[0-9.]+|192\.168\.[0-9.]+)(:[0-9]+)?(/|$)`
