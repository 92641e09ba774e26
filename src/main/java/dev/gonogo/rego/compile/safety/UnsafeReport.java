package dev.gonogo.rego.compile.safety;

import dev.gonogo.rego.compile.lowering.LoweredStep;
import dev.gonogo.rego.compile.lowering.Variables;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Tells the author which variables have no value: each once, where it is first needed. One that is
/// only unsafe because its `:=` waits for another is left out; the other is the cause.
final class UnsafeReport {
  private UnsafeReport() {}

  static void of(List<Safety.Missing> missing, Variables variables, Consumer<Problem> report) {
    Map<Integer, Span> places = new TreeMap<>();
    var assigned = new BitSet();
    for (Safety.Missing entry : missing) {
      Span at = entry.step().at();
      entry.variables().stream()
          .forEach(v -> places.merge(v, at, (a, b) -> a.start() <= b.start() ? a : b));
      if (entry.step() instanceof LoweredStep.Equals s && s.assigns()) {
        assigned.or(Occurrences.ALL.inTerms(List.of(s.left())));
      }
      if (entry.step() instanceof LoweredStep.Call s) {
        s.result().ifPresent(result -> assigned.or(Occurrences.ALL.inTerms(List.of(result))));
      }
    }
    Map<Integer, Span> named = new TreeMap<>(places);
    named.keySet().removeIf(v -> variables.name(v).isEmpty());
    boolean hasCause = named.keySet().stream().anyMatch(v -> !assigned.get(v));
    Set<SafetyProblem> told = new HashSet<>();
    named.forEach((v, at) -> {
      var problem = new SafetyProblem.UnsafeVariable(at, variables.name(v));
      if ((!hasCause || !assigned.get(v)) && told.add(problem)) {
        report.accept(problem);
      }
    });
    if (named.isEmpty()) {
      missing.stream()
          .map(entry -> entry.step().at())
          .distinct()
          .forEach(at -> report.accept(new SafetyProblem.UnsafeExpression(at)));
    }
  }
}
