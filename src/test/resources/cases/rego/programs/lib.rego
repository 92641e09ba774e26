# Total functions, union_n over a comprehension, defaults, else.
package cases.programs.lib

default whole := false

whole if is_array(input)

whole if input.kind == "List"

resources := object.union_n([{r.type: {at: r}} |
	some at, r in input.resources
	r.mode == "managed"
	not "delete" in r.actions
])

all(type) := object.get(resources, type, {})

at_least(value, min) if {
	is_number(value)
	value >= min
}

kind := "plan" if {
	input.format_version
} else := "list" if {
	whole
} else := "other"
