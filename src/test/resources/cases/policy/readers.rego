# --- policies/dotenv/database_url.rego
# METADATA
# title: "The database is reached over TLS"
# scope: package
# custom:
#   id: "dotenv/database-url"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.dotenv.database_url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.urls
import data.gonogo.lib.values
import data.gonogo.params.database_url as params

judged contains variable if some variable in subjects

deny contains findings.differs(reading, "have a scheme of one of", ["postgres", "postgresql"]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_scheme(reading.value)
	not urls.scheme(reading.value) in {"postgres", "postgresql"}
}

deny contains findings.unmet(reading, `have a host not "localhost" or matching "^127\.|^::1$"`) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible(reading.value)
	not right_database_url(reading.value)
}

deny contains findings.unmet(reading, "have a port unset or 5432") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible(reading.value)
	not right_database_url_2(reading.value)
}

deny contains findings.differs(reading, "have a query parameter sslmode of one of", [
	"require",
	"verify-ca",
	"verify-full",
]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_query(reading.value, "sslmode")
	not urls.query(reading.value, "sslmode") in {"require", "verify-ca", "verify-full"}
}

deny contains findings.unmet(reading, sprintf(
	"have a query parameter connect_timeout unset or at most %v s",
	[params.max_seconds],
)) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not garbled_database_url(reading.value)
	not right_database_url_3(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_scheme(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells sslmode")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_query(reading.value, "sslmode")
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"URL that tells connect_timeout as a duration",
)) if {
	some variable in subjects
	reading := dotenv.read(variable)
	garbled_database_url(reading.value)
	not right_database_url_3(reading.value)
}

subjects := [variable | some variable in ["DATABASE_URL"]; dotenv.there(variable)]

right_database_url(value) if {
	not urls.illegible(value)
	right_host(urls.host(value))
}

right_host(value) if {
	value != "localhost"
	not values.matches(value, `^127\.|^::1$`)
}

right_database_url_2(value) if {
	not urls.illegible(value)
	right_port(urls.port(value))
}

right_port(value) if value == null

right_port(value) if value == 5432

right_database_url_3(value) if {
	not urls.illegible_query(value, "connect_timeout")
	right_connect_timeout(urls.query(value, "connect_timeout"))
}

right_connect_timeout(value) if value == null

right_connect_timeout(value) if values.at_most(values.measure_text(value, "s"), params.max_seconds)

garbled_database_url(value) if urls.illegible_query(value, "connect_timeout")

garbled_database_url(value) if {
	values.garbled(urls.query(value, "connect_timeout"), values.measure_text(urls.query(value, "connect_timeout"), "s"))
}

# --- policies/dotenv/each.rego
# METADATA
# title: "Origins are ours"
# scope: package
# custom:
#   id: "dotenv/each"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.dotenv.each

import data.gonogo.lib.dotenv
import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.urls
import data.gonogo.lib.values
import data.gonogo.params.each as params

judged contains variable if some variable in subjects

deny contains findings.unmet(
	reading,
	`have every element with a scheme "https" and with a host matching "\.example\.com$"`,
) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not perhaps_cors_allowed_origins(reading.value)
}

deny contains findings.beyond(reading, "have a length of at most", params.max_length, "") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.at_most(values.length(reading.value), params.max_length)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "list with commas, each a URL")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	garbled_cors_allowed_origins_3(reading.value)
	not right_cors_allowed_origins_2(values.elements(reading.value))
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["CORS_ALLOWED_ORIGINS"]; dotenv.there(variable)]

perhaps_cors_allowed_origins(value) if perhaps_cors_allowed_origins_2(values.elements(value))

perhaps_cors_allowed_origins(value) if values.illegible_elements(value)

perhaps_cors_allowed_origins_2(value) if {
	is_array(value)
	every element in value {
		perhaps_cors_allowed_origins_3(element)
	}
}

perhaps_cors_allowed_origins_3(value) if right_cors_allowed_origins(value)

perhaps_cors_allowed_origins_3(value) if garbled_cors_allowed_origins(value)

right_cors_allowed_origins(value) if {
	urls.scheme(value) == "https"
	values.matches(urls.host(value), `\.example\.com$`)
}

