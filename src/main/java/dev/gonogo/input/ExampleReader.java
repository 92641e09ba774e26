package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads an example of a check by the reader of its kind, as the file that it stands for. What a
/// file would be skipped for, or judged with an error beside, is an error here: an example shows
/// what comes to a check.
final class ExampleReader {
  private final InputKind kind;
  private final Source text;
  private final Problems problems;

  /// @param problems takes what is wrong, at its place in the text
  ExampleReader(InputKind kind, Source text, Problems problems) {
    this.kind = kind;
    this.text = text;
    this.problems = problems;
  }

  Optional<Value> read(String language) {
    Form form =
        kind.reader().exampleForms().stream()
            .filter(f -> f.word().equals(language))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no example is written in " + language));
    FormReading reading = form.read(text.name(), text.text().getBytes(StandardCharsets.UTF_8));
    Optional<Fault> instead = reading.text(text.name(), form, false).flatMap(Recognition::instead);
    if (instead.isPresent()) {
      return refuse(List.of(instead.get()));
    }
    return switch (reading) {
      case FormReading.Nothing(var why) -> {
        problems.report(text, why);
        yield Optional.empty();
      }
      case FormReading.Broken broken -> {
        broken.problems().all().forEach(p -> problems.report(text, p.problem()));
        yield Optional.empty();
      }
      case FormReading.Sound sound -> judge(form, sound.documents());
    };
  }

  private Optional<Value> judge(Form form, List<Parsed> documents) {
    var contents = new FileContents(text.name(), Optional.empty(), true, form, documents);
    return switch (Recognition.of(contents, Optional.of(kind))) {
      case Recognition.OfNone(var faults) -> refuse(faults);
      case Recognition.As(_, Admission.Rejected(var faults)) -> refuse(faults);
      case Recognition.As(_, Admission.Admitted admitted) ->
          admitted.gaps().isEmpty() ? document(contents, admitted) : refuse(admitted.gaps());
    };
  }

  private Optional<Value> document(FileContents contents, Admission.Admitted admitted) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    var file = new Accepted(contents, Document.InputFile.of(text.name(), bytes), admitted.pieces());
    return Optional.of(
        kind.reader().gather(kind, List.of(file), admitted.isWhole()).getFirst().value());
  }

  private Optional<Value> refuse(List<Fault> faults) {
    var found = new Problems();
    Fault.report(faults, found);
    found.all().forEach(p -> problems.report(text, p.problem()));
    return Optional.empty();
  }
}
