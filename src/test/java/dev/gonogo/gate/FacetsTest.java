package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a project declares of itself goes to the policies, and leaves out what it does not have.
class FacetsTest {
  private static List<State> states(Decision decision) {
    return decision.items().stream().map(Decision.ItemResult::state).toList();
  }

  private static Rehearsal bucket() {
    return new Rehearsal().item("bucket-private", item -> item.check(InputKind.TERRAFORM));
  }

  @Test
  void theProfileGoesToThePolicies() {
    Rehearsal rehearsal = bucket().paper(InputKind.TERRAFORM, "a.json", paper -> {});
    var own =
        new ItemOverride(
            Optional.of(Severity.LOW),
            Optional.of(List.of("qa")),
            Value.objectOf(Map.of("min_days", Value.of(9))),
            Optional.empty(),
            Optional.empty());
    var profile =
        new Profile(
            new TreeMap<>(Map.of("mobile", false)), new TreeMap<>(Map.of("bucket-private", own)));
    List<Value> seen = new ArrayList<>();
    Gate.judge(
        rehearsal.items(),
        new Inputs(List.of(rehearsal.papers().getFirst().document()), List.of(), List.of()),
        Rehearsal.terms(profile),
        Rehearsal.answering((_, data) -> {
          seen.add(data);
          return rehearsal.papers().getFirst().answer(rehearsal.items());
        }));
    assertEquals(
        "{\"items\":{\"bucket-private\":"
            + "{\"params\":{\"min_days\":9},\"roles\":[\"qa\"],\"severity\":\"low\"}},"
            + "\"profile\":{\"facets\":{\"mobile\":false}}}",
        seen.getFirst().toString());
  }

  @Test
  void aFacetDeclaredOffThoughWhatItSpeaksOfIsThereIsAnError() {
    var off = new Profile(new TreeMap<>(Map.of("mobile", false)), new TreeMap<>());
    Rehearsal rehearsal =
        new Rehearsal()
            .item("push", item -> item.check(InputKind.K6).appliesWhen("mobile"))
            .item("fast", item -> item.check(InputKind.K6).appliesWhen("mobile"))
            .paper(
                InputKind.K6,
                "k6.json",
                paper -> paper.deny("k6/push", "m", "slow").judged("k6/fast", "m"));
    assertEquals(
        List.of(State.FAIL, State.PASS), states(rehearsal.decide()), "silence declares nothing");
    Decision decision = rehearsal.profile(off).decide();
    assertEquals(List.of(State.NOT_APPLICABLE, State.NOT_APPLICABLE), states(decision));
    assertEquals(
        List.of(
            "the project declares `mobile` off, and the input has what `fast`, `push` would judge:"
                + " m: take `mobile` out of gonogo.yaml, so that what is there is judged"),
        decision.errors());
    assertEquals(Outcome.BROKEN, decision.outcome());
  }

  @Test
  void noContradictionIsToldWhereNothingIsKnownToBeThere() {
    var off = new Profile(new TreeMap<>(Map.of("mobile", false)), new TreeMap<>());
    Decision decision =
        new Rehearsal()
            .item("push", item -> item.check(InputKind.K6).appliesWhen("mobile"))
            .item("upload", item -> item.check(InputKind.K6).appliesWhen("uploads"))
            .profile(off)
            .paper(
                InputKind.K6,
                "k6.json",
                paper -> paper.unknown("k6/push", "m", "few").deny("k6/upload", "m", "slow"))
            .decide();
    assertEquals(List.of(), decision.notes());
    assertEquals(List.of(), decision.errors());
  }

  @Test
  void whatIsMissingIsNothingThatIsThere() {
    var off = new Profile(new TreeMap<>(Map.of("mobile", false)), new TreeMap<>());
    Decision decision =
        new Rehearsal()
            .item("push", item -> item.check(InputKind.TERRAFORM).appliesWhen("mobile"))
            .item("other", item -> item.check(InputKind.TERRAFORM))
            .profile(off)
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper -> paper.absent("terraform/push", "a", "none").judged("terraform/other", "b"))
            .decide();
    assertEquals(List.of(), decision.errors());
    assertEquals(Outcome.PASS, decision.outcome());
  }

  @Test
  void anItemThatIsLeftOutByNameAndFailsIsToldAndNoError() {
    var out =
        new ItemOverride(
            Optional.empty(),
            Optional.empty(),
            Value.objectOf(Map.of()),
            Optional.empty(),
            Optional.of("not ours"));
    Decision decision =
        bucket()
            .profile(new Profile(new TreeMap<>(), new TreeMap<>(Map.of("bucket-private", out))))
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper -> paper.deny("terraform/bucket-private", "b", "x"))
            .decide();
    assertEquals(List.of(), decision.errors());
    assertEquals(
        List.of(
            "the project leaves it out: not ours, but the input fails `bucket-private`, which is left"
                + " out for that"),
        decision.notes());
  }
}
