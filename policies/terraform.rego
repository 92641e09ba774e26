# METADATA
# title: "Every check of a terraform document"
# scope: package
package gonogo.terraform

import data.gonogo.terraform.alerts_configured
import data.gonogo.terraform.alerts_configured.receiver as alerts_configured_receiver
import data.gonogo.terraform.api_cors_configured
import data.gonogo.terraform.api_cors_configured.headers as api_cors_configured_headers
import data.gonogo.terraform.api_rate_limit_configured.armor as api_rate_limit_configured_armor
import data.gonogo.terraform.api_rate_limit_configured.door as api_rate_limit_configured_door
import data.gonogo.terraform.api_rate_limit_configured.gateway as api_rate_limit_configured_gateway
import data.gonogo.terraform.api_rate_limit_configured.keys as api_rate_limit_configured_keys
import data.gonogo.terraform.api_rate_limit_configured.waf as api_rate_limit_configured_waf
import data.gonogo.terraform.apm_configured.on as apm_configured_on
import data.gonogo.terraform.apm_configured.rate as apm_configured_rate
import data.gonogo.terraform.apm_configured.sdk as apm_configured_sdk
import data.gonogo.terraform.apm_configured.traces as apm_configured_traces
import data.gonogo.terraform.audit_logging_sensitive_actions.cluster as audit_logging_sensitive_actions_cluster
import data.gonogo.terraform.audit_logging_sensitive_actions.trail as audit_logging_sensitive_actions_trail
import data.gonogo.terraform.automatic_db_backups
import data.gonogo.terraform.autoscaling_configured.group as autoscaling_configured_group
import data.gonogo.terraform.autoscaling_configured.service as autoscaling_configured_service
import data.gonogo.terraform.backup_retention_policy.native as backup_retention_policy_native
import data.gonogo.terraform.backup_retention_policy.plan as backup_retention_policy_plan
import data.gonogo.terraform.blue_green_or_rolling
import data.gonogo.terraform.bucket_private.acl as bucket_private_acl
import data.gonogo.terraform.bucket_private.block as bucket_private_block
import data.gonogo.terraform.bucket_private.grants as bucket_private_grants
import data.gonogo.terraform.bucket_private.policy as bucket_private_policy
import data.gonogo.terraform.build_artifacts_stored
import data.gonogo.terraform.cache_ttl_defined
import data.gonogo.terraform.cdn_failover_configured
import data.gonogo.terraform.cdn_for_static_configured.azure as cdn_for_static_configured_azure
import data.gonogo.terraform.cdn_for_static_configured.files as cdn_for_static_configured_files
import data.gonogo.terraform.cdn_for_static_configured.google as cdn_for_static_configured_google
import data.gonogo.terraform.cdn_for_static_configured.paths as cdn_for_static_configured_paths
import data.gonogo.terraform.cdn_for_static_files
import data.gonogo.terraform.centralised_logs.container_apps as centralised_logs_container_apps
import data.gonogo.terraform.centralised_logs.ecs as centralised_logs_ecs
import data.gonogo.terraform.centralised_logs.gke as centralised_logs_gke
import data.gonogo.terraform.code_review_two_approvals
import data.gonogo.terraform.connection_pooling_configured
import data.gonogo.terraform.cors_allowed_origins_restricted.allow_all as cors_allowed_origins_restricted_allow_all
import data.gonogo.terraform.cors_allowed_origins_restricted.api as cors_allowed_origins_restricted_api
import data.gonogo.terraform.cors_allowed_origins_restricted.bucket as cors_allowed_origins_restricted_bucket
import data.gonogo.terraform.credentials_rotated
import data.gonogo.terraform.critical_error_log_alerts.azure as critical_error_log_alerts_azure
import data.gonogo.terraform.critical_error_log_alerts.azure_of_old as critical_error_log_alerts_azure_of_old
import data.gonogo.terraform.critical_error_log_alerts.datadog as critical_error_log_alerts_datadog
import data.gonogo.terraform.critical_error_log_alerts.filter as critical_error_log_alerts_filter
import data.gonogo.terraform.critical_error_log_alerts.google as critical_error_log_alerts_google
import data.gonogo.terraform.daily_automatic_backups.cluster as daily_automatic_backups_cluster
import data.gonogo.terraform.daily_automatic_backups.native as daily_automatic_backups_native
import data.gonogo.terraform.daily_automatic_backups.plan as daily_automatic_backups_plan
import data.gonogo.terraform.database_automatic_failover
import data.gonogo.terraform.database_password_strong.password as database_password_strong_password
import data.gonogo.terraform.db_connection_pooling_pgbouncer
import data.gonogo.terraform.db_performance_stats_monitored
import data.gonogo.terraform.debug_disabled
import data.gonogo.terraform.deployment_notifications.event as deployment_notifications_event
import data.gonogo.terraform.deployment_notifications.rule as deployment_notifications_rule
import data.gonogo.terraform.dns_configured
import data.gonogo.terraform.firewall_waf_configured.attached as firewall_waf_configured_attached
import data.gonogo.terraform.firewall_waf_configured.blocking as firewall_waf_configured_blocking
import data.gonogo.terraform.firewall_waf_configured.ingress as firewall_waf_configured_ingress
import data.gonogo.terraform.graceful_shutdown
import data.gonogo.terraform.gzip_compression_enabled
import data.gonogo.terraform.health_check_endpoint
import data.gonogo.terraform.hsts_header_configured.cdn as hsts_header_configured_cdn
import data.gonogo.terraform.https_redirect_enforced.cdn as https_redirect_enforced_cdn
import data.gonogo.terraform.https_redirect_enforced.listener as https_redirect_enforced_listener
import data.gonogo.terraform.https_redirect_enforced.setting as https_redirect_enforced_setting
import data.gonogo.terraform.incremental_backups_configured
import data.gonogo.terraform.incremental_backups_configured.azure as incremental_backups_configured_azure
import data.gonogo.terraform.incremental_backups_configured.dynamodb as incremental_backups_configured_dynamodb
import data.gonogo.terraform.incremental_backups_configured.google as incremental_backups_configured_google
import data.gonogo.terraform.incremental_backups_configured.redshift as incremental_backups_configured_redshift
import data.gonogo.terraform.load_balancer_failover_tested.aws as load_balancer_failover_tested_aws
import data.gonogo.terraform.load_balancer_failover_tested.azure as load_balancer_failover_tested_azure
import data.gonogo.terraform.load_balancer_failover_tested.gateway as load_balancer_failover_tested_gateway
import data.gonogo.terraform.load_balancer_failover_tested.google as load_balancer_failover_tested_google
import data.gonogo.terraform.load_balancer_in_place
import data.gonogo.terraform.log_levels_configured
import data.gonogo.terraform.log_levels_configured.api as log_levels_configured_api
import data.gonogo.terraform.log_rotation_configured
import data.gonogo.terraform.manual_approval_production
import data.gonogo.terraform.memory_limits_defined
import data.gonogo.terraform.memory_monitoring.alarm as memory_monitoring_alarm
import data.gonogo.terraform.memory_monitoring.alarm_of_several as memory_monitoring_alarm_of_several
import data.gonogo.terraform.memory_monitoring.azure as memory_monitoring_azure
import data.gonogo.terraform.memory_monitoring.datadog as memory_monitoring_datadog
import data.gonogo.terraform.memory_monitoring.google as memory_monitoring_google
import data.gonogo.terraform.monitoring_dashboards_created
import data.gonogo.terraform.monitoring_dashboards_created.azure as monitoring_dashboards_created_azure
import data.gonogo.terraform.monitoring_dashboards_created.datadog as monitoring_dashboards_created_datadog
import data.gonogo.terraform.monitoring_dashboards_created.datadog_json as monitoring_dashboards_created_datadog_json
import data.gonogo.terraform.monitoring_dashboards_created.google as monitoring_dashboards_created_google
import data.gonogo.terraform.monitoring_dashboards_created.grafana as monitoring_dashboards_created_grafana
import data.gonogo.terraform.network_segmentation
import data.gonogo.terraform.network_segmentation.routes as network_segmentation_routes
import data.gonogo.terraform.network_segmentation.subnets as network_segmentation_subnets
import data.gonogo.terraform.no_secrets_in_code.function_url as no_secrets_in_code_function_url
import data.gonogo.terraform.no_secrets_in_code.task_url as no_secrets_in_code_task_url
import data.gonogo.terraform.no_secrets_in_code.value as no_secrets_in_code_value
import data.gonogo.terraform.offsite_backup_other_region.copy as offsite_backup_other_region_copy
import data.gonogo.terraform.offsite_backup_other_region.replication as offsite_backup_other_region_replication
import data.gonogo.terraform.post_deployment_smoke_tests.google as post_deployment_smoke_tests_google
import data.gonogo.terraform.rate_limiting_enabled
import data.gonogo.terraform.read_replicas_configured
import data.gonogo.terraform.redis_deployed_configured
import data.gonogo.terraform.rollback_plan_ready
import data.gonogo.terraform.secret_key_strong
import data.gonogo.terraform.session_cookies_secure
import data.gonogo.terraform.slow_query_log_enabled.attached as slow_query_log_enabled_attached
import data.gonogo.terraform.slow_query_log_enabled.parameter as slow_query_log_enabled_parameter
import data.gonogo.terraform.storage_credentials_iam_roles.key as storage_credentials_iam_roles_key
import data.gonogo.terraform.storage_credentials_iam_roles.rights as storage_credentials_iam_roles_rights
import data.gonogo.terraform.storage_credentials_iam_roles.task as storage_credentials_iam_roles_task
import data.gonogo.terraform.timeouts_configured.arguments as timeouts_configured_arguments
import data.gonogo.terraform.timeouts_configured.database as timeouts_configured_database
import data.gonogo.terraform.timeouts_configured.database_azure as timeouts_configured_database_azure
import data.gonogo.terraform.timeouts_configured.database_google as timeouts_configured_database_google
import data.gonogo.terraform.timeouts_configured.task as timeouts_configured_task
import data.gonogo.terraform.uptime_monitoring.azure as uptime_monitoring_azure
import data.gonogo.terraform.uptime_monitoring.canary as uptime_monitoring_canary
import data.gonogo.terraform.uptime_monitoring.datadog as uptime_monitoring_datadog
import data.gonogo.terraform.uptime_monitoring.google as uptime_monitoring_google
import data.gonogo.terraform.uptime_monitoring.route53 as uptime_monitoring_route53
import data.gonogo.terraform.uptime_monitoring.statuscake as uptime_monitoring_statuscake
import data.gonogo.terraform.uptime_monitoring.updown as uptime_monitoring_updown

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged, "silent": silent}

