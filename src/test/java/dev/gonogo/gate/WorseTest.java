package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.answer.Answer;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two decisions over the same files, by rules made at random: what is made of both is never better
/// than either, and loses nothing of either.
class WorseTest {
  private static final Against AGAINST =
      new Against(
          "main",
          "0".repeat(40),
          Optional.empty(),
          false,
          List.of(),
          OldFailures.NONE,
          false,
          Optional.empty());
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");
  private static final Map<Outcome, Integer> GOODNESS =
      Map.of(
          Outcome.PASS, 4,
          Outcome.GO, 4,
          Outcome.NOTHING_JUDGED, 3,
          Outcome.UNKNOWN, 2,
          Outcome.HOLD, 2,
          Outcome.FAIL, 1,
          Outcome.NO_GO, 1,
          Outcome.BROKEN, 0);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isNeverBetterThanEither(long seed) {
    var random = new Random(seed);
    Set<Outcome> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      Question question = question(random);
      Decision own = decision(random, question);
      Decision base = decision(random, question);
      Decision both = AGAINST.ofBoth(own, base, Optional.empty());
      String of = seed + "/" + i + " " + own + "\n" + base;
      seen.add(both.outcome());
      int least = Math.min(good(own), good(base));
      assertTrue(good(both) <= least, of);
      Set<String> blocking = new HashSet<>();
      both.blocks().forEach(item -> blocking.add(item.item().id()));
      for (Decision one : List.of(own, base)) {
        one.blocks().forEach(item -> assertTrue(blocking.contains(item.item().id()), of));
        assertTrue(both.errors().containsAll(one.errors()), of);
        assertTrue(both.weakenings().containsAll(one.weakenings()), of);
        assertEquals(
            true,
            one.inputs().stream().noneMatch(InputAccount::refused)
                || both.inputs().stream().anyMatch(InputAccount::refused),
            of);
      }
      heaviest(own, base, both, of);
    }
    assertTrue(seen.size() >= 6, seen.toString());
  }

  /// Every item of either is there, as heavy as in the heavier, and as bad as in the worse unless a
  /// worse one blocks less.
  private static void heaviest(Decision own, Decision base, Decision both, String of) {
    Map<String, ItemResult> mine = byId(own);
    Map<String, ItemResult> theirs = byId(base);
    Map<String, ItemResult> all = byId(both);
    Set<String> ids = new HashSet<>(mine.keySet());
    ids.addAll(theirs.keySet());
    assertEquals(ids, all.keySet(), of);
    assertEquals(all.size(), both.items().size(), of);
    for (String id : ids) {
      for (Map<String, ItemResult> one : List.of(mine, theirs)) {
        ItemResult result = one.get(id);
        if (result != null) {
          ItemResult made = all.get(id);
          assertTrue(made.item().severity().isAtLeast(result.item().severity()), of);
          assertTrue(
              Worse.badness(made.state()) <= Worse.badness(result.state()) || both.blocks(made),
              of);
        }
      }
    }
  }

  /// A decision against itself says what it says.
  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void ofTwoThatAreTheSameItIsTheSame(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Decision one = decision(random, question(random));
      Decision both = AGAINST.ofBoth(one, one, Optional.empty());
      assertEquals(one.outcome(), both.outcome());
      assertEquals(one.items(), both.items());
      assertEquals(one.inputs(), both.inputs());
    }
  }

  private static int good(Decision decision) {
    return Optional.ofNullable(GOODNESS.get(decision.outcome())).orElseThrow();
  }

  private static Map<String, ItemResult> byId(Decision decision) {
    Map<String, ItemResult> byId = new HashMap<>();
    decision.items().forEach(item -> byId.put(item.item().id(), item));
    return byId;
  }

  private static Question question(Random random) {
    return random.nextBoolean()
        ? new Question.Files()
        : new Question.GoLive(
            "shop/production", Question.GoLive.USUAL_PHASE, Optional.empty(), false, false);
  }

  private static Decision decision(Random random, Question question) {
    List<ItemResult> items = new ArrayList<>();
    for (String id : IDS) {
      if (random.nextInt(4) > 0) {
        items.add(result(random, id));
      }
    }
    Decision none = new Rehearsal().decide();
    return new Decision(
        question,
        none.at(),
        none.version(),
        none.rules(),
        random.nextBoolean()
            ? List.of()
            : List.of(new Weakening.RaisedGate(any(random, Severity.values()))),
        Severity.HIGH,
        List.of(
            new InputAccount(
                "f",
                Optional.of("dotenv"),
                List.of(),
                Optional.empty(),
                random.nextInt(12) == 0 ? Optional.of("why") : Optional.empty(),
                false),
            refused(random)),
        List.of(),
        items,
        List.of(),
        random.nextInt(15) == 0 ? List.of("wrong " + random.nextInt(3)) : List.of(),
        random.nextInt(10) == 0 ? List.of(InputKind.DOTENV) : List.of(),
        Optional.empty());
  }

  private static InputAccount refused(Random random) {
    boolean refused = random.nextInt(15) == 0;
    return new InputAccount(
        "g",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        refused ? Optional.of("broken") : Optional.empty(),
        refused);
  }

  private static ItemResult result(Random random, String id) {
    CompiledItem item =
        new ItemDraft(id)
            .severity(any(random, Severity.values()))
            .phase(any(random, Phase.values()))
            .check(InputKind.DOTENV)
            .at(1);
    // Most of what is made at random would fail.
    State state = random.nextInt(3) > 0 ? State.PASS : any(random, State.values());
    return new ItemResult(
        item,
        state,
        random.nextInt(5) > 0,
        "",
        Optional.empty(),
        new Answer.Nobody(List.of()),
        checks(random, item));
  }

  private static List<CheckResult> checks(Random random, CompiledItem item) {
    return List.of(
        new CheckResult(
            item.checks().getFirst(),
            any(random, Verdict.values()),
            any(random, Basis.values()),
            List.of(),
            List.of(),
            List.of()));
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
