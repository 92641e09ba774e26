package gonogo.lib.terraform_test

import data.gonogo.lib.terraform

plan(after, unknown, sensitive, expressions) := {
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_x.a",
		"mode": "managed",
		"type": "aws_x",
		"name": "a",
		"change": {"actions": ["create"], "after": after, "after_unknown": unknown, "after_sensitive": sensitive},
	}],
	"configuration": {"root_module": {"resources": [{
		"mode": "managed",
		"type": "aws_x",
		"name": "a",
		"expressions": expressions,
	}]}},
}

states(field, parts) := {[reading.path, reading.state] |
	some subject in terraform.resources(["aws_x"])
	some reading in terraform.read_parts(subject, field, parts)
}

root := ["resource_changes", 0, "change", "after"]

test_a_type_without_resources_has_none if {
	terraform.resources(["aws_y"]) == [] with input as plan({}, {}, {}, {})
	terraform.resources(["aws_y"]) == [] with input as {}
}

test_what_stands if {
	every actions in [
		["no-op"],
		["create"],
		["update"],
		["delete", "create"],
		["create", "delete"],
		["create", "forget"],
	] {
		terraform.stands({"actions": actions})
	}
	every actions in [["delete"], ["forget"], ["read"], []] {
		not terraform.stands({"actions": actions})
	}
}

test_data_sources_are_no_resources if {
	terraform.resources(["aws_x"]) == [] with input as {"resource_changes": [{
		"mode": "data",
		"type": "aws_x",
		"address": "data.aws_x.a",
		"change": {"actions": ["create"]},
	}]}
}

test_a_change_without_values_has_none if {
	bare := {"resource_changes": [{
		"mode": "managed",
		"type": "aws_x",
		"address": "aws_x.a",
		"change": {"actions": ["create"]},
	}]}
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "known"]} with input as bare
	odd := {"resource_changes": [{
		"mode": "managed",
		"type": "aws_x",
		"address": "aws_x.a",
		"change": {"actions": ["create"], "after": null, "after_unknown": null, "after_sensitive": null},
	}]}
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "known"]} with input as odd
	all_unknown := {"resource_changes": [{
		"mode": "managed",
		"type": "aws_x",
		"address": "aws_x.a",
		"change": {"actions": ["create"], "after": {}, "after_unknown": true},
	}]}
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "unknown"]} with input as all_unknown
}

test_known if {
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "known"]} with input as plan({"v": 1}, {}, {}, {})
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "known"]} with input as plan({}, {}, {}, {})
}

test_stated_and_unknown if {
	expressions := {"v": {"references": ["var.v"]}}
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "unknown"]} with input as plan({}, {"v": true}, {}, expressions)
}

# module.m, whose aws_x.a takes the expression for v; its variable v takes what the call says.
in_a_module(expression, call) := {
	"resource_changes": [{
		"mode": "managed", "type": "aws_x", "name": "a", "address": "module.m.aws_x.a", "module_address": "module.m",
		"change": {"actions": ["create"], "after": {}, "after_unknown": {"v": true}, "after_sensitive": {}},
	}],
	"configuration": {"root_module": {
		"variables": {"given": {"default": 1}},
		"module_calls": {"m": {"expressions": call, "module": {
			"variables": {"v": {"default": null}, "create": {"default": true}},
			"resources": [{"mode": "managed", "type": "aws_x", "name": "a", "expressions": {"v": expression}}],
		}}},
	}},
}

test_a_variable_that_its_module_was_not_given_leaves_it_to_the_provider if {
	unstated := {[array.concat(root, ["v"]), "unstated"]}
	states(["v"], [[]]) == unstated with input as in_a_module({"references": ["var.v"]}, {})
	states(["v"], [[]]) == unstated with input as in_a_module({"references": ["var.v"]}, {"v": {}})
	states(["v"], [[]]) == unstated with input as in_a_module(
		{"references": ["var.create", "var.v"]},
		{"create": {"constant_value": true}},
	)
	states(["v"], [[]]) == unstated with input as in_a_module(
		{"references": ["var.v[0]", "var.v"]},
		{"v": {"references": ["var.given"]}},
	)
	states(["v"], [[]]) == unstated with input as in_a_module({"references": ["count.index", "var.v"]}, {})
}

