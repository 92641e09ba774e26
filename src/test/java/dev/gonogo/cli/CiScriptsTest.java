package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts that every CI runs, with a gonogo that says how it was called and ends as it is
/// told.
class CiScriptsTest {
  @TempDir private Path disk;
  private final Map<String, String> environment = new HashMap<>();
  private Release release = new Release(Path.of(""), Path.of(""));

  @BeforeEach
  void makeARelease() throws Exception {
    String script = "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit \"${STATUS:-0}\"\n";
    release = Release.ofScript(disk.resolve("release"), script);
    Release.executable(disk.resolve("bin/gonogo"), script);
    environment.put("PATH", disk.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("GONOGO_PATHS", ".");
    environment.put("GONOGO_VERSION", Release.VERSION);
    environment.put("GONOGO_DOWNLOADS", disk.resolve("kept").toString());
    environment.put("GONOGO_TOOLS", disk.resolve("tools").toString());
    environment.put("GONOGO_DOWNLOAD_BASE", release.base());
    environment.put("GITHUB_PATH", disk.resolve("path").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0",
    "1, 1, 1, 0, 0",
    "2, 2, 2, 2, 2",
    "3, 0, 3, 3, 0",
    "4, 0, 4, 0, 0",
    "9, 9, 9, 9, 9"
  })
  void aStatusEndsRedWhereItIsNamed(int status, int usual, int all, int unknown, int none)
      throws Exception {
    environment.put("STATUS", String.valueOf(status));
    assertEquals(usual, judged("fail,error"), "fail,error");
    assertEquals(all, judged(" fail , error\nunknown , nothing "), "all");
    assertEquals(unknown, judged("unknown"), "unknown");
    assertEquals(none, judged(""), "none");
    environment.put("GONOGO_WARN_STATUS", "100");
    int warned = status == 0 || status == 2 || status == 9 ? status : 100;
    assertEquals(warned, judged(""), "what warns has a status of its own where it can");
  }

  @Test
  void aWordThatFailOnDoesNotKnowIsAnErrorAndNothingIsJudged() throws Exception {
    environment.put("GONOGO_FAIL_ON", "fail,unkown");
    Script.Ended ended = ran("judge");
    assertEquals(2, ended.status());
    assertEquals(
        "gonogo: fail-on knows fail, error, unknown and nothing, and not \"unkown\"\n",
        ended.said());
  }

  @Test
  void whatIsSaidBecomesOneArgumentEach() throws Exception {
    environment.put(
        "GONOGO_PATHS", "my plans/a.json, k8s\n$(touch hacked);`touch hacked`\n--gate\n");
    environment.put("GONOGO_GATE", "low");
    environment.put("GONOGO_PROJECT", "our stuff/gonogo.yaml");
    environment.put("GONOGO_BASE", "HEAD^1");
    environment.put("GONOGO_SOURCE", "infra");
    environment.put("GONOGO_OUTPUTS", "console,,junit=a b.xml");
    environment.put("GONOGO_ARGS", "--kubernetes-version=1.33\n--metrics");
    environment.put("GONOGO_DECISION", "d.json");
    environment.put("GONOGO_SARIF", "s.sarif");
    Script.Ended ended = ran("judge");
    assertEquals(
        "<check><--gate><low><--project><our stuff/gonogo.yaml><--base><HEAD^1><--source><infra>"
            + "<--output><json=d.json><--output><sarif=s.sarif><--output><console>"
            + "<--output><junit=a b.xml><--kubernetes-version=1.33><--metrics><-->"
            + "<my plans/a.json><k8s><$(touch hacked);`touch hacked`><--gate>",
        ended.said());
    assertFalse(Files.exists(disk.resolve("hacked")));
    environment.put("GONOGO_SITE", "out");
    assertTrue(ran("judge").said().startsWith("<run><--out><out>"));
  }

  @Test
  void aDecisionIsGreenForGoAlone() throws Exception {
    environment.put("GONOGO_COMMAND", "decide");
    environment.put("GONOGO_RELEASE", "2026.12");
    environment.put("GONOGO_RECORD", "Ada L <ada@example.com>");
    assertEquals(
        "<decide><--release><2026.12><--record><--by><Ada L <ada@example.com>><--><.>",
        ran("judge").said());
    environment.put("GONOGO_SITE", "out");
    assertTrue(ran("judge").said().startsWith("<run><--out><out><--release><2026.12><--record>"));
    List<String> outcomes = List.of("go", "no-go", "error", "hold", "nothing");
    Path outputs = disk.resolve("outputs");
    environment.put("GITHUB_OUTPUT", outputs.toString());
    for (int status = 0; status < outcomes.size(); status++) {
      environment.put("STATUS", String.valueOf(status));
      Files.deleteIfExists(outputs);
      assertEquals(status, judged(""), "an empty list lets none of them pass");
      String outcome = outcomes.get(status);
      assertTrue(Files.readString(outputs).startsWith("outcome=" + outcome + "\n"), outcome);
    }
    environment.put("GONOGO_COMMAND", "destroy");
    assertEquals(2, ran("judge").status());
  }

  @Test
  void aReleaseIsFetchedOnceAndPutOnThePath() throws Exception {
    assertEquals(0, ran("fetch").status());
    Path bin = Path.of(Files.readString(disk.resolve("path")).strip());
    assertTrue(Files.isExecutable(bin.resolve("gonogo")), bin.toString());
    Path planted = Files.writeString(bin.resolve("planted"), "by a checkout");
    Files.delete(release.archive());
    assertEquals(0, ran("fetch").status(), "the kept archive is right");
    assertFalse(Files.exists(planted));
  }

  @Test
  void aKeptArchiveThatIsWrongIsFetchedAnew() throws Exception {
    Path kept = disk.resolve("kept").resolve(release.archive().getFileName());
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "rotten");
    Script.Ended ended = ran("fetch");
    assertEquals(0, ended.status(), ended.said());
    assertTrue(ended.said().contains("is not what was released; it is fetched anew"), ended.said());
    assertEquals(-1, Files.mismatch(kept, release.archive()));
  }

