# METADATA
# title: "Every check of a dotenv document"
# scope: package
package gonogo.dotenv

import data.gonogo.dotenv.allowed_hosts_configured
import data.gonogo.dotenv.apm_configured.on as apm_configured_on
import data.gonogo.dotenv.apm_configured.rate as apm_configured_rate
import data.gonogo.dotenv.apm_configured.sdk as apm_configured_sdk
import data.gonogo.dotenv.apm_configured.traces as apm_configured_traces
import data.gonogo.dotenv.cloud_file_storage_configured
import data.gonogo.dotenv.cors_allowed_origins_restricted.allow_all as cors_allowed_origins_restricted_allow_all
import data.gonogo.dotenv.cors_allowed_origins_restricted.origins as cors_allowed_origins_restricted_origins
import data.gonogo.dotenv.database_password_strong.password as database_password_strong_password
import data.gonogo.dotenv.database_password_strong.url as database_password_strong_url
import data.gonogo.dotenv.debug_disabled
import data.gonogo.dotenv.dedicated_db_user.url as dedicated_db_user_url
import data.gonogo.dotenv.dedicated_db_user.user as dedicated_db_user_user
import data.gonogo.dotenv.error_tracking_configured
import data.gonogo.dotenv.https_redirect_enforced.setting as https_redirect_enforced_setting
import data.gonogo.dotenv.log_levels_configured
import data.gonogo.dotenv.no_secrets_in_code.value as no_secrets_in_code_value
import data.gonogo.dotenv.postgresql_in_production.engine as postgresql_in_production_engine
import data.gonogo.dotenv.postgresql_in_production.url as postgresql_in_production_url
import data.gonogo.dotenv.redis_deployed_configured
import data.gonogo.dotenv.secret_key_strong
import data.gonogo.dotenv.session_cookies_secure
import data.gonogo.dotenv.storage_credentials_iam_roles
import data.gonogo.dotenv.timeouts_configured.arguments as timeouts_configured_arguments

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged, "silent": silent}

deny contains told(finding, "dotenv/debug-disabled", "debug-disabled", "blocker") if some finding in debug_disabled.deny

deny contains told(finding, "dotenv/secret-key-strong", "secret-key-strong", "blocker") if {
	some finding in secret_key_strong.deny
}

deny contains told(finding, "dotenv/allowed-hosts-configured", "allowed-hosts-configured", "blocker") if {
	some finding in allowed_hosts_configured.deny
}

deny contains told(
	finding,
	"dotenv/cors-allowed-origins-restricted/origins",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_origins.deny
}

deny contains told(
	finding,
	"dotenv/cors-allowed-origins-restricted/allow-all",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_allow_all.deny
}

deny contains told(finding, "dotenv/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_setting.deny
}

deny contains told(finding, "dotenv/session-cookies-secure", "session-cookies-secure", "blocker") if {
	some finding in session_cookies_secure.deny
}

deny contains told(finding, "dotenv/database-password-strong/password", "database-password-strong", "blocker") if {
	some finding in database_password_strong_password.deny
}

deny contains told(finding, "dotenv/database-password-strong/url", "database-password-strong", "blocker") if {
	some finding in database_password_strong_url.deny
}

deny contains told(finding, "dotenv/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_value.deny
}

deny contains told(finding, "dotenv/postgresql-in-production/url", "postgresql-in-production", "blocker") if {
	some finding in postgresql_in_production_url.deny
}

deny contains told(finding, "dotenv/postgresql-in-production/engine", "postgresql-in-production", "blocker") if {
	some finding in postgresql_in_production_engine.deny
}

deny contains told(finding, "dotenv/dedicated-db-user/user", "dedicated-db-user", "high") if {
	some finding in dedicated_db_user_user.deny
}

deny contains told(finding, "dotenv/dedicated-db-user/url", "dedicated-db-user", "high") if {
	some finding in dedicated_db_user_url.deny
}

deny contains told(finding, "dotenv/cloud-file-storage-configured", "cloud-file-storage-configured", "high") if {
	some finding in cloud_file_storage_configured.deny
}

deny contains told(finding, "dotenv/storage-credentials-iam-roles", "storage-credentials-iam-roles", "blocker") if {
	some finding in storage_credentials_iam_roles.deny
}

deny contains told(finding, "dotenv/timeouts-configured/arguments", "timeouts-configured", "high") if {
	some finding in timeouts_configured_arguments.deny
}

deny contains told(finding, "dotenv/redis-deployed-configured", "redis-deployed-configured", "high") if {
	some finding in redis_deployed_configured.deny
}

deny contains told(finding, "dotenv/log-levels-configured", "log-levels-configured", "medium") if {
	some finding in log_levels_configured.deny
}

deny contains told(finding, "dotenv/error-tracking-configured", "error-tracking-configured", "high") if {
	some finding in error_tracking_configured.deny
}

deny contains told(finding, "dotenv/apm-configured/on", "apm-configured", "medium") if {
	some finding in apm_configured_on.deny
}

deny contains told(finding, "dotenv/apm-configured/sdk", "apm-configured", "medium") if {
	some finding in apm_configured_sdk.deny
}

deny contains told(finding, "dotenv/apm-configured/traces", "apm-configured", "medium") if {
	some finding in apm_configured_traces.deny
}

deny contains told(finding, "dotenv/apm-configured/rate", "apm-configured", "medium") if {
	some finding in apm_configured_rate.deny
}

unknown contains told(finding, "dotenv/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.unknown
}

unknown contains told(finding, "dotenv/secret-key-strong", "secret-key-strong", "blocker") if {
	some finding in secret_key_strong.unknown
}

