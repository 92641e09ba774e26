package dev.gonogo.cli;

import static dev.gonogo.cli.LoggingProject.BOB;
import static dev.gonogo.cli.LoggingProject.ZOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has run out or was said of other words, said anew.
class RenewTest {
  @TempDir private Path temp;
  private LoggingProject project;

  @BeforeEach
  void make() throws IOException {
    project = LoggingProject.in(temp.resolve("shop"));
  }

  @Test
  void whatHasRunOutIsAttestedAnew() {
    assertEquals(0, attestedOn("2026-10-01T08:00:00Z").status());
    Ended nobody = project.as(ZOE, "attest", "--renew");
    assertEquals(2, nobody.status());
    assertTrue(nobody.out().contains("Zoé attested it on 2026-10-01; it held until"), nobody.out());
    assertTrue(nobody.err().contains("nobody can be asked here"), nobody.err());
    assertEquals(1, project.events().size());
    Ended yes = project.as(BOB, "attest", "--renew", "--yes", "--evidence", "evidence/page.txt");
    assertEquals(0, yes.status(), yes.all());
    assertTrue(yes.out().contains("it is attested by Bob"), yes.out());
    Ended again = project.as(BOB, "attest", "--renew", "--yes");
    assertEquals("Nothing has run out, and no words have changed.\n", again.out());
    assertEquals(2, project.events().size());
    assertEquals(Optional.of("dba"), project.events().getLast().as(), "as it was said before");
  }

  @Test
  void whatWantsMoreThanAWordIsNotRenewedByOne() {
    attestedOn("2026-10-01T08:00:00Z");
    Ended yes = project.as(ZOE, "attest", "--renew", "--yes");
    assertEquals(2, yes.status(), yes.all());
    assertTrue(yes.err().contains("`backup-restored` wants a file of the project"), yes.err());
    Ended other = project.as(ZOE, "attest", "--renew", "runbook-read", "nix");
    assertTrue(other.err().contains("of `runbook-read` nothing has run out"), other.err());
    assertTrue(other.err().contains("the checklist has no item `nix`"), other.err());
    assertTrue(project.as(ZOE, "attest", "--yes").err().contains("give both"));
    assertEquals(1, project.events().size());
  }

  private Ended attestedOn(String time) {
    return project.as(
        ZOE,
        "attest",
        "backup-restored",
        "--as",
        "dba",
        "--evidence",
        "evidence/page.txt",
        "--at",
        time);
  }

  /// By the real git, where there is one: its history has the words that somebody answered for.
  @Test
  void theWordsThatChangedAreShown() throws Exception {
    RealProgram.named("git");
    commit("2026-11-20T08:00:00Z");
    assertEquals(0, project.as(ZOE, "attest", "runbook-read", "--note", "read").status());
    reword("The runbook is read aloud");
    Ended shown = project.as(ZOE, "attest", "--renew");
    assertTrue(shown.out().contains("the item's words have changed since"), shown.out());
    assertTrue(shown.out().contains("title: The runbook is read {+aloud+}\n"), shown.out());
    assertFalse(shown.out().contains("item:"), "what has not changed is not shown");
  }

  @Test
  void wordsThatNobodyKeptAreSaidToBeLost() throws IOException {
    assertEquals(0, project.as(ZOE, "attest", "runbook-read", "--note", "read").status());
    reword("The runbook is read aloud");
    Ended shown = project.as(ZOE, "attest", "--renew");
    assertTrue(
        shown.out().contains("the words that it was for are not in git's history"), shown.out());
    assertTrue(shown.out().contains("title: The runbook is read aloud"), shown.out());
  }

  /// Who sits at the terminal is asked of each, and what is not answered with yes is not written.
  @Test
  void aPersonIsAskedOfEach() throws IOException {
    project.as(ZOE, "attest", "runbook-read", "pager-tested", "--note", "ok");
    reword("The runbook is read aloud");
    Files.writeString(
        list(), Files.readString(list()).replace("can be paged", "can be paged at night"));
    List<String> questions = new ArrayList<>();
    Ended ended =
        Checkout.ended(terminal -> {
          var context =
              new Context(
                  terminal,
                  project.root(),
                  Clock.fixed(Checkout.NOW, ZoneOffset.UTC),
                  Checkout.cache(),
                  Checkout.BUILD,
                  new Metrics());
          Ledger ledger = Ledger.open(context, new LedgerOptions());
          var complaints = new Complaints();
          var said = new EventOptions();
          said.by = Optional.of(ZOE);
          said.note = Optional.of("looked again");
          Pen pen = Pen.of(ledger, said, complaints);
          try {
            return new Renewal(context, ledger, pen, complaints)
                        .events(
                            List.of(),
                            false,
                            Optional.of(question -> {
                              questions.add(question);
                              return questions.size() == 1 ? "n" : " Y ";
                            }),
                            Optional.empty(),
                            event -> event)
                        .stream()
                        .map(event -> event.item().orElseThrow())
                        .toList()
                        .equals(List.of("runbook-read"))
                ? 0
                : 1;
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    assertEquals(0, ended.status(), ended.all());
    assertEquals(2, questions.size());
  }

  private Path list() {
    return project.root().resolve("content/list.md");
  }

  private void reword(String title) throws IOException {
    Files.writeString(list(), Files.readString(list()).replace("The runbook is read", title));
  }

  private void commit(String time) throws Exception {
    git(time, "init", "--quiet");
    git(time, "add", "content");
    git(time, "-c", "user.name=A", "-c", "user.email=a@b", "commit", "--quiet", "-m", "x");
  }

  private void git(String time, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(project.root().toFile()).inheritIO();
    builder.environment().put("GIT_COMMITTER_DATE", time);
    builder.environment().put("GIT_AUTHOR_DATE", time);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertEquals(0, builder.start().waitFor());
  }
}
