package dev.gonogo.gate;

import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// What can be wrong with whom a `gonogo.yaml` names, and with what it says of its inputs. The
/// rules for the words stand at [Problem].
sealed interface ProjectProblem extends Problem {
  /// @param of what would be called so: a project or an environment
  record NoName(Span at, String text, String of) implements ProjectProblem {}

  /// @param known the roles of the checklist
  record UnknownOwner(Span at, String role, List<String> known) implements ProjectProblem {
    public UnknownOwner {
      known = List.copyOf(known);
    }
  }

  record NoPerson(Span at, String text) implements ProjectProblem {}

  record PersonTwice(Span at, String person, String role) implements ProjectProblem {}

  /// @param known the kinds of input
  record UnknownKind(Span at, String word, List<String> known) implements ProjectProblem {
    public UnknownKind {
      known = List.copyOf(known);
    }
  }

  record NoneAndAge(Span at, String kind) implements ProjectProblem {}

  record NothingSaid(Span at, String kind) implements ProjectProblem {}

  record NoDuration(Span at, String text) implements ProjectProblem {}

  /// @param dated the kinds that tell their age
  record Undated(Span at, String kind, List<String> dated) implements ProjectProblem {
    public Undated {
      dated = List.copyOf(dated);
    }
  }

  @Override
  default String words() {
    return switch (this) {
      case NoName p -> "no " + p.of() + " can be called `" + p.text() + "`";
      case UnknownOwner p -> "nobody owns an item of the checklist as `" + p.role() + "`";
      case NoPerson p -> "`" + p.text() + "` names nobody";
      case PersonTwice p -> p.person() + " is `" + p.role() + "` already";
      case UnknownKind p -> "no kind of input is called `" + p.word() + "`";
      case NoneAndAge p -> "a `" + p.kind() + "` input that is not there has no age either";
      case NothingSaid p -> "nothing is said of the `" + p.kind() + "` input";
      case NoDuration p -> "`" + p.text() + "` is no stretch of time";
      case Undated p -> "a `" + p.kind() + "` input does not say when it was made";
    };
  }

  @Override
  default Optional<String> hint() {
    return Optional.of(
        switch (this) {
          case NoName _ -> "take letters, digits, `.`, `_` and `-`, as `shop-eu`";
          case UnknownOwner p ->
              p.known().isEmpty() ? "it has no roles" : Hints.meant(p.role(), p.known());
          case NoPerson _ -> "write it as git does: `\"Inès Laurent <ines@example.com>\"`";
          case PersonTwice _ -> "name each person once";
          case UnknownKind p -> Hints.meant(p.word(), p.known());
          case NoneAndAge _ -> "keep one of the two";
          case NothingSaid _ -> "write `none:` and why, or `max-age:` and for how long";
          case NoDuration _ -> "write it as `36h`, with `m`, `h` or `d`";
          case Undated p -> "only these do: `" + String.join("`, `", p.dated()) + "`";
        });
  }
}