garbled_cors_allowed_origins(value) if urls.illegible_scheme(value)

garbled_cors_allowed_origins(value) if urls.illegible(value)

right_cors_allowed_origins_2(value) if {
	is_array(value)
	every element in value {
		urls.scheme(element) == "https"
		values.matches(urls.host(element), `\.example\.com$`)
	}
}

garbled_cors_allowed_origins_2(value) if {
	some place in fields.spread(value, ["[*]"])
	urls.illegible_scheme(fields.at(value, place))
}

garbled_cors_allowed_origins_2(value) if {
	some place in fields.spread(value, ["[*]"])
	urls.illegible(fields.at(value, place))
}

garbled_cors_allowed_origins_3(value) if values.illegible_elements(value)

garbled_cors_allowed_origins_3(value) if garbled_cors_allowed_origins_2(values.elements(value))

# --- policies/dotenv/each/hosts.rego
# METADATA
# title: "Origins are ours"
# scope: package
# custom:
#   id: "dotenv/each/hosts"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.dotenv.each.hosts

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, `have every element matching "^[^*]+$"`) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not perhaps_allowed_hosts(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "list with commas")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	values.illegible_elements(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["ALLOWED_HOSTS"]; dotenv.there(variable)]

perhaps_allowed_hosts(value) if right_allowed_hosts(values.elements(value))

perhaps_allowed_hosts(value) if values.illegible_elements(value)

right_allowed_hosts(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "^[^*]+$")
	}
}

# --- policies/dotenv/login.rego
# METADATA
# title: "Whoever logs in has a password of his own"
# scope: package
# custom:
#   id: "dotenv/login"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.dotenv.login

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.urls
import data.gonogo.lib.values
import data.gonogo.params.login as params

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, `have a user not one of "root", "postgres"`) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_user(reading.value)
	not right_database_url(reading.value)
}

deny contains findings.unmet(findings.untold(reading), sprintf(
	`have a password of a length of at least %v and no placeholder and not matching "shop"`,
	[params.min_length],
)) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_password(reading.value)
	not right_database_url_2(reading.value)
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

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells its password")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_password(reading.value)
}

subjects := [variable | some variable in ["DATABASE_URL", "REDIS_URL"]; dotenv.there(variable)]

right_database_url(value) if {
	not urls.illegible_user(value)
	right_user(urls.user(value))
}

right_user(value) if not value in {"root", "postgres"}

right_database_url_2(value) if {
	not urls.illegible_password(value)
	right_password(urls.password(value))
}

right_password(value) if {
	values.at_least(values.length(value), params.min_length)
	secrets.chosen(value)
	not values.matches(value, "shop")
}

# --- policies/dotenv/login/user.rego
# METADATA
# title: "Whoever logs in has a password of his own"
# scope: package
# custom:
#   id: "dotenv/login/user"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.dotenv.login.user

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.urls

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, `have a user not "root"`) if {
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

right_user(value) if value != "root"

# --- policies/kubernetes/each/ingress.rego
# METADATA
# title: "Origins are ours"
# scope: package
# custom:
#   id: "kubernetes/each/ingress"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.kubernetes.each.ingress

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.each as params

judged contains ingress.name if some ingress in subjects

deny contains findings.unmet(reading, sprintf(
	`have every element not "0.0.0.0/0" and of a length of at least %v`,
	[params.min_length],
)) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "alb.ingress.kubernetes.io/inbound-cidrs"])
	reading.state == "known"
	not perhaps_alb_ingress_kubernetes_io_inbound_cidrs(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "list with commas")) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "alb.ingress.kubernetes.io/inbound-cidrs"])
	values.illegible_elements(reading.value)
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "alb.ingress.kubernetes.io/inbound-cidrs"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [ingress |
	some ingress in candidates
	count(doubts(ingress)) == 0
]

doubtful := [reading |
	some ingress in candidates
	some reading in doubts(ingress)
]

candidates := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not excluded(ingress)
]

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "alb.ingress.kubernetes.io/scheme"])
	reading.state == "known"
	reading.value != "internet-facing"
}

