package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputReader.Argument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of a broken file shows no part of a value: texts whose every value is a secret are
/// broken in each place in turn, and what is said of them is searched for pieces of it.
class BlotsTest {
  private static final String SECRET = "hunter2:Zx9";

  /// No shorter piece of it tells anything.
  private static final int PIECE = 4;

  private static final List<String> BREAKS =
      List.of(
          "", "\"", "'", "\n", "\t", ":", ": ", ",", "{", "}", "]", "*", "&", "!", "\\", "@", "%");

  private static final String JSON =
      """
      {"format_version": "1.2", "resource_changes": [
        {"address": "§", "change": {"after": {"password": "§", "tags": ["§", "§"], "port": 5432}}},
        {"data": "{\\"user\\": \\"§\\"}", "other": "§"}]}
      """;

  private static final String YAML =
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: "§", labels: {a: §, 'b': '§'}}
      stringData:
        password: §
        quoted: "§ §
          §"
        block: |
          key: §
          §
        folded: >-
          §
        plain: § and
          §
        list:
        - §
        - name: §
          value: § # §
      """;

  private static final String DOTENV =
      """
      # §
      export PASSWORD=§
      QUOTED="§
      §"
      OTHER='§' # §
      """;

  private static final String PROPERTIES =
      """
      # §
      password=§
      spring.datasource.password : §
      token §
      long=§ \\
        §
      broken=\\u§
      """;

  @ParameterizedTest
  @CsvSource({"x.json", "x.yaml", "x.env", "x.tfstate", "application.properties"})
  void aBrokenTextShowsNoPartOfAValue(String name) {
    String written =
        switch (name.substring(name.indexOf('.') + 1)) {
          case "yaml" -> YAML;
          case "env" -> DOTENV;
          case "properties" -> PROPERTIES;
          default -> JSON;
        };
    String text = written.replace("§", SECRET);
    int told = 0;
    for (int at = 0; at < text.length(); at++) {
      for (String by : BREAKS) {
        told += told(name, text.substring(0, at) + by + text.substring(at + 1));
      }
    }
    assertTrue(told > 300, "hardly anything was broken");
  }

  /// One line of megabytes is what Terraform writes.
  @Test
  void aLongLineShowsNoPartOfAValue() {
    String plan = JSON.replace("§", SECRET).replace("\n", "");
    var random = new Random(7);
    int told = 0;
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(plan.length());
      told += told("plan.json", plan.substring(0, at) + "\"" + plan.substring(at));
    }
    assertTrue(told > 250, "hardly anything was broken");
  }

  private static int told(String name, String text) {
    Inputs inputs =
        InputReader.read(
            List.of(new Argument.Given(name, text.getBytes(StandardCharsets.UTF_8))),
            Optional.empty());
    for (Inputs.Refused refused : inputs.refused()) {
      String drawn = refused.drawn();
      for (int i = 0; i + PIECE <= SECRET.length(); i++) {
        String piece = SECRET.substring(i, i + PIECE);
        assertTrue(!drawn.contains(piece), () -> drawn + "\nof\n" + text);
      }
    }
    return inputs.refused().size();
  }

  @Test
  void thePlaceAndTheKeysAreShown() {
    assertEquals(
        """
        x.yaml:3:20: error: not YAML: mapping values are not allowed here
           3 |   password: *******: *
             |                    ^
        """,
        drawn("x.yaml", "apiVersion: v1\nstringData:\n  password: hunter2: x\n"));
    assertEquals(
        """
        x.json:1:24: error: not JSON: the character `"` was not expected here
           1 | {"password": "*******" "*": *}
             |                        ^
        """,
        drawn("x.json", "{\"password\": \"hunter2\" \"x\": 1}"));
  }

  /// Columns are counted in characters, whatever stands in their place.
  @Test
  void aCharacterBeyondTheBasicPlaneKeepsItsPlace() {
    String drawn = drawn("x.json", "{\"a\": \"\ud83d\ude80\ud83d\ude80\", b}");
    assertTrue(drawn.startsWith("x.json:1:13: "), drawn);
  }

  /// A password may begin like an alias, a tag or an anchor.
  @ParameterizedTest
  @CsvSource({
    "*hunter2",
    "!!int hunter2",
    "!hunter2!x y",
    "'&hunter2 &hunter2 x'",
    "@hunter2",
    "%hunter2"
  })
  void theWordsRepeatNoValue(String value) {
    String drawn = drawn("x.yaml", "kind: Secret\npassword: " + value + "\n");
    assertTrue(!drawn.contains("hunter2"), drawn);
  }

  private static String drawn(String name, String text) {
    return InputReaderTest.read(InputReaderTest.given(name, text)).refused().getFirst().drawn();
  }
}
