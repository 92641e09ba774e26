# METADATA
# title: "Options of a command line"
# description: |
#   A text, or a list of arguments; of what a shell is given behind its `-c` the words count. The last one of an option
#   wins. What is put in where the command runs may be any option, unless it stands where the value of another one does.
package gonogo.lib.command_lines

import data.gonogo.lib.values

# The value of an option, `true` where it takes none; null where it is not there, or not told.
option(x, flag) := last if {
	found := answers(x, flag)
	last := found[count(found) - 1]
	not values.deferred(last)
} else := null

illegible(x, _) if {
	not values.nothing(x)
	not words(x)
}

illegible(x, flag) if {
	found := answers(x, flag)
	values.deferred(found[count(found) - 1])
}

# Anything may be put in here.
illegible(x, _) if {
	given := words(x)
	some i, word in given
	regex.match(`^(\$[@*0-9A-Za-z_{(]|\{\{|\{%)`, word)
	not awaited(given, i)
}

# Whose argument is a command line of its own, only its reader knows.
illegible(x, flag) if {
	is_array(x)
	some i, element in x
	regex.match(`\s`, element)
	not for_a_shell(x, i)
	contains(element, flag)
}

# Each command of a script has options of its own, and which one is meant only its author knows.
illegible(x, flag) if {
	given := words(x)
	places := [i | some i, word in given; said(given, i, word, flag)]
	count({answer | some place in places; answer := said(given, place, given[place], flag)}) > 1
	some between, word in given
	regex.match(`^[;&|\n]+$`, word)
	between > places[0]
	between < places[count(places) - 1]
}

# `-abt`: three options, or the name of one.
illegible(x, flag) if {
	is_short(flag)
	some word in words(x)
	regex.match(`^-[A-Za-z]{2,}`, word)
	contains(split(word, "=")[0], substring(flag, 1, 1))
}

answers(x, flag) := [answer |
	given := words(x)
	some i, word in given
	answer := said(given, i, word, flag)
]

said(given, i, word, flag) := value(given, i + 1) if {
	word == flag
} else := substring(word, count(flag) + 1, -1) if {
	startswith(word, concat("", [flag, "="]))
} else := substring(word, 2, -1) if {
	is_short(flag)
	startswith(word, flag)
	regex.match(`^..[0-9]`, word)
}

is_short(flag) if regex.match(`^-[A-Za-z]$`, flag)

value(given, i) := given[i] if {
	not regex.match(`^-[^0-9]|^-$|^[;&|\n]+$`, given[i])
} else := true

# It stands behind an option that has no value yet.
awaited(given, i) if {
	i > 0
	regex.match(`^-[^=]*$`, given[i - 1])
}

words(x) := shell_words(x) if is_string(x)

words(x) := [word |
	some i, element in x
	some word in argument_words(x, i)
] if {
	is_array(x)
	every element in x {
		is_string(element)
	}
}

argument_words(list, i) := shell_words(list[i]) if {
	for_a_shell(list, i)
} else := [list[i]]

for_a_shell(list, i) if {
	regex.match(`^-[a-z]*c[a-z]*$`, list[i - 1])
	some program in array.slice(list, 0, i - 1)
	regex.match(`(^|/)(ba|da|a|k|z)?sh$`, program)
}

# Without comments, quotes and line ends that the script escapes; where another command begins is a word of its own.
shell_words(text) := [bare(word) |
	some word in regex.find_n(token, regex.replace(text, `\\\r?\n`, " "), -1)
	not startswith(word, "#")
]

token := `(?s)#[^\n]*|(?:[^\s"'\\;&|]|"(?:[^"\\]|\\.)*"|'[^']*'|\\.)+|[;&|\n]+`

bare(word) := regex.replace(regex.replace(word, `(?s)"((?:[^"\\]|\\.)*)"|'([^']*)'`, "${1}${2}"), `(?s)\\(.)`, "${1}")
