# METADATA
# title: "Migrer vers PostgreSQL (pas SQLite en prod)"
# description: "SQLite verrouille tout le fichier à chaque écriture et vit sur un seul disque, souvent
#   éphémère : deux réplicas suffisent à le casser."
# scope: package
# custom:
#   id: "dotenv/postgresql-in-production/url"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Pointer DATABASE_URL, ou DATABASES[\"default\"][\"ENGINE\"], vers PostgreSQL, géré ou
#     tenu par un opérateur."
package gonogo.dotenv.postgresql_in_production.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.urls
import data.gonogo.lib.values

judged contains variable if {
	some variable in subjects
	not says_nothing(variable)
}

deny contains findings.unmet(reading, "lead to PostgreSQL") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not perhaps_database_url(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_scheme(reading.value)
	not right_database_url(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DATABASE_URL"]; dotenv.here]

says_nothing(variable) if not dotenv.there(variable)

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}

perhaps_database_url(value) if value in {null, ""}

perhaps_database_url(value) if perhaps_database_url_2(value)

perhaps_database_url_2(value) if {
	values.matches(urls.scheme(value), `^(postgres|postgresql|postgis|pgsql|psql|timescale|timescalegis)(\+\w+)?$`)
}

perhaps_database_url_2(value) if urls.illegible_scheme(value)

right_database_url(value) if value in {null, ""}

right_database_url(value) if {
	values.matches(urls.scheme(value), `^(postgres|postgresql|postgis|pgsql|psql|timescale|timescalegis)(\+\w+)?$`)
}
