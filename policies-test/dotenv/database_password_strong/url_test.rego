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

test_fail_an_empty_one if {
	count(database_password_strong_url.deny) > 0 with input as fail_an_empty_one
}

fail_an_empty_one := {"DATABASE_URL": "postgres://shop:@db.internal:5432/shop"}

test_fail_one_short_once_decoded if {
	count(database_password_strong_url.deny) > 0 with input as fail_one_short_once_decoded
}

fail_one_short_once_decoded := {"DATABASE_URL": "postgres://shop:w8Rk2mQz7Lp4T%40%2F@db.internal:5432/shop"}

test_fail_long_and_never_changed if {
	count(database_password_strong_url.deny) > 0 with input as fail_long_and_never_changed
}

fail_long_and_never_changed := {"DATABASE_URL": "postgres://shop:change-me-please-now@db.internal:5432/shop"}

test_not_applicable_an_empty_one_is_none if {
	count(database_password_strong_url.judged) == 0 with input as not_applicable_an_empty_one_is_none
	count(database_password_strong_url.deny) == 0 with input as not_applicable_an_empty_one_is_none
	count(database_password_strong_url.unknown) == 0 with input as not_applicable_an_empty_one_is_none
}

not_applicable_an_empty_one_is_none := {"DATABASE_URL": ""}

test_unknown_put_in_elsewhere if {
	count(database_password_strong_url.deny) == 0 with input as unknown_put_in_elsewhere
	count(database_password_strong_url.unknown) > 0 with input as unknown_put_in_elsewhere
}

unknown_put_in_elsewhere := {"DATABASE_URL": "postgres://shop:${DB_PASSWORD}@db.internal:5432/shop"}

test_unknown_it_may_stand_behind_the_question_mark if {
	count(database_password_strong_url.deny) == 0 with input as unknown_it_may_stand_behind_the_question_mark
	count(database_password_strong_url.unknown) > 0 with input as unknown_it_may_stand_behind_the_question_mark
}

unknown_it_may_stand_behind_the_question_mark := {"DATABASE_URL": "postgres://db.internal:5432/shop?user=shop&password=w8Rk2mQz7Lp4Tn6x"}
