# METADATA
# title: "Which kind of document the input is"
# description: |
#   The first kind that fits, in the order of gonogo's own InputKind: terraform, kubernetes, k6,
#   spring-config, dotenv. A document of no kind leaves `kind` undefined.
package gonogo.lib.kind

kind := "terraform" if {
	is_string(input.format_version)
	is_array(input.resource_changes)
} else := "kubernetes" if {
	manifest(input)
} else := "kubernetes" if {
	# conftest --combine hands over [{"path": file, "contents": document}, ...].
	is_array(input)
	some file in input
	manifest(file.contents)
} else := "k6" if {
	is_object(input.metrics)
	some metric in ["http_reqs", "iterations", "vus"]
	input.metrics[metric]
} else := "k6" if {
	# --new-machine-readable-summary
	is_array(input.results.metrics)
	some metric in input.results.metrics
	metric.name in {"http_reqs", "iterations", "vus"}
} else := "spring-config" if {
	is_string(input.profile)
	is_array(input.documents)
	every document in input.documents {
		is_string(document.path)
	}
} else := "spring-config" if {
	spring(input)
} else := "dotenv" if {
	is_object(input)
	count(input) > 0
	every name, value in input {
		regex.match(`^[A-Za-z_][A-Za-z0-9_.]*$`, name)
		is_string(value)
	}
}

manifest(document) if {
	is_string(document.apiVersion)
	is_string(document.kind)
}

# What stands in a file of Spring's, whatever its name.
spring(contents) if is_object(contents.spring)

spring(contents) if {
	is_object(contents)
	some name, _ in contents
	strings.any_prefix_match(name, ["spring.", "server.", "management.", "logging."])
}
