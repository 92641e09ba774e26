package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Kubernetes manifests. All objects of a run become one list, whatever files they were in;
/// [Unfolding] finds them, [ObjectShape] says what a cluster would refuse of one.
final class KubernetesManifests implements KindReader {
  /// How many kinds of unseen pods are named.
  private static final int MAX_NAMED = 20;

  @Override
  public String looks() {
    return "Kubernetes manifests (`apiVersion`, `kind`)";
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.YAML, Form.JSON);
  }

  @Override
  public List<Form> exampleForms() {
    return forms();
  }

  @Override
  public Form form(String name, boolean braces) {
    return braces && !Form.YAML.isNameOf(name) ? Form.JSON : Form.YAML;
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public boolean isRendered() {
    return true;
  }

  @Override
  public boolean fits(Value value) {
    return isManifest(value) || isCombined(value);
  }

  @Override
  public boolean isUnmistakable(Value value) {
    return (isManifest(value) && !ClusterKinds.isToolConfig(value))
        || isCombined(value)
        || isArrayOfManifests(value);
  }

  static boolean isManifest(Value value) {
    return Members.text(value, "apiVersion").isPresent() && Members.text(value, "kind").isPresent();
  }

  /// What `conftest --combine` hands to policies.
  static boolean isCombined(Value value) {
    return value instanceof ArrayValue files
        && files.items().stream()
            .anyMatch(file ->
                Members.member(file, "contents")
                    .filter(KubernetesManifests::isManifest)
                    .isPresent());
  }

  /// Manifests that nothing reads when they stand in an array: neither `kubectl` nor conftest.
  private static boolean isArrayOfManifests(Value value) {
    return value instanceof ArrayValue array
        && array.items().stream().anyMatch(KubernetesManifests::isManifest);
  }

  /// One object is enough: then the others must be objects too, or they would drop out in silence.
  /// So is half of what an object must say, where somebody named the file or where the rest looks
  /// like one.
  @Override
  public boolean claims(FileContents contents) {
    return contents.isForced()
        || contents.documents().stream()
            .map(Parsed::value)
            .anyMatch(value -> isManifestLike(value, contents.isNamed()));
  }

  private boolean isManifestLike(Value value, boolean named) {
    boolean half = Members.has(value, "apiVersion") || Members.has(value, "kind");
    boolean body = Members.has(value, "metadata") || Members.has(value, "spec");
    return fits(value) || isArrayOfManifests(value) || (half && (body || named));
  }

  /// What manifests are rendered from.
  @Override
  public Optional<Fault> instead(FileText text) {
    return ManifestTemplate.in(text)
        .map(template ->
            Fault.at(
                    Parsed.ofText(text.source()),
                    List.of(),
                    _ -> new ManifestProblem.Template(template.at(), template.engine()))
                .ofSource(template.engine().words()));
  }

  /// A patch of a kustomization (RFC 6902).
  @Override
  public Optional<Fault> instead(FileContents contents) {
    boolean patches =
        contents.first().value() instanceof ArrayValue steps
            && steps.size() > 0
            && steps.items().stream()
                .allMatch(step ->
                    Members.text(step, "op").isPresent() && Members.text(step, "path").isPresent());
    return patches
        ? Optional.of(
            Fault.ofFile(contents.first(), List.of(), ManifestProblem.JsonPatch::new)
                .ofSource("a JSON patch: render what it patches by `kustomize build`"))
        : Optional.empty();
  }

  @Override
  public Admission admit(FileContents contents) {
    if (contents.documents().stream().map(Parsed::value).allMatch(ClusterKinds::isToolConfig)) {
      return new Admission.Rejected(
          List.of(
              Fault.ofFile(contents.first(), List.of(), ManifestProblem.ToolConfig::new)
                  .harmless("what a tool reads from the disk, and no object of a cluster")));
    }
    var objects = new ArrayList<Piece>();
    var faults = new ArrayList<Fault>();
    boolean isWhole = true;
    for (Parsed document : contents.documents()) {
      var unfolded = Unfolding.of(document, contents.name());
      objects.addAll(unfolded.objects());
      faults.addAll(unfolded.faults());
      isWhole &= unfolded.isWhole();
    }
    return objects.isEmpty() && !faults.isEmpty()
        ? new Admission.Rejected(faults)
        : new Admission.Admitted(objects, faults, isWhole, unseenPods(objects));
  }

  /// What no check looks into is no pass: it is said.
  private static List<String> unseenPods(List<Piece> objects) {
    String kinds =
        objects.stream()
            .map(Piece::value)
            .filter(ClusterKinds::hasUnseenPods)
            .map(object ->
                Members.text(object, "kind").orElseThrow()
                    + " ("
                    + Members.text(object, "apiVersion").orElseThrow()
                    + ")")
            .distinct()
            .sorted()
            .limit(MAX_NAMED)
            .collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? List.of()
        : List.of("its pods are of a kind that no check looks at yet: " + kinds);
  }

  /// Objects of one identity that are not the same: a base beside its overlay, or two environments.
  /// A cluster has only one of them. Each different one is told once, so that their order changes
  /// nothing of how many there are.
  @Override
  public List<Inputs.Refused> conflicts(List<Accepted> files) {
    var byIdentity = new HashMap<String, Map<Value, Piece>>();
    var found = new ArrayList<Inputs.Refused>();
    for (Accepted file : files) {
      for (Piece piece : file.pieces()) {
        Map<Value, Piece> different =
            ClusterKinds.identity(piece.value())
                .map(identity -> byIdentity.computeIfAbsent(identity, _ -> new LinkedHashMap<>()))
                .orElseGet(HashMap::new);
        Piece same = different.putIfAbsent(placed(piece.value()), piece);
        if (same == null && different.size() > 1) {
          found.add(second(piece, different.values().iterator().next()));
        }
      }
    }
    return found;
  }

  /// An object where it goes without a word of its namespace.
  private static Value placed(Value object) {
    return object instanceof ObjectValue o
            && o.get("metadata").orElse(Value.ofNull()) instanceof ObjectValue metadata
            && metadata.get("namespace").isEmpty()
        ? o.with("metadata", metadata.with("namespace", Value.of("default")))
        : object;
  }

  private static Inputs.Refused second(Piece piece, Piece before) {
    String kind = Members.text(piece.value(), "kind").orElseThrow();
    String name =
        Members.member(piece.value(), "metadata")
            .flatMap(metadata -> Members.text(metadata, "name"))
            .orElseThrow();
    return new Inputs.Refused(
        piece.file(),
        Optional.empty(),
        new ManifestProblem.SecondObject(kind, name, place(piece), place(before)));
  }

  /// The file, and the line where lines help.
  private static String place(Piece piece) {
    return piece
        .locator()
        .locate(List.of(piece.path()))
        .getFirst()
        .map(Location::toString)
        .orElse(piece.file());
  }

  /// One list, unless there is nothing but a lone object in a file that was named: that says
  /// nothing of those beside it, be they refused, while a folder, or several, are all there is.
  @Override
  public List<Document> gather(InputKind kind, List<Accepted> files, boolean isWhole) {
    if (files.isEmpty()) {
      return List.of();
    }
    List<Piece> objects = files.stream().flatMap(file -> file.pieces().stream()).toList();
    boolean alone = isAlone(files);
    return List.of(
        new Document(
            kind,
            name(files),
            files.stream().map(Accepted::file).toList(),
            alone ? objects.getFirst().value() : list(objects, isWhole),
            alone ? objects.getFirst().locator() : new ListLocator("items", objects)));
  }

  @Override
  public boolean holdsThings() {
    return true;
  }

  /// Its objects.
  @Override
  public List<Thing> things(Value document) {
    if (!Unfolding.isList(document)) {
      return isManifest(document) ? List.of(ClusterKinds.thing(document, List.of())) : List.of();
    }
    var items = (ArrayValue) Members.member(document, "items").orElseThrow();
    return IntStream.range(0, items.size())
        .mapToObj(
            i -> ClusterKinds.thing(items.items().get(i), List.of(Value.of("items"), Value.of(i))))
        .toList();
  }

  private static boolean isAlone(List<Accepted> files) {
    List<Piece> objects = files.getFirst().pieces();
    return files.size() == 1
        && files.getFirst().contents().isNamed()
        && objects.size() == 1
        && objects.getFirst().path().isEmpty();
  }

  /// One that is not whole says so as the API server does: it goes on elsewhere.
  private static Value list(List<Piece> items, boolean isWhole) {
    var list = new LinkedHashMap<String, Value>();
    list.put("apiVersion", Value.of("v1"));
    list.put("kind", Value.of("List"));
    if (!isWhole) {
      list.put("metadata", Value.objectOf(Map.of("continue", Value.of("in what was refused"))));
    }
    list.put("items", Value.array(items.stream().map(Piece::value).toList()));
    return Value.objectOf(list);
  }

  /// The folder's name if all came out of one, else that of the first file.
  private static String name(List<Accepted> files) {
    Set<Optional<String>> folders =
        files.stream().map(file -> file.contents().folder()).collect(Collectors.toSet());
    Optional<String> folder = files.getFirst().contents().folder();
    if (folders.size() == 1 && folder.isPresent()) {
      return folder.get();
    }
    int others = files.size() - 1;
    String first = files.getFirst().file().name();
    return others == 0 ? first : first + " and " + others + " more";
  }
}
