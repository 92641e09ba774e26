# METADATA
# title: "Redis déployé et configuré"
# description: "Un Redis sans mot de passe, seul ou sans borne est à la fois une panne et une fuite en
#   attente."
# scope: package
# custom:
#   id: "terraform/redis-deployed-configured"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Prendre un groupe répliqué et géré, avec TLS, chiffrement au repos, AUTH et bascule
#     automatique ; dans le cluster, une limite de mémoire, maxmemory en dessous, et une politique
#     d’éviction."
package gonogo.terraform.redis_deployed_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains group.name if some group in subjects

deny contains findings.differs(reading, "be", true) if {
	some group in subjects
	some field in [["transit_encryption_enabled"], ["automatic_failover_enabled"], ["multi_az_enabled"]]
	some reading in terraform.read(group, field)
	reading.state != "unknown"
	reading.value != true
}

deny contains findings.differs(reading, "be one of", [true, "true"]) if {
	some group in subjects
	some reading in terraform.read(group, ["at_rest_encryption_enabled"])
	reading.state != "unknown"
	not reading.value in {true, "true"}
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some field in [
		["transit_encryption_enabled"],
		["at_rest_encryption_enabled"],
		["automatic_failover_enabled"],
		["multi_az_enabled"],
	]
	some reading in terraform.read(group, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_elasticache_replication_group"])
