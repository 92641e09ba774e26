# --- policies/dotenv/https_redirect_enforced.rego
# METADATA
# title: "HTTPS only"
# scope: package
# custom:
#   id: "dotenv/https-redirect-enforced"
#   severity: "blocker"
#   source: "policy/annotations.md"
package gonogo.dotenv.https_redirect_enforced

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.nowhere("SECURE_SSL_REDIRECT", "must be set") if {
	dotenv.here
	count(subjects) == 0
}

deny contains findings.differs(reading, "be one of", ["True", "true", "1"]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not reading.value in {"True", "true", "1"}
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["SECURE_SSL_REDIRECT"]; dotenv.there(variable)]

# --- policies/dotenv/https_redirect_enforced/alone.rego
# METADATA
# title: "HTTPS only"
# scope: package
# custom:
#   id: "dotenv/https-redirect-enforced/alone"
#   severity: "blocker"
#   source: "policy/annotations.md"
package gonogo.dotenv.https_redirect_enforced.alone

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values
import data.gonogo.params.https_redirect_enforced as params

judged contains variable if some variable in subjects

unknown contains findings.nowhere("SECURE_HSTS_SECONDS", "must be set") if {
	dotenv.here
	count(subjects) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	values.garbled(reading.value, values.measure_text(reading.value, "days"))
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

deny contains findings.beyond(reading, "be at least", params.min_days, "days") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.garbled(reading.value, values.measure_text(reading.value, "days"))
	not values.at_least(values.measure_text(reading.value, "days"), params.min_days)
}

subjects := [variable | some variable in ["SECURE_HSTS_SECONDS"]; dotenv.there(variable)]

# --- policies/kubernetes/https_redirect_enforced.rego
# METADATA
# title: "HTTPS only"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/https-redirect-enforced"
#   severity: "blocker"
#   source: "policy/annotations.md"
package gonogo.kubernetes.https_redirect_enforced

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.https_redirect_enforced as params

judged contains ingress.name if some ingress in subjects

deny contains findings.unmet(reading, `be unset or be "true"`) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	reading.state == "known"
	not right_nginx_ingress_kubernetes_io_ssl_redirect(reading.value)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["spec", "tls"])
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unset(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["spec", "tls", 0, "secretName"])
	reading.value == null
}

deny contains findings.differs(reading, "not be", "present") if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["spec", "tls", 0, "secretName"])
	reading.value == "present"
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains ingress.name if {
	some ingress in subjects
	says_nothing(ingress)
}

subjects := kubernetes.objects(["Ingress"])

says_nothing(ingress) if {
	some field in [
		["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"],
		["spec", "tls", 0, "secretName"],
	]
	some reading in kubernetes.read(ingress, field)
	reading.value in {null, []}
}

right_nginx_ingress_kubernetes_io_ssl_redirect(value) if value == null

right_nginx_ingress_kubernetes_io_ssl_redirect(value) if value == "true"

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

https_redirect_enforced := {
	"min_days": number("https-redirect-enforced", "min_days", 365),
	"min_length": number("https-redirect-enforced", "min_length", 1),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
