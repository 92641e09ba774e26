package dev.gonogo.catalogue;

import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.KubernetesKinds.Kind;
import dev.gonogo.catalogue.Schema.Member;
import dev.gonogo.source.Nearest;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an API server would refuse of an object, or drop without a word: a kind or a version that
/// it does not serve, a field that it does not know, a value of a wrong type, one that must be
/// there. What admission and validation ask besides is not looked at.
public final class ManifestFaults {
  private static final Pattern QUANTITY =
      Pattern.compile(
          "[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?");

  private final KubernetesKinds kinds;
  private final int minor;
  private final List<Breach> faults = new ArrayList<>();

  private ManifestFaults(KubernetesKinds kinds, int minor) {
    this.kinds = kinds;
    this.minor = minor;
  }

  /// What is wrong.
  public enum Sort {
    /// A kind, a version or a field that does not exist.
    NAME,
    /// A version or a field that the cluster's minor version does not have.
    VERSION,
    /// A value of another type.
    TYPE,
    /// What must be there.
    MISSING
  }

  /// One of them.
  ///
  /// @param path in the object, from its root; of what is missing that of what lacks it
  /// @param words what is wrong with it, without the value, which may be a secret
  public record Breach(Sort sort, List<Value> path, String words) {
    public Breach {
      path = List.copyOf(path);
    }
  }

  /// What came of an object.
  public sealed interface Result {
    record Judged(List<Breach> faults) implements Result {
      public Judged {
        faults = List.copyOf(faults);
      }
    }

    /// Its API group is not known.
    record Foreign(String group) implements Result {}
  }

  /// @param object with an `apiVersion` and a `kind`
  /// @param minor the minor version of the cluster that is to take it
  public static Result of(ObjectValue object, KubernetesKinds kinds, int minor) {
    return new ManifestFaults(kinds, minor)
        .judge(object, text(object, "apiVersion"), text(object, "kind"));
  }

  private Result judge(ObjectValue object, String apiVersion, String name) {
    Optional<Kind> kind = kinds.kind(apiVersion, name);
    if (kind.isEmpty()) {
      String group = KubernetesKinds.group(apiVersion);
      if (group.contains(".") && !kinds.groups().contains(group)) {
        return new Result.Foreign(group);
      }
      faults.add(new Breach(Sort.NAME, List.of(Value.of("apiVersion")), unknown(apiVersion, name)));
      return new Result.Judged(faults);
    }
    if (!kind.get().served().contains(minor)) {
      faults.add(new Breach(Sort.VERSION, List.of(Value.of("apiVersion")), notServed(kind.get())));
    }
    kind.get().schema().ifPresent(block -> block(object, block, List.of()));
    return new Result.Judged(faults);
  }

  private String unknown(String apiVersion, String name) {
    List<Kind> elsewhere = served(name);
    if (!elsewhere.isEmpty()) {
      return name + " is not served as " + apiVersion + ", must be " + versions(elsewhere);
    }
    Set<String> known =
        kinds.ofGroup(KubernetesKinds.group(apiVersion)).stream()
            .filter(kind -> kind.apiVersion().equals(apiVersion))
            .map(Kind::kind)
            .collect(Collectors.toCollection(TreeSet::new));
    return known.isEmpty()
        ? apiVersion + " is no version of an API" + meant(apiVersion, apiVersions())
        : name + " is no kind of " + apiVersion + meant(name, known);
  }

  private Set<String> apiVersions() {
    var all = new TreeSet<String>();
    kinds
        .groups()
        .forEach(group -> kinds.ofGroup(group).forEach(kind -> all.add(kind.apiVersion())));
    return all;
  }

  private List<Kind> served(String name) {
    return kinds.named(name).stream().filter(kind -> kind.served().contains(minor)).toList();
  }

  private static String versions(List<Kind> kinds) {
    return kinds.stream().map(Kind::apiVersion).distinct().collect(Collectors.joining(" or "));
  }

  private String notServed(Kind kind) {
    String when =
        kind.served().last() < minor
            ? "is gone since Kubernetes 1." + (kind.served().last() + 1)
            : "comes with Kubernetes 1." + kind.served().first();
    List<Kind> instead = served(kind.kind());
    return kind.kind()
        + " of "
        + kind.apiVersion()
        + " "
        + when
        + (instead.isEmpty() ? "" : ", must be " + versions(instead));
  }

  // -- Fields ----------------------------------------------------------------------------------

