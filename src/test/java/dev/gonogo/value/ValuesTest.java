package dev.gonogo.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  // In OPA's order; each line's values are equal to each other.
  private static final List<List<String>> ORDER =
      List.of(
          List.of("null"),
          List.of("false"),
          List.of("true"),
          List.of("-1e30000"),
          List.of("-9223372036854775809"),
          List.of("-1", "-1.0", "-10e-1"),
          List.of("0", "-0", "0.0", "0e5"),
          List.of("1e-30000"),
          List.of("1", "1.0", "1e0", "1.000"),
          List.of("1.10", "1.1"),
          List.of("1000", "1e3", "1E+3"),
          List.of("9007199254740992"),
          List.of("9007199254740993"),
          List.of("9223372036854775808", "9223372036854775808.0"),
          List.of("1e30000"),
          List.of("\"\""),
          List.of("\"Z\""),
          List.of("\"a\""),
          List.of("\"ab\""),
          List.of("\"é\""),
          List.of("\"\\uffff\""),
          List.of("\"😀\""),
          List.of("[]"),
          List.of("[null]"),
          List.of("[1]", "[1.0]"),
          List.of("[1,0]"),
          List.of("[2]"),
          List.of("{}"),
          List.of("{\"a\":1}", "{\"a\":1.0}"),
          List.of("{\"a\":1,\"b\":0}", "{\"b\":0,\"a\":1}"),
          List.of("{\"a\":2}"),
          List.of("{\"b\":0}"));

  @Test
  void orderIsTotalAndAgreesWithEqualityAndHash() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (int j = 0; j < ORDER.size(); j++) {
        for (String x : ORDER.get(i)) {
          for (String y : ORDER.get(j)) {
            check(ValueReaderTest.value(x), ValueReaderTest.value(y), Integer.compare(i, j));
          }
        }
      }
    }
  }

  private static void check(Value a, Value b, int expected) {
    assertEquals(expected, Integer.signum(a.compareTo(b)), a + " and " + b);
    assertEquals(expected == 0, a.equals(b), a + " and " + b);
    if (expected == 0) {
      assertEquals(a.hashCode(), b.hashCode(), a + " and " + b);
      assertEquals(KeyedHash.of(a), KeyedHash.of(b), a + " and " + b);
    }
  }

  @Test
  void setsComeLastAndForgetOrderAndSpelling() {
    Value one = Value.set(List.of(Value.of(1), Value.of("a")));
    Value same = Value.set(List.of(Value.of("a"), Value.number("1.0"), Value.of(1)));
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertEquals(KeyedHash.of(one), KeyedHash.of(same));
    assertTrue(ValueReaderTest.value("{\"z\":1}").compareTo(one) < 0);
    assertTrue(one.compareTo(Value.set(List.of(Value.of(1)))) > 0);
    assertEquals("[1,\"a\"]", same.toString().replace("1.0", "1"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, true, true",
    "1.0, true, true",
    "1e3, true, true",
    "1.5, false, false",
    "9223372036854775807, true, true",
    "9223372036854775808, true, false",
    "-9223372036854775808, true, true",
    "1e30000, true, false",
    "1e-30000, false, false",
    "0e99999, true, true"
  })
  void numbersKnowWhatTheyAre(String number, boolean integer, boolean fitsLong) {
    NumberValue value = Value.number(number);
    assertEquals(integer, value.isInteger());
    assertEquals(fitsLong, value.isLong());
    assertEquals(number, value.toString());
    if (fitsLong) {
      assertEquals(new BigDecimal(number).longValue(), value.longValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e30103", "-1e999999999", "1e-40000", "1e99999999999", "x", ""})
  void numbersHaveALimit(String number) {
    assertThrows(NumberFormatException.class, () -> Value.number(number));
  }

  @Test
  void decimalsPrintWithoutNeedOfAnExponent() {
    assertEquals("100", Value.of(new BigDecimal("1e2")).toString());
    assertEquals("0.0000001", Value.of(new BigDecimal("1e-7")).toString());
    assertEquals("1e+40", Value.of(new BigDecimal("1e40")).toString());
  }

  @Test
  void keysOfAllTypesAreFound() {
    ObjectValue object =
        Value.object(
            Map.of(
                Value.of(1), Value.of("one"),
                Value.array(Value.of(1)), Value.of("array"),
                Value.ofNull(), Value.of("null"),
                Value.set(List.of()), Value.of("set")));
    assertEquals(Value.of("one"), object.get(Value.number("1.0")).orElseThrow());
    assertEquals(Value.of("array"), object.get(Value.array(Value.number("1e0"))).orElseThrow());
    assertEquals("{\"1\":\"one\",\"[1]\":\"array\",\"[]\":\"set\",\"null\":\"null\"}", object + "");
  }

  @Test
  void aCopyWithOneMoreLeavesTheFirstAlone() {
    var object = (ObjectValue) ValueReaderTest.value("{\"a\":1,\"b\":2}");
    ObjectValue more = object.with("c", Value.of(3)).with("a", Value.of(9));
    assertEquals("{\"a\":1,\"b\":2}", object.toString());
    assertEquals("{\"a\":9,\"b\":2,\"c\":3}", more.toString());
    assertThrows(
        UnsupportedOperationException.class, () -> more.entries().put(Value.of("x"), Value.of(1)));
  }

  @Test
  void growingForgetsWhatItKnew() {
    ObjectValue object = Trusted.growingObject(0);
    Trusted.put(object, Value.of("b"), Value.of(1));
    int before = object.hashCode();
    assertEquals(Value.of("b"), Trusted.keyAt(object, 0));
    Trusted.put(object, Value.of("a"), Value.of(2));
    assertNotEquals(before, object.hashCode());
    assertEquals(Value.of("a"), Trusted.keyAt(object, 0));
    assertTrue(Trusted.grows(object));
    assertFalse(Trusted.grows((ObjectValue) ValueReaderTest.value("{\"a\":1}")));
  }

  @Test
  void largeSetsHoldWhatWasPutIn() {
    List<Value> members = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      members.add(i % 2 == 0 ? Value.of(i) : Value.of("m" + i));
    }
    Collections.shuffle(members, new Random(7));
    SetValue set = Value.set(members);
    assertEquals(20_000, set.size());
    assertTrue(members.stream().allMatch(set::contains));
    assertFalse(set.contains(Value.of(1)));
    List<Value> sorted = new ArrayList<>(members);
    Collections.sort(sorted);
    assertEquals(sorted, set.sorted());
  }

  // "Aa" and "BB" have one hash, so 2^17 strings of them have, too: chosen like this, keys must not
  // make a table quadratic.
  @Test
  void chosenCollisionsStayCheap() {
    List<Value> keys = new ArrayList<>();
    for (int i = 0; i < 1 << 17; i++) {
      var text = new StringBuilder();
      for (int bit = 0; bit < 17; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      keys.add(Value.of(text.toString()));
    }
    assertEquals(keys.get(0).hashCode(), keys.get(99).hashCode());
    SetValue set = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Value.set(keys));
    assertEquals(1 << 17, set.size());
    assertTrue(keys.stream().allMatch(set::contains));
  }
}
