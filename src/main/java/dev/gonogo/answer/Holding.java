package dev.gonogo.answer;

import dev.gonogo.checklist.Phase;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/// How long a person's word for an item holds.
///
/// So long as the item says, else by its phase: what is built holds for 90 days, what is made ready
/// for 7, and what is done on the day or after it for that release alone, or, where none has a
/// name, for 24 hours. And never longer than the person says.
final class Holding {
  private static final Duration BUILT = Duration.ofDays(90);
  private static final Duration READY = Duration.ofDays(7);
  private static final Duration OF_THE_DAY = Duration.ofDays(1);

  private final CompiledItem item;
  private final AnswerTerms terms;

  Holding(CompiledItem item, AnswerTerms terms) {
    this.item = item;
    this.terms = terms;
  }

  /// Why the word does not hold any more, where it does not.
  Optional<Flaw> flaw(Event event) {
    if (!event.text().equals(Optional.of(item.text()))) {
      return Optional.of(new Flaw.OtherWords());
    }
    if (isOfRelease() && !event.release().equals(terms.release())) {
      return Optional.of(new Flaw.OtherRelease(event.release()));
    }
    return end(event).filter(end -> !end.isAfter(terms.now())).map(Flaw.RanOut::new);
  }

  /// The first moment at which it does not hold.
  Optional<Instant> end(Event event) {
    Optional<Instant> said =
        event.until().map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    return Stream.concat(said.stream(), usual(event).map(event.at()::plus).stream())
        .min(Instant::compareTo);
  }

  private Optional<Duration> usual(Event event) {
    if (item.valid().isPresent()) {
      return item.valid().map(Duration::ofDays);
    }
    return switch (item.phase()) {
      case BUILD -> Optional.of(BUILT);
      case PRE_LAUNCH_48H -> Optional.of(READY);
      case GO_LIVE_1H_BEFORE,
          GO_LIVE_DURING,
          GO_LIVE_AFTER,
          POST_LAUNCH_24_48H,
          AFTER_1_WEEK,
          LESSONS ->
          event.release().isPresent() ? Optional.empty() : Optional.of(OF_THE_DAY);
    };
  }

  private boolean isOfRelease() {
    return item.valid().isEmpty() && item.phase().compareTo(Phase.PRE_LAUNCH_48H) > 0;
  }
}
