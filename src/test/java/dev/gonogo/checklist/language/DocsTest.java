package dev.gonogo.checklist.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    // A setting is several checks of one fence.
    long fences = checklist.items().getFirst().checks().stream().map(Check::at).distinct().count();
    assertEquals(check ? 1 : 0, fences);
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
                "where",
                "when",
                "must",
                "exists",
                "expected-with",
                "related",
                "count",
                "distinct",
                "sample",
                "none",
                "unstated",
                "partial"),
            Stream.of(
                "group", "combine", "applies-when", "unwaivable", "valid", "evidence", "people"))
        .flatMap(keys -> keys)
        .forEach(key ->
            assertTrue(
                Pattern.compile("(^|[\\s{,])" + key + ":").matcher(shown).find(),
                () -> "no example has the key " + key));
  }

  /// A predicate that nothing leads to would be a record that no check can say.
  @Test
  void everyPredicateIsShown() throws IOException {
    Set<Class<?>> shown = new HashSet<>();
    fences()
        .map(fence -> List.of(Source.of("page.md", item(fence))))
        .flatMap(page -> ChecklistReader.read("", page, new Problems()).items().stream())
        .flatMap(item -> item.checks().stream())
        .flatMap(DocsTest::predicates)
        .flatMap(DocsTest::all)
        .forEach(predicate -> shown.add(predicate.getClass()));
    assertEquals(records(Predicate.class).collect(Collectors.toSet()), shown);
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DocsTest::records)
        : Stream.of(type);
  }

  private static Stream<Predicate> predicates(Check check) {
    if (!(check instanceof Check.Declared declared)) {
      return Stream.empty();
    }
    Stream<Predicate> required =
        switch (declared.requirement()) {
          case Requirement.Must(var all) -> all.stream().map(Check.Condition::predicate);
          case Requirement.Exists(var all, _) -> all.stream().map(Check.Condition::predicate);
          case Requirement.Related(_, var all, _) -> all.stream().map(Check.Condition::predicate);
          case Requirement.Forbidden _ -> Stream.of();
          case Requirement.Counted(var number, _) -> Stream.of(number);
          case Requirement.Holds(Predicate predicate) -> Stream.of(predicate);
        };
    return Stream.concat(declared.chosen().stream().map(Check.Condition::predicate), required);
  }

  private static Stream<Predicate> all(Predicate predicate) {
    Stream<Predicate> inner =
        switch (predicate) {
          case Predicate.OfValue _, Predicate.Against _, Predicate.Present _, Predicate.Absent _ ->
              Stream.empty();
          case Predicate.Length(_, Predicate length) -> Stream.of(length);
          case Predicate.OfElements elements -> Stream.of(elements.element());
          case Predicate.Read(_, _, Predicate of) -> Stream.of(of);
          case Predicate.OfParts group -> group.parts().stream();
          case Predicate.Fields(_, var all) -> all.stream().map(Check.Condition::predicate);
        };
    return Stream.concat(Stream.of(predicate), inner.flatMap(DocsTest::all));
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
