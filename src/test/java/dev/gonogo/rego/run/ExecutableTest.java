package dev.gonogo.rego.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.rego.builtin.BuiltinContext;
import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.PlanException;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a compiler would not write: limits, hostile plans, and where the words of the IR need care.
class ExecutableTest {
  private static final IrLocation AT = IrLocation.NONE;
  private static final ObjectValue NOTHING = Value.objectOf(Map.of());

  private static Block block(Statement... statements) {
    return new Block(List.of(statements));
  }

  private static Operand local(int index) {
    return new Operand.Local(index);
  }

  private static Statement text(int string, int target) {
    return new Statement.AssignVar(new Operand.StringIndex(string), target, AT);
  }

  private static Program program(List<Program.Function> functions, Block... blocks) {
    var statics = new Program.Static(List.of("a", "b", "c"), List.of(), List.of("x.rego"));
    return new Program(statics, List.of(new Program.Plan("p", List.of(blocks))), functions);
  }

  private static List<Value> run(Limits limits, Program program, Value input) {
    return Executable.of(program)
        .run("p", input, NOTHING, limits, new BuiltinContext(Effects.NONE));
  }

  private static List<Value> run(Block... blocks) {
    return run(Limits.DEFAULT, program(List.of(), blocks), Value.ofNull());
  }

  private static List<Value> run(Limits limits, Block... blocks) {
    Value[] many = IntStream.range(0, 2_000).mapToObj(Value::of).toArray(Value[]::new);
    return run(limits, program(List.of(), blocks), Value.array(many));
  }

  // For each of 2,000 numbers for each of them.
  private static Block quadratic() {
    return block(
        new Statement.Scan(
            0, 2, 3, block(new Statement.Scan(0, 4, 5, block(new Statement.Nop(AT)), AT)), AT));
  }

  private static Limits limits(Duration time, long steps, int depth) {
    return new Limits(time, steps, depth, true);
  }

  @Test
  void breaksLeaveAsManyBlocksAsTheySay() {
    // A block in a block in a block; each level adds its result when it is not left.
    for (int depth = 0; depth < 3; depth++) {
      Block inner = block(new Statement.Break(depth, AT), result(2));
      Block middle = block(new Statement.Blocks(List.of(inner), AT), result(3));
      Block outer = block(new Statement.Blocks(List.of(middle), AT), result(4));
      Block plan =
          block(
              text(0, 2),
              text(1, 3),
              text(2, 4),
              new Statement.Blocks(List.of(outer), AT),
              result(2));
      List<Value> left = List.of(Value.of("b"), Value.of("c"), Value.of("a"));
      assertEquals(left.subList(depth, 3), run(plan));
    }
  }

  private static Statement result(int local) {
    return new Statement.ResultSetAdd(local, AT);
  }

  @Test
  void aBreakOutOfAScanEndsIt() {
    Block each = block(result(3), new Statement.Break(1, AT));
    List<Value> found =
        run(
            Limits.DEFAULT,
            block(new Statement.Blocks(List.of(block(new Statement.Scan(0, 2, 3, each, AT))), AT)));
    assertEquals(List.of(Value.of(0)), found);
  }

  /// Out of the scan, and out of the block around it: what stands behind either is not run.
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aBreakLeavesBlocksAroundAScanOfAnything(int depth) {
    List<Value> collections =
        List.of(
            Value.array(Value.of("x"), Value.of("y")),
            Value.objectOf(Map.of("x", Value.of("x"), "y", Value.of("y"))),
            Value.set(List.of(Value.of("x"), Value.of("y"))));
    for (Value collection : collections) {
      Block each = block(result(3), new Statement.Break(depth, AT));
      Block around = block(new Statement.Scan(0, 2, 3, each, AT), text(0, 4), result(4));
      Block plan = block(new Statement.Blocks(List.of(around), AT), text(1, 4), result(4));
      List<Value> all = List.of(Value.of("x"), Value.of("b"));
      assertEquals(
          depth == 1 ? all : all.subList(0, 1),
          run(Limits.DEFAULT, program(List.of(), plan), collection),
          collection.typeName());
    }
  }

  @Test
  void stepsAreCounted() {
    var stopped =
        assertThrows(
            EvaluationException.class,
            () -> run(limits(Duration.ofMinutes(1), 100_000, 10), quadratic()));
    assertEquals("eval_cancel_error", stopped.code());
    assertTrue(stopped.getMessage().contains("100000 steps"), stopped.getMessage());
    assertEquals(List.of(), run(limits(Duration.ofMinutes(1), 100_000_000, 10), quadratic()));
  }

