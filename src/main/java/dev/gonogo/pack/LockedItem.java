package dev.gonogo.pack;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
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
/// @param words the beginning of the SHA-256 of its title and prose, white space folded
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
        shortened(words(item)),
        shortened(checks(item)));
  }

  private static Digest words(Item item) {
    var digest = new Digest();
    var card = item.card();
    for (String part :
        List.of(
            item.title().markdown(),
            card.why().markdown(),
            card.fix().markdown(),
            card.evidence().markdown(),
            card.rollback().markdown(),
            card.more().markdown())) {
      digest.add(part.strip().replaceAll("[\\s\\p{Z}]+", " "));
    }
    card.commands().forEach(command -> digest.add(command.text()));
    return digest;
  }

  private static Digest checks(Item item) {
    var digest =
        new Digest()
            .add(item.combine().name())
            .add(item.appliesWhen().orElse(""))
            .add(item.unwaivable() ? "unwaivable" : "")
            .add(item.valid().map(String::valueOf).orElse(""));
    // A shared check stands in another item, maybe of another file: its text comes with it.
    for (Check check : item.checks()) {
      digest.add(item.idOf(check)).add(check.text().lines());
    }
    return digest;
  }

  private static String shortened(Digest digest) {
    return digest.hex().substring(0, LENGTH);
  }
}
