package dev.gonogo.gate;

import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads a project's `gonogo.yaml`: first where the checklist lies, and once that is compiled the
/// profile, in which nothing may be set that the checklist does not know.
public final class ProjectFile {
  private static final String SCHEMA = "project.schema.json";

  private final Source source;
  private final Yaml yaml;

  private ProjectFile(Source source, Yaml yaml) {
    this.source = source;
    this.yaml = yaml;
  }

  /// The folder of the checklist as the file names it, relative to the file.
  ///
  /// @param problems takes all that is wrong with the shape of the whole file
  public static Optional<String> checklist(Source source, Problems problems) {
    return read(source, problems).flatMap(file -> text(file.yaml.value(), "checklist"));
  }

  /// What the project declares of itself.
  ///
  /// @param checklist knows the facets, items and parameters
  /// @param problems takes all that is wrong, the shape included; a facet that nothing asks for is
  ///   told and no error. With an error among them the profile is fit for nothing
  public static Profile profile(Source source, CompiledChecklist checklist, Problems problems) {
    return profile(source, checklist.items(), problems);
  }

  static Profile profile(Source source, List<CompiledItem> items, Problems problems) {
    return read(source, problems).map(file -> file.resolve(items, problems)).orElse(Profile.NONE);
  }

  private static Optional<ProjectFile> read(Source source, Problems problems) {
    Optional<Yaml> yaml = YamlReader.read(source, problems);
    yaml.ifPresent(tree -> Shape.check(SCHEMA, source, tree, problems));
    return yaml.map(tree -> new ProjectFile(source, tree));
  }

  private static Optional<String> text(Value value, String key) {
    return member(value, key)
        .flatMap(v -> v instanceof StringValue s ? Optional.of(s.value()) : Optional.empty());
  }

  private static Optional<Value> member(Value value, String key) {
    return value instanceof ObjectValue object ? object.get(key) : Optional.empty();
  }

  private static ObjectValue object(Optional<Value> value) {
    return value.isPresent() && value.get() instanceof ObjectValue object
        ? object
        : Value.objectOf(Map.of());
  }

  private Profile resolve(List<CompiledItem> items, Problems problems) {
    Optional<Value> profile = member(yaml.value(), "profile");
    ObjectValue facets = object(profile.flatMap(p -> member(p, "facets")));
    ObjectValue params = object(profile.flatMap(p -> member(p, "params")));
    checkFacets(facets, items, problems);
    checkParams(params, items, problems);
    var declared = new TreeMap<String, Boolean>();
    facets
        .entries()
        .forEach((name, on) -> {
          if (name instanceof StringValue facet && on instanceof BooleanValue value) {
            declared.put(facet.value(), value.value());
          }
        });
    return new Profile(declared, params);
  }

  private void checkFacets(ObjectValue facets, List<CompiledItem> items, Problems problems) {
    Set<String> known = new HashSet<>();
    items.forEach(item -> item.appliesWhen().ifPresent(known::add));
    for (String facet : keys(facets)) {
      if (!known.contains(facet)) {
        var at = yaml.keySpan(path("profile", "facets", facet));
        problems.report(
            source, new LedgerProblem.UnknownFacet(at, facet, Nearest.of(facet, known)));
      }
    }
  }

  private void checkParams(ObjectValue params, List<CompiledItem> items, Problems problems) {
    Map<String, CompiledItem> byId = new HashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    for (String id : keys(params)) {
      CompiledItem item = byId.get(id);
      if (item == null) {
        var at = yaml.keySpan(path("profile", "params", id));
        problems.report(
            source, new LedgerProblem.UnknownItem(at, id, Nearest.of(id, byId.keySet())));
      } else {
        checkParams(item, object(params.get(id)), problems);
      }
    }
  }

  private void checkParams(CompiledItem item, ObjectValue set, Problems problems) {
    for (String name : keys(set)) {
      Value value = set.get(name).orElseThrow();
      List<Value> path = path("profile", "params", item.id(), name);
      Value preset = item.parameters().get(name);
      if (preset == null) {
        Set<String> known = item.parameters().keySet();
        String all = known.isEmpty() ? "" : "`" + String.join("`, `", known) + "`";
        problems.report(
            source,
            new LedgerProblem.UnknownParameter(
                yaml.keySpan(path), item.id(), name, all, Nearest.of(name, known)));
      } else if (!isLike(preset, value) && !isRefused(value)) {
        problems.report(
            source,
            new LedgerProblem.WrongParameter(
                yaml.span(path), name, kind(preset), kind(value), preset.toString()));
      }
    }
  }

  // The schema has refused it already.
  private static boolean isRefused(Value value) {
    return value instanceof NullValue || value instanceof ObjectValue;
  }

  /// Whether a value may stand for the checklist's own: of its type, in a list of its members'
  /// type.
  private static boolean isLike(Value preset, Value value) {
    if (preset instanceof ArrayValue own && value instanceof ArrayValue list) {
      return !list.items().isEmpty()
          && list.items().stream()
              .allMatch(item ->
                  own.items().isEmpty()
                      || item.typeName().equals(own.items().getFirst().typeName()));
    }
    return preset.typeName().equals(value.typeName());
  }

  private static String kind(Value value) {
    return value instanceof ArrayValue array && !array.items().isEmpty()
        ? "a list of " + array.items().getFirst().typeName() + "s"
        : value instanceof ArrayValue ? "an empty list" : Shape.found(value);
  }

  private static List<String> keys(ObjectValue object) {
    return object.sortedKeys().stream()
        .filter(StringValue.class::isInstance)
        .map(key -> ((StringValue) key).value())
        .toList();
  }

  private static List<Value> path(String... keys) {
    return Arrays.stream(keys).<Value>map(Value::of).toList();
  }
}
