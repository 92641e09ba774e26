package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `docs/outputs.md` and the table of commands in README name every format.
class OutputsPageTest {
  @ParameterizedTest
  @EnumSource(Report.class)
  void areInThePages(Report report) throws IOException {
    String page = Files.readString(Path.of("docs/outputs.md"));
    assertTrue(page.contains("\n| `" + report.word() + "` | "), report.word());
    String commands =
        Files.readString(Path.of("README.md"))
            .lines()
            .filter(line -> line.startsWith("| `gonogo check "))
            .findFirst()
            .orElseThrow();
    assertTrue(commands.matches(".*[=\\s|\\\\]" + report.word() + "[\\\\\\[].*"), commands);
  }
}
