package dev.gonogo.pack;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.ItemText;
import dev.gonogo.source.Digest;
import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// An item of a pack as it was when somebody looked at it, in as few words as tell what changed.
///
/// @param severity its word
/// @param roles without the `@`
/// @param phase its word
/// @param parameters the thresholds that a project may set, each with the pack's own value
/// @param words the beginning of the digest of the words that a person answers for ([ItemText])
/// @param checks the beginning of the SHA-256 of what decides it: its checks as they are written,
///   how they are combined, and when it applies
record LockedItem(
    String severity,
    List<String> roles,
    String phase,
    SortedMap<String, Value> parameters,
    String words,
    String checks) {
  private static final int LENGTH = 12;

  LockedItem {
    roles = List.copyOf(roles);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  static LockedItem of(Item item, SortedMap<String, Value> parameters) {
    return new LockedItem(
        item.severity().word(),
        item.roles(),
        item.phase().word(),
        parameters,
        shortened(ItemText.of(item).digest()),
        shortened(checks(item).hex()));
  }

  private static Digest checks(Item item) {
    var digest =
        new Digest()
            .add(item.combine().name())
            .add(item.appliesWhen().orElse(""))
            .add(item.unwaivable() ? "unwaivable" : "");
    // A shared check stands in another item, maybe of another file: its text comes with it.
    for (Check check : item.checks()) {
      digest.add(item.idOf(check)).add(check.text().lines());
    }
    return digest;
  }

  private static String shortened(String digest) {
    return digest.substring(0, LENGTH);
  }
}
