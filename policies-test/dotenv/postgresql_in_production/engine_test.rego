# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.postgresql_in_production.engine_test

import data.gonogo.dotenv.postgresql_in_production.engine as postgresql_in_production_engine

test_pass if {
	count(postgresql_in_production_engine.judged) > 0 with input as pass
	count(postgresql_in_production_engine.deny) == 0 with input as pass
	count(postgresql_in_production_engine.unknown) == 0 with input as pass
}

pass := {"DB_ENGINE": "django.db.backends.postgresql"}

test_pass_a_schema_for_each_tenant if {
	count(postgresql_in_production_engine.judged) > 0 with input as pass_a_schema_for_each_tenant
	count(postgresql_in_production_engine.deny) == 0 with input as pass_a_schema_for_each_tenant
	count(postgresql_in_production_engine.unknown) == 0 with input as pass_a_schema_for_each_tenant
}

pass_a_schema_for_each_tenant := {"DB_ENGINE": "django_tenants.postgresql_backend"}

test_fail_under_another_name if {
	count(postgresql_in_production_engine.deny) > 0 with input as fail_under_another_name
}

fail_under_another_name := {"DJANGO_DB_ENGINE": "django.db.backends.sqlite3"}

test_fail if {
	count(postgresql_in_production_engine.deny) > 0 with input as fail
}

fail := {"DB_ENGINE": "django.db.backends.sqlite3"}

test_fail_of_the_docker_tutorials if {
	count(postgresql_in_production_engine.deny) > 0 with input as fail_of_the_docker_tutorials
}

fail_of_the_docker_tutorials := {"SQL_ENGINE": "django.db.backends.sqlite3"}

test_fail_in_full if {
	count(postgresql_in_production_engine.deny) > 0 with input as fail_in_full
}

fail_in_full := {"DATABASE_ENGINE": "django.db.backends.mysql"}

test_fail_in_full_under_a_prefix if {
	count(postgresql_in_production_engine.deny) > 0 with input as fail_in_full_under_a_prefix
}

fail_in_full_under_a_prefix := {"DJANGO_DATABASE_ENGINE": "django.db.backends.sqlite3"}
