package dev.gonogo.cli;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.gate.Cluster;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.ProjectNames;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.input.Inputs;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names that exist for a project: those that gonogo knows, and what its `gonogo.yaml` adds.
///
/// @param minor the version of its cluster, where it says one
/// @param schemas what `terraform providers schema -json` has printed
/// @param definitions of custom resources
/// @param digests of the files that these were read from, for what is compiled by them
record Catalogue(
    Optional<Integer> minor,
    List<ObjectValue> schemas,
    List<ObjectValue> definitions,
    List<String> digests) {
  /// With nothing added.
  static final Catalogue NONE = new Catalogue(Optional.empty(), List.of(), List.of(), List.of());

  Catalogue {
    schemas = List.copyOf(schemas);
    definitions = List.copyOf(definitions);
    digests = List.copyOf(digests);
  }

  /// Reads what a project adds; a file that is not what it should be ends the command.
  static Catalogue of(Context context, Project project) {
    ProjectNames names =
        project
            .file()
            .map(file -> ProjectFile.names(file, new Problems()))
            .orElse(ProjectNames.NONE);
    var schemas = new ArrayList<ObjectValue>();
    var digests = new ArrayList<String>();
    for (String file : names.terraform()) {
      schemas.add(schema(context, path(project, file), digests));
    }
    var definitions = new ArrayList<ObjectValue>();
    for (String file : names.crds()) {
      definitions.addAll(definitions(context, path(project, file), digests));
    }
    return new Catalogue(names.minor(), schemas, definitions, digests);
  }

  private static Path path(Project project, String name) {
    return Project.path(project.root(), name)
        .orElseThrow(() -> refused(name, "is no name that a file can have"));
  }

  private static ObjectValue schema(Context context, Path file, List<String> digests) {
    String name = context.shown(file);
    try {
      byte[] bytes = Files.readAllBytes(file);
      digests.add(Document.InputFile.of(name, bytes).sha256());
      if (ValueReader.read(bytes) instanceof ValueReader.Result.Read(ObjectValue schema)
          && schema.get("provider_schemas").orElse(Value.ofNull()) instanceof ObjectValue) {
        return schema;
      }
      throw refused(name, "is not what `terraform providers schema -json` prints");
    } catch (IOException _) {
      throw refused(name, "cannot be read");
    }
  }

  private static List<ObjectValue> definitions(Context context, Path file, List<String> digests) {
    String name = context.shown(file);
    Inputs inputs =
        InputReader.read(
            List.of(new Argument.OnDisk(name, file)), Optional.of(InputKind.KUBERNETES));
    if (!inputs.refused().isEmpty()) {
      throw new UserError(
          inputs.refused().stream().map(Inputs.Refused::drawn).collect(Collectors.joining())
              + "gonogo: nothing was done: `catalogue.crds` of gonogo.yaml names this");
    }
    List<ObjectValue> found =
        inputs.documents().stream()
            .flatMap(Catalogue::objects)
            .filter(object ->
                object.get("kind").equals(Optional.of(Value.of("CustomResourceDefinition"))))
            .toList();
    if (found.isEmpty()) {
      throw refused(name, "holds no CustomResourceDefinition");
    }
    inputs.documents().forEach(d -> d.files().forEach(f -> digests.add(f.sha256())));
    return found;
  }

  private static Stream<ObjectValue> objects(Document document) {
    return document.things().stream()
        .flatMap(thing -> thing.in(document.value()).stream())
        .flatMap(value -> value instanceof ObjectValue o ? Stream.of(o) : Stream.empty());
  }

  private static UserError refused(String name, String words) {
    return new UserError(
        "gonogo: "
            + Printable.of(name)
            + ": "
            + words
            + ": `catalogue` of gonogo.yaml names this file; nothing was done");
  }

  TerraformTypes terraform() {
    TerraformTypes types = TerraformTypes.ofJar();
    for (ObjectValue schema : schemas) {
      types = types.with(schema);
    }
    return types;
  }

  KubernetesKinds kubernetes() {
    return KubernetesKinds.ofJar().with(definitions);
  }

  /// The cluster that manifests are held against.
  ///
  /// @param asked on the command line
  Cluster cluster(Optional<Integer> asked) {
    return new Cluster(
        asked.or(() -> minor).map(OptionalInt::of).orElseGet(OptionalInt::empty), definitions);
  }

  /// What a checklist is filed under that was compiled with it.
  String key(String identity) {
    return digests.isEmpty() ? identity : identity + " " + String.join(" ", digests);
  }
}
