package dev.gonogo.checklist.markdown;

import static java.util.stream.Collectors.toSet;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.markdown.CardFiles.ReadFile;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Set;

/// The door of this room: the checklist's files to the resolved model.
public final class ChecklistReader {
  private ChecklistReader() {}

  /// Reads the files of one language as one checklist.
  ///
  /// A file without items to which the whole title of an item without a body links is that item's
  /// card, and no part of its own.
  ///
  /// @param language the folder's name, or empty
  /// @param files in the order of the checklist
  /// @param problems takes all that is wrong; with an error among them the model may have holes and
  ///   is fit for nothing but looking at
  public static Checklist read(String language, List<Source> files, Problems problems) {
    List<ReadFile> parts = CardFiles.join(files.stream().map(ReadFile::of).toList(), problems);
    List<ParsedChecklist> parsed = parts.stream().map(ReadFile::parsed).toList();
    Checklist checklist = ChecklistResolver.resolve(language, parsed, problems);
    reportEmpty(parts, checklist, problems);
    return checklist;
  }

  /// Nothing to check is no checklist; a file of prose among others is told. A file that was
  /// refused has had its problem.
  private static void reportEmpty(List<ReadFile> files, Checklist checklist, Problems problems) {
    Set<Source> full = checklist.items().stream().map(Item::source).collect(toSet());
    problems.all().stream().filter(ChecklistReader::isOver).forEach(p -> full.add(p.source()));
    for (ReadFile file : files) {
      if (!full.contains(file.source())) {
        problems.report(
            file.source(),
            full.isEmpty()
                ? new TextProblem.NoItemAtAll(Span.START)
                : new TextProblem.NoItemInFile(Span.START));
      }
    }
  }

  private static boolean isOver(Problems.Located located) {
    return switch (located.problem()) {
      case TextProblem.FileTooLong _,
          TextProblem.TooDeep _,
          TextProblem.TooManyMarks _,
          TextProblem.TooManyDeclarations _,
          TextProblem.BlockTooLong _ ->
          true;
      default -> false;
    };
  }
}
