package dev.gonogo.policy;

import java.util.List;
import java.util.SortedMap;

/// What a checklist compiles to.
///
/// @param modules every file of `policies/`, the library among them: path below it to text
/// @param tests every file of `policies-test/`, likewise
/// @param checks where each check's module is, by the check's id
/// @param examples every example of every check, in the order of the checklist
/// @param compiled what judging needs
public record PolicySet(
    SortedMap<String, String> modules,
    SortedMap<String, String> tests,
    SortedMap<String, CheckFile> checks,
    List<TriedExample> examples,
    CompiledChecklist compiled) {
  public PolicySet {
    examples = List.copyOf(examples);
  }

  /// The module of a check.
  ///
  /// @param file below `policies/`
  /// @param text the whole of it
  public record CheckFile(String file, String text) {}
}
