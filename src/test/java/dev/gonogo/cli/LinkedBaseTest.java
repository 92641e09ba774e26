package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is judged is reached by a link, or lies in a repository within another: its rules are those
/// of where it is.
class LinkedBaseTest {
  @TempDir private Path folder;

  /// Neither a submodule's rules nor what of them is older is in the commit around it.
  @Test
  void aSubmoduleIsJudgedInACloneOfItsOwn() throws Exception {
    GitFolder module = GitFolder.init(folder.resolve("module"));
    module.write(".env", ChangedRepository.DEBUG).commit("one");
    var repository = ChangedRepository.of(folder.resolve("r"), ChangedRepository.GOOD);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    git.git("submodule", "--quiet", "add", "../module", "below");
    git.commit("a submodule");
    git.git("checkout", "-q", "-B", "change");
    Files.createSymbolicLink(git.root().resolve("deploy"), Path.of("below"));
    for (String name : List.of("below", "below/.env")) {
      refused(git, "below is a submodule", name);
    }
    refused(git, "lies in several repositories: ", "deploy");
    refused(git, "lies in several repositories: ", "infra", "below");
  }

  private static void refused(GitFolder git, String why, String... names) {
    var line = new ArrayList<>(List.of("check", "--base", "main"));
    line.addAll(List.of(names));
    Checkout.Ended ended = Checkout.gonogoIn(git.root(), line.toArray(String[]::new));
    assertEquals(2, ended.status(), line + ended.all());
    assertTrue(ended.err().contains(why), ended.err());
  }

  /// The same folder has the same rules, by whatever name it is called.
  @Test
  void aLinkToWhatIsJudgedLosesNoRules() throws Exception {
    GitFolder git = linked();
    Files.createSymbolicLink(folder.resolve("outside"), git.root().resolve("real"));
    weaken(git, "real/content/01.md");
    for (boolean alone : new boolean[] {true, false}) {
      if (!alone) {
        git.write("README.md", "changed\n");
      }
      for (String name : List.of("real", "deploy", "./deploy/", "deploy/infra", "../outside")) {
        Checkout.Ended ended =
            Checkout.gonogoIn(git.root(), "check", name, "--base", "main", "-o", "json");
        assertEquals(alone ? 0 : 1, ended.status(), name + ended.all());
        assertTrue(ended.out().contains("\"rulesAlone\": " + alone), name + ended.out());
        assertTrue(ended.out().contains("`debug-off`: blocker → low"), name + ended.out());
        assertFalse(ended.out().contains("gonogo.yaml`:"), name + ended.out());
        assertFalse(ended.out().contains("`parts`"), name + ended.out());
      }
    }
  }

  /// Waivers, log and what is old are looked for there too.
  @Test
  void behindALinkIsOldWhatWasOld() throws Exception {
    GitFolder git = linked();
    git.write("README.md", "changed\n");
    Checkout.Ended ended =
        Checkout.gonogoIn(git.root(), "check", "deploy", "--base", "main", "--new-only");
    assertEquals(0, ended.status(), ended.all());
    git.write(
        "real/golive/waivers.yaml",
        "- {item: debug-off, reason: x, who: Eve, until: 2027-01-31}\n");
    Checkout.Ended waived = Checkout.gonogoIn(git.root(), "check", "deploy", "--base", "main");
    assertEquals(1, waived.status(), waived.all());
    assertTrue(waived.out().contains("a waiver of `debug-off` is new"), waived.out());
  }

  private GitFolder linked() throws Exception {
    GitFolder git = GitFolder.init(folder.resolve("r"));
    git.write("real/gonogo.yaml", ChangedRepository.PROJECT)
        .write("real/content/01.md", ChangedRepository.ITEMS)
        .write("real/infra/.env", ChangedRepository.DEBUG);
    Files.createSymbolicLink(git.root().resolve("deploy"), Path.of("real"));
    git.commit("the base");
    git.git("checkout", "-q", "-b", "change");
    return git;
  }

  private static void weaken(GitFolder git, String name) throws IOException {
    git.write(name, ChangedRepository.ITEMS.replace("debug-off !blocker", "debug-off !low"));
  }

  /// A link that the change brings does not lead away from the rules that stood there.
  @Test
  void aFolderThatBecomesALinkKeepsItsRules() throws Exception {
    GitFolder git = linked();
    git.git("mv", "real", "other");
    Files.createSymbolicLink(git.root().resolve("real"), Path.of("other"));
    weaken(git, "other/content/01.md");
    for (String name : List.of("real", "deploy", "real/infra")) {
      Checkout.Ended ended = Checkout.gonogoIn(git.root(), "check", name, "--base", "main");
      assertEquals(1, ended.status(), name + ended.all());
      assertTrue(ended.out().contains("`debug-off`: blocker → low"), name + ended.out());
    }
  }

  @Test
  void aLinkBetweenTwoProjectsIsOfNeither() throws Exception {
    GitFolder git = linked();
    git.git("checkout", "-q", "main");
    git.write("team/gonogo.yaml", ChangedRepository.PROJECT)
        .write("team/content/01.md", ChangedRepository.ITEMS);
    Files.createSymbolicLink(git.root().resolve("team/infra"), Path.of("../real/infra"));
    git.commit("a link");
    git.git("checkout", "-q", "-B", "change");
    git.write("README.md", "changed\n");
    refused(git, "of several projects: real/gonogo.yaml, team/gonogo.yaml", "team/infra");
  }

  /// A repository within another has a history of its own, wherever somebody stands.
  @Test
  void aRepositoryWithinAnotherIsAskedItself() throws Exception {
    var outer = ChangedRepository.of(folder.resolve("r"), ChangedRepository.GOOD);
    Path root = outer.git().root();
    var nested = ChangedRepository.of(root.resolve("nested"), ChangedRepository.DEBUG);
    ChangedRepository.WAYS.getFirst().edit().in(nested.git());
    nested.git().write("README.md", "changed\n");
    Files.createSymbolicLink(root.resolve("deploy"), Path.of("nested/infra"));
    for (String name : List.of("nested", "nested/infra", "nested/infra/.env")) {
      Checkout.Ended ended = Checkout.gonogoIn(root, "check", name, "--base", "main");
      assertEquals(1, ended.status(), name + ended.all());
      assertTrue(ended.out().contains("`debug-off`: blocker → low"), name + ended.out());
      assertFalse(ended.all().contains("gonogo-base-"), ended.all());
    }
    GitFolder plain = GitFolder.init(root.resolve("plain"));
    plain.write(".env", ChangedRepository.GOOD).commit("one");
    refused(outer.git(), "lies in several repositories: plain, .", "plain", "infra");
    refused(outer.git(), "lies in several repositories: ", "deploy");
  }
}
