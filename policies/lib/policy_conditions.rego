# METADATA
# title: "Whom a condition of a policy of AWS leaves"
# description: |
#   A condition is [operator, key, values], the values a list of texts. All conditions of a statement must hold. One is
#   "narrow" where it leaves somebody who is named (an account, an organisation, a network that is somebody's),
#   "open" where it does not ask who it is (TLS, the time), or takes anybody, and else "unsure". What counts is
#   close to what S3 takes for public.
package gonogo.lib.policy_conditions

import data.gonogo.lib.addresses
import data.gonogo.lib.values

# Of all conditions together.
effect(conditions) := "narrow" if {
	"narrow" in {one(condition) | some condition in conditions}
} else := "unsure" if {
	"unsure" in {one(condition) | some condition in conditions}
} else := "open"

one([operator, key, texts]) := found if {
	asks_who(lower(key))
	lower(trim_prefix(operator, "ForAnyValue:")) in positive
	found := of_values(lower(key), texts)
} else := "open" if {
	asks_who(lower(key))
	lower(operator) in negative
} else := "narrow" if {
	# Whoever is in the network of the file system.
	lower(key) == "elasticfilesystem:accessedviamounttarget"
	lower(operator) == "bool"
	texts == ["true"]
} else := "open" if {
	asks_something_else(lower(key))
} else := "unsure"

positive := {"stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress"}

# All but those who are named.
negative := {
	"stringnotequals",
	"stringnotequalsignorecase",
	"stringnotlike",
	"arnnotequals",
	"arnnotlike",
	"notipaddress",
}

asks_who(key) if key in who

asks_something_else(key) if {
	key in {"aws:securetransport", "aws:useragent", "aws:referer", "aws:currenttime", "aws:epochtime"}
}

# Anybody gives his own network whatever private addresses he likes.
asks_something_else("aws:vpcsourceip")

# What is asked of S3, not by whom.
asks_something_else(key) if {
	startswith(key, "s3:")
	not key in who
}

networks := {"aws:sourceip"}

# Their values are a path below what is named.
below := {"aws:userid", "aws:principalorgpaths", "aws:sourceorgpaths"}

who := (networks | below) | {
	"aws:principalaccount", "aws:principalarn", "aws:principalorgid",
	"aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceowner", "aws:sourcevpc", "aws:sourcevpce",
	"kms:calleraccount", "s3:dataaccesspointaccount", "s3:dataaccesspointarn",
}

of_values(key, texts) := "open" if {
	key in networks
	addresses.wide(texts)
} else := "open" if {
	key in networks
	some text in texts
	values.matches(text, `^[*?]+$`)
} else := "narrow" if {
	key in networks
	count(texts) > 0
	every text in texts {
		addresses.legible(text)
	}
} else := "unsure" if {
	key in networks
} else := "open" if {
	some text in texts
	anyone(text)
} else := "narrow" if {
	count(texts) > 0
	every text in texts {
		someone(key, text)
	}
} else := "unsure"

# What all of them have in front says nothing.
anyone(text) if values.matches(text, `^(o-|vpc-|vpce-)?[*?]+$`)

# An ARN of whatever account.
anyone(text) if {
	startswith(text, "arn:")
	not of_bucket(text)
	values.matches(account(text), `[*?]`)
}

anyone(text) if {
	startswith(text, "arn:")
	not of_bucket(text)
	not values.matches(account(text), `[^*?]`)
	values.matches(text, `[*?]`)
}

# A bucket is somebody's: there is one of its name, and its ARN has neither region nor account.
of_bucket(text) if values.matches(text, `^arn:[^:$]*:s3:\*?:\*?:[^*?$:/]+$`)

of_bucket(text) if values.matches(text, `^arn:[^:$]*:s3:::[^*?$:/]+/[^$]*$`)

someone(_, text) if not values.matches(text, `[*?]|\$\{|^$`)

someone(_, text) if {
	startswith(text, "arn:")
	values.matches(account(text), `^[0-9]{12}$`)
}

someone(_, text) if of_bucket(text)

someone(key, text) if {
	key in below
	values.matches(text, `^[^*?$:/]{3,}[:/][^$]*$`)
}

account(arn) := concat("", array.slice(split(arn, ":"), 4, 5))
