package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A check that cannot be finished costs itself alone: it is unknown, with the reason, and all
/// others of the document are judged.
class StoppedCheckTest {
  private static final String CHECKLIST =
      """
      ## One odd value

      - [ ] At least three retries <!-- retries !%s @dev -->

        ```rego policy dotenv
        judged contains "RETRIES" if input.RETRIES

        deny contains findings.told("RETRIES", ["RETRIES"], "too few") if %s
        ```

        ```dotenv fail
        RETRIES=2
        ```

        ```dotenv pass
        RETRIES=3
        ```

      - [ ] Two values are no value <!-- conflict !blocker @dev -->

        ```rego policy dotenv
        judged contains "MODE" if input.MODE

        deny contains findings.told("MODE", ["MODE"], "is fast") if mode == "fast"

        mode := input.MODE

        mode := "fast" if input.SPEED
        ```

        ```dotenv fail
        MODE=fast
        ```

        ```dotenv pass
        MODE=slow
        ```

      - [ ] No debugging <!-- debug !blocker @dev -->

        ```yaml check
        dotenv: DEBUG
        equals: "False"
        ```

        ```dotenv fail
        DEBUG=True
        ```

        ```dotenv pass
        DEBUG=False
        ```
      """;

  private static final String TO_NUMBER = "to_number(input.RETRIES) < 3";

  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RETRIES=two\\nDEBUG=False         | 3 | unknown |        | pass
          RETRIES=two\\nDEBUG=True          | 1 | unknown |        | fail
          RETRIES=3\\nDEBUG=False           | 0 | pass    |        | pass
          MODE=slow\\nSPEED=1\\nDEBUG=False | 3 |         | unknown | pass
          MODE=slow\\nSPEED=1\\nRETRIES=two | 3 | unknown | unknown | not-applicable
          """)
  void costsItselfAlone(String env, int status, String retries, String conflict, String debug)
      throws IOException {
    write("blocker", TO_NUMBER);
    Files.writeString(project.resolve(".env"), env.replace("\\n", "\n") + "\n");
    Ended ended = check();
    assertEquals(status, ended.status(), ended.all());
    Map<String, String> states = states(ended);
    assertEquals(retries == null ? "not-applicable" : retries, states.get("retries"));
    assertEquals(conflict == null ? "not-applicable" : conflict, states.get("conflict"));
    assertEquals(debug, states.get("debug"));
    assertFalse(ended.all().contains("\"two\""), ended.all());
  }

  /// That a lesser check could not be finished is no pass of anything.
  @Test
  void aloneItIsNoPass() throws IOException {
    write("low", TO_NUMBER);
    Files.writeString(project.resolve(".env"), "RETRIES=two\n");
    Ended ended = check();
    assertEquals(4, ended.status(), ended.all());
    assertEquals("unknown", states(ended).get("retries"));
  }

  /// Another file of the kind that can be judged does not hide it.
  @Test
  void anotherDocumentDoesNotMendIt() throws IOException {
    write("blocker", TO_NUMBER);
    Files.writeString(project.resolve("one.env"), "RETRIES=two\n");
    Files.writeString(project.resolve("two.env"), "RETRIES=5\n");
    Ended ended = check();
    assertEquals(3, ended.status(), ended.all());
    assertEquals("unknown", states(ended).get("retries"));
    assertTrue(ended.out().contains("one.env"), ended.out());
  }

  /// A rule of an author's own may tell what nobody can read, of inputs that no example has.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "RETRIES"                                    | a finding in `deny` is a string, not an object
          {"subject": "RETRIES"}                       | no `path`
          object.remove(few, {"subject"})              | no `subject`
          object.union(few, {"subject": 3})            | `subject` of a finding of `dotenv/retries` is a number
          object.union(few, {"path": "RETRIES"})       | `path` of a finding of `dotenv/retries` is a string
          object.union(few, {"absent": "no"})          | `absent` of a finding of `dotenv/retries` is a string
          """)
  void aFindingThatNobodyCanReadCostsItsCheckAlone(String finding, String reason)
      throws IOException {
    write(
        "blocker",
        TO_NUMBER
            + """

            few := findings.told("RETRIES", ["RETRIES"], "too few")

            deny contains %s if input.ODD\
            """
                .formatted(finding)
                .replace("\n", "\n  "));
    Files.writeString(project.resolve(".env"), "RETRIES=3\nDEBUG=True\nODD=1\n");
    Ended ended = check();
    assertEquals(1, ended.status(), ended.all());
    Map<String, String> states = states(ended);
    assertEquals("unknown", states.get("retries"));
    assertEquals("fail", states.get("debug"));
    assertTrue(ended.out().contains("could not be finished: "), ended.all());
    assertTrue(ended.out().contains(reason), ended.all());
    assertTrue(ended.out().contains("\"refused\": false"), ended.all());
  }

  private void write(String severity, String condition) throws IOException {
    Path content = Files.createDirectories(project.resolve("content"));
    Files.writeString(content.resolve("list.md"), CHECKLIST.formatted(severity, condition));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");
  }

  private Ended check() {
    return Checkout.gonogoIn(project, "check", ".", "--output", "json");
  }

  private static Map<String, String> states(Ended ended) {
    var states = new TreeMap<String, String>();
    var decision = (ObjectValue) MainPolicy.json(ended.out());
    for (Value item : ((ArrayValue) decision.get("items").orElseThrow()).items()) {
      var object = (ObjectValue) item;
      states.put(
          MainPolicy.text(object.get("id").orElseThrow()),
          MainPolicy.text(object.get("state").orElseThrow()));
    }
    assertEquals(List.of("conflict", "debug", "retries"), List.copyOf(states.keySet()));
    return states;
  }
}
