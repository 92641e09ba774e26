package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes the Kubernetes objects out of one document: `List`s, and conftest's `--combine` array, are
/// unfolded, so that none hides in another.
final class Unfolding {
  private static final Value ITEMS = Value.of("items");
  private static final Value CONTENTS = Value.of("contents");

  private final Parsed document;
  private final String file;
  private final Document.Locator locator;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Piece> objects = new ArrayList<>();
  private boolean isWhole = true;

  private Unfolding(Parsed document, String file) {
    this.document = document;
    this.file = file;
    this.locator = document.locator();
  }

  /// @param objects in the order of the document; those are left out that lack what a check would
  ///   look at
  /// @param faults each member that is no object, and what a cluster would refuse of one
  /// @param isWhole whether none is left out, nor a list says itself that it goes on elsewhere
  record Unfolded(List<Piece> objects, List<Fault> faults, boolean isWhole) {}

  static Unfolded of(Parsed document, String file) {
    var unfolding = new Unfolding(document, file);
    unfolding.visit(document.value(), List.of());
    return new Unfolded(unfolding.objects, unfolding.faults, unfolding.isWhole);
  }

  // `kubectl get -o yaml` prints a `List`; the API itself answers `PodList` and the like. A kind of
  // somebody's own may end so too, and its `spec` says that it is an object.
  static boolean isList(Value value) {
    return KubernetesManifests.isManifest(value)
        && Members.text(value, "kind").filter(kind -> kind.endsWith("List")).isPresent()
        && Members.member(value, "items").filter(v -> v instanceof ArrayValue).isPresent()
        && Members.member(value, "spec").isEmpty();
  }

  // Taken for a lone object of the kind `List`, its items would drop out in silence.
  private static boolean isBrokenList(ObjectValue object) {
    return KubernetesManifests.isManifest(object)
        && Members.text(object, "kind").filter("List"::equals).isPresent()
        && !isList(object);
  }

  private void visit(Value value, List<Value> path) {
    if (value instanceof ArrayValue files
        && path.isEmpty()
        && KubernetesManifests.isCombined(files)) {
      for (int i = 0; i < files.size(); i++) {
        List<Value> step = List.of(Value.of(i), CONTENTS);
        Members.member(files.get(i), "contents")
            .ifPresentOrElse(contents -> visit(contents, step), () -> missing("contents", step));
      }
    } else if (!(value instanceof ObjectValue object)) {
      String what = Members.described(value);
      leaveOut(Fault.at(document, path, at -> new ManifestProblem.NoObject(at, what)));
    } else if (isList(object)) {
      items(object, path);
    } else if (isBrokenList(object)) {
      leaveOut(Fault.at(document, path, ManifestProblem.NoItems::new));
    } else {
      missing(object).ifPresentOrElse(member -> missing(member, path), () -> take(object, path));
    }
  }

  private void take(ObjectValue object, List<Value> path) {
    List<Fault> refused = ObjectShape.faults(object, document, path);
    faults.addAll(refused);
    faults.addAll(ObjectShape.texts(object, document, path));
    if (refused.isEmpty()) {
      objects.add(new Piece(file, object, path, locator));
    } else {
      isWhole = false;
    }
  }

  private void items(ObjectValue list, List<Value> path) {
    var items = (ArrayValue) Members.member(list, "items").orElseThrow();
    if (goesOn(list)) {
      isWhole = false;
    }
    for (int i = 0; i < items.size(); i++) {
      var step = new ArrayList<>(path);
      step.add(ITEMS);
      step.add(Value.of(i));
      visit(typed(items.get(i), list), step);
    }
  }

  /// An item of a `PodList` need not say that it is a `Pod`: the list does.
  private static Value typed(Value item, ObjectValue list) {
    String kind = Members.text(list, "kind").orElseThrow();
    if (kind.equals("List") || !(item instanceof ObjectValue object) || missing(object).isEmpty()) {
      return item;
    }
    return object
        .with("kind", Value.of(kind.substring(0, kind.length() - "List".length())))
        .with("apiVersion", list.get("apiVersion").orElseThrow());
  }

  private static Optional<String> missing(ObjectValue object) {
    return Stream.of("kind", "apiVersion")
        .filter(member -> Members.text(object, member).isEmpty())
        .findFirst();
  }

  private void missing(String member, List<Value> path) {
    leaveOut(Fault.at(document, path, at -> new ManifestProblem.NoMember(at, member)));
  }

  private void leaveOut(Fault fault) {
    faults.add(fault);
    isWhole = false;
  }

  /// A part of a longer list names where the next one begins (Kubernetes API, ListMeta).
  private static boolean goesOn(ObjectValue list) {
    return Members.member(list, "metadata")
        .flatMap(metadata -> Members.text(metadata, "continue"))
        .filter(next -> !next.isEmpty())
        .isPresent();
  }
}
