package dev.gonogo.gate;

import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes waivers of a project's `golive/waivers.yaml`, whose shape [LedgerSchema] judges. One that
/// is over is none any more, and told by [Waivers] alone.
public final class WaiverFile {
  /// What is accepted for longer is a rule of the project's and belongs into its checklist.
  private static final int MAX_YEARS = 2;

  private final Source source;
  private final Map<String, CompiledItem> items = new HashMap<>();
  private final LocalDate today;
  private final Problems problems;

  private WaiverFile(Source source, List<CompiledItem> items, LocalDate today, Problems problems) {
    this.source = source;
    this.today = today;
    this.problems = problems;
    items.forEach(item -> this.items.put(item.id(), item));
  }

  /// The waivers of a file, those of items that may be waived; none where the file does not fit its
  /// schema. A file without any value has none.
  ///
  /// @param checklist knows the items, and which of them may be waived
  /// @param today in UTC: no waiver may reach further than two years from it
  /// @param problems takes all that is wrong
  public static List<Waiver> read(
      Source source, CompiledChecklist checklist, LocalDate today, Problems problems) {
    return read(source, checklist.items(), today, problems);
  }

  static List<Waiver> read(
      Source source, List<CompiledItem> items, LocalDate today, Problems problems) {
    // Whoever takes the last waiver out leaves a file of comments: that is no mistake.
    var all = YamlReader.readAll(source, YamlDialect.CORE, new Problems());
    if (all.ok() && all.documents().isEmpty()) {
      return List.of();
    }
    return LedgerSchema.WAIVERS
        .read(source, problems)
        .map(yaml -> new WaiverFile(source, items, today, problems).waivers(yaml))
        .orElse(List.of());
  }

  private List<Waiver> waivers(Yaml yaml) {
    List<Value> entries = ((ArrayValue) yaml.value()).items();
    List<Waiver> waivers = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Waiver waiver = waiver(yaml, i, (ObjectValue) entries.get(i));
      // One after the other, and not `&&`: all that is wrong with a waiver is told at once.
      boolean sound = isWaivable(yaml, i, waiver.item());
      sound &= isNear(yaml, i, waiver);
      sound &= isAlone(yaml, i, waiver, waivers);
      if (sound) {
        waivers.add(waiver);
      }
    }
    return waivers;
  }

  private Waiver waiver(Yaml yaml, int index, ObjectValue entry) {
    return new Waiver(
        text(entry, "item").orElseThrow(),
        text(entry, "subject"),
        text(entry, "reason").orElseThrow(),
        text(entry, "who").orElseThrow(),
        LocalDate.parse(text(entry, "until").orElseThrow()),
        source.place(yaml.span(List.of(Value.of(index))).start()).line());
  }

  private boolean isWaivable(Yaml yaml, int index, String id) {
    var at = yaml.span(List.of(Value.of(index), Value.of("item")));
    CompiledItem item = items.get(id);
    if (item == null) {
      problems.report(
          source, new LedgerProblem.UnknownItem(at, id, Nearest.of(id, items.keySet())));
      return false;
    }
    if (item.unwaivable()) {
      problems.report(source, new LedgerProblem.Unwaivable(at, id));
    }
    return !item.unwaivable();
  }

  private boolean isNear(Yaml yaml, int index, Waiver waiver) {
    LocalDate last = today.plusYears(MAX_YEARS);
    if (!waiver.until().isAfter(last)) {
      return true;
    }
    var at = yaml.span(List.of(Value.of(index), Value.of("until")));
    problems.report(source, new LedgerProblem.TooFar(at, waiver.until(), last));
    return false;
  }

  /// Whether no other that is in force accepts the same. One of a whole item accepts all of it.
  private boolean isAlone(Yaml yaml, int index, Waiver waiver, List<Waiver> before) {
    Optional<Waiver> same = before.stream().filter(other -> isSame(waiver, other)).findFirst();
    same.ifPresent(other -> {
      var at = yaml.span(List.of(Value.of(index), Value.of("item")));
      problems.report(
          source, new LedgerProblem.Twice(at, waiver.item(), waiver.subject(), other.line()));
    });
    return same.isEmpty();
  }

  private boolean isSame(Waiver one, Waiver other) {
    boolean overlap =
        one.subject().isEmpty()
            || other.subject().isEmpty()
            || one.subject().equals(other.subject());
    boolean inForce = !one.until().isBefore(today) && !other.until().isBefore(today);
    return inForce && overlap && one.item().equals(other.item());
  }

  private static Optional<String> text(ObjectValue entry, String key) {
    return entry.get(key).map(value -> ((StringValue) value).value());
  }
}
