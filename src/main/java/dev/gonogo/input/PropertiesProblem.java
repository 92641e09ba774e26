package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong in a `.properties` text. No words carry a value: it may be a secret.
sealed interface PropertiesProblem extends Problem {
  record NoName(Span at) implements PropertiesProblem {}

  record BadCode(Span at) implements PropertiesProblem {}

  record Template(Span at) implements PropertiesProblem {}

  record Duplicate(Span at, int firstLine) implements PropertiesProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoName _ -> "a line must be `name=value`, and this one has no name";
      case BadCode _ -> "four hexadecimal digits were expected behind `\\u`";
      case Template _ -> "this is a template of Jinja's kind, and no configuration yet";
      case Duplicate p -> "this property is already set on line " + p.firstLine();
    };
  }

  @Override
  default Optional<String> hint() {
    return Optional.of(
        switch (this) {
          case NoName _ -> "write the name before the `=`, or `\\=` where it is part of the name";
          case BadCode _ -> "write `\\\\` for a backslash that is meant";
          case Template _ -> "give what is rendered of it";
          case Duplicate _ -> "the last one would hold in silence: keep one";
        });
  }
}
