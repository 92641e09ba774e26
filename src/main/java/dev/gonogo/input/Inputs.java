package dev.gonogo.input;

import dev.gonogo.source.Place;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.List;
import java.util.Optional;

/// All that came of the files of one run: every file is in a document, skipped with a reason, or
/// refused. The order is that of kinds and names, never that of the arguments.
///
/// @param documents what can be judged
/// @param skipped what was found in folders and is no input
/// @param refused what is wrong; the good files beside are judged nevertheless
public record Inputs(List<Document> documents, List<Skipped> skipped, List<Refused> refused) {
  public Inputs {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
    refused = List.copyOf(refused);
  }

  /// A file, a folder or an empty document that was left out.
  ///
  /// @param reason why, in a few words without a full stop
  public record Skipped(String name, String reason) {}

  /// A file that is no input, or a broken one.
  ///
  /// @param name as it was given
  /// @param source its text, where a line of it shows what is wrong
  public record Refused(String name, Optional<Source> source, Problem problem) {
    /// Where in the file, if it is a matter of a line.
    public Optional<Place> place() {
      return source.map(text -> text.place(problem.at().start()));
    }

    /// One line for a file as a whole; for a place in it, the line and a caret behind. Ends with a
    /// line end.
    public String drawn() {
      return source
          .map(text -> new Problems.Located(text, problem).drawn())
          .orElseGet(() ->
              Printable.opening(name)
                  + ": "
                  + problem.level().word()
                  + ": "
                  + Printable.of(problem.words())
                  + problem.hint().map(hint -> "; " + Printable.of(hint)).orElse("")
                  + "\n");
    }
  }
}
