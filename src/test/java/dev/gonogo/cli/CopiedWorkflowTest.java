package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import dev.gonogo.cli.WorkflowRunner.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The workflow that a team takes into its own repository, run there: every step of every job, with
/// our action from the tag that it names, and a release that lies in a folder.
class CopiedWorkflowTest {
  private static final List<String> ALWAYS =
      List.of(
          "actions/checkout",
          "Set up Terraform",
          "Plan",
          "Judge",
          "Judge: Name the release",
          "Judge: Look for it in the cache",
          "Judge: Fetch gonogo",
          "Judge: Keep it in the cache",
          "Judge: Judge",
          "Keep the decision");

  /// Ends as it is told to, and leaves something where a report should lie.
  private static final String STAND_IN =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in json=* | sarif=*) echo '{}' > "${argument#*=}" ;; esac
      done
      exit "$STATUS"
      """;

  @TempDir private static Path built;
  @TempDir private static Path stoodIn;
  private static Release real = new Release(Path.of(""), Path.of(""));
  private static Release standIn = new Release(Path.of(""), Path.of(""));

  @TempDir private Path disk;
  private StrangersRepository theirs = new StrangersRepository(Path.of(""), Path.of(""));
  private YamlTree workflow = new YamlTree("", Map.of());
  private final Map<String, String> artifact = new HashMap<>();
  private final List<String> published = new ArrayList<>();
  private final List<String> depths = new ArrayList<>();
  private Release release = standIn;
  private String status = "0";

  @BeforeAll
  static void makeTheReleases() throws Exception {
    real = Release.of(built);
    standIn = Release.ofScript(stoodIn, STAND_IN);
  }

  @BeforeEach
  void copyTheWorkflow() throws Exception {
    theirs = StrangersRepository.in(disk);
    String text = CiText.filled("github.yml");
    theirs.write(".github/workflows/golive.yml", text);
    workflow = YamlTree.of("golive.yml", text);
    release = real;
    // What is checked out is the pull request, merged into its branch.
    var git = GitFolder.init(theirs.root());
    git.commit("the branch");
    git.write("README.md", "a pull request\n").commit("merged");
  }

  @Test
  void aGoodPullRequestIsPlannedJudgedAndKept() throws Exception {
    Map<String, Job> jobs = run(runner("pull_request"));
    Job judge = jobs.get("judge");
    assertEquals("success", judge.result(), judge.said());
    assertEquals(ALWAYS, judge.ran());
    assertTrue(judge.summary().contains("PASS"), judge.summary());
    assertTrue(artifact.get("gonogo.json").contains("aws_dynamodb_table.orders"), "from the plan");
    assertTrue(
        artifact.get("gonogo.json").contains("\"path\": \"k8s/web.yaml\"")
            || artifact.get("gonogo.json").contains("k8s/web.yaml"),
        "from the manifests");
    assertTrue(artifact.get("gonogo.sarif").contains("2.1.0"));
    assertFalse(
        judge.said().contains("::error") || judge.said().contains("::warning"), judge.said());
    assertEquals(
        List.of("-chdir=infra init", "-chdir=infra plan", "-chdir=infra show"),
        theirs
            .terraformCalls()
            .lines()
            .map(line -> line.replaceAll("^(\\S+ \\S+).*", "$1"))
            .toList());
    assertEquals("skipped", jobs.get("findings").result(), "off unless a variable says so");
    assertEquals("skipped", jobs.get("publish").result());
  }

  @Test
  void aBrokenOneIsRedAndAnnotatedAndItsFindingsAreKept() throws Exception {
    theirs.planned("\"deletion_protection_enabled\": false", "");
    Map<String, Job> jobs = run(runner("pull_request").says("vars", "GONOGO_SARIF", "true"));
    Job judge = jobs.get("judge");
    assertEquals(1, judge.status(), judge.said());
    assertEquals(ALWAYS, judge.ran(), "what was decided is kept");
    assertTrue(judge.said().contains("::error file="), judge.said());
    assertTrue(judge.summary().contains("FAIL"), judge.summary());
    assertEquals("success", jobs.get("findings").result());
    assertEquals(List.of("sarif"), published);
  }

  /// Its own rules would let it through.
  @Test
  void aPullRequestDoesNotJudgeItself() throws Exception {
    theirs.planned("\"deletion_protection_enabled\": false", "");
    Path rules = theirs.root().resolve("rules/rules.md");
    Files.writeString(rules, Files.readString(rules).replace("!blocker", "!low"));
    new GitFolder(theirs.root()).git("commit", "-qam", "let it through", "--amend");
    Job judge = run(runner("push")).get("judge");
    assertEquals(0, judge.status(), judge.said());
    judge = run(runner("pull_request")).get("judge");
    assertEquals(1, judge.status(), judge.said());
    assertTrue(judge.summary().contains("blocker → low"), judge.summary());
    assertEquals("2", depths.getFirst(), "the commit before must be there");
  }

  @Test
  void whatIsUnknownWarns() throws Exception {
    theirs.planned("", "\"deletion_protection_enabled\": true");
    Job judge = run(runner("pull_request")).get("judge");
    assertEquals("success", judge.result(), judge.said());
    assertTrue(judge.said().contains("::warning title=gonogo::nothing failed, but"), judge.said());
    assertTrue(judge.summary().contains("UNKNOWN"), judge.summary());
  }

  @ParameterizedTest
  @CsvSource({"0,", "1,1", "2,2", "3,", "4,", "137,137"})
  void theExitStatusIsCarriedAsTheWorkflowSays(int status, Integer red) throws Exception {
    release = standIn;
    ends(status);
    Job judge = run(runner("pull_request")).get("judge");
    assertEquals(red == null ? 0 : red, judge.status(), judge.said());
    assertEquals(ALWAYS, judge.ran());
    boolean warns = status != 0 && red == null;
    assertEquals(warns, judge.said().contains("::warning title=gonogo::"), judge.said());

    says("fail-on: fail,error", "fail-on: unknown, nothing");
    judge = run(runner("pull_request")).get("judge");
    boolean other = status > 1;
    assertEquals(other ? status : 0, judge.status(), judge.said());
  }

  @Test
  void withoutAPlanNothingIsJudgedKeptOrPublished() throws Exception {
    release = standIn;
    Release.executable(theirs.machine().resolve("bin/terraform"), "#!/bin/sh\nexit 1\n");
    Map<String, Job> jobs =
        run(
            runner("push")
                .says("vars", "GONOGO_PAGES", "true")
                .says("vars", "GONOGO_SARIF", "true"));
    assertEquals(List.of("actions/checkout", "Set up Terraform", "Plan"), jobs.get("judge").ran());
    assertEquals("skipped", jobs.get("findings").result());
    assertEquals("skipped", jobs.get("publish").result());
    assertEquals(List.of(), published);
  }

  @Test
  void withoutTerraformOnlyTheRestIsJudged() throws Exception {
    release = standIn;
    says("TERRAFORM: \"infra\"", "TERRAFORM: \"\"");
    says("infra/plan.json,k8s", "k8s");
    Job judge = run(runner("pull_request")).get("judge");
    assertEquals("success", judge.result(), judge.said());
    assertEquals("", theirs.terraformCalls());
    assertFalse(judge.ran().contains("Plan"), judge.ran().toString());
  }

  @Test
  void theBranchPublishesEvenANoGoOnceAVariableSaysSo() throws Exception {
    theirs.planned("\"deletion_protection_enabled\": false", "");
    Map<String, Job> jobs = run(runner("push"));
    assertEquals("skipped", jobs.get("publish").result(), "off unless a variable says so");

    jobs = run(runner("push").says("vars", "GONOGO_PAGES", "true"));
    assertEquals(1, jobs.get("judge").status(), jobs.get("judge").said());
    assertEquals("success", jobs.get("publish").result());
    assertEquals(List.of("site >NO-GO<", "pages"), published);
  }

  @Test
  void beforeADeploymentAGoIsGreenAndKept() throws Exception {
    Map<String, Job> jobs = run(runner("push"));
    assertEquals("skipped", jobs.get("decide").result(), "only when it is asked for");
    jobs = run(runner("workflow_dispatch").says("github", "event", "2026.12"));
    Job decide = jobs.get("decide");
    assertEquals(0, decide.status(), decide.said());
    assertEquals("skipped", jobs.get("judge").result());
    assertEquals("skipped", jobs.get("publish").result());
    assertTrue(decide.summary().contains("GO"), decide.summary());
    assertTrue(artifact.get("gonogo.json").contains("\"release\": \"2026.12\""), "the release");
    assertTrue(artifact.get("_gonogo/site").contains("index.html"), artifact.get("_gonogo/site"));
    assertTrue(artifact.containsKey("gonogo-minutes.md"), artifact.keySet()::toString);
    assertEquals(
        1,
        artifact.keySet().stream().filter(name -> name.matches("golive/decisions/.*json")).count(),
        artifact.keySet()::toString);
    String event =
        artifact.entrySet().stream()
            .filter(kept -> kept.getKey().startsWith("golive/log/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    assertTrue(event.contains("ada <ada@users.noreply.github.com>"), event);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,2", "3,3", "137,137"})
  void beforeADeploymentNothingButGoIsGreen(int status, int red) throws Exception {
    release = standIn;
    ends(status);
    says("          command: decide\n", "          command: decide\n          fail-on: ''\n");
    for (String line : List.of("gonogo-minutes.md", "**/golive/decisions", "**/golive/log")) {
      says("            " + line + "\n", "");
    }
    says("            _gonogo/site\n", "");
    Job decide = run(runner("workflow_dispatch").says("github", "event", "")).get("decide");
    assertEquals(red, decide.status(), decide.said());
  }

  @Test
  void anArchiveThatIsNotWhatWasReleasedIsRedAndNotKept() throws Exception {
    release = copied();
    Files.writeString(release.archive(), "not what was released");
    Job judge = run(runner("pull_request")).get("judge");
    assertEquals(2, judge.status(), judge.said());
    assertTrue(judge.said().contains("is not what was released: its SHA-256 is "), judge.said());
    assertEquals("Judge: Fetch gonogo", judge.ran().getLast());
  }

  @Test
  void theSecondRunTakesTheArchiveOutOfTheCache() throws Exception {
    release = copied();
    WorkflowRunner runner = runner("pull_request");
    assertEquals("success", run(runner).get("judge").result());
    Files.delete(release.archive());
    Job judge = run(runner).get("judge");
    assertEquals("success", judge.result(), judge.said());
    assertFalse(judge.ran().contains("Judge: Keep it in the cache"), judge.ran().toString());
  }

  private Release copied() throws IOException {
    Path copy = disk.resolve("downloads");
    Checkout.copy(standIn.downloads(), copy);
    return new Release(copy, standIn.tag());
  }

  private void ends(int with) {
    status = String.valueOf(with);
  }

  /// Changes a word of the copied workflow, as its owner would.
  private void says(String old, String now) {
    String text = workflowText();
    assertTrue(text.contains(old), old);
    workflow = YamlTree.of("golive.yml", text.replace(old, now));
    try {
      theirs.write(".github/workflows/golive.yml", text.replace(old, now));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String workflowText() {
    try {
      return Files.readString(theirs.root().resolve(".github/workflows/golive.yml"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, Job> run(WorkflowRunner runner) throws Exception {
    published.clear();
    artifact.clear();
    var jobs = new HashMap<String, Job>();
    for (String name : List.of("judge", "decide", "findings", "publish")) {
      jobs.put(name, runner.run(workflow, name, jobs));
    }
    assertEquals(workflow.tree("jobs").entries().keySet(), jobs.keySet());
    return jobs;
  }

  private WorkflowRunner runner(String event) {
    var environment = new HashMap<>(theirs.environment());
    environment.put("GONOGO_DOWNLOAD_BASE", release.base());
    environment.put("STATUS", status);
    var cache = new ActionsCache(disk.resolve("cache"));
    return new WorkflowRunner(theirs.root(), disk.resolve("runner"), environment)
        .says("github", "event_name", event)
        .says("github", "actor", "ada")
        .composite("gonogo-dev/gonogo@v" + Release.VERSION, release.tag())
        .other("actions/checkout", this::checkOut)
        .other("hashicorp/setup-terraform", this::setUpTerraform)
        .other("actions/cache/restore", cache::restore)
        .other("actions/cache/save", cache::save)
        .other("actions/upload-artifact", this::upload)
        .other("actions/download-artifact", this::download)
        .other("github/codeql-action/upload-sarif", this::uploadSarif)
        .other("actions/upload-pages-artifact", this::uploadPages)
        .other("actions/deploy-pages", _ -> deploy());
  }

  private Map<String, String> checkOut(Map<String, String> with) {
    depths.add(with.getOrDefault("fetch-depth", "1"));
    return Map.of();
  }

  /// The wrapper would print lines of its own into the plan.
  private Map<String, String> setUpTerraform(Map<String, String> with) {
    assertEquals(Map.of("terraform_wrapper", "false"), with);
    return Map.of();
  }

  private Map<String, String> upload(Map<String, String> with) throws IOException {
    for (String path : with.get("path").lines().toList()) {
      if (path.startsWith("**/")) {
        for (Path file : files(theirs.root().resolve(path.substring(3)))) {
          artifact.put(path.substring(3) + "/" + file.getFileName(), Files.readString(file));
        }
        continue;
      }
      Path file = theirs.root().resolve(path);
      if (Files.isDirectory(file)) {
        artifact.put(path, String.join("\n", files(file).stream().map(Path::toString).toList()));
        continue;
      }
      artifact.put(file.getFileName().toString(), Files.readString(file));
    }
    return Map.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Map<String, String> download(Map<String, String> with) throws IOException {
    assertEquals("gonogo", with.get("name"));
    for (var file : artifact.entrySet()) {
      theirs.write(with.get("path") + "/" + file.getKey(), file.getValue());
    }
    return Map.of();
  }

  private Map<String, String> uploadSarif(Map<String, String> with) throws IOException {
    String sarif = Files.readString(theirs.root().resolve(with.get("sarif_file")));
    assertTrue(sarif.contains("orders-protected"), sarif);
    published.add("sarif");
    return Map.of();
  }

  private Map<String, String> uploadPages(Map<String, String> with) throws IOException {
    Path site = theirs.root().resolve(with.get("path"));
    assertTrue(Files.exists(site.resolve("index.html")));
    String page = Files.readString(site.resolve("decision.html"));
    published.add("site " + (page.contains(">NO-GO<") ? ">NO-GO<" : "GO"));
    return Map.of();
  }

  private Map<String, String> deploy() {
    published.add("pages");
    return Map.of("page_url", "https://their.example/");
  }
}
