package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.Trial;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What the compiler must know of a kind of input to ask something of its subjects: one class a
/// kind, which says it in the words of the kind's library (`policies/lib`).
sealed interface KindRego permits KindRego.OfFields, KindRego.OfValue {
  /// The kind of a check's subject, over those of the subjects that have what it asks for.
  static KindRego of(Check.Declared check) {
    return check.subject() instanceof Subject.Objects objects
        ? KubernetesRego.of(objects).over(Workloads.asked(check, objects))
        : of(check.subject());
  }

  /// The kind of a subject.
  static KindRego of(Subject subject) {
    return switch (subject) {
      case Subject.Resources(var types) -> TerraformRego.of(types);
      case Subject.OfView(var view) -> TerraformRego.of(view);
      case Subject.Objects objects -> KubernetesRego.of(objects);
      case Subject.Containers containers -> KubernetesRego.of(containers);
      case Subject.Variables variables -> new DotenvRego(variables);
      case Subject.Properties properties -> new SpringConfigRego(properties);
      case Subject.Statistic statistic -> new K6Rego(statistic);
      case Subject.Setting setting -> new SettingRego(setting);
    };
  }

  Cast cast();

  /// What stands in a field's place where nothing is said of one.
  String leaf();

  /// What is judged, of a subject.
  RegoTerm judged();

  /// Whether a reading may have the state `unknown`.
  boolean mayBeUnknown();

  /// Whether a reading of a field may.
  default boolean mayBeUnknown(Field field) {
    return mayBeUnknown();
  }

  /// Whether a reading may have the state `unstated`: left to the provider.
  boolean mayBeUnstated();

  /// The test that a reading has a value; nothing where one without is unknown, and never unset.
  Optional<Test> given(RegoTerm reading);

  /// The test that a value is not there.
  Test absent(RegoTerm value);

  /// What a field of the value is, seen from inside of a predicate.
  ///
  /// @param spot of the field
  /// @param asWritten whether an empty text is one, where the kind has it for a value that is not
  ///   set
  default RegoTerm inside(RegoTerm value, RegoTerm field, Spot spot, boolean asWritten) {
    return RegoTerm.call("fields.at", value, field);
  }

  /// The unit that a bound is compared in.
  Quantity.Unit unit(Quantity quantity);

  /// A value, made a number of the unit; null where it cannot be read as one.
  RegoTerm measured(RegoTerm value, Quantity.Unit unit);

