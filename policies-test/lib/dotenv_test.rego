package gonogo.lib.dotenv_test

import data.gonogo.lib.dotenv

test_deferred if {
	every value in ["$NAME", "${NAME}", "${_n1}"] {
		dotenv.deferred(value)
	}
	every value in ["", "NAME", "$", "${}", "a$NAME", "$NAME-b", "$1", "${NAME:-x}"] {
		not dotenv.deferred(value)
	}
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
