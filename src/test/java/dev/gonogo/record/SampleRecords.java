package dev.gonogo.record;

import dev.gonogo.record.DecisionRecord.PassedOver;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A record with all that one may have, and the like of it.
final class SampleRecords {
  static final String HASH = "9f2c".repeat(16);
  static final String OTHER_HASH = "07a1".repeat(16);

  private SampleRecords() {}

  static DecisionRecord go() {
    return of("go", Map.of("bucket-private", "pass", "pager-tested", "attested"));
  }

  /// @param states by the ids of the items, which all are blockers
  static DecisionRecord of(String outcome, Map<String, String> states) {
    var items = new ArrayList<String>();
    new TreeMap<>(states)
        .forEach((id, state) ->
            items.add(
                """
                {"id": "%s", "state": "%s", "severity": "blocker", "title": "T", "reason": "why",
                 "checks": [{"id": "k/%s", "findings": [
                   {"document": "plan.json", "message": "x: no", "verdict": "fail"}]}]}
                """
                    .formatted(id, state, id)));
    return new DecisionRecord(
        terms("2026-12-01T08:00:00Z", "shop/production"),
        new RecordOrigin(
            "0.1.0", "b1", "25", "Linux", Optional.of(new RecordOrigin.Tree("c0ffee", true))),
        decision(outcome, items),
        List.of(
            new Ground(Ground.Kind.INPUT, "plan.json", HASH),
            new Ground(
                Ground.Kind.EVENT, "20261125T184500Z-attest-pager-tested-9f2c9f2c.json", HASH),
            new Ground(Ground.Kind.POLICIES, "policies", HASH)),
        List.of(new PassedOver("main.tf", "Terraform's source: give the plan")),
        new TreeMap<>(
            Map.of(
                "bucket-private",
                new RecordedRule(
                    "blocker", Optional.of(HASH), new TreeMap<>(Map.of("days", Value.of(7)))))));
  }

  static RecordTerms terms(String at, String subject) {
    return new RecordTerms(
        Instant.parse(at),
        subject,
        "go-live-1h-before",
        "high",
        Optional.of("2026.12"),
        true,
        false,
        List.of("."),
        Optional.of("terraform"),
        1 << 27,
        Optional.of(34),
        List.of("infra"),
        Optional.of("gonogo.yaml"),
        Optional.of("golive/waivers.yaml"),
        List.of("terraform"));
  }

  private static ObjectValue decision(String outcome, List<String> items) {
    return read(
        """
        {"schemaVersion": 2, "decision": "%s", "outcome": "%s",
         "weakenings": [{"what": "parameter", "item": "bucket-private", "parameter": "days",
           "words": "`bucket-private`: days 7 → 3"}],
         "inputs": [{"name": "plan.json", "kind": "terraform", "judged": true},
           {"name": "main.tf", "judged": false}],
         "items": [%s]}
        """
            .formatted(
                outcome.toUpperCase(java.util.Locale.ROOT), outcome, String.join(",", items)));
  }

  private static ObjectValue read(String json) {
    return switch (ValueReader.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(ObjectValue object) -> object;
      case ValueReader.Result other -> throw new AssertionError(other);
    };
  }

  static DecisionRecord at(DecisionRecord record, String at, String subject) {
    return new DecisionRecord(
        terms(at, subject),
        record.origin(),
        record.decision(),
        record.grounds(),
        record.skipped(),
        record.rules());
  }

  static DecisionRecord decided(DecisionRecord record, UnaryOperator<ObjectValue> edit) {
    return new DecisionRecord(
        record.terms(),
        record.origin(),
        edit.apply(record.decision()),
        record.grounds(),
        record.skipped(),
        record.rules());
  }

  static DecisionRecord grounded(DecisionRecord record, Ground... grounds) {
    return new DecisionRecord(
        record.terms(),
        record.origin(),
        record.decision(),
        List.of(grounds),
        record.skipped(),
        record.rules());
  }

  static DecisionRecord made(DecisionRecord record, RecordOrigin origin) {
    return new DecisionRecord(
        record.terms(),
        origin,
        record.decision(),
        record.grounds(),
        record.skipped(),
        record.rules());
  }

  static DecisionRecord ruled(DecisionRecord record, Map<String, RecordedRule> rules) {
    return new DecisionRecord(
        record.terms(),
        record.origin(),
        record.decision(),
        record.grounds(),
        record.skipped(),
        new TreeMap<>(rules));
  }
}
