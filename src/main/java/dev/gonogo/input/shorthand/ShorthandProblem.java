package dev.gonogo.input.shorthand;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong in the shorthand of a plan.
sealed interface ShorthandProblem extends Problem {
  record NoMapping(Span at) implements ShorthandProblem {}

  record NoAddress(Span at, String address) implements ShorthandProblem {}

  record UnknownDirective(Span at, String directive, Optional<String> nearest)
      implements ShorthandProblem {}

  record WrongDirective(Span at, String directive, String wanted) implements ShorthandProblem {}

  record NoReference(Span at, String reference) implements ShorthandProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoMapping _ -> "a plan in shorthand is a mapping of addresses to values";
      case NoAddress p -> "`" + p.address() + "` is no address of a managed resource";
      case UnknownDirective p -> "the shorthand of a plan has no `" + p.directive() + "`";
      case WrongDirective p -> "`" + p.directive() + "` wants " + p.wanted();
      case NoReference p -> "`" + p.reference() + "` is no reference";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NoAddress _ ->
          Optional.of("as in `aws_s3_bucket.media` or `module.store.aws_s3_bucket.b[0]`");
      case UnknownDirective p -> p.nearest().map(name -> "did you mean `" + name + "`?");
      case NoReference _ -> Optional.of("as in `${aws_s3_bucket.media.id}` or `${var.bucket}`");
      case NoMapping _, WrongDirective _ -> Optional.empty();
    };
  }
}
