# --- policies/kubernetes/one_ingress.rego
# METADATA
# title: "Un seul"
# scope: package
# custom:
#   id: "kubernetes/one-ingress"
#   severity: "high"
#   source: "policy/count.md"
package gonogo.kubernetes.one_ingress

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains ingress.name if some ingress in subjects

unknown contains findings.nowhere(
	"Ingress",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	count(subjects) == 0
}

unknown contains findings.uncounted("Ingress", [], number, "", "", "be the only one") if {
	count(subjects) > 0
	may_fit
	may_miss
}

deny contains findings.nowhere("Ingress", "there must be one") if {
	kubernetes.here
	kubernetes.whole
	count(subjects) == 0
}

deny contains findings.miscounted("Ingress", [], number, "", "", "be the only one") if {
	count(subjects) > 0
	not may_fit
}

subjects := kubernetes.objects(["Ingress"])

may_fit if {
	some n in counts.possible(number, kubernetes.whole, [1])
	n == 1
}

may_miss if {
	some n in counts.possible(number, kubernetes.whole, [1])
	n != 1
}

number := counts.of(subjects, [])

# --- policies/kubernetes/one_scaler.rego
# METADATA
# title: "Au plus un autoscaler"
# scope: package
# custom:
#   id: "kubernetes/one-scaler"
#   severity: "high"
#   source: "policy/count.md"
package gonogo.kubernetes.one_scaler

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.one_scaler as params

judged contains deployment.name if some deployment in subjects

deny contains findings.miscounted(
	deployment.name,
	deployment.path,
	number(deployment),
	"",
	"HorizontalPodAutoscaler",
	sprintf("be at most %v", [params.max_count]),
) if {
	some deployment in subjects
	not may_fit(deployment)
}

unknown contains findings.uncounted(
	deployment.name,
	deployment.path,
	number(deployment),
	"",
	"HorizontalPodAutoscaler",
	sprintf("be at most %v", [params.max_count]),
) if {
	some deployment in subjects
	may_fit(deployment)
	may_miss(deployment)
}

subjects := kubernetes.objects(["Deployment"])

may_fit(deployment) if {
	some n in counts.possible(number(deployment), kubernetes.whole, [params.max_count])
	values.at_most(values.quantity(n), params.max_count)
}

may_miss(deployment) if {
	some n in counts.possible(number(deployment), kubernetes.whole, [params.max_count])
	not values.at_most(values.quantity(n), params.max_count)
}

number(deployment) := counts.of(related(deployment), [])

related(deployment) := kubernetes.naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], deployment)

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

instances := {"min_count": number("instances", "min_count", 2)}

one_scaler := {"max_count": number("one-scaler", "max_count", 1)}

subnets := {"min_count": number("subnets", "min_count", 2)}

