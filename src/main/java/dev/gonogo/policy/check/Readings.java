package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is said of readings: when a predicate is broken, and when nobody can tell yet.
///
/// A reading is known, unknown, or unstated, as its kind has them. What is unknown is told as such
/// and never taken for missing. Where all values are known no state is asked for.
final class Readings {
  private static final RegoTerm READING = path("reading");
  private static final RegoTerm VALUE = path("reading.value");
  private static final RegoTerm STATE = path("reading.state");
  private static final Test KNOWN = Test.equal(STATE, text("known"));
  private static final Test UNKNOWN = Test.equal(STATE, text("unknown"));
  private static final Test UNSTATED = Test.equal(STATE, text("unstated"));

  private final Check.Declared check;
  private final Spot subject;
  private final KindRego kind;
  private final PredicateRego predicates;
  private final Conditions conditions;

  Readings(Check.Declared check, PredicateRego predicates, Conditions conditions) {
    this.check = check;
    this.subject = Spot.of(check);
    this.kind = subject.kind();
    this.predicates = predicates;
    this.conditions = conditions;
  }

  /// The rules of a condition on the subject in the variable.
  List<FieldRule> of(KindRego.OfFields kind, Check.Condition condition, String variable) {
    return broken(condition.predicate(), at(kind, condition, variable));
  }

  /// The rules of a predicate on a subject that is a value itself.
  ///
  /// @param read binds the reading
  List<FieldRule> of(Predicate predicate, RegoLiteral read) {
    return broken(
        predicate,
        new Target(
            subject,
            List.of(),
            check.says().getOrDefault("", ""),
            _ -> new FieldRule.Access.Itself(read)));
  }

  /// When the condition surely does not hold: any of these.
  List<FieldRule> exclusions(KindRego.OfFields kind, Check.Condition condition, String variable) {
    var head = new RegoRule.Head.Function("excluded", List.of(variable), Optional.empty());
    return exclusions(head, at(kind, condition, variable), condition);
  }

  /// The same of a condition on another subject of the document.
  List<FieldRule> exclusions(KindRego.OfValue kind, Check.Condition condition) {
    return exclusions(new RegoRule.Head.True("excluded"), beside(kind, condition), condition);
  }

  private List<FieldRule> exclusions(RegoRule.Head head, Target target, Check.Condition condition) {
    return Demand.of(condition.predicate()).stream()
        .map(demand -> target.rule(head, demand.predicate(), unmet(demand, target)))
        .toList();
  }

  private List<RegoLiteral> unmet(Demand demand, Target target) {
    return switch (demand) {
      case Demand.Presence _ -> List.of(given().fails());
      case Demand.Absence _ -> List.of(given().holds());
      case Demand.Holding(Predicate predicate) ->
          ifKnown(predicate, target, surelyFails(predicate, target));
      case Demand.Failing(Predicate predicate) ->
          ifKnown(
              predicate,
              target,
              List.of(conditions.surely(predicate, VALUE, target.spot()).holds()));
    };
  }

  /// When it is not sure that the condition holds: any of these. Nothing where all values are
  /// known.
  List<FieldRule> wanting(KindRego.OfFields kind, Check.Condition condition, String variable) {
    return kind.mayBeUnknown() ? unsureOf(kind, condition, variable) : List.of();
  }

  /// The same of what others must be: also where all values are known.
  List<FieldRule> unsureOf(KindRego.OfFields kind, Check.Condition condition, String variable) {
    Target target = at(kind, condition, variable);
    var head = new RegoRule.Head.Function("wanting", List.of(variable), Optional.empty());
    return Demand.of(condition.predicate()).stream()
        .flatMap(demand ->
            unsure(demand, target).stream()
                .map(test -> target.rule(head, demand.predicate(), List.of(test))))
        .toList();
  }

  private List<RegoLiteral> unsure(Demand demand, Target target) {
    return switch (demand) {
      case Demand.Presence _ -> List.of(given().fails());
      case Demand.Absence _ -> List.of(given().holds());
      case Demand.Holding(Predicate predicate) ->
          unsure(predicate, target, test(predicate, target).fails());
      case Demand.Failing(Predicate predicate) ->
          unsure(predicate, target, test(predicate, target).holds());
    };
  }

