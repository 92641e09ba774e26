package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gonogo.cli.Checkout.Ended;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where reports show the findings of a plan, wherever its sources lie and whoever asks.
class PlanSourcesTest {
  private static final String PLAN =
      """
      {"format_version": "1.2", "resource_changes": [{
        "address": "aws_db_instance.main", "mode": "managed", "type": "aws_db_instance",
        "name": "main", "change": {"actions": ["create"], "after": {"publicly_accessible": true}}}]}
      """
          .replace("\n", " ");
  private static final String SOURCE =
      """
      # the shop's database
      resource "aws_db_instance" "main" {
        publicly_accessible = true
      }
      """;

  @TempDir private Path disk;
  private Path repository;

  @BeforeEach
  void aRepository() throws IOException {
    repository = disk.resolve("repository");
    write(".git/HEAD", "ref: refs/heads/main\n");
    write("gonogo.yaml", "checklist: rules\n");
    write(
        "rules/01.md",
        """
        # Shop

        ## Network

        - [ ] No public database <!-- private-database !blocker -->

          ```yaml check
          terraform: aws_db_instance
          must: {publicly_accessible: false}
          ```

          ```yaml pass
          aws_db_instance.a: {publicly_accessible: false}
          ```

          ```yaml fail
          aws_db_instance.a: {publicly_accessible: true}
          ```
        """);
    write("infra/plan.json", PLAN);
    write("infra/main.tf", SOURCE);
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Places of the SARIF of a check in a folder, `uri:line`.
  private static List<String> places(Path folder, String... args) throws IOException {
    var all = new ArrayList<String>(List.of("check", "--output", "sarif"));
    all.addAll(List.of(args));
    Ended ended = Checkout.gonogoIn(folder, all.toArray(String[]::new));
    assertEquals(1, ended.status(), ended.all());
    var places = new ArrayList<String>();
    for (JsonNode result : new ObjectMapper().readTree(ended.out()).at("/runs/0/results")) {
      JsonNode at = result.at("/locations/0/physicalLocation");
      places.add(
          at.at("/artifactLocation/uri").asText() + ":" + at.at("/region/startLine").asInt());
    }
    return places;
  }

  @Test
  void aPlanBesideItsSourcesPointsIntoThem() throws IOException {
    assertEquals(List.of("infra/main.tf:3"), places(repository, "infra"));
    Ended console = Checkout.gonogoIn(repository, "check", "infra/plan.json");
    assertTrue(console.out().contains("infra/main.tf:3:3"), console.out());
    Ended annotated = Checkout.gonogoIn(repository, "check", "infra", "--output", "github");
    assertTrue(annotated.out().contains(" file=infra/main.tf,line=3,col=3,"), annotated.out());
  }

  @Test
  void theSitePointsIntoThemToo() throws IOException {
    Ended run = Checkout.gonogoIn(repository, "run", "infra");
    assertEquals(1, run.status(), run.all());
    try (Stream<Path> pages = Files.walk(repository.resolve("site"))) {
      Path page =
          pages.filter(file -> file.endsWith("private-database.html")).findFirst().orElseThrow();
      assertTrue(Files.readString(page).contains("infra/main.tf:3:3"), page.toString());
    }
  }

  @Test
  void pathsAreRightFromAnywhere() throws IOException {
    Path plan = repository.resolve("infra/plan.json");
    assertEquals(List.of("infra/main.tf:3"), places(repository.resolve("infra"), "plan.json"));
    assertEquals(List.of("infra/main.tf:3"), places(repository.resolve("infra"), "."));
    assertEquals(List.of("infra/main.tf:3"), places(repository.resolve("rules"), "../infra"));
    assertEquals(List.of("infra/main.tf:3"), places(repository.resolve("rules"), plan.toString()));
    Path link = Files.createSymbolicLink(disk.resolve("link"), repository);
    assertEquals(List.of("infra/main.tf:3"), places(repository, link.resolve("infra").toString()));
    assertEquals(List.of("infra/main.tf:3"), places(link.resolve("infra"), "plan.json"));
    Files.createSymbolicLink(repository.resolve("current"), repository.resolve("infra"));
    assertEquals(List.of("infra/main.tf:3"), places(repository, "current/plan.json"));
  }

  /// As [Main] has it: the working directory is the empty path.
  @Test
  void aPlanInTheWorkingDirectoryLiesInIt() {
    Path here = Path.of("").toAbsolutePath();
    assertEquals(here, PlanSources.folder(Path.of(""), Path.of("plan.json")));
    assertEquals(
        here.resolve("infra"), PlanSources.folder(Path.of(""), Path.of("infra/plan.json")));
    assertEquals(disk, PlanSources.folder(Path.of(""), disk.resolve("plan.json")));
  }

  @Test
  void manifestsAreRightFromAnywhereToo() throws IOException {
    write(
        "rules/01.md",
        """
        # Shop

        ## Network

        - [ ] In production <!-- in-production !blocker -->

          ```yaml check
          kubernetes: ConfigMap
          must: {data.MODE: production}
          ```

          ```yaml pass
          apiVersion: v1
          kind: ConfigMap
          metadata: {name: a}
          data: {MODE: production}
          ```

          ```yaml fail
          apiVersion: v1
          kind: ConfigMap
          metadata: {name: a}
          data: {MODE: test}
          ```
        """);
    write(
        "k8s/web.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: web}
        data:
          MODE: test
        """);
    Path file = repository.resolve("k8s/web.yaml");
    Path link = Files.createSymbolicLink(disk.resolve("link"), repository);
    assertEquals(List.of("k8s/web.yaml:5"), places(repository, "k8s"));
    assertEquals(List.of("k8s/web.yaml:5"), places(repository.resolve("k8s"), "web.yaml"));
    assertEquals(List.of("k8s/web.yaml:5"), places(repository.resolve("infra"), "../k8s"));
    assertEquals(List.of("k8s/web.yaml:5"), places(repository, file.toString()));
    assertEquals(List.of("k8s/web.yaml:5"), places(repository, link + "/k8s/web.yaml"));
    assertEquals(
        List.of("k8s/web.yaml:5"),
        piped(
            Files.readString(file), () -> places(repository, "-", "--stdin-name", "k8s/web.yaml")));
  }

  @Test
  void aSourceThatIsNamedIsTakenForPlansFromElsewhere() throws IOException {
    write("out/plan.json", PLAN);
    assertEquals(List.of("out/plan.json:1"), places(repository, "out/plan.json"));
    assertEquals(
        List.of("infra/main.tf:3"), places(repository, "out/plan.json", "--source", "infra"));
    assertEquals(
        List.of("infra/main.tf:3"),
        places(repository.resolve("out"), "plan.json", "--source", "../infra/"));
    assertEquals(
        List.of("infra/main.tf:3"),
        places(repository, "out/plan.json", "--source", repository.resolve("infra").toString()));
  }

  /// Of several folders the plan's own is the one that declares the most of it.
  @Test
  void ofSeveralSourcesEachPlanFindsItsOwn() throws IOException {
    write("other/other.tf", SOURCE.replace("\"main\"", "\"other\""));
    write("plans/a.json", PLAN);
    write("plans/b.json", PLAN.replace("main", "other"));
    assertEquals(
        List.of("infra/main.tf:3", "other/other.tf:3"),
        places(repository, "plans", "--source", "other", "--source", "infra"));
  }

  @Test
  void aSourceThatDeclaresNothingOfThePlanIsTold() throws IOException {
    write("other/other.tf", SOURCE.replace("\"main\"", "\"other\""));
    Ended ended = Checkout.gonogoIn(repository, "check", "infra/plan.json", "--source", "other");
    assertEquals(1, ended.status(), ended.all());
    String words = ended.out().replaceAll("\\s+", " ");
    assertTrue(words.contains("infra/plan.json: nothing of this plan is declared in other"), words);
  }

  @Test
  void aSourceThatIsNoneIsAnError() throws IOException {
    write("empty/README", "");
    for (String wrong : List.of("nowhere", "infra/main.tf", "empty")) {
      Ended ended = Checkout.gonogoIn(repository, "check", "infra/plan.json", "--source", wrong);
      assertEquals(2, ended.status(), ended.all());
      assertTrue(ended.err().contains("--source " + wrong), ended.err());
    }
  }

  /// A source that breaks is a note, and its findings lie on the plan.
  @Test
  void aBrokenSourceIsANoteAndNoError() throws IOException {
    write("infra/main.tf", "resource \"aws_db_instance\" \"main\" {\n  a = \"\n}\n");
    assertEquals(List.of("infra/plan.json:1"), places(repository, "infra"));
    Ended ended = Checkout.gonogoIn(repository, "check", "infra");
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("infra/main.tf:2:7: the rest of this file"), ended.out());
  }

  @Test
  void modulesMayLieBesideTheirCallerButNotOutsideOfTheRepository() throws IOException {
    write("infra/main.tf", "module \"db\" {\n  source = \"../modules/db\"\n}\n");
    write("modules/db/main.tf", SOURCE);
    write(
        "infra/plan.json", PLAN.replace("aws_db_instance.main", "module.db.aws_db_instance.main"));
    assertEquals(List.of("modules/db/main.tf:3"), places(repository, "infra"));
    assertEquals(List.of("modules/db/main.tf:3"), places(repository.resolve("infra"), "plan.json"));
    Path outside = Files.createDirectories(disk.resolve("outside"));
    Files.move(repository.resolve("modules/db/main.tf"), outside.resolve("main.tf"));
    Files.delete(repository.resolve("modules/db"));
    Files.createSymbolicLink(repository.resolve("modules/db"), outside);
    assertEquals(List.of("infra/main.tf:1"), places(repository, "infra"));
    Files.delete(repository.resolve("modules/db"));
    Files.createDirectories(repository.resolve("modules/db"));
    Files.createSymbolicLink(repository.resolve("modules/db/main.tf"), outside.resolve("main.tf"));
    assertEquals(List.of("infra/plan.json:1"), places(repository, "infra"));
  }

  @Test
  void whatLiesInNoRepositoryHasNoFileOfOne() throws IOException {
    Path plan = Files.writeString(disk.resolve("plan.json"), PLAN);
    assertEquals(List.of("rules/01.md:5"), places(repository, plan.toString()));
    Path far = Files.createDirectories(disk.resolve("far"));
    Path near = Files.createDirectories(disk.resolve("near"));
    Files.writeString(far.resolve("plan.json"), PLAN);
    List<String> places =
        places(
            near,
            far.resolve("plan.json").toString(),
            "--project",
            repository.resolve("gonogo.yaml").toString());
    assertEquals(List.of("plan.json:1"), places);
    Ended annotated =
        Checkout.gonogoIn(
            near,
            "check",
            far.resolve("plan.json").toString(),
            "--project",
            repository.resolve("gonogo.yaml").toString(),
            "--output",
            "github");
    assertFalse(annotated.out().contains("file="), annotated.out());
  }

  private interface Judged<T> {
    T run() throws IOException;
  }

  private static synchronized <T> T piped(String text, Judged<T> judged) throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return judged.run();
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aPipeStandsForTheFileThatItIsNamed() throws IOException {
    assertEquals(List.of("rules/01.md:5"), piped(PLAN, () -> places(repository, "-")));
    assertEquals(
        List.of("infra/main.tf:3"),
        piped(PLAN, () -> places(repository, "-", "--stdin-name", "infra/plan.json")));
    assertEquals(
        List.of("infra/main.tf:3"),
        piped(PLAN, () -> places(repository, "-", "--source", "infra")));
    Files.delete(repository.resolve("infra/main.tf"));
    assertEquals(
        List.of("infra/plan.json:1"),
        piped(PLAN, () -> places(repository, "-", "--stdin-name", "infra/plan.json")));
  }

  /// The project is that of the file, too.
  @Test
  void aPipeThatIsNamedIsOfThatFilesProject() throws IOException {
    String name = repository.resolve("infra/plan.json").toString();
    Ended ended = piped(PLAN, () -> Checkout.gonogoIn(disk, "check", "-", "--stdin-name", name));
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("repository/gonogo.yaml"), ended.out());
  }

  @Test
  void aNameForAPipeThatCannotBeIsAnError() throws IOException {
    for (List<String> wrong :
        List.of(
            List.of("infra", "--stdin-name", "plan.json"),
            List.of("-", "--stdin-name", ""),
            List.of("-", "--stdin-name", "-"),
            List.of("-", "--stdin-name", "infra"),
            List.of("-", "infra/plan.json", "--stdin-name", "infra/plan.json"))) {
      var args = new ArrayList<String>(List.of("check"));
      args.addAll(wrong);
      Ended ended = piped(PLAN, () -> Checkout.gonogoIn(repository, args.toArray(String[]::new)));
      assertEquals(2, ended.status(), ended.all());
      assertTrue(ended.err().contains("--stdin-name"), ended.err());
    }
  }
}
