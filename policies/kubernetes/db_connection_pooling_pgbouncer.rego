# METADATA
# title: "Connection pooling configuré (pgbouncer)"
# description: "Chaque worker tient un processus du serveur : à la première montée en charge,
#   max_connections est épuisé et tout s’arrête."
# scope: package
# custom:
#   id: "kubernetes/db-connection-pooling-pgbouncer"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Placer PgBouncer, RDS Proxy ou un Pooler CloudNativePG entre l’application et la base (ou
#     le pool de psycopg, OPTIONS.pool, depuis Django 5.1). En mode transaction, mettre
#     DISABLE_SERVER_SIDE_CURSORS à True."
package gonogo.kubernetes.db_connection_pooling_pgbouncer

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.db_connection_pooling_pgbouncer as params

judged contains pooler.name if some pooler in subjects

deny contains findings.differs(reading, "be one of", ["transaction", "session"]) if {
	some pooler in subjects
	some reading in kubernetes.read(pooler, ["spec", "pgbouncer", "poolMode"])
	not reading.value in {"transaction", "session"}
}

deny contains findings.beyond(reading, "be at least", params.min_instances, "") if {
	some pooler in subjects
	some reading in kubernetes.read(pooler, ["spec", "instances"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_instances)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some pooler in subjects
	some reading in kubernetes.read(pooler, ["spec", "instances"])
	values.garbled(reading.value, values.quantity(reading.value))
}

subjects := kubernetes.objects(["Pooler"])