  private List<RegoLiteral> unsure(Predicate predicate, Target target, RegoLiteral broken) {
    var tests = new ArrayList<>(List.of(KNOWN.fails(), broken));
    conditions
        .illegible(predicate, VALUE, target.spot())
        .ifPresent(illegible -> tests.add(illegible.holds()));
    return tests;
  }

  /// Whether what the predicate looks at may be.
  private boolean mayBeUnknown(Predicate predicate, Target target) {
    // Where the other field is not set, nothing tells.
    if (predicate instanceof Predicate.Against) {
      return true;
    }
    return target.field().isEmpty()
        ? kind.mayBeUnknown()
        : target.field().stream()
            .flatMap(field -> Parts.of(predicate, field))
            .anyMatch(kind::mayBeUnknown);
  }

  private List<RegoLiteral> ifKnown(Predicate predicate, Target target, List<RegoLiteral> tests) {
    return mayBeUnknown(predicate, target) ? and(KNOWN.holds(), tests) : tests;
  }

  private static List<RegoLiteral> and(RegoLiteral first, List<RegoLiteral> others) {
    var all = new ArrayList<RegoLiteral>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  /// That a predicate fails, whatever might stand in place of what cannot be read: of a list, one
  /// element may decide.
  private List<RegoLiteral> surelyFails(Predicate predicate, Target target) {
    if (Parts.looksInside(predicate)) {
      return List.of(conditions.perhaps(predicate, VALUE, target.spot()).fails());
    }
    RegoLiteral fails = test(predicate, target).fails();
    return conditions
        .illegible(predicate, VALUE, target.spot())
        .map(illegible -> List.of(illegible.fails(), fails))
        .orElse(List.of(fails));
  }

  /// The readings on which it depends whether the condition holds, and which nobody can tell yet.
  List<FieldRule> doubts(KindRego.OfFields kind, Check.Condition condition, String variable) {
    return doubts(at(kind, condition, variable), condition, doubt -> doubts(variable, doubt));
  }

  /// The same of a condition on another subject of the document.
  List<FieldRule> doubts(KindRego.OfValue kind, Check.Condition condition) {
    return doubts(
        beside(kind, condition), condition, doubt -> new RegoRule.Head.Adds("doubtful", doubt));
  }

  private static RegoRule.Head doubts(String variable, RegoTerm doubt) {
    return new RegoRule.Head.Function("doubts", List.of(variable), Optional.of(doubt));
  }

  private List<FieldRule> doubts(
      Target target, Check.Condition condition, Function<RegoTerm, RegoRule.Head> head) {
    var rules = new ArrayList<FieldRule>();
    for (Demand demand : Demand.of(condition.predicate())) {
      switch (demand) {
        case Demand.Holding(Predicate predicate) ->
            doubts(
                predicate,
                target,
                head,
                doubtful(allowsAbsence(predicate)),
                notSure(predicate, target),
                rules);
        case Demand.Failing(Predicate predicate) ->
            doubts(
                predicate,
                target,
                head,
                doubtful(!Parts.canHoldOfNothing(predicate)),
                possible(predicate, target),
                rules);
        case Demand.Presence _, Demand.Absence _ -> {}
      }
    }
    return rules;
  }

  /// What an author left out is absent, and none of what a condition takes out.
  private RegoLiteral doubtful(boolean absenceWillDo) {
    return absenceWillDo && kind.mayBeUnstated() ? UNKNOWN.holds() : KNOWN.fails();
  }

  /// That what cannot be read decides whether a predicate holds; nothing where it always does.
  private List<RegoLiteral> notSure(Predicate predicate, Target target) {
    return Parts.looksInside(predicate)
        ? List.of(conditions.surely(predicate, VALUE, target.spot()).fails())
        : List.of();
  }

  /// That it may yet hold; nothing where that is so of all that cannot be read.
  private List<RegoLiteral> possible(Predicate predicate, Target target) {
    return Parts.looksInside(predicate)
        ? List.of(conditions.perhaps(predicate, VALUE, target.spot()).holds())
        : List.of();
  }

  /// @param doubtful that the value is not known, or left to the provider
  /// @param open what must hold besides for what cannot be read to matter
  private void doubts(
      Predicate predicate,
      Target target,
      Function<RegoTerm, RegoRule.Head> head,
      RegoLiteral doubtful,
      List<RegoLiteral> open,
      List<FieldRule> rules) {
    if (mayBeUnknown(predicate, target)) {
      rules.add(target.rule(head.apply(READING), predicate, List.of(doubtful)));
    }
    conditions
        .illegible(predicate, VALUE, target.spot())
        .ifPresent(illegible -> {
          RegoTerm doubt = illegible(predicate, target);
          rules.add(target.rule(head.apply(doubt), predicate, and(illegible.holds(), open)));
        });
  }

  /// The reading, with the reason why it is in doubt.
  private static RegoTerm illegible(Predicate predicate, Target target) {
    RegoTerm reading = ReaderRego.reading(predicate, false);
    return predicate instanceof Predicate.Against against
        ? call("findings.incomparable", reading, text(new Versus(against, target.spot()).measure()))
        : call(
            "findings.illegible", reading, text(Measured.of(predicate, target.spot()).measures()));
  }

  /// Where a predicate looks.
  ///
  /// @param said the author's words behind "must", or empty
  /// @param access how a predicate comes by its readings
  private record Target(
      Spot spot, List<Field> field, String said, Function<Predicate, FieldRule.Access> access) {
    FieldRule rule(RegoRule.Head head, Predicate predicate, List<RegoLiteral> tests) {
      return new FieldRule(head, access.apply(predicate), field, tests);
    }
  }

  private Target at(KindRego.OfFields kind, Check.Condition condition, String variable) {
    Field field = condition.field();
    return new Target(
        subject.in(field),
        List.of(field),
        check.says().getOrDefault(field.toString(), ""),
        predicate -> access(kind, condition, variable, predicate));
  }

  private FieldRule.Access access(
      KindRego.OfFields kind, Check.Condition condition, String variable, Predicate predicate) {
    return predicate instanceof Predicate.Against against
        ? new FieldRule.Access.Compared(
            conditions.pairs(
                kind,
                variable,
                condition.field(),
                new Versus(against, subject.in(condition.field()))))
        : new FieldRule.Access.OfSubject(kind, variable, KindRego.Look.of(predicate));
  }

  private Target beside(KindRego.OfValue kind, Check.Condition condition) {
    RegoLiteral read = kind.readBeside(condition.field());
    return new Target(
        subject.in(condition.field()), List.of(), "", _ -> new FieldRule.Access.Itself(read));
  }

  private Test test(Predicate predicate, Target target) {
    return conditions.of(predicate, VALUE, target.spot());
  }

  private List<FieldRule> broken(Predicate predicate, Target target) {
    var rules = new ArrayList<FieldRule>();
    for (Demand demand : Demand.of(predicate)) {
      switch (demand) {
        case Demand.Presence(Predicate present) -> presence(present, target, rules);
        case Demand.Absence(Predicate absent) ->
            deny(
                absent,
                target,
                rules,
                PredicateRego.unmet(absent, text("not be set")),
                List.of(given().holds()));
        case Demand.Holding(Predicate holding) -> holding(holding, target, rules);
        case Demand.Failing(Predicate failing) -> failing(failing, target, rules);
      }
    }
    return rules;
  }

  private void holding(Predicate predicate, Target target, List<FieldRule> rules) {
    RegoTerm finding = predicates.finding(predicate, target.spot(), "");
    List<RegoLiteral> broken = surelyFails(predicate, target);
    // Nothing is sure of a value that is read for what it is not, nor of what is not read at all.
    boolean unsure =
        (Parts.negates(predicate) && !Parts.looksInside(predicate))
            || Measured.failsUnread(predicate, target.spot());
    illegible(
        predicate,
        target,
        rules,
        unsure ? List.of() : List.of(conditions.surely(predicate, VALUE, target.spot()).fails()));
    if (!mayBeUnknown(predicate, target)) {
      deny(predicate, target, rules, finding, broken);
      return;
    }
    // What is left to the provider is no value of the author's: it may be absent, and is not false.
    boolean trap = Parts.canHoldOfNothing(predicate) && !allowsAbsence(predicate);
    RegoLiteral decidable = leftToProviderFails() && !trap ? UNKNOWN.fails() : KNOWN.holds();
    deny(predicate, target, rules, finding, and(decidable, broken));
    if (leftToProviderFails() && trap) {
      deny(predicate, target, rules, finding, List.of(UNSTATED.holds()));
    }
    // A list in which one element decides is decided, whatever the others will be.
    boolean decided = Parts.mayBeKnownInPart(predicate) && !trap;
    unknown(
        predicate,
        target,
        rules,
        decided ? List.of(undecided(), test(predicate, target).fails()) : List.of(undecided()));
  }

  private static boolean allowsAbsence(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf any
        && any.parts().stream().anyMatch(Predicate.Absent.class::isInstance);
  }

  private void failing(Predicate predicate, Target target, List<FieldRule> rules) {
    RegoLiteral holds = conditions.surely(predicate, VALUE, target.spot()).holds();
    RegoTerm finding = predicates.finding(predicate, target.spot(), "not ");
    illegible(predicate, target, rules, possible(predicate, target));
    if (!mayBeUnknown(predicate, target)) {
      deny(predicate, target, rules, finding, List.of(holds));
      return;
    }
    // What is unknown reads null: only a predicate that null satisfies must be kept from it.
    boolean safe = kind.mayBeUnstated() && !Parts.canHoldOfNothing(predicate);
    deny(predicate, target, rules, finding, safe ? List.of(holds) : List.of(KNOWN.holds(), holds));
    if (leftToProviderFails()) {
      deny(predicate, target, rules, finding, List.of(UNSTATED.holds()));
    }
    unknown(predicate, target, rules, List.of(undecided()));
  }

  /// What cannot be read is on no side of a bound.
  ///
  /// @param open what must hold besides for that to matter
  private void illegible(
      Predicate predicate, Target target, List<FieldRule> rules, List<RegoLiteral> open) {
    conditions
        .illegible(predicate, VALUE, target.spot())
        .ifPresent(illegible -> {
          var head =
              new RegoRule.Head.Adds(
                  "unknown", call("findings.unsure", illegible(predicate, target)));
          rules.add(target.rule(head, predicate, and(illegible.holds(), open)));
        });
  }

  private void presence(Predicate present, Target target, List<FieldRule> rules) {
    if (kind.given(READING).isEmpty()) {
      unknown(present, target, rules, List.of(UNKNOWN.holds()));
      return;
    }
    RegoTerm finding = call("findings.unset", READING);
    RegoLiteral notGiven = given().fails();
    boolean asked = kind.mayBeUnstated() && check.unstated() != Absence.FAIL;
    deny(
        present,
        target,
        rules,
        finding,
        asked ? List.of(KNOWN.holds(), notGiven) : List.of(notGiven));
    if (asked && check.unstated() == Absence.UNKNOWN) {
      unknown(present, target, rules, List.of(UNSTATED.holds()));
    }
  }

  private boolean leftToProviderFails() {
    return kind.mayBeUnstated() && check.unstated() == Absence.FAIL;
  }

  /// When nobody can tell yet: what is unstated counts where the check says so.
  private RegoLiteral undecided() {
    return kind.mayBeUnstated() && check.unstated() == Absence.UNKNOWN
        ? KNOWN.fails()
        : UNKNOWN.holds();
  }

  /// A reading without a value is one of null where the kind has no other word for it.
  private Test given() {
    return kind.given(READING).orElseGet(() -> kind.absent(VALUE).opposite());
  }

  private void deny(
      Predicate predicate,
      Target target,
      List<FieldRule> rules,
      RegoTerm finding,
      List<RegoLiteral> tests) {
    RegoTerm told =
        target.said().isEmpty() ? finding : PredicateRego.unmet(predicate, text(target.said()));
    rules.add(target.rule(new RegoRule.Head.Adds("deny", told), predicate, tests));
  }

  private static void unknown(
      Predicate predicate, Target target, List<FieldRule> rules, List<RegoLiteral> tests) {
    var head = new RegoRule.Head.Adds("unknown", call("findings.unsure", READING));
    rules.add(target.rule(head, predicate, tests));
  }
}