doubts(ingress) := [reading |
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "alb.ingress.kubernetes.io/scheme"])
	reading.state != "known"
]

perhaps_alb_ingress_kubernetes_io_inbound_cidrs(value) if {
	right_alb_ingress_kubernetes_io_inbound_cidrs(values.elements(value))
}

perhaps_alb_ingress_kubernetes_io_inbound_cidrs(value) if values.illegible_elements(value)

right_alb_ingress_kubernetes_io_inbound_cidrs(value) if {
	is_array(value)
	every element in value {
		element != "0.0.0.0/0"
		values.at_least(values.length(element), params.min_length)
	}
}

# --- policies/kubernetes/images.rego
# METADATA
# title: "Images are named in full"
# scope: package
# custom:
#   id: "kubernetes/images"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.kubernetes.images

import data.gonogo.lib.findings
import data.gonogo.lib.images
import data.gonogo.lib.kubernetes

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, `have a digest or have a tag set and not "latest"`) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	not images.illegible(reading.value)
	not right_image(reading.value)
}

deny contains findings.differs(reading, "have a registry of one of", ["docker.io", "ghcr.io", "localhost:5000"]) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	not images.illegible(reading.value)
	not images.registry(reading.value) in {"docker.io", "ghcr.io", "localhost:5000"}
}

unknown contains findings.unsure(findings.illegible(reading, "image")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	images.illegible(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers", "initContainers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	not images.illegible(reading.value)
	not right_image_3(reading.value)
}

doubts(container) := array.concat(
	[reading | some reading in kubernetes.read(container, ["image"]); reading.state != "known"],
	[findings.illegible(reading, "image") |
		some reading in kubernetes.read(container, ["image"])
		images.illegible(reading.value)
	],
)

right_image(value) if images.digest(value) != null

right_image(value) if right_image_2(value)

right_image_2(value) if {
	not images.illegible(value)
	right_tag(images.tag(value))
}

right_tag(value) if {
	value != null
	value != "latest"
}

right_image_3(value) if {
	not images.illegible(value)
	right_registry(images.registry(value))
}

right_registry(value) if value != "mirror.example.com"

# --- policies/kubernetes/option.rego
# METADATA
# title: "Workers give up in time"
# scope: package
# custom:
#   id: "kubernetes/option"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.kubernetes.option

import data.gonogo.lib.command_lines
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.option as params

judged contains container.name if some container in subjects

deny contains findings.unmet(findings.untold(reading), "give up after a minute") if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	not garbled_command(reading.value)
	not right_command(reading.value)
}

deny contains findings.unmet(findings.untold(reading), "give up after a minute") if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	values.above(values.number(command_lines.option(reading.value, "--keep-alive")), params.min_keep_alive)
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"command line that tells --timeout as a duration or command line that tells -t as a duration",
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	garbled_command(reading.value)
	not right_command(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"command line that tells --keep-alive as a number",
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	garbled_command_2(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers", "initContainers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	not command_lines.illegible(reading.value, "--reload")
	not right_command_2(reading.value)
}

doubts(container) := array.concat(
	[reading | some reading in kubernetes.read(container, ["command"]); reading.state != "known"],
	[findings.illegible(findings.untold(reading), "command line that tells --reload") |
		some reading in kubernetes.read(container, ["command"])
		command_lines.illegible(reading.value, "--reload")
	],
)

right_command(value) if {
	values.at_most(values.measure_text(command_lines.option(value, "--timeout"), "s"), params.max_seconds)
}

right_command(value) if values.at_most(values.measure_text(command_lines.option(value, "-t"), "s"), params.max_seconds)

garbled_command(value) if command_lines.illegible(value, "--timeout")

garbled_command(value) if {
	values.garbled(
		command_lines.option(value, "--timeout"),
		values.measure_text(command_lines.option(value, "--timeout"), "s"),
	)
}

garbled_command(value) if command_lines.illegible(value, "-t")

garbled_command(value) if {
	values.garbled(command_lines.option(value, "-t"), values.measure_text(command_lines.option(value, "-t"), "s"))
}

garbled_command_2(value) if command_lines.illegible(value, "--keep-alive")

garbled_command_2(value) if {
	values.garbled(
		command_lines.option(value, "--keep-alive"),
		values.number(command_lines.option(value, "--keep-alive")),
	)
}

right_command_2(value) if {
	not command_lines.illegible(value, "--reload")
	command_lines.option(value, "--reload") == null
}

# --- policies/kubernetes/schedule.rego
# METADATA
# title: "Backups are daily"
# scope: package
# custom:
#   id: "kubernetes/schedule"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.kubernetes.schedule

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.schedules
import data.gonogo.lib.values
import data.gonogo.params.schedule as params

judged contains scheduled_backup.name if some scheduled_backup in subjects

deny contains findings.beyond(reading, "have an interval of at most", params.max_days, "days") if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "schedule"])
	not schedules.illegible(reading.value)
	not values.at_most(values.measure_text(schedules.interval(reading.value), "days"), params.max_days)
}

