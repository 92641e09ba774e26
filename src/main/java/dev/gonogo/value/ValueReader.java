package dev.gonogo.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads one JSON text, strictly (RFC 8259): one value, nothing behind it, no key twice.
public final class ValueReader {
  /// How deep arrays and objects may nest.
  public static final int MAX_DEPTH = 1_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(1_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private ValueReader() {}

  /// What came of reading: a value, or where and why there is none.
  public sealed interface Result {
    record Read(Value value) implements Result {}

    /// @param offset in bytes, from 0
    /// @param words what is wrong, one sentence without a full stop
    record Refused(long offset, String words) implements Result {}
  }

  /// @param json UTF-8
  public static Result read(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() == null) {
        return new Result.Refused(json.length, "there is no JSON value, only white space");
      }
      Value value = value(parser);
      if (parser.nextToken() != null) {
        return refused(parser, "behind the JSON value stands another one");
      }
      return new Result.Read(value);
    } catch (StreamConstraintsException e) {
      return new Result.Refused(
          offset(e), "JSON nested or written beyond the limits of a document");
    } catch (JsonProcessingException e) {
      return new Result.Refused(offset(e), firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result refused(JsonParser parser, String words) {
    return new Result.Refused(parser.currentTokenLocation().getByteOffset(), words);
  }

  private static long offset(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static Value value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> Value.of(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> Value.of(true);
      case VALUE_FALSE -> Value.of(false);
      case VALUE_NULL -> Value.ofNull();
      default -> throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  private static Value object(JsonParser parser) throws IOException {
    Map<Value, Value> entries = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Value key = Value.of(parser.currentName());
      parser.nextToken();
      entries.put(key, value(parser));
    }
    return Value.object(entries);
  }

  private static Value array(JsonParser parser) throws IOException {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return Value.array(items);
  }

  private static Value number(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return Value.of(parser.getLongValue());
    }
    return Value.of(new BigDecimal(parser.getText()));
  }
}
