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

  static Stream<Edit<Comparand>> of(Comparand operand) {
    Stream<Edit<Comparand>> unsaid =
        operand.otherwise().stream()
            .map(value ->
                new Edit<>(
                    operand.at(),
                    "`default: " + value + "` left out",
                    new Comparand(
                        operand.at(),
                        operand.field(),
                        operand.ofSubject(),
                        operand.plus(),
                        Optional.empty())));
    Stream<Edit<Comparand>> added =
        Stream.concat(
                Edit.withoutAny(operand.plus(), _ -> operand.at(), ComparandEdits::words),
                Edit.ofOne(operand.plus(), addend -> of(operand, addend)))
            .map(edit -> edit.map(plus -> with(operand, plus)).in("plus"));
    return Stream.concat(unsaid, added);
  }

  private static Stream<Edit<Addend>> of(Comparand around, Addend addend) {
    return switch (addend) {
      case Addend.Of(Comparand operand) -> of(operand).map(edit -> edit.map(Addend.Of::new));
      case Addend.Amount(var quantity) ->
          Stream.of(1, -1)
              .map(step -> new Addend.Amount(PredicateEdits.moved(quantity, step)))
              .map(other ->
                  new Edit<>(
                      around.at(), words(addend) + " moved to " + words(other), (Addend) other));
    };
  }

  private static Comparand with(Comparand operand, List<Addend> plus) {
    return new Comparand(
        operand.at(), operand.field(), operand.ofSubject(), plus, operand.otherwise());
  }

  private static String words(Addend addend) {
    return switch (addend) {
      case Addend.Amount(var quantity) -> "`" + quantity + "`";
      case Addend.Of(Comparand operand) -> "`" + operand + "`";
    };
  }
}
