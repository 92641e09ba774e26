# METADATA
# title: "Names of properties"
# description: |
#   Spring binds a property by any of its spellings: `max-pool-size`, `maxPoolSize`, `max_pool_size`. They are one
#   name in the form that Spring compares them in: small letters without dashes.
package gonogo.lib.spring_names

# The form in which names are compared. What stands in brackets is a part of its own, unless it is a number.
canonical(name) := lower(regex.replace(bare, `[-_]`, "")) if {
	bare := regex.replace(name, `\[([^\]0-9][^\]]*)\]`, ".${1}")
}

# A place in a document as one name: spring.datasource.url, spring.config.import[0].
written(place) := trim_prefix(concat("", [step(part) | some part in place]), ".")

step(part) := sprintf("[%d]", [part]) if {
	is_number(part)
} else := part if {
	startswith(part, "[")
} else := concat("", [".", part])
