# --- policies/dotenv/key.rego
# METADATA
# title: "The key is there, and a secret"
# scope: package
# custom:
#   id: "dotenv/key"
#   severity: "high"
#   source: "policy/kept.md"
package gonogo.dotenv.key

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("KEY", "must be set") if {
	settings.lacking_in_dotenv
	count(subjects) == 0
}

subjects := [setting | some setting in settings.in_dotenv(["KEY"]); settings.given(setting.reading)]

# --- policies/dotenv/token/password.rego
# METADATA
# title: "The token is a secret"
# description: "Where a store is not given, it is enough that it comes from there; where it is, what
#   it holds is asked, too."
# scope: package
# custom:
#   id: "dotenv/token/password"
#   severity: "blocker"
#   source: "policy/kept.md"
package gonogo.dotenv.token.password

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.token as params

judged contains setting.subject if some setting in subjects

deny contains findings.beyond(reading, "have a length of at least", params.token_min_length, "") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.token_min_length)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["TOKEN"])

# --- policies/dotenv/token/url.rego
# METADATA
# title: "The token is a secret"
# description: "Where a store is not given, it is enough that it comes from there; where it is, what
#   it holds is asked, too."
# scope: package
# custom:
#   id: "dotenv/token/url"
#   severity: "blocker"
#   source: "policy/kept.md"
package gonogo.dotenv.token.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.urls
import data.gonogo.lib.values
import data.gonogo.params.token as params

judged contains variable if some variable in subjects

deny contains findings.unmet(findings.untold(reading), sprintf(
	"have a password of a length of at least %v",
	[params.url_min_length],
)) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_password(reading.value)
	not values.at_least(values.length(urls.password(reading.value)), params.url_min_length)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells its password")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_password(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DATABASE_URL"]; dotenv.there(variable)]

# --- policies/kubernetes/key.rego
# METADATA
# title: "The key is there, and a secret"
# scope: package
# custom:
#   id: "kubernetes/key"
#   severity: "high"
#   source: "policy/kept.md"
package gonogo.kubernetes.key

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.nowhere("KEY", "must be set") if {
	settings.lacking_in_kubernetes
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_kubernetes("KEY")
}

subjects := [setting | some setting in settings.in_kubernetes(["KEY"]); settings.given(setting.reading)]

# --- policies/kubernetes/token/password.rego
# METADATA
# title: "The token is a secret"
# description: "Where a store is not given, it is enough that it comes from there; where it is, what
#   it holds is asked, too."
# scope: package
# custom:
#   id: "kubernetes/token/password"
#   severity: "blocker"
#   source: "policy/kept.md"
package gonogo.kubernetes.token.password

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.token as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.beyond(reading, "have a length of at least", params.token_min_length, "") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.token_min_length)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["TOKEN"])

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

token := {
	"token_min_length": number("token", "token_min_length", 8),
	"url_min_length": number("token", "url_min_length", 12),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/key.rego
# METADATA
# title: "The key is there, and a secret"
# scope: package
# custom:
#   id: "terraform/key"
#   severity: "high"
#   source: "policy/kept.md"
package gonogo.terraform.key

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.nowhere("KEY", "must be set") if {
	settings.lacking_in_terraform
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_terraform("KEY")
}

subjects := [setting | some setting in settings.in_terraform(["KEY"]); settings.given(setting.reading)]

# --- policies/terraform/token/password.rego
# METADATA
# title: "The token is a secret"
# description: "Where a store is not given, it is enough that it comes from there; where it is, what
#   it holds is asked, too."
# scope: package
# custom:
#   id: "terraform/token/password"
#   severity: "blocker"
#   source: "policy/kept.md"
package gonogo.terraform.token.password

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.token as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.beyond(reading, "have a length of at least", params.token_min_length, "") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.token_min_length)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["TOKEN"])
