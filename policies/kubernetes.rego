# METADATA
# title: "Every check of a kubernetes document"
# scope: package
package gonogo.kubernetes

import data.gonogo.kubernetes.api_rate_limit_configured
import data.gonogo.kubernetes.apm_configured.on as apm_configured_on
import data.gonogo.kubernetes.apm_configured.rate as apm_configured_rate
import data.gonogo.kubernetes.apm_configured.sdk as apm_configured_sdk
import data.gonogo.kubernetes.apm_configured.traces as apm_configured_traces
import data.gonogo.kubernetes.automated_staging_deploy.argo as automated_staging_deploy_argo
import data.gonogo.kubernetes.automated_staging_deploy.argo_destination as automated_staging_deploy_argo_destination
import data.gonogo.kubernetes.automated_staging_deploy.argo_set as automated_staging_deploy_argo_set
import data.gonogo.kubernetes.automated_staging_deploy.flux as automated_staging_deploy_flux
import data.gonogo.kubernetes.automatic_db_backups.job as automatic_db_backups_job
import data.gonogo.kubernetes.automatic_db_backups.operator as automatic_db_backups_operator
import data.gonogo.kubernetes.autoscaling_configured
import data.gonogo.kubernetes.backup_retention_policy
import data.gonogo.kubernetes.blue_green_or_rolling.budget as blue_green_or_rolling_budget
import data.gonogo.kubernetes.blue_green_or_rolling.drain as blue_green_or_rolling_drain
import data.gonogo.kubernetes.blue_green_or_rolling.strategy as blue_green_or_rolling_strategy
import data.gonogo.kubernetes.build_artifacts_stored
import data.gonogo.kubernetes.cache_warming_scripts.job as cache_warming_scripts_job
import data.gonogo.kubernetes.cache_warming_scripts.schedule as cache_warming_scripts_schedule
import data.gonogo.kubernetes.centralised_logs.agent as centralised_logs_agent
import data.gonogo.kubernetes.collectstatic_run.args as collectstatic_run_args
import data.gonogo.kubernetes.collectstatic_run.command as collectstatic_run_command
import data.gonogo.kubernetes.cors_allowed_origins_restricted
import data.gonogo.kubernetes.cors_allowed_origins_restricted.allow_all as cors_allowed_origins_restricted_allow_all
import data.gonogo.kubernetes.cpu_usage_under_70
import data.gonogo.kubernetes.critical_error_log_alerts.rules as critical_error_log_alerts_rules
import data.gonogo.kubernetes.daily_automatic_backups.job as daily_automatic_backups_job
import data.gonogo.kubernetes.daily_automatic_backups.operator as daily_automatic_backups_operator
import data.gonogo.kubernetes.daily_automatic_backups.velero as daily_automatic_backups_velero
import data.gonogo.kubernetes.database_automatic_failover
import data.gonogo.kubernetes.database_password_strong.password as database_password_strong_password
import data.gonogo.kubernetes.db_connection_pooling_pgbouncer
import data.gonogo.kubernetes.debug_disabled
import data.gonogo.kubernetes.deployment_notifications
import data.gonogo.kubernetes.graceful_shutdown
import data.gonogo.kubernetes.gzip_compression_enabled
import data.gonogo.kubernetes.health_check_endpoint
import data.gonogo.kubernetes.hsts_header_configured
import data.gonogo.kubernetes.https_redirect_enforced
import data.gonogo.kubernetes.https_redirect_enforced.cloud as https_redirect_enforced_cloud
import data.gonogo.kubernetes.https_redirect_enforced.setting as https_redirect_enforced_setting
import data.gonogo.kubernetes.incremental_backups_configured
import data.gonogo.kubernetes.incremental_backups_configured.crunchy as incremental_backups_configured_crunchy
import data.gonogo.kubernetes.load_balancer_in_place
import data.gonogo.kubernetes.log_levels_configured
import data.gonogo.kubernetes.log_levels_configured.argument as log_levels_configured_argument
import data.gonogo.kubernetes.manifests_valid
import data.gonogo.kubernetes.max_upload_size_defined
import data.gonogo.kubernetes.memory_limits_defined
import data.gonogo.kubernetes.memory_monitoring
import data.gonogo.kubernetes.monitoring_dashboards_created
import data.gonogo.kubernetes.network_segmentation.default_deny as network_segmentation_default_deny
import data.gonogo.kubernetes.network_segmentation.policy as network_segmentation_policy
import data.gonogo.kubernetes.no_secrets_in_code.inside as no_secrets_in_code_inside
import data.gonogo.kubernetes.no_secrets_in_code.value as no_secrets_in_code_value
import data.gonogo.kubernetes.post_deployment_smoke_tests.hook as post_deployment_smoke_tests_hook
import data.gonogo.kubernetes.previous_version_available
import data.gonogo.kubernetes.rate_limiting_enabled
import data.gonogo.kubernetes.redis_deployed_configured
import data.gonogo.kubernetes.rollback_plan_ready
import data.gonogo.kubernetes.secret_key_strong
import data.gonogo.kubernetes.session_cookies_secure
import data.gonogo.kubernetes.slow_query_log_enabled
import data.gonogo.kubernetes.storage_credentials_iam_roles
import data.gonogo.kubernetes.timeouts_configured.args as timeouts_configured_args
import data.gonogo.kubernetes.timeouts_configured.arguments as timeouts_configured_arguments
import data.gonogo.kubernetes.timeouts_configured.command as timeouts_configured_command
import data.gonogo.kubernetes.tls_certificate_valid
import data.gonogo.kubernetes.wsgi_asgi_server_configured.args as wsgi_asgi_server_configured_args
import data.gonogo.kubernetes.wsgi_asgi_server_configured.command as wsgi_asgi_server_configured_command

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged, "silent": silent}

