package dev.gonogo.gate;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;

/// Makes one decision of two over the same files, by two sets of rules: item by item the worse
/// counts, and all of it is never better than either.
final class Worse {
  private Worse() {}

  /// @param own by the rules that lie beside the files; it is told as it is where both say the same
  /// @param base by those of the commit that the change goes into
  static Decision of(Decision own, Decision base) {
    return new Decision(
        own.question(),
        own.at(),
        own.version(),
        own.rules(),
        union(own.weakenings(), base.weakenings()),
        own.gate(),
        inputs(own.inputs(), base.inputs()),
        own.unseen(),
        items(own, base),
        union(own.notes(), base.notes()),
        union(own.errors(), base.errors()),
        union(own.lacking(), base.lacking()),
        Optional.empty());
  }

  private static <T> List<T> union(List<T> own, List<T> base) {
    SequencedCollection<T> all = new LinkedHashSet<>(own);
    all.addAll(base);
    return List.copyOf(all);
  }

  /// A file that one of both refuses is refused.
  private static List<InputAccount> inputs(List<InputAccount> own, List<InputAccount> base) {
    Map<Object, InputAccount> all = new LinkedHashMap<>();
    for (InputAccount account : union(own, base)) {
      all.merge(
          List.of(account.name(), account.kind(), account.files()),
          account,
          (one, other) -> other.refused() && !one.refused() ? other : one);
    }
    return List.copyOf(all.values());
  }

  private static List<ItemResult> items(Decision own, Decision base) {
    Map<String, ItemResult> others = new LinkedHashMap<>();
    base.items().forEach(result -> others.put(result.item().id(), result));
    var all = new ArrayList<ItemResult>();
    for (ItemResult result : own.items()) {
      ItemResult other = others.remove(result.item().id());
      all.add(other == null ? result : worse(own, result, other));
    }
    all.addAll(others.values());
    return all;
  }

  /// With the heavier severity of both, what blocks goes before what does not, and then the worse
  /// state.
  private static ItemResult worse(Decision decision, ItemResult own, ItemResult base) {
    Severity heavier =
        own.item().severity().isAtLeast(base.item().severity())
            ? own.item().severity()
            : base.item().severity();
    ItemResult first = weighing(own, heavier);
    ItemResult second = weighing(base, heavier);
    if (decision.blocks(first) != decision.blocks(second)) {
      return decision.blocks(first) ? first : second;
    }
    return badness(second.state()) < badness(first.state()) ? second : first;
  }

  private static ItemResult weighing(ItemResult result, Severity severity) {
    CompiledItem item = result.item();
    return item.severity() == severity
        ? result
        : result.with(item.with(severity, item.roles(), item.valid()));
  }

  /// The worst first.
  static int badness(State state) {
    return switch (state) {
      case FAIL -> 0;
      case REFUSED -> 1;
      case UNKNOWN -> 2;
      case WAITING -> 3;
      case NOT_EVALUATED -> 4;
      case WAIVED -> 5;
      case ATTESTED -> 6;
      case NOT_APPLICABLE -> 7;
      case PASS -> 8;
    };
  }
}
