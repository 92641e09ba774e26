package dev.gonogo.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Holds a file of a project against its JSON Schema, which editors use too, and says what does not
/// fit in our own words, at the place.
///
/// The validator is slow to load and asked only where [QuickFit] is not sure that all is well.
final class Shape {
  private static final Map<String, String> MEANINGS =
      Map.of(
          "item", "the item's id",
          "reason", "why the failure is accepted",
          "who", "who accepts it",
          "until", "the last day on which it holds");

  private final Schema schema;
  private final Source source;
  private final Yaml yaml;

  private Shape(Schema schema, Source source, Yaml yaml) {
    this.schema = schema;
    this.source = source;
    this.yaml = yaml;
  }

  /// Reports all that does not fit.
  ///
  /// @param resource the schema, beside this class
  static void check(String resource, Source source, Yaml yaml, Problems problems) {
    byte[] text = read(resource);
    boolean fits =
        ValueReader.read(text) instanceof ValueReader.Result.Read(var schema)
            && QuickFit.fits(schema, yaml.value());
    if (!fits) {
      tell(new String(text, StandardCharsets.UTF_8), source, yaml, problems);
    }
  }

  /// Reports all that the validator finds.
  static void tell(String schemaText, Source source, Yaml yaml, Problems problems) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var shape = new Shape(registry.getSchema(schemaText), source, yaml);
    String json = ValueWriter.toJson(yaml.value());
    for (Error error : shape.schema.validate(json, InputFormat.JSON)) {
      problems.report(source, shape.problem(error));
    }
  }

  /// The text of a schema beside this class.
  static byte[] read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Shape.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LedgerProblem problem(Error error) {
    List<Value> path = path(error.getInstanceLocation());
    Span at = yaml.span(path);
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(error, path);
      case "required" ->
          new LedgerProblem.MissingKey(
              at, error.getProperty(), MEANINGS.getOrDefault(error.getProperty(), ""));
      case "type" ->
          new LedgerProblem.WrongType(
              at, what(path), expected(error.getSchemaNode()), found(value(path)));
      case "pattern" -> {
        String text = source.text(at).strip();
        yield path.getLast().equals(Value.of("until"))
            ? new LedgerProblem.NoDate(at, text)
            : new LedgerProblem.Blank(at, what(path));
      }
      default -> new LedgerProblem.AgainstSchema(at, error.getKeyword());
    };
  }

  private LedgerProblem unknownKey(Error error, List<Value> path) {
    String key = error.getProperty();
    List<Value> whole = new ArrayList<>(path);
    whole.add(Value.of(key));
    // The schemas hold no references, so where the validator stands is where the keyword stands.
    JsonNode at = schema.getSchemaNode();
    NodePath walked = error.getEvaluationPath();
    for (int i = 0; i < walked.getNameCount() - 1; i++) {
      at = at.path(String.valueOf(walked.getElement(i)));
    }
    List<String> keys = at.path("properties").propertyStream().map(Map.Entry::getKey).toList();
    return new LedgerProblem.UnknownKey(
        yaml.keySpan(whole), key, what(path), Nearest.of(key, keys));
  }

  private static List<Value> path(NodePath location) {
    List<Value> path = new ArrayList<>();
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      path.add(step instanceof Integer index ? Value.of(index) : Value.of(String.valueOf(step)));
    }
    return path;
  }

  /// What stands at a path, in words.
  private static String what(List<Value> path) {
    if (path.isEmpty()) {
      return "the file";
    }
    return path.getLast() instanceof StringValue key ? "`" + key.value() + "`" : "a waiver";
  }

  private Value value(List<Value> path) {
    Value at = yaml.value();
    for (Value step : path) {
      at =
          switch (at) {
            case ObjectValue object -> object.get(step).orElse(Value.ofNull());
            case ArrayValue array -> array.items().get((int) ((NumberValue) step).longValue());
            default -> at;
          };
    }
    return at;
  }

  private static String expected(JsonNode types) {
    return types.isArray()
        ? types
            .valueStream()
            .map(type -> inWords(type.asText()))
            .collect(Collectors.joining(" or "))
        : inWords(types.asText());
  }

  /// What a value is, in words.
  static String found(Value value) {
    return value instanceof NullValue ? "nothing" : inWords(value.typeName());
  }

  private static String inWords(String type) {
    return switch (type) {
      case "object" -> "a mapping";
      case "array" -> "a list";
      case "string" -> "a text";
      case "boolean" -> "`true` or `false`";
      case "number" -> "a number";
      default -> type;
    };
  }
}
