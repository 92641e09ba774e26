package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.policy.module.RawRules;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which check a module was made of, and where in the checklist its author wrote what stands there.
final class Origins {
  private final Map<String, Origin> byFile = new LinkedHashMap<>();

  private record Origin(NamedCheck named, RegoModule module) {}

  /// A place in a checklist.
  record Written(NamedCheck named, Span at) {
    Source source() {
      return named.item().source();
    }
  }

  void add(NamedCheck named, RegoModule module) {
    byFile.put(named.file(), new Origin(named, module));
  }

  /// What a place in a module comes from: the line of a raw check, or the fence of a declared one.
  /// Nothing where the module is the library's or a gatherer.
  ///
  /// @param line from 1
  /// @param column from 1
  /// @param length of what is marked
  Optional<Written> of(String file, int line, int column, int length) {
    return Optional.ofNullable(byFile.get(file))
        .map(origin -> new Written(origin.named(), at(origin, line, column, length)));
  }

  private static Span at(Origin origin, int line, int column, int length) {
    if (origin.named().check() instanceof Check.Raw raw
        && origin.module().parts().getFirst() instanceof RawRules rules) {
      RawRules.Written written = rules.written(line - origin.module().linesAbove(), column - 1);
      return raw.text().inFile(written.line(), written.column(), Math.max(1, length));
    }
    return origin.named().check().at();
  }
}
