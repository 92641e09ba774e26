package dev.gonogo.checklist.markdown;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What is nearly an annotation, and weakens the gate where nobody tells it: always an error, at
/// the word. The rules for the words stand at [Problem].
sealed interface AnnotationProblem extends Problem {
  /// @param mend how it is written; empty where nobody can know
  record NotAnId(Span at, String text, String mend) implements AnnotationProblem {}

  record IdBehind(Span at, String id) implements AnnotationProblem {}

  record MarkAlone(Span at, String mark, String mend) implements AnnotationProblem {}

  record NotSoWritten(Span at, String text, String mend) implements AnnotationProblem {}

  record OutsideComment(Span at, String text) implements AnnotationProblem {}

  record Misplaced(Span at) implements AnnotationProblem {}

  record OpenComment(Span at) implements AnnotationProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NotAnId(_, String text, _) -> "`" + text + "` is no id";
      case IdBehind(_, String id) -> "the id `" + id + "` stands behind other words";
      case MarkAlone(_, String mark, _) -> "`" + mark + "` stands alone in the annotation";
      case NotSoWritten(_, String text, _) -> "an annotation does not say `" + text + "`";
      case OutsideComment(_, String text) ->
          "`" + text + "` stands in no comment, and says nothing";
      case Misplaced _ -> "the annotation stands where none is read";
      case OpenComment _ -> "the comment is never closed";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NotAnId(_, _, String mend) ->
          Optional.of(
              mend.isEmpty()
                  ? "write letters in lower case, digits and `-`, beginning with a letter"
                  : "write it as `" + mend + "`");
      case IdBehind _ -> Optional.of("put it first");
      case MarkAlone(_, String mark, String mend) ->
          Optional.of(
              mend.isEmpty()
                  ? "put a word right behind it, as `" + (mark.equals("@") ? "@ops" : "!high") + "`"
                  : "write `" + mend + "`, without a space");
      case NotSoWritten(_, _, String mend) -> Optional.of("write `" + mend + "`");
      case OutsideComment(_, String text) ->
          Optional.of("write `<!-- " + text + " -->` at the end of the item's line");
      case Misplaced _ ->
          Optional.of("put it at the end of the item's line, or alone below a heading");
      case OpenComment _ -> Optional.of("close it with `-->`");
    };
  }
}
