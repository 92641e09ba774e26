package dev.gonogo.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A record is read as it was written, and whatever else a file says is told.
class RecordFileTest {
  private static final List<DecisionRecord> ALL =
      List.of(
          SampleRecords.go(),
          SampleRecords.of("no-go", Map.of("bucket-private", "fail")),
          SampleRecords.made(
              SampleRecords.go(),
              new RecordOrigin("0.1.0", "b2", "26", "Windows 11", Optional.empty())));

  @Test
  void aRecordIsReadAsItWasWritten() {
    for (DecisionRecord record : ALL) {
      assertEquals(Optional.of(record), read(RecordFile.bytes(record), new Problems()));
    }
  }

  @Test
  void theSameRecordIsTheSameBytes() {
    assertTrue(
        Arrays.equals(RecordFile.bytes(SampleRecords.go()), RecordFile.bytes(SampleRecords.go())));
  }

  @Test
  void theSchemaDescribesIt() {
    for (DecisionRecord record : ALL) {
      assertEquals(List.of(), errors(RecordFile.bytes(record)));
    }
  }

  /// Each member of the schema is read, and one that is not there or something else is told.
  @Test
  void whatTheSchemaRefusesIsRefused() {
    ObjectValue whole = RecordValue.of(SampleRecords.go());
    for (Value key : whole.sortedKeys()) {
      for (Value odd : List.of(Value.array(Value.of(1)), Value.of("x"), Value.objectOf(Map.of()))) {
        var members = new TreeMap<>(whole.entries());
        members.put(key, odd);
        assertSame(members);
      }
      var fewer = new TreeMap<>(whole.entries());
      fewer.remove(key);
      assertSame(fewer);
    }
  }

  // A time and a word may be any text to the one who reads with the schema alone.
  private static void assertSame(Map<Value, Value> members) {
    byte[] json = ValueWriter.toJson(Value.object(members)).getBytes(StandardCharsets.UTF_8);
    var problems = new Problems();
    boolean isRead = read(json, problems).isPresent();
    assertEquals(isRead, problems.isEmpty());
    if (isRead) {
      assertEquals(
          List.of(),
          errors(json).stream().filter(error -> !error.contains("enumeration")).toList(),
          () -> new String(json, StandardCharsets.UTF_8));
    }
  }

  @Test
  void aTruncatedRecordIsNeverOne() {
    byte[] whole = RecordFile.bytes(SampleRecords.go());
    for (int length = 0; length < whole.length - 1; length++) {
      var problems = new Problems();
      assertTrue(read(Arrays.copyOf(whole, length), problems).isEmpty());
      assertTrue(problems.hasErrors());
    }
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() {
    String json = new String(RecordFile.bytes(SampleRecords.go()), StandardCharsets.UTF_8);
    assertEquals(
        "r.json:"
            + line(json, "\"at\"")
            + ":3: error: `at` of this record is not a time such as 2026-12-01T08:00:00Z",
        told(json.replace("\"at\": \"2026", "\"at\": \"yesterday, 2026")));
    assertEquals(
        "r.json:"
            + line(json, "\"schemaVersion\"")
            + ":3: error: this record has the schema 2,"
            + " and this gonogo reads 1",
        told(json.replaceFirst("(?m)^  \"schemaVersion\": 1", "  \"schemaVersion\": 2")));
    assertEquals(
        "r.json:1:1: error: this record is no JSON: the text is empty",
        told("").replaceFirst("no JSON: .*", "no JSON: the text is empty"));
  }

  private static int line(String text, String what) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("  " + what)) {
        return i + 1;
      }
    }
    throw new AssertionError(what);
  }

  private static String told(String json) {
    var problems = new Problems();
    assertTrue(read(json.getBytes(StandardCharsets.UTF_8), problems).isEmpty());
    return problems.drawn().lines().findFirst().orElse("");
  }

  @Test
  void nothingInItSteersATerminal() {
    DecisionRecord hostile =
        SampleRecords.grounded(
            SampleRecords.go(),
            new Ground(Ground.Kind.INPUT, "\u001b[2J\u202e\u009b/plan.json", SampleRecords.HASH));
    byte[] bytes = RecordFile.bytes(hostile);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.codePoints().allMatch(c -> c == '\n' || dev.gonogo.source.Printable.isSafe(c)));
    assertEquals(Optional.of(hostile), read(bytes, new Problems()));
  }

  @Test
  void namesAreOfTimeAndOutcome() {
    assertEquals("20261201T080000Z-go.json", RecordFile.name(SampleRecords.go(), 1));
    assertEquals(
        "20261201T080000Z-no-go-2.json",
        RecordFile.name(SampleRecords.of("no-go", Map.of("a", "fail")), 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20261201T080000Z-broken.json",
        "20261201T080000Z-go.json.bak",
        ".unfinished-1-x",
        "20261201T080000Z-go-.json",
        "2026-go.json"
      })
  void otherNamesAreNoRecords(String name) {
    assertFalse(RecordFile.isName(name));
  }

  private static Optional<DecisionRecord> read(byte[] bytes, Problems problems) {
    return RecordFile.read("r.json", bytes, problems);
  }

  private static List<String> errors(byte[] json) {
    return schema()
        .validate(
            new String(json, StandardCharsets.UTF_8),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static Schema schema() {
    try (InputStream in =
        RecordFile.class.getResourceAsStream("/dev/gonogo/record/record.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
