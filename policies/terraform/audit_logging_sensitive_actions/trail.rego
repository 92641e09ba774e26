# METADATA
# title: "Audit logging pour actions sensibles"
# description: "Sans trace d’audit, ni la fraude ni l’intrusion ne se reconstituent."
# scope: package
# custom:
#   id: "terraform/audit-logging-sensitive-actions/trail"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Enregistrer qui, quoi, quand, avant et après pour droits, paiements, exports et
#     administration, et activer l’audit du nuage (CloudTrail multirégion avec validation des
#     fichiers) et du cluster."
package gonogo.terraform.audit_logging_sensitive_actions.trail

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains cloudtrail.name if some cloudtrail in subjects

deny contains findings.differs(reading, "be", true) if {
	some cloudtrail in subjects
	some field in [["is_multi_region_trail"], ["enable_log_file_validation"], ["enable_logging"]]
	some reading in terraform.read(cloudtrail, field)
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some cloudtrail in subjects
	some field in [["is_multi_region_trail"], ["enable_log_file_validation"], ["enable_logging"]]
	some reading in terraform.read(cloudtrail, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_cloudtrail"])
