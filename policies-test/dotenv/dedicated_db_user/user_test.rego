# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.dedicated_db_user.user_test

import data.gonogo.dotenv.dedicated_db_user.user as dedicated_db_user_user

test_pass if {
	count(dedicated_db_user_user.judged) > 0 with input as pass
	count(dedicated_db_user_user.deny) == 0 with input as pass
	count(dedicated_db_user_user.unknown) == 0 with input as pass
}

pass := {"DB_USER": "shop_app"}

test_fail if {
	count(dedicated_db_user_user.deny) > 0 with input as fail
}

fail := {"DB_USER": "postgres"}

test_fail_to_be_filled_in if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_to_be_filled_in
}

fail_to_be_filled_in := {"POSTGRES_USER": "!!!SET POSTGRES_USER!!!"}
