package dev.gonogo.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.source.Texts;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A text of JSON, and where each of its keys and values stands.
///
/// @param keys by the path to the value of the key
/// @param values by their paths; an object or a list stands where it begins
record EventText(
    Source source, Value value, Map<List<Value>, Span> keys, Map<List<Value>, Span> values) {
  /// A list, an event, its evidence, a piece of it: nothing of an event stands deeper.
  private static final int DEPTH = 4;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(ValueReader.MAX_DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /// @param logged whether it is a file of a flight log
  static Optional<EventText> read(String name, byte[] bytes, boolean logged, Problems problems) {
    Optional<String> text = Texts.decode(bytes);
    if (text.isEmpty()) {
      problems.report(Source.of(name, ""), new EventProblem.NotUtf8());
      return Optional.empty();
    }
    Source source = Source.of(name, text.get());
    byte[] json = text.get().getBytes(StandardCharsets.UTF_8);
    return switch (ValueReader.read(json)) {
      case ValueReader.Result.Refused(var offset, var words) -> {
        var at = span(source, json, offset);
        problems.report(source, new EventProblem.NotJson(at, words, logged));
        yield Optional.empty();
      }
      case ValueReader.Result.Read(var value) -> Optional.of(placed(source, value));
    };
  }

  private static Span span(Source source, byte[] json, long offset) {
    int bytes = (int) Math.min(offset, json.length);
    int start = new String(json, 0, bytes, StandardCharsets.UTF_8).length();
    return new Span(start, Math.min(start + 1, Math.max(start, source.text().length())));
  }

  private static EventText placed(Source source, Value value) {
    var text = new EventText(source, value, new HashMap<>(), new HashMap<>());
    try (JsonParser parser = JSON.createParser(source.text())) {
      parser.nextToken();
      text.place(parser, List.of());
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void place(JsonParser parser, List<Value> path) throws IOException {
    values.put(path, here(parser));
    if (path.size() == DEPTH) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        List<Value> child = below(path, Value.of(parser.currentName()));
        keys.put(child, name(parser));
        parser.nextToken();
        place(parser, child);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        place(parser, below(path, Value.of(i)));
      }
    }
  }

  private static Span here(JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (parser.currentToken().isStructStart()) {
      return new Span(start, start + 1);
    }
    parser.finishToken();
    return new Span(start, (int) parser.currentLocation().getCharOffset());
  }

  // The parser stands behind the colon already, so the end of a key is found in the text.
  private Span name(JsonParser parser) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    int end = start + 1;
    while (source.text().charAt(end) != '"') {
      end += source.text().charAt(end) == '\\' ? 2 : 1;
    }
    return new Span(start, end + 1);
  }

  static List<Value> below(List<Value> path, Value step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }

  /// Where the key of a value stands, or the value where it has none.
  Span key(List<Value> path) {
    return keys.getOrDefault(path, value(path));
  }

  Span value(List<Value> path) {
    return values.getOrDefault(path, Span.START);
  }
}
