/// Rego source to answers, on the JVM alone.
///
/// Start at [Rego]: modules in, a [Policy] or problems with OPA's error codes out; a policy answers
/// queries. Inside, one way: `syntax` (text to tree), `compile` (checks, resolution, safe order),
/// `plan` (to the intermediate representation that OPA documents), `run` (the IR on the JVM) with
/// `builtin` beside it. Knows nothing of checklists: others may use it as a library.
@NullMarked
package dev.gonogo.rego;

import org.jspecify.annotations.NullMarked;