deny contains told(finding, "kubernetes/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.deny
}

deny contains told(finding, "kubernetes/secret-key-strong", "secret-key-strong", "blocker") if {
	some finding in secret_key_strong.deny
}

deny contains told(
	finding,
	"kubernetes/cors-allowed-origins-restricted/allow-all",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_allow_all.deny
}

deny contains told(
	finding,
	"kubernetes/cors-allowed-origins-restricted",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted.deny
}

deny contains told(finding, "kubernetes/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_setting.deny
}

deny contains told(finding, "kubernetes/https-redirect-enforced", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced.deny
}

deny contains told(finding, "kubernetes/https-redirect-enforced/cloud", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_cloud.deny
}

deny contains told(finding, "kubernetes/tls-certificate-valid", "tls-certificate-valid", "blocker") if {
	some finding in tls_certificate_valid.deny
}

deny contains told(finding, "kubernetes/session-cookies-secure", "session-cookies-secure", "blocker") if {
	some finding in session_cookies_secure.deny
}

deny contains told(finding, "kubernetes/database-password-strong/password", "database-password-strong", "blocker") if {
	some finding in database_password_strong_password.deny
}

deny contains told(finding, "kubernetes/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_value.deny
}

deny contains told(finding, "kubernetes/no-secrets-in-code/inside", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_inside.deny
}

deny contains told(finding, "kubernetes/rate-limiting-enabled", "rate-limiting-enabled", "high") if {
	some finding in rate_limiting_enabled.deny
}

deny contains told(finding, "kubernetes/automatic-db-backups/job", "automatic-db-backups", "blocker") if {
	some finding in automatic_db_backups_job.deny
}

deny contains told(finding, "kubernetes/automatic-db-backups/operator", "automatic-db-backups", "blocker") if {
	some finding in automatic_db_backups_operator.deny
}

deny contains told(
	finding,
	"kubernetes/db-connection-pooling-pgbouncer",
	"db-connection-pooling-pgbouncer",
	"high",
) if {
	some finding in db_connection_pooling_pgbouncer.deny
}

deny contains told(finding, "kubernetes/storage-credentials-iam-roles", "storage-credentials-iam-roles", "blocker") if {
	some finding in storage_credentials_iam_roles.deny
}

deny contains told(finding, "kubernetes/max-upload-size-defined", "max-upload-size-defined", "high") if {
	some finding in max_upload_size_defined.deny
}

