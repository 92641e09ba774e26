/// OPA's intermediate representation: planned policies as data.
///
/// Start at [Program]; a function's body is [Block]s of [Statement]s over numbered locals, with
/// [Operand]s for what a statement reads. Names and meaning are OPA's (its documentation,
/// "Intermediate Representation (IR)"; `plan.schema.json` has the JSON), so that a plan made here
/// runs in any reader of it and the other way round: [PlanJson] reads and writes that JSON,
/// [PlanBinary] the compact form that `.gonogo/compiled` holds.
@NullMarked
package dev.gonogo.rego.plan;

import org.jspecify.annotations.NullMarked;
