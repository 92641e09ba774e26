package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes the objects out of what a file holds: `List`s, and conftest's `--combine` array, are
/// unfolded, so that none hides in another.
final class Manifests {
  private static final Value ITEMS = Value.of("items");
  private static final Value CONTENTS = Value.of("contents");

  private final Document.Locator locator;
  private final String file;
  private final List<Unplaced> wrong = new ArrayList<>();
  private final boolean whole;
  private final List<Manifest> found = new ArrayList<>();

  private Manifests(Parsed parsed, String file, boolean whole) {
    this.locator = parsed.locator();
    this.file = file;
    this.whole = whole;
  }

  /// @param whole whether an object must say all that a cluster needs; an example need not
  /// @param problems takes each member that is no manifest, at its place
  static List<Manifest> of(Parsed parsed, String file, boolean whole, Problems problems) {
    var manifests = new Manifests(parsed, file, whole);
    manifests.visit(parsed.value(), List.of());
    Unplaced.report(manifests.wrong, parsed, problems);
    return manifests.found;
  }

  /// Whether a document may hold more than one object, and says that there are no others.
  static boolean isClosedWorld(Value value) {
    return value instanceof ArrayValue || isList(value);
  }

  /// The list that all objects of a run become.
  static Value list(List<Manifest> items) {
    var list = new LinkedHashMap<String, Value>();
    list.put("apiVersion", Value.of("v1"));
    list.put("kind", Value.of("List"));
    list.put("items", Value.array(items.stream().map(Manifest::value).toList()));
    return Value.objectOf(list);
  }

  // `kubectl get -o yaml` prints a `List`; the API itself answers `PodList` and the like.
  private static boolean isList(Value value) {
    return Shapes.isManifest(value)
        && Shapes.text(value, "kind").filter(kind -> kind.endsWith("List")).isPresent()
        && Shapes.member(value, "items").filter(v -> v instanceof ArrayValue).isPresent()
        && Shapes.member(value, "spec").isEmpty();
  }

  // Taken for a lone object of the kind `List`, its items would drop out in silence.
  private static boolean isBrokenList(ObjectValue object) {
    return Shapes.isManifest(object)
        && Shapes.text(object, "kind").filter("List"::equals).isPresent()
        && !isList(object);
  }

  private void visit(Value value, List<Value> path) {
    if (value instanceof ArrayValue files && path.isEmpty() && Shapes.isCombined(files)) {
      for (int i = 0; i < files.size(); i++) {
        List<Value> step = List.of(Value.of(i), CONTENTS);
        Shapes.member(files.get(i), "contents")
            .ifPresentOrElse(contents -> visit(contents, step), () -> refuse("contents", step));
      }
    } else if (!(value instanceof ObjectValue object)) {
      String what = Shapes.described(value);
      wrong.add(new Unplaced(path, at -> new InputProblem.NoObject(at, what)));
    } else if (isList(object)) {
      items(object, path);
    } else if (isBrokenList(object)) {
      wrong.add(new Unplaced(path, InputProblem.NoItems::new));
    } else {
      missing(object).ifPresentOrElse(member -> refuse(member, path), () -> take(object, path));
    }
  }

  private void take(ObjectValue object, List<Value> path) {
    ObjectShape.problems(object, whole).forEach(problem -> wrong.add(problem.below(path)));
    found.add(new Manifest(file, object, path, locator));
  }

  private void items(ObjectValue list, List<Value> path) {
    var items = (ArrayValue) Shapes.member(list, "items").orElseThrow();
    for (int i = 0; i < items.size(); i++) {
      var step = new ArrayList<>(path);
      step.add(ITEMS);
      step.add(Value.of(i));
      visit(typed(items.get(i), list), step);
    }
  }

  /// An item of a `PodList` need not say that it is a `Pod`: the list does.
  private static Value typed(Value item, ObjectValue list) {
    String kind = Shapes.text(list, "kind").orElseThrow();
    if (kind.equals("List") || !(item instanceof ObjectValue object) || missing(object).isEmpty()) {
      return item;
    }
    return object
        .with("kind", Value.of(kind.substring(0, kind.length() - "List".length())))
        .with("apiVersion", list.get("apiVersion").orElseThrow());
  }

  private static Optional<String> missing(ObjectValue object) {
    return Stream.of("kind", "apiVersion")
        .filter(member -> Shapes.text(object, member).isEmpty())
        .findFirst();
  }

  private void refuse(String member, List<Value> path) {
    wrong.add(new Unplaced(path, at -> new InputProblem.NoMember(at, member)));
  }
}
