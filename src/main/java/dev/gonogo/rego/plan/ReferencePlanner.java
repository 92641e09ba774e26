package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Expression.Reference;
import dev.gonogo.rego.core.Expression.Root;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import java.util.List;

/// Plans references: walks into a value, one step a path element.
final class ReferencePlanner {
  private final Draft draft;
  private final Code code;

  ReferencePlanner(Draft draft) {
    this.draft = draft;
    this.code = draft.code;
  }

  /// The value that a reference leads to. Where it iterates, the cursor stands in its loop behind
  /// this, and the variables that it binds are bound.
  Operand value(Reference reference) {
    return switch (reference.root()) {
      case Root.Input _ -> input(reference.path());
      case Root.Data _ -> draft.documents.value(reference.path());
      case Root.Local(var variable) ->
          walk(draft.scope.get(variable).orElseThrow(), reference.path());
    };
  }

  private Operand input(List<? extends Expression> path) {
    if (path.isEmpty()) {
      code.add(new Statement.IsDefined(Draft.INPUT.index(), code.at()));
    }
    return walk(Draft.INPUT, path);
  }

  /// What lies at a path below a value.
  Operand walk(Operand from, List<? extends Expression> path) {
    Operand at = from;
    for (Expression element : path) {
      at = step(at, element);
    }
    return at;
  }

  private Operand step(Operand from, Expression element) {
    if (draft.scope.isBound(element)) {
      Operand key = draft.terms.value(element);
      return code.make(t -> new Statement.Dot(from, key, t, code.at()));
    }
    int source = code.inLocal(from);
    int key = code.local();
    int value = code.local();
    IrLocation at = code.at();
    code.enter(block -> new Statement.Scan(source, key, value, block, at));
    draft.unifier.match(new Operand.Local(key), element);
    return new Operand.Local(value);
  }
}
