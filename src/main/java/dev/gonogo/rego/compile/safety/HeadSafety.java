package dev.gonogo.rego.compile.safety;

import dev.gonogo.rego.compile.lowering.LoweredRule;
import dev.gonogo.rego.compile.lowering.LoweredTerm;
import dev.gonogo.source.Problem;
import java.util.BitSet;
import java.util.function.Consumer;

/// Every variable of a head has to stand in the body or among the arguments.
final class HeadSafety {
  private final BitSet known;
  private final Consumer<Problem> report;

  private HeadSafety(BitSet known, Consumer<Problem> report) {
    this.known = known;
    this.report = report;
  }

  static void check(
      LoweredRule rule, LoweredRule.Clause clause, BitSet args, Consumer<Problem> report) {
    BitSet known = Occurrences.OUTSIDE_CLOSURES.inSteps(clause.body());
    known.or(args);
    var pass = new HeadSafety(known, report);
    clause.keys().forEach(pass::visit);
    pass.visit(clause.value());
  }

  private void visit(LoweredTerm term) {
    switch (term) {
      case LoweredTerm.Constant _, LoweredTerm.Ref _, LoweredTerm.Comprehension _ -> {}
      case LoweredTerm.Local(var at, var variable) -> {
        if (!known.get(variable.number()) && !variable.name().isEmpty()) {
          report.accept(new SafetyProblem.UnsafeVariable(at, variable.name()));
        }
      }
      case LoweredTerm.ArrayOf(_, var items) -> items.forEach(this::visit);
      case LoweredTerm.SetOf(_, var items) -> items.forEach(this::visit);
      case LoweredTerm.ObjectOf(_, var entries) ->
          entries.forEach(entry -> {
            visit(entry.key());
            visit(entry.value());
          });
    }
  }
}
