package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.input.InputKind;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What GitHub's code scanning makes of SARIF beside the standard: every result is an open alert,
/// whatever its suppressions and its kind; a rule with the tag `security` is shown by its
/// `security-severity`; an upload's category counts only where the file has none of its own.
class SarifOnGithubTest {
  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  private static Value run(Decision decision, ReportOptions options) {
    String sarif = Report.SARIF.write(decision, options);
    return items(ReadBack.parse(sarif), "runs").getFirst();
  }

  private static Value run(Decision decision) {
    return run(decision, ReportCasesTest.options(80));
  }

  private static Optional<Value> get(Value value, String... path) {
    Optional<Value> at = Optional.of(value);
    for (String step : path) {
      at = at.flatMap(v -> v instanceof ObjectValue object ? object.get(step) : Optional.empty());
    }
    return at;
  }

  private static String text(Value value, String... path) {
    return get(value, path).map(v -> ((StringValue) v).value()).orElse("");
  }

  private static List<Value> items(Value value, String... path) {
    return ((ArrayValue) get(value, path).orElseThrow()).items();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void whatIsWaivedIsNoResult(Decision decision) {
    Value run = run(decision);
    Set<String> waived = new TreeSet<>();
    decision.items().stream()
        .flatMap(item -> Wording.told(item).stream())
        .filter(finding -> finding.waiver().isPresent())
        .forEach(finding -> waived.add(finding.fingerprint()));
    for (Value result : items(run, "results")) {
      String print = text(result, "partialFingerprints", "gonogo/v2");
      assertFalse(waived.contains(print.split(":")[0]), print);
      assertEquals(print, text(result, "partialFingerprints", "primaryLocationLineHash"));
    }
    assertTrue(get(run, "automationDetails").isEmpty());
  }

  @Test
  void whatIsWaivedIsANotificationOfItsRule() {
    Value run = run(Decisions.all().get("shop-broken"));
    List<Value> told =
        items(items(run, "invocations").getFirst(), "toolExecutionNotifications").stream()
            .filter(notification -> get(notification, "associatedRule").isPresent())
            .toList();
    assertEquals(1, told.size());
    assertEquals("liveness-probe", text(told.getFirst(), "associatedRule", "id"));
    String words = text(told.getFirst(), "message", "text");
    assertTrue(words.contains("livenessProbe is missing (infra/k8s/web.yaml:3:3)"), words);
    assertTrue(words.contains("accepted by Alix Martin until 2026-12-31"), words);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void itsRulesAreOfTheFormThatIsShown(Decision decision) {
    for (Value rule : items(run(decision), "tool", "driver", "rules")) {
      boolean security =
          items(rule, "properties", "tags").stream().anyMatch(Value.of("security")::equals);
      assertEquals(security, get(rule, "properties", "security-severity").isPresent());
      assertTrue(Set.of("", "very-high").contains(text(rule, "properties", "precision")));
      assertTrue(URI.create(text(rule, "helpUri")).isAbsolute());
    }
  }

  /// GitHub's ranges: Critical from 9.0, High from 7.0, Medium from 4.0, and Low above 0.
  @ParameterizedTest
  @CsvSource({"BLOCKER, 9.0, 10.0", "HIGH, 7.0, 8.9", "MEDIUM, 4.0, 6.9", "LOW, 0.1, 3.9"})
  void theWeightOfSecurityIsInItsRange(Severity severity, double least, double most) {
    Decision decision =
        new Rehearsal()
            .item(
                "closed",
                item ->
                    item.severity(severity).roles("security", "ops").check(InputKind.KUBERNETES))
            .item("saved", item -> item.severity(severity).check(InputKind.KUBERNETES))
            .decide();
    List<Value> rules = items(run(decision), "tool", "driver", "rules");
    String weight = text(rules.getFirst(), "properties", "security-severity");
    assertTrue(Double.parseDouble(weight) >= least && Double.parseDouble(weight) <= most, weight);
    assertTrue(get(rules.getLast(), "properties", "security-severity").isEmpty());
  }

  private static ReportOptions options(Optional<String> site, Optional<String> source) {
    ReportOptions plain = ReportCasesTest.options(80);
    return new ReportOptions(
        80, false, site, source, plain.folders(), plain.took(), plain.changes());
  }

  /// Without an address in the web there is no `helpUri`, for that must be absolute.
  @Test
  void aSiteInAFolderHasNoAddress() {
    Value run =
        run(Decisions.all().get("shop-broken"), options(Optional.of("site/"), Optional.empty()));
    items(run, "tool", "driver", "rules")
        .forEach(rule -> assertTrue(get(rule, "helpUri").isEmpty(), rule.toString()));
  }

  /// Where no site is published, the item's own line in the checklist is.
  @Test
  void anItemOfTheRepositoryHasItsLine() {
    Value run =
        run(
            Decisions.all().get("shop-broken"),
            options(Optional.of("site/"), Optional.of("https://github.com/acme/shop/blob/c0de/")));
    assertEquals(
        "https://github.com/acme/shop/blob/c0de/content/fr/01-securite.md#L12",
        text(items(run, "tool", "driver", "rules").getFirst(), "helpUri"));
  }

  /// The driver's version is one of Semantic Versioning, or not called so.
  @Test
  void theDriverNamesItsPageAndVersion() {
    Value driver = get(run(Decisions.all().get("pass")), "tool", "driver").orElseThrow();
    assertEquals("1.0.0", text(driver, "semanticVersion"));
    assertTrue(URI.create(text(driver, "informationUri")).isAbsolute());
  }
}
