package dev.gonogo.gate;

import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Place;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A document, and what the policies answer for it.
public final class Paper {
  private final InputKind kind;
  private final String name;
  private boolean hasLines = true;
  private Optional<String> file = Optional.empty();
  private Value value = Value.ofNull();
  private final Map<String, List<Value>> judged = new TreeMap<>();
  private final Map<String, List<Value>> silent = new TreeMap<>();
  private final List<Value> deny = new ArrayList<>();
  private final List<Value> unknown = new ArrayList<>();
  private Optional<Optional<Value>> raw = Optional.empty();
  private int asked;

  Paper(InputKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /// Subjects that a check judged.
  public Paper judged(String check, String... subjects) {
    List<Value> all = judged.computeIfAbsent(check, _ -> new ArrayList<>());
    List.of(subjects).forEach(subject -> all.add(Value.of(subject)));
    return this;
  }

  /// Subjects that a check lets pass though they say nothing.
  public Paper silent(String check, String... subjects) {
    judged(check, subjects);
    List<Value> all = silent.computeIfAbsent(check, _ -> new ArrayList<>());
    List.of(subjects).forEach(subject -> all.add(Value.of(subject)));
    return this;
  }

  /// A subject that fails a check, and is judged.
  public Paper deny(String check, String subject, String words, Object... path) {
    return deny(check, subject, words, finding -> finding, path);
  }

  public Paper deny(
      String check,
      String subject,
      String words,
      UnaryOperator<Map<String, Value>> more,
      Object... path) {
    judged(check, subject);
    deny.add(finding(check, subject, words, more, path));
    return this;
  }

  /// A subject that a raw rule fails: it gives a message and no words.
  public Paper raw(
      String check,
      String subject,
      String message,
      UnaryOperator<Map<String, Value>> more,
      Object... path) {
    return deny(
        check,
        subject,
        "",
        finding -> {
          finding.remove("words");
          finding.put("msg", Value.of(message));
          return more.apply(finding);
        },
        path);
  }

  public Paper unknown(String check, String subject, String words, Object... path) {
    judged(check, subject);
    unknown.add(finding(check, subject, words, finding -> finding, path));
    return this;
  }

  /// Says that there is no subject.
  public Paper absent(String check, String subject, String words) {
    judged(check);
    deny.add(finding(check, subject, words, more("absent", Value.of(true)), new Object[0]));
    return this;
  }

  /// Says that there may be no subject.
  public Paper maybe(String check, String subject, String words) {
    judged(check);
    unknown.add(finding(check, subject, words, more("absent", Value.of(true)), new Object[0]));
    return this;
  }

  /// A plan is one line: no place helps.
  public Paper withoutLines() {
    hasLines = false;
    return this;
  }

  /// The file that its places name, where it is not the document's own name.
  public Paper in(String fileName) {
    file = Optional.of(fileName);
    return this;
  }

  /// What the document itself holds.
  public Paper holding(Value whole) {
    value = whole;
    return this;
  }

  /// The whole answer instead, as it is.
  public Paper answering(Optional<Value> answer) {
    raw = Optional.of(answer);
    return this;
  }

  /// How often its places were asked for.
  public int asked() {
    return asked;
  }

  Document document() {
    return new Document(
        kind,
        name,
        List.of(new Document.InputFile(name, "%064x".formatted(name.length()))),
        value,
        this::locate);
  }

  // Any place will do, if only it is another one for another path.
  private List<Optional<Location>> locate(List<List<Value>> paths) {
    asked++;
    return paths.stream()
        .map(path ->
            hasLines
                ? Optional.of(new Location(file.orElse(name), new Place(path.size() + 1, 3)))
                : Optional.<Location>empty())
        .toList();
  }

  Optional<Value> answer(List<CompiledItem> items) {
    if (raw.isPresent()) {
      return raw.get();
    }
    Map<String, Value> subjects = new HashMap<>();
    items.stream()
        .flatMap(item -> item.checks().stream())
        .filter(check -> check.kind() == kind)
        .forEach(check -> subjects.put(check.id(), Value.set(List.of())));
    judged.forEach((check, all) -> subjects.put(check, Value.set(all)));
    return Optional.of(
        Value.objectOf(
            Map.of(
                "deny",
                Value.set(deny),
                "unknown",
                Value.set(unknown),
                "judged",
                Value.objectOf(subjects),
                "silent",
                sets(silent))));
  }

  private static Value sets(Map<String, List<Value>> byCheck) {
    Map<String, Value> sets = new HashMap<>();
    byCheck.forEach((check, all) -> sets.put(check, Value.set(all)));
    return Value.objectOf(sets);
  }

  /// One more member of a finding.
  public static UnaryOperator<Map<String, Value>> more(String key, Value value) {
    return finding -> {
      finding.put(key, value);
      return finding;
    };
  }

  /// What was found and expected.
  public static UnaryOperator<Map<String, Value>> compared(Value found, Value expected) {
    return finding -> {
      finding.put("found", found);
      finding.put("expected", expected);
      return finding;
    };
  }

  private static Value finding(
      String check,
      String subject,
      String words,
      UnaryOperator<Map<String, Value>> more,
      Object... path) {
    Map<String, Value> finding = new TreeMap<>();
    finding.put("check", Value.of(check));
    finding.put("item", Value.of(check.split("/", 3)[1]));
    finding.put("severity", Value.of("blocker"));
    finding.put("subject", Value.of(subject));
    finding.put("words", Value.of(words));
    finding.put("msg", Value.of(subject + ": " + words));
    finding.put("path", Value.array(path(path)));
    return Value.objectOf(more.apply(finding));
  }

  // Path steps: strings and integers.
  private static List<Value> path(Object... steps) {
    List<Value> path = new ArrayList<>();
    for (Object step : steps) {
      path.add(step instanceof Integer i ? Value.of(i) : new StringValue(step.toString()));
    }
    return path;
  }
}
