# METADATA
# title: "Logs centralisés (ELK, CloudWatch, Papertrail)"
# description: "Un journal qui meurt avec son conteneur n’expliquera pas l’incident."
# related_resources:
#   - ref: "https://cloud.google.com/kubernetes-engine/docs/how-to/config-logging"
# scope: package
# custom:
#   id: "terraform/centralised-logs/gke"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Écrire sur la sortie standard et expédier (Fluent Bit, Vector, awslogs) vers un seul
#     dépôt, avec une durée de conservation."
package gonogo.terraform.centralised_logs.gke

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains cluster.name if some cluster in subjects

deny contains findings.differs(reading, "not be", "none") if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["logging_service"])
	reading.value == "none"
}

deny contains findings.unmet(reading, "hold WORKLOADS, whose logs are those of the application") if {
	some cluster in subjects
	some reading in terraform.read_parts(cluster, ["logging_config", 0, "enable_components"], [["[*]"]])
	reading.state == "known"
	not right_enable_components(reading.value)
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["logging_service"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read_parts(cluster, ["logging_config", 0, "enable_components"], [["[*]"]])
	reading.state == "unknown"
	not right_enable_components(reading.value)
}

# These pass because nothing is said of them.
silent contains cluster.name if {
	some cluster in subjects
	says_nothing(cluster)
}

subjects := terraform.resources(["google_container_cluster"])

says_nothing(cluster) if {
	some field in [["logging_service"], ["logging_config", 0, "enable_components"]]
	some reading in terraform.read_shallow(cluster, field)
	reading.state != "unknown"
	reading.value in {null, []}
}

right_enable_components(value) if value in {null, []}

right_enable_components(value) if right_enable_components_2(value)

right_enable_components_2(value) if {
	is_array(value)
	some element in value
	element == "WORKLOADS"
}
