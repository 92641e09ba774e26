package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are wrong, each beside a good one: one clear line that says what was expected and
/// what to do, exit status 2, no stack trace, and the good file's finding still appears.
class BadInputTest {
  private static final String GOOD_FINDING = "DEBUG";

  @TempDir private Path project;

  @BeforeEach
  void useChecklist() throws IOException {
    Path content = Files.createDirectories(project.resolve("content"));
    Files.writeString(
        content.resolve("checklist.md"),
        """
        ## Release

        - [ ] `DEBUG=False` <!-- debug-disabled !blocker @dev -->

          ```yaml check
          dotenv: DEBUG
          in: ["False"]
          ```

          ```dotenv fail
          DEBUG=True
          ```

          ```dotenv pass
          DEBUG=False
          ```

        - [ ] Three replicas <!-- replicas !blocker @ops -->

          ```yaml check
          kubernetes: Deployment
          must: {spec.replicas: {min: 3}}
          ```

          ```yaml check
          terraform: aws_db_instance
          must: {multi_az: true}
          ```
        """);
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");
    Files.writeString(project.resolve("good.env"), "DEBUG=True\n");
  }

  static Stream<Arguments> wrongFiles() {
    return Stream.of(
        text("plan.json", "{\"format_version\": \"1.2\",", "JSON", "plan.json:1:"),
        text(
            "terraform.tfstate.json",
            "{\"version\": 4, \"terraform_version\": \"1.11.4\", \"serial\": 3, \"lineage\": \"x\","
                + " \"outputs\": {}, \"resources\": []}",
            "state",
            "terraform show -json"),
        bytes("tfplan", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0}, "plan", "terraform show -json"),
        text(
            "main.tf",
            "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n",
            "HCL",
            "terraform show -json"),
        text(
            "new.json",
            "{\"format_version\": \"2.0\", \"resource_changes\": []}",
            "format_version",
            "2.0"),
        text("tab.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n\tname: x\n", "tab", "tab.yaml:4:"),
        text(
            "twice.yaml",
            "apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nkind: Service\n",
            "kind",
            "twice.yaml:4:"),
        text("bomb.yaml", bomb(), "bomb.yaml", "alias"),
        text("deep.yaml", "a: " + "[".repeat(10_000), "deep.yaml", "deep"),
        text("deep.json", "[".repeat(10_000), "deep.json", "deep"),
        bytes(
            "latin.yaml",
            "kind: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
            "UTF-8",
            "latin"),
        text("empty.yaml", "", "empty.yaml", "empty"),
        text("white.json", " \n\n", "white.json", "empty"));
  }

  private static Arguments text(String name, String text, String... words) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8), words);
  }

  private static Arguments bytes(String name, byte[] bytes, String... words) {
    return Arguments.of(name, bytes, words);
  }

  private static String bomb() {
    var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String one = "*a" + (i - 1);
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, (one + ", ").repeat(8) + one));
    }
    return yaml.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFiles")
  void oneWrongFileCostsItselfAlone(String name, byte[] bytes, String[] words) throws IOException {
    Files.write(project.resolve(name), bytes);
    Ended ended =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Checkout.gonogoIn(project, "check", name, "good.env"));
    assertRefused(ended, words);
  }

  @Test
  void aMissingFileIsNamed() {
    assertRefused(
        Checkout.gonogoIn(project, "check", "plam.json", "good.env"),
        "plam.json",
        "does not exist");
  }

  @Test
  void aFolderWithNothingInItIsNamed() throws IOException {
    Files.createDirectory(project.resolve("nothing"));
    assertRefused(Checkout.gonogoIn(project, "check", "nothing", "good.env"), "nothing");
  }

  @Test
  void aProfileOfTheWrongTypeIsRefused() throws IOException {
    Files.writeString(
        project.resolve("gonogo.yaml"),
        "checklist: content\nitems: {replicas: {params: {min_replicas: three}}}\n");
    Ended ended = Checkout.gonogoIn(project, "check", "good.env");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("gonogo.yaml:2:"), ended.all());
    assertTrue(ended.err().contains("min_replicas"), ended.all());
    assertFalse(ended.all().contains("\tat "), ended.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "parse"})
  void theStandardInputIsGivenOnce(String command) {
    Ended ended = Checkout.gonogoIn(project, command, "-", "good.env", "-");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("can be read only once"), ended.all());
    assertEquals("", ended.out());
  }

  /// Whatever else is there, what must be rendered first is named with the command; alone it leaves
  /// nothing to judge.
  @ParameterizedTest
  @ValueSource(strings = {"chart/Chart.yaml", "chart/notes.txt", "chart/kustomization.yaml"})
  void whatMustBeRenderedIsNamed(String marker) throws IOException {
    Files.createDirectories(project.resolve("chart/templates"));
    Files.writeString(project.resolve(marker), "resources: []\n");
    String template = marker.endsWith("kustomization.yaml") ? "web" : "{{ .Values.name }}";
    String folder = marker.endsWith("kustomization.yaml") ? "chart/" : "chart/templates/";
    Files.writeString(
        project.resolve(folder + "web.yaml"),
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + template + "\n");
    Ended alone = Checkout.gonogoIn(project, "check", "chart");
    assertEquals(4, alone.status(), alone.all());
    assertTrue(alone.out().contains("render it by") || alone.out().contains("helm template"));
    Ended beside = Checkout.gonogoIn(project, "check", "chart", "good.env");
    assertRefused(beside, "chart", "nothing to judge");
    Files.writeString(project.resolve("chart/good.env"), "DEBUG=False\n");
    Ended good = Checkout.gonogoIn(project, "check", "chart");
    assertEquals(0, good.status(), good.all());
    assertTrue(good.out().contains("web.yaml"), good.all());
  }

  @Test
  void aPlanThatGitTracksIsTold() throws IOException, InterruptedException {
    Files.writeString(
        project.resolve("plan.json"),
        """
        {"format_version": "1.2", "timestamp": "yesterday", "resource_changes": [
          {"address": "aws_db_instance.a", "type": "aws_db_instance", "name": "a", "mode": "managed",
           "change": {"actions": ["create"], "after": {"multi_az": true}, "after_unknown": {}}}]}
        """);
    RealProgram git = RealProgram.named("git");
    git.run(project, List.of("init", "-q"));
    Ended before = Checkout.gonogoIn(project, "check", "--output", "json", "plan.json");
    assertFalse(before.out().contains("git tracks"), before.all());
    git.run(project, List.of("add", "plan.json"));
    Ended after = Checkout.gonogoIn(project, "check", "--output", "json", "plan.json");
    assertEquals(0, after.status(), after.all());
    assertTrue(after.out().contains("plan.json: git tracks this plan"), after.all());
    assertTrue(after.out().contains("`timestamp` is no moment"), after.all());
  }

  @Test
  void aMistypedCommandIsExplained() {
    Ended ended = Checkout.gonogoIn(project, "chekc", "good.env");
    assertEquals(2, ended.status());
    assertTrue(ended.err().contains("check"), ended.err());
  }

  private static void assertRefused(Ended ended, String... words) {
    assertEquals(2, ended.status(), ended.all());
    for (String word : words) {
      assertTrue(ended.err().contains(word), word + " is not in:\n" + ended.err());
    }
    assertTrue(ended.err().contains("error: "), ended.err());
    assertFalse(ended.all().contains("\tat "), ended.all());
    assertFalse(ended.all().contains("Exception"), ended.all());
    assertTrue(ended.out().contains(GOOD_FINDING), "the good file is judged:\n" + ended.all());
  }
}
