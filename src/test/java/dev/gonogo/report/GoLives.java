package dev.gonogo.report;

import static dev.gonogo.input.InputKind.DOTENV;
import static dev.gonogo.input.InputKind.K6;
import static dev.gonogo.input.InputKind.TERRAFORM;

import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Hangar;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Decisions whether to go that every format is tried on, by name: files, and what people said.
final class GoLives {
  private static final Evidence FILE =
      new Evidence.Attached("evidence/report.pdf", "ab".repeat(32));
  private static final Evidence GONE = new Evidence.Attached("evidence/page.png", "cd".repeat(32));
  private static final Evidence LINK = new Evidence.Link("https://ci.example.com/runs/4711");

  private final Rehearsal rehearsal;
  private final List<Event> events = new ArrayList<>();

  private GoLives(Rehearsal rehearsal) {
    this.rehearsal = rehearsal.now(Hangar.NOW);
  }

  static SortedMap<String, Decision> all() {
    var all = new TreeMap<String, Decision>();
    all.put("people-go", go());
    all.put("people-hold", hold());
    all.put("people-no-go", noGo());
    all.put("people-odd", odd());
    return all;
  }

  /// What the items of a checklist are, whoever answers.
  private static Rehearsal shop() {
    return new Rehearsal()
        .item("debug-disabled", item -> item.title("DEBUG=False dans .env").check(DOTENV))
        .item(
            "pager-tested",
            item ->
                item.title("Astreinte testée de bout en bout")
                    .needs(new Needs(EvidenceNeed.FILE, 1)))
        .item(
            "rollback-ready",
            item ->
                item.title("Plan de retour arrière relu à deux")
                    .needs(new Needs(EvidenceNeed.NONE, 2)))
        .item("restore-tested", item -> item.title("Restauration testée").roles("dba").valid(30))
        .item(
            "runbook-read",
            item -> item.title("Runbook lu").severity(Severity.HIGH).phase(Phase.PRE_LAUNCH_48H))
        .item(
            "smoke-tests",
            item ->
                item.title("Tests de fumée prêts")
                    .roles("qa", "dev")
                    .severity(Severity.HIGH)
                    .phase(Phase.GO_LIVE_1H_BEFORE))
        .item(
            "waf-configured",
            item -> item.title("WAF configuré").roles("security").check(TERRAFORM))
        .item(
            "support-briefed",
            item -> item.title("Support prévenu").roles("support").severity(Severity.MEDIUM))
        .item("traffic-switched", item -> item.title("Trafic basculé").phase(Phase.GO_LIVE_DURING));
  }

  private static Rehearsal files(Rehearsal rehearsal) {
    return rehearsal.paper(DOTENV, ".env", paper -> paper.judged("dotenv/debug-disabled", "DEBUG"));
  }

  private static Decision go() {
    var go =
        new GoLives(
            files(shop())
                .asks(
                    new Question.GoLive(
                        "shop/production",
                        Question.GoLive.USUAL_PHASE,
                        Optional.of("2026.12"),
                        true,
                        false)));
    go.said(Hangar.ANA, Did.ATTEST, "2026-11-25T18:45:00Z", "pager-tested")
        .note("la page a sonné chez la deuxième astreinte en 40 s")
        .shows(FILE)
        .until("2027-02-25");
    go.said(Hangar.ANA, Did.ATTEST, "2026-11-28T09:00:00Z", "rollback-ready");
    go.said(Hangar.BEN, Did.ATTEST, "2026-11-28T10:30:00Z", "rollback-ready").note("relu aussi");
    go.said(Hangar.BEN, Did.ATTEST, "2026-11-20T08:00:00Z", "restore-tested").shows(LINK);
    go.said(Hangar.ANA, Did.ATTEST, "2026-11-30T08:00:00Z", "runbook-read");
    go.said(Hangar.BEN, Did.DONE, "2026-12-01T07:00:00Z", "smoke-tests").release("2026.12");
    go.said(Hangar.ANA, Did.ATTEST, "2026-11-30T08:05:00Z", "waf-configured").shows(LINK);
    return go.decide();
  }

  private static Decision hold() {
    var hold =
        new GoLives(
            files(shop())
                .goLive()
                .item(
                    "load-tested",
                    item ->
                        item.title("Charge testée").roles("qa").severity(Severity.HIGH).check(K6))
                .item(
                    "bucket-private",
                    item -> item.title("Bucket S3 privé").roles("security").check(TERRAFORM))
                .item("team-briefed", item -> item.title("Équipe informée").roles())
                .item(
                    "alerts-configured",
                    item -> item.title("Alertes configurées").severity(Severity.BLOCKER)));
    hold.said(Hangar.ANA, Did.ATTEST, "2026-11-25T18:45:00Z", "pager-tested").shows(GONE);
    hold.said(Hangar.ANA, Did.ATTEST, "2026-11-28T09:00:00Z", "rollback-ready");
    hold.said(Hangar.BEN, Did.ATTEST, "2026-10-20T08:00:00Z", "restore-tested").note("ok");
    hold.said(Hangar.ANA, Did.ATTEST, "2026-11-30T08:00:00Z", "runbook-read").until("2026-12-03");
    hold.said(Hangar.BEN, Did.ATTEST, "2026-11-30T23:00:00Z", "smoke-tests").ofOtherWords();
    hold.said(Hangar.BEN, Did.ATTEST, "2026-11-30T23:10:00Z", "load-tested");
    hold.said(Hangar.EVE, Did.REFUSE, "2026-11-29T10:00:00Z", "alerts-configured").note("muettes");
    hold.withdrawn(Hangar.EVE, "2026-11-30T10:00:00Z");
    return hold.decide();
  }

