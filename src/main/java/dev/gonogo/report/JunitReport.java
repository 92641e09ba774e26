package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// JUnit's XML as CI servers read it: a suite a section of the checklist, a test case an item.
///
/// `fail` is a failure; `unknown` is an error, for the test could not tell; what is waived, waits,
/// does not apply or has no input is skipped, with its state and reason as the message; `pass` and
/// `attested` are plain. A suite of its own tells of the run: as properties by whose rules it was
/// and what weakens them, with the inputs and what was passed over, each error, and, skipped, each
/// type of things at which no check looks.
final class JunitReport {
  /// More of those that one reason passes over are counted.
  private static final int MAX_SKIPPED = 100;

  private final Decision decision;
  private final StringBuilder out = new StringBuilder();

  private JunitReport(Decision decision) {
    this.decision = decision;
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new JunitReport(decision);
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
    out.append(">\n");
    run(troubles, unseen);
    bySection().forEach(this::suite);
    out.append("</testsuites>\n");
  }

  private void run(List<String> troubles, List<String> unseen) {
    out.append("  <testsuite name=\"gonogo\"");
    totals(List.of(), troubles.size(), unseen.size());
    out.append(">\n    <properties>\n");
    property("checklist", Wording.rules(decision.rules()));
    Wording.files(decision).forEach(file -> property("input", file));
    Wording.skipped(decision, MAX_SKIPPED, UnaryOperator.identity())
        .forEach(words -> property("skipped", words));
    Wording.ages(decision).forEach(age -> property("age", age));
    decision.weakenings().forEach(weakening -> property("weakened", weakening.words()));
    decision.notes().forEach(note -> property("note", note));
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
    out.append(" timestamp=\"").append(decision.at()).append("\">\n");
    items.forEach(this::testCase);
    out.append("  </testsuite>\n");
  }

  private void totals(List<ItemResult> items, int troubles, int unseen) {
    long failures = items.stream().filter(item -> item.state() == State.FAIL).count();
    long errors = items.stream().filter(item -> item.state() == State.UNKNOWN).count();
    long plain = items.stream().filter(item -> isPlain(item.state())).count();
    out.append(" tests=\"").append(items.size() + troubles + unseen);
    out.append("\" failures=\"").append(failures);
    out.append("\" errors=\"").append(errors + troubles);
    long skipped = items.size() - failures - errors - plain + unseen;
    out.append("\" skipped=\"").append(skipped).append('"');
  }

  private static boolean isPlain(State state) {
    return state == State.PASS || state == State.ATTESTED;
  }

  private void trouble(int number, String words) {
    out.append("    <testcase classname=\"gonogo\" name=\"error ").append(number);
    out.append("\">\n      <error type=\"input\"");
    out.append(" message=\"").append(Xml.text(words)).append("\"/>\n    </testcase>\n");
  }

  private void unseen(String things) {
    out.append("    <testcase classname=\"gonogo\" name=\"").append(Xml.text(things));
    out.append("\">\n      <skipped message=\"no check looks at these\"/>\n    </testcase>\n");
  }

  private void testCase(ItemResult result) {
    out.append("    <testcase classname=\"gonogo.")
        .append(Xml.text(result.item().id()))
        .append("\" name=\"")
        .append(Xml.text(Wording.prose(result.item().title())))
        .append("\" file=\"")
        .append(Xml.text(result.item().file()))
        .append("\" line=\"")
        .append(result.item().line())
        .append('"');
    switch (result.state()) {
      case PASS, ATTESTED -> out.append("/>\n");
      case FAIL -> outcome("failure", result);
      case UNKNOWN -> outcome("error", result);
      case WAIVED, WAITING, NOT_APPLICABLE, NOT_EVALUATED -> outcome("skipped", result);
    }
  }

  private void outcome(String element, ItemResult result) {
    out.append(">\n      <").append(element).append(" message=\"");
    out.append(Xml.text(result.state().word() + ": " + result.reason())).append('"');
    if (!element.equals("skipped")) {
      out.append(" type=\"").append(result.item().severity().word()).append('"');
    }
    List<Finding> findings = Wording.told(result);
    if (findings.isEmpty()) {
      out.append("/>\n    </testcase>\n");
      return;
    }
    out.append('>');
    for (Finding finding : findings) {
      String line =
          Wording.word(finding) + ": " + Wording.whole(finding) + " at " + Wording.place(finding);
      out.append('\n').append(Xml.text(line));
    }
    out.append("\n</").append(element).append(">\n    </testcase>\n");
  }
}
