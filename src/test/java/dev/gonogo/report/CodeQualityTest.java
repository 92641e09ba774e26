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
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// GitLab's Code Quality report, by what GitLab's documentation asks of one ("Code quality report
/// format"), in our own words: no registry has a schema of it.
class CodeQualityTest {
  private static final Schema FORMAT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              """
              {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["description", "check_name", "fingerprint", "severity", "location"],
                  "properties": {
                    "description": {"type": "string", "minLength": 1},
                    "check_name": {"type": "string", "minLength": 1},
                    "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32,64}$"},
                    "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                    "location": {
                      "type": "object",
                      "required": ["path", "lines"],
                      "properties": {
                        "path": {"type": "string", "pattern": "^[^/\\\\\\\\].*"},
                        "lines": {
                          "type": "object",
                          "required": ["begin"],
                          "properties": {"begin": {"type": "integer", "minimum": 1}}
                        }
                      }
                    }
                  }
                }
              }
              """);

  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  private static String written(Decision decision) {
    return Report.GITLAB.write(decision, ReportCasesTest.options(80));
  }

  private static List<String> errors(String json) {
    return FORMAT.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void holdsItsFormat(Decision decision) {
    String json = written(decision);
    assertEquals(List.of(), errors(json));
    Set<String> prints = new HashSet<>();
    for (Value entry : ((ArrayValue) ReadBack.parse(json)).items()) {
      String path = text(((ObjectValue) entry).get("location").orElseThrow(), "path");
      assertFalse(path.startsWith("./") || path.contains("../"), path);
      assertTrue(prints.add(text(entry, "fingerprint")), "GitLab would keep one of them");
    }
    assertFalse(json.contains("/home/someone") || json.contains("/elsewhere"), json);
  }

  private static String text(Value value, String key) {
    return ((StringValue) ((ObjectValue) value).get(key).orElseThrow()).value();
  }

  @Test
  void theFormatCanRefuse() {
    String json = written(Decisions.all().get("shop-broken"));
    for (String change : List.of("\"severity\"", "\"blocker\"", "\"path\"", "\"begin\"")) {
      assertTrue(json.contains(change), change);
      assertFalse(errors(json.replaceFirst(change, "\"odd\"")).isEmpty(), change);
    }
    assertFalse(errors(json.replaceFirst("\"infra/", "\"/infra/")).isEmpty());
  }

  /// Findings that nothing tells apart would take each other's place.
  @Test
  void findingsThatAreAlikeAreNotLost() {
    Decision decision =
        new Rehearsal()
            .item("probes", item -> item.check(InputKind.KUBERNETES))
            .paper(
                InputKind.KUBERNETES,
                "k8s",
                paper -> {
                  for (int i = 0; i < 5; i++) {
                    paper.deny("kubernetes/probes", "Deployment/web", "has no probe", "list", i);
                  }
                })
            .decide();
    var entries = (ArrayValue) ReadBack.parse(written(decision));
    assertEquals(5, entries.size());
    assertEquals(
        5, entries.items().stream().map(entry -> text(entry, "fingerprint")).distinct().count());
  }

  /// An input that was refused is told where it lies, or a broken run would look like a clean one.
  @Test
  void aRefusedInputIsToldThere() {
    String json = written(Decisions.all().get("refused-inputs"));
    assertTrue(json.contains("\"path\": \"infra/plan.tfplan\""), json);
  }
}
