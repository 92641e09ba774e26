package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.WorkflowRunner.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The release of a tag, step by step. Maven, Docker and GitHub's `gh` are stand-ins that note how
/// they were called: what is held here is which file goes where, and who may say that it may.
class ReleaseWorkflowTest {
  private static final List<String> MACHINES = List.of("ubuntu-24.04", "ubuntu-24.04-arm");
  private static final String VERSION = Release.VERSION;

  @TempDir private Path disk;
  private Path clone = Path.of("");
  private YamlTree workflow = new YamlTree("", Map.of());
  private final Map<String, String> uploaded = new HashMap<>();
  private final List<String> attested = new ArrayList<>();

  @BeforeEach
  void cloneTheTag() throws Exception {
    Release release = Release.ofScript(disk.resolve("release"), "#!/bin/sh\nexit 0\n");
    clone = release.tag();
    Files.createDirectories(clone.resolve("templates/gonogo"));
    Files.copy(
        Checkout.ROOT.resolve("templates/gonogo/template.yml"),
        clone.resolve("templates/gonogo/template.yml"));
    Files.writeString(
        clone.resolve("CHANGELOG.md"),
        "# Changelog\n\n## Unreleased\n\n## %s - 2026-12-01\n\n- The first.\n\n## 0.0.1\n\n- Old.\n"
            .formatted(VERSION));
    Path file = Checkout.ROOT.resolve(".github/workflows/release.yml");
    workflow = YamlTree.of("release.yml", Files.readString(file));
    stand(
        "docker", "case \"$*\" in *inspect*) echo sha256:d1ce ;; *login*) cat > /dev/null ;; esac");
    stand("gh", "cp notes.md '%s/notes'".formatted(disk));
    stand(
        "mvn",
        """
        mkdir -p target/dist && cd target/dist
        cp '%s' .
        for kind in .cdx.json -sources.jar -javadoc.jar; do echo "$kind" > gonogo-%s$kind; done
        sha256sum gonogo-* > SHA256SUMS
        """
            .formatted(release.archive(), VERSION));
  }

  @Test
  void aTagBecomesARelease() throws Exception {
    var jobs = new HashMap<String, Job>();
    jobs.put("gate", new Job("success", Map.of(), List.of(), "", 0, ""));
    jobs.put("tag", success(runner("v" + VERSION).run(workflow, "tag", jobs)));
    for (String machine : MACHINES) {
      WorkflowRunner runner = runner("v" + VERSION).says("matrix", "machine", machine);
      jobs.put("archive", success(runner.run(workflow, "archive", jobs)));
      remove("release", "target");
      runner.says("matrix", "platform", machine.endsWith("arm") ? "arm64" : "amd64");
      jobs.put("image", success(runner.run(workflow, "image", jobs)));
    }
    success(runner("v" + VERSION).run(workflow, "publish", jobs));
    assertEquals("\n- The first.\n\n", Files.readString(disk.resolve("notes")));
    String called = Files.readString(disk.resolve("called"));
    assertTrue(
        called.contains(
            "gh release create v%1$s --verify-tag --title gonogo %1$s".formatted(VERSION)),
        called);
    assertTrue(
        called.contains(" release/SHA256SUMS release/gonogo-" + VERSION + "-javadoc.jar"), called);
    String image = "ghcr.io/gonogo-dev/gonogo:" + VERSION;
    assertTrue(called.contains("docker push " + image + "-arm64\n"), called);
    assertTrue(
        called.contains("create --tag " + image + " " + image + "-amd64 " + image + "-arm64\n"),
        called);
    assertEquals(
        List.of("release/gonogo-*", "release/*.tar.gz", "ghcr.io/gonogo-dev/gonogo sha256:d1ce"),
        attested);
    assertEquals(
        4,
        Files.readAllLines(clone.resolve("release/SHA256SUMS")).size(),
        "each file, and itself not");
  }

  @Test
  void aTagThatIsNotWhatItTagsReleasesNothing() throws Exception {
    Job job = runner("v9.2.0").run(workflow, "tag", Map.of());
    assertEquals(1, job.status());
    assertTrue(job.said().contains("the tag is v9.2.0, and pom.xml says " + VERSION), job.said());

    Files.writeString(clone.resolve("CHANGELOG.md"), "# Changelog\n\n## Unreleased\n");
    job = runner("v" + VERSION).run(workflow, "tag", Map.of());
    assertTrue(job.said().contains("no chapter for " + VERSION), job.said());
    Job archive = runner("v" + VERSION).run(workflow, "archive", Map.of("gate", job, "tag", job));
    assertEquals("skipped", archive.result());
    assertFalse(Files.exists(disk.resolve("called")), "nothing is built");
  }

  private static Job success(Job job) {
    assertEquals("success", job.result(), job.said());
    return job;
  }

  private WorkflowRunner runner(String tag) {
    var environment =
        Map.of("PATH", disk.resolve("bin") + ":" + System.getenv("PATH"), "HOME", disk.toString());
    return new WorkflowRunner(clone, disk.resolve("runner"), environment)
        .says("github", "ref_name", tag)
        .says("github", "actor", "releaser")
        .says("github", "token", "secret")
        .composite("./", clone)
        .other("actions/checkout", _ -> Map.of())
        .other("actions/setup-java", _ -> Map.of())
        .other("actions/cache/restore", _ -> Map.of())
        .other("actions/cache/save", _ -> Map.of())
        .other("actions/upload-artifact", this::upload)
        .other("actions/download-artifact", this::download)
        .other("actions/attest", this::attest);
  }

  private Map<String, String> upload(Map<String, String> with) throws IOException {
    try (var files = Files.list(clone.resolve(with.get("path")))) {
      for (Path file : files.toList()) {
        uploaded.put(file.getFileName().toString(), with.get("name"));
      }
    }
    return Map.of();
  }

  private Map<String, String> download(Map<String, String> with) throws IOException {
    Path folder = Files.createDirectories(clone.resolve(with.get("path")));
    for (String file : uploaded.keySet()) {
      Files.writeString(folder.resolve(file), file);
    }
    return Map.of();
  }

  private Map<String, String> attest(Map<String, String> with) {
    attested.add(
        with.getOrDefault(
            "subject-path", with.get("subject-name") + " " + with.get("subject-digest")));
    if (with.containsKey("sbom-path")) {
      assertTrue(Files.exists(clone.resolve(with.get("sbom-path"))), with.get("sbom-path"));
    }
    return Map.of();
  }

  /// A program that notes how it was called, and does a little.
  private void stand(String name, String does) throws IOException {
    Release.executable(
        disk.resolve("bin").resolve(name),
        "#!/bin/sh\nset -e\necho \"%s $*\" >> '%s/called'\n%s\n".formatted(name, disk, does));
  }

  private void remove(String... folders) throws Exception {
    var command = new ArrayList<>(List.of("rm", "-r"));
    command.addAll(List.of(folders));
    new Script(clone, Map.of("PATH", System.getenv("PATH"))).run(command);
  }
}
