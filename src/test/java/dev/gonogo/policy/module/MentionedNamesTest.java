package dev.gonogo.policy.module;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.policy.module.RegoRule.Head;
import dev.gonogo.policy.module.RegoTerm.Layout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A name that is mentioned in one place of a rule alone, for each place that a rule has.
class MentionedNamesTest {
  private static final RegoTerm VALUES = path("values.x");
  private static final RegoTerm ONE = text("one");

  static Stream<Named<RegoRule>> places() {
    return Stream.concat(heads(), Stream.concat(literals(), terms()));
  }

  private static Stream<Named<RegoRule>> heads() {
    return Stream.of(
        named("member", RegoRule.adds("p", VALUES, List.of())),
        named("value", RegoRule.is("p", VALUES)),
        named("key", RegoRule.of(new Head.Maps("p", VALUES, ONE), List.of())),
        named("value of a key", RegoRule.of(new Head.Maps("p", ONE, VALUES), List.of())),
        named("value of a function", RegoRule.function("p", "x", VALUES)),
        named(
            "otherwise",
            new RegoRule(List.of(), new Head.True("p"), List.of(), Optional.of(VALUES))));
  }

  private static Stream<Named<RegoRule>> literals() {
    var holds = new RegoLiteral.Holds(VALUES);
    return Stream.of(
            Named.of("holds", holds),
            Named.of("not", new RegoLiteral.Not(VALUES)),
            Named.of("some in", new RegoLiteral.SomeIn("x", VALUES)),
            Named.of("bind", new RegoLiteral.Bind("x", VALUES)),
            Named.of("every in", new RegoLiteral.Every("x", VALUES, List.of())),
            Named.of("every body", new RegoLiteral.Every("x", ONE, List.of(holds))),
            Named.of("with of", new RegoLiteral.With(holds, List.of())),
            Named.of(
                "with value",
                new RegoLiteral.With(
                    new RegoLiteral.Holds(ONE), List.of(new RegoLiteral.Instead("input", VALUES)))))
        .map(literal ->
            named(
                literal.getName(),
                RegoRule.of(new Head.True("p"), List.of((RegoLiteral) literal.getPayload()))));
  }

  private static Stream<Named<RegoRule>> terms() {
    var entry = new RegoTerm.Entry("k", VALUES);
    return Stream.of(
            Named.of("element of", new RegoTerm.Element(VALUES, ONE)),
            Named.of("element key", new RegoTerm.Element(ONE, VALUES)),
            Named.of("function", new RegoTerm.Call(path("values.f"), List.of())),
            Named.of("argument", new RegoTerm.Call(ONE, List.of(ONE, VALUES))),
            Named.of("left", RegoTerm.equal(VALUES, ONE)),
            Named.of("right", RegoTerm.equal(ONE, VALUES)),
            Named.of("list", new RegoTerm.ListOf(List.of(ONE, VALUES))),
            Named.of("set", new RegoTerm.SetOf(List.of(VALUES), Layout.ONE_LINE)),
            Named.of("object", new RegoTerm.ObjectOf(List.of(entry), Layout.ONE_LINE)),
            Named.of(
                "comprehension element",
                new RegoTerm.Comprehension(VALUES, List.of(), Layout.ONE_LINE)),
            Named.of(
                "comprehension body",
                new RegoTerm.Comprehension(
                    ONE, List.of(new RegoLiteral.Holds(VALUES)), Layout.ONE_LINE)))
        .map(term -> named(term.getName(), RegoRule.is("p", (RegoTerm) term.getPayload())));
  }

  private static Named<RegoRule> named(String place, RegoRule rule) {
    return Named.of(place, rule);
  }

  @ParameterizedTest
  @MethodSource("places")
  void isFound(RegoRule rule) {
    assertEquals(Set.of("values"), MentionedNames.in(List.of(rule)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void isImported(RegoRule rule) {
    var module =
        new RegoModule(
            List.of(),
            "p",
            Map.of("values", "data.lib.values", "fields", "data.lib.fields"),
            List.of(rule));
    assertEquals(
        List.of("import data.lib.values"),
        module.text().lines().filter(line -> line.startsWith("import")).toList());
  }

  @Test
  void whatIsWrittenIsNotMentioned() {
    RegoRule rule = RegoRule.is("p", call("q", text("values"), new RegoTerm.Pattern("values")));
    assertEquals(Set.of("q"), MentionedNames.in(List.of(rule)));
  }
}