deny contains told(
	finding,
	"kubernetes/wsgi-asgi-server-configured/command",
	"wsgi-asgi-server-configured",
	"blocker",
) if {
	some finding in wsgi_asgi_server_configured_command.deny
}

deny contains told(
	finding,
	"kubernetes/wsgi-asgi-server-configured/args",
	"wsgi-asgi-server-configured",
	"blocker",
) if {
	some finding in wsgi_asgi_server_configured_args.deny
}

deny contains told(finding, "kubernetes/timeouts-configured/command", "timeouts-configured", "high") if {
	some finding in timeouts_configured_command.deny
}

deny contains told(finding, "kubernetes/timeouts-configured/args", "timeouts-configured", "high") if {
	some finding in timeouts_configured_args.deny
}

deny contains told(finding, "kubernetes/timeouts-configured/arguments", "timeouts-configured", "high") if {
	some finding in timeouts_configured_arguments.deny
}

deny contains told(finding, "kubernetes/memory-limits-defined", "memory-limits-defined", "high") if {
	some finding in memory_limits_defined.deny
}

deny contains told(finding, "kubernetes/load-balancer-in-place", "load-balancer-in-place", "high") if {
	some finding in load_balancer_in_place.deny
}

deny contains told(finding, "kubernetes/health-check-endpoint", "health-check-endpoint", "blocker") if {
	some finding in health_check_endpoint.deny
}

deny contains told(finding, "kubernetes/graceful-shutdown", "graceful-shutdown", "high") if {
	some finding in graceful_shutdown.deny
}

deny contains told(finding, "kubernetes/memory-monitoring", "memory-monitoring", "medium") if {
	some finding in memory_monitoring.deny
}

deny contains told(finding, "kubernetes/redis-deployed-configured", "redis-deployed-configured", "high") if {
	some finding in redis_deployed_configured.deny
}

deny contains told(finding, "kubernetes/cache-warming-scripts/job", "cache-warming-scripts", "low") if {
	some finding in cache_warming_scripts_job.deny
}

deny contains told(finding, "kubernetes/cache-warming-scripts/schedule", "cache-warming-scripts", "low") if {
	some finding in cache_warming_scripts_schedule.deny
}

deny contains told(finding, "kubernetes/slow-query-log-enabled", "slow-query-log-enabled", "medium") if {
	some finding in slow_query_log_enabled.deny
}

deny contains told(finding, "kubernetes/collectstatic-run/command", "collectstatic-run", "high") if {
	some finding in collectstatic_run_command.deny
}

deny contains told(finding, "kubernetes/collectstatic-run/args", "collectstatic-run", "high") if {
	some finding in collectstatic_run_args.deny
}

deny contains told(finding, "kubernetes/gzip-compression-enabled", "gzip-compression-enabled", "low") if {
	some finding in gzip_compression_enabled.deny
}

deny contains told(finding, "kubernetes/centralised-logs/agent", "centralised-logs", "high") if {
	some finding in centralised_logs_agent.deny
}

deny contains told(finding, "kubernetes/log-levels-configured", "log-levels-configured", "medium") if {
	some finding in log_levels_configured.deny
}

deny contains told(finding, "kubernetes/log-levels-configured/argument", "log-levels-configured", "medium") if {
	some finding in log_levels_configured_argument.deny
}

deny contains told(finding, "kubernetes/critical-error-log-alerts/rules", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_rules.deny
}

deny contains told(finding, "kubernetes/apm-configured/on", "apm-configured", "medium") if {
	some finding in apm_configured_on.deny
}

deny contains told(finding, "kubernetes/apm-configured/sdk", "apm-configured", "medium") if {
	some finding in apm_configured_sdk.deny
}

deny contains told(finding, "kubernetes/apm-configured/traces", "apm-configured", "medium") if {
	some finding in apm_configured_traces.deny
}

deny contains told(finding, "kubernetes/apm-configured/rate", "apm-configured", "medium") if {
	some finding in apm_configured_rate.deny
}

deny contains told(finding, "kubernetes/monitoring-dashboards-created", "monitoring-dashboards-created", "medium") if {
	some finding in monitoring_dashboards_created.deny
}

deny contains told(finding, "kubernetes/cpu-usage-under-70", "cpu-usage-under-70", "medium") if {
	some finding in cpu_usage_under_70.deny
}

