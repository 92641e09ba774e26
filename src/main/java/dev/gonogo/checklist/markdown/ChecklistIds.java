package dev.gonogo.checklist.markdown;

import static java.util.stream.Collectors.toMap;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedItem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes down the ids that nobody has chosen yet, so that a change of the title no longer changes
/// them.
public final class ChecklistIds {
  private ChecklistIds() {}

  /// A text put in at an offset.
  private record Insertion(int offset, String text) {}

  /// The text of one of a checklist's files with every item's id in a comment behind its title, and
  /// all else as it was, line ends too. Read again, its items have the ids that they have now.
  ///
  /// @param file one of those that the checklist was read from
  /// @param checklist whose ids are written: they are unique among all of its files
  public static String annotate(Source file, Checklist checklist) {
    Map<Span, String> ids =
        checklist.items().stream()
            .filter(item -> item.derivedId() && item.source().equals(file))
            .collect(toMap(Item::at, Item::id, (first, _) -> first));
    // Whoever has the checklist was told what is wrong with it.
    List<Insertion> insertions =
        ChecklistParser.parse(file, new Problems()).sections().stream()
            .flatMap(ChecklistResolver::itemsOf)
            .filter(item -> ids.containsKey(item.at()) && !item.title().isEmpty())
            .map(item -> insertion(item, String.valueOf(ids.get(item.at()))))
            .sorted(Comparator.comparingInt(Insertion::offset).reversed())
            .toList();
    var text = new StringBuilder(file.text());
    insertions.forEach(i -> text.insert(i.offset(), i.text()));
    return text.toString();
  }

  /// Tells each id that was made from a title, as a warning.
  public static void report(Checklist checklist, Problems problems) {
    checklist.items().stream()
        .filter(Item::derivedId)
        .forEach(item ->
            problems.report(item.source(), new TextProblem.DerivedId(item.at(), item.id())));
  }

  private static Insertion insertion(ParsedItem item, String id) {
    Optional<Span> comment = item.annotation().comment();
    return comment.isPresent()
        ? new Insertion(comment.get().start() + "<!--".length(), " " + id)
        : new Insertion(item.lineEnd(), " <!-- " + id + " -->");
  }
}
