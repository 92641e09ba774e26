package dev.gonogo.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.value.ValueReader.Result;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {
  private static Result read(String json) {
    return ValueReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  static Value value(String json) {
    return switch (read(json)) {
      case Result.Read(var value) -> value;
      case Result.Refused(var offset, var words) -> throw new AssertionError(offset + ": " + words);
    };
  }

  private static Result.Refused refused(String json) {
    return (Result.Refused) read(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"\"",
        "\"é😀\\n\\\"\"",
        "0",
        "-0",
        "-12",
        "9223372036854775808",
        "1.10",
        "1e3",
        "1E+3",
        "0.1e-7",
        "[]",
        "[1,[2,[]],{}]",
        "{}",
        "{\"a\":{\"b\":[{\"c\":null}]}}"
      })
  void writesBackWhatItRead(String json) {
    assertEquals(json, ValueWriter.toJson(value(json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                     | 0
          '  '                   | 2
          1 2                    | 2
          {"a":1,"b":2,"a":3}    | 13
          [1,]                   | 3
          {"a":1,}               | 7
          NaN                    | 0
          nul                    | 0
          'a'                    | 0
          [01]                   | 2
          "\\x"                  | 0
          1e30103                | 0
          1e999999999            | 0
          1e99999999999999999999 | 0
          """)
  void refusesWithAPlace(String json, long offset) {
    Result.Refused refused = refused(json);
    // Jackson points behind some mistakes, never far from them.
    assertTrue(Math.abs(refused.offset() - offset) <= 4, refused.toString());
    assertTrue(!refused.words().isEmpty() && !refused.words().endsWith("."), refused.words());
  }

  @Test
  void namesTheKeyThatIsThereTwice() {
    assertEquals(
        new Result.Refused(13, "the key `a` is there twice in one object"),
        refused("{\"a\":1,\"b\":2,\"a\":3}"));
    String many =
        IntStream.range(0, 500).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
    assertTrue(refused("{" + many + ",\"k7\":2}").words().contains("`k7`"));
  }

  @Test
  void lastKeyWinsWhereThatIsAskedFor() {
    byte[] json = "{\"a\":1,\"b\":2,\"a\":3}".getBytes(StandardCharsets.UTF_8);
    assertEquals(new Result.Read(value("{\"a\":3,\"b\":2}")), ValueReader.readLastWins(json));
  }

  @Test
  void refusesWhatIsTooDeep() {
    int max = ValueReader.MAX_DEPTH;
    assertTrue(read("[".repeat(max) + "]".repeat(max)) instanceof Result.Read);
    refused("[".repeat(max + 1) + "]".repeat(max + 1));
    refused("{\"a\":".repeat(100_000));
  }

  @Test
  void refusesWideTexts() {
    for (var charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
      byte[] json = "{\"a\": 1}".getBytes(java.nio.charset.Charset.forName(charset));
      assertTrue(((Result.Refused) ValueReader.read(json)).words().contains("UTF-8"), charset);
    }
  }

  @Test
  void takesAByteOrderMark() {
    assertEquals(value("[1]"), value("\uFEFF[1]"));
  }

  @Test
  void mendsHalvesOfSurrogatePairs() {
    assertEquals(Value.of("\uFFFDx"), value("\"\\ud83dx\""));
    assertEquals(Value.of("😀"), value("\"\\ud83d\\ude00\""));
    refused("{\"\\ude00\": 1}");
  }

  @Test
  void sharesWhatIsSaidAgain() {
    var rows = (ArrayValue) value("[{\"type\":\"a\",\"n\":1},{\"type\":\"a\",\"n\":2}]");
    var first = (ObjectValue) rows.get(0);
    var second = (ObjectValue) rows.get(1);
    assertSame(first.key(0), second.key(0));
    assertSame(first.get("type").orElseThrow(), second.get("type").orElseThrow());
  }

  @Test
  void readsDictionariesBesideRecords() {
    var json = new StringBuilder("[");
    for (int i = 0; i < 3_000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"k").append(i).append("\":{\"x\":").append(i);
      json.append("},\"same\":0}");
    }
    var rows = (ArrayValue) value(json.append("]").toString());
    assertEquals(3_000, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      var row = (ObjectValue) rows.get(i);
      var inner = (ObjectValue) row.get("k" + i).orElseThrow();
      assertEquals(Value.of(i), inner.get("x").orElseThrow());
      assertEquals(2, row.size());
    }
  }

  @Test
  void readsALargeObject() {
    String json =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"k" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));
    var object = (ObjectValue) value(json);
    assertEquals(100_000, object.size());
    assertEquals(Value.of(99_999), object.get("k99999").orElseThrow());
    assertTrue(object.get("k100000").isEmpty());
  }
}