test_a_variable_that_leads_to_what_is_unknown_is_stated if {
	unknown := {[array.concat(root, ["v"]), "unknown"]}
	states(["v"], [[]]) == unknown with input as in_a_module(
		{"references": ["var.v"]},
		{"v": {"references": ["aws_y.b.id", "aws_y.b"]}},
	)
	states(["v"], [[]]) == unknown with input as in_a_module({"references": ["var.v"]}, {"v": {"references": ["local.v"]}})
	states(["v"], [[]]) == unknown with input as in_a_module(
		{"references": ["var.v"]},
		{"v": {"references": ["data.aws_y.b.id", "data.aws_y.b"]}},
	)
	states(["v"], [[]]) == unknown with input as in_a_module(
		{"references": ["var.v"]},
		{"v": {"references": ["module.n.id", "module.n"]}},
	)
	states(["v"], [[]]) == unknown with input as in_a_module({"references": ["var.v", "local.create"]}, {})
	states(["v"], [[]]) == unknown with input as in_a_module({"references": ["var.undeclared"]}, {})
}

test_left_to_the_provider if {
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "unstated"]} with input as plan({}, {"v": true}, {}, {})
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "unstated"]} with input as plan({}, {"v": true}, {}, {"v": {}})
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "unstated"]} with input as plan(
		{},
		{"v": true},
		{},
		{"v": {"constant_value": null}},
	)
}

test_a_plan_without_configuration_does_not_say_who_left_it if {
	document := object.remove(plan({}, {"v": true}, {}, {}), ["configuration"])
	states(["v"], [[]]) == {[array.concat(root, ["v"]), "unknown"]} with input as document
}

test_unknown_in_a_block_around_it if {
	expressions := {"b": [{"v": {"references": ["var.v"]}}]}
	states(["b", 0, "v"], [[]]) == {[array.concat(root, ["b", 0, "v"]), "unknown"]} with input as plan(
		{"b": [{}]},
		{"b": [{"v": true}]},
		{},
		expressions,
	)
}

test_a_list_that_is_unknown_is_read_itself if {
	expressions := {"b": {"references": ["var.v"]}}
	states(["b", "[*]", "v"], [[]]) == {[
		array.concat(root, ["b"]),
		"unknown",
	]} with input as plan({}, {"b": true}, {}, expressions)
}

test_a_dynamic_block_leaves_no_trace_but_its_shape if {
	states(["b", "[*]", "v"], [[]]) == {[
		array.concat(root, ["b", 0, "v"]),
		"unknown",
	]} with input as plan({"b": [{}]}, {"b": [{"v": true}]}, {}, {})
}

test_only_the_parts_that_matter_make_it_unknown if {
	expressions := {"b": [{"v": {"references": ["var.v"]}, "w": {"constant_value": 1}}]}
	document := plan({"b": [{"w": 1}]}, {"b": [{"v": true}]}, {}, expressions)
	states(["b"], [["[*]", "w"]]) == {[array.concat(root, ["b"]), "known"]} with input as document
	states(["b"], [["[*]", "v"]]) == {[array.concat(root, ["b"]), "unknown"]} with input as document
	states(["b"], []) == {[array.concat(root, ["b"]), "known"]} with input as document
	states(["b"], [[]]) == {[array.concat(root, ["b"]), "unknown"]} with input as document
}

secrets(field) := {reading.secret |
	some subject in terraform.resources(["aws_x"])
	some reading in terraform.read(subject, field)
}

test_secrets if {
	secrets(["v"]) == {false} with input as plan({"v": 1}, {}, {}, {})
	secrets(["v"]) == {true} with input as plan({"v": 1}, {}, {"v": true}, {})
	secrets(["v"]) == {true} with input as plan({"v": 1}, {}, true, {})
	secrets(["v", "w"]) == {true} with input as plan({"v": {"w": 1}}, {}, {"v": true}, {})
	secrets(["v"]) == {true} with input as plan({"v": {"w": 1}}, {}, {"v": {"w": true}}, {})
	secrets(["u"]) == {false} with input as plan({"u": 1, "v": {"w": 1}}, {}, {"u": {}, "v": {"w": true}}, {})
}

