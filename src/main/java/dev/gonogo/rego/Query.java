package dev.gonogo.rego;

import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A compiled question of its own, as `opa eval` takes it: immutable, and shared by threads. Made
/// by [Rego#query].
public final class Query {
  private final Policy policy;
  private final QueryModule asked;
  private final RuleTree rules;

  Query(Policy policy, QueryModule asked, RuleTree rules) {
    this.policy = policy;
    this.rules = rules;
    this.asked = asked;
  }

  /// One way in which the query holds.
  ///
  /// @param expressions the value of each statement of the query, in their order
  /// @param bindings what the query's variables are, by their names
  public record Result(List<ExpressionValue> expressions, SortedMap<String, Value> bindings) {
    public Result {
      expressions = List.copyOf(expressions);
      bindings = Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
    }
  }

  /// A statement of the query and its value; `true` where it has none of its own.
  ///
  /// @param text as it was written
  /// @param place in the query
  public record ExpressionValue(Value value, String text, Place place) {}

  /// All ways in which the query holds, in the order in which they are found; none where it is
  /// undefined.
  ///
  /// @param input the document that is judged; without one `input` is undefined
  /// @param data the base documents, below `data`
  /// @param limits what the evaluation may cost
  /// @param effects what it may learn from outside
  /// @throws dev.gonogo.rego.host.EvaluationException when the evaluation was stopped
  public List<Result> evaluate(
      Optional<Value> input, ObjectValue data, Limits limits, Effects effects) {
    return policy.results(QueryModule.NAME, input, data, limits, effects).stream()
        .flatMap(found -> ((ObjectValue) found).get(QueryModule.NAME).stream())
        .map(row -> result((ObjectValue) row))
        .toList();
  }

  /// Rules that stand where base documents stand, each at its place.
  public Problems conflicts(ObjectValue data) {
    return DataConflicts.of(rules, data);
  }

  private Result result(ObjectValue row) {
    List<ExpressionValue> expressions = new ArrayList<>();
    for (QueryModule.Asked statement : asked.statements()) {
      Value value = statement.capture().flatMap(row::get).orElse(Value.of(true));
      expressions.add(new ExpressionValue(value, statement.text(), statement.place()));
    }
    SortedMap<String, Value> bindings = new TreeMap<>();
    asked.variables().forEach(v -> row.get(v).ifPresent(value -> bindings.put(v, value)));
    return new Result(expressions, bindings);
  }
}
