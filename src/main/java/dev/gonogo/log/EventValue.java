package dev.gonogo.log;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.CanonicalJson;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An event as JSON, and back: one to one, once [EventReader] found nothing wrong.
final class EventValue {
  private EventValue() {}

  static ObjectValue of(Event event) {
    var out = new TreeMap<String, Value>();
    out.put("at", Value.of(event.at().toString()));
    out.put("by", Value.of(event.by().text()));
    out.put("did", Value.of(event.did().word()));
    out.put("for", Value.of(event.subject()));
    put(out, "as", event.as());
    put(out, "item", event.item());
    put(out, "text", event.text());
    put(out, "note", event.note());
    if (!event.evidence().isEmpty()) {
      out.put("evidence", evidence(event.evidence()));
    }
    put(out, "until", event.until().map(LocalDate::toString));
    put(out, "release", event.release());
    put(out, "event", event.event());
    put(out, "record", event.record());
    put(out, "outcome", event.outcome());
    put(out, "sig", event.signature());
    return Value.objectOf(out);
  }

  private static void put(Map<String, Value> out, String key, Optional<String> text) {
    text.ifPresent(t -> out.put(key, Value.of(t)));
  }

  static Value evidence(List<Evidence> evidence) {
    return Value.array(evidence.stream().map(EventValue::evidence).toList());
  }

  private static Value evidence(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Link(var url) -> Value.objectOf(Map.of("url", Value.of(url)));
      case Evidence.Attached(var file, var sha256) ->
          Value.objectOf(Map.of("file", Value.of(file), "sha256", Value.of(sha256)));
    };
  }

  /// @param value in which nothing is wrong
  static Event event(ObjectValue value) {
    return new Event(
        hash(bytes(value)),
        Instant.parse(must(value, "at")),
        Person.of(must(value, "by")).orElseThrow(),
        text(value, "as"),
        Did.of(must(value, "did")).orElseThrow(),
        must(value, "for"),
        text(value, "item"),
        text(value, "text"),
        text(value, "note"),
        value
            .get("evidence")
            .map(list -> ((ArrayValue) list).items().stream().map(EventValue::piece).toList())
            .orElse(List.of()),
        text(value, "until").map(LocalDate::parse),
        text(value, "release"),
        text(value, "event"),
        text(value, "record"),
        text(value, "outcome"),
        text(value, "sig"));
  }

  private static Evidence piece(Value value) {
    var object = (ObjectValue) value;
    return text(object, "url")
        .<Evidence>map(Evidence.Link::new)
        .orElseGet(() -> new Evidence.Attached(must(object, "file"), must(object, "sha256")));
  }

  private static String must(ObjectValue value, String key) {
    return text(value, key).orElseThrow();
  }

  private static Optional<String> text(ObjectValue value, String key) {
    return value.get(key).map(text -> ((StringValue) text).value());
  }

  static byte[] bytes(ObjectValue value) {
    return (CanonicalJson.of(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// SHA-256, in hexadecimal.
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
