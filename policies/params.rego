# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

api_limits_tested := {
	"max_percent": number("api-limits-tested", "max_percent", 0.1),
	"min_count": number("api-limits-tested", "min_count", 1),
	"min_fails": number("api-limits-tested", "min_fails", 1000),
}

api_p95_under_200ms := {
	"max_ms": number("api-p95-under-200ms", "max_ms", 200),
	"min_samples": number("api-p95-under-200ms", "min_samples", 1000),
}

api_rate_limit_configured := {
	"armor_max_count": number("api-rate-limit-configured", "armor_max_count", 1000),
	"armor_max_count_2": number("api-rate-limit-configured", "armor_max_count_2", 5000),
	"armor_min_interval_sec": number("api-rate-limit-configured", "armor_min_interval_sec", 60),
	"armor_min_interval_sec_2": number("api-rate-limit-configured", "armor_min_interval_sec_2", 300),
	"door_max_rate_limit_threshold": number("api-rate-limit-configured", "door_max_rate_limit_threshold", 1000),
	"door_max_rate_limit_threshold_2": number("api-rate-limit-configured", "door_max_rate_limit_threshold_2", 5000),
	"gateway_max_rate_limit_threshold": number("api-rate-limit-configured", "gateway_max_rate_limit_threshold", 1000),
	"gateway_max_rate_limit_threshold_2": number(
		"api-rate-limit-configured",
		"gateway_max_rate_limit_threshold_2",
		5000,
	),
	"max_nginx_ingress_kubernetes_io_limit_rpm": number(
		"api-rate-limit-configured",
		"max_nginx_ingress_kubernetes_io_limit_rpm",
		1000,
	),
	"max_nginx_ingress_kubernetes_io_limit_rps": number(
		"api-rate-limit-configured",
		"max_nginx_ingress_kubernetes_io_limit_rps",
		16,
	),
	"max_rate_limit": number("api-rate-limit-configured", "max_rate_limit", 16),
	"min_length": number("api-rate-limit-configured", "min_length", 1),
	"min_nginx_ingress_kubernetes_io_limit_rpm": number(
		"api-rate-limit-configured",
		"min_nginx_ingress_kubernetes_io_limit_rpm",
		1,
	),
	"min_nginx_ingress_kubernetes_io_limit_rps": number(
		"api-rate-limit-configured",
		"min_nginx_ingress_kubernetes_io_limit_rps",
		1,
	),
	"min_rate_limit": number("api-rate-limit-configured", "min_rate_limit", 0),
	"waf_max_limit": number("api-rate-limit-configured", "waf_max_limit", 1000),
	"waf_max_limit_2": number("api-rate-limit-configured", "waf_max_limit_2", 2000),
	"waf_max_limit_3": number("api-rate-limit-configured", "waf_max_limit_3", 5000),
	"waf_max_limit_4": number("api-rate-limit-configured", "waf_max_limit_4", 10000),
}

apm_configured := {"max_sentry_traces_sample_rate": number("apm-configured", "max_sentry_traces_sample_rate", 0)}

automatic_db_backups := {"min_backup_retention_period": number(
	"automatic-db-backups",
	"min_backup_retention_period",
	7,
)}

autoscaling_configured := {
	"min_capacity": number("autoscaling-configured", "min_capacity", 2),
	"min_max_capacity": number("autoscaling-configured", "min_max_capacity", 3),
	"min_max_replicas": number("autoscaling-configured", "min_max_replicas", 3),
	"min_replicas": number("autoscaling-configured", "min_replicas", 2),
}

backup_retention_policy := {
	"min_backup_retention_period": number("backup-retention-policy", "min_backup_retention_period", 30),
	"min_days": number("backup-retention-policy", "min_days", 30),
	"min_delete_after": number("backup-retention-policy", "min_delete_after", 30),
}

blue_green_or_rolling := {
	"min_deployment_minimum_healthy_percent": number(
		"blue-green-or-rolling",
		"min_deployment_minimum_healthy_percent",
		50,
	),
	"min_desired_count": number("blue-green-or-rolling", "min_desired_count", 2),
	"min_length": number("blue-green-or-rolling", "min_length", 1),
}

bucket_private := {"min_length": number("bucket-private", "min_length", 1)}

cache_ttl_defined := {
	"max_ttl": number("cache-ttl-defined", "max_ttl", 31536000),
	"min_default_ttl": number("cache-ttl-defined", "min_default_ttl", 0),
}

code_review_two_approvals := {"min_required_approving_review_count": number(
	"code-review-two-approvals",
	"min_required_approving_review_count",
	2,
)}

connection_pooling_configured := {"max_connections_percent": number(
	"connection-pooling-configured",
	"max_connections_percent",
	90,
)}

cpu_usage_under_70 := {"max_average_utilization": number("cpu-usage-under-70", "max_average_utilization", 70)}

daily_automatic_backups := {
	"max_days": number("daily-automatic-backups", "max_days", 1),
	"min_backup_retention_period": number("daily-automatic-backups", "min_backup_retention_period", 1),
}

database_automatic_failover := {"min_instances": number("database-automatic-failover", "min_instances", 2)}

database_password_strong := {"min_length": number("database-password-strong", "min_length", 16)}

db_connection_pooling_pgbouncer := {"min_instances": number("db-connection-pooling-pgbouncer", "min_instances", 2)}

db_performance_stats_monitored := {"min_monitoring_interval": number(
	"db-performance-stats-monitored",
	"min_monitoring_interval",
	1,
)}

