# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.session_cookies_secure_test

import data.gonogo.dotenv.session_cookies_secure

test_pass if {
	count(session_cookies_secure.judged) > 0 with input as pass
	count(session_cookies_secure.deny) == 0 with input as pass
	count(session_cookies_secure.unknown) == 0 with input as pass
}

pass := {"CSRF_COOKIE_SECURE": "1", "SESSION_COOKIE_SECURE": "True"}

test_fail if {
	count(session_cookies_secure.deny) > 0 with input as fail
}

fail := {"CSRF_COOKIE_SECURE": "False", "SESSION_COOKIE_SECURE": "True"}

test_fail_under_the_name_of_the_template if {
	count(session_cookies_secure.deny) > 0 with input as fail_under_the_name_of_the_template
}

fail_under_the_name_of_the_template := {"DJANGO_SESSION_COOKIE_SECURE": "False"}

test_fail_the_session_alone if {
	count(session_cookies_secure.deny) > 0 with input as fail_the_session_alone
}

fail_the_session_alone := {"CSRF_COOKIE_SECURE": "True", "SESSION_COOKIE_SECURE": "False"}

test_fail_csrf_under_the_name_of_the_template if {
	count(session_cookies_secure.deny) > 0 with input as fail_csrf_under_the_name_of_the_template
}

fail_csrf_under_the_name_of_the_template := {
	"DJANGO_CSRF_COOKIE_SECURE": "False",
	"DJANGO_SESSION_COOKIE_SECURE": "True",
}

test_pass_in_other_spellings if {
	count(session_cookies_secure.judged) > 0 with input as pass_in_other_spellings
	count(session_cookies_secure.deny) == 0 with input as pass_in_other_spellings
	count(session_cookies_secure.unknown) == 0 with input as pass_in_other_spellings
}

pass_in_other_spellings := {
	"CSRF_COOKIE_SECURE": "TRUE",
	"DJANGO_CSRF_COOKIE_SECURE": "on",
	"DJANGO_SESSION_COOKIE_SECURE": "yes",
	"SESSION_COOKIE_SECURE": "true",
}
