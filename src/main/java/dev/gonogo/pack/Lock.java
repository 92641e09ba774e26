package dev.gonogo.pack;

import dev.gonogo.checklist.Item;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// `gonogo.lock`: the packs that a project takes, as they were when somebody looked at them.
///
/// It is YAML, one line an item, so that a review shows what a newer pack changes:
///
/// ```yaml
/// packs:
///   "gonogo:go-live":
///     digest: "…"
///     items:
///       "bucket-private": {"severity": "blocker", "roles": ["ops"], "phase": "build", …}
/// ```
public final class Lock {
  /// Its name, beside `gonogo.yaml`.
  public static final String NAME = "gonogo.lock";

  private static final String HEAD =
      """
      # Written by `gonogo packs --lock`: the packs of this project, as they were when somebody looked at them.
      # Commit it. Where a pack is another one, nothing is judged; `gonogo packs` tells what changed.
      packs:
      """;

  private final SortedMap<String, LockedPack> packs;

  Lock(SortedMap<String, LockedPack> packs) {
    this.packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
  }

  /// @param items by id
  record LockedPack(String digest, SortedMap<String, LockedItem> items) {}

  /// A pack with what is read in it.
  ///
  /// @param items those of it
  /// @param parameters of each item by id, with the pack's own values
  public record Looked(
      Pack pack, List<Item> items, Map<String, SortedMap<String, Value>> parameters) {
    public Looked {
      items = List.copyOf(items);
    }

    private LockedPack locked() {
      var byId = new TreeMap<String, LockedItem>();
      items.forEach(item ->
          byId.put(
              item.id(), LockedItem.of(item, parameters.getOrDefault(item.id(), new TreeMap<>()))));
      return new LockedPack(pack.digest(), byId);
    }
  }

  /// The lock of packs as they are.
  public static Lock of(List<Looked> packs) {
    var locked = new TreeMap<String, LockedPack>();
    packs.forEach(looked -> locked.put(looked.pack().id(), looked.locked()));
    return new Lock(locked);
  }

  /// Reads one.
  ///
  /// @param problems takes what keeps it from being one, at its place
  /// @return nothing where anything is wrong
  public static Optional<Lock> read(Source source, Problems problems) {
    return YamlReader.read(source, problems).flatMap(yaml -> LockText.lock(source, yaml, problems));
  }

  /// Whether it has a pack as it is now.
  public Standing standing(Pack pack) {
    LockedPack locked = packs.get(pack.id());
    if (locked == null) {
      return Standing.ABSENT;
    }
    return locked.digest().equals(pack.digest()) ? Standing.SAME : Standing.OTHER;
  }

  /// How a pack stands to a lock.
  public enum Standing {
    SAME,
    OTHER,
    ABSENT
  }

  /// What became of a pack since: all that can be told of each of its items, in the order of ids.
  ///
  /// @return empty for one that is not in it
  public List<ItemChange> changes(Looked looked) {
    LockedPack before = packs.get(looked.pack().id());
    if (before == null) {
      return List.of();
    }
    LockedPack now = looked.locked();
    var ids = new TreeSet<>(before.items().keySet());
    ids.addAll(now.items().keySet());
    var changes = new ArrayList<ItemChange>();
    for (String id : ids) {
      changes.addAll(
          ItemChange.between(
              id,
              Optional.ofNullable(before.items().get(id)),
              Optional.ofNullable(now.items().get(id))));
    }
    return changes;
  }

  /// The packs that it has and a project does not take any more.
  public List<String> leftOver(List<Pack> taken) {
    var ids = new ArrayList<>(packs.keySet());
    ids.removeAll(taken.stream().map(Pack::id).toList());
    return ids;
  }

  /// The text of the file; the same for the same packs.
  public String text() {
    var out = new StringBuilder(HEAD);
    packs.forEach((id, pack) -> {
      out.append("  ").append(Value.of(id)).append(":\n");
      out.append("    digest: ").append(Value.of(pack.digest())).append("\n    items:\n");
      pack.items()
          .forEach((item, locked) ->
              out.append("      ")
                  .append(Value.of(item))
                  .append(": ")
                  .append(LockText.line(locked))
                  .append("\n"));
    });
    return out.toString();
  }
}
