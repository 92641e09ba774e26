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
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a project's `golive/waivers.yaml`. Whether a waiver is over is not its matter: that needs
/// the day.
public final class WaiverFile {
  private static final String SCHEMA = "waivers.schema.json";
  private static final Set<Value> KEYS =
      Stream.of("item", "subject", "reason", "who", "until")
          .<Value>map(Value::of)
          .collect(Collectors.toUnmodifiableSet());

  private final Source source;
  private final Map<String, CompiledItem> items = new HashMap<>();
  private final Problems problems;

  private WaiverFile(Source source, List<CompiledItem> items, Problems problems) {
    this.source = source;
    this.problems = problems;
    items.forEach(item -> this.items.put(item.id(), item));
  }

  /// The waivers of a file, those that are right. A file without any value has none.
  ///
  /// @param checklist knows the items, and which of them may be waived
  /// @param problems takes all that is wrong
  public static List<Waiver> read(Source source, CompiledChecklist checklist, Problems problems) {
    return read(source, checklist.items(), problems);
  }

  static List<Waiver> read(Source source, List<CompiledItem> items, Problems problems) {
    // Whoever takes the last waiver out leaves a file of comments: that is no mistake.
    var all = YamlReader.readAll(source, YamlDialect.CORE, new Problems());
    if (all.ok() && all.documents().isEmpty()) {
      return List.of();
    }
    return YamlReader.read(source, problems)
        .map(yaml -> new WaiverFile(source, items, problems).waivers(yaml))
        .orElse(List.of());
  }

  private List<Waiver> waivers(Yaml yaml) {
    Shape.check(SCHEMA, source, yaml, problems);
    List<Waiver> waivers = new ArrayList<>();
    if (yaml.value() instanceof ArrayValue list) {
      for (int i = 0; i < list.items().size(); i++) {
        if (list.items().get(i) instanceof ObjectValue entry) {
          waiver(yaml, i, entry).ifPresent(waivers::add);
        }
      }
    }
    return waivers;
  }

  private Optional<Waiver> waiver(Yaml yaml, int index, ObjectValue entry) {
    Optional<String> item = text(entry, "item");
    boolean known = item.isEmpty() || isWaivable(yaml, index, item.get());
    Optional<LocalDate> until = text(entry, "until").flatMap(text -> day(yaml, index, text));
    Optional<String> reason = text(entry, "reason");
    Optional<String> who = text(entry, "who");
    // With a key that nobody reads it may mean less than it says: a misspelt subject.
    boolean isMeant =
        KEYS.containsAll(entry.entries().keySet())
            && (entry.get("subject").isEmpty() || text(entry, "subject").isPresent());
    if (!known
        || item.isEmpty()
        || until.isEmpty()
        || reason.isEmpty()
        || who.isEmpty()
        || !isMeant) {
      return Optional.empty();
    }
    int line = source.place(yaml.span(List.of(Value.of(index))).start()).line();
    return Optional.of(
        new Waiver(item.get(), text(entry, "subject"), reason.get(), who.get(), until.get(), line));
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

  // A text that does not even look like a day is the schema's matter.
  private Optional<LocalDate> day(Yaml yaml, int index, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        var at = yaml.span(List.of(Value.of(index), Value.of("until")));
        problems.report(source, new LedgerProblem.NoDate(at, text));
      }
      return Optional.empty();
    }
  }

  /// A text that is not blank.
  private static Optional<String> text(ObjectValue entry, String key) {
    return entry
        .get(key)
        .flatMap(v -> v instanceof StringValue s ? Optional.of(s.value()) : Optional.empty())
        .filter(text -> !text.isBlank());
  }
}
