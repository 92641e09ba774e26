# METADATA
# title: "What a URL says"
# description: |
#   scheme://user:password@host:port/path?name=value, of web addresses, databases and brokers. The password ends at the
#   last `@` before the path. Several hosts, and a host that somebody else fills in, are no URL here: nobody can
#   tell where it leads.
package gonogo.lib.urls

import data.gonogo.lib.secrets
import data.gonogo.lib.values

# It can be read where the rest cannot, as of several hosts, and of a password that should have been encoded.
scheme(x) := lower(found) if {
	is_string(x)
	[[_, found]] := regex.find_all_string_submatch_n(`^\s*((?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]*)://\S*\s*$`, x, -1)
	not regex.match(`[,;|][A-Za-z][A-Za-z0-9+.-]*://`, x)
} else := null

illegible_scheme(x) if values.garbled(x, scheme(x))

# Of IPv6 without its brackets; a dot at the end says the same as none.
host(x) := trim_suffix(lower(decoded(trim(read(x)[2], "[]"))), ".") if {
	read(x)[2] != ""
} else := null

# As it is written: none is not that of the scheme.
port(x) := to_number(read(x)[3]) if {
	read(x)[3] != ""
} else := null

# Who logs in. Like the scheme it can be read where the rest cannot. A slash in the password should have been
# encoded, but nobody doubts who stands before it.
user(x) := decoded(found) if {
	login(x)
	[[_, found]] := regex.find_all_string_submatch_n(`^\s*(?:jdbc:)?[^:/?#]+://([^:@/?#\s]+)(?::[^/?#\s]*)?@`, x, 1)
} else := decoded(found) if {
	password(x) != null
	[[_, found]] := regex.find_all_string_submatch_n(`://([^:@/?#\s]+):`, x, 1)
} else := null

# "" where a `:` stands before the `@` and nothing between.
password(x) := secrets.of_url(trim_prefix(trim_space(x), "jdbc:")) if {
	login(x)
} else := null

login(x) if {
	scheme(x) != null
	not names_login(x)
}

# Drivers take them from there as well, and differ in which they prefer.
names_login(x) if regex.match(`(?i)[?&;](user|username|uid|password|passwd|pass|pwd)=`, x)

illegible_user(x) if illegible_login(x)

illegible_password(x) if illegible_login(x)

illegible_login(x) if {
	not values.nothing(x)
	not login(x)
}

# What stands behind a name; null where it stands nowhere, or says several things.
query(x, name) := value if {
	said := answers(x, name)
	count(said) == 1
	some value in said
	not values.deferred(value)
} else := null

illegible(x) if {
	not values.nothing(x)
	not read(x)
}

illegible_query(x, _) if illegible(x)

illegible_query(x, name) if {
	answers(x, name) != set()
	query(x, name) == null
}

# What is put in where the path or a name stands may bring any name along.
illegible_query(x, _) if values.deferred(read(x)[4])

illegible_query(x, _) if {
	some pair in pairs(x)
	values.deferred(split(pair, "=")[0])
}

answers(x, name) := {decoded(replace(value, "+", " ")) |
	some pair in pairs(x)
	decoded(replace(split(pair, "=")[0], "+", " ")) == name
	value := substring(pair, count(split(pair, "=")[0]) + 1, -1)
}

pairs(x) := split(read(x)[5], "&")

decoded(text) := urlquery.decode(replace(text, "+", "%2B")) if {
	regex.match(`^([^%]|%[0-9A-Fa-f]{2})*$`, text)
} else := text

# The whole, scheme, host, port, path and query.
read(x) := groups if {
	is_string(x)
	[groups] := regex.find_all_string_submatch_n(pattern, trim_space(x), -1)
	is_port(groups[3])
	names_host(groups[2], groups[3])
}

is_port("")

is_port(text) if {
	text != ""
	to_number(text) < 65536
}

# A port without a host is the beginning of a password that should have been encoded.
names_host(host, port) if concat("", [host, port]) != port

names_host("", "")

pattern := concat("", [
	`^((?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]*)://`,
	`(?:[^/?#\\\s]*@)?`,
	`(\[[0-9A-Fa-f:.]+\]|(?:[\pL\pN._~-]|%[0-9A-Fa-f]{2})*)`,
	`(?::([1-9][0-9]{0,4})?)?`,
	`(/[^?#\s]*)?`,
	`(?:\?([^#\s]*))?(?:#\S*)?$`,
])
