package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Trial;
import dev.gonogo.checklist.Truth;
import dev.gonogo.checklist.ValueType;
import dev.gonogo.source.Span;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what no input could satisfy: predicates that exclude each other, bounds that cross, units
/// that do not compare.
///
/// It looks at what is said of one value at once (the parts of an `all-of`, a field in `where` and
/// in `must`), and is right in what it reports, not complete: the rest shows when the examples run.
final class Contradictions {
  /// More than anybody counts to in a checklist.
  private static final int MANY = 1000;

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
      case Requirement.Exists(var conditions, _) -> pass.ofSameSubject(where, conditions);
      case Requirement.Forbidden _ -> pass.fields(where);
      case Requirement.Counted(Predicate number, _) -> pass.counted(number, 1);
      case Requirement.Related(var hops, var conditions, var count) -> {
        count.ifPresent(counted -> pass.counted(counted.number(), 0));
        pass.hops(hops);
        pass.fields(conditions);
      }
      case Requirement.Holds(Predicate predicate) -> pass.visit(predicate);
    }
  }

  private void hops(List<Hop> hops) {
    hops.forEach(hop -> fields(hop.where()));
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
      case Predicate.Through(_, var hops) -> hops(hops);
      case Predicate.OfValue _, Predicate.Against _, Predicate.Present _, Predicate.Absent _ -> {}
      case Predicate.Length(_, Predicate length) -> {
        visit(length);
        length(length);
      }
      case Predicate.OfElements elements -> visit(elements.element());
      case Predicate.Fields(_, var conditions) -> fields(conditions);
      case Predicate.Read read -> {
        visit(read.of());
        ReadContradictions.report(read, problems);
      }
      case Predicate.OfParts group -> {
        group.parts().forEach(this::visit);
        parts(group);
      }
    }
  }

  private void parts(Predicate.OfParts group) {
    switch (group) {
      case Predicate.AllOf(Span at, List<Predicate> parts) ->
          together(at, parts, "they exclude each other");
      case Predicate.AnyOf(Span at, List<Predicate> parts) -> anything(at, parts);
      case Predicate.NoneOf _ -> {}
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
        } else if (!comparison.holds(BigDecimal.ZERO.compareTo(bound.number()))
            && (comparison == Predicate.Comparison.MAX
                || comparison == Predicate.Comparison.BELOW)) {
          problems.report(new CheckProblem.NothingFits(at, "no length is below 0"));
        }
      }
      if (part instanceof Predicate.Read) {
        problems.report(new CheckProblem.NothingFits(part.at(), "out of a length nothing is read"));
      }
      if (listed(part)
          .filter(all -> all.stream().noneMatch(Contradictions::isLength))
          .isPresent()) {
        problems.report(
            new CheckProblem.NothingFits(
                part.at(), "a length is a whole number that is not below 0"));
      }
    }
  }

  /// Where there is none nothing is counted, so that there is one is no merit.
  ///
  /// @param least what it may be
  private void counted(Predicate number, int least) {
    visit(number);
    length(number);
    boolean always =
        IntStream.rangeClosed(least, MANY)
            .allMatch(n -> Trial.of(number, Value.of(n)) == Truth.YES);
    if (always) {
      problems.report(
          new CheckProblem.NothingFails(
              number.at(), "it holds of any number from " + least + " on"));
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
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Present _ ->
          true;
      case Predicate.Read(_, _, Predicate of) -> needsValue(of);
    };
  }

  private static Optional<String> noCommonType(List<Predicate> parts) {
    Set<ValueType> common = EnumSet.allOf(ValueType.class);
    String before = "a value";
    for (Predicate part : parts) {
      Set<ValueType> here = types(part);
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

  static String words(Set<ValueType> types) {
    return String.join(" or ", types.stream().map(ValueType::words).toList());
  }

  /// Of which types a value can be that satisfies a predicate.
  static Set<ValueType> types(Predicate part) {
    return switch (part) {
      case Predicate.OfValue whole -> whole.types();
      case Predicate.Length _ -> EnumSet.of(ValueType.TEXT, ValueType.LIST, ValueType.MAPPING);
      case Predicate.OfElements _ -> EnumSet.of(ValueType.LIST);
      case Predicate.Fields _ -> EnumSet.of(ValueType.MAPPING);
      case Predicate.Read(_, Reader reader, Predicate of) when needsValue(of) ->
          reader instanceof Reader.Option
              ? EnumSet.of(ValueType.TEXT, ValueType.LIST)
              : EnumSet.of(ValueType.TEXT);
      case Predicate.Read _ -> EnumSet.allOf(ValueType.class);
      case Predicate.Against _, Predicate.Present _, Predicate.Absent _, Predicate.OfParts _ ->
          EnumSet.allOf(ValueType.class);
    };
  }

  /// Where one part lists its values, whether the others leave none.
  private static boolean noValueLeft(List<Predicate> parts) {
    Optional<List<Value>> listed =
        parts.stream().map(Contradictions::listed).flatMap(Optional::stream).findFirst();
    return listed.isPresent()
        && listed.get().stream()
            .noneMatch(v -> parts.stream().allMatch(p -> Trial.of(p, v) != Truth.NO));
  }

  static Optional<List<Value>> listed(Predicate part) {
    return part instanceof Predicate.OfValue whole ? whole.listed() : Optional.empty();
  }
}
