# Imports that v1 does not take.
package cases.imports

import rego.v1
import future.keywords.in
import data.a.if #! 15: rego_parse_error: unexpected import path, must not end with a keyword, got: if
import data.b["c"].d as e
import foo.bar #! 8: rego_parse_error: unexpected import path, must begin with one of: {data, future, input, rego}, got: foo
import data.x as input #! 18: rego_parse_error: unexpected import alias, must not be a reserved name, got: input
import rego.v3 #! 8: rego_parse_error: invalid import `rego.v3`, must be one of: `rego.v1`, `rego.v2`
import rego.v1 as v #! 19: rego_parse_error: `rego` imports cannot be aliased
import future.words #! 8: rego_parse_error: invalid import, must be `future.keywords`
import future.keywords.foo #! 8: rego_parse_error: unexpected keyword, must be one of [and contains every if in not or]
import future.keywords.in as contained #! 30: rego_parse_error: `future` imports cannot be aliased
import data.x[y] #! 15: rego_parse_error: unexpected var token: expecting string

package again #! 1: rego_parse_error: unexpected package

p := e
