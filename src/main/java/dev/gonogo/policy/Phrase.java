package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity.Unit;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A predicate in English, with places for the parameters: what stands behind "must".
///
/// @param text with `%v` where a parameter stands, and `%%` for a percent sign
/// @param arguments the Rego terms of the parameters
record Phrase(String text, List<String> arguments) {
  Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase plain(String words) {
    return new Phrase(words.replace("%", "%%"), List.of());
  }

  /// As a term of Rego.
  String rego() {
    return arguments.isEmpty()
        ? RegoText.quote(text.replace("%%", "%"))
        : "sprintf(" + RegoText.quote(text) + ", [" + String.join(", ", arguments) + "])";
  }

  Phrase after(String words) {
    return new Phrase(words.replace("%", "%%") + text, arguments);
  }

  static Phrase joined(String between, List<Phrase> parts) {
    return new Phrase(
        parts.stream().map(Phrase::text).collect(Collectors.joining(between)),
        parts.stream().flatMap(part -> part.arguments().stream()).toList());
  }

  /// Makes the phrases of one item's predicates.
  record Maker(Thresholds thresholds) {
    /// "be at least 7 days", "match …", "have an element with …".
    Phrase must(Predicate predicate, Spot spot) {
      return switch (predicate) {
        case Predicate.Matches matches -> plain("match " + show(Value.of(matches.regex())));
        case Predicate.Length _ when isEmptiness(predicate) -> plain("be empty");
        case Predicate.Length length ->
            quality(length.length(), spot.ofLength()).after("have a length of ");
        case Predicate.Every every -> every(every, spot).after("have ");
        case Predicate.Some some -> some(some, spot).after("have ");
        case Predicate.Fields fields -> with(fields.conditions(), spot).after("have ");
        case Predicate.Absent _ -> plain("be unset");
        case Predicate.AllOf all -> all(all.parts(), spot, " and ");
        case Predicate.AnyOf any -> all(any.parts(), spot, " or ");
        case Predicate.NoneOf none -> all(none.parts(), spot, " or ").after("not ");
        case Predicate.Equal _, Predicate.In _, Predicate.Bound _, Predicate.Present _ ->
            quality(predicate, spot).after("be ");
      };
    }

    private Phrase all(List<Predicate> parts, Spot spot, String between) {
      return joined(between, parts.stream().map(part -> must(part, spot)).toList());
    }

    /// "at least 7 days", "matching …", "an element with …": what stands behind a field.
    Phrase quality(Predicate predicate, Spot spot) {
      return switch (predicate) {
        case Predicate.Equal equal -> plain(show(equal.value()));
        case Predicate.In in ->
            plain("one of " + in.values().stream().map(Phrase::show).collect(commas()));
        case Predicate.Bound bound -> bound(bound, spot);
        case Predicate.Matches matches -> plain("matching " + show(Value.of(matches.regex())));
        case Predicate.Length _ when isEmptiness(predicate) -> plain("empty");
        case Predicate.Length length ->
            quality(length.length(), spot.ofLength()).after("of a length of ");
        case Predicate.Every every -> every(every, spot).after("having ");
        case Predicate.Some some -> some(some, spot).after("having ");
        case Predicate.Fields fields -> with(fields.conditions(), spot).after("with ");
        case Predicate.Present _ -> plain("set");
        case Predicate.Absent _ -> plain("unset");
        case Predicate.AllOf all -> qualities(all.parts(), spot, " and ");
        case Predicate.AnyOf any -> qualities(any.parts(), spot, " or ");
        case Predicate.NoneOf none -> qualities(none.parts(), spot, " or ").after("not ");
      };
    }

    private Phrase every(Predicate.Every every, Spot spot) {
      return quality(every.element(), spot).after("every element ");
    }

    private Phrase some(Predicate.Some some, Spot spot) {
      return quality(some.element(), spot).after("an element ");
    }

    private Phrase qualities(List<Predicate> parts, Spot spot, String between) {
      return joined(between, parts.stream().map(part -> quality(part, spot)).toList());
    }

    /// "status "Enabled" and days at least 30".
    Phrase with(List<Check.Condition> conditions, Spot spot) {
      var parts = new ArrayList<Phrase>();
      for (Check.Condition c : conditions) {
        parts.add(quality(c.predicate(), spot.in(c.field())).after(c.field() + " "));
      }
      return joined(" and ", parts);
    }

    private Phrase bound(Predicate.Bound bound, Spot spot) {
      Unit unit = spot.unit(bound.bound());
      String behind = unit == Unit.NONE ? "" : " " + unit.symbol().replace("%", "%%");
      return new Phrase(
          side(bound.comparison()) + " %v" + behind,
          List.of("params." + thresholds.name(bound, spot)));
    }
  }

  /// Whether it says `length: 0`.
  static boolean isEmptiness(Predicate predicate) {
    return predicate instanceof Predicate.Length(_, Predicate.Equal(_, Value value))
        && value.equals(Value.of(0));
  }

  static String side(Predicate.Comparison comparison) {
    return switch (comparison) {
      case MIN -> "at least";
      case MAX -> "at most";
      case ABOVE -> "above";
      case BELOW -> "below";
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }

  /// A value as the library's `findings.rego` shows it.
  private static String show(Value value) {
    return switch (value) {
      case StringValue s -> "\"" + s.value() + "\"";
      case ArrayValue a when a.size() == 0 -> "an empty list";
      case ArrayValue a -> a.items().stream().map(Phrase::show).collect(commas());
      case ObjectValue _ -> "an object";
      default -> value.toString();
    };
  }
}
