package dev.gonogo.gate;

import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Things of one type at which no check looks: nothing is said of them, and that is said.
///
/// @param kind the kind of input that they were in
/// @param type `aws_eip`, `ConfigMap`
/// @param names of each, sorted
public record Unseen(InputKind kind, String type, List<String> names) {
  public Unseen {
    names = names.stream().sorted().toList();
  }

  public int count() {
    return names.size();
  }

  /// Gathers things of several documents by their types.
  static final class Tally {
    private final Map<InputKind, Map<String, List<String>>> byKind = new EnumMap<>(InputKind.class);

    void add(Document document, List<Thing> things) {
      for (Thing thing : things) {
        byKind
            .computeIfAbsent(document.kind(), _ -> new TreeMap<>())
            .computeIfAbsent(thing.type(), _ -> new ArrayList<>())
            .add(thing.name());
      }
    }

    /// By kind; the many before the few.
    List<Unseen> all() {
      return byKind.entrySet().stream()
          .flatMap(kind ->
              kind.getValue().entrySet().stream()
                  .map(type -> new Unseen(kind.getKey(), type.getKey(), type.getValue()))
                  .sorted(
                      Comparator.comparingInt(Unseen::count)
                          .reversed()
                          .thenComparing(Unseen::type)))
          .toList();
    }
  }
}
