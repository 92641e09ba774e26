# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

pool := {"max_maximum_pool_size": number("pool", "max_maximum_pool_size", 10)}

size := {"max_mib": number("size", "max_mib", 10)}

time_item := {"max_seconds": number("time", "max_seconds", 30)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/spring_config/console.rego
# METADATA
# title: "No console is open"
# scope: package
# custom:
#   id: "spring-config/console"
#   severity: "low"
#   source: "policy/spring-config.md"
package gonogo.spring_config.console

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config
import data.gonogo.lib.values

judged contains property if {
	some property in subjects
	not says_nothing(property)
}

deny contains findings.differs(reading, "not match", "(?i)^true$") if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	values.matches(reading.value, "(?i)^true$")
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

subjects := [property | some property in ["spring.h2.console.enabled"]; spring_config.there(property)]

says_nothing(property) if {
	reading := spring_config.read(property)
	reading.value == ""
}

# --- policies/spring_config/endpoints.rego
# METADATA
# title: "Little is shown"
# scope: package
# custom:
#   id: "spring-config/endpoints"
#   severity: "high"
#   source: "policy/spring-config.md"
package gonogo.spring_config.endpoints

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config
import data.gonogo.lib.values

judged contains property if some property in subjects

deny contains findings.unmet(reading, `have every element one of "health", "info"`) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	not perhaps_include(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "list with commas")) if {
	some property in subjects
	reading := spring_config.read(property)
	values.illegible_elements(reading.value)
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

subjects := [property | some property in ["management.endpoints.web.exposure.include"]; spring_config.there(property)]

perhaps_include(value) if right_include(values.elements(value))

perhaps_include(value) if values.illegible_elements(value)

right_include(value) if {
	is_array(value)
	every element in value {
		element in {"health", "info"}
	}
}

# --- policies/spring_config/graceful.rego
# METADATA
# title: "It ends what it has begun"
# scope: package
# custom:
#   id: "spring-config/graceful"
#   severity: "high"
#   source: "policy/spring-config.md"
package gonogo.spring_config.graceful

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config

judged contains property if some property in subjects

unknown contains finding if {
	count(subjects) == 0
	some finding in spring_config.perhaps("server.shutdown")
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

deny contains findings.nowhere("server.shutdown", "must be set") if {
	spring_config.lacking
	count(subjects) == 0
}

deny contains findings.differs(reading, "be one of", ["graceful"]) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	not reading.value in {"graceful"}
}

subjects := [property | some property in ["server.shutdown"]; spring_config.there(property)]

# --- policies/spring_config/name.rego
# METADATA
# title: "It has a name"
# scope: package
# custom:
#   id: "spring-config/name"
#   severity: "low"
#   source: "policy/spring-config.md"
package gonogo.spring_config.name

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config

judged contains property if some property in subjects

deny contains findings.unset(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	not spring_config.given(reading)
}

unknown contains finding if {
	count(subjects) == 0
	some finding in spring_config.perhaps("spring.application.name")
}

subjects := [property | some property in ["spring.application.name"]; spring_config.decided(property)]

# --- policies/spring_config/pool.rego
# METADATA
# title: "The pool is small"
# scope: package
# custom:
#   id: "spring-config/pool"
#   severity: "high"
#   source: "policy/spring-config.md"
package gonogo.spring_config.pool

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config
import data.gonogo.lib.values
import data.gonogo.params.pool as params

judged contains property if some property in subjects

deny contains findings.beyond(reading, "be at most", params.max_maximum_pool_size, "") if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_maximum_pool_size)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some property in subjects
	reading := spring_config.read(property)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

subjects := [property | some property in ["spring.datasource.hikari.maximum-pool-size"]; spring_config.there(property)]

# --- policies/spring_config/size.rego
# METADATA
# title: "An upload is small"
# scope: package
# custom:
#   id: "spring-config/size"
#   severity: "low"
#   source: "policy/spring-config.md"
package gonogo.spring_config.size

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config
import data.gonogo.lib.values
import data.gonogo.params.size as params

