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
import data.gonogo.terraform.cdn_for_static_files
import data.gonogo.terraform.code_review_two_approvals
import data.gonogo.terraform.connection_pooling_configured
import data.gonogo.terraform.cors_allowed_origins_restricted.allow_all as cors_allowed_origins_restricted_allow_all
import data.gonogo.terraform.cors_allowed_origins_restricted.api as cors_allowed_origins_restricted_api
import data.gonogo.terraform.cors_allowed_origins_restricted.bucket as cors_allowed_origins_restricted_bucket
import data.gonogo.terraform.credentials_rotated
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
import data.gonogo.terraform.network_segmentation
import data.gonogo.terraform.network_segmentation.routes as network_segmentation_routes
import data.gonogo.terraform.network_segmentation.subnets as network_segmentation_subnets
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

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged, "silent": silent}

deny contains told(finding, "terraform/debug-disabled", "debug-disabled", "blocker") if some finding in debug_disabled.deny

unknown contains told(finding, "terraform/debug-disabled", "debug-disabled", "blocker") if some finding in debug_disabled.unknown

judged["terraform/debug-disabled"] := debug_disabled.judged

deny contains told(finding, "terraform/secret-key-strong", "secret-key-strong", "blocker") if some finding in secret_key_strong.deny

unknown contains told(finding, "terraform/secret-key-strong", "secret-key-strong", "blocker") if some finding in secret_key_strong.unknown

judged["terraform/secret-key-strong"] := secret_key_strong.judged

