package dev.gonogo.rego.compile.safety;

import dev.gonogo.rego.compile.lowering.LoweredStep;
import dev.gonogo.rego.compile.lowering.LoweredTerm;
import dev.gonogo.rego.core.Expression;
import java.util.BitSet;
import java.util.List;

/// Which variables a step gives values to, when some have values already.
final class Outputs {
  private final BitSet safe;
  private final BitSet found = new BitSet();

  private Outputs(BitSet safe) {
    this.safe = safe;
  }

  static BitSet of(LoweredStep step, BitSet safe) {
    if (step.negated() || !isWithin(Occurrences.ofModifiers(step.with()), safe)) {
      return new BitSet();
    }
    return switch (step) {
      case LoweredStep.Test s -> ofReferences(List.of(s.term()), safe);
      case LoweredStep.Equals s -> ofEquation(s, safe);
      case LoweredStep.Call s -> ofCall(s, safe);
      case LoweredStep.Every s -> ofReferences(List.of(s.domain()), safe);
    };
  }

  static boolean isWithin(BitSet some, BitSet all) {
    var rest = (BitSet) some.clone();
    rest.andNot(all);
    return rest.isEmpty();
  }

  private static BitSet ofEquation(LoweredStep.Equals s, BitSet safe) {
    BitSet basis = ofReferences(List.of(s.left(), s.right()), safe);
    basis.or(safe);
    if (s.assigns()) {
      // What `:=` declares gives nothing to its right side.
      basis.andNot(Occurrences.ALL.inTerms(List.of(s.left())));
    }
    basis.or(Unifier.unify((BitSet) basis.clone(), s.left(), s.right()));
    basis.andNot(safe);
    return basis;
  }

  private static BitSet ofCall(LoweredStep.Call s, BitSet safe) {
    BitSet found = ofReferences(s.args(), safe);
    if (s.result().isEmpty()) {
      return found;
    }
    List<LoweredTerm> result = List.of(s.result().get());
    found.or(ofReferences(result, safe));
    BitSet needed = Occurrences.ARGUMENT.inTerms(s.args());
    needed.andNot(found);
    if (!isWithin(needed, safe)) {
      return new BitSet();
    }
    found.or(Occurrences.ARGUMENT.inTerms(result));
    return found;
  }

  /// What iterating references gives.
  private static BitSet ofReferences(List<LoweredTerm> terms, BitSet safe) {
    var pass = new Outputs(safe);
    terms.forEach(pass::visit);
    return pass.found;
  }

  private void visit(LoweredTerm term) {
    switch (term) {
      case LoweredTerm.Constant _, LoweredTerm.Local _, LoweredTerm.Comprehension _ -> {}
      case LoweredTerm.Ref(_, var root, var path) -> {
        if (root instanceof Expression.Root.Local(var head) && !safe.get(head.number())) {
          return;
        }
        found.or(Occurrences.PATH.inTerms(path));
        path.forEach(this::visit);
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
