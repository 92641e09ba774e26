# --- policies/dotenv/debug.rego
# METADATA
# title: "Debugging is off"
# description: "A container's last word holds."
# scope: package
# custom:
#   id: "dotenv/debug"
#   severity: "blocker"
#   source: "policy/setting.md"
package gonogo.dotenv.debug

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "be one of", ["False", "0", "off"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not reading.value in {"False", "0", "off"}
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["DEBUG", "*_DEBUG"])

# --- policies/dotenv/key.rego
# METADATA
# title: "A key is long"
# scope: package
# custom:
#   id: "dotenv/key"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.dotenv.key

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.key as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "have 8 random characters") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.nowhere("SECRET_KEY or APP_KEY", "one of them must be set") if {
	settings.lacking_in_dotenv
	count(subjects) == 0
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["SECRET_KEY", "APP_KEY"])

# --- policies/dotenv/nowhere.rego
# METADATA
# title: "No key is given"
# scope: package
# custom:
#   id: "dotenv/nowhere"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.dotenv.nowhere

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "not be set") if {
	some setting in subjects
	reading := settings.reading(setting)
	settings.given(reading)
}

unknown contains findings.silent(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.value == ""
}

subjects := settings.in_dotenv(["AWS_ACCESS_KEY_ID"])

# --- policies/dotenv/or_absent.rego
# METADATA
# title: "A level is said, or is not"
# scope: package
# custom:
#   id: "dotenv/or-absent"
#   severity: "low"
#   source: "policy/setting.md"
package gonogo.dotenv.or_absent

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, `be unset or be one of "info"`) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not right_level(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["LEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}

right_level(value) if value in {null, ""}

right_level(value) if value in {"info"}

# --- policies/dotenv/reported.rego
# METADATA
# title: "Errors are reported"
# description: "One doubt for each that is not given, and one where others may be beside."
# scope: package
# custom:
#   id: "dotenv/reported"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.dotenv.reported

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("SENTRY_DSN", "must be set") if {
	settings.lacking_in_dotenv
	count(subjects) == 0
}

subjects := [setting | some setting in settings.in_dotenv(["SENTRY_DSN"]); settings.given(setting.reading)]

# --- policies/dotenv/trace_item.rego
# METADATA
# title: "No trace is asked for"
# scope: package
# custom:
#   id: "dotenv/trace"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.dotenv.trace_item

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.differs(reading, "not match", "(?i)^trace$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	values.matches(reading.value, "(?i)^trace$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["LOG_LEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}

# --- policies/kubernetes/debug.rego
# METADATA
# title: "Debugging is off"
# description: "A container's last word holds."
# scope: package
# custom:
#   id: "kubernetes/debug"
#   severity: "blocker"
#   source: "policy/setting.md"
package gonogo.kubernetes.debug

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "be one of", ["False", "0", "off"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not reading.value in {"False", "0", "off"}
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["DEBUG", "*_DEBUG"])

# --- policies/kubernetes/key.rego
# METADATA
# title: "A key is long"
# scope: package
# custom:
#   id: "kubernetes/key"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.kubernetes.key

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.key as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "have 8 random characters") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.nowhere("SECRET_KEY or APP_KEY", "one of them must be set") if {
	settings.lacking_in_kubernetes
	count(subjects) == 0
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_kubernetes("SECRET_KEY or APP_KEY")
}

subjects := settings.in_kubernetes(["SECRET_KEY", "APP_KEY"])

# --- policies/kubernetes/nowhere.rego
# METADATA
# title: "No key is given"
# scope: package
# custom:
#   id: "kubernetes/nowhere"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.kubernetes.nowhere

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "not be set") if {
	some setting in subjects
	reading := settings.reading(setting)
	settings.given(reading)
}

unknown contains findings.silent(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.value == ""
}

subjects := settings.in_kubernetes(["AWS_ACCESS_KEY_ID"])

# --- policies/kubernetes/or_absent.rego
# METADATA
# title: "A level is said, or is not"
# scope: package
# custom:
#   id: "kubernetes/or-absent"
#   severity: "low"
#   source: "policy/setting.md"
package gonogo.kubernetes.or_absent

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, `be unset or be one of "info"`) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not right_level(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["LEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}

right_level(value) if value in {null, ""}

right_level(value) if value in {"info"}

# --- policies/kubernetes/reported.rego
# METADATA
# title: "Errors are reported"
# description: "One doubt for each that is not given, and one where others may be beside."
# scope: package
# custom:
#   id: "kubernetes/reported"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.kubernetes.reported

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("SENTRY_DSN", "must be set") if {
	settings.lacking_in_kubernetes
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_kubernetes("SENTRY_DSN")
}

subjects := [setting | some setting in settings.in_kubernetes(["SENTRY_DSN"]); settings.given(setting.reading)]

# --- policies/kubernetes/trace_item.rego
# METADATA
# title: "No trace is asked for"
# scope: package
# custom:
#   id: "kubernetes/trace"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.kubernetes.trace_item

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.differs(reading, "not match", "(?i)^trace$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	values.matches(reading.value, "(?i)^trace$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["LOG_LEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

key := {"min_length": number("key", "min_length", 8)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/debug.rego
# METADATA
# title: "Debugging is off"
# description: "A container's last word holds."
# scope: package
# custom:
#   id: "terraform/debug"
#   severity: "blocker"
#   source: "policy/setting.md"
package gonogo.terraform.debug

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "be one of", ["False", "0", "off"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not reading.value in {"False", "0", "off"}
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["DEBUG", "*_DEBUG"])

# --- policies/terraform/key.rego
# METADATA
# title: "A key is long"
# scope: package
# custom:
#   id: "terraform/key"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.terraform.key

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.key as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "have 8 random characters") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.nowhere("SECRET_KEY or APP_KEY", "one of them must be set") if {
	settings.lacking_in_terraform
	count(subjects) == 0
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_terraform("SECRET_KEY or APP_KEY")
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["SECRET_KEY", "APP_KEY"])

# --- policies/terraform/nowhere.rego
# METADATA
# title: "No key is given"
# scope: package
# custom:
#   id: "terraform/nowhere"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.terraform.nowhere

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "not be set") if {
	some setting in subjects
	reading := settings.reading(setting)
	settings.given(reading)
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

unknown contains findings.silent(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.value == ""
}

subjects := settings.in_terraform(["AWS_ACCESS_KEY_ID"])

# --- policies/terraform/or_absent.rego
# METADATA
# title: "A level is said, or is not"
# scope: package
# custom:
#   id: "terraform/or-absent"
#   severity: "low"
#   source: "policy/setting.md"
package gonogo.terraform.or_absent

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, `be unset or be one of "info"`) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not right_level(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["LEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}

right_level(value) if value in {null, ""}

right_level(value) if value in {"info"}

# --- policies/terraform/reported.rego
# METADATA
# title: "Errors are reported"
# description: "One doubt for each that is not given, and one where others may be beside."
# scope: package
# custom:
#   id: "terraform/reported"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.terraform.reported

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("SENTRY_DSN", "must be set") if {
	settings.lacking_in_terraform
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_terraform("SENTRY_DSN")
}

subjects := [setting | some setting in settings.in_terraform(["SENTRY_DSN"]); settings.given(setting.reading)]

# --- policies/terraform/trace_item.rego
# METADATA
# title: "No trace is asked for"
# scope: package
# custom:
#   id: "terraform/trace"
#   severity: "high"
#   source: "policy/setting.md"
package gonogo.terraform.trace_item

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.differs(reading, "not match", "(?i)^trace$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	values.matches(reading.value, "(?i)^trace$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["LOG_LEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}
