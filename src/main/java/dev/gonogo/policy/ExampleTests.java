package dev.gonogo.policy;

import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.policy.module.RegoPart;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.source.Printable;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The tests that `opa test` runs: each example with the verdict that it must get.
final class ExampleTests {
  private final NamedCheck named;
  private final RegoModule module;

  private ExampleTests(NamedCheck named, RegoModule module) {
    this.named = named;
    this.module = module;
  }

  /// The module of a check's examples.
  ///
  /// @param module that of the check
  static RegoModule of(NamedCheck named, RegoModule module, List<Examples.Read> examples) {
    var tests = new ExampleTests(named, module);
    var parts = new ArrayList<RegoPart>();
    for (Examples.Read example : examples) {
      parts.add(tests.test(example));
      parts.add(RegoRule.is(example.name(), new RegoTerm.Constant(example.document())));
      example
          .parts()
          .forEach((part, value) ->
              parts.add(RegoRule.is(named(part, example), new RegoTerm.Constant(value))));
    }
    return new RegoModule(
        List.of(
            "Generated from the examples in "
                + Printable.of(named.item().source().name())
                + ": change those."),
        named.packageName() + "_test",
        Map.of(named.alias(), named.imported()),
        parts);
  }

  private RegoRule test(Examples.Read example) {
    List<RegoLiteral.Instead> input = instead(example);
    List<RegoLiteral> body =
        switch (example.example().expected()) {
          case PASS ->
              Stream.concat(
                      Stream.of(some("judged", input)),
                      Stream.of("deny", "unknown").flatMap(set -> none(set, input)))
                  .toList();
          case FAIL -> List.of(some("deny", input));
          case UNKNOWN ->
              Stream.concat(none("deny", input), Stream.of(some("unknown", input))).toList();
          case NOT_APPLICABLE ->
              Stream.of("judged", "deny", "unknown").flatMap(set -> none(set, input)).toList();
        };
    return RegoRule.of(new RegoRule.Head.True("test_" + example.name()), body);
  }

  private RegoLiteral some(String set, List<RegoLiteral.Instead> input) {
    return new RegoLiteral.With(
        new RegoLiteral.Holds(new RegoTerm.Comparison(count(set), ">", zero())), input);
  }

  /// What the example stands for, and what the project declares of itself in it.
  private static List<RegoLiteral.Instead> instead(Examples.Read example) {
    var document = new RegoLiteral.Instead("input", new RegoTerm.Name(example.name()));
    return Stream.concat(
            Stream.of(document),
            example.parts().keySet().stream()
                .map(part ->
                    new RegoLiteral.Instead(
                        "data." + part, new RegoTerm.Name(named(part, example)))))
        .toList();
  }

  /// What a part of an example's data is called: no example is called so, for its name begins with
  /// a verdict.
  private static String named(String part, Examples.Read example) {
    return part + "_of_" + example.name();
  }

  /// A set that no rule defines is undefined, and cannot be counted.
  private Stream<RegoLiteral> none(String set, List<RegoLiteral.Instead> input) {
    return module.defines(set)
        ? Stream.of(
            new RegoLiteral.With(new RegoLiteral.Holds(RegoTerm.equal(count(set), zero())), input))
        : Stream.empty();
  }

  /// How many findings the gatherer would take from it. A set to which members are added is counted
  /// as it is; what an author defines otherwise may be undefined, which would be none.
  private RegoTerm count(String set) {
    RegoTerm all = named.set(set);
    return RegoTerm.call(
        "count",
        module.gathers(set)
            ? all
            : new RegoTerm.Comprehension(
                RegoTerm.path("finding"),
                List.of(new RegoLiteral.SomeIn("finding", all)),
                RegoTerm.Layout.ONE_LINE));
  }

  private static RegoTerm zero() {
    return new RegoTerm.Constant(Value.of(0));
  }
}
