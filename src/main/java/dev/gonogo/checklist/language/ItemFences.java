package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Needs;
import dev.gonogo.source.Span;
import dev.gonogo.value.NumberValue;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the fences under an item: what is said of it, its checks, their examples.
///
/// @param settings what a `yaml item` fence says
/// @param checks those without errors, in order
/// @param any whether there is a check at all, be it with errors
public record ItemFences(Settings settings, List<Check> checks, boolean any) {
  public ItemFences {
    checks = List.copyOf(checks);
  }

  /// What is said of the whole item.
  ///
  /// @param written the lines that say it
  public record Settings(
      Optional<Item.Combine> combine,
      Optional<String> appliesWhen,
      boolean unwaivable,
      Optional<Integer> valid,
      Needs needs,
      String written) {
    public static final Settings NONE =
        new Settings(Optional.empty(), Optional.empty(), false, Optional.empty(), Needs.NONE, "");
  }

  public static ItemFences read(List<Fence> fences, FileProblems problems) {
    var reader = new Reader(problems);
    fences.forEach(reader::take);
    reader.closeCheck();
    reader.compare();
    reader.compareFacets();
    return new ItemFences(reader.settings, reader.checks, reader.anyCheck);
  }

  /// Takes fence by fence; a check is made when all its examples have been seen.
  private static final class Reader {
    private static final Optional<Item.Combine> ALL_OF_ANY = Optional.of(Item.Combine.ALL_OF_ANY);
    private static final String FACET = "facet=";
    private static final FenceSchema ITEM = FenceSchema.load("item.schema.json", "an item");

    private final FileProblems problems;
    private final List<Check> checks = new ArrayList<>();
    private Settings settings = Settings.NONE;
    private boolean anyCheck;
    private Optional<Fence> itemFence = Optional.empty();
    private Optional<Fence> checkFence = Optional.empty();
    private final List<Check.Example> examples = new ArrayList<>();
    private final List<Fence> exampleFences = new ArrayList<>();
    private final List<Word> facetWords = new ArrayList<>();

    Reader(FileProblems problems) {
      this.problems = problems;
    }

    void take(Fence fence) {
      Optional<Role> role = Role.of(fence.role().text());
      if (role.isEmpty()) {
        Word word = fence.role();
        problems.report(new FenceProblem.UnknownRole(word.at(), word.text()));
        return;
      }
      switch (role.get()) {
        case ITEM -> item(fence);
        case CHECK, POLICY -> {
          closeCheck();
          anyCheck = true;
          checkFence = Optional.of(fence);
        }
        case PASS -> example(fence, Check.Expected.PASS);
        case FAIL -> example(fence, Check.Expected.FAIL);
        case UNKNOWN -> example(fence, Check.Expected.UNKNOWN);
        case NOT_APPLICABLE -> example(fence, Check.Expected.NOT_APPLICABLE);
        case RUN, ROLLBACK -> throw new IllegalStateException("the card has taken commands");
      }
    }

    private void item(Fence fence) {
      expectLanguage(fence, List.of("yaml"));
      fence.reportWordsBehind(0, problems);
      if (itemFence.isPresent()) {
        String first = problems.source().place(itemFence.get().at().start()).toString();
        problems.report(new FenceProblem.SecondItemFence(fence.at(), first));
        return;
      }
      itemFence = Optional.of(fence);
      FenceYaml.read(fence.text(), problems)
          .ifPresent(root -> {
            FenceShape shape = ITEM.judge(root, problems);
            shape
                .mapping(root)
                .ifPresent(yaml -> settings = settings(yaml, shape, fence.text().lines()));
          });
    }

    private static Settings settings(StrictYaml.Mapping yaml, FenceShape shape, String written) {
      Function<String, Optional<String>> word =
          key -> yaml.get(key).flatMap(shape::scalar).map(StrictYaml.Scalar::text);
      return new Settings(
          word.apply("combine").flatMap(Item.Combine::of),
          word.apply("applies-when"),
          word.apply("unwaivable").filter("true"::equals).isPresent(),
          word.apply("valid").flatMap(Item::days),
          new Needs(
              word.apply("evidence").flatMap(EvidenceNeed::of).orElse(EvidenceNeed.NONE),
              yaml.get("people").flatMap(shape::scalar).map(Reader::people).orElse(1)),
          written);
    }

    private static int people(StrictYaml.Scalar number) {
      return Math.toIntExact(((NumberValue) number.value().orElseThrow()).longValue());
    }