deny contains told(finding, "terraform/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.deny
}

deny contains told(finding, "terraform/secret-key-strong", "secret-key-strong", "blocker") if {
	some finding in secret_key_strong.deny
}

deny contains told(
	finding,
	"terraform/cors-allowed-origins-restricted/allow-all",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_allow_all.deny
}

deny contains told(
	finding,
	"terraform/cors-allowed-origins-restricted/bucket",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_bucket.deny
}

deny contains told(
	finding,
	"terraform/cors-allowed-origins-restricted/api",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_api.deny
}

deny contains told(finding, "terraform/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_setting.deny
}

deny contains told(finding, "terraform/https-redirect-enforced/listener", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_listener.deny
}

deny contains told(finding, "terraform/https-redirect-enforced/cdn", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_cdn.deny
}

deny contains told(finding, "terraform/session-cookies-secure", "session-cookies-secure", "blocker") if {
	some finding in session_cookies_secure.deny
}

deny contains told(finding, "terraform/database-password-strong/password", "database-password-strong", "blocker") if {
	some finding in database_password_strong_password.deny
}

deny contains told(finding, "terraform/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_value.deny
}

deny contains told(finding, "terraform/no-secrets-in-code/task-url", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_task_url.deny
}

deny contains told(finding, "terraform/no-secrets-in-code/function-url", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_function_url.deny
}

deny contains told(finding, "terraform/rate-limiting-enabled", "rate-limiting-enabled", "high") if {
	some finding in rate_limiting_enabled.deny
}

deny contains told(finding, "terraform/automatic-db-backups", "automatic-db-backups", "blocker") if {
	some finding in automatic_db_backups.deny
}

deny contains told(finding, "terraform/db-connection-pooling-pgbouncer", "db-connection-pooling-pgbouncer", "high") if {
	some finding in db_connection_pooling_pgbouncer.deny
}

deny contains told(finding, "terraform/bucket-private/block", "bucket-private", "blocker") if {
	some finding in bucket_private_block.deny
}

deny contains told(finding, "terraform/bucket-private/acl", "bucket-private", "blocker") if {
	some finding in bucket_private_acl.deny
}

deny contains told(finding, "terraform/bucket-private/grants", "bucket-private", "blocker") if {
	some finding in bucket_private_grants.deny
}

deny contains told(finding, "terraform/bucket-private/policy", "bucket-private", "blocker") if {
	some finding in bucket_private_policy.deny
}

deny contains told(
	finding,
	"terraform/storage-credentials-iam-roles/key",
	"storage-credentials-iam-roles",
	"blocker",
) if {
	some finding in storage_credentials_iam_roles_key.deny
}

deny contains told(
	finding,
	"terraform/storage-credentials-iam-roles/task",
	"storage-credentials-iam-roles",
	"blocker",
) if {
	some finding in storage_credentials_iam_roles_task.deny
}

deny contains told(
	finding,
	"terraform/storage-credentials-iam-roles/rights",
	"storage-credentials-iam-roles",
	"blocker",
) if {
	some finding in storage_credentials_iam_roles_rights.deny
}

deny contains told(finding, "terraform/cdn-for-static-files", "cdn-for-static-files", "medium") if {
	some finding in cdn_for_static_files.deny
}

