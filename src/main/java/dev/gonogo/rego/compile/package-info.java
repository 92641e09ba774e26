/// Modules to one program: names resolved, variables told apart, bodies in a safe order.
///
/// Start at [Compiler]: [dev.gonogo.rego.syntax.Module]s in, a [Program] or problems with OPA's
/// error codes out. A program is written in a smaller language than Rego: no imports, no `some`, no
/// `:=`, no nested calls; see [Literal], [Expression] and [PlainTerm] for all that is left, and what
/// a planner may assume of it. Mirrors the stages of OPA's compiler in effect, not in their form.
@NullMarked
package dev.gonogo.rego.compile;

import org.jspecify.annotations.NullMarked;