unknown contains findings.unsure(findings.illegible(reading, "schedule whose longest gap is known")) if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "schedule"])
	schedules.illegible(reading.value)
}

subjects := kubernetes.objects(["ScheduledBackup"])

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

database_url := {"max_seconds": number("database-url", "max_seconds", 10)}

each := {
	"max_length": number("each", "max_length", 200),
	"min_length": number("each", "min_length", 9),
}

json_item := {"min_days": number("json", "min_days", 7)}

login := {"min_length": number("login", "min_length", 8)}

option := {
	"max_seconds": number("option", "max_seconds", 60),
	"min_keep_alive": number("option", "min_keep_alive", 10),
}

schedule := {
	"max_days": number("schedule", "max_days", 1),
	"max_hours": number("schedule", "max_hours", 24),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/endpoint.rego
# METADATA
# title: "Viewers come over TLS"
# scope: package
# custom:
#   id: "terraform/endpoint"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.terraform.endpoint

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.urls

judged contains endpoint.name if some endpoint in subjects

deny contains findings.differs(reading, "have a scheme", "https") if {
	some endpoint in subjects
	some reading in terraform.read(endpoint, ["endpoint"])
	reading.state != "unknown"
	not urls.illegible_scheme(reading.value)
	not urls.scheme(reading.value) == "https"
}

deny contains findings.unmet(reading, "have a port not 8080") if {
	some endpoint in subjects
	some reading in terraform.read(endpoint, ["endpoint"])
	reading.state == "known"
	not urls.illegible(reading.value)
	not right_endpoint(reading.value)
}

deny contains findings.unmet(reading, "have a port not 8080") if {
	some endpoint in subjects
	some reading in terraform.read(endpoint, ["endpoint"])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL")) if {
	some endpoint in subjects
	some reading in terraform.read(endpoint, ["endpoint"])
	urls.illegible_scheme(reading.value)
}

unknown contains findings.unsure(reading) if {
	some endpoint in subjects
	some reading in terraform.read(endpoint, ["endpoint"])
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL")) if {
	some endpoint in subjects
	some reading in terraform.read(endpoint, ["endpoint"])
	urls.illegible(reading.value)
}

subjects := terraform.resources(["aws_dms_endpoint"])

right_endpoint(value) if {
	not urls.illegible(value)
	right_port(urls.port(value))
}

right_port(value) if value != 8080

# --- policies/terraform/json_item.rego
# METADATA
# title: "Documents say what they should"
# scope: package
# custom:
#   id: "terraform/json"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.terraform.json_item

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.urls
import data.gonogo.lib.values
import data.gonogo.params.json_item as params

judged contains thing.name if some thing in subjects

deny contains findings.unmet(findings.untold(reading), sprintf(
	`as JSON have version one of 1, "1" and retention at least %v days and servers having every element with url with a scheme "https" and name set and note not "draft"`,
	[params.min_days],
)) if {
	some thing in subjects
	some reading in terraform.read(thing, ["document"])
	reading.state == "known"
	not perhaps_document(reading.value)
}

deny contains findings.unmet(findings.untold(reading), sprintf(
	`as JSON have version one of 1, "1" and retention at least %v days and servers having every element with url with a scheme "https" and name set and note not "draft"`,
	[params.min_days],
)) if {
	some thing in subjects
	some reading in terraform.read(thing, ["document"])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "JSON with a duration or URL")) if {
	some thing in subjects
	some reading in terraform.read(thing, ["document"])
	garbled_document_2(reading.value)
	not surely_document(reading.value)
}

