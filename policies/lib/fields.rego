# METADATA
# title: "Fields of a document"
# description: |
#   A field is a list of keys and indices; "[*]" in it stands for every element of the list there.
package gonogo.lib.fields

# All places that a field with "[*]" in it means in a document; it leads through three lists at most.
spread(document, field) := {field} if {
	not "[*]" in field
} else := {place |
	some place in reach(document, field)
	not missing(document, field, place)
}

# The same, and the lists on the way that are not there.
reach(document, field) := {field} if {
	not "[*]" in field
} else := {third |
	some first in opened(document, field)
	some second in opened(document, first)
	some third in opened(document, second)
}

# The place is that of a list which is not there: it has no elements.
missing(document, field, place) if {
	field[count(place)] == "[*]"
	at(document, place) == null
}

# The first "[*]" of a field, replaced by every index. Where no list stands, the field ends.
opened(document, field) := inside(before, at(document, before), after) if {
	star := min([i | some i, step in field; step == "[*]"])
	before := array.slice(field, 0, star)
	after := array.slice(field, star + 1, count(field))
} else := {field}

inside(before, list, after) := {array.concat(before, array.concat([i], after)) | some i, _ in list} if {
	holds_elements(list)
} else := {before}

holds_elements(value) if is_array(value)

holds_elements(value) if is_object(value)

# The value of a field, null where there is none.
at(document, field) := object.get({"": document}, array.concat([""], field), null)

# As a check writes it, a name as it is: spec.containers[0].image, metadata.annotations["a/b"].
text(field) := field if {
	is_string(field)
} else := trim_prefix(concat("", [written(step) | some step in field]), ".")

written(step) := sprintf("[%d]", [step]) if {
	is_number(step)
} else := sprintf(".%s", [step]) if {
	regex.match(`^[A-Za-z0-9_-]+$`, step)
} else := sprintf(`["%s"]`, [step])
