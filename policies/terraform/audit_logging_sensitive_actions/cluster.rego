# METADATA
# title: "Audit logging pour actions sensibles"
# description: "Sans trace d’audit, ni la fraude ni l’intrusion ne se reconstituent."
# scope: package
# custom:
#   id: "terraform/audit-logging-sensitive-actions/cluster"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Enregistrer qui, quoi, quand, avant et après pour droits, paiements, exports et
#     administration, et activer l’audit du nuage (CloudTrail multirégion avec validation des
#     fichiers) et du cluster."
package gonogo.terraform.audit_logging_sensitive_actions.cluster

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains cluster.name if some cluster in subjects

deny contains findings.unmet(reading, `have an element "audit"`) if {
	some cluster in subjects
	some reading in terraform.read_parts(cluster, ["enabled_cluster_log_types"], [["[*]"]])
	reading.state != "unknown"
	not right_enabled_cluster_log_types(reading.value)
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read_parts(cluster, ["enabled_cluster_log_types"], [["[*]"]])
	reading.state == "unknown"
	not right_enabled_cluster_log_types(reading.value)
}

subjects := terraform.resources(["aws_eks_cluster"])

right_enabled_cluster_log_types(value) if {
	is_array(value)
	some element in value
	element == "audit"
}
