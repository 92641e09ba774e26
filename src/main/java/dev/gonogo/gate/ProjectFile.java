package dev.gonogo.gate;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads a project's `gonogo.yaml`, whose shape [LedgerSchema] judges: first where the checklist
/// lies, and once that is compiled the profile, in which nothing may be set that the checklist does
/// not know.
public final class ProjectFile {
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
    return LedgerSchema.PROJECT
        .read(source, problems)
        .flatMap(yaml -> ((ObjectValue) yaml.value()).get("checklist"))
        .map(folder -> ((StringValue) folder).value());
  }

  /// The names that the project adds to those that gonogo knows.
  ///
  /// @param problems takes all that is wrong with the shape of the whole file, and a version that
  ///   is none
  public static ProjectNames names(Source source, Problems problems) {
    return LedgerSchema.PROJECT
        .read(source, problems)
        .map(yaml -> new ProjectFile(source, yaml).names(problems))
        .orElse(ProjectNames.NONE);
  }

  private ProjectNames names(Problems problems) {
    ObjectValue catalogue = mapping((ObjectValue) yaml.value(), "catalogue");
    Optional<String> version =
        catalogue.get("kubernetes-version").map(v -> ((StringValue) v).value());
    // Most projects say none: then the catalogue stays where it is.
    Optional<Integer> minor = version.flatMap(v -> KubernetesKinds.ofJar().minor(v));
    if (version.isPresent() && minor.isEmpty()) {
      var at = yaml.span(path("catalogue", "kubernetes-version"));
      KubernetesKinds known = KubernetesKinds.ofJar();
      problems.report(
          source,
          new LedgerProblem.UnknownVersion(
              at, version.get(), "1." + known.oldest() + " to 1." + known.known().last()));
    }
    return new ProjectNames(minor, texts(catalogue, "terraform"), texts(catalogue, "crds"));
  }

  private static List<String> texts(ObjectValue in, String key) {
    return in.get(key).map(list -> ((ArrayValue) list).items()).orElse(List.of()).stream()
        .map(text -> ((StringValue) text).value())
        .toList();
  }

  /// What the project declares of itself.
  ///
  /// @param checklist knows the facets, items and parameters
  /// @param problems takes all that is wrong, the shape included. With an error among them the
  ///   profile is fit for nothing
  public static Profile profile(Source source, CompiledChecklist checklist, Problems problems) {
    return profile(source, checklist.items(), problems);
  }

  static Profile profile(Source source, List<CompiledItem> items, Problems problems) {
    return LedgerSchema.PROJECT
        .read(source, problems)
        .map(yaml -> new ProjectFile(source, yaml).resolve(items, problems))
        .orElse(Profile.NONE);
  }

  private Profile resolve(List<CompiledItem> items, Problems problems) {
    ObjectValue profile = mapping((ObjectValue) yaml.value(), "profile");
    ObjectValue facets = mapping(profile, "facets");
    ObjectValue params = mapping(profile, "params");
    checkFacets(facets, items, problems);
    checkParams(params, items, problems);
    var declared = new TreeMap<String, Boolean>();
    facets
        .entries()
        .forEach((facet, on) ->
            declared.put(((StringValue) facet).value(), ((BooleanValue) on).value()));
    return new Profile(declared, params);
  }

  private static ObjectValue mapping(ObjectValue in, String key) {
    return in.get(key).map(ObjectValue.class::cast).orElse(Value.objectOf(Map.of()));
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
        checkParams(item, mapping(params, id), problems);
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
      } else if (!isLike(preset, value)) {
        problems.report(
            source,
            new LedgerProblem.WrongParameter(
                yaml.span(path), name, kind(preset), kind(value), preset.toString()));
      }
    }
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
        : value instanceof ArrayValue ? "an empty list" : LedgerProblem.inWords(value.typeName());
  }

  private static List<String> keys(ObjectValue object) {
    return object.sortedKeys().stream().map(key -> ((StringValue) key).value()).toList();
  }

  private static List<Value> path(String... keys) {
    return Arrays.stream(keys).<Value>map(Value::of).toList();
  }
}
