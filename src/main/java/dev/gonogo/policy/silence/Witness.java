package dev.gonogo.policy.silence;

import com.google.re2j.Pattern;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Reader;
import dev.gonogo.checklist.Trial;
import dev.gonogo.checklist.Truth;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A value of which a predicate holds; null where none is needed for that. It is a guess by what
/// the predicate names and what the examples hold: whoever runs the document sees whether it is
/// good.
final class Witness {
  private static final int LONGEST = 20;
  private static final Value NOTHING = Value.objectOf(Map.of());

  private final Set<String> texts = new TreeSet<>();

  /// @param examples documents, for values that a regular expression finds something in
  Witness(List<Value> examples) {
    examples.forEach(this::collect);
  }

  private void collect(Value value) {
    switch (value) {
      case StringValue(String text) -> texts.add(text);
      case ArrayValue array -> array.items().forEach(this::collect);
      case ObjectValue object -> object.entries().values().forEach(this::collect);
      default -> {}
    }
  }

  Optional<Value> of(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Equal(_, Value value) -> Optional.of(value);
      case Predicate.In(_, List<Value> values) -> Optional.of(values.getFirst());
      case Predicate.Bound bound -> Optional.of(Value.of(within(bound)));
      case Predicate.Within(_, List<Predicate.Range> ranges) ->
          Optional.of(range(ranges.getFirst().from(), ranges.getFirst().to()));
      case Predicate.Covers(_, long number) -> Optional.of(range(number, number));
      case Predicate.Matches(_, String regex) -> matching(regex);
      case Predicate.Placeholder(_, boolean expected) ->
          Optional.of(Value.of(expected ? "changeme" : "w8Rk2mQz7Lp4Tn6xK3yV9cB5dF0gH1jS"));
      // What another field holds is not known here.
      case Predicate.Against _ -> Optional.empty();
      case Predicate.LeadsTo _, Predicate.Through _ -> Optional.empty();
      case Predicate.Length(_, Predicate length) -> ofLength(length);
      case Predicate.Every _ -> Optional.of(Value.array());
      case Predicate.Some(_, Predicate element) -> of(element).map(Value::array);
      case Predicate.Fields(_, List<Condition> conditions) ->
          of(conditions, Value.objectOf(Map.of()));
      case Predicate.Read(_, Reader reader, Predicate of) ->
          of(of).map(part -> WitnessText.of(reader, part));
      case Predicate.Present _ -> Optional.of(Value.of("x"));
      case Predicate.Absent _, Predicate.NoneOf _ -> Optional.of(Value.ofNull());
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream()
              .map(this::of)
              .reduce((one, other) -> one.flatMap(a -> other.map(b -> both(a, b))))
              .orElseThrow();
      case Predicate.AnyOf(_, List<Predicate> parts) ->
          parts.stream().flatMap(part -> of(part).stream()).findFirst();
    };
  }

  /// The value with all fields as the conditions want them.
  Optional<Value> of(List<Condition> conditions, Value start) {
    Value value = start;
    for (Condition condition : conditions) {
      Optional<Value> leaf = of(condition.predicate());
      if (leaf.isEmpty()) {
        return Optional.empty();
      }
      if (!leaf.get().equals(Value.ofNull())) {
        value = Places.put(value, condition.field().steps(), leaf.get());
      }
    }
    return Optional.of(value);
  }

  private static Value range(long from, long to) {
    return Value.objectOf(Map.of("from", Value.of(from), "to", Value.of(to)));
  }

  private static BigDecimal within(Predicate.Bound bound) {
    BigDecimal number = bound.bound().number();
    return switch (bound.comparison()) {
      case MIN, MAX -> number;
      case ABOVE -> number.add(BigDecimal.ONE);
      case BELOW -> number.subtract(BigDecimal.ONE);
    };
  }

  /// One value in the place of two.
  private static Value both(Value one, Value other) {
    if (one instanceof ObjectValue a && other instanceof ObjectValue b) {
      var entries = new HashMap<>(a.entries());
      b.entries().forEach((key, value) -> entries.merge(key, value, Witness::both));
      return Value.object(entries);
    }
    if (one instanceof ArrayValue a && other instanceof ArrayValue b) {
      return Value.array(Stream.concat(a.items().stream(), b.items().stream()).toList());
    }
    return one.equals(Value.ofNull()) ? other : one;
  }

  /// A list of a length that the predicate holds of, as short as can be.
  private static Optional<Value> ofLength(Predicate length) {
    return IntStream.rangeClosed(0, LONGEST)
        .filter(count -> Trial.of(length, Value.of(count)) == Truth.YES)
        .boxed()
        .findFirst()
        .map(count -> Value.array(Collections.nCopies(count, NOTHING)));
  }

  private Optional<Value> matching(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return Stream.concat(Stream.of(plain(regex)), texts.stream())
        .filter(text -> pattern.matcher(text).find())
        .findFirst()
        .map(Value::of);
  }

  /// What is left of an expression without its signs; of alternatives, the first.
  private static String plain(String regex) {
    return regex
        .replaceAll("\\(\\?[a-z:]+\\)?", "")
        .replaceAll("\\\\[bAz]", "")
        .replaceAll("\\|[^)]*", "")
        .replaceAll("\\[([^\\]^])[^\\]]*\\]", "$1")
        .replaceAll("\\.[*+]", "x")
        .replaceAll("\\\\(.)", "$1")
        .replaceAll("[\\^$()?*+]", "");
  }
}
