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

test_fail_root if {
	count(dedicated_db_user_url.deny) > 0 with input as fail_root
}

fail_root := {"DATABASE_URL": "mysql://root:w8Rk2mQz7Lp4Tn6x@db.internal/shop"}

test_fail_admin if {
	count(dedicated_db_user_url.deny) > 0 with input as fail_admin
}

fail_admin := {"DATABASE_URL": "postgres://admin:w8Rk2mQz7Lp4Tn6x@db.internal/shop"}

test_fail_of_rds if {
	count(dedicated_db_user_url.deny) > 0 with input as fail_of_rds
}

fail_of_rds := {"DATABASE_URL": "postgres://rdsadmin:w8Rk2mQz7Lp4Tn6x@db.internal/shop"}

test_fail_of_cloud_sql if {
	count(dedicated_db_user_url.deny) > 0 with input as fail_of_cloud_sql
}

fail_of_cloud_sql := {"DATABASE_URL": "postgres://cloudsqlsuperuser@db.internal/shop"}

test_fail_of_azure if {
	count(dedicated_db_user_url.deny) > 0 with input as fail_of_azure
}

fail_of_azure := {"DATABASE_URL": "postgres://azure_pg_admin:w8Rk2mQz7Lp4Tn6x@db.internal/shop"}

test_fail_of_sql_server if {
	count(dedicated_db_user_url.deny) > 0 with input as fail_of_sql_server
}

fail_of_sql_server := {"DATABASE_URL": "mssql://sa:w8Rk2mQz7Lp4Tn6x@db.internal/shop"}

test_not_applicable_nobody_is_named if {
	count(dedicated_db_user_url.judged) == 0 with input as not_applicable_nobody_is_named
	count(dedicated_db_user_url.deny) == 0 with input as not_applicable_nobody_is_named
	count(dedicated_db_user_url.unknown) == 0 with input as not_applicable_nobody_is_named
}

not_applicable_nobody_is_named := {"DATABASE_URL": "sqlite:///var/lib/shop.sqlite3"}