deployment_notifications := {"min_length": number("deployment-notifications", "min_length", 1)}

dns_configured := {
	"max_ttl": number("dns-configured", "max_ttl", 300),
	"min_ttl": number("dns-configured", "min_ttl", 30),
}

error_rate_under_0_1_percent := {
	"max_percent": number("error-rate-under-0-1-percent", "max_percent", 0.1),
	"min_samples": number("error-rate-under-0-1-percent", "min_samples", 1000),
}

error_rates_accepted := {
	"max_percent": number("error-rates-accepted", "max_percent", 0.1),
	"min_percent": number("error-rates-accepted", "min_percent", 99.9),
	"min_samples": number("error-rates-accepted", "min_samples", 10000),
}

firewall_waf_configured := {"min_length": number("firewall-waf-configured", "min_length", 1)}

graceful_shutdown := {
	"max_seconds": number("graceful-shutdown", "max_seconds", 300),
	"min_seconds": number("graceful-shutdown", "min_seconds", 10),
}

hsts_header_configured := {
	"min_access_control_max_age_sec": number("hsts-header-configured", "min_access_control_max_age_sec", 31536000),
	"min_hsts_max_age": number("hsts-header-configured", "min_hsts_max_age", 31536000),
	"min_length": number("hsts-header-configured", "min_length", 1),
}

incremental_backups_configured := {
	"min_automated_snapshot_retention_period": number(
		"incremental-backups-configured",
		"min_automated_snapshot_retention_period",
		1,
	),
	"min_backup_retention_period": number("incremental-backups-configured", "min_backup_retention_period", 1),
}

latency_accepted := {
	"max_ms": number("latency-accepted", "max_ms", 200),
	"min_samples": number("latency-accepted", "min_samples", 10000),
}

load_balancer_failover_tested := {
	"max_check_interval_sec": number("load-balancer-failover-tested", "max_check_interval_sec", 30),
	"max_interval": number("load-balancer-failover-tested", "max_interval", 30),
	"max_interval_in_seconds": number("load-balancer-failover-tested", "max_interval_in_seconds", 30),
	"max_percent": number("load-balancer-failover-tested", "max_percent", 1),
	"min_fails": number("load-balancer-failover-tested", "min_fails", 100),
}

load_test_500_users := {
	"min_max": number("load-test-500-users", "min_max", 500),
	"min_samples": number("load-test-500-users", "min_samples", 10000),
}

load_tests_k6_locust := {
	"min_percent": number("load-tests-k6-locust", "min_percent", 99),
	"min_samples": number("load-tests-k6-locust", "min_samples", 10000),
}

log_rotation_configured := {
	"max_retention_in_days": number("log-rotation-configured", "max_retention_in_days", 3653),
	"min_retention_in_days": number("log-rotation-configured", "min_retention_in_days", 1),
}

manual_approval_production := {"min_length": number("manual-approval-production", "min_length", 1)}

memory_limits_defined := {
	"min_memory": number("memory-limits-defined", "min_memory", 0),
	"min_mib": number("memory-limits-defined", "min_mib", 0),
}

monitoring_dashboards_created := {
	"grafana_min_length": number("monitoring-dashboards-created", "grafana_min_length", 4),
	"kubernetes_min_length": number("monitoring-dashboards-created", "kubernetes_min_length", 1),
	"parts_min_length": number("monitoring-dashboards-created", "parts_min_length", 4),
	"tiles_min_length": number("monitoring-dashboards-created", "tiles_min_length", 4),
	"widget_min_length": number("monitoring-dashboards-created", "widget_min_length", 4),
	"widgets_min_length": number("monitoring-dashboards-created", "widgets_min_length", 4),
}

offsite_backup_other_region := {"min_length": number("offsite-backup-other-region", "min_length", 1)}

previous_version_available := {"min_revision_history_limit": number(
	"previous-version-available",
	"min_revision_history_limit",
	1,
)}

rate_limiting_enabled := {
	"min_length": number("rate-limiting-enabled", "min_length", 1),
	"min_nginx_ingress_kubernetes_io_limit_connections": number(
		"rate-limiting-enabled",
		"min_nginx_ingress_kubernetes_io_limit_connections",
		1,
	),
	"min_nginx_ingress_kubernetes_io_limit_rpm": number(
		"rate-limiting-enabled",
		"min_nginx_ingress_kubernetes_io_limit_rpm",
		1,
	),
	"min_nginx_ingress_kubernetes_io_limit_rps": number(
		"rate-limiting-enabled",
		"min_nginx_ingress_kubernetes_io_limit_rps",
		1,
	),
}

rollback_plan_ready := {"min_revision_history_limit": number("rollback-plan-ready", "min_revision_history_limit", 1)}

secret_key_strong := {"min_length": number("secret-key-strong", "min_length", 50)}

timeouts_configured := {
	"max_seconds": number("timeouts-configured", "max_seconds", 120),
	"min_seconds": number("timeouts-configured", "min_seconds", 1),
	"min_value": number("timeouts-configured", "min_value", 0),
}

uptime_monitoring := {
	"max_check_interval": number("uptime-monitoring", "max_check_interval", 300),
	"max_frequency": number("uptime-monitoring", "max_frequency", 300),
	"max_period": number("uptime-monitoring", "max_period", 300),
	"max_seconds": number("uptime-monitoring", "max_seconds", 300),
	"max_tick_every": number("uptime-monitoring", "max_tick_every", 300),
	"min_length": number("uptime-monitoring", "min_length", 2),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
