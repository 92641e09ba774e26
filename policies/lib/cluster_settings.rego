# METADATA
# title: "Settings in manifests"
# description: |
#   What a container says itself stands in the container; all else in the ConfigMap or the Secret that it is taken
#   from, however many take it. So a value is told of once, where it is written, with whom it is for; and a Secret
#   that is not given is one doubt. A file of Spring's under a key is looked into, and its properties are settings
#   by their names. Every table here is made once, and goes through each container and each key a fixed number of
#   times.
package gonogo.lib.cluster_settings

import data.gonogo.lib.environment
import data.gonogo.lib.kubernetes
import data.gonogo.lib.spring_files
import data.gonogo.lib.spring_values

# There are containers, or what they take their settings from.
here if count(environment.containers) > 0

here if count(environment.holders) > 0

# {name: {place: setting}}. A setting of a source has "of": {"source", "key", "name"}.
by_name := object.union_n(array.concat(
	array.concat(in_containers, in_holders),
	array.concat(array.concat(under_other_names, behind_prefixes), in_spring_files),
))

# All names that there are.
names := object.union({name: true | some name, _ in by_name}, {name: true | some name, _ in missed})

# Settings of the names; of one source that nobody shows a single doubt, whatever is taken from it.
named(wanted) := array.concat(
	[setting | some name in wanted; some setting in by_name[name]],
	[missing(source, taken) |
		some source, taken in object.union_n([{source: {name: readings}} |
			some name in wanted
			some source, readings in missed[name]
		])
	],
)

# -- What containers say -----------------------------------------------------------------------------

# Of two of one name it is the last that a container runs with.
said := [object.union_n(environment.stated(container)) | some container in environment.containers]

in_containers := [{name: {[reading.subject, reading.path]: {"subject": reading.subject, "reading": reading}}} |
	some entries in said
	some name, reading in entries
	reading.source == ""
]

# -- What ConfigMaps and Secrets hold ----------------------------------------------------------------

keys := {id: environment.held(holder) | some id, holder in environment.holders_by_name}

in_holders := [{key: {[id, key]: of_key(id, key, key)}} | some id, held in keys; some key, _ in held]

of_key(id, key, name) := {"subject": id, "reading": keys[id][key], "of": {"source": id, "key": key, "name": name}}

# A key that a container takes by another name.
under_other_names := [{name: {[reading.source, reading.held]: of_key(reading.source, reading.held, name)}} |
	some entries in said
	some name, reading in entries
	reading.held != ""
	reading.held != name
]

behind_prefixes := [{name: {[id, key]: of_key(id, key, name)}} |
	some id, by_prefix in takers
	some prefix, _ in by_prefix
	prefix != ""
	some key, _ in keys[id]
	name := concat("", [prefix, key])
]

# -- What files of Spring's say ----------------------------------------------------------------------

# {source: {key: documents}}: those of a ConfigMap or a Secret lie over each other.
spring_documents := {id: files |
	some id, held in keys
	files := {key: documents |
		some key, reading in held
		spring_files.named(key)
		reading.value != ""
		documents := spring_files.documents(key, reading.value)
	}
	count(files) > 0
}

in_spring_files := [{name: {[id, key, profile, name]: {"subject": id, "reading": reading}}} |
	some id, files in spring_documents
	documents := [document | some of_key in files; some document in of_key]
	some profile in spring_values.views(documents)
	some name, property in spring_values.seen(documents, profile)
	key := documents[property.place[0]].path
	reading := object.union(keys[id][key], {
		"field": seen_by(concat(" of ", [property.written, key]), profile),
		"value": property.value,
		"state": property.state,
		"reason": told(property.reason),
		"from": origin(property, keys[id][key].from),
		"held": "",
	})
]

# As it is told behind the name of a field.
told(reason) := reason if {
	startswith(reason, "is ")
} else := concat("", ["is unknown: ", reason])

