# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.storage_credentials_iam_roles_test

import data.gonogo.dotenv.storage_credentials_iam_roles

test_pass_emptied if {
	count(storage_credentials_iam_roles.judged) > 0 with input as pass_emptied
	count(storage_credentials_iam_roles.deny) == 0 with input as pass_emptied
}

pass_emptied := {"AWS_SECRET_ACCESS_KEY": ""}

test_fail if {
	count(storage_credentials_iam_roles.deny) > 0 with input as fail
}

fail := {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE"}

test_fail_of_google if {
	count(storage_credentials_iam_roles.deny) > 0 with input as fail_of_google
}

fail_of_google := {"GS_CREDENTIALS": "/etc/keys/shop.json"}

test_fail_of_azure if {
	count(storage_credentials_iam_roles.deny) > 0 with input as fail_of_azure
}

fail_of_azure := {"AZURE_ACCOUNT_KEY": "c2hvcC1rZXktb2YtdGhlLWFjY291bnQ="}
