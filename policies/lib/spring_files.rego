# METADATA
# title: "Files of Spring in a ConfigMap or a Secret"
# description: |
#   The text under a key such as `application.properties` to its documents, {"path", "contents"}, as the reader of
#   files makes them. Of two of one name in a text of properties the last one holds, as in Java.
package gonogo.lib.spring_files

# Whether Spring looks for a file of this name.
named(path) if regex.match(`(?i)(?:^|/)(?:application|bootstrap)(?:-[^/]+)?\.(?:properties|ya?ml)$`, path)

# Undefined where one cannot be read.
documents(path, text) := [{"path": path, "contents": contents} |
	some part in regex.split(`(?m)^[#!]---[ \t]*$`, separated(replace(replace(text, "\r\n", "\n"), "\r", "\n")))
	contents := properties(part)
	count(contents) > 0
] if {
	endswith(lower(path), ".properties")
} else := [{"path": path, "contents": contents} |
	some part in parts
	contents := yaml.unmarshal(part)
	is_object(contents)
] if {
	parts := regex.split(`(?m)^---(?:[ \t].*)?\r?$`, text)
	every part in parts {
		yaml.is_valid(part)
	}
}

# -- Properties, as java.util.Properties reads them --------------------------------------------------

properties(text) := object.union_n([{unescaped(name): unescaped(value)} |
	# A comment, or a line with those that it goes on with.
	some [_, line] in regex.find_all_string_submatch_n(
		`(?m)^[ \t\f]*(?:[#!][^\n]*|((?:[^\\\n]|\\(?s:.))*\\?))$`,
		text, -1,
	)
	line != ""
	[[_, name, value]] := regex.find_all_string_submatch_n(
		`^((?:[^\\=: \t\f]|\\.)*)(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+|$)((?s:.*))$`,
		regex.replace(line, `(\\[^\n])|\\\n[ \t\f]*|\\$`, "${1}"), 1,
	)
	name != ""
])

# Beside a comment, what parts documents is one too.
separated(text) := regex.replace(
	regex.replace(text, `(?m)^([ \t\f]*[#!].*\n)[#!]---[ \t]*$`, "${1}"),
	`(?m)^[#!]---[ \t]*\n([ \t\f]*[#!])`, "${1}",
)

unescaped(text) := strings.replace_n(
	{whole: meant(character) |
		some [whole, character] in regex.find_all_string_submatch_n(`\\(u[0-9A-Fa-f]{4}|(?s:.))`, text, -1)
	},
	text,
)

meant(character) := json.unmarshal(sprintf(`"\%s"`, [character])) if {
	regex.match(`^(u[0-9A-Fa-f]{4}|[tnrf])$`, character)
} else := character
