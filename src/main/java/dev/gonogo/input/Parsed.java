package dev.gonogo.input;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.source.Texts;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A value that was read, of no kind yet, and where its parts stand.
///
/// @param text the file's text, made when it is asked for
/// @param places for each path the span of the longest part of it that exists
/// @param hasLines whether a line and a column would help anyone to find it
record Parsed(Value value, Supplier<Source> text, Places places, boolean hasLines) {
  /// A text of one line that is longer than this has no places: a column of five digits helps
  /// nobody.
  private static final int MAX_LINE = 1_000;

  interface Places {
    List<Span> find(Source source, List<List<Value>> paths);
  }

  static Parsed yaml(Source source, Yaml yaml) {
    return new Parsed(
        yaml.value(), () -> source, (_, paths) -> paths.stream().map(yaml::span).toList(), true);
  }

  /// Keeps the bytes only where places may be asked for.
  static Parsed json(String name, byte[] bytes, Value value) {
    boolean lines = !isOneLongLine(bytes);
    return new Parsed(
        value,
        () -> Source.of(name, Texts.decode(bytes).orElseThrow()),
        (source, paths) -> JsonPlaces.find(source.text(), paths),
        lines);
  }

  /// A text that holds no value: all that is said of it stands at its start.
  static Parsed ofText(Supplier<Source> text) {
    return new Parsed(
        Value.ofNull(), text, (_, paths) -> Collections.nCopies(paths.size(), Span.START), true);
  }

  Document.Locator locator() {
    if (!hasLines) {
      return paths -> Collections.nCopies(paths.size(), Optional.empty());
    }
    return paths -> {
      Source source = text.get();
      return places.find(source, paths).stream()
          .map(span -> new Location(source.name(), source.place(span.start())))
          .map(Optional::of)
          .toList();
    };
  }

  private static boolean isOneLongLine(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && Character.isWhitespace(bytes[end - 1])) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
    }
    return end > MAX_LINE;
  }
}
