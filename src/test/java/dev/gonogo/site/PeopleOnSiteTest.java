package dev.gonogo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Hangar;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Severity;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the site tells of people: on the board, on the page of the decision, on an item's page.
class PeopleOnSiteTest {
  private static final Source TEXT =
      Source.of(
          "content/en/day.md",
          """
          # Day

          - [ ] Pager tested <!-- pager-tested !blocker @ops -->
          - [ ] Restore tested <!-- restore-tested !blocker @dba -->
          - [ ] Way back read <!-- way-back !high @ops -->
          - [ ] Alerts configured <!-- alerts !blocker @ops -->
          """);

  private final Rehearsal rehearsal =
      new Rehearsal()
          .item("pager-tested", item -> item.title("Pager tested"))
          .item("restore-tested", item -> item.title("Restore tested").roles("dba").valid(30))
          .item(
              "way-back",
              item -> item.severity(Severity.HIGH).needs(new Needs(EvidenceNeed.NONE, 2)))
          .item("alerts", item -> item.title("Alerts configured"))
          .now(Hangar.NOW)
          .goLive();
  private final List<Event> events = new ArrayList<>();

  private void said(Person by, Did did, String time, String id, UnaryOperator<Event> more) {
    CompiledItem item =
        rehearsal.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    events.add(more.apply(Hangar.said(by, did, time, item)));
  }

  private SortedMap<String, String> site(String language) {
    var answers =
        Answers.of(
            new FlightLog(events),
            rehearsal.items(),
            Hangar.terms(Hangar.NOW, new TreeMap<>(), Optional.empty(), false));
    Decision decision = rehearsal.answers(answers).decide();
    var problems = new Problems();
    Checklist checklist = ChecklistReader.read(language, List.of(TEXT), problems);
    PolicySet policies =
        PolicyCompiler.compile(checklist, "test", problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    return SiteBuilder.build(checklist, policies, Optional.of(decision), "1.0.0");
  }

  /// A page as it is read, without its tags.
  private static String read(SortedMap<String, String> site, String page) {
    String html = Optional.ofNullable(site.get(page)).orElseThrow();
    return html.substring(html.indexOf("<main")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "decision.html"})
  void tellsWhoMustAnswer(String page) {
    SortedMap<String, String> site = site("en");
    String text = read(site, page);
    assertTrue(text.contains("HOLD"), text);
    assertTrue(
        text.contains("shop/production: 4 items through “1 h before”, at the gate “High”."), text);
    assertTrue(text.contains("@ops · 2 blockers · 1 other that decides"), text);
    assertTrue(text.contains("Open at the gate, by phase: Build "), text);
    assertTrue(text.contains("@dba · 1 blocker "), text);
    assertTrue(site.get(page).contains("<div class=\"verdict hold\">"));
    assertTrue(site.get(page).contains("href=\"item/pager-tested.html\""));
  }

  @ParameterizedTest
  @CsvSource({
    "en,GO,Attested by Ana Ruiz · @ops · 2026-11-30 08:00 UTC · not signed: a claim",
    "fr,GO,Attesté par Ana Ruiz · @ops · 2026-11-30 08:00 UTC · non signé : une déclaration"
  })
  void tellsWhoAttested(String language, String word, String line) {
    for (String id : List.of("pager-tested", "restore-tested", "way-back", "alerts")) {
      said(
          Hangar.ANA,
          Did.ATTEST,
          "2026-11-30T08:00:00Z",
          id,
          event ->
              event
                  .withAs(id.equals("restore-tested") ? "dba" : "ops")
                  .withNote("in 40 s")
                  .withEvidence(List.of(new Evidence.Link("https://ci.example.com/runs/4711"))));
    }
    said(Hangar.BEN, Did.ATTEST, "2026-11-30T09:00:00Z", "way-back", event -> event);
    SortedMap<String, String> site = site(language);
    String page = read(site, "item/pager-tested.html");
    assertTrue(page.contains(line), page);
    assertTrue(page.contains("in 40 s https://ci.example.com/runs/4711 "), page);
    assertTrue(page.contains("2027-02-28 08:00 UTC"), page);
    assertTrue(
        site.get("item/pager-tested.html")
            .contains(
                "<a href=\"https://ci.example.com/runs/4711\" rel=\"nofollow noopener"
                    + " noreferrer\">"));
    assertTrue(read(site, "index.html").contains(word));
    assertTrue(site.get("index.html").contains("<div class=\"verdict go\">"));
  }

  @Test
  void tellsWhatCountsForNothingAndWhy() {
    said(Hangar.BEN, Did.ATTEST, "2026-10-01T08:00:00Z", "restore-tested", event -> event);
    said(Hangar.ANA, Did.ATTEST, "2026-11-30T08:00:00Z", "way-back", event -> event);
    said(
        Hangar.ANA,
        Did.ATTEST,
        "2026-11-30T08:00:00Z",
        "pager-tested",
        event -> event.withText("1".repeat(64)));
    SortedMap<String, String> site = site("fr");
    assertTrue(
        read(site, "item/restore-tested.html")
            .contains("Cela valait jusqu’au 2026-10-31 08:00 UTC."));
    assertTrue(read(site, "item/pager-tested.html").contains("Le texte du point a changé depuis."));
    assertTrue(read(site, "item/way-back.html").contains("Il faut la réponse d’autres personnes."));
    assertFalse(read(site, "index.html").contains("Attesté 1"));
  }

  @Test
  void tellsRefusalsBeforeWhatWaits() {
    said(
        Hangar.EVE,
        Did.REFUSE,
        "2026-11-30T08:00:00Z",
        "alerts",
        event -> event.withNote("they are mute"));
    SortedMap<String, String> site = site("en");
    String board = read(site, "index.html");
    assertTrue(site.get("index.html").contains("<div class=\"verdict nogo\">"));
    int refused = board.indexOf("Refused by Eve : they are mute");
    assertTrue(refused > 0 && refused < board.indexOf("Who must answer"), board);
    assertTrue(read(site, "item/alerts.html").contains("Refused by Eve · 2026-11-30 08:00 UTC"));
  }

  /// Names, notes, roles and addresses of pages are text, and no page has an address of a person.
  @Test
  void hostileWordsStayWords() {
    String trick = "\u202e<script>alert(1)</script>\n\" onmouseover=x ::error:: {{ site }}";
    var stranger = new Person("Eve \u202e\" onmouseover='x' &amp;", "eve@evil.example");
    String url = "https://evil.example/\"onmouseover=\"x\u202e<script>'javascript:alert(1)";
    for (String id : List.of("pager-tested", "alerts")) {
      said(
          stranger,
          id.equals("alerts") ? Did.REFUSE : Did.ATTEST,
          "2026-11-30T08:00:00Z",
          id,
          event ->
              event
                  .withNote(trick)
                  .withEvidence(List.of(new Evidence.Link(url)))
                  .withUntil(LocalDate.parse("2026-12-03")));
    }
    Pattern handler = Pattern.compile("<[^>]* onmouseover=");
    site("en")
        .forEach((path, text) -> {
          if (path.endsWith(".html")) {
            assertFalse(text.contains("<script"), path);
            assertFalse(text.contains("href=\"javascript"), path);
            assertFalse(handler.matcher(text).find(), path);
            assertFalse(text.contains("eve@evil.example"), path);
            text.substring(text.indexOf("<main"))
                .replaceAll("href=\"[^\"]*\"", "")
                .codePoints()
                .filter(c -> c != '\n' && !Printable.isSafe(c))
                .forEach(c -> assertEquals("", "U+%04X in %s".formatted(c, path)));
          }
        });
  }
}
