package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// A YAML node that knows where it stands in the file. There are no aliases and no tags in it, and
/// no key twice.
sealed interface Yaml {
  Span at();

  /// @param text after quotes and escapes
  /// @param plain whether it stands without quotes, so that `true` and `7` mean what they say
  record Scalar(Span at, String text, boolean plain) implements Yaml {}

  record Sequence(Span at, List<Yaml> items) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(Span at, List<Entry> entries) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }

    Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
    }

    Optional<Yaml> get(String key) {
      return entry(key).map(Entry::value);
    }
  }

  record Entry(Scalar key, Yaml value) {
    String name() {
      return key.text();
    }
  }
}
