# METADATA
# title: "Créer utilisateur DB dédié (droits minimaux)"
# description: "Une application connectée en propriétaire ou en superutilisateur fait d’une seule
#   injection SQL la perte de tout le serveur."
# scope: package
# custom:
#   id: "dotenv/dedicated-db-user/url"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Créer un rôle limité à CONNECT, USAGE et aux lectures et écritures de son schéma, et
#     migrer sous un second rôle."
package gonogo.dotenv.dedicated_db_user.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.urls

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "not log in as an administrator") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_user(reading.value)
	not right_database_url(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells its user")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_user(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	count(candidates) > 0
	some reading in doubtful
}

# Whether they are meant at all may depend on what nobody knows yet.
subjects := [variable | some variable in candidates; count(doubtful) == 0]

candidates := [variable | some variable in ["DATABASE_URL"]; dotenv.there(variable); not excluded]

excluded if {
	reading := dotenv.read("DATABASE_URL")
	reading.state == "known"
	not urls.illegible_user(reading.value)
	not urls.user(reading.value) != null
}

doubtful contains reading if {
	reading := dotenv.read("DATABASE_URL")
	reading.state != "known"
}

doubtful contains findings.illegible(findings.untold(reading), "URL that tells its user") if {
	reading := dotenv.read("DATABASE_URL")
	urls.illegible_user(reading.value)
}

right_database_url(value) if {
	not urls.illegible_user(value)
	right_user(urls.user(value))
}

right_user(value) if not value in {"postgres", "root", "admin", "rdsadmin", "cloudsqlsuperuser", "azure_pg_admin", "sa"}
