package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Outcomes.Result;
import dev.gonogo.gate.Outcomes.Whole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of outcomes, and what holds of all of them.
class OutcomesTest {
  private static final String TABLE = "/cases/gate/outcomes.csv";

  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    List<String> rows = rows();
    assertTrue(rows.size() >= 50, "only " + rows.size() + " rows");
    assertEquals(rows.size(), Set.copyOf(rows).size(), "a row twice");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> holds(row)));
  }

  @Test
  void theTableHasEveryOutcomeButBroken() throws IOException {
    Set<String> seen = rows().stream().map(row -> cell(row, 3)).collect(Collectors.toSet());
    Set<String> all =
        Arrays.stream(Outcome.values()).map(Outcome::label).collect(Collectors.toSet());
    all.remove(Outcome.BROKEN.label());
    assertEquals(all, seen);
  }

  private static void holds(String row) {
    Question question = question(cell(row, 0));
    Severity gate = Severity.of(cell(row, 1)).orElseThrow();
    List<Result> items =
        cell(row, 2).isEmpty()
            ? List.of()
            : Arrays.stream(cell(row, 2).split(", ")).map(OutcomesTest::result).toList();
    assertEquals(cell(row, 3), Outcomes.of(question, gate, Whole.ALL, items).label(), row);
    assertEquals(Outcome.BROKEN, Outcomes.of(question, gate, Whole.BROKEN, items), row);
    assertEquals(
        Outcomes.of(question, gate, Whole.ALL, items),
        Outcomes.of(question, gate, Whole.ALL, items.reversed()),
        row);
    Outcome whole = Outcomes.of(question, gate, Whole.ALL, items);
    assertEquals(
        whole == Outcome.GO ? Outcome.HOLD : whole,
        Outcomes.of(question, gate, Whole.LACKING, items),
        row);
  }

  /// One more item makes nothing better: of every pair of small lists.
  @Test
  void oneMoreItemMakesAGoLiveNoBetter() {
    List<Outcome> fromBest = List.of(Outcome.GO, Outcome.HOLD, Outcome.NO_GO);
    for (Phase through : Phase.values()) {
      Question question = goLive(through);
      for (Severity gate : Severity.values()) {
        List<Result> all = everyResult();
        for (Result one : all) {
          var held = result("pass low");
          Outcome alone = Outcomes.of(question, gate, Whole.ALL, List.of(held, one));
          for (Result other : all) {
            Outcome both = Outcomes.of(question, gate, Whole.ALL, List.of(held, one, other));
            assertTrue(fromBest.indexOf(both) >= fromBest.indexOf(alone), one + " and " + other);
          }
        }
      }
    }
  }

  /// What an attestation may change: an item that waits, or was not looked at.
  @Test
  void anAttestedItemAmongFailuresGoesNowhere() {
    for (State wrong : List.of(State.FAIL, State.REFUSED)) {
      var failed = result(wrong.word() + " high");
      for (State before : State.values()) {
        var attested = result(State.ATTESTED.word() + " blocker");
        assertEquals(
            Outcome.NO_GO,
            Outcomes.of(goLive(Phase.BUILD), Severity.HIGH, Whole.ALL, List.of(failed, attested)),
            before.word());
      }
    }
  }

  private static List<Result> everyResult() {
    List<Result> all = new ArrayList<>();
    for (State state : State.values()) {
      for (Severity severity : Severity.values()) {
        for (Phase phase : List.of(Phase.BUILD, Phase.GO_LIVE_DURING, Phase.LESSONS)) {
          all.add(new Result(state, severity, phase, true, Basis.SUBJECTS));
        }
      }
    }
    return all;
  }

  private static Question question(String cell) {
    return cell.equals("files")
        ? new Question.Files()
        : goLive(Phase.of(cell.substring("go ".length())).orElseThrow());
  }

  private static Question goLive(Phase through) {
    return new Question.GoLive("shop/production", through, Optional.empty(), false, false);
  }

  private static Result result(String text) {
    String[] words = text.split(" ");
    String[] what = words[1].split(":");
    String[] how = what[0].split("-");
    List<String> marks = List.of(how).subList(1, how.length);
    return new Result(
        Arrays.stream(State.values())
            .filter(state -> state.word().equals(words[0]))
            .findFirst()
            .orElseThrow(),
        Severity.of(how[0]).orElseThrow(),
        what.length > 1 ? Phase.of(what[1]).orElseThrow() : Phase.BUILD,
        !marks.contains("out"),
        marks.contains("none")
            ? Basis.NOTHING
            : marks.contains("lack") ? Basis.LACK : Basis.SUBJECTS);
  }

  private static String cell(String row, int index) {
    return row.split("\\|", -1)[index].strip();
  }

  private static List<String> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OutcomesTest.class.getResourceAsStream(TABLE), TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