  /// What a value must be to be read as a number of the unit: `quantity`, `size`.
  default String measure(Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> "number";
      case TIME -> "duration";
      case SHARE -> "percentage";
      case SIZE -> "size";
    };
  }

  /// The condition that the document is one of the kind's.
  static RegoLiteral here(InputKind kind) {
    return new RegoLiteral.Holds(RegoTerm.path(kind.packageName() + ".here"));
  }

  /// Subjects with fields: resources, objects, containers.
  non-sealed interface OfFields extends KindRego {
    /// All that stands in a field of a subject.
    ///
    /// @param look at what of the value
    RegoTerm readings(String variable, RegoTerm field, Look look);

    /// Binds `reading` to each of them.
    default RegoLiteral read(String variable, RegoTerm field, Look look) {
      return new RegoLiteral.SomeIn("reading", readings(variable, field, look));
    }

    /// Readings, with what is told of a value that nobody knows yet, for another to be compared
    /// with.
    default RegoTerm traced(String variable, RegoTerm readings) {
      return readings;
    }

    /// How to tell that the document shows all subjects that there are, where it may show only
    /// some.
    Optional<Whole> whole();

    /// How others lead to a subject, where nothing more is said than which.
    ///
    /// @param hop a plain one
    Relation relation(Hop hop);

    /// The same, to read others beside a subject by, whose fields are what the document has.
    default OfFields beside() {
      return this;
    }

    /// The kind of others of these types, whose fields are asked for.
    OfFields ofOthers(List<String> types);

    /// What the library makes of a step: `{"found", "doubts"}`.
    ///
    /// @param from the subject that it begins at
    /// @param name of the step, in front of names of what it needs
    /// @param all of what it may begin at
    Stepping step(Hop hop, RegoTerm from, String name, RegoTerm all);
  }

  /// Subjects that are a value themselves: a variable, a statistic.
  non-sealed interface OfValue extends KindRego {
    /// Binds `reading` to a subject's own value.
    ///
    /// @param sample the least number of samples that it must be made of; 0 where the check names
    ///   none
    RegoLiteral read(RegoTerm sample);

    /// Binds `reading` to the value of another subject of the document.
    ///
    /// @param name by which a check's `when` calls it
    RegoLiteral readBeside(Field name);

    /// The condition that a subject is in the document, or surely is not; nothing where a document
    /// shows all.
    default Optional<RegoTerm> decided() {
      return Optional.empty();
    }

    /// That one could be there, and none is hidden where nobody looks; nothing where all is seen
    /// that there is.
    default Optional<RegoLiteral> lacking() {
      return Optional.empty();
    }

    /// What is told of places that are not seen here and may hold one; nothing where all is seen.
    default Optional<RegoTerm> perhaps() {
      return Optional.empty();
    }

    /// The sample that the check wants.
    OptionalLong sample();

    /// The condition that a subject is in the document.
    RegoTerm there();

    /// Whether a check may judge a subject because it is not there.
    boolean absenceTells();

    /// Whether one that is not there is judged where its absence decides.
    default boolean judgesAbsent() {
      return true;
    }

    /// How many names the check has for what it judges.
    int names();

    /// What must be, where none is there: "must be set".
    String mustBeThere();
  }

  /// Values that are texts all of them, of which an empty one says nothing: variables, properties,
  /// settings.
  interface OfText extends OfValue {
    @Override
    default boolean mayBeUnknown() {
      return true;
    }

    @Override
    default boolean mayBeUnstated() {
      return false;
    }

    @Override
    default Test absent(RegoTerm value) {
      return VariableText.absent(value);
    }

    @Override
    default Quantity.Unit unit(Quantity quantity) {
      return quantity.unit();
    }

    @Override
    default RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
      return VariableText.measured(value, unit);
    }

    @Override
    default OptionalLong sample() {
      return OptionalLong.empty();
    }

    @Override
    default boolean absenceTells() {
      return true;
    }

    @Override
    default String mustBeThere() {
      return "must be set";
    }
  }

  /// What a predicate looks at.
  ///
  /// @param parts what is looked at inside of the value; the empty one is all of it
  /// @param asWritten whether an empty text is one, where the kind has it for a value that is not
  ///   set
  /// @param types to which of these the value leads, where that is all that matters
  /// @param through whether it is no value: that steps lead to another
  record Look(
      List<List<Field.Step>> parts, boolean asWritten, List<String> types, boolean through) {
    public Look {
      parts = List.copyOf(parts);
      types = List.copyOf(types);
    }

    Look(List<List<Field.Step>> parts, boolean asWritten) {
      this(parts, asWritten, List.of(), false);
    }

    static Look of(Predicate predicate) {
      return new Look(
          Parts.of(predicate),
          Trial.namesEmptyText(predicate),
          Parts.ledTo(predicate).distinct().toList(),
          predicate instanceof Predicate.Through);
    }
  }

  /// @param call of the library
  /// @param leads what is told of a subject from which the step leads nowhere
  /// @param definitions of what the call needs
  record Stepping(RegoTerm call, String leads, List<RegoRule> definitions) {
    public Stepping {
      definitions = List.copyOf(definitions);
    }
  }

  /// @param condition that all are there
  /// @param otherwise what is told of a thing that is not seen: it "shows only when …"
  record Whole(RegoTerm condition, String otherwise) {}

  /// @param unrelated what is told of a subject to which nothing leads
  /// @param definitions of `related`, and of what it needs
  /// @param mayLead those of which nobody knows to which subject they lead
  record Relation(List<RegoRule> unrelated, List<RegoRule> definitions, RegoTerm mayLead) {
    public Relation {
      unrelated = List.copyOf(unrelated);
      definitions = List.copyOf(definitions);
    }
  }

  /// The name of a check among those of its item: its own, or its kind's.
  static String name(Check.Declared check) {
    return check.name().isEmpty() ? check.kind().label() : check.name();
  }
}
