package dev.gonogo.gate;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
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

  /// A part of the checklist as the file names it.
  ///
  /// @param name of a pack, or a path relative to the file
  /// @param at where it stands
  public record Part(String name, Span at) {}

  /// The parts of the checklist as the file names them, in their order; none where it says nothing
  /// of it.
  ///
  /// @param problems takes all that is wrong with the shape of the whole file
  public static List<Part> checklist(Source source, Problems problems) {
    return LedgerSchema.PROJECT
        .read(source, problems)
        .map(yaml -> new ProjectFile(source, yaml).parts(problems))
        .orElse(List.of());
  }

  /// Reports a pack that does not come with gonogo.
  ///
  /// @param known the names of those that do
  public static void unknownPack(Source source, Part part, List<String> known, Problems problems) {
    String name = part.name().substring(part.name().indexOf(':') + 1);
    problems.report(
        source, new LedgerProblem.UnknownPack(part.at(), name, known, Nearest.of(name, known)));
  }

  /// Reports a part whose name no file system takes.
  public static void noPath(Source source, Part part, Problems problems) {
    problems.report(source, new LedgerProblem.NoPath(part.at()));
  }

  private List<Part> parts(Problems problems) {
    Value said = ((ObjectValue) yaml.value()).get("checklist").orElse(Value.array());
    if (said instanceof StringValue one) {
      return List.of(new Part(one.value(), yaml.span(path("checklist"))));
    }
    var parts = new ArrayList<Part>();
    var names = new HashSet<String>();
    List<Value> items = ((ArrayValue) said).items();
    for (int i = 0; i < items.size(); i++) {
      String name = ((StringValue) items.get(i)).value();
      Span at = yaml.span(List.of(Value.of("checklist"), Value.of(i)));
      if (!names.add(name)) {
        problems.report(source, new LedgerProblem.PartTwice(at, name));
      }
      parts.add(new Part(name, at));
    }
    if (parts.isEmpty() && ((ObjectValue) yaml.value()).get("checklist").isPresent()) {
      problems.report(source, new LedgerProblem.NoPart(yaml.keySpan(path("checklist"))));
    }
    return parts;
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

  static List<String> texts(ObjectValue in, String key) {
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

  /// Who answers for what in the project.
  ///
  /// @param checklist knows the roles
  /// @param problems takes all that is wrong with it, and with the shape of the whole file
  public static Organisation organisation(
      Source source, CompiledChecklist checklist, Problems problems) {
    return organisation(source, checklist.items(), problems);
  }

  static Organisation organisation(Source source, List<CompiledItem> items, Problems problems) {
    return LedgerSchema.PROJECT
        .read(source, problems)
        .map(yaml -> new OrganisationReader(source, yaml, problems).read(items))
        .orElse(Organisation.NONE);
  }

  private Profile resolve(List<CompiledItem> items, Problems problems) {
    parts(problems);
    ObjectValue all = (ObjectValue) yaml.value();
    ObjectValue facets = mapping(mapping(all, "profile"), "facets");
    checkFacets(facets, items, problems);
    var declared = new TreeMap<String, Boolean>();
    facets
        .entries()
        .forEach((facet, on) ->
            declared.put(((StringValue) facet).value(), ((BooleanValue) on).value()));
    InputClaims inputs = InputClaims.read(source, yaml, problems);
    return new Profile(
        declared,
        new ItemOverrides(source, yaml, items, problems).read(mapping(all, "items")),
        inputs.none(),
        inputs.maxAge());
  }

  static ObjectValue mapping(ObjectValue in, String key) {
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

  static List<String> keys(ObjectValue object) {
    return object.sortedKeys().stream().map(key -> ((StringValue) key).value()).toList();
  }

  static List<Value> path(String... keys) {
    return Arrays.stream(keys).<Value>map(Value::of).toList();
  }
}
