package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Reader;
import dev.gonogo.checklist.Trial;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Predicates as conditions on a value. What one condition cannot say becomes a function of its
/// own.
final class Conditions {
  private static final String VALUE = "value";
  private static final String BLOCK = "block";

  private final PredicateRego predicates;
  private final List<RegoRule> functions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<List<List<RegoLiteral>>, String> garbled = new HashMap<>();
  private final Map<RegoTerm, String> paired = new HashMap<>();
  private final Map<Defined, String> defined = new HashMap<>();

  /// What a function was made for.
  private record Defined(Predicate predicate, Spot spot, Doubt doubt) {}

  Conditions(PredicateRego predicates) {
    this.predicates = predicates;
  }

  /// The functions that the conditions use, in the order of their first use.
  List<RegoRule> functions() {
    return List.copyOf(functions);
  }

  /// The condition that the predicate holds of the value, and the one that it does not. What cannot
  /// be read is on no side of a bound.
  Test of(Predicate predicate, RegoTerm value, Spot spot) {
    return of(predicate, value, spot, Doubt.AS_READ);
  }

  /// The condition that it holds whatever might stand in place of what cannot be read.
  Test surely(Predicate predicate, RegoTerm value, Spot spot) {
    return of(predicate, value, spot, Doubt.SURELY);
  }

  /// The condition that it might hold, if something else stood in place of what cannot be read.
  Test perhaps(Predicate predicate, RegoTerm value, Spot spot) {
    return of(predicate, value, spot, Doubt.PERHAPS);
  }

  /// What is made of a value that is compared with a bound and cannot be read as a number.
  private enum Doubt {
    AS_READ,
    SURELY,
    PERHAPS;

    Doubt opposite() {
      return switch (this) {
        case AS_READ -> AS_READ;
        case SURELY -> PERHAPS;
        case PERHAPS -> SURELY;
      };
    }

    String verb() {
      return switch (this) {
        case AS_READ -> "right_";
        case SURELY -> "surely_";
        case PERHAPS -> "perhaps_";
      };
    }

    /// The same, where it matters: with nothing to compare there is no doubt, and unless something
    /// is negated what cannot be read holds of nothing.
    Doubt over(Predicate predicate, Spot spot) {
      boolean compares = !Measured.of(predicate, spot).isEmpty();
      boolean matters =
          this == PERHAPS || (Parts.negates(predicate) && !Measured.failsUnread(predicate, spot));
      return compares && matters ? this : AS_READ;
    }
  }

  private Test of(Predicate predicate, RegoTerm value, Spot spot, Doubt asked) {
    Doubt doubt = asked.over(predicate, spot);
    if (doubt != Doubt.AS_READ && !Parts.looksInside(predicate)) {
      return asked(doubtful(defined(predicate, spot, doubt)), predicate, value, spot);
    }
    return switch (predicate) {
      case Predicate.OfValue of -> predicates.of(of, value, spot).test();
      case Predicate.Against against -> against(new Versus(against, spot), value);
      case Predicate.Length length ->
          notEqual(of(length.length(), call("values.length", value), spot.ofLength()));
      case Predicate.Present _ -> spot.absent(value).opposite();
      case Predicate.Absent _ -> spot.absent(value);
      case Predicate.Read read when doubt == Doubt.AS_READ && !Parts.canHoldOfNothing(read) ->
          notEqual(of(read.of(), part(read, value), spot.of(read.reader())));
      case Predicate.Read _ ->
          asked(define(defined(predicate, spot, doubt)), predicate, value, spot);
      case Predicate.OfElements _, Predicate.Fields _, Predicate.OfParts _ ->
          asked(define(defined(predicate, spot, doubt)), predicate, value, spot);
    };
  }

  private static Test against(Versus versus, RegoTerm value) {
    return versus
        .spot()
        .block()
        .map(block -> versus.inBlock(value, block))
        .orElseGet(versus::ofReading);
  }

  private static Defined defined(Predicate predicate, Spot spot, Doubt doubt) {
    return new Defined(predicate, spot.within(block(predicate)), doubt);
  }

  /// What a function needs besides the value, if the predicate looks at what stands beside it.
  private static Optional<RegoTerm> block(Predicate predicate) {
    return Parts.beside(predicate).findAny().map(_ -> new RegoTerm.Name(BLOCK));
  }

  private static Test asked(String function, Predicate predicate, RegoTerm value, Spot spot) {
    return Test.of(
        block(predicate)
            .flatMap(_ -> spot.block())
            .map(around -> call(function, value, around))
            .orElseGet(() -> call(function, value)));
  }

  /// A predicate of one value, which holds of what cannot be read, or does not.
  private String doubtful(Defined wanted) {
    var value = new RegoTerm.Name("value");
    return function(
        wanted,
        () -> {
          Predicate predicate = wanted.predicate();
          RegoLiteral holds = of(predicate, value, wanted.spot()).holds();
          Test illegible = illegible(predicate, value, wanted.spot()).orElseThrow();
          return wanted.doubt() == Doubt.PERHAPS
              ? List.of(List.of(holds), List.of(illegible.holds()))
              : List.of(List.of(illegible.fails(), holds));
        });
  }

