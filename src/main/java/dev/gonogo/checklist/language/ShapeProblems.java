package dev.gonogo.checklist.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a validator found in one fence, in our own words: its own name its keywords, and follow the
/// locale. What is known, a good example, what a thing is called: all of it stands in the schema.
///
/// One mistake is one problem: where one of several keys is missing, the validator tells each of
/// them; where a check has two subjects, it tells what either thinks of the other's keys.
final class ShapeProblems {
  private final JsonNode schema;
  private final String what;
  private final StrictYaml root;
  private final FileProblems problems;
  private final List<StrictYaml> refused = new ArrayList<>();
  private final List<StrictYaml> strange = new ArrayList<>();
  private final List<StrictYaml> ofWrongType = new ArrayList<>();
  private final Set<String> missing = new HashSet<>();

  /// @param what the fence describes, in words
  ShapeProblems(JsonNode schema, String what, StrictYaml root, FileProblems problems) {
    this.schema = schema;
    this.what = what;
    this.root = root;
    this.problems = problems;
  }

  FenceShape shape() {
    return new FenceShape(refused, strange, !missing.isEmpty());
  }

  void take(Error error) {
    StrictYaml node = FenceSchema.find(root, error.getInstanceLocation());
    if (ofWrongType.stream().anyMatch(n -> n == node) || isOfOtherSubject(error)) {
      return;
    }
    switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(node, error);
      case "propertyNames" -> name(node, error);
      case "required", "not" -> missing(node, error);
      case "false" -> excluded(node, error);
      case "pattern" -> badName(node, text(node), parent(error));
      case "uniqueItems" -> problems.report(new CheckProblem.NameTwice(node.at()));
      case "type" -> {
        ofWrongType.add(node);
        refuse(node, wrongType(node, error));
      }
      case "enum" ->
          refuse(
              node, new CheckProblem.NotOneOf(node.at(), text(node), texts(error.getSchemaNode())));
      case "minItems" -> refuse(node, new CheckProblem.Empty(node.at(), "list"));
      case "minProperties" -> refuse(node, noKeys(node, error));
      case "minLength" -> refuse(node, new CheckProblem.Empty(node.at(), "text"));
      case "maxProperties" -> refuse(node, new CheckProblem.SeveralRelations(node.at()));
      case "minimum" -> refuse(node, outOfRange(node, "a number from " + error.getSchemaNode()));
      case "maximum" -> refuse(node, outOfRange(node, "a number up to " + error.getSchemaNode()));
      default -> throw new IllegalStateException("no words for the schema's " + error.getKeyword());
    }
  }

  private void refuse(StrictYaml node, CheckProblem problem) {
    refused.add(node);
    problems.report(problem);
  }

  private void stranger(StrictYaml.Entry entry, CheckProblem problem) {
    strange.add(entry.value());
    problems.report(problem);
  }

  /// Where a check has two subjects, it is about the first.
  private boolean isOfOtherSubject(Error error) {
    Optional<String> subject = subjectOf(error);
    return subject.isPresent()
        && !subjects().stream().findFirst().map(StrictYaml.Entry::name).equals(subject);
  }

  /// The subject that a branch of the schema is about.
  private Optional<String> subjectOf(Error error) {
    NodePath path = error.getEvaluationPath();
    return path.getNameCount() > 1 && "allOf".equals(path.getElement(0))
        ? Optional.of(schema.at("/allOf/" + path.getElement(1) + "/if/required/0").asText())
        : Optional.empty();
  }

  private List<StrictYaml.Entry> subjects() {
    return root instanceof StrictYaml.Mapping mapping
        ? mapping.entries().stream().filter(e -> SubjectReader.isKey(e.name())).toList()
        : List.of();
  }

  private void unknownKey(StrictYaml node, Error error) {
    JsonNode object = parent(error);
    List<String> known = object.get("properties").propertyStream().map(Map.Entry::getKey).toList();
    StrictYaml.Entry entry = entry(node, error.getProperty());
    String of = node == root ? what : object.get("title").asText();
    stranger(entry, new CheckProblem.UnknownKey(entry.key().at(), entry.name(), of, known));
  }

  /// A key that does not go with the subject, or a key that is a name and no good one.
  private void name(StrictYaml node, Error error) {
    StrictYaml.Entry entry = entry(node, error.getProperty());
    JsonNode names = resolved(error.getSchemaNode());
    if (strange.stream().anyMatch(value -> value == entry.value())) {
      // Where the good names are in several lists, each tells it.
      return;
    }
    if (names.has("pattern")) {
      badName(entry.key(), entry.name(), names);
    } else if (SubjectReader.isKey(entry.name())) {
      String first = subjects().getFirst().name();
      stranger(entry, new CheckProblem.SeveralSubjects(entry.key().at(), first, entry.name()));
    } else if (schema.get("properties").has(entry.name())) {
      String subject = subjectOf(error).orElseThrow();
      stranger(entry, new CheckProblem.ForeignKey(entry.key().at(), entry.name(), subject));
    }
  }

  /// @param names the schema of such a name: what it is called, and good ones
  private void badName(StrictYaml node, String name, JsonNode names) {
    List<String> good = texts(names.get("examples"));
    problems.report(
        new CheckProblem.BadName(
            node.at(),
            name,
            names.get("title").asText(),
            good.getFirst(),
            // One example is none to guess from.
            good.size() == 1 ? List.of() : good));
  }

  /// One of several keys, each told as a branch of one `anyOf`.
  private void missing(StrictYaml node, Error error) {
    String pointer = pointer(error);
    String anyOf = pointer.substring(0, pointer.lastIndexOf("/anyOf/") + "/anyOf".length());
    if (!missing.add(anyOf)) {
      return;
    }
    List<String> keys =
        schema.at(anyOf).valueStream().map(branch -> branch.at("/required/0").asText()).toList();
    List<String> named = keys.stream().filter(key -> !key.isEmpty()).toList();
    problems.report(
        SubjectReader.isKey(named.getFirst())
            ? new CheckProblem.NoSubject(node.at(), named)
            : new CheckProblem.NoRequirement(node.at(), named));
  }

  /// A key that another one excludes.
  private void excluded(StrictYaml node, Error error) {
    refused.add(node);
    NodePath path = error.getEvaluationPath();
    int by =
        IntStream.range(0, path.getNameCount())
            .filter(i -> "dependentSchemas".equals(path.getElement(i)))
            .findFirst()
            .orElseThrow();
    StrictYaml.Entry one = entry(root, String.valueOf(path.getElement(by + 1)));
    StrictYaml.Entry other = entry(root, error.getInstanceLocation().getName(-1));
    if (other.name().equals("expected-with")) {
      problems.report(new CheckProblem.NothingToExpect(other.key().at()));
      return;
    }
    boolean inOrder = one.key().at().start() < other.key().at().start();
    StrictYaml.Entry first = inOrder ? one : other;
    StrictYaml.Entry second = inOrder ? other : one;
    problems.report(
        new CheckProblem.SeveralRequirements(second.key().at(), first.name(), second.name()));
  }

  private CheckProblem wrongType(StrictYaml node, Error error) {
    JsonNode allowed = error.getSchemaNode();
    if (parent(error).has("enum")) {
      String words = "`" + String.join("`, `", texts(parent(error).get("enum"))) + "`";
      return new CheckProblem.WrongShape(node.at(), "one of " + words, FenceYaml.shape(node));
    }
    List<String> types = allowed.isArray() ? texts(allowed) : List.of(allowed.asText());
    if (node instanceof StrictYaml.Scalar s && LiteralReader.isNull(s)) {
      return types.equals(List.of("object"))
          ? new CheckProblem.NothingBelow(node.at())
          : new CheckProblem.NullLiteral(node.at());
    }
    List<String> words = types.stream().map(ShapeProblems::inWords).toList();
    String title = parent(error).path("title").asText();
    String expected =
        node == root
            ? "a mapping of keys to values"
            : types.contains("object") && !title.isEmpty() ? title : String.join(" or ", words);
    return new CheckProblem.WrongShape(node.at(), expected, FenceYaml.shape(node));
  }

  private static CheckProblem noKeys(StrictYaml node, Error error) {
    NodePath path = error.getInstanceLocation();
    boolean where = path.getNameCount() > 0 && String.valueOf(path.getElement(-1)).equals("where");
    return where
        ? new CheckProblem.NoCondition(node.at())
        : new CheckProblem.Empty(node.at(), "mapping");
  }

  private static String inWords(String type) {
    return switch (type) {
      case "object" -> "a mapping";
      case "array" -> "a list";
      case "string" -> "a text";
      case "boolean" -> "`true` or `false`";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      default -> throw new IllegalStateException("no words for the type " + type);
    };
  }

  private static CheckProblem outOfRange(StrictYaml node, String expected) {
    return new CheckProblem.WrongShape(node.at(), expected, text(node));
  }

  private static String text(StrictYaml node) {
    return node instanceof StrictYaml.Scalar s ? s.text() : FenceYaml.shape(node);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static StrictYaml.Entry entry(StrictYaml node, String key) {
    return ((StrictYaml.Mapping) node).entry(key).orElseThrow();
  }

  /// The schema that the keyword of an error stands in.
  private JsonNode parent(Error error) {
    String pointer = pointer(error);
    return schema.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static String pointer(Error error) {
    return error.getSchemaLocation().getFragment().toString();
  }

  private JsonNode resolved(JsonNode part) {
    return part.has("$ref") ? schema.at(part.get("$ref").asText().substring(1)) : part;
  }
}