deny contains told(finding, "kubernetes/manifests-valid", "manifests-valid", "high") if {
	some finding in manifests_valid.deny
}

deny contains told(finding, "kubernetes/autoscaling-configured", "autoscaling-configured", "high") if {
	some finding in autoscaling_configured.deny
}

deny contains told(finding, "kubernetes/network-segmentation/policy", "network-segmentation", "high") if {
	some finding in network_segmentation_policy.deny
}

deny contains told(finding, "kubernetes/network-segmentation/default-deny", "network-segmentation", "high") if {
	some finding in network_segmentation_default_deny.deny
}

deny contains told(finding, "kubernetes/build-artifacts-stored", "build-artifacts-stored", "medium") if {
	some finding in build_artifacts_stored.deny
}

deny contains told(finding, "kubernetes/automated-staging-deploy/argo", "automated-staging-deploy", "medium") if {
	some finding in automated_staging_deploy_argo.deny
}

deny contains told(
	finding,
	"kubernetes/automated-staging-deploy/argo-destination",
	"automated-staging-deploy",
	"medium",
) if {
	some finding in automated_staging_deploy_argo_destination.deny
}

deny contains told(finding, "kubernetes/automated-staging-deploy/argo-set", "automated-staging-deploy", "medium") if {
	some finding in automated_staging_deploy_argo_set.deny
}

deny contains told(finding, "kubernetes/automated-staging-deploy/flux", "automated-staging-deploy", "medium") if {
	some finding in automated_staging_deploy_flux.deny
}

deny contains told(finding, "kubernetes/rollback-plan-ready", "rollback-plan-ready", "blocker") if {
	some finding in rollback_plan_ready.deny
}

deny contains told(finding, "kubernetes/deployment-notifications", "deployment-notifications", "low") if {
	some finding in deployment_notifications.deny
}

deny contains told(finding, "kubernetes/post-deployment-smoke-tests/hook", "post-deployment-smoke-tests", "high") if {
	some finding in post_deployment_smoke_tests_hook.deny
}

deny contains told(finding, "kubernetes/api-rate-limit-configured", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured.deny
}

deny contains told(finding, "kubernetes/hsts-header-configured", "hsts-header-configured", "high") if {
	some finding in hsts_header_configured.deny
}

deny contains told(finding, "kubernetes/daily-automatic-backups/job", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_job.deny
}

deny contains told(finding, "kubernetes/daily-automatic-backups/operator", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_operator.deny
}

deny contains told(finding, "kubernetes/daily-automatic-backups/velero", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_velero.deny
}

deny contains told(finding, "kubernetes/backup-retention-policy", "backup-retention-policy", "high") if {
	some finding in backup_retention_policy.deny
}

deny contains told(finding, "kubernetes/incremental-backups-configured", "incremental-backups-configured", "low") if {
	some finding in incremental_backups_configured.deny
}

deny contains told(
	finding,
	"kubernetes/incremental-backups-configured/crunchy",
	"incremental-backups-configured",
	"low",
) if {
	some finding in incremental_backups_configured_crunchy.deny
}

deny contains told(finding, "kubernetes/database-automatic-failover", "database-automatic-failover", "high") if {
	some finding in database_automatic_failover.deny
}

deny contains told(finding, "kubernetes/previous-version-available", "previous-version-available", "blocker") if {
	some finding in previous_version_available.deny
}

deny contains told(finding, "kubernetes/blue-green-or-rolling/strategy", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling_strategy.deny
}

deny contains told(finding, "kubernetes/blue-green-or-rolling/budget", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling_budget.deny
}

deny contains told(finding, "kubernetes/blue-green-or-rolling/drain", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling_drain.deny
}

unknown contains told(finding, "kubernetes/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.unknown
}

unknown contains told(finding, "kubernetes/secret-key-strong", "secret-key-strong", "blocker") if {
	some finding in secret_key_strong.unknown
}

unknown contains told(
	finding,
	"kubernetes/cors-allowed-origins-restricted/allow-all",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_allow_all.unknown
}

unknown contains told(
	finding,
	"kubernetes/cors-allowed-origins-restricted",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted.unknown
}

