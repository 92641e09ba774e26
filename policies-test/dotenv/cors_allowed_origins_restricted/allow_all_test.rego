# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.cors_allowed_origins_restricted.allow_all_test

import data.gonogo.dotenv.cors_allowed_origins_restricted.allow_all as cors_allowed_origins_restricted_allow_all

test_pass if {
	count(cors_allowed_origins_restricted_allow_all.judged) > 0 with input as pass
	count(cors_allowed_origins_restricted_allow_all.deny) == 0 with input as pass
	count(cors_allowed_origins_restricted_allow_all.unknown) == 0 with input as pass
}

pass := {"CORS_ALLOW_ALL_ORIGINS": "False"}

test_fail if {
	count(cors_allowed_origins_restricted_allow_all.deny) > 0 with input as fail
}

fail := {"CORS_ALLOW_ALL_ORIGINS": "True"}

test_fail_under_its_old_name if {
	count(cors_allowed_origins_restricted_allow_all.deny) > 0 with input as fail_under_its_old_name
}

fail_under_its_old_name := {"CORS_ORIGIN_ALLOW_ALL": "True"}

test_pass_in_other_spellings if {
	count(cors_allowed_origins_restricted_allow_all.judged) > 0 with input as pass_in_other_spellings
	count(cors_allowed_origins_restricted_allow_all.deny) == 0 with input as pass_in_other_spellings
	count(cors_allowed_origins_restricted_allow_all.unknown) == 0 with input as pass_in_other_spellings
}

pass_in_other_spellings := {"CORS_ALLOW_ALL_ORIGINS": "false", "CORS_ORIGIN_ALLOW_ALL": "FALSE"}

test_pass_in_words if {
	count(cors_allowed_origins_restricted_allow_all.judged) > 0 with input as pass_in_words
	count(cors_allowed_origins_restricted_allow_all.deny) == 0 with input as pass_in_words
	count(cors_allowed_origins_restricted_allow_all.unknown) == 0 with input as pass_in_words
}

pass_in_words := {"CORS_ALLOW_ALL_ORIGINS": "no", "CORS_ORIGIN_ALLOW_ALL": "off"}

test_pass_numeric if {
	count(cors_allowed_origins_restricted_allow_all.judged) > 0 with input as pass_numeric
	count(cors_allowed_origins_restricted_allow_all.deny) == 0 with input as pass_numeric
	count(cors_allowed_origins_restricted_allow_all.unknown) == 0 with input as pass_numeric
}

pass_numeric := {"CORS_ALLOW_ALL_ORIGINS": "0"}
