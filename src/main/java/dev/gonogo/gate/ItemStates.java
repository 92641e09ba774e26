package dev.gonogo.gate;

import static dev.gonogo.gate.Verdict.FAIL;
import static dev.gonogo.gate.Verdict.NOT_EVALUATED;
import static dev.gonogo.gate.Verdict.PASS;
import static dev.gonogo.gate.Verdict.UNKNOWN;

import dev.gonogo.checklist.Item.Combine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Decides the state of an item: a pure function of its rule, the verdicts of its checks and what
/// people declared.
///
/// The three rules are one. Checks stand in groups of alternatives: with `all` each check is a
/// group of its own, with `any` all are one group, with `all-of-any` the checklist names them. A
/// group is satisfied by one pass; one that holds a check that is not partial only by a pass of
/// such a check. Every group with something to judge must be satisfied, and the item needs one pass
/// that is not partial, or it waits for a person, also where checks that see a part only find
/// nothing. What cannot tell yet is unknown where it could still change the answer: beside a pass
/// of its group it cannot, beside a failure of its group it can.
final class ItemStates {
  private ItemStates() {}

  /// One check, as far as the state depends on it.
  ///
  /// @param verdict over all documents of its kind
  /// @param unaccepted the verdict without the findings that a waiver accepts
  /// @param unexpected whether it was not evaluated because nothing says that there should be what
  ///   it asks for
  /// @param kind the label of its kind of input, for the reason
  record Vote(
      Verdict verdict,
      Verdict unaccepted,
      boolean partial,
      Optional<String> group,
      boolean unexpected,
      String kind) {}

  /// All that a state depends on.
  ///
  /// @param leftOut why the project does without it, in words, where it does
  /// @param said what people say of it
  record Case(Combine combine, List<Vote> votes, Optional<String> leftOut, Said said) {
    Case {
      votes = List.copyOf(votes);
    }
  }

  /// What people say of an item, in the order of their weight.
  enum Said {
    NOTHING,
    /// It holds, though nobody shows a proof that others can look at.
    HOLDS,
    /// It holds, and there is something to look at.
    HOLDS_WITH_EVIDENCE,
    /// It does not hold.
    REFUSED
  }

  /// A state and why, in a few words.
  record Ruling(State state, String reason) {}

  static Ruling of(Case item) {
    if (item.leftOut().isPresent()) {
      return item.said() == Said.REFUSED
          ? new Ruling(
              State.REFUSED, "a person says that it does not hold; " + item.leftOut().get())
          : new Ruling(State.NOT_APPLICABLE, item.leftOut().get());
    }
    State raw = state(item, Vote::verdict);
    State state = isBlocking(raw) ? state(item, Vote::unaccepted) : raw;
    boolean waived = isBlocking(raw) && !isBlocking(state);
    if (item.said() == Said.REFUSED && (waived || state != State.FAIL)) {
      return new Ruling(State.REFUSED, "a person says that it does not hold");
    }
    if (waived) {
      return new Ruling(State.WAIVED, "every failure of it is accepted by a waiver");
    }
    if (isAnswered(state, item.said())) {
      return new Ruling(State.ATTESTED, "a person answered for it");
    }
    return new Ruling(state, Reasons.of(state, item.votes()));
  }

  /// A person may answer for what waits, and for what no file was given of where others can look at
  /// the proof; never for what files refuse or cannot tell: that is mended or waived.
  private static boolean isAnswered(State state, Said said) {
    return switch (state) {
      case WAITING -> said == Said.HOLDS || said == Said.HOLDS_WITH_EVIDENCE;
      case NOT_EVALUATED -> said == Said.HOLDS_WITH_EVIDENCE;
      case PASS, FAIL, UNKNOWN, NOT_APPLICABLE, ATTESTED, REFUSED, WAIVED -> false;
    };
  }

  private static boolean isBlocking(State state) {
    return state == State.FAIL || state == State.UNKNOWN;
  }

  private static State state(Case item, Function<Vote, Verdict> view) {
    if (item.votes().isEmpty()) {
      return State.WAITING;
    }
    List<Standing> standings =
        item.combine().groups(item.votes(), Vote::group).stream()
            .map(group -> standing(group, view))
            .toList();
    for (Standing worst : List.of(Standing.FAILED, Standing.UNDECIDED, Standing.HALF)) {
      if (standings.contains(worst)) {
        return worst.state;
      }
    }
    if (standings.contains(Standing.SATISFIED)) {
      return State.PASS;
    }
    if (standings.contains(Standing.SATISFIED_IN_PART)) {
      return State.WAITING;
    }
    // Nothing to judge in what was given; what was not given may hold something.
    if (item.votes().stream().anyMatch(vote -> view.apply(vote) == NOT_EVALUATED)) {
      return State.NOT_EVALUATED;
    }
    // What sees a part only does not see that there is nothing.
    return item.votes().stream().allMatch(Vote::partial) ? State.WAITING : State.NOT_APPLICABLE;
  }

  /// How a group of alternatives stands, and what a lone group makes of its item.
  private enum Standing {
    FAILED(State.FAIL),
    UNDECIDED(State.UNKNOWN),
    /// Only partial checks of it passed, though it has one that is not.
    HALF(State.WAITING),
    SATISFIED(State.PASS),
    /// It has partial checks only, and one passed.
    SATISFIED_IN_PART(State.WAITING),
    IDLE(State.NOT_APPLICABLE);

    private final State state;

    Standing(State state) {
      this.state = state;
    }
  }

  private static Standing standing(List<Vote> group, Function<Vote, Verdict> view) {
    if (group.stream().anyMatch(vote -> !vote.partial() && view.apply(vote) == PASS)) {
      return Standing.SATISFIED;
    }
    List<Verdict> verdicts = group.stream().map(view).toList();
    if (verdicts.contains(PASS)) {
      return group.stream().allMatch(Vote::partial) ? Standing.SATISFIED_IN_PART : Standing.HALF;
    }
    if (verdicts.contains(UNKNOWN)) {
      return Standing.UNDECIDED;
    }
    return verdicts.contains(FAIL) ? Standing.FAILED : Standing.IDLE;
  }
}
