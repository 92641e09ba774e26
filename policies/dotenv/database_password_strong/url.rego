# METADATA
# title: "Base de données avec mot de passe fort"
# description: "Un mot de passe deviné ou laissé par défaut change la moindre intrusion dans le réseau en perte de toutes les données."
# scope: package
# custom:
#   id: "dotenv/database-password-strong/url"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.database_password_strong.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.values
import data.gonogo.params.database_password_strong as params

judged contains "DATABASE_URL" if dotenv.given(url)

deny contains findings.unmet(url, sprintf("hold a password of %d characters or more", [params.min_length])) if {
	url.state == "known"
	password := secrets.of_url(url.value)
	password != null
	not values.at_least(values.length(password), params.min_length)
	not secrets.placeholder(password)
}

deny contains findings.unmet(url, "hold a password that is no placeholder") if {
	url.state == "known"
	secrets.placeholder(secrets.of_url(url.value))
}

unknown contains findings.unsure(url) if url.state == "unknown"

url := dotenv.read("DATABASE_URL") if dotenv.there("DATABASE_URL")
