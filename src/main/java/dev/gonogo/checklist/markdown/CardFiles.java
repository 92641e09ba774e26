package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.Card;
import dev.gonogo.checklist.Prose;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedItem;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedSection;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives items the cards that were moved out into files of their own.
///
/// An item without a body whose title is a link to one of the checklist's files, and that file
/// without items: then the file is the item's card, and no section. Any other link is a link.
final class CardFiles {
  private static final Pattern LINK = Pattern.compile("\\[(.+)]\\(<?([^()<>\\s]+\\.md)>?\\)");

  /// A file, what it says, and what is wrong with it.
  record ReadFile(Source source, ParsedChecklist parsed, Problems problems) {
    static ReadFile of(Source source) {
      var problems = new Problems();
      return new ReadFile(source, ChecklistParser.parse(source, problems), problems);
    }

    boolean holdsItem() {
      return parsed.sections().stream().flatMap(ChecklistResolver::itemsOf).findAny().isPresent();
    }
  }

  private final Map<Path, ReadFile> prose = new HashMap<>();
  private final Set<Source> used = new HashSet<>();
  private final Problems problems;

  private CardFiles(Problems problems) {
    this.problems = problems;
  }

  /// The files that are parts of the checklist, their items with their cards.
  ///
  /// @param problems takes what is wrong with the files that are left, and with the cards
  static List<ReadFile> join(List<ReadFile> files, Problems problems) {
    var pass = new CardFiles(problems);
    files.stream()
        .filter(file -> !file.holdsItem())
        .forEach(file -> path(file.source().name()).ifPresent(p -> pass.prose.put(p, file)));
    List<ReadFile> joined = files.stream().map(pass::withCards).toList();
    List<ReadFile> parts = joined.stream().filter(f -> !pass.used.contains(f.source())).toList();
    parts.stream()
        .flatMap(part -> part.problems().all().stream())
        .forEach(located -> problems.report(located.source(), located.problem()));
    return parts;
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private ReadFile withCards(ReadFile file) {
    List<ParsedSection> sections = file.parsed().sections().stream().map(this::section).toList();
    return new ReadFile(file.source(), new ParsedChecklist(sections), file.problems());
  }

  private ParsedSection section(ParsedSection section) {
    return new ParsedSection(
        section.source(),
        section.at(),
        section.title(),
        section.intro(),
        section.closing(),
        section.items().stream().map(this::item).toList(),
        section.sections().stream().map(this::section).toList());
  }

  private ParsedItem item(ParsedItem item) {
    Matcher link = LINK.matcher(item.title().markdown());
    if (!link.matches() || !item.card().equals(Card.EMPTY) || !item.fences().isEmpty()) {
      return item;
    }
    Optional<ReadFile> file =
        path(item.source().name())
            .flatMap(here -> path(link.group(2)).map(there -> here.resolveSibling(there)))
            .flatMap(path -> Optional.ofNullable(prose.get(path.normalize())));
    return file.map(f -> withCard(item, link.group(1), f)).orElse(item);
  }

  private ParsedItem withCard(ParsedItem item, String title, ReadFile file) {
    used.add(file.source());
    return new ParsedItem(
        item.source(),
        item.at(),
        item.lineEnd(),
        new Prose(title),
        item.metric(),
        item.ticked(),
        item.annotation(),
        item.defaults(),
        ChecklistParser.card(file.source(), problems),
        item.fences());
  }
}
