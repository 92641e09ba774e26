package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Predicates as conditions on a value. What one condition cannot say becomes a function of its
/// own.
final class Conditions {
  private final PredicateRego predicates;
  private final List<RegoRule> functions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<List<List<RegoLiteral>>, String> garbled = new HashMap<>();
  private final Map<Asked, String> defined = new HashMap<>();

  Conditions(PredicateRego predicates) {
    this.predicates = predicates;
  }

  /// The functions that the conditions use, in the order of their first use.
  List<RegoRule> functions() {
    return List.copyOf(functions);
  }

  /// The condition that the predicate holds of the value, and the one that it does not.
  Test of(Predicate predicate, RegoTerm value, Spot spot) {
    return switch (predicate) {
      case Predicate.OfValue of -> predicates.of(of, value, spot).test();
      case Predicate.Length length ->
          notEqual(of(length.length(), call("values.length", value), spot.ofLength()));
      case Predicate.Present _ -> spot.kind().absent(value).opposite();
      case Predicate.Absent _ -> spot.kind().absent(value);
      case Predicate.OfElements _, Predicate.Fields _, Predicate.OfParts _ ->
          Test.of(call(define(predicate, spot), value));
    };
  }

  /// The condition that something in the value is compared with a bound and is no number; nothing
  /// where no bound is asked for.
  Optional<Test> illegible(Predicate predicate, RegoTerm value, Spot spot) {
    Map<List<Field.Step>, List<Measured.Compared>> places = Measured.of(predicate, spot).places();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var bodies = new ArrayList<List<RegoLiteral>>();
    places.forEach((place, compared) -> bodies.add(illegible(place, compared)));
    List<RegoLiteral> only = bodies.getFirst();
    if (bodies.size() == 1 && only.size() == 1) {
      List<Measured.Compared> compared = places.values().iterator().next();
      return Optional.of(Test.of(garbled(value, Measured.numbers(compared, value).getFirst())));
    }
    String name =
        garbled.computeIfAbsent(
            bodies,
            _ -> {
              String free = freeName("garbled_" + spot.leafName());
              bodies.forEach(body -> functions.add(RegoRule.function(free, "value", body)));
              return free;
            });
    return Optional.of(Test.of(call(name, value)));
  }

  private static List<RegoLiteral> illegible(
      List<Field.Step> place, List<Measured.Compared> compared) {
    var body = new ArrayList<RegoLiteral>();
    RegoTerm value = new RegoTerm.Name("value");
    RegoTerm there = value;
    if (!place.isEmpty()) {
      body.add(new RegoLiteral.SomeIn("place", call("fields.spread", value, FieldTerm.of(place))));
      there = call("fields.at", value, new RegoTerm.Name("place"));
    }
    for (RegoTerm number : Measured.numbers(compared, there)) {
      body.add(new RegoLiteral.Holds(garbled(there, number)));
    }
    return body;
  }

  private static RegoTerm garbled(RegoTerm value, RegoTerm number) {
    return call("values.garbled", value, number);
  }

  // What has no length is of no other length either: `!=` would be undefined of it.
  private static Test notEqual(Test test) {
    return test.holds() instanceof RegoLiteral.Holds(RegoTerm term) ? Test.of(term) : test;
  }

  /// The conditions that the predicate holds of the value, one a line.
  private List<RegoLiteral> lines(Predicate predicate, RegoTerm value, Spot spot) {
    return switch (predicate) {
      case Predicate.Fields fields -> fields(fields, value, spot);
      case Predicate.AllOf all ->
          all.parts().stream().flatMap(part -> lines(part, value, spot).stream()).toList();
      case Predicate.NoneOf none ->
          none.parts().stream().map(part -> of(part, value, spot).fails()).toList();
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _,
          Predicate.AnyOf _ ->
          List.of(of(predicate, value, spot).holds());
    };
  }

  /// The name of the function that says it; one for all that ask the same of the same place.
  private String define(Predicate predicate, Spot spot) {
    var asked = new Asked(predicate, spot);
    String name = defined.get(asked);
    if (name == null) {
      name = freeName("right_" + spot.leafName());
      defined.put(asked, name);
      define(name, predicate, spot);
    }
    return name;
  }

  private record Asked(Predicate predicate, Spot spot) {}

  private void define(String name, Predicate predicate, Spot spot) {
    var value = new RegoTerm.Name("value");
    int before = functions.size();
    List<List<RegoLiteral>> bodies =
        switch (predicate) {
          case Predicate.Every every -> List.of(every(every, value, spot));
          case Predicate.Some some -> List.of(some(some, value, spot));
          case Predicate.AnyOf any ->
              any.parts().stream().map(part -> lines(part, value, spot)).toList();
          case Predicate.AllOf _, Predicate.NoneOf _, Predicate.Fields _ ->
              List.of(lines(predicate, value, spot));
          case Predicate.OfValue _, Predicate.Length _, Predicate.Present _, Predicate.Absent _ ->
              throw new IllegalArgumentException("one condition says it");
        };
    // A function stands before those that it uses.
    functions.addAll(
        before, bodies.stream().map(body -> RegoRule.function(name, "value", body)).toList());
  }

  private List<RegoLiteral> every(Predicate.Every every, RegoTerm value, Spot spot) {
    return List.of(
        new RegoLiteral.Holds(call("is_array", value)),
        new RegoLiteral.Every(
            "element",
            value,
            lines(every.element(), new RegoTerm.Name("element"), spot.ofElement())));
  }

  private List<RegoLiteral> some(Predicate.Some some, RegoTerm value, Spot spot) {
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.Holds(call("is_array", value)));
    body.add(new RegoLiteral.SomeIn("element", value));
    body.addAll(lines(some.element(), new RegoTerm.Name("element"), spot.ofElement()));
    return body;
  }

  private List<RegoLiteral> fields(Predicate.Fields fields, RegoTerm value, Spot spot) {
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.Holds(call("is_object", value)));
    for (Check.Condition c : fields.conditions()) {
      Spot inner = spot.in(c.field());
      RegoTerm path = FieldTerm.of(c.field());
      boolean asWritten = Parts.namesEmptyText(c.predicate());
      if (c.field().steps().contains(new Field.Step.Each())) {
        RegoTerm each = spot.kind().inside(value, new RegoTerm.Name("place"), inner, asWritten);
        body.add(
            new RegoLiteral.Every(
                "place", call("fields.spread", value, path), lines(c.predicate(), each, inner)));
      } else {
        RegoTerm field = spot.kind().inside(value, path, inner, asWritten);
        body.addAll(lines(c.predicate(), field, inner));
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
