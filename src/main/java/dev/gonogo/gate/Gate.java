package dev.gonogo.gate;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answers;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Verdicts.Judged;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.policy.ClusterData;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.value.ObjectValue;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The door of this room: documents and a compiled checklist to a decision.
///
/// Asks the policies of each document ([AnswerReader] checks the answer's shape), merges the
/// documents of a kind ([Verdicts]), marks what is waived ([Waivers]), and decides the state of
/// each item ([ItemStates]). The order of the documents changes nothing.
public final class Gate {
  /// A longer list of names helps nobody.
  private static final int MOST_NAMED = 3;

  /// As the checklist has them.
  private final List<CompiledItem> own;

  /// As the project has them.
  private final List<CompiledItem> items;

  private final GateTerms terms;
  private final Policies policies;
  private final List<InputAccount> accounts = new ArrayList<>();
  private final Unseen.Tally unseen = new Unseen.Tally();
  private final List<String> remarks = new ArrayList<>();
  private final SortedSet<String> foreign = new TreeSet<>();
  private final Map<InputKind, List<Judged>> judged = new EnumMap<>(InputKind.class);

  private Gate(List<CompiledItem> items, GateTerms terms, Policies policies) {
    this.own = items;
    this.items = terms.profile().items(items);
    this.terms = terms;
    this.policies = policies;
  }

  /// Judges what was given.
  ///
  /// @param inputs in any order; what is no document is listed with the reason
  public static Decision judge(CompiledChecklist checklist, Inputs inputs, GateTerms terms) {
    return judge(checklist.items(), inputs, terms, Policies.of(checklist.policy()));
  }

  static Decision judge(
      List<CompiledItem> items, Inputs inputs, GateTerms terms, Policies policies) {
    var gate = new Gate(items, terms, policies);
    inputs.documents().forEach(gate::ask);
    inputs.skipped().forEach(skipped -> gate.list(skipped.name(), skipped.reason(), false));
    inputs.refused().forEach(refused -> gate.list(refused.name(), reason(refused), true));
    return gate.decide();
  }

  private void list(String name, String reason, boolean refused) {
    accounts.add(
        new InputAccount(
            name, Optional.empty(), List.of(), Optional.empty(), Optional.of(reason), refused));
  }

  private static String reason(Inputs.Refused refused) {
    String words = refused.problem().words();
    return refused.place().map(place -> "at " + place + ": " + words).orElse(words);
  }

  /// What must be known of a document besides what is judged in it.
  private void remark(Document document) {
    document.remarks().forEach(remark -> remarks.add(document.name() + ": " + remark));
    Staleness.of(terms, document)
        .ifPresent(words -> remarks.add(document.name() + ": " + words + "; all of it is unknown"));
    if (document.kind() == InputKind.TERRAFORM) {
      document.files().stream()
          .map(Document.InputFile::name)
          .filter(terms.tracked()::contains)
          .map(name ->
              name
                  + ": git tracks this plan, which is old with the next change and may hold"
                  + " secrets: make it anew for each decision, and leave it out of git")
          .forEach(remarks::add);
    }
  }

  private void ask(Document document) {
    remark(document);
    // Items may share checks, so an id may come twice.
    List<CompiledCheck> checks =
        items.stream().flatMap(item -> checksOf(item, document.kind()).stream()).toList();
    if (checks.isEmpty()) {
      unseen.add(document, document.things());
      String reason = "no check of the checklist looks at a " + document.kind().label() + " input";
      accounts.add(account(document, Optional.of(reason), false));
      return;
    }
    switch (answer(document, checks)) {
      case AnswerReader.Result.Read(var answer) -> {
        judged
            .computeIfAbsent(document.kind(), _ -> new ArrayList<>())
            .add(Judged.of(document, aged(document, checks, answer), terms.declarations()));
        var coverage = Coverage.of(document, answer, checks);
        unseen.add(document, coverage.unseen());
        Optional<String> passedBy =
            coverage.isEmpty() ? Optional.of("no check looks at anything in it") : Optional.empty();
        accounts.add(account(document, passedBy, false));
      }
      case AnswerReader.Result.Refused(var words) ->
          accounts.add(account(document, Optional.of(words), true));
    }
  }

  /// What the policies say of a document, as far as its age lets anybody believe it.
  private PolicyAnswer aged(Document document, List<CompiledCheck> checks, PolicyAnswer answer) {
    return Staleness.of(terms, document)
        .map(words -> Staleness.unknown(document, checks, answer, words))
        .orElse(answer);
  }

