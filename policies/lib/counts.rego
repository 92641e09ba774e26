# METADATA
# title: "How many there are"
# description: |
#   A count is {"fewest", "most"}: what is surely there, and what may be there with all that is in doubt.
package gonogo.lib.counts

# As many as are sure, and those in doubt besides.
of(sure, doubtful) := {"fewest": count(sure), "most": count(sure) + count(doubtful)}

# Of how many values the readings are. Each that nobody knows yet may be one of those that are known, or one of its own.
# What is not set is no value.
distinct(readings, doubtful) := {
	"fewest": max([count(known), min([1, count(open)])]),
	"most": (count(known) + count(open)) + count(doubtful),
} if {
	known := {reading.value | some reading in readings; reading.state == "known"; reading.value != null}
	open := [reading | some reading in readings; reading.state != "known"]
}

# All numbers that it may be. Where not all is seen there may be any number more: beyond the bounds that a check names
# one more changes nothing.
possible(number, true, _) := numbers.range(number.fewest, number.most)

possible(number, false, bounds) := numbers.range(number.fewest, ceil(max(array.concat([number.most], bounds))) + 1)
