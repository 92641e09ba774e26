p := 1 #! 1: rego_parse_error: package expected
