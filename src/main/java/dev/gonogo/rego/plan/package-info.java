/// A program to OPA's intermediate representation.
///
/// Start at [Planner]: a [dev.gonogo.rego.core.RuleTree] and questions in, a
/// [dev.gonogo.rego.ir.Program] out. Each `…Planner` plans one thing of the core (a literal, a
/// term, an equation, a call, a `with`, a document, a rule) into the function that a `Draft` is;
/// what they share is a cursor in one body, so they know each other and are one room. No
/// optimisation beyond what the plan's size asks for: what `opa build` plans otherwise is in
/// docs/engine.md.
@NullMarked
package dev.gonogo.rego.plan;

import org.jspecify.annotations.NullMarked;
