package dev.gonogo.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two records are told apart by.
class RecordDifferenceTest {
  @Test
  void aRecordIsLikeItself() {
    RecordDifference same = RecordDifference.of(SampleRecords.go(), SampleRecords.go());
    assertEquals(List.of(), same.changes());
    assertTrue(same.isEqual());
  }

  @ParameterizedTest
  @CsvSource({
    "pass, fail, BROKE",
    "waiting, fail, BROKE",
    "attested, refused, REFUSED",
    "waiting, refused, REFUSED",
    "attested, waiting, LAPSED",
    "attested, not-evaluated, LAPSED",
    "attested, unknown, LAPSED",
    "pass, unknown, OPENED",
    "pass, not-evaluated, OPENED",
    "fail, not-evaluated, OPENED",
    "refused, waiting, OPENED",
    "waived, unknown, OPENED",
    "waiting, not-evaluated, OTHER",
    "fail, pass, MENDED",
    "unknown, pass, MENDED",
    "waiting, not-applicable, MENDED",
    "waived, pass, MENDED",
    "pass, not-applicable, OTHER",
    "waiting, attested, ATTESTED",
    "pass, attested, ATTESTED",
    "fail, waived, WAIVED"
  })
  void anotherStateMeansSomething(String from, String to, Turn turn) {
    List<Change> changes =
        RecordDifference.of(
                SampleRecords.of("hold", Map.of("a", from)),
                SampleRecords.of("hold", Map.of("a", to)))
            .changes();
    assertEquals(List.of(new Change.Turned(turn, "a", "blocker", from, to, "why")), changes);
  }

  @Test
  void theWorstComesFirst() {
    List<String> words =
        words(
            SampleRecords.of("go", Map.of("a", "waiting", "b", "pass", "c", "pass", "d", "pass")),
            SampleRecords.of("no-go", Map.of("a", "attested", "b", "fail", "c", "unknown")));
    assertEquals(
        List.of(
            "GO → NO-GO",
            "`b` (blocker): pass → fail, why",
            "`c` (blocker): pass → unknown, why",
            "`a` (blocker): waiting → attested, why",
            "`d` (blocker, pass) is gone"),
        words);
  }

  @Test
  void otherFindingsOfOneStateAreTold() {
    DecisionRecord from = SampleRecords.of("no-go", Map.of("a", "fail"));
    DecisionRecord to =
        SampleRecords.decided(
            from, decision -> (dev.gonogo.value.ObjectValue) replaced(decision, "x: no", "y: no"));
    assertEquals(
        List.of("`a`: no longer x: no (k/a: fail); now y: no (k/a: fail)"), words(from, to));
  }

  private static Value replaced(Value value, String text, String by) {
    return switch (dev.gonogo.value.ValueReader.read(
        value.toString().replace(text, by).getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      case dev.gonogo.value.ValueReader.Result.Read(Value read) -> read;
      case dev.gonogo.value.ValueReader.Result other -> throw new AssertionError(other);
    };
  }

  @Test
  void weakeningsOfOneThingAreOneChange() {
    DecisionRecord from = SampleRecords.go();
    DecisionRecord weaker =
        SampleRecords.decided(
            from, d -> (dev.gonogo.value.ObjectValue) replaced(d, "days 7 → 3", "days 7 → 0"));
    assertEquals(
        List.of("`bucket-private`: days 7 → 0 (before: `bucket-private`: days 7 → 3)"),
        words(from, weaker));
    DecisionRecord none = SampleRecords.decided(from, d -> d.with("weakenings", Value.array()));
    assertEquals(List.of("no longer: `bucket-private`: days 7 → 3"), words(from, none));
    assertEquals(List.of("`bucket-private`: days 7 → 3"), words(none, from));
  }

  @Test
  void rulesThatChangedAreTold() {
    DecisionRecord from = SampleRecords.go();
    var parameters = new TreeMap<String, Value>(Map.of("days", Value.of(0)));
    DecisionRecord to =
        SampleRecords.ruled(
            from,
            Map.of(
                "bucket-private",
                new RecordedRule("blocker", Optional.of(SampleRecords.OTHER_HASH), parameters)));
    assertEquals(
        List.of("`bucket-private`: days 7 → 0", "`bucket-private` reads otherwise"),
        words(from, to));
  }

  @Test
  void filesCameChangedAndWent() {
    DecisionRecord from =
        SampleRecords.grounded(
            SampleRecords.go(),
            new Ground(Ground.Kind.INPUT, "a.json", SampleRecords.HASH),
            new Ground(Ground.Kind.INPUT, "b.json", SampleRecords.HASH),
            new Ground(Ground.Kind.WAIVERS, "golive/waivers.yaml", SampleRecords.HASH));
    DecisionRecord to =
        SampleRecords.grounded(
            SampleRecords.go(),
            new Ground(Ground.Kind.INPUT, "a.json", SampleRecords.OTHER_HASH),
            new Ground(Ground.Kind.INPUT, "c.json", SampleRecords.HASH));
    assertEquals(
        List.of(
            "waivers `golive/waivers.yaml` is gone",
            "input `a.json` changed",
            "input `b.json` is gone",
            "input `c.json` came"),
        words(from, to));
  }

  /// Where it was made, and by which gonogo, is no reason for two to be unequal; policies are
  /// another build's own.
  @Test
  void whoMadeItIsToldAndNoDifference() {
    DecisionRecord from = SampleRecords.go();
    DecisionRecord to =
        SampleRecords.made(from, new RecordOrigin("0.2.0", "b2", "26", "Mac", Optional.empty()));
    RecordDifference difference = RecordDifference.of(from, to);
    assertTrue(difference.isEqual());
    assertEquals(5, difference.asides().size());
    DecisionRecord otherPolicies =
        SampleRecords.grounded(
            from, new Ground(Ground.Kind.POLICIES, "policies", SampleRecords.OTHER_HASH));
    assertFalse(RecordDifference.of(from, otherPolicies).isEqual());
  }

  @Test
  void whatWasAskedIsTold() {
    DecisionRecord from = SampleRecords.go();
    DecisionRecord to = SampleRecords.at(from, "2026-12-02T08:00:00Z", "shop/staging");
    assertEquals(List.of("for: shop/production → shop/staging"), words(from, to));
  }

  @Test
  void everyChangeHasAHeadingAndAWord() {
    RecordDifference difference =
        RecordDifference.of(
            SampleRecords.of("hold", Map.of("a", "pass")),
            SampleRecords.grounded(SampleRecords.of("no-go", Map.of("a", "fail"))));
    for (Change change : difference.changes()) {
      assertFalse(change.heading().isBlank());
      assertFalse(change.what().isBlank());
    }
  }

  private static List<String> words(DecisionRecord from, DecisionRecord to) {
    return RecordDifference.of(from, to).changes().stream().map(Change::words).toList();
  }
}
