package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Predicates as conditions of Rego on a term that is always defined; null stands for a value that
/// is missing. What one condition cannot say becomes a function of its own.
final class PredicateRego {
  private final Thresholds thresholds;
  private final List<Rule> functions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  PredicateRego(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /// The functions that the conditions use, in the order of their first use.
  List<Rule> functions() {
    return List.copyOf(functions);
  }

  /// The condition that the predicate holds of the term.
  String holds(Predicate predicate, String term, Spot spot) {
    return switch (predicate) {
      case Predicate.Equal equal -> term + " == " + RegoText.value(equal.value());
      case Predicate.In in -> term + " in {" + elements(in) + "}";
      case Predicate.Bound bound ->
          "values.%s(%s, params.%s)"
              .formatted(
                  function(bound.comparison()),
                  spot.measured(term, bound.bound()),
                  thresholds.name(bound, spot));
      case Predicate.Matches matches ->
          "values.matches(" + term + ", " + RegoText.pattern(matches.regex()) + ")";
      case Predicate.Length length ->
          holds(length.length(), "values.length(" + term + ")", spot.ofLength());
      case Predicate.Present _ -> term + " != null";
      case Predicate.Absent _ -> term + " == null";
      case Predicate.Every _,
          Predicate.Some _,
          Predicate.Fields _,
          Predicate.AllOf _,
          Predicate.AnyOf _,
          Predicate.NoneOf _ ->
          define(predicate, spot) + "(" + term + ")";
    };
  }

  /// The condition that the predicate does not hold of the term.
  String fails(Predicate predicate, String term, Spot spot) {
    return switch (predicate) {
      case Predicate.Equal equal -> term + " != " + RegoText.value(equal.value());
      case Predicate.Present _ -> term + " == null";
      case Predicate.Absent _ -> term + " != null";
      default -> "not " + holds(predicate, term, spot);
    };
  }

  private static String elements(Predicate.In in) {
    String list = RegoText.list(in.values());
    return list.substring(1, list.length() - 1);
  }

  private static String function(Predicate.Comparison comparison) {
    return switch (comparison) {
      case MIN -> "at_least";
      case MAX -> "at_most";
      case ABOVE -> "above";
      case BELOW -> "below";
    };
  }

  private String define(Predicate predicate, Spot spot) {
    String name = freeName("right_" + spot.leafName());
    String head = name + "(value)";
    int before = functions.size();
    List<Rule> own =
        switch (predicate) {
          case Predicate.Every every ->
              List.of(Rule.of(head, "is_array(value)", eachHolds(every, spot)));
          case Predicate.Some some ->
              List.of(
                  Rule.of(
                      head,
                      "is_array(value)",
                      "some element in value",
                      holds(some.element(), "element", spot)));
          case Predicate.Fields fields -> List.of(Rule.of(head, fields(fields, spot)));
          case Predicate.AllOf all ->
              List.of(
                  Rule.of(
                      head, all.parts().stream().map(p -> holds(p, "value", spot)).toList()));
          case Predicate.AnyOf any ->
              any.parts().stream().map(p -> Rule.of(head, holds(p, "value", spot))).toList();
          case Predicate.NoneOf none ->
              List.of(
                  Rule.of(
                      head, none.parts().stream().map(p -> fails(p, "value", spot)).toList()));
          default -> throw new IllegalArgumentException("one condition is enough: " + predicate);
        };
    // A function stands before those that it uses.
    functions.addAll(before, own);
    return name;
  }

  private String eachHolds(Predicate.Every every, Spot spot) {
    return "every element in value {\n\t" + holds(every.element(), "element", spot) + "\n}";
  }

  private List<String> fields(Predicate.Fields fields, Spot spot) {
    var body = new ArrayList<String>();
    body.add("is_object(value)");
    for (Check.Condition c : fields.conditions()) {
      Spot inner = spot.in(c.field());
      String path = RegoText.field(c.field());
      if (c.field().steps().contains(new Field.Step.Each())) {
        String each = holds(c.predicate(), "fields.at(value, place)", inner);
        body.add("every place in fields.spread(value, " + path + ") {\n\t" + each + "\n}");
      } else {
        body.add(holds(c.predicate(), "fields.at(value, " + path + ")", inner));
      }
    }
    return body;
  }

  private String freeName(String wanted) {
    String name = wanted.toLowerCase(Locale.ROOT);
    for (int i = 2; !names.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }
}
