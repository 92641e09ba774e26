# METADATA
# title: "Reading the summary of a k6 load test"
# description: |
#   handleSummary puts the statistics of a metric under `values`, --summary-export beside each other.
#   Times are in milliseconds in both.
package gonogo.lib.k6

import data.gonogo.lib.kind

# The document is a summary.
here if kind.kind == "k6"

measured(metric) if is_object(input.metrics[metric])

# A reading of a statistic: unknown where it is not in the summary, or where it rests on fewer requests
# than the sample.
read(metric, statistic, sample) := {
	"subject": metric,
	"path": array.concat(place(metric), [statistic]),
	"field": statistic,
	"value": object.get(statistics(metric), statistic, null),
	"state": "unknown",
	"secret": false,
	"reason": reason,
} if {
	reason := doubt(metric, statistic, sample)
} else := {
	"subject": metric,
	"path": array.concat(place(metric), [statistic]),
	"field": statistic,
	"value": statistics(metric)[statistic],
	"state": "known",
	"secret": false,
}

doubt(metric, statistic, sample) := "is not in the summary: name it in summaryTrendStats" if {
	object.get(statistics(metric), statistic, null) == null
} else := sprintf("rests on %v requests, fewer than %v", [requests, sample]) if {
	requests < sample
}

# How many requests were measured, 0 where nobody says.
requests := count if {
	count := object.get(statistics("http_reqs"), "count", 0)
	is_number(count)
} else := 0

statistics(metric) := input.metrics[metric].values if {
	is_object(input.metrics[metric].values)
} else := input.metrics[metric] if {
	is_object(input.metrics[metric])
} else := {}

place(metric) := ["metrics", metric, "values"] if {
	is_object(input.metrics[metric].values)
} else := ["metrics", metric]