  /// The name of the function that has these bodies; it stands before those that it uses.
  private String function(Defined wanted, Supplier<List<List<RegoLiteral>>> bodies) {
    String known = defined.get(wanted);
    if (known != null) {
      return known;
    }
    String name = freeName(wanted.doubt().verb() + wanted.spot().leafName());
    defined.put(wanted, name);
    int before = functions.size();
    List<List<RegoLiteral>> all = bodies.get();
    functions.addAll(
        before, all.stream().map(body -> function(name, wanted.spot().block(), body)).toList());
    return name;
  }

  /// The condition that something in the value is compared with a bound and is no number, or cannot
  /// be read as what it should be; nothing where neither is asked for.
  Optional<Test> illegible(Predicate predicate, RegoTerm value, Spot spot) {
    Measured measured = Measured.of(predicate, spot);
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    if (predicate instanceof Predicate.Against against && spot.block().isEmpty()) {
      return Optional.of(illegible(new Versus(against, spot)));
    }
    List<List<RegoLiteral>> inline = illegible(measured, value);
    if (inline.size() == 1
        && inline.getFirst().size() == 1
        && inline.getFirst().getFirst() instanceof RegoLiteral.Holds(RegoTerm only)) {
      return Optional.of(Test.of(only));
    }
    List<List<RegoLiteral>> bodies = illegible(measured, new RegoTerm.Name(VALUE));
    Optional<RegoTerm> block = block(predicate);
    String name =
        garbled.computeIfAbsent(
            bodies,
            _ -> {
              String free = freeName("garbled_" + spot.leafName());
              bodies.forEach(body -> functions.add(function(free, block, body)));
              return free;
            });
    return Optional.of(asked(name, predicate, value, spot));
  }

  /// All readings of a field of what is in the variable, each beside what it is compared with.
  RegoTerm pairs(KindRego.OfFields kind, String variable, Field field, Versus versus) {
    RegoTerm readings = versus.readings(kind, variable, FieldTerm.of(field));
    List<String> parameters = versus.owners(kind, variable);
    String name =
        paired.computeIfAbsent(
            readings,
            _ -> {
              String free = freeName("compared_" + versus.spot().leafName());
              var head = new RegoRule.Head.Function(free, parameters, Optional.of(readings));
              functions.add(RegoRule.of(head, List.of()));
              return free;
            });
    return call(name, parameters.stream().map(RegoTerm.Name::new).toArray(RegoTerm[]::new));
  }

  /// That of a reading, or of what it is compared with, somebody made no number.
  private Test illegible(Versus versus) {
    var bodies = new ArrayList<List<RegoLiteral>>();
    Stream.of(
            Stream.of(RegoTerm.path("reading.value"), RegoTerm.path("reading.operand.value")),
            versus.addends().stream())
        .flatMap(values -> values)
        .forEach(value -> bodies.add(List.of(garbled(value, versus.number(value)))));
    String name =
        garbled.computeIfAbsent(
            bodies,
            _ -> {
              String free = freeName("garbled_" + versus.spot().leafName());
              bodies.forEach(body -> functions.add(RegoRule.function(free, "reading", body)));
              return free;
            });
    return Test.of(call(name, new RegoTerm.Name("reading")));
  }

  private static RegoRule function(String name, Optional<RegoTerm> block, List<RegoLiteral> body) {
    List<String> parameters = block.isPresent() ? List.of(VALUE, BLOCK) : List.of(VALUE);
    return RegoRule.function(name, parameters, body);
  }

  /// Each way in which something in the value cannot be read, once.
  private List<List<RegoLiteral>> illegible(Measured measured, RegoTerm value) {
    var bodies = new LinkedHashSet<List<RegoLiteral>>();
    measured.places().forEach((place, all) -> bodies.add(garbled(value, place, all)));
    measured
        .beside()
        .forEach((place, all) -> bodies.add(garbled(new RegoTerm.Name(BLOCK), place, all)));
    for (Measured.Text text : measured.reads()) {
      bodies.add(
          at(text.place(), value, there -> Stream.of(text.inRego().illegible(there).holds())));
      at(text, value).ifPresent(bodies::add);
    }
    return List.copyOf(bodies);
  }

  /// That what was read cannot itself be read.
  private Optional<List<RegoLiteral>> at(Measured.Text text, RegoTerm value) {
    Function<RegoTerm, Optional<Test>> inside =
        there -> illegible(text.read().of(), text.inRego().part(there), text.inside());
    return text.read().reader() == Reader.Part.INTERVAL || inside.apply(value).isEmpty()
        ? Optional.empty()
        : Optional.of(
            at(text.place(), value, there -> inside.apply(there).stream().map(Test::holds)));
  }

  private static List<RegoLiteral> at(
      List<Field.Step> place, RegoTerm value, Function<RegoTerm, Stream<RegoLiteral>> tests) {
    if (place.isEmpty()) {
      return tests.apply(value).toList();
    }
    var some = new RegoLiteral.SomeIn("place", call("fields.spread", value, FieldTerm.of(place)));
    RegoTerm there = call("fields.at", value, new RegoTerm.Name("place"));
    return Stream.concat(Stream.of(some), tests.apply(there)).toList();
  }

