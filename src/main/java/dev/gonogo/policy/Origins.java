package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which check a module was made of, and where in the checklist its author wrote what stands there.
final class Origins {
  private final Map<String, Origin> byPath = new LinkedHashMap<>();

  private record Origin(Unit unit, Module module) {}

  /// A place in a checklist.
  record Written(Unit unit, Span at) {
    Source source() {
      return unit.item().source();
    }
  }

  void add(String path, Unit unit, Module module) {
    byPath.put(path, new Origin(unit, module));
  }

  /// What a place in a module comes from: the line of a raw check, or the fence of a declared one.
  /// Nothing where the module is the library's or a gatherer.
  ///
  /// @param line from 1
  /// @param column from 1
  /// @param length of what is marked
  Optional<Written> of(String path, int line, int column, int length) {
    return Optional.ofNullable(byPath.get(path))
        .map(origin -> new Written(origin.unit(), at(origin, line, column, length)));
  }

  private static Span at(Origin origin, int line, int column, int length) {
    Check check = origin.unit().check();
    if (!(check instanceof Check.Raw raw)) {
      return check.at();
    }
    int above = Source.of("", origin.module().head()).lineCount() - 1;
    return RawRules.of(raw)
        .written(origin.unit().item().source(), line - above, column - 1, length);
  }
}