deny contains told(finding, "terraform/timeouts-configured/task", "timeouts-configured", "high") if {
	some finding in timeouts_configured_task.deny
}

deny contains told(finding, "terraform/timeouts-configured/arguments", "timeouts-configured", "high") if {
	some finding in timeouts_configured_arguments.deny
}

deny contains told(finding, "terraform/timeouts-configured/database", "timeouts-configured", "high") if {
	some finding in timeouts_configured_database.deny
}

deny contains told(finding, "terraform/timeouts-configured/database-azure", "timeouts-configured", "high") if {
	some finding in timeouts_configured_database_azure.deny
}

deny contains told(finding, "terraform/timeouts-configured/database-google", "timeouts-configured", "high") if {
	some finding in timeouts_configured_database_google.deny
}

deny contains told(finding, "terraform/memory-limits-defined", "memory-limits-defined", "high") if {
	some finding in memory_limits_defined.deny
}

deny contains told(finding, "terraform/load-balancer-in-place", "load-balancer-in-place", "high") if {
	some finding in load_balancer_in_place.deny
}

deny contains told(finding, "terraform/health-check-endpoint", "health-check-endpoint", "blocker") if {
	some finding in health_check_endpoint.deny
}

deny contains told(finding, "terraform/graceful-shutdown", "graceful-shutdown", "high") if {
	some finding in graceful_shutdown.deny
}

deny contains told(finding, "terraform/memory-monitoring/alarm", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_alarm.deny
}

deny contains told(finding, "terraform/memory-monitoring/alarm-of-several", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_alarm_of_several.deny
}

deny contains told(finding, "terraform/memory-monitoring/google", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_google.deny
}

deny contains told(finding, "terraform/memory-monitoring/azure", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_azure.deny
}

deny contains told(finding, "terraform/memory-monitoring/datadog", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_datadog.deny
}

deny contains told(finding, "terraform/redis-deployed-configured", "redis-deployed-configured", "high") if {
	some finding in redis_deployed_configured.deny
}

deny contains told(finding, "terraform/cache-ttl-defined", "cache-ttl-defined", "low") if {
	some finding in cache_ttl_defined.deny
}

deny contains told(finding, "terraform/connection-pooling-configured", "connection-pooling-configured", "high") if {
	some finding in connection_pooling_configured.deny
}

deny contains told(finding, "terraform/read-replicas-configured", "read-replicas-configured", "low") if {
	some finding in read_replicas_configured.deny
}

deny contains told(finding, "terraform/slow-query-log-enabled/parameter", "slow-query-log-enabled", "medium") if {
	some finding in slow_query_log_enabled_parameter.deny
}

deny contains told(finding, "terraform/slow-query-log-enabled/attached", "slow-query-log-enabled", "medium") if {
	some finding in slow_query_log_enabled_attached.deny
}

deny contains told(finding, "terraform/db-performance-stats-monitored", "db-performance-stats-monitored", "medium") if {
	some finding in db_performance_stats_monitored.deny
}

deny contains told(finding, "terraform/cdn-for-static-configured/files", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_files.deny
}

deny contains told(finding, "terraform/cdn-for-static-configured/paths", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_paths.deny
}

deny contains told(finding, "terraform/cdn-for-static-configured/google", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_google.deny
}

deny contains told(finding, "terraform/cdn-for-static-configured/azure", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_azure.deny
}

deny contains told(finding, "terraform/gzip-compression-enabled", "gzip-compression-enabled", "low") if {
	some finding in gzip_compression_enabled.deny
}

deny contains told(finding, "terraform/centralised-logs/gke", "centralised-logs", "high") if {
	some finding in centralised_logs_gke.deny
}

deny contains told(finding, "terraform/centralised-logs/ecs", "centralised-logs", "high") if {
	some finding in centralised_logs_ecs.deny
}

deny contains told(finding, "terraform/centralised-logs/container-apps", "centralised-logs", "high") if {
	some finding in centralised_logs_container_apps.deny
}

deny contains told(finding, "terraform/log-levels-configured", "log-levels-configured", "medium") if {
	some finding in log_levels_configured.deny
}

deny contains told(finding, "terraform/log-levels-configured/api", "log-levels-configured", "medium") if {
	some finding in log_levels_configured_api.deny
}

deny contains told(finding, "terraform/log-rotation-configured", "log-rotation-configured", "medium") if {
	some finding in log_rotation_configured.deny
}

deny contains told(finding, "terraform/critical-error-log-alerts/filter", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_filter.deny
}

deny contains told(finding, "terraform/critical-error-log-alerts/google", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_google.deny
}

deny contains told(finding, "terraform/critical-error-log-alerts/azure", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_azure.deny
}

deny contains told(
	finding,
	"terraform/critical-error-log-alerts/azure-of-old",
	"critical-error-log-alerts",
	"high",
) if {
	some finding in critical_error_log_alerts_azure_of_old.deny
}

deny contains told(finding, "terraform/critical-error-log-alerts/datadog", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_datadog.deny
}

deny contains told(
	finding,
	"terraform/audit-logging-sensitive-actions/trail",
	"audit-logging-sensitive-actions",
	"high",
) if {
	some finding in audit_logging_sensitive_actions_trail.deny
}

deny contains told(
	finding,
	"terraform/audit-logging-sensitive-actions/cluster",
	"audit-logging-sensitive-actions",
	"high",
) if {
	some finding in audit_logging_sensitive_actions_cluster.deny
}

deny contains told(finding, "terraform/apm-configured/on", "apm-configured", "medium") if {
	some finding in apm_configured_on.deny
}

deny contains told(finding, "terraform/apm-configured/sdk", "apm-configured", "medium") if {
	some finding in apm_configured_sdk.deny
}

deny contains told(finding, "terraform/apm-configured/traces", "apm-configured", "medium") if {
	some finding in apm_configured_traces.deny
}

deny contains told(finding, "terraform/apm-configured/rate", "apm-configured", "medium") if {
	some finding in apm_configured_rate.deny
}

deny contains told(finding, "terraform/uptime-monitoring/route53", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_route53.deny
}

deny contains told(finding, "terraform/uptime-monitoring/canary", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_canary.deny
}

deny contains told(finding, "terraform/uptime-monitoring/google", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_google.deny
}

deny contains told(finding, "terraform/uptime-monitoring/azure", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_azure.deny
}

deny contains told(finding, "terraform/uptime-monitoring/datadog", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_datadog.deny
}

deny contains told(finding, "terraform/uptime-monitoring/statuscake", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_statuscake.deny
}

deny contains told(finding, "terraform/uptime-monitoring/updown", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_updown.deny
}

deny contains told(finding, "terraform/alerts-configured", "alerts-configured", "blocker") if {
	some finding in alerts_configured.deny
}

deny contains told(finding, "terraform/alerts-configured/receiver", "alerts-configured", "blocker") if {
	some finding in alerts_configured_receiver.deny
}

