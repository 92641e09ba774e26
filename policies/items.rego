# METADATA
# title: "The items of the checklist that checks decide"
# description: |
#   The checks of an item stand in groups of alternatives: one pass satisfies a group, and every
#   group must be satisfied. An item with a facet is left out where a project has it not. Of the checks
#   of a setting it is enough that one finds it.
# scope: package
package gonogo.items

all := {
	"debug-disabled": {
		"severity": "blocker",
		"unwaivable": true,
		"groups": [{"dotenv/debug-disabled"}, {"kubernetes/debug-disabled"}, {"terraform/debug-disabled"}],
		"settings": [{"dotenv/debug-disabled", "kubernetes/debug-disabled", "terraform/debug-disabled"}],
	},
	"secret-key-strong": {
		"severity": "blocker",
		"unwaivable": true,
		"groups": [{"dotenv/secret-key-strong"}, {"kubernetes/secret-key-strong"}, {"terraform/secret-key-strong"}],
		"settings": [{"dotenv/secret-key-strong", "kubernetes/secret-key-strong", "terraform/secret-key-strong"}],
	},
	"allowed-hosts-configured": {"severity": "blocker", "groups": [{"dotenv/allowed-hosts-configured"}]},
	"cors-allowed-origins-restricted": {
		"severity": "high",
		"groups": [
			{"dotenv/cors-allowed-origins-restricted/origins"},
			{"dotenv/cors-allowed-origins-restricted/allow-all"},
			{"kubernetes/cors-allowed-origins-restricted/allow-all"},
			{"terraform/cors-allowed-origins-restricted/allow-all"},
			{"kubernetes/cors-allowed-origins-restricted"},
			{"terraform/cors-allowed-origins-restricted/bucket"},
			{"terraform/cors-allowed-origins-restricted/api"},
		],
		"settings": [{
			"dotenv/cors-allowed-origins-restricted/allow-all",
			"kubernetes/cors-allowed-origins-restricted/allow-all",
			"terraform/cors-allowed-origins-restricted/allow-all",
		}],
	},
	"https-redirect-enforced": {
		"severity": "blocker",
		"groups": [
			{"dotenv/https-redirect-enforced/setting"},
			{"kubernetes/https-redirect-enforced/setting"},
			{"terraform/https-redirect-enforced/setting"},
			{"kubernetes/https-redirect-enforced"},
			{"kubernetes/https-redirect-enforced/cloud"},
			{"terraform/https-redirect-enforced/listener"},
			{"terraform/https-redirect-enforced/cdn"},
		],
		"settings": [{
			"dotenv/https-redirect-enforced/setting",
			"kubernetes/https-redirect-enforced/setting",
			"terraform/https-redirect-enforced/setting",
		}],
	},
	"tls-certificate-valid": {"severity": "blocker", "groups": [{"kubernetes/tls-certificate-valid"}]},
	"session-cookies-secure": {
		"severity": "blocker",
		"groups": [
			{"dotenv/session-cookies-secure"},
			{"kubernetes/session-cookies-secure"},
			{"terraform/session-cookies-secure"},
		],
		"settings": [{
			"dotenv/session-cookies-secure",
			"kubernetes/session-cookies-secure",
			"terraform/session-cookies-secure",
		}],
	},
	"database-password-strong": {
		"severity": "blocker",
		"groups": [
			{"dotenv/database-password-strong/password"},
			{"kubernetes/database-password-strong/password"},
			{"terraform/database-password-strong/password"},
			{"dotenv/database-password-strong/url"},
		],
		"settings": [{
			"dotenv/database-password-strong/password",
			"kubernetes/database-password-strong/password",
			"terraform/database-password-strong/password",
		}],
	},
	"no-secrets-in-code": {
		"severity": "blocker",
		"groups": [
			{"dotenv/no-secrets-in-code/value"},
			{"kubernetes/no-secrets-in-code/value"},
			{"terraform/no-secrets-in-code/value"},
			{"kubernetes/no-secrets-in-code/inside"},
			{"terraform/no-secrets-in-code/task-url"},
			{"terraform/no-secrets-in-code/function-url"},
		],
		"settings": [{
			"dotenv/no-secrets-in-code/value",
			"kubernetes/no-secrets-in-code/value",
			"terraform/no-secrets-in-code/value",
		}],
	},
	"rate-limiting-enabled": {
		"severity": "high",
		"groups": [{"terraform/rate-limiting-enabled", "kubernetes/rate-limiting-enabled"}],
	},
	"postgresql-in-production": {
		"severity": "blocker",
		"groups": [{"dotenv/postgresql-in-production/url"}, {"dotenv/postgresql-in-production/engine"}],
	},
	"dedicated-db-user": {
		"severity": "high",
		"groups": [{"dotenv/dedicated-db-user/user"}, {"dotenv/dedicated-db-user/url"}],
	},
	"automatic-db-backups": {
		"severity": "blocker",
		"groups": [
			{"terraform/automatic-db-backups"},
			{"kubernetes/automatic-db-backups/job"},
			{"kubernetes/automatic-db-backups/operator"},
		],
	},
	"db-connection-pooling-pgbouncer": {
		"severity": "high",
		"groups": [{"terraform/db-connection-pooling-pgbouncer", "kubernetes/db-connection-pooling-pgbouncer"}],
	},
	"cloud-file-storage-configured": {
		"severity": "high",
		"facet": "user-files",
		"groups": [{"dotenv/cloud-file-storage-configured"}],
	},
	"bucket-private": {
		"severity": "blocker",
		"facet": "user-files",
		"groups": [
			{"terraform/bucket-private/block"},
			{"terraform/bucket-private/acl"},
			{"terraform/bucket-private/grants"},
			{"terraform/bucket-private/policy"},
		],
	},
	"storage-credentials-iam-roles": {
		"severity": "blocker",
		"groups": [
			{"dotenv/storage-credentials-iam-roles"},
			{"kubernetes/storage-credentials-iam-roles"},
			{"terraform/storage-credentials-iam-roles/key"},
			{"terraform/storage-credentials-iam-roles/task"},
			{"terraform/storage-credentials-iam-roles/rights"},
		],
	},
	"cdn-for-static-files": {"severity": "medium", "facet": "cdn", "groups": [{"terraform/cdn-for-static-files"}]},
	"max-upload-size-defined": {
		"severity": "high",
		"facet": "user-files",
		"groups": [{"kubernetes/max-upload-size-defined"}],
	},
	"wsgi-asgi-server-configured": {
		"severity": "blocker",
		"groups": [{"kubernetes/wsgi-asgi-server-configured/command"}, {"kubernetes/wsgi-asgi-server-configured/args"}],
	},
	"timeouts-configured": {
		"severity": "high",
		"groups": [
			{"kubernetes/timeouts-configured/command"},
			{"kubernetes/timeouts-configured/args"},
			{"terraform/timeouts-configured/task"},
			{"dotenv/timeouts-configured/arguments"},
			{"kubernetes/timeouts-configured/arguments"},
			{"terraform/timeouts-configured/arguments"},
			{"terraform/timeouts-configured/database"},
			{"terraform/timeouts-configured/database-azure"},
			{"terraform/timeouts-configured/database-google"},
		],
		"settings": [{
			"dotenv/timeouts-configured/arguments",
			"kubernetes/timeouts-configured/arguments",
			"terraform/timeouts-configured/arguments",
		}],
	},
	"memory-limits-defined": {
		"severity": "high",
		"groups": [{"kubernetes/memory-limits-defined"}, {"terraform/memory-limits-defined"}],
	},
	"load-balancer-in-place": {
		"severity": "high",
		"groups": [{"terraform/load-balancer-in-place", "kubernetes/load-balancer-in-place"}],
	},
	"health-check-endpoint": {
		"severity": "blocker",
		"groups": [{"kubernetes/health-check-endpoint"}, {"terraform/health-check-endpoint"}],
	},
	"graceful-shutdown": {
		"severity": "high",
		"groups": [{"kubernetes/graceful-shutdown"}, {"terraform/graceful-shutdown"}],
	},
	"memory-monitoring": {
		"severity": "medium",
		"groups": [
			{"kubernetes/memory-monitoring"},
			{"terraform/memory-monitoring/alarm"},
			{"terraform/memory-monitoring/alarm-of-several"},
			{"terraform/memory-monitoring/google"},
			{"terraform/memory-monitoring/azure"},
			{"terraform/memory-monitoring/datadog"},
		],
	},
	"redis-deployed-configured": {
		"severity": "high",
		"groups": [
			{"terraform/redis-deployed-configured", "kubernetes/redis-deployed-configured"},
			{"dotenv/redis-deployed-configured"},
		],
	},
	"cache-ttl-defined": {"severity": "low", "groups": [{"terraform/cache-ttl-defined"}]},
	"cache-warming-scripts": {
		"severity": "low",
		"facet": "cache-warming",
		"groups": [{"kubernetes/cache-warming-scripts/job"}, {"kubernetes/cache-warming-scripts/schedule"}],
	},
	"connection-pooling-configured": {"severity": "high", "groups": [{"terraform/connection-pooling-configured"}]},
	"read-replicas-configured": {
		"severity": "low",
		"facet": "read-replicas",
		"groups": [{"terraform/read-replicas-configured"}],
	},
	"slow-query-log-enabled": {
		"severity": "medium",
		"groups": [
			{"terraform/slow-query-log-enabled/parameter"},
			{"terraform/slow-query-log-enabled/attached"},
			{"kubernetes/slow-query-log-enabled"},
		],
	},
	"db-performance-stats-monitored": {"severity": "medium", "groups": [{"terraform/db-performance-stats-monitored"}]},
	"collectstatic-run": {
		"severity": "high",
		"groups": [{"kubernetes/collectstatic-run/command"}, {"kubernetes/collectstatic-run/args"}],
	},
	"cdn-for-static-configured": {
		"severity": "medium",
		"facet": "cdn",
		"groups": [
			{"terraform/cdn-for-static-configured/files"},
			{"terraform/cdn-for-static-configured/paths"},
			{"terraform/cdn-for-static-configured/google"},
			{"terraform/cdn-for-static-configured/azure"},
		],
	},
	"gzip-compression-enabled": {
		"severity": "low",
		"groups": [{"terraform/gzip-compression-enabled", "kubernetes/gzip-compression-enabled"}],
	},
	"centralised-logs": {
		"severity": "high",
		"groups": [
			{"kubernetes/centralised-logs/agent", "terraform/centralised-logs/gke"},
			{"terraform/centralised-logs/ecs"},
			{"terraform/centralised-logs/container-apps"},
		],
	},
	"log-levels-configured": {
		"severity": "medium",
		"groups": [
			{"dotenv/log-levels-configured"},
			{"kubernetes/log-levels-configured"},
			{"terraform/log-levels-configured"},
			{"kubernetes/log-levels-configured/argument"},
			{"terraform/log-levels-configured/api"},
		],
		"settings": [{
			"dotenv/log-levels-configured",
			"kubernetes/log-levels-configured",
			"terraform/log-levels-configured",
		}],
	},
	"log-rotation-configured": {"severity": "medium", "groups": [{"terraform/log-rotation-configured"}]},
	"critical-error-log-alerts": {
		"severity": "high",
		"groups": [
			{"terraform/critical-error-log-alerts/filter"},
			{"terraform/critical-error-log-alerts/google"},
			{"terraform/critical-error-log-alerts/azure"},
			{"terraform/critical-error-log-alerts/azure-of-old"},
			{"terraform/critical-error-log-alerts/datadog"},
			{"kubernetes/critical-error-log-alerts/rules"},
		],
	},
	"audit-logging-sensitive-actions": {
		"severity": "high",
		"groups": [
			{"terraform/audit-logging-sensitive-actions/trail"},
			{"terraform/audit-logging-sensitive-actions/cluster"},
		],
	},
	"error-tracking-configured": {"severity": "high", "groups": [{"dotenv/error-tracking-configured"}]},
	"apm-configured": {
		"severity": "medium",
		"groups": [
			{"dotenv/apm-configured/on"},
			{"kubernetes/apm-configured/on"},
			{"terraform/apm-configured/on"},
			{"dotenv/apm-configured/sdk"},
			{"kubernetes/apm-configured/sdk"},
			{"terraform/apm-configured/sdk"},
			{"dotenv/apm-configured/traces"},
			{"kubernetes/apm-configured/traces"},
			{"terraform/apm-configured/traces"},
			{"dotenv/apm-configured/rate"},
			{"kubernetes/apm-configured/rate"},
			{"terraform/apm-configured/rate"},
		],
		"settings": [
			{"dotenv/apm-configured/on", "kubernetes/apm-configured/on", "terraform/apm-configured/on"},
			{"dotenv/apm-configured/sdk", "kubernetes/apm-configured/sdk", "terraform/apm-configured/sdk"},
			{"dotenv/apm-configured/traces", "kubernetes/apm-configured/traces", "terraform/apm-configured/traces"},
			{"dotenv/apm-configured/rate", "kubernetes/apm-configured/rate", "terraform/apm-configured/rate"},
		],
	},
	"uptime-monitoring": {
		"severity": "high",
		"groups": [
			{"terraform/uptime-monitoring/route53"},
			{"terraform/uptime-monitoring/canary"},
			{"terraform/uptime-monitoring/google"},
			{"terraform/uptime-monitoring/azure"},
			{"terraform/uptime-monitoring/datadog"},
			{"terraform/uptime-monitoring/statuscake"},
			{"terraform/uptime-monitoring/updown"},
		],
	},
	"alerts-configured": {
		"severity": "blocker",
		"groups": [{"terraform/alerts-configured"}, {"terraform/alerts-configured/receiver"}],
	},
	"monitoring-dashboards-created": {
		"severity": "medium",
		"groups": [
			{"terraform/monitoring-dashboards-created"},
			{"terraform/monitoring-dashboards-created/google"},
			{"terraform/monitoring-dashboards-created/azure"},
			{"terraform/monitoring-dashboards-created/datadog"},
			{"terraform/monitoring-dashboards-created/datadog-json"},
			{"terraform/monitoring-dashboards-created/grafana"},
			{"kubernetes/monitoring-dashboards-created"},
		],
	},
	"api-p95-under-200ms": {"severity": "high", "groups": [{"k6/api-p95-under-200ms"}]},
	"error-rate-under-0-1-percent": {"severity": "high", "groups": [{"k6/error-rate-under-0-1-percent"}]},
	"cpu-usage-under-70": {"severity": "medium", "groups": [{"kubernetes/cpu-usage-under-70"}]},
	"performance-tests-done": {"severity": "high", "groups": [{"k6/performance-tests-done"}]},
	"load-tests-k6-locust": {"severity": "high", "groups": [{"k6/load-tests-k6-locust"}]},
	"code-review-two-approvals": {"severity": "high", "groups": [{"terraform/code-review-two-approvals"}]},
	"manifests-valid": {"severity": "high", "groups": [{"kubernetes/manifests-valid"}]},
	"autoscaling-configured": {
		"severity": "high",
		"groups": [{
			"kubernetes/autoscaling-configured",
			"terraform/autoscaling-configured/group",
			"terraform/autoscaling-configured/service",
		}],
	},
	"dns-configured": {"severity": "high", "groups": [{"terraform/dns-configured"}]},
	"firewall-waf-configured": {
		"severity": "high",
		"groups": [
			{"terraform/firewall-waf-configured/attached"},
			{"terraform/firewall-waf-configured/blocking"},
			{"terraform/firewall-waf-configured/ingress"},
		],
	},
	"network-segmentation": {
		"severity": "high",
		"groups": [
			{"kubernetes/network-segmentation/policy"},
			{"kubernetes/network-segmentation/default-deny"},
			{"terraform/network-segmentation"},
			{"terraform/network-segmentation/subnets"},
			{"terraform/network-segmentation/routes"},
		],
	},
	"build-artifacts-stored": {
		"severity": "medium",
		"groups": [{"terraform/build-artifacts-stored"}, {"kubernetes/build-artifacts-stored"}],
	},
	"automated-staging-deploy": {
		"severity": "medium",
		"groups": [
			{"kubernetes/automated-staging-deploy/argo"},
			{"kubernetes/automated-staging-deploy/argo-destination"},
			{"kubernetes/automated-staging-deploy/argo-set"},
			{"kubernetes/automated-staging-deploy/flux"},
		],
	},
	"manual-approval-production": {"severity": "high", "groups": [{"terraform/manual-approval-production"}]},
	"rollback-plan-ready": {
		"severity": "blocker",
		"groups": [{"kubernetes/rollback-plan-ready"}, {"terraform/rollback-plan-ready"}],
	},
	"deployment-notifications": {
		"severity": "low",
		"groups": [{
			"kubernetes/deployment-notifications",
			"terraform/deployment-notifications/rule",
			"terraform/deployment-notifications/event",
		}],
	},
	"post-deployment-smoke-tests": {
		"severity": "high",
		"groups": [{"terraform/post-deployment-smoke-tests/google"}, {"kubernetes/post-deployment-smoke-tests/hook"}],
	},
	"api-rate-limit-configured": {
		"severity": "high",
		"groups": [{
			"terraform/api-rate-limit-configured/waf",
			"terraform/api-rate-limit-configured/keys",
			"terraform/api-rate-limit-configured/armor",
			"terraform/api-rate-limit-configured/gateway",
			"terraform/api-rate-limit-configured/door",
			"kubernetes/api-rate-limit-configured",
		}],
	},
	"api-cors-configured": {
		"severity": "high",
		"groups": [{"terraform/api-cors-configured"}, {"terraform/api-cors-configured/headers"}],
	},
	"hsts-header-configured": {
		"severity": "high",
		"groups": [{"terraform/hsts-header-configured/cdn", "kubernetes/hsts-header-configured"}],
	},
	"daily-automatic-backups": {
		"severity": "blocker",
		"groups": [{
			"terraform/daily-automatic-backups/native",
			"terraform/daily-automatic-backups/cluster",
			"terraform/daily-automatic-backups/plan",
			"kubernetes/daily-automatic-backups/job",
			"kubernetes/daily-automatic-backups/operator",
			"kubernetes/daily-automatic-backups/velero",
		}],
	},
	"offsite-backup-other-region": {
		"severity": "high",
		"groups": [{"terraform/offsite-backup-other-region/copy", "terraform/offsite-backup-other-region/replication"}],
	},
	"backup-retention-policy": {
		"severity": "high",
		"groups": [{
			"terraform/backup-retention-policy/plan",
			"terraform/backup-retention-policy/native",
			"kubernetes/backup-retention-policy",
		}],
	},
	"incremental-backups-configured": {
		"severity": "low",
		"groups": [
			{"terraform/incremental-backups-configured"},
			{"terraform/incremental-backups-configured/dynamodb"},
			{"terraform/incremental-backups-configured/redshift"},
			{"terraform/incremental-backups-configured/google"},
			{"terraform/incremental-backups-configured/azure"},
			{"kubernetes/incremental-backups-configured"},
			{"kubernetes/incremental-backups-configured/crunchy"},
		],
	},
	"database-automatic-failover": {
		"severity": "high",
		"groups": [{"terraform/database-automatic-failover"}, {"kubernetes/database-automatic-failover"}],
	},
	"load-balancer-failover-tested": {
		"severity": "medium",
		"groups": [
			{"k6/load-balancer-failover-tested"},
			{"k6/load-balancer-failover-tested/answered"},
			{"terraform/load-balancer-failover-tested/aws"},
			{"terraform/load-balancer-failover-tested/google"},
			{"terraform/load-balancer-failover-tested/azure"},
			{"terraform/load-balancer-failover-tested/gateway"},
		],
	},
	"cdn-failover-configured": {
		"severity": "medium",
		"facet": "cdn",
		"groups": [{"terraform/cdn-failover-configured"}],
	},
	"credentials-rotated": {"severity": "high", "groups": [{"terraform/credentials-rotated"}]},
	"load-test-500-users": {"severity": "blocker", "groups": [{"k6/load-test-500-users"}]},
	"latency-accepted": {"severity": "blocker", "groups": [{"k6/latency-accepted"}]},
	"error-rates-accepted": {
		"severity": "blocker",
		"groups": [{"k6/error-rates-accepted/requests"}, {"k6/error-rates-accepted/answers"}],
	},
	"api-limits-tested": {
		"severity": "medium",
		"groups": [{"k6/api-limits-tested/beyond"}, {"k6/api-limits-tested/others"}, {"k6/api-limits-tested/answered"}],
	},
	"previous-version-available": {"severity": "blocker", "groups": [{"kubernetes/previous-version-available"}]},
	"blue-green-or-rolling": {
		"severity": "high",
		"groups": [
			{"kubernetes/blue-green-or-rolling/strategy"},
			{"kubernetes/blue-green-or-rolling/budget"},
			{"kubernetes/blue-green-or-rolling/drain"},
			{"terraform/blue-green-or-rolling"},
		],
	},
}
