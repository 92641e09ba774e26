package dev.gonogo;

import dev.gonogo.input.InputKind;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes documents as the texts of files: in their own order, or with all shuffled whose order
/// means nothing.
public final class Layout {
  /// Lists of a manifest that are sets. Containers are none: the first of them serves.
  private static final Set<String> SETS_OF_MANIFESTS =
      Set.of("env", "ports", "volumes", "rules", "tls", "egress", "ingress", "paths", "metrics");

  private final Optional<Random> random;

  private Layout(Optional<Random> random) {
    this.random = random;
  }

  /// Each as it is.
  public static Layout plain() {
    return new Layout(Optional.empty());
  }

  /// Keys of mappings, lines, resources and lists that are sets stand in any order.
  public static Layout shuffled(Random random) {
    return new Layout(Optional.of(random));
  }

  /// How the name of a file with such a text ends.
  public static String suffix(InputKind kind) {
    return kind == InputKind.DOTENV ? ".env" : ".json";
  }

  public String text(InputKind kind, Value document) {
    return switch (kind) {
      case DOTENV -> lines((ObjectValue) document);
      case SPRING_CONFIG -> json(document);
      case TERRAFORM -> json(random.isPresent() ? plan((ObjectValue) document) : document);
      case KUBERNETES -> json(sets(document, SETS_OF_MANIFESTS));
      case K6 -> json(sets(document, Set.of("metrics")));
    };
  }

  /// The members in this layout's order.
  public <T> List<T> order(List<T> members) {
    var order = new ArrayList<>(members);
    random.ifPresent(r -> Collections.shuffle(order, r));
    return order;
  }

  /// The objects of a manifest, be it a list.
  public static List<Value> objects(Value manifest) {
    return manifest instanceof ObjectValue list
            && list.get("kind").equals(Optional.of(Value.of("List")))
            && list.get("items").orElse(Value.ofNull()) instanceof ArrayValue items
        ? items.items().stream().flatMap(item -> objects(item).stream()).toList()
        : List.of(manifest);
  }

  // Double quotes keep a dollar for what it is.
  private String lines(ObjectValue variables) {
    return order(variables.sortedKeys()).stream()
        .map(name -> {
          String value =
              ((StringValue) variables.get(name).orElseThrow())
                  .value()
                  .replace("\\", "\\\\")
                  .replace("\"", "\\\"")
                  .replace("\n", "\\n");
          return ((StringValue) name).value() + "=\"" + value + "\"\n";
        })
        .collect(Collectors.joining());
  }

  private String json(Value value) {
    return switch (value) {
      case ObjectValue object ->
          order(object.sortedKeys()).stream()
              .map(key -> key + ":" + json(object.get(key).orElseThrow()))
              .collect(Collectors.joining(",", "{", "}"));
      case ArrayValue array ->
          array.items().stream().map(this::json).collect(Collectors.joining(",", "[", "]"));
      default -> value.toString();
    };
  }

  // -- Lists that are sets

  private Value sets(Value value, Set<String> names) {
    return switch (value) {
      case ObjectValue object -> {
        var entries = new TreeMap<String, Value>();
        for (Value key : object.sortedKeys()) {
          String name = ((StringValue) key).value();
          Value inner = sets(object.get(key).orElseThrow(), names);
          entries.put(name, names.contains(name) && isSet(inner) ? shuffled(inner) : inner);
        }
        yield Value.objectOf(entries);
      }
      case ArrayValue array ->
          Value.array(array.items().stream().map(item -> sets(item, names)).toList());
      default -> value;
    };
  }

  // A variable that is there twice counts by its last.
  private static boolean isSet(Value value) {
    return value instanceof ArrayValue array
        && array.items().stream().allMatch(ObjectValue.class::isInstance)
        && array.items().stream().map(item -> name((ObjectValue) item)).distinct().count()
            == array.size();
  }

  private static Value name(ObjectValue object) {
    return object.get("name").orElse(object);
  }

  private Value shuffled(Value list) {
    return Value.array(order(((ArrayValue) list).items()));
  }

  // -- Plans

  private Value plan(ObjectValue plan) {
    Value changes = plan.get("resource_changes").orElse(Value.array());
    if (!(changes instanceof ArrayValue all)) {
      return plan;
    }
    List<Value> laidOut = all.items().stream().map(change -> change(plan, change)).toList();
    ObjectValue shuffled = plan.with("resource_changes", Value.array(order(laidOut)));
    return plan.get("configuration")
        .map(configuration ->
            (Value)
                shuffled.with(
                    "configuration", sets(configuration, Set.of("resources", "references"))))
        .orElse(shuffled);
  }

  // The blocks of a resource, with what the plan says beside them. Those that the configuration
  // numbers stay where they are.
  private Value change(ObjectValue plan, Value resource) {
    if (!(resource instanceof ObjectValue object)
        || !(object.get("change").orElse(Value.ofNull()) instanceof ObjectValue change)
        || !(change.get("after").orElse(Value.ofNull()) instanceof ObjectValue after)
        || plan.get("configuration").isPresent()) {
      return resource;
    }
    ObjectValue laidOut = change;
    for (Value key : after.sortedKeys()) {
      String name = ((StringValue) key).value();
      if (after.get(name).orElseThrow() instanceof ArrayValue blocks
          && blocks.items().stream().allMatch(ObjectValue.class::isInstance)) {
        List<Integer> places = order(IntStream.range(0, blocks.size()).boxed().toList());
        for (String side : List.of("after", "after_unknown", "after_sensitive")) {
          laidOut = moved(laidOut, side, name, places);
        }
      }
    }
    return object.with("change", laidOut);
  }

  private static ObjectValue moved(
      ObjectValue change, String side, String attribute, List<Integer> places) {
    return change.get(side).orElse(Value.ofNull()) instanceof ObjectValue of
            && of.get(attribute).orElse(Value.ofNull()) instanceof ArrayValue list
            && list.size() == places.size()
        ? change.with(
            side,
            of.with(attribute, Value.array(places.stream().map(i -> list.items().get(i)).toList())))
        : change;
  }
}
