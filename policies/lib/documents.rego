# METADATA
# title: "The documents of an input"
# description: |
#   The input is one document, or what conftest --combine makes of several: an array of {"path",
#   "contents"}, with an element for each document of a file. Manifests are judged together, for they
#   are of one cluster; files of Spring's that lie in one folder, as each profile of production sees them; every
#   other document by itself.
package gonogo.lib.documents

import data.gonogo.lib.kind
import data.gonogo.lib.spring_files
import data.gonogo.lib.spring_values
import data.gonogo.lib.values

# Whether all documents are here, so that what another one may say is known.
default combined := false

combined if {
	is_array(input)
	some file in input
	is_string(file.path)
}

# The documents of a kind, each as {"name", "value"}; a lone one has no name.
default all := []

all := array.concat(array.concat(together, configurations), apart) if {
	combined
} else := [{"name": "", "value": input}] if {
	kind.kind
}

default together := []

together := [{"name": "the manifests", "value": input}] if kind.kind == "kubernetes"

# {folder: [{"path", "contents"}, ...]}, paths without the folder.
of_spring := {folder: [files[i] | some i in sort(object.keys(files))] |
	some folder, files in object.union_n([{folder: {i: {
		"path": trim_prefix(file.path, folder),
		"contents": file.contents,
	}}} |
		some i, file in input
		spring(file)
		folder := folder_of(file.path)
	])
}

folder_of(path) := regex.replace(path, `[^/\\]*$`, "")

# Files that Spring looks for by their names, whatever is in them.
spring(file) if {
	spring_files.named(file.path)
	is_object(file.contents)
	not kind.manifest(file.contents)
}

configurations := [{
	"name": concat("", [folder, files[0].path, seen_by(profile)]),
	"value": {"profile": profile, "documents": files},
} |
	some folder, files in of_spring
	some profile in spring_values.views(files)
]

seen_by("") := ""

seen_by(profile) := sprintf(" (%s)", [profile]) if profile != ""

apart := [{"name": file.path, "value": file.contents} |
	some file in input
	lone(file)
]

# The names of all that was given.
names := {document.name | some document in all} | others

default others := set()

others := {file.path |
	some file in input
	not lone(file)
	not spring(file)
	not kind.manifest(file.contents)
	not left_blank(file)
} if {
	combined
} else := {""} if {
	count(all) == 0
}

lone(file) if {
	not spring(file)
	name := kind.kind with input as file.contents
	not name in {"kubernetes", "dotenv"}
}

# An object of texts that a YAML file holds may be anything; conftest reads a `.env` by its name.
lone(file) if {
	not spring(file)
	name := kind.kind with input as file.contents
	name == "dotenv"
	not values.matches(file.path, `\.ya?ml$`)
}

# Nothing before or behind a `---`.
left_blank(file) if {
	file.contents == null
	some other in input
	other.path == file.path
	other.contents != null
}
