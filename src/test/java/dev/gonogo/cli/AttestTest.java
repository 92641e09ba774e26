package dev.gonogo.cli;

import static dev.gonogo.cli.LoggingProject.BOB;
import static dev.gonogo.cli.LoggingProject.ZOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people say of items, from the command line into the flight log.
class AttestTest {
  @TempDir private Path temp;
  private LoggingProject project;

  @BeforeEach
  void make() throws IOException {
    project = LoggingProject.in(temp.resolve("shop"));
  }

  @Test
  void anAttestationSaysAllThatWasSaid() {
    Ended ended =
        project.as(
            ZOE,
            "attest",
            "backup-restored",
            "--as",
            "@dba",
            "--note",
            "restored\nin 40 s",
            "--evidence",
            "evidence/page.txt",
            "--evidence",
            "https://example.com/run/7",
            "--until",
            "30d",
            "--release",
            "2026.12",
            "--environment",
            "staging");
    assertEquals(0, ended.status(), ended.all());
    Event event = project.events().getFirst();
    assertEquals(Did.ATTEST, event.did());
    assertEquals(ZOE, event.by().text());
    assertEquals(Optional.of("dba"), event.as());
    assertEquals("project/staging", event.subject());
    assertEquals(Optional.of("restored\nin 40 s"), event.note());
    assertEquals(Optional.of(LocalDate.parse("2026-12-24")), event.until());
    assertEquals(Optional.of("2026.12"), event.release());
    assertEquals("evidence/page.txt", ((Evidence.Attached) event.evidence().getFirst()).file());
    assertTrue(event.text().isPresent());
    assertEquals(
        """
        attested `backup-restored`: Backups can be restored
          by Zoé <zoe@example.com>, as dba, for project/staging, release 2026.12, until
          2026-12-24, not signed: a claim
          it is attested by Zoé, until 2026-12-24T12:00:00Z
          written to golive/log/NAME
        """
            .replace("NAME", EventFile.name(event)),
        ended.out());
  }

  @Test
  void severalAreOneCommandAndTheSameTwiceIsOne() throws IOException {
    for (int i = 0; i < 2; i++) {
      Ended ended =
          project.as(ZOE, "attest", "pager-tested", "runbook-read", "pager-tested", "--note", "ok");
      assertEquals(0, ended.status(), ended.all());
      assertTrue(
          ended.out().contains("it wants 2 people, and has Zoé: it still waits"), ended.all());
    }
    assertEquals(2, project.files().size());
    assertTrue(
        project.as(BOB, "attest", "pager-tested").out().contains("it is attested by Bob, Zoé"));
  }

