package dev.gonogo.checklist.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `docs/check-language.md` shows works, and it shows everything.
class DocsTest {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(yaml (?:check|item)[^\n]*)\n(.*?)^```$");
  private static final Pattern WHOLE = Pattern.compile("(?ms)^````markdown\n(.*?)^````$");

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/check-language.md"));
  }

  static Stream<String> fences() throws IOException {
    return FENCE.matcher(page()).results().map(MatchResult::group).toList().stream();
  }

  /// The fence below an item that lets a group stand.
  private static String item(String fence) {
    String groups = fence.contains("\ngroup:") ? "```yaml item\ncombine: all-of-any\n```\n\n" : "";
    return "- [ ] Shown <!-- shown -->\n\n" + (groups + fence).indent(2);
  }

  @ParameterizedTest
  @MethodSource("fences")
  void everyFenceIsRead(String fence) {
    var problems = new Problems();
    Checklist checklist =
        ChecklistReader.read("", List.of(Source.of("page.md", item(fence))), problems);
    assertFalse(problems.hasErrors(), problems::drawn);
    assertTrue(
        problems.all().stream().allMatch(p -> p.problem() instanceof FenceProblem.MissingExample),
        problems::drawn);
    boolean check = fence.startsWith("```yaml check");
    assertEquals(check ? 1 : 0, checklist.items().getFirst().checks().size());
  }

  @Test
  void theWholeItemIsReadWithoutAWord() throws IOException {
    String whole = WHOLE.matcher(page()).results().findFirst().orElseThrow().group(1);
    var problems = new Problems();
    Checklist checklist = ChecklistReader.read("", List.of(Source.of("page.md", whole)), problems);
    assertEquals("", problems.drawn());
    assertEquals(3, checklist.items().getFirst().checks().getFirst().examples().size());
  }

  @Test
  void everyKeyIsShown() throws IOException {
    String shown = String.join("\n", fences().toList());
    Stream.of(
            Arrays.stream(InputKind.values()).map(InputKind::label),
            PredicateReader.KEYS.stream(),
            Stream.of(
                "where", "must", "exists", "related", "sample", "none", "unstated", "partial"),
            Stream.of("group", "combine", "applies-when", "unwaivable"))
        .flatMap(keys -> keys)
        .forEach(key ->
            assertTrue(
                Pattern.compile("(^|[\\s{,])" + key + ":").matcher(shown).find(),
                () -> "no example has the key " + key));
  }

  @Test
  void everyUnitAndStatisticIsNamed() throws IOException {
    String page = page();
    for (Quantity.Unit unit : Quantity.Unit.values()) {
      assertTrue(unit.symbol().isEmpty() || page.contains("`" + unit.symbol() + "`"), unit::name);
    }
    SubjectReader.STATISTICS.forEach(s -> assertTrue(page.contains("`" + s + "`"), s));
  }
}
