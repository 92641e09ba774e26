package dev.gonogo.catalogue;

import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.Schema.Member;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Reads what `terraform providers schema -json` prints ("Providers Schema Representation" of
/// Terraform's documentation, format_version 1.x). What it does not know of a type is anything.
final class ProviderSchemas {
  private ProviderSchemas() {}

  static Map<String, Schema> resources(ObjectValue schemas) {
    var blocks = new TreeMap<String, Schema>();
    each(
        schemas,
        "provider_schemas",
        (_, provider) ->
            each(
                provider,
                "resource_schemas",
                (type, schema) ->
                    object(schema, "block").ifPresent(block -> blocks.put(type, block(block)))));
    return blocks;
  }

  private static Schema block(ObjectValue written) {
    var members = new TreeMap<String, Member>();
    each(written, "attributes", (name, attribute) -> members.put(name, Member.of(type(attribute))));
    each(
        written,
        "block_types",
        (name, nested) ->
            object(nested, "block")
                .ifPresent(inner -> members.put(name, Member.of(nested(block(inner), nested)))));
    return Schema.of(members);
  }

  private static FieldType type(ObjectValue attribute) {
    return object(attribute, "nested_type")
        .map(nested -> nested(block(nested), nested))
        .orElseGet(() -> attribute.get("type").map(ProviderSchemas::type).orElse(Simple.ANYTHING));
  }

  private static FieldType nested(Schema block, ObjectValue written) {
    FieldType element = new FieldType.OfSchema(block);
    String mode =
        written.get("nesting_mode").orElse(Value.ofNull()) instanceof StringValue(String text)
            ? text
            : "";
    return switch (mode) {
      case "list", "set" -> new FieldType.ListOf(element);
      case "map" -> new FieldType.MapOf(element);
      case "single", "group" -> element;
      default -> Simple.ANYTHING;
    };
  }

  /// `"string"`, `["list", "string"]`, `["object", {"port": "number"}]`.
  private static FieldType type(Value type) {
    return switch (type) {
      case StringValue(String word) ->
          switch (word) {
            case "string" -> Simple.TEXT;
            case "number" -> Simple.NUMBER;
            case "bool" -> Simple.FLAG;
            default -> Simple.ANYTHING;
          };
      case ArrayValue array
          when array.size() == 2 && array.get(0) instanceof StringValue(String word) ->
          compound(word, array.get(1));
      default -> Simple.ANYTHING;
    };
  }

  private static FieldType compound(String word, Value of) {
    return switch (word) {
      case "list", "set" -> new FieldType.ListOf(type(of));
      case "map" -> new FieldType.MapOf(type(of));
      case "object" -> of instanceof ObjectValue object ? ofObject(object) : Simple.ANYTHING;
      default -> Simple.ANYTHING;
    };
  }

  private static FieldType ofObject(ObjectValue object) {
    var members = new TreeMap<String, Member>();
    for (Value key : object.sortedKeys()) {
      members.put(((StringValue) key).value(), Member.of(type(object.get(key).orElseThrow())));
    }
    return new FieldType.OfSchema(Schema.of(members));
  }

  private static void each(ObjectValue of, String key, BiConsumer<String, ObjectValue> use) {
    object(of, key)
        .ifPresent(all -> {
          for (Value name : all.sortedKeys()) {
            if (name instanceof StringValue(String text)
                && all.get(name).orElseThrow() instanceof ObjectValue one) {
              use.accept(text, one);
            }
          }
        });
  }

  private static Optional<ObjectValue> object(ObjectValue of, String key) {
    return of.get(key).flatMap(v -> v instanceof ObjectValue o ? Optional.of(o) : Optional.empty());
  }
}
