package dev.gonogo.rego.compile.lowering;

import java.util.function.Consumer;

/// All that names mean in one rule.
///
/// @param report takes what is wrong in the module's text
record Names(
    Globals globals,
    Symbols symbols,
    Scopes scopes,
    Variables variables,
    Consumer<LoweringProblem> report) {}
