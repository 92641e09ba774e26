package dev.gonogo.rego.compile;

import java.util.BitSet;
import java.util.function.Consumer;

/// Every variable of a head has to stand in the body or among the arguments.
final class HeadSafety {
  private final BitSet known;
  private final Consumer<CompileProblem> report;

  private HeadSafety(BitSet known, Consumer<CompileProblem> report) {
    this.known = known;
    this.report = report;
  }

  static void check(
      CoreRule rule, CoreRule.Clause clause, BitSet args, Consumer<CompileProblem> report) {
    BitSet known = Occurrences.OUTSIDE_CLOSURES.inSteps(clause.body());
    known.or(args);
    var pass = new HeadSafety(known, report);
    clause.keys().forEach(pass::visit);
    pass.visit(clause.value());
  }

  private void visit(Core term) {
    switch (term) {
      case Core.Constant _, Core.Ref _, Core.Comprehension _ -> {}
      case Core.Local(var at, var variable) -> {
        if (!known.get(variable.number()) && !variable.name().isEmpty()) {
          report.accept(new CompileProblem.UnsafeVariable(at, variable.name()));
        }
      }
      case Core.ArrayOf(_, var items) -> items.forEach(this::visit);
      case Core.SetOf(_, var items) -> items.forEach(this::visit);
      case Core.ObjectOf(_, var entries) ->
          entries.forEach(entry -> {
            visit(entry.key());
            visit(entry.value());
          });
    }
  }
}
