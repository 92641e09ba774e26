# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.postgresql_in_production.engine_test

import data.gonogo.dotenv.postgresql_in_production.engine as postgresql_in_production_engine

test_pass if {
	count(postgresql_in_production_engine.judged) > 0 with input as pass
	count(postgresql_in_production_engine.deny) == 0 with input as pass
	count(postgresql_in_production_engine.unknown) == 0 with input as pass
}

pass := {"DB_ENGINE": "django.db.backends.postgresql"}

test_fail if {
	count(postgresql_in_production_engine.deny) > 0 with input as fail
}

fail := {"DB_ENGINE": "django.db.backends.sqlite3"}