  private void block(ObjectValue object, Schema block, List<Value> path) {
    Map<String, Member> members = block.members();
    for (Value key : object.sortedKeys()) {
      String name = key instanceof StringValue(String text) ? text : key.toString();
      List<Value> inner = with(path, key);
      Optional<Member> member = Optional.ofNullable(members.get(name));
      if (member.isEmpty()) {
        fault(Sort.NAME, inner, "is no field" + meant(name, members.keySet()));
      } else if (!isInSpan(member.get())) {
        fault(Sort.VERSION, inner, outOfSpan(member.get()));
      } else {
        value(object.get(key).orElseThrow(), member.get().type(), inner);
      }
    }
    members.forEach((name, member) -> {
      if (member.required() && isInSpan(member) && isUnset(object, name)) {
        fault(Sort.MISSING, with(path, Value.of(name)), "is not set, must be");
      }
    });
  }

  private static boolean isUnset(ObjectValue object, String name) {
    return object.get(name).filter(value -> !(value instanceof NullValue)).isEmpty();
  }

  /// Of versions whose fields are not known all that is known is taken for granted.
  private boolean isInSpan(Member member) {
    return !kinds.known().contains(minor) || member.span().contains(minor);
  }

  private String outOfSpan(Member member) {
    return member.span().first() > minor
        ? "is no field before Kubernetes 1." + member.span().first()
        : "is no field since Kubernetes 1." + (member.span().last() + 1);
  }

  private void value(Value value, FieldType type, List<Value> path) {
    if (value instanceof NullValue) {
      return;
    }
    switch (type) {
      case Simple simple -> {
        if (!fits(value, simple)) {
          fault(Sort.TYPE, path, "is " + what(value) + ", must be " + type.words());
        }
      }
      case FieldType.ListOf(FieldType element) -> {
        if (value instanceof ArrayValue(List<Value> items)) {
          for (int i = 0; i < items.size(); i++) {
            value(items.get(i), element, with(path, Value.of(i)));
          }
        } else {
          fault(Sort.TYPE, path, "is " + what(value) + ", must be a list");
        }
      }
      case FieldType.MapOf(FieldType of) -> {
        if (value instanceof ObjectValue object) {
          object.entries().forEach((key, inner) -> value(inner, of, with(path, key)));
        } else {
          fault(Sort.TYPE, path, "is " + what(value) + ", must be a mapping");
        }
      }
      case FieldType.OfSchema(Schema block) -> {
        if (value instanceof ObjectValue object) {
          block(object, block, path);
        } else {
          fault(Sort.TYPE, path, "is " + what(value) + ", must be a mapping");
        }
      }
    }
  }

  private static boolean fits(Value value, Simple type) {
    return switch (type) {
      case TEXT -> value instanceof StringValue;
      case WHOLE -> isWhole(value);
      case NUMBER -> value instanceof NumberValue;
      case FLAG -> value instanceof BooleanValue;
      case WHOLE_OR_TEXT -> value instanceof StringValue || isWhole(value);
      case QUANTITY ->
          value instanceof NumberValue
              || (value instanceof StringValue(String text) && QUANTITY.matcher(text).matches());
      case ANYTHING -> true;
    };
  }

  private static boolean isWhole(Value value) {
    return value instanceof NumberValue number
        && number.value().remainder(BigDecimal.ONE).signum() == 0;
  }

  private static String what(Value value) {
    return switch (value) {
      case StringValue _ -> "text";
      case NumberValue _ -> "a number";
      case BooleanValue _ -> "true or false";
      case ArrayValue _, SetValue _ -> "a list";
      case ObjectValue _ -> "a mapping";
      case NullValue _ -> "null";
    };
  }

  private void fault(Sort sort, List<Value> path, String words) {
    faults.add(new Breach(sort, path, shown(path) + " " + words));
  }

  /// `spec.containers[0].image`.
  private static String shown(List<Value> path) {
    var out = new StringBuilder();
    for (Value step : path) {
      if (step instanceof StringValue(String name)) {
        boolean plain = name.matches("[A-Za-z0-9_-]+");
        out.append(plain ? (out.isEmpty() ? "" : ".") + name : "[\"" + name + "\"]");
      } else {
        out.append('[').append(step).append(']');
      }
    }
    return out.toString();
  }

  private static String meant(String name, Set<String> known) {
    return Nearest.of(name, known).map(near -> ": did it mean `" + near + "`?").orElse("");
  }

  private static List<Value> with(List<Value> path, Value step) {
    var all = new ArrayList<>(path);
    all.add(step);
    return all;
  }

  private static String text(ObjectValue object, String key) {
    return object.get(key).orElse(Value.ofNull()) instanceof StringValue(String text) ? text : "";
  }
}
