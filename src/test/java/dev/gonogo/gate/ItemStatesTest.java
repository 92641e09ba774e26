package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Item.Combine;
import dev.gonogo.gate.ItemStates.Case;
import dev.gonogo.gate.ItemStates.Said;
import dev.gonogo.gate.ItemStates.Vote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of item states, and laws that hold over all small items.
class ItemStatesTest {
  private static final String TABLE = "/cases/gate/item-states.csv";

  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    List<String> rows = rows();
    assertTrue(rows.size() >= 60, "only " + rows.size() + " rows");
    assertEquals(rows.size(), Set.copyOf(rows).size(), "a row twice");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> holds(row)));
  }

  @Test
  void theTableHasEveryStateOfEveryRule() throws IOException {
    Set<String> seen =
        rows().stream().map(r -> cell(r, 0) + " " + cell(r, 3)).collect(Collectors.toSet());
    for (State state : State.values()) {
      assertTrue(seen.contains("all " + state.word()), state.word());
    }
    assertTrue(seen.contains("all-of-any waived") && seen.contains("any waiting"));
  }

  private static List<String> rows() throws IOException {
    try (InputStream in = ItemStatesTest.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static void holds(String row) {
    String declared = cell(row, 2);
    Said said =
        switch (declared) {
          case "", "off" -> Said.NOTHING;
          case "attested" -> Said.HOLDS;
          case "shown" -> Said.HOLDS_WITH_EVIDENCE;
          case "refused", "off refused" -> Said.REFUSED;
          default -> throw new IllegalArgumentException(declared);
        };
    Optional<String> off = declared.startsWith("off") ? Optional.of("mobile") : Optional.empty();
    List<Vote> votes =
        cell(row, 1).isEmpty()
            ? List.of()
            : Arrays.stream(cell(row, 1).split(" ")).map(ItemStatesTest::vote).toList();
    Combine rule = Combine.valueOf(cell(row, 0).toUpperCase(Locale.ROOT).replace('-', '_'));
    var ruling = ItemStates.of(new Case(rule, votes, off, said));
    assertEquals(cell(row, 3), ruling.state().word(), row);
    assertFalse(ruling.reason().isBlank(), row);
  }

  private static String cell(String row, int index) {
    return row.split("\\|", -1)[index].strip();
  }

  private static Vote vote(String text) {
    boolean partial = text.startsWith("~");
    String[] group = (partial ? text.substring(1) : text).split("@");
    String[] verdicts = group[0].split(">");
    return new Vote(
        verdict(verdicts[0]),
        verdict(verdicts[verdicts.length - 1]),
        partial,
        group.length > 1 ? Optional.of(group[1]) : Optional.empty(),
        false,
        "terraform");
  }

  private static Verdict verdict(String word) {
    return switch (word) {
      case "pass" -> Verdict.PASS;
      case "fail" -> Verdict.FAIL;
      case "unknown" -> Verdict.UNKNOWN;
      case "na" -> Verdict.NOT_APPLICABLE;
      case "ne" -> Verdict.NOT_EVALUATED;
      default -> throw new IllegalArgumentException(word);
    };
  }

  /// Every item of up to three checks: verdict, partial and one of two groups.
  private static List<List<Vote>> smallItems() {
    List<Vote> votes = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      for (boolean partial : new boolean[] {false, true}) {
        for (String group : List.of("a", "b")) {
          votes.add(new Vote(verdict, verdict, partial, Optional.of(group), false, "k6"));
        }
      }
    }
    List<List<Vote>> items = new ArrayList<>();
    for (Vote one : votes) {
      items.add(List.of(one));
      for (Vote two : votes) {
        items.add(List.of(one, two));
        votes.forEach(three -> items.add(List.of(one, two, three)));
      }
    }
    return items;
  }

  private static State state(Combine rule, List<Vote> votes) {
    return ItemStates.of(new Case(rule, votes, Optional.empty(), Said.NOTHING)).state();
  }

  @Test
  void theOrderOfChecksChangesNothing() {
    for (Combine rule : Combine.values()) {
      for (List<Vote> votes : smallItems()) {
        List<Vote> turned = new ArrayList<>(votes);
        Collections.reverse(turned);
        assertEquals(state(rule, votes), state(rule, turned), rule + " " + votes);
      }
    }
  }

  @Test
  void partialChecksAloneNeverPass() {
    for (Combine rule : Combine.values()) {
      for (List<Vote> votes : smallItems()) {
        boolean fullPass =
            votes.stream().anyMatch(v -> !v.partial() && v.verdict() == Verdict.PASS);
        if (!fullPass) {
          assertTrue(state(rule, votes) != State.PASS, rule + " " + votes);
        }
      }
    }
  }

  /// What is judged before `apply` may say "unknown" and then anything, but what it said for sure
  /// it must say again, whatever the unknown turns into.
  @Test
  void whatIsSureStaysWhenTheUnknownIsKnown() {
    for (Combine rule : Combine.values()) {
      for (List<Vote> votes : smallItems()) {
        State before = state(rule, votes);
        if (before != State.PASS && before != State.FAIL) {
          continue;
        }
        for (Verdict known : List.of(Verdict.PASS, Verdict.FAIL)) {
          List<Vote> after = votes.stream().map(vote -> settled(vote, known)).toList();
          assertEquals(before, state(rule, after), rule + " " + votes + " " + known);
        }
      }
    }
  }

  private static Vote settled(Vote vote, Verdict known) {
    return vote.verdict() == Verdict.UNKNOWN
        ? new Vote(known, known, vote.partial(), vote.group(), false, vote.kind())
        : vote;
  }

  @Test
  void theThreeRulesAgreeOnOneCheck() {
    for (List<Vote> votes : smallItems()) {
      if (votes.size() == 1) {
        State all = state(Combine.ALL, votes);
        assertEquals(all, state(Combine.ANY, votes));
        assertEquals(all, state(Combine.ALL_OF_ANY, votes));
      }
    }
  }

  @Test
  void reasonsSayWhatIsMissing() {
    List<Vote> votes =
        List.of(
            new Vote(Verdict.PASS, Verdict.PASS, false, Optional.empty(), false, "terraform"),
            new Vote(
                Verdict.NOT_EVALUATED,
                Verdict.NOT_EVALUATED,
                false,
                Optional.empty(),
                false,
                "k6"));
    assertEquals(
        "1 of 2 checks passed, no k6 input was given",
        ItemStates.of(new Case(Combine.ALL, votes, Optional.empty(), Said.NOTHING)).reason());
    assertEquals(
        "the project declares `mobile` off",
        ItemStates.of(
                new Case(
                    Combine.ALL,
                    votes,
                    Optional.of("the project declares `mobile` off"),
                    Said.NOTHING))
            .reason());
  }
}
