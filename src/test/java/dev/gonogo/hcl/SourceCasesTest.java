package dev.gonogo.hcl;

import dev.gonogo.CaseAnswer;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A folder of Terraform a case: `asked.txt` has an address a line, with a path and the resource's
/// values where the case is of those; `places.txt` where each is declared, and what is told of the
/// files.
class SourceCasesTest {
  static final Path CASES = Path.of("src/test/resources/cases/hcl");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void declares(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    CaseAnswer.expect(
        folder.resolve("places.txt"),
        answers(
            RootModule.of(name, folder, folder, 1 << 20),
            Files.readString(folder.resolve("asked.txt"))));
  }

  /// What a module says to each question, and its notes.
  static String answers(RootModule module, String asked) {
    var out = new StringBuilder();
    for (String question : asked.lines().toList()) {
      String place = place(module, question).map(SourcePlace::toString).orElse("–");
      out.append(place).append("  ").append(question).append('\n');
    }
    module.notes().forEach(note -> out.append("note: ").append(note).append('\n'));
    return out.toString();
  }

  private static Optional<SourcePlace> place(RootModule module, String question) {
    String[] parts = question.split(" ", 3);
    List<Value> path =
        parts.length > 1 && json(parts[1]) instanceof ArrayValue steps ? steps.items() : List.of();
    return module.find(parts[0], path, parts.length > 2 ? json(parts[2]) : Value.ofNull());
  }

  private static Value json(String text) {
    return switch (ValueReader.read(text.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(Value value) -> value;
      case ValueReader.Result.Refused refused ->
          throw new IllegalArgumentException(refused.words());
    };
  }
}