unknown contains told(finding, "dotenv/allowed-hosts-configured", "allowed-hosts-configured", "blocker") if {
	some finding in allowed_hosts_configured.unknown
}

unknown contains told(
	finding,
	"dotenv/cors-allowed-origins-restricted/origins",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_origins.unknown
}

unknown contains told(
	finding,
	"dotenv/cors-allowed-origins-restricted/allow-all",
	"cors-allowed-origins-restricted",
	"high",
) if {
	some finding in cors_allowed_origins_restricted_allow_all.unknown
}

unknown contains told(finding, "dotenv/https-redirect-enforced/setting", "https-redirect-enforced", "blocker") if {
	some finding in https_redirect_enforced_setting.unknown
}

unknown contains told(finding, "dotenv/session-cookies-secure", "session-cookies-secure", "blocker") if {
	some finding in session_cookies_secure.unknown
}

unknown contains told(finding, "dotenv/database-password-strong/password", "database-password-strong", "blocker") if {
	some finding in database_password_strong_password.unknown
}

unknown contains told(finding, "dotenv/database-password-strong/url", "database-password-strong", "blocker") if {
	some finding in database_password_strong_url.unknown
}

unknown contains told(finding, "dotenv/no-secrets-in-code/value", "no-secrets-in-code", "blocker") if {
	some finding in no_secrets_in_code_value.unknown
}

unknown contains told(finding, "dotenv/postgresql-in-production/url", "postgresql-in-production", "blocker") if {
	some finding in postgresql_in_production_url.unknown
}

unknown contains told(finding, "dotenv/postgresql-in-production/engine", "postgresql-in-production", "blocker") if {
	some finding in postgresql_in_production_engine.unknown
}

unknown contains told(finding, "dotenv/dedicated-db-user/user", "dedicated-db-user", "high") if {
	some finding in dedicated_db_user_user.unknown
}

unknown contains told(finding, "dotenv/dedicated-db-user/url", "dedicated-db-user", "high") if {
	some finding in dedicated_db_user_url.unknown
}

unknown contains told(finding, "dotenv/cloud-file-storage-configured", "cloud-file-storage-configured", "high") if {
	some finding in cloud_file_storage_configured.unknown
}

unknown contains told(finding, "dotenv/timeouts-configured/arguments", "timeouts-configured", "high") if {
	some finding in timeouts_configured_arguments.unknown
}

unknown contains told(finding, "dotenv/redis-deployed-configured", "redis-deployed-configured", "high") if {
	some finding in redis_deployed_configured.unknown
}

unknown contains told(finding, "dotenv/log-levels-configured", "log-levels-configured", "medium") if {
	some finding in log_levels_configured.unknown
}

unknown contains told(finding, "dotenv/error-tracking-configured", "error-tracking-configured", "high") if {
	some finding in error_tracking_configured.unknown
}

unknown contains told(finding, "dotenv/apm-configured/on", "apm-configured", "medium") if {
	some finding in apm_configured_on.unknown
}

unknown contains told(finding, "dotenv/apm-configured/sdk", "apm-configured", "medium") if {
	some finding in apm_configured_sdk.unknown
}

unknown contains told(finding, "dotenv/apm-configured/traces", "apm-configured", "medium") if {
	some finding in apm_configured_traces.unknown
}

unknown contains told(finding, "dotenv/apm-configured/rate", "apm-configured", "medium") if {
	some finding in apm_configured_rate.unknown
}

judged["dotenv/debug-disabled"] := debug_disabled.judged

judged["dotenv/secret-key-strong"] := secret_key_strong.judged

judged["dotenv/allowed-hosts-configured"] := allowed_hosts_configured.judged

judged["dotenv/cors-allowed-origins-restricted/origins"] := cors_allowed_origins_restricted_origins.judged

judged["dotenv/cors-allowed-origins-restricted/allow-all"] := cors_allowed_origins_restricted_allow_all.judged

judged["dotenv/https-redirect-enforced/setting"] := https_redirect_enforced_setting.judged

judged["dotenv/session-cookies-secure"] := session_cookies_secure.judged

judged["dotenv/database-password-strong/password"] := database_password_strong_password.judged

judged["dotenv/database-password-strong/url"] := database_password_strong_url.judged

judged["dotenv/no-secrets-in-code/value"] := no_secrets_in_code_value.judged

judged["dotenv/postgresql-in-production/url"] := postgresql_in_production_url.judged

judged["dotenv/postgresql-in-production/engine"] := postgresql_in_production_engine.judged

judged["dotenv/dedicated-db-user/user"] := dedicated_db_user_user.judged

judged["dotenv/dedicated-db-user/url"] := dedicated_db_user_url.judged

judged["dotenv/cloud-file-storage-configured"] := cloud_file_storage_configured.judged

judged["dotenv/storage-credentials-iam-roles"] := storage_credentials_iam_roles.judged

judged["dotenv/timeouts-configured/arguments"] := timeouts_configured_arguments.judged

judged["dotenv/redis-deployed-configured"] := redis_deployed_configured.judged

judged["dotenv/log-levels-configured"] := log_levels_configured.judged

judged["dotenv/error-tracking-configured"] := error_tracking_configured.judged

judged["dotenv/apm-configured/on"] := apm_configured_on.judged

judged["dotenv/apm-configured/sdk"] := apm_configured_sdk.judged

judged["dotenv/apm-configured/traces"] := apm_configured_traces.judged

judged["dotenv/apm-configured/rate"] := apm_configured_rate.judged

silent["dotenv/storage-credentials-iam-roles"] := storage_credentials_iam_roles.silent

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