  private static List<RegoLiteral> garbled(
      RegoTerm value, List<Field.Step> place, List<Measured.Compared> compared) {
    return at(place, value, there -> compared.stream().map(c -> garbled(there, c)).distinct());
  }

  private static RegoLiteral garbled(RegoTerm value, Measured.Compared compared) {
    RegoTerm number = compared.number(value);
    return compared.needed()
        ? new RegoLiteral.Holds(call("is_null", number))
        : garbled(value, number);
  }

  private static RegoLiteral garbled(RegoTerm value, RegoTerm number) {
    return new RegoLiteral.Holds(call("values.garbled", value, number));
  }

  private static RegoTerm part(Predicate.Read read, RegoTerm value) {
    return ReaderRego.of(read.reader()).part(value);
  }

  // What has no length is of no other length either: `!=` would be undefined of it.
  private static Test notEqual(Test test) {
    return test.holds() instanceof RegoLiteral.Holds(RegoTerm term) ? Test.of(term) : test;
  }

  /// The conditions that the predicate holds of the value, one a line.
  private List<RegoLiteral> lines(Predicate predicate, RegoTerm value, Spot spot, Doubt asked) {
    Doubt doubt = asked.over(predicate, spot);
    if (doubt != Doubt.AS_READ && !Parts.looksInside(predicate)) {
      return List.of(of(predicate, value, spot, doubt).holds());
    }
    return switch (predicate) {
      case Predicate.Fields fields -> fields(fields, value, spot, doubt);
      case Predicate.AllOf all ->
          all.parts().stream().flatMap(part -> lines(part, value, spot, doubt).stream()).toList();
      case Predicate.NoneOf none ->
          none.parts().stream()
              .map(part -> of(part, value, spot, doubt.opposite()).fails())
              .toList();
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _,
          Predicate.AnyOf _ ->
          List.of(of(predicate, value, spot, doubt).holds());
    };
  }

  private String define(Defined wanted) {
    var value = new RegoTerm.Name("value");
    Spot spot = wanted.spot();
    Doubt doubt = wanted.doubt();
    return function(
        wanted,
        () ->
            switch (wanted.predicate()) {
              case Predicate.Every every -> List.of(every(every, value, spot, doubt));
              case Predicate.Some some -> List.of(some(some, value, spot, doubt));
              case Predicate.Read read -> read(read, value, spot, doubt);
              case Predicate.AnyOf any ->
                  any.parts().stream().map(part -> lines(part, value, spot, doubt)).toList();
              case Predicate.AllOf _, Predicate.NoneOf _, Predicate.Fields _ ->
                  List.of(lines(wanted.predicate(), value, spot, doubt));
              case Predicate.OfValue _,
                  Predicate.Against _,
                  Predicate.Length _,
                  Predicate.Present _,
                  Predicate.Absent _ ->
                  throw new IllegalArgumentException("one condition says it");
            });
  }

  private List<RegoLiteral> every(Predicate.Every every, RegoTerm value, Spot spot, Doubt doubt) {
    return List.of(
        new RegoLiteral.Holds(call("is_array", value)),
        new RegoLiteral.Every(
            "element",
            value,
            lines(every.element(), new RegoTerm.Name("element"), spot.ofElement(), doubt)));
  }

  private List<RegoLiteral> some(Predicate.Some some, RegoTerm value, Spot spot, Doubt doubt) {
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.Holds(call("is_array", value)));
    body.add(new RegoLiteral.SomeIn("element", value));
    body.addAll(lines(some.element(), new RegoTerm.Name("element"), spot.ofElement(), doubt));
    return body;
  }

  /// What cannot be read holds of nothing, or, where it might, of anything.
  private List<List<RegoLiteral>> read(
      Predicate.Read read, RegoTerm value, Spot spot, Doubt doubt) {
    Test illegible = ReaderRego.of(read.reader()).illegible(value);
    RegoLiteral holds = of(read.of(), part(read, value), spot.of(read.reader()), doubt).holds();
    return doubt == Doubt.PERHAPS
        ? List.of(List.of(holds), List.of(illegible.holds()))
        : List.of(List.of(illegible.fails(), holds));
  }

  private List<RegoLiteral> fields(
      Predicate.Fields fields, RegoTerm value, Spot spot, Doubt doubt) {
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.Holds(call("is_object", value)));
    for (Check.Condition c : fields.conditions()) {
      Spot inner = spot.in(c.field());
      RegoTerm path = FieldTerm.of(c.field());
      boolean asWritten = Trial.namesEmptyText(c.predicate());
      if (c.field().steps().contains(new Field.Step.Each())) {
        RegoTerm each = spot.kind().inside(value, new RegoTerm.Name("place"), inner, asWritten);
        body.add(
            new RegoLiteral.Every(
                "place",
                call("fields.spread", value, path),
                lines(c.predicate(), each, inner, doubt)));
      } else {
        RegoTerm field = spot.kind().inside(value, path, inner, asWritten);
        body.addAll(lines(c.predicate(), field, inner, doubt));
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
