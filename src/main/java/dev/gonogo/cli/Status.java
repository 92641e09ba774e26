package dev.gonogo.cli;

import dev.gonogo.answer.Answer;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.input.InputKind;
import dev.gonogo.log.Event;
import dev.gonogo.record.Change;
import dev.gonogo.record.DecisionRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a team has to do before it goes, worked out of a decision.
///
/// @param role of whom alone the next things are asked, where somebody asks for one
/// @param since what changed since the last record, where there is one
record Status(Decision decision, GoLive asked, Optional<String> role, Optional<Since> since) {
  /// How many things are named at first: more helps nobody to begin.
  static final int NEXT = 5;

  /// A record, and what is otherwise by now.
  record Since(String name, DecisionRecord record, List<Change> changes) {}

  /// The next things to do, the worst and the heaviest first.
  List<ItemResult> next() {
    return decision.blocks().stream()
        .filter(item -> role.isEmpty() || item.item().roles().contains(role.get()))
        .limit(NEXT)
        .toList();
  }

  /// The same by the role that owns them; each role stands where its first thing would.
  Map<String, List<ItemResult>> nextByRole() {
    return next().stream()
        .collect(Collectors.groupingBy(Status::owner, LinkedHashMap::new, Collectors.toList()));
  }

  Agenda agenda() {
    return Agenda.of(decision);
  }

  /// `@ops`; of several owners the first, unless one is asked for.
  static String owner(ItemResult item) {
    return item.item().roles().stream().findFirst().map(word -> "@" + word).orElse("anybody");
  }

  /// What is to be done for an item, in a sentence.
  static String todo(ItemResult item) {
    String id = item.item().id();
    return switch (item.state()) {
      case FAIL -> "mend it: " + item.reason() + "; `gonogo check` says where";
      case REFUSED -> refused(item) + ": mend it, then `gonogo withdraw " + id + "`";
      case UNKNOWN -> "find out: " + item.reason();
      case NOT_EVALUATED ->
          missing(item) + ", or show it: `" + attest(item, " --evidence FILE|URL`");
      case WAITING -> has(item) + "`" + attest(item, "`");
      case PASS, ATTESTED, WAIVED, NOT_APPLICABLE -> "nothing";
    };
  }

  private static String refused(ItemResult item) {
    List<Event> by = item.answer() instanceof Answer.Refused refused ? refused.by() : List.of();
    return by.isEmpty()
        ? "refused"
        : "refused by "
            + AnswerWords.names(by)
            + by.getLast().note().map(note -> " (" + note + ")").orElse("");
  }

  private static String missing(ItemResult item) {
    String kinds =
        item.checks().stream()
            .map(check -> check.check().kind())
            .distinct()
            .sorted()
            .map(InputKind::label)
            .collect(Collectors.joining(" or "));
    return "give a " + kinds + " file in which there is what it asks for";
  }

  /// What was said already and does not do.
  private static String has(ItemResult item) {
    if (item.answer() instanceof Answer.TooFew few) {
      return AnswerWords.names(few.by()) + " did, and " + few.people() + " people are wanted: ";
    }
    List<Answer.Discounted> lost =
        item.answer().discounted().stream().filter(one -> one.event().did().attests()).toList();
    return lost.isEmpty()
        ? ""
        : lost.getLast().event().by().name()
            + " attested it, but "
            + lost.getLast().flaw().words()
            + ": ";
  }

  private static String attest(ItemResult item, String end) {
    String as = item.item().roles().stream().findFirst().map(role -> " --as " + role).orElse("");
    String shown =
        end.length() > 1
            ? ""
            : switch (item.item().needs().evidence()) {
              case NONE -> "";
              case TEXT -> " --note TEXT";
              case URL -> " --evidence FILE|URL";
              case FILE -> " --evidence FILE";
            };
    return "gonogo attest " + item.item().id() + as + shown + end;
  }
}
