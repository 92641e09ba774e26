# METADATA
# title: "A facet counts where it is said, and an item as the project has it"
package gonogo.lib.profile_test

import data.gonogo.lib.profile

own := {"severity": "blocker", "groups": [{"dotenv/x"}]}

held := object.union(own, {"unwaivable": true, "severity": "high"})

test_an_item_weighs_what_the_project_says if {
	profile.item("x", own) == own with data.items as {}
	profile.item("x", own).severity == "low" with data.items as {"x": {"severity": "low"}}
	profile.item("x", own).groups == own.groups with data.items as {"x": {"severity": "low", "groups": []}}
	profile.item("x", own) == own with data.items as {"x": {"severity": "none"}}
	profile.item("x", own) == own with data.items as {"y": {"severity": "low"}}
}

test_what_cannot_be_waived_weighs_no_less if {
	profile.item("x", held).severity == "high" with data.items as {"x": {"severity": "medium"}}
	profile.item("x", held).severity == "blocker" with data.items as {"x": {"severity": "blocker"}}
}

test_a_project_does_without_an_item if {
	profile.without("x", own) == "left out by the project: a pilot" with data.items as {"x": {"out": "a pilot"}}
	not profile.without("x", own) with data.items as {"y": {"out": "a pilot"}}
	not profile.without("x", held) with data.items as {"x": {"out": "a pilot"}}
}

test_or_without_all_that_needs_a_facet if {
	item := object.union(own, {"facet": "cdn"})
	words := profile.without("x", item) with data.profile.facets as {"cdn": false}
	words == "left out: the project declares `cdn` off"
	not profile.without("x", item) with data.profile.facets as {"cdn": true}
	not profile.without("x", item) with data.profile.facets as {}
}

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
