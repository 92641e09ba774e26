package dev.gonogo.cli;

import dev.gonogo.answer.Answer;
import dev.gonogo.log.Event;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// What people say of an item, in a sentence.
final class AnswerWords {
  private AnswerWords() {}

  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Nobody _ -> "nobody answers for it by now: it waits";
      case Answer.Attested attested ->
          "it is attested by "
              + names(attested.by())
              + attested
                  .until()
                  .map(end -> ", until " + end.truncatedTo(ChronoUnit.MINUTES))
                  .orElse(", for this release");
      case Answer.TooFew few ->
          "it wants " + few.people() + " people, and has " + names(few.by()) + ": it still waits";
      case Answer.Refused refused ->
          "it is refused by " + names(refused.by()) + ", until that is withdrawn";
    };
  }

  static String names(List<Event> events) {
    return events.stream()
        .map(event -> event.by().name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
