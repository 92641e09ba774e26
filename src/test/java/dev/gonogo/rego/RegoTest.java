package dev.gonogo.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.util.ArrayList;
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

  private static final Source SHARED =
      Source.of(
          "shared.rego",
          """
          package shared

          all := {"odd": odd, "endless": endless, "swapped": swapped, "even": even, "many": many}

          many := [x | some x in numbers.range(1, input.n)]

          odd := to_number(input.odd)

          endless := count([1 | some x in many; some y in many; some z in many; x + y + z > 0])

          swapped := x if x := bad with input as {"odd": "swapped", "n": 1}

          bad := count(many) + odd

          even := count(many)

          nothing if input.nothing
          """);

  /// One that is stopped leaves the others alone, and what it had put aside is there again.
  @Test
  void asksRulesOneByOne() {
    var problems = new Problems();
    Policy policy =
        Rego.compile(List.of(SHARED), List.of("shared/all"), problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    var input = Value.objectOf(Map.of("odd", Value.of("two"), "n", Value.of(100)));
    var limits = new Limits(Duration.ofMinutes(1), 200_000, 100, true);
    assertThrows(
        EvaluationException.class, () -> policy.evaluate("shared/all", input, NOTHING, limits));
    Policy.OneByOne rules = policy.ruleByRule(input, NOTHING, limits);
    for (String order : List.of("odd endless swapped even", "even swapped endless odd")) {
      var said = new ArrayList<String>();
      for (String name : order.split(" ")) {
        try {
          said.add(name + " " + rules.value("shared/" + name).orElseThrow());
        } catch (EvaluationException e) {
          said.add(name + " " + e.code() + ", " + e.words());
        }
      }
      assertEquals(
          List.of(
              "endless eval_cancel_error, the evaluation took more than 20000 steps",
              "even 100",
              "odd eval_builtin_error, to_number: strconv.ParseFloat: parsing \"two\": invalid syntax",
              "swapped eval_builtin_error, to_number: strconv.ParseFloat: parsing \"swapped\":"
                  + " invalid syntax"),
          said.stream().sorted().toList());
    }
    assertEquals(Optional.empty(), rules.value("shared/nothing"), "no entry point asks for it");
    assertEquals(Optional.empty(), rules.value("shared/nowhere/at/all"));
    assertEquals(Optional.empty(), rules.value("shared"));
  }

  /// None may use up the time of the others, and all together have an end.
  @Test
  void rulesThatAreAskedOneByOneShareTheTime() {
    var problems = new Problems();
    Policy policy = Rego.compile(List.of(SHARED), List.of("shared/all"), problems).orElseThrow();
    var input = Value.objectOf(Map.of("odd", Value.of("1"), "n", Value.of(3000)));
    var limits = new Limits(Duration.ofMillis(500), Long.MAX_VALUE, 100, true);
    Policy.OneByOne rules = policy.ruleByRule(input, NOTHING, limits);
    int stopped = 0;
    for (int i = 0; i < 20; i++) {
      try {
        rules.value("shared/endless");
      } catch (EvaluationException e) {
        assertEquals("eval_cancel_error", e.code());
        stopped++;
      }
      if (i == 0) {
        assertEquals(Optional.of(Value.of(3000)), rules.value("shared/even"));
      }
    }
    assertEquals(20, stopped);
    assertThrows(EvaluationException.class, () -> rules.value("shared/even"));
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
