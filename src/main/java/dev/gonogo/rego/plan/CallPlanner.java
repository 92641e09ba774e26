package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.Literal.Callee;
import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// Plans calls of built-ins and functions, and what `with` puts in their place.
final class CallPlanner {
  private final Draft draft;
  private final Code code;

  CallPlanner(Draft draft) {
    this.draft = draft;
    this.code = draft.code;
  }

  void plan(Literal.Call call) {
    List<Operand> args = draft.terms.values(call.args());
    Optional<? extends Expression> result = call.result();
    World.Mock mock = draft.world().mocks().get(call.callee());
    switch (mock) {
      case World.Mock.Fixed(var index) -> given(draft.fixed().get(index), result);
      case World.Mock.Other(Callee.Function(var path)) ->
          given(draft.call(draft.world().withoutMocks(), path, List.of(), args), result);
      case World.Mock.Other(Callee.Builtin(var name)) -> builtin(name, args, result);
      case null -> unmocked(call.callee(), args, result);
    }
  }

  private void unmocked(Callee callee, List<Operand> args, Optional<? extends Expression> result) {
    switch (callee) {
      case Callee.Builtin(var name) -> builtin(name, args, result);
      case Callee.Function(var path) ->
          given(draft.call(draft.world(), path, draft.fixed(), args), result);
    }
  }

  private void builtin(String name, List<Operand> args, Optional<? extends Expression> result) {
    Capabilities.Declaration signature = draft.shared.capabilities.builtins().get(name);
    if (result.isEmpty() && compared(name, args)) {
      return;
    }
    draft.shared.statics.builtin(name);
    Operand value = code.make(t -> new Statement.Call(name, args, t, code.at()));
    if (signature != null && signature.relation()) {
      each(value, result);
    } else if (signature == null || signature.gives()) {
      given(value, result);
    }
  }

  // Two comparisons have statements of their own; only their value as a value needs the built-in.
  private boolean compared(String name, List<Operand> args) {
    switch (name) {
      case "equal" -> code.add(new Statement.Equal(args.getFirst(), args.getLast(), code.at()));
      case "neq" -> code.add(new Statement.NotEqual(args.getFirst(), args.getLast(), code.at()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void given(Operand value, Optional<? extends Expression> result) {
    if (result.isPresent()) {
      draft.unifier.match(value, result.get());
    } else {
      code.add(new Statement.NotEqual(value, Draft.FALSE, code.at()));
    }
  }

  // A relation gives an array of its values, one of them at a time.
  private void each(Operand values, Optional<? extends Expression> result) {
    int source = code.inLocal(values);
    if (result.isEmpty()) {
      Operand size = code.make(t -> new Statement.Len(values, t, code.at()));
      code.add(new Statement.NotEqual(size, draft.terms.constant(Value.of(0)), code.at()));
      return;
    }
    int key = code.local();
    int value = code.local();
    IrLocation at = code.at();
    code.enter(block -> new Statement.Scan(source, key, value, block, at));
    draft.unifier.match(new Operand.Local(value), result.get());
  }
}
