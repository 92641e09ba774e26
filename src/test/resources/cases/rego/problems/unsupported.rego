# Legal Rego that this engine does not know yet is refused by name.
package cases.unsupported

import future.keywords

template := $"hello {input.x}" #! 13: rego_unsupported_error: template strings are not supported

raw := $`hello {input.x}` #! 8: rego_unsupported_error: template strings are not supported

negated if not { #! 12: rego_unsupported_error: `not` as `import future.keywords` means it is not supported
	input.x
}
