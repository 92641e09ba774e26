package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.Severity;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What `docs/project.md` shows is read against the shipped checklist, and it shows everything.
class ProjectPageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+)\": \\{\\s*\"description\"");

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/project.md"));
  }

  private static Source shown(String name) throws IOException {
    Matcher fence =
        Pattern.compile("(?ms)^```yaml " + Pattern.quote(name) + "\n(.*?)^```$").matcher(page());
    assertTrue(fence.find(), name);
    return Source.of(name, fence.group(1));
  }

  @Test
  void theProfileIsReadWithoutAWord() throws IOException {
    var problems = new Problems();
    Source file = shown("gonogo.yaml");
    assertEquals(
        List.of("gonogo:go-live", "checklist"),
        ProjectFile.checklist(file, problems).stream().map(ProjectFile.Part::name).toList());
    Profile profile = ProjectFile.profile(file, ShippedChecklist.POLICIES.compiled(), problems);
    assertEquals("", problems.drawn());
    assertEquals(2, profile.facets().size());
    assertFalse(profile.items().isEmpty());
  }

  @Test
  void theWaiverIsReadWithoutAWord() throws IOException {
    var problems = new Problems();
    List<Waiver> waivers =
        WaiverFile.read(
            shown("golive/waivers.yaml"), ShippedChecklist.POLICIES.compiled(), TODAY, problems);
    assertEquals("", problems.drawn());
    assertEquals(1, waivers.size());
  }

  @ParameterizedTest
  @EnumSource(LedgerSchema.class)
  void everyKeyIsShown(LedgerSchema schema) throws IOException {
    String shown =
        shown(schema == LedgerSchema.PROJECT ? "gonogo.yaml" : "golive/waivers.yaml").text();
    List<String> keys = new ArrayList<>();
    Matcher key = KEY.matcher(schema.text());
    while (key.find()) {
      keys.add(key.group(1));
      assertTrue(
          Pattern.compile("(?m)^[ -]*" + key.group(1) + ":").matcher(shown).find(), key.group(1));
    }
    assertTrue(keys.size() > 3, keys.toString());
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateHasItsRow(State state) throws IOException {
    String word =
        switch (state) {
          case PASS -> "passed";
          case FAIL -> "failed";
          case WAITING -> "waiting for a person";
          case UNKNOWN, NOT_APPLICABLE, NOT_EVALUATED, WAIVED, ATTESTED, REFUSED ->
              state.word().replace('-', ' ');
        };
    assertTrue(page().contains("\n| " + word + " | "), word);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void everyOutcomeHasItsStatus(Outcome outcome) throws IOException {
    String word =
        switch (outcome) {
          case PASS -> "PASS";
          case FAIL -> "FAIL";
          case UNKNOWN, NOTHING_JUDGED -> "UNKNOWN";
          case GO -> "GO";
          case HOLD -> "HOLD";
          case NO_GO -> "NO-GO";
          case BROKEN -> "UNKNOWN or FAIL";
        };
    assertTrue(
        page().contains("| " + word + " | " + outcome.exitStatus() + " | "), outcome.label());
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void everySeverityIsNamed(Severity severity) throws IOException {
    assertTrue(page().contains("`" + severity.word() + "`"), severity.word());
  }
}
