# METADATA
# title: "Profiles of Spring"
# description: |
#   Which documents a profile sees: those that are for all, and those that say it is for them. The words of a name tell
#   whether production may run with it.
package gonogo.lib.spring_profiles

production_words := {"live", "prd", "prod", "production"}

elsewhere_words := {
	"ci", "compose", "demo", "dev", "devel", "develop", "development", "docker", "e2e", "integration", "it", "local",
	"localhost", "mock", "non", "nonprod", "pre", "preprod", "preproduction", "qa", "sandbox", "stage", "staging",
	"test", "testing", "tests", "uat",
}

production(profile) if {
	not elsewhere(profile)
	some word in words(profile)
	word in production_words
}

# A profile of those who build and try.
elsewhere(profile) if {
	some word in words(profile)
	word in elsewhere_words
}

# A number behind a word tells it from others of its kind.
words(profile) := [regex.replace(word, `[0-9]+$`, "") |
	some word in split(regex.replace(lower(profile), `[^a-z0-9]+`, " "), " ")
]

# The profile that a file is for, by its name; "" where it is for all.
of_file(path) := lower(profile) if {
	[[_, profile]] := regex.find_all_string_submatch_n(
		`(?i)(?:^|[/\\])(?:application|bootstrap)-([^/\\]+)\.(?:properties|ya?ml)$`,
		path, 1,
	)
} else := ""

# The names in expressions, those that they are not for among them.
names(stated) := [name |
	some text in stated
	some name in split(regex.replace(lower(text), `[!&|()\s]+`, " "), " ")
	name != ""
]

# Whether a document is for those who run with the active profiles: "yes", "no", or "maybe".
#
# profile: that of its file; stated: texts, each of them an expression, one that holds is enough
applies(profile, stated, active) := both(of_name(profile, active), any_of([of_expression(text, active) |
	some text in stated
]))

of_name("", _) := "yes"

of_name(profile, active) := state(profile, active) if profile != ""

both(first, second) := "no" if {
	"no" in {first, second}
} else := "maybe" if {
	"maybe" in {first, second}
} else := "yes"

any_of(answers) := "yes" if {
	count(answers) == 0
} else := "yes" if {
	"yes" in answers
} else := "maybe" if {
	"maybe" in answers
} else := "no"

# Of `a`, `!a`, `a & b`, `a | b`; what has parentheses is not looked into.
of_expression(text, _) := "maybe" if {
	regex.match(`[()]`, text)
} else := "maybe" if {
	contains(text, "&")
	contains(text, "|")
}

of_expression(text, active) := any_of([of_term(term, active) | some term in split(text, "|")]) if {
	not regex.match(`[()&]`, text)
} else := all_of([of_term(term, active) | some term in split(text, "&")]) if {
	not regex.match(`[()|]`, text)
}

all_of(answers) := "no" if {
	"no" in answers
} else := "maybe" if {
	"maybe" in answers
} else := "yes"

of_term(term, active) := inverse[state(trim_space(trim_prefix(trim_space(term), "!")), active)] if {
	startswith(trim_space(term), "!")
} else := state(trim_space(term), active)

inverse := {"yes": "no", "no": "yes", "maybe": "maybe"}

# Without any that is active, it is the one that is called default.
state(profile, active) := "yes" if {
	lower(profile) in active
} else := "yes" if {
	lower(profile) == "default"
	count(active) == 0
} else := "no" if {
	lower(profile) == "default"
} else := "no" if {
	elsewhere(profile)
} else := "no" if {
	production(profile)
} else := "maybe"
