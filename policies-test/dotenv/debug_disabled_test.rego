# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.debug_disabled_test

import data.gonogo.dotenv.debug_disabled

test_pass if {
	count(debug_disabled.judged) > 0 with input as pass
	count(debug_disabled.deny) == 0 with input as pass
	count(debug_disabled.unknown) == 0 with input as pass
}

pass := {"DEBUG": "False"}

test_pass_numeric if {
	count(debug_disabled.judged) > 0 with input as pass_numeric
	count(debug_disabled.deny) == 0 with input as pass_numeric
	count(debug_disabled.unknown) == 0 with input as pass_numeric
}

pass_numeric := {"DJANGO_DEBUG": "0"}

test_fail if {
	count(debug_disabled.deny) > 0 with input as fail
}

fail := {"DEBUG": "True"}

test_fail_empty if {
	count(debug_disabled.deny) > 0 with input as fail_empty
}

fail_empty := {"DEBUG": ""}

test_pass_in_other_spellings if {
	count(debug_disabled.judged) > 0 with input as pass_in_other_spellings
	count(debug_disabled.deny) == 0 with input as pass_in_other_spellings
	count(debug_disabled.unknown) == 0 with input as pass_in_other_spellings
}

pass_in_other_spellings := {"DEBUG": "false", "DJANGO_DEBUG": "FALSE"}

test_pass_in_words if {
	count(debug_disabled.judged) > 0 with input as pass_in_words
	count(debug_disabled.deny) == 0 with input as pass_in_words
	count(debug_disabled.unknown) == 0 with input as pass_in_words
}

pass_in_words := {"DEBUG": "no", "DJANGO_DEBUG": "off"}
