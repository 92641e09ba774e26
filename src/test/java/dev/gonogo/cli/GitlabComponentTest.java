package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.GitlabPipeline.Ended;
import dev.gonogo.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The GitLab component, taken into a stranger's repository by the entry that is written for it.
class GitlabComponentTest {
  private static final Path FILE = Checkout.ROOT.resolve("templates/gonogo/template.yml");
  private static final Map<String, String> MERGE_REQUEST =
      Map.of(
          "CI_PIPELINE_SOURCE",
          "merge_request_event",
          "CI_DEFAULT_BRANCH",
          "main",
          "CI_MERGE_REQUEST_DIFF_BASE_SHA",
          "0123456789012345678901234567890123456789");
  private static final Map<String, String> DEFAULT_BRANCH =
      Map.of("CI_COMMIT_BRANCH", "main", "CI_DEFAULT_BRANCH", "main", "CI_PIPELINE_SOURCE", "push");

  /// Leaves a report where one is asked for.
  private static final String STAND_IN =
      """
      #!/bin/sh
      echo "gonogo $*"
      for argument in "$@"; do
        case $argument in json=* | junit=* | gitlab=*) echo '{}' > "${argument#*=}" ;; esac
      done
      case $1 in run) mkdir -p "$3/site" && echo site > "$3/site/index.html" ;; esac
      exit "$STATUS"
      """;

  @TempDir private static Path shared;
  private static Release release = new Release(Path.of(""), Path.of(""));

  @TempDir private Path disk;
  private StrangersRepository theirs = new StrangersRepository(Path.of(""), Path.of(""));
  private final Map<String, String> inputs = new HashMap<>();
  private String status = "0";

  @BeforeAll
  static void makeTheRelease() throws Exception {
    release = Release.ofScript(shared, STAND_IN);
  }

  @BeforeEach
  void includeIt() throws IOException {
    theirs = StrangersRepository.in(disk);
    List<YamlTree> included =
        YamlTree.of("gitlab.yml", CiText.filled("gitlab.yml")).trees("include");
    assertEquals(1, included.size());
    assertEquals(
        "https://raw.githubusercontent.com/gonogo-dev/gonogo/v"
            + Release.VERSION
            + "/templates/gonogo/template.yml",
        included.getFirst().needed("remote"));
    inputs.putAll(included.getFirst().tree("inputs").texts());
  }