    private void example(Fence fence, Check.Expected expected) {
      if (checkFence.isEmpty()) {
        problems.report(new FenceProblem.ExampleWithoutCheck(fence.at()));
        return;
      }
      if (fence.text().isBlank() && !isOfLines(fence)) {
        problems.report(new FenceProblem.EmptyFence(fence.at()));
      }
      Optional<Word> facet = fence.more().stream().filter(Reader::isFacet).findFirst();
      String name = name(facet.map(fence::without).orElse(fence));
      exampleFences.add(fence);
      examples.add(
          new Check.Example(
              fence.at(),
              fence.text(),
              name,
              fence.language().text(),
              expected,
              facet.map(Reader::facet)));
      facet.ifPresent(facetWords::add);
    }

    /// Whether an example without a line is one that sets nothing.
    private static boolean isOfLines(Fence fence) {
      return List.of("dotenv", "properties").contains(fence.language().text());
    }

    private static boolean isFacet(Word word) {
      return word.text().startsWith(FACET);
    }

    private static String facet(Word word) {
      return word.text().substring(FACET.length());
    }

    /// The third word, which must be the last and a name.
    private String name(Fence fence) {
      List<Word> more = fence.more();
      fence.reportWordsBehind(1, problems);
      more.stream().limit(1).filter(w -> !isName(w.text())).forEach(w -> reportName(w));
      return more.isEmpty() ? "" : more.getFirst().text();
    }

    private static boolean isName(String text) {
      return Kebab.isName(text) && !Kebab.isReserved(text);
    }

    private void reportName(Word word) {
      problems.report(new FenceProblem.FenceName(word.at(), word.text()));
    }

    private boolean expectLanguage(Fence fence, List<String> languages) {
      Word language = fence.language();
      boolean good = languages.contains(language.text());
      if (!good) {
        problems.report(
            new FenceProblem.FenceLanguage(
                language.at(), language.text(), fence.role().text(), languages));
      }
      return good;
    }

    /// Makes the check that is open, now that its examples are known.
    void closeCheck() {
      checkFence.flatMap(this::check).ifPresent(this::add);
      checkFence = Optional.empty();
      examples.clear();
      exampleFences.clear();
    }

    private Optional<Check> check(Fence fence) {
      boolean raw = fence.role().text().equals(Role.POLICY.word());
      if (!expectLanguage(fence, List.of(raw ? "rego" : "yaml"))) {
        return Optional.empty();
      }
      return raw
          ? RawCheckReader.read(fence, examples, problems)
          : CheckReader.read(fence, name(fence), examples, problems);
    }

    private void add(Check check) {
      List<String> languages = SettingChecks.exampleLanguages(check);
      exampleFences.forEach(fence -> expectLanguage(fence, languages));
      SettingChecks.of(check).forEach(this::addOne);
    }

    private void addOne(Check check) {
      checks.add(check);
      Set<Check.Expected> shown = new HashSet<>();
      check.examples().forEach(e -> shown.add(e.expected()));
      if (!check.canPass()) {
        shown.add(Check.Expected.PASS);
      }
      if (!shown.contains(Check.Expected.PASS) || !shown.contains(Check.Expected.FAIL)) {
        problems.report(
            new FenceProblem.MissingExample(
                check.at(),
                check.isOfSetting() ? Optional.of(check.kind().label()) : Optional.empty(),
                !shown.contains(Check.Expected.PASS),
                !shown.contains(Check.Expected.FAIL)));
      }
    }

    /// Another facet than the item's own changes nothing that its checks ask.
    void compareFacets() {
      facetWords.stream()
          .filter(word -> !settings.appliesWhen().equals(Optional.of(facet(word))))
          .forEach(word ->
              problems.report(
                  new FenceProblem.ForeignFacet(word.at(), facet(word), settings.appliesWhen())));
    }

    /// A check is told from the item's others of its kind by its name; one of them may have none.
    void compare() {
      Map<String, Check> first = new HashMap<>();
      // A setting is several checks and one fence.
      Set<Span> told = new HashSet<>();
      Set<Span> alone = new HashSet<>();
      for (Check check : checks) {
        Check before = first.putIfAbsent(check.kind().label() + "/" + check.name(), check);
        if (before != null && told.add(check.at())) {
          String place = problems.source().place(before.at().start()).toString();
          problems.report(
              new FenceProblem.CheckTwice(check.at(), check.kind().label(), check.name(), place));
        }
        if (check.group().isPresent()
            && !settings.combine().equals(ALL_OF_ANY)
            && alone.add(check.at())) {
          problems.report(new FenceProblem.GroupAlone(check.at(), check.group().get()));
        }
      }
    }
  }
}