deny contains told(finding, "terraform/monitoring-dashboards-created", "monitoring-dashboards-created", "medium") if {
	some finding in monitoring_dashboards_created.deny
}

deny contains told(
	finding,
	"terraform/monitoring-dashboards-created/google",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_google.deny
}

deny contains told(
	finding,
	"terraform/monitoring-dashboards-created/azure",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_azure.deny
}

deny contains told(
	finding,
	"terraform/monitoring-dashboards-created/datadog",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_datadog.deny
}

deny contains told(
	finding,
	"terraform/monitoring-dashboards-created/datadog-json",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_datadog_json.deny
}

deny contains told(
	finding,
	"terraform/monitoring-dashboards-created/grafana",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_grafana.deny
}

deny contains told(finding, "terraform/code-review-two-approvals", "code-review-two-approvals", "high") if {
	some finding in code_review_two_approvals.deny
}

deny contains told(finding, "terraform/autoscaling-configured/group", "autoscaling-configured", "high") if {
	some finding in autoscaling_configured_group.deny
}

deny contains told(finding, "terraform/autoscaling-configured/service", "autoscaling-configured", "high") if {
	some finding in autoscaling_configured_service.deny
}

deny contains told(finding, "terraform/dns-configured", "dns-configured", "high") if some finding in dns_configured.deny

deny contains told(finding, "terraform/firewall-waf-configured/attached", "firewall-waf-configured", "high") if {
	some finding in firewall_waf_configured_attached.deny
}

deny contains told(finding, "terraform/firewall-waf-configured/blocking", "firewall-waf-configured", "high") if {
	some finding in firewall_waf_configured_blocking.deny
}

deny contains told(finding, "terraform/firewall-waf-configured/ingress", "firewall-waf-configured", "high") if {
	some finding in firewall_waf_configured_ingress.deny
}

deny contains told(finding, "terraform/network-segmentation", "network-segmentation", "high") if {
	some finding in network_segmentation.deny
}

deny contains told(finding, "terraform/network-segmentation/subnets", "network-segmentation", "high") if {
	some finding in network_segmentation_subnets.deny
}

deny contains told(finding, "terraform/network-segmentation/routes", "network-segmentation", "high") if {
	some finding in network_segmentation_routes.deny
}

deny contains told(finding, "terraform/build-artifacts-stored", "build-artifacts-stored", "medium") if {
	some finding in build_artifacts_stored.deny
}

deny contains told(finding, "terraform/manual-approval-production", "manual-approval-production", "high") if {
	some finding in manual_approval_production.deny
}

deny contains told(finding, "terraform/rollback-plan-ready", "rollback-plan-ready", "blocker") if {
	some finding in rollback_plan_ready.deny
}

deny contains told(finding, "terraform/deployment-notifications/rule", "deployment-notifications", "low") if {
	some finding in deployment_notifications_rule.deny
}

deny contains told(finding, "terraform/deployment-notifications/event", "deployment-notifications", "low") if {
	some finding in deployment_notifications_event.deny
}

deny contains told(finding, "terraform/post-deployment-smoke-tests/google", "post-deployment-smoke-tests", "high") if {
	some finding in post_deployment_smoke_tests_google.deny
}

deny contains told(finding, "terraform/api-rate-limit-configured/waf", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_waf.deny
}

deny contains told(finding, "terraform/api-rate-limit-configured/keys", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_keys.deny
}

deny contains told(finding, "terraform/api-rate-limit-configured/armor", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_armor.deny
}

deny contains told(finding, "terraform/api-rate-limit-configured/gateway", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_gateway.deny
}

deny contains told(finding, "terraform/api-rate-limit-configured/door", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_door.deny
}

deny contains told(finding, "terraform/api-cors-configured", "api-cors-configured", "high") if {
	some finding in api_cors_configured.deny
}

deny contains told(finding, "terraform/api-cors-configured/headers", "api-cors-configured", "high") if {
	some finding in api_cors_configured_headers.deny
}

deny contains told(finding, "terraform/hsts-header-configured/cdn", "hsts-header-configured", "high") if {
	some finding in hsts_header_configured_cdn.deny
}

deny contains told(finding, "terraform/daily-automatic-backups/native", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_native.deny
}

deny contains told(finding, "terraform/daily-automatic-backups/cluster", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_cluster.deny
}

deny contains told(finding, "terraform/daily-automatic-backups/plan", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_plan.deny
}

deny contains told(finding, "terraform/offsite-backup-other-region/copy", "offsite-backup-other-region", "high") if {
	some finding in offsite_backup_other_region_copy.deny
}

deny contains told(
	finding,
	"terraform/offsite-backup-other-region/replication",
	"offsite-backup-other-region",
	"high",
) if {
	some finding in offsite_backup_other_region_replication.deny
}

deny contains told(finding, "terraform/backup-retention-policy/plan", "backup-retention-policy", "high") if {
	some finding in backup_retention_policy_plan.deny
}

deny contains told(finding, "terraform/backup-retention-policy/native", "backup-retention-policy", "high") if {
	some finding in backup_retention_policy_native.deny
}

deny contains told(finding, "terraform/incremental-backups-configured", "incremental-backups-configured", "low") if {
	some finding in incremental_backups_configured.deny
}

deny contains told(
	finding,
	"terraform/incremental-backups-configured/dynamodb",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_dynamodb.deny
}

deny contains told(
	finding,
	"terraform/incremental-backups-configured/redshift",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_redshift.deny
}

deny contains told(
	finding,
	"terraform/incremental-backups-configured/google",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_google.deny
}

deny contains told(
	finding,
	"terraform/incremental-backups-configured/azure",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_azure.deny
}

deny contains told(finding, "terraform/database-automatic-failover", "database-automatic-failover", "high") if {
	some finding in database_automatic_failover.deny
}

deny contains told(
	finding,
	"terraform/load-balancer-failover-tested/aws",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_aws.deny
}

deny contains told(
	finding,
	"terraform/load-balancer-failover-tested/google",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_google.deny
}

deny contains told(
	finding,
	"terraform/load-balancer-failover-tested/azure",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_azure.deny
}

deny contains told(
	finding,
	"terraform/load-balancer-failover-tested/gateway",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_gateway.deny
}

deny contains told(finding, "terraform/cdn-failover-configured", "cdn-failover-configured", "medium") if {
	some finding in cdn_failover_configured.deny
}

deny contains told(finding, "terraform/credentials-rotated", "credentials-rotated", "high") if {
	some finding in credentials_rotated.deny
}

deny contains told(finding, "terraform/blue-green-or-rolling", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling.deny
}

unknown contains told(finding, "terraform/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.unknown
}

unknown contains told(finding, "terraform/secret-key-strong", "secret-key-strong", "blocker") if {
	some finding in secret_key_strong.unknown
}

unknown contains told(
	finding,
	"terraform/cors-allowed-origins-restricted/allow-all",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_allow_all.unknown
}

unknown contains told(
	finding,
	"terraform/cors-allowed-origins-restricted/bucket",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_bucket.unknown
}

