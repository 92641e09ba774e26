/// The built-in functions: names, signatures, results and errors are OPA's.
///
/// Start at [Builtins], the table of all of them; each family is a file with a table of its own.
/// Knows only values, and how YAML is read: whatever reaches outside comes in through the effects
/// of the call.
@NullMarked
package dev.gonogo.rego.builtin;

import org.jspecify.annotations.NullMarked;
