package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.pack.Lock;
import dev.gonogo.pack.Pack;
import dev.gonogo.pack.Packs;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// The lock of packs that come with gonogo, as `gonogo packs --lock` would write it: they are
/// compiled already, so that `init` need not.
final class FirstLock {
  private FirstLock() {}

  /// Its text.
  ///
  /// @param names of built-in packs, without `gonogo:`
  static String of(Context context, List<String> names) {
    return Lock.of(names.stream().map(name -> looked(context, name)).toList()).text();
  }

  private static Lock.Looked looked(Context context, String name) {
    Pack pack = Packs.builtIn(name);
    var alone =
        new Content(List.of(new Content.Part.Taken(pack)), context.directory(), Optional.empty());
    Checklist checklist = ChecklistBuild.read(alone, new Problems());
    Map<String, SortedMap<String, Value>> parameters =
        alone.compiled(context, Catalogue.NONE, List.of()).checklist().items().stream()
            .collect(Collectors.toMap(CompiledItem::id, CompiledItem::parameters));
    return new Lock.Looked(pack, checklist.items(), parameters);
  }
}
