package gonogo.lib.dotenv_test

import data.gonogo.lib.dotenv

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

# A `.env` holds texts; what somebody else made of one is no reason to stop.
test_what_is_no_text_is_itself if {
	every odd in [7, true, ["a"], {"a": "b"}] {
		[reading.value, reading.state] == [odd, "known"] with input as {"A": odd}
	}
}
