package gonogo.lib.dotenv_test

import data.gonogo.lib.dotenv

test_deferred if {
	every value in [
		"$NAME", "${NAME}", "${_n1}", "a$NAME", "$NAME-b", "a${NAME}b", "${NAME:-x}", "${NAME-x}", "${NAME:?x}",
		"$(date)", "x$(date)", "$$$NAME", "$$ and ${NAME}",
	] {
		dotenv.deferred(value)
	}
	every value in ["", "NAME", "$", "a$", "$1", "a $ b", "$$NAME", "$${NAME}", "$$$$NAME", "$$(date)"] {
		not dotenv.deferred(value)
	}
}

test_the_reason_says_what_is_missing if {
	dotenv.reason("$NAME") == "its value is put in where the file is used"
	dotenv.reason("${NAME:?missing}") == "its value is put in where the file is used"
	dotenv.reason("${NAME:-x}") == "its value is put in where the file is used, and only its default is here"
	dotenv.reason("https://${NAME-x}") == "its value is put in where the file is used, and only its default is here"
	dotenv.reason("www.${NAME}") == "a part of its value is put in where the file is used"
	dotenv.reason("${A}${B}") == "a part of its value is put in where the file is used"
	dotenv.reason("a $(date)") == "a command puts in its value where the file is used"
}

test_two_dollars_are_one if {
	[reading.value, reading.state] == ["pa$word", "known"] with input as {"A": "pa$$word"}
	[reading.value, reading.state] == ["$$", "known"] with input as {"A": "$$$$"}
}

test_readings if {
	[reading.value, reading.state] == [null, "known"] with input as {}
	[reading.value, reading.state] == ["", "known"] with input as {"A": ""}
	[reading.value, reading.state] == ["$B", "unknown"] with input as {"A": "$B"}
}

reading := dotenv.read("A")

test_an_empty_value_is_none if {
	not dotenv.given(reading) with input as {"A": ""}
	not dotenv.given(reading) with input as {}
	dotenv.given(reading) with input as {"A": "0"}
	dotenv.there("A") with input as {"A": ""}
	not dotenv.there("A") with input as {"B": ""}
}
