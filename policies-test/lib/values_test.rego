package gonogo.lib.values_test

import data.gonogo.lib.values

test_a_bound_belongs_to_at_least_and_at_most if {
	values.at_least(7, 7)
	values.at_most(7, 7)
	not values.above(7, 7)
	not values.below(7, 7)
}

test_what_is_no_number_is_on_no_side if {
	every x in ["7", null, [7], {"n": 7}, true] {
		not values.at_least(x, 0)
		not values.at_most(x, 9)
		not values.above(x, 0)
		not values.below(x, 9)
	}
}

test_a_bound_of_another_type_is_never_met if not values.at_least(7, "0")

test_of_a_number_its_text_matches if {
	values.matches("abc", "b")
	values.matches(300, `^300$`)
	values.matches(0.5, `^0\.5$`)
	values.matches(false, "^false$")
	not values.matches(300, `^30$`)
	not values.matches(null, "null")
	not values.matches([300], "300")
}

test_a_number_is_written_as_it_is if values.text(31536001) == "31536001"

test_garbled_is_a_value_of_which_nothing_can_be_made if {
	values.garbled("512 MB", values.quantity("512 MB"))
	values.garbled({"n": 1}, values.number({"n": 1}))
	values.garbled(true, values.number(true))
	not values.garbled("512Mi", values.quantity("512Mi"))
	every nothing in [null, "", []] {
		not values.garbled(nothing, values.number(nothing))
	}
}

test_a_text_that_is_no_json_says_nothing if {
	values.json_text(`[{"a": 1}]`) == [{"a": 1}]
	values.json_text("7") == 7
	every x in ["{", "", "[1,", 7, null, [1], {}] {
		values.json_text(x) == null
	}
}

test_lengths if {
	values.length("né") == 2
	values.length([1, 2]) == 2
	values.length({"a": 1}) == 1
	values.length(7) == null
	values.length(null) == null
}

test_numbers if {
	values.number(7) == 7
	values.number("0.5") == 0.5
	values.number("-3") == -3
	every x in ["007", "1e3", "", " 7", "7 ", "0x10", null, ["7"]] {
		values.number(x) == null
	}
}

test_quantities if {
	values.quantity(2) == 2
	values.quantity("500m") == 0.5
	values.quantity("1.5Gi") == 1610612736
	values.quantity("1k") == 1000
}

# What the Kubernetes API takes besides.
test_quantities_of_the_rarer_kinds if {
	values.quantity(".5Gi") == 536870912
	values.quantity("+1Gi") == 1073741824
	values.quantity("-1") == -1
	values.quantity("1.") == 1
	values.quantity("007") == 7
	values.quantity("1e3") == 1000
	values.quantity("1E3") == 1000
	values.quantity("12e-2") == 0.12
	values.quantity("1E") == 1000000000000000000
	values.quantity("100m") == 0.1
	values.quantity("250u") == 0.00025
	values.quantity("7n") == 0.000000007
}

test_no_quantities if {
	every x in [
		"",
		"m",
		".",
		"1 Gi",
		" 1",
		"1GiB",
		"500K",
		"512MB",
		"1e",
		"1e3Mi",
		"1mi",
		"--1",
		"1e999",
		"one",
		null,
		true,
		[],
		{},
	] {
		values.quantity(x) == null
	}
}

test_quantities_in_a_unit if {
	values.quantity_in("512Mi", "MiB") == 512
	values.quantity_in(1073741824, "GiB") == 1
	values.quantity_in("much", "MiB") == null
}

test_measures if {
	values.measure(7, "days") == 7
	values.measure("168h", "days") == 7
	values.measure("1h30m", "min") == 90
	values.measure("2w", "days") == 14
	values.measure("1.5s", "ms") == 1500
	values.measure("720h0m0s", "days") == 30
	values.measure("05m", "s") == 300
	values.measure("5min", "s") == 300
	values.measure("30 days", "h") == 720
	values.measure("1 hour", "min") == 60
	values.measure("PT1H30M", "min") == 90
	values.measure("PT0.5S", "ms") == 500
	values.measure("P30D", "days") == 30
	values.measure("P1DT12H", "h") == 36
	values.measure("P2W", "days") == 14
	values.measure("512MiB", "MiB") == 512
	values.measure("2GiB", "MiB") == 2048
	values.measure("25%", "%") == 25
}

