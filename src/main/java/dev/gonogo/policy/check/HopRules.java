package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Hop;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The rules of a relation that is gone step by step: from each subject to a set of others.
///
/// What a step leads to is told of by what it begins at, once, however many subjects come by there.
final class HopRules {
  /// The function of all that the steps lead to.
  static final String RELATED = "related";

  /// One step, from one kind to the next.
  ///
  /// @param kind of the others
  /// @param origins all that it begins at
  record Level(
      Hop hop, HopNames names, KindRego.OfFields kind, KindRego.Stepping step, RegoTerm origins) {
    RegoLiteral begin() {
      return new RegoLiteral.SomeIn(names.from(), origins);
    }
  }

  private final Check.Declared check;
  private final Readings readings;
  private final PredicateRego predicates;
  private final Spot spot;
  private final Cast cast;
  private final List<Condition> conditions;
  private final List<Level> levels = new ArrayList<>();

  /// @param prefix in front of the names of all that is defined
  private HopRules(
      KindRego.OfFields start,
      List<Hop> hops,
      List<Condition> conditions,
      String prefix,
      Check.Declared check,
      Readings readings,
      PredicateRego predicates) {
    this.check = check;
    this.readings = readings;
    this.predicates = predicates;
    this.spot = Spot.of(check);
    this.cast = start.cast();
    this.conditions = conditions;
    Set<String> used = new HashSet<>(Set.of(cast.variable(), "other"));
    String from = cast.variable();
    RegoTerm origins = path("subjects");
    RegoTerm all = cast.all();
    for (Hop hop : hops) {
      KindRego.OfFields kind = start.ofOthers(hop.types());
      String to = free(prefix + noun(hop), used);
      boolean doubtful =
          hop.where().stream().anyMatch(c -> !readings.doubts(kind, c, to).isEmpty());
      var names = new HopNames(from, to, !hop.where().isEmpty(), doubtful);
      KindRego.Stepping step = start.ofOthers(hop.types()).step(hop, names.origin(), to, all);
      levels.add(new Level(hop, names, kind, step, origins));
      from = to;
      origins = path(names.reached());
      all = kind.cast().all();
    }
  }

  /// What a check asks for with `related`.
  static HopRules of(
      KindRego.OfFields start,
      List<Hop> hops,
      List<Condition> conditions,
      Check.Declared check,
      Readings readings,
      PredicateRego predicates) {
    return new HopRules(start, hops, conditions, "", check, readings, predicates);
  }

  /// What a `where` looks through.
  static HopRules ofWhere(
      KindRego.OfFields start,
      List<Hop> hops,
      Check.Declared check,
      Readings readings,
      PredicateRego predicates) {
    List<Hop> some =
        hops.stream()
            .map(hop -> new Hop(hop.at(), hop.types(), hop.way(), hop.where(), true, Absence.FAIL))
            .toList();
    return new HopRules(start, some, List.of(), "near_", check, readings, predicates);
  }

  /// The field of theirs that a step goes by.
  static Field link(Hop hop) {
    if (hop.way() instanceof Hop.Way.Its(Field field)) {
      return field;
    }
    throw new IllegalArgumentException("the step does not go by a field of theirs");
  }

  private static String noun(Hop hop) {
    String type = hop.types().getFirst();
    return Cast.name(type.substring(type.lastIndexOf('_') + 1), "found");
  }

