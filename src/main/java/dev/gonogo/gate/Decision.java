package dev.gonogo.gate;

import static java.util.Comparator.naturalOrder;

import dev.gonogo.answer.Answer;
import dev.gonogo.checklist.Severity;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What files and people say, with the reasons: the one result from which every report is written.
///
/// @param question what was asked: of files alone, or whether to go
/// @param at when it was made
/// @param version of gonogo
/// @param rules by which it was made
/// @param weakenings what let less be asked than the checklist asks by itself
/// @param gate the least severity that decides
/// @param inputs what was given: each is judged, or listed with the reason why not
/// @param unseen the things in the judged documents at which no check looks
/// @param items every item of the checklist, in its order
/// @param notes what a reader must know beside that: expired and unused waivers
/// @param errors what went wrong while judging: with one among them nothing passes
/// @param lacking the kinds of input that the last decision on record had and this one has not
/// @param against which other rules it was held
public record Decision(
    Question question,
    Instant at,
    String version,
    Rules rules,
    List<Weakening> weakenings,
    Severity gate,
    List<InputAccount> inputs,
    List<Unseen> unseen,
    List<ItemResult> items,
    List<String> notes,
    List<String> errors,
    List<InputKind> lacking,
    Optional<Against> against) {
  public Decision {
    weakenings = List.copyOf(weakenings);
    inputs = List.copyOf(inputs);
    unseen = List.copyOf(unseen);
    items = List.copyOf(items);
    notes = List.copyOf(notes);
    errors = List.copyOf(errors);
    lacking = List.copyOf(lacking);
  }

  /// The same, held against other rules.
  Decision against(Against other) {
    var all = new ArrayList<>(errors);
    all.addAll(other.errors());
    return new Decision(
        question,
        at,
        version,
        rules,
        weakenings,
        gate,
        inputs,
        unseen,
        items,
        notes,
        all,
        lacking,
        Optional.of(other));
  }

  /// Whether an item fails, or is unknown, as it did before the change that is judged.
  public boolean isOld(ItemResult item) {
    return against.filter(other -> other.old().has(item)).isPresent();
  }

  /// Whether it decides nothing for that.
  public boolean passesAsOld(ItemResult item) {
    return against.filter(other -> other.lets(item)).isPresent();
  }

  /// Whether a finding is as it was before the change that is judged.
  public boolean isOld(Finding finding) {
    return against.filter(other -> other.old().has(finding)).isPresent();
  }

  /// What it comes to, and never better than by the other rules that it was held against.
  public Outcome outcome() {
    Outcome own = ownOutcome();
    return against.flatMap(Against::atLeast).map(least -> Outcome.worse(own, least)).orElse(own);
  }

  private Outcome ownOutcome() {
    boolean broken = !errors.isEmpty() || inputs.stream().anyMatch(InputAccount::refused);
    Outcomes.Whole whole =
        broken
            ? Outcomes.Whole.BROKEN
            : lacking.isEmpty() ? Outcomes.Whole.ALL : Outcomes.Whole.LACKING;
    return Outcomes.of(question, gate, whole, items.stream().map(this::forOutcome).toList());
  }

  // What passes as old is accepted as what is waived.
  private Outcomes.Result forOutcome(ItemResult item) {
    Outcomes.Result own = item.forOutcome();
    return passesAsOld(item)
        ? new Outcomes.Result(State.WAIVED, own.severity(), own.phase(), own.inScope(), own.basis())
        : own;
  }

  public boolean passed() {
    return outcome() == Outcome.PASS || outcome() == Outcome.GO;
  }

  /// The one word for people. What could not all be judged, or not at all, is a failure where one
  /// was seen, and not known else.
  public String headline() {
    return switch (outcome()) {
      case PASS -> "PASS";
      case FAIL -> "FAIL";
      case UNKNOWN, NOTHING_JUDGED -> "UNKNOWN";
      case GO -> "GO";
      case HOLD -> "HOLD";
      case NO_GO -> "NO-GO";
      case BROKEN ->
          switch (question) {
            case Question.Files _ -> hasFailed() ? "FAIL" : "UNKNOWN";
            case Question.GoLive _ -> hasFailed() ? "NO-GO" : "HOLD";
          };
    };
  }

  private boolean hasFailed() {
    return blocks().stream().anyMatch(item -> Outcomes.isFailure(item.state()));
  }

  /// What a shell is told; 2 also stands for a command or checklist that is wrong, which only the
  /// caller knows.
  public int exitStatus() {
    return outcome().exitStatus();
  }

  /// The items that are a reason for no pass and no go: what is wrong before what is not known, the
  /// heaviest first, else in the order of the checklist.
  public List<ItemResult> blocks() {
    return items.stream()
        .filter(this::blocks)
        .sorted(
            Comparator.comparingInt(ItemResult::urgency)
                .thenComparing(item -> item.item().severity()))
        .toList();
  }

  /// Whether this item is a reason for no pass and no go.
  public boolean blocks(ItemResult item) {
    return Outcomes.blocks(question, gate, forOutcome(item));
  }

  /// Whether this item is asked for: by files where one of its checks had an input of its kind, for
  /// a go-live where its phase has come.
  public boolean asks(ItemResult item) {
    return Outcomes.isAsked(question, item.item().phase(), item.inScope());
  }

  /// Whether this item is asked for and open, at the gate or below it.
  public boolean isOpen(ItemResult item) {
    return asks(item) && Outcomes.isOpen(question, item.state());
  }

  /// How many items have a check that had an input of its kind.
  public long itemsInScope() {
    return items.stream().filter(ItemResult::inScope).count();
  }

  /// How many items it speaks for: those in scope that apply and for which there was something to
  /// judge.
  public long itemsJudged() {
    return items.stream().filter(ItemResult::judged).count();
  }

  /// How many items are in a state.
  public long count(State state) {
    return items.stream().filter(i -> i.state() == state).count();
  }

  /// What became of one document or file.
  ///
  /// @param name as it was given
  /// @param kind the label of its kind; nothing where it is none
  /// @param files that went into it, each with its digest
  /// @param made when, where it says so itself
  /// @param skipped why it was not judged; nothing where it was
  /// @param refused whether that is an error: something was wrong with it or with judging it. What
  ///   was only passed over, as a README in a folder of manifests, is not refused
  public record InputAccount(
      String name,
      Optional<String> kind,
      List<InputFile> files,
      Optional<Instant> made,
      Optional<String> skipped,
      boolean refused) {
    public InputAccount {
      files = List.copyOf(files);
      if (refused && skipped.isEmpty()) {
        throw new IllegalArgumentException("refused without a reason: " + name);
      }
    }
  }

  /// What came of an item.
  ///
  /// @param inScope whether one of its checks had an input of its kind, and something that it is to
  ///   be held against
  /// @param waiver the waiver of the whole item, where its state is waived by one
  /// @param reason in a few words why it is in its state, for people
  /// @param answer what people say of it; of files alone nobody is asked
  public record ItemResult(
      CompiledItem item,
      State state,
      boolean inScope,
      String reason,
      Optional<Waiver> waiver,
      Answer answer,
      List<CheckResult> checks) {
    public ItemResult {
      checks = List.copyOf(checks);
    }

    /// The same of an item that weighs otherwise.
    ItemResult with(CompiledItem other) {
      return new ItemResult(other, state, inScope, reason, waiver, answer, checks);
    }

    /// All findings of its checks, those of one check together.
    public List<Finding> findings() {
      return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }

    /// Whether a check found something to judge and the item applies. That something is missing is
    /// said of nothing, and judges nothing.
    public boolean judged() {
      return forOutcome().judged();
    }

    private Outcomes.Result forOutcome() {
      return new Outcomes.Result(state, item.severity(), item.phase(), inScope, basis());
    }

    /// What is wrong comes before what nobody knows, and a file's word before a person's.
    private int urgency() {
      return switch (state) {
        case FAIL -> 0;
        case REFUSED -> 1;
        case UNKNOWN -> 2;
        case WAITING -> 3;
        case NOT_EVALUATED -> 4;
        case PASS, ATTESTED, WAIVED, NOT_APPLICABLE -> 5;
      };
    }

    /// Whether nothing was given that its checks look at, though they might have decided it.
    boolean isUnseen() {
      return checks.stream().noneMatch(check -> check.verdict() == Verdict.PASS)
          && checks.stream().anyMatch(check -> check.verdict() == Verdict.NOT_EVALUATED);
    }

    /// The names of those whose attestations count.
    List<String> attesters() {
      return answer instanceof Answer.Attested attested
          ? attested.by().stream().map(event -> event.by().name()).distinct().toList()
          : List.of();
    }

    /// The best that its checks stand on.
    Basis basis() {
      return checks.stream().map(CheckResult::basis).max(naturalOrder()).orElse(Basis.NOTHING);
    }
  }

  /// What came of a check over all documents of its kind.
  ///
  /// @param verdict before any waiver
  /// @param basis what it stands on
  /// @param subjects what was judged, sorted
  /// @param silent those of them that pass because they say nothing, sorted
  /// @param findings sorted by document, subject and message
  public record CheckResult(
      CompiledCheck check,
      Verdict verdict,
      Basis basis,
      List<String> subjects,
      List<String> silent,
      List<Finding> findings) {
    public CheckResult {
      subjects = List.copyOf(subjects);
      silent = List.copyOf(silent);
      findings = List.copyOf(findings);
    }

    /// The verdict as it were without the findings that a waiver accepts.
    Verdict verdictOfUnaccepted() {
      if (verdict != Verdict.FAIL && verdict != Verdict.UNKNOWN) {
        return verdict;
      }
      return findings.stream()
          .filter(finding -> finding.waiver().isEmpty())
          .map(Finding::verdict)
          .min(Comparator.comparing(v -> v != Verdict.FAIL))
          .orElse(Verdict.PASS);
    }
  }
}
