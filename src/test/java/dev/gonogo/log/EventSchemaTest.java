package dev.gonogo.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The published schema and the reader say the same of every event: whoever writes one by the
/// schema is read, and whoever checks one by it may believe it.
class EventSchemaTest {
  private static final List<Value> SHAPES =
      List.of(
          Value.ofNull(),
          Value.of(true),
          Value.of(7),
          Value.of(""),
          Value.of(" \u00a0"),
          Value.of("word"),
          Value.of("x\u001b[2J"),
          Value.array(),
          Value.array(Value.of("a")),
          Value.array(Value.objectOf(Map.of())),
          Value.objectOf(Map.of("a", Value.of(1))),
          Value.of("2026-02-30"),
          Value.of("2026-02-28"),
          Value.of("2026-11-25T18:45:00+00:00"),
          Value.of("2026-11-25T18:45:60Z"),
          Value.of(SampleEvents.HASH),
          Value.of(SampleEvents.HASH + "0"),
          Value.of("a/b/c"),
          Value.of("a//c"),
          Value.of("A B <a@b>"),
          Value.of("GO"));

  private final Schema schema = schema();

  @Test
  void everyEventFitsAndSoDoesTheirList() {
    SampleEvents.all().forEach(event -> assertSame(EventFile.value(event)));
    Value list = Value.array(SampleEvents.all().stream().map(EventFile::value).toList());
    assertTrue(fits(list));
    assertEquals(SampleEvents.all().size(), read(list).size());
  }

  /// Every kind of event with every key there or not.
  @Test
  void bothAgreeOnWhichKeysAnEventHas() {
    List<ObjectValue> all = SampleEvents.all().stream().map(EventFile::value).toList();
    for (ObjectValue event : all) {
      event.sortedKeys().forEach(key -> assertSame(without(event, key)));
      for (ObjectValue other : all) {
        other
            .sortedKeys()
            .forEach(key ->
                assertSame(event.with(((StringValue) key).value(), other.get(key).orElseThrow())));
      }
      assertSame(event.with("more", Value.of("x")));
    }
  }

  /// Every key with every odd value, those of a piece of evidence as well.
  @Test
  void bothAgreeOnWhatAKeyMaySay() {
    ObjectValue event = EventFile.value(SampleEvents.attest());
    for (Value shape : SHAPES) {
      EventKey.NAMES.forEach(key -> assertSame(event.with(key, shape)));
      List.of("url", "file", "sha256", "more")
          .forEach(key -> {
            assertEvidence(event, Value.objectOf(Map.of(key, shape)));
            assertEvidence(
                event,
                Value.objectOf(Map.of("file", Value.of("a"), "sha256", Value.of(SampleEvents.HASH)))
                    .with(key, shape));
          });
      assertEvidence(event, shape);
    }
  }

  @Test
  void bothAgreeOnPathsAndAddresses() {
    ObjectValue event = EventFile.value(SampleEvents.attest());
    for (String text :
        List.of(
            "..",
            ".",
            "a/..",
            "../a",
            "a/../b",
            "...",
            ".a",
            "a/.b/c",
            "/a",
            "a/",
            "a//b",
            "a\\b",
            "c:a",
            "a\nb",
            "a\u0000",
            "é/ü.png",
            "https://",
            "http://x",
            "HTTPS://x",
            "ftp://x",
            "https://a b",
            "https://a\u00a0b",
            "javascript:alert(1)",
            "//x",
            "https://x\nhttps://y")) {
      assertEvidence(event, Value.objectOf(Map.of("url", Value.of(text))));
      assertEvidence(
          event,
          Value.objectOf(Map.of("file", Value.of(text), "sha256", Value.of(SampleEvents.HASH))));
      assertSame(event.with("item", Value.of(text)));
      assertSame(event.with("for", Value.of("a/" + text)));
      assertSame(event.with("by", Value.of(text + " <a@b>")));
      assertSame(event.with("by", Value.of("A <" + text + "@b>")));
    }
  }

  private void assertEvidence(ObjectValue event, Value piece) {
    assertSame(event.with("evidence", Value.array(piece)));
  }

  private void assertSame(Value event) {
    String json = ValueWriter.toJson(event);
    assertEquals(fits(event), !read(event).isEmpty(), json);
  }

  private static List<Event> read(Value value) {
    var problems = new Problems();
    byte[] bytes = ValueWriter.toJson(value).getBytes(StandardCharsets.UTF_8);
    List<Event> events = EventFile.readList("x.json", bytes, problems);
    assertEquals(events.isEmpty(), problems.hasErrors(), problems.drawn());
    return events;
  }

  private boolean fits(Value value) {
    return schema
        .validate(
            ValueWriter.toJson(value),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  private static ObjectValue without(ObjectValue object, Value key) {
    var kept = new LinkedHashMap<Value, Value>(object.entries());
    kept.remove(key);
    return Value.object(kept);
  }

  private static Schema schema() {
    try (InputStream in =
        Objects.requireNonNull(Event.class.getResourceAsStream("event.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