unknown contains told(finding, "kubernetes/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_setting.unknown
}

unknown contains told(finding, "kubernetes/https-redirect-enforced", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced.unknown
}

unknown contains told(finding, "kubernetes/https-redirect-enforced/cloud", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_cloud.unknown
}

unknown contains told(finding, "kubernetes/session-cookies-secure", "session-cookies-secure", "blocker") if {
	some finding in session_cookies_secure.unknown
}

unknown contains told(
	finding,
	"kubernetes/database-password-strong/password",
	"database-password-strong",
	"blocker",
) if {
	some finding in database_password_strong_password.unknown
}

unknown contains told(finding, "kubernetes/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_value.unknown
}

unknown contains told(finding, "kubernetes/no-secrets-in-code/inside", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_inside.unknown
}

unknown contains told(finding, "kubernetes/rate-limiting-enabled", "rate-limiting-enabled", "high") if {
	some finding in rate_limiting_enabled.unknown
}

unknown contains told(finding, "kubernetes/automatic-db-backups/job", "automatic-db-backups", "blocker") if {
	some finding in automatic_db_backups_job.unknown
}

unknown contains told(
	finding,
	"kubernetes/db-connection-pooling-pgbouncer",
	"db-connection-pooling-pgbouncer",
	"high",
) if {
	some finding in db_connection_pooling_pgbouncer.unknown
}

unknown contains told(finding, "kubernetes/max-upload-size-defined", "max-upload-size-defined", "high") if {
	some finding in max_upload_size_defined.unknown
}

unknown contains told(
	finding,
	"kubernetes/wsgi-asgi-server-configured/command",
	"wsgi-asgi-server-configured",
	"blocker",
) if {
	some finding in wsgi_asgi_server_configured_command.unknown
}

unknown contains told(
	finding,
	"kubernetes/wsgi-asgi-server-configured/args",
	"wsgi-asgi-server-configured",
	"blocker",
) if {
	some finding in wsgi_asgi_server_configured_args.unknown
}

unknown contains told(finding, "kubernetes/timeouts-configured/command", "timeouts-configured", "high") if {
	some finding in timeouts_configured_command.unknown
}

unknown contains told(finding, "kubernetes/timeouts-configured/args", "timeouts-configured", "high") if {
	some finding in timeouts_configured_args.unknown
}

unknown contains told(finding, "kubernetes/timeouts-configured/arguments", "timeouts-configured", "high") if {
	some finding in timeouts_configured_arguments.unknown
}

unknown contains told(finding, "kubernetes/memory-limits-defined", "memory-limits-defined", "high") if {
	some finding in memory_limits_defined.unknown
}

unknown contains told(finding, "kubernetes/load-balancer-in-place", "load-balancer-in-place", "high") if {
	some finding in load_balancer_in_place.unknown
}

unknown contains told(finding, "kubernetes/health-check-endpoint", "health-check-endpoint", "blocker") if {
	some finding in health_check_endpoint.unknown
}

unknown contains told(finding, "kubernetes/graceful-shutdown", "graceful-shutdown", "high") if {
	some finding in graceful_shutdown.unknown
}

unknown contains told(finding, "kubernetes/memory-monitoring", "memory-monitoring", "medium") if {
	some finding in memory_monitoring.unknown
}

unknown contains told(finding, "kubernetes/redis-deployed-configured", "redis-deployed-configured", "high") if {
	some finding in redis_deployed_configured.unknown
}

unknown contains told(finding, "kubernetes/cache-warming-scripts/job", "cache-warming-scripts", "low") if {
	some finding in cache_warming_scripts_job.unknown
}

unknown contains told(finding, "kubernetes/cache-warming-scripts/schedule", "cache-warming-scripts", "low") if {
	some finding in cache_warming_scripts_schedule.unknown
}

unknown contains told(finding, "kubernetes/collectstatic-run/command", "collectstatic-run", "high") if {
	some finding in collectstatic_run_command.unknown
}

unknown contains told(finding, "kubernetes/collectstatic-run/args", "collectstatic-run", "high") if {
	some finding in collectstatic_run_args.unknown
}

