# METADATA
# title: "What a project declares of itself"
# description: |
#   Its gonogo.yaml is the data: `opa eval -d gonogo.yaml`, `conftest test --data gonogo.yaml`. What it
#   leaves out is not said, neither that it applies nor that it does not.
package gonogo.lib.profile

# The project says in so many words that it has the facet.
has(facet) if data.profile.facets[facet] == true

# An item of the checklist as the project has it.
item(id, own) := object.union(own, {"severity": severity}) if {
	severity := data.items[id].severity
	may_weigh(own, severity)
} else := own

weights := {"blocker": 3, "high": 2, "medium": 1, "low": 0}

may_weigh(own, severity) if {
	weights[severity]
	not own.unwaivable
}

# What cannot be waived cannot weigh less either.
may_weigh(own, severity) if weights[severity] >= weights[own.severity]

# Why the project does without an item, in words; undefined where it does not.
without(id, item) := sprintf("left out by the project: %v", [data.items[id].out]) if not item.unwaivable

without(id, item) := sprintf("left out: the project declares `%s` off", [item.facet]) if {
	not data.items[id].out
	lacks(item.facet)
}

# It says so that it has not: what needs the facet is left out.
lacks(facet) if data.profile.facets[facet] == false
