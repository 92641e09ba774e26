# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.dotenv.allowed_hosts_configured_test

import data.gonogo.dotenv.allowed_hosts_configured

test_pass if {
	count(allowed_hosts_configured.judged) > 0 with input as pass
	count(allowed_hosts_configured.deny) == 0 with input as pass
	count(allowed_hosts_configured.unknown) == 0 with input as pass
}

pass := {"ALLOWED_HOSTS": "shop.example.com,www.shop.example.com"}

test_pass_subdomains if {
	count(allowed_hosts_configured.judged) > 0 with input as pass_subdomains
	count(allowed_hosts_configured.deny) == 0 with input as pass_subdomains
	count(allowed_hosts_configured.unknown) == 0 with input as pass_subdomains
}

pass_subdomains := {"ALLOWED_HOSTS": ".shop.example.com"}

test_fail_wildcard if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_wildcard
}

fail_wildcard := {"ALLOWED_HOSTS": "shop.example.com,*"}

test_fail_empty if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_empty
}

fail_empty := {"ALLOWED_HOSTS": ""}

test_fail_blank if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_blank
}

fail_blank := {"ALLOWED_HOSTS": " "}

test_fail_to_be_filled_in if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_to_be_filled_in
}

fail_to_be_filled_in := {"DJANGO_ALLOWED_HOSTS": "<your-domain>"}

test_fail_to_be_changed if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_to_be_changed
}

fail_to_be_changed := {"ALLOWED_HOSTS": "changeme"}

test_fail_a_domain_to_be_changed if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_a_domain_to_be_changed
}

fail_a_domain_to_be_changed := {"ALLOWED_HOSTS": "shop.example.com,your-domain.com"}

test_fail_nothing_yet if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_nothing_yet
}

fail_nothing_yet := {"ALLOWED_HOSTS": "shop.example.com,TODO"}

test_fail_a_sentence if {
	count(allowed_hosts_configured.deny) > 0 with input as fail_a_sentence
}

fail_a_sentence := {"ALLOWED_HOSTS": "change me, please!"}

test_pass_parted_by_blanks if {
	count(allowed_hosts_configured.judged) > 0 with input as pass_parted_by_blanks
	count(allowed_hosts_configured.deny) == 0 with input as pass_parted_by_blanks
	count(allowed_hosts_configured.unknown) == 0 with input as pass_parted_by_blanks
}

pass_parted_by_blanks := {"DJANGO_ALLOWED_HOSTS": "my-shop.example.com localhost 127.0.0.1 [::1] web"}

test_unknown_left_to_a_template if {
	count(allowed_hosts_configured.deny) == 0 with input as unknown_left_to_a_template
	count(allowed_hosts_configured.unknown) > 0 with input as unknown_left_to_a_template
}

unknown_left_to_a_template := {"DJANGO_ALLOWED_HOSTS": ".{{ domain_name }}"}
