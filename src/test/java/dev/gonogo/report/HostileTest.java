package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Printable;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names and values that strangers chose steer nothing, whatever the format.
class HostileTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z!?][a-zA-Z0-9]*)([^>]*)>");

  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  private static String hostile(Report report) {
    return report.write(Decisions.all().get("hostile"), ReportCasesTest.options(80));
  }

  /// What strangers named in files, and what they wrote into the log.
  private static List<Decision> hostile() {
    SortedMap<String, Decision> all = Decisions.all();
    return List.of(all.get("hostile"), all.get("hostile-people"));
  }

  private static List<String> hostile(Report report, int width) {
    return hostile().stream()
        .filter(decision -> report.tells(decision.question()))
        .map(decision -> report.write(decision, ReportCasesTest.options(width)))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Report.class)
  void onlyLineFeedsControl(Report report) {
    for (String text : hostile(report, 80)) {
      text.codePoints()
          .filter(c -> c != '\n' && !Printable.isSafe(c))
          .forEach(c -> assertEquals("", "U+%04X".formatted(c)));
    }
  }

  /// GitHub's runner takes orders from lines that begin with `::`, whatever space is before it, and
  /// from `##[` anywhere; others from `##vso[` and `##teamcity[`.
  @ParameterizedTest
  @EnumSource(Report.class)
  void noLineIsAnOrderToTheServer(Report report) {
    for (int width : List.of(40, 41, 43, 47, 60, 80, 100_000)) {
      for (String line : String.join("", hostile(report, width)).lines().toList()) {
        assertFalse(line.matches(".*##[a-z]*\\[.*"), line);
        boolean ours =
            report == Report.GITHUB
                && (line.matches("::(error|warning|notice) ([a-z]+=[^,]*,)*title=[^,:]*::.*")
                    || line.matches("::group::gonogo: what has no annotation \\([0-9]+\\)")
                    || line.equals("::endgroup::"));
        assertTrue(ours || !line.strip().startsWith("::"), line);
      }
    }
  }

  /// The Markdown is read by a parser: whatever it makes of it, there are no tags but ours, no
  /// links but to the site, and no table has grown a cell.
  @ParameterizedTest
  @EnumSource(names = {"SUMMARY", "MARKDOWN", "MINUTES"})
  void theMarkdownHoldsOurMarkupOnly(Report report) {
    String html = html(String.join("\n", hostile(report, 80)).replace(CommentReport.MARK, ""));
    Set<String> seen = new HashSet<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      seen.add(tag.group(2));
      if (tag.group(2).equals("a") && tag.group(1).isEmpty()) {
        assertTrue(
            tag.group(3)
                .matches(" href=\"https://runbook\\.example/shop/items/[a-z]+-[0-9]+\\.html\""),
            tag.group());
      } else if (!Set.of("th", "td").contains(tag.group(2))) {
        assertEquals("", tag.group(3), tag.group());
      }
    }
    assertTrue(
        Set.of(
                "h1", "h2", "h3", "h4", "p", "strong", "a", "code", "table", "thead", "tbody", "tr",
                "th", "td", "br", "details", "summary", "ul", "li")
            .containsAll(seen),
        seen.toString());
    assertTrue(seen.containsAll(Set.of("code", "td")), seen.toString());
    for (String row : html.split("<tr>")) {
      int cells = row.split("</td>", -1).length - 1;
      assertTrue(Set.of(0, 2, 3, 4, 6).contains(cells), row);
    }
  }

  private static String html(String markdown) {
    var options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    return HtmlRenderer.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(markdown));
  }

  @Test
  void theXmlGivesTheNamesBack() {
    String text = ReadBack.xml(hostile(Report.JUNIT)).getDocumentElement().getTextContent();
    for (String name : Decisions.HOSTILE) {
      String shown = Printable.of(name).replace('\uffff', '\ufffd');
      assertTrue(text.contains("x" + shown + ": also " + shown), shown);
    }
  }

  @Test
  void jsonGivesTheVeryValuesBack() {
    Set<String> all = new HashSet<>();
    texts(ReadBack.parse(hostile(Report.JSON)), all);
    for (String name : Decisions.HOSTILE) {
      assertTrue(all.contains(name.replace('\ud800', '\ufffd')), Printable.of(name));
    }
  }

  /// SARIF as a viewer has it, once it is parsed: escapes of JSON hide nothing there.
  @Test
  void sarifShowsNothingThatSteers() {
    Set<String> all = new HashSet<>();
    hostile(Report.SARIF, 80).forEach(text -> texts(ReadBack.parse(text), all));
    assertTrue(all.size() > 100);
    for (String text : all) {
      text.codePoints()
          .filter(c -> c != '\n' && !Printable.isSafe(c))
          .forEach(c -> assertEquals("", "U+%04X in %s".formatted(c, text)));
    }
  }

  /// `[words](target)` in a message is a link to a viewer of SARIF (2.1.0, 3.11.6).
  @Test
  void sarifHasNoLinkOfAStranger() {
    List<String> messages =
        hostile(Report.SARIF, 80).stream()
            .flatMap(text -> under("text", ReadBack.parse(text)).stream())
            .toList();
    assertTrue(messages.stream().anyMatch(text -> text.contains("evil.example")));
    for (String text : messages) {
      assertFalse(text.matches(".*\\[.*]\\(.*"), text);
    }
  }

  @Test
  void sarifTellsTheNames() {
    List<String> messages = under("text", ReadBack.parse(hostile(Report.SARIF)));
    for (String name : Decisions.HOSTILE) {
      String shown = Printable.of(name).replace("](", "] (");
      assertTrue(
          messages.stream().anyMatch(text -> text.startsWith("x" + shown + ": also " + shown)),
          shown);
    }
  }

  /// GitHub shows a rule's help as Markdown.
  @Test
  void sarifHelpHoldsOurMarkupOnly() {
    List<String> helps = under("markdown", ReadBack.parse(hostile(Report.SARIF)));
    assertEquals(Decisions.HOSTILE.size(), helps.size());
    for (String help : helps) {
      Matcher tag = TAG.matcher(html(help));
      while (tag.find()) {
        assertTrue(Set.of("p", "strong").contains(tag.group(2)), tag.group() + " in " + help);
        assertEquals("", tag.group(3), help);
      }
    }
  }

  /// The texts that stand under a key, at any depth.
  private static List<String> under(String key, Value value) {
    return switch (value) {
      case ArrayValue a -> a.items().stream().flatMap(v -> under(key, v).stream()).toList();
      case ObjectValue o ->
          o.entries().entrySet().stream()
              .flatMap(member ->
                  member.getKey().equals(Value.of(key))
                          && member.getValue() instanceof StringValue text
                      ? Stream.of(text.value())
                      : under(key, member.getValue()).stream())
              .toList();
      default -> List.of();
    };
  }

  private static void texts(Value value, Set<String> into) {
    switch (value) {
      case StringValue s -> into.add(s.value());
      case ArrayValue a -> a.items().forEach(item -> texts(item, into));
      case ObjectValue o -> o.entries().values().forEach(v -> texts(v, into));
      default -> {}
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 72, 80, 100, 132})
  void theConsoleIsNeverTooWide(int width) {
    for (Decision decision : Decisions.all().values()) {
      String text = Report.CONSOLE.write(decision, ReportCasesTest.options(width));
      for (String line : text.lines().toList()) {
        assertTrue(Printable.columns(line) <= width, line);
        assertEquals(line.stripTrailing(), line, "space at the end");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void coloursChangeNothingButColours(Decision decision) {
    ReportOptions plain = ReportCasesTest.options(80);
    var coloured =
        new ReportOptions(
            plain.width(),
            true,
            plain.siteBase(),
            plain.sourceBase(),
            plain.folders(),
            plain.took(),
            plain.changes());
    String text = Report.CONSOLE.write(decision, coloured);
    assertTrue(text.contains("\u001b[1m"));
    assertEquals(
        Report.CONSOLE.write(decision, plain),
        text.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""));
  }

  /// An address is data for a program alone: a report is read by more people than the log.
  @ParameterizedTest
  @EnumSource(Report.class)
  void noReportButJsonHasAnAddress(Report report) {
    String text = String.join("", hostile(report, 80));
    boolean isThere = text.contains("eve@evil.example") || text.contains("eve&#64;evil.example");
    assertEquals(report == Report.JSON, isThere);
  }

  /// What the input holds and no finding shows is in no report; a value too long is cut.
  @ParameterizedTest
  @EnumSource(Report.class)
  void noReportReachesIntoTheInput(Report report) {
    String secret = "planted-secret-value";
    Decision decision =
        new Rehearsal()
            .item("secret-key", item -> item.check(InputKind.DOTENV))
            .paper(
                InputKind.DOTENV,
                ".env",
                paper ->
                    paper
                        .holding(Value.of(secret))
                        .deny("dotenv/secret-key", "SECRET_KEY", "is too short", "SECRET_KEY"))
            .goLive()
            .decide();
    String text = report.write(decision, ReportCasesTest.options(80));
    assertTrue(text.contains("SECRET_KEY") || text.contains("SECRET&#95;KEY"));
    assertFalse(text.contains(secret));
  }
}
