# METADATA
# title: "Migrer vers PostgreSQL (pas SQLite en prod)"
# description: "SQLite verrouille tout le fichier à chaque écriture et vit sur un seul disque, souvent éphémère\u00a0: deux réplicas suffisent à le casser."
# scope: package
# custom:
#   id: "dotenv/postgresql-in-production/url"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.postgresql_in_production.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

# An empty one is none: then the settings are made of its parts.
judged contains "DATABASE_URL" if dotenv.given(url)

deny contains findings.unmet(url, "lead to PostgreSQL") if {
	dotenv.given(url)
	url.state == "known"
	not values.matches(url.value, `^(postgres|postgresql|postgis|pgsql|psql|timescale|timescalegis)(\+\w+)?://`)
}

unknown contains findings.unsure(url) if url.state == "unknown"

url := dotenv.read("DATABASE_URL") if dotenv.there("DATABASE_URL")
