package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what no input could satisfy: predicates that exclude each other, bounds that cross, units
/// that do not compare.
///
/// It looks at what is said of one value at once (the parts of an `all-of`, a field in `where` and
/// in `must`), and is right in what it reports, not complete: the rest shows when the examples run.
final class Contradictions {
  private enum Type {
    NUMBER("a number"),
    TEXT("a text"),
    LIST("a list"),
    MAPPING("a mapping"),
    BOOLEAN("true or false");

    private final String words;

    Type(String words) {
      this.words = words;
    }
  }

  private final FileProblems problems;

  private Contradictions(FileProblems problems) {
    this.problems = problems;
  }

  /// Reports what contradicts itself in a check.
  static void report(List<Check.Condition> where, Requirement requirement, FileProblems problems) {
    var pass = new Contradictions(problems);
    pass.fields(where);
    switch (requirement) {
      case Requirement.Must(var conditions) -> pass.ofSameSubject(where, conditions);
      case Requirement.Exists(var conditions) -> pass.ofSameSubject(where, conditions);
      case Requirement.Related(_, _, var conditions) -> pass.fields(conditions);
      case Requirement.Holds(Predicate predicate) -> pass.visit(predicate);
    }
  }

  private void fields(List<Check.Condition> conditions) {
    conditions.forEach(c -> visit(c.predicate()));
  }

  /// A field that `where` chooses by must still be able to be as is required.
  private void ofSameSubject(List<Check.Condition> where, List<Check.Condition> required) {
    fields(required);
    for (Check.Condition condition : required) {
      List<Predicate> chosen =
          where.stream()
              .filter(w -> w.field().equals(condition.field()))
              .map(Check.Condition::predicate)
              .toList();
      if (!chosen.isEmpty()) {
        together(
            condition.predicate().at(),
            Stream.concat(chosen.stream(), Stream.of(condition.predicate())).toList(),
            "what `where` chooses is never so");
      }
    }
  }

  private void visit(Predicate predicate) {
    switch (predicate) {
      case Predicate.Equal _,
          Predicate.In _,
          Predicate.Bound _,
          Predicate.Matches _,
          Predicate.Present _,
          Predicate.Absent _ -> {}
      case Predicate.Length(_, Predicate length) -> {
        visit(length);
        length(length);
      }
      case Predicate.Every(_, Predicate element) -> visit(element);
      case Predicate.Some(_, Predicate element) -> visit(element);
      case Predicate.Fields(_, var conditions) -> fields(conditions);
      case Predicate.AllOf(Span at, List<Predicate> parts) -> {
        parts.forEach(this::visit);
        together(at, parts, "they exclude each other");
      }
      case Predicate.AnyOf(Span at, List<Predicate> parts) -> {
        parts.forEach(this::visit);
        anything(at, parts);
      }
      case Predicate.NoneOf(_, List<Predicate> parts) -> parts.forEach(this::visit);
    }
  }

  private void anything(Span at, List<Predicate> parts) {
    boolean present = parts.stream().anyMatch(Predicate.Present.class::isInstance);
    boolean absent = parts.stream().anyMatch(Predicate.Absent.class::isInstance);
    if (present && absent) {
      problems.report(new CheckProblem.NothingFails(at, "a value is either present or absent"));
    }
  }

  /// A length is a whole number from 0 on.
  private void length(Predicate length) {
    for (Predicate part : flat(List.of(length))) {
      if (part instanceof Predicate.Bound(Span at, var comparison, Quantity bound)) {
        if (bound.unit() != Quantity.Unit.NONE) {
          problems.report(
              new CheckProblem.WrongDimension(at, words(bound.unit().dimension()), "a number"));
        } else if (!Trial.holds(comparison, BigDecimal.ZERO.compareTo(bound.number()))
            && (comparison == Predicate.Comparison.MAX
                || comparison == Predicate.Comparison.BELOW)) {
          problems.report(new CheckProblem.NothingFits(at, "no length is below 0"));
        }
      }
      if (part instanceof Predicate.Equal(Span at, Value value) && !isLength(value)) {
        problems.report(
            new CheckProblem.NothingFits(at, "a length is a whole number that is not below 0"));
      }
    }
  }

  private static boolean isLength(Value value) {
    return value instanceof NumberValue n && n.isInteger() && n.value().signum() >= 0;
  }

  /// Looks at all that is said of one value; what is found first is told.
  ///
  /// @param why no value is left, in words
  private void together(Span at, List<Predicate> all, String why) {
    List<Predicate> parts = flat(all);
    if (!dimensionsAgree(parts)) {
      return;
    }
    crossedBounds(parts)
        .or(() -> absentAndNot(parts))
        .or(() -> noCommonType(parts))
        .or(() -> noValueLeft(parts) ? Optional.of(why) : Optional.empty())
        .ifPresent(found -> problems.report(new CheckProblem.NothingFits(at, found)));
  }

