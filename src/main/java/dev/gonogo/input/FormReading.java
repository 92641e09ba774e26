package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What came of reading a file in a form.
sealed interface FormReading {
  /// @param documents at least one
  /// @param empty how many beside them hold nothing
  record Sound(List<Parsed> documents, int empty) implements FormReading {
    public Sound {
      documents = List.copyOf(documents);
    }
  }

  /// It breaks the grammar.
  ///
  /// @param text all of it
  /// @param problems what is wrong, in that text
  /// @param whole the documents that nothing is wrong with
  record Broken(Source text, Problems problems, List<Parsed> whole) implements FormReading {
    public Broken {
      whole = List.copyOf(whole);
    }
  }

  /// There is no text to read, or nothing in it.
  record Nothing(InputProblem why) implements FormReading {}

  /// The text that was read, if there is one.
  ///
  /// @param isGuess whether nothing said that it is written in this form
  default Optional<FileText> text(String name, Form form, boolean isGuess) {
    return switch (this) {
      case Nothing _ -> Optional.empty();
      case Broken broken -> Optional.of(new FileText(name, form, isGuess, true, broken::text));
      case Sound sound ->
          Optional.of(
              new FileText(name, form, isGuess, false, sound.documents().getFirst().text()));
    };
  }

  /// Reads bytes as text, if there is any in them.
  static FormReading ofText(String name, byte[] bytes, Function<Source, FormReading> reader) {
    return Texts.decode(bytes)
        .<FormReading>map(text ->
            text.isBlank()
                ? new Nothing(new InputProblem.Empty("only white space"))
                : reader.apply(Source.of(name, text)))
        .orElseGet(() -> new Nothing(new InputProblem.NotUtf8(Encoding.firstWrong(bytes))));
  }
}
