# --- policies/dotenv/kept.rego
# METADATA
# title: "The password is kept"
# scope: package
# custom:
#   id: "dotenv/kept"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.dotenv.kept

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.kept as params

judged contains setting.subject if some setting in subjects

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, "be no placeholder") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not secrets.chosen(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "DB_PASSWORD"])

# --- policies/dotenv/patterns.rego
# METADATA
# title: "Every port is one"
# scope: package
# custom:
#   id: "dotenv/patterns"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.dotenv.patterns

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^[0-9]+$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^[0-9]+$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["SHOP_*PORT", "SHOP_*_PORT", "shop.*-port", "shop.*port", "*_PORT"])

# --- policies/dotenv/shutdown.rego
# METADATA
# title: "It shuts down slowly"
# scope: package
# custom:
#   id: "dotenv/shutdown"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.dotenv.shutdown

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("server.shutdown", "must be set") if {
	settings.lacking_in_dotenv
	count(subjects) == 0
}

subjects := [setting |
	some setting in settings.in_dotenv(["SERVER_SHUTDOWN", "server.shutdown"])
	settings.given(setting.reading)
]

# --- policies/dotenv/tls.rego
# METADATA
# title: "The database is asked by TLS"
# scope: package
# custom:
#   id: "dotenv/tls"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.dotenv.tls

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.urls

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "have a query parameter sslmode of one of", ["require"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not urls.illegible_query(reading.value, "sslmode")
	not urls.query(reading.value, "sslmode") in {"require"}
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells sslmode")) if {
	some setting in subjects
	reading := settings.reading(setting)
	urls.illegible_query(reading.value, "sslmode")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["SPRING_DATASOURCE_URL", "spring.datasource.url"])

# --- policies/kubernetes/kept.rego
# METADATA
# title: "The password is kept"
# scope: package
# custom:
#   id: "kubernetes/kept"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.kubernetes.kept

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.kept as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, "be no placeholder") if {
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

subjects := settings.in_kubernetes(["SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "DB_PASSWORD"])

# --- policies/kubernetes/patterns.rego
# METADATA
# title: "Every port is one"
# scope: package
# custom:
#   id: "kubernetes/patterns"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.kubernetes.patterns

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^[0-9]+$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^[0-9]+$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["SHOP_*PORT", "SHOP_*_PORT", "shop.*-port", "shop.*port", "*_PORT"])

# --- policies/kubernetes/shutdown.rego
# METADATA
# title: "It shuts down slowly"
# scope: package
# custom:
#   id: "kubernetes/shutdown"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.kubernetes.shutdown

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("server.shutdown", "must be set") if {
	settings.lacking_in_kubernetes
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_kubernetes("server.shutdown")
}

subjects := [setting |
	some setting in settings.in_kubernetes(["SERVER_SHUTDOWN", "server.shutdown"])
	settings.given(setting.reading)
]

# --- policies/kubernetes/tls.rego
# METADATA
# title: "The database is asked by TLS"
# scope: package
# custom:
#   id: "kubernetes/tls"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.kubernetes.tls

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.urls

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "have a query parameter sslmode of one of", ["require"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not urls.illegible_query(reading.value, "sslmode")
	not urls.query(reading.value, "sslmode") in {"require"}
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells sslmode")) if {
	some setting in subjects
	reading := settings.reading(setting)
	urls.illegible_query(reading.value, "sslmode")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["SPRING_DATASOURCE_URL", "spring.datasource.url"])

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

kept := {"min_length": number("kept", "min_length", 16)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/spring_config/kept.rego
# METADATA
# title: "The password is kept"
# scope: package
# custom:
#   id: "spring-config/kept"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.spring_config.kept

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.kept as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, "be no placeholder") if {
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

subjects := settings.in_spring_config(["spring.datasource.password"])

# --- policies/spring_config/patterns.rego
# METADATA
# title: "Every port is one"
# scope: package
# custom:
#   id: "spring-config/patterns"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.spring_config.patterns

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^[0-9]+$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^[0-9]+$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_spring_config(["shop.*-port"])

# --- policies/spring_config/shutdown.rego
# METADATA
# title: "It shuts down slowly"
# scope: package
# custom:
#   id: "spring-config/shutdown"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.spring_config.shutdown

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("server.shutdown", "must be set") if {
	settings.lacking_in_spring_config
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_spring_config("server.shutdown")
}

subjects := [setting | some setting in settings.in_spring_config(["server.shutdown"]); settings.given(setting.reading)]

# --- policies/spring_config/tls.rego
# METADATA
# title: "The database is asked by TLS"
# scope: package
# custom:
#   id: "spring-config/tls"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.spring_config.tls

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.urls

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "have a query parameter sslmode of one of", ["require"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not urls.illegible_query(reading.value, "sslmode")
	not urls.query(reading.value, "sslmode") in {"require"}
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells sslmode")) if {
	some setting in subjects
	reading := settings.reading(setting)
	urls.illegible_query(reading.value, "sslmode")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_spring_config(["spring.datasource.url"])

# --- policies/terraform/kept.rego
# METADATA
# title: "The password is kept"
# scope: package
# custom:
#   id: "terraform/kept"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.terraform.kept

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.kept as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, "be no placeholder") if {
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

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "DB_PASSWORD"])

# --- policies/terraform/patterns.rego
# METADATA
# title: "Every port is one"
# scope: package
# custom:
#   id: "terraform/patterns"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.terraform.patterns

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^[0-9]+$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^[0-9]+$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["SHOP_*PORT", "SHOP_*_PORT", "shop.*-port", "shop.*port", "*_PORT"])

# --- policies/terraform/shutdown.rego
# METADATA
# title: "It shuts down slowly"
# scope: package
# custom:
#   id: "terraform/shutdown"
#   severity: "low"
#   source: "policy/spring-setting.md"
package gonogo.terraform.shutdown

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.nowhere("server.shutdown", "must be set") if {
	settings.lacking_in_terraform
	count(subjects) == 0
}

unknown contains finding if {
	count(subjects) == 0
	some finding in settings.perhaps_in_terraform("server.shutdown")
}

subjects := [setting |
	some setting in settings.in_terraform(["SERVER_SHUTDOWN", "server.shutdown"])
	settings.given(setting.reading)
]

# --- policies/terraform/tls.rego
# METADATA
# title: "The database is asked by TLS"
# scope: package
# custom:
#   id: "terraform/tls"
#   severity: "high"
#   source: "policy/spring-setting.md"
package gonogo.terraform.tls

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.urls

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "have a query parameter sslmode of one of", ["require"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not urls.illegible_query(reading.value, "sslmode")
	not urls.query(reading.value, "sslmode") in {"require"}
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells sslmode")) if {
	some setting in subjects
	reading := settings.reading(setting)
	urls.illegible_query(reading.value, "sslmode")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["SPRING_DATASOURCE_URL", "spring.datasource.url"])
