package dev.gonogo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.policy.Bundle;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The site: golden pages, and laws over the whole checklist's.
class SiteTest {
  private static final Path CASES = Path.of("src/test/resources/cases/site");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  static Stream<Path> cases() throws IOException {
    return Files.list(CASES).filter(file -> file.toString().endsWith(".md")).sorted();
  }

  /// The section's page and the first item's page, as they are written.
  @ParameterizedTest
  @MethodSource("cases")
  void aPageIsAsItWasReviewed(Path markdown) throws IOException {
    SortedMap<String, String> site = site(markdown);
    var pages = new StringBuilder();
    site.forEach((path, text) -> {
      if (path.startsWith("section/") || path.equals(firstItem(site))) {
        pages.append("<!-- ").append(path).append(" -->\n").append(text).append('\n');
      }
    });
    Path golden = CASES.resolve(markdown.getFileName().toString().replace(".md", ".html"));
    CaseAnswer.expect(golden, pages.toString());
  }

  @Test
  void everyAnswerHasItsCase() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> lonely =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> Files.notExists(Path.of(file.toString().replace(".html", ".md"))))
              .toList();
      assertEquals(List.of(), lonely);
    }
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    SortedMap<String, String> site = site(CASES.resolve("hostile-words.md"));
    site.forEach((path, text) -> {
      if (path.endsWith(".html")) {
        assertFalse(text.contains("<script"), path);
        assertFalse(text.contains("<iframe"), path);
        assertFalse(text.contains("<img src=x"), path);
        links(text).forEach(link -> assertFalse(link.startsWith("javascript:"), path));
        links(text).forEach(link -> assertFalse(link.startsWith("data:text"), path));
      }
    });
  }

  @Test
  void everyLinkOfTheWholeChecklistLeadsSomewhere() {
    SortedMap<String, String> site = wholeSite();
    int followed = 0;
    for (var page : site.entrySet()) {
      if (!page.getKey().endsWith(".html")) {
        continue;
      }
      for (String link : links(page.getValue())) {
        if (link.matches("(https?:|mailto:|data:,|#).*")) {
          continue;
        }
        String target =
            Path.of("/" + page.getKey())
                .resolveSibling(link.replaceAll("#.*", ""))
                .normalize()
                .toString();
        // It is no page, and whoever writes the pages writes it beside them.
        boolean bundle = target.equals("/" + Bundle.FILE);
        assertTrue(bundle || site.containsKey(target.substring(1)), page.getKey() + " -> " + link);
        followed++;
      }
    }
    assertTrue(followed > 1000, "followed " + followed);
  }

  @Test
  void everyItemOfTheWholeChecklistHasItsPage() {
    long items = wholeSite().keySet().stream().filter(path -> path.startsWith("item/")).count();
    assertEquals(203, items);
  }

  @Test
  void anItemsPageSaysWhatAnAnswerNeeds() {
    SortedMap<String, String> site = wholeSite();
    for (var page :
        Map.of(
                "code-review-two-approvals", "Il faut la réponse de 2 personnes.",
                "security-scan-performed", "d’un lien vers la preuve, ou d’un fichier.",
                "team-in-place", "La réponse s’accompagne d’une note.")
            .entrySet()) {
      String text = site.get("item/" + page.getKey() + ".html");
      assertTrue(text.contains(page.getValue()), text);
    }
    assertTrue(site.get("item/security-scan-performed.html").contains("vaut 3 jours"));
    assertFalse(site.get("item/battery-data-usage-optimised.html").contains("La réponse"));
  }

  @Test
  void theCheckLanguageIsThereForEditors() {
    SortedMap<String, String> site = wholeSite();
    assertTrue(site.get("schema/check.schema.json").contains("\"terraform\""));
    assertTrue(site.get("schema/item.schema.json").contains("\"combine\""));
    assertTrue(
        site.get("schema/check.schema.json").contains("{ \"$ref\": \"names.schema.json\" }"));
    String names = site.get("schema/names.schema.json");
    for (String name :
        List.of(
            "\"aws_db_instance\"",
            "\"storage_encrypted\":{}",
            "\"CronJob\"",
            "\"spec.schedule\":{}")) {
      assertTrue(names.contains(name), name);
    }
  }

  @Test
  void theSameChecklistGivesTheSameBytes() {
    assertEquals(wholeSite(), site("fr", ShippedChecklist.FILES));
  }

  private static SortedMap<String, String> wholeSite() {
    return site(ShippedChecklist.CHECKLIST, ShippedChecklist.POLICIES);
  }

  private static String firstItem(SortedMap<String, String> site) {
    Matcher tile = Pattern.compile("href=\"(item/[^\"]+)\"").matcher(site.get("index.html"));
    assertTrue(tile.find());
    return tile.group(1);
  }

  private static List<String> links(String page) {
    return LINK.matcher(page).results().map(match -> match.group(1)).toList();
  }

  private static SortedMap<String, String> site(Path file) throws IOException {
    return site("en", List.of(Source.of("content/" + file.getFileName(), Files.readString(file))));
  }

  private static SortedMap<String, String> site(String language, List<Source> sources) {
    var problems = new Problems();
    Checklist checklist = ChecklistReader.read(language, sources, problems);
    PolicySet policies =
        PolicyCompiler.compile(checklist, "test", problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    return site(checklist, policies);
  }

  private static SortedMap<String, String> site(Checklist checklist, PolicySet policies) {
    return SiteBuilder.build(checklist, policies, Optional.empty(), "0.1.0");
  }
}
