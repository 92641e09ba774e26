/// Core: the smaller language than Rego in which a compiled program is written.
///
/// Start at [RuleTree]. No imports, no `some`, no `:=`, no nested calls; [Literal], [Expression]
/// and [PlainTerm] are all that is left, and say what a planner may assume of it: names are
/// resolved, variables told apart by number, bodies in a safe order. Data alone: `compile` writes
/// it, `plan` reads it, and nothing in here works on it.
@NullMarked
package dev.gonogo.rego.core;

import org.jspecify.annotations.NullMarked;
