package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What each predicate is in Rego and in words: the one place that knows them one by one.
///
/// A value is a term that is always defined; null stands for one that is missing.
final class PredicateRego {
  private static final RegoTerm READING = path("reading");

  private final Thresholds thresholds;

  PredicateRego(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /// A predicate of a whole value.
  ///
  /// @param test that it holds of the value
  /// @param must what stands behind "must": `be at least 7 days`
  /// @param quality what stands behind a field: `at least 7 days`
  record InRego(Test test, Phrase must, Phrase quality) {}

  InRego of(Predicate.OfValue predicate, RegoTerm value, Spot spot) {
    return switch (predicate) {
      case Predicate.Equal(_, Value other) ->
          being(Test.equal(value, new RegoTerm.Constant(other)), Phrase.plain(Phrase.show(other)));
      case Predicate.In(_, List<Value> values) ->
          being(
              Test.of(RegoTerm.in(value, oneOf(values))),
              Phrase.plain("one of " + Phrase.show(values)));
      case Predicate.Bound bound ->
          being(Test.of(compared(bound, value, spot)), words(bound, spot));
      case Predicate.Within(_, List<Predicate.Range> ranges) -> {
        RegoTerm all = new RegoTerm.ListOf(ranges.stream().map(PredicateRego::ends).toList());
        yield being(
            Test.of(call("values.within", value, all)),
            Phrase.plain(
                "within "
                    + ranges.stream()
                        .map(Predicate.Range::toString)
                        .collect(Collectors.joining(", "))));
      }
      case Predicate.Covers(_, long number) -> {
        RegoTerm one = new RegoTerm.Constant(Value.of(number));
        yield new InRego(
            Test.of(call("values.covers", value, one)),
            Phrase.plain("cover " + number),
            Phrase.plain("covering " + number));
      }
      case Predicate.LeadsTo(_, List<String> types) -> {
        String shown = String.join(" or ", types);
        yield new InRego(
            Test.of(call("values.leads", value, RegoTerm.texts(types))),
            Phrase.plain("lead to " + shown),
            Phrase.plain("leading to " + shown));
      }
      case Predicate.Through(_, var hops) ->
          being(
              Test.equal(value, new RegoTerm.Constant(Value.of(true))),
              Phrase.plain("to " + String.join(" or ", hops.getLast().types())));
      case Predicate.Matches(_, String regex) -> {
        String shown = Phrase.show(Value.of(regex));
        yield new InRego(
            Test.of(call("values.matches", value, new RegoTerm.Pattern(regex))),
            Phrase.plain("match " + shown),
            Phrase.plain("matching " + shown));
      }
      case Predicate.Placeholder(_, boolean expected) ->
          being(
              Test.of(call("secrets." + (expected ? "placeholder" : "chosen"), value)),
              Phrase.plain((expected ? "a" : "no") + " placeholder"));
    };
  }

  private static RegoTerm ends(Predicate.Range range) {
    return new RegoTerm.Constant(Value.array(Value.of(range.from()), Value.of(range.to())));
  }

  private static InRego being(Test test, Phrase quality) {
    return new InRego(test, quality.after("be "), quality);
  }

  /// The call that makes the finding: what was expected as a value where there is one, else in
  /// words.
  ///
  /// @param not `not ` where the predicate must not hold
  RegoTerm finding(Predicate predicate, Spot spot, String not) {
    return withExpected(predicate, spot, not)
        .orElseGet(() -> unmet(predicate, must(predicate, spot).after(not).term()));
  }

  /// The finding of a predicate, in these words.
  static RegoTerm unmet(Predicate predicate, RegoTerm must) {
    return call("findings.unmet", ReaderRego.reading(predicate, true), must);
  }

  private Optional<RegoTerm> withExpected(Predicate predicate, Spot spot, String not) {
    return switch (predicate) {
      case Predicate.Equal(_, Value value) ->
          Optional.of(differs(not + "be", new RegoTerm.Constant(value)));
      case Predicate.In(_, List<Value> values) ->
          Optional.of(differs(not + "be one of", new RegoTerm.Constant(Value.array(values))));
      case Predicate.Matches(_, String regex) ->
          Optional.of(differs(not + "match", new RegoTerm.Pattern(regex)));
      case Predicate.Bound bound -> Optional.of(beyond(bound, spot, not + "be "));
      case Predicate.Placeholder _,
          Predicate.Within _,
          Predicate.Covers _,
          Predicate.LeadsTo _,
          Predicate.Through _ ->
          Optional.empty();
      case Predicate.Against against ->
          Optional.of(
              call(
                  "findings.against", READING, new Versus(against, spot).must().after(not).term()));
      case Predicate.Length(_, Predicate length) when !isEmptiness(predicate) ->
          switch (length) {
            case Predicate.Bound bound ->
                Optional.of(beyond(bound, spot.ofLength(), not + "have a length of "));
            case Predicate.Equal(_, Value value) ->
                Optional.of(differs(not + "have a length of", new RegoTerm.Constant(value)));
            case Predicate.In _,
                Predicate.Matches _,
                Predicate.Placeholder _,
                Predicate.Within _,
                Predicate.Covers _,
                Predicate.Against _,
                Predicate.LeadsTo _,
                Predicate.Through _,
                Predicate.Length _,
                Predicate.Read _,
                Predicate.Present _,
                Predicate.Absent _,
                Predicate.Fields _,
                Predicate.OfElements _,
                Predicate.OfParts _ ->
                Optional.empty();
          };
      case Predicate.Read read -> ofRead(read, spot, not);
      case Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _,
          Predicate.Fields _,
          Predicate.OfElements _,
          Predicate.OfParts _ ->
          Optional.empty();
    };
  }

  private Optional<RegoTerm> ofRead(Predicate.Read read, Spot spot, String not) {
    if (read.reader() == Reader.Part.ELEMENTS || read.reader() == Reader.Part.JSON) {
      return Optional.empty();
    }
    RegoTerm reading = ReaderRego.reading(read, true);
    String have = not + "have " + ReaderRego.of(read.reader()).one();
    return switch (read.of()) {
      case Predicate.Bound bound ->
          Optional.of(beyond(reading, bound, spot.of(read.reader()), have + " of "));
      case Predicate.Equal(_, Value value) ->
          Optional.of(differs(reading, have, new RegoTerm.Constant(value)));
      case Predicate.In(_, List<Value> values) ->
          Optional.of(
              differs(reading, have + " of one of", new RegoTerm.Constant(Value.array(values))));
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Length _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _,
          Predicate.Fields _,
          Predicate.OfElements _,
          Predicate.OfParts _ ->
          Optional.empty();
    };
  }

  private static RegoTerm differs(String must, RegoTerm expected) {
    return differs(READING, must, expected);
  }

  private static RegoTerm differs(RegoTerm reading, String must, RegoTerm expected) {
    return call("findings.differs", reading, text(must), expected);
  }

  private RegoTerm beyond(Predicate.Bound bound, Spot spot, String must) {
    return beyond(READING, bound, spot, must);
  }

  private RegoTerm beyond(RegoTerm reading, Predicate.Bound bound, Spot spot, String must) {
    return call(
        "findings.beyond",
        reading,
        text(must + side(bound.comparison())),
        parameter(bound, spot),
        text(spot.unit(bound.bound()).symbol()));
  }

  private RegoTerm compared(Predicate.Bound bound, RegoTerm value, Spot spot) {
    return compared(
        bound.comparison(), spot.measured(value, bound.bound()), parameter(bound, spot));
  }

  /// The condition that a number is on the side of another one.
  static RegoTerm compared(Predicate.Comparison side, RegoTerm number, RegoTerm other) {
    return switch (side) {
      case MIN -> call("values.at_least", number, other);
      case MAX -> call("values.at_most", number, other);
      case ABOVE -> call("values.above", number, other);
      case BELOW -> call("values.below", number, other);
    };
  }

  /// What a bound is compared with: a parameter of the item.
  RegoTerm parameter(Predicate.Bound bound, Spot spot) {
    return new RegoTerm.Member(new RegoTerm.Name("params"), thresholds.name(bound, spot));
  }

  private static RegoTerm oneOf(List<Value> values) {
    return new RegoTerm.SetOf(
        values.stream().map(value -> (RegoTerm) new RegoTerm.Constant(value)).toList(),
        RegoTerm.Layout.ONE_LINE);
  }

  /// "be at least 7 days", "match …", "have an element with …": what stands behind "must".
  Phrase must(Predicate predicate, Spot spot) {
    return switch (predicate) {
      case Predicate.OfValue of -> of(of, READING, spot).must();
      case Predicate.Against against -> new Versus(against, spot).must();
      case Predicate.Length _ when isEmptiness(predicate) -> Phrase.plain("be empty");
      case Predicate.Length length ->
          quality(length.length(), spot.ofLength()).after("have a length of ");
      case Predicate.OfElements elements -> elements(elements, spot).after("have ");
      case Predicate.Fields fields -> with(fields.conditions(), spot).after("have ");
      case Predicate.Read read ->
          read(read, spot, "have ", must(read.of(), spot.of(read.reader())));
      case Predicate.Present _ -> Phrase.plain("be set");
      case Predicate.Absent _ -> Phrase.plain("be unset");
      case Predicate.OfParts of -> {
        Phrase parts =
            Phrase.joined(between(of), of.parts().stream().map(p -> must(p, spot)).toList());
        yield of instanceof Predicate.NoneOf ? parts.after("not ") : parts;
      }
    };
  }

  /// "at least 7 days", "matching …", "an element with …": what stands behind a field.
  private Phrase quality(Predicate predicate, Spot spot) {
    return switch (predicate) {
      case Predicate.OfValue of -> of(of, READING, spot).quality();
      case Predicate.Against against -> new Versus(against, spot).quality();
      case Predicate.Length _ when isEmptiness(predicate) -> Phrase.plain("empty");
      case Predicate.Length length ->
          quality(length.length(), spot.ofLength()).after("of a length of ");
      case Predicate.OfElements elements -> elements(elements, spot).after("having ");
      case Predicate.Fields fields -> with(fields.conditions(), spot).after("with ");
      case Predicate.Read read ->
          read(read, spot, "with ", quality(read.of(), spot.of(read.reader())));
      case Predicate.Present _ -> Phrase.plain("set");
      case Predicate.Absent _ -> Phrase.plain("unset");
      case Predicate.OfParts of -> {
        Phrase parts =
            Phrase.joined(between(of), of.parts().stream().map(p -> quality(p, spot)).toList());
        yield of instanceof Predicate.NoneOf ? parts.after("not ") : parts;
      }
    };
  }

  /// @param having what stands before a thing that it has
  /// @param whole what is said of all that is read
  private Phrase read(Predicate.Read read, Spot spot, String having, Phrase whole) {
    ReaderRego reader = ReaderRego.of(read.reader());
    return switch (read.reader()) {
      case Reader.Part part when part == Reader.Part.ELEMENTS -> whole;
      case Reader.Part part when part == Reader.Part.JSON -> whole.after("as JSON ");
      case Reader.Part _, Reader.Query _, Reader.Option _ ->
          switch (read.of()) {
            case Predicate.Present _ -> Phrase.plain(having + reader.one());
            case Predicate.Absent _ -> Phrase.plain(having + "no " + reader.words());
            case Predicate of ->
                quality(of, spot.of(read.reader())).after(having + reader.one() + " ");
          };
    };
  }

  private static String between(Predicate.OfParts of) {
    return switch (of) {
      case Predicate.AllOf _ -> " and ";
      case Predicate.AnyOf _, Predicate.NoneOf _ -> " or ";
    };
  }

  private Phrase elements(Predicate.OfElements elements, Spot spot) {
    return quality(elements.element(), spot)
        .after(
            switch (elements) {
              case Predicate.Every _ -> "every element ";
              case Predicate.Some _ -> "an element ";
            });
  }

  /// "status "Enabled" and days at least 30".
  Phrase with(List<Check.Condition> conditions, Spot spot) {
    var parts = new ArrayList<Phrase>();
    for (Check.Condition c : conditions) {
      parts.add(quality(c.predicate(), spot.in(c.field())).after(c.field() + " "));
    }
    return Phrase.joined(" and ", parts);
  }

  private Phrase words(Predicate.Bound bound, Spot spot) {
    Quantity.Unit unit = spot.unit(bound.bound());
    String behind = unit == Quantity.Unit.NONE ? "" : " " + unit.symbol().replace("%", "%%");
    return new Phrase(side(bound.comparison()) + " %v" + behind, List.of(parameter(bound, spot)));
  }

  /// Whether it says `length: 0`.
  private static boolean isEmptiness(Predicate predicate) {
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
}
