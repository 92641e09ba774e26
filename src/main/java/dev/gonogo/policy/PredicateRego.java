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
      case Predicate.Present _ -> present(term, spot);
      case Predicate.Absent _ -> absent(term, spot);
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
      case Predicate.Present _ -> absent(term, spot);
      case Predicate.Absent _ -> present(term, spot);
      default -> "not " + holds(predicate, term, spot);
    };
  }

  // What the library's `given` says of a reading: NAME= unsets a variable, and a block that is not
  // there is an empty list.
  private static String absent(String term, Spot spot) {
    return switch (spot.kind()) {
      case TERRAFORM -> term + " in {null, []}";
      case DOTENV -> term + " in {null, \"\"}";
      case KUBERNETES, K6 -> term + " == null";
    };
  }

  private static String present(String term, Spot spot) {
    return switch (spot.kind()) {
      case TERRAFORM, DOTENV -> "not " + absent(term, spot);
      case KUBERNETES, K6 -> term + " != null";
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

  /// The conditions that the predicate holds of the term, one a line.
  private List<String> lines(Predicate predicate, String term, Spot spot) {
    return switch (predicate) {
      case Predicate.Fields fields -> fields(fields, term, spot);
      case Predicate.AllOf all ->
          all.parts().stream().flatMap(part -> lines(part, term, spot).stream()).toList();
      case Predicate.NoneOf none ->
          none.parts().stream().map(part -> fails(part, term, spot)).toList();
      default -> List.of(holds(predicate, term, spot));
    };
  }

  private String define(Predicate predicate, Spot spot) {
    String name = freeName("right_" + spot.leafName());
    String head = name + "(value)";
    int before = functions.size();
    List<Rule> own =
        switch (predicate) {
          case Predicate.Every every ->
              List.of(
                  Rule.of(
                      head,
                      "is_array(value)",
                      each("element in value", every.element(), "element", spot)));
          case Predicate.Some some -> {
            var body = new ArrayList<>(List.of("is_array(value)", "some element in value"));
            body.addAll(lines(some.element(), "element", spot));
            yield List.of(Rule.of(head, body));
          }
          case Predicate.AnyOf any ->
              any.parts().stream().map(part -> Rule.of(head, lines(part, "value", spot))).toList();
          default -> List.of(Rule.of(head, lines(predicate, "value", spot)));
        };
    // A function stands before those that it uses.
    functions.addAll(before, own);
    return name;
  }

  private String each(String domain, Predicate predicate, String term, Spot spot) {
    String body = String.join("\n", lines(predicate, term, spot)).replace("\n", "\n\t");
    return "every " + domain + " {\n\t" + body + "\n}";
  }

  private List<String> fields(Predicate.Fields fields, String term, Spot spot) {
    var body = new ArrayList<String>();
    body.add("is_object(" + term + ")");
    for (Check.Condition c : fields.conditions()) {
      Spot inner = spot.in(c.field());
      String path = RegoText.field(c.field());
      if (c.field().steps().contains(new Field.Step.Each())) {
        String domain = "place in fields.spread(" + term + ", " + path + ")";
        body.add(each(domain, c.predicate(), "fields.at(" + term + ", place)", inner));
      } else {
        body.addAll(lines(c.predicate(), "fields.at(" + term + ", " + path + ")", inner));
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
