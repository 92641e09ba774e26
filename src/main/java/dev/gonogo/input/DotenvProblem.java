package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong in a `.env` file. No words carry a value: it may be a secret.
sealed interface DotenvProblem extends Problem {
  record NoAssignment(Span at) implements DotenvProblem {}

  record BadName(Span at) implements DotenvProblem {}

  record Template(Span at) implements DotenvProblem {}

  record OpenQuote(Span at, char quote) implements DotenvProblem {}

  record BehindQuote(Span at) implements DotenvProblem {}

  record Duplicate(Span at, String name, int firstLine) implements DotenvProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoAssignment _ -> "a line must be `NAME=value`, and this one has no `=`";
      case BadName _ -> "a name is made of letters, digits, `_` and `.`, no digit first";
      case Template _ -> "this is a template of Jinja's kind, and no environment file yet";
      case OpenQuote p -> "the quote `" + p.quote() + "` is never closed";
      case BehindQuote _ -> "only a comment may stand behind a closing quote";
      case Duplicate p -> "`" + p.name() + "` is already set on line " + p.firstLine();
    };
  }

  @Override
  default Optional<String> hint() {
    return Optional.of(
        switch (this) {
          case NoAssignment _ -> "write `NAME=` for an empty value, `#` before a comment";
          case BadName _ -> "write `NAME=value`";
          case Template _ -> "give what is rendered of it";
          case OpenQuote _ -> "close it, or leave out the quotes";
          case BehindQuote _ -> "quote the whole value";
          case Duplicate _ -> "readers take one of the two in silence: keep one";
        });
  }
}