  @Test
  void aPinnedChecksumGoesBeforeThatOfTheRelease() throws Exception {
    environment.put("GONOGO_SHA256", "0".repeat(64));
    Script.Ended ended = ran("fetch");
    assertEquals(2, ended.status());
    assertTrue(ended.said().contains("where " + "0".repeat(64) + " was expected"), ended.said());
    assertFalse(Files.exists(disk.resolve("path")), "it is not on the PATH");
    try (var kept = Files.list(disk.resolve("kept"))) {
      assertEquals(List.of(), kept.toList());
    }
    environment.put("GONOGO_SHA256", Files.readString(release.sums()).replaceAll(" .*\n", ""));
    Files.delete(release.sums());
    assertEquals(0, ran("fetch").status(), "it needs no other");
  }

  @Test
  void anotherArchivesChecksumIsNone() throws Exception {
    String sums = Files.readString(release.sums());
    Files.writeString(release.sums(), sums.replace("gonogo-", "other-gonogo-"));
    Script.Ended ended = ran("fetch");
    assertEquals(2, ended.status());
    assertTrue(
        ended
            .said()
            .contains("/v%1$s/SHA256SUMS has no line for gonogo-%1$s-".formatted(Release.VERSION)),
        ended.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.1.0-SNAPSHOT", "../0.1.0", "0.1.0 x", "latest/download", "$(id)"})
  void whatIsNoReleaseIsNotAskedFor(String version) throws Exception {
    environment.put("GONOGO_VERSION", version);
    Script.Ended ended = ran("fetch");
    assertEquals(2, ended.status());
    assertTrue(ended.said().contains("such as 0.1.0"), ended.said());
  }

  @Test
  void aReleaseThatIsNotThereIsNamed() throws Exception {
    environment.put("GONOGO_VERSION", "9.9.9");
    Script.Ended ended = ran("fetch");
    assertEquals(2, ended.status());
    assertTrue(ended.said().contains("/v9.9.9/SHA256SUMS cannot be fetched"), ended.said());
  }

  private int judged(String failOn) throws Exception {
    environment.put("GONOGO_FAIL_ON", failOn);
    return ran("judge").status();
  }

  private Script.Ended ran(String name) throws Exception {
    return new Script(disk, environment).run(List.of(Release.script(name).toString()));
  }
}
