package dev.gonogo.cli;

import static dev.gonogo.cli.LoggingProject.BOB;
import static dev.gonogo.cli.LoggingProject.ZOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a team reads on the way to a go.
class StatusTest {
  @TempDir private Path temp;
  private LoggingProject project;

  @BeforeEach
  void make() throws IOException {
    project = LoggingProject.in(temp.resolve("shop"));
    Files.writeString(project.root().resolve(".env"), "NAME=value\n");
  }

  @Test
  void onDayOneItSaysWhereToBegin() {
    Ended ended = project.gonogo("status", ".env");
    assertEquals(0, ended.status(), ended.all());
    assertEquals(
        """
        HOLD for project/production, through go-live-1h-before, at 2026-11-24 12:00 UTC

        Next
          @ops
            pager-tested (blocker): The second on-call can be paged
              `gonogo attest pager-tested --as ops`
            runbook-read (high): The runbook is read
              `gonogo attest runbook-read --as ops --note TEXT`
          @dba
            backup-restored (high): Backups can be restored
              `gonogo attest backup-restored --as dba --evidence FILE`

        Left
          @ops: 1 blocker, 1 high to attest
          @dba: 1 high to attest
          anybody: 1 below the gate to attest

        Nothing is on record yet: `gonogo decide --record` begins.
        """,
        ended.out());
    assertTrue(project.gonogo("status", ".env", "--as", "@dba").out().contains("Next\n  @dba\n"));
    Ended nobody = project.gonogo("status", ".env", "--as", "dbb");
    assertEquals(2, nobody.status());
    assertTrue(nobody.err().contains("did you mean `dba`?"), nobody.err());
  }

  @Test
  void whatWasSaidIsToldWithWhatItLacks() {
    project.as(ZOE, "attest", "pager-tested");
    project.as(BOB, "refuse", "runbook-read", "--note", "page 3\u00a0is wrong");
    project.as(
        ZOE, "attest", "backup-restored", "--until", "3d", "--evidence", "evidence/page.txt");
    String out = project.gonogo("status", ".env").out();
    assertTrue(out.startsWith("NO-GO for project/production"), out);
    assertTrue(
        out.contains("refused by Bob (page 3\u00a0is wrong): mend it, then `gonogo withdraw"), out);
    assertTrue(out.contains("Zoé did, and 2 people are wanted: `gonogo attest pager-tested"), out);
    assertTrue(
        out.contains("Runs out within a week\n  2026-11-28 00:00 UTC: backup-restored (attested)"),
        out);
    assertTrue(out.indexOf("runbook-read (high)") < out.indexOf("pager-tested (blocker)"), out);
  }

  @Test
  void whatChangedSinceTheLastRecordIsTold() {
    Ended recorded = project.as(ZOE, "decide", ".env", "--record");
    assertEquals(3, recorded.status(), recorded.all());
    Ended same = project.gonogo("status", ".env");
    assertTrue(same.out().contains("Since 20261124T120000Z-hold.json (HOLD, "), same.out());
    project.as(ZOE, "attest", "runbook-read", "--note", "read");
    Ended ended = project.gonogo("status", ".env");
    assertTrue(ended.out().contains("`runbook-read` (high): waiting → attested"), ended.out());
  }

  @Test
  void whatCannotBeJudgedIsNamedAndNothingElse() {
    for (String format : new String[] {"console", "json"}) {
      Ended ended = project.gonogo("status", "nope", "--output", format);
      assertEquals(2, ended.status(), ended.all());
      assertEquals("", ended.out());
      assertEquals(1, ended.err().lines().count(), ended.err());
      assertTrue(ended.err().contains("nope"), ended.err());
    }
  }

  @Test
  void forProgramsItIsJson() throws IOException {
    project.as(
        ZOE, "attest", "backup-restored", "--until", "3d", "--evidence", "evidence/page.txt");
    JsonNode json =
        new ObjectMapper().readTree(project.gonogo("status", ".env", "-o", "json").out());
    assertEquals("HOLD", json.path("outcome").asText());
    assertEquals("pager-tested", json.path("next").path(0).path("item").asText());
    assertEquals(3, json.path("open").size(), "below the gate too");
    assertEquals("backup-restored", json.path("endings").path(0).path("item").asText());
    Ended other = project.gonogo("status", ".env", "--output", "sarif");
    assertEquals(2, other.status());
  }

  @Test
  void hostileTextsAreShownAsWhatTheyAre() throws IOException {
    Path list = project.root().resolve("content/list.md");
    Files.writeString(
        list,
        Files.readString(list)
            .replace("The second on-call", "::error::\u202e<b>\u001b[2J on-call"));
    project.as(
        "\u009bx".replace("\u009b", "::") + " <a@b>",
        "refuse",
        "pager-tested",
        "--note",
        "##[error]");
    for (String format : new String[] {"console", "json"}) {
      Ended ended = project.gonogo("status", ".env", "--output", format);
      assertEquals(0, ended.status(), ended.all());
      assertTrue(ended.out().lines().noneMatch(l -> l.strip().startsWith("::")), ended.out());
      assertFalse(ended.out().contains("\u202e"), ended.out());
      assertFalse(ended.out().contains("\u001b"), ended.out());
      assertTrue(
          format.equals("json") || ended.out().lines().allMatch(line -> line.length() <= 80),
          ended.out());
    }
  }
}
