# METADATA
# title: "SECRET_KEY changée (50+ caractères aléatoires)"
# description: "La clé signe sessions, jetons de réinitialisation et messages : qui la devine se
#   connecte au nom de n’importe qui."
# scope: package
# custom:
#   id: "kubernetes/secret-key-strong"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Produire une clé avec django.core.management.utils.get_random_secret_key(), la garder
#     dans un gestionnaire de secrets, et faire tourner l’ancienne par SECRET_KEY_FALLBACKS."
package gonogo.kubernetes.secret_key_strong

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.secret_key_strong as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.unmet(reading, "have 50 random characters") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, "have 50 random characters") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not secrets.chosen(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes([
	"SECRET_KEY",
	"DJANGO_SECRET_KEY",
	"FLASK_SECRET_KEY",
	"SECRET_KEY_BASE",
	"APP_KEY",
])
