package dev.gonogo.rego.compile.safety;

import dev.gonogo.rego.compile.lowering.LoweredRule;
import dev.gonogo.rego.compile.lowering.LoweredStep;
import dev.gonogo.rego.compile.lowering.LoweredTerm;
import dev.gonogo.source.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Puts the steps of a body in an order in which every variable has a value before it is needed: in
/// each round those that can run, in the order of the text (OPA, `reorderBodyForSafety`). What
/// never can is reported.
public final class Safety {
  private final List<Missing> missing = new ArrayList<>();

  private Safety() {}

  /// A step that cannot run, and the variables that it waits for.
  record Missing(LoweredStep step, BitSet variables) {}

  /// Orders the clauses of a rule.
  public static LoweredRule order(LoweredRule rule, Consumer<Problem> report) {
    BitSet args = Occurrences.ALL.inTerms(rule.args());
    var clauses = new ArrayList<LoweredRule.Clause>();
    for (LoweredRule.Clause clause : rule.clauses()) {
      HeadSafety.check(rule, clause, args, report);
      var pass = new Safety();
      List<LoweredStep> body = pass.order(clause.body(), args);
      UnsafeReport.of(pass.missing, rule.variables(), report);
      clauses.add(new LoweredRule.Clause(clause.at(), clause.keys(), clause.value(), body));
    }
    return new LoweredRule(
        rule.source(),
        rule.at(),
        rule.path(),
        rule.isDefault(),
        rule.args(),
        rule.kind(),
        clauses,
        rule.variables());
  }

  /// @param outside the variables that have values before the body runs
  private List<LoweredStep> order(List<LoweredStep> body, BitSet outside) {
    BitSet own = Occurrences.OUTSIDE_CLOSURES.inSteps(body);
    var safe = (BitSet) outside.clone();
    var waiting = new ArrayList<>(body);
    var ordered = new ArrayList<LoweredStep>();
    int before;
    do {
      before = ordered.size();
      for (LoweredStep step : List.copyOf(waiting)) {
        BitSet outputs = Outputs.of(step, safe);
        if (lacking(step, own, safe, outputs).isEmpty()) {
          waiting.remove(indexOf(waiting, step));
          ordered.add(step);
          safe.or(outputs);
        }
      }
    } while (ordered.size() > before);
    for (LoweredStep step : waiting) {
      missing.add(new Missing(step, lacking(step, own, safe, Outputs.of(step, safe))));
    }
    return closures(ordered, outside);
  }

  // Equal steps may stand twice in a body: it is this one that is meant.
  private static int indexOf(List<LoweredStep> steps, LoweredStep wanted) {
    int i = 0;
    while (steps.get(i) != wanted) {
      i++;
    }
    return i;
  }

  private static BitSet lacking(LoweredStep step, BitSet own, BitSet safe, BitSet outputs) {
    BitSet needed = Occurrences.OUTSIDE_CLOSURES.in(step);
    needed.andNot(outputs);
    // A closure sees variables of this body; what the step itself gives comes too late for it.
    BitSet closedOver = Occurrences.ALL.inTerms(closuresOf(step));
    if (step instanceof LoweredStep.Every every) {
      closedOver.or(Occurrences.ALL.inSteps(every.body()));
    }
    closedOver.and(own);
    needed.or(closedOver);
    needed.andNot(safe);
    return needed;
  }

  private static List<LoweredTerm> closuresOf(LoweredStep step) {
    var found = new ArrayList<LoweredTerm>();
    switch (step) {
      case LoweredStep.Test s -> collect(s.term(), found);
      case LoweredStep.Equals s -> {
        collect(s.left(), found);
        collect(s.right(), found);
      }
      case LoweredStep.Call s -> {
        s.args().forEach(arg -> collect(arg, found));
        s.result().ifPresent(result -> collect(result, found));
      }
      case LoweredStep.Every s -> collect(s.domain(), found);
    }
    return found;
  }

