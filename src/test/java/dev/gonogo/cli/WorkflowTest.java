package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Executes the shell steps of the workflow that a team copies, as its runner would: `bash -e`, in
/// the root of a checkout, with the workflow's environment.
class WorkflowTest {
  @TempDir private Path checkout;
  private Map<String, String> environment = Map.of();
  private ObjectValue workflow = Value.object(Map.of());

  @BeforeEach
  void checkOut() throws IOException {
    Path file = Checkout.ROOT.resolve(".github/workflows/golive.yml");
    workflow = read(file);
    Checkout.copy(Checkout.ROOT.resolve("examples"), checkout.resolve("examples"));
    Checkout.copy(Checkout.ROOT.resolve("content"), checkout.resolve("content"));
    Files.createDirectory(checkout.resolve(".gonogo-tool"));
    Checkout.launcher(checkout.resolve(".gonogo-tool"));
    environment = new HashMap<>();
    object(workflow, "env")
        .entries()
        .forEach((name, value) -> environment.put(text(name), text(value)));
    environment.put("GITHUB_STEP_SUMMARY", checkout.resolve("summary.md").toString());
  }

  @Test
  void aGoodPullRequestIsJudgedAndReported() throws Exception {
    Ran ran = run("judge", "Judge");
    assertEquals(0, ran.status(), ran.said());
    assertFalse(ran.said().contains("::error"), ran.said());
    assertTrue(Files.readString(checkout.resolve("summary.md")).contains("PASS"));
    assertTrue(Files.readString(checkout.resolve("gonogo.sarif")).contains("2.1.0"));
    assertTrue(Files.readString(checkout.resolve("gonogo.xml")).contains("<testsuite"));
  }

  @Test
  void aBrokenPullRequestIsRefusedAndAnnotated() throws Exception {
    environment.put("FOLDER", "examples/shop-broken");
    Ran ran = run("judge", "Judge");
    assertEquals(1, ran.status(), ran.said());
    assertTrue(ran.said().contains("::error file="), ran.said());
    assertTrue(Files.readString(checkout.resolve("summary.md")).contains("FAIL"));
    assertTrue(Files.exists(checkout.resolve("gonogo.sarif")), "for the upload that follows");
  }

  @Test
  void mainPublishesTheSiteWhateverTheDecision() throws Exception {
    for (String folder : List.of("examples/shop", "examples/shop-broken")) {
      environment.put("FOLDER", folder);
      Ran ran = run("publish", "Build the site with today's decision");
      assertEquals(0, ran.status(), ran.said());
      String page = Files.readString(checkout.resolve("_gonogo/site/decision.html"));
      assertTrue(page.contains(folder.endsWith("broken") ? ">NO-GO<" : ">GO<"), folder);
    }
  }

  private record Ran(int status, String said) {}

  private Ran run(String job, String step) throws IOException, InterruptedException {
    var steps = (ArrayValue) object(object(workflow, "jobs"), job).get("steps").orElseThrow();
    String script =
        steps.items().stream()
            .map(ObjectValue.class::cast)
            .filter(s -> s.get("name").map(WorkflowTest::text).orElse("").equals(step))
            .map(s -> text(s.get("run").orElseThrow()))
            .findFirst()
            .orElseThrow();
    var builder =
        new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
            .directory(checkout.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    return new Ran(process.waitFor(), said);
  }

  private static ObjectValue read(Path file) throws IOException {
    var problems = new Problems();
    var yaml = YamlReader.read(Source.of(file.toString(), Files.readString(file)), problems);
    return (ObjectValue) yaml.orElseThrow(() -> new AssertionError(problems.drawn())).value();
  }

  private static ObjectValue object(ObjectValue in, String key) {
    return (ObjectValue) in.get(key).orElseThrow();
  }

  private static String text(Value value) {
    return ((StringValue) value).value();
  }
}