test_given if {
	every reading in [
		{"state": "known", "value": 0},
		{"state": "known", "value": false},
		{"state": "unknown", "value": null},
	] {
		terraform.given(reading)
	}
	every reading in [
		{"state": "known", "value": null},
		{"state": "known", "value": []},
		{"state": "unstated", "value": null},
	] {
		not terraform.given(reading)
	}
}

written := {[reading.field, reading.value] |
	some subject in terraform.resources(["aws_x"])
	some field in [["v"], ["b", 0, "v"], ["b", 0, "tags", "v"], ["tags", "v"], ["list", 0]]
	some reading in terraform.read(subject, field)
}

test_an_attribute_of_an_empty_text_is_not_set if {
	after := {"v": "", "b": [{"v": "", "tags": {"v": ""}}], "tags": {"v": ""}, "list": [""]}
	expected := {
		[["v"], null],
		[["b", 0, "v"], null],
		[["b", 0, "tags", "v"], ""],
		[["tags", "v"], ""],
		[["list", 0], ""],
	}
	written == expected with input as plan(after, {}, {}, {})
}

test_what_asks_for_an_empty_text_sees_it if {
	readings := [reading |
		some subject in terraform.resources(["aws_x"])
		some reading in terraform.read_written(subject, ["v"])
	] with input as plan({"v": ""}, {}, {}, {})
	readings[0].value == ""
}

test_a_field_of_a_block_as_a_value if {
	terraform.at({"v": ""}, ["v"]) == null
	terraform.at({"v": "x"}, ["v"]) == "x"
	terraform.at({"tags": {"v": ""}}, ["tags", "v"]) == ""
	terraform.at({}, ["v"]) == null
}

# Two resources that both left a name out have nothing in common.
test_what_is_not_set_leads_nowhere if {
	document := {
		"format_version": "1.2",
		"resource_changes": [
			{
				"address": "a.a",
				"mode": "managed",
				"type": "a",
				"name": "a",
				"change": {"actions": ["no-op"], "after": {"name": "", "id": "i"}},
			},
			{
				"address": "b.b",
				"mode": "managed",
				"type": "b",
				"name": "b",
				"change": {"actions": ["no-op"], "after": {"name": "", "links": [""]}},
			},
		],
	}
	led := [other.name |
		some target in terraform.resources(["a"])
		some field in [["name"], ["links"]]
		some other in terraform.leading(terraform.links(["b"], field), target, field)
	] with input as document
	led == []
}

# One value leads to one of two, and the plan does not say which; several values lead to both.
test_of_two_that_an_expression_names if {
	unknown := {"link": true, "links": true}
	both := {"references": ["a.a.id", "a.a", "a.b.id", "a.b"]}
	document := {
		"format_version": "1.2",
		"resource_changes": [
			{"address": "a.a", "mode": "managed", "type": "a", "name": "a", "change": {"actions": ["create"], "after": {}}},
			{"address": "a.b", "mode": "managed", "type": "a", "name": "b", "change": {"actions": ["create"], "after": {}}},
			{
				"address": "b.b",
				"mode": "managed",
				"type": "b",
				"name": "b",
				"change": {"actions": ["create"], "after": {}, "after_unknown": unknown},
			},
		],
		"configuration": {"root_module": {"resources": [
			{"mode": "managed", "type": "a", "name": "a", "expressions": {}},
			{"mode": "managed", "type": "a", "name": "b", "expressions": {}},
			{"mode": "managed", "type": "b", "name": "b", "expressions": {"link": both, "links": both}},
		]}},
	}
	targets := terraform.resources(["a"]) with input as document
	led := [[field, target.name] |
		some field in [["link"], ["links"]]
		some target in targets
		count(terraform.leading(terraform.links(["b"], field), target, field)) > 0
	] with input as document
	led == [[["links"], "a.a"], [["links"], "a.b"]]
	count(terraform.strays(["b"], ["link"], targets)) == 1 with input as document
	count(terraform.strays(["b"], ["links"], targets)) == 0 with input as document
}

test_a_document_of_another_kind_is_none if {
	terraform.here with input as plan({}, {}, {}, {})
	not terraform.here with input as {"apiVersion": "v1", "kind": "Pod"}
	not terraform.here with input as {}
}
