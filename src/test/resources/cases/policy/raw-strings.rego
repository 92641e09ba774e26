# --- policies/terraform/queue_notice.rego
# METADATA
# title: "A notice on every queue"
# scope: package
# custom:
#   id: "terraform/queue-notice"
#   severity: "medium"
#   source: "policy/raw-strings.md"
package gonogo.terraform.queue_notice

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

# Neither kubernetes.whole nor k6.read is asked here.
judged contains queue.name if some queue in queues

deny contains findings.about(queue, notice) if {
	some queue in queues
	some values in [reading.value | some reading in terraform.read(queue, ["tags"])]
	not values.notice
	not startswith(queue.name, "dotenv.read")
}

notice := `must carry the tag:
    notice: "four spaces,   
	or a tab"
`

queues := terraform.resources(["aws_sqs_queue"])
