package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.input.InputKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A pass of who says nothing is told, with the reason that the checklist has for it.
class SilentTest {
  private static final String CHECK = "kubernetes/old-revisions";

  private static Rehearsal revisions() {
    return new Rehearsal()
        .item(
            "old-revisions",
            item -> item.check(InputKind.KUBERNETES).passesOnSilence("ten are kept by default"));
  }

  @Test
  void whoSaidNothingIsNamed() {
    Decision decision =
        revisions()
            .paper(
                InputKind.KUBERNETES,
                "web.yaml",
                paper -> paper.judged(CHECK, "Deployment/web").silent(CHECK, "Deployment/job"))
            .decide();
    assertEquals(0, decision.exitStatus());
    assertEquals(List.of("Deployment/job"), only(decision).silent());
    assertEquals(
        List.of(
            "`kubernetes/old-revisions` passes one subject that says nothing of it"
                + " (Deployment/job): ten are kept by default"),
        decision.notes());
  }

  @Test
  void thoseOfSeveralInputsAreCountedTogether() {
    Decision decision =
        revisions()
            .paper(InputKind.KUBERNETES, "a.yaml", paper -> paper.silent(CHECK, "Deployment/a"))
            .paper(
                InputKind.KUBERNETES,
                "b.yaml",
                paper -> paper.silent(CHECK, "Deployment/b", "Deployment/a"))
            .decide();
    assertEquals(List.of("Deployment/a", "Deployment/b"), only(decision).silent());
  }

  @Test
  void whoFailsBesidesPassesNothing() {
    Decision decision =
        revisions()
            .paper(
                InputKind.KUBERNETES,
                "web.yaml",
                paper ->
                    paper.silent(CHECK, "Deployment/web").deny(CHECK, "Deployment/web", "is odd"))
            .decide();
    assertEquals(1, decision.exitStatus());
    assertEquals(List.of(), only(decision).silent());
    assertEquals(List.of(), decision.notes());
  }

  private static CheckResult only(Decision decision) {
    return decision.items().getFirst().checks().getFirst();
  }
}
