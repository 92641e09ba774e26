package cases.programs.params

keep := {"min_days": number("keep", "min_days", 7)}

number(item, name, fallback) := value if {
	value := data.profile.params[item][name]
	is_number(value)
} else := fallback
