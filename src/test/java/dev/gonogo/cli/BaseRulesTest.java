package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import dev.gonogo.cli.ChangedRepository.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A pull request that would like to judge itself, in every way that there is.
class BaseRulesTest {
  @TempDir private Path folder;

  static List<Way> ways() {
    return ChangedRepository.WAYS;
  }

  /// Without `--base` each works: so the test can fail.
  @ParameterizedTest
  @MethodSource("ways")
  void aloneARuleChangesAndIsTold(Way way) throws Exception {
    var repository = ChangedRepository.of(folder, way.env());
    assertEquals(1, repository.check().status());
    way.edit().in(repository.git());
    for (boolean committed : new boolean[] {false, true}) {
      if (committed) {
        repository.git().commit("rules");
      }
      Checkout.Ended ended = repository.check("-o", "json");
      // What is declared off while it is there is an error, whoever's rules say so.
      assertEquals(way.name().equals("facet") ? 2 : 0, ended.status(), ended.all());
      assertTrue(ended.out().contains(way.told()), ended.out());
      assertTrue(ended.out().contains("\"rulesAlone\": true"), ended.out());
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void besideAnyOtherFileTheRulesOfTheBaseJudgeToo(Way way) throws Exception {
    var repository = ChangedRepository.of(folder, way.env());
    way.edit().in(repository.git());
    for (String other : List.of("README.md", "infra/new.txt", "infra/.env.extra")) {
      repository.git().write(other, "changed\n");
      Checkout.Ended ended = repository.check("-o", "json");
      assertNotEquals(0, ended.status(), other + ended.all());
      assertTrue(ended.out().contains(way.told()), ended.out());
      assertTrue(ended.out().contains("\"rulesAlone\": false"), ended.out());
      repository.git().git("add", "-A");
      repository.git().git("commit", "-q", "-m", "both");
      assertNotEquals(0, repository.check().status());
    }
  }

  /// Several at once, in any order: what one of them hides, another must not show.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void mixesOfThemAreJudgedToo(long seed) throws Exception {
    var random = new Random(seed);
    List<Way> ways = new ArrayList<>(ChangedRepository.WAYS);
    Collections.shuffle(ways, random);
    var repository = ChangedRepository.of(folder, ways.getFirst().env());
    for (Way way : ways.subList(0, 3)) {
      try {
        way.edit().in(repository.git());
      } catch (IllegalStateException _) {
        // Another has changed that part already.
      }
    }
    repository.git().write("README.md", "changed\n");
    Checkout.Ended ended = repository.check();
    assertNotEquals(0, ended.status(), seed + " " + ways.subList(0, 3) + ended.all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"console", "json", "summary", "markdown", "github", "gitlab", "sarif", "junit"})
  void everyReportTellsTheDifference(String format) throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.WORKERS);
    ChangedRepository.WAYS.get(3).edit().in(repository.git());
    repository.git().write("README.md", "changed\n");
    String out = repository.check("-o", format).out();
    assertTrue(out.contains("workers"), out);
    if (!format.equals("gitlab")) {
      assertTrue(out.contains("4 → 1"), out);
    }
    assertTrue(out.contains("old") || out.contains("unchanged"), out);
  }

  @Test
  void anExampleAndASignerAreTold() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.GOOD);
    String without =
        ChangedRepository.ITEMS.replace("  ```dotenv fail\n  DEBUG=yes\n  ```\n\n", "");
    assertNotEquals(ChangedRepository.ITEMS, without);
    repository.git().write("content/01.md", without);
    repository
        .git()
        .write(
            "gonogo.yaml",
            ChangedRepository.PROJECT
                + "project: shop\nroles: {ops: [\"Eve <eve@example.com>\"]}\n"
                + "inputs: {terraform: {max-age: 48h}, kubernetes: {none: we have none}}\n");
    repository.git().write("golive/allowed_signers", "eve@example.com ssh-ed25519 BBBB\n");
    Checkout.Ended ended = repository.check("-o", "json");
    assertEquals(0, ended.status(), ended.all());
    for (String told :
        List.of(
            "`project`: none → shop",
            "the role `ops` is new: Eve <eve@example.com>",
            "the input `terraform`: at most 1 day old → at most 2 days old",
            "the input `kubernetes`: at most 1 day old → none (we have none)")) {
      assertTrue(ended.out().contains(told), told + ended.out());
    }
    assertTrue(ended.out().contains("an example of `dotenv/debug-off` is gone"), ended.out());
    assertTrue(
        ended.out().contains("the signer `ana@example.com ssh-ed25519 AAAA` is gone"), ended.out());
    assertTrue(
        ended.out().contains("the signer `eve@example.com ssh-ed25519 BBBB` is new"), ended.out());
  }

  /// Alone or not: what a person said is not taken back by a commit.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEventThatIsGoneIsAnError(boolean alone) throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.GOOD);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    git.write("golive/log/20261120T080000Z-refuse-pager-00000000.json", ChangedRepository.EVENT);
    git.commit("refused");
    git.git("checkout", "-q", "-B", "change");
    assertEquals(0, repository.check().status());
    git.delete("golive/log/20261120T080000Z-refuse-pager-00000000.json");
    if (!alone) {
      git.write("README.md", "changed\n");
    }
    Checkout.Ended ended = repository.check("-o", "json");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.out().contains("refuse-pager-00000000.json` is gone"), ended.out());
    // One that says something else is another one.
    git.write(
        "golive/log/20261120T080000Z-refuse-pager-00000000.json",
        ChangedRepository.EVENT.replace("refuse", "attest"));
    assertEquals(2, repository.check().status());
  }

  @Test
  void aPackAndItsLockAreThoseOfTheBase() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.DEBUG);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    git.write("gonogo.yaml", "checklist: packs/ours\n")
        .write("packs/ours/pack.yaml", "name: ours\n")
        .write("packs/ours/content/01.md", ChangedRepository.ITEMS);
    assertEquals(0, Checkout.gonogoIn(git.root(), "packs", "--lock").status());
    git.commit("a pack");
    git.git("checkout", "-q", "-B", "change");
    assertEquals(1, repository.check().status());
    String weak = ChangedRepository.ITEMS.replace("debug-off !blocker", "debug-off !low");
    git.write("packs/ours/content/01.md", weak);
    // The lock holds it off, whoever asks.
    assertEquals(2, repository.check().status());
    assertEquals(0, Checkout.gonogoIn(git.root(), "packs", "--lock").status());
    Checkout.Ended alone = repository.check("-o", "json");
    assertEquals(0, alone.status(), alone.all());
    assertTrue(alone.out().contains("the pack `pack:ours`: is another one"), alone.out());
    assertTrue(alone.out().contains("`debug-off`: blocker → low"), alone.out());
    git.write("README.md", "changed\n");
    assertEquals(1, repository.check().status());
    git.delete("gonogo.lock");
    assertEquals(1, repository.check().status());
  }

  @Test
  void whatFailedAlreadyIsOldAndMayPass() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.WORKERS);
    GitFolder git = repository.git();
    git.write("README.md", "changed\n");
    Checkout.Ended old = repository.check("-o", "console");
    assertEquals(1, old.status());
    assertTrue(old.out().contains("blocker, old"), old.out());
    Checkout.Ended passes = repository.check("--new-only", "-o", "json");
    assertEquals(0, passes.status(), passes.all());
    assertTrue(
        passes.out().contains("1 that is open already in main passes (--new-only)"), passes.out());
    // A new one does not.
    git.write("infra/.env", ChangedRepository.WORKERS.replace("DEBUG=False", "DEBUG=True"));
    Checkout.Ended fails = repository.check("--new-only");
    assertEquals(1, fails.status(), fails.all());
    assertTrue(fails.out().contains("1 failed"), fails.out());
  }

  /// The same subject in one file more is not the same.
  @Test
  void oneMoreOfTheSameIsNotOld() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.WORKERS);
    repository.git().write("infra/prod.env", ChangedRepository.WORKERS);
    assertEquals(1, repository.check("--new-only").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "run", "status"})
  void newOnlyIsForCheckAlone(String command) throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.WORKERS);
    Path root = repository.git().root();
    for (String[] line :
        new String[][] {
          {command, "infra", "--base", "main", "--new-only"}, {command, "infra", "--new-only"}
        }) {
      Checkout.Ended ended = Checkout.gonogoIn(root, line);
      assertEquals(2, ended.status(), ended.all());
      assertEquals(
          "gonogo: --new-only is for `check`, since a failure that is old is a failure on the day\n",
          ended.all());
    }
    assertFalse(Files.exists(root.resolve("site")));
  }

  /// What the change calls the project is told, and the base is asked by the name that it knows.
  @ParameterizedTest
  @ValueSource(strings = {"environment: staging", "project: other", "project: a\nenvironment: b"})
  void aRefusalStandsWhateverTheChangeIsCalled(String name) throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.GOOD);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    answer(git, "refuse", "--note", "nobody answered");
    git.commit("refused");
    git.git("checkout", "-q", "-B", "change");
    git.write("gonogo.yaml", ChangedRepository.PROJECT + name + "\n");
    answer(git, "attest");
    git.write("README.md", "changed\n");
    Checkout.Ended own = Checkout.gonogoIn(git.root(), "decide", "infra");
    assertEquals(0, own.status(), own.all());
    Checkout.Ended ended =
        Checkout.gonogoIn(git.root(), "decide", "infra", "--base", "main", "-o", "json");
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("\"NO-GO\""), ended.out());
    String told = name.lines().findFirst().orElseThrow();
    String key = told.substring(0, told.indexOf(':'));
    assertTrue(
        ended.out().contains("`" + key + "`: none → " + told.substring(key.length() + 2)),
        ended.out());
  }

  private static void answer(GitFolder git, String... line) {
    var all = new ArrayList<>(List.of(line[0], "pager", "--by", "Ana Lima <ana@example.com>"));
    all.addAll(List.of(line).subList(1, line.length));
    Checkout.Ended ended = Checkout.gonogoIn(git.root(), all.toArray(String[]::new));
    assertEquals(0, ended.status(), ended.all());
  }

  /// What `gonogo build` makes is committed with the rules that it is made of.
  @Test
  void whatIsBuiltOfRulesIsOfRulesAlone() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.DEBUG);
    GitFolder git = repository.git();
    ChangedRepository.WAYS.getFirst().edit().in(git);
    assertEquals(0, Checkout.gonogoIn(git.root(), "build", "--content", "content").status());
    git.write("site/.gitignore", "");
    Checkout.Ended alone = repository.check("-o", "json");
    assertEquals(0, alone.status(), alone.all());
    assertTrue(alone.out().contains("\"rulesAlone\": true"), alone.out());
    // It is judged itself.
    git.write("policies/.env", ChangedRepository.GOOD);
    Checkout.Ended judged =
        Checkout.gonogoIn(
            git.root(), "check", "infra", "policies/.env", "--base", "main", "-o", "json");
    assertTrue(judged.out().contains("\"rulesAlone\": false"), judged.out());
    Files.delete(git.root().resolve("policies/.env"));
    // Elsewhere it is any file.
    git.write("infra/policies/main.rego", "package main\n");
    assertEquals(1, repository.check().status());
  }

  @Test
  void anAgeIsToldAsExactlyAsItCounts() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.GOOD);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    String age = ChangedRepository.PROJECT + "inputs: {terraform: {max-age: 90m}}\n";
    git.write("gonogo.yaml", age).commit("an age");
    git.git("checkout", "-q", "-B", "change");
    git.write("gonogo.yaml", age.replace("90m", "119m"));
    Checkout.Ended ended = repository.check();
    assertTrue(
        ended.out().contains("the input `terraform`: at most 90 minutes old → at most 119 minutes"),
        ended.all());
  }

  @Test
  void newOnlyWantsABase() {
    Checkout.Ended ended = Checkout.gonogo("check", ".", "--new-only");
    assertEquals(2, ended.status());
    assertTrue(ended.err().contains("--base origin/main"), ended.err());
  }

  @Test
  void aBrokenBaseIsMendedByRulesAlone() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.GOOD);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    git.write("gonogo.yaml", "checklists: content\n").commit("broken");
    git.git("checkout", "-q", "-B", "change");
    git.write("gonogo.yaml", ChangedRepository.PROJECT);
    Checkout.Ended alone = repository.check();
    assertEquals(0, alone.status(), alone.all());
    assertTrue(alone.out().contains("its rules cannot be read"), alone.out());
    git.write("README.md", "changed\n");
    Checkout.Ended both = repository.check();
    assertEquals(2, both.status(), both.all());
    assertTrue(both.err().contains("mend them by a change of their own"), both.err());
  }

  @Test
  void decideAndRunHaveItToo() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.DEBUG);
    ChangedRepository.WAYS.getFirst().edit().in(repository.git());
    repository.git().write("README.md", "changed\n");
    for (String command : List.of("decide", "run")) {
      Checkout.Ended ended =
          Checkout.gonogoIn(repository.git().root(), command, "infra", "--base", "main");
      assertEquals(1, ended.status(), ended.all());
      assertTrue(ended.out().contains("`debug-off`: blocker → low"), ended.out());
    }
    assertFalse(Files.exists(repository.git().root().resolve("gonogo-base")));
  }
}
