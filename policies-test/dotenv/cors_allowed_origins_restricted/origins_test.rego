# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.cors_allowed_origins_restricted.origins_test

import data.gonogo.dotenv.cors_allowed_origins_restricted.origins as cors_allowed_origins_restricted_origins

test_pass if {
	count(cors_allowed_origins_restricted_origins.judged) > 0 with input as pass
	count(cors_allowed_origins_restricted_origins.deny) == 0 with input as pass
	count(cors_allowed_origins_restricted_origins.unknown) == 0 with input as pass
}

pass := {"CORS_ALLOWED_ORIGINS": "https://shop.example.com,https://admin.shop.example.com"}

test_pass_none_at_all if {
	count(cors_allowed_origins_restricted_origins.judged) > 0 with input as pass_none_at_all
	count(cors_allowed_origins_restricted_origins.deny) == 0 with input as pass_none_at_all
	count(cors_allowed_origins_restricted_origins.unknown) == 0 with input as pass_none_at_all
}

pass_none_at_all := {"CORS_ALLOWED_ORIGINS": ""}

test_fail_clear_text if {
	count(cors_allowed_origins_restricted_origins.deny) > 0 with input as fail_clear_text
}

fail_clear_text := {"CORS_ALLOWED_ORIGINS": "https://shop.example.com,http://shop.example.com"}

test_fail_every_one_of_a_domain if {
	count(cors_allowed_origins_restricted_origins.deny) > 0 with input as fail_every_one_of_a_domain
}

fail_every_one_of_a_domain := {"CORS_ALLOWED_ORIGINS": "https://*.shop.example.com"}

test_unknown_nobody_knows_what_parts_them if {
	count(cors_allowed_origins_restricted_origins.deny) == 0 with input as unknown_nobody_knows_what_parts_them
	count(cors_allowed_origins_restricted_origins.unknown) > 0 with input as unknown_nobody_knows_what_parts_them
}

unknown_nobody_knows_what_parts_them := {"CORS_ALLOWED_ORIGINS": "https://shop.example.com https://admin.shop.example.com"}

test_fail_left_from_development if {
	count(cors_allowed_origins_restricted_origins.deny) > 0 with input as fail_left_from_development
}

fail_left_from_development := {"CORS_ALLOWED_ORIGINS": "https://shop.example.com,https://localhost:3000"}

test_fail_left_from_development_before_a_blank if {
	count(cors_allowed_origins_restricted_origins.deny) > 0 with input as fail_left_from_development_before_a_blank
}

fail_left_from_development_before_a_blank := {"CORS_ALLOWED_ORIGINS": "https://localhost , https://shop.example.com"}

test_fail_left_from_development_by_another_name if {
	count(cors_allowed_origins_restricted_origins.deny) > 0 with input as fail_left_from_development_by_another_name
}

fail_left_from_development_by_another_name := {"CORS_ALLOWED_ORIGINS": "https://shop.example.com, https://[::1]:3000"}

test_pass_a_name_that_only_begins_so if {
	count(cors_allowed_origins_restricted_origins.judged) > 0 with input as pass_a_name_that_only_begins_so
	count(cors_allowed_origins_restricted_origins.deny) == 0 with input as pass_a_name_that_only_begins_so
	count(cors_allowed_origins_restricted_origins.unknown) == 0 with input as pass_a_name_that_only_begins_so
}

pass_a_name_that_only_begins_so := {"CORS_ALLOWED_ORIGINS": "https://localhost.example.com , https://shop.example.com"}
