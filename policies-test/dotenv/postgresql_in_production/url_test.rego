# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.postgresql_in_production.url_test

import data.gonogo.dotenv.postgresql_in_production.url as postgresql_in_production_url

test_not_applicable_an_empty_one if {
	count(postgresql_in_production_url.judged) == 0 with input as not_applicable_an_empty_one
	count(postgresql_in_production_url.deny) == 0 with input as not_applicable_an_empty_one
	count(postgresql_in_production_url.unknown) == 0 with input as not_applicable_an_empty_one
}

not_applicable_an_empty_one := {"DATABASE_URL": ""}

test_fail_by_its_beginning_alone if {
	count(postgresql_in_production_url.deny) > 0 with input as fail_by_its_beginning_alone
}

fail_by_its_beginning_alone := {"DATABASE_URL": "postgres.example://shop@db.internal:5432/shop"}

test_pass if {
	count(postgresql_in_production_url.judged) > 0 with input as pass
	count(postgresql_in_production_url.deny) == 0 with input as pass
	count(postgresql_in_production_url.unknown) == 0 with input as pass
}

pass := {"DATABASE_URL": "postgres://shop@db.internal:5432/shop"}

test_fail if {
	count(postgresql_in_production_url.deny) > 0 with input as fail
}

fail := {"DATABASE_URL": "sqlite:///db.sqlite3"}

test_pass_tables_of_places if {
	count(postgresql_in_production_url.judged) > 0 with input as pass_tables_of_places
	count(postgresql_in_production_url.deny) == 0 with input as pass_tables_of_places
	count(postgresql_in_production_url.unknown) == 0 with input as pass_tables_of_places
}

pass_tables_of_places := {"DATABASE_URL": "postgis://shop@db.internal/shop"}

test_unknown if {
	count(postgresql_in_production_url.deny) == 0 with input as unknown
	count(postgresql_in_production_url.unknown) > 0 with input as unknown
}

unknown := {"DATABASE_URL": "${DATABASE_URL}"}
