package dev.gonogo.hcl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.gonogo.source.Span;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// JSON whose keys know where they stand. A key may stand twice, which a block may as well.
sealed interface TfJson {
  /// How deep lists and objects may nest.
  int MAX_DEPTH = 200;

  int at();

  /// @param value of a text, a short number, or true or false
  record Scalar(int at, Optional<Value> value) implements TfJson {}

  record Sequence(int at, List<TfJson> items) implements TfJson {}

  record Mapping(int at, List<Member> members) implements TfJson {}

  /// @param at where the name stands
  record Member(int at, String name, TfJson value) {}

  /// The first value of a name.
  default Optional<TfJson> get(String name) {
    return this instanceof Mapping mapping
        ? mapping.members().stream()
            .filter(member -> member.name().equals(name))
            .map(Member::value)
            .findFirst()
        : Optional.empty();
  }

  /// What is written between quotes.
  default Optional<String> text() {
    return this instanceof Scalar(_, var value)
            && value.orElse(Value.ofNull()) instanceof StringValue text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /// Reads all of a text.
  static TfJson read(String text) throws Broken {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new Broken(new HclProblem.Expected(Span.START, "JSON"));
      }
      TfJson json = node(parser);
      if (parser.nextToken() != null) {
        throw expected(here(parser), "the end of the file");
      }
      return json;
    } catch (StreamConstraintsException e) {
      int at = offset(e);
      throw new Broken(new HclProblem.TooDeep(new Span(at, at), MAX_DEPTH));
    } catch (JsonProcessingException e) {
      throw expected(offset(e), "JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TfJson node(JsonParser parser) throws IOException {
    int at = here(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          int key = here(parser);
          String name = parser.currentName();
          parser.nextToken();
          members.add(new Member(key, name, node(parser)));
        }
        yield new Mapping(at, members);
      }
      case START_ARRAY -> {
        List<TfJson> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(parser));
        }
        yield new Sequence(at, items);
      }
      case VALUE_STRING -> new Scalar(at, WrittenValue.ofText(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(at, WrittenValue.of(parser.getText()));
      case VALUE_TRUE -> new Scalar(at, Optional.of(Value.of(true)));
      case VALUE_FALSE -> new Scalar(at, Optional.of(Value.of(false)));
      default -> new Scalar(at, Optional.empty());
    };
  }

  private static int here(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static int offset(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
  }

  private static Broken expected(int at, String what) {
    return new Broken(new HclProblem.Expected(new Span(at, at), what));
  }
}
