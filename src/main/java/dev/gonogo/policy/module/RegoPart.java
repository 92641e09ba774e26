package dev.gonogo.policy.module;

/// What stands in a module below its imports.
public sealed interface RegoPart permits RegoRule, RawRules {
  /// Whether a rule of that name is in it.
  boolean defines(String rule);

  /// Whether its rules of that name, if it has any, add members to a set.
  boolean gathers(String rule);
}
