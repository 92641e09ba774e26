package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.gate.Decision;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every format that has room for more than findings names what was read, with its digest, what was
/// passed over, with what to do about it, and what must be known of an input.
class NamedInputsTest {
  private static final ReportOptions OPTIONS =
      new ReportOptions(
          2_000,
          false,
          Optional.empty(),
          Optional.empty(),
          new ReportOptions.Folders(Path.of("/shop"), Map.of(), Path.of("/shop")),
          Duration.ZERO,
          Optional.empty());

  @ParameterizedTest
  @EnumSource(
      names = {"GITLAB", "MINUTES"},
      mode = EnumSource.Mode.EXCLUDE)
  void areNamed(Report report) {
    Decision decision = Decisions.all().get("nothing-judged");
    String text = report.write(decision, OPTIONS);
    String digest =
        decision.inputs().stream()
            .flatMap(input -> input.files().stream())
            .map(file -> Wording.digest(file.sha256()))
            .findFirst()
            .orElseThrow();
    assertTrue(text.contains(digest), text);
    assertTrue(text.contains("chart/templates/web.yaml"), text);
    assertTrue(text.contains("helm template chart"), text);
    assertTrue(text.contains("git tracks this plan"), text);
  }
}