deny contains told(finding, "terraform/cors-allowed-origins-restricted/allow-all", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_allow_all.deny

unknown contains told(finding, "terraform/cors-allowed-origins-restricted/allow-all", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_allow_all.unknown

judged["terraform/cors-allowed-origins-restricted/allow-all"] := cors_allowed_origins_restricted_allow_all.judged

deny contains told(finding, "terraform/cors-allowed-origins-restricted/bucket", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_bucket.deny

unknown contains told(finding, "terraform/cors-allowed-origins-restricted/bucket", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_bucket.unknown

judged["terraform/cors-allowed-origins-restricted/bucket"] := cors_allowed_origins_restricted_bucket.judged

deny contains told(finding, "terraform/cors-allowed-origins-restricted/api", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_api.deny

unknown contains told(finding, "terraform/cors-allowed-origins-restricted/api", "cors-allowed-origins-restricted", "high") if some finding in cors_allowed_origins_restricted_api.unknown

judged["terraform/cors-allowed-origins-restricted/api"] := cors_allowed_origins_restricted_api.judged

deny contains told(finding, "terraform/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_setting.deny

unknown contains told(finding, "terraform/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_setting.unknown

judged["terraform/https-redirect-enforced/setting"] := https_redirect_enforced_setting.judged

deny contains told(finding, "terraform/https-redirect-enforced/listener", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_listener.deny

unknown contains told(finding, "terraform/https-redirect-enforced/listener", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_listener.unknown

judged["terraform/https-redirect-enforced/listener"] := https_redirect_enforced_listener.judged

deny contains told(finding, "terraform/https-redirect-enforced/cdn", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_cdn.deny

unknown contains told(finding, "terraform/https-redirect-enforced/cdn", "https-redirect-enforced", "blocker") if some finding in https_redirect_enforced_cdn.unknown

judged["terraform/https-redirect-enforced/cdn"] := https_redirect_enforced_cdn.judged

deny contains told(finding, "terraform/session-cookies-secure", "session-cookies-secure", "blocker") if some finding in session_cookies_secure.deny

unknown contains told(finding, "terraform/session-cookies-secure", "session-cookies-secure", "blocker") if some finding in session_cookies_secure.unknown

judged["terraform/session-cookies-secure"] := session_cookies_secure.judged

deny contains told(finding, "terraform/database-password-strong/password", "database-password-strong", "blocker") if some finding in database_password_strong_password.deny

unknown contains told(finding, "terraform/database-password-strong/password", "database-password-strong", "blocker") if some finding in database_password_strong_password.unknown

judged["terraform/database-password-strong/password"] := database_password_strong_password.judged

deny contains told(finding, "terraform/rate-limiting-enabled", "rate-limiting-enabled", "high") if some finding in rate_limiting_enabled.deny

unknown contains told(finding, "terraform/rate-limiting-enabled", "rate-limiting-enabled", "high") if some finding in rate_limiting_enabled.unknown

judged["terraform/rate-limiting-enabled"] := rate_limiting_enabled.judged

deny contains told(finding, "terraform/automatic-db-backups", "automatic-db-backups", "blocker") if some finding in automatic_db_backups.deny

unknown contains told(finding, "terraform/automatic-db-backups", "automatic-db-backups", "blocker") if some finding in automatic_db_backups.unknown

judged["terraform/automatic-db-backups"] := automatic_db_backups.judged

deny contains told(finding, "terraform/db-connection-pooling-pgbouncer", "db-connection-pooling-pgbouncer", "high") if some finding in db_connection_pooling_pgbouncer.deny

unknown contains told(finding, "terraform/db-connection-pooling-pgbouncer", "db-connection-pooling-pgbouncer", "high") if some finding in db_connection_pooling_pgbouncer.unknown

judged["terraform/db-connection-pooling-pgbouncer"] := db_connection_pooling_pgbouncer.judged

deny contains told(finding, "terraform/bucket-private/block", "bucket-private", "blocker") if some finding in bucket_private_block.deny

unknown contains told(finding, "terraform/bucket-private/block", "bucket-private", "blocker") if some finding in bucket_private_block.unknown

judged["terraform/bucket-private/block"] := bucket_private_block.judged

deny contains told(finding, "terraform/bucket-private/acl", "bucket-private", "blocker") if some finding in bucket_private_acl.deny

unknown contains told(finding, "terraform/bucket-private/acl", "bucket-private", "blocker") if some finding in bucket_private_acl.unknown

judged["terraform/bucket-private/acl"] := bucket_private_acl.judged

deny contains told(finding, "terraform/bucket-private/grants", "bucket-private", "blocker") if some finding in bucket_private_grants.deny

unknown contains told(finding, "terraform/bucket-private/grants", "bucket-private", "blocker") if some finding in bucket_private_grants.unknown

judged["terraform/bucket-private/grants"] := bucket_private_grants.judged

deny contains told(finding, "terraform/bucket-private/policy", "bucket-private", "blocker") if some finding in bucket_private_policy.deny

unknown contains told(finding, "terraform/bucket-private/policy", "bucket-private", "blocker") if some finding in bucket_private_policy.unknown

judged["terraform/bucket-private/policy"] := bucket_private_policy.judged

deny contains told(finding, "terraform/storage-credentials-iam-roles/key", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles_key.deny

unknown contains told(finding, "terraform/storage-credentials-iam-roles/key", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles_key.unknown

judged["terraform/storage-credentials-iam-roles/key"] := storage_credentials_iam_roles_key.judged

deny contains told(finding, "terraform/storage-credentials-iam-roles/task", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles_task.deny

unknown contains told(finding, "terraform/storage-credentials-iam-roles/task", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles_task.unknown

judged["terraform/storage-credentials-iam-roles/task"] := storage_credentials_iam_roles_task.judged

deny contains told(finding, "terraform/storage-credentials-iam-roles/rights", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles_rights.deny

unknown contains told(finding, "terraform/storage-credentials-iam-roles/rights", "storage-credentials-iam-roles", "blocker") if some finding in storage_credentials_iam_roles_rights.unknown

judged["terraform/storage-credentials-iam-roles/rights"] := storage_credentials_iam_roles_rights.judged

deny contains told(finding, "terraform/cdn-for-static-files", "cdn-for-static-files", "medium") if some finding in cdn_for_static_files.deny

unknown contains told(finding, "terraform/cdn-for-static-files", "cdn-for-static-files", "medium") if some finding in cdn_for_static_files.unknown

judged["terraform/cdn-for-static-files"] := cdn_for_static_files.judged

deny contains told(finding, "terraform/memory-limits-defined", "memory-limits-defined", "high") if some finding in memory_limits_defined.deny

unknown contains told(finding, "terraform/memory-limits-defined", "memory-limits-defined", "high") if some finding in memory_limits_defined.unknown

judged["terraform/memory-limits-defined"] := memory_limits_defined.judged

deny contains told(finding, "terraform/load-balancer-in-place", "load-balancer-in-place", "high") if some finding in load_balancer_in_place.deny

unknown contains told(finding, "terraform/load-balancer-in-place", "load-balancer-in-place", "high") if some finding in load_balancer_in_place.unknown

judged["terraform/load-balancer-in-place"] := load_balancer_in_place.judged

deny contains told(finding, "terraform/health-check-endpoint", "health-check-endpoint", "blocker") if some finding in health_check_endpoint.deny

unknown contains told(finding, "terraform/health-check-endpoint", "health-check-endpoint", "blocker") if some finding in health_check_endpoint.unknown

judged["terraform/health-check-endpoint"] := health_check_endpoint.judged

silent["terraform/health-check-endpoint"] := health_check_endpoint.silent

deny contains told(finding, "terraform/graceful-shutdown", "graceful-shutdown", "high") if some finding in graceful_shutdown.deny

unknown contains told(finding, "terraform/graceful-shutdown", "graceful-shutdown", "high") if some finding in graceful_shutdown.unknown

judged["terraform/graceful-shutdown"] := graceful_shutdown.judged

deny contains told(finding, "terraform/redis-deployed-configured", "redis-deployed-configured", "high") if some finding in redis_deployed_configured.deny

unknown contains told(finding, "terraform/redis-deployed-configured", "redis-deployed-configured", "high") if some finding in redis_deployed_configured.unknown

judged["terraform/redis-deployed-configured"] := redis_deployed_configured.judged

deny contains told(finding, "terraform/cache-ttl-defined", "cache-ttl-defined", "low") if some finding in cache_ttl_defined.deny

unknown contains told(finding, "terraform/cache-ttl-defined", "cache-ttl-defined", "low") if some finding in cache_ttl_defined.unknown

judged["terraform/cache-ttl-defined"] := cache_ttl_defined.judged

deny contains told(finding, "terraform/connection-pooling-configured", "connection-pooling-configured", "high") if some finding in connection_pooling_configured.deny

unknown contains told(finding, "terraform/connection-pooling-configured", "connection-pooling-configured", "high") if some finding in connection_pooling_configured.unknown

judged["terraform/connection-pooling-configured"] := connection_pooling_configured.judged

deny contains told(finding, "terraform/read-replicas-configured", "read-replicas-configured", "low") if some finding in read_replicas_configured.deny

unknown contains told(finding, "terraform/read-replicas-configured", "read-replicas-configured", "low") if some finding in read_replicas_configured.unknown

judged["terraform/read-replicas-configured"] := read_replicas_configured.judged

deny contains told(finding, "terraform/slow-query-log-enabled/parameter", "slow-query-log-enabled", "medium") if some finding in slow_query_log_enabled_parameter.deny

unknown contains told(finding, "terraform/slow-query-log-enabled/parameter", "slow-query-log-enabled", "medium") if some finding in slow_query_log_enabled_parameter.unknown

judged["terraform/slow-query-log-enabled/parameter"] := slow_query_log_enabled_parameter.judged

deny contains told(finding, "terraform/slow-query-log-enabled/attached", "slow-query-log-enabled", "medium") if some finding in slow_query_log_enabled_attached.deny

unknown contains told(finding, "terraform/slow-query-log-enabled/attached", "slow-query-log-enabled", "medium") if some finding in slow_query_log_enabled_attached.unknown

judged["terraform/slow-query-log-enabled/attached"] := slow_query_log_enabled_attached.judged

deny contains told(finding, "terraform/db-performance-stats-monitored", "db-performance-stats-monitored", "medium") if some finding in db_performance_stats_monitored.deny

unknown contains told(finding, "terraform/db-performance-stats-monitored", "db-performance-stats-monitored", "medium") if some finding in db_performance_stats_monitored.unknown

judged["terraform/db-performance-stats-monitored"] := db_performance_stats_monitored.judged

deny contains told(finding, "terraform/gzip-compression-enabled", "gzip-compression-enabled", "low") if some finding in gzip_compression_enabled.deny

unknown contains told(finding, "terraform/gzip-compression-enabled", "gzip-compression-enabled", "low") if some finding in gzip_compression_enabled.unknown

judged["terraform/gzip-compression-enabled"] := gzip_compression_enabled.judged

deny contains told(finding, "terraform/log-levels-configured", "log-levels-configured", "medium") if some finding in log_levels_configured.deny

unknown contains told(finding, "terraform/log-levels-configured", "log-levels-configured", "medium") if some finding in log_levels_configured.unknown

judged["terraform/log-levels-configured"] := log_levels_configured.judged

deny contains told(finding, "terraform/log-levels-configured/api", "log-levels-configured", "medium") if some finding in log_levels_configured_api.deny

unknown contains told(finding, "terraform/log-levels-configured/api", "log-levels-configured", "medium") if some finding in log_levels_configured_api.unknown

judged["terraform/log-levels-configured/api"] := log_levels_configured_api.judged

deny contains told(finding, "terraform/log-rotation-configured", "log-rotation-configured", "medium") if some finding in log_rotation_configured.deny

unknown contains told(finding, "terraform/log-rotation-configured", "log-rotation-configured", "medium") if some finding in log_rotation_configured.unknown

judged["terraform/log-rotation-configured"] := log_rotation_configured.judged

deny contains told(finding, "terraform/audit-logging-sensitive-actions/trail", "audit-logging-sensitive-actions", "high") if some finding in audit_logging_sensitive_actions_trail.deny

unknown contains told(finding, "terraform/audit-logging-sensitive-actions/trail", "audit-logging-sensitive-actions", "high") if some finding in audit_logging_sensitive_actions_trail.unknown

judged["terraform/audit-logging-sensitive-actions/trail"] := audit_logging_sensitive_actions_trail.judged

deny contains told(finding, "terraform/audit-logging-sensitive-actions/cluster", "audit-logging-sensitive-actions", "high") if some finding in audit_logging_sensitive_actions_cluster.deny

unknown contains told(finding, "terraform/audit-logging-sensitive-actions/cluster", "audit-logging-sensitive-actions", "high") if some finding in audit_logging_sensitive_actions_cluster.unknown

judged["terraform/audit-logging-sensitive-actions/cluster"] := audit_logging_sensitive_actions_cluster.judged

deny contains told(finding, "terraform/alerts-configured", "alerts-configured", "blocker") if some finding in alerts_configured.deny

unknown contains told(finding, "terraform/alerts-configured", "alerts-configured", "blocker") if some finding in alerts_configured.unknown

judged["terraform/alerts-configured"] := alerts_configured.judged

deny contains told(finding, "terraform/alerts-configured/receiver", "alerts-configured", "blocker") if some finding in alerts_configured_receiver.deny

unknown contains told(finding, "terraform/alerts-configured/receiver", "alerts-configured", "blocker") if some finding in alerts_configured_receiver.unknown

judged["terraform/alerts-configured/receiver"] := alerts_configured_receiver.judged

deny contains told(finding, "terraform/code-review-two-approvals", "code-review-two-approvals", "high") if some finding in code_review_two_approvals.deny

unknown contains told(finding, "terraform/code-review-two-approvals", "code-review-two-approvals", "high") if some finding in code_review_two_approvals.unknown

judged["terraform/code-review-two-approvals"] := code_review_two_approvals.judged

deny contains told(finding, "terraform/autoscaling-configured/group", "autoscaling-configured", "high") if some finding in autoscaling_configured_group.deny

unknown contains told(finding, "terraform/autoscaling-configured/group", "autoscaling-configured", "high") if some finding in autoscaling_configured_group.unknown

judged["terraform/autoscaling-configured/group"] := autoscaling_configured_group.judged

deny contains told(finding, "terraform/autoscaling-configured/service", "autoscaling-configured", "high") if some finding in autoscaling_configured_service.deny

unknown contains told(finding, "terraform/autoscaling-configured/service", "autoscaling-configured", "high") if some finding in autoscaling_configured_service.unknown

judged["terraform/autoscaling-configured/service"] := autoscaling_configured_service.judged

deny contains told(finding, "terraform/dns-configured", "dns-configured", "high") if some finding in dns_configured.deny

unknown contains told(finding, "terraform/dns-configured", "dns-configured", "high") if some finding in dns_configured.unknown

judged["terraform/dns-configured"] := dns_configured.judged

deny contains told(finding, "terraform/firewall-waf-configured/attached", "firewall-waf-configured", "high") if some finding in firewall_waf_configured_attached.deny

unknown contains told(finding, "terraform/firewall-waf-configured/attached", "firewall-waf-configured", "high") if some finding in firewall_waf_configured_attached.unknown

judged["terraform/firewall-waf-configured/attached"] := firewall_waf_configured_attached.judged

deny contains told(finding, "terraform/firewall-waf-configured/blocking", "firewall-waf-configured", "high") if some finding in firewall_waf_configured_blocking.deny

unknown contains told(finding, "terraform/firewall-waf-configured/blocking", "firewall-waf-configured", "high") if some finding in firewall_waf_configured_blocking.unknown

judged["terraform/firewall-waf-configured/blocking"] := firewall_waf_configured_blocking.judged

deny contains told(finding, "terraform/firewall-waf-configured/ingress", "firewall-waf-configured", "high") if some finding in firewall_waf_configured_ingress.deny

unknown contains told(finding, "terraform/firewall-waf-configured/ingress", "firewall-waf-configured", "high") if some finding in firewall_waf_configured_ingress.unknown

judged["terraform/firewall-waf-configured/ingress"] := firewall_waf_configured_ingress.judged

deny contains told(finding, "terraform/network-segmentation", "network-segmentation", "high") if some finding in network_segmentation.deny

unknown contains told(finding, "terraform/network-segmentation", "network-segmentation", "high") if some finding in network_segmentation.unknown

judged["terraform/network-segmentation"] := network_segmentation.judged

deny contains told(finding, "terraform/network-segmentation/subnets", "network-segmentation", "high") if some finding in network_segmentation_subnets.deny

unknown contains told(finding, "terraform/network-segmentation/subnets", "network-segmentation", "high") if some finding in network_segmentation_subnets.unknown

judged["terraform/network-segmentation/subnets"] := network_segmentation_subnets.judged

silent["terraform/network-segmentation/subnets"] := network_segmentation_subnets.silent

deny contains told(finding, "terraform/network-segmentation/routes", "network-segmentation", "high") if some finding in network_segmentation_routes.deny

unknown contains told(finding, "terraform/network-segmentation/routes", "network-segmentation", "high") if some finding in network_segmentation_routes.unknown

judged["terraform/network-segmentation/routes"] := network_segmentation_routes.judged

silent["terraform/network-segmentation/routes"] := network_segmentation_routes.silent

deny contains told(finding, "terraform/build-artifacts-stored", "build-artifacts-stored", "medium") if some finding in build_artifacts_stored.deny

unknown contains told(finding, "terraform/build-artifacts-stored", "build-artifacts-stored", "medium") if some finding in build_artifacts_stored.unknown

judged["terraform/build-artifacts-stored"] := build_artifacts_stored.judged

deny contains told(finding, "terraform/manual-approval-production", "manual-approval-production", "high") if some finding in manual_approval_production.deny

unknown contains told(finding, "terraform/manual-approval-production", "manual-approval-production", "high") if some finding in manual_approval_production.unknown

judged["terraform/manual-approval-production"] := manual_approval_production.judged

deny contains told(finding, "terraform/rollback-plan-ready", "rollback-plan-ready", "blocker") if some finding in rollback_plan_ready.deny

unknown contains told(finding, "terraform/rollback-plan-ready", "rollback-plan-ready", "blocker") if some finding in rollback_plan_ready.unknown

judged["terraform/rollback-plan-ready"] := rollback_plan_ready.judged

deny contains told(finding, "terraform/deployment-notifications/rule", "deployment-notifications", "low") if some finding in deployment_notifications_rule.deny

unknown contains told(finding, "terraform/deployment-notifications/rule", "deployment-notifications", "low") if some finding in deployment_notifications_rule.unknown

judged["terraform/deployment-notifications/rule"] := deployment_notifications_rule.judged

silent["terraform/deployment-notifications/rule"] := deployment_notifications_rule.silent

deny contains told(finding, "terraform/deployment-notifications/event", "deployment-notifications", "low") if some finding in deployment_notifications_event.deny

unknown contains told(finding, "terraform/deployment-notifications/event", "deployment-notifications", "low") if some finding in deployment_notifications_event.unknown

judged["terraform/deployment-notifications/event"] := deployment_notifications_event.judged

silent["terraform/deployment-notifications/event"] := deployment_notifications_event.silent

deny contains told(finding, "terraform/post-deployment-smoke-tests/google", "post-deployment-smoke-tests", "high") if some finding in post_deployment_smoke_tests_google.deny

unknown contains told(finding, "terraform/post-deployment-smoke-tests/google", "post-deployment-smoke-tests", "high") if some finding in post_deployment_smoke_tests_google.unknown

judged["terraform/post-deployment-smoke-tests/google"] := post_deployment_smoke_tests_google.judged

deny contains told(finding, "terraform/api-rate-limit-configured/waf", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_waf.deny

unknown contains told(finding, "terraform/api-rate-limit-configured/waf", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_waf.unknown

judged["terraform/api-rate-limit-configured/waf"] := api_rate_limit_configured_waf.judged

deny contains told(finding, "terraform/api-rate-limit-configured/keys", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_keys.deny

unknown contains told(finding, "terraform/api-rate-limit-configured/keys", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_keys.unknown

judged["terraform/api-rate-limit-configured/keys"] := api_rate_limit_configured_keys.judged

deny contains told(finding, "terraform/api-rate-limit-configured/armor", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_armor.deny

unknown contains told(finding, "terraform/api-rate-limit-configured/armor", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_armor.unknown

judged["terraform/api-rate-limit-configured/armor"] := api_rate_limit_configured_armor.judged

deny contains told(finding, "terraform/api-rate-limit-configured/gateway", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_gateway.deny

unknown contains told(finding, "terraform/api-rate-limit-configured/gateway", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_gateway.unknown

judged["terraform/api-rate-limit-configured/gateway"] := api_rate_limit_configured_gateway.judged

deny contains told(finding, "terraform/api-rate-limit-configured/door", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_door.deny

unknown contains told(finding, "terraform/api-rate-limit-configured/door", "api-rate-limit-configured", "high") if some finding in api_rate_limit_configured_door.unknown

judged["terraform/api-rate-limit-configured/door"] := api_rate_limit_configured_door.judged

deny contains told(finding, "terraform/api-cors-configured", "api-cors-configured", "high") if some finding in api_cors_configured.deny

unknown contains told(finding, "terraform/api-cors-configured", "api-cors-configured", "high") if some finding in api_cors_configured.unknown

judged["terraform/api-cors-configured"] := api_cors_configured.judged

deny contains told(finding, "terraform/api-cors-configured/headers", "api-cors-configured", "high") if some finding in api_cors_configured_headers.deny

unknown contains told(finding, "terraform/api-cors-configured/headers", "api-cors-configured", "high") if some finding in api_cors_configured_headers.unknown

judged["terraform/api-cors-configured/headers"] := api_cors_configured_headers.judged

deny contains told(finding, "terraform/hsts-header-configured/cdn", "hsts-header-configured", "high") if some finding in hsts_header_configured_cdn.deny

unknown contains told(finding, "terraform/hsts-header-configured/cdn", "hsts-header-configured", "high") if some finding in hsts_header_configured_cdn.unknown

judged["terraform/hsts-header-configured/cdn"] := hsts_header_configured_cdn.judged

deny contains told(finding, "terraform/daily-automatic-backups/native", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_native.deny

unknown contains told(finding, "terraform/daily-automatic-backups/native", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_native.unknown

judged["terraform/daily-automatic-backups/native"] := daily_automatic_backups_native.judged

deny contains told(finding, "terraform/daily-automatic-backups/cluster", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_cluster.deny

unknown contains told(finding, "terraform/daily-automatic-backups/cluster", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_cluster.unknown

judged["terraform/daily-automatic-backups/cluster"] := daily_automatic_backups_cluster.judged

deny contains told(finding, "terraform/daily-automatic-backups/plan", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_plan.deny

unknown contains told(finding, "terraform/daily-automatic-backups/plan", "daily-automatic-backups", "blocker") if some finding in daily_automatic_backups_plan.unknown

judged["terraform/daily-automatic-backups/plan"] := daily_automatic_backups_plan.judged

deny contains told(finding, "terraform/offsite-backup-other-region/copy", "offsite-backup-other-region", "high") if some finding in offsite_backup_other_region_copy.deny

unknown contains told(finding, "terraform/offsite-backup-other-region/copy", "offsite-backup-other-region", "high") if some finding in offsite_backup_other_region_copy.unknown

judged["terraform/offsite-backup-other-region/copy"] := offsite_backup_other_region_copy.judged

deny contains told(finding, "terraform/offsite-backup-other-region/replication", "offsite-backup-other-region", "high") if some finding in offsite_backup_other_region_replication.deny

unknown contains told(finding, "terraform/offsite-backup-other-region/replication", "offsite-backup-other-region", "high") if some finding in offsite_backup_other_region_replication.unknown

judged["terraform/offsite-backup-other-region/replication"] := offsite_backup_other_region_replication.judged

deny contains told(finding, "terraform/backup-retention-policy/plan", "backup-retention-policy", "high") if some finding in backup_retention_policy_plan.deny

unknown contains told(finding, "terraform/backup-retention-policy/plan", "backup-retention-policy", "high") if some finding in backup_retention_policy_plan.unknown

judged["terraform/backup-retention-policy/plan"] := backup_retention_policy_plan.judged

deny contains told(finding, "terraform/backup-retention-policy/native", "backup-retention-policy", "high") if some finding in backup_retention_policy_native.deny

unknown contains told(finding, "terraform/backup-retention-policy/native", "backup-retention-policy", "high") if some finding in backup_retention_policy_native.unknown

judged["terraform/backup-retention-policy/native"] := backup_retention_policy_native.judged

deny contains told(finding, "terraform/incremental-backups-configured", "incremental-backups-configured", "low") if some finding in incremental_backups_configured.deny

unknown contains told(finding, "terraform/incremental-backups-configured", "incremental-backups-configured", "low") if some finding in incremental_backups_configured.unknown

judged["terraform/incremental-backups-configured"] := incremental_backups_configured.judged

deny contains told(finding, "terraform/incremental-backups-configured/dynamodb", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_dynamodb.deny

unknown contains told(finding, "terraform/incremental-backups-configured/dynamodb", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_dynamodb.unknown

judged["terraform/incremental-backups-configured/dynamodb"] := incremental_backups_configured_dynamodb.judged

deny contains told(finding, "terraform/incremental-backups-configured/redshift", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_redshift.deny

unknown contains told(finding, "terraform/incremental-backups-configured/redshift", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_redshift.unknown

judged["terraform/incremental-backups-configured/redshift"] := incremental_backups_configured_redshift.judged

deny contains told(finding, "terraform/incremental-backups-configured/google", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_google.deny

unknown contains told(finding, "terraform/incremental-backups-configured/google", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_google.unknown

judged["terraform/incremental-backups-configured/google"] := incremental_backups_configured_google.judged

deny contains told(finding, "terraform/incremental-backups-configured/azure", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_azure.deny

unknown contains told(finding, "terraform/incremental-backups-configured/azure", "incremental-backups-configured", "low") if some finding in incremental_backups_configured_azure.unknown

judged["terraform/incremental-backups-configured/azure"] := incremental_backups_configured_azure.judged

deny contains told(finding, "terraform/database-automatic-failover", "database-automatic-failover", "high") if some finding in database_automatic_failover.deny

unknown contains told(finding, "terraform/database-automatic-failover", "database-automatic-failover", "high") if some finding in database_automatic_failover.unknown

judged["terraform/database-automatic-failover"] := database_automatic_failover.judged

deny contains told(finding, "terraform/load-balancer-failover-tested/aws", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_aws.deny

unknown contains told(finding, "terraform/load-balancer-failover-tested/aws", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_aws.unknown

judged["terraform/load-balancer-failover-tested/aws"] := load_balancer_failover_tested_aws.judged

deny contains told(finding, "terraform/load-balancer-failover-tested/google", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_google.deny

unknown contains told(finding, "terraform/load-balancer-failover-tested/google", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_google.unknown

judged["terraform/load-balancer-failover-tested/google"] := load_balancer_failover_tested_google.judged

deny contains told(finding, "terraform/load-balancer-failover-tested/azure", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_azure.deny

unknown contains told(finding, "terraform/load-balancer-failover-tested/azure", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_azure.unknown

judged["terraform/load-balancer-failover-tested/azure"] := load_balancer_failover_tested_azure.judged

deny contains told(finding, "terraform/load-balancer-failover-tested/gateway", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_gateway.deny

unknown contains told(finding, "terraform/load-balancer-failover-tested/gateway", "load-balancer-failover-tested", "medium") if some finding in load_balancer_failover_tested_gateway.unknown

judged["terraform/load-balancer-failover-tested/gateway"] := load_balancer_failover_tested_gateway.judged

deny contains told(finding, "terraform/cdn-failover-configured", "cdn-failover-configured", "medium") if some finding in cdn_failover_configured.deny

unknown contains told(finding, "terraform/cdn-failover-configured", "cdn-failover-configured", "medium") if some finding in cdn_failover_configured.unknown

judged["terraform/cdn-failover-configured"] := cdn_failover_configured.judged

deny contains told(finding, "terraform/credentials-rotated", "credentials-rotated", "high") if some finding in credentials_rotated.deny

unknown contains told(finding, "terraform/credentials-rotated", "credentials-rotated", "high") if some finding in credentials_rotated.unknown

judged["terraform/credentials-rotated"] := credentials_rotated.judged

deny contains told(finding, "terraform/blue-green-or-rolling", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling.deny

unknown contains told(finding, "terraform/blue-green-or-rolling", "blue-green-or-rolling", "high") if some finding in blue_green_or_rolling.unknown

judged["terraform/blue-green-or-rolling"] := blue_green_or_rolling.judged

silent["terraform/blue-green-or-rolling"] := blue_green_or_rolling.silent

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
