# METADATA
# title: "What Spring's configuration says"
# description: |
#   Documents, {"path", "contents"}, over each other as Spring lays them, to what each property is for a profile:
#   {name: {"value", "state", "reason", "path"}}, names in the form in which they are compared. All values are texts.
package gonogo.lib.spring_values

import data.gonogo.lib.spring_names
import data.gonogo.lib.spring_profiles
import data.gonogo.lib.values

# What each property is, where it is said.
effective(documents, active) := settled({name: chosen(layers) | some name, layers in said_by(documents, active)})

# -- Documents over each other -----------------------------------------------------------------------

# {name: {rank: {"applies", "document", "said"}}}.
said_by(documents, active) := object.union_n([{name: {[rank(document), i]: {
	"applies": applies,
	"profiles": profiles(document, index),
	"index": i,
	"said": said,
}}} |
	some i, document in documents
	index := indexed(document.contents)
	applies := spring_profiles.applies(document.path, stated(index), active)
	applies != "no"
	some name, said in index
])

# What a document says of the profiles that it is for.
stated(index) := [trim_space(text) |
	some name in ["spring.config.activate.onprofile", "spring.profiles"]
	some _, entry in index[name]
	some text in split(entry.value, ",")
]

profiles(document, index) := concat(", ", [profile |
	some profile in array.concat([spring_profiles.of_file(document.path)], stated(index))
	profile != ""
])

# `application` is over `bootstrap`, what is for a profile over what is for all, `.properties` over YAML of one name.
rank(document) := [bool(`application`, document), bool(`application-|bootstrap-`, document), bool(`\.properties$`, document)]

bool(pattern, document) := 1 if {
	regex.match(concat("", [`(?i)(?:^|[/\\])[^/\\]*(?:`, pattern, `)[^/\\]*$`]), document.path)
} else := 0

# The highest that surely holds, unless one above it may.
chosen(layers) := {
	"state": "unknown",
	"reason": sprintf("is set for the profile `%s`, and nobody knows whether production runs with it", [layers[top].profiles]),
	"value": null,
	"path": where(layers[top]),
} if {
	top := highest(layers)
	layers[top].applies == "maybe"
} else := object.union({"path": where(layers[top])}, one(layers[top].said)) if {
	top := highest(layers)
}

highest(layers) := max(object.keys(layers))

where(layer) := array.concat(["documents", layer.index, "contents"], layer.said[min(object.keys(layer.said))].place)

# A name that is said twice, in two spellings, says nothing unless both say the same.
one(said) := {"state": "known", "reason": "", "value": value} if {
	some value in distinct(said)
	count(distinct(said)) == 1
} else := {"state": "unknown", "reason": "is said twice, in different spellings", "value": null}

distinct(said) := {entry.value | some entry in said}

# -- A document --------------------------------------------------------------------------------------

# {name: {i: {"value", "place"}}} of all that a document says.
indexed(contents) := object.union_n(array.concat(
	[{entry.name: {i: entry}} | some i, entry in entries(contents)],
	[{name: {"": listed(elements)}} | some name, elements in numbered(contents)],
))

entries(contents) := [{"name": name, "value": text, "place": place} |
	walk(contents, [place, value])
	count(place) > 0
	text := leaf(value)
	name := spring_names.canonical(spring_names.written(place))
]

# A list of scalars is a text with commas, as Spring reads a text with commas as a list.
leaf(value) := value if {
	is_string(value)
} else := values.text(value) if {
	is_number(value)
} else := values.text(value) if {
	is_boolean(value)
} else := "" if {
	value in {null, [], {}}
}

# {name: {number: entry}}: lists that are written element by element, and those of YAML.
numbered(contents) := object.union_n([{name: {to_number(number): entry}} |
	some entry in entries(contents)
	[[_, name, number]] := regex.find_all_string_submatch_n(`^(.+)\[([0-9]{1,9})\]$`, entry.name, 1)
])

listed(elements) := {
	"value": concat(",", [elements[number].value | some number in sort(object.keys(elements))]),
	"place": elements[min(object.keys(elements))].place,
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
} else := object.union(property, {"state": "unknown", "reason": reason}) if {
	reason := deferral(filled(property, known))
} else := object.union(property, {"value": filled(property, known)})

# Why a text cannot be told; undefined where it can. A default that is judged would be right only where nothing else is given.
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