  /// The counter looks up only now and then: limits below, at and behind such a look are as exact.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100, 65_535, 65_536, 65_537, 131_072, 131_073, 150_000})
  void aLimitOfStepsIsExact(int steps) {
    // An empty block is one step.
    Block[] blocks = new Block[steps];
    Arrays.fill(blocks, block());
    Program program = program(List.of(), blocks);
    Duration time = Duration.ofMinutes(1);
    assertEquals(List.of(), run(limits(time, steps, 10), program, Value.ofNull()));
    var stopped =
        assertThrows(
            EvaluationException.class,
            () -> run(limits(time, steps - 1, 10), program, Value.ofNull()));
    assertEquals("eval_cancel_error", stopped.code());
    assertTrue(
        stopped.getMessage().contains("more than " + (steps - 1) + " steps"), stopped.getMessage());
  }

  @Test
  void aTextIsAsLongAsItHasCharacters() {
    var statics = new Program.Static(List.of("a😀é"), List.of(), List.of("x.rego"));
    Block length =
        block(
            new Statement.Len(new Operand.StringIndex(0), 2, AT),
            new Statement.ResultSetAdd(2, AT));
    var plan = new Program.Plan("p", List.of(length));
    var program = new Program(statics, List.of(plan), List.of());
    assertEquals(List.of(Value.of(3)), run(Limits.DEFAULT, program, Value.ofNull()));
  }

  @Test
  void timeIsLimited() {
    var stopped =
        assertThrows(
            EvaluationException.class,
            () -> run(limits(Duration.ZERO, Long.MAX_VALUE, 10), quadratic()));
    assertEquals("eval_cancel_error", stopped.code());
    assertTrue(stopped.getMessage().contains("0 ms"), stopped.getMessage());
  }

  @Test
  void depthIsLimited() {
    var endless =
        new Program.Function(
            "f",
            List.of(0, 1, 2),
            3,
            List.of(block(new Statement.Call("f", List.of(local(0), local(1), local(2)), 4, AT))),
            List.of());
    Block ask =
        block(text(0, 2), new Statement.Call("f", List.of(local(0), local(1), local(2)), 3, AT));
    var stopped =
        assertThrows(
            EvaluationException.class,
            () ->
                run(
                    limits(Duration.ofMinutes(1), Long.MAX_VALUE, 50),
                    program(List.of(endless), ask),
                    Value.ofNull()));
    assertTrue(stopped.getMessage().contains("50 calls"), stopped.getMessage());
    assertThrows(
        EvaluationException.class,
        () ->
            run(
                limits(Duration.ofMinutes(1), Long.MAX_VALUE, Integer.MAX_VALUE),
                program(List.of(endless), ask),
                Value.ofNull()));
  }

  /// As many calls inside each other as the limit says, the plan itself one of them, and no more;
  /// beside each other any number.
  @Test
  void aLimitOfDepthIsExact() {
    // With an argument of its own a function is no rule, and asked each time.
    var inner = function("inner", block(new Statement.ReturnLocal(2, AT)));
    var undefined = function("undefined", block(new Statement.Break(0, AT)));
    Statement[] calls = new Statement[20];
    for (int i = 0; i < calls.length; i++) {
      String called = i % 2 == 0 ? "inner" : "undefined";
      List<Operand> arguments = List.of(local(0), local(1), new Operand.Bool(true));
      Statement call = new Statement.Call(called, arguments, 3 + i, AT);
      calls[i] = new Statement.Blocks(List.of(block(call)), AT);
    }
    var outer = function("outer", block(calls));
    List<Operand> arguments = List.of(local(0), local(1), new Operand.Bool(true));
    Block plan = block(new Statement.Call("outer", arguments, 2, AT));
    Program program = program(List.of(inner, undefined, outer), plan);
    Duration time = Duration.ofMinutes(1);
    assertEquals(List.of(), run(limits(time, Long.MAX_VALUE, 3), program, Value.ofNull()));
    assertThrows(
        EvaluationException.class,
        () -> run(limits(time, Long.MAX_VALUE, 2), program, Value.ofNull()));
  }

  private static Program.Function function(String name, Block... blocks) {
    return new Program.Function(name, List.of(0, 1, 2), 30, List.of(blocks), List.of());
  }

  @Test
  void whatIsUndefinedUnderAWithIsUndefinedOutside() {
    Block asked = block(new Statement.IsUndefined(2, AT));
    Statement with = new Statement.With(0, List.of(), new Operand.Bool(true), asked, AT);
    assertEquals(List.of(), run(block(text(0, 2), with, result(2))));
  }

