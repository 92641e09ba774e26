# --- policies/terraform/queue_encrypted.rego
# METADATA
# title: "No queue without encryption"
# scope: package
# custom:
#   id: "terraform/queue-encrypted"
#   severity: "high"
#   source: "policy/raw-whole-sets.md"
package gonogo.terraform.queue_encrypted

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged := {queue.name | some queue in queues}

deny := {findings.about(queue, "must be encrypted") |
	some queue in queues
	some reading in terraform.read(queue, ["kms_master_key_id"])
	reading.value == null
} if count(queues) > 0

queues := terraform.resources(["aws_sqs_queue"])
