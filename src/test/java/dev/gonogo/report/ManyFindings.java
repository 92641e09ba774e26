package dev.gonogo.report;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.input.InputKind;
import java.util.Optional;

/// Decisions with more findings than a reader takes.
final class ManyFindings {
  private ManyFindings() {}

  /// So many that decide, that decide nothing and that are waived, each with a text of its own.
  ///
  /// @param text what each subject's name ends with
  static Decision of(int deciding, int below, int waived, String text) {
    return new Rehearsal()
        .item("deciding", item -> item.title("Deciding").check(InputKind.KUBERNETES))
        .item(
            "below", item -> item.title("Below").severity(Severity.LOW).check(InputKind.KUBERNETES))
        .item("waived", item -> item.title("Waived").check(InputKind.KUBERNETES))
        .waiver("waived", Optional.empty(), "2026-12-31")
        .paper(
            InputKind.KUBERNETES,
            "k8s",
            paper -> {
              paper.in("k8s/web.yaml");
              for (int i = 0; i < deciding; i++) {
                paper.deny("kubernetes/deciding", "d" + i + text, "is wrong", "a", i);
              }
              for (int i = 0; i < below; i++) {
                paper.deny("kubernetes/below", "b" + i + text, "is wrong", "a", i);
              }
              for (int i = 0; i < waived; i++) {
                paper.deny("kubernetes/waived", "w" + i + text, "is wrong", "a", i);
              }
            })
        .decide();
  }
}
