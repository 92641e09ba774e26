package dev.gonogo.gate;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Question.Files;
import dev.gonogo.gate.Question.GoLive;
import java.util.List;

/// What the states of items come to: a pure function of them, of the question and of the gate.
final class Outcomes {
  private Outcomes() {}

  /// Whether all that a decision is to stand on is there.
  enum Whole {
    ALL,
    /// A kind of input is not there that the last decision had.
    LACKING,
    /// Something could not be judged.
    BROKEN
  }

  /// An item, as far as the outcome depends on it.
  ///
  /// @param inScope whether one of its checks had an input of its kind
  /// @param basis what its checks stand on
  record Result(State state, Severity severity, Phase phase, boolean inScope, Basis basis) {
    /// Whether files said something of it.
    boolean judged() {
      return inScope
          && state != State.NOT_APPLICABLE
          && state != State.NOT_EVALUATED
          && basis == Basis.SUBJECTS;
    }
  }

  /// @param whole whether all could be judged, and was given
  static Outcome of(Question question, Severity gate, Whole whole, List<Result> items) {
    if (whole == Whole.BROKEN) {
      return Outcome.BROKEN;
    }
    List<Result> reasons = items.stream().filter(item -> blocks(question, gate, item)).toList();
    boolean failed = reasons.stream().anyMatch(item -> isFailure(item.state()));
    return switch (question) {
      case Files _ -> ofFiles(reasons, failed, items);
      case GoLive _ ->
          failed
              ? Outcome.NO_GO
              : whole == Whole.ALL && reasons.isEmpty() && holdsAnything(question, items)
                  ? Outcome.GO
                  : Outcome.HOLD;
    };
  }

  // A checklist of which nothing is asked, or nothing applies, is no reason to go.
  private static boolean holdsAnything(Question question, List<Result> items) {
    return items.stream()
        .filter(item -> isAsked(question, item.phase(), item.inScope()))
        .anyMatch(item ->
            switch (item.state()) {
              case PASS, ATTESTED, WAIVED -> true;
              case FAIL, REFUSED, UNKNOWN, WAITING, NOT_EVALUATED, NOT_APPLICABLE -> false;
            });
  }

  private static Outcome ofFiles(List<Result> reasons, boolean failed, List<Result> items) {
    boolean judged = items.stream().anyMatch(Result::judged);
    // What a `.env` lacks is a failure of it; what a plan has not is one only beside what it has.
    if (!judged && reasons.stream().noneMatch(item -> item.basis() != Basis.NOTHING)) {
      return Outcome.NOTHING_JUDGED;
    }
    if (!reasons.isEmpty()) {
      return failed ? Outcome.FAIL : Outcome.UNKNOWN;
    }
    return judged ? Outcome.PASS : Outcome.NOTHING_JUDGED;
  }

  /// Whether an item is asked for: by files it is where one of its checks had an input of its kind,
  /// for a go-live where its phase has come, whatever was given.
  static boolean isAsked(Question question, Phase phase, boolean inScope) {
    return switch (question) {
      case Files _ -> inScope;
      case GoLive go -> phase.compareTo(go.through()) <= 0;
    };
  }

  /// Whether an item is a reason for no pass and no go.
  static boolean blocks(Question question, Severity gate, Result item) {
    return item.severity().isAtLeast(gate)
        && isAsked(question, item.phase(), item.inScope())
        && isOpen(question, item.state());
  }

  /// Whether a state is a reason.
  static boolean isOpen(Question question, State state) {
    return switch (state) {
      case FAIL, REFUSED, UNKNOWN -> true;
      case WAITING, NOT_EVALUATED -> question instanceof GoLive;
      case PASS, NOT_APPLICABLE, ATTESTED, WAIVED -> false;
    };
  }

  /// Whether a state says that something is wrong, and not only that nobody knows.
  static boolean isFailure(State state) {
    return state == State.FAIL || state == State.REFUSED;
  }
}
