package dev.gonogo.record;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An item of a recorded decision, as far as two are told apart by it. What a decision of another
/// version does not say is empty.
///
/// @param reason why it is in its state, for people
/// @param findings one sentence each, without the names of files: those are what they were called
///   from where somebody stood
record RecordedItem(
    String id,
    String title,
    String severity,
    String state,
    String reason,
    SortedSet<String> findings) {
  RecordedItem {
    findings = Collections.unmodifiableSortedSet(new TreeSet<>(findings));
  }

  static RecordedItem of(ObjectValue item) {
    var findings = new TreeSet<String>();
    for (ObjectValue check : objects(item, "checks")) {
      for (ObjectValue finding : objects(check, "findings")) {
        findings.add(
            text(finding, "message")
                + " ("
                + text(check, "id")
                + ": "
                + text(finding, "verdict")
                + ")");
      }
    }
    return new RecordedItem(
        text(item, "id"),
        text(item, "title"),
        text(item, "severity"),
        text(item, "state"),
        text(item, "reason"),
        findings);
  }

  static String text(ObjectValue object, String key) {
    return object.get(key).orElse(Value.ofNull()) instanceof StringValue text ? text.value() : "";
  }

  static boolean isTrue(ObjectValue object, String key) {
    return object.get(key).orElse(Value.ofNull()) instanceof BooleanValue is && is.value();
  }

  static List<String> texts(ObjectValue object, String key) {
    return object.get(key).orElse(Value.ofNull()) instanceof ArrayValue list
        ? list.items().stream()
            .flatMap(item -> item instanceof StringValue t ? Stream.of(t.value()) : Stream.empty())
            .toList()
        : List.of();
  }

  static List<ObjectValue> objects(ObjectValue object, String key) {
    return object.get(key).orElse(Value.ofNull()) instanceof ArrayValue list
        ? list.items().stream()
            .flatMap(item -> item instanceof ObjectValue o ? Stream.of(o) : Stream.empty())
            .toList()
        : List.of();
  }
}
