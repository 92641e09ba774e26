package dev.gonogo.answer;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// People, a clock and what they say: logs for tests.
public final class Hangar {
  public static final String SUBJECT = "shop/production";
  public static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  public static final Person ANA = new Person("Ana Ruiz", "ana@example.com");
  public static final Person BEN = new Person("Ben Okoro", "ben@example.com");
  public static final Person EVE = new Person("Eve", "eve@example.net");

  /// A file that everybody may show, with the digest that it has.
  static final Map<String, String> FILES = Map.of("evidence/report.pdf", "ab".repeat(32));

  private Hangar() {}

  public static Event said(Person by, Did did, String time, CompiledItem item) {
    return Event.of(Instant.parse(time), by, did, SUBJECT)
        .withItem(item.id())
        .withText(item.text());
  }

  /// The usual terms at a moment: no role is anybody's by name.
  public static AnswerTerms terms(Instant now) {
    return terms(now, new TreeMap<>(), Optional.empty(), false);
  }

  public static AnswerTerms terms(
      Instant now,
      SortedMap<String, List<Person>> roles,
      Optional<String> release,
      boolean requireSigned) {
    return new AnswerTerms(
        SUBJECT,
        now,
        release,
        roles,
        requireSigned,
        event ->
            event.signature().orElse("").contains(event.by().email())
                ? Optional.empty()
                : Optional.of("another key"),
        file -> Optional.ofNullable(FILES.get(file)));
  }

  /// `attested`, `refused`, …: the kind of an answer.
  static String kind(Answer answer) {
    return answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// Why events were not counted, in the order of time.
  static List<String> flaws(Answer answer) {
    return answer.discounted().stream().map(one -> one.flaw().getClass().getSimpleName()).toList();
  }
}
