package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.RealProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written for a stranger's CI, read by the linters that the stranger may run. `.ci/run`
/// has them read our own files.
class CiLintTest {
  @TempDir private Path folder;
  private Path workflow = Path.of("");

  @BeforeEach
  void write() throws IOException {
    workflow = folder.resolve(".github/workflows/golive.yml");
    Files.createDirectories(workflow.getParent());
    Files.writeString(workflow, CiText.filled("github.yml"));
  }

  @Test
  void actionlintFindsNothing() throws Exception {
    clean("actionlint", workflow.toString());
  }

  /// Our own action is taken by its tag: its hash is not known before the release that writes it.
  @Test
  void zizmorFindsNothing() throws Exception {
    Path rules = folder.resolve("zizmor.yml");
    Files.writeString(
        rules,
        """
        rules:
          unpinned-uses:
            config:
              policies:
                gonogo-dev/gonogo: ref-pin
                "*": hash-pin
        """);
    clean(
        "zizmor",
        "--offline",
        "--no-progress",
        "--quiet",
        "--config",
        rules.toString(),
        workflow.toString());
  }

  @Test
  void bothFitTheirSchemas() throws Exception {
    Path gitlab = folder.resolve("gitlab.yml");
    Files.writeString(gitlab, CiText.filled("gitlab.yml"));
    Path jobs = folder.resolve("jobs.yml");
    String template = Files.readString(Checkout.ROOT.resolve("templates/gonogo/template.yml"));
    Files.writeString(jobs, GitlabPipeline.of(template, Map.of("terraform", "infra")).body());
    schema("github-workflows", workflow);
    schema("gitlab-ci", gitlab);
    schema("gitlab-ci", jobs);
  }

  private void schema(String name, Path file) throws Exception {
    clean("check-jsonschema", "--builtin-schema", "vendor." + name, file.toString());
  }

  private void clean(String program, String... arguments) throws Exception {
    RealProgram.Ended ended = RealProgram.named(program).run(folder, List.of(arguments));
    assertEquals(0, ended.status(), ended.out() + ended.err());
  }
}
