# METADATA
# title: "What conftest is told, decided as gonogo check decides"
# description: |
#   The checks of an item stand in groups of alternatives: with `all` each is a group of its own, with
#   `any` all are one. One pass satisfies a group. Else it is undecided where a check of it cannot tell
#   yet, and failed where one failed. An item fails with any of its groups.
package gonogo.lib.decision

import data.gonogo.lib.profile

# What is left to tell when all is seen: [{"finding", "blocks"}, ...].
#
# `items` are those of the checklist, by id: {"severity", "groups"}, "facet" where an item needs one, "unwaivable" where
# it is, and "settings" where several checks look for one thing. `answers` have for each document its
# {"name", "report"}. `combined` tells whether these are all documents.
told(items, answers, combined) := [{"finding": worded, "blocks": blocks} |
	seen := merged([answer.report | some answer in answers], families(items))
	some id, own in items
	item := profile.item(id, own)
	some group in item.groups
	standing := stands(group, seen)
	some verdict in ["deny", "unknown"]
	some finding in seen[verdict]
	finding.check in group
	doubt := reservation(id, item, group, seen, combined)
	worded := reworded(object.union(finding, {"item": id, "severity": item.severity}), doubt)
	blocks := [verdict, standing, gate(item), doubt] == ["deny", "failed", true, ""]
]

# What of all that has one of the names nobody looked at, in words: silence would look like a pass.
silence(names, answers) := unlike | unseen if {
	unlike := {called(name, "no check looks at a document like this one") |
		some name in (names - {answer.name | some answer in answers})
	}
	unseen := {called(answer.name, "no check looks at anything in it") |
		some answer in answers
		not looked_at(answer.report)
	}
}

called(name, words) := words if {
	name == ""
} else := sprintf("%s: %s", [name, words])

looked_at(report) if {
	some subjects in report.judged
	count(subjects) > 0
}

# That something is missing is said of a document that is one thing, and of no thing in one that holds
# several.
looked_at(report) if {
	some verdict in ["deny", "unknown"]
	some finding in report[verdict]
	of_something(finding)
}

of_something(finding) if not finding.absent

of_something(finding) if split(finding.check, "/")[0] in {"dotenv", "k6", "spring-config"}

# -- Groups ------------------------------------------------------------------------------------------

# Undefined where a check passed, or none has anything to say: there is nothing to tell.
stands(group, seen) := "undecided" if {
	count(group & seen.passing) == 0
	count(group & seen.unsure) > 0
} else := "failed" if {
	count(group & seen.passing) == 0
	count(group & seen.failing) > 0
}

# The least severity that decides is high.
gate(item) if {
	item.severity in {"blocker", "high"}
} else := false

# Why a failure may be none after all; "" where nothing speaks for it.
reservation(id, item, group, seen, combined) := words if {
	words := profile.without(id, item)
} else := "another check may make up for it: give all files at once, with --combine" if {
	not combined
	may_turn(group, seen)
} else := ""

# Another document can hold what is missing in this one, or what another check of the group asks for.
# A failure of something that is here stays one.
may_turn(group, seen) if {
	count(group) > 1
	count(group - seen.lost) > 0
}

# All that is wrong is that nothing is found, and another kind of document may have it.
may_turn(group, seen) if {
	count(group & seen.lost) == 0
	failing := group & seen.failing
	count(failing) > 0
	every check in failing {
		seen.families[check]
	}
}

reworded(finding, doubt) := finding if {
	doubt == ""
} else := object.union(finding, {"msg": sprintf("%s (%s)", [finding.msg, doubt])})

# -- Checks ------------------------------------------------------------------------------------------

# What all documents say together: their findings, and the checks that come to each verdict. A check
# fails where it fails in one document.
merged(reports, kin) := {
	"families": kin,
	"deny": deny,
	"unknown": unknown,
	"failing": failing,
	"lost": {finding.check | some finding in deny; not finding.absent},
	"unsure": unsure,
	"passing": (judged - failing) - unsure,
} if {
	deny := open(reports, "deny", kin)
	unknown := open(reports, "unknown", kin)
	failing := {finding.check | some finding in deny}
	unsure := {finding.check | some finding in unknown} - failing
	judged := {check | some report in reports; some check, subjects in report.judged; count(subjects) > 0}
}

# {check: checks}: those of a setting, of which it is enough that one finds it.
families(items) := {check: setting | some item in items; some setting in item.settings; some check in setting}

# The findings that no other document makes moot: that there is nothing is said of one document alone.
open(reports, verdict, kin) := {finding |
	some i, report in reports
	some finding in report[verdict]
	not moot(finding, verdict, i, reports, object.get(kin, [finding.check], {finding.check}))
}

moot(finding, _, i, reports, checks) if {
	finding.absent
	some j, other in reports
	j != i
	some check in checks
	count(other.judged[check]) > 0
}

# Where another document may hold one, nothing is missed yet.
moot(finding, "deny", i, reports, checks) if {
	finding.absent
	some j, other in reports
	j != i
	some doubt in other.unknown
	doubt.absent
	doubt.check in checks
}
