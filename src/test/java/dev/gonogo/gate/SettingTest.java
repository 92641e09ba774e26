package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A setting has a check of each kind: that it is there is asked of any one, what it must be of
/// every one.
class SettingTest {
  private static final String FILE = "dotenv/errors-reported";
  private static final String CLUSTER = "kubernetes/errors-reported";

  private static Rehearsal setting() {
    return new Rehearsal()
        .item(
            "errors-reported",
            item -> item.check(InputKind.DOTENV).check(InputKind.KUBERNETES).ofSetting())
        // Another item's check of the kind has found something, which is of no concern.
        .item("other", item -> item.check(InputKind.KUBERNETES));
  }

  private static ItemResult decided(Rehearsal rehearsal) {
    return rehearsal.decide().items().getFirst();
  }

  private static Rehearsal missedInTheFile() {
    return setting()
        .paper(InputKind.DOTENV, ".env", paper -> paper.absent(FILE, "SENTRY_DSN", "must be set"));
  }

  @Test
  void whatOneKindHasNoOtherMisses() {
    ItemResult item =
        decided(
            missedInTheFile()
                .paper(
                    InputKind.KUBERNETES,
                    "k8s.yaml",
                    paper -> paper.judged(CLUSTER, "Secret/default/app")));
    assertEquals(State.PASS, item.state());
    assertEquals(
        List.of(Verdict.NOT_APPLICABLE, Verdict.PASS),
        item.checks().stream().map(Decision.CheckResult::verdict).toList());
  }

  @Test
  void whatNoKindHasIsMissed() {
    ItemResult item =
        decided(
            missedInTheFile()
                .paper(
                    InputKind.KUBERNETES,
                    "k8s.yaml",
                    paper ->
                        paper
                            .judged("kubernetes/other", "Pod/default/web")
                            .absent(CLUSTER, "SENTRY_DSN", "must be set")));
    assertEquals(State.FAIL, item.state());
  }

  @Test
  void whatAnotherKindMayHaveIsNotMissedYet() {
    ItemResult item =
        decided(
            missedInTheFile()
                .paper(
                    InputKind.KUBERNETES,
                    "k8s.yaml",
                    paper -> paper.maybe(CLUSTER, "Secret/default/app", "may hold SENTRY_DSN")));
    assertEquals(State.UNKNOWN, item.state());
  }

  @Test
  void whatIsWrongInOneKindIsWrong() {
    ItemResult item =
        decided(
            setting()
                .paper(InputKind.DOTENV, ".env", paper -> paper.deny(FILE, "SENTRY_DSN", "wrong"))
                .paper(
                    InputKind.KUBERNETES,
                    "k8s.yaml",
                    paper -> paper.judged(CLUSTER, "Secret/default/app")));
    assertEquals(State.FAIL, item.state());
  }

  /// Two checks that only stand in one item miss each its own.
  @Test
  void othersMissTheirOwn() {
    ItemResult item =
        decided(
            new Rehearsal()
                .item(
                    "errors-reported",
                    draft -> draft.check(InputKind.DOTENV).check(InputKind.KUBERNETES))
                .paper(
                    InputKind.DOTENV, ".env", paper -> paper.absent(FILE, "SENTRY_DSN", "must be"))
                .paper(
                    InputKind.KUBERNETES,
                    "k8s.yaml",
                    paper -> paper.judged(CLUSTER, "Secret/default/app")));
    assertEquals(State.FAIL, item.state());
  }
}