  private static void collect(LoweredTerm term, List<LoweredTerm> found) {
    switch (term) {
      case LoweredTerm.Constant _, LoweredTerm.Local _ -> {}
      case LoweredTerm.Comprehension c -> found.add(c);
      case LoweredTerm.Ref(_, _, var path) -> path.forEach(part -> collect(part, found));
      case LoweredTerm.ArrayOf(_, var items) -> items.forEach(item -> collect(item, found));
      case LoweredTerm.SetOf(_, var items) -> items.forEach(item -> collect(item, found));
      case LoweredTerm.ObjectOf(_, var entries) ->
          entries.forEach(entry -> {
            collect(entry.key(), found);
            collect(entry.value(), found);
          });
    }
  }

  /// Orders the bodies inside each step; they see what the steps before have given.
  private List<LoweredStep> closures(List<LoweredStep> ordered, BitSet outside) {
    var seen = (BitSet) outside.clone();
    var result = new ArrayList<LoweredStep>();
    for (LoweredStep step : ordered) {
      result.add(inside(step, seen));
      seen.or(Occurrences.OUTSIDE_CLOSURES.in(step));
    }
    return result;
  }

  private LoweredStep inside(LoweredStep step, BitSet seen) {
    return switch (step) {
      case LoweredStep.Test s ->
          new LoweredStep.Test(s.at(), s.negated(), inside(step, s.term(), seen), s.with());
      case LoweredStep.Equals s ->
          new LoweredStep.Equals(
              s.at(),
              s.negated(),
              s.assigns(),
              inside(step, s.left(), seen),
              inside(step, s.right(), seen),
              s.with());
      case LoweredStep.Call s ->
          new LoweredStep.Call(
              s.at(),
              s.negated(),
              s.callee(),
              s.args().stream().map(arg -> inside(step, arg, seen)).toList(),
              s.result().map(result -> inside(step, result, seen)),
              s.with());
      case LoweredStep.Every s -> {
        var inner = (BitSet) seen.clone();
        inner.set(s.key().number());
        inner.set(s.value().number());
        yield new LoweredStep.Every(
            s.at(), s.key(), s.value(), s.domain(), order(s.body(), inner), s.with());
      }
    };
  }

  private LoweredTerm inside(LoweredStep step, LoweredTerm term, BitSet seen) {
    return switch (term) {
      case LoweredTerm.Constant _, LoweredTerm.Local _ -> term;
      case LoweredTerm.Ref(var at, var root, var path) ->
          new LoweredTerm.Ref(at, root, inside(step, path, seen));
      case LoweredTerm.ArrayOf(var at, var items) ->
          new LoweredTerm.ArrayOf(at, inside(step, items, seen));
      case LoweredTerm.SetOf(var at, var items) ->
          new LoweredTerm.SetOf(at, inside(step, items, seen));
      case LoweredTerm.ObjectOf(var at, var entries) ->
          new LoweredTerm.ObjectOf(
              at,
              entries.stream()
                  .map(e ->
                      new LoweredTerm.Entry(
                          inside(step, e.key(), seen), inside(step, e.value(), seen)))
                  .toList());
      case LoweredTerm.Comprehension c -> {
        BitSet heads = Occurrences.OUTSIDE_CLOSURES.inTerms(c.heads());
        heads.andNot(Occurrences.OUTSIDE_CLOSURES.inSteps(c.body()));
        heads.andNot(seen);
        if (!heads.isEmpty()) {
          missing.add(new Missing(step, heads));
        }
        yield new LoweredTerm.Comprehension(c.at(), c.kind(), c.heads(), order(c.body(), seen));
      }
    };
  }

  private List<LoweredTerm> inside(LoweredStep step, List<LoweredTerm> terms, BitSet seen) {
    return terms.stream().map(term -> inside(step, term, seen)).toList();
  }
}
