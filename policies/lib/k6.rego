# METADATA
# title: "Reading the summary of a k6 load test"
# description: |
#   Three shapes: handleSummary puts the statistics of a metric under `values`, --summary-export beside
#   each other, --new-machine-readable-summary makes a list of metrics. Times are in milliseconds in all.
package gonogo.lib.k6

import data.gonogo.lib.fields
import data.gonogo.lib.kind

# The document is a summary.
here if kind.kind == "k6"

measured(metric) if is_object(input.metrics[metric])

measured(metric) if listed(metric) >= 0

# A reading of a statistic: unknown where it is not in the summary, or where it rests on fewer requests
# than the sample.
read(metric, statistic, sample) := {
	"subject": metric,
	"path": array.concat(place(metric), [key(metric, statistic)]),
	"field": statistic,
	"value": object.get(statistics(metric), key(metric, statistic), null),
	"state": "unknown",
	"secret": false,
	"reason": reason,
} if {
	reason := doubt(metric, statistic, sample)
} else := {
	"subject": metric,
	"path": array.concat(place(metric), [key(metric, statistic)]),
	"field": statistic,
	"value": statistics(metric)[key(metric, statistic)],
	"state": "known",
	"secret": false,
}

doubt(metric, statistic, sample) := "is not in the summary: name it in summaryTrendStats" if {
	object.get(statistics(metric), key(metric, statistic), null) == null
} else := sprintf("rests on %v requests, fewer than %v", [requests, sample]) if {
	requests < sample
}

# How many requests were measured, 0 where nobody says.
default requests := 0

requests := number if {
	number := object.get(statistics("http_reqs"), "count", 0)
	is_number(number)
}

# What a statistic is called where it stands. --summary-export keeps the rate of a metric that counts passes
# and fails under `value`; of http_req_failed the requests that failed are the passes.
key(metric, statistic) := "value" if {
	statistic == "rate"
	counts := fields.at(input, ["metrics", metric])
	is_number(counts.passes)
	is_number(counts.fails)
	is_number(counts.value)
	object.get(counts, "rate", null) == null
} else := statistic

statistics(metric) := found if {
	found := fields.at(input, place(metric))
	is_object(found)
} else := {}

place(metric) := ["metrics", metric, "values"] if {
	is_object(input.metrics[metric].values)
} else := ["results", "metrics", listed(metric), "values"] if {
	listed(metric) >= 0
} else := ["metrics", metric]

# The number of a metric in the list of --new-machine-readable-summary.
listed(metric) := min([number |
	is_array(input.results.metrics)
	some number, entry in input.results.metrics
	entry.name == metric
	is_object(entry.values)
])
