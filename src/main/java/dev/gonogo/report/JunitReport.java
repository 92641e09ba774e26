package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// JUnit's XML as CI servers read it, valid by the schema of Jenkins's xunit plugin
/// (`junit-10.xsd`), which is the strictest: a suite a section of the checklist, a test case an
/// item.
///
/// `fail` and `refused` are failures; `unknown` is an error, for the test could not tell, and so is
/// what waits for a person or was not looked at where that holds a go-live: a HOLD without a red
/// test would look like a GO. What is waived, does not apply, or is open and decides nothing is
/// skipped, with its state and reason as the message; `pass` and `attested` are plain, the second
/// with who attested it. A suite of its own tells of the run: as properties by whose rules it was
/// and what weakens them, with the inputs and what was passed over, each error, and, skipped, each
/// type of things at which no check looks. That suite has the time of the whole run. All checks of
/// a document are one question, so no test case has a time of its own: each says 0, and sums are
/// right.
final class JunitReport {
  /// More of those that one reason passes over are counted.
  private static final int MAX_SKIPPED = 100;

  private static final String NO_TIME = "0.000";

  private final Decision decision;
  private final String time;
  private final StringBuilder out = new StringBuilder();

  private JunitReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.time = seconds(options.took());
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new JunitReport(decision, options);
    report.suites();
    return report.out.toString();
  }

  private void suites() {
    List<String> troubles = new ArrayList<>(decision.errors());
    decision.inputs().stream()
        .filter(Decision.InputAccount::refused)
        .map(input -> input.name() + ": " + input.skipped().orElseThrow())
        .forEach(troubles::add);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"");
    out.append(Xml.text(decision.headline() + " " + Wording.sentence(decision)));
    out.append('"');
    List<String> unseen =
        decision.unseen().stream()
            .map(things -> things.kind().label() + ": " + Wording.unseen(things))
            .toList();
    totals(decision.items(), troubles.size(), unseen.size());
    out.append(" time=\"").append(time).append("\">\n");
    run(troubles, unseen);
    bySection().forEach(this::suite);
    out.append("</testsuites>\n");
  }

  private void run(List<String> troubles, List<String> unseen) {
    out.append("  <testsuite name=\"gonogo\"");
    totals(List.of(), troubles.size(), unseen.size());
    skipped(unseen.size());
    timed(time);
    out.append("    <properties>\n");
    if (decision.question() instanceof Question.GoLive asked) {
      property("go-live", GoLiveWords.asked(asked));
    }
    property("checklist", Wording.rules(decision.rules()));
    RuleDifference.lines(decision).forEach(words -> property("rules", words));
    Wording.files(decision).forEach(file -> property("input", file));
    Wording.skipped(decision, MAX_SKIPPED, UnaryOperator.identity())
        .forEach(words -> property("skipped", words));
    Wording.ages(decision).forEach(age -> property("age", age));
    decision.weakenings().forEach(weakening -> property("weakened", weakening.words()));
    decision.notes().forEach(note -> property("note", note));
    GoLiveWords.agenda(decision, MAX_SKIPPED).forEach(words -> property("open", words));
    out.append("    </properties>\n");
    for (int i = 0; i < troubles.size(); i++) {
      trouble(i + 1, troubles.get(i));
    }
    unseen.forEach(this::unseen);
    out.append("  </testsuite>\n");
  }

  private void property(String name, String value) {
    out.append("      <property name=\"").append(name);
    out.append("\" value=\"").append(Xml.text(value)).append("\"/>\n");
  }

  private Map<String, List<ItemResult>> bySection() {
    Map<String, List<ItemResult>> sections = new LinkedHashMap<>();
    for (ItemResult item : decision.items()) {
      List<String> titles = item.item().section();
      String name = titles.isEmpty() ? "checklist" : titles.getFirst();
      sections.computeIfAbsent(name, _ -> new ArrayList<>()).add(item);
    }
    return sections;
  }

  private void suite(String section, List<ItemResult> items) {
    out.append("  <testsuite name=\"").append(Xml.text(Wording.prose(section))).append('"');
    totals(items, 0, 0);
    skipped(items.stream().filter(item -> kind(item) == Kind.SKIPPED).count());
    timed(NO_TIME);
    items.forEach(this::testCase);
    out.append("  </testsuite>\n");
  }

  private void totals(List<ItemResult> items, int troubles, int unseen) {
    long failures = items.stream().filter(item -> kind(item) == Kind.FAILURE).count();
    long errors = items.stream().filter(item -> kind(item) == Kind.ERROR).count();
    out.append(" tests=\"").append(items.size() + troubles + unseen);
    out.append("\" failures=\"").append(failures);
    out.append("\" errors=\"").append(errors + troubles).append('"');
  }

  // Of a suite; the schema has no such number of all suites.
  private void skipped(long count) {
    out.append(" skipped=\"").append(count).append('"');
  }

  private void timed(String suite) {
    Instant at = decision.at().truncatedTo(ChronoUnit.SECONDS);
    out.append(" time=\"").append(suite).append("\" timestamp=\"").append(at).append("\">\n");
  }

  /// As the schema wants a time: three digits behind the point, and a point whatever the language.
  private static String seconds(Duration time) {
    long millis = Math.max(0, time.toMillis());
    return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
  }

  private void named(String of, String name) {
    out.append("    <testcase classname=\"").append(Xml.text(of));
    out.append("\" name=\"").append(Xml.text(name));
    out.append("\" time=\"").append(NO_TIME).append('"');
  }

  /// What a test case is.
  private enum Kind {
    PLAIN,
    FAILURE,
    ERROR,
    SKIPPED;

    String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Kind kind(ItemResult result) {
    return switch (result.state()) {
      case PASS, ATTESTED -> Kind.PLAIN;
      case FAIL, REFUSED -> Kind.FAILURE;
      case UNKNOWN -> Kind.ERROR;
      case WAITING, NOT_EVALUATED -> decision.blocks(result) ? Kind.ERROR : Kind.SKIPPED;
      case WAIVED, NOT_APPLICABLE -> Kind.SKIPPED;
    };
  }

  private void trouble(int number, String words) {
    named("gonogo", "error " + number);
    out.append(">\n      <error type=\"input\"");
    out.append(" message=\"").append(Xml.text(words)).append("\"/>\n    </testcase>\n");
  }

  private void unseen(String things) {
    named("gonogo", things);
    out.append(">\n      <skipped message=\"no check looks at these\"/>\n    </testcase>\n");
  }

  private void testCase(ItemResult result) {
    named("gonogo." + result.item().id(), Wording.prose(result.item().title()));
    Kind kind = kind(result);
    if (result.state() == State.ATTESTED) {
      out.append(">\n      <system-out>")
          .append(Xml.text(PeopleWords.attestations(result)))
          .append("</system-out>\n    </testcase>\n");
    } else if (kind == Kind.PLAIN) {
      out.append("/>\n");
    } else {
      outcome(kind, result);
    }
  }

  private void outcome(Kind kind, ItemResult result) {
    String element = kind.element();
    out.append(">\n      <").append(element).append(" message=\"");
    out.append(Xml.text(result.state().word() + ": " + result.reason())).append('"');
    if (kind != Kind.SKIPPED) {
      out.append(" type=\"").append(result.item().severity().word()).append('"');
    }
    List<String> lines = lines(result);
    if (lines.isEmpty()) {
      out.append("/>\n");
    } else {
      out.append('>');
      lines.forEach(line -> out.append('\n').append(Xml.text(line)));
      out.append("\n</").append(element).append(">\n");
    }
    item(result);
  }

  /// The findings, each behind its word, and behind the word `person` what people say.
  private List<String> lines(ItemResult result) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : Wording.told(result)) {
      lines.add(
          RuleDifference.mark(decision, finding)
              + Wording.word(finding)
              + ": "
              + Wording.whole(finding)
              + " at "
              + Wording.place(finding));
    }
    PeopleWords.all(decision, result).forEach(words -> lines.add("person: " + words));
    return lines;
  }

  /// Where the item stands, which the schema has no attribute for.
  private void item(ItemResult result) {
    String at = result.item().file() + ":" + result.item().line() + ":" + result.item().column();
    out.append("      <system-out>").append(Xml.text(at)).append("</system-out>\n");
    out.append("    </testcase>\n");
  }
}