zones := {
	"max_count": number("zones", "max_count", 3),
	"min_count": number("zones", "min_count", 2),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/instances.rego
# METADATA
# title: "Deux instances par grappe"
# scope: package
# custom:
#   id: "terraform/instances"
#   severity: "high"
#   source: "policy/count.md"
package gonogo.terraform.instances

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.instances as params

judged contains cluster.name if some cluster in subjects

deny contains findings.miscounted(
	cluster.name,
	cluster.path,
	number(cluster),
	"availability_zone",
	"of aws_rds_cluster_instance",
	sprintf("be at least %v", [params.min_count]),
) if {
	some cluster in subjects
	not may_fit(cluster)
}

deny contains findings.differs(reading, "be", false) if {
	some cluster in subjects
	some other in related(cluster)
	some reading in terraform.read(other, ["publicly_accessible"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.uncounted(
	cluster.name,
	cluster.path,
	number(cluster),
	"availability_zone",
	"of aws_rds_cluster_instance",
	sprintf("be at least %v", [params.min_count]),
) if {
	some cluster in subjects
	may_fit(cluster)
	may_miss(cluster)
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some other in related(cluster)
	some reading in terraform.read(other, ["publicly_accessible"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_rds_cluster"])

may_fit(cluster) if {
	some n in counts.possible(number(cluster), true, [params.min_count])
	values.at_least(values.number(n), params.min_count)
}

may_miss(cluster) if {
	some n in counts.possible(number(cluster), true, [params.min_count])
	not values.at_least(values.number(n), params.min_count)
}

number(cluster) := counts.distinct(
	[reading | some other in related(cluster); some reading in terraform.read(other, ["availability_zone"])],
	strays,
)

related(cluster) := terraform.leading(links, cluster, ["cluster_identifier"])

links := terraform.links(["aws_rds_cluster_instance"], ["cluster_identifier"])

# These may point at any of them.
strays := terraform.strays(
	["aws_rds_cluster_instance"],
	["cluster_identifier"],
	terraform.resources(["aws_rds_cluster"]),
)

# --- policies/terraform/subnets.rego
# METADATA
# title: "Deux sous-réseaux"
# scope: package
# custom:
#   id: "terraform/subnets"
#   severity: "high"
#   source: "policy/count.md"
package gonogo.terraform.subnets

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.subnets as params

judged contains subnet.name if some subnet in subjects

deny contains findings.miscounted("aws_subnet", [], number, "", "", sprintf("be at least %v", [params.min_count])) if {
	count(subjects) > 0
	not may_fit
}

unknown contains findings.uncounted("aws_subnet", [], number, "", "", sprintf(
	"be at least %v",
	[params.min_count],
)) if {
	count(subjects) > 0
	may_fit
	may_miss
}

unknown contains findings.uncounted("aws_subnet", [], number, "", "", sprintf(
	"be at least %v",
	[params.min_count],
)) if {
	count(subjects) == 0
	count(doubtful) > 0
	may_miss
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [subnet |
	some subnet in candidates
	count(doubts(subnet)) == 0
]

doubtful := [reading |
	some subnet in candidates
	some reading in doubts(subnet)
]

candidates := [subnet |
	some subnet in terraform.resources(["aws_subnet"])
	not excluded(subnet)
]

excluded(subnet) if {
	some reading in terraform.read(subnet, ["map_public_ip_on_launch"])
	reading.state == "known"
	reading.value != false
}

doubts(subnet) := [reading |
	some reading in terraform.read(subnet, ["map_public_ip_on_launch"])
	reading.state != "known"
]

may_fit if {
	some n in counts.possible(number, true, [params.min_count])
	values.at_least(values.number(n), params.min_count)
}

may_miss if {
	some n in counts.possible(number, true, [params.min_count])
	not values.at_least(values.number(n), params.min_count)
}

number := counts.of(subjects, doubtful)

# --- policies/terraform/zones.rego
# METADATA
# title: "Deux zones"
# scope: package
# custom:
#   id: "terraform/zones"
#   severity: "high"
#   source: "policy/count.md"
package gonogo.terraform.zones

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.zones as params

judged contains subnet.name if some subnet in subjects

deny contains findings.miscounted("aws_subnet", [], number, "availability_zone", "", sprintf(
	"be at least %v and be at most %v",
	[params.min_count, params.max_count],
)) if {
	count(subjects) > 0
	not may_fit
}

unknown contains findings.uncounted("aws_subnet", [], number, "availability_zone", "", sprintf(
	"be at least %v and be at most %v",
	[params.min_count, params.max_count],
)) if {
	count(subjects) > 0
	may_fit
	may_miss
}

subjects := terraform.resources(["aws_subnet"])

may_fit if {
	some n in counts.possible(number, true, [params.min_count, params.max_count])
	right_count(n)
}

may_miss if {
	some n in counts.possible(number, true, [params.min_count, params.max_count])
	not right_count(n)
}

number := counts.distinct(
	[reading | some subnet in subjects; some reading in terraform.read(subnet, ["availability_zone"])],
	[],
)

right_count(value) if {
	values.at_least(values.number(value), params.min_count)
	values.at_most(values.number(value), params.max_count)
}
