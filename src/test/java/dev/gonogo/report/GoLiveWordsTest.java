package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.input.InputKind;
import dev.gonogo.report.ReportOptions.Changes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The sentence of a go-live where the cases of reports do not show it, and the minutes' changes.
class GoLiveWordsTest {
  private static String sentence(Rehearsal rehearsal) {
    Decision decision = rehearsal.goLive().decide();
    return decision.headline() + " " + Wording.sentence(decision);
  }

  @Test
  void oneIsOne() {
    assertEquals(
        "HOLD for 1 item: 1 blocker waits: 1 @ops",
        sentence(new Rehearsal().item("pager", _ -> {})));
  }

  @Test
  void manyAreCountedByTheirFirstRoleTheMostFirst() {
    assertEquals(
        "HOLD for 5 items: 4 wait, 3 of them blockers: 2 @dba, 1 @ops, 1 of no role."
            + " Below the gate: 1 waits",
        sentence(
            new Rehearsal()
                .item("a", item -> item.roles("dba", "ops"))
                .item("b", item -> item.roles("dba"))
                .item("c", item -> item.roles("ops"))
                .item("d", item -> item.roles().severity(Severity.HIGH))
                .item("e", item -> item.severity(Severity.LOW))));
  }

  @Test
  void whatIsNotAskedIsNotCounted() {
    assertEquals(
        "HOLD for 0 items: nothing is asked",
        sentence(new Rehearsal().item("after", item -> item.phase(Phase.GO_LIVE_AFTER))));
  }

  @Test
  void whatDoesNotApplyHoldsNothing() {
    assertEquals(
        "HOLD for 1 item: 1 does not apply; nothing of it can hold",
        sentence(
            new Rehearsal()
                .item("bucket", item -> item.check(InputKind.TERRAFORM))
                .paper(InputKind.TERRAFORM, "plan.json", _ -> {})));
  }

  @Test
  void aWaiverEndsAGo() {
    assertEquals(
        "GO for 2 items: 1 holds by files, 1 is waived; until 2026-12-31, when probe runs out;"
            + " weakened in 1 way",
        sentence(
            new Rehearsal()
                .item("debug", item -> item.check(InputKind.DOTENV))
                .item("probe", item -> item.check(InputKind.DOTENV))
                .waiver("probe", Optional.empty(), "2026-12-31")
                .paper(
                    InputKind.DOTENV,
                    ".env",
                    paper ->
                        paper
                            .judged("dotenv/debug", "DEBUG")
                            .deny("dotenv/probe", "PROBE", "is missing", "PROBE"))));
  }

  @Test
  void whatCouldNotBeJudgedIsSaidFirst() {
    assertEquals(
        "HOLD because not everything could be judged; for 1 item: 1 blocker waits: 1 @ops",
        sentence(new Rehearsal().item("pager", _ -> {}).refused("plan.tfplan", "binary")));
  }

  @Test
  void theMinutesTellWhatChanged() {
    ReportOptions plain = ReportCasesTest.options(80);
    var since =
        new ReportOptions(
            plain.width(),
            plain.colour(),
            plain.siteBase(),
            plain.sourceBase(),
            plain.folders(),
            plain.took(),
            Optional.of(new Changes("20261130T100000Z-hold.json", List.of("`<b>` came"))));
    String text = Report.MINUTES.write(Decisions.all().get("people-go"), since);
    assertTrue(
        text.contains(
            "## Changed since 20261130T100000Z-hold.json\n\n- &#96;&#60;b&#62;&#96; came\n"),
        text);
  }

  @Test
  void nobodyMetOverFiles() {
    Decision files = Decisions.all().get("pass");
    assertThrows(
        IllegalArgumentException.class,
        () -> Report.MINUTES.write(files, ReportCasesTest.options(80)));
  }
}
