package dev.gonogo.policy.names;

import dev.gonogo.catalogue.FieldType;
import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.KubernetesKinds.Kind;
import dev.gonogo.catalogue.Schema;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the catalogue knows of what a check judges and looks for.
final class PathStarts {
  private static final Field CONTAINERS =
      new Field(List.of(new Step.Key("spec"), new Step.Key("containers"), new Step.Each()));

  private final TerraformTypes terraform;
  private final KubernetesKinds kubernetes;
  private final SortedSet<String> strangers = new TreeSet<>();

  PathStarts(TerraformTypes terraform, KubernetesKinds kubernetes) {
    this.terraform = terraform;
    this.kubernetes = kubernetes;
  }

  /// What was asked for and is not known: `github_*`, `Rollout`.
  SortedSet<String> strangers() {
    return strangers;
  }

  TerraformTypes terraform() {
    return terraform;
  }

  KubernetesKinds kubernetes() {
    return kubernetes;
  }

  /// @param place of a word in the check
  /// @return nothing where a subject has no names that the catalogue could know
  Optional<List<PathStart>> of(
      Subject subject, Function<String, Span> place, Consumer<Problem> problems) {
    return switch (subject) {
      case Subject.Resources(var types) -> ofTypes(InputKind.TERRAFORM, types, place, problems);
      case Subject.Objects(var kinds) -> ofTypes(InputKind.KUBERNETES, kinds, place, problems);
      case Subject.Containers _ -> Optional.of(List.of(container()));
      case Subject.OfView _,
          Subject.Variables _,
          Subject.Properties _,
          Subject.Statistic _,
          Subject.Setting _ ->
          Optional.empty();
    };
  }

  /// @param types resource types or Kubernetes kinds
  Optional<List<PathStart>> ofTypes(
      InputKind kind,
      List<String> types,
      Function<String, Span> place,
      Consumer<Problem> problems) {
    var roots = new ArrayList<PathStart>();
    for (String type : types) {
      Optional<PathStart> root =
          kind == InputKind.TERRAFORM
              ? resource(type, place, problems)
              : object(type, place, problems);
      root.ifPresent(roots::add);
    }
    return roots.isEmpty() ? Optional.empty() : Optional.of(roots);
  }

  private Optional<PathStart> resource(
      String type, Function<String, Span> place, Consumer<Problem> problems) {
    Optional<Schema> block = terraform.schema(type);
    if (block.isPresent()) {
      return Optional.of(new PathStart(type, List.of(new FieldType.OfSchema(block.get()))));
    }
    if (terraform.knowsProvider(type)) {
      Optional<String> near = Nearest.of(type, terraform.besides(type));
      problems.accept(new NameProblem.NoType(place.apply(type), "resource type", type, near));
    } else {
      stranger(type, place, problems);
    }
    return Optional.empty();
  }

  /// What differs from a known type in the name of its provider, and there by little, is no
  /// stranger.
  private void stranger(String type, Function<String, Span> place, Consumer<Problem> problems) {
    String provider = TerraformTypes.provider(type);
    Optional<String> near =
        Nearest.next(provider, terraform.versions().keySet())
            .map(known -> known + type.substring(provider.length()))
            .filter(known -> terraform.schema(known).isPresent());
    if (near.isPresent()) {
      problems.accept(new NameProblem.NoType(place.apply(type), "resource type", type, near));
    } else {
      strangers.add(provider + "_*");
    }
  }

  private Optional<PathStart> object(
      String word, Function<String, Span> place, Consumer<Problem> problems) {
    int dot = word.indexOf('.');
    String name = dot < 0 ? word : word.substring(0, dot);
    List<Kind> kinds =
        kubernetes.named(name).stream()
            .filter(kind -> dot < 0 || kind.group().equals(word.substring(dot + 1)))
            .toList();
    if (!kinds.isEmpty()) {
      List<FieldType> shapes =
          kinds.stream()
              .flatMap(k -> k.schema().stream())
              .<FieldType>map(FieldType.OfSchema::new)
              .toList();
      return shapes.isEmpty() ? Optional.empty() : Optional.of(new PathStart(word, shapes));
    }
    Optional<String> near = dot < 0 ? Nearest.next(name, kubernetes.names()) : Optional.empty();
    if (near.isPresent() && !Subject.Objects.WORKLOADS.contains(word)) {
      problems.accept(new NameProblem.NoType(place.apply(word), "kind", word, near));
    } else {
      strangers.add(word);
    }
    return Optional.empty();
  }

  private PathStart container() {
    Schema pod = kubernetes.kind("v1", "Pod").flatMap(Kind::schema).orElseThrow();
    FieldType found =
        Paths.of(new FieldType.OfSchema(pod), CONTAINERS) instanceof Paths.Found.Leads(var type)
            ? type
            : Simple.ANYTHING;
    return new PathStart("container", List.of(found));
  }
}
