/// The safe order: every variable has a value before it is needed, or the body is refused.
///
/// Start at [Safety]: a lowered rule in, the same rule with its bodies in order out. `Occurrences`
/// says which variables stand in a step, `Outputs` and `Unifier` which get a value from it. The
/// answers are those of OPA's compiler (`reorderBodyForSafety`, `ast.Unify`), the order too. Looks
/// at lowered rules alone: no syntax, no program.
@NullMarked
package dev.gonogo.rego.compile.safety;

import org.jspecify.annotations.NullMarked;
