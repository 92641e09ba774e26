# METADATA
# title: "Connection pooling configuré"
# description: "Avoir un pool ne suffit pas : la somme sur tous les réplicas doit tenir sous
#   max_connections."
# scope: package
# custom:
#   id: "terraform/connection-pooling-configured"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Garder réplicas × workers × connexions du pool sous 80 % de max_connections."
package gonogo.terraform.connection_pooling_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.connection_pooling_configured as params

judged contains proxy.name if some proxy in subjects

deny contains findings.about(proxy, "no aws_db_proxy_default_target_group points at it") if {
	count(strays) == 0
	some proxy in subjects
	count(related(proxy)) == 0
}

deny contains findings.beyond(reading, "be at most", params.max_connections_percent, "") if {
	some proxy in subjects
	some other in related(proxy)
	some reading in terraform.read(other, ["connection_pool_config", 0, "max_connections_percent"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_connections_percent)
}

unknown contains findings.about(proxy, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some proxy in subjects
	count(related(proxy)) == 0
	some stray in strays
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some proxy in subjects
	some other in related(proxy)
	some reading in terraform.read(other, ["connection_pool_config", 0, "max_connections_percent"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some proxy in subjects
	some other in related(proxy)
	some reading in terraform.read(other, ["connection_pool_config", 0, "max_connections_percent"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_db_proxy"])

related(proxy) := terraform.leading(links, proxy, ["db_proxy_name"])

links := terraform.links(["aws_db_proxy_default_target_group"], ["db_proxy_name"])

# These may point at any of them.
strays := terraform.strays(
	["aws_db_proxy_default_target_group"],
	["db_proxy_name"],
	terraform.resources(["aws_db_proxy"]),
)