  /// The parts of nested `all-of`s, side by side.
  private static List<Predicate> flat(List<Predicate> parts) {
    var flat = new ArrayList<Predicate>();
    for (Predicate part : parts) {
      if (part instanceof Predicate.AllOf(_, List<Predicate> inner)) {
        flat.addAll(flat(inner));
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private static List<Predicate.Bound> bounds(List<Predicate> parts) {
    return parts.stream()
        .filter(Predicate.Bound.class::isInstance)
        .map(Predicate.Bound.class::cast)
        .toList();
  }

  private boolean dimensionsAgree(List<Predicate> parts) {
    List<Predicate.Bound> bounds = bounds(parts);
    for (Predicate.Bound bound : bounds) {
      Quantity.Dimension first = bounds.getFirst().bound().unit().dimension();
      Quantity.Dimension here = bound.bound().unit().dimension();
      if (here != first) {
        problems.report(new CheckProblem.WrongDimension(bound.at(), words(here), words(first)));
        return false;
      }
    }
    return true;
  }

  private static Optional<String> crossedBounds(List<Predicate> parts) {
    for (Predicate.Bound low : bounds(parts)) {
      for (Predicate.Bound high : bounds(parts)) {
        if (isLow(low) && !isLow(high) && crossed(low, high)) {
          return Optional.of("nothing is " + words(low) + " and " + words(high));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLow(Predicate.Bound bound) {
    return bound.comparison() == Predicate.Comparison.MIN
        || bound.comparison() == Predicate.Comparison.ABOVE;
  }

  private static boolean crossed(Predicate.Bound low, Predicate.Bound high) {
    int compared = base(low.bound()).compareTo(base(high.bound()));
    boolean both =
        low.comparison() == Predicate.Comparison.MIN
            && high.comparison() == Predicate.Comparison.MAX;
    return compared > 0 || (compared == 0 && !both);
  }

  private static BigDecimal base(Quantity quantity) {
    return quantity.number().multiply(quantity.unit().factor());
  }

  private static String words(Predicate.Bound bound) {
    String side =
        switch (bound.comparison()) {
          case MIN -> "at least ";
          case MAX -> "at most ";
          case ABOVE -> "above ";
          case BELOW -> "below ";
        };
    return side + bound.bound();
  }

  static String words(Quantity.Dimension dimension) {
    return switch (dimension) {
      case NUMBER -> "a bare number";
      case TIME -> "a time";
      case SHARE -> "a share";
      case SIZE -> "a size";
    };
  }

  private static Optional<String> absentAndNot(List<Predicate> parts) {
    boolean absent = parts.stream().anyMatch(Predicate.Absent.class::isInstance);
    boolean needed = parts.stream().anyMatch(Contradictions::needsValue);
    return absent && needed ? Optional.of("what is absent has no value") : Optional.empty();
  }

  private static boolean needsValue(Predicate part) {
    return switch (part) {
      case Predicate.Absent _, Predicate.NoneOf _ -> false;
      case Predicate.AnyOf(_, List<Predicate> parts) ->
          parts.stream().allMatch(Contradictions::needsValue);
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(Contradictions::needsValue);
      case Predicate.Equal _,
          Predicate.In _,
          Predicate.Bound _,
          Predicate.Matches _,
          Predicate.Length _,
          Predicate.Every _,
          Predicate.Some _,
          Predicate.Fields _,
          Predicate.Present _ ->
          true;
    };
  }

  private static Optional<String> noCommonType(List<Predicate> parts) {
    Set<Type> common = EnumSet.allOf(Type.class);
    String before = "a value";
    for (Predicate part : parts) {
      Set<Type> here = types(part);
      var left = EnumSet.copyOf(here);
      left.retainAll(common);
      if (left.isEmpty()) {
        return Optional.of("nothing is " + before + " and " + words(here));
      }
      if (left.size() < common.size()) {
        before = words(left);
      }
      common = left;
    }
    return Optional.empty();
  }

  private static String words(Set<Type> types) {
    return String.join(" or ", types.stream().map(type -> type.words).toList());
  }

  /// Of which types a value can be that satisfies a predicate.
  private static Set<Type> types(Predicate part) {
    return switch (part) {
      case Predicate.Bound _ -> EnumSet.of(Type.NUMBER, Type.TEXT);
      case Predicate.Matches _ -> EnumSet.of(Type.TEXT);
      case Predicate.Length _ -> EnumSet.of(Type.TEXT, Type.LIST, Type.MAPPING);
      case Predicate.Every _, Predicate.Some _ -> EnumSet.of(Type.LIST);
      case Predicate.Fields _ -> EnumSet.of(Type.MAPPING);
      case Predicate.Equal(_, Value value) -> EnumSet.of(type(value));
      case Predicate.In(_, List<Value> values) -> {
        var types = EnumSet.noneOf(Type.class);
        values.forEach(value -> types.add(type(value)));
        yield types;
      }
      case Predicate.Present _,
          Predicate.Absent _,
          Predicate.AllOf _,
          Predicate.AnyOf _,
          Predicate.NoneOf _ ->
          EnumSet.allOf(Type.class);
    };
  }

  private static Type type(Value value) {
    return switch (value) {
      case NumberValue _ -> Type.NUMBER;
      case StringValue _ -> Type.TEXT;
      case ArrayValue _, SetValue _ -> Type.LIST;
      case ObjectValue _ -> Type.MAPPING;
      case BooleanValue _ -> Type.BOOLEAN;
      case NullValue _ -> throw new IllegalStateException("a literal null is refused before");
    };
  }

  /// Where one part lists its values, whether the others leave none.
  private static boolean noValueLeft(List<Predicate> parts) {
    Optional<List<Value>> listed =
        parts.stream().map(Contradictions::listed).flatMap(Optional::stream).findFirst();
    return listed.isPresent()
        && listed.get().stream()
            .noneMatch(v -> parts.stream().allMatch(p -> Trial.of(p, v) != Trial.NO));
  }

  private static Optional<List<Value>> listed(Predicate part) {
    return switch (part) {
      case Predicate.Equal(_, Value value) -> Optional.of(List.of(value));
      case Predicate.In(_, List<Value> values) -> Optional.of(values);
      default -> Optional.empty();
    };
  }
}
