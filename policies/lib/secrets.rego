# METADATA
# title: "Texts that stand where a secret should be"
# description: |
#   What templates, tutorials and images put there for somebody to replace, and what everybody tries
#   first. One list for every secret, wherever it is read.
package gonogo.lib.secrets

import data.gonogo.lib.values

placeholder(x) if {
	some pattern in patterns
	regex.match(concat("", [`(?i)^\s*(?:`, pattern, `)\s*$`]), values.text(x))
}

# There is a text, and it is none.
chosen(x) if {
	values.text(x)
	not placeholder(x)
}

# The same where a name is due: my-shop, test and redis may be names.
unnamed(text) if {
	is_string(text)
	regex.match(
		`(?i)^\s*(?:(?:change|replace|fill)[-_ ]?(?:me|this|it|in)|your[-_ ]?(?:domain|host|site|server|name|app|url)|(?:todo|fixme|tbd|placeholder|dummy|example|sample|none|null|x+)$)(?:$|[-_., ].*)`,
		text,
	)
}

# What stands for the password in a URL, decoded; none is "".
of_url(text) := decoded(password) if {
	is_string(text)
	[[_, password]] := regex.find_all_string_submatch_n(`^[^:/?#]+://[^:@/?#]*:([^/?#\s]*)@`, text, 1)
} else := decoded(password) if {
	# A slash should have been encoded. Behind a port it is the path's.
	is_string(text)
	[[_, password]] := regex.find_all_string_submatch_n(`^[^:/?#]+://[^:@/?#]*:([^@\s]*)@`, text, 1)
	not regex.match(`^[0-9]*[/?#]`, password)
} else := null

decoded(text) := urlquery.decode(replace(text, "+", "%2B")) if {
	regex.match(`^([^%]|%[0-9A-Fa-f]{2})*$`, text)
} else := text

patterns := [
	# Asks to be replaced.
	`.*(?:change|replace|fill)[-_ ]?(?:me|this|it|in).*`,
	`!!+.*`,
	`<.*>`,
	`\[.*\]`,
	`\{\{.*\}\}`,
	`(?:your|my)[-_ ].*`,
	`(?:set|insert|enter|put)[-_ ].*`,
	`(?:todo|fixme|tbd|placeholder|dummy|example|sample)\b.*`,
	`[x*.?_-]+`,
	# What a framework generates for development.
	`django-insecure-.*`,
	`insecure.*`,
	# Names of what should stand there, and of whom it is for.
	`(?:secret|password|passwd|passphrase|token|key)(?:[-_ ]?key)?[0-9]*`,
	`pass(?:w0rd)?[0-9]*`,
	`(?:admin|administrator|root|user|guest|postgres|postgresql|mysql|mariadb|redis|rabbitmq|django|app|test|testing|dev|demo|default|none|null)[0-9]*`,
	# What is tried first.
	`0*12345[0-9]*`,
	`(?:qwerty|letmein|welcome|hunter|abc|iloveyou)[0-9]*`,
	`p@ssw0rd!?`,
]
