package dev.gonogo.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The door: what the package's sign shows, and what it refuses.
class RegoTest {
  private static final ObjectValue NOTHING = Value.objectOf(Map.of());
  private static final Source SHOP =
      Source.of("shop.rego", "package shop\n\nallow if input.user == \"ann\"\n");

  private static Value user(String name) {
    return Value.objectOf(Map.of("user", Value.of(name)));
  }

  @Test
  void answersAsTheSignOfThePackageShows() {
    var problems = new Problems();
    Policy policy = Rego.compile(List.of(SHOP), List.of("shop/allow"), problems).orElseThrow();
    assertTrue(problems.isEmpty());
    assertEquals(
        Optional.of(Value.of(true)),
        policy.evaluate("shop/allow", user("ann"), NOTHING, Limits.DEFAULT));
    assertEquals(
        Optional.empty(), policy.evaluate("shop/allow", user("bob"), NOTHING, Limits.DEFAULT));
  }

  @Test
  void refusesAnEntryPointThatLeadsNowhere() {
    var problems = new Problems();
    List<String> entrypoints = List.of("shop", "shop/allow", "shop/alow", "other");
    assertTrue(Rego.compile(List.of(SHOP), entrypoints, problems).isEmpty());
    assertEquals(
        List.of(
            "rego_compile_error: entrypoint `shop/alow` does not refer to a rule or policy"
                + " decision",
            "rego_compile_error: entrypoint `other` does not refer to a rule or policy decision"),
        problems.all().stream().map(p -> p.problem().words()).toList());
  }

  @Test
  void tellsTheProblemsOfAllModulesAndOfTheQuery() {
    var problems = new Problems();
    Source broken = Source.of("broken.rego", "package broken\n\np := ");
    assertTrue(Rego.query(List.of(SHOP, broken), "x := [1", problems).isEmpty());
    assertEquals(
        List.of("broken.rego", ""),
        problems.all().stream().map(p -> p.source().name()).distinct().toList());
  }

  @Test
  void asksAQueryForEachOfItsSolutions() {
    var problems = new Problems();
    Query query =
        Rego.query(List.of(SHOP), "some i; input.xs[i] > 1; data.shop.allow", problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    Value input =
        Value.objectOf(
            Map.of(
                "user", Value.of("ann"), "xs", Value.array(Value.of(1), Value.of(2), Value.of(3))));
    List<Query.Result> results =
        query.evaluate(Optional.of(input), NOTHING, Limits.DEFAULT, Effects.NONE);
    assertEquals(
        List.of(Map.of("i", Value.of(1)), Map.of("i", Value.of(2))),
        results.stream().map(Query.Result::bindings).toList());
    assertEquals(
        List.of("input.xs[i] > 1", "data.shop.allow"),
        results.getFirst().expressions().stream().map(Query.ExpressionValue::text).toList());
    assertEquals(
        List.of(), query.evaluate(Optional.empty(), NOTHING, Limits.DEFAULT, Effects.NONE));
  }
}
