package dev.gonogo.input;

import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what a cluster would refuse of an object and policies would pass by, because the place
/// that they ask for is not there: a kind that there is none of, no name, pods without containers.
final class ObjectShape {
  private final ObjectValue object;
  private final Parsed in;
  private final List<Value> base;
  private final List<Fault> found = new ArrayList<>();

  private ObjectShape(ObjectValue object, Parsed in, List<Value> base) {
    this.object = object;
    this.in = in;
    this.base = base;
  }

  /// @param in the document that it stands in, at `path`
  static List<Fault> faults(ObjectValue object, Parsed in, List<Value> path) {
    var shape = new ObjectShape(object, in, path);
    shape.kind();
    shape.name();
    Optional<List<String>> pods = ClusterKinds.pods(object);
    if (pods.isPresent()) {
      shape.pods(pods.get());
    } else {
      shape.mapping(object, List.of("spec"));
    }
    return shape.found;
  }

  /// Where it has a number or a boolean in place of a text.
  static List<Fault> texts(ObjectValue object, Parsed in, List<Value> path) {
    var shape = new ObjectShape(object, in, path);
    TextMembers.find(object, shape::noText);
    return shape.found;
  }

  private void kind() {
    if (ClusterKinds.isUnknown(object)) {
      String kind = Members.text(object, "kind").orElseThrow();
      Optional<String> meant = ClusterKinds.meant(kind);
      add(List.of("kind"), at -> new ManifestProblem.NoSuchKind(at, kind, meant));
    }
  }

  private void name() {
    List<String> path = List.of("metadata");
    int before = found.size();
    Optional<Value> metadata = mapping(object, path);
    boolean named =
        metadata.stream().anyMatch(m -> hasText(m, "name") || hasText(m, "generateName"));
    if (!named && found.size() == before) {
      add(List.of("metadata", "name"), ManifestProblem.NoName::new);
    }
  }

  private static boolean hasText(Value metadata, String name) {
    return Members.text(metadata, name).filter(text -> !text.isBlank()).isPresent();
  }

  /// Down to the `spec` of the pods, and into it.
  private void pods(List<String> path) {
    int before = found.size();
    Optional<Value> spec = Optional.of(object);
    for (int i = 1; i <= path.size() && spec.isPresent(); i++) {
      spec = mapping(spec.get(), path.subList(0, i));
    }
    if (found.size() > before) {
      return;
    }
    Optional<Value> containers = spec.flatMap(s -> stated(s, "containers"));
    if (containers.isPresent()) {
      containers(containers.get(), join(path, "containers"));
    } else if (ClusterKinds.isClosed(object)) {
      List<String> expected = join(path, "containers");
      String name = String.join(".", expected);
      add(expected, at -> new ManifestProblem.NoContainers(at, name));
    }
    spec.flatMap(s -> stated(s, "initContainers"))
        .ifPresent(init -> containers(init, join(path, "initContainers")));
  }

  private void containers(Value value, List<String> path) {
    String name = String.join(".", path);
    if (!(value instanceof ArrayValue array)) {
      String what = Members.described(value);
      add(path, at -> new ManifestProblem.NoArray(at, name, what));
      return;
    }
    if (array.size() == 0 && name.endsWith(".containers")) {
      add(path, at -> new ManifestProblem.NoContainers(at, name));
    }
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof ObjectValue)) {
        String item = name + "[" + i + "]";
        String what = Members.described(array.get(i));
        var at = new ArrayList<>(values(path));
        at.add(Value.of(i));
        found.add(Fault.at(in, at, span -> new ManifestProblem.NoMapping(span, item, what)));
      }
    }
  }

  private void noText(List<Value> path, Value value) {
    String what = Members.described(value);
    String name = named(path);
    List<Value> at = Stream.concat(base.stream(), path.stream()).toList();
    found.add(Fault.at(in, at, span -> new ManifestProblem.NoText(span, name, what)));
  }

  /// As people write a path: `spec.containers[0].image`.
  private static String named(List<Value> path) {
    var name = new StringBuilder();
    for (Value step : path) {
      if (step instanceof StringValue key) {
        name.append(name.isEmpty() ? "" : ".").append(key.value());
      } else {
        name.append('[').append(step).append(']');
      }
    }
    return name.toString();
  }

  /// The member at the end of a path, if it is an object; what else it is, is a problem.
  private Optional<Value> mapping(Value owner, List<String> path) {
    Optional<Value> value = stated(owner, path.getLast());
    if (value.isPresent() && !(value.get() instanceof ObjectValue)) {
      String what = Members.described(value.get());
      String name = String.join(".", path);
      add(path, at -> new ManifestProblem.NoMapping(at, name, what));
      return Optional.empty();
    }
    return value;
  }

  /// A member that is null is not there: so a cluster reads it.
  private static Optional<Value> stated(Value owner, String member) {
    return Members.member(owner, member).filter(v -> !(v instanceof NullValue));
  }

  private void add(List<String> path, Function<Span, ManifestProblem> problem) {
    found.add(Fault.at(in, values(path), problem));
  }

  /// The path in the document.
  private List<Value> values(List<String> path) {
    return Stream.concat(base.stream(), path.stream().map(Value::of)).toList();
  }

  private static List<String> join(List<String> path, String last) {
    var joined = new ArrayList<>(path);
    joined.add(last);
    return joined;
  }
}
