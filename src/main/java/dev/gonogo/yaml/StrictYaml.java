package dev.gonogo.yaml;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A text as it was written, node by node, for whoever must tell `present` from `"present"`. There
/// are no aliases and no tags in it, and no key twice.
public sealed interface StrictYaml {
  /// Where it stands, from its first character to behind its last.
  Span at();

  /// The same with every place in another text.
  StrictYaml moved(UnaryOperator<Span> places);

  /// @param text after quotes and escapes
  /// @param plain whether it stands without quotes, so that `true` and `7` mean what they say
  record Scalar(Span at, String text, boolean plain) implements StrictYaml {
    /// What it means to every version of YAML and to JSON; nothing where they differ, as on `yes`
    /// and `017`.
    public Optional<Value> value() {
      return plain ? Scalars.undisputed(text) : Optional.of(Value.of(text));
    }

    @Override
    public Scalar moved(UnaryOperator<Span> places) {
      return new Scalar(places.apply(at), text, plain);
    }
  }

  /// A list, in brackets or behind dashes.
  record Sequence(Span at, List<StrictYaml> items) implements StrictYaml {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Sequence moved(UnaryOperator<Span> places) {
      return new Sequence(
          places.apply(at), items.stream().map(item -> item.moved(places)).toList());
    }
  }

  /// Keys with values, in the order of the text.
  record Mapping(Span at, List<Entry> entries) implements StrictYaml {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /// The entry of a key.
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.name().equals(key)).findFirst();
    }

    /// The value of a key.
    public Optional<StrictYaml> get(String key) {
      return entry(key).map(Entry::value);
    }

    @Override
    public Mapping moved(UnaryOperator<Span> places) {
      return new Mapping(
          places.apply(at),
          entries.stream()
              .map(e -> new Entry(e.key().moved(places), e.value().moved(places)))
              .toList());
    }
  }

  /// A key with its value.
  record Entry(Scalar key, StrictYaml value) {
    /// The key's text, whatever it looks like: `7` is a name too.
    public String name() {
      return key.text();
    }
  }
}
