package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quick answer and the validator's are the same, over a good file and all its mutations.
class QuickFitTest {
  private static final List<Value> OTHERS =
      List.of(
          Value.ofNull(),
          Value.of(true),
          Value.of(7),
          Value.of(""),
          Value.of(" \t"),
          Value.of("2026-12-31"),
          Value.of("x\n"),
          Value.array(),
          Value.array(Value.of(1)),
          Value.objectOf(Map.of()),
          Value.objectOf(Map.of("item", Value.of("a"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          project.schema.json | {"checklist":"a","profile":{"facets":{"m":false},"params":{"i":{"max":1,"l":["a"],"t":"x","b":true}}}}
          waivers.schema.json | [{"item":"a","subject":"s","reason":"r","who":"w","until":"2026-12-31"},{"item":"a","reason":"r","who":"w","until":"2026-12-31"}]
          """)
  void agrees(String resource, String good) {
    byte[] text = Shape.read(resource);
    Value schema = value(text);
    Value whole = value(good.getBytes(StandardCharsets.UTF_8));
    List<Value> all = new ArrayList<>(mutations(whole));
    all.add(whole);
    int fitting = 0;
    for (Value each : all) {
      boolean fits = QuickFit.fits(schema, each);
      fitting += fits ? 1 : 0;
      assertEquals(isValid(text, each), fits, each.toString());
    }
    assertTrue(all.size() > 60 && fitting > 3 && fitting < all.size() / 2, fitting + " fit");
  }

  private static boolean isValid(byte[] schema, Value value) {
    var problems = new Problems();
    Source source = Source.of("x", ValueWriter.toJson(value));
    var yaml = YamlReader.read(source, problems).orElseThrow();
    Shape.tell(new String(schema, StandardCharsets.UTF_8), source, yaml, problems);
    return !problems.hasErrors();
  }

  private static Value value(byte[] json) {
    return ((ValueReader.Result.Read) ValueReader.read(json)).value();
  }

  /// The value with one of its parts replaced, taken out or added to, everywhere.
  private static List<Value> mutations(Value value) {
    List<Value> all = new ArrayList<>(OTHERS);
    if (value instanceof ObjectValue object) {
      for (Value key : object.sortedKeys()) {
        var without = new HashMap<>(object.entries());
        without.remove(key);
        all.add(Value.object(without));
        for (Value part : mutations(object.get(key).orElseThrow())) {
          all.add(object.with(((StringValue) key).value(), part));
        }
      }
      all.add(object.with("more", Value.of("x")));
    }
    if (value instanceof ArrayValue array) {
      for (int i = 0; i < array.items().size(); i++) {
        for (Value part : mutations(array.items().get(i))) {
          List<Value> items = new ArrayList<>(array.items());
          items.set(i, part);
          all.add(Value.array(items));
        }
      }
    }
    return all;
  }

  @Test
  void whatItDoesNotKnowItLeavesToTheValidator() {
    for (String keyword : List.of("minimum", "$ref", "oneOf", "enum", "format")) {
      Value schema = Value.objectOf(Map.of(keyword, Value.of("x")));
      assertEquals(false, QuickFit.fits(schema, Value.of(1)), keyword);
    }
  }
}