  private static String free(String wanted, Set<String> used) {
    String name = wanted;
    for (int i = 2; !used.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  /// Whether what the last step leads to is judged one by one; else it is enough that there is one.
  boolean asksOfEvery() {
    return firstSome() == levels.size();
  }

  private int firstSome() {
    int i = 0;
    while (i < levels.size() && !levels.get(i).hop().some()) {
      i++;
    }
    return i;
  }

  /// What is told of steps that lead nowhere, or where nobody knows.
  List<RegoRule> verdicts() {
    var rules = new ArrayList<RegoRule>();
    levels.subList(0, firstSome()).forEach(level -> told(level, rules));
    if (!asksOfEvery()) {
      oneOf(levels.get(firstSome()), rules);
    }
    return rules;
  }

  private void told(Level level, List<RegoRule> rules) {
    HopNames names = level.names();
    List<RegoLiteral> nowhere = new ArrayList<>();
    nowhere.add(level.begin());
    nowhere.addAll(nothing(names));
    switch (level.hop().none()) {
      case FAIL -> rules.add(about("deny", names, missing(level), nowhere));
      case UNKNOWN -> rules.add(about("unknown", names, missing(level), nowhere));
      case PASS, NOT_APPLICABLE -> {}
    }
    rules.add(
        RegoRule.adds(
            "unknown",
            path("doubt"),
            List.of(level.begin(), new RegoLiteral.SomeIn("doubt", names.why()))));
    if (names.doubtful()) {
      rules.add(
          RegoRule.adds(
              "unknown",
              call("findings.unsure", path("reading")),
              List.of(
                  level.begin(),
                  new RegoLiteral.SomeIn(names.to(), names.mayCount()),
                  new RegoLiteral.SomeIn("reading", call(names.doubts(), path(names.to()))))));
    }
  }

  private static RegoRule about(
      String set, HopNames names, RegoTerm words, List<RegoLiteral> body) {
    return RegoRule.adds(set, call("findings.about", names.origin(), words), body);
  }

  private RegoTerm missing(Level level) {
    List<Condition> where = level.hop().where();
    String said = check.says().getOrDefault("", "");
    if (!said.isEmpty() && level.equals(levels.getLast())) {
      return text("must " + said);
    }
    return where.isEmpty()
        ? text(level.step().leads())
        : predicates.with(where, spot).after(level.step().leads() + " with ").term();
  }

  /// That the step surely leads nowhere.
  static List<RegoLiteral> nothing(HopNames names) {
    return List.of(
        new RegoLiteral.Holds(none(names.mayCount())), new RegoLiteral.Holds(none(names.why())));
  }

  private void oneOf(Level level, List<RegoRule> rules) {
    HopNames names = level.names();
    var leads = new RegoLiteral.Not(call(names.leads(), names.origin()));
    RegoTerm misses = call(names.misses(), names.origin());
    String types = String.join(" or ", levels.getLast().hop().types());
    RegoTerm words =
        conditions.isEmpty()
            ? missing(level)
            : predicates
                .with(conditions, spot)
                .after("must lead to some " + types + " with ")
                .term();
    rules.add(about("deny", names, words, List.of(level.begin(), new RegoLiteral.Holds(misses))));
    rules.add(
        about(
            "unknown",
            names,
            text("whether it leads to some such " + types + " is not known"),
            List.of(level.begin(), leads, new RegoLiteral.Not(misses))));
  }

  /// Whether a rule looks at all that is related to a subject.
  private boolean isAskedForOthers() {
    return (asksOfEvery() && !conditions.isEmpty())
        || check.silence().isPresent()
        || judgedBy(levels.stream().map(Level::hop).toList()).equals(Optional.of(RELATED));
  }

  /// The function of those without which a subject is not judged, if any step says so. A step
  /// behind that one may lead nowhere, and says itself what that means.
  static Optional<String> judgedBy(List<Hop> hops) {
    int last = hops.size() - 1;
    return last(hops).isEmpty()
        ? Optional.empty()
        : Optional.of(last(hops).getAsInt() == last ? RELATED : "reaching");
  }

  private static OptionalInt last(List<Hop> hops) {
    return IntStream.range(0, hops.size())
        .filter(i -> hops.get(i).none() == Absence.NOT_APPLICABLE)
        .max();
  }

  /// `related`, and of all steps what they need.
  List<RegoRule> definitions() {
    var rules = new ArrayList<RegoRule>();
    if (isAskedForOthers()) {
      rules.add(RegoRule.function(RELATED, cast.variable(), all(levels)));
    }
    List<Hop> hops = levels.stream().map(Level::hop).toList();
    judgedBy(hops)
        .filter(name -> !name.equals(RELATED))
        .ifPresent(name ->
            rules.add(
                RegoRule.function(
                    name, cast.variable(), all(levels.subList(0, last(hops).getAsInt() + 1)))));
    for (int i = 0; i + 1 < levels.size() && i < firstSome(); i++) {
      reached(levels.get(i), rules);
    }
    levels.forEach(level -> steps(level, rules));
    rules.addAll(new HopQuantities(levels, conditions, readings).from(firstSome()));
    return rules;
  }

  /// The reading of a `where` that looks through the steps.
  List<RegoRule> through() {
    HopNames first = levels.getFirst().names();
    RegoTerm leads = call(first.leads(), first.origin());
    RegoTerm misses = call(first.misses(), first.origin());
    var rules = new ArrayList<RegoRule>();
    rules.add(reading("known", true, List.of(new RegoLiteral.Holds(leads))));
    rules.add(
        reading(
            "known", false, List.of(new RegoLiteral.Not(leads), new RegoLiteral.Holds(misses))));
    rules.add(
        reading(
            "unknown", false, List.of(new RegoLiteral.Not(leads), new RegoLiteral.Not(misses))));
    levels.forEach(level -> steps(level, rules));
    rules.addAll(new HopQuantities(levels, conditions, readings).from(0));
    return rules;
  }

  private RegoRule reading(String state, boolean value, List<RegoLiteral> body) {
    String types = String.join(" or ", levels.getLast().hop().types());
    RegoTerm reading =
        call(
            "findings.related",
            cast.subject(),
            text("whether it leads to some such " + types),
            text(state),
            new RegoTerm.Constant(Value.of(value)),
            levels.getFirst().names().why());
    return RegoRule.of(
        new RegoRule.Head.Function(
            "through",
            List.of(cast.variable()),
            Optional.of(new RegoTerm.ListOf(List.of(reading)))),
        body);
  }

  private static RegoTerm all(List<Level> levels) {
    if (levels.size() == 1) {
      return levels.getFirst().names().count();
    }
    List<RegoLiteral> body =
        levels.stream()
            .map(Level::names)
            .<RegoLiteral>map(names -> new RegoLiteral.SomeIn(names.to(), names.count()))
            .toList();
    return new RegoTerm.Comprehension(
        path(levels.getLast().names().to()), body, RegoTerm.Layout.A_LINE_EACH);
  }

  private static void reached(Level level, List<RegoRule> rules) {
    HopNames names = level.names();
    RegoTerm found =
        new RegoTerm.Comprehension(
            path(names.to()),
            List.of(level.begin(), new RegoLiteral.SomeIn(names.to(), names.count())),
            RegoTerm.Layout.ONE_LINE);
    rules.add(RegoRule.is(names.reached(), call("values.distinct", found)));
  }

  /// One step, and which of what it leads to counts.
  private void steps(Level level, List<RegoRule> rules) {
    HopNames names = level.names();
    rules.add(RegoRule.function(names.step(), names.from(), level.step().call()));
    rules.addAll(level.step().definitions());
    if (!names.choosy()) {
      return;
    }
    var notExcluded = new RegoLiteral.Not(call(names.excluded(), path(names.to())));
    rules.add(chosen(names, names.candidates(), names.found(), notExcluded));
    if (names.doubtful()) {
      var noDoubt = new RegoLiteral.Holds(none(call(names.doubts(), path(names.to()))));
      rules.add(chosen(names, names.chosen(), names.mayCount(), noDoubt));
    }
    var exclusions = new ArrayList<FieldRule>();
    var doubts = new ArrayList<FieldRule>();
    for (Condition c : level.hop().where()) {
      exclusions.addAll(readings.exclusions(level.kind(), c, names.to()));
      doubts.addAll(readings.doubts(level.kind(), c, names.to()));
    }
    rules.addAll(renamed(exclusions, names.excluded()));
    if (names.doubtful()) {
      rules.add(SubjectRules.allOf(names.doubts(), names.to(), FieldRule.merged(doubts)));
    }
  }

  private static RegoRule chosen(HopNames names, String name, RegoTerm of, RegoLiteral condition) {
    return RegoRule.function(
        name,
        names.from(),
        new RegoTerm.Comprehension(
            path(names.to()),
            List.of(new RegoLiteral.SomeIn(names.to(), of), condition),
            RegoTerm.Layout.ONE_LINE));
  }

  /// The conditions of a subject, under a name for those of others.
  static List<RegoRule> renamed(List<FieldRule> rules, String name) {
    return FieldRule.merged(rules).stream()
        .map(rule -> {
          RegoRule made = rule.rule(List.of());
          var head = (RegoRule.Head.Function) made.head();
          return RegoRule.of(
              new RegoRule.Head.Function(name, head.parameters(), head.value()), made.body());
        })
        .toList();
  }
}
