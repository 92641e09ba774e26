package dev.gonogo.rego.compile.safety;

import dev.gonogo.rego.compile.lowering.LoweredStep;
import dev.gonogo.rego.compile.lowering.LoweredTerm;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import java.util.BitSet;
import java.util.List;

/// Which variables stand in a term or step, by their numbers. What counts is chosen: safety asks
/// differently for what is needed and for what can be given a value.
///
/// @param closures whether to look into comprehensions and the bodies of `every`
/// @param sets whether to look into sets
/// @param objectKeys whether to look at the keys of objects
/// @param refHeads whether the variable that a reference begins with counts
record Occurrences(boolean closures, boolean sets, boolean objectKeys, boolean refHeads) {
  /// Whatever a step itself needs or gives.
  static final Occurrences OUTSIDE_CLOSURES = new Occurrences(false, true, true, true);

  /// Whatever a step and its closures need or give.
  static final Occurrences ALL = new Occurrences(true, true, true, true);

  /// What gets a value when a pattern is matched.
  static final Occurrences PATTERN = new Occurrences(false, true, false, false);

  /// What gets a value from a call, or has to have one for its arguments.
  static final Occurrences ARGUMENT = new Occurrences(false, false, false, false);

  /// What a reference can give values to.
  static final Occurrences PATH = new Occurrences(true, true, true, false);

  BitSet in(LoweredStep step) {
    var found = new BitSet();
    add(step, found);
    return found;
  }

  BitSet inSteps(List<LoweredStep> steps) {
    var found = new BitSet();
    steps.forEach(step -> add(step, found));
    return found;
  }

  BitSet inTerms(List<LoweredTerm> terms) {
    var found = new BitSet();
    terms.forEach(term -> add(term, found));
    return found;
  }

  private void add(LoweredStep step, BitSet found) {
    switch (step) {
      case LoweredStep.Test s -> add(s.term(), found);
      case LoweredStep.Equals s -> {
        add(s.left(), found);
        add(s.right(), found);
      }
      case LoweredStep.Call s -> {
        s.args().forEach(arg -> add(arg, found));
        s.result().ifPresent(result -> add(result, found));
      }
      case LoweredStep.Every s -> {
        add(s.domain(), found);
        if (closures) {
          found.set(s.key().number());
          found.set(s.value().number());
          s.body().forEach(inner -> add(inner, found));
        }
      }
    }
    found.or(ofModifiers(step.with()));
  }

  private void add(LoweredTerm term, BitSet found) {
    switch (term) {
      case LoweredTerm.Constant _ -> {}
      case LoweredTerm.Local(_, var variable) -> found.set(variable.number());
      case LoweredTerm.Ref(_, var root, var path) -> {
        if (refHeads && root instanceof Expression.Root.Local(var variable)) {
          found.set(variable.number());
        }
        path.forEach(part -> add(part, found));
      }
      case LoweredTerm.ArrayOf(_, var items) -> items.forEach(item -> add(item, found));
      case LoweredTerm.SetOf(_, var items) -> {
        if (sets) {
          items.forEach(item -> add(item, found));
        }
      }
      case LoweredTerm.ObjectOf(_, var entries) -> {
        for (LoweredTerm.Entry entry : entries) {
          if (objectKeys) {
            add(entry.key(), found);
          }
          add(entry.value(), found);
        }
      }
      case LoweredTerm.Comprehension(_, _, var heads, var body) -> {
        if (closures) {
          heads.forEach(head -> add(head, found));
          body.forEach(step -> add(step, found));
        }
      }
    }
  }

  /// What the values of modifiers need.
  static BitSet ofModifiers(List<Literal.With> modifiers) {
    var found = new BitSet();
    for (Literal.With with : modifiers) {
      switch (with) {
        case Literal.With.Input(_, _, var value) -> add(value, found);
        case Literal.With.Data(_, _, var value) -> add(value, found);
        case Literal.With.MockValue(_, _, var value) -> add(value, found);
        case Literal.With.Mock _ -> {}
      }
    }
    return found;
  }

  private static void add(PlainTerm term, BitSet found) {
    switch (term) {
      case PlainTerm.Constant _ -> {}
      case PlainTerm.Local(_, var variable) -> found.set(variable.number());
      case PlainTerm.ArrayOf(_, var items) -> items.forEach(item -> add(item, found));
      case PlainTerm.SetOf(_, var items) -> items.forEach(item -> add(item, found));
      case PlainTerm.ObjectOf(_, var entries) ->
          entries.forEach(entry -> {
            add(entry.key(), found);
            add(entry.value(), found);
          });
    }
  }
}
