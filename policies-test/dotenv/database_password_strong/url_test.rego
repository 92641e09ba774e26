# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.database_password_strong.url_test

import data.gonogo.dotenv.database_password_strong.url as database_password_strong_url

test_pass if {
	count(database_password_strong_url.judged) > 0 with input as pass
	count(database_password_strong_url.deny) == 0 with input as pass
	count(database_password_strong_url.unknown) == 0 with input as pass
}

pass := {"DATABASE_URL": "postgres://shop:w8Rk2mQz7Lp4Tn6x@db.internal:5432/shop"}

test_pass_without_a_password if {
	count(database_password_strong_url.judged) > 0 with input as pass_without_a_password
	count(database_password_strong_url.deny) == 0 with input as pass_without_a_password
	count(database_password_strong_url.unknown) == 0 with input as pass_without_a_password
}

pass_without_a_password := {"DATABASE_URL": "postgres://shop@db.internal:5432/shop"}

test_fail_one_short if {
	count(database_password_strong_url.deny) > 0 with input as fail_one_short
}

fail_one_short := {"DATABASE_URL": "postgres://shop:w8Rk2mQz7Lp4Tn6@db.internal:5432/shop"}