judged contains property if some property in subjects

deny contains findings.beyond(reading, "be at most", params.max_mib, "MiB") if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	not values.garbled(reading.value, spring_config.size(reading.value, "MiB"))
	not values.at_most(spring_config.size(reading.value, "MiB"), params.max_mib)
}

unknown contains findings.unsure(findings.illegible(reading, "size")) if {
	some property in subjects
	reading := spring_config.read(property)
	values.garbled(reading.value, spring_config.size(reading.value, "MiB"))
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

subjects := [property | some property in ["spring.servlet.multipart.max-file-size"]; spring_config.there(property)]

# --- policies/spring_config/time_item.rego
# METADATA
# title: "It ends in time, if at all"
# scope: package
# custom:
#   id: "spring-config/time"
#   severity: "high"
#   source: "policy/spring-config.md"
package gonogo.spring_config.time_item

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config
import data.gonogo.lib.values
import data.gonogo.params.time_item as params

judged contains property if some property in subjects

unknown contains finding if {
	not excluded
	count(candidates) == 0
	some finding in spring_config.perhaps("spring.lifecycle.timeout-per-shutdown-phase or shop.timeout")
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	spring_config.lacking
	not excluded
	count(candidates) == 0
	some reading in doubtful
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some property in subjects
	reading := spring_config.read(property)
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	count(candidates) > 0
	some reading in doubtful
}

deny contains findings.nowhere("spring.lifecycle.timeout-per-shutdown-phase or shop.timeout", "must be set") if {
	spring_config.lacking
	not excluded
	count(candidates) == 0
	count(doubtful) == 0
}

deny contains findings.beyond(reading, "be at most", params.max_seconds, "s") if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_most(values.measure_text(reading.value, "s"), params.max_seconds)
}

# Whether they are meant at all may depend on what nobody knows yet.
subjects := [property | some property in candidates; count(doubtful) == 0]

candidates := [property |
	some property in ["spring.lifecycle.timeout-per-shutdown-phase", "shop.timeout"]
	spring_config.there(property)
	not excluded
]

excluded if {
	reading := spring_config.read("server.shutdown")
	reading.state == "known"
	reading.value != "graceful"
}

excluded if {
	reading := spring_config.read("shop.keys[0]")
	spring_config.given(reading)
}

doubtful contains reading if {
	reading := spring_config.read("server.shutdown")
	reading.state != "known"
}

# --- policies/spring_config/url.rego
# METADATA
# title: "There is an address"
# scope: package
# custom:
#   id: "spring-config/url"
#   severity: "low"
#   source: "policy/spring-config.md"
package gonogo.spring_config.url

import data.gonogo.lib.findings
import data.gonogo.lib.spring_config
import data.gonogo.lib.urls

judged contains property if some property in subjects

unknown contains finding if {
	count(subjects) == 0
	some finding in spring_config.perhaps("spring.datasource.url or spring.datasource.hikari.jdbc-url")
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells sslmode")) if {
	some property in subjects
	reading := spring_config.read(property)
	urls.illegible_query(reading.value, "sslmode")
}

unknown contains findings.unsure(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "unknown"
}

deny contains findings.nowhere(
	"spring.datasource.url or spring.datasource.hikari.jdbc-url",
	"one of them must be set",
) if {
	spring_config.lacking
	count(subjects) == 0
}

deny contains findings.unset(reading) if {
	some property in subjects
	reading := spring_config.read(property)
	not spring_config.given(reading)
}

deny contains findings.differs(reading, "have a query parameter sslmode", "verify-full") if {
	some property in subjects
	reading := spring_config.read(property)
	reading.state == "known"
	not urls.illegible_query(reading.value, "sslmode")
	not urls.query(reading.value, "sslmode") == "verify-full"
}

subjects := [property |
	some property in ["spring.datasource.url", "spring.datasource.hikari.jdbc-url"]
	spring_config.there(property)
]