unknown contains told(finding, "kubernetes/gzip-compression-enabled", "gzip-compression-enabled", "low") if {
	some finding in gzip_compression_enabled.unknown
}

unknown contains told(finding, "kubernetes/centralised-logs/agent", "centralised-logs", "high") if {
	some finding in centralised_logs_agent.unknown
}

unknown contains told(finding, "kubernetes/log-levels-configured", "log-levels-configured", "medium") if {
	some finding in log_levels_configured.unknown
}

unknown contains told(finding, "kubernetes/log-levels-configured/argument", "log-levels-configured", "medium") if {
	some finding in log_levels_configured_argument.unknown
}

unknown contains told(finding, "kubernetes/critical-error-log-alerts/rules", "critical-error-log-alerts", "high") if {
	some finding in critical_error_log_alerts_rules.unknown
}

unknown contains told(finding, "kubernetes/apm-configured/on", "apm-configured", "medium") if {
	some finding in apm_configured_on.unknown
}

unknown contains told(finding, "kubernetes/apm-configured/sdk", "apm-configured", "medium") if {
	some finding in apm_configured_sdk.unknown
}

unknown contains told(finding, "kubernetes/apm-configured/traces", "apm-configured", "medium") if {
	some finding in apm_configured_traces.unknown
}

unknown contains told(finding, "kubernetes/apm-configured/rate", "apm-configured", "medium") if {
	some finding in apm_configured_rate.unknown
}

unknown contains told(
	finding,
	"kubernetes/monitoring-dashboards-created",
	"monitoring-dashboards-created",
	"medium",
) if {
	some finding in monitoring_dashboards_created.unknown
}

unknown contains told(finding, "kubernetes/cpu-usage-under-70", "cpu-usage-under-70", "medium") if {
	some finding in cpu_usage_under_70.unknown
}

unknown contains told(finding, "kubernetes/autoscaling-configured", "autoscaling-configured", "high") if {
	some finding in autoscaling_configured.unknown
}

unknown contains told(finding, "kubernetes/network-segmentation/policy", "network-segmentation", "high") if {
	some finding in network_segmentation_policy.unknown
}

unknown contains told(finding, "kubernetes/network-segmentation/default-deny", "network-segmentation", "high") if {
	some finding in network_segmentation_default_deny.unknown
}

unknown contains told(finding, "kubernetes/build-artifacts-stored", "build-artifacts-stored", "medium") if {
	some finding in build_artifacts_stored.unknown
}

unknown contains told(finding, "kubernetes/rollback-plan-ready", "rollback-plan-ready", "blocker") if {
	some finding in rollback_plan_ready.unknown
}

unknown contains told(finding, "kubernetes/deployment-notifications", "deployment-notifications", "low") if {
	some finding in deployment_notifications.unknown
}

unknown contains told(
	finding,
	"kubernetes/post-deployment-smoke-tests/hook",
	"post-deployment-smoke-tests",
	"high",
) if {
	some finding in post_deployment_smoke_tests_hook.unknown
}

unknown contains told(finding, "kubernetes/api-rate-limit-configured", "api-rate-limit-configured", "high") if {
	some finding in api_rate_limit_configured.unknown
}

unknown contains told(finding, "kubernetes/hsts-header-configured", "hsts-header-configured", "high") if {
	some finding in hsts_header_configured.unknown
}

unknown contains told(finding, "kubernetes/daily-automatic-backups/job", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_job.unknown
}

unknown contains told(finding, "kubernetes/daily-automatic-backups/operator", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_operator.unknown
}

unknown contains told(finding, "kubernetes/daily-automatic-backups/velero", "daily-automatic-backups", "blocker") if {
	some finding in daily_automatic_backups_velero.unknown
}

unknown contains told(finding, "kubernetes/backup-retention-policy", "backup-retention-policy", "high") if {
	some finding in backup_retention_policy.unknown
}

unknown contains told(finding, "kubernetes/database-automatic-failover", "database-automatic-failover", "high") if {
	some finding in database_automatic_failover.unknown
}

unknown contains told(finding, "kubernetes/previous-version-available", "previous-version-available", "blocker") if {
	some finding in previous_version_available.unknown
}

