# --- policies/dotenv/secret_key_strong.rego
# METADATA
# title: "SECRET_KEY changed (50+ random characters)"
# description: "Who guesses the key logs in as anybody: see the manual."
# related_resources:
#   - ref: "https://example.com/"
#     description: "the manual"
# scope: package
# custom:
#   id: "dotenv/secret-key-strong"
#   severity: "blocker"
#   source: "policy/secret-key.md"
package gonogo.dotenv.secret_key_strong

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values
import data.gonogo.params.secret_key_strong as params

judged contains variable if some variable in subjects

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.differs(reading, "not match", "^django-insecure-") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, "^django-insecure-")
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["SECRET_KEY", "DJANGO_SECRET_KEY"]; dotenv.there(variable)]

# --- policies/dotenv/secret_key_strong/no_key.rego
# METADATA
# title: "SECRET_KEY changed (50+ random characters)"
# description: "Who guesses the key logs in as anybody: see the manual."
# related_resources:
#   - ref: "https://example.com/"
#     description: "the manual"
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "dotenv/secret-key-strong/no-key"
#   severity: "blocker"
#   source: "policy/secret-key.md"
package gonogo.dotenv.secret_key_strong.no_key

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "not be set") if {
	some variable in subjects
	reading := dotenv.read(variable)
	dotenv.given(reading)
}

# These pass because nothing is said of them.
silent contains variable if {
	some variable in subjects
	says_nothing(variable)
}

subjects := [variable | some variable in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]; dotenv.there(variable)]

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}

# --- policies/dotenv/secret_key_strong/one_of.rego
# METADATA
# title: "SECRET_KEY changed (50+ random characters)"
# description: "Who guesses the key logs in as anybody: see the manual."
# related_resources:
#   - ref: "https://example.com/"
#     description: "the manual"
# scope: package
# custom:
#   id: "dotenv/secret-key-strong/one-of"
#   severity: "blocker"
#   source: "policy/secret-key.md"
package gonogo.dotenv.secret_key_strong.one_of

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.nowhere("SENTRY_DSN or GLITCHTIP_DSN", "one of them must be set") if {
	dotenv.here
	count(subjects) == 0
}

deny contains findings.unset(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	not dotenv.given(reading)
}

subjects := [variable | some variable in ["SENTRY_DSN", "GLITCHTIP_DSN"]; dotenv.there(variable)]

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

secret_key_strong := {"min_length": number("secret-key-strong", "min_length", 50)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
