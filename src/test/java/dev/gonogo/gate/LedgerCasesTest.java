package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `cases/gate/project/*.yaml` and `cases/gate/waivers/*.yaml`: what is read of each, and all that
/// a terminal shows of what is wrong. `-Dcases.write=true` rewrites the answers.
class LedgerCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/gate");

  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  private static final List<CompiledItem> ITEMS =
      new Rehearsal()
          .item(
              "debug-disabled",
              item ->
                  item.check(InputKind.DOTENV)
                      .parameter("allowed", Value.array(Value.of("False"), Value.of("false"))))
          .item("secret-key-strong", item -> item.check(InputKind.DOTENV).unwaivable())
          .item(
              "api-p95-under-200ms",
              item ->
                  item.check(InputKind.K6)
                      .parameter("max_ms", Value.of(200))
                      .parameter("min_samples", Value.of(1000)))
          .item("push-certificates", item -> item.appliesWhen("mobile"))
          .item("upload-limits", item -> item.appliesWhen("uploads"))
          .item("team-briefed", item -> {})
          .items();

  static Stream<Path> projects() throws IOException {
    return yaml("project");
  }

  static Stream<Path> waivers() throws IOException {
    return yaml("waivers");
  }

  private static Stream<Path> yaml(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static Source source(Path file) throws IOException {
    String text = Texts.decode(Files.readAllBytes(file)).orElseThrow();
    return Source.of(file.getFileName().toString(), text);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void project(Path file) throws IOException {
    var early = new Problems();
    List<String> checklist =
        ProjectFile.checklist(source(file), early).stream().map(ProjectFile.Part::name).toList();
    var problems = new Problems();
    Profile profile = ProjectFile.profile(source(file), ITEMS, problems);
    Organisation organisation = organisation(file, problems);
    assertTrue(
        problems.drawn().contains(early.drawn().lines().findFirst().orElse("")),
        "what is wrong with the shape is told both times");
    String read =
        "checklist "
            + (checklist.isEmpty() ? "–" : String.join(", ", checklist))
            + "\nfacets "
            + profile.facets()
            + "\nitems "
            + profile.data().get("items").orElseThrow()
            + "\n"
            + (organisation.equals(Organisation.NONE)
                ? ""
                : organisation.subject(Optional.empty()) + " " + organisation.roles() + "\n")
            + (profile.none().isEmpty() ? "" : "none " + profile.none() + "\n")
            + (profile.maxAge().isEmpty() ? "" : "max-age " + profile.maxAge() + "\n");
    expect(file, (problems.hasErrors() ? "" : read) + problems.drawn());
  }

  /// What is wrong with the shape of the file was told before.
  private static Organisation organisation(Path file, Problems problems) throws IOException {
    return problems.hasErrors() && LedgerSchema.PROJECT.read(source(file), new Problems()).isEmpty()
        ? Organisation.NONE
        : ProjectFile.organisation(source(file), ITEMS, problems);
  }

  @ParameterizedTest
  @CsvSource({
    "1m, 1 minute",
    "90m, 90 minutes",
    "24h, 1 day",
    "36h, 36 hours",
    "120m, 2 hours",
    "9999d, 9999 days"
  })
  void isADuration(String text, String words) {
    assertEquals(words, InputClaims.words(InputClaims.duration(text).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0h", "024h", "24", "h", "24H", "24 h", "1w", "1.5h", "-24h", "+24h", "PT24H", "10000d",
        "٢٤h", "24h ", "1d12h"
      })
  void isNone(String text) {
    assertEquals(Optional.empty(), InputClaims.duration(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "a b", "-a", ".a", "a\n", "é", "a\u00a0", "..", "a:b"})
  void isNoName(String text) {
    assertFalse(Organisation.isName(text));
  }

  @Test
  void anEventIsForAProjectAndAnEnvironment() {
    var shop = new Organisation(Optional.of("shop"), Optional.of("eu"), new TreeMap<>());
    assertEquals("shop/eu", shop.subject(Optional.empty()));
    assertEquals("shop/us", shop.subject(Optional.of("us")));
    assertEquals("project/production", Organisation.NONE.subject(Optional.empty()));
    assertTrue(Organisation.isName("shop") && Organisation.isName("a".repeat(100)));
    assertFalse(Organisation.isName("a".repeat(101)));
  }

  @ParameterizedTest
  @MethodSource("waivers")
  void waivers(Path file) throws IOException {
    var problems = new Problems();
    List<Waiver> waivers = WaiverFile.read(source(file), ITEMS, TODAY, problems);
    String read = waivers.stream().map(w -> w + "\n").collect(Collectors.joining());
    expect(file, read + problems.drawn());
  }

  private static void expect(Path file, String answer) throws IOException {
    Path expected =
        file.resolveSibling(file.getFileName().toString().replaceFirst("\\.yaml$", ".txt"));
    CaseAnswer.expect(expected, answer);
  }

  @Test
  void everyAnswerHasItsQuestion() throws IOException {
    for (String folder : List.of("project", "waivers")) {
      try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
        files.forEach(file -> {
          String name = file.getFileName().toString();
          assertTrue(
              name.endsWith(".yaml")
                  || Files.exists(file.resolveSibling(name.replace(".txt", ".yaml"))),
              name);
        });
      }
    }
  }

  @Test
  void aWindowsFileReadsTheSame() throws IOException {
    for (Path file : waivers().toList()) {
      Source unix = source(file);
      var problems = new Problems();
      var windows = new Problems();
      String crlf = unix.text().replace("\n", "\r\n");
      assertEquals(
          WaiverFile.read(unix, ITEMS, TODAY, problems),
          WaiverFile.read(Source.of(unix.name(), crlf), ITEMS, TODAY, windows));
      assertEquals(problems.all().size(), windows.all().size(), file.toString());
    }
  }
}
