package dev.gonogo.checklist;

import dev.gonogo.checklist.ParsedChecklist.ParsedItem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
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

  /// The texts of a checklist's files with every item's id in a comment behind its title, and all
  /// else as it was, line ends too. Read again, the items have the ids that they have now.
  ///
  /// @param files all files of one language: an id is unique among them
  /// @return their texts, in the same order
  public static List<String> annotate(List<Source> files) {
    // Whoever asks has read the checklist, and was told what is wrong with it.
    var unheard = new Problems();
    List<ParsedChecklist> parsed =
        files.stream().map(file -> ChecklistParser.parse(file, unheard)).toList();
    List<ParsedItem> items =
        parsed.stream()
            .flatMap(file -> file.sections().stream())
            .flatMap(ChecklistResolver::itemsOf)
            .toList();
    Map<ParsedItem, String> ids = ItemIds.of(items, unheard);
    return files.stream().map(file -> annotated(file, items, ids)).toList();
  }

  /// The text of a checklist of one file, as [#annotate(List)] says.
  public static String annotate(Source file) {
    return annotate(List.of(file)).getFirst();
  }

  /// Tells each id that was made from a title, as a warning.
  public static void report(Checklist checklist, Problems problems) {
    checklist.items().stream()
        .filter(Item::derivedId)
        .forEach(item ->
            problems.report(item.source(), new TextProblem.DerivedId(item.at(), item.id())));
  }

  private static String annotated(
      Source file, List<ParsedItem> items, Map<ParsedItem, String> ids) {
    var insertions = new ArrayList<Insertion>();
    for (ParsedItem item : items) {
      String id = ids.getOrDefault(item, "");
      boolean nameless = item.annotation().id().isEmpty() && !item.title().isEmpty();
      if (nameless && item.source().equals(file)) {
        insertions.add(insertion(item, id));
      }
    }
    insertions.sort(Comparator.comparingInt(Insertion::offset).reversed());
    var text = new StringBuilder(file.text());
    insertions.forEach(i -> text.insert(i.offset(), i.text()));
    return text.toString();
  }

  private static Insertion insertion(ParsedItem item, String id) {
    Optional<Span> comment = item.annotation().comment();
    return comment.isPresent()
        ? new Insertion(comment.get().start() + "<!--".length(), " " + id)
        : new Insertion(item.lineEnd(), " <!-- " + id + " -->");
  }
}
