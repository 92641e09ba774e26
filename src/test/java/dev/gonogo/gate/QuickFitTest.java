package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick answer and the validator's are the same over documents made from the schema itself:
/// most of them fit, some are wrong somewhere.
class QuickFitTest {
  private static final List<Value> TEXTS =
      Stream.of(
              "ops/golive",
              "a",
              "x\n",
              "",
              " \t",
              "\u00a0",
              "\u2003",
              "2026-12-31",
              "2026-12-31\n",
              " 2026-12-31",
              "2028-02-29",
              "2026-02-29",
              "2026-1-1",
              "0000-01-01",
              "9999-12-31",
              "+12026-01-01",
              "-0001-01-01",
              "31.12.2026")
          .<Value>map(Value::of)
          .toList();

  private static final List<Value> OTHERS =
      List.of(
          Value.ofNull(),
          Value.of(true),
          Value.of(7),
          value("1.5"),
          Value.array(),
          Value.array(Value.of(1), Value.ofNull()),
          value("{}"),
          value("{\"item\": \"a\"}"));

  @ParameterizedTest
  @EnumSource(LedgerSchema.class)
  void agreesWithTheValidator(LedgerSchema schema) {
    Predicate<Value> quick = QuickFit.of(schema.value());
    var random = new Random(12);
    int documents = 1_500;
    int fitting = 0;
    for (int i = 0; i < documents; i++) {
      Value document = document(schema.value(), random);
      boolean fits = quick.test(document);
      fitting += fits ? 1 : 0;
      assertEquals(isValid(schema, document), fits, document.toString());
    }
    assertTrue(fitting > documents / 10 && fitting < documents * 9 / 10, fitting + " fit");
  }

  private static boolean isValid(LedgerSchema schema, Value value) {
    Source source = Source.of("x", ValueWriter.toJson(value));
    var yaml = YamlReader.read(source, new Problems()).orElseThrow();
    return Misfits.of(schema.text(), source, yaml).isEmpty();
  }

  private static Value value(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return ((ValueReader.Result.Read) ValueReader.read(bytes)).value();
  }

  /// A value that a schema asks for, or once in a while any other.
  private static Value document(Value schema, Random random) {
    if (random.nextInt(25) == 0 || !(schema instanceof ObjectValue asked)) {
      return any(random.nextBoolean() ? TEXTS : OTHERS, random);
    }
    Value type = asked.get("type").orElseThrow();
    return switch (type instanceof ArrayValue several ? any(several.items(), random) : type) {
      case StringValue s when s.value().equals("object") -> object(asked, random);
      case StringValue s when s.value().equals("array") -> array(asked, random);
      case StringValue s when s.value().equals("string") -> text(asked, random);
      case StringValue s when s.value().equals("boolean") -> Value.of(random.nextBoolean());
      case StringValue s when s.value().equals("number") -> Value.of(random.nextInt(-9, 999));
      case Value other -> throw new AssertionError("make a document with " + other);
    };
  }

  private static Value object(ObjectValue schema, Random random) {
    var members = new TreeMap<String, Value>();
    members(schema.get("properties"))
        .forEach((name, of) -> {
          boolean mayMiss = !schema.get("required").orElse(Value.array()).toString().contains(name);
          if (random.nextInt(mayMiss ? 3 : 40) > 0) {
            members.put(name, document(of, random));
          }
        });
    Value others = schema.get("additionalProperties").orElse(Value.of(true));
    int more = others instanceof ObjectValue ? random.nextInt(3) : random.nextInt(40) / 39;
    for (int i = 0; i < more; i++) {
      members.put("more-" + i, document(others, random));
    }
    return Value.objectOf(members);
  }

  private static Map<String, Value> members(Optional<Value> object) {
    var members = new TreeMap<String, Value>();
    ((ObjectValue) object.orElse(value("{}")))
        .entries()
        .forEach((name, value) -> members.put(((StringValue) name).value(), value));
    return members;
  }

  private static Value array(ObjectValue schema, Random random) {
    List<Value> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(
          schema.get("items").map(of -> document(of, random)).orElseGet(() -> any(OTHERS, random)));
    }
    return Value.array(items);
  }

  private static Value text(ObjectValue schema, Random random) {
    boolean right = random.nextInt(15) > 0;
    return right
        ? Value.of(schema.get("format").isPresent() ? "2026-12-31" : "words")
        : any(TEXTS, random);
  }

  private static Value any(List<Value> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void aSchemaMayBeTrueOrFalse() {
    assertTrue(QuickFit.of(Value.of(true)).test(Value.ofNull()));
    assertFalse(QuickFit.of(Value.of(false)).test(Value.ofNull()));
  }

  /// A schema that grows by a keyword which the quick answer would pass by in silence does not
  /// load.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"minimum\": 1}",
        "{\"properties\": {\"a\": {\"items\": {\"enum\": [1]}}}}",
        "{\"additionalProperties\": {\"$ref\": \"#\"}}",
        "{\"type\": [\"string\", \"integer\"]}",
        "{\"format\": \"email\"}",
        "{\"items\": 7}",
        "[]",
      })
  void refusesWhatItDoesNotKnow(String schema) {
    assertThrows(IllegalArgumentException.class, () -> QuickFit.of(value(schema)));
  }
}
