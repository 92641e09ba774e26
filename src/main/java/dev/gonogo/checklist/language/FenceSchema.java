package dev.gonogo.checklist.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.gonogo.source.Span;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds a fence's YAML against its JSON Schema, which editors use too, and tells what does not fit
/// in our own words: the validator's name its keywords, and follow the locale.
final class FenceSchema {
  private final Schema schema;
  private final String what;
  private final List<String> keys;
  private final List<String> subjects;

  private FenceSchema(Schema schema, String what, List<String> subjects) {
    this.schema = schema;
    this.what = what;
    this.keys =
        schema.getSchemaNode().get("properties").propertyStream().map(Map.Entry::getKey).toList();
    this.subjects = subjects;
  }

  /// The schema of a resource beside this class.
  ///
  /// @param what it describes, in words
  /// @param subjects the key that each branch of its `oneOf` is about; empty where it has none
  static FenceSchema load(String resource, String what, List<String> subjects) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return new FenceSchema(registry.getSchema(CheckLanguage.text(resource)), what, subjects);
  }

  /// Reports all that does not fit.
  void check(StrictYaml.Mapping root, FileProblems problems) {
    for (Error error : schema.validate(json(root))) {
      problem(root, error).ifPresent(problems::report);
    }
  }

  private Optional<CheckProblem> problem(StrictYaml.Mapping root, Error error) {
    StrictYaml node = find(root, error.getInstanceLocation());
    String property = error.getProperty();
    if (isOfBranch(error)) {
      return branchOf(root, error).map(subject -> foreign(node, property, subject));
    }
    return Optional.of(
        switch (error.getKeyword()) {
          case "additionalProperties" -> unknownKey(node, property, error);
          case "enum" -> notOneOf(node, error.getSchemaNode());
          case "type" -> wrongType(node, error.getSchemaNode());
          case "minItems", "minProperties" ->
              new CheckProblem.Empty(
                  node.at(), node instanceof StrictYaml.Mapping ? "mapping" : "list");
          case "maxProperties" -> new CheckProblem.SeveralRelations(node.at());
          case "uniqueItems" -> new CheckProblem.NameTwice(node.at());
          case "minimum" ->
              new CheckProblem.WrongShape(
                  node.at(), "a number from " + error.getSchemaNode(), text(node));
          default -> new CheckProblem.AgainstSchema(node.at(), error.getKeyword());
        });
  }

  private static boolean isOfBranch(Error error) {
    NodePath path = error.getEvaluationPath();
    return path.getNameCount() > 0 && "oneOf".equals(path.getElement(0));
  }

  /// The one subject of a check, if the error says that a key does not go with it. What the other
  /// branches say of a check that is not about them is no news.
  private Optional<String> branchOf(StrictYaml.Mapping root, Error error) {
    if (!error.getKeyword().equals("propertyNames")
        || subjects.stream().filter(s -> root.get(s).isPresent()).count() != 1) {
      return Optional.empty();
    }
    int branch = Integer.parseInt(String.valueOf(error.getEvaluationPath().getElement(1)));
    return Optional.of(subjects.get(branch)).filter(s -> root.get(s).isPresent());
  }

  private static CheckProblem foreign(StrictYaml node, String key, String subject) {
    return new CheckProblem.ForeignKey(keyAt(node, key), key, subject);
  }

  private CheckProblem unknownKey(StrictYaml node, String key, Error error) {
    boolean root = error.getInstanceLocation().getNameCount() == 0;
    return root
        ? new CheckProblem.UnknownKey(keyAt(node, key), key, what, keys)
        : new CheckProblem.UnknownKey(keyAt(node, key), key, "a predicate", PredicateReader.KEYS);
  }

  private static CheckProblem notOneOf(StrictYaml node, JsonNode allowed) {
    List<String> words = allowed.valueStream().map(JsonNode::asText).toList();
    String found = text(node);
    return new CheckProblem.NotOneOf(node.at(), found, words);
  }

  private static String text(StrictYaml node) {
    return node instanceof StrictYaml.Scalar s ? s.text() : FenceYaml.shape(node);
  }

  private static CheckProblem wrongType(StrictYaml node, JsonNode allowed) {
    if (node instanceof StrictYaml.Scalar s && LiteralReader.isNull(s)) {
      return new CheckProblem.NullLiteral(node.at());
    }
    List<String> types =
        allowed.isArray()
            ? allowed.valueStream().map(JsonNode::asText).toList()
            : List.of(allowed.asText());
    String expected = String.join(" or ", types.stream().map(FenceSchema::inWords).toList());
    return new CheckProblem.WrongShape(node.at(), expected, FenceYaml.shape(node));
  }

  private static String inWords(String type) {
    return switch (type) {
      case "object" -> "a mapping";
      case "array" -> "a list";
      case "string" -> "a text";
      case "boolean" -> "`true` or `false`";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      default -> type;
    };
  }

  private static Span keyAt(StrictYaml node, String key) {
    return node instanceof StrictYaml.Mapping mapping
        ? mapping.entry(key).map(e -> e.key().at()).orElse(mapping.at())
        : node.at();
  }

  /// The node that a path of keys and indexes leads to.
  private static StrictYaml find(StrictYaml root, NodePath path) {
    StrictYaml node = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      String step = String.valueOf(path.getElement(i));
      node =
          switch (node) {
            case StrictYaml.Mapping mapping -> mapping.get(step).orElse(mapping);
            case StrictYaml.Sequence list -> list.items().get(Integer.parseInt(step));
            case StrictYaml.Scalar scalar -> scalar;
          };
    }
    return node;
  }

  private static JsonNode json(StrictYaml node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (node) {
      case StrictYaml.Mapping mapping -> {
        var object = make.objectNode();
        mapping.entries().forEach(e -> object.set(e.name(), json(e.value())));
        yield object;
      }
      case StrictYaml.Sequence list -> {
        var array = make.arrayNode();
        list.items().forEach(item -> array.add(json(item)));
        yield array;
      }
      case StrictYaml.Scalar s ->
          switch (s.value().orElse(Value.of(s.text()))) {
            case NullValue _ -> make.nullNode();
            case BooleanValue b -> make.booleanNode(b.value());
            case NumberValue n -> make.numberNode(n.value());
            default -> make.textNode(s.text());
          };
    };
  }
}
