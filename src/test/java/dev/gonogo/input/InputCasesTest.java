package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every entry of `cases/input` is an argument, a file or a folder, and has beside it all that must
/// come of it, in `NAME.answer`. `-Dcases.write=true` writes the answers anew. So it is with the
/// inputs among the false greens.
class InputCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/input");
  private static final Path FALSE_GREENS = Path.of("src/test/resources/cases/false-greens/inputs");
  private static final String ANSWER = ".answer";

  static Stream<String> cases() throws IOException {
    return names(CASES);
  }

  static Stream<String> falseGreens() throws IOException {
    return names(FALSE_GREENS);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesItsAnswer(String entry) throws IOException {
    hold(CASES, entry);
  }

  @ParameterizedTest
  @MethodSource("falseGreens")
  void aFalseGreenIsReadOrRefused(String entry) throws IOException {
    hold(FALSE_GREENS, entry);
  }

  private static void hold(Path folder, String entry) throws IOException {
    if (entry.endsWith(ANSWER)) {
      String of = entry.substring(0, entry.length() - ANSWER.length());
      assertTrue(Files.exists(folder.resolve(of)), entry + " is the answer to nothing");
      return;
    }
    Path answer = folder.resolve(entry + ANSWER);
    var argument = new Argument.OnDisk(entry, folder.resolve(entry));
    String actual = shown(InputReader.read(List.of(argument), Optional.empty()));
    CaseAnswer.expect(answer, actual);
  }

  static Argument argument(String entry) {
    return new Argument.OnDisk(entry, CASES.resolve(entry));
  }

  /// All that came of a run, as a reviewer reads it.
  static String shown(Inputs inputs) {
    var out = new StringBuilder();
    for (Document document : inputs.documents()) {
      out.append(document.kind().label()).append(" from ").append(document.name());
      document.files().forEach(file -> out.append("\n  file ").append(file.name()));
      out.append('\n').append(ValueWriter.toPrettyJson(document.value())).append('\n');
    }
    inputs
        .skipped()
        .forEach(s ->
            out.append("skipped ").append(s.name()).append(": ").append(s.reason()).append('\n'));
    inputs.refused().forEach(r -> out.append(r.drawn()));
    return out.toString();
  }
}
