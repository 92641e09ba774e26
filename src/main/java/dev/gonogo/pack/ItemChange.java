package dev.gonogo.pack;

import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// One thing that became of an item of a pack.
public sealed interface ItemChange {
  String id();

  record Added(String id, String severity) implements ItemChange {}

  record Gone(String id) implements ItemChange {}

  /// @param what `severity`, `roles`, `phase`, or the name of a parameter
  record Other(String id, String what, String before, String now) implements ItemChange {}

  /// What decides it is written otherwise.
  record OtherChecks(String id) implements ItemChange {}

  /// Its words are others: what a person answered for is no longer what is asked.
  record OtherWords(String id) implements ItemChange {}

  /// A line for people, without a full stop.
  default String words() {
    return "`"
        + id()
        + "`"
        + switch (this) {
          case Added(_, var severity) -> " is new, " + severity;
          case Gone _ -> " is gone";
          case Other(_, var what, var before, var now) -> ": " + what + " " + before + " → " + now;
          case OtherChecks _ -> ": its checks are written otherwise";
          case OtherWords _ -> ": its words are others";
        };
  }

  /// All of one item.
  static List<ItemChange> between(
      String id, Optional<LockedItem> before, Optional<LockedItem> now) {
    if (before.isEmpty()) {
      return List.of(new Added(id, now.orElseThrow().severity()));
    }
    if (now.isEmpty()) {
      return List.of(new Gone(id));
    }
    LockedItem was = before.get();
    LockedItem is = now.get();
    var changes = new ArrayList<ItemChange>();
    other(changes, id, "severity", was.severity(), is.severity());
    other(changes, id, "roles", roles(was), roles(is));
    other(changes, id, "phase", was.phase(), is.phase());
    var names = new TreeSet<>(was.parameters().keySet());
    names.addAll(is.parameters().keySet());
    for (String name : names) {
      other(changes, id, name, value(was.parameters(), name), value(is.parameters(), name));
    }
    if (!was.checks().equals(is.checks())) {
      changes.add(new OtherChecks(id));
    }
    if (!was.words().equals(is.words())) {
      changes.add(new OtherWords(id));
    }
    return changes;
  }

  private static void other(
      List<ItemChange> changes, String id, String what, String before, String now) {
    if (!before.equals(now)) {
      changes.add(new Other(id, what, before, now));
    }
  }

  private static String roles(LockedItem item) {
    return item.roles().isEmpty() ? "nobody" : "@" + String.join(" @", item.roles());
  }

  private static String value(Map<String, Value> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).map(Value::toString).orElse("none");
  }
}
