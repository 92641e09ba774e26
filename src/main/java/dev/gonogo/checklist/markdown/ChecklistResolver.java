package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Section;
import dev.gonogo.checklist.Severity;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.checklist.language.ItemFences;
import dev.gonogo.checklist.language.Kebab;
import dev.gonogo.checklist.language.Word;
import dev.gonogo.checklist.markdown.ParsedChecklist.Annotation;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedItem;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedSection;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the model of all files together: gives ids, looks up names, types the checks, lets items
/// share them. Behind it nobody asks again whether an id exists.
final class ChecklistResolver {
  private final Problems problems;
  private final Map<ParsedItem, String> ids;
  private final Map<String, ParsedItem> byId = new HashMap<>();
  private final Map<ParsedItem, ItemFences> fences = new LinkedHashMap<>();
  private final DerivedNames slugs = new DerivedNames("section", _ -> false);

  private ChecklistResolver(Map<ParsedItem, String> ids, Problems problems) {
    this.ids = ids;
    this.problems = problems;
    ids.forEach((item, id) -> byId.putIfAbsent(id, item));
  }

  static Checklist resolve(String language, List<ParsedChecklist> files, Problems problems) {
    List<ParsedSection> roots = files.stream().flatMap(f -> f.sections().stream()).toList();
    var items = roots.stream().flatMap(ChecklistResolver::itemsOf).toList();
    var resolver = new ChecklistResolver(ItemIds.of(items, problems), problems);
    items.forEach(resolver::readFences);
    resolver.checkFormerIds(items);
    return new Checklist(language, roots.stream().map(resolver::section).toList());
  }

  /// All items below a section, in the order of the text.
  static Stream<ParsedItem> itemsOf(ParsedSection section) {
    return Stream.concat(
        section.items().stream(), section.sections().stream().flatMap(ChecklistResolver::itemsOf));
  }

  private FileProblems in(Source source) {
    return FileProblems.of(source, problems);
  }

  private void readFences(ParsedItem item) {
    fences.put(item, ItemFences.read(item.fences(), in(item.source())));
  }

  private void checkFormerIds(List<ParsedItem> items) {
    Set<String> seen = new HashSet<>();
    for (ParsedItem item : items) {
      Optional<Word> was = item.annotation().was();
      if (was.isEmpty()) {
        continue;
      }
      Word word = was.get();
      if (!Kebab.isName(word.text())) {
        in(item.source()).report(new TextProblem.BadId(word.at(), word.text()));
      } else if (byId.containsKey(word.text()) || !seen.add(word.text())) {
        in(item.source()).report(new TextProblem.FormerIdInUse(word.at(), word.text()));
      }
    }
  }

  private Section section(ParsedSection parsed) {
    String slug = slugs.of(parsed.title().markdown());
    return new Section(
        parsed.source(),
        parsed.at(),
        slug,
        parsed.title(),
        parsed.intro(),
        parsed.closing(),
        parsed.items().stream().map(this::item).toList(),
        parsed.sections().stream().map(this::section).toList());
  }

  private Item item(ParsedItem parsed) {
    Annotation said = parsed.annotation().orElse(parsed.defaults());
    ItemFences own = fences.getOrDefault(parsed, NO_FENCES);
    ItemFences shared = sharedWith(parsed).map(i -> fences.getOrDefault(i, own)).orElse(own);
    return new Item(
        parsed.source(),
        parsed.at(),
        ids.getOrDefault(parsed, ""),
        parsed.annotation().id().isEmpty(),
        parsed.annotation().was().map(Word::text),
        parsed.annotation().same().map(Word::text),
        parsed.title(),
        parsed.metric(),
        parsed.ticked(),
        severity(parsed, said),
        roles(parsed, said),
        phase(parsed, said),
        parsed.card(),
        own.settings().combine().or(() -> shared.settings().combine()).orElse(Item.Combine.ALL),
        own.settings().appliesWhen(),
        own.settings().unwaivable(),
        own.settings().valid(),
        own.settings().needs(),
        own.settings().written(),
        shared.checks());
  }

  private static final ItemFences NO_FENCES =
      new ItemFences(ItemFences.Settings.NONE, List.of(), false);

  /// The item whose checks this one shares. A chain is not followed: whoever reads the item should
  /// not have to look twice.
  private Optional<ParsedItem> sharedWith(ParsedItem item) {
    Optional<Word> same = item.annotation().same();
    if (same.isEmpty()) {
      return Optional.empty();
    }
    Word word = same.get();
    FileProblems file = in(item.source());
    Optional<ParsedItem> target = Optional.ofNullable(byId.get(word.text()));
    if (target.isEmpty()) {
      file.report(new TextProblem.SameUnknown(word.at(), word.text(), sorted(byId)));
      return target;
    }
    Optional<Word> further = target.get().annotation().same();
    if (target.get().equals(item) || further.isPresent()) {
      String end = further.map(Word::text).filter(f -> !f.equals(ids.get(item))).orElse("");
      file.report(new TextProblem.SameOfSame(word.at(), word.text(), end));
      return Optional.empty();
    }
    if (fences.getOrDefault(item, NO_FENCES).any()) {
      file.report(new TextProblem.SameAndOwn(word.at(), word.text()));
    }
    if (!fences.getOrDefault(target.get(), NO_FENCES).any()) {
      file.report(new TextProblem.SameWithoutChecks(word.at(), word.text()));
    }
    return target;
  }

  private static List<String> sorted(Map<String, ParsedItem> byId) {
    return byId.keySet().stream().sorted().toList();
  }

  private Severity severity(ParsedItem item, Annotation said) {
    return said.severity()
        .flatMap(word -> {
          Optional<Severity> known = Severity.of(word.text());
          if (known.isEmpty()) {
            report(item, new TextProblem.UnknownSeverity(word.at(), word.text()));
          }
          return known;
        })
        .orElse(Severity.MEDIUM);
  }

  private Phase phase(ParsedItem item, Annotation said) {
    return said.phase()
        .flatMap(word -> {
          Optional<Phase> known = Phase.of(word.text());
          if (known.isEmpty()) {
            report(item, new TextProblem.UnknownPhase(word.at(), word.text()));
          }
          return known;
        })
        .orElse(Phase.BUILD);
  }

  private List<String> roles(ParsedItem item, Annotation said) {
    var roles = new ArrayList<String>();
    for (Word role : said.roles()) {
      if (!Kebab.isName(role.text())) {
        report(item, new TextProblem.BadRole(role.at(), role.text()));
      } else if (!roles.contains(role.text())) {
        roles.add(role.text());
      }
    }
    return roles;
  }

  /// A default's mistake is met once for each item below it, and told once.
  private void report(ParsedItem item, TextProblem problem) {
    if (told.add(item.source().name() + problem.at())) {
      problems.report(item.source(), problem);
    }
  }

  private final Set<String> told = new HashSet<>();
}
