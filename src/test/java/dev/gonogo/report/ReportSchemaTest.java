package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.input.InputKind;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// JSON and SARIF hold their schemas, and SARIF what GitHub asks beyond its schema.
class ReportSchemaTest {
  // The standard's own schema comes with a test dependency.
  private static final Schema SARIF =
      schema("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
  private static final Schema DECISION =
      schema("/dev/gonogo/report/decision.schema.json", SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, String> LEVELS =
      Map.of("blocker", "error", "high", "error", "medium", "warning", "low", "note");

  private static Schema schema(String resource, SpecificationVersion version) {
    try (InputStream in = ReportSchemaTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(version).getSchema(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> errors(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void jsonHoldsItsSchema(Decision decision) {
    String json = Report.JSON.write(decision, ReportCasesTest.options(80));
    assertEquals(List.of(), errors(DECISION, json));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void sarifHoldsItsSchema(Decision decision) {
    String sarif = Report.SARIF.write(decision, ReportCasesTest.options(80));
    assertEquals(List.of(), errors(SARIF, sarif));
  }

  @Test
  void theSchemasCanRefuse() {
    Decision decision = Decisions.all().get("shop-broken");
    String json = Report.JSON.write(decision, ReportCasesTest.options(80));
    Map<String, String> changes =
        Map.of(
            "\"fail\"", "\"failed\"",
            "\"schemaVersion\": 3", "\"schemaVersion\": 2",
            "\"subject\":", "\"object\":",
            "T17:36:00Z", " at noon",
            "\"line\": 2", "\"line\": 0");
    changes.forEach((from, to) -> {
      assertTrue(json.contains(from), from);
      assertFalse(errors(DECISION, json.replaceFirst(from, to)).isEmpty(), from);
    });
    String sarif = Report.SARIF.write(decision, ReportCasesTest.options(80));
    assertFalse(errors(SARIF, sarif.replaceFirst("\"error\"", "\"fatal\"")).isEmpty());
  }

  /// GitHub takes no file with a result without a place, an absolute address, or a rule that is not
  /// there; a level it shows beside each.
  @ParameterizedTest
  @MethodSource("decisions")
  void everyResultOfSarifHasItsPlaceInTheRepository(Decision decision) {
    String sarif = Report.SARIF.write(decision, ReportCasesTest.options(80));
    Value run = items(member(ReadBack.parse(sarif), "runs")).getFirst();
    List<String> rules = new ArrayList<>();
    items(member(member(member(run, "tool"), "driver"), "rules"))
        .forEach(rule -> rules.add(text(member(rule, "id"))));
    Set<String> prints = new HashSet<>();
    List<Value> results = items(member(run, "results"));
    for (Value result : results) {
      var index = (NumberValue) member(result, "ruleIndex");
      assertEquals(text(member(result, "ruleId")), rules.get((int) index.longValue()));
      List<Value> locations = items(member(result, "locations"));
      assertEquals(1, locations.size());
      Value physical = member(locations.getFirst(), "physicalLocation");
      URI uri = URI.create(text(member(member(physical, "artifactLocation"), "uri")));
      assertFalse(uri.isAbsolute() || uri.getPath().isEmpty(), uri.toString());
      assertFalse(uri.getPath().startsWith("/") || uri.getPath().contains(".."), uri.toString());
      assertTrue(uri.getRawQuery() == null && uri.getRawFragment() == null, uri.toString());
      String severity = text(member(member(result, "properties"), "severity"));
      boolean fails = text(member(result, "kind")).equals("fail");
      assertEquals(fails ? LEVELS.get(severity) : "none", text(member(result, "level")));
      var line = (NumberValue) member(member(physical, "region"), "startLine");
      assertTrue(line.longValue() >= 1);
      assertFalse(text(member(member(result, "message"), "text")).isBlank());
      String print = text(member(member(result, "partialFingerprints"), "gonogo/v2"));
      assertTrue(prints.add(text(member(result, "ruleId")) + print), "a fingerprint twice");
    }
    assertFalse(sarif.contains("/home/someone"), "a path of this machine");
    assertFalse(sarif.contains("/elsewhere"), "a path of this machine");
  }

  /// A file outside the repository has no address there: the message names it, without its folders.
  @Test
  void aFileOutsideTheRepositoryIsNamedInTheMessage() {
    Decision decision =
        new Rehearsal()
            .item("probes", item -> item.check(InputKind.KUBERNETES))
            .paper(
                InputKind.KUBERNETES,
                "/elsewhere/manifests",
                paper ->
                    paper
                        .in("/elsewhere/manifests/web.yaml")
                        .deny("kubernetes/probes", "Deployment/web", "has no probe", "spec"))
            .decide();
    String sarif = Report.SARIF.write(decision, ReportCasesTest.options(80));
    assertTrue(sarif.contains("\"Deployment/web: has no probe (web.yaml:2:3)\""), sarif);
    assertFalse(sarif.contains("elsewhere"), sarif);
  }

  private static Value member(Value value, String key) {
    return ((ObjectValue) value).get(key).orElseThrow();
  }

  private static List<Value> items(Value value) {
    return ((ArrayValue) value).items();
  }

  private static String text(Value value) {
    return ((StringValue) value).value();
  }
}