test_a_text_without_its_unit_is_no_measure if {
	every x in ["30", "", "d", "1x", "25", null, [], "1h 30m", "512MiBs"] {
		values.measure(x, "days") == null
		values.measure(x, "MiB") == null
		values.measure(x, "%") == null
	}
}

test_months_and_years_are_no_measure if {
	every x in [
		"P1M",
		"P1Y",
		"P1Y2M3D",
		"P",
		"PT",
		"P1DT",
		"PT1D",
		"1 month",
		"1mo",
		"1y",
		"1M",
		"1h 30m",
		"1 h 30 m",
		"-1h",
		"1d!",
		"pt1h",
	] {
		values.measure(x, "days") == null
	}
}

test_a_measure_of_another_dimension_is_none if {
	values.measure("7d", "MiB") == null
	values.measure("7MiB", "days") == null
}

test_text_may_be_a_bare_number_where_all_is_text if {
	values.measure_text("600", "s") == 600
	values.measure_text("10m", "s") == 600
	values.measure_text("much", "s") == null
}

test_shares_are_exact if {
	values.percent(0.999) == 99.9
	values.percent(0.001) == 0.1
	values.percent(0.07) == 7
	values.percent("0.07") == null
	not values.below(values.percent(0.001), 0.1)
	values.at_least(values.percent(0.999), 99.9)
}

test_deferred if {
	every value in [
		"$NAME", "${NAME}", "${_n1}", "a$NAME", "$NAME-b", "a${NAME}b", "${NAME:-x}", "${NAME-x}", "${NAME:?x}",
		"$(date)", "x$(date)", "$$$NAME", "$$ and ${NAME}",
	] {
		values.deferred(value)
	}
	every value in ["{{ debug }}", "{% if a %}b{% endif %}", "a{{\n b }}"] {
		values.deferred(value)
		values.templated(value)
	}
	every value in ["{ a }", "{a: {b: c}}", "${A}", 7, true, null, ["$A"], {"a": "$A"}] {
		not values.templated(value)
	}
	every value in [7, true, null, ["$A"], {"a": "$A"}] {
		not values.deferred(value)
		is_string(values.deferral(value))
	}
	every value in ["", "NAME", "$", "a$", "$1", "a $ b", "$$NAME", "$${NAME}", "$$$$NAME", "$$(date)"] {
		not values.deferred(value)
	}
}

test_the_reason_says_what_is_missing if {
	values.deferral("$NAME") == "its value is put in where the file is used"
	values.deferral("x{{ a }}") == "a template that was not rendered puts in its value"
	values.deferral("${NAME:?missing}") == "its value is put in where the file is used"
	values.deferral("${NAME:-x}") == "its value is put in where the file is used, and only its default is here"
	values.deferral("https://${NAME-x}") == "its value is put in where the file is used, and only its default is here"
	values.deferral("www.${NAME}") == "a part of its value is put in where the file is used"
	values.deferral("${A}${B}") == "a part of its value is put in where the file is used"
	values.deferral("a $(date)") == "a command puts in its value where the file is used"
}

test_elements_are_what_stands_between_commas if {
	values.elements(" a, b ,c") == ["a", "b", "c"]
	values.elements("a") == ["a"]
	values.elements("a,,") == ["a", "", ""]
	values.elements("https://a.example, https://b.example") == ["https://a.example", "https://b.example"]
	values.elements("") == null
	values.elements(null) == null
	values.elements([]) == null
	every nothing in ["", null, []] {
		not values.illegible_elements(nothing)
	}
}

test_what_parts_words_else_is_not_known if {
	every x in ["a b", "a; b", "a;b", "a, b c", "a,b;", 5, true, ["a"], {"a": 1}] {
		values.illegible_elements(x)
		values.elements(x) == null
	}
}

test_json_in_a_text if {
	values.json_text(`{"a": [1]}`) == {"a": [1]}
	values.json_text("null") == null
	not values.illegible_json_text("null")
	not values.illegible_json_text("")
	every x in ["{", "a", "{'a': 1}", 5, {"a": 1}, ["{}"]] {
		values.illegible_json_text(x)
		values.json_text(x) == null
	}
}
