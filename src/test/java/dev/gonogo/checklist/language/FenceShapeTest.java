package dev.gonogo.checklist.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fences that are right, with each of their nodes in turn made each of the shapes that there are:
/// whatever the schema refuses is told, once, and whatever it lets through can be read.
class FenceShapeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> SHAPES =
      List.of(
          "\"word\"",
          "\"\"",
          "7",
          "0.5",
          "1e4",
          "true",
          "null",
          "[]",
          "{}",
          "[1, null]",
          "[[\"a\"]]",
          "{\"a\": 1}",
          "{\"a\": {}}",
          "{\"a\": null, \"b\": 2}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"terraform": ["aws_s3_bucket", "aws_lb"], "where": {"acl": "private"},
         "must": {"a": {"in": [1, "x"]}, "b": {"not-in": [true]}, "c": "present",
                  "d": {"every": {"fields": {"e": {"min": 1, "max": 2}}}}},
         "says": {"a": "be so"}, "unstated": "pass", "none": "fail", "partial": true}
        """,
        """
        {"terraform": "aws_s3_bucket", "related": {"aws_s3_bucket_versioning": "bucket"},
         "must": {"a": {"any-of": [{"length": {"above": 3}}, {"equals": {"value": {"x": [1]}}}]}}}
        """,
        """
        {"terraform": "aws_wafv2_web_acl", "exists": true, "expected-with": ["aws_lb", "aws_alb"]}
        """,
        """
        {"kubernetes": "Ingress", "exists": {"spec.tls": {"some": {"all-of": [{"min": 1}, {"max": 3}]}}},
         "says": "be there", "none": "unknown"}
        """,
        """
        {"k6": "http_req_duration p(95)", "below": "200 ms", "sample": 100, "says": "be fast"}
        """,
        """
        {"terraform": "aws_lb", "where": {"internal": false}, "count": {"min": 2, "max": 4}, "distinct": "name"}
        """,
        """
        {"kubernetes": "HorizontalPodAutoscaler", "when": {"spec.minReplicas": "present"},
         "must": {"spec.maxReplicas": {"above": {"field": "spec.minReplicas", "plus": ["5", {"field": "spec.a"}], "default": 1}},
                  "a": {"field": "b"}, "c": {"equals": {"field": "d"}}}}
        """,
        """
        {"dotenv": "PASSWORD", "when": {"BROKER": {"matches": "^redis"}}, "length": {"min": 20}}
        """,
        """
        {"spring-config": ["server.shutdown"], "when": {"server.port": "present"}, "in": ["graceful"]}
        """,
        """
        {"dotenv": ["DEBUG"], "matches": "^a", "none-of": [{"equals": "x"}], "partial": false}
        """
      })
  void isToldOnceOrRead(String fence) throws Exception {
    JsonNode right = JSON.readTree(fence);
    assertEquals(List.of(), problems("check", right));
    for (JsonNode wrong : variants(right).toList()) {
      isToldOnceOrRead("check", wrong);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings =
          "{\"combine\": \"any\", \"applies-when\": \"mobile-app\", \"unwaivable\": true,"
              + " \"valid\": \"30d\", \"evidence\": \"url\", \"people\": 2}")
  void anItemIsToldOnceOrRead(String fence) throws Exception {
    for (JsonNode wrong : variants(JSON.readTree(fence)).toList()) {
      isToldOnceOrRead("item", wrong);
    }
  }

  private static void isToldOnceOrRead(String role, JsonNode fence) {
    List<Problem> problems = problems(role, fence);
    List<Object> places = new ArrayList<>();
    problems.forEach(p -> places.add(p.at()));
    assertEquals(places.stream().distinct().toList(), places, () -> fence + "\n" + problems);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CheckLanguage.schemas().get(role + ".schema.json"));
    assertTrue(
        schema.validate(fence).isEmpty() || !problems.isEmpty(), () -> "nothing told of " + fence);
  }

  /// The node with one node in it replaced, one key gone, or one key more.
  private static Stream<JsonNode> variants(JsonNode node) throws Exception {
    List<JsonNode> variants = new ArrayList<>();
    for (String shape : SHAPES) {
      variants.add(JSON.readTree(shape));
    }
    switch (node) {
      case ObjectNode object -> {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
          variants.add(object.deepCopy().without(entry.getKey()));
          variants(entry.getValue())
              .forEach(v -> variants.add(object.deepCopy().set(entry.getKey(), v)));
        }
        for (String key :
            List.of(
                "unknown",
                "must",
                "exists",
                "expected-with",
                "related",
                "count",
                "distinct",
                "field",
                "plus",
                "equals",
                "sample")) {
          variants.add(object.deepCopy().put(key, "word"));
        }
        for (String kind : List.of("terraform", "kubernetes", "k6", "spring-config", "dotenv")) {
          variants.add(object.deepCopy().put(kind, "aws_lb"));
        }
      }
      case ArrayNode list -> {
        for (int i = 0; i < list.size(); i++) {
          int at = i;
          variants(list.get(i)).forEach(v -> variants.add(list.deepCopy().set(at, v)));
        }
      }
      default -> {}
    }
    return variants.stream();
  }

  /// JSON is YAML.
  private static List<Problem> problems(String role, JsonNode fence) {
    String text = "- [ ] a <!-- a -->\n\n  ```yaml " + role + "\n  " + fence + "\n  ```\n";
    var problems = new Problems();
    ChecklistReader.read("", List.of(Source.of("x.md", text)), problems);
    return problems.all().stream()
        .map(located -> located.problem())
        .filter(problem -> problem.level() == Problem.Level.ERROR)
        .toList();
  }
}
