package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.core.PlainTerm.Local;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Plans references into `data`, where the values of rules and base documents make one tree.
final class DocumentPlanner {
  private final Draft draft;
  private final Code code;

  DocumentPlanner(Draft draft) {
    this.draft = draft;
    this.code = draft.code;
  }

  /// The value at a path behind `data`.
  Operand value(List<? extends Expression> path) {
    return below(draft.shared.root(draft.world()), path);
  }

  /// @param node where the path begins; its own path leads to the base documents beside it
  private Operand below(Node node, List<? extends Expression> path) {
    Node at = node;
    for (int i = 0; i < path.size(); i++) {
      List<? extends Expression> rest = path.subList(i, path.size());
      if (at.isRule() && !at.isFunction()) {
        return draft.references.walk(draft.answer(at), rest);
      }
      Optional<Value> key = known(rest.getFirst());
      if (key.isEmpty()) {
        return at.documents().isEmpty() ? base(at.path(), rest) : choice(at, rest);
      }
      Optional<Node> child =
          key.get() instanceof StringValue(var name) ? at.child(name) : Optional.<Node>empty();
      if (child.isEmpty()) {
        return base(at.path(), rest);
      }
      at = child.get();
    }
    return at.isRule() ? draft.answer(at) : extent(at);
  }

  // A variable that is only another name for a text is as good as the text: a rule may look itself
  // up in its own package that way, without being recursive.
  private Optional<Value> known(Expression element) {
    return switch (element) {
      case Constant(_, var value) -> Optional.of(value);
      case Local(_, var variable)
          when draft.scope.get(variable).orElse(Draft.DATA) instanceof Operand.StringIndex(var i) ->
          Optional.of(Value.of(draft.shared.statics.string(i)));
      default -> Optional.empty();
    };
  }

  /// What lies in base documents alone.
  private Operand base(List<String> path, List<? extends Expression> rest) {
    Operand at = base(path);
    for (Expression element : rest) {
      at =
          element instanceof Constant(_, NumberValue number)
              ? numbered(at, number)
              : draft.references.walk(at, List.of(element));
    }
    return at;
  }

  // Base documents are asked for by a path of texts: `data.x[2]` finds the third item of an array,
  // and also the entry "2" of an object (OPA, "data/nested integer" of its conformance cases).
  private Operand numbered(Operand from, NumberValue number) {
    int found = code.local();
    code.add(new Statement.ResetLocal(found, code.at()));
    Operand index = draft.terms.constant(number);
    Operand text = draft.text(number.toString());
    Block item = new Block(List.of(new Statement.Dot(from, index, found, code.at())));
    Block entry =
        new Block(
            List.of(
                new Statement.IsUndefined(found, code.at()),
                new Statement.Dot(from, text, found, code.at())));
    code.add(new Statement.Blocks(List.of(item, entry), code.at()));
    code.add(new Statement.IsDefined(found, code.at()));
    return new Operand.Local(found);
  }

  private Operand base(List<String> path) {
    Operand at = Draft.DATA;
    for (String key : path) {
      Operand from = at;
      at = code.make(t -> new Statement.Dot(from, draft.text(key), t, code.at()));
    }
    return at;
  }

  /// All that stands at a node and below: the values of its rules, merged into its base documents.
  private Operand extent(Node node) {
    int virtual = virtual(node);
    int whole = code.local();
    code.add(new Statement.AssignVar(new Operand.Local(virtual), whole, code.at()));
    Block merge =
        code.block(() -> {
          int base = code.inLocal(base(node.path()));
          code.add(new Statement.ObjectMerge(base, virtual, whole, code.at()));
        });
    code.add(new Statement.Blocks(List.of(merge), code.at()));
    return new Operand.Local(whole);
  }

