# METADATA
# title: "What Spring's configuration says"
# description: |
#   Documents, {"path", "contents"}, over each other as Spring lays them, to what each property is for a profile:
#   {name: {"written", "value", "state", "reason", "from", "place"}}, names in the form in which they are compared.
#   All values are texts; `place` leads from the list of documents. "from" is "elsewhere" where all of a value is
#   put in from outside.
package gonogo.lib.spring_values

import data.gonogo.lib.spring_names
import data.gonogo.lib.spring_profiles
import data.gonogo.lib.values

# What each property is for a profile, "" where production has none by name.
seen(documents, profile) := effective(layers, active(layers, profile)) if layers := indexed(documents)

# The profiles of production that documents speak of; "" where they speak of none.
views(documents) := profiles if {
	profiles := {name |
		some layer in indexed(documents)
		some name in array.concat([layer.profile], spring_profiles.names(layer.stated))
		spring_profiles.production(name)
	}
	count(profiles) > 0
} else := {""}

# Whether one of the documents is, or may be, for a profile.
concerns(documents, profile) if {
	layers := indexed(documents)
	names := active(layers, profile)
	some layer in layers
	applies(layer, names) != "no"
}

# Whether one of them is for all.
common(documents) if {
	some layer in indexed(documents)
	layer.profile == ""
	layer.stated == []
}

# -- Which profiles are active -----------------------------------------------------------------------

# A profile brings along those of its group, and what is included always. Where none is named, the configuration may
# say which it is itself.
active(layers, profile) := named | {name |
	first := effective(layers, named)
	some key in array.concat(["spring.profiles.include"], groups(profile))
	some name in texts(first, key)
} if {
	named := {name | some name in [profile]; name != ""}
}

groups("") := ["spring.profiles.active"]

groups(profile) := [concat(".", ["spring.profiles.group", spring_names.canonical(profile)])] if profile != ""

texts(properties, key) := {lower(trim_space(name)) |
	properties[key].state == "known"
	some name in split(properties[key].value, ",")
	trim_space(name) != ""
	not own_default(key, name)
}

# What a developer starts by default is not what production runs with.
own_default("spring.profiles.active", name) if spring_profiles.elsewhere(name)

# -- Documents over each other -----------------------------------------------------------------------

# Each document with what it says by name, and for whom it is.
indexed(documents) := [{
	"path": document.path,
	"profile": spring_profiles.of_file(document.path),
	"stated": stated(index),
	"index": index,
} |
	some document in documents
	index := by_name(object.get(document, "contents", {}))
]

# What a document says of the profiles that it is for.
stated(index) := [trim_space(text) |
	some name in ["spring.config.activate.onprofile", "spring.profiles"]
	some entry in index[name]
	some text in split(entry.value, ",")
]

applies(layer, names) := "maybe" if {
	# Nobody sees on which platform it runs.
	layer.index["spring.config.activate.oncloudplatform"]
	spring_profiles.applies(layer.profile, layer.stated, names) != "no"
} else := spring_profiles.applies(layer.profile, layer.stated, names)

effective(layers, names) := settled({name: chosen(over) |
	some name, over in object.union_n([{name: {[rank(layer), i]: {
		"applies": answer,
		"for": concat(", ", array.concat([p | some p in [layer.profile]; p != ""], layer.stated)),
		"document": i,
		"said": said,
	}}} |
		some i, layer in layers
		answer := applies(layer, names)
		answer != "no"
		some name, said in layer.index
	])
})

# `application` is over `bootstrap`, what is for a profile over what is for all, `.properties` over YAML of one name.
rank(layer) := [bool(`^application`, base), bool(`^[a-z]+-`, base), bool(`\.properties$`, base)] if {
	parts := split(layer.path, "/")
	base := lower(parts[count(parts) - 1])
}

bool(pattern, text) := 1 if {
	regex.match(pattern, text)
} else := 0

# The highest that surely holds, unless one above it may.
chosen(over) := object.union(one(layer.said), {
	"state": "unknown",
	"reason": sprintf("is set for %s, and nobody knows whether production runs with that", [those(layer.for)]),
	"place": place(layer),
}) if {
	layer := over[max(object.keys(over))]
	layer.applies == "maybe"
} else := object.union(one(layer.said), {"place": place(layer)}) if {
	layer := over[max(object.keys(over))]
}

those("") := "a platform"

those(profiles) := sprintf("`%s`", [profiles]) if profiles != ""

