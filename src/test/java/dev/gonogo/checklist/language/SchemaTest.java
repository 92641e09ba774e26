package dev.gonogo.checklist.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertEquals(read, keys(check.at("/$defs/predicates/properties")));
    assertTrue(keys(check.get("properties")).containsAll(read));
    check
        .at("/$defs/predicates/properties")
        .forEach(predicate -> assertTrue(predicate.has("description")));
  }

  @Test
  void hasABranchForEachSubject() throws IOException {
    JsonNode branches = schema("check.schema.json").get("oneOf");
    assertEquals(Subjects.KEYS.size(), branches.size());
    Set<String> known = new TreeSet<>();
    for (int i = 0; i < branches.size(); i++) {
      assertEquals(Subjects.KEYS.get(i), branches.get(i).at("/required/0").asText());
      branches.get(i).at("/propertyNames/enum").forEach(key -> known.add(key.asText()));
    }
    assertEquals(keys(schema("check.schema.json").get("properties")), known);
  }
}