unknown contains told(
	finding,
	"terraform/cors-allowed-origins-restricted/api",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_api.unknown
}

unknown contains told(finding, "terraform/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_setting.unknown
}

unknown contains told(finding, "terraform/https-redirect-enforced/listener", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_listener.unknown
}

unknown contains told(finding, "terraform/https-redirect-enforced/cdn", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_cdn.unknown
}

unknown contains told(finding, "terraform/session-cookies-secure", "session-cookies-secure", "blocker") if {
	some finding in session_cookies_secure.unknown
}

unknown contains told(
	finding,
	"terraform/database-password-strong/password",
	"database-password-strong",
	"blocker",
) if {
	some finding in database_password_strong_password.unknown
}

unknown contains told(finding, "terraform/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_value.unknown
}

unknown contains told(finding, "terraform/no-secrets-in-code/task-url", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_task_url.unknown
}

unknown contains told(finding, "terraform/no-secrets-in-code/function-url", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_function_url.unknown
}

unknown contains told(finding, "terraform/rate-limiting-enabled", "rate-limiting-enabled", "high") if {
	some finding in rate_limiting_enabled.unknown
}

unknown contains told(finding, "terraform/automatic-db-backups", "automatic-db-backups", "blocker") if {
	some finding in automatic_db_backups.unknown
}

unknown contains told(
	finding,
	"terraform/db-connection-pooling-pgbouncer",
	"db-connection-pooling-pgbouncer",
	"high",
) if {
	some finding in db_connection_pooling_pgbouncer.unknown
}

unknown contains told(finding, "terraform/bucket-private/block", "bucket-private", "blocker") if {
	some finding in bucket_private_block.unknown
}

unknown contains told(finding, "terraform/bucket-private/acl", "bucket-private", "blocker") if {
	some finding in bucket_private_acl.unknown
}

unknown contains told(finding, "terraform/bucket-private/grants", "bucket-private", "blocker") if {
	some finding in bucket_private_grants.unknown
}

unknown contains told(finding, "terraform/bucket-private/policy", "bucket-private", "blocker") if {
	some finding in bucket_private_policy.unknown
}

unknown contains told(
	finding,
	"terraform/storage-credentials-iam-roles/key",
	"storage-credentials-iam-roles",
	"blocker",
) if {
	some finding in storage_credentials_iam_roles_key.unknown
}

unknown contains told(
	finding,
	"terraform/storage-credentials-iam-roles/rights",
	"storage-credentials-iam-roles",
	"blocker",
) if {
	some finding in storage_credentials_iam_roles_rights.unknown
}

unknown contains told(finding, "terraform/cdn-for-static-files", "cdn-for-static-files", "medium") if {
	some finding in cdn_for_static_files.unknown
}

unknown contains told(finding, "terraform/timeouts-configured/task", "timeouts-configured", "high") if {
	some finding in timeouts_configured_task.unknown
}

unknown contains told(finding, "terraform/timeouts-configured/arguments", "timeouts-configured", "high") if {
	some finding in timeouts_configured_arguments.unknown
}

unknown contains told(finding, "terraform/timeouts-configured/database", "timeouts-configured", "high") if {
	some finding in timeouts_configured_database.unknown
}

unknown contains told(finding, "terraform/timeouts-configured/database-azure", "timeouts-configured", "high") if {
	some finding in timeouts_configured_database_azure.unknown
}

unknown contains told(finding, "terraform/timeouts-configured/database-google", "timeouts-configured", "high") if {
	some finding in timeouts_configured_database_google.unknown
}

unknown contains told(finding, "terraform/memory-limits-defined", "memory-limits-defined", "high") if {
	some finding in memory_limits_defined.unknown
}

unknown contains told(finding, "terraform/load-balancer-in-place", "load-balancer-in-place", "high") if {
	some finding in load_balancer_in_place.unknown
}

unknown contains told(finding, "terraform/health-check-endpoint", "health-check-endpoint", "blocker") if {
	some finding in health_check_endpoint.unknown
}

unknown contains told(finding, "terraform/graceful-shutdown", "graceful-shutdown", "high") if {
	some finding in graceful_shutdown.unknown
}

unknown contains told(finding, "terraform/memory-monitoring/alarm", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_alarm.unknown
}

unknown contains told(finding, "terraform/memory-monitoring/alarm-of-several", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_alarm_of_several.unknown
}

unknown contains told(finding, "terraform/memory-monitoring/google", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_google.unknown
}

unknown contains told(finding, "terraform/memory-monitoring/azure", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_azure.unknown
}

unknown contains told(finding, "terraform/memory-monitoring/datadog", "memory-monitoring", "medium") if {
	some finding in memory_monitoring_datadog.unknown
}

unknown contains told(finding, "terraform/redis-deployed-configured", "redis-deployed-configured", "high") if {
	some finding in redis_deployed_configured.unknown
}

unknown contains told(finding, "terraform/cache-ttl-defined", "cache-ttl-defined", "low") if {
	some finding in cache_ttl_defined.unknown
}

unknown contains told(finding, "terraform/connection-pooling-configured", "connection-pooling-configured", "high") if {
	some finding in connection_pooling_configured.unknown
}

unknown contains told(finding, "terraform/slow-query-log-enabled/parameter", "slow-query-log-enabled", "medium") if {
	some finding in slow_query_log_enabled_parameter.unknown
}

unknown contains told(finding, "terraform/slow-query-log-enabled/attached", "slow-query-log-enabled", "medium") if {
	some finding in slow_query_log_enabled_attached.unknown
}

unknown contains told(
	finding,
	"terraform/db-performance-stats-monitored",
	"db-performance-stats-monitored",
	"medium",
) if {
	some finding in db_performance_stats_monitored.unknown
}

unknown contains told(finding, "terraform/cdn-for-static-configured/files", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_files.unknown
}

unknown contains told(finding, "terraform/cdn-for-static-configured/paths", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_paths.unknown
}

unknown contains told(finding, "terraform/cdn-for-static-configured/google", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_google.unknown
}

unknown contains told(finding, "terraform/cdn-for-static-configured/azure", "cdn-for-static-configured", "medium") if {
	some finding in cdn_for_static_configured_azure.unknown
}

unknown contains told(finding, "terraform/gzip-compression-enabled", "gzip-compression-enabled", "low") if {
	some finding in gzip_compression_enabled.unknown
}

unknown contains told(finding, "terraform/centralised-logs/gke", "centralised-logs", "high") if {
	some finding in centralised_logs_gke.unknown
}

unknown contains told(finding, "terraform/centralised-logs/ecs", "centralised-logs", "high") if {
	some finding in centralised_logs_ecs.unknown
}

unknown contains told(finding, "terraform/log-levels-configured", "log-levels-configured", "medium") if {
	some finding in log_levels_configured.unknown
}

unknown contains told(finding, "terraform/log-levels-configured/api", "log-levels-configured", "medium") if {
	some finding in log_levels_configured_api.unknown
}

