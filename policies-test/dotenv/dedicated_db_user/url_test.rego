# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.dedicated_db_user.url_test

import data.gonogo.dotenv.dedicated_db_user.url as dedicated_db_user_url

test_pass if {
	count(dedicated_db_user_url.judged) > 0 with input as pass
	count(dedicated_db_user_url.deny) == 0 with input as pass
	count(dedicated_db_user_url.unknown) == 0 with input as pass
}

pass := {"DATABASE_URL": "postgres://shop_app@db.internal/shop"}

test_fail if {
	count(dedicated_db_user_url.deny) > 0 with input as fail
}

fail := {"DATABASE_URL": "postgres://postgres@db.internal/shop"}
