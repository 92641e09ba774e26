package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputKind;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not given, what is said not to be there, and what is too old: none of it helps.
class GivenInputsTest {
  private static final String NO_K6 = "another team tests";

  private static Profile without(InputKind kind) {
    return new Profile(
        new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of(kind, NO_K6)), new TreeMap<>());
  }

  private static Profile believing(String age) {
    return new Profile(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(Map.of(InputKind.TERRAFORM, InputClaims.duration(age).orElseThrow())));
  }

  private static Rehearsal checklist() {
    return new Rehearsal()
        .item("fast", i -> i.check(InputKind.K6))
        .item("both", i -> i.check(InputKind.TERRAFORM).check(InputKind.K6))
        .item("seen-in-part", i -> i.check(InputKind.K6, "", true, Optional.empty()))
        .item("encrypted", i -> i.check(InputKind.TERRAFORM));
  }

  private static Rehearsal withPlan(Rehearsal rehearsal) {
    return rehearsal.paper(
        InputKind.TERRAFORM,
        "plan.json",
        paper -> paper.judged("terraform/both", "a").judged("terraform/encrypted", "a"));
  }

  private static List<State> states(Decision decision) {
    return decision.items().stream().map(Decision.ItemResult::state).toList();
  }

  @Test
  void whatIsSaidNotToBeThereIsNotMissed() {
    Decision missed = withPlan(checklist()).goLive().decide();
    assertEquals(
        List.of(State.NOT_EVALUATED, State.PASS, State.NOT_EVALUATED, State.PASS), states(missed));
    assertEquals(Outcome.HOLD, missed.outcome());
    Decision none = withPlan(checklist()).profile(without(InputKind.K6)).goLive().decide();
    assertEquals(
        List.of(State.NOT_APPLICABLE, State.PASS, State.WAITING, State.PASS),
        states(none),
        "what sees a part only does not see that there is nothing");
    assertEquals("the project has no k6 input: " + NO_K6, none.items().getFirst().reason());
    assertFalse(none.items().getFirst().inScope());
    assertEquals(List.of(new Weakening.InputNone(InputKind.K6, NO_K6)), none.weakenings());
  }

  @Test
  void anItemThatLooksAtMoreIsHeldForTheRest() {
    assertEquals(
        State.NOT_EVALUATED,
        states(checklist().profile(without(InputKind.K6)).goLive().decide()).get(1));
    Decision nothing =
        checklist()
            .profile(without(InputKind.K6))
            .paper(InputKind.TERRAFORM, "plan.json", paper -> {})
            .decide();
    assertEquals(State.NOT_APPLICABLE, states(nothing).get(1), "a plan without what it asks for");
    assertEquals("the input holds nothing that it speaks of", nothing.items().get(1).reason());
  }

  @Test
  void whatIsSaidNotToBeThereAndIsThereIsAnError() {
    for (Rehearsal asked : List.of(checklist(), checklist().goLive())) {
      Decision decision =
          withPlan(asked)
              .profile(without(InputKind.K6))
              .paper(InputKind.K6, "load/k6.json", paper -> paper.deny("k6/fast", "m", "slow"))
              .decide();
      assertEquals(
          List.of(
              "the project says that it has no `k6` input, and here is one: load/k6.json: take `k6`"
                  + " out of `inputs` in gonogo.yaml"),
          decision.errors());
      assertEquals(2, decision.exitStatus());
      assertEquals(State.FAIL, states(decision).getFirst(), "and it is judged");
    }
  }

  @Test
  void anInputAtWhichNoCheckLooksIsThereToo() {
    Decision decision =
        withPlan(checklist())
            .profile(without(InputKind.DOTENV))
            .paper(InputKind.DOTENV, ".env", paper -> {})
            .paper(InputKind.DOTENV, "a/.env", paper -> {})
            .decide();
    assertTrue(decision.errors().getFirst().contains("here is one: .env, a/.env"));
  }

  private static Decision old(Rehearsal rehearsal, Duration age) {
    Instant made = Rehearsal.NOW.minus(age);
    return rehearsal
        .item("bucket-private", i -> i.check(InputKind.TERRAFORM))
        .item("encrypted", i -> i.check(InputKind.TERRAFORM))
        .item("no-such-thing", i -> i.check(InputKind.TERRAFORM))
        .paper(
            InputKind.TERRAFORM,
            "plan.json",
            paper ->
                paper
                    .holding(Value.objectOf(Map.of("timestamp", Value.of(made.toString()))))
                    .deny("terraform/bucket-private", "b", "is public")
                    .judged("terraform/encrypted", "d"))
        .decide();
  }

  private static final List<State> FRESH = List.of(State.FAIL, State.PASS, State.NOT_APPLICABLE);

  private static final List<State> STALE = List.of(State.FAIL, State.UNKNOWN, State.UNKNOWN);

  @ParameterizedTest
  @CsvSource({"24h, 86400, false", "24h, 86401, true", "2h, 7201, true", "3d, 200000, false"})
  void whatStandsOnAnOldPlanIsUnknown(String most, long seconds, boolean stale) {
    Decision decision =
        old(new Rehearsal().profile(believing(most)).goLive(), Duration.ofSeconds(seconds));
    assertEquals(stale ? STALE : FRESH, states(decision));
    assertEquals(stale ? 1 : 0, decision.notes().size());
  }

  @Test
  void anOldPlanIsToldWithItsTime() {
    Decision decision = old(new Rehearsal().goLive(), Duration.ofDays(3));
    String words =
        "it says that it was made at 2026-11-21T17:36:00Z, and may be 1 day old at most: make it"
            + " anew";
    assertEquals(List.of("plan.json: " + words + "; all of it is unknown"), decision.notes());
    Finding finding = decision.items().get(1).findings().getFirst();
    assertEquals(words, finding.words().orElseThrow());
    assertEquals("plan.json", finding.subject());
    assertEquals(List.of(Value.of("timestamp")), finding.path());
    assertEquals(Outcome.NO_GO, decision.outcome(), "what failed then is not better for its age");
  }

  @Test
  void ofFilesAloneNobodyAsksForTheirAge() {
    assertEquals(FRESH, states(old(new Rehearsal(), Duration.ofDays(300))));
  }

  @Test
  void aPlanOfTheFutureIsNotOld() {
    assertEquals(FRESH, states(old(new Rehearsal().goLive(), Duration.ofDays(-3))));
  }

  @Test
  void aNewPlanBesideAnOldOneHelpsNothing() {
    Rehearsal both =
        new Rehearsal()
            .goLive()
            .paper(
                InputKind.TERRAFORM, "new.json", paper -> paper.judged("terraform/encrypted", "n"));
    assertEquals(STALE, states(old(both, Duration.ofDays(2))));
  }

  private static Rehearsal held() {
    return new Rehearsal()
        .item("encrypted", i -> i.check(InputKind.DOTENV))
        .goLive()
        .paper(InputKind.DOTENV, ".env", paper -> paper.judged("dotenv/encrypted", "a"));
  }

  @Test
  void aKindThatTheLastDecisionHadIsMissed() {
    assertEquals(Outcome.GO, held().decide().outcome());
    assertEquals(Outcome.GO, held().last(InputKind.DOTENV).decide().outcome());
    Decision decision = held().last(InputKind.TERRAFORM).decide();
    assertEquals(Outcome.HOLD, decision.outcome());
    assertEquals(List.of(InputKind.TERRAFORM), decision.lacking());
    assertEquals(
        List.of(
            "the last decision on record had a `terraform` input, and this one has none: give it, or"
                + " say in gonogo.yaml why there is none any more, as `inputs: {terraform: {none:"
                + " REASON}}`"),
        decision.notes());
  }

  @Test
  void aKindThatIsSaidToBeNoneAnyMoreIsNotMissed() {
    Decision decision = held().last(InputKind.K6).profile(without(InputKind.K6)).decide();
    assertEquals(Outcome.GO, decision.outcome());
    assertEquals(1, decision.weakenings().size());
  }

  @Test
  void whatWasPassedOverIsMissed() {
    Decision decision =
        held().last(InputKind.K6).paper(InputKind.K6, "k6.json", paper -> {}).decide();
    assertEquals(List.of(InputKind.K6), decision.lacking(), "no check looks at it any more");
  }
}
