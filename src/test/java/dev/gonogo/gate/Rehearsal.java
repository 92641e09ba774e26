package dev.gonogo.gate;

import dev.gonogo.answer.Answers;
import dev.gonogo.checklist.Severity;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Builds decisions by hand for tests: items, waivers, and documents with what the policies would
/// answer for them, judged by the real gate.
public final class Rehearsal {
  public static final Rules RULES =
      new Rules(
          Optional.of("content"),
          List.of(),
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
  private Question question = new Question.Files();
  private Answers answers = Answers.NONE;
  private Rules rules = RULES;
  private final Set<InputKind> lastKinds = EnumSet.noneOf(InputKind.class);
  private final Set<String> tracked = new TreeSet<>();
  private Severity gate = GateTerms.USUAL_GATE;
  private Instant now = NOW;

  /// The usual terms of a check.
  public static GateTerms terms(Profile profile) {
    return terms(profile, List.of());
  }

  public static GateTerms terms(Profile profile, List<Waiver> waivers) {
    return new GateTerms(
        new Question.Files(),
        RULES,
        profile,
        waivers,
        Answers.NONE,
        Set.of(),
        Set.of(),
        Cluster.NEWEST,
        Declarations.none(),
        GateTerms.USUAL_GATE,
        NOW,
        "1.0.0");
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
            Optional.empty(),
            List.of(new Rules.PackUsed("gonogo:go-live", "%064x".formatted(13), false)),
            RULES.key(),
            RULES.policies(),
            Optional.empty(),
            Optional.empty());
    return this;
  }

  /// Asks whether `shop/production` goes live, through the usual phase.
  public Rehearsal goLive() {
    return asks(
        new Question.GoLive(
            "shop/production", Question.GoLive.USUAL_PHASE, Optional.empty(), false, false));
  }

  public Rehearsal asks(Question asked) {
    question = asked;
    return this;
  }

  /// What people say.
  public Rehearsal answers(Answers said) {
    answers = said;
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

  public List<CompiledItem> items() {
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
        new GateTerms(
            question,
            rules,
            profile,
            ledger,
            answers,
            lastKinds,
            tracked,
            Cluster.NEWEST,
            Declarations.none(),
            gate,
            now,
            "1.0.0"),
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

  /// The last decision on record had an input of this kind.
  public Rehearsal last(InputKind kind) {
    lastKinds.add(kind);
    return this;
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
