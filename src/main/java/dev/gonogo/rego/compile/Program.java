package dev.gonogo.rego.compile;

/// All modules as one: every name resolved, every body in a safe order, no rule that needs itself.
///
/// @param tree every rule by its path
public record Program(RuleTree tree) {}
