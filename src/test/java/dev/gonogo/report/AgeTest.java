package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An age in words, by the clock of the decision (2026-11-24T17:36Z) and no other.
class AgeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T17:36:00Z, made 0 minutes ago",
    "2026-11-24T15:37:00Z, made 119 minutes ago",
    "2026-11-24T15:36:00Z, made 2 hours ago",
    "2026-11-22T17:37:00Z, made 47 hours ago",
    "2026-11-22T17:36:00Z, made 2 days ago",
    "2024-11-25T17:36:00Z, made 729 days ago",
    "2020-01-01T00:00:00Z, made 6 years ago",
    "2026-11-27T17:36:00Z, 'made 3 days from now, by its own clock'",
  })
  void isToldInTheUnitThatSaysMost(Instant made, String words) {
    Decision decision = new Rehearsal().decide();
    assertEquals(words, Wording.age(made, decision));
  }
}
