# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.storage_credentials_iam_roles_test

import data.gonogo.kubernetes.storage_credentials_iam_roles

test_pass if {
	count(storage_credentials_iam_roles.judged) > 0 with input as pass
	count(storage_credentials_iam_roles.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"kind": "ServiceAccount",
	"metadata": {"annotations": {"eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/web"}, "name": "web"},
}

test_not_applicable_no_word_of_keys_or_roles if {
	count(storage_credentials_iam_roles.judged) == 0 with input as not_applicable_no_word_of_keys_or_roles
	count(storage_credentials_iam_roles.deny) == 0 with input as not_applicable_no_word_of_keys_or_roles
}

not_applicable_no_word_of_keys_or_roles := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"env": [{"name": "AWS_REGION", "value": "eu-west-3"}], "image": "shop:1.0", "name": "web"}],
		"serviceAccountName": "web",
	}}},
}

test_fail_even_from_a_secret if {
	count(storage_credentials_iam_roles.deny) > 0 with input as fail_even_from_a_secret
}

fail_even_from_a_secret := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "AWS_SECRET_ACCESS_KEY", "valueFrom": {"secretKeyRef": {"key": "secret", "name": "aws"}}}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}
