package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with a file whatever its kind. What breaks the grammar of a language is told
/// by its reader: [DotenvProblem], the YAML reader's own, [NotJson] here; what is wrong with a
/// document of a kind by the kind's reader.
///
/// The words go on behind the file's name: they begin with a verb or with what the file is.
sealed interface InputProblem extends Problem {
  record Missing(Optional<String> nearest) implements InputProblem {}

  record Unreadable(String reason) implements InputProblem {}

  record TooLarge(long limit) implements InputProblem {}

  record Empty(String holds) implements InputProblem {}

  record Utf16() implements InputProblem {}

  record NotUtf8(long offset) implements InputProblem {}

  record Binary() implements InputProblem {}

  record NotJson(Span at, String detail) implements InputProblem {}

  record Lines() implements InputProblem {}

  record Dockerfile() implements InputProblem {}

  record InArray(Span at, InputKind kind) implements InputProblem {}

  record AmongOthers(Span at, InputKind kind) implements InputProblem {}

  record NoKind() implements InputProblem {}

  record OtherKind(InputKind expected) implements InputProblem {}

  record More(int count) implements InputProblem {}

  record NothingInFolder(Optional<String> sources) implements InputProblem {}

  @Override
  default Span at() {
    return Span.START;
  }

  @Override
  default String words() {
    return switch (this) {
      case Missing _ -> "does not exist";
      case Unreadable p -> "cannot be read: " + p.reason();
      case TooLarge p -> "is larger than " + size(p.limit()) + ", and was read no further";
      case Empty p -> "is empty: it holds " + p.holds() + ", and a document was expected";
      case Utf16 _ -> "is UTF-16 text, and UTF-8 was expected";
      case NotUtf8 p -> "is not UTF-8 text: its byte " + p.offset() + " belongs to no character";
      case Binary _ -> "is a binary file, and text was expected";
      case NotJson p -> "not JSON: " + p.detail();
      case Lines _ -> "is NDJSON, a value a line, and one JSON document was expected";
      case Dockerfile _ -> "is a Dockerfile, and no check looks at one";
      case InArray p -> "a " + p.kind().label() + " document stands in an array: nothing reads it";
      case AmongOthers p ->
          "a " + p.kind().label() + " document stands among others: nothing reads it";
      case NoKind _ -> "is no input: no kind of input looks like this";
      case OtherKind p -> "is no input of the kind `" + p.expected().label() + "`";
      case More p -> "has " + p.count() + " problems more";
      case NothingInFolder _ -> "is a folder with nothing to judge in it";
    };
  }

  private static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }

  @Override
  default Optional<String> hint() {
    return Optional.ofNullable(
        switch (this) {
          case Missing p ->
              p.nearest().map(name -> "did you mean `" + name + "`?").orElse("look at the path");
          case Unreadable _ -> "look at its permissions";
          case TooLarge _ -> "split it, or raise the limit by `--max-bytes`";
          case Empty _ -> "an empty file is never a pass: give the real one, or leave it out";
          case Utf16 _ ->
              "in PowerShell write it by `| Out-File -Encoding utf8`, which `>` of old does not";
          case NotUtf8 _ -> "save it as UTF-8";
          case Binary _ -> "looked for " + InputKind.looks();
          case NotJson _, More _ -> null;
          case Lines _ -> "give each document in a file of its own";
          case Dockerfile _ -> "give the manifests that run its image";
          case InArray _, AmongOthers _ -> "give each in a file of its own";
          case NoKind _, OtherKind _ -> "looked for " + InputKind.looks();
          case NothingInFolder p ->
              p.sources()
                  .map(reason -> "what is in it is " + reason)
                  .orElse("looked for " + InputKind.looks());
        });
  }
}
