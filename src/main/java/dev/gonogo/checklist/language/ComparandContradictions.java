package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Comparand.Addend;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where another field means nothing in the place of a value: a field beside itself, an
/// element beside a field of its own, a number of things beside a field of none of them.
///
/// Also below `none-of`: what never holds is a mistake there too, which nobody would see.
final class ComparandContradictions {
  /// A quantity, however a kind of input spells it.
  private static final Pattern MEASURED = Pattern.compile("\\s*P?T?[+-]?\\.?[0-9].*");

  private final FileProblems problems;

  private ComparandContradictions(FileProblems problems) {
    this.problems = problems;
  }

  /// What is compared.
  private sealed interface Own {
    /// A field of what is judged, or of an element of a list.
    record Of(Field field, boolean inElement) implements Own {}

    /// An element itself.
    record Element() implements Own {}

    /// A length, or how many there are; the words for it.
    record HowMany(String words) implements Own {}
  }

  static void report(List<Check.Condition> where, Requirement requirement, FileProblems problems) {
    var pass = new ComparandContradictions(problems);
    pass.conditions(where, false);
    switch (requirement) {
      case Requirement.Must(var conditions) -> pass.conditions(conditions, false);
      case Requirement.Exists(var conditions, _) -> pass.conditions(conditions, false);
      case Requirement.Related(var hops, var conditions, var count) -> {
        hops.forEach(hop -> pass.conditions(hop.where(), false));
        pass.conditions(conditions, false);
        count.ifPresent(counted -> pass.counted(counted.number()));
      }
      case Requirement.Counted(Predicate number, _) -> pass.counted(number);
      // Of what has no fields the compiler of policies tells.
      case Requirement.Forbidden _, Requirement.Holds _ -> {}
    }
  }

  /// The fields of what is judged that a predicate asks for in the place of a value.
  static Stream<Comparand> ofSubject(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Against(_, _, Comparand comparand) -> parts(comparand);
      case Predicate.OfParts of -> of.parts().stream().flatMap(ComparandContradictions::ofSubject);
      case Predicate.Fields fields ->
          fields.conditions().stream().flatMap(c -> ofSubject(c.predicate()));
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.of();
    };
  }

  private void counted(Predicate number) {
    visit(number, new Own.HowMany("how many there are"));
  }

  private void conditions(List<Check.Condition> conditions, boolean inElement) {
    conditions.forEach(c -> visit(c.predicate(), new Own.Of(c.field(), inElement)));
  }

  private void visit(Predicate predicate, Own own) {
    switch (predicate) {
      case Predicate.Against against -> against(against, own);
      case Predicate.OfParts of -> of.parts().forEach(part -> visit(part, own));
      case Predicate.OfElements elements -> visit(elements.element(), new Own.Element());
      case Predicate.Fields(_, var conditions) ->
          conditions(conditions, !(own instanceof Own.Of(_, boolean inElement)) || inElement);
      case Predicate.Length(_, Predicate length) -> visit(length, new Own.HowMany("a length"));
      case Predicate.Through(_, var hops) -> hops.forEach(hop -> conditions(hop.where(), false));
      // What is read out of a text has a pass of its own.
      case Predicate.OfValue _, Predicate.Read _, Predicate.Present _, Predicate.Absent _ -> {}
    }
  }

  private void against(Predicate.Against against, Own own) {
    Comparand comparand = against.comparand();
    boolean backwards = parts(comparand).anyMatch(Comparand::ofSubject);
    switch (own) {
      case Own.HowMany(String words) ->
          nothingFits(against, words + " is compared with no other field");
      case Own.Element _ when backwards -> nothingFits(against, "no element leads to the subject");
      case Own.Of(_, boolean inElement) when inElement && backwards ->
          nothingFits(against, "no element leads to the subject");
      case Own.Element _ ->
          nothingFits(
              against,
              "`"
                  + comparand.field()
                  + "` is a field of the element, which is compared with it;"
                  + " within `fields` one of its fields is");
      case Own.Of(Field field, _) when isItself(against, field) ->
          nothingFits(against, "`" + field + "` is compared with itself");
      case Own.Of _ -> {}
    }
    dimensions(against);
  }

  /// Of a list, each value may be held against all.
  private static boolean isItself(Predicate.Against against, Field field) {
    boolean one = field.steps().stream().noneMatch(Field.Step.Each.class::isInstance);
    return !against.comparand().ofSubject()
        && against.comparand().field().equals(field)
        && (one || against.side().isEmpty());
  }

  /// All that is added measures one thing, and so does what stands for nothing.
  private void dimensions(Predicate.Against against) {
    List<Quantity.Dimension> added =
        parts(against.comparand())
            .flatMap(comparand -> comparand.plus().stream())
            .flatMap(addend ->
                addend instanceof Addend.Amount(Quantity amount) ? Stream.of(amount) : Stream.of())
            .filter(amount -> amount.unit() != Quantity.Unit.NONE)
            .map(amount -> amount.unit().dimension())
            .distinct()
            .toList();
    if (added.size() > 1) {
      wrong(against, added.get(1), added.getFirst());
      return;
    }
    if (against.side().isEmpty() && against.comparand().plus().isEmpty()) {
      return;
    }
    for (Comparand comparand : parts(against.comparand()).toList()) {
      Optional<Value> otherwise = comparand.otherwise();
      Optional<Quantity.Dimension> taken = otherwise.flatMap(ComparandContradictions::dimension);
      if (otherwise.filter(value -> !isMeasured(value)).isPresent()) {
        nothingFits(against, "the `default` is no quantity, and nothing is compared with it");
      } else if (taken.isPresent() && !added.isEmpty() && !added.contains(taken.get())) {
        wrong(against, taken.get(), added.getFirst());
      }
    }
  }

  private static boolean isMeasured(Value value) {
    return value instanceof NumberValue
        || (value instanceof StringValue(String text) && MEASURED.matcher(text).matches());
  }

  /// What a text measures whose unit is one of the language's.
  private static Optional<Quantity.Dimension> dimension(Value value) {
    return value instanceof StringValue(String text)
        ? Quantity.Unit.of(text.replaceFirst("^[0-9.\\s]+", ""))
            .filter(unit -> unit != Quantity.Unit.NONE)
            .map(Quantity.Unit::dimension)
        : Optional.empty();
  }

  private static Stream<Comparand> parts(Comparand comparand) {
    return Stream.concat(
        Stream.of(comparand),
        comparand.plus().stream()
            .flatMap(addend ->
                addend instanceof Addend.Of(Comparand other) ? parts(other) : Stream.of()));
  }

  private void wrong(
      Predicate.Against against, Quantity.Dimension found, Quantity.Dimension expected) {
    problems.report(
        new CheckProblem.WrongDimension(
            against.at(), Contradictions.words(found), Contradictions.words(expected)));
  }

  private void nothingFits(Predicate.Against against, String why) {
    problems.report(new CheckProblem.NothingFits(against.at(), why));
  }
}