unknown contains told(finding, "terraform/log-rotation-configured", "log-rotation-configured", "medium") if {
	some finding in log_rotation_configured.unknown
}

unknown contains told(finding, "terraform/critical-error-log-alerts/filter", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_filter.unknown
}

unknown contains told(finding, "terraform/critical-error-log-alerts/google", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_google.unknown
}

unknown contains told(finding, "terraform/critical-error-log-alerts/azure", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_azure.unknown
}

unknown contains told(
	finding,
	"terraform/critical-error-log-alerts/azure-of-old",
	"critical-error-log-alerts",
	"high",
) if {
	some finding in critical_error_log_alerts_azure_of_old.unknown
}

unknown contains told(finding, "terraform/critical-error-log-alerts/datadog", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_datadog.unknown
}

unknown contains told(
	finding,
	"terraform/audit-logging-sensitive-actions/trail",
	"audit-logging-sensitive-actions",
	"high",
) if {
	some finding in audit_logging_sensitive_actions_trail.unknown
}

unknown contains told(
	finding,
	"terraform/audit-logging-sensitive-actions/cluster",
	"audit-logging-sensitive-actions",
	"high",
) if {
	some finding in audit_logging_sensitive_actions_cluster.unknown
}

unknown contains told(finding, "terraform/apm-configured/on", "apm-configured", "medium") if {
	some finding in apm_configured_on.unknown
}

unknown contains told(finding, "terraform/apm-configured/sdk", "apm-configured", "medium") if {
	some finding in apm_configured_sdk.unknown
}

unknown contains told(finding, "terraform/apm-configured/traces", "apm-configured", "medium") if {
	some finding in apm_configured_traces.unknown
}

unknown contains told(finding, "terraform/apm-configured/rate", "apm-configured", "medium") if {
	some finding in apm_configured_rate.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/route53", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_route53.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/canary", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_canary.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/google", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_google.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/azure", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_azure.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/datadog", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_datadog.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/statuscake", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_statuscake.unknown
}

unknown contains told(finding, "terraform/uptime-monitoring/updown", "uptime-monitoring", "high") if {
	some finding in uptime_monitoring_updown.unknown
}

unknown contains told(finding, "terraform/alerts-configured", "alerts-configured", "blocker") if {
	some finding in alerts_configured.unknown
}

unknown contains told(
	finding,
	"terraform/monitoring-dashboards-created",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created.unknown
}

unknown contains told(
	finding,
	"terraform/monitoring-dashboards-created/google",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_google.unknown
}

unknown contains told(
	finding,
	"terraform/monitoring-dashboards-created/azure",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_azure.unknown
}

unknown contains told(
	finding,
	"terraform/monitoring-dashboards-created/datadog",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_datadog.unknown
}

unknown contains told(
	finding,
	"terraform/monitoring-dashboards-created/datadog-json",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_datadog_json.unknown
}

unknown contains told(
	finding,
	"terraform/monitoring-dashboards-created/grafana",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created_grafana.unknown
}

unknown contains told(finding, "terraform/code-review-two-approvals", "code-review-two-approvals", "high") if {
	some finding in code_review_two_approvals.unknown
}

unknown contains told(finding, "terraform/autoscaling-configured/group", "autoscaling-configured", "high") if {
	some finding in autoscaling_configured_group.unknown
}

unknown contains told(finding, "terraform/autoscaling-configured/service", "autoscaling-configured", "high") if {
	some finding in autoscaling_configured_service.unknown
}

unknown contains told(finding, "terraform/dns-configured", "dns-configured", "high") if {
	some finding in dns_configured.unknown
}

unknown contains told(finding, "terraform/firewall-waf-configured/attached", "firewall-waf-configured", "high") if {
	some finding in firewall_waf_configured_attached.unknown
}

unknown contains told(finding, "terraform/firewall-waf-configured/blocking", "firewall-waf-configured", "high") if {
	some finding in firewall_waf_configured_blocking.unknown
}

unknown contains told(finding, "terraform/firewall-waf-configured/ingress", "firewall-waf-configured", "high") if {
	some finding in firewall_waf_configured_ingress.unknown
}

unknown contains told(finding, "terraform/network-segmentation", "network-segmentation", "high") if {
	some finding in network_segmentation.unknown
}

unknown contains told(finding, "terraform/network-segmentation/subnets", "network-segmentation", "high") if {
	some finding in network_segmentation_subnets.unknown
}

unknown contains told(finding, "terraform/network-segmentation/routes", "network-segmentation", "high") if {
	some finding in network_segmentation_routes.unknown
}

unknown contains told(finding, "terraform/build-artifacts-stored", "build-artifacts-stored", "medium") if {
	some finding in build_artifacts_stored.unknown
}

unknown contains told(finding, "terraform/manual-approval-production", "manual-approval-production", "high") if {
	some finding in manual_approval_production.unknown
}

unknown contains told(finding, "terraform/rollback-plan-ready", "rollback-plan-ready", "blocker") if {
	some finding in rollback_plan_ready.unknown
}

unknown contains told(finding, "terraform/deployment-notifications/rule", "deployment-notifications", "low") if {
	some finding in deployment_notifications_rule.unknown
}

unknown contains told(finding, "terraform/deployment-notifications/event", "deployment-notifications", "low") if {
	some finding in deployment_notifications_event.unknown
}

unknown contains told(
	finding,
	"terraform/post-deployment-smoke-tests/google",
	"post-deployment-smoke-tests",
	"high",
) if {
	some finding in post_deployment_smoke_tests_google.unknown
}

unknown contains told(finding, "terraform/api-rate-limit-configured/waf", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_waf.unknown
}

unknown contains told(finding, "terraform/api-rate-limit-configured/keys", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_keys.unknown
}

unknown contains told(finding, "terraform/api-rate-limit-configured/armor", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_armor.unknown
}

unknown contains told(finding, "terraform/api-rate-limit-configured/gateway", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_gateway.unknown
}

unknown contains told(finding, "terraform/api-rate-limit-configured/door", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured_door.unknown
}

unknown contains told(finding, "terraform/api-cors-configured", "api-cors-configured", "high") if {
	some finding in api_cors_configured.unknown
}

unknown contains told(finding, "terraform/api-cors-configured/headers", "api-cors-configured", "high") if {
	some finding in api_cors_configured_headers.unknown
}

unknown contains told(finding, "terraform/hsts-header-configured/cdn", "hsts-header-configured", "high") if {
	some finding in hsts_header_configured_cdn.unknown
}

unknown contains told(finding, "terraform/daily-automatic-backups/native", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_native.unknown
}

unknown contains told(finding, "terraform/daily-automatic-backups/cluster", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_cluster.unknown
}

unknown contains told(finding, "terraform/daily-automatic-backups/plan", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_plan.unknown
}

unknown contains told(finding, "terraform/offsite-backup-other-region/copy", "offsite-backup-other-region", "high") if {
	some finding in offsite_backup_other_region_copy.unknown
}