  private int virtual(Node node) {
    int object = code.make(t -> new Statement.MakeObject(t, code.at())).index();
    for (Node child : node.documents()) {
      Block entry =
          code.block(() -> {
            Operand value =
                child.isRule() ? draft.answer(child) : new Operand.Local(virtual(child));
            code.add(
                new Statement.ObjectInsert(draft.text(child.name()), value, object, code.at()));
          });
      code.add(new Statement.Blocks(List.of(entry), code.at()));
    }
    return object;
  }

  /// A path element that is no constant: each child of the node is an alternative, and the base
  /// documents beside them. With all variables of the path bound at most one of them gives a value;
  /// else each gives its solutions to one array, and that is iterated.
  private Operand choice(Node node, List<? extends Expression> path) {
    List<Variable> free =
        draft.scope.unbound(path).stream().filter(v -> !Scope.isWildcard(v)).toList();
    boolean single = draft.scope.unbound(path).isEmpty();
    int found =
        single ? code.local() : code.make(t -> new Statement.MakeArray(0, t, code.at())).index();
    if (single) {
      code.add(new Statement.ResetLocal(found, code.at()));
    }
    List<Block> alternatives = new ArrayList<>();
    alternatives.add(alternative(found, free, single, () -> unnamed(node, path)));
    node.documents()
        .forEach(
            child -> alternatives.add(alternative(found, free, single, () -> named(child, path))));
    code.add(new Statement.Blocks(alternatives, code.at()));
    if (single) {
      code.add(new Statement.IsDefined(found, code.at()));
      return new Operand.Local(found);
    }
    return solutions(found, free);
  }

  private Block alternative(
      int found, List<Variable> free, boolean single, Supplier<Operand> value) {
    Map<Variable, Operand> before = draft.scope.snapshot();
    Block block =
        code.block(() -> {
          Operand is = value.get();
          code.add(
              single
                  ? new Statement.AssignVar(is, found, code.at())
                  : new Statement.ArrayAppend(solution(is, free), found, code.at()));
        });
    draft.scope.restore(before);
    return block;
  }

  private Operand named(Node child, List<? extends Expression> path) {
    draft.unifier.match(draft.text(child.name()), path.getFirst());
    return below(child, path.subList(1, path.size()));
  }

  private Operand unnamed(Node node, List<? extends Expression> path) {
    Operand documents = base(node.path());
    if (draft.scope.isBound(path.getFirst())) {
      Operand key = draft.terms.value(path.getFirst());
      besides(node, key);
      return draft.references.walk(documents, path);
    }
    int source = code.inLocal(documents);
    int key = code.local();
    int value = code.local();
    IrLocation at = code.at();
    code.enter(block -> new Statement.Scan(source, key, value, block, at));
    besides(node, new Operand.Local(key));
    draft.unifier.match(new Operand.Local(key), path.getFirst());
    return draft.references.walk(new Operand.Local(value), path.subList(1, path.size()));
  }

  private void besides(Node node, Operand key) {
    for (Node child : node.documents()) {
      code.add(new Statement.NotEqual(key, draft.text(child.name()), code.at()));
    }
  }

  private Operand solution(Operand value, List<Variable> free) {
    List<Operand> parts = new ArrayList<>(List.of(value));
    free.forEach(v -> parts.add(draft.scope.get(v).orElseThrow()));
    return new Operand.Local(draft.terms.filledArray(parts));
  }

  private Operand solutions(int found, List<Variable> free) {
    int key = code.local();
    int each = code.local();
    IrLocation at = code.at();
    code.enter(block -> new Statement.Scan(found, key, each, block, at));
    List<Operand> parts = new ArrayList<>();
    for (int i = 0; i <= free.size(); i++) {
      Operand index = draft.terms.constant(Value.of(i));
      parts.add(code.make(t -> new Statement.Dot(new Operand.Local(each), index, t, at)));
    }
    for (int i = 0; i < free.size(); i++) {
      draft.scope.bind(free.get(i), parts.get(i + 1));
    }
    return parts.getFirst();
  }
}
