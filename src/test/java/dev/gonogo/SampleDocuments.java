package dev.gonogo;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Plans and manifests by hand, with no more in them than a test needs.
public final class SampleDocuments {
  private SampleDocuments() {}

  /// A plan that creates resources: `type.name` each.
  public static Value plan(String... addresses) {
    return Value.objectOf(
        Map.of(
            "resource_changes",
            Value.array(Stream.of(addresses).map(a -> change(a, "managed", "create")).toList())));
  }

  /// A plan that says when it was made.
  public static Value plan(Instant made, String... addresses) {
    return ((ObjectValue) plan(addresses)).with("timestamp", Value.of(made.toString()));
  }

  /// One of a plan's resources.
  public static Value change(String address, String mode, String action) {
    return Value.objectOf(
        Map.of(
            "address",
            Value.of(address),
            "mode",
            Value.of(mode),
            "type",
            Value.of(address.substring(0, address.indexOf('.'))),
            "change",
            Value.objectOf(Map.of("actions", Value.array(Value.of(action))))));
  }

  /// A list of objects, each of a kind, in the namespace `shop`.
  public static Value objects(List<String> kinds, String name) {
    return Value.objectOf(
        Map.of(
            "apiVersion",
            Value.of("v1"),
            "kind",
            Value.of("List"),
            "items",
            Value.array(kinds.stream().map(kind -> object(kind, name)).toList())));
  }

  private static Value object(String kind, String name) {
    return Value.objectOf(
        Map.of(
            "apiVersion",
            Value.of("v1"),
            "kind",
            Value.of(kind),
            "metadata",
            Value.objectOf(Map.of("name", Value.of(name), "namespace", Value.of("shop")))));
  }

  /// An object of a kind that says nothing of itself but its name.
  public static Value bareObject(String apiVersion, String kind, String name) {
    return Value.objectOf(
        Map.of(
            "apiVersion", Value.of(apiVersion),
            "kind", Value.of(kind),
            "metadata", Value.objectOf(Map.of("name", Value.of(name)))));
  }

  /// A resource that is created, of which nothing is stated.
  public static Value bareResource(String type, String name) {
    return Value.objectOf(
        Map.of(
            "address", Value.of(type + "." + name),
            "mode", Value.of("managed"),
            "type", Value.of(type),
            "name", Value.of(name),
            "change",
                Value.objectOf(
                    Map.of(
                        "actions", Value.array(Value.of("create")),
                        "after", Value.objectOf(Map.of()),
                        "after_unknown", Value.objectOf(Map.of())))));
  }
}
