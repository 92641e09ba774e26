# METADATA
# title: "A facet counts where it is true, and nowhere else"
package gonogo.lib.profile_test

import data.gonogo.lib.profile

test_a_facet_that_is_true_is_there if {
	profile.has("read-replicas") with data.profile as {"facets": {"read-replicas": true}}
}

test_nothing_else_says_it if {
	every said in [{}, {"facets": {}}, {"facets": {"cdn": false}}, {"facets": {"cdn": "true"}}, {"facets": "cdn"}, null] {
		not profile.has("cdn") with data.profile as said
	}
}

test_a_facet_that_is_false_is_lacking_and_nothing_else if {
	profile.lacks("cdn") with data.profile as {"facets": {"cdn": false}}
	every said in [
		{},
		{"facets": {}},
		{"facets": {"cdn": true}},
		{"facets": {"cdn": "false"}},
		{"facets": {"cdn": null}},
		null,
	] {
		not profile.lacks("cdn") with data.profile as said
	}
}
