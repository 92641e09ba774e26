# METADATA
# title: "What the name of an image says"
# description: |
#   [registry/]path[:tag][@digest], as container engines read it: what stands before the first slash is a
#   registry where it has a dot, a port or capitals, or is `localhost`. Nothing is put in its place but `docker.io`:
#   an image without a tag has none.
package gonogo.lib.images

import data.gonogo.lib.values

tag(x) := part(x, 3)

digest(x) := part(x, 4)

registry(x) := "docker.io" if {
	not own_registry(read(x)[1])
	read(x)
} else := "docker.io" if {
	lower(read(x)[1]) == "index.docker.io"
} else := lower(read(x)[1]) if {
	read(x)
} else := null

illegible(x) if {
	not values.nothing(x)
	not read(x)
}

part(x, place) := read(x)[place] if {
	read(x)[place] != ""
} else := null

own_registry(host) if regex.match(`[.:A-Z]|^localhost$`, host)

# The whole, what stands before the first slash, the rest of the path, the tag and the digest.
read(x) := groups if {
	is_string(x)
	[groups] := regex.find_all_string_submatch_n(pattern, x, -1)
	digest_is_whole(groups[4])
}

pattern := concat("", [
	# A registry; the first step of a path looks the same.
	`^(?:((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?)/)?`,
	# The path.
	`([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)`,
	`(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?`,
	`(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$`,
])

digest_is_whole(text) if not startswith(text, "sha256:")

digest_is_whole(text) if regex.match(`^sha256:[0-9a-f]{64}$`, text)
