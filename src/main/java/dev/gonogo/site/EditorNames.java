package dev.gonogo.site;

import dev.gonogo.catalogue.FieldType;
import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.Schema;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A JSON Schema that refuses nothing and names everything: which types and kinds there are, and
/// which fields each has. Editors complete by it; whether a name exists is judged elsewhere, with
/// better words.
final class EditorNames {
  /// Its file, beside `check.schema.json`.
  static final String FILE = "names.schema.json";

  private static final Value ANYTHING = Value.objectOf(Map.of());
  private static final String ALL_OF = "\"allOf\": [";

  private final Map<Set<String>, String> names = new LinkedHashMap<>();
  private final List<Value> cases = new ArrayList<>();

  private EditorNames() {}

  /// The schema of a check, with these names behind it.
  ///
  /// @param schema `check.schema.json` as the compiler reads it
  static String behind(String schema) {
    return schema.replace(ALL_OF, ALL_OF + "\n    { \"$ref\": \"" + FILE + "\" },");
  }

  static String text() {
    TerraformTypes terraform = TerraformTypes.ofJar();
    KubernetesKinds kubernetes = KubernetesKinds.ofJar();
    var names = new EditorNames();
    terraform
        .schemas()
        .forEach((type, schema) -> names.add("terraform", type, schema.members().keySet()));
    for (String kind : kubernetes.names()) {
      var fields = new TreeSet<String>();
      kubernetes.named(kind).stream()
          .flatMap(one -> one.schema().stream())
          .forEach(schema -> fields.addAll(paths(schema)));
      if (!fields.isEmpty()) {
        names.add("kubernetes", kind, fields);
      }
    }
    return names.schema(terraform.schemas().keySet(), kubernetes.names()) + "\n";
  }

  /// Fields of an object, and those of its `spec`, which is what is asked for most.
  private static List<String> paths(Schema schema) {
    return schema.members().entrySet().stream()
        .flatMap(entry -> {
          Stream<String> inner =
              entry.getKey().equals("spec")
                      && entry.getValue().type() instanceof FieldType.OfSchema(Schema spec)
                  ? spec.members().keySet().stream().map(name -> "spec." + name)
                  : Stream.of();
          return Stream.concat(Stream.of(entry.getKey()), inner);
        })
        .toList();
  }

  private void add(String key, String type, Set<String> fields) {
    String shared = names.computeIfAbsent(Set.copyOf(fields), _ -> "f" + names.size());
    Value ofFields = Value.objectOf(Map.of("$ref", Value.of("#/$defs/" + shared)));
    cases.add(
        Value.objectOf(
            Map.of(
                "if",
                Value.objectOf(
                    Map.of(
                        "properties",
                        Value.objectOf(
                            Map.of(key, Value.objectOf(Map.of("const", Value.of(type))))),
                        "required",
                        Value.array(Value.of(key)))),
                "then",
                Value.objectOf(
                    Map.of(
                        "properties",
                        Value.objectOf(Map.of("must", ofFields, "where", ofFields)))))));
  }

  private String schema(Collection<String> types, Collection<String> kinds) {
    var definitions = new LinkedHashMap<String, Value>();
    names.forEach((fields, name) -> definitions.put(name, properties(fields)));
    return Value.objectOf(
            Map.of(
                "$schema", Value.of("https://json-schema.org/draft/2020-12/schema"),
                "$id", Value.of("https://gonogo.dev/schema/" + FILE),
                "title", Value.of("names for a gonogo check"),
                "properties",
                    Value.objectOf(
                        Map.of("terraform", oneOrMore(types), "kubernetes", oneOrMore(kinds))),
                "allOf", Value.array(cases),
                "$defs", Value.objectOf(definitions)))
        .toString();
  }

  private static Value properties(Set<String> fields) {
    var properties = new LinkedHashMap<String, Value>();
    new TreeSet<>(fields).forEach(field -> properties.put(field, ANYTHING));
    return Value.objectOf(Map.of("properties", Value.objectOf(properties)));
  }

  /// One of the names, or a list of them; any other will do.
  private static Value oneOrMore(Collection<String> names) {
    Value one = Value.objectOf(Map.of("enum", Value.array(names.stream().map(Value::of).toList())));
    Value list =
        Value.objectOf(
            Map.of(
                "type", Value.of("array"),
                "items", Value.objectOf(Map.of("anyOf", Value.array(one, ANYTHING)))));
    return Value.objectOf(Map.of("anyOf", Value.array(one, list, ANYTHING)));
  }
}
