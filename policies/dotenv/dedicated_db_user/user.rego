# METADATA
# title: "Créer utilisateur DB dédié (droits minimaux)"
# description: "Une application connectée en propriétaire ou en superutilisateur fait d’une seule
#   injection SQL la perte de tout le serveur."
# scope: package
# custom:
#   id: "dotenv/dedicated-db-user/user"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Créer un rôle limité à CONNECT, USAGE et aux lectures et écritures de son schéma, et
#     migrer sous un second rôle."
package gonogo.dotenv.dedicated_db_user.user

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "be a user of its own, and no administrator") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	reading.value in {"postgres", "root", "admin", "rdsadmin", "cloudsqlsuperuser", "azure_pg_admin", "sa"}
}

deny contains findings.unmet(reading, "be a user of its own, and no administrator") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, `(?i)^\s*(!!+.*|<.*>|your[-_ ].*|change[-_ ]?me|to[-_ ]?do)?\s*$`)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable |
	some variable in ["DB_USER", "DATABASE_USER", "PGUSER", "POSTGRES_USER", "DJANGO_DB_USER", "DJANGO_DATABASE_USER"]
	dotenv.there(variable)
]
