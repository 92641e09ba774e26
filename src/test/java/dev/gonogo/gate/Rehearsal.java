package dev.gonogo.gate;

import dev.gonogo.checklist.Severity;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Builds decisions by hand for tests: items, waivers, and documents with what the policies would
/// answer for them, judged by the real gate.
public final class Rehearsal {
  public static final Rules RULES =
      new Rules(
          Optional.of("content"),
          "5eed",
          "%064x".formatted(11),
          Optional.of(new Document.InputFile("gonogo.yaml", "%064x".formatted(12))),
          Optional.empty());

  public static final Instant NOW = Instant.parse("2026-11-24T17:36:00Z");

  private final List<CompiledItem> items = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final List<Inputs.Skipped> skipped = new ArrayList<>();
  private final List<Inputs.Refused> refused = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private Profile profile = Profile.NONE;
  private Asked question = Asked.FILES;
  private Rules rules = RULES;
  private final Set<String> tracked = new TreeSet<>();
  private Severity gate = Severity.HIGH;
  private Instant now = NOW;

  /// A document, and what the policies answer for it.
  public static final class Paper {
    private final InputKind kind;
    private final String name;
    private boolean hasLines = true;
    private Optional<String> file = Optional.empty();
    private Value value = Value.ofNull();
    private final Map<String, List<Value>> judged = new TreeMap<>();
    private final List<Value> deny = new ArrayList<>();
    private final List<Value> unknown = new ArrayList<>();
    private Optional<Optional<Value>> raw = Optional.empty();
    private int asked;

    private Paper(InputKind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    /// Subjects that a check judged.
    public Paper judged(String check, String... subjects) {
      List<Value> all = judged.computeIfAbsent(check, _ -> new ArrayList<>());
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
                  Value.objectOf(subjects))));
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
  }

  /// A plan that creates resources: `type.name` each.
  public static Value plan(String... addresses) {
    return Value.objectOf(
        Map.of(
            "resource_changes",
            Value.array(Stream.of(addresses).map(a -> change(a, "managed", "create")).toList())));
  }

  /// A plan that says when it was made.
  public static Value plan(Instant made, String... addresses) {
    return ((ObjectValue) plan(addresses)).with("timestamp", Value.of(made.toString()));
  }

  /// One of a plan's resources.
  public static Value change(String address, String mode, String action) {
    return Value.objectOf(
        Map.of(
            "address",
            Value.of(address),
            "mode",
            Value.of(mode),
            "type",
            Value.of(address.substring(0, address.indexOf('.'))),
            "change",
            Value.objectOf(Map.of("actions", Value.array(Value.of(action))))));
  }

  /// A list of objects, each of a kind, in the namespace `shop`.
  public static Value objects(List<String> kinds, String name) {
    return Value.objectOf(
        Map.of(
            "apiVersion",
            Value.of("v1"),
            "kind",
            Value.of("List"),
            "items",
            Value.array(kinds.stream().map(kind -> object(kind, name)).toList())));
  }

  private static Value object(String kind, String name) {
    return Value.objectOf(
        Map.of(
            "apiVersion",
            Value.of("v1"),
            "kind",
            Value.of(kind),
            "metadata",
            Value.objectOf(Map.of("name", Value.of(name), "namespace", Value.of("shop")))));
  }

  /// Path steps: strings and integers.
  public static List<Value> path(Object... steps) {
    List<Value> path = new ArrayList<>();
    for (Object step : steps) {
      path.add(step instanceof Integer i ? Value.of(i) : new StringValue(step.toString()));
    }
    return path;
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

  public Rehearsal item(String id, Consumer<ItemDraft> draft) {
    var item = new ItemDraft(id);
    draft.accept(item);
    items.add(item.at(12 + 10 * items.size()));
    return this;
  }

  public Rehearsal paper(InputKind kind, String name, Consumer<Paper> paper) {
    var mine = new Paper(kind, name);
    paper.accept(mine);
    papers.add(mine);
    return this;
  }

  public Rehearsal skipped(String name, String reason) {
    skipped.add(new Inputs.Skipped(name, reason));
    return this;
  }

  public Rehearsal refused(String name, String words) {
    refused.add(new Inputs.Refused(name, Optional.empty(), new Trouble(words)));
    return this;
  }

  /// What is wrong with a file as a whole.
  private record Trouble(String words) implements Problem {
    @Override
    public Span at() {
      return Span.START;
    }
  }

  public Rehearsal waiver(String item, Optional<String> subject, String until) {
    return waiver(item, subject, "accepted for the pilot", "Alix", until);
  }

  public Rehearsal waiver(
      String item, Optional<String> subject, String reason, String who, String until) {
    waivers.add(new Waiver(item, subject, reason, who, LocalDate.parse(until), waivers.size() + 1));
    return this;
  }

  public Rehearsal profile(Profile declared) {
    profile = declared;
    return this;
  }

  /// The checklist that comes with gonogo, outside any project.
  public Rehearsal builtIn() {
    rules =
        new Rules(
            Optional.empty(), RULES.key(), RULES.policies(), Optional.empty(), Optional.empty());
    return this;
  }

  public Rehearsal asks(Asked asked) {
    question = asked;
    return this;
  }

  public Rehearsal gate(Severity least) {
    gate = least;
    return this;
  }

  public Rehearsal now(Instant instant) {
    now = instant;
    return this;
  }

  List<CompiledItem> items() {
    return items;
  }

  List<Paper> papers() {
    return papers;
  }

  public Decision decide() {
    return decide(papers, waivers);
  }

  /// Decides over the same papers and waivers in another order.
  Decision decide(List<Paper> order, List<Waiver> ledger) {
    Map<Document, Paper> byDocument = new HashMap<>();
    List<Document> documents = new ArrayList<>();
    for (Paper paper : order) {
      Document document = paper.document();
      byDocument.put(document, paper);
      documents.add(document);
    }
    return Gate.judge(
        items,
        new Inputs(documents, skipped, refused),
        new GateTerms(question, rules, profile, ledger, tracked, gate, now, "1.0.0"),
        answering((document, _) -> byDocument.get(document).answer(items)));
  }

  /// Policies whose reports are these; each of their checks by itself is stopped where the report
  /// is, and has nothing to say elsewhere.
  static Policies answering(BiFunction<Document, ObjectValue, Optional<Value>> reports) {
    return new Policies() {
      @Override
      public Optional<Value> report(Document document, ObjectValue data) {
        return reports.apply(document, data);
      }

      @Override
      public Sets checkByCheck(Document document, ObjectValue data) {
        return (_, _) -> {
          Optional<Value> unused = reports.apply(document, data);
          return Optional.empty();
        };
      }
    };
  }

  /// Git tracks a file of this name.
  public Rehearsal tracked(String name) {
    tracked.add(name);
    return this;
  }

  List<Waiver> waivers() {
    return waivers;
  }
}
