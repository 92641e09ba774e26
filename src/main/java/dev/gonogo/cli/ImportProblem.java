package dev.gonogo.cli;

import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/// What can be wrong with an event that others sent, beside what a project is. A warning is of what
/// can be true and counts for nothing here and now.
sealed interface ImportProblem extends Problem {
  record UnknownItem(Span at, String item, Optional<String> nearest) implements ImportProblem {}

  record UnknownRole(Span at, String role, Optional<String> nearest) implements ImportProblem {}

  record Foreign(Span at, String subject, String own) implements ImportProblem {}

  record Future(Span at, Instant time, Instant now) implements ImportProblem {}

  record OtherWords(Span at, String item) implements ImportProblem {}

  static ImportProblem unknownItem(Span at, String item, Collection<String> known) {
    return new UnknownItem(at, item, Nearest.of(item, known));
  }

  static ImportProblem unknownRole(Span at, String role, Collection<String> known) {
    return new UnknownRole(at, role, Nearest.of(role, known));
  }

  @Override
  default Level level() {
    return switch (this) {
      case UnknownItem _, UnknownRole _ -> Level.ERROR;
      case Foreign _, Future _, OtherWords _ -> Level.WARNING;
    };
  }

  @Override
  default String words() {
    return switch (this) {
      case UnknownItem p -> "the checklist has no item `" + p.item() + "`";
      case UnknownRole p -> "no role is called `" + p.role() + "`";
      case Foreign p -> "it is for " + p.subject() + ", and counts for nothing in " + p.own();
      case Future p -> "its time, " + p.time() + ", has not come: it is " + p.now();
      case OtherWords p ->
          "the words of `" + p.item() + "` are others now, so it counts for nothing";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case UnknownItem p -> p.nearest().map(name -> "did you mean `" + name + "`?");
      case UnknownRole p -> p.nearest().map(name -> "did you mean `" + name + "`?");
      case Foreign _, Future _, OtherWords _ -> Optional.empty();
    };
  }
}
