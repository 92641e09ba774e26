package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Comparand.Addend;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that can be changed in what stands in the place of a constant: its default left out,
/// what is added left out or moved by its last digit.
final class ComparandEdits {
  private ComparandEdits() {}

  static Stream<Edit<Comparand>> of(Comparand comparand) {
    Stream<Edit<Comparand>> unsaid =
        comparand.otherwise().stream()
            .map(value ->
                new Edit<>(
                    comparand.at(),
                    "`default: " + value + "` left out",
                    new Comparand(
                        comparand.at(),
                        comparand.field(),
                        comparand.ofSubject(),
                        comparand.plus(),
                        Optional.empty())));
    Stream<Edit<Comparand>> added =
        Stream.concat(
                Edit.withoutAny(comparand.plus(), _ -> comparand.at(), ComparandEdits::words),
                Edit.ofOne(comparand.plus(), addend -> of(comparand, addend)))
            .map(edit -> edit.map(plus -> with(comparand, plus)).in("plus"));
    return Stream.concat(unsaid, added);
  }

  private static Stream<Edit<Addend>> of(Comparand around, Addend addend) {
    return switch (addend) {
      case Addend.Of(Comparand comparand) -> of(comparand).map(edit -> edit.map(Addend.Of::new));
      case Addend.Amount(var quantity) ->
          Stream.of(1, -1)
              .map(step -> new Addend.Amount(PredicateEdits.moved(quantity, step)))
              .map(other ->
                  new Edit<>(
                      around.at(), words(addend) + " moved to " + words(other), (Addend) other));
    };
  }

  private static Comparand with(Comparand comparand, List<Addend> plus) {
    return new Comparand(
        comparand.at(), comparand.field(), comparand.ofSubject(), plus, comparand.otherwise());
  }

  private static String words(Addend addend) {
    return switch (addend) {
      case Addend.Amount(var quantity) -> "`" + quantity + "`";
      case Addend.Of(Comparand comparand) -> "`" + comparand + "`";
    };
  }
}
