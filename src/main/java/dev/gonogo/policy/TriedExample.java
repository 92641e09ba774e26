package dev.gonogo.policy;

import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.input.InputKind;
import dev.gonogo.value.Value;

/// An example of a check, as it was held against it.
///
/// @param check the check's id
/// @param kind of the document
/// @param name unique among the examples of the check: `fail_one_short`
/// @param place in the checklist: `file:line:column`
/// @param expected the verdict that it must get
/// @param kept whether it got it
/// @param document what it stands for
public record TriedExample(
    String check,
    InputKind kind,
    String name,
    String place,
    Expected expected,
    boolean kept,
    Value document) {}
