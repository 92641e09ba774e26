package gonogo.lib.fields_test

import data.gonogo.lib.fields

document := {"a": [{"b": [1, 2]}, {"b": []}, {}], "c": {"d/e": {"x": 1}}, "t": "text", "n": null}

test_a_field_without_lists_is_one_place if {
	fields.spread(document, ["c", "d/e", "x"]) == {["c", "d/e", "x"]}
	fields.spread(document, ["nowhere", "at", "all"]) == {["nowhere", "at", "all"]}
}

test_every_element_of_every_list if {
	fields.spread(document, ["a", "[*]", "b", "[*]"]) == {["a", 0, "b", 0], ["a", 0, "b", 1]}
}

test_lists_that_are_not_there_have_no_elements if {
	fields.spread(document, ["n", "[*]"]) == set()
	fields.spread(document, ["nowhere", "[*]", "x"]) == set()
	fields.reach(document, ["nowhere", "[*]", "x"]) == {["nowhere"]}
}

test_what_is_no_list_is_where_the_field_ends if {
	fields.spread(document, ["t", "[*]", "x"]) == {["t"]}
}

test_an_object_has_elements if {
	fields.spread(document, ["c", "[*]", "x"]) == {["c", "d/e", "x"]}
}

test_values if {
	fields.at(document, ["a", 0, "b", 1]) == 2
	fields.at(document, ["a", 9]) == null
	fields.at(document, ["t", "x"]) == null
	fields.at("text", []) == "text"
	fields.at(null, ["a"]) == null
}

test_as_a_check_writes_it if {
	fields.text(["spec", "containers", 0, "image"]) == "spec.containers[0].image"
	fields.text(["metadata", "annotations", "a.b/c"]) == `metadata.annotations["a.b/c"]`
}
