package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import org.junit.jupiter.api.Test;

/// A check that asks only whether there is something says nothing where nothing expects it: neither
/// that it passes, nor that it does not apply.
class UnexpectedTest {
  private static final String CDN = "terraform/cdn";

  private static Rehearsal cdn() {
    return new Rehearsal().item("cdn", item -> item.check(InputKind.TERRAFORM).onlyIfExpected());
  }

  private static ItemResult only(Decision decision) {
    return decision.items().getFirst();
  }

  @Test
  void whatNothingExpectsIsNotEvaluated() {
    Decision decision =
        cdn().paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(CDN)).decide();
    assertEquals(State.NOT_EVALUATED, only(decision).state());
    assertEquals("nothing says that there should be one", only(decision).reason());
    assertFalse(only(decision).inScope());
    assertEquals(4, decision.exitStatus());
  }

  @Test
  void whatIsThereIsJudged() {
    Decision decision =
        cdn().paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(CDN, "cdn.web")).decide();
    assertEquals(State.PASS, only(decision).state());
    assertEquals(0, decision.exitStatus());
  }

  @Test
  void whatIsExpectedIsMissed() {
    Decision decision =
        cdn()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.absent(CDN, "cdn", "none"))
            .decide();
    assertEquals(State.FAIL, only(decision).state());
  }

  @Test
  void withoutAnInputThatIsWhatIsSaid() {
    Decision decision = cdn().decide();
    assertEquals(State.NOT_EVALUATED, only(decision).state());
    assertEquals("no terraform input was given", only(decision).reason());
  }
}
