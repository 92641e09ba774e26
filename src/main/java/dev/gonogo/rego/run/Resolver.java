package dev.gonogo.rego.run;

import dev.gonogo.rego.builtin.Builtin;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.PlanException;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the statements of one routine into steps: locals numbered from 0 without gaps, constants
/// made, callees found.
final class Resolver {
  private final Link link;
  private final String conflict;
  private final Map<Integer, Integer> locals = new HashMap<>();

  private Resolver(Link link, String conflict) {
    this.link = link;
    this.conflict = conflict;
  }

  /// @param conflict what is said when it has two values
  static Routine.Body body(Link link, List<Integer> params, List<Block> blocks, String conflict) {
    var pass = new Resolver(link, conflict);
    int[] slots = params.stream().mapToInt(pass::local).toArray();
    Sequence[] sequences = pass.sequences(blocks);
    return new Routine.Body(sequences, pass.locals.size(), slots);
  }

  private int local(int number) {
    return locals.computeIfAbsent(number, _ -> locals.size());
  }

  private ResolvedOperand source(Operand operand) {
    return switch (operand) {
      case Operand.Local(var index) -> ResolvedOperand.local(local(index));
      case Operand.StringIndex(var index) -> ResolvedOperand.constant(link.string(index));
      case Operand.Bool(var value) -> ResolvedOperand.constant(Value.of(value));
    };
  }

  private ResolvedOperand[] sources(List<Operand> operands) {
    return operands.stream().map(this::source).toArray(ResolvedOperand[]::new);
  }

  private Sequence[] sequences(List<Block> blocks) {
    return blocks.stream().map(this::sequence).toArray(Sequence[]::new);
  }

  private Sequence sequence(Block block) {
    List<Statement> statements = block.statements();
    Instruction[] steps = new Instruction[statements.size()];
    int size = 0;
    for (Statement statement : statements) {
      Instruction step = step(statement);
      if (step != null) {
        steps[size++] = step;
      }
    }
    return new Sequence(Arrays.copyOf(steps, size));
  }

  // Longer than a method should be: one line for each kind of statement.
  private @Nullable Instruction step(Statement statement) {
    return switch (statement) {
      case Statement.Nop _ -> null;
      case Statement.Equal s -> new Tests.Equality(source(s.a()), source(s.b()), false);
      case Statement.NotEqual s -> new Tests.Equality(source(s.a()), source(s.b()), true);
      case Statement.IsArray s -> new Tests.Is(source(s.source()), ArrayValue.class);
      case Statement.IsObject s -> new Tests.Is(source(s.source()), ObjectValue.class);
      case Statement.IsSet s -> new Tests.Is(source(s.source()), SetValue.class);
      case Statement.IsDefined s -> new Tests.Defined(local(s.source()), true);
      case Statement.IsUndefined s -> new Tests.Defined(local(s.source()), false);
      case Statement.AssignVar s -> new Assignments.Assign(source(s.source()), local(s.target()));
      case Statement.AssignVarOnce s -> once(s);
      case Statement.AssignInt s -> constant(Value.of(s.value()), s.target());
      case Statement.MakeNull s -> constant(Value.ofNull(), s.target());
      case Statement.MakeNumberInt s -> constant(Value.of(s.value()), s.target());
      case Statement.MakeNumberRef s -> constant(link.number(s.index()), s.target());
      case Statement.ResetLocal s -> new Assignments.Reset(local(s.target()));
      case Statement.Dot s -> dot(s);
      case Statement.Len s -> new Assignments.Length(source(s.source()), local(s.target()));
      case Statement.MakeArray s -> new Collections.MakeArray(s.capacity(), local(s.target()));
      case Statement.MakeObject s -> new Collections.MakeObject(local(s.target()));
      case Statement.MakeSet s -> new Collections.MakeSet(local(s.target()));
      case Statement.ArrayAppend s -> new Collections.Append(source(s.value()), local(s.array()));
      case Statement.SetAdd s -> new Collections.Add(source(s.value()), local(s.set()));
      case Statement.ObjectInsert s -> insert(s.key(), s.value(), s.object(), s.at(), false);
      case Statement.ObjectInsertOnce s -> insert(s.key(), s.value(), s.object(), s.at(), true);
      case Statement.ObjectMerge s -> merge(s);
      case Statement.Break s -> new Control.Leave(s.index());
      case Statement.ReturnLocal s -> new Control.Return(local(s.source()));
      case Statement.ResultSetAdd s -> new Control.Result(local(s.value()));
      case Statement.Blocks s -> new Control.Blocks(sequences(s.blocks()));
      case Statement.Not s -> new Control.Not(sequence(s.block()));
      case Statement.Scan s -> scan(s);
      case Statement.With s -> with(s);
      case Statement.Call s -> call(s);
      case Statement.CallDynamic s -> dynamic(s);
    };
  }

  private Instruction constant(Value value, int target) {
    return new Assignments.Assign(ResolvedOperand.constant(value), local(target));
  }

  private Instruction once(Statement.AssignVarOnce s) {
    return new Assignments.AssignOnce(
        source(s.source()), local(s.target()), conflict(conflict, s.at()));
  }

  private Instruction dot(Statement.Dot s) {
    return new Assignments.Dot(source(s.source()), source(s.key()), local(s.target()));
  }

  private Instruction insert(Operand key, Operand value, int object, IrLocation at, boolean once) {
    return new Collections.Insert(
        source(key),
        source(value),
        local(object),
        once,
        conflict("object keys must be unique", at));
  }

  private Instruction merge(Statement.ObjectMerge s) {
    return new Collections.Merge(local(s.a()), local(s.b()), local(s.target()));
  }

  private Instruction scan(Statement.Scan s) {
    return new Control.Scan(
        local(s.source()), local(s.key()), local(s.value()), sequence(s.block()));
  }

  private Instruction with(Statement.With s) {
    Value[] path = s.path().stream().map(link::string).toArray(Value[]::new);
    return new Control.With(local(s.local()), path, source(s.value()), sequence(s.block()));
  }

  private Instruction call(Statement.Call s) {
    ResolvedOperand[] args = sources(s.args());
    int result = local(s.result());
    Optional<Routine> routine = link.routine(s.func());
    if (routine.isPresent()) {
      check(s.func(), routine.get().arity(), args.length);
      return new Calls.Call(routine.get(), args, result);
    }
    Builtin builtin = link.builtin(s.func());
    check(s.func(), builtin.arity(), args.length);
    return new Calls.CallBuiltin(builtin, args, result, link.place(s.at()));
  }

  private static void check(String name, int arity, int given) {
    if (arity != given) {
      throw new PlanException("`" + name + "` takes " + arity + " arguments, not " + given);
    }
  }

  private Instruction dynamic(Statement.CallDynamic s) {
    int[] args = s.args().stream().mapToInt(this::local).toArray();
    return new Calls.CallDynamic(link.byPath(), sources(s.path()), args, local(s.result()));
  }

  private Failure conflict(String words, IrLocation at) {
    return new Failure("eval_conflict_error", link.place(at), words);
  }
}
