# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.https_redirect_enforced.setting_test

import data.gonogo.dotenv.https_redirect_enforced.setting as https_redirect_enforced_setting

test_pass if {
	count(https_redirect_enforced_setting.judged) > 0 with input as pass
	count(https_redirect_enforced_setting.deny) == 0 with input as pass
	count(https_redirect_enforced_setting.unknown) == 0 with input as pass
}

pass := {"SECURE_SSL_REDIRECT": "True"}

test_fail_under_the_name_of_the_template if {
	count(https_redirect_enforced_setting.deny) > 0 with input as fail_under_the_name_of_the_template
}

fail_under_the_name_of_the_template := {"DJANGO_SECURE_SSL_REDIRECT": "False"}

test_fail if {
	count(https_redirect_enforced_setting.deny) > 0 with input as fail
}

fail := {"SECURE_SSL_REDIRECT": "False"}

test_pass_in_other_spellings if {
	count(https_redirect_enforced_setting.judged) > 0 with input as pass_in_other_spellings
	count(https_redirect_enforced_setting.deny) == 0 with input as pass_in_other_spellings
	count(https_redirect_enforced_setting.unknown) == 0 with input as pass_in_other_spellings
}

pass_in_other_spellings := {"DJANGO_SECURE_SSL_REDIRECT": "TRUE", "SECURE_SSL_REDIRECT": "true"}

test_pass_in_words if {
	count(https_redirect_enforced_setting.judged) > 0 with input as pass_in_words
	count(https_redirect_enforced_setting.deny) == 0 with input as pass_in_words
	count(https_redirect_enforced_setting.unknown) == 0 with input as pass_in_words
}

pass_in_words := {"DJANGO_SECURE_SSL_REDIRECT": "on", "SECURE_SSL_REDIRECT": "yes"}

test_pass_numeric if {
	count(https_redirect_enforced_setting.judged) > 0 with input as pass_numeric
	count(https_redirect_enforced_setting.deny) == 0 with input as pass_numeric
	count(https_redirect_enforced_setting.unknown) == 0 with input as pass_numeric
}

pass_numeric := {"SECURE_SSL_REDIRECT": "1"}