unknown contains told(
	finding,
	"terraform/offsite-backup-other-region/replication",
	"offsite-backup-other-region",
	"high",
) if {
	some finding in offsite_backup_other_region_replication.unknown
}

unknown contains told(finding, "terraform/backup-retention-policy/plan", "backup-retention-policy", "high") if {
	some finding in backup_retention_policy_plan.unknown
}

unknown contains told(finding, "terraform/backup-retention-policy/native", "backup-retention-policy", "high") if {
	some finding in backup_retention_policy_native.unknown
}

unknown contains told(finding, "terraform/incremental-backups-configured", "incremental-backups-configured", "low") if {
	some finding in incremental_backups_configured.unknown
}

unknown contains told(
	finding,
	"terraform/incremental-backups-configured/dynamodb",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_dynamodb.unknown
}

unknown contains told(
	finding,
	"terraform/incremental-backups-configured/redshift",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_redshift.unknown
}

unknown contains told(
	finding,
	"terraform/incremental-backups-configured/google",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_google.unknown
}

unknown contains told(
	finding,
	"terraform/incremental-backups-configured/azure",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_azure.unknown
}

unknown contains told(finding, "terraform/database-automatic-failover", "database-automatic-failover", "high") if {
	some finding in database_automatic_failover.unknown
}

unknown contains told(
	finding,
	"terraform/load-balancer-failover-tested/aws",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_aws.unknown
}

unknown contains told(
	finding,
	"terraform/load-balancer-failover-tested/google",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_google.unknown
}

unknown contains told(
	finding,
	"terraform/load-balancer-failover-tested/azure",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_azure.unknown
}

unknown contains told(
	finding,
	"terraform/load-balancer-failover-tested/gateway",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_gateway.unknown
}

unknown contains told(finding, "terraform/cdn-failover-configured", "cdn-failover-configured", "medium") if {
	some finding in cdn_failover_configured.unknown
}

unknown contains told(finding, "terraform/credentials-rotated", "credentials-rotated", "high") if {
	some finding in credentials_rotated.unknown
}

unknown contains told(finding, "terraform/blue-green-or-rolling", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling.unknown
}

judged["terraform/debug-disabled"] := debug_disabled.judged

judged["terraform/secret-key-strong"] := secret_key_strong.judged

judged["terraform/cors-allowed-origins-restricted/allow-all"] := cors_allowed_origins_restricted_allow_all.judged

judged["terraform/cors-allowed-origins-restricted/bucket"] := cors_allowed_origins_restricted_bucket.judged

judged["terraform/cors-allowed-origins-restricted/api"] := cors_allowed_origins_restricted_api.judged

judged["terraform/https-redirect-enforced/setting"] := https_redirect_enforced_setting.judged

judged["terraform/https-redirect-enforced/listener"] := https_redirect_enforced_listener.judged

judged["terraform/https-redirect-enforced/cdn"] := https_redirect_enforced_cdn.judged

judged["terraform/session-cookies-secure"] := session_cookies_secure.judged

judged["terraform/database-password-strong/password"] := database_password_strong_password.judged

judged["terraform/no-secrets-in-code/value"] := no_secrets_in_code_value.judged

judged["terraform/no-secrets-in-code/task-url"] := no_secrets_in_code_task_url.judged

judged["terraform/no-secrets-in-code/function-url"] := no_secrets_in_code_function_url.judged

judged["terraform/rate-limiting-enabled"] := rate_limiting_enabled.judged

judged["terraform/automatic-db-backups"] := automatic_db_backups.judged

judged["terraform/db-connection-pooling-pgbouncer"] := db_connection_pooling_pgbouncer.judged

judged["terraform/bucket-private/block"] := bucket_private_block.judged

judged["terraform/bucket-private/acl"] := bucket_private_acl.judged

judged["terraform/bucket-private/grants"] := bucket_private_grants.judged

judged["terraform/bucket-private/policy"] := bucket_private_policy.judged

judged["terraform/storage-credentials-iam-roles/key"] := storage_credentials_iam_roles_key.judged

judged["terraform/storage-credentials-iam-roles/task"] := storage_credentials_iam_roles_task.judged

judged["terraform/storage-credentials-iam-roles/rights"] := storage_credentials_iam_roles_rights.judged

judged["terraform/cdn-for-static-files"] := cdn_for_static_files.judged

judged["terraform/timeouts-configured/task"] := timeouts_configured_task.judged

judged["terraform/timeouts-configured/arguments"] := timeouts_configured_arguments.judged

judged["terraform/timeouts-configured/database"] := timeouts_configured_database.judged

judged["terraform/timeouts-configured/database-azure"] := timeouts_configured_database_azure.judged

judged["terraform/timeouts-configured/database-google"] := timeouts_configured_database_google.judged

judged["terraform/memory-limits-defined"] := memory_limits_defined.judged

judged["terraform/load-balancer-in-place"] := load_balancer_in_place.judged

judged["terraform/health-check-endpoint"] := health_check_endpoint.judged

judged["terraform/graceful-shutdown"] := graceful_shutdown.judged

judged["terraform/memory-monitoring/alarm"] := memory_monitoring_alarm.judged

judged["terraform/memory-monitoring/alarm-of-several"] := memory_monitoring_alarm_of_several.judged

judged["terraform/memory-monitoring/google"] := memory_monitoring_google.judged

judged["terraform/memory-monitoring/azure"] := memory_monitoring_azure.judged

judged["terraform/memory-monitoring/datadog"] := memory_monitoring_datadog.judged

judged["terraform/redis-deployed-configured"] := redis_deployed_configured.judged

judged["terraform/cache-ttl-defined"] := cache_ttl_defined.judged

judged["terraform/connection-pooling-configured"] := connection_pooling_configured.judged

judged["terraform/read-replicas-configured"] := read_replicas_configured.judged

judged["terraform/slow-query-log-enabled/parameter"] := slow_query_log_enabled_parameter.judged

judged["terraform/slow-query-log-enabled/attached"] := slow_query_log_enabled_attached.judged

judged["terraform/db-performance-stats-monitored"] := db_performance_stats_monitored.judged

judged["terraform/cdn-for-static-configured/files"] := cdn_for_static_configured_files.judged

judged["terraform/cdn-for-static-configured/paths"] := cdn_for_static_configured_paths.judged

judged["terraform/cdn-for-static-configured/google"] := cdn_for_static_configured_google.judged

judged["terraform/cdn-for-static-configured/azure"] := cdn_for_static_configured_azure.judged

judged["terraform/gzip-compression-enabled"] := gzip_compression_enabled.judged

judged["terraform/centralised-logs/gke"] := centralised_logs_gke.judged

judged["terraform/centralised-logs/ecs"] := centralised_logs_ecs.judged

judged["terraform/centralised-logs/container-apps"] := centralised_logs_container_apps.judged

judged["terraform/log-levels-configured"] := log_levels_configured.judged

judged["terraform/log-levels-configured/api"] := log_levels_configured_api.judged

judged["terraform/log-rotation-configured"] := log_rotation_configured.judged

