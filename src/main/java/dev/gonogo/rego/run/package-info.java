/// The IR on the JVM: a plain interpreter.
///
/// Start at [Executable]. A [dev.gonogo.rego.ir.Program] is resolved once, function by function,
/// into [Instruction]s that have found their locals, constants and callees; an [Evaluation] runs
/// them. The steps are grouped by what they do: `Tests`, `Assignments`, `Collections`, `Control`,
/// `Calls`. Meaning follows OPA's documentation of the IR, and its compiler to WebAssembly where
/// that is silent.
@NullMarked
package dev.gonogo.rego.run;

import org.jspecify.annotations.NullMarked;
