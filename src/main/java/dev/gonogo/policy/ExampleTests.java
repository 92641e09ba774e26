package dev.gonogo.policy;

import java.util.List;
import java.util.stream.Collectors;

/// The tests that `opa test` runs: each example with the verdict that it must get.
final class ExampleTests {
  private ExampleTests() {}

  /// The module of a check's examples.
  static String of(Unit unit, List<Examples.Read> examples) {
    String tests =
        examples.stream().map(example -> test(unit, example)).collect(Collectors.joining("\n"));
    return """
    # Generated from the examples in %s: change those.
    package %s_test

    import %s

    %s"""
        .formatted(unit.item().source().name(), unit.packageName(), unit.imported(), tests);
  }

  private static String test(Unit unit, Examples.Read example) {
    String name = example.name();
    String conditions =
        switch (example.example().expected()) {
          case PASS ->
              counts(unit, "judged", ">", name)
                  + counts(unit, "deny", "==", name)
                  + counts(unit, "unknown", "==", name);
          case FAIL -> counts(unit, "deny", ">", name);
          case UNKNOWN -> counts(unit, "deny", "==", name) + counts(unit, "unknown", ">", name);
        };
    return "test_"
        + name
        + " if {\n"
        + conditions
        + "}\n\n"
        + name
        + " := "
        + RegoText.value(example.document())
        + "\n";
  }

  private static String counts(Unit unit, String set, String comparison, String input) {
    return "\tcount(%s.%s) %s 0 with input as %s\n"
        .formatted(unit.alias(), set, comparison, input);
  }
}