place(layer) := array.concat([layer.document, "contents"], layer.said[min(object.keys(layer.said))].place)

# A name that is said twice, in two spellings, says nothing unless both say the same.
one(said) := {
	"written": said[min(object.keys(said))].written,
	"state": "known",
	"reason": "",
	"from": "",
	"value": value,
} if {
	count(distinct(said)) == 1
	some value in distinct(said)
} else := {
	"written": said[min(object.keys(said))].written,
	"state": "unknown",
	"reason": "is said twice, in different spellings",
	"from": "",
	"value": "",
}

distinct(said) := {entry.value | some entry in said}

# -- A document --------------------------------------------------------------------------------------

# {name: {i: {"written", "value", "place"}}} of all that a document says.
by_name(contents) := object.union_n(array.concat(
	[{entry.name: {i: entry}} | some i, entry in said_here],
	[{name: {-1: listed(elements)}} | some name, elements in numbered(said_here); whole(elements)],
)) if {
	said_here := entries(contents)
}

entries(contents) := [{
	"name": spring_names.canonical(written),
	"written": written,
	"value": text,
	"place": place_of_value,
} |
	walk(contents, [place_of_value, value])
	count(place_of_value) > 0
	text := leaf(value)
	written := spring_names.written(place_of_value)
]

leaf(value) := value if {
	is_string(value)
} else := values.text(value) if {
	is_number(value)
} else := values.text(value) if {
	is_boolean(value)
} else := "" if {
	value in {null, [], {}}
}

# {name: {number: entry}}: lists, be they written element by element. To Spring a list is a text with commas, too.
numbered(said_here) := object.union_n([{name: {to_number(number): object.union(entry, {"text": behind == ""})}} |
	some entry in said_here
	[[_, name, number, behind]] := regex.find_all_string_submatch_n(
		`^(.+)\[(0|[1-9][0-9]{0,8})\]((?:\.[^\[\]]+)?)$`,
		entry.name, 1,
	)
])

# None is missing, and all are texts: else it is no list that a text could say.
whole(elements) if {
	count(elements) == max(object.keys(elements)) + 1
	every _, element in elements {
		element.text
	}
}

listed(elements) := {
	"written": regex.replace(first.written, `\[[0-9]+\]$`, ""),
	"value": concat(",", [elements[number].value | some number in sort(object.keys(elements))]),
	"place": first.place,
} if {
	first := elements[min(object.keys(elements))]
}

# -- Placeholders ------------------------------------------------------------------------------------

# A placeholder that names another property is that property's value; what names nothing here is put in where it runs.
settled(properties) := {name: decided(property, third) | some name, property in properties} if {
	first := literal(properties, {})
	second := literal(properties, first)
	third := literal(properties, second)
}

# {name: text} of those in which no placeholder is left.
literal(properties, known) := {name: text |
	some name, property in properties
	property.state == "known"
	text := filled(property, known)
	not contains(text, "${")
}

filled(property, known) := strings.replace_n(replacements, property.value) if {
	replacements := {whole: known[spring_names.canonical(name)] |
		some [whole, name] in regex.find_all_string_submatch_n(`\$\{([A-Za-z0-9_.\[\]-]+)(?::[^{}]*)?\}`, property.value, -1)
	}
	count(replacements) > 0
} else := property.value

decided(property, known) := property if {
	property.state == "unknown"
} else := object.union(property, {"state": "unknown", "reason": reason, "from": origin(property.value)}) if {
	reason := deferral(filled(property, known))
} else := object.union(property, {"value": filled(property, known)})

# Nothing of the value stands here.
origin(text) := "elsewhere" if {
	regex.match(`^\$\{[^{}:]+\}$`, text)
} else := ""

# Why a text cannot be told; undefined where it can. A default that is judged would be right only where nothing else
# is given.
deferral(text) := "a template that was not rendered puts in its value" if {
	values.templated(text)
} else := "its value is put in where it runs, and only its default is here" if {
	regex.match(`\$\{[^{}:]*:`, text)
} else := "its value is put in where it runs" if {
	regex.match(`^\$\{[^{}]*\}$`, text)
} else := "a part of its value is put in where it runs" if {
	contains(text, "${")
} else := "the build puts in its value" if {
	regex.match(`^@[A-Za-z0-9_.-]+@$`, text)
} else := "is encrypted" if {
	regex.match(`^(\{cipher\}|ENC\()`, text)
}
