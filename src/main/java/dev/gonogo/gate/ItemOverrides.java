package dev.gonogo.gate;

import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Severity;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads `items` of a `gonogo.yaml` that fits its schema: what the project has otherwise than the
/// checklist, in which nothing may stand that the checklist does not know.
final class ItemOverrides {
  private final Source source;
  private final Yaml yaml;
  private final Map<String, CompiledItem> items;
  private final Problems problems;

  ItemOverrides(Source source, Yaml yaml, List<CompiledItem> items, Problems problems) {
    this.source = source;
    this.yaml = yaml;
    this.items = items.stream().collect(Collectors.toMap(CompiledItem::id, Function.identity()));
    this.problems = problems;
  }

  SortedMap<String, ItemOverride> read(ObjectValue said) {
    var overrides = new TreeMap<String, ItemOverride>();
    for (String id : ProjectFile.keys(said)) {
      CompiledItem item = items.get(id);
      if (item == null) {
        problems.report(
            source,
            new LedgerProblem.UnknownItem(
                yaml.keySpan(ProjectFile.path("items", id)), id, Nearest.of(id, items.keySet())));
      } else {
        overrides.put(id, override(item, ProjectFile.mapping(said, id)));
      }
    }
    return overrides;
  }

  private ItemOverride override(CompiledItem item, ObjectValue said) {
    ObjectValue params = ProjectFile.mapping(said, "params");
    checkParams(item, params);
    Optional<String> out = text(said, "out");
    Span at = yaml.keySpan(ProjectFile.path("items", item.id(), "out"));
    if (out.isPresent() && item.unwaivable()) {
      problems.report(source, new LedgerProblem.NotLeftOut(at, item.id()));
    }
    if (out.isPresent() && said.entries().size() > 1) {
      problems.report(source, new LedgerProblem.OutAndMore(at, item.id()));
    }
    Optional<Severity> severity = text(said, "severity").flatMap(word -> severity(item, word));
    if (item.unwaivable() && severity.filter(set -> !set.isAtLeast(item.severity())).isPresent()) {
      problems.report(
          source,
          new LedgerProblem.NotLowered(
              yaml.span(ProjectFile.path("items", item.id(), "severity")),
              item.id(),
              item.severity().word()));
    }
    return new ItemOverride(
        severity,
        said.get("roles").map(_ -> ProjectFile.texts(said, "roles")).map(List::copyOf),
        params,
        text(said, "valid").flatMap(days -> days(item, days)),
        out);
  }

  private Optional<Integer> days(CompiledItem item, String text) {
    Optional<Integer> days = Item.days(text);
    if (days.isEmpty()) {
      problems.report(
          source,
          new LedgerProblem.NoDays(yaml.span(ProjectFile.path("items", item.id(), "valid")), text));
    }
    return days;
  }

  private Optional<Severity> severity(CompiledItem item, String word) {
    Optional<Severity> severity = Severity.of(word);
    if (severity.isEmpty()) {
      List<String> known = Arrays.stream(Severity.values()).map(Severity::word).toList();
      problems.report(
          source,
          new LedgerProblem.UnknownSeverity(
              yaml.span(ProjectFile.path("items", item.id(), "severity")),
              word,
              known,
              Nearest.of(word, known)));
    }
    return severity;
  }

  private static Optional<String> text(ObjectValue in, String key) {
    return in.get(key).map(text -> ((StringValue) text).value().strip());
  }

  private void checkParams(CompiledItem item, ObjectValue set) {
    for (String name : ProjectFile.keys(set)) {
      Value value = set.get(name).orElseThrow();
      List<Value> path = ProjectFile.path("items", item.id(), "params", name);
      Value preset = item.parameters().get(name);
      if (preset == null) {
        Set<String> known = item.parameters().keySet();
        String all = known.isEmpty() ? "" : "`" + String.join("`, `", known) + "`";
        problems.report(
            source,
            new LedgerProblem.UnknownParameter(
                yaml.keySpan(path), item.id(), name, all, Nearest.of(name, known)));
      } else if (!isLike(preset, value)) {
        problems.report(
            source,
            new LedgerProblem.WrongParameter(
                yaml.span(path), name, kind(preset), kind(value), preset.toString()));
      }
    }
  }

  /// Whether a value may stand for the checklist's own: of its type, in a list of its members'
  /// type.
  private static boolean isLike(Value preset, Value value) {
    if (preset instanceof ArrayValue own && value instanceof ArrayValue list) {
      return !list.items().isEmpty()
          && list.items().stream()
              .allMatch(item ->
                  own.items().isEmpty()
                      || item.typeName().equals(own.items().getFirst().typeName()));
    }
    return preset.typeName().equals(value.typeName());
  }

  private static String kind(Value value) {
    return value instanceof ArrayValue array && !array.items().isEmpty()
        ? "a list of " + array.items().getFirst().typeName() + "s"
        : value instanceof ArrayValue ? "an empty list" : LedgerProblem.inWords(value.typeName());
  }
}
