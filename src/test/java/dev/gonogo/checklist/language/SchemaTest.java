package dev.gonogo.checklist.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schemas say what the reader reads, no more and no less.
class SchemaTest {
  private static JsonNode schema(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(name))) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static Set<String> keys(JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.properties().stream().map(Map.Entry::getKey).forEach(keys::add);
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"check.schema.json", "item.schema.json"})
  void isASchema(String name) throws IOException {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var meta =
        registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schema = schema(name);
    assertEquals(List.of(), meta.validate(schema));
    assertTrue(schema.get("$id").asText().endsWith("/" + name));
    schema.get("properties").forEach(p -> assertTrue(p.has("description") || p.has("$ref")));
  }

  @Test
  void knowsThePredicatesOfTheReader() throws IOException {
    JsonNode check = schema("check.schema.json");
    var read = new TreeSet<>(PredicateReader.KEYS);
    var inside = new TreeSet<>(read);
    inside.addAll(PredicateReader.IN_PLACE);
    assertEquals(inside, keys(check.at("/$defs/predicates/properties")));
    assertEquals(read, new TreeSet<>(texts(check.at("/$defs/predicate-key/enum"))));
    assertTrue(keys(check.get("properties")).containsAll(read));
    check
        .at("/$defs/predicates/properties")
        .forEach(predicate -> assertTrue(predicate.has("description") || predicate.has("$ref")));
  }

  @Test
  void hasABranchForEachKind() throws IOException {
    JsonNode check = schema("check.schema.json");
    List<String> kinds =
        Stream.concat(
                Arrays.stream(InputKind.values()).map(InputKind::label),
                Stream.of(Subject.Setting.WORD))
            .toList();
    assertEquals(kinds, required(check.get("anyOf"), "/required/0"));
    assertEquals(kinds, required(check.get("allOf"), "/if/required/0"));
    Set<String> known = new TreeSet<>(PredicateReader.KEYS);
    for (String kind : kinds) {
      Set<String> own = new TreeSet<>();
      check.at("/$defs/over-" + kind + "/propertyNames").findValues("enum").stream()
          .flatMap(list -> texts(list).stream())
          .forEach(own::add);
      assertTrue(own.contains(kind), kind);
      known.addAll(own);
    }
    assertEquals(keys(check.get("properties")), known);
  }

  /// What the schema shows as an example of a kind's subject is read as a check over that kind.
  @ParameterizedTest
  @EnumSource(InputKind.class)
  void everyKindHasASubject(InputKind kind) throws IOException {
    JsonNode examples = schema("check.schema.json").at("/properties/" + kind.label() + "/examples");
    assertFalse(examples.isEmpty());
    for (JsonNode example : examples) {
      String subject = kind.label() + ": " + example;
      List<Check> checks =
          Stream.of("", "exists: true", "below: 7")
              .flatMap(rest -> checks(subject + "\n  " + rest).stream())
              .toList();
      assertFalse(checks.isEmpty(), subject);
      checks.forEach(check -> assertEquals(kind, check.kind()));
    }
  }

  private static List<Check> checks(String yaml) {
    String text = "- [ ] a <!-- a -->\n\n  ```yaml check\n  " + yaml + "\n  ```\n";
    return ChecklistReader.read("", List.of(Source.of("x.md", text)), new Problems())
        .items()
        .getFirst()
        .checks();
  }

  @Test
  void namesAreWrittenAsEverywhere() throws IOException {
    String name = "^" + Kebab.PATTERN + "$";
    assertEquals(name, schema("check.schema.json").at("/$defs/name/pattern").asText());
    assertEquals(name, schema("item.schema.json").at("/properties/applies-when/pattern").asText());
  }

  private static List<String> required(JsonNode branches, String pointer) {
    return branches.valueStream().map(branch -> branch.at(pointer).asText()).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }
}