  private static Decision noGo() {
    var noGo =
        new GoLives(
            shop()
                .goLive()
                .paper(
                    DOTENV,
                    ".env",
                    paper -> paper.deny("dotenv/debug-disabled", "DEBUG", "is True", "DEBUG")));
    noGo.said(Hangar.ANA, Did.ATTEST, "2026-11-25T18:45:00Z", "debug-disabled").shows(LINK);
    noGo.said(Hangar.EVE, Did.REFUSE, "2026-11-30T18:45:00Z", "rollback-ready")
        .note("le script échoue à l'étape 3\n(voir le journal)")
        .shows(LINK);
    noGo.said(Hangar.BEN, Did.REFUSE, "2026-11-30T19:00:00Z", "rollback-ready");
    noGo.said(Hangar.BEN, Did.FAILED, "2026-11-30T19:30:00Z", "support-briefed").as("support");
    noGo.said(Hangar.ANA, Did.ATTEST, "2026-11-30T20:00:00Z", "runbook-read");
    return noGo.decide();
  }

  /// One of each trick, so that each format can be read through.
  private static Decision odd() {
    return hostile(Decisions.ODD);
  }

  /// What a stranger wrote as names, notes, roles, files and pages.
  static Decision hostile(List<String> texts) {
    var rehearsal = new Rehearsal();
    for (int i = 0; i < texts.size(); i++) {
      String title = texts.get(i);
      rehearsal
          .item("attested-" + i, item -> item.title(title))
          .item("lost-" + i, item -> item.title(title))
          .item("refused-" + i, item -> item.title(title));
    }
    var hostile =
        new GoLives(
            rehearsal.asks(
                new Question.GoLive(
                    "shop/" + texts.getFirst(),
                    Question.GoLive.USUAL_PHASE,
                    Optional.of(texts.getLast()),
                    true,
                    false)));
    for (int i = 0; i < texts.size(); i++) {
      // A file of the log holds no half of a character.
      String text = texts.get(i).replace('\ud800', '\ufffd');
      for (String what : List.of("attested-", "lost-", "refused-")) {
        Did did = what.equals("refused-") ? Did.REFUSE : Did.ATTEST;
        hostile
            .said(named(text), did, "2026-11-30T20:00:00Z", what + i)
            .note(text)
            .shows(page(text));
        if (what.equals("lost-")) {
          hostile.ofOtherWords();
        }
      }
    }
    return hostile.decide();
  }

  /// What of a text a person may be called.
  private static Person named(String text) {
    String name = text.replaceAll("[<>\\p{Cc}]", "").strip();
    return new Person(name.isEmpty() ? "nobody" : "x" + name + "x", "eve@evil.example");
  }

  private static Evidence page(String text) {
    return new Evidence.Link(
        "https://evil.example/?" + text.replaceAll("(?U)[\\s\\p{Z}\\p{Cc}]", ""));
  }

  private GoLives said(Person by, Did did, String time, String item) {
    events.add(Hangar.said(by, did, time, item(item)));
    return this;
  }

  private CompiledItem item(String id) {
    return rehearsal.items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The last event, taken back.
  private void withdrawn(Person by, String time) {
    Event taken = events.getLast();
    said(by, Did.WITHDRAW, time, taken.item().orElseThrow());
    events.add(events.removeLast().withEvent(taken.id()));
  }

  private GoLives note(String note) {
    events.add(events.removeLast().withNote(note));
    return this;
  }

  private GoLives shows(Evidence evidence) {
    events.add(events.removeLast().withEvidence(List.of(evidence)));
    return this;
  }

  private GoLives until(String day) {
    events.add(events.removeLast().withUntil(LocalDate.parse(day)));
    return this;
  }

  private GoLives as(String role) {
    events.add(events.removeLast().withAs(role));
    return this;
  }

  private GoLives release(String name) {
    events.add(events.removeLast().withRelease(name));
    return this;
  }

  private GoLives ofOtherWords() {
    events.add(events.removeLast().withText("1".repeat(64)));
    return this;
  }

  private Decision decide() {
    Optional<String> release =
        events.stream().map(Event::release).flatMap(Optional::stream).findFirst();
    return rehearsal
        .answers(
            Answers.of(
                new FlightLog(events),
                rehearsal.items(),
                Hangar.terms(Hangar.NOW, new TreeMap<>(), release, false)))
        .decide();
  }
}
