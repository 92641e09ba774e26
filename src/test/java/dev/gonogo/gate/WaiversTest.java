package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a waiver accepts, and what is told of those that accept nothing.
class WaiversTest {
  private static final String CHECK = "kubernetes/limits";

  private static Rehearsal twoFailures() {
    return new Rehearsal()
        .item("limits", item -> item.check(InputKind.KUBERNETES))
        .item("probes", item -> item.check(InputKind.KUBERNETES).unwaivable())
        .item("backups", item -> item.check(InputKind.TERRAFORM))
        .paper(
            InputKind.KUBERNETES,
            "k8s",
            paper ->
                paper
                    .deny(CHECK, "Deployment/web", "no memory limit")
                    .deny(CHECK, "Deployment/worker", "no memory limit")
                    .judged("kubernetes/probes", "Deployment/web"));
  }

  private static ItemResult limits(Decision decision) {
    return decision.items().getFirst();
  }

  @Test
  void oneOfTheWholeItemAcceptsAllOfIt() {
    Decision decision = twoFailures().waiver("limits", Optional.empty(), "2026-12-31").decide();
    assertEquals(State.WAIVED, limits(decision).state());
    assertEquals(2, limits(decision).findings().size(), "what is waived stays visible");
    assertEquals(Verdict.FAIL, limits(decision).checks().getFirst().verdict());
    assertTrue(limits(decision).waiver().isPresent());
    assertEquals(0, decision.exitStatus());
    assertEquals(List.of(), decision.notes());
  }

  @Test
  void oneOfASubjectAcceptsThatOneOnly() {
    Rehearsal rehearsal =
        twoFailures().waiver("limits", Optional.of("Deployment/web"), "2026-12-31");
    Decision decision = rehearsal.decide();
    assertEquals(State.FAIL, limits(decision).state());
    assertEquals(1, decision.exitStatus());
    assertEquals(
        List.of(true, false),
        limits(decision).findings().stream().map(f -> f.waiver().isPresent()).toList());
    Decision both =
        rehearsal.waiver("limits", Optional.of("Deployment/worker"), "2026-12-31").decide();
    assertEquals(State.WAIVED, limits(both).state());
    assertTrue(limits(both).waiver().isEmpty(), "no waiver speaks of the whole item");
  }

  @Test
  void aSubjectIsMeantExactly() {
    for (String near :
        List.of("Deployment/we", "deployment/web", "Deployment/web ", "Deployment/*")) {
      Decision decision = twoFailures().waiver("limits", Optional.of(near), "2026-12-31").decide();
      assertEquals(State.FAIL, limits(decision).state(), near);
      assertEquals(
          List.of(
              "the waiver of `limits` for `"
                  + near
                  + "` (line 1, Alix) accepts nothing: no such failure was found"),
          decision.notes());
    }
  }

  @Test
  void theOneOfTheSubjectGoesFirst() {
    Decision decision =
        twoFailures()
            .waiver("limits", Optional.empty(), "all", "Alix", "2026-12-31")
            .waiver("limits", Optional.of("Deployment/web"), "one", "Sam", "2026-12-31")
            .decide();
    assertEquals(
        List.of("Sam", "Alix"),
        limits(decision).findings().stream().map(f -> f.waiver().orElseThrow().who()).toList());
  }

  @Test
  void aDoubleIsToldAsUnused() {
    Decision decision =
        twoFailures()
            .waiver("limits", Optional.empty(), "all", "Alix", "2026-12-31")
            .waiver("limits", Optional.empty(), "again", "Sam", "2026-12-31")
            .decide();
    assertEquals(
        List.of("the waiver of `limits` (line 2, Sam) accepts nothing: no such failure was found"),
        decision.notes());
  }

  @Test
  void withoutInputItIsToldDifferently() {
    Decision decision = twoFailures().waiver("backups", Optional.empty(), "2026-12-31").decide();
    assertEquals(
        List.of(
            "the waiver of `backups` (line 1, Alix) was not needed: no input for this item was"
                + " given"),
        decision.notes());
  }

  @Test
  void anUnwaivableItemStaysAndTheWaiverIsAnError() {
    Decision decision =
        new Rehearsal()
            .item("secret-key", item -> item.check(InputKind.DOTENV).unwaivable())
            .waiver("secret-key", Optional.empty(), "2026-12-31")
            .paper(
                InputKind.DOTENV, ".env", p -> p.deny("dotenv/secret-key", "SECRET_KEY", "short"))
            .decide();
    assertEquals(State.FAIL, limits(decision).state());
    assertEquals(
        List.of(
            "the waiver of `secret-key` (line 1, Alix) cannot be: the checklist says"
                + " `unwaivable`"),
        decision.errors());
    assertEquals(2, decision.exitStatus());
  }

  @Test
  void anUnknownItemIsAnErrorWithTheNearest() {
    Decision decision = twoFailures().waiver("limit", Optional.empty(), "2026-12-31").decide();
    assertEquals(
        List.of(
            "the waiver of `limit` (line 1, Alix) speaks of no item of the checklist: did it mean"
                + " `limits`?"),
        decision.errors());
  }

  @Test
  void whatIsUnknownBesideAWaivedFailureStaysUnknown() {
    Rehearsal rehearsal =
        new Rehearsal()
            .item("limits", item -> item.check(InputKind.KUBERNETES))
            .waiver("limits", Optional.of("Deployment/web"), "2026-12-31")
            .paper(
                InputKind.KUBERNETES,
                "k8s",
                paper ->
                    paper
                        .deny(CHECK, "Deployment/web", "no memory limit")
                        .unknown(CHECK, "Deployment/worker", "is a template"));
    assertEquals(State.UNKNOWN, limits(rehearsal.decide()).state());
    assertEquals(3, rehearsal.decide().exitStatus());
    rehearsal.waiver("limits", Optional.empty(), "2026-12-31");
    assertEquals(State.WAIVED, limits(rehearsal.decide()).state());
  }

  @Test
  void whatIsUnknownCanBeWaivedToo() {
    Rehearsal rehearsal =
        new Rehearsal()
            .item("limits", item -> item.check(InputKind.KUBERNETES))
            .waiver("limits", Optional.empty(), "2026-12-31")
            .paper(
                InputKind.KUBERNETES,
                "k8s",
                paper -> paper.unknown(CHECK, "Deployment/worker", "is a template"));
    assertEquals(State.WAIVED, limits(rehearsal.decide()).state());
    assertEquals(Verdict.UNKNOWN, limits(rehearsal.decide()).checks().getFirst().verdict());
  }

  /// A waiver holds through its last day in UTC, whatever the clock of the machine shows.
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles"})
  @ResourceLock(Resources.TIME_ZONE)
  void theClockIsInUtc(String zone) {
    TimeZone machine = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      aWaiverHoldsThroughItsLastDay();
    } finally {
      TimeZone.setDefault(machine);
    }
  }

  private static void aWaiverHoldsThroughItsLastDay() {
    Rehearsal rehearsal = twoFailures().waiver("limits", Optional.empty(), "2026-11-24");
    assertEquals(
        State.WAIVED,
        limits(rehearsal.now(Instant.parse("2026-11-24T23:59:59.999Z")).decide()).state());
    Decision after = rehearsal.now(Instant.parse("2026-11-25T00:00:00Z")).decide();
    assertEquals(State.FAIL, limits(after).state());
    assertEquals(
        List.of(
            "the waiver of `limits` (line 1, Alix) ended on 2026-11-24 and does not" + " apply"),
        after.notes());
  }
}