judged["terraform/critical-error-log-alerts/filter"] := critical_error_log_alerts_filter.judged

judged["terraform/critical-error-log-alerts/google"] := critical_error_log_alerts_google.judged

judged["terraform/critical-error-log-alerts/azure"] := critical_error_log_alerts_azure.judged

judged["terraform/critical-error-log-alerts/azure-of-old"] := critical_error_log_alerts_azure_of_old.judged

judged["terraform/critical-error-log-alerts/datadog"] := critical_error_log_alerts_datadog.judged

judged["terraform/audit-logging-sensitive-actions/trail"] := audit_logging_sensitive_actions_trail.judged

judged["terraform/audit-logging-sensitive-actions/cluster"] := audit_logging_sensitive_actions_cluster.judged

judged["terraform/apm-configured/on"] := apm_configured_on.judged

judged["terraform/apm-configured/sdk"] := apm_configured_sdk.judged

judged["terraform/apm-configured/traces"] := apm_configured_traces.judged

judged["terraform/apm-configured/rate"] := apm_configured_rate.judged

judged["terraform/uptime-monitoring/route53"] := uptime_monitoring_route53.judged

judged["terraform/uptime-monitoring/canary"] := uptime_monitoring_canary.judged

judged["terraform/uptime-monitoring/google"] := uptime_monitoring_google.judged

judged["terraform/uptime-monitoring/azure"] := uptime_monitoring_azure.judged

judged["terraform/uptime-monitoring/datadog"] := uptime_monitoring_datadog.judged

judged["terraform/uptime-monitoring/statuscake"] := uptime_monitoring_statuscake.judged

judged["terraform/uptime-monitoring/updown"] := uptime_monitoring_updown.judged

judged["terraform/alerts-configured"] := alerts_configured.judged

judged["terraform/alerts-configured/receiver"] := alerts_configured_receiver.judged

judged["terraform/monitoring-dashboards-created"] := monitoring_dashboards_created.judged

judged["terraform/monitoring-dashboards-created/google"] := monitoring_dashboards_created_google.judged

judged["terraform/monitoring-dashboards-created/azure"] := monitoring_dashboards_created_azure.judged

judged["terraform/monitoring-dashboards-created/datadog"] := monitoring_dashboards_created_datadog.judged

judged["terraform/monitoring-dashboards-created/datadog-json"] := monitoring_dashboards_created_datadog_json.judged

judged["terraform/monitoring-dashboards-created/grafana"] := monitoring_dashboards_created_grafana.judged

judged["terraform/code-review-two-approvals"] := code_review_two_approvals.judged

judged["terraform/autoscaling-configured/group"] := autoscaling_configured_group.judged

judged["terraform/autoscaling-configured/service"] := autoscaling_configured_service.judged

judged["terraform/dns-configured"] := dns_configured.judged

judged["terraform/firewall-waf-configured/attached"] := firewall_waf_configured_attached.judged

judged["terraform/firewall-waf-configured/blocking"] := firewall_waf_configured_blocking.judged

judged["terraform/firewall-waf-configured/ingress"] := firewall_waf_configured_ingress.judged

judged["terraform/network-segmentation"] := network_segmentation.judged

judged["terraform/network-segmentation/subnets"] := network_segmentation_subnets.judged

judged["terraform/network-segmentation/routes"] := network_segmentation_routes.judged

judged["terraform/build-artifacts-stored"] := build_artifacts_stored.judged

judged["terraform/manual-approval-production"] := manual_approval_production.judged

judged["terraform/rollback-plan-ready"] := rollback_plan_ready.judged

judged["terraform/deployment-notifications/rule"] := deployment_notifications_rule.judged

judged["terraform/deployment-notifications/event"] := deployment_notifications_event.judged

judged["terraform/post-deployment-smoke-tests/google"] := post_deployment_smoke_tests_google.judged

judged["terraform/api-rate-limit-configured/waf"] := api_rate_limit_configured_waf.judged

judged["terraform/api-rate-limit-configured/keys"] := api_rate_limit_configured_keys.judged

judged["terraform/api-rate-limit-configured/armor"] := api_rate_limit_configured_armor.judged

judged["terraform/api-rate-limit-configured/gateway"] := api_rate_limit_configured_gateway.judged

judged["terraform/api-rate-limit-configured/door"] := api_rate_limit_configured_door.judged

judged["terraform/api-cors-configured"] := api_cors_configured.judged

judged["terraform/api-cors-configured/headers"] := api_cors_configured_headers.judged

judged["terraform/hsts-header-configured/cdn"] := hsts_header_configured_cdn.judged

judged["terraform/daily-automatic-backups/native"] := daily_automatic_backups_native.judged

judged["terraform/daily-automatic-backups/cluster"] := daily_automatic_backups_cluster.judged

judged["terraform/daily-automatic-backups/plan"] := daily_automatic_backups_plan.judged

judged["terraform/offsite-backup-other-region/copy"] := offsite_backup_other_region_copy.judged

judged["terraform/offsite-backup-other-region/replication"] := offsite_backup_other_region_replication.judged

judged["terraform/backup-retention-policy/plan"] := backup_retention_policy_plan.judged

judged["terraform/backup-retention-policy/native"] := backup_retention_policy_native.judged

judged["terraform/incremental-backups-configured"] := incremental_backups_configured.judged

judged["terraform/incremental-backups-configured/dynamodb"] := incremental_backups_configured_dynamodb.judged

judged["terraform/incremental-backups-configured/redshift"] := incremental_backups_configured_redshift.judged

judged["terraform/incremental-backups-configured/google"] := incremental_backups_configured_google.judged

judged["terraform/incremental-backups-configured/azure"] := incremental_backups_configured_azure.judged

judged["terraform/database-automatic-failover"] := database_automatic_failover.judged

judged["terraform/load-balancer-failover-tested/aws"] := load_balancer_failover_tested_aws.judged

judged["terraform/load-balancer-failover-tested/google"] := load_balancer_failover_tested_google.judged

judged["terraform/load-balancer-failover-tested/azure"] := load_balancer_failover_tested_azure.judged

judged["terraform/load-balancer-failover-tested/gateway"] := load_balancer_failover_tested_gateway.judged

judged["terraform/cdn-failover-configured"] := cdn_failover_configured.judged

judged["terraform/credentials-rotated"] := credentials_rotated.judged

judged["terraform/blue-green-or-rolling"] := blue_green_or_rolling.judged

silent["terraform/health-check-endpoint"] := health_check_endpoint.silent

silent["terraform/centralised-logs/gke"] := centralised_logs_gke.silent

silent["terraform/network-segmentation/subnets"] := network_segmentation_subnets.silent

silent["terraform/network-segmentation/routes"] := network_segmentation_routes.silent

silent["terraform/deployment-notifications/rule"] := deployment_notifications_rule.silent

silent["terraform/deployment-notifications/event"] := deployment_notifications_event.silent

silent["terraform/blue-green-or-rolling"] := blue_green_or_rolling.silent

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
