package dev.gonogo.policy;

import java.util.SortedMap;

/// What a checklist compiles to.
///
/// @param modules every file of `policies/`, the library among them: path below it to text
/// @param tests every file of `policies-test/`, likewise
/// @param compiled what judging needs
public record PolicySet(
    SortedMap<String, String> modules,
    SortedMap<String, String> tests,
    CompiledChecklist compiled) {}
