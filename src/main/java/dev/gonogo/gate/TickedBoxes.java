package dev.gonogo.gate;

import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.List;
import java.util.Optional;

/// What is said of boxes that stand ticked in a checklist: whoever ticked one meant that it is
/// done, and nothing says who, when and on what grounds.
public final class TickedBoxes {
  /// A longer list of names helps nobody.
  private static final int MOST_NAMED = 3;

  private TickedBoxes() {}

  /// One sentence for all of them; nothing where none is ticked.
  ///
  /// @param items of the checklist, in its order
  public static Optional<String> note(List<CompiledItem> items) {
    List<String> ids = items.stream().filter(CompiledItem::ticked).map(CompiledItem::id).toList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    List<String> named = ids.stream().limit(MOST_NAMED).map(id -> "`" + id + "`").toList();
    int more = ids.size() - named.size();
    return Optional.of(
        (ids.size() == 1 ? "the ticked box of " : "the ticked boxes of ")
            + String.join(", ", named)
            + (more > 0 ? " and " + more + " more" : "")
            + (ids.size() == 1 ? " counts" : " count")
            + " for nothing: `gonogo attest "
            + ids.getFirst()
            + "` would be an answer");
  }
}
