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

deny contains told(finding, "kubernetes/debug-disabled", "debug-disabled", "blocker") if some finding in debug_disabled.deny

unknown contains told(finding, "kubernetes/debug-disabled", "debug-disabled", "blocker") if some finding in debug_disabled.unknown

judged["kubernetes/debug-disabled"] := debug_disabled.judged

deny contains told(finding, "kubernetes/secret-key-strong", "secret-key-strong", "blocker") if some finding in secret_key_strong.deny

unknown contains told(finding, "kubernetes/secret-key-strong", "secret-key-strong", "blocker") if some finding in secret_key_strong.unknown

judged["kubernetes/secret-key-strong"] := secret_key_strong.judged

deny contains told(finding, "kubernetes/cors-allowed-origins-restricted/allow-all", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_allow_all.deny

unknown contains told(finding, "kubernetes/cors-allowed-origins-restricted/allow-all", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_allow_all.unknown

judged["kubernetes/cors-allowed-origins-restricted/allow-all"] := cors_allowed_origins_restricted_allow_all.judged

deny contains told(finding, "kubernetes/cors-allowed-origins-restricted", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted.deny

unknown contains told(finding, "kubernetes/cors-allowed-origins-restricted", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted.unknown

judged["kubernetes/cors-allowed-origins-restricted"] := cors_allowed_origins_restricted.judged

deny contains told(finding, "kubernetes/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_setting.deny

unknown contains told(finding, "kubernetes/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_setting.unknown

judged["kubernetes/https-redirect-enforced/setting"] := https_redirect_enforced_setting.judged

deny contains told(finding, "kubernetes/https-redirect-enforced", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced.deny

unknown contains told(finding, "kubernetes/https-redirect-enforced", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced.unknown

judged["kubernetes/https-redirect-enforced"] := https_redirect_enforced.judged

deny contains told(finding, "kubernetes/https-redirect-enforced/cloud", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_cloud.deny

unknown contains told(finding, "kubernetes/https-redirect-enforced/cloud", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_cloud.unknown

judged["kubernetes/https-redirect-enforced/cloud"] := https_redirect_enforced_cloud.judged

deny contains told(finding, "kubernetes/tls-certificate-valid", "tls-certificate-valid", "blocker") if some finding in tls_certificate_valid.deny

unknown contains told(finding, "kubernetes/tls-certificate-valid", "tls-certificate-valid", "blocker") if some finding in tls_certificate_valid.unknown

judged["kubernetes/tls-certificate-valid"] := tls_certificate_valid.judged

deny contains told(finding, "kubernetes/session-cookies-secure", "session-cookies-secure", "blocker") if some finding in session_cookies_secure.deny

unknown contains told(finding, "kubernetes/session-cookies-secure", "session-cookies-secure", "blocker") if some finding in session_cookies_secure.unknown

judged["kubernetes/session-cookies-secure"] := session_cookies_secure.judged

deny contains told(finding, "kubernetes/database-password-strong/password", "database-password-strong", "blocker") if some finding in database_password_strong_password.deny

unknown contains told(finding, "kubernetes/database-password-strong/password", "database-password-strong", "blocker") if some finding in database_password_strong_password.unknown

judged["kubernetes/database-password-strong/password"] := database_password_strong_password.judged

deny contains told(finding, "kubernetes/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if some finding in no_secrets_in_code_value.deny

unknown contains told(finding, "kubernetes/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if some finding in no_secrets_in_code_value.unknown

judged["kubernetes/no-secrets-in-code/value"] := no_secrets_in_code_value.judged

deny contains told(finding, "kubernetes/no-secrets-in-code/inside", "no-secrets-in-code", "blocker") if some finding in no_secrets_in_code_inside.deny

unknown contains told(finding, "kubernetes/no-secrets-in-code/inside", "no-secrets-in-code", "blocker") if some finding in no_secrets_in_code_inside.unknown

judged["kubernetes/no-secrets-in-code/inside"] := no_secrets_in_code_inside.judged

deny contains told(finding, "kubernetes/rate-limiting-enabled", "rate-limiting-enabled", "high") if some finding in rate_limiting_enabled.deny

unknown contains told(finding, "kubernetes/rate-limiting-enabled", "rate-limiting-enabled", "high") if some finding in rate_limiting_enabled.unknown

judged["kubernetes/rate-limiting-enabled"] := rate_limiting_enabled.judged

deny contains told(finding, "kubernetes/automatic-db-backups/job", "automatic-db-backups", "blocker") if some finding in automatic_db_backups_job.deny

unknown contains told(finding, "kubernetes/automatic-db-backups/job", "automatic-db-backups", "blocker") if some finding in automatic_db_backups_job.unknown

judged["kubernetes/automatic-db-backups/job"] := automatic_db_backups_job.judged

silent["kubernetes/automatic-db-backups/job"] := automatic_db_backups_job.silent

deny contains told(finding, "kubernetes/automatic-db-backups/operator", "automatic-db-backups", "blocker") if some finding in automatic_db_backups_operator.deny

unknown contains told(finding, "kubernetes/automatic-db-backups/operator", "automatic-db-backups", "blocker") if some finding in automatic_db_backups_operator.unknown

judged["kubernetes/automatic-db-backups/operator"] := automatic_db_backups_operator.judged

silent["kubernetes/automatic-db-backups/operator"] := automatic_db_backups_operator.silent

deny contains told(finding, "kubernetes/db-connection-pooling-pgbouncer", "db-connection-pooling-pgbouncer", "high") if some finding in db_connection_pooling_pgbouncer.deny

unknown contains told(finding, "kubernetes/db-connection-pooling-pgbouncer", "db-connection-pooling-pgbouncer", "high") if some finding in db_connection_pooling_pgbouncer.unknown

judged["kubernetes/db-connection-pooling-pgbouncer"] := db_connection_pooling_pgbouncer.judged

deny contains told(finding, "kubernetes/storage-credentials-iam-roles", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles.deny

unknown contains told(finding, "kubernetes/storage-credentials-iam-roles", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles.unknown

judged["kubernetes/storage-credentials-iam-roles"] := storage_credentials_iam_roles.judged

deny contains told(finding, "kubernetes/max-upload-size-defined", "max-upload-size-defined", "high") if some finding in max_upload_size_defined.deny

unknown contains told(finding, "kubernetes/max-upload-size-defined", "max-upload-size-defined", "high") if some finding in max_upload_size_defined.unknown

judged["kubernetes/max-upload-size-defined"] := max_upload_size_defined.judged

deny contains told(finding, "kubernetes/wsgi-asgi-server-configured/command", "wsgi-asgi-server-configured", "blocker") if some finding in wsgi_asgi_server_configured_command.deny

unknown contains told(finding, "kubernetes/wsgi-asgi-server-configured/command", "wsgi-asgi-server-configured", "blocker") if some finding in wsgi_asgi_server_configured_command.unknown

judged["kubernetes/wsgi-asgi-server-configured/command"] := wsgi_asgi_server_configured_command.judged

deny contains told(finding, "kubernetes/wsgi-asgi-server-configured/args", "wsgi-asgi-server-configured", "blocker") if some finding in wsgi_asgi_server_configured_args.deny

unknown contains told(finding, "kubernetes/wsgi-asgi-server-configured/args", "wsgi-asgi-server-configured", "blocker") if some finding in wsgi_asgi_server_configured_args.unknown

judged["kubernetes/wsgi-asgi-server-configured/args"] := wsgi_asgi_server_configured_args.judged

deny contains told(finding, "kubernetes/timeouts-configured/command", "timeouts-configured", "high") if some finding in timeouts_configured_command.deny

unknown contains told(finding, "kubernetes/timeouts-configured/command", "timeouts-configured", "high") if some finding in timeouts_configured_command.unknown

judged["kubernetes/timeouts-configured/command"] := timeouts_configured_command.judged

deny contains told(finding, "kubernetes/timeouts-configured/args", "timeouts-configured", "high") if some finding in timeouts_configured_args.deny

unknown contains told(finding, "kubernetes/timeouts-configured/args", "timeouts-configured", "high") if some finding in timeouts_configured_args.unknown

judged["kubernetes/timeouts-configured/args"] := timeouts_configured_args.judged

deny contains told(finding, "kubernetes/timeouts-configured/arguments", "timeouts-configured", "high") if some finding in timeouts_configured_arguments.deny

unknown contains told(finding, "kubernetes/timeouts-configured/arguments", "timeouts-configured", "high") if some finding in timeouts_configured_arguments.unknown

judged["kubernetes/timeouts-configured/arguments"] := timeouts_configured_arguments.judged

deny contains told(finding, "kubernetes/memory-limits-defined", "memory-limits-defined", "high") if some finding in memory_limits_defined.deny

unknown contains told(finding, "kubernetes/memory-limits-defined", "memory-limits-defined", "high") if some finding in memory_limits_defined.unknown

judged["kubernetes/memory-limits-defined"] := memory_limits_defined.judged

deny contains told(finding, "kubernetes/load-balancer-in-place", "load-balancer-in-place", "high") if some finding in load_balancer_in_place.deny

unknown contains told(finding, "kubernetes/load-balancer-in-place", "load-balancer-in-place", "high") if some finding in load_balancer_in_place.unknown

judged["kubernetes/load-balancer-in-place"] := load_balancer_in_place.judged

deny contains told(finding, "kubernetes/health-check-endpoint", "health-check-endpoint", "blocker") if some finding in health_check_endpoint.deny

unknown contains told(finding, "kubernetes/health-check-endpoint", "health-check-endpoint", "blocker") if some finding in health_check_endpoint.unknown

judged["kubernetes/health-check-endpoint"] := health_check_endpoint.judged

deny contains told(finding, "kubernetes/graceful-shutdown", "graceful-shutdown", "high") if some finding in graceful_shutdown.deny

unknown contains told(finding, "kubernetes/graceful-shutdown", "graceful-shutdown", "high") if some finding in graceful_shutdown.unknown

judged["kubernetes/graceful-shutdown"] := graceful_shutdown.judged

deny contains told(finding, "kubernetes/memory-monitoring", "memory-monitoring", "medium") if some finding in memory_monitoring.deny

unknown contains told(finding, "kubernetes/memory-monitoring", "memory-monitoring", "medium") if some finding in memory_monitoring.unknown

judged["kubernetes/memory-monitoring"] := memory_monitoring.judged

deny contains told(finding, "kubernetes/redis-deployed-configured", "redis-deployed-configured", "high") if some finding in redis_deployed_configured.deny

unknown contains told(finding, "kubernetes/redis-deployed-configured", "redis-deployed-configured", "high") if some finding in redis_deployed_configured.unknown

judged["kubernetes/redis-deployed-configured"] := redis_deployed_configured.judged

deny contains told(finding, "kubernetes/cache-warming-scripts/job", "cache-warming-scripts", "low") if some finding in cache_warming_scripts_job.deny

unknown contains told(finding, "kubernetes/cache-warming-scripts/job", "cache-warming-scripts", "low") if some finding in cache_warming_scripts_job.unknown

judged["kubernetes/cache-warming-scripts/job"] := cache_warming_scripts_job.judged

silent["kubernetes/cache-warming-scripts/job"] := cache_warming_scripts_job.silent

deny contains told(finding, "kubernetes/cache-warming-scripts/schedule", "cache-warming-scripts", "low") if some finding in cache_warming_scripts_schedule.deny

unknown contains told(finding, "kubernetes/cache-warming-scripts/schedule", "cache-warming-scripts", "low") if some finding in cache_warming_scripts_schedule.unknown

judged["kubernetes/cache-warming-scripts/schedule"] := cache_warming_scripts_schedule.judged

silent["kubernetes/cache-warming-scripts/schedule"] := cache_warming_scripts_schedule.silent

deny contains told(finding, "kubernetes/slow-query-log-enabled", "slow-query-log-enabled", "medium") if some finding in slow_query_log_enabled.deny

unknown contains told(finding, "kubernetes/slow-query-log-enabled", "slow-query-log-enabled", "medium") if some finding in slow_query_log_enabled.unknown

judged["kubernetes/slow-query-log-enabled"] := slow_query_log_enabled.judged

deny contains told(finding, "kubernetes/collectstatic-run/command", "collectstatic-run", "high") if some finding in collectstatic_run_command.deny

unknown contains told(finding, "kubernetes/collectstatic-run/command", "collectstatic-run", "high") if some finding in collectstatic_run_command.unknown

judged["kubernetes/collectstatic-run/command"] := collectstatic_run_command.judged

deny contains told(finding, "kubernetes/collectstatic-run/args", "collectstatic-run", "high") if some finding in collectstatic_run_args.deny

unknown contains told(finding, "kubernetes/collectstatic-run/args", "collectstatic-run", "high") if some finding in collectstatic_run_args.unknown

judged["kubernetes/collectstatic-run/args"] := collectstatic_run_args.judged

deny contains told(finding, "kubernetes/gzip-compression-enabled", "gzip-compression-enabled", "low") if some finding in gzip_compression_enabled.deny

unknown contains told(finding, "kubernetes/gzip-compression-enabled", "gzip-compression-enabled", "low") if some finding in gzip_compression_enabled.unknown

judged["kubernetes/gzip-compression-enabled"] := gzip_compression_enabled.judged

deny contains told(finding, "kubernetes/centralised-logs/agent", "centralised-logs", "high") if some finding in centralised_logs_agent.deny

unknown contains told(finding, "kubernetes/centralised-logs/agent", "centralised-logs", "high") if some finding in centralised_logs_agent.unknown

judged["kubernetes/centralised-logs/agent"] := centralised_logs_agent.judged

deny contains told(finding, "kubernetes/log-levels-configured", "log-levels-configured", "medium") if some finding in log_levels_configured.deny

unknown contains told(finding, "kubernetes/log-levels-configured", "log-levels-configured", "medium") if some finding in log_levels_configured.unknown

judged["kubernetes/log-levels-configured"] := log_levels_configured.judged

deny contains told(finding, "kubernetes/log-levels-configured/argument", "log-levels-configured", "medium") if some finding in log_levels_configured_argument.deny

unknown contains told(finding, "kubernetes/log-levels-configured/argument", "log-levels-configured", "medium") if some finding in log_levels_configured_argument.unknown

judged["kubernetes/log-levels-configured/argument"] := log_levels_configured_argument.judged

deny contains told(finding, "kubernetes/critical-error-log-alerts/rules", "critical-error-log-alerts", "high") if some finding in critical_error_log_alerts_rules.deny

unknown contains told(finding, "kubernetes/critical-error-log-alerts/rules", "critical-error-log-alerts", "high") if some finding in critical_error_log_alerts_rules.unknown

judged["kubernetes/critical-error-log-alerts/rules"] := critical_error_log_alerts_rules.judged

deny contains told(finding, "kubernetes/apm-configured/on", "apm-configured", "medium") if some finding in apm_configured_on.deny

unknown contains told(finding, "kubernetes/apm-configured/on", "apm-configured", "medium") if some finding in apm_configured_on.unknown

judged["kubernetes/apm-configured/on"] := apm_configured_on.judged

deny contains told(finding, "kubernetes/apm-configured/sdk", "apm-configured", "medium") if some finding in apm_configured_sdk.deny

unknown contains told(finding, "kubernetes/apm-configured/sdk", "apm-configured", "medium") if some finding in apm_configured_sdk.unknown

judged["kubernetes/apm-configured/sdk"] := apm_configured_sdk.judged

deny contains told(finding, "kubernetes/apm-configured/traces", "apm-configured", "medium") if some finding in apm_configured_traces.deny

unknown contains told(finding, "kubernetes/apm-configured/traces", "apm-configured", "medium") if some finding in apm_configured_traces.unknown

judged["kubernetes/apm-configured/traces"] := apm_configured_traces.judged

deny contains told(finding, "kubernetes/apm-configured/rate", "apm-configured", "medium") if some finding in apm_configured_rate.deny

unknown contains told(finding, "kubernetes/apm-configured/rate", "apm-configured", "medium") if some finding in apm_configured_rate.unknown

judged["kubernetes/apm-configured/rate"] := apm_configured_rate.judged

deny contains told(finding, "kubernetes/monitoring-dashboards-created", "monitoring-dashboards-created", "medium") if some finding in monitoring_dashboards_created.deny

unknown contains told(finding, "kubernetes/monitoring-dashboards-created", "monitoring-dashboards-created", "medium") if some finding in monitoring_dashboards_created.unknown

judged["kubernetes/monitoring-dashboards-created"] := monitoring_dashboards_created.judged

deny contains told(finding, "kubernetes/cpu-usage-under-70", "cpu-usage-under-70", "medium") if some finding in cpu_usage_under_70.deny

unknown contains told(finding, "kubernetes/cpu-usage-under-70", "cpu-usage-under-70", "medium") if some finding in cpu_usage_under_70.unknown

judged["kubernetes/cpu-usage-under-70"] := cpu_usage_under_70.judged

deny contains told(finding, "kubernetes/manifests-valid", "manifests-valid", "high") if some finding in manifests_valid.deny

unknown contains told(finding, "kubernetes/manifests-valid", "manifests-valid", "high") if some finding in manifests_valid.unknown

judged["kubernetes/manifests-valid"] := manifests_valid.judged

deny contains told(finding, "kubernetes/autoscaling-configured", "autoscaling-configured", "high") if some finding in autoscaling_configured.deny

unknown contains told(finding, "kubernetes/autoscaling-configured", "autoscaling-configured", "high") if some finding in autoscaling_configured.unknown

judged["kubernetes/autoscaling-configured"] := autoscaling_configured.judged

deny contains told(finding, "kubernetes/network-segmentation/policy", "network-segmentation", "high") if some finding in network_segmentation_policy.deny

unknown contains told(finding, "kubernetes/network-segmentation/policy", "network-segmentation", "high") if some finding in network_segmentation_policy.unknown

judged["kubernetes/network-segmentation/policy"] := network_segmentation_policy.judged

deny contains told(finding, "kubernetes/network-segmentation/default-deny", "network-segmentation", "high") if some finding in network_segmentation_default_deny.deny

unknown contains told(finding, "kubernetes/network-segmentation/default-deny", "network-segmentation", "high") if some finding in network_segmentation_default_deny.unknown

judged["kubernetes/network-segmentation/default-deny"] := network_segmentation_default_deny.judged

deny contains told(finding, "kubernetes/build-artifacts-stored", "build-artifacts-stored", "medium") if some finding in build_artifacts_stored.deny

unknown contains told(finding, "kubernetes/build-artifacts-stored", "build-artifacts-stored", "medium") if some finding in build_artifacts_stored.unknown

judged["kubernetes/build-artifacts-stored"] := build_artifacts_stored.judged

deny contains told(finding, "kubernetes/automated-staging-deploy/argo", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_argo.deny

unknown contains told(finding, "kubernetes/automated-staging-deploy/argo", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_argo.unknown

judged["kubernetes/automated-staging-deploy/argo"] := automated_staging_deploy_argo.judged

silent["kubernetes/automated-staging-deploy/argo"] := automated_staging_deploy_argo.silent

deny contains told(finding, "kubernetes/automated-staging-deploy/argo-destination", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_argo_destination.deny

unknown contains told(finding, "kubernetes/automated-staging-deploy/argo-destination", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_argo_destination.unknown

judged["kubernetes/automated-staging-deploy/argo-destination"] := automated_staging_deploy_argo_destination.judged

silent["kubernetes/automated-staging-deploy/argo-destination"] := automated_staging_deploy_argo_destination.silent

deny contains told(finding, "kubernetes/automated-staging-deploy/argo-set", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_argo_set.deny

unknown contains told(finding, "kubernetes/automated-staging-deploy/argo-set", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_argo_set.unknown

judged["kubernetes/automated-staging-deploy/argo-set"] := automated_staging_deploy_argo_set.judged

silent["kubernetes/automated-staging-deploy/argo-set"] := automated_staging_deploy_argo_set.silent

deny contains told(finding, "kubernetes/automated-staging-deploy/flux", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_flux.deny

unknown contains told(finding, "kubernetes/automated-staging-deploy/flux", "automated-staging-deploy", "medium") if some finding in automated_staging_deploy_flux.unknown

judged["kubernetes/automated-staging-deploy/flux"] := automated_staging_deploy_flux.judged

silent["kubernetes/automated-staging-deploy/flux"] := automated_staging_deploy_flux.silent

deny contains told(finding, "kubernetes/rollback-plan-ready", "rollback-plan-ready", "blocker") if some finding in rollback_plan_ready.deny

unknown contains told(finding, "kubernetes/rollback-plan-ready", "rollback-plan-ready", "blocker") if some finding in rollback_plan_ready.unknown

judged["kubernetes/rollback-plan-ready"] := rollback_plan_ready.judged

silent["kubernetes/rollback-plan-ready"] := rollback_plan_ready.silent

deny contains told(finding, "kubernetes/deployment-notifications", "deployment-notifications", "low") if some finding in deployment_notifications.deny

unknown contains told(finding, "kubernetes/deployment-notifications", "deployment-notifications", "low") if some finding in deployment_notifications.unknown

judged["kubernetes/deployment-notifications"] := deployment_notifications.judged

silent["kubernetes/deployment-notifications"] := deployment_notifications.silent

deny contains told(finding, "kubernetes/post-deployment-smoke-tests/hook", "post-deployment-smoke-tests", "high") if some finding in post_deployment_smoke_tests_hook.deny

unknown contains told(finding, "kubernetes/post-deployment-smoke-tests/hook", "post-deployment-smoke-tests", "high") if some finding in post_deployment_smoke_tests_hook.unknown

judged["kubernetes/post-deployment-smoke-tests/hook"] := post_deployment_smoke_tests_hook.judged

deny contains told(finding, "kubernetes/api-rate-limit-configured", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured.deny

unknown contains told(finding, "kubernetes/api-rate-limit-configured", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured.unknown

judged["kubernetes/api-rate-limit-configured"] := api_rate_limit_configured.judged

deny contains told(finding, "kubernetes/hsts-header-configured", "hsts-header-configured", "high") if some finding in hsts_header_configured.deny

unknown contains told(finding, "kubernetes/hsts-header-configured", "hsts-header-configured", "high") if some finding in hsts_header_configured.unknown

judged["kubernetes/hsts-header-configured"] := hsts_header_configured.judged

silent["kubernetes/hsts-header-configured"] := hsts_header_configured.silent

deny contains told(finding, "kubernetes/daily-automatic-backups/job", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_job.deny

unknown contains told(finding, "kubernetes/daily-automatic-backups/job", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_job.unknown

judged["kubernetes/daily-automatic-backups/job"] := daily_automatic_backups_job.judged

silent["kubernetes/daily-automatic-backups/job"] := daily_automatic_backups_job.silent

deny contains told(finding, "kubernetes/daily-automatic-backups/operator", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_operator.deny

unknown contains told(finding, "kubernetes/daily-automatic-backups/operator", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_operator.unknown

judged["kubernetes/daily-automatic-backups/operator"] := daily_automatic_backups_operator.judged

silent["kubernetes/daily-automatic-backups/operator"] := daily_automatic_backups_operator.silent

deny contains told(finding, "kubernetes/daily-automatic-backups/velero", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_velero.deny

unknown contains told(finding, "kubernetes/daily-automatic-backups/velero", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_velero.unknown

judged["kubernetes/daily-automatic-backups/velero"] := daily_automatic_backups_velero.judged

silent["kubernetes/daily-automatic-backups/velero"] := daily_automatic_backups_velero.silent

deny contains told(finding, "kubernetes/backup-retention-policy", "backup-retention-policy", "high") if some finding in backup_retention_policy.deny

unknown contains told(finding, "kubernetes/backup-retention-policy", "backup-retention-policy", "high") if some finding in backup_retention_policy.unknown

judged["kubernetes/backup-retention-policy"] := backup_retention_policy.judged

deny contains told(finding, "kubernetes/incremental-backups-configured", "incremental-backups-configured", "low") if some finding in incremental_backups_configured.deny

unknown contains told(finding, "kubernetes/incremental-backups-configured", "incremental-backups-configured", "low") if some finding in incremental_backups_configured.unknown

judged["kubernetes/incremental-backups-configured"] := incremental_backups_configured.judged

deny contains told(finding, "kubernetes/incremental-backups-configured/crunchy", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_crunchy.deny

unknown contains told(finding, "kubernetes/incremental-backups-configured/crunchy", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_crunchy.unknown

judged["kubernetes/incremental-backups-configured/crunchy"] := incremental_backups_configured_crunchy.judged

deny contains told(finding, "kubernetes/database-automatic-failover", "database-automatic-failover", "high") if some finding in database_automatic_failover.deny

unknown contains told(finding, "kubernetes/database-automatic-failover", "database-automatic-failover", "high") if some finding in database_automatic_failover.unknown

judged["kubernetes/database-automatic-failover"] := database_automatic_failover.judged

silent["kubernetes/database-automatic-failover"] := database_automatic_failover.silent

deny contains told(finding, "kubernetes/previous-version-available", "previous-version-available", "blocker") if some finding in previous_version_available.deny

unknown contains told(finding, "kubernetes/previous-version-available", "previous-version-available", "blocker") if some finding in previous_version_available.unknown

judged["kubernetes/previous-version-available"] := previous_version_available.judged

silent["kubernetes/previous-version-available"] := previous_version_available.silent

deny contains told(finding, "kubernetes/blue-green-or-rolling/strategy", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling_strategy.deny

unknown contains told(finding, "kubernetes/blue-green-or-rolling/strategy", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling_strategy.unknown

judged["kubernetes/blue-green-or-rolling/strategy"] := blue_green_or_rolling_strategy.judged

deny contains told(finding, "kubernetes/blue-green-or-rolling/budget", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling_budget.deny

unknown contains told(finding, "kubernetes/blue-green-or-rolling/budget", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling_budget.unknown

judged["kubernetes/blue-green-or-rolling/budget"] := blue_green_or_rolling_budget.judged

deny contains told(finding, "kubernetes/blue-green-or-rolling/drain", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling_drain.deny

unknown contains told(finding, "kubernetes/blue-green-or-rolling/drain", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling_drain.unknown

judged["kubernetes/blue-green-or-rolling/drain"] := blue_green_or_rolling_drain.judged

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
