package dev.gonogo.policy.check;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be written in the check language and nothing can be made of.
sealed interface UncheckableProblem extends Problem {
  /// A requirement that subjects of the kind cannot meet.
  record NoSuchRequirement(Span at, String requirement, String kind)
      implements UncheckableProblem {}

  record TooManyLists(Span at, String field) implements UncheckableProblem {}

  /// A word for silence in a check that no subject passes by it.
  record NeverSilent(Span at) implements UncheckableProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoSuchRequirement p ->
          "a check of " + p.kind() + " cannot ask for `" + p.requirement() + "`";
      case TooManyLists p -> "`" + p.field() + "` leads through more than three lists";
      case NeverSilent _ -> "no subject passes this check by saying nothing";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NoSuchRequirement _ -> Optional.empty();
      case NeverSilent _ -> Optional.of("remove it");
      case TooManyLists _ ->
          Optional.of("ask for something that lies less deep, or write the check in Rego");
    };
  }
}