  @Test
  void gitSaysWhoOneIs() throws IOException {
    Files.createDirectory(project.root().resolve(".git"));
    Files.createDirectories(project.root().resolve(".git/objects"));
    Files.createDirectories(project.root().resolve(".git/refs"));
    Files.writeString(project.root().resolve(".git/HEAD"), "ref: refs/heads/main\n");
    Files.writeString(
        project.root().resolve(".git/config"),
        "[user]\n\tname = Zoé of git\n\temail = zoe@git.example\n");
    assertEquals(0, project.gonogo("attest", "pager-tested").status());
    assertEquals("Zoé of git <zoe@git.example>", project.events().getFirst().by().text());
    Files.writeString(
        project.root().resolve(".git/config"), "[user]\n\tname = Zoé\n\temail = nowhere\n");
    Ended ended = project.gonogo("attest", "pager-tested");
    assertEquals(2, ended.status());
    assertTrue(ended.err().contains("git calls you `Zoé <nowhere>`"), ended.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attest pagr-tested                                | the checklist has no item `pagr-tested`: did you mean `pager-tested`?
          attest zzz                                        | the checklist has no item `zzz`: there are pager-tested, backup-restored, runbook-read, dashboard-up
          attest pager-tested --as osp                      | no role is called `osp`: did you mean `ops`?
          attest pager-tested --as dba                      | `dba` does not own `pager-tested`: it is of ops
          attest pager-tested --until 2026-11-23            | --until 2026-11-23 is over: today is 2026-11-24
          attest pager-tested --until 2026-02-30            | --until `2026-02-30` is no day: write it as `2026-12-24`, or as `30d` from today
          attest pager-tested --until 2036-11-23            | --until 2036-11-23 is further than 2 years away
          attest pager-tested --evidence evidence/page.tx   | the evidence `evidence/page.tx` does not exist: look at the path
          attest pager-tested --evidence evidence           | the evidence `evidence` is no file
          attest pager-tested --evidence ../out.txt         | the evidence `../out.txt` lies outside of the project
          attest pager-tested --evidence link.txt           | the evidence `link.txt` lies outside of the project
          attest pager-tested --evidence near.txt           | the evidence `near.txt` is a link: name the file that it leads to
          attest pager-tested --evidence javascript:alert   | the evidence `javascript:alert` is neither a file nor an address of the web
          attest pager-tested --evidence https://           | the evidence `https://` is no address of the web
          attest pager-tested --note BLANK                  | --note says nothing: write it in quotes
          attest pager-tested --note \u001b[2J              | --note cannot be read by everyone, since it holds control characters or no UTF-8: `\\u{1b}[2J`
          attest pager-tested --note \u202egnp              | --note cannot be read by everyone
          attest pager-tested --note \ufffd                 | --note cannot be read by everyone
          attest pager-tested --release a\u0007b              | --release cannot be read by everyone
          attest runbook-read                               | `runbook-read` wants to be told in words: add --note
          attest dashboard-up --note ok                     | `dashboard-up` wants a page or a file that shows it: add --evidence https://
          attest backup-restored --evidence https://a/b     | `backup-restored` wants a file of the project that shows it: add --evidence FILE
          attest pager-tested --by Nobody                   | `Nobody` names nobody: write --by "Name <email>" with quotes
          attest                                            | attest what? Name items
          attest pager-tested --at=+10000-01-01T00:00:00Z   | `+10000-01-01T00:00:00Z` is in no year from 2000 to 9999
          attest pager-tested --at=1999-12-31T23:59:59Z     | `1999-12-31T23:59:59Z` is in no year from 2000 to 9999
          attest pager-tested --at=9999-12-31T23:00:00-02:00 | is in no year from 2000 to 9999
          attest pager-tested --at=9999-12-31T12:00:00Z --until 30d | is after the year 9999, of which no event can tell
          decide . --at=+10000-01-01T00:00:00Z              | is in no year from 2000 to 9999
          decide . --release BLANK                          | --release says nothing
          decide . --release a\u0007b                        | --release cannot be read by everyone
          status . --release BLANK                          | --release says nothing
          refuse pager-tested                               | a refusal says why: add --note
          refuse pagr-tested --note no                      | did you mean `pager-tested`?
          note pager-tested                                 | what is to be noted? Add --note
          note pagr-tested --note x                         | did you mean `pager-tested`?
          withdraw pager-tested                             | nothing that stands is said of `pager-tested` for project/production
          withdraw pagr-tested                              | neither an item nor an event is called `pagr-tested`: did you mean `pager-tested`?
          withdraw deadbeef                                 | neither an item nor an event is called `deadbeef`
          """)
  void whatCannotBeSaidIsRefusedAndNothingIsWritten(String command, String words)
      throws IOException {
    Files.writeString(temp.resolve("out.txt"), "");
    Files.createSymbolicLink(project.root().resolve("link.txt"), temp.resolve("out.txt"));
    Files.createSymbolicLink(
        project.root().resolve("near.txt"), project.root().resolve("evidence/page.txt"));
    String[] line = command.replace("BLANK", "\u00a0").split(" ");
    boolean unsaid = command.contains("--by") || command.matches("(decide|status) .*");
    Ended ended = unsaid ? project.gonogo(line) : project.as(ZOE, line);
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains(words), ended.err());
    assertEquals("", ended.out());
    assertFalse(Files.exists(project.folder()));
  }

  /// All that is wrong is told at once, and the one item that is right is not written either.
  @Test
  void oneThatIsWrongTakesTheOthersWithIt() {
    Ended ended = project.as(ZOE, "attest", "pager-tested", "nix", "--as", "nix", "--until", "nix");
    assertEquals(2, ended.status());
    assertEquals(4, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().endsWith("gonogo: nothing was written\n"), ended.err());
    assertFalse(Files.exists(project.folder()));
  }

  @Test
  void aRefusalStandsUntilItIsWithdrawn() {
    assertEquals(0, project.as(ZOE, "attest", "runbook-read", "--note", "read").status());
    Ended refused = project.as(BOB, "refuse", "runbook-read", "--note", "page 3 is wrong");
    assertTrue(
        refused.out().contains("it is refused by Bob, until that is withdrawn"), refused.all());
    Ended foreign = project.as(ZOE, "withdraw", "runbook-read");
    assertEquals(0, foreign.status(), "her own attestation");
    Ended none = project.as(ZOE, "withdraw", "runbook-read");
    assertEquals(2, none.status());
    assertTrue(none.err().contains("you said nothing that stands; there is `"), none.err());
    assertTrue(none.err().contains("` (refuse, by Bob): name one of them"), none.err());
    String id =
        project.events().stream()
            .filter(event -> event.did() == Did.REFUSE)
            .findFirst()
            .orElseThrow()
            .id();
    Ended back = project.as(BOB, "withdraw", id.substring(0, 8));
    assertEquals(0, back.status(), back.all());
    assertTrue(back.out().contains("nobody answers for it by now: it waits"), back.out());
    assertTrue(project.as(BOB, "withdraw", id).err().contains("was withdrawn already"));
  }

  /// Where a page is asked for, a file is as good: for who writes and for who decides.
  @Test
  void aFileIsAsGoodAsAPage() {
    Ended ended = project.as(ZOE, "attest", "dashboard-up", "--evidence", "evidence/page.txt");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("it is attested by Zoé"), ended.out());
  }

  /// Once any role is named nobody holds another, and what was said before is told as it counts.
  @Test
  void aRoleThatIsNotNamedIsHeldByNobody() throws IOException {
    assertEquals(0, project.as(BOB, "attest", "pager-tested").status());
    name("ops", "Zoé of git <ZOE@example.com>");
    Ended zoe = project.as(ZOE, "attest", "pager-tested");
    assertTrue(zoe.out().contains("it wants 2 people, and has Zoé: it still waits"), zoe.all());
    Ended bob = project.as(BOB, "attest", "runbook-read", "--note", "ok");
    assertEquals(2, bob.status(), bob.all());
    assertTrue(
        bob.err().contains(BOB + " does not answer as ops, by gonogo.yaml: Zoé of git does"),
        bob.err());
    String[] restored = {"attest", "backup-restored", "--evidence", "evidence/page.txt"};
    Ended nobody = project.as(ZOE, restored);
    assertEquals(2, nobody.status(), nobody.all());
    assertTrue(nobody.err().contains("does not answer as dba, by gonogo.yaml: nobody does"));
    Ended status = project.gonogo("status", ".env");
    assertTrue(
        status.out().replaceAll("\\s+", " ").contains("Zoé did, and 2 people are wanted"),
        status.all());
  }

  /// Letters that only look alike, or that some alphabet folds, make nobody somebody else.
  @Test
  void peopleAreToldApartByTheirAddresses() {
    Person one = new Person("Zoé", "Kim@Example.com");
    assertTrue(one.isSame(new Person("Z", "kIM@example.COM")));
    assertFalse(one.isSame(new Person("Zoé", "\u212aim@example.com")), "the sign of Kelvin");
    assertTrue(one.isCalled("KIM@example.com") && one.isCalled("Zoé"));
    assertFalse(one.isCalled("zoé") || one.isCalled("\u212aim@example.com"));
  }

  @Test
  void aWithdrawalThatDoesNotCountBlocksNone() throws IOException {
    name("ops", ZOE);
    assertEquals(0, project.as(BOB, "refuse", "runbook-read", "--note", "page 3").status());
    Event refusal = project.events().getFirst();
    FlightLog.append(
        project.folder(),
        Event.of(
                Checkout.NOW,
                Person.of("Eve <eve@example.com>").orElseThrow(),
                Did.WITHDRAW,
                refusal.subject())
            .withItem("runbook-read")
            .withEvent(refusal.id()));
    assertEquals(1, project.gonogo("decide", ".env").status());
    Ended back = project.as(ZOE, "withdraw", refusal.id().substring(0, 8));
    assertEquals(0, back.status(), back.all());
    assertEquals(3, project.gonogo("decide", ".env").status());
    assertTrue(project.as(BOB, "withdraw", refusal.id()).err().contains("was withdrawn already"));
  }

  @Test
  void whatIsLongerThanAnEventIsRefused() throws IOException {
    var line = new ArrayList<>(List.of("attest", "pager-tested"));
    for (int i = 0; i < 400; i++) {
      line.add("--evidence");
      line.add("https://example.com/" + "x".repeat(150) + i);
    }
    Ended ended = project.as(ZOE, line.toArray(String[]::new));
    assertEquals(2, ended.status(), ended.all());
    assertEquals(
        "gonogo: what is said and shown is longer than the 65536 bytes that an event may have: keep"
            + " it in a file of the project, and give that one as --evidence\n"
            + "gonogo: nothing was written\n",
        ended.err());
    Ended refused =
        project.as(
            ZOE,
            "refuse",
            "pager-tested",
            "--note",
            "no",
            "--evidence",
            "https://example.com/" + "x".repeat(70_000));
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("longer than the 65536 bytes"), refused.err());
    assertFalse(Files.exists(project.folder()));
  }

  private void name(String role, String person) throws IOException {
    Files.writeString(project.root().resolve(".env"), "NAME=value\n");
    Files.writeString(
        project.root().resolve("gonogo.yaml"),
        "checklist: content\nroles:\n  " + role + ": [\"" + person + "\"]\n");
  }

  @Test
  void aListIsTakenOnceHoweverOftenItIsGiven() throws IOException {
    Event one = event("attest").withItem("pager-tested").withText("0".repeat(64));
    Event two = event("note").withNote("<script>alert(1)</script>");
    Path list = list(one, two, one);
    Ended first = project.gonogo("attest", "--import", list.toString());
    assertEquals(0, first.status(), first.all());
    assertTrue(first.out().endsWith("2 events imported, 1 were there already\n"), first.out());
    assertTrue(
        first.err().contains("warning: the words of `pager-tested` are others now"), first.err());
    Ended again = project.gonogo("attest", "--import", list.toString());
    assertEquals("0 events imported, 3 were there already\n", again.out());
    assertEquals(2, project.events().size());
  }

  @Test
  void aListInWhichAnythingIsWrongIsNotTaken() throws IOException {
    Event good = event("note").withNote("ok");
    Event noItem = event("refuse").withItem("pagr-tested");
    Event noRole = event("note").withNote("x").withAs("osp");
    Ended ended = project.gonogo("attest", "--import", list(good, noItem, noRole).toString());
    assertEquals(2, ended.status());
    assertTrue(
        ended.err().contains("list.json:3:")
            && ended.err().contains("error: the checklist has no item `pagr-tested`")
            && ended.err().contains("^ did you mean `pager-tested`?"),
        ended.err());
    assertTrue(ended.err().contains("list.json:4:"), ended.err());
    assertTrue(ended.err().contains("error: no role is called `osp`"), ended.err());
    assertFalse(Files.exists(project.folder()));
    Ended missing = project.gonogo("attest", "--import", "nix.json");
    assertEquals(2, missing.status());
    assertTrue(missing.err().contains("nix.json: does not exist"), missing.err());
    Ended both = project.gonogo("attest", "pager-tested", "--import", "list.json");
    assertTrue(both.err().contains("name no items beside it"), both.err());
  }

  @Test
  void withoutAProjectThereIsNoLog() throws IOException {
    Files.delete(project.root().resolve("gonogo.yaml"));
    for (String command : List.of("attest", "refuse", "withdraw", "note", "log")) {
      Ended ended = project.gonogo(command, "pager-tested");
      assertEquals(2, ended.status(), ended.all());
      assertTrue(ended.err().contains("there is no gonogo.yaml here or above"), ended.err());
    }
    assertFalse(Files.exists(project.root().resolve("golive")));
  }

  private static Event event(String did) {
    return Event.of(
        Checkout.NOW.minusSeconds(60),
        Person.of(ZOE).orElseThrow(),
        Did.of(did).orElseThrow(),
        "project/production");
  }

  /// One event a line, behind a line of its own.
  private Path list(Event... events) throws IOException {
    String all =
        String.join(
            ",\n",
            List.of(events).stream().map(event -> EventFile.value(event).toString()).toList());
    return Files.writeString(project.root().resolve("list.json"), "[\n" + all + "\n]");
  }
}
