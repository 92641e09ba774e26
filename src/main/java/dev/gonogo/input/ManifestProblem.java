package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with Kubernetes manifests, or what a file is in place of them.
sealed interface ManifestProblem extends Problem {
  record Template(Span at, ManifestTemplate.Engine engine) implements ManifestProblem {}

  record JsonPatch(Span at) implements ManifestProblem {}

  record ToolConfig(Span at) implements ManifestProblem {}

  record NoObject(Span at, String what) implements ManifestProblem {}

  record NoMember(Span at, String member) implements ManifestProblem {}

  record NoItems(Span at) implements ManifestProblem {}

  record NoSuchKind(Span at, String kind, Optional<String> meant) implements ManifestProblem {}

  record NoName(Span at) implements ManifestProblem {}

  record NoMapping(Span at, String member, String what) implements ManifestProblem {}

  record NoArray(Span at, String member, String what) implements ManifestProblem {}

  record NoText(Span at, String member, String what) implements ManifestProblem {}

  record NoContainers(Span at, String member) implements ManifestProblem {}

  /// @param here where it stands, as people write places
  /// @param first where the one before it stands
  record SecondObject(String kind, String name, String here, String first)
      implements ManifestProblem {
    @Override
    public Span at() {
      return Span.START;
    }
  }

  @Override
  default String words() {
    return switch (this) {
      case Template _ -> "a template and not a manifest: braces stand where values belong";
      case JsonPatch _ -> "is a JSON patch, and no whole object";
      case ToolConfig _ -> "is what a tool reads from the disk, and no object of a cluster";
      case NoObject p -> "a manifest must be an object, and this is " + p.what();
      case NoMember p -> "a manifest must say its `" + p.member() + "`, and this one does not";
      case NoItems _ -> "a `List` must hold its manifests in `items`, and this one does not";
      case NoSuchKind p -> "Kubernetes has no kind `" + p.kind() + "`";
      case NoName _ -> "an object must say its `metadata.name` as a text, and this one does not";
      case NoMapping p -> "`" + p.member() + "` must be a mapping, and this is " + p.what();
      case NoArray p -> "`" + p.member() + "` must be a list, and this is " + p.what();
      case NoText p -> "`" + p.member() + "` must be a text, and this is " + p.what();
      case SecondObject p ->
          "holds a second %s `%s` (%s), and it is not that of %s"
              .formatted(p.kind(), p.name(), p.here(), p.first());
      case NoContainers p -> "a pod must have a container in `" + p.member() + "`, and has none";
    };
  }

  @Override
  default Optional<String> hint() {
    return Optional.of(
        switch (this) {
          case Template p -> p.engine().words();
          case JsonPatch _ -> "render what it patches: `kustomize build FOLDER`";
          case ToolConfig _ -> "render it first: `kustomize build FOLDER`, or leave it out";
          case NoObject _ -> "separate objects by a line `---`";
          case NoMember _ -> "`apiVersion` and `kind` say what it is";
          case NoItems _ -> "`items` of a `List` is an array of manifests";
          case NoSuchKind p ->
              p.meant()
                  .map(kind -> "did you mean `" + kind + "`?")
                  .orElse("look at `kind` and `apiVersion`");
          case NoName _ -> "a cluster takes no object without a name (or a `generateName`)";
          case NoMapping _ -> "a cluster would refuse it, and no check would see what is in it";
          case NoText _ -> "quote it: a cluster would refuse it, and checks compare texts";
          case NoArray _ -> "begin each container with `- name:`";
          case SecondObject _ ->
              "a cluster has one of them: give what is rendered for one environment";
          case NoContainers _ -> "a cluster would refuse it; a patch must be applied first";
        });
  }
}
