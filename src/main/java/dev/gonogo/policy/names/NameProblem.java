package dev.gonogo.policy.names;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// A name that does not exist.
sealed interface NameProblem extends Problem {
  /// @param what `resource type`, `kind`
  record NoType(Span at, String what, String name, Optional<String> near) implements NameProblem {}

  /// @param of the type or kind that has no such field
  record NoField(Span at, String of, String path, String wrong, Optional<String> near)
      implements NameProblem {}

  /// A step that what stands there does not allow.
  ///
  /// @param is `a list`, `text`
  record NoStep(Span at, String of, String path, String is, String instead)
      implements NameProblem {}

  /// What an example holds and no cluster or provider would take.
  record InExample(Span at, String of, String fault) implements NameProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoType p -> "there is no " + p.what() + " `" + p.name() + "`";
      case NoField p -> "`" + p.of() + "` has no `" + p.path() + "`";
      case NoStep p -> "`" + p.path() + "` of `" + p.of() + "` is " + p.is();
      case InExample p -> "of `" + p.of() + "`, " + p.fault();
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NoType p -> p.near().map(near -> "did you mean `" + near + "`?");
      case NoField p -> p.near().map(near -> "did you mean `" + near + "`?");
      case NoStep p -> Optional.of(p.instead());
      case InExample _ -> Optional.empty();
    };
  }
}
