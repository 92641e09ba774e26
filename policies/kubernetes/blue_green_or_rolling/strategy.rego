# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling/strategy"
#   severity: "high"
#   source: "content/fr/09-go-live.md"
#   remedy: "Déployer en RollingUpdate avec maxUnavailable: 0, ou en bleu-vert ; dès deux réplicas,
#     garder un PodDisruptionBudget qui tient quand un nœud se vide."
package gonogo.kubernetes.blue_green_or_rolling.strategy

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.neighbours
import data.gonogo.lib.values

# One pod is replaced without a gap too, where the new one may stand beside the old, as it may by default, and is
# awaited.
# What does not run, or holds a disk that only one pod can have, is not asked.
judged contains workload.name if some workload in workloads

deny contains findings.differs(reading, "not be", "Recreate") if {
	some workload in workloads
	recreated(workload)
	some reading in kubernetes.read(workload, ["spec", "strategy", "type"])
}

deny contains findings.unmet(reading, "be canary or blueGreen") if {
	some workload in workloads
	workload.object.kind == "Rollout"
	every way in ["canary", "blueGreen"] {
		not is_object(fields.at(workload.value, ["spec", "strategy", way]))
	}
	some reading in kubernetes.read(workload, ["spec", "strategy"])
}

deny contains findings.unmet(reading, "be 2 or more, or have a readinessProbe by which the new pod is awaited") if {
	some workload in workloads
	not recreated(workload)
	least(workload) == 1
	not awaited(workload)
	some reading in kubernetes.read(workload, ["spec", "replicas"])
}

deny contains findings.unmet(reading, "leave a pod that runs") if {
	some workload in workloads
	not recreated(workload)
	number := least(workload)
	every bound in bounds {
		not illegible(fields.at(workload.value, array.concat(rolling(workload), [bound])))
	}
	missing(workload, number) >= number
	some reading in kubernetes.read(workload, array.concat(rolling(workload), ["maxUnavailable"]))
}

unknown contains findings.unsure(findings.illegible(reading, "number or percentage")) if {
	some workload in workloads
	not recreated(workload)
	some bound in bounds
	some reading in kubernetes.read(workload, array.concat(rolling(workload), [bound]))
	illegible(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some workload in workloads
	not recreated(workload)
	some field in ["replicas", "minReadySeconds"]
	some reading in kubernetes.read(workload, ["spec", field])
	odd(reading.value)
}

unknown contains findings.unsure(object.union(
	findings.illegible(reading, "number"),
	{"subject": workload.name},
)) if {
	some workload in workloads
	not recreated(workload)
	fields.at(workload.value, ["spec", "replicas"]) == null
	some autoscaler in neighbours.autoscalers(workload)
	some reading in kubernetes.read(autoscaler, ["spec", "minReplicas"])
	odd(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "strategy")) if {
	some workload in workloads
	workload.object.kind != "Rollout"
	some reading in kubernetes.read(workload, ["spec", "strategy", "type"])
	not reading.value in {null, "Recreate", "RollingUpdate", "Rolling", "Custom"}
}

bounds := ["maxUnavailable", "maxSurge"]

# Neither a number nor what the API server puts in.
odd(value) if {
	value != null
	not is_number(value)
}

illegible(value) if {
	odd(value)
	not values.matches(value, share_of_them)
}

share_of_them := `^[0-9]{1,3}%$`

workloads := [workload |
	some workload in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	kubernetes.value(workload, ["serves"])
	kubernetes.value(workload, ["spec", "replicas"]) != 0
	not tied(workload)
]

awaited(workload) if {
	some container in fields.at(workload.value, ["spec", "template", "spec", "containers"])
	some way in ["httpGet", "tcpSocket", "grpc", "exec"]
	fields.at(container, ["readinessProbe", way]) != null
}

awaited(workload) if values.at_least(fields.at(workload.value, ["spec", "minReadySeconds"]), 1)

# Or nobody can tell.
awaited(workload) if odd(fields.at(workload.value, ["spec", "minReadySeconds"]))

recreated(workload) if fields.at(workload.value, ["spec", "strategy", "type"]) == "Recreate"

tied(workload) if {
	recreated(workload)
	some volume in fields.at(workload.value, ["spec", "template", "spec", "volumes"])
	claim := volume.persistentVolumeClaim.claimName
	not claim in shared(workload)
}

# Claims that several pods can have.
shared(workload) := {claim.value.metadata.name |
	some claim in kubernetes.beside(["PersistentVolumeClaim"], workload)
	"ReadWriteMany" in claim.value.spec.accessModes
}

# How many pods there are at least, where that can be told.
least(workload) := number if {
	number := kubernetes.value(workload, ["spec", "replicas"])
	is_number(number)
} else := number if {
	number := neighbours.autoscalers(workload)[0].value.spec.minReplicas
	is_number(number)
} else := 100

rolling(workload) := ["spec", "strategy", "canary"] if {
	workload.object.kind == "Rollout"
	is_object(fields.at(workload.value, ["spec", "strategy", "canary"]))
} else := ["spec", "strategy", "rollingParams"] if {
	workload.object.kind == "DeploymentConfig"
} else := ["spec", "strategy", "rollingUpdate"] if {
	workload.object.kind == "Deployment"
}

# How many of them may be missing. Where none may, and none be added, the cluster takes one away.
missing(workload, number) := 1 if {
	floor(share(workload, "maxUnavailable", number)) == 0
	share(workload, "maxSurge", number) == 0
} else := floor(share(workload, "maxUnavailable", number))

share(workload, bound, number) := written if {
	written := fields.at(workload.value, array.concat(rolling(workload), [bound]))
	is_number(written)
} else := (number * to_number(trim_suffix(written, "%"))) / 100 if {
	written := fields.at(workload.value, array.concat(rolling(workload), [bound]))
	values.matches(written, share_of_them)
} else := number / 4