unknown contains told(finding, "kubernetes/blue-green-or-rolling/strategy", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling_strategy.unknown
}

unknown contains told(finding, "kubernetes/blue-green-or-rolling/budget", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling_budget.unknown
}

unknown contains told(finding, "kubernetes/blue-green-or-rolling/drain", "blue-green-or-rolling", "high") if {
	some finding in blue_green_or_rolling_drain.unknown
}

judged["kubernetes/debug-disabled"] := debug_disabled.judged

judged["kubernetes/secret-key-strong"] := secret_key_strong.judged

judged["kubernetes/cors-allowed-origins-restricted/allow-all"] := cors_allowed_origins_restricted_allow_all.judged

judged["kubernetes/cors-allowed-origins-restricted"] := cors_allowed_origins_restricted.judged

judged["kubernetes/https-redirect-enforced/setting"] := https_redirect_enforced_setting.judged

judged["kubernetes/https-redirect-enforced"] := https_redirect_enforced.judged

judged["kubernetes/https-redirect-enforced/cloud"] := https_redirect_enforced_cloud.judged

judged["kubernetes/tls-certificate-valid"] := tls_certificate_valid.judged

judged["kubernetes/session-cookies-secure"] := session_cookies_secure.judged

judged["kubernetes/database-password-strong/password"] := database_password_strong_password.judged

judged["kubernetes/no-secrets-in-code/value"] := no_secrets_in_code_value.judged

judged["kubernetes/no-secrets-in-code/inside"] := no_secrets_in_code_inside.judged

judged["kubernetes/rate-limiting-enabled"] := rate_limiting_enabled.judged

judged["kubernetes/automatic-db-backups/job"] := automatic_db_backups_job.judged

judged["kubernetes/automatic-db-backups/operator"] := automatic_db_backups_operator.judged

judged["kubernetes/db-connection-pooling-pgbouncer"] := db_connection_pooling_pgbouncer.judged

judged["kubernetes/storage-credentials-iam-roles"] := storage_credentials_iam_roles.judged

judged["kubernetes/max-upload-size-defined"] := max_upload_size_defined.judged

judged["kubernetes/wsgi-asgi-server-configured/command"] := wsgi_asgi_server_configured_command.judged

judged["kubernetes/wsgi-asgi-server-configured/args"] := wsgi_asgi_server_configured_args.judged

judged["kubernetes/timeouts-configured/command"] := timeouts_configured_command.judged

judged["kubernetes/timeouts-configured/args"] := timeouts_configured_args.judged

judged["kubernetes/timeouts-configured/arguments"] := timeouts_configured_arguments.judged

judged["kubernetes/memory-limits-defined"] := memory_limits_defined.judged

judged["kubernetes/load-balancer-in-place"] := load_balancer_in_place.judged

judged["kubernetes/health-check-endpoint"] := health_check_endpoint.judged

judged["kubernetes/graceful-shutdown"] := graceful_shutdown.judged

judged["kubernetes/memory-monitoring"] := memory_monitoring.judged

judged["kubernetes/redis-deployed-configured"] := redis_deployed_configured.judged

judged["kubernetes/cache-warming-scripts/job"] := cache_warming_scripts_job.judged

judged["kubernetes/cache-warming-scripts/schedule"] := cache_warming_scripts_schedule.judged

judged["kubernetes/slow-query-log-enabled"] := slow_query_log_enabled.judged

judged["kubernetes/collectstatic-run/command"] := collectstatic_run_command.judged

judged["kubernetes/collectstatic-run/args"] := collectstatic_run_args.judged

judged["kubernetes/gzip-compression-enabled"] := gzip_compression_enabled.judged

judged["kubernetes/centralised-logs/agent"] := centralised_logs_agent.judged

judged["kubernetes/log-levels-configured"] := log_levels_configured.judged

judged["kubernetes/log-levels-configured/argument"] := log_levels_configured_argument.judged

judged["kubernetes/critical-error-log-alerts/rules"] := critical_error_log_alerts_rules.judged

judged["kubernetes/apm-configured/on"] := apm_configured_on.judged

judged["kubernetes/apm-configured/sdk"] := apm_configured_sdk.judged

