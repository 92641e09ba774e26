# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "terraform/load-balancer-failover-tested/google"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Tuer une instance, puis une zone, sous charge : quelques requêtes perdues, pas plus. Dans
#     k6, appeler ce scénario failover, avec un seuil sur http_req_failed{scenario:failover}. La sonde
#     du répartiteur passe toutes les 30 secondes au plus."
package gonogo.terraform.load_balancer_failover_tested.google

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

judged contains resource.name if some resource in subjects

deny contains findings.beyond(reading, "be at most", params.max_check_interval_sec, "") if {
	some resource in subjects
	some reading in terraform.read(resource, ["check_interval_sec"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_check_interval_sec)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read(resource, ["check_interval_sec"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read(resource, ["check_interval_sec"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [resource |
	some resource in candidates
	count(doubts(resource)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some resource in candidates
	wanting(resource)
	some reading in doubts(resource)
]

candidates := [resource |
	some resource in terraform.resources([
		"google_compute_health_check",
		"google_compute_region_health_check",
		"google_compute_http_health_check",
		"google_compute_https_health_check",
	])
	not excluded(resource)
]

excluded(resource) if {
	some reading in through(resource)
	reading.state == "known"
	reading.value != true
}

doubts(resource) := [reading | some reading in through(resource); reading.state != "known"]

wanting(resource) if {
	some reading in terraform.read(resource, ["check_interval_sec"])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["check_interval_sec"])
	not values.at_most(values.number(reading.value), params.max_check_interval_sec)
}

wanting(resource) if {
	some reading in terraform.read(resource, ["check_interval_sec"])
	values.garbled(reading.value, values.number(reading.value))
}

through(resource) := [findings.related(
	resource,
	"whether it leads to some such google_compute_backend_service or google_compute_region_backend_service",
	"known",
	true,
	to_near_service(resource).doubts,
)] if {
	leads_near_service(resource)
}

through(resource) := [findings.related(
	resource,
	"whether it leads to some such google_compute_backend_service or google_compute_region_backend_service",
	"known",
	false,
	to_near_service(resource).doubts,
)] if {
	not leads_near_service(resource)
	misses_near_service(resource)
}

through(resource) := [findings.related(
	resource,
	"whether it leads to some such google_compute_backend_service or google_compute_region_backend_service",
	"unknown",
	false,
	to_near_service(resource).doubts,
)] if {
	not leads_near_service(resource)
	not misses_near_service(resource)
}

to_near_service(resource) := relations.its(resource, ["health_checks"], links_near_service, strays_near_service)

links_near_service := terraform.links(
	["google_compute_backend_service", "google_compute_region_backend_service"],
	["health_checks"],
)

strays_near_service := terraform.strays(
	["google_compute_backend_service", "google_compute_region_backend_service"],
	["health_checks"],
	terraform.resources([
		"google_compute_health_check",
		"google_compute_region_health_check",
		"google_compute_http_health_check",
		"google_compute_https_health_check",
	]),
)

leads_near_service(resource) if count(to_near_service(resource).found) > 0

misses_near_service(resource) if {
	count(to_near_service(resource).doubts) == 0
	count(to_near_service(resource).found) == 0
}
