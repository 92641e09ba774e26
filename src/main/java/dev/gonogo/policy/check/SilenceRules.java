package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Silence;
import dev.gonogo.checklist.Trial;
import dev.gonogo.checklist.Truth;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// What a check makes of subjects that say nothing in a place where it would pass for that (no
/// value, or a list without elements). It takes away a pass, or tells of one; what fails of such a
/// subject fails all the same.
final class SilenceRules {
  private static final String SAYS_NOTHING = "says_nothing";
  private static final String SILENT = "silent";
  private static final RegoTerm SILENT_READING = call("findings.silent", path("reading"));

  private final Check.Declared check;
  private final KindRego kind;
  private final Cast cast;

  SilenceRules(Check.Declared check) {
    this.check = check;
    this.kind = KindRego.of(check.subject());
    this.cast = kind.cast();
  }

  /// Whether a subject can meet the check without a word.
  static boolean canBeSilent(Check.Declared check) {
    return new SilenceRules(check).silences("subject").findAny().isPresent();
  }

  /// What must hold of a subject besides, to be judged.
  List<RegoLiteral> heard() {
    return check.silence().orElse(null) instanceof Silence.NotApplicable
        ? List.of(new RegoLiteral.Not(call(SAYS_NOTHING, cast.subject())))
        : List.of();
  }

  /// What is told of those that say nothing.
  List<RegoRule> verdicts() {
    if (check.silence().isEmpty()) {
      return List.of();
    }
    return switch (check.silence().get()) {
      case Silence.NotApplicable _ -> List.of();
      case Silence.Unknown _ -> silences(cast.variable()).map(this::unknown).toList();
      case Silence.Pass _ ->
          List.of(
              RegoRule.adds(
                      SILENT,
                      kind.judged(),
                      List.of(
                          cast.some(), new RegoLiteral.Holds(call(SAYS_NOTHING, cast.subject()))))
                  .because("These pass because nothing is said of them."));
    };
  }

  /// `says_nothing`, where something above asks for it.
  List<RegoRule> definitions() {
    boolean asked =
        check.silence().filter(silence -> !(silence instanceof Silence.Unknown)).isPresent();
    return asked
        ? silences(cast.variable())
            .map(silence -> RegoRule.function(SAYS_NOTHING, cast.variable(), silence.body()))
            .toList()
        : List.of();
  }

  /// One way to say nothing.
  ///
  /// @param more that is needed to tell of it
  /// @param told what is told of it, where it is unknown for that
  private record Way(List<RegoLiteral> body, List<RegoLiteral> more, RegoTerm told) {}

  private RegoRule unknown(Way way) {
    var body = new ArrayList<RegoLiteral>();
    body.add(cast.some());
    body.addAll(way.body());
    body.addAll(way.more());
    return RegoRule.adds("unknown", way.told(), body);
  }

  private Stream<Way> silences(String variable) {
    return switch (check.requirement()) {
      case Requirement.Must(List<Condition> conditions) ->
          kind instanceof KindRego.OfFields fields
              ? fields(fields, conditions, variable, List.of())
              : Stream.empty();
      case Requirement.Related related ->
          ofOthers(
              related, List.of(new RegoLiteral.SomeIn("other", call("related", cast.subject()))));
      case Requirement.Holds(Predicate predicate) -> ofValue(predicate);
      case Requirement.Exists _, Requirement.Forbidden _, Requirement.Counted _ -> Stream.empty();
    };
  }

  /// Of others, and of a subject that leads to none of them where the author lets that pass.
  private Stream<Way> ofOthers(Requirement.Related related, List<RegoLiteral> each) {
    Stream<Way> said =
        kind instanceof KindRego.OfFields of
            ? fields(of.ofOthers(related.types()), related.conditions(), "other", each)
            : Stream.empty();
    if (related.hops().stream().noneMatch(hop -> hop.none() == Absence.PASS)) {
      return said;
    }
    String words = "it leads to no " + String.join(" or ", related.types());
    var nowhere =
        new Way(
            List.of(new RegoLiteral.Holds(none(call("related", cast.subject())))),
            List.of(),
            call("findings.about", cast.subject(), text(words + ", and nothing else tells")));
    return Stream.concat(said, Stream.of(nowhere));
  }