  @Test
  void itsScriptIsThatOfTheOthers() throws IOException {
    String written = Files.readString(FILE);
    int start = written.indexOf("    - |\n");
    int end = written.indexOf("  # The exit status of a warning.");
    String scripts = item("fetch") + item("judge");
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(FILE, written.substring(0, start) + scripts + written.substring(end));
    }
    assertEquals(scripts, written.substring(start, end), "-Dcases.write=true writes it anew");
  }

  private static String item(String script) throws IOException {
    String text = Files.readString(Release.script(script)).replaceFirst("#!/bin/sh\n", "");
    return "    - |\n" + text.replaceAll("(?m)^(?=.)", "      ");
  }

  @Test
  void itAsksForReportsThatThereAre() throws IOException {
    Matcher asked = Pattern.compile("GONOGO_OUTPUTS: \"([^$]*)").matcher(Files.readString(FILE));
    assertTrue(asked.find());
    List<String> formats =
        Arrays.stream(asked.group(1).split(",")).map(output -> output.split("=")[0]).toList();
    assertTrue(formats.contains("gitlab"), formats::toString);
    assertTrue(Report.names().containsAll(formats), formats::toString);
  }

  @Test
  void itFetchesTheReleaseThatItIsPartOf() throws IOException {
    String header = Files.readString(FILE).split("\n---\n")[0];
    String fetched =
        YamlTree.of("header", header).tree("spec").tree("inputs").tree("version").needed("default");
    assertEquals(Release.VERSION, fetched);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "sh"})
  void aMergeRequestIsPlannedAndJudged(String shell) throws Exception {
    Ended planned = ran("gonogo-plan", shell, MERGE_REQUEST);
    assertEquals(0, planned.status(), planned.said());
    assertTrue(Files.readString(theirs.root().resolve("infra/plan.json")).contains("orders"));
    Ended judged = ran("gonogo", shell, MERGE_REQUEST);
    assertEquals(0, judged.status(), judged.said());
    assertTrue(
        judged
            .said()
            .contains(
                "gonogo check --base 0123456789012345678901234567890123456789 --output"
                    + " json=gonogo.json "),
        judged.said());
    assertEquals(
        "/.gonogo-download/\n/.gonogo-tool/\n",
        Files.readString(theirs.root().resolve(".git/info/exclude")));
    assertTrue(judged.said().contains(" -- infra/plan.json k8s\n"), judged.said());
    YamlTree reports = pipeline().jobs().tree("gonogo").tree("artifacts").tree("reports");
    for (String report : reports.texts().values()) {
      assertTrue(Files.exists(theirs.root().resolve(report)), report);
    }
    assertEquals(Optional.empty(), pipeline().variables("gonogo-pages", MERGE_REQUEST));
    assertEquals(
        Optional.empty(), pipeline().variables("gonogo", Map.of("CI_COMMIT_BRANCH", "side")));
  }

  @ParameterizedTest
  @CsvSource({"0,0,false", "1,1,false", "2,2,false", "3,100,true", "4,100,true", "137,137,false"})
  void theExitStatusIsCarried(int ended, int carried, boolean warns) throws Exception {
    status = String.valueOf(ended);
    Ended judged = ran("gonogo", "sh", MERGE_REQUEST);
    assertEquals(new Ended(carried, warns, judged.said()), judged);
    inputs.put("fail-on", "unknown,nothing");
    judged = ran("gonogo", "sh", MERGE_REQUEST);
    boolean other = ended == 1;
    assertEquals(new Ended(other ? 100 : ended, other, judged.said()), judged);
  }

  @Test
  void withoutTerraformNothingIsPlanned() {
    inputs.put("terraform", "");
    assertEquals(Optional.empty(), pipeline().variables("gonogo-plan", MERGE_REQUEST));
    assertTrue(pipeline().variables("gonogo", MERGE_REQUEST).isPresent());
  }

  @Test
  void theDefaultBranchPublishesOnceAnInputSaysSo() throws Exception {
    assertEquals(Optional.empty(), pipeline().variables("gonogo-pages", DEFAULT_BRANCH));
    String said = ran("gonogo", "sh", DEFAULT_BRANCH).said();
    assertFalse(said.contains("gonogo run") || said.contains("--base"), said);
    inputs.put("pages", "true");
    assertTrue(ran("gonogo", "sh", DEFAULT_BRANCH).said().contains("gonogo run --out _gonogo "));
    assertEquals(0, ran("gonogo-pages", "sh", DEFAULT_BRANCH).status());
    assertTrue(Files.exists(theirs.root().resolve("public/index.html")));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,2", "3,3"})
  void beforeADeploymentOnlyAGoIsGreen(int ended, int carried) throws Exception {
    assertEquals(Optional.empty(), pipeline().variables("gonogo-decide", DEFAULT_BRANCH));
    inputs.put("decide", "true");
    inputs.put("release", "2026.12");
    inputs.put("fail-on", "");
    assertEquals(Optional.empty(), pipeline().variables("gonogo-decide", MERGE_REQUEST));
    status = String.valueOf(ended);
    var branch = new HashMap<>(DEFAULT_BRANCH);
    branch.put("GITLAB_USER_NAME", "Ada L");
    branch.put("GITLAB_USER_EMAIL", "ada@example.com");
    Ended decided = ran("gonogo-decide", "sh", branch);
    assertEquals(new Ended(carried, false, decided.said()), decided);
    assertTrue(
        decided
            .said()
            .contains(
                "gonogo run --out _gonogo --release 2026.12 --record --by Ada L <ada@example.com>"
                    + " --output json=gonogo.json --output console --output"
                    + " minutes=gonogo-minutes.md "),
        decided.said());
    YamlTree job = pipeline().jobs().tree("gonogo-decide");
    assertEquals("production", job.tree("environment").needed("name"));
    assertTrue(job.tree("artifacts").texts("paths").contains("**/golive/decisions/*"));
    assertEquals("false", job.needed("allow_failure"));
    assertEquals("manual", job.trees("rules").getLast().needed("when"));
  }

  @Test
  void anArchiveThatIsNotWhatWasReleasedIsRed() throws Exception {
    inputs.put("sha256", "0".repeat(64));
    Ended judged = ran("gonogo", "sh", MERGE_REQUEST);
    assertEquals(2, judged.status(), judged.said());
    assertFalse(judged.isAllowed());
    assertFalse(judged.said().contains("gonogo check"), judged.said());
  }

  private GitlabPipeline pipeline() {
    try {
      return GitlabPipeline.of(Files.readString(FILE), inputs);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Ended ran(String job, String shell, Map<String, String> pipeline) throws Exception {
    var all = new HashMap<>(pipeline);
    all.putAll(theirs.environment());
    all.put("CI_PROJECT_DIR", theirs.root().toString());
    all.put("GONOGO_DOWNLOAD_BASE", release.base());
    all.put("STATUS", status);
    Map<String, String> variables =
        pipeline().variables(job, all).orElseThrow(() -> new AssertionError(job + " does not run"));
    return pipeline().run(job, shell, theirs.root(), variables);
  }
}
