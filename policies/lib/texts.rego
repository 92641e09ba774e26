# METADATA
# title: "Where an object has texts"
# description: |
#   A cluster refuses a number or a boolean where a text is due (`value: yes` of a variable, a label `"1"`
#   without its quotes), and nobody knows what was meant: such a value is unknown. gonogo tells it as an
#   error besides.
package gonogo.lib.texts

import data.gonogo.lib.kubernetes

# Whether what stands at a place of an object is known.
#
# place: as it ends; its beginning may be left out, as that of a container is
state(manifest, place, value) := {"state": "unknown", "reason": "is no text, which a cluster refuses"} if {
	odd(value)
	due(manifest, array.reverse(place))
} else := {"state": "unknown", "reason": "holds what is no text, which a cluster refuses"} if {
	some odd_place in inner(manifest, place[count(place) - 1], value)
	due(manifest, array.reverse(array.concat(place, odd_place)))
} else := {"state": "known"}

odd(value) if {
	not is_string(value)
	not is_null(value)
}

# Of a place from its end: its last step, the one before it, and so on.
due(manifest, steps) if {
	steps[0] == "image"
	makes_pods(manifest)
}

due(manifest, steps) if {
	steps[1] in {"args", "command", "matchLabels", "nodeSelector"}
	makes_pods(manifest)
}

due(manifest, steps) if {
	steps[0] in {"name", "value"}
	steps[2] == "env"
	makes_pods(manifest)
}

due(_, steps) if {
	steps[1] in {"annotations", "labels"}
	steps[2] == "metadata"
}

due(manifest, steps) if {
	steps[1] in {"data", "stringData"}
	manifest.kind in {"ConfigMap", "Secret"}
}

makes_pods(manifest) if kubernetes.template(manifest)

# Places inside of a value that are odd: of a list or a mapping of texts, of variables, of containers.
inner(_, last, value) := ((({[key] |
	last in {"annotations", "args", "command", "data", "labels", "matchLabels", "nodeSelector", "stringData"}
	some key, element in value
	odd(element)
} | {[i, key] |
	last == "env"
	some i, variable in value
	some key in ["name", "value"]
	odd(variable[key])
}) | {[i, "image"] |
	last in {"containers", "initContainers"}
	some i, container in value
	odd(container.image)
}) | {[i, list, j] |
	last in {"containers", "initContainers"}
	some i, container in value
	some list in ["args", "command"]
	some j, element in container[list]
	odd(element)
}) | {[i, "env", j, "value"] |
	last in {"containers", "initContainers"}
	some i, container in value
	some j, variable in container.env
	odd(variable.value)
}
