package dev.gonogo.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 8785, to its letter: who verifies a signature elsewhere gets the same bytes.
class CanonicalJsonTest {
  /// ECMA-262 prints a number by the place of its point.
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "1, 1",
    "-1.50, -1.5",
    "100, 100",
    "1e21, 1e+21",
    "123e18, 123000000000000000000",
    "1e-6, 0.000001",
    "1.5e-7, 1.5e-7",
    "1e-7, 1e-7",
    "0.1, 0.1",
    "9007199254740993, 9007199254740992",
    "333333333.33333329, 333333333.3333333",
    "1E30, 1e+30",
    "4.50, 4.5",
    "2e-3, 0.002",
    "0.000000000000000000000000001, 1e-27",
    "5e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308"
  })
  void numbersAreAsInJavaScript(String written, String canonical) {
    assertEquals(canonical, of(written));
  }

  @Test
  void textsHaveAsFewEscapesAsCanBe() {
    assertEquals(
        "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u2028\u007f\ud83d\ude00\"",
        of(
            "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u2028\\u007f\\ud83d\\ude00\""));
  }

  /// By UTF-16 units: U+1F600 stands before U+FB33, whose code point is less.
  @Test
  void keysAreInTheOrderOfTheirUnits() {
    assertEquals(
        "{\"\":[],\"1\":{},\"\u00e9\":null,\"\ud83d\ude00\":true,\"\ufb33\":false}",
        of(
            "{ \"\ufb33\": false, \"\ud83d\ude00\": true, \"\u00e9\": null, \"1\": {}, \"\": [ ] }"));
  }

  @Test
  void whatJsonHasNotIsRefused() {
    for (Value value :
        List.of(
            Value.set(List.of()),
            Value.object(Map.of(Value.of(1), Value.of(1))),
            Value.number("1e400"),
            Value.of("\ud800"),
            Value.of("a\udc00"))) {
      assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(value));
    }
  }

  private static String of(String json) {
    return switch (ValueReader.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(var value) -> CanonicalJson.of(value);
      case ValueReader.Result.Refused refused -> throw new AssertionError(refused.words());
    };
  }
}