unknown contains findings.unsure(reading) if {
	some thing in subjects
	some reading in terraform.read(thing, ["document"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_thing"])

perhaps_document(value) if perhaps_document_2(values.json_text(value))

perhaps_document(value) if values.illegible_json_text(value)

perhaps_document_2(value) if {
	is_object(value)
	fields.at(value, ["version"]) in {1, "1"}
	perhaps_retention(fields.at(value, ["retention"]))
	perhaps_servers(fields.at(value, ["servers"]))
	fields.at(value, ["note"]) != "draft"
}

perhaps_retention(value) if values.at_least(values.measure_text(value, "days"), params.min_days)

perhaps_retention(value) if values.garbled(value, values.measure_text(value, "days"))

perhaps_servers(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_url(fields.at(element, ["url"]))
		fields.at(element, ["name"]) != null
	}
}

perhaps_url(value) if urls.scheme(value) == "https"

perhaps_url(value) if urls.illegible_scheme(value)

surely_document(value) if {
	not values.illegible_json_text(value)
	surely_document_2(values.json_text(value))
}

surely_document_2(value) if {
	is_object(value)
	fields.at(value, ["version"]) in {1, "1"}
	values.at_least(values.measure_text(fields.at(value, ["retention"]), "days"), params.min_days)
	right_servers(fields.at(value, ["servers"]))
	fields.at(value, ["note"]) != "draft"
}

right_servers(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		urls.scheme(fields.at(element, ["url"])) == "https"
		fields.at(element, ["name"]) != null
	}
}

garbled_document(value) if {
	some place in fields.spread(value, ["retention"])
	values.garbled(fields.at(value, place), values.measure_text(fields.at(value, place), "days"))
}

garbled_document(value) if {
	some place in fields.spread(value, ["servers", "[*]", "url"])
	urls.illegible_scheme(fields.at(value, place))
}

garbled_document_2(value) if values.illegible_json_text(value)

garbled_document_2(value) if garbled_document(values.json_text(value))

# --- policies/terraform/nothing_there.rego
# METADATA
# title: "What is missing is not there"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/nothing-there"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.terraform.nothing_there

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.images
import data.gonogo.lib.terraform
import data.gonogo.lib.urls
import data.gonogo.lib.values

judged contains thing.name if some thing in subjects

deny contains findings.unmet(reading, "have no port") if {
	some thing in subjects
	some reading in terraform.read(thing, ["endpoint"])
	reading.state == "known"
	not urls.illegible(reading.value)
	not right_endpoint(reading.value)
}

deny contains findings.differs(reading, "not have a host", "localhost") if {
	some thing in subjects
	some reading in terraform.read(thing, ["endpoint"])
	urls.host(reading.value) == "localhost"
}

deny contains findings.unmet(reading, "be unset or have no tag") if {
	some thing in subjects
	some reading in terraform.read(thing, ["image"])
	reading.state == "known"
	not perhaps_image(reading.value)
}

deny contains findings.unmet(
	reading,
	`be "none" or have every element matching "^https://[^*]+$" and with a host not "localhost"`,
) if {
	some thing in subjects
	some reading in terraform.read(thing, ["origins"])
	reading.state == "known"
	not perhaps_origins(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL")) if {
	some thing in subjects
	some reading in terraform.read(thing, ["endpoint"])
	urls.illegible(reading.value)
}

unknown contains findings.unsure(reading) if {
	some thing in subjects
	some field in [["endpoint"], ["image"], ["origins"]]
	some reading in terraform.read(thing, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "image")) if {
	some thing in subjects
	some reading in terraform.read(thing, ["image"])
	images.illegible(reading.value)
	not right_image_2(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "list with commas, each a URL")) if {
	some thing in subjects
	some reading in terraform.read(thing, ["origins"])
	garbled_origins_2(reading.value)
	not surely_origins(reading.value)
}

# These pass because nothing is said of them.
silent contains thing.name if {
	some thing in subjects
	says_nothing(thing)
}

subjects := terraform.resources(["aws_thing"])

says_nothing(thing) if {
	some field in [["endpoint"], ["image"]]
	some reading in terraform.read_shallow(thing, field)
	reading.state != "unknown"
	reading.value in {null, []}
}

says_nothing(thing) if {
	some reading in terraform.read_shallow(thing, ["origins"])
	reading.state == "unstated"
}

right_endpoint(value) if {
	not urls.illegible(value)
	urls.port(value) == null
}

perhaps_image(value) if value in {null, []}

perhaps_image(value) if perhaps_image_2(value)

perhaps_image_2(value) if right_image(value)

perhaps_image_2(value) if images.illegible(value)

right_image(value) if {
	not images.illegible(value)
	images.tag(value) == null
}

right_image_2(value) if value in {null, []}

right_image_2(value) if right_image(value)

perhaps_origins(value) if value == "none"

perhaps_origins(value) if perhaps_origins_2(value)

perhaps_origins_2(value) if perhaps_origins_3(values.elements(value))

perhaps_origins_2(value) if values.illegible_elements(value)

perhaps_origins_3(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "^https://[^*]+$")
		perhaps_origins_4(element)
	}
}

