package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Findings stand in one order whatever the order of the inputs, and none hides behind another. How
/// they are known again is [FingerprintTest]'s affair.
class FindingTest {
  /// Each is more than the one before at one member, and less or the same at those behind it.
  private static final List<Finding> IN_ORDER =
      List.of(
          finding("a.json", "z", "z", "z", Verdict.UNKNOWN, "z", 9, 9),
          finding("b.json", "a", "z", "z", Verdict.UNKNOWN, "z", 9, 9),
          finding("b.json", "b", "a", "z", Verdict.UNKNOWN, "z", 9, 9),
          finding("b.json", "b", "b", "a", Verdict.UNKNOWN, "z", 9, 9),
          finding("b.json", "b", "b", "b", Verdict.FAIL, "z", 9, 9),
          finding("b.json", "b", "b", "b", Verdict.UNKNOWN, "a", 9, 9),
          finding("b.json", "b", "b", "b", Verdict.UNKNOWN, "b", 1, 9),
          finding("b.json", "b", "b", "b", Verdict.UNKNOWN, "b", 2, 1),
          finding("b.json", "b", "b", "b", Verdict.UNKNOWN, "b", 2, 2));

  private static Finding finding(
      String document,
      String subject,
      String message,
      String path,
      Verdict verdict,
      String words,
      int found,
      int expected) {
    return new Finding(
        "k6/a",
        verdict,
        subject,
        List.of(Value.of(path)),
        List.of(Value.of(path)),
        List.of(Value.of(subject)),
        Optional.of(words),
        message,
        Optional.of(Value.of(found)),
        Optional.of(Value.of(expected)),
        document,
        document,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void everyMemberCountsAndTheFirstThatDiffersDecides() {
    var random = new Random(4);
    for (int i = 0; i < 20; i++) {
      List<Finding> shuffled = new ArrayList<>(IN_ORDER);
      Collections.shuffle(shuffled, random);
      var sorted = new TreeSet<>(Finding.ORDER);
      sorted.addAll(shuffled);
      assertEquals(IN_ORDER, List.copyOf(sorted));
    }
  }
}