judged["kubernetes/apm-configured/traces"] := apm_configured_traces.judged

judged["kubernetes/apm-configured/rate"] := apm_configured_rate.judged

judged["kubernetes/monitoring-dashboards-created"] := monitoring_dashboards_created.judged

judged["kubernetes/cpu-usage-under-70"] := cpu_usage_under_70.judged

judged["kubernetes/manifests-valid"] := manifests_valid.judged

judged["kubernetes/autoscaling-configured"] := autoscaling_configured.judged

judged["kubernetes/network-segmentation/policy"] := network_segmentation_policy.judged

judged["kubernetes/network-segmentation/default-deny"] := network_segmentation_default_deny.judged

judged["kubernetes/build-artifacts-stored"] := build_artifacts_stored.judged

judged["kubernetes/automated-staging-deploy/argo"] := automated_staging_deploy_argo.judged

judged["kubernetes/automated-staging-deploy/argo-destination"] := automated_staging_deploy_argo_destination.judged

judged["kubernetes/automated-staging-deploy/argo-set"] := automated_staging_deploy_argo_set.judged

judged["kubernetes/automated-staging-deploy/flux"] := automated_staging_deploy_flux.judged

judged["kubernetes/rollback-plan-ready"] := rollback_plan_ready.judged

judged["kubernetes/deployment-notifications"] := deployment_notifications.judged

judged["kubernetes/post-deployment-smoke-tests/hook"] := post_deployment_smoke_tests_hook.judged

judged["kubernetes/api-rate-limit-configured"] := api_rate_limit_configured.judged

judged["kubernetes/hsts-header-configured"] := hsts_header_configured.judged

judged["kubernetes/daily-automatic-backups/job"] := daily_automatic_backups_job.judged

judged["kubernetes/daily-automatic-backups/operator"] := daily_automatic_backups_operator.judged

judged["kubernetes/daily-automatic-backups/velero"] := daily_automatic_backups_velero.judged

judged["kubernetes/backup-retention-policy"] := backup_retention_policy.judged

judged["kubernetes/incremental-backups-configured"] := incremental_backups_configured.judged

judged["kubernetes/incremental-backups-configured/crunchy"] := incremental_backups_configured_crunchy.judged

judged["kubernetes/database-automatic-failover"] := database_automatic_failover.judged

judged["kubernetes/previous-version-available"] := previous_version_available.judged

judged["kubernetes/blue-green-or-rolling/strategy"] := blue_green_or_rolling_strategy.judged

judged["kubernetes/blue-green-or-rolling/budget"] := blue_green_or_rolling_budget.judged

judged["kubernetes/blue-green-or-rolling/drain"] := blue_green_or_rolling_drain.judged

silent["kubernetes/automatic-db-backups/job"] := automatic_db_backups_job.silent

silent["kubernetes/automatic-db-backups/operator"] := automatic_db_backups_operator.silent

silent["kubernetes/cache-warming-scripts/job"] := cache_warming_scripts_job.silent

silent["kubernetes/cache-warming-scripts/schedule"] := cache_warming_scripts_schedule.silent

silent["kubernetes/automated-staging-deploy/argo"] := automated_staging_deploy_argo.silent

silent["kubernetes/automated-staging-deploy/argo-destination"] := automated_staging_deploy_argo_destination.silent

silent["kubernetes/automated-staging-deploy/argo-set"] := automated_staging_deploy_argo_set.silent

silent["kubernetes/automated-staging-deploy/flux"] := automated_staging_deploy_flux.silent

silent["kubernetes/rollback-plan-ready"] := rollback_plan_ready.silent

silent["kubernetes/deployment-notifications"] := deployment_notifications.silent

silent["kubernetes/hsts-header-configured"] := hsts_header_configured.silent

silent["kubernetes/daily-automatic-backups/job"] := daily_automatic_backups_job.silent

silent["kubernetes/daily-automatic-backups/operator"] := daily_automatic_backups_operator.silent

silent["kubernetes/daily-automatic-backups/velero"] := daily_automatic_backups_velero.silent

silent["kubernetes/database-automatic-failover"] := database_automatic_failover.silent

silent["kubernetes/previous-version-available"] := previous_version_available.silent

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
