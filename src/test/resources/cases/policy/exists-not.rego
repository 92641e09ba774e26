# --- policies/kubernetes/no_load_balancer_services.rego
# METADATA
# title: "No service is open by itself"
# scope: package
# custom:
#   id: "kubernetes/no-load-balancer-services"
#   severity: "medium"
#   source: "policy/exists-not.md"
package gonogo.kubernetes.no_load_balancer_services

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains service.name if some service in subjects

judged contains ingress.name if some ingress in kubernetes.objects(["Ingress"])

deny contains findings.about(service, "must not be there") if some service in subjects

unknown contains findings.nowhere(
	"Service",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	expected
	count(subjects) == 0
}

subjects := [service |
	some service in kubernetes.objects(["Service"])
	not excluded(service)
]

excluded(service) if {
	some reading in kubernetes.read(service, ["spec", "type"])
	reading.value != "LoadBalancer"
}

expected if {
	count(kubernetes.objects(["Ingress"])) > 0
}

# --- policies/terraform/no_access_keys.rego
# METADATA
# title: "No keys of users in the code"
# scope: package
# custom:
#   id: "terraform/no-access-keys"
#   severity: "high"
#   source: "policy/exists-not.md"
package gonogo.terraform.no_access_keys

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains key.name if some key in subjects

judged contains user.name if some user in terraform.resources(["aws_iam_user"])

deny contains findings.about(key, "must give way to a role") if some key in subjects

subjects := terraform.resources(["aws_iam_access_key"])

# --- policies/terraform/no_old_instances.rego
# METADATA
# title: "No instance of the first generation"
# scope: package
# custom:
#   id: "terraform/no-old-instances"
#   severity: "low"
#   source: "policy/exists-not.md"
package gonogo.terraform.no_old_instances

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains instance.name if some instance in subjects

deny contains findings.about(instance, "must not be there") if some instance in subjects

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [instance |
	some instance in candidates
	count(doubts(instance)) == 0
]

doubtful := [reading |
	some instance in candidates
	some reading in doubts(instance)
]

candidates := [instance |
	some instance in terraform.resources(["aws_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read(instance, ["instance_type"])
	reading.state == "known"
	not values.matches(reading.value, `^t1\.`)
}

doubts(instance) := [reading | some reading in terraform.read(instance, ["instance_type"]); reading.state != "known"]
