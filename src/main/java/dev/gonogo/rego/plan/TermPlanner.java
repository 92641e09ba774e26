package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Expression.Comprehension;
import dev.gonogo.rego.core.Expression.Comprehension.ArrayComprehension;
import dev.gonogo.rego.core.Expression.Comprehension.ObjectComprehension;
import dev.gonogo.rego.core.Expression.Comprehension.SetComprehension;
import dev.gonogo.rego.core.Expression.Reference;
import dev.gonogo.rego.core.PlainTerm.ArrayOf;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.core.PlainTerm.Local;
import dev.gonogo.rego.core.PlainTerm.ObjectOf;
import dev.gonogo.rego.core.PlainTerm.SetOf;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;

/// Plans what has a value. All its variables are bound before, but for those that a reference binds
/// by iterating.
final class TermPlanner {
  private final Draft draft;

  TermPlanner(Draft draft) {
    this.draft = draft;
  }

  /// Where the value is. A local of this is never written again while it may be read.
  Operand value(Expression expression) {
    return switch (expression) {
      case Constant(_, var value) -> constant(value);
      case Local(_, var variable) ->
          draft
              .scope
              .get(variable)
              .orElseThrow(() -> new IllegalStateException("not bound: " + variable));
      case ArrayOf(_, var items) -> array(items);
      case SetOf(_, var items) -> set(items);
      case ObjectOf object -> object(object);
      case Reference reference -> draft.references.value(reference);
      case Comprehension comprehension -> comprehension(comprehension);
    };
  }

  List<Operand> values(List<? extends Expression> expressions) {
    return expressions.stream().map(this::value).toList();
  }

  /// A constant; what takes a statement to make is made before the first loop of the clause.
  Operand constant(Value value) {
    return switch (value) {
      case StringValue(var text) -> draft.text(text);
      case BooleanValue(var truth) -> new Operand.Bool(truth);
      case NullValue _ ->
          draft.code.constant(value, c -> c.make(t -> new Statement.MakeNull(t, at())).index());
      case NumberValue number ->
          draft.code.constant(
              value,
              c ->
                  c.make(t -> new Statement.MakeNumberRef(draft.string(number.toString()), t, at()))
                      .index());
      case ArrayValue array -> draft.code.constant(value, _ -> constantArray(array));
      case SetValue set -> draft.code.constant(value, _ -> constantSet(set));
      case ObjectValue object -> draft.code.constant(value, _ -> constantObject(object));
    };
  }

  private int constantArray(ArrayValue array) {
    List<Operand> items = array.items().stream().map(this::constant).toList();
    return filledArray(items);
  }

  private int constantSet(SetValue set) {
    return filledSet(set.sorted().stream().map(this::constant).toList());
  }

  private int constantObject(ObjectValue object) {
    List<Value> keys = object.sortedKeys();
    List<Operand> names = keys.stream().map(this::constant).toList();
    List<Operand> values =
        keys.stream().map(key -> constant(object.get(key).orElseThrow())).toList();
    return filledObject(names, values);
  }

  private Operand array(List<? extends Expression> items) {
    return new Operand.Local(filledArray(values(items)));
  }

  private Operand set(List<? extends Expression> items) {
    return new Operand.Local(filledSet(values(items)));
  }

  private Operand object(ObjectOf object) {
    List<Operand> keys = object.entries().stream().map(e -> value(e.key())).toList();
    List<Operand> values = object.entries().stream().map(e -> value(e.value())).toList();
    return new Operand.Local(filledObject(keys, values));
  }

  /// Writes an array of what is there already, and gives its local.
  int filledArray(List<Operand> items) {
    int array = draft.code.make(t -> new Statement.MakeArray(items.size(), t, at())).index();
    items.forEach(item -> draft.code.add(new Statement.ArrayAppend(item, array, at())));
    return array;
  }

  private int filledSet(List<Operand> items) {
    int set = draft.code.make(t -> new Statement.MakeSet(t, at())).index();
    items.forEach(item -> draft.code.add(new Statement.SetAdd(item, set, at())));
    return set;
  }

  private int filledObject(List<Operand> keys, List<Operand> values) {
    int object = draft.code.make(t -> new Statement.MakeObject(t, at())).index();
    for (int i = 0; i < keys.size(); i++) {
      draft.code.add(new Statement.ObjectInsert(keys.get(i), values.get(i), object, at()));
    }
    return object;
  }

  private Operand comprehension(Comprehension comprehension) {
    return switch (comprehension) {
      case ArrayComprehension(_, var term, var body) -> {
        int all = draft.code.make(t -> new Statement.MakeArray(0, t, at())).index();
        yield collected(
            comprehension,
            all,
            () -> draft.code.add(new Statement.ArrayAppend(value(term), all, at())));
      }
      case SetComprehension(_, var term, var body) -> {
        int all = draft.code.make(t -> new Statement.MakeSet(t, at())).index();
        yield collected(
            comprehension, all, () -> draft.code.add(new Statement.SetAdd(value(term), all, at())));
      }
      case ObjectComprehension(_, var key, var value, var body) -> {
        int all = draft.code.make(t -> new Statement.MakeObject(t, at())).index();
        yield collected(
            comprehension,
            all,
            () ->
                draft.code.add(
                    new Statement.ObjectInsertOnce(value(key), value(value), all, at())));
      }
    };
  }

  private Operand collected(Comprehension comprehension, int all, Runnable collect) {
    Block block =
        draft.closure(() -> {
          draft.literals.body(comprehension.body());
          draft.code.at(comprehension.at());
          collect.run();
        });
    draft.code.add(new Statement.Blocks(List.of(block), at()));
    return new Operand.Local(all);
  }

  private IrLocation at() {
    return draft.code.at();
  }
}
