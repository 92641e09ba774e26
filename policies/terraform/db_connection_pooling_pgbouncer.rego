# METADATA
# title: "Connection pooling configuré (pgbouncer)"
# description: "Chaque worker tient un processus du serveur : à la première montée en charge,
#   max_connections est épuisé et tout s’arrête."
# scope: package
# custom:
#   id: "terraform/db-connection-pooling-pgbouncer"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Placer PgBouncer, RDS Proxy ou un Pooler CloudNativePG entre l’application et la base (ou
#     le pool de psycopg, OPTIONS.pool, depuis Django 5.1). En mode transaction, mettre
#     DISABLE_SERVER_SIDE_CURSORS à True."
package gonogo.terraform.db_connection_pooling_pgbouncer

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains proxy.name if some proxy in subjects

deny contains findings.about(proxy, "no aws_db_proxy_target points at it") if {
	count(strays) == 0
	some proxy in subjects
	count(related(proxy)) == 0
}

unknown contains findings.about(proxy, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some proxy in subjects
	count(related(proxy)) == 0
	some stray in strays
}

subjects := terraform.resources(["aws_db_proxy"])

related(proxy) := terraform.leading(links, proxy, ["db_proxy_name"])

links := terraform.links(["aws_db_proxy_target"], ["db_proxy_name"])

# These may point at any of them.
strays := terraform.strays(["aws_db_proxy_target"], ["db_proxy_name"], terraform.resources(["aws_db_proxy"]))
