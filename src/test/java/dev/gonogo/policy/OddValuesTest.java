package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in whatever place of a document, no evaluation is stopped by it: one odd value
/// would cost every check that needs the same rule of the library. Each value of each example is
/// replaced in turn, the lists and objects too, by one of another type, and by its neighbours.
class OddValuesTest {
  private static final List<Value> ODD =
      List.of(
          Value.of(7),
          Value.of("text"),
          Value.of(""),
          Value.of("9a%$(x){{ y }}"),
          Value.of(true),
          Value.ofNull(),
          Value.of("99999999999999999999999999999Gi"),
          Value.of("[\"\\q\"]"),
          Value.array(),
          Value.array(Value.of("text"), Value.of(7), Value.ofNull()),
          Value.array(Value.array()),
          Value.objectOf(Map.of()),
          Value.objectOf(Map.of("name", Value.of(7), "text", Value.array())));

  /// Of the values that each place could have, so many are tried in one run: all of them take too
  /// long, and another seed tries others.
  private static final int TRIED = 2;

  private static final Policy POLICY = ShippedChecklist.POLICIES.compiled().policy();

  @ParameterizedTest
  @MethodSource("dev.gonogo.ShippedChecklist#kinds")
  void stopNoEvaluation(InputKind kind) {
    long seed = Long.getLong("gonogo.seed", 20261126L);
    System.out.println("odd values in " + kind.label() + ": seed " + seed);
    var random = new Random(seed);
    var stopped = new TreeMap<String, String>();
    int asked = 0;
    for (Map.Entry<Value, String> example : examples(kind).entrySet()) {
      Value document = example.getKey();
      for (List<Value> place : places(document)) {
        for (int i = 0; i < TRIED; i++) {
          Value odd = ODD.get(random.nextInt(ODD.size()));
          Value with = replaced(document, place, odd);
          asked++;
          stop(kind, with)
              .ifPresent(words ->
                  stopped.putIfAbsent(words, example.getValue() + ": " + odd + " at " + place));
        }
      }
    }
    assertEquals(Map.of(), stopped, () -> "seed " + seed);
    assertTrue(asked > 100, "hardly anything was odd: " + asked);
  }

  private static Optional<String> stop(InputKind kind, Value document) {
    try {
      POLICY.evaluate(
          Gatherers.entrypoint(kind), document, Value.objectOf(Map.of()), Limits.DEFAULT);
      return Optional.empty();
    } catch (EvaluationException e) {
      return Optional.of(e.at().map(Object::toString).orElse("") + ": " + e.code());
    }
  }

  /// The examples of all checks of a kind, each with one of those it stands at.
  private static Map<Value, String> examples(InputKind kind) {
    var problems = new Problems();
    var examples = new Examples(problems);
    var found = new LinkedHashMap<Value, String>();
    for (NamedCheck named : NamedCheck.of(ShippedChecklist.CHECKLIST)) {
      if (named.check().kind() == kind) {
        examples
            .of(named)
            .forEach(read -> found.putIfAbsent(read.document(), named.id() + " " + read.name()));
      }
    }
    return found;
  }

  /// The ways to all values in a document, from the top.
  private static List<List<Value>> places(Value document) {
    var places = new ArrayList<List<Value>>();
    collect(document, List.of(), places);
    return places;
  }

  private static void collect(Value value, List<Value> place, List<List<Value>> places) {
    if (!place.isEmpty()) {
      places.add(place);
    }
    if (value instanceof ObjectValue object) {
      object.entries().forEach((key, inner) -> collect(inner, longer(place, key), places));
    }
    if (value instanceof ArrayValue array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), longer(place, Value.of(i)), places);
      }
    }
  }

  private static List<Value> longer(List<Value> place, Value step) {
    var longer = new ArrayList<>(place);
    longer.add(step);
    return List.copyOf(longer);
  }

  private static Value replaced(Value value, List<Value> place, Value by) {
    if (place.isEmpty()) {
      return by;
    }
    Value step = place.getFirst();
    List<Value> rest = place.subList(1, place.size());
    if (value instanceof ObjectValue object) {
      var entries = new LinkedHashMap<>(object.entries());
      entries.computeIfPresent(step, (_, inner) -> replaced(inner, rest, by));
      return Value.object(entries);
    }
    var items = new ArrayList<Value>();
    List<Value> old = ((ArrayValue) value).items();
    for (int i = 0; i < old.size(); i++) {
      items.add(step.equals(Value.of(i)) ? replaced(old.get(i), rest, by) : old.get(i));
    }
    return Value.array(items);
  }
}