# What is put in where it runs stands nowhere here.
origin(property, holder) := holder if {
	property.state == "known"
} else := property.from

seen_by(words, "") := words

seen_by(words, profile) := sprintf("%s (%s)", [words, profile]) if profile != ""

# -- Who takes what ----------------------------------------------------------------------------------

# {source: {key: {name: {container: true}}}}: what containers take key by key.
takers_of_keys := object.union_n([{reading.source: {reading.held: {name: {i: true}}}} |
	some i, entries in said
	some name, reading in entries
	reading.held != ""
])

# [{"source", "prefix"}, ...] that each container takes as a whole, in their order.
wholes := [[{"source": id, "prefix": environment.prefix(whole)} |
	some whole in environment.list(container.value, "envFrom")
	some [field, kind] in [["configMapRef", "ConfigMap"], ["secretRef", "Secret"]]
	name := whole[field].name
	is_string(name)
	id := environment.holder_id(container, kind, name)
] |
	some container in environment.containers
]

# {source: {prefix: {container: true}}}: what containers take as a whole.
takers := object.union_n([{whole.source: {whole.prefix: {i: true}}} |
	some i, those in wholes
	some whole in those
])

# Whoever runs with this key under this name.
users(of) := {kubernetes.name(environment.containers[i].object) |
	some i, _ in takers_of_keys[of.source][of.key][of.name]
} | {kubernetes.name(environment.containers[i].object) |
	endswith(of.name, of.key)
	prefix := trim_suffix(of.name, of.key)
	some i, _ in takers[of.source][prefix]
	not said[i][of.name]
	last(i, of.name) == of.source
}

# The last of those that a container takes as a whole and that have the name.
last(i, name) := having[count(having) - 1] if {
	having := [whole.source |
		some whole in wholes[i]
		startswith(name, whole.prefix)
		keys[whole.source][substring(name, count(whole.prefix), -1)]
	]
	count(having) > 0
}

# What a setting of a source is called: its key, the name that it goes by, and whoever runs with it.
words(setting) := called(setting.of, users(setting.of))

called(of, by) := of.key if {
	count(by) == 0
	of.key == of.name
} else := sprintf("%s (%s)", [of.key, of.name]) if {
	count(by) == 0
} else := sprintf("%s (of %s)", [of.key, listed(by)]) if {
	of.key == of.name
} else := sprintf("%s (%s of %s)", [of.key, of.name, listed(by)])

# A longer list of names helps nobody.
listed(names) := concat(", ", sort(names)) if {
	count(names) <= 3
} else := sprintf("%s and %d more", [concat(", ", array.slice(sort(names), 0, 3)), count(names) - 3])

# -- What is not given -------------------------------------------------------------------------------

# {name: {source: {container: reading}}}: what containers take from what is not here.
missed := object.union_n([{name: {reading.source: {i: reading}}} |
	some i, entries in said
	some name, reading in entries
	reading.source != ""
	reading.held == ""
])

missing(source, taken) := {"subject": source, "reading": object.union(first, {"subject": source, "field": field})} if {
	by := {kubernetes.name(environment.containers[i].object) | some readings in taken; some i, _ in readings}
	field := sprintf("%s (of %s)", [concat(", ", sort(object.keys(taken))), listed(by)])
	first := [reading | some reading in taken[sort(object.keys(taken))[0]]][0]
}

# What may hold anything and is not seen here: {"subject", "path", "words"}.
withheld := array.concat(
	[{"subject": source, "path": [], "words": concat("", ["may hold %s of ", listed(by), ", and is not given here"])} |
		some source, by_prefix in takers
		not keys[source]
		by := {kubernetes.name(environment.containers[i].object) | some those in by_prefix; some i, _ in those}
	],
	[{"subject": holder.name, "path": [], "words": "%s shows only when all manifests are given together"} |
		not kubernetes.whole
		holder := array.concat(environment.containers, environment.holders)[0]
	],
)
