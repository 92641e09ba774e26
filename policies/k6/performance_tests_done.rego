# METADATA
# title: "Tests de performance effectués"
# description: "Une régression de vitesse ne se voit pas dans un test fonctionnel."
# scope: package
# custom:
#   id: "k6/performance-tests-done"
#   severity: "high"
#   source: "content/fr/04-testing-qa.md"
#   remedy: "Jouer à chaque version un scénario k6 ou Locust à la charge attendue, sur un
#     environnement semblable à la production, et dire dans ses thresholds quelle durée tenir."
package gonogo.k6.performance_tests_done

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values

# What a run has to reach stands in its thresholds. Without one of a duration it is a test of something else.
judged contains goal.metric if {
	of_performance
	some goal in goals
}

deny contains findings.told(goal.metric, goal.path, sprintf("the threshold %s was crossed", [goal.name])) if {
	of_performance
	requests.state == "known"
	some goal in goals
	crossed(goal.verdict)
}

unknown contains findings.told(
	goal.metric,
	goal.path,
	sprintf("nobody can tell whether the threshold %s was crossed", [goal.name]),
) if {
	of_performance
	some goal in goals
	not crossed(goal.verdict)
	not held(goal.verdict)
}

unknown contains findings.unsure(requests) if {
	of_performance
	requests.state == "unknown"
}

of_performance if {
	some goal in goals
	values.matches(goal.metric, `_duration($|\{)`)
	measured(goal.metric)
}

# A threshold holds of a tag that no request had, too: all its durations are 0.
measured(metric) if {
	some name, number in k6.statistics(metric)
	name != "thresholds"
	values.above(number, 0)
}

# The readable summary of newer releases has no thresholds.
goals := [{"metric": metric, "path": path, "name": name, "verdict": verdict} |
	some metric, _ in input.metrics
	thresholds := fields.at(input, ["metrics", metric, "thresholds"])
	is_object(thresholds)
	some name, verdict in thresholds
	path := ["metrics", metric, "thresholds", name]
]

requests := k6.read("http_reqs", "count", 1000)

# handleSummary says whether it holds, --summary-export whether it does not.
crossed(verdict) if verdict.ok == false

crossed(true)

held(verdict) if verdict.ok == true

held(false)
