package dev.gonogo.gate;

import dev.gonogo.gate.ItemStates.Vote;
import java.util.List;
import java.util.stream.Collectors;

/// The words that say why an item is in its state.
final class Reasons {
  private Reasons() {}

  /// @param votes of the item's checks, maybe none
  static String of(State state, List<Vote> votes) {
    return switch (state) {
      case PASS -> some(votes, Verdict.PASS) + " passed" + lacking(", ", votes);
      case FAIL -> some(votes, Verdict.FAIL) + " failed";
      case UNKNOWN -> some(votes, Verdict.UNKNOWN) + " cannot tell yet";
      case WAITING -> waiting(votes);
      case NOT_APPLICABLE -> "the input holds nothing that it speaks of";
      case NOT_EVALUATED ->
          votes.stream().allMatch(vote -> vote.verdict() == Verdict.NOT_EVALUATED)
              ? lacking("", votes)
              : "the input holds nothing that it speaks of" + lacking(", and ", votes);
      case ATTESTED -> "a person answered for it";
      case REFUSED -> "a person says that it does not hold";
      case WAIVED -> "every failure of it is accepted by a waiver";
    };
  }

  private static String waiting(List<Vote> votes) {
    if (votes.isEmpty()) {
      return "no check decides it: it waits for a person";
    }
    return votes.stream().noneMatch(vote -> vote.verdict() == Verdict.PASS)
        ? "its checks see a part only, and found nothing of it: it waits for a person"
        : "what its checks see is right, but it is only a part: the rest waits for a person"
            + lacking(", ", votes);
  }

  private static String some(List<Vote> votes, Verdict verdict) {
    long count = votes.stream().filter(vote -> vote.verdict() == verdict).count();
    return votes.size() == 1 ? "its check" : count + " of " + votes.size() + " checks";
  }

  private static String lacking(String join, List<Vote> votes) {
    String kinds =
        votes.stream()
            .filter(vote -> isNotEvaluated(vote) && !vote.unexpected())
            .map(Vote::kind)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" or "));
    String unexpected =
        votes.stream().anyMatch(vote -> isNotEvaluated(vote) && vote.unexpected())
            ? "nothing says that there should be one"
            : "";
    String missing = kinds.isEmpty() ? "" : "no " + kinds + " input was given";
    String both = unexpected.isEmpty() || missing.isEmpty() ? "" : ", and ";
    String all = unexpected + both + missing;
    return all.isEmpty() ? "" : join + all;
  }

  private static boolean isNotEvaluated(Vote vote) {
    return vote.verdict() == Verdict.NOT_EVALUATED;
  }
}