  private AnswerReader.Result answer(Document document, List<CompiledCheck> checks) {
    ObjectValue data = data(document, checks);
    Set<String> ids = checks.stream().map(CompiledCheck::id).collect(Collectors.toSet());
    try {
      return switch (AnswerReader.read(policies.report(document, data), ids)) {
        case AnswerReader.Result.Read read -> read;
        case AnswerReader.Result.Refused refused -> {
          // Where no check is to blame, the report is: nothing of it is believed.
          PolicyAnswer each = checkByCheck(document, checks, data);
          yield each.stopped().isEmpty() ? refused : new AnswerReader.Result.Read(each);
        }
      };
    } catch (EvaluationException e) {
      return new AnswerReader.Result.Read(checkByCheck(document, checks, data));
    }
  }

  /// What rules read beside the document.
  private ObjectValue data(Document document, List<CompiledCheck> checks) {
    ObjectValue profile = terms.profile().data();
    if (checks.stream().noneMatch(CompiledCheck::ofCluster)) {
      return profile;
    }
    ClusterData cluster = terms.cluster().data(document);
    foreign.addAll(cluster.foreign());
    return cluster.in(profile);
  }

  /// What no API was known of, said once for all documents.
  private Stream<String> unheld() {
    return foreign.isEmpty()
        ? Stream.empty()
        : Stream.of(
            "no API is known of "
                + String.join(", ", foreign)
                + ": objects of these groups were held against none; give their definitions in"
                + " gonogo.yaml, as `catalogue: {crds: [FILE]}`");
  }

  /// The packs that nobody has said yes to: another gonogo may have other ones.
  private Stream<String> unlocked() {
    return terms.rules().packs().stream()
        .filter(pack -> !pack.locked() && terms.rules().project().isPresent())
        .map(pack ->
            "the pack `"
                + pack.id()
                + "` is not locked, so that another gonogo may judge otherwise: `gonogo packs"
                + " --lock`");
  }

  private PolicyAnswer checkByCheck(
      Document document, List<CompiledCheck> checks, ObjectValue data) {
    return CheckByCheck.ask(document, checks, policies.checkByCheck(document, data));
  }

  private static InputAccount account(
      Document document, Optional<String> skipped, boolean refused) {
    return new InputAccount(
        document.name(),
        Optional.of(document.kind().label()),
        document.files(),
        document.made(),
        skipped,
        refused);
  }

  private Decision decide() {
    accounts.sort(
        Comparator.comparing(InputAccount::name)
            .thenComparing(account -> account.kind().orElse(""))
            .thenComparing(account -> account.files().toString())
            .thenComparing(account -> account.skipped().orElse("")));
    var waivers =
        new Waivers(terms.waivers(), items, terms.now().atZone(ZoneOffset.UTC).toLocalDate());
    Map<String, CheckResult> byCheck =
        Verdicts.of(
            items.stream().flatMap(item -> item.checks().stream()).toList(),
            judged.values().stream().flatMap(List::stream).toList());
    List<ItemResult> results = items.stream().map(item -> result(item, byCheck, waivers)).toList();
    var contradictions = new ProfileContradictions(terms.profile(), accounts, results);
    SortedSet<InputKind> lacking = LastInputs.lacking(terms, accounts);
    List<String> notes = new ArrayList<>(contradictions.notes());
    lacking.stream().map(LastInputs::words).forEach(notes::add);
    notes.addAll(passedOnSilence(results));
    notes.addAll(remarks.stream().sorted().toList());
    notes.addAll(terms.declarations().notes());
    TickedBoxes.note(items).ifPresent(notes::add);
    unheld().forEach(notes::add);
    unlocked().forEach(notes::add);
    notes.addAll(unheard());
    notes.addAll(waivers.notes(results));
    return new Decision(
        terms.question(),
        terms.now(),
        terms.version(),
        terms.rules(),
        weakenings(waivers, results),
        terms.gate(),
        accounts,
        unseen.all(),
        results,
        notes,
        Stream.concat(contradictions.errors().stream(), waivers.errors().stream()).toList(),
        List.copyOf(lacking),
        Optional.empty());
  }

  private List<Weakening> weakenings(Waivers waivers, List<ItemResult> results) {
    List<Weakening> all = new ArrayList<>(Weakening.of(terms, own, waivers.inForce()));
    results.stream()
        .filter(result -> result.state() == State.ATTESTED && result.isUnseen())
        .map(result -> new Weakening.AttestedUnseen(result.item().id(), result.attesters()))
        .forEach(all::add);
    return all;
  }

