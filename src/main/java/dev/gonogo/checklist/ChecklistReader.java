package dev.gonogo.checklist;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// The door of this room: the checklist's files to the resolved model.
public final class ChecklistReader {
  private ChecklistReader() {}

  /// Reads the files of one language as one checklist.
  ///
  /// @param language the folder's name, or empty
  /// @param files in the order of the checklist
  /// @param problems takes all that is wrong; with an error among them the model may have holes and
  ///   is fit for nothing but looking at
  public static Checklist read(String language, List<Source> files, Problems problems) {
    List<ParsedChecklist> parsed =
        files.stream().map(file -> ChecklistParser.parse(file, problems)).toList();
    Checklist checklist = ChecklistResolver.resolve(language, parsed, problems);
    if (checklist.items().isEmpty() && !files.isEmpty()) {
      problems.report(files.getFirst(), new TextProblem.NoItemAtAll(Span.START));
    }
    return checklist;
  }
}