  @Test
  void numbersAndNothingHaveNoLength() {
    for (Operand source : List.of(new Operand.Bool(true), local(9))) {
      assertEquals(List.of(), run(block(text(0, 2), new Statement.Len(source, 3, AT), result(2))));
    }
    Block empty =
        block(new Statement.MakeArray(0, 2, AT), new Statement.Len(local(2), 3, AT), result(3));
    assertEquals(List.of(Value.of(0)), run(empty));
  }

  @Test
  void aBuiltinThatFailsIsToldAtItsPlaceEvenTheFirst() {
    var first = new IrLocation(0, 1, 1, 1, 2);
    Block plan =
        block(new Statement.Call("json.unmarshal", List.of(new Operand.StringIndex(0)), 2, first));
    Limits strict = limits(Duration.ofMinutes(1), Long.MAX_VALUE, 10);
    var stopped =
        assertThrows(
            EvaluationException.class, () -> run(strict, program(List.of(), plan), Value.ofNull()));
    var at = stopped.at().orElseThrow();
    assertEquals("x.rego:1:1", at.file() + ":" + at.place().line() + ":" + at.place().column());
    var nowhere = new IrLocation(1, 1, 1, 1, 2);
    Block lost =
        block(
            new Statement.Call("json.unmarshal", List.of(new Operand.StringIndex(0)), 2, nowhere));
    var unplaced =
        assertThrows(
            EvaluationException.class, () -> run(strict, program(List.of(), lost), Value.ofNull()));
    assertTrue(unplaced.at().isEmpty());
  }

  @Test
  void documentsCannotBeWrittenTo() {
    Value input = Value.objectOf(Map.of("k", Value.of(1)));
    Block plan =
        block(
            new Statement.ObjectInsert(new Operand.StringIndex(0), new Operand.Bool(true), 0, AT));
    assertThrows(
        EvaluationException.class, () -> run(Limits.DEFAULT, program(List.of(), plan), input));
    assertEquals("{\"k\":1}", input.toString());
  }

  @Test
  void rulesAreAskedOnce() {
    // Each call would add to the results.
    var rule =
        new Program.Function(
            "r",
            List.of(0, 1),
            2,
            List.of(block(text(0, 2), result(2), new Statement.ReturnLocal(2, AT))),
            List.of());
    Statement call = new Statement.Call("r", List.of(local(0), local(1)), 3, AT);
    Statement with = new Statement.With(0, List.of(), new Operand.Bool(true), block(call), AT);
    List<Value> found =
        run(Limits.DEFAULT, program(List.of(rule), block(call, call, with, call)), Value.ofNull());
    assertEquals(List.of(Value.of("a"), Value.of("a")), found);
  }

  @Test
  void senselessPlansAreRefusedInWords() {
    assertRefused("no string constant 7", text(7, 2));
    assertRefused("no string constant 3", text(3, 2));
    assertRefused("no string constant -1", text(-1, 2));
    assertRefused("no built-in called `nope`", new Statement.Call("nope", List.of(), 2, AT));
    assertRefused("`a` is no number", new Statement.MakeNumberRef(0, 2, AT));
    assertRefused(
        "`count` takes 1 arguments, not 2",
        new Statement.Call("count", List.of(local(0), local(1)), 2, AT));
  }

  @Test
  void aFunctionIsCalledWithAsManyArgumentsAsItTakes() {
    Block plan = block(new Statement.Call("f", List.of(local(0), local(1)), 4, AT));
    Program program = program(List.of(function("f", block())), plan);
    var refused =
        assertThrows(PlanException.class, () -> run(Limits.DEFAULT, program, Value.ofNull()));
    assertTrue(refused.getMessage().contains("`f` takes 3"), refused.getMessage());
  }

  private static void assertRefused(String words, Statement statement) {
    var refused = assertThrows(PlanException.class, () -> run(block(statement)));
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }

  @Test
  void anUnknownEntryPointIsRefused() {
    Executable executable = Executable.of(program(List.of(), block()));
    assertThrows(
        PlanException.class,
        () ->
            executable.run(
                "other",
                Value.ofNull(),
                NOTHING,
                Limits.DEFAULT,
                new BuiltinContext(Effects.NONE)));
  }

  @Test
  void hugeCapacitiesAreHints() {
    Block plan = block(new Statement.MakeArray(Integer.MAX_VALUE, 2, AT), result(2));
    assertEquals(List.of(Value.array()), run(plan));
  }
}