  private ItemResult result(CompiledItem item, Map<String, CheckResult> byCheck, Waivers waivers) {
    List<CheckResult> checks =
        item.checks().stream()
            .map(check -> Optional.ofNullable(byCheck.get(check.id())).orElseThrow())
            .map(check -> waivers.accept(item, check))
            .toList();
    List<ItemStates.Vote> votes = checks.stream().map(this::vote).toList();
    Answer answer = terms.answers().of(item.id());
    var ruling =
        ItemStates.of(
            new ItemStates.Case(
                item.combine(), votes, terms.profile().leftOut(item), said(answer)));
    return new ItemResult(
        item,
        ruling.state(),
        checks.stream().anyMatch(check -> check.verdict() != Verdict.NOT_EVALUATED),
        none(item, ruling).orElse(ruling.reason()),
        ruling.state() == State.WAIVED ? ofWholeItem(checks) : Optional.empty(),
        answer,
        checks);
  }

  private static ItemStates.Said said(Answer answer) {
    return switch (answer) {
      case Answer.Nobody _, Answer.TooFew _ -> ItemStates.Said.NOTHING;
      case Answer.Attested attested ->
          attested.hasEvidence() ? ItemStates.Said.HOLDS_WITH_EVIDENCE : ItemStates.Said.HOLDS;
      case Answer.Refused _ -> ItemStates.Said.REFUSED;
    };
  }

  /// Of an input that the project says it has not, nothing is missed: there is nothing to judge.
  private boolean isNone(CompiledCheck check) {
    return terms.profile().none().containsKey(check.kind()) && !judged.containsKey(check.kind());
  }

  /// Why an item does not apply that looks at nothing else.
  private Optional<String> none(CompiledItem item, ItemStates.Ruling ruling) {
    return ruling.state() == State.NOT_APPLICABLE
            && terms.profile().leftOut(item).isEmpty()
            && item.checks().stream().allMatch(this::isNone)
        ? item.checks().stream()
            .findFirst()
            .map(check ->
                "the project has no "
                    + check.kind().label()
                    + " input: "
                    + terms.profile().none().get(check.kind()))
        : Optional.empty();
  }

  private ItemStates.Vote vote(CheckResult result) {
    CompiledCheck check = result.check();
    boolean none = isNone(check);
    return new ItemStates.Vote(
        none ? Verdict.NOT_APPLICABLE : result.verdict(),
        none ? Verdict.NOT_APPLICABLE : result.verdictOfUnaccepted(),
        check.partial(),
        check.group(),
        check.onlyIfExpected() && judged.containsKey(check.kind()),
        check.kind().label());
  }

  private static Optional<Waiver> ofWholeItem(List<CheckResult> checks) {
    return checks.stream()
        .flatMap(check -> check.findings().stream())
        .flatMap(finding -> finding.waiver().stream())
        .filter(waiver -> waiver.subject().isEmpty())
        .findFirst();
  }

  /// A pass for which nothing was said is told, with the reason that the checklist has for it.
  private static List<String> passedOnSilence(List<ItemResult> results) {
    return results.stream()
        .flatMap(result -> result.checks().stream())
        .filter(check -> !check.silent().isEmpty())
        .distinct()
        .map(check ->
            "`"
                + check.check().id()
                + "` passes "
                + (check.silent().size() == 1
                    ? "one subject that says"
                    : check.silent().size() + " subjects that say")
                + " nothing of it ("
                + String.join(", ", check.silent().stream().limit(MOST_NAMED).toList())
                + (check.silent().size() > MOST_NAMED ? ", …" : "")
                + "): "
                + check.check().becauseSilent().orElse(""))
        .toList();
  }

  /// What people said that counts for nothing, as far as no item's own answer tells it.
  private List<String> unheard() {
    var notes = new ArrayList<String>();
    Answers answers = terms.answers();
    if (!answers.strangers().isEmpty()) {
      notes.add(
          "the flight log speaks of items that the checklist does not have: `"
              + String.join("`, `", answers.strangers())
              + "`");
    }
    if (answers.future() > 0) {
      notes.add(
          "events of the flight log that are of later than this decision count for nothing: "
              + answers.future());
    }
    return notes;
  }

  private static List<CompiledCheck> checksOf(CompiledItem item, InputKind kind) {
    return item.checks().stream().filter(check -> check.kind() == kind).toList();
  }
}
