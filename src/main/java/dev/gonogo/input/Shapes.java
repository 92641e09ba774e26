package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What kind of document a value looks like. The rules and their order are those of the policies'
/// `lib/kind.rego`.
final class Shapes {
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
  private static final List<String> K6_METRICS = List.of("http_reqs", "iterations", "vus");

  private static final Pattern K6_METRIC =
      Pattern.compile("http_req.*|iteration.*|vus.*|checks|data_sent|data_received");

  private Shapes() {}

  /// The first kind that fits.
  static Optional<InputKind> kind(Value value) {
    return Arrays.stream(InputKind.values()).filter(kind -> fits(kind, value)).findFirst();
  }

  static boolean fits(InputKind kind, Value value) {
    return switch (kind) {
      case TERRAFORM -> text(value, "format_version").isPresent() && hasChanges(value);
      case KUBERNETES -> isManifest(value) || isCombined(value);
      case K6 ->
          member(value, "metrics")
              .filter(metrics -> K6_METRICS.stream().anyMatch(name -> has(metrics, name)))
              .isPresent();
      case DOTENV -> isVariables(value);
    };
  }

  static boolean isManifest(Value value) {
    return text(value, "apiVersion").isPresent() && text(value, "kind").isPresent();
  }

  static boolean hasChanges(Value plan) {
    return member(plan, "resource_changes").filter(v -> v instanceof ArrayValue).isPresent();
  }

  /// What `conftest --combine` hands to policies.
  static boolean isCombined(Value value) {
    return value instanceof ArrayValue files
        && files.items().stream()
            .anyMatch(file -> member(file, "contents").filter(Shapes::isManifest).isPresent());
  }

  /// Manifests that nothing reads when they stand in an array: neither `kubectl` nor conftest.
  static boolean isArrayOfManifests(Value value) {
    return value instanceof ArrayValue array && array.items().stream().anyMatch(Shapes::isManifest);
  }

  /// Metrics of k6 without those by which its summary is known.
  static boolean isPartOfSummary(Value value) {
    return member(value, "metrics")
        .filter(metrics ->
            metrics instanceof ObjectValue object
                && object.entries().keySet().stream()
                    .anyMatch(key ->
                        key instanceof StringValue name
                            && K6_METRIC.matcher(name.value()).matches()))
        .isPresent();
  }

  /// A plan, whole or broken, or a summary: itself, or as the `contents` of `conftest --combine`.
  static Optional<InputKind> measured(Value value) {
    return bare(value).or(() -> member(value, "contents").flatMap(Shapes::bare));
  }

  private static Optional<InputKind> bare(Value value) {
    return isPlan(value)
        ? Optional.of(InputKind.TERRAFORM)
        : Optional.of(InputKind.K6).filter(kind -> fits(kind, value));
  }

  private static boolean isPlan(Value value) {
    return text(value, "format_version").isPresent()
        && (has(value, "resource_changes") || has(value, "planned_values"));
  }

  /// Whether nobody would take it for another tool's own file: an object of a cluster, a plan, a
  /// summary, or an array of such.
  static boolean isUnmistakable(Value value) {
    return (isManifest(value) && !Kinds.isToolConfig(value))
        || isCombined(value)
        || measured(value).isPresent()
        || (value instanceof ArrayValue array
            && array.items().stream()
                .anyMatch(item -> isManifest(item) || measured(item).isPresent()));
  }

  private static boolean isVariables(Value value) {
    return value instanceof ObjectValue object
        && object.size() > 0
        && object.entries().entrySet().stream()
            .allMatch(entry ->
                entry.getValue() instanceof StringValue
                    && entry.getKey() instanceof StringValue name
                    && VARIABLE.matcher(name.value()).matches());
  }

  /// Whether a member is there and not `false`, as Rego asks.
  static boolean has(Value value, String name) {
    return member(value, name).filter(v -> !v.equals(Value.of(false))).isPresent();
  }

  static Optional<Value> member(Value value, String name) {
    return value instanceof ObjectValue object ? object.get(name) : Optional.empty();
  }

  static Optional<String> text(Value value, String name) {
    return member(value, name)
        .flatMap(v -> v instanceof StringValue s ? Optional.of(s.value()) : Optional.empty());
  }

  static boolean isTrue(Value value, String name) {
    return member(value, name).filter(v -> v instanceof BooleanValue b && b.value()).isPresent();
  }

  /// `an object`, `a string`, for messages.
  static String described(Value value) {
    String type = value.typeName();
    return type.equals("null") ? "nothing" : (type.matches("[ao].*") ? "an " : "a ") + type;
  }
}
