package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hooks, run by the real pre-commit in a repository that has no Java and no Maven to build
/// with.
class PreCommitTest {
  private static final String GONOGO =
      """
      #!/bin/sh
      printf 'gonogo'; printf ' <%s>' "$@"; echo
      case $1 in check) exit "${STATUS:-1}" ;; esac
      """;

  @TempDir private Path disk;
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void theHooksRunTheReleaseThatTheTagIs() throws Exception {
    RealProgram preCommit = RealProgram.named("pre-commit");
    Release release = Release.ofScript(disk.resolve("release"), GONOGO);
    Path theirs = Files.createDirectories(disk.resolve("theirs"));
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", disk.resolve("home").toString());
    environment.put("GONOGO_DOWNLOAD_BASE", release.base());
    git(release.tag(), "init -q -b main . && git add -A && git commit -qm x && git tag v0.1.0");
    Files.createDirectories(theirs.resolve("k8s"));
    Files.writeString(theirs.resolve("k8s/web.yaml"), "kind: Service\n");
    Files.writeString(theirs.resolve("rules.md"), "# Rules\n");
    Files.writeString(
        theirs.resolve(".pre-commit-config.yaml"),
        """
        repos:
          - repo: %s
            rev: v0.1.0
            hooks:
              - id: gonogo-check
                args: [--fail-on=fail, --gate=low, k8s]
              - id: gonogo-build-check
              - id: gonogo-test
        """
            .formatted(release.tag()));
    git(theirs, "init -q -b main . && git add -A");

    List<String> all = List.of(preCommit.path().toString(), "run", "--all-files", "--verbose");
    Script.Ended ended = new Script(theirs, environment).run(all);
    assertEquals(1, ended.status(), ended.said());
    assertTrue(ended.said().contains("gonogo <check> <--gate=low> <--> <k8s>\n"), ended.said());
    assertTrue(ended.said().contains("(exit status 1, which ends red)"), ended.said());
    assertTrue(ended.said().contains("gonogo <build> <--check>\n"), ended.said());
    assertTrue(ended.said().contains("gonogo <test>\n"), ended.said());

    environment.put("STATUS", "3");
    environment.put("GONOGO_DOWNLOAD_BASE", "file:///nowhere");
    ended = new Script(theirs, environment).run(all);
    assertEquals(0, ended.status(), "fetched once, and 3 warns\n" + ended.said());
    assertTrue(ended.said().contains("(exit status 3, which warns"), ended.said());
    assertFalse(ended.said().contains("cannot be fetched"), ended.said());
  }

  private void git(Path folder, String command) throws Exception {
    var who =
        "export GIT_AUTHOR_NAME=n GIT_AUTHOR_EMAIL=a@b.c GIT_COMMITTER_NAME=n GIT_COMMITTER_EMAIL=a@b.c; git ";
    Script.Ended ended = new Script(folder, environment).run(List.of("bash", "-ec", who + command));
    assertEquals(0, ended.status(), ended.said());
  }
}
