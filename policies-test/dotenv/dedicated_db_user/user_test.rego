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

test_fail_empty if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_empty
}

fail_empty := {"DB_USER": ""}

test_fail_root if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_root
}

fail_root := {"DATABASE_USER": "root"}

test_fail_of_libpq if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_of_libpq
}

fail_of_libpq := {"PGUSER": "admin"}

test_fail_of_rds if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_of_rds
}

fail_of_rds := {"DJANGO_DB_USER": "rdsadmin"}

test_fail_of_cloud_sql if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_of_cloud_sql
}

fail_of_cloud_sql := {"DJANGO_DATABASE_USER": "cloudsqlsuperuser"}

test_fail_of_azure if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_of_azure
}

fail_of_azure := {"DB_USER": "azure_pg_admin"}

test_fail_of_sql_server if {
	count(dedicated_db_user_user.deny) > 0 with input as fail_of_sql_server
}

fail_of_sql_server := {"DB_USER": "sa"}
