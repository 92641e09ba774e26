# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.cloud_file_storage_configured_test

import data.gonogo.dotenv.cloud_file_storage_configured

test_pass if {
	count(cloud_file_storage_configured.judged) > 0 with input as pass
	count(cloud_file_storage_configured.deny) == 0 with input as pass
	count(cloud_file_storage_configured.unknown) == 0 with input as pass
}

pass := {"AWS_STORAGE_BUCKET_NAME": "shop-media"}

test_fail if {
	count(cloud_file_storage_configured.deny) > 0 with input as fail
}

fail := {"AWS_STORAGE_BUCKET_NAME": ""}

test_fail_to_be_filled_in if {
	count(cloud_file_storage_configured.deny) > 0 with input as fail_to_be_filled_in
}

fail_to_be_filled_in := {"DJANGO_AWS_STORAGE_BUCKET_NAME": "<bucket>"}

test_fail_emptied_for_google if {
	count(cloud_file_storage_configured.deny) > 0 with input as fail_emptied_for_google
}

fail_emptied_for_google := {"GS_BUCKET_NAME": ""}

test_fail_emptied_for_azure if {
	count(cloud_file_storage_configured.deny) > 0 with input as fail_emptied_for_azure
}

fail_emptied_for_azure := {"AZURE_CONTAINER": ""}

test_fail_to_be_filled_in_for_google if {
	count(cloud_file_storage_configured.deny) > 0 with input as fail_to_be_filled_in_for_google
}

fail_to_be_filled_in_for_google := {"DJANGO_GCP_STORAGE_BUCKET_NAME": "<bucket>"}

test_fail_to_be_filled_in_for_azure if {
	count(cloud_file_storage_configured.deny) > 0 with input as fail_to_be_filled_in_for_azure
}

fail_to_be_filled_in_for_azure := {"DJANGO_AZURE_CONTAINER_NAME": "<container>"}
