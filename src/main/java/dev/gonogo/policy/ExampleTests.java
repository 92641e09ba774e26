package dev.gonogo.policy;

import java.util.List;
import java.util.stream.Collectors;

/// The tests that `opa test` runs: each example with the verdict that it must get.
final class ExampleTests {
  private final Unit unit;
  private final Module module;

  private ExampleTests(Unit unit, Module module) {
    this.unit = unit;
    this.module = module;
  }

  /// The module of a check's examples.
  static String of(Unit unit, Module module, List<Examples.Read> examples) {
    var tests = new ExampleTests(unit, module);
    return tests.text(examples.stream().map(tests::test).collect(Collectors.joining("\n")));
  }

  private String text(String tests) {
    return """
    # Generated from the examples in %s: change those.
    package %s_test

    import %s

    %s\
    """
        .formatted(unit.item().source().name(), unit.packageName(), unit.imported(), tests);
  }

  private String test(Examples.Read example) {
    String name = example.name();
    String conditions =
        switch (example.example().expected()) {
          case PASS ->
              counts("judged", ">", name)
                  + counts("deny", "==", name)
                  + counts("unknown", "==", name);
          case FAIL -> counts("deny", ">", name);
          case UNKNOWN -> counts("deny", "==", name) + counts("unknown", ">", name);
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

  private String counts(String set, String comparison, String input) {
    boolean empty = comparison.equals("==");
    return empty && !module.adds(set)
        ? ""
        : "\tcount(%s.%s) %s 0 with input as %s\n".formatted(unit.alias(), set, comparison, input);
  }
}
