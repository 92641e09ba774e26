# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.secret_key_strong_test

import data.gonogo.dotenv.secret_key_strong

test_pass if {
	count(secret_key_strong.judged) > 0 with input as pass
	count(secret_key_strong.deny) == 0 with input as pass
	count(secret_key_strong.unknown) == 0 with input as pass
}

pass := {"SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"}

test_fail_one_short if {
	count(secret_key_strong.deny) > 0 with input as fail_one_short
}

fail_one_short := {"SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r"}

test_unknown if {
	count(secret_key_strong.deny) == 0 with input as unknown
	count(secret_key_strong.unknown) > 0 with input as unknown
}

unknown := {"SECRET_KEY": "${SECRET_KEY}"}

test_fail_one_short_under_the_name_of_the_template if {
	count(secret_key_strong.deny) > 0 with input as fail_one_short_under_the_name_of_the_template
}

fail_one_short_under_the_name_of_the_template := {"DJANGO_SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r"}

test_fail_startproject if {
	count(secret_key_strong.deny) > 0 with input as fail_startproject
}

fail_startproject := {"SECRET_KEY": "django-insecure-k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0"}

test_fail_to_be_filled_in if {
	count(secret_key_strong.deny) > 0 with input as fail_to_be_filled_in
}

fail_to_be_filled_in := {"DJANGO_SECRET_KEY": "!!!SET A LONG RANDOM KEY HERE, OF FIFTY CHARACTERS OR MORE!!!"}

test_unknown_a_default_is_not_judged if {
	count(secret_key_strong.deny) == 0 with input as unknown_a_default_is_not_judged
	count(secret_key_strong.unknown) > 0 with input as unknown_a_default_is_not_judged
}

unknown_a_default_is_not_judged := {"SECRET_KEY": "${KEY:-changeme}"}

test_unknown_of_a_template if {
	count(secret_key_strong.deny) == 0 with input as unknown_of_a_template
	count(secret_key_strong.unknown) > 0 with input as unknown_of_a_template
}

unknown_of_a_template := {"DJANGO_SECRET_KEY": "{{ lookup('env', 'KEY') }}"}

test_fail_one_short_for_flask if {
	count(secret_key_strong.deny) > 0 with input as fail_one_short_for_flask
}

fail_one_short_for_flask := {"FLASK_SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r"}

test_fail_one_short_for_rails if {
	count(secret_key_strong.deny) > 0 with input as fail_one_short_for_rails
}

fail_one_short_for_rails := {"SECRET_KEY_BASE": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r"}

test_fail_one_short_for_laravel if {
	count(secret_key_strong.deny) > 0 with input as fail_one_short_for_laravel
}

fail_one_short_for_laravel := {"APP_KEY": "base64:k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0"}