perhaps_origins_4(value) if right_origins(value)

perhaps_origins_4(value) if urls.illegible(value)

right_origins(value) if {
	not urls.illegible(value)
	right_host(urls.host(value))
}

right_host(value) if value != "localhost"

surely_origins(value) if value == "none"

surely_origins(value) if surely_origins_2(value)

surely_origins_2(value) if {
	not values.illegible_elements(value)
	surely_origins_3(values.elements(value))
}

surely_origins_3(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "^https://[^*]+$")
		right_origins(element)
	}
}

garbled_origins(value) if {
	some place in fields.spread(value, ["[*]"])
	urls.illegible(fields.at(value, place))
}

garbled_origins_2(value) if values.illegible_elements(value)

garbled_origins_2(value) if garbled_origins(values.elements(value))

# --- policies/terraform/placeholder.rego
# METADATA
# title: "What is put in is no placeholder"
# scope: package
# custom:
#   id: "terraform/placeholder"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.terraform.placeholder

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.terraform

judged contains thing.name if some thing in subjects

deny contains findings.unmet(reading, "be no placeholder") if {
	some thing in subjects
	some reading in terraform.read(thing, ["password"])
	reading.state != "unknown"
	not secrets.chosen(reading.value)
}

deny contains findings.unmet(reading, "be a placeholder") if {
	some thing in subjects
	some reading in terraform.read(thing, ["note"])
	reading.state != "unknown"
	not secrets.placeholder(reading.value)
}

unknown contains findings.unsure(reading) if {
	some thing in subjects
	some field in [["password"], ["note"]]
	some reading in terraform.read(thing, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_thing"])

# --- policies/terraform/schedule/plan.rego
# METADATA
# title: "Backups are daily"
# scope: package
# custom:
#   id: "terraform/schedule/plan"
#   severity: "high"
#   source: "policy/readers.md"
package gonogo.terraform.schedule.plan

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.schedules
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.schedule as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with schedule with an interval at most %v h and rule_name set",
	[params.max_hours],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"], ["[*]", "rule_name"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "schedule whose longest gap is known")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"], ["[*]", "rule_name"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"], ["[*]", "rule_name"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_schedule(terraform.at(element, ["schedule"]))
	not terraform.at(element, ["rule_name"]) in {null, []}
}

perhaps_schedule(value) if values.at_most(values.measure_text(schedules.interval(value), "h"), params.max_hours)

perhaps_schedule(value) if schedules.illegible(value)

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(values.measure_text(schedules.interval(terraform.at(element, ["schedule"])), "h"), params.max_hours)
	not terraform.at(element, ["rule_name"]) in {null, []}
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "schedule"])
	schedules.illegible(fields.at(value, place))
}
