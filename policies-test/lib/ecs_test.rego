package gonogo.lib.ecs_test

import data.gonogo.lib.ecs

reading(text) := {
	"subject": "t",
	"path": [],
	"field": ["container_definitions"],
	"value": text,
	"state": "known",
	"secret": false,
}

test_keys_in_any_case if {
	every text in [
		`[{"name": "web", "environment": [{"name": "DEBUG", "value": "1"}]}]`,
		`[{"Name": "web", "Environment": [{"Name": "DEBUG", "Value": "1"}]}]`,
		`[{"NAME": "web", "ENVIRONMENT": [{"NAME": "DEBUG", "VALUE": 1}]}]`,
	] {
		ecs.variables(reading(text)) == [{"container": "web", "name": "DEBUG", "value": "1"}]
		ecs.doubts(reading(text)) == []
	}
}

test_a_value_that_is_no_text_is_read_as_one if {
	text := `[{"name": "web", "environment": [{"name": "A", "value": 8080}, {"name": "B", "value": true}]}]`
	[variable.value | some variable in ecs.variables(reading(text))] == ["8080", "true"]
}

reasons(text) := [doubt.reason | some doubt in ecs.doubts(reading(text))]

test_what_cannot_be_read_is_told if {
	every text in ["", "{", `"[]"`, "{}", "7", null, 7] {
		reasons(text) == ["is no JSON list of containers"]
		ecs.variables(reading(text)) == []
	}
}

test_an_odd_part_is_told_and_the_others_are_read if {
	every odd in [
		`7`,
		`{"environment": {}}`,
		`{"environment": [7]}`,
		`{"environment": [{"value": "x"}]}`,
		`{"environment": [{"name": "X", "value": {}}]}`,
	] {
		text := sprintf(`[%s, {"name": "web", "environment": [{"name": "DEBUG", "value": "1"}]}]`, [odd])
		reasons(text) == ["holds what is no container, or no variable of one"]
		{"container": "web", "name": "DEBUG", "value": "1"} in ecs.variables(reading(text))
	}
}

test_a_text_that_is_not_known_yet_is_in_doubt if {
	unknown := object.union(reading(null), {"state": "unknown"})
	ecs.doubts(unknown) == [unknown]
}
