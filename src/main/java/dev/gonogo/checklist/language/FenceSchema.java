package dev.gonogo.checklist.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import java.util.Comparator;

/// Holds a fence's YAML against its JSON Schema, which editors use too, and is the only one who
/// judges its shape. What does not fit is told in our own words by [ShapeProblems].
final class FenceSchema {
  private final Schema schema;
  private final String what;

  private FenceSchema(Schema schema, String what) {
    this.schema = schema;
    this.what = what;
  }

  /// The schema of a resource beside this class.
  ///
  /// @param what it describes, in words
  static FenceSchema load(String resource, String what) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return new FenceSchema(registry.getSchema(CheckLanguage.text(resource)), what);
  }

  /// Reports all that does not fit.
  FenceShape judge(StrictYaml root, FileProblems problems) {
    var found = new ShapeProblems(schema.getSchemaNode(), what, root, problems);
    schema.validate(json(root)).stream()
        // Of what is of the wrong type, nothing else need be told.
        .sorted(Comparator.comparing(error -> !error.getKeyword().equals("type")))
        .forEach(found::take);
    return found.shape();
  }

  /// The node that a path of keys and indexes leads to.
  static StrictYaml find(StrictYaml root, NodePath path) {
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
