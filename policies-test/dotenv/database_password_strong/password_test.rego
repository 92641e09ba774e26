# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.database_password_strong.password_test

import data.gonogo.dotenv.database_password_strong.password as database_password_strong_password

test_pass if {
	count(database_password_strong_password.judged) > 0 with input as pass
	count(database_password_strong_password.deny) == 0 with input as pass
	count(database_password_strong_password.unknown) == 0 with input as pass
}

pass := {"DB_PASSWORD": "w8Rk2mQz7Lp4Tn6x"}

test_fail_one_short if {
	count(database_password_strong_password.deny) > 0 with input as fail_one_short
}

fail_one_short := {"DB_PASSWORD": "w8Rk2mQz7Lp4Tn6"}

test_unknown if {
	count(database_password_strong_password.deny) == 0 with input as unknown
	count(database_password_strong_password.unknown) > 0 with input as unknown
}

unknown := {"DB_PASSWORD": "${DB_PASSWORD}"}

test_fail_one_short_in_full if {
	count(database_password_strong_password.deny) > 0 with input as fail_one_short_in_full
}

fail_one_short_in_full := {"DATABASE_PASSWORD": "w8Rk2mQz7Lp4Tn6"}

test_fail_one_short_for_the_image if {
	count(database_password_strong_password.deny) > 0 with input as fail_one_short_for_the_image
}

fail_one_short_for_the_image := {"POSTGRES_PASSWORD": "w8Rk2mQz7Lp4Tn6"}

test_fail_one_short_for_libpq if {
	count(database_password_strong_password.deny) > 0 with input as fail_one_short_for_libpq
}

fail_one_short_for_libpq := {"PGPASSWORD": "w8Rk2mQz7Lp4Tn6"}

test_unknown_a_default_is_not_judged if {
	count(database_password_strong_password.deny) == 0 with input as unknown_a_default_is_not_judged
	count(database_password_strong_password.unknown) > 0 with input as unknown_a_default_is_not_judged
}

unknown_a_default_is_not_judged := {"DB_PASSWORD": "${PW:-changeme}"}

test_unknown_nor_is_another if {
	count(database_password_strong_password.deny) == 0 with input as unknown_nor_is_another
	count(database_password_strong_password.unknown) > 0 with input as unknown_nor_is_another
}

unknown_nor_is_another := {"POSTGRES_PASSWORD": "${PW:-postgres}"}

test_fail_common if {
	count(database_password_strong_password.deny) > 0 with input as fail_common
}

fail_common := {"DB_PASSWORD": "Password12345678"}

test_fail_the_name_of_the_image if {
	count(database_password_strong_password.deny) > 0 with input as fail_the_name_of_the_image
}

fail_the_name_of_the_image := {"POSTGRES_PASSWORD": "postgres"}

test_fail_one_short_for_mysql if {
	count(database_password_strong_password.deny) > 0 with input as fail_one_short_for_mysql
}

fail_one_short_for_mysql := {"SHOP_MYSQL_PASSWORD": "w8Rk2mQz7Lp4Tn6"}

test_fail_one_short_cut_short if {
	count(database_password_strong_password.deny) > 0 with input as fail_one_short_cut_short
}

fail_one_short_cut_short := {"SHOP_DB_PASS": "w8Rk2mQz7Lp4Tn6"}
