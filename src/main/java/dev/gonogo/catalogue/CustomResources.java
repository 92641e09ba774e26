package dev.gonogo.catalogue;

import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.KubernetesKinds.Kind;
import dev.gonogo.catalogue.Schema.Member;
import dev.gonogo.catalogue.Schema.Minors;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads a CustomResourceDefinition (`apiextensions.k8s.io/v1`; of `v1beta1` the one schema of all
/// versions): what the API server makes of its structural schema.
final class CustomResources {
  private CustomResources() {}

  static List<Kind> kinds(ObjectValue definition) {
    Optional<ObjectValue> spec = object(definition, "spec");
    Optional<String> group = spec.flatMap(s -> text(s, "group"));
    Optional<String> kind = spec.flatMap(s -> object(s, "names")).flatMap(n -> text(n, "kind"));
    if (group.isEmpty() || kind.isEmpty()) {
      return List.of();
    }
    Optional<ObjectValue> ofAll =
        object(spec.get(), "validation").flatMap(v -> object(v, "openAPIV3Schema"));
    var kinds = new ArrayList<Kind>();
    for (Value each : items(spec.get(), "versions")) {
      if (each instanceof ObjectValue version && !isFalse(version, "served")) {
        Optional<ObjectValue> own =
            object(version, "schema").flatMap(s -> object(s, "openAPIV3Schema"));
        text(version, "name")
            .ifPresent(name ->
                kinds.add(
                    new Kind(
                        group.get() + "/" + name,
                        kind.get(),
                        Minors.ALL,
                        own.or(() -> ofAll).flatMap(CustomResources::ofObject))));
      }
    }
    return kinds;
  }

  /// The fields of an object. Every object has those of its kind and its metadata, whatever its
  /// schema says of them.
  private static Optional<Schema> ofObject(ObjectValue schema) {
    if (!(type(schema) instanceof FieldType.OfSchema(Schema block))) {
      return Optional.empty();
    }
    var members = new TreeMap<>(block.members());
    members.put("apiVersion", Member.of(Simple.TEXT));
    members.put("kind", Member.of(Simple.TEXT));
    members.put("metadata", Member.of(Simple.ANYTHING));
    return Optional.of(Schema.of(members));
  }

  private static FieldType type(ObjectValue schema) {
    if (isTrue(schema, "x-kubernetes-preserve-unknown-fields")) {
      return Simple.ANYTHING;
    }
    if (isTrue(schema, "x-kubernetes-int-or-string")) {
      return Simple.WHOLE_OR_TEXT;
    }
    return switch (text(schema, "type").orElse("")) {
      case "string" -> Simple.TEXT;
      case "integer" -> Simple.WHOLE;
      case "number" -> Simple.NUMBER;
      case "boolean" -> Simple.FLAG;
      case "array" ->
          new FieldType.ListOf(
              object(schema, "items").map(CustomResources::type).orElse(Simple.ANYTHING));
      case "object" -> mapping(schema);
      default -> Simple.ANYTHING;
    };
  }

  private static FieldType mapping(ObjectValue schema) {
    Optional<ObjectValue> properties = object(schema, "properties");
    if (properties.isEmpty()) {
      return object(schema, "additionalProperties")
          .<FieldType>map(of -> new FieldType.MapOf(type(of)))
          .orElse(Simple.ANYTHING);
    }
    Set<Value> required = new HashSet<>(items(schema, "required"));
    var members = new TreeMap<String, Member>();
    for (Value name : properties.get().sortedKeys()) {
      if (name instanceof StringValue(String text)
          && properties.get().get(name).orElseThrow() instanceof ObjectValue property) {
        // What has a default need not be said.
        boolean must = required.contains(name) && property.get("default").isEmpty();
        members.put(text, new Member(type(property), must, Minors.ALL));
      }
    }
    return new FieldType.OfSchema(Schema.of(members));
  }

  private static Optional<ObjectValue> object(ObjectValue of, String key) {
    return of.get(key).flatMap(v -> v instanceof ObjectValue o ? Optional.of(o) : Optional.empty());
  }

  private static Optional<String> text(ObjectValue of, String key) {
    return of.get(key)
        .flatMap(v -> v instanceof StringValue(String t) ? Optional.of(t) : Optional.empty());
  }

  private static List<Value> items(ObjectValue of, String key) {
    return of.get(key)
        .map(v -> v instanceof ArrayValue a ? a.items() : List.<Value>of())
        .orElse(List.of());
  }

  private static boolean isTrue(ObjectValue of, String key) {
    return of.get(key).equals(Optional.of(Value.of(true)));
  }

  private static boolean isFalse(ObjectValue of, String key) {
    return of.get(key).equals(Optional.of(Value.of(false)));
  }
}
