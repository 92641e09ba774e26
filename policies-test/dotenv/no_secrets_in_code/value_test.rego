# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.no_secrets_in_code.value_test

import data.gonogo.dotenv.no_secrets_in_code.value as no_secrets_in_code_value

test_pass if {
	count(no_secrets_in_code_value.judged) > 0 with input as pass
	count(no_secrets_in_code_value.deny) == 0 with input as pass
	count(no_secrets_in_code_value.unknown) == 0 with input as pass
}

pass := {"STRIPE_SECRET_KEY": "w8Rk2mQz7Lp4Tn6x"}

test_fail if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail
}

fail := {"STRIPE_SECRET_KEY": "changeme"}

test_fail_of_the_cloud if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_cloud
}

fail_of_the_cloud := {"AWS_SECRET_ACCESS_KEY": "your-secret-access-key"}

test_fail_of_an_identity_provider if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_an_identity_provider
}

fail_of_an_identity_provider := {"OIDC_CLIENT_SECRET": "changeme"}

test_fail_that_signs_tokens if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_that_signs_tokens
}

fail_that_signs_tokens := {"JWT_SECRET": "secret"}

test_fail_of_a_hook if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_a_hook
}

fail_of_a_hook := {"STRIPE_WEBHOOK_SECRET": "<secret>"}

test_fail_of_a_telephone if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_a_telephone
}

fail_of_a_telephone := {"TWILIO_AUTH_TOKEN": "changeme"}

test_fail_of_an_api if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_an_api
}

fail_of_an_api := {"CLOUDFLARE_API_TOKEN": "changeme"}

test_fail_of_the_database if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_database
}

fail_of_the_database := {"DB_PASSWORD": "postgres"}

test_fail_of_mysql if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_mysql
}

fail_of_mysql := {"MYSQL_PASSWORD": "password"}

test_fail_of_the_image if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_image
}

fail_of_the_image := {"POSTGRES_PASSWORD": "postgres"}

test_fail_of_the_database_in_full if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_database_in_full
}

fail_of_the_database_in_full := {"DATABASE_PASSWORD": "changeme"}

test_fail_of_spring if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_spring
}

fail_of_spring := {"SPRING_DATASOURCE_PASSWORD": "password"}

test_fail_of_the_cache if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_cache
}

fail_of_the_cache := {"REDIS_PASSWORD": "changeme"}

test_fail_of_the_mail_of_django if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_mail_of_django
}

fail_of_the_mail_of_django := {"EMAIL_HOST_PASSWORD": "changeme"}

test_fail_of_the_mail if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_mail
}

fail_of_the_mail := {"SMTP_PASSWORD": "changeme"}

test_fail_of_the_first_user if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_the_first_user
}

fail_of_the_first_user := {"GRAFANA_ADMIN_PASSWORD": "admin"}

test_unknown_put_in_elsewhere if {
	count(no_secrets_in_code_value.deny) == 0 with input as unknown_put_in_elsewhere
	count(no_secrets_in_code_value.unknown) > 0 with input as unknown_put_in_elsewhere
}

unknown_put_in_elsewhere := {"JWT_SECRET": "${JWT_SECRET}"}

test_not_applicable_not_used if {
	count(no_secrets_in_code_value.judged) == 0 with input as not_applicable_not_used
	count(no_secrets_in_code_value.deny) == 0 with input as not_applicable_not_used
	count(no_secrets_in_code_value.unknown) == 0 with input as not_applicable_not_used
}

not_applicable_not_used := {"SMTP_PASSWORD": ""}
