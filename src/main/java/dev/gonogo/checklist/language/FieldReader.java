package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Field;
import dev.gonogo.source.Span;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a field: `spec.template.spec.containers[*].image`, `metadata.annotations["a.b/c"]`.
final class FieldReader {
  private final String text;
  private final List<Field.Step> steps = new ArrayList<>();
  private int at;

  private FieldReader(String text) {
    this.text = text;
  }

  /// The field, or nothing where it is none, which is reported.
  static Optional<Field> read(StrictYaml.Scalar name, FileProblems problems) {
    var reader = new FieldReader(name.text());
    Optional<String> wrong = reader.steps();
    wrong.ifPresent(words -> problems.report(new CheckProblem.BadField(reader.place(name), words)));
    return wrong.isPresent() ? Optional.empty() : Optional.of(new Field(reader.steps));
  }

  /// Escapes shift the characters of a quoted name: then the whole of it is shown.
  private Span place(StrictYaml.Scalar name) {
    int start = name.at().start() + at;
    return name.plain() && start < name.at().end() ? new Span(start, start + 1) : name.at();
  }

  /// Reads all steps; says what is wrong with the one that it stopped at.
  private Optional<String> steps() {
    while (at < text.length() || steps.isEmpty()) {
      Optional<String> wrong = next() == '[' ? bracket() : key();
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private Optional<String> key() {
    if (!steps.isEmpty()) {
      if (next() != '.') {
        return Optional.of("a `.` or `[` is expected here");
      }
      at++;
    }
    int start = at;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return Optional.of("a name is expected here");
    }
    steps.add(new Field.Step.Key(text.substring(start, at)));
    return Optional.empty();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  private Optional<String> bracket() {
    int start = at + 1;
    char first = start < text.length() ? text.charAt(start) : '\0';
    if (first == '"') {
      int quote = text.indexOf("\"]", start + 1);
      return quote < 0
          ? Optional.of("the `[\"` is never closed by `\"]`")
          : step(new Field.Step.Key(text.substring(start + 1, quote)), quote + 2);
    }
    int close = text.indexOf(']', start);
    if (close < 0) {
      return Optional.of("the `[` is never closed");
    }
    String inner = text.substring(start, close);
    if (inner.equals("*")) {
      return step(new Field.Step.Each(), close + 1);
    }
    return inner.matches("[0-9]{1,6}")
        ? step(new Field.Step.Index(Integer.parseInt(inner)), close + 1)
        : Optional.of("between `[` and `]` stands a number, `*` or a name in double quotes");
  }

  private Optional<String> step(Field.Step step, int end) {
    if (steps.isEmpty() && !(step instanceof Field.Step.Key)) {
      return Optional.of("a field begins with a name");
    }
    steps.add(step);
    at = end;
    return Optional.empty();
  }
}
