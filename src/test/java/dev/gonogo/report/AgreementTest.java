package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All formats carry the same verdicts: each is parsed back, and multisets are compared.
class AgreementTest {
  static Stream<Named<Decision>> decisions() {
    return Decisions.all().entrySet().stream().map(e -> Named.of(e.getKey(), e.getValue()));
  }

  /// What a report says of one finding: the item, and `fail`, `unknown` or `waived`.
  record Said(String item, String word) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      return (item + "\0" + word).compareTo(other.item + "\0" + other.word);
    }
  }

  private static List<Said> expected(Decision decision) {
    List<Said> said = new ArrayList<>();
    for (ItemResult item : decision.items()) {
      if (item.state() == State.FAIL
          || item.state() == State.UNKNOWN
          || item.state() == State.REFUSED
          || item.state() == State.WAIVED) {
        for (Finding finding : item.findings()) {
          String word = finding.waiver().isPresent() ? "waived" : finding.verdict().word();
          said.add(new Said(item.item().id(), word));
        }
      }
    }
    Collections.sort(said);
    return said;
  }

  private static Map<String, Long> states(Decision decision) {
    Map<String, Long> states = new TreeMap<>();
    decision.items().forEach(item -> states.merge(item.state().word(), 1L, Long::sum));
    return states;
  }

  private static List<Report> reports(Decision decision) {
    return Stream.of(Report.values()).filter(report -> report.tells(decision.question())).toList();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void findingsAreTheSame(Decision decision) {
    for (Report report : reports(decision)) {
      List<Said> expected = expected(decision);
      if (report == Report.GITLAB) {
        // There it cannot be said that somebody accepts it.
        expected.removeIf(said -> said.word().equals("waived"));
      }
      String text = report.write(decision, ReportCasesTest.options(100_000));
      List<Said> said = new ArrayList<>(ReadBack.of(report, text).findings());
      said.forEach(one -> assertTrue(expected.remove(one), one + " in " + report.word()));
      assertEquals(ReadBack.leftOut(report, text), expected.size(), report.word());
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void statesAreTheSame(Decision decision) {
    for (Report report : reports(decision)) {
      if (!Set.of(Report.GITHUB, Report.GITLAB, Report.MINUTES).contains(report)) {
        String text = report.write(decision, ReportCasesTest.options(100_000));
        assertEquals(states(decision), ReadBack.of(report, text).states(), report.word());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void theDecisionIsTheSame(Decision decision) {
    for (Report report : reports(decision)) {
      if (report == Report.GITLAB) {
        continue;
      }
      String text = report.write(decision, ReportCasesTest.options(80));
      assertEquals(decision.headline(), ReadBack.of(report, text).decision(), report.word());
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void theyAreNotTheSameByChance(Decision decision) {
    assertFalse(states(decision).isEmpty());
    assertTrue(
        decision.passed()
            || !decision.blocks().isEmpty()
            || decision.exitStatus() == 4
            || decision.exitStatus() == 2);
  }
}
