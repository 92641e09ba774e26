/// Modules to one program: names resolved, variables told apart, bodies in a safe order.
///
/// Start at [Compiler]: [dev.gonogo.rego.syntax.Module]s in, a [dev.gonogo.rego.core.RuleTree] or
/// problems with OPA's error codes out; no other name is public. Its stages one after the other:
/// `lowering` (what names mean), `safety` (the order of bodies), `Hoisting` (to core), and here
/// what can only be judged of finished rules together: `ArgumentTypes`, `RuleConflicts`,
/// `Recursion`. Each room words its own problems. Mirrors the stages of OPA's compiler in effect,
/// not in their form.
@NullMarked
package dev.gonogo.rego.compile;

import org.jspecify.annotations.NullMarked;
