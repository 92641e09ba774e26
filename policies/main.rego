# METADATA
# title: "What conftest asks for"
# description: |
#   conftest knows no kinds of documents and queries this package alone. A document is held against
#   the checks of its own kind. What blocks is a failure, what is lesser or unknown a warning
#   (--fail-on-warn makes both fail).
# scope: package
package main

import data.gonogo.dotenv
import data.gonogo.k6
import data.gonogo.kubernetes
import data.gonogo.lib.kind.kind
import data.gonogo.terraform

deny contains finding if {
	some finding in report.deny
	finding.severity in {"blocker", "high"}
	not finding.check in elsewhere
}

warn contains finding if {
	some finding in report.deny
	not finding.severity in {"blocker", "high"}
}

warn contains finding if {
	some finding in report.deny
	finding.check in elsewhere
}

warn contains finding if some finding in report.unknown

# Silence would look like a pass.
warn contains {"msg": "no check looks at a document like this one"} if not report

# Another check, maybe of another document, can make up for one of these.
elsewhere := {
	"kubernetes/autoscaling-configured",
	"kubernetes/backup-retention-policy",
	"kubernetes/daily-automatic-backups/job",
	"kubernetes/daily-automatic-backups/operator",
	"kubernetes/daily-automatic-backups/velero",
	"kubernetes/db-connection-pooling-pgbouncer",
	"kubernetes/gzip-compression-enabled",
	"kubernetes/hsts-header-configured",
	"kubernetes/load-balancer-in-place",
	"kubernetes/rate-limiting-enabled",
	"kubernetes/redis-deployed-configured",
	"terraform/autoscaling-configured/group",
	"terraform/autoscaling-configured/service",
	"terraform/backup-retention-policy/native",
	"terraform/backup-retention-policy/plan",
	"terraform/daily-automatic-backups/cluster",
	"terraform/daily-automatic-backups/native",
	"terraform/daily-automatic-backups/plan",
	"terraform/db-connection-pooling-pgbouncer",
	"terraform/gzip-compression-enabled",
	"terraform/hsts-header-configured/cdn",
	"terraform/load-balancer-in-place",
	"terraform/offsite-backup-other-region/copy",
	"terraform/offsite-backup-other-region/replication",
	"terraform/rate-limiting-enabled",
	"terraform/redis-deployed-configured",
}

report := terraform.report if kind == "terraform"

report := kubernetes.report if kind == "kubernetes"

report := k6.report if kind == "k6"

report := dotenv.report if kind == "dotenv"
