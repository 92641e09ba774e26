package dev.gonogo.rego.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.value.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both forms of a plan, on one that has each kind of statement.
class PlanFormsTest {
  private static final IrLocation AT = new IrLocation(0, 3, 1, 3, 9);
  private static final Operand X = new Operand.Local(300);
  private static final Operand TEXT = new Operand.StringIndex(1);
  private static final Operand YES = new Operand.Bool(true);
  private static final Operand NO = new Operand.Bool(false);

  private static Block block(Statement... statements) {
    return new Block(List.of(statements));
  }

  private static List<Statement> all() {
    IrLocation elsewhere = new IrLocation(1, 200, 80, 201, 2);
    return List.of(
        new Statement.Call("f", List.of(X, TEXT, YES, NO), 4, AT),
        new Statement.CallDynamic(List.of(TEXT, X), List.of(0, 1), 5, elsewhere),
        new Statement.Blocks(List.of(block(), block(new Statement.Nop(AT))), AT),
        new Statement.Break(2, AT),
        new Statement.Dot(X, TEXT, 6, AT),
        new Statement.Len(X, 7, AT),
        new Statement.Scan(2, 3, 4, block(new Statement.Nop(IrLocation.NONE)), elsewhere),
        new Statement.Not(block(new Statement.Break(0, AT)), AT),
        new Statement.AssignInt(Long.MIN_VALUE, 8, AT),
        new Statement.AssignVar(NO, 9, AT),
        new Statement.AssignVarOnce(X, 10, AT),
        new Statement.ResetLocal(11, AT),
        new Statement.MakeNull(12, AT),
        new Statement.MakeNumberInt(-1, 13, AT),
        new Statement.MakeNumberRef(1, 14, AT),
        new Statement.MakeArray(2, 15, AT),
        new Statement.MakeObject(16, AT),
        new Statement.MakeSet(17, AT),
        new Statement.Equal(X, TEXT, AT),
        new Statement.NotEqual(YES, X, AT),
        new Statement.IsArray(X, AT),
        new Statement.IsObject(X, AT),
        new Statement.IsSet(TEXT, AT),
        new Statement.IsDefined(18, AT),
        new Statement.IsUndefined(19, AT),
        new Statement.ArrayAppend(X, 15, AT),
        new Statement.ObjectInsert(TEXT, X, 16, AT),
        new Statement.ObjectInsertOnce(TEXT, YES, 16, AT),
        new Statement.ObjectMerge(16, 16, 20, AT),
        new Statement.SetAdd(X, 17, AT),
        new Statement.With(0, List.of(0, 1), X, block(new Statement.Nop(AT)), AT),
        new Statement.Nop(AT),
        new Statement.ResultSetAdd(4, AT),
        new Statement.ReturnLocal(2, AT));
  }

  private static Program program() {
    return new Program(
        new Program.Static(
            List.of("result", "42", "é😀"),
            List.of(new Program.BuiltinFunc("no.such.builtin", Value.ofNull())),
            List.of("a.rego", "b.rego")),
        List.of(new Program.Plan("cases/answer", List.of(new Block(all())))),
        List.of(
            new Program.Function("f", List.of(0, 1), 2, List.of(), List.of()),
            new Program.Function(
                "g", List.of(0, 1, 5), 2, List.of(new Block(all())), List.of("g0", "x"))));
  }

  private static byte[] binary(Program program) throws IOException {
    var bytes = new ByteArrayOutputStream();
    PlanBinary.write(program, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Program ofBinary(byte[] bytes) throws IOException {
    return PlanBinary.read(
        new DataInputStream(new ByteArrayInputStream(bytes)), _ -> Value.ofNull());
  }

  private static Program ofJson(String json) {
    return PlanJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void hasEveryKindOfStatement() {
    assertEquals(
        StatementKind.values().length, all().stream().map(Object::getClass).distinct().count());
  }

  @Test
  void jsonGivesItBack() {
    assertEquals(program(), ofJson(PlanJson.write(program())));
  }

  @Test
  void binaryGivesItBackInFewBytes() throws IOException {
    byte[] bytes = binary(program());
    assertEquals(program(), ofBinary(bytes));
    assertTrue(bytes.length * 10 < PlanJson.write(program()).length());
  }

  // Whatever happened to the file, it is either a plan or refused: nothing else, and in no time.
  @Test
  void damagedBinaryIsRefused() throws IOException {
    byte[] whole = binary(program());
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(Exception.class, () -> readOrRefuse(cut));
    }
    var random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      byte[] broken = whole.clone();
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      try {
        readOrRefuse(broken);
      } catch (PlanException | IOException _) {
        // Refused in words.
      }
    }
  }

  private static void readOrRefuse(byte[] bytes) throws IOException {
    ofBinary(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []        | the plan is array, not an object
          {}        | `static` is missing in the plan
          {"static": {"strings": 1}} | static.strings is number, not an array
          {"static": {"strings": [{}]}} | `value` is missing in static.strings[0]
          {"static": {}, "plans": {"plans": [{"name": "x", "blocks": [{"stmts": [{"type": "Jump", "stmt": {}}]}]}]}} | no statement is called `Jump`
          {"static": {}, "plans": {"plans": [{"name": "x", "blocks": [{"stmts": [{"type": "BreakStmt", "stmt": {"index": -1}}]}]}]}} | plans.plans[0].blocks[0].stmts[0].stmt.index is number, not an index
          nonsense  | byte
          """)
  void wrongJsonIsRefusedWithItsPath(String json, String words) {
    var refused = assertThrows(PlanException.class, () -> ofJson(json));
    assertTrue(refused.getMessage().startsWith(words), refused.getMessage());
  }

  @Test
  void takesTheOldSpellingOfAnIndex() {
    String json = PlanJson.write(program());
    assertEquals(program(), ofJson(json.replace("\"index\":1,", "")));
    assertEquals(program(), ofJson(json.replace("\"Index\":1,", "")));
  }
}
