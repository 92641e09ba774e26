/// The checklist to Rego modules and their tests, and to what `check` loads.
///
/// Start at [PolicyCompiler]. What it writes keeps the contract of ARCHITECTURE.md, "A policy and
/// the gate": one package a check with `judged`, `deny` and `unknown`, one gatherer a kind. The
/// hand-written library is in `policies/lib`. Judges nothing itself.
@NullMarked
package dev.gonogo.policy;

import org.jspecify.annotations.NullMarked;
