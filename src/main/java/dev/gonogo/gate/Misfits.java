package dev.gonogo.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Asks the JSON Schema validator what does not fit in a file, and says it in our own words, at the
/// place: the validator's own name its keywords, and follow the locale.
final class Misfits {
  private final Schema schema;
  private final Source source;
  private final Yaml yaml;

  private Misfits(Schema schema, Source source, Yaml yaml) {
    this.schema = schema;
    this.source = source;
    this.yaml = yaml;
  }

  /// All that the validator finds; nothing where the file fits.
  ///
  /// @param schemaText a schema without references
  static List<LedgerProblem> of(String schemaText, Source source, Yaml yaml) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var misfits = new Misfits(registry.getSchema(schemaText), source, yaml);
    return misfits
        .schema
        .validate(
            ValueWriter.toJson(yaml.value()),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(misfits::problem)
        .toList();
  }

  private LedgerProblem problem(Error error) {
    List<Value> path = path(error.getInstanceLocation());
    Span at = yaml.span(path);
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(error, path);
      case "required" -> new LedgerProblem.MissingKey(at, error.getProperty(), meaning(error));
      case "type" ->
          new LedgerProblem.WrongType(
              at,
              what(path),
              expected(error.getSchemaNode()),
              LedgerProblem.inWords(value(path).typeName()));
      case "pattern" -> new LedgerProblem.Blank(at, what(path));
      case "format" -> new LedgerProblem.NoDate(at, source.text(at).strip());
      default -> new LedgerProblem.AgainstSchema(at, error.getKeyword());
    };
  }

  private LedgerProblem unknownKey(Error error, List<Value> path) {
    String key = error.getProperty();
    List<Value> whole = new ArrayList<>(path);
    whole.add(Value.of(key));
    List<String> keys = properties(error).propertyStream().map(Map.Entry::getKey).toList();
    return new LedgerProblem.UnknownKey(yaml.keySpan(whole), key, what(path), keys);
  }

  private String meaning(Error error) {
    return properties(error).path(error.getProperty()).path("description").asText();
  }

  /// The `properties` beside the keyword that an error is of.
  private JsonNode properties(Error error) {
    // The schemas hold no references, so where the validator stands is where the keyword stands.
    JsonNode at = schema.getSchemaNode();
    NodePath walked = error.getEvaluationPath();
    for (int i = 0; i < walked.getNameCount() - 1; i++) {
      at = at.path(String.valueOf(walked.getElement(i)));
    }
    return at.path("properties");
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
    return switch (path.getLast()) {
      case StringValue key -> "`" + key.value() + "`";
      default ->
          path.size() == 1 ? "a waiver" : "a member of " + what(path.subList(0, path.size() - 1));
    };
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
            .map(type -> LedgerProblem.inWords(type.asText()))
            .collect(Collectors.joining(" or "))
        : LedgerProblem.inWords(types.asText());
  }
}