  /// A variable that is not there, and one that is empty: unless the predicate names the empty
  /// text, nobody wrote that for it.
  private Stream<Way> ofValue(Predicate predicate) {
    if (!(kind instanceof KindRego.OfValue value) || !value.absenceTells()) {
      return Stream.empty();
    }
    RegoLiteral read = value.read(new RegoTerm.Constant(Value.of(0)));
    var isEmpty = new RegoLiteral.Holds(RegoTerm.equal(path("reading.value"), text("")));
    var absent =
        new Way(List.of(new RegoLiteral.Not(value.there())), List.of(read), SILENT_READING);
    var empty = new Way(List.of(read, isEmpty), List.of(), SILENT_READING);
    boolean holdsOfAbsence = ValueRules.decidesOnAbsence(predicate) && holdsOfNothing(predicate);
    boolean holdsOfEmpty =
        !Trial.namesEmptyText(predicate)
            && (holdsOfAbsence || Trial.of(predicate, Value.of("")) != Truth.NO);
    boolean emptyWillDo = holdsOfEmpty || isOnlyAbsence(predicate);
    return Stream.concat(
        holdsOfAbsence && value.judgesAbsent() ? Stream.of(absent) : Stream.empty(),
        emptyWillDo || (holdsOfAbsence && !value.judgesAbsent())
            ? Stream.of(empty)
            : Stream.empty());
  }

  /// `NAME=` unsets a variable: what must not be there is not.
  private static boolean isOnlyAbsence(Predicate predicate) {
    return Demand.of(predicate).stream().allMatch(Demand.Absence.class::isInstance);
  }

  private Stream<Way> fields(
      KindRego.OfFields fields,
      List<Condition> conditions,
      String variable,
      List<RegoLiteral> before) {
    Map<Boolean, List<Field>> byMeaning =
        conditions.stream()
            .collect(
                partitioningBy(
                    c -> holdsOfNothing(c.predicate()), mapping(Condition::field, toList())));
    var silences = new Silences(fields, variable, before);
    Stream<Way> unsaid = silences.where(ofCondition(byMeaning, true), unsaid());
    Stream<Way> unstated =
        leftToProviderPasses()
            ? silences.where(
                ofCondition(byMeaning, false), List.of(state(RegoTerm::equal, "unstated")))
            : Stream.empty();
    Stream<Way> lists =
        conditions.stream()
            .map(Condition::field)
            .filter(field -> field.steps().contains(new Field.Step.Each()))
            .map(silences::noElement);
    return Stream.of(unsaid, unstated, lists).flatMap(ways -> ways);
  }

  private static List<Field> ofCondition(Map<Boolean, List<Field>> byMeaning, boolean silent) {
    return byMeaning.getOrDefault(silent, List.of());
  }

  /// Ways to say nothing in a field of the subject in the variable.
  ///
  /// @param before binds the variable
  private record Silences(KindRego.OfFields kind, String variable, List<RegoLiteral> before) {
    private static final KindRego.Look SHALLOW = new KindRego.Look(List.of(), false);

    Stream<Way> where(List<Field> fields, List<RegoLiteral> tests) {
      if (fields.isEmpty()) {
        return Stream.empty();
      }
      var head = new RegoRule.Head.Function(SAYS_NOTHING, List.of(variable), Optional.empty());
      var access = new FieldRule.Access.OfSubject(kind, variable, SHALLOW);
      return Stream.of(way(new FieldRule(head, access, fields, tests).body(), SILENT_READING));
    }

    /// Of a list without elements everything holds.
    Way noElement(Field field) {
      RegoTerm readings = kind.readings(variable, FieldTerm.of(field), SHALLOW);
      return way(
          List.of(new RegoLiteral.Holds(none(readings))),
          call(
              "findings.about",
              new RegoTerm.Name(variable),
              text(field + " is said of nothing, and nothing else tells")));
    }

    private Way way(List<RegoLiteral> body, RegoTerm told) {
      return new Way(Stream.concat(before.stream(), body.stream()).toList(), List.of(), told);
    }
  }

  /// What is left to the provider reads null; where the check lets that pass, it is silence.
  private List<RegoLiteral> unsaid() {
    var nothing =
        new RegoTerm.SetOf(
            List.of(RegoTerm.nullValue(), new RegoTerm.Constant(Value.array())),
            RegoTerm.Layout.ONE_LINE);
    var isNothing = new RegoLiteral.Holds(RegoTerm.in(path("reading.value"), nothing));
    if (!kind.mayBeUnknown()) {
      return List.of(isNothing);
    }
    return List.of(
        leftToProviderPasses()
            ? state(RegoTerm::differs, "unknown")
            : state(RegoTerm::equal, "known"),
        isNothing);
  }

  private boolean leftToProviderPasses() {
    return kind.mayBeUnstated() && check.unstated() == Absence.PASS;
  }

  private static RegoLiteral state(BinaryOperator<RegoTerm> comparison, String state) {
    return new RegoLiteral.Holds(comparison.apply(path("reading.state"), text(state)));
  }

  private static boolean holdsOfNothing(Predicate predicate) {
    return Stream.of(Value.ofNull(), Value.array())
        .anyMatch(nothing -> Trial.of(predicate, nothing) != Truth.NO);
  }
}
