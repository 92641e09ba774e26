# Nothing but this comment. #! 1: rego_parse_error: empty module
