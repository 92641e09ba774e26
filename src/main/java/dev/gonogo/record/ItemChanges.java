package dev.gonogo.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What became of the items from one decision to another.
final class ItemChanges {
  private ItemChanges() {}

  /// In the order of what their change means, each in the order of the checklist.
  static List<Change> of(DecisionRecord from, DecisionRecord to) {
    Map<String, RecordedItem> before = byId(from);
    Map<String, RecordedItem> after = byId(to);
    var turned = new ArrayList<Change.Turned>();
    var others = new ArrayList<Change>();
    after.forEach((id, item) -> {
      RecordedItem was = before.get(id);
      if (was == null) {
        others.add(new Change.Item(id, item.severity(), item.state(), true));
        return;
      }
      if (!was.state().equals(item.state())) {
        turned.add(turned(was, item));
      } else if (!was.findings().equals(item.findings())) {
        others.add(findings(was, item));
      }
      if (!was.severity().equals(item.severity())) {
        others.add(new Change.Regraded(id, was.severity(), item.severity()));
      }
    });
    before.forEach((id, item) -> {
      if (!after.containsKey(id)) {
        others.add(new Change.Item(id, item.severity(), item.state(), false));
      }
    });
    turned.sort(Comparator.comparing(Change.Turned::turn));
    others.sort(Comparator.comparingInt(ItemChanges::place));
    var all = new ArrayList<Change>(turned);
    all.addAll(others);
    return all;
  }

  /// What is listed under one heading stands together.
  private static int place(Change change) {
    return switch (change) {
      case Change.Findings _ -> 0;
      case Change.Item _ -> 1;
      default -> 2;
    };
  }

  private static Map<String, RecordedItem> byId(DecisionRecord record) {
    var byId = new LinkedHashMap<String, RecordedItem>();
    record.items().forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  private static Change.Turned turned(RecordedItem was, RecordedItem item) {
    return new Change.Turned(
        Turn.of(was.state(), item.state()),
        item.id(),
        item.severity(),
        was.state(),
        item.state(),
        item.reason());
  }

  private static Change findings(RecordedItem was, RecordedItem item) {
    return new Change.Findings(
        item.id(),
        without(was.findings(), item.findings()),
        without(item.findings(), was.findings()));
  }

  private static List<String> without(SortedSet<String> some, SortedSet<String> others) {
    var left = new TreeSet<>(some);
    left.removeAll(others);
    return List.copyOf(left);
  }
}
