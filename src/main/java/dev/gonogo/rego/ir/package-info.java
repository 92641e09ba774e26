/// OPA's intermediate representation: planned policies as data, and its two written forms.
///
/// Start at [Program]; a function's body is [Block]s of [Statement]s over numbered locals, with
/// [Operand]s for what a statement reads. Names and meaning are OPA's (its documentation,
/// "Intermediate Representation (IR)"; `plan.schema.json` has the JSON), so that a plan made here
/// runs in any reader of it and the other way round: [PlanJson] reads and writes that JSON,
/// [PlanBinary] the compact form that a compiled checklist holds. Both forms walk statements
/// through the one table `Statements`. Knows neither Rego nor the built-ins; whoever reads here may
/// not trust what a plan from elsewhere says, `run` judges it.
@NullMarked
package dev.gonogo.rego.ir;

import org.jspecify.annotations.NullMarked;
