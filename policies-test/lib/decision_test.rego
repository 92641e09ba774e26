package gonogo.lib.decision_test

import data.gonogo.lib.decision

items := {
	"all": {"severity": "blocker", "groups": [{"terraform/all"}, {"kubernetes/all"}]},
	"any": {"severity": "high", "groups": [{"terraform/any", "kubernetes/any"}]},
	"low": {"severity": "medium", "groups": [{"terraform/low"}]},
	"off": {"severity": "blocker", "facet": "cdn", "groups": [{"terraform/off"}]},
	"shared": {"severity": "low", "groups": [{"terraform/all"}]},
}

finding(check) := {"check": check, "item": split(check, "/")[1], "severity": "blocker", "msg": check}

lack(check) := object.union(finding(check), {"absent": true})

plan(deny, unknown, judged) := {"name": "plan.json", "report": {
	"deny": {finding(check) | some check in deny},
	"unknown": {finding(check) | some check in unknown},
	"judged": {check: {"one"} | some check in judged},
}}

lacking(deny, unknown, judged) := {"name": "plan.json", "report": {
	"deny": {lack(check) | some check in deny},
	"unknown": {lack(check) | some check in unknown},
	"judged": {check: {"one"} | some check in judged},
}}

denied(answers, combined) := {told.finding.item | some told in decision.told(items, answers, combined); told.blocks}

warned(answers, combined) := {told.finding.item | some told in decision.told(items, answers, combined); not told.blocks}

test_an_item_fails_with_any_of_its_groups if {
	answers := [plan({"terraform/all"}, set(), {"terraform/all", "kubernetes/all"})]
	denied(answers, true) == {"all"}

	# An item that shares the check has a severity of its own.
	warned(answers, true) == {"shared"}
}

test_one_pass_satisfies_a_group if {
	answers := [plan({"terraform/any"}, set(), {"terraform/any", "kubernetes/any"})]
	denied(answers, true) | warned(answers, true) == set()
}

test_a_pass_is_no_pass_where_another_document_fails if {
	answers := [
		plan({"terraform/any"}, set(), {"terraform/any"}),
		plan(set(), set(), {"terraform/any"}),
	]
	denied(answers, true) == {"any"}
}

test_what_cannot_tell_yet_may_make_up_for_a_failure if {
	answers := [plan({"terraform/any"}, {"kubernetes/any"}, set())]
	denied(answers, true) == set()
	warned(answers, true) == {"any"}
}

test_a_check_that_fails_and_is_unsure_fails if {
	answers := [plan({"terraform/any"}, {"terraform/any"}, set())]
	denied(answers, true) == {"any"}
	warned(answers, true) == {"any"}
}

test_below_the_gate_is_a_warning if {
	denied([plan({"terraform/low"}, set(), set())], true) == set()
	warned([plan({"terraform/low"}, set(), set())], true) == {"low"}
}

test_a_facet_that_is_off_leaves_its_item_out if {
	answers := [plan({"terraform/off"}, set(), set())]
	denied(answers, true) == {"off"}
	denied(answers, true) == set() with data.profile as {"facets": {"cdn": false}}
	told := decision.told(items, answers, true) with data.profile as {"facets": {"cdn": false}}
	[one.finding.msg | some one in told] == ["terraform/off (left out: the project declares `cdn` off)"]
}

test_a_lone_document_does_not_tell_of_alternatives if {
	answers := [plan({"terraform/any", "terraform/all"}, set(), set())]
	denied(answers, false) == {"all"}
	messages := [told.finding.msg | some told in decision.told(items, answers, false); told.finding.item == "any"]
	messages == ["terraform/any (another check may make up for it: give all files at once, with --combine)"]
}

# Nothing can make up for them any more; but what one lacks another document may have.
test_but_where_all_of_them_fail_it_does if {
	denied([plan({"terraform/any", "kubernetes/any"}, set(), set())], false) == {"any"}
	denied([lacking({"terraform/any", "kubernetes/any"}, set(), set())], false) == set()
	denied([lacking({"terraform/any", "kubernetes/any"}, set(), set())], true) == {"any"}
}

test_what_one_document_lacks_another_has if {
	denied([lacking({"terraform/all"}, set(), set())], true) == {"all"}
	denied([lacking({"terraform/all"}, set(), set()), plan(set(), set(), {"terraform/all"})], true) == set()

	# Or may have: nothing is missed yet.
	denied([lacking({"terraform/all"}, set(), set()), lacking(set(), {"terraform/all"}, set())], true) == set()
	warned([lacking({"terraform/all"}, set(), set()), lacking(set(), {"terraform/all"}, set())], true) == {"all", "shared"}
}

test_silence_is_told if {
	decision.silence({""}, []) == {"no check looks at a document like this one"}
	decision.silence(
		{"plan.json", "a.txt"},
		[plan(set(), set(), {"terraform/all"})],
	) == {"a.txt: no check looks at a document like this one"}
	decision.silence({"plan.json"}, [plan(set(), set(), set())]) == {"plan.json: no check looks at anything in it"}
	decision.silence(
		{"plan.json"},
		[lacking({"terraform/all"}, set(), set())],
	) == {"plan.json: no check looks at anything in it"}
	decision.silence({"plan.json"}, [plan({"terraform/all"}, set(), set())]) == set()

	# What an environment lacks is said of it.
	decision.silence({"plan.json"}, [lacking({"dotenv/all"}, set(), set())]) == set()
}

# A setting has a check of each kind, and each is a group of its own.
of_setting := {"set": {
	"severity": "high",
	"groups": [{"dotenv/set"}, {"kubernetes/set"}],
	"settings": [{"dotenv/set", "kubernetes/set"}],
}}

blocked(answers, combined) := {told.finding.check |
	some told in decision.told(of_setting, answers, combined)
	told.blocks
}

test_what_one_kind_has_no_other_misses if {
	missed := lacking({"dotenv/set"}, set(), set())
	blocked([missed, plan(set(), set(), {"kubernetes/set"})], true) == set()
	count(decision.told(of_setting, [missed, plan(set(), set(), {"kubernetes/set"})], true)) == 0
	blocked([missed, plan(set(), set(), {"kubernetes/other"})], true) == {"dotenv/set"}
	blocked([missed, lacking({"kubernetes/set"}, set(), set())], true) == {"dotenv/set", "kubernetes/set"}
	blocked([plan({"dotenv/set"}, set(), set()), plan(set(), set(), {"kubernetes/set"})], true) == {"dotenv/set"}
}

test_what_another_kind_may_have_is_not_missed_yet if {
	answers := [lacking({"dotenv/set"}, set(), set()), lacking(set(), {"kubernetes/set"}, set())]
	blocked(answers, true) == set()
	{told.finding.check | some told in decision.told(of_setting, answers, true)} == {"kubernetes/set"}
}

test_a_lone_document_that_lacks_a_setting_does_not_fail if {
	blocked([lacking({"dotenv/set"}, set(), set())], false) == set()
	blocked([plan({"dotenv/set"}, set(), set())], false) == {"dotenv/set"}

	# What only nobody can tell yet is told as it is.
	[told.finding.msg |
		some told in decision.told(of_setting, [plan(set(), {"dotenv/set"}, set())], false)
	] == ["dotenv/set"]
}
