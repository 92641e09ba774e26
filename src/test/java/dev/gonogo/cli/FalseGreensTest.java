package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The twelve false greens of conftest, end to end: each with the exit status and the words that it
/// must have here. The README beside the cases tells what each is.
class FalseGreensTest {
  private static final Path CASES = Checkout.ROOT.resolve("src/test/resources/cases/false-greens");

  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01-comment-behind-the-marker.yaml | 1 | 01-comment-behind-the-marker.yaml:15:21
          02-space-behind-the-marker.yaml   | 1 | 02-space-behind-the-marker.yaml:15:21
          03-a-pod-in-a-list.yaml           | 1 | 03-a-pod-in-a-list.yaml:13:25
          04-a-key-twice.yaml               | 2 | 04-a-key-twice.yaml:11:9: error:
          08-empty.yaml                     | 2 | 08-empty.yaml: error: is empty
          10-not-json.json                  | 2 | 10-not-json.json:
          10-a-real-violation.yaml          | 1 | 10-a-real-violation.yaml:10:21
          """)
  void anInputIsNeverGreenInSilence(String file, int status, String words) throws IOException {
    useChecklist("privileged.md");
    Files.copy(CASES.resolve("inputs/" + file), project.resolve(file));
    Ended ended = Checkout.gonogoIn(project, "check", file);
    assertEquals(status, ended.status(), ended.all());
    assertTrue(ended.all().contains(words), ended.all());
  }

  @Test
  void large12IntegersStayWhatTheyAre() {
    for (String file : new String[] {"12-large-integers.json", "12-large-integers.yaml"}) {
      Ended ended = Checkout.gonogo("parse", CASES.resolve("inputs/" + file).toString());
      assertEquals(0, ended.status(), ended.all());
      assertTrue(ended.out().contains("9007199254740993"), ended.out());
    }
  }

  @Test
  void aBuiltInThatFailsIsUnknown6() throws IOException {
    useChecklist("06-a-built-in-that-fails.md");
    Files.writeString(project.resolve(".env"), "RETRIES=two\n");
    Ended ended = Checkout.gonogoIn(project, "check", ".env");
    assertEquals(3, ended.status(), ended.all());
    String words = ended.out().replaceAll("\\s+", " ");
    assertTrue(
        words.contains(
            "the check could not be finished: to_number failed (eval_builtin_error,"
                + " policies/dotenv/retries.rego:"),
        ended.all());
    assertFalse(ended.all().contains("two"), "a value may be a secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05-a-path-with-a-typo.md    | 14 | must get the verdict fail, and gets pass
          07-a-package-of-its-own.md  | 6  | package
          11-reaching-out.md          | 8  | http.send
          11-reaching-out.md          | 10 | opa.runtime
          """)
  void anAuthorsMistakeIsAnError(String checklist, int line, String words) throws IOException {
    useChecklist(checklist);
    Ended ended = Checkout.gonogoIn(project, "build");
    assertEquals(2, ended.status(), ended.all());
    String place = "content/" + checklist + ":" + line + ":";
    assertTrue(
        ended.err().lines().anyMatch(l -> l.startsWith(place) && l.contains(words)), ended.all());
    assertTrue(Files.notExists(project.resolve("policies")), "nothing is written");
  }

  @Test
  void aWaiverThatWaivesNothingIsTold9() throws IOException {
    useChecklist("privileged.md");
    Files.createDirectories(project.resolve("golive"));
    Files.writeString(
        project.resolve("golive/waivers.yaml"),
        "- {item: no-privileged, reason: a node agent, who: ada@example.com, until: 2027-01-31}\n");
    Files.writeString(
        project.resolve("pod.yaml"),
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec: {containers: [{name: web, image: "web:1"}]}
        """);
    Ended ended = Checkout.gonogoIn(project, "check", "pod.yaml");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("no-privileged"), ended.out());
  }

  private void useChecklist(String name) throws IOException {
    Path content = Files.createDirectories(project.resolve("content"));
    Files.copy(CASES.resolve("checklists/" + name), content.resolve(name));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");
  }
}
