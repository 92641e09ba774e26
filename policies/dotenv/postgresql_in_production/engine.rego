# METADATA
# title: "Migrer vers PostgreSQL (pas SQLite en prod)"
# description: "SQLite verrouille tout le fichier à chaque écriture et vit sur un seul disque, souvent
#   éphémère : deux réplicas suffisent à le casser."
# scope: package
# custom:
#   id: "dotenv/postgresql-in-production/engine"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Pointer DATABASE_URL, ou DATABASES[\"default\"][\"ENGINE\"], vers PostgreSQL, géré ou
#     tenu par un opérateur."
package gonogo.dotenv.postgresql_in_production.engine

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "be an engine of PostgreSQL") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.matches(
		reading.value,
		`(postgres|postgresql|postgresql_psycopg2|postgresql_backend|postgis|psqlextra\.backend)$`,
	)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable |
	some variable in ["DB_ENGINE", "SQL_ENGINE", "DATABASE_ENGINE", "DJANGO_DB_ENGINE", "DJANGO_DATABASE_ENGINE"]
	dotenv.there(variable)
]
