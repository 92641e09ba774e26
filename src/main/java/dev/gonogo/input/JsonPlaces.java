package dev.gonogo.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where values stand in a JSON text that was read before: one pass over its tokens for all
/// paths, skipping what no path leads into. The same rule as in YAML: a scalar stands where it is,
/// a collection at its key.
final class JsonPlaces {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(ValueReader.MAX_DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final Span[] found;

  /// The paths as a tree, so that a token is compared once and not once a path.
  private static final class Trie {
    private final Map<Value, Trie> children = new HashMap<>();

    /// Which paths lead here or further.
    private final List<Integer> paths = new ArrayList<>();
  }

  private JsonPlaces(JsonParser parser, int paths) {
    this.parser = parser;
    this.found = new Span[paths];
  }

  /// For each path the span of the longest part of it that exists.
  static List<Span> find(String text, List<List<Value>> paths) {
    var root = new Trie();
    for (int i = 0; i < paths.size(); i++) {
      Trie trie = root;
      trie.paths.add(i);
      for (Value step : paths.get(i)) {
        trie = trie.children.computeIfAbsent(step, _ -> new Trie());
        trie.paths.add(i);
      }
    }
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      var places = new JsonPlaces(parser, paths.size());
      places.visit(root, token(parser));
      return List.of(places.found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param key where the key of this value stands, or its own beginning in an array
  private void visit(Trie trie, Span key) throws IOException {
    JsonToken token = parser.currentToken();
    Span here = token.isStructStart() ? key : token(parser);
    trie.paths.forEach(path -> found[path] = here);
    if (trie.children.isEmpty()) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      object(trie);
    } else if (token == JsonToken.START_ARRAY) {
      array(trie);
    }
  }

  private void object(Trie trie) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Trie child = trie.children.get(Value.of(parser.currentName()));
      Span key = token(parser);
      parser.nextToken();
      if (child == null) {
        parser.skipChildren();
      } else {
        visit(child, key);
      }
    }
  }

  private void array(Trie trie) throws IOException {
    for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      Trie child = trie.children.get(Value.of(i));
      if (child == null) {
        parser.skipChildren();
      } else {
        visit(child, token(parser));
      }
    }
  }

  private static Span token(JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (parser.currentToken().isStructStart()) {
      return new Span(start, start + 1);
    }
    parser.finishToken();
    return new Span(start, (int) parser.currentLocation().getCharOffset());
  }
}
